package app.lateral.fact.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Quote;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * What one article quotes and the other gives in words of its own: "one of the “[many useful plans]”" in one, "[an
 * important step]" in the other. The title of a song is no quote. A paraphrase that keeps the quote's words is none.
 */
public final class ParaphraseRule implements StatementRule {
    private static final double LEAST_LINK = 0.6;
    /** A quote of fewer telling words has too little to be put otherwise. */
    private static final int LEAST_WORDS = 2;
    /** Longer ones are put otherwise by a whole passage, not by a phrase. */
    private static final int MOST_WORDS = 16;
    /** So many of the quote's telling words may stand in the paraphrase as they are. */
    private static final double MOST_KEPT = 0.5;
    /** A phrase less like the quote than this has nothing to do with it. */
    private static final double LEAST_LIKENESS = 0.48;

    private interface Likeness {
        double of(int quoted, int other);
    }

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        if (pair.link() < LEAST_LINK) {
            return List.of();
        }
        List<StatementContrast> found = new ArrayList<>();
        for (Quote quote : spoken(pair.one())) {
            paraphrase(pair.one(), quote, pair.other(), pair::likeness, pair.wordNet())
                    .ifPresent(phrase -> found.add(contrast(pair, new Telling(pair.one(), quote.range()),
                            new Telling(pair.other(), phrase.range()), phrase.likeness())));
        }
        for (Quote quote : spoken(pair.other())) {
            paraphrase(pair.other(), quote, pair.one(), (i, j) -> pair.likeness(j, i), pair.wordNet())
                    .ifPresent(phrase -> found.add(contrast(pair, new Telling(pair.one(), phrase.range()),
                            new Telling(pair.other(), quote.range()), phrase.likeness())));
        }
        return found;
    }

    private static StatementContrast contrast(StatementPair pair, Telling one, Telling other, double likeness) {
        return new StatementContrast(Opposition.PARAPHRASE, one, other, pair.link() * (0.35 + 0.4 * likeness),
                one.words());
    }

    /** A term in marks that nobody is said to use, “shadow fleet”, is not somebody's words. */
    private static List<Quote> spoken(StatedSentence sentence) {
        return quotes(sentence).stream().filter(
                quote -> !quote.speaker().isEmpty() || telling(sentence, quote.range()).size() > LEAST_WORDS).toList();
    }

    private static List<Quote> quotes(StatedSentence sentence) {
        return sentence.article().mentionsIn(sentence.sentence().index(), Quote.class).stream()
                .filter(quote -> sentence.sentence().range().covers(quote.range()))
                .filter(quote -> !isWholeClause(sentence, quote)).toList();
    }

    /** Whether a quote says of somebody what that one does: a phrase cannot stand for it. */
    private static boolean isWholeClause(StatedSentence sentence, Quote quote) {
        return sentence.structure().clauses().stream().anyMatch(clause -> quote.range().covers(clause.groupRange())
                && clause.actor().filter(actor -> quote.range().covers(actor.range())).isPresent()
                && !isRelative(sentence, clause));
    }

    private static boolean isRelative(StatedSentence sentence, Clause clause) {
        String before = clause.from() == 0 ? "" : sentence.word(clause.from() - 1).tag();
        return before.startsWith("W");
    }

    /** A place with how like a quote it is. */
    private record Phrase(TextRange range, double likeness) {}

    /** The noun phrase outside quotation marks that comes closest to what only the quote says, if any comes close. */
    private static Optional<Phrase> paraphrase(StatedSentence sentence, Quote quote,
            StatedSentence other, Likeness likeness, WordNet wordNet) {
        List<Integer> quoted = telling(sentence, quote.range());
        boolean title = quoted.stream().allMatch(i -> Character.isUpperCase(sentence.word(i).form().codePointAt(0)));
        if (title || quoted.size() < LEAST_WORDS || quoted.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Set<Integer> all = IntStream.range(0, other.sentence().words().size()).boxed().collect(Collectors.toSet());
        long kept = quoted.stream()
                .filter(i -> all.stream().anyMatch(j -> StatementPair.isOneWord(sentence.word(i).lemma(),
                        other.word(j).lemma())))
                .count();
        if (kept > MOST_KEPT * quoted.size()) {
            return Optional.empty();
        }
        int head = head(sentence, quoted);
        List<Integer> outside = IntStream.range(0, sentence.sentence().words().size())
                .filter(i -> !quote.range().overlaps(sentence.word(i).range())).boxed().toList();
        List<Quote> otherQuotes = quotes(other);
        return other.structure().phrases().stream()
                .filter(phrase -> !phrase.isPronoun() && !phrase.isName() && !other.holdsValue(phrase.range()))
                .filter(phrase -> quoted.stream().noneMatch(i -> StatementPair.isOneWord(sentence.word(i).lemma(),
                        phrase.headWord().lemma())))
                .filter(phrase -> otherQuotes.stream().noneMatch(own -> own.range().overlaps(phrase.range())))
                .filter(phrase -> outside.stream().noneMatch(i -> StatementPair.isOneWord(sentence.word(i).lemma(),
                        phrase.headWord().lemma())))
                .filter(phrase -> !sentence.word(head).tag().startsWith("NN") || wordNet.shareField(
                        sentence.word(head).lemma(), phrase.headWord().lemma(), WordNet.Category.NOUN))
                .map(phrase -> new Phrase(phrase.range(), likeness.of(head, phrase.head())))
                .filter(phrase -> phrase.likeness() >= LEAST_LIKENESS)
                .max(Comparator.comparingDouble(Phrase::likeness));
    }

    /** What a quote speaks of: the head of its first noun phrase, or its first telling word. */
    private static int head(StatedSentence sentence, List<Integer> telling) {
        return sentence.structure().phrases().stream().filter(phrase -> telling.contains(phrase.head()))
                .mapToInt(NounPhrase::head).findFirst().orElse(telling.getFirst());
    }

    private static List<Integer> telling(StatedSentence sentence, TextRange range) {
        return IntStream.range(0, sentence.sentence().words().size())
                .filter(i -> range.covers(sentence.word(i).range()) && isTelling(sentence.word(i))).boxed().toList();
    }

    private static boolean isTelling(Word word) {
        String tag = word.tag();
        return word.isWord() && (tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("VB"))
                && !QuoteWords.isLight(word.lemma());
    }
}
