package app.lateral.fact.wording;

import app.lateral.segment.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Who acts in the clause whose verb stands in brackets. */
class ClauseFinderTest {
    private static final WordNet WORD_NET = new WordNet();

    @ParameterizedTest
    @ValueSource(strings = {
            "It was his first goal for the club, which [signed] him in May. -> the club",
            "The families sued the pilots' association, which [declined] an interview. -> the pilots' association",
            "A letter from the mayor, which [reached] the council, was burned. -> A letter",
            "Two officials with knowledge of the inquiry who [left] early were absent. -> Two officials",
            "Nikos Pallas, the captain of the tanker, who [saw] the fire, was hurt. -> the captain",
            "Rona Whitlock, president of the Grain Workers' Union, [welcomed] the deal. -> Rona Whitlock",
            "Anton Veraski, 56, the surgeon who has led the unit since 2015, [lost] his post. -> Anton Veraski",
            "Anton Veraski, the surgeon, who is 56, [lost] his post. -> Anton Veraski",
            "Kelly Dunmore, 29, [sued] the hospital. -> Kelly Dunmore",
            "The school, the grocery and the library all [burned] to the ground. -> the library",
            "In 2021 the legislature [approved] the money, they show. -> the legislature",
    })
    void whoActs(String line) {
        MarkedLine marked = MarkedLine.of(line);
        Sentence sentence = marked.article().sentences().getFirst();
        String found = ClauseFinder.structure(sentence, WORD_NET).clauses().stream()
                .filter(clause -> clause.verbWord().range().start() == marked.mark()).findFirst()
                .flatMap(Clause::actor).map(actor -> marked.article().article().textAt(actor.range()))
                .orElse("nobody");
        assertEquals(marked.expected(), found);
    }
}
