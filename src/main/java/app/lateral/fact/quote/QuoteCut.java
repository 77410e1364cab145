package app.lateral.fact.quote;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.Explanation;
import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Quote;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/**
 * A quote that is part of a longer one, and whether what was cut turns its sense: "I do not think" before "the pier is safe",
 * "if the pier closes" behind "I will resign".
 *
 * @param shorter the quote that was cut
 * @param shorterWords its words
 * @param before the words of the longer quote before it
 * @param behind those behind it
 */
record QuoteCut(Mentioned<Quote> shorter, QuoteWords shorterWords, List<QuotedWord> before,
        List<QuotedWord> behind) {
    /** After these words an utterance takes back or limits what it said before. */
    private static final Set<String> TURNS = Set.of("but", "unless", "except", "if", "provided", "however", "although",
            "though", "until", "only");
    /** Words that deny what follows them, or say it of a case that may never come. */
    private static final Set<String> UNASSERTED = Set.of("not", "never", "no", "nobody", "nothing", "neither",
            "without",
            "cannot", "hardly", "if", "unless", "whether", "doubt", "deny", "untrue", "false", "wrong");
    /** Words by which somebody thinks, hopes or is told what follows them. */
    private static final Set<String> HEDGED = Set.of("think", "believe", "hope", "guess", "suppose", "suspect",
            "assume",
            "wish", "doubt", "fear", "perhaps", "maybe", "probably", "possibly", "claims", "claim", "says", "say",
            "alleges", "imagine", "if");
    private static final String NEGATED = "n't";
    /** A denial reaches so many words: "I do not think that". */
    private static final int REACH = 4;

    /** The cut of a quote that stands whole in another. */
    static QuoteCut of(QuoteWords longer, Mentioned<Quote> shorter, QuoteWords shorterWords) {
        int start = Collections.indexOfSubList(longer.words(), shorterWords.words());
        int end = start + shorterWords.words().size();
        return new QuoteCut(shorter, shorterWords, longer.words().subList(0, start),
                longer.words().subList(end, longer.words().size()));
    }

    /** How the two stand against each other where the shorter says something else than the longer; empty where it does not. */
    Optional<Explanation.Contrast> turned() {
        if (limitsBehind() && endsSentence()) {
            return Optional.of(new Explanation.Contrast(Opposition.CUT, shorterWords.words().getLast().written(),
                    QuoteWords.written(behind)));
        }
        List<QuotedWord> near = before.subList(Math.max(0, before.size() - REACH), before.size());
        if (near.stream().anyMatch(QuoteCut::leavesOpen) && !isDeniedOutside()) {
            return Optional.of(cutBefore(near));
        }
        return Optional.empty();
    }

    private Explanation.Contrast cutBefore(List<QuotedWord> near) {
        return new Explanation.Contrast(Opposition.CUT_BEFORE, QuoteWords.written(near),
                shorterWords.words().getFirst().written());
    }

    /** "I think" before "the pier is safe", which is then told as if the speaker knew it. */
    Optional<Explanation.Contrast> surer() {
        List<QuotedWord> near = before.subList(Math.max(0, before.size() - REACH), before.size());
        boolean hedged = near.stream().map(QuotedWord::written).anyMatch(HEDGED::contains);
        return hedged && beginsClause() && !isHedgedOutside() ? Optional.of(cutBefore(near)) : Optional.empty();
    }

    /** Whether the quote begins with a capital, as whole utterances do. */
    private boolean beginsClause() {
        String text = shorter.article().article().text();
        return Character.isUpperCase(text.codePointAt(shorter.mention().range().start()));
    }

    /** "he thought that “The pier is safe”": the article says so in its own words. */
    private boolean isHedgedOutside() {
        return shorter.sentence().words().stream()
                .filter(word -> !shorter.mention().range().overlaps(word.range()))
                .anyMatch(word -> HEDGED.contains(word.lemma()) && !word.lemma().equals("say"));
    }

    /** "… if the pier closes"; "not … because of the pier" denies the reason alone. */
    private boolean limitsBehind() {
        if (behind.isEmpty()) {
            return false;
        }
        String next = behind.getFirst().written();
        return TURNS.contains(next)
                || (next.equals("because") && shorterWords.words().stream().anyMatch(QuoteCut::leavesOpen));
    }

    private static boolean leavesOpen(QuotedWord word) {
        return UNASSERTED.contains(word.written()) || word.written().endsWith(NEGATED);
    }

    /** "does not think “the pier is safe”": the article denies it in its own words. */
    private boolean isDeniedOutside() {
        Sentence sentence = shorter.sentence();
        return sentence.words().stream()
                .filter(word -> word.range().end() <= shorter.mention().range().start())
                .flatMap(word -> Stream.of(QuotedWord.of(word.lemma()), QuotedWord.of(word.form())))
                .anyMatch(QuoteCut::leavesOpen);
    }

    /** Whether the quote stops with its sentence as if nothing came after. */
    private boolean endsSentence() {
        String text = shorter.article().article().text();
        int end = shorter.mention().range().end();
        String rest = text.substring(end, Math.min(text.length(), end + 2));
        boolean last = shorter.sentence().words().stream().filter(Word::isWord)
                .noneMatch(word -> word.range().start() >= end);
        return rest.startsWith(".") || rest.startsWith("!") || rest.startsWith(",”") || rest.startsWith(",\"") || last;
    }
}
