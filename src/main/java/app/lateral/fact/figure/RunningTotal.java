package app.lateral.fact.figure;

import java.util.List;

import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** A figure that counts up to the day of writing: "has burned 400 acres", "raised $2 million so far". */
final class RunningTotal {
    /** So far, in words, the verb stands from its figure. */
    private static final int REACH = 7;

    private RunningTotal() {
    }

    /** Whether the figure is said to be reached by now: in the present perfect, or by the words for it. */
    static boolean isOne(Mentioned<Quantity> figure) {
        boolean total = switch (figure.mention().kind()) {
            case MEASURE, MONEY, COUNT, DURATION -> true;
            case PERCENT, AGE, ORDINAL -> false;
        };
        List<Word> words = figure.sentence().words();
        TextRange range = figure.hedgedRange();
        List<Word> before = words.stream().filter(word -> word.range().end() <= range.start()).toList();
        List<Word> behind = words.stream().filter(word -> word.range().start() >= range.end()).toList();
        return total && (isPerfect(before.subList(Math.max(0, before.size() - REACH), before.size()))
                || isPerfect(behind.subList(0, Math.min(REACH, behind.size()))) || isSoFar(words));
    }

    /** "has burned", "have now been raised". */
    private static boolean isPerfect(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word have = words.get(i);
            boolean present = have.lemma().equals("have") && (have.tag().equals("VBZ") || have.tag().equals("VBP"));
            if (present && words.subList(i + 1, words.size()).stream().takeWhile(RunningTotal::isInGroup)
                    .anyMatch(word -> word.tag().equals("VBN"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInGroup(Word word) {
        return word.tag().startsWith("RB") || word.tag().startsWith("VB");
    }

    private static boolean isSoFar(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).lemma().equals("far") && words.get(i - 1).lemma().equals("so")) {
                return true;
            }
        }
        return false;
    }
}
