package app.lateral.fact.since;

import java.util.List;
import java.util.Optional;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.mention.Mention;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * When something began that an article says is so.
 *
 * @param sentence where it says so
 * @param form how it tells the time
 * @param reckoning from what its years are counted
 * @param first the first year in which it may have begun
 * @param last the last one
 * @param verb the verb that tells what is so or was begun
 * @param states what is so or what was begun: "own", "buy"; for an anniversary its event's noun
 * @param parties of whom or what
 * @param mention the time itself
 * @param range the words that tell it
 */
record Beginning(StatedSentence sentence, Form form, Reckoning reckoning, int first, int last, Optional<Word> verb,
        List<String> states,
        Parties parties,
        Mention mention, TextRange range) {
    /** Keeps a copy of the list. */
    Beginning {
        states = List.copyOf(states);
    }

    /** How a beginning is told. */
    enum Form {
        /** "In 1994", of what begins something. */
        IN,
        /** "Since 1994". */
        SINCE,
        /** "30 years ago". */
        AGO,
        /** "For 30 years", of what still is so. */
        FOR,
        /** "Its 30th anniversary". */
        ANNIVERSARY,
        /** "70 years since the flood". */
        YEARS_SINCE
    }

    /** From what the years of a beginning are counted. */
    enum Reckoning {
        /** They are those of the calendar. */
        CALENDAR,
        /** Back from the year in which the article was written, which nothing tells. */
        BACKWARDS
    }

    /** Whether the years of two beginnings are counted from one year. */
    boolean isReckonedAs(Beginning other) {
        return reckoning == other.reckoning;
    }

    /** Whether the years of two beginnings meet. */
    boolean mayBe(Beginning other) {
        return first <= other.last && other.first <= last;
    }
}
