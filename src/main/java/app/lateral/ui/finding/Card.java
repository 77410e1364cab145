package app.lateral.ui.finding;

import java.util.List;

import app.lateral.compare.Coverage;
import app.lateral.ui.mark.Mark;

/**
 * A fact explained, in words.
 *
 * @param mark its colour and sign
 * @param kind what sort of thing it is, how its readings agree and how much that matters: "figure · conflict · high"
 * @param topic what it is about
 * @param explanation why the readings agree or not
 * @param voices a sentence for each group of sources that repeat one another here, and so count as one
 * @param sources what every article of the story has on it, silent ones included, in the story's order
 */
public record Card(Mark mark, String kind, String topic, String explanation, List<String> voices,
        List<CardSource> sources) {
    /** Keeps copies of the lists. */
    public Card {
        voices = List.copyOf(voices);
        sources = List.copyOf(sources);
    }

    /** The sources that have this on it. */
    public List<CardSource> sources(Coverage coverage) {
        return sources.stream().filter(source -> source.coverage() == coverage).toList();
    }
}
