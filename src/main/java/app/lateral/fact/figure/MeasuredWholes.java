package app.lateral.fact.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;

/**
 * Of what a share is taken, and which way a measure lies: a third of the [income] is no rival of a quarter of the
 * [drivers], nor is the length of a picture that of its height ("20 by 30 centimetres").
 */
final class MeasuredWholes {
    /** So many words may stand between "of" and what a share is taken of. */
    private static final int REACH = 4;
    /** Votes and voters are of one sort. */
    private static final int STEM = 4;
    private static final Set<String> UNNAMED = Set.of("that", "it", "them", "they", "this", "these", "those");
    private static final Pattern PERCENT = Pattern.compile("(?i)%|per ?cent|pct");
    private static final Set<String> TIMES = Set.of("by", "x", "×");

    private MeasuredWholes() {
    }

    /** Whether words tell that two shares are taken of two things. */
    static boolean areOfTwo(Mentioned<Quantity> one, Mentioned<Quantity> other, WordNet wordNet) {
        if (isFraction(one) && isFraction(other) && isOfUnnamed(one) != isOfUnnamed(other)) {
            return true;
        }
        Optional<String> whole = whole(one);
        Optional<String> otherWhole = whole.isPresent() ? whole(other) : Optional.empty();
        if (otherWhole.isEmpty() || (!isFraction(one) && !isFraction(other))) {
            return false;
        }
        String first = whole.orElseThrow();
        String second = otherWhole.orElseThrow();
        boolean oneStem = first.regionMatches(0, second, 0, STEM);
        boolean people = isPeople(first, wordNet) && isPeople(second, wordNet);
        return !oneStem && !people && !CountedThings.areAlike(first, second)
                && !wordNet.areSynonyms(first, second, WordNet.Category.NOUN)
                && !wordNet.areKindAndThing(first, second, WordNet.Category.NOUN);
    }

    private static boolean isPeople(String noun, WordNet wordNet) {
        return CountedPeople.isNoun(noun) || wordNet.isPerson(noun);
    }

    /** The noun behind "of"; empty where none or a pronoun stands there. */
    private static Optional<String> whole(Mentioned<Quantity> share) {
        List<Word> behind = NearbyWords.behind(share.sentence().words(), share.mention().range());
        if (behind.isEmpty() || !behind.getFirst().lemma().equals("of")) {
            return Optional.empty();
        }
        return behind.stream().skip(1).limit(REACH).dropWhile(word -> !word.isCommonNoun() && !ends(word))
                .takeWhile(Word::isCommonNoun).reduce((_, last) -> last).map(Word::lemma);
    }

    /** "A quarter of that". */
    private static boolean isOfUnnamed(Mentioned<Quantity> share) {
        List<Word> behind = NearbyWords.behind(share.sentence().words(), share.mention().range());
        return behind.size() > 1 && behind.getFirst().lemma().equals("of") && UNNAMED.contains(behind.get(1).lemma())
                && (behind.size() == 2 || !behind.get(2).isCommonNoun());
    }

    /** Whether no phrase goes on with this word. */
    private static boolean ends(Word word) {
        return word.tag().startsWith("V") || word.tag().equals("IN") || word.tag().equals("CC")
                || word.tag().startsWith("PRP");
    }

    /** "A third", "two fifths": a share of a hundred is told of what is known. */
    private static boolean isFraction(Mentioned<Quantity> share) {
        return share.mention().kind() == Quantity.Kind.PERCENT && !PERCENT.matcher(share.words()).find();
    }

    /** Whether it is one of two lengths by which something is measured: "[20] by [30 centimetres]", "[20 cm] by 30". */
    static boolean isOneOfTwo(Mentioned<Quantity> figure) {
        List<Word> words = figure.sentence().words();
        boolean before = isNumbered(NearbyWords.before(words, figure.mention().range()).limit(2).toList());
        boolean behind = isNumbered(NearbyWords.behind(words, figure.mention().range()).stream().limit(2).toList());
        return figure.mention().kind() == Quantity.Kind.MEASURE && (before || behind);
    }

    private static boolean isNumbered(List<Word> beside) {
        return beside.size() == 2 && TIMES.contains(beside.getFirst().lemma())
                && (beside.getLast().tag().equals("CD") || Character.isDigit(beside.getLast().form().charAt(0))
                        || beside.getLast().isCommonNoun());
    }
}
