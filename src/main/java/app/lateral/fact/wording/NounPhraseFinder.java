package app.lateral.fact.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/** Finds the noun phrases of a sentence by its parts of speech. */
final class NounPhraseFinder {
    private static final Set<String> TIMES = Set.of("second", "minute", "hour", "day", "week",
            "month", "year", "night", "spring", "summer", "autumn", "winter");
    private static final Set<String> POINTING = Set.of("last", "next", "past");

    private final TaggedWords tagged;
    private final Sentence sentence;
    private final List<Word> words;

    NounPhraseFinder(TaggedWords tagged) {
        this.tagged = tagged;
        this.sentence = tagged.sentence();
        this.words = sentence.words();
    }

    /** All of them, in order; no two overlap. */
    List<NounPhrase> phrases() {
        List<NounPhrase> phrases = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int until = phraseEnd(i);
            int head = headBefore(i, until);
            if (head >= 0) {
                phrases.add(new NounPhrase(sentence, i, head + 1, head));
            }
            i = Math.max(until, i + 1);
        }
        return phrases;
    }

    private int phraseEnd(int from) {
        String first = tagged.tag(from);
        boolean owner = words.get(from).form().equalsIgnoreCase("her")
                && (tagged.isNoun(from + 1) || tagged.tag(from + 1).equals("JJ"));
        if ((first.equals("PRP") && !owner) || first.equals("EX") || first.equals("WP")
                || tagged.isWeekday(from)) {
            return from + 1;
        }
        int i = from;
        while (i < words.size()
                && (isPhrasePart(i, from) || (tagged.isMark(i) && i > from && isPhrasePart(i + 1, from)))) {
            i++;
        }
        return i;
    }

    private boolean isPhrasePart(int index, int from) {
        String tag = tagged.tag(index);
        boolean participle = (tag.equals("VBN") || tag.equals("VBG"))
                && (tagged.isNoun(index + 1) || (tagged.tag(index + 1).startsWith("JJ") && tagged.isNoun(index + 2)))
                && !tagged.tag(index - 1).startsWith("VB") && !tagged.tag(index - 1).startsWith("RB")
                && (index > from || tagged.tag(index - 1).equals("IN") || tagged.isAttribute(index));
        return switch (tag) {
            case "DT", "PRP$", "PRP", "PDT" ->
                index == from || tagged.tag(index - 1).equals("PDT") || tagged.lemma(index - 1).equals("all");
            case "CD" -> !isTimeBehindNoun(index, from);
            case "JJ", "JJR", "JJS" -> !isTimeBehindNoun(index, from) || !POINTING.contains(tagged.lemma(index));
            case "POS", "$" -> true;
            case "NN", "NNS", "NNP", "NNPS" -> words.get(index).isWord() && (index == from || !tagged.isWeekday(index));
            case "RB", "RBR", "RBS" -> tagged.tag(index + 1).startsWith("JJ") && index > from;
            default -> participle;
        };
    }

    /** "in hospital [two hours] later", "the ferry [last year]": the time is a phrase of its own. */
    private boolean isTimeBehindNoun(int index, int from) {
        return index > from && tagged.tag(index - 1).matches("NNP?S?")
                && TIMES.contains(tagged.lemma(index + 1));
    }

    private int headBefore(int from, int until) {
        for (int i = until - 1; i >= from; i--) {
            if (tagged.isNoun(i) || tagged.tag(i).equals("PRP") || tagged.tag(i).equals("EX")
                    || tagged.tag(i).equals("WP")) {
                return i;
            }
        }
        for (int i = until - 1; i >= from; i--) {
            if (tagged.tag(i).equals("CD")) {
                return i;
            }
        }
        return -1;
    }
}
