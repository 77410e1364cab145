package app.lateral.fact.evidence;

import java.util.List;
import java.util.Map;

import app.lateral.align.Alignment;
import app.lateral.align.SentenceEncoder;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.MarkedLine;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.find.MentionFinder;
import app.lateral.segment.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Whom the pronoun in brackets means. */
class PronounBearersTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "Mira Holm spoke to the council. [She] accepted the offer. -> Mira Holm",
            "Police met Mira Holm at the gate. [She] accepted the offer. -> Mira Holm",
            "Mira Holm spoke to the council. The hall was full. [She] accepted the offer. -> Mira Holm",
            "Mira Holm spoke to the council. She was late. [She] accepted the offer. -> Mira Holm",
            "Mira Holm has yet to say whether [she] will come. -> Mira Holm",
            "Per Holm came by boat. Karin Dahl met [him] at the pier. -> Per Holm",
            "Mr. Holm waited for Mrs. Dahl. [He] was late. -> Holm",
            "German Chancellor Petra Lange spoke to the council. [She] supported the plan. -> Petra Lange",
            "Chairman Petra Lange spoke to the council. [She] supported the plan. -> Petra Lange",
            "Actor Petra Lange spoke to the council. [She] supported the plan. -> Petra Lange",
            "Chairwoman Petra Lange spoke to the council. [He] supported the plan. -> nobody",
            "Businessman Per Holm spoke to the council. [She] supported the plan. -> nobody",
            "Mr. Holm spoke to the council. [She] supported the plan. -> nobody",
            "A friend of Per Holm spoke to the council. [He] supported the plan. -> nobody",
            "Per Holm spoke to the council. The captain said that [he] was late. -> nobody",
            "Per Holm met Ole Dahl. [He] supported the plan. -> nobody",
            "Per Holm spoke. The hall was full. The heating had failed. The lights went out. [He] left. -> nobody",
            "Per Holm spoke to the council. The captain was late. [He] supported the plan. -> nobody",
            "The United Nations opened a camp. [It] paid for the tents. -> United Nations",
            "The United Nations opened a camp. [It] was late. -> nobody",
    })
    void whoIsMeant(String line) {
        MarkedLine marked = MarkedLine.of(line);
        AnnotatedArticle annotated = new MentionFinder().annotate(marked.article());
        var evidence = new StoryEvidence(List.of(annotated), Alignment.of(List.of()), SentenceEncoder.builtIn(),
                new WordNet(), _ -> {
                });
        Sentence last = annotated.sentences().getLast();
        Map<Integer, Bearer> meant = PronounBearers.of(evidence, annotated, 0, last);
        String found = meant.entrySet().stream()
                .filter(entry -> last.words().get(entry.getKey()).range().start() == marked.mark())
                .map(entry -> entry.getValue().name()).findFirst().orElse("nobody");
        assertEquals(marked.expected(), found);
    }
}
