package app.lateral.fact.disclosure;

import java.util.List;
import java.util.Optional;

import app.lateral.fact.Topic;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.mention.Moment;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * What an article says of how long a matter has been known.
 *
 * @param sentence where it says so
 * @param sort whether the matter came out then, or was known all along
 * @param matter the words that name it, without "reports of" and the like
 * @param about where these stand, with all that stands between them
 * @param topic who or what and what is said of it, to head a difference
 * @param when the time that is told of it
 * @param range the words that tell it, the time among them
 */
record Disclosure(StatedSentence sentence, Sort sort, List<Word> matter, TextRange about, Topic topic,
        Optional<Moment> when,
        TextRange range) {
    /** Keeps a copy of the list. */
    Disclosure {
        matter = List.copyOf(matter);
    }

    /** Whether something came out or was known all along. */
    enum Sort {
        /** "Surfaced", "came to light": nobody knew before. */
        SURFACED,
        /** "Was found", "was spotted": others may have found more of the kind. */
        DISCOVERED,
        /** "Became public", "was first reported". */
        PUBLISHED,
        /** "Was made public", "was disclosed": somebody chose the day. */
        RELEASED,
        /** "Was known for years", "was an open secret". */
        LONG_KNOWN,
        /** "Engineers knew for years", "a nurse warned of it as early as 2014". */
        KNOWN_TO_SOME;

        /** Whether it came out then. */
        boolean isOut() {
            return this == SURFACED || this == DISCOVERED || this == PUBLISHED || this == RELEASED;
        }
    }
}
