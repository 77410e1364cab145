package app.lateral.fact.quote;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes of one speaker or document against each other and against what is only reported of them. */
class QuotedAndReportedTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "The report calls the lifeboats \"[a vital part of any rescue plan]\". // The report says that lifeboats \"[play a part of any rescue plan and save time]\". -> conflict",
            "Officers are \"[an important layer of safety]\" in ports, Dahl said. // An officer \"[adds a layer of safety and shortens the wait]\", Dahl told the harbour board. -> conflict",
            "In her letter Weiss calls the bridge \"[a danger to every child in the valley]\". // The bridge is \"[a danger to every driver in the valley]\", Weiss writes in the letter. -> conflict",
            "The review speaks of \"[a culture of fear among the junior staff]\". // The review found \"[a culture of fear]\". -> compatible",
            "The review speaks of \"[a culture of fear among the junior staff]\". // The review found \"[a culture of silence among the junior staff]\". -> conflict",
            "The statement calls the strike \"[a last resort after months of talks]\". // In the statement the strike is \"[the last resort after years of talks]\". -> conflict",
            "\"We need [a plan],\" Dahl said. // \"We have [a plan],\" Dahl said of the bridge. -> none",
            "The report calls it \"[a vital part of any rescue plan]\". It adds that boats \"play a part of any rescue plan and save time\". // The report says that boats \"[play a part of any rescue plan and save time]\". -> same",
            "\"[These two firms] have been circling one another for 30 years,\" Anna Weiss told analysts. \"It was time somebody asked for the dance.\" // \"[Brekke and Lund] have been circling each other for three decades,\" said Anna Weiss. \"It was time somebody asked for the dance.\" -> conflict",
            "\"[We have so far lost our boats],\" Weiss said. // \"[So far we have lost our boats],\" Weiss said. -> conflict",
            "\"[We know the river],\" Weiss said. \"It was time somebody asked for the dance.\" // \"[The bridge is old],\" said Anna Weiss. \"It was time somebody asked for the dance.\" -> none",
            "Lifeboats give \"[an important layer of safety in ports]\", the report says. // The study found that “the presence of lifeboats [adds a layer of safety and shortens the wait]”, Dahl said. -> conflict",
            "\"That is [my point of view of the port],\" Weiss said. // \"I do not share [her point of view of the world],\" Weiss said. -> none",
    })
    void fragmentsThatShareARun(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"[If the council pays, we will rebuild the pier],\" Dahl said. // Dahl said that [the firm would rebuild the pier]. -> conflict",
            "\"[We may rebuild the pier],\" Dahl said. // Dahl said that the firm [would rebuild] the pier. -> conflict",
            "\"[We will not rebuild the pier],\" Dahl said. // Dahl said that the firm [would rebuild] the pier. -> conflict",
            "\"[Not all of the boats are safe],\" Dahl said. // Dahl said that [the boats were safe]. -> conflict",
            "\"[Some of the boats are unsafe],\" Dahl said. // Dahl said that [all of the boats were unsafe]. -> conflict",
            "\"[We must rebuild the pier],\" Dahl said. // Dahl said that the firm [may rebuild] the pier. -> conflict",
            "\"[We will rebuild the pier by spring],\" Dahl said. // Dahl said that the firm [would rebuild the pier by spring]. -> none",
            "\"[We will rebuild the pier],\" Dahl said. // Dahl said that the firm [will rebuild the pier]. -> none",
            "\"[I think the bridge is safe],\" Dahl said. // Dahl said that [the bridge was safe]. -> none",
            "\"[We could rebuild the pier],\" Dahl said. // Dahl said that the firm [could rebuild] the pier. -> none",
            "\"[We can rebuild the pier],\" Dahl said. // Dahl said that the firm [could rebuild] the pier. -> none",
            "\"[If the council pays, we will rebuild the pier],\" Dahl said. // Dahl said that [the firm would rebuild the pier] if the council paid. -> none",
            "\"[If the council pays, we will rebuild the pier],\" Dahl said. // Holm said that [the firm would rebuild the pier]. -> none",
            "\"[All of the boats are safe],\" Dahl said. // Dahl said that [every boat was safe]. -> none",
            "\"[We are going to rebuild the pier],\" Dahl said. // Dahl said that the firm [would rebuild] the pier. -> none",
            "\"[We're rebuilding the pier],\" Dahl said. // Dahl said that the firm [was rebuilding] the pier. -> none",
            "\"[Some boats are unsafe],\" Dahl said. // Dahl said that [all boats were unsafe]. -> conflict",
            "\"[Some of the boats were sold to Norway],\" Dahl said. // Dahl said that [all of the boats were sold to Norway]. -> conflict",
    })
    void reportedWithSomethingLost(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"[Not all of the boats are safe],\" Dahl said. // \"[All of the boats are safe],\" Dahl said. -> conflict",
            "\"[I do not think that the pier is safe],\" Dahl said. // \"[The pier is safe],\" Dahl said. -> conflict",
            "\"[I will resign if the pier closes],\" Dahl said. // \"[I will resign],\" Dahl said. -> conflict",
            "\"[I think the pier is safe],\" Dahl said. // \"[The pier is safe],\" Dahl said. -> conflict",
            "\"[The pier is safe, but only in calm weather],\" Dahl said. // \"[The pier is safe],\" Dahl said. -> conflict",
            "\"[I hope that we will rebuild the pier],\" Dahl said. // \"[We will rebuild the pier],\" Dahl said. -> conflict",
            "\"[He claims that the pier is safe],\" Dahl said. // \"[The pier is safe],\" Dahl said. -> conflict",
    })
    void cuts(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"[It was a long night],\" Dahl, the mayor, said. // \"[It was a long night],\" Holm, the fire chief, said. -> conflict",
            "\"[It was a long night for all of us],\" Lund Brewery said. // \"[It was a long night for all of us],\" the Harbour Council said. -> conflict",
            "\"[It was a long night for all of us],\" said a spokesman for the company. // \"[It was a long night for all of us],\" the company said. -> same",
            "Mira Holm steered the boat. \"[It was a long night for all of us],\" she said. // Per Dahl steered the boat. \"[It was a long night for all of us],\" he said. -> conflict",
            "\"[It was a long night for all of us],\" said the mayor, Mira Holm. // \"[It was a long night for all of us],\" Mayor Holm said. -> same",
            "\"[It was a long night for all of us],\" said Mira Holm. // \"[It was a long night for all of us],\" said her husband, Per Dahl. -> conflict",
    })
    void speakers(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"[We've lost 20 boats],\" Dahl said. // “[We have lost twenty boats],” Dahl said. -> same",
            "\"[The harbour's colour isn't grey],\" Dahl said. // “[The harbor’s color is not gray],” Dahl said. -> same",
            "The report calls the lifeboats \"[a vital part of any rescue plan]\". // The report calls the lifeboats ‘[a vital part of any rescue plan]’. -> same",
    })
    void style(String line) {
        FactCase.check(line);
    }
}
