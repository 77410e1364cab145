package app.lateral.fact.statement;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One place of one act filled by two things of one kind; one way in two directions; all against some. */
class FillerRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "Per Holm reached the island [by boat]. // Per Holm came to the island [by helicopter]. -> conflict",
            "Per Holm works [as a plumber] in winter. // Per Holm is [a carpenter] in winter. -> conflict",
            "Per Holm, who has [two sons], lives here. // Per Holm, who has [two daughters], lives here. -> conflict",
            "Per Holm was met at the pier by [the mayor, Tora Vik]. // Bishop [Karin Dahl] met Per Holm at the pier. -> conflict",
            "Per Holm reached the island [by boat]. // Per Holm came to the island [by ferry]. -> none",
            "Per Holm reached the island [by boat], and then took a helicopter. // Per Holm came to the island [by helicopter]. -> none",
            "Per Holm came [by boat]. // Ole Dahl came [by helicopter]. -> none",
            "Per Holm arrived on the island [by boat]. // Per Holm left the island [by helicopter]. -> none",
            "Per Holm left the island [by boat]. // Per Holm came to the island [by helicopter]. -> none",
            "Per Holm left the island [by boat]. // Per Holm went [by helicopter]. -> conflict",
            "Per Holm arrived on the island [by boat]. // Per Holm went [by helicopter]. -> conflict",
    })
    void fillers(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "A bus on its way [from Bergen to Oslo] hit a wall. // A bus that was going [from Oslo to Bergen] hit a wall. -> conflict",
            "A bus on its way [from Bergen to Oslo] hit a wall. // A bus that was going [from Bergen to Oslo] hit a wall. -> none",
            "A bus on its way [from Bergen to Oslo] hit a wall. // A bus that was going [from Oslo to Voss] hit a wall. -> none",
    })
    void ways(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The vote on the budget [was unanimous]. // Two members [voted against] the budget. -> conflict",
            "The verdict of the five judges [was unanimous]. // One of the five judges [wanted to acquit] him. -> conflict",
            "The board [approved the sale unanimously]. // One of the eight directors [voted against the sale]. -> conflict",
            "The vote on the budget [was not unanimous]. // Two members [voted against] the budget. -> none",
            "The vote on the budget [was unanimous]. // Two members [spoke against] the budget. -> none",
            "The vote on the harbour plan [was unanimous]. // Before the vote on the harbour plan, two residents [opposed] it at a hearing. -> none",
            "The vote on the harbour plan [was unanimous]. / Before the vote on the harbour plan, two residents [opposed] it at a hearing. -> none",
            "The council [unanimously approved] the harbour plan in June. / In May, two members [voted against] a levy on boats. -> none",
            "The vote on the budget [was unanimous]. // Two members [abstained]. -> conflict",
    })
    void ofOneMind(String line) {
        FactCase.check(line);
    }
}
