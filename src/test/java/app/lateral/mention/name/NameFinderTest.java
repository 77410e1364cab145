package app.lateral.mention.name;

import java.util.stream.Collectors;

import app.lateral.mention.Name;
import app.lateral.mention.Sentences;
import app.lateral.mention.find.MentionFinder;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Short texts with the names that are to be found in them. */
class NameFinderTest {
    private static final MentionFinder FINDER = new MentionFinder();

    private static String names(String text) {
        return FINDER.annotate(Sentences.segmented(text)).mentions(Name.class).stream()
                .map(name -> "[" + name.text() + "] " + name.kind()
                        + (name.title().isEmpty() ? "" : " (" + name.title() + ")")
                        + (name.entity().equals(name.text()) ? "" : " = " + name.entity()))
                .collect(Collectors.joining("; "));
    }

    @Test
    void titlesBeforeAndAfter() {
        assertEquals("[Ola Brandt] PERSON (Danish Transport Minister)",
                names("They met Danish Transport Minister Ola Brandt again."));
        assertEquals("[Mira Holm] PERSON (harbour spokeswoman); [Holm] PERSON = Mira Holm",
                names("It was late, harbour spokeswoman Mira Holm said. Nobody asked Holm why."));
        assertEquals("[Per Dahl] PERSON (head of the lighthouse service)",
                names("We asked Per Dahl, the head of the lighthouse service, about it."));
    }

    @Test
    void titlesWithAStop() {
        assertEquals("[Bergland] PERSON (Mr.); [Bergland] PERSON (Mr.)",
                names("They asked Mr. Bergland twice. Technically, Mr. Bergland’s group is free."));
    }

    @Test
    void familyNameFirstOrLast() {
        assertEquals("[Park Min-ho] PERSON; [Park] PERSON = Park Min-ho; [Park Min Ho] PERSON = Park Min-ho",
                names("The singer met Park Min-ho there. Then Park spoke. Later Park Min Ho left."));
        assertEquals("[Lena Frost] PERSON; [Frost] PERSON = Lena Frost",
                names("All saw Lena Frost run. Soon Frost was gone."));
    }

    @Test
    void shortNamesSideBySideAreTwoPeople() {
        assertEquals(
                "[Jung Min-ho] PERSON (singer); [Ola Brandt] PERSON; [Brandt Jung] PERSON; [Jung] PERSON = Jung Min-ho; "
                        + "[Brandt] PERSON = Ola Brandt",
                names("The singer Jung Min-ho met Ola Brandt there. All took pictures of the Brandt Jung handshake. "
                        + "Then Jung spoke. Soon Brandt was gone."));
    }

    @Test
    void placesAndBodies() {
        assertEquals("[Ministry of Fisheries] ORGANISATION; [Norway] PLACE",
                names("It was told to the Ministry of Fisheries in Norway."));
        assertEquals("[US] PLACE = United States; [United States] PLACE; [U.S.] PLACE = United States",
                names("They left the US for good. He saw the United States and the U.S. flag."));
        assertEquals("[Brekkehavn] PLACE", names("The ferry burned near Brekkehavn."));
    }

    @Test
    void familyNamesAloneBeginSentencesAndFollowQuotes() {
        assertEquals("[Brekke] OTHER", names("Brekke denied it. She left."));
        assertEquals("[Varga] PERSON (lawyer)", names("Varga, a lawyer, showed the way."));
        assertEquals("[Holm] OTHER", names("\"We waited too long,\" Holm said."));
        assertEquals("", names("Parliament voted. Rescuers found two men. Heavy rain fell."));
    }

    @Test
    void whatOpensASentenceBeforeAFullNameIsNoPartOfIt() {
        assertEquals("[Per Dahl] PERSON", names("Substitute Per Dahl broke an oar."));
        assertEquals("[Per Dahl] PERSON", names("SKARN, May 4 (HW) - Substitute Per Dahl broke an oar.")
                .replaceAll("^.*(?=\\[Per)", ""));
        assertEquals("[Mira Holm] PERSON", names("Teenager Mira Holm rowed the last mile."));
    }

    @Test
    void firstWordsOfSentencesAreNoNames() {
        assertEquals("", names("Fishermen saw it. The night was calm. Talks went on."));
    }
}
