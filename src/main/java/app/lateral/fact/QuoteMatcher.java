package app.lateral.fact;

import java.util.ArrayList;
import java.util.List;

import app.lateral.fact.Topic.Aspect;
import app.lateral.mention.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The same utterance in several articles, with the same or other words inside the marks.
 *
 * <pre>
 * "[full, unconditional support]" / "[full and unconditional support]"          -> conflict
 * "[We will rebuild the pier by spring]" / "promised to rebuild [by spring]"    -> compatible: cut
 * </pre>
 */
final class QuoteMatcher implements FactMatcher {
    /** So much of the shorter quote must stand in the longer. */
    private static final double LEAST_SIMILARITY = 0.6;
    /** With fewer telling words the sentences must report the same as well. */
    private static final int ENOUGH_WORDS = 3;

    private record Utterance(Mentioned<Quote> quote, QuoteWords words) {}

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        List<Utterance> utterances = QuotedSentences.of(evidence).stream()
                .map(quote -> new Utterance(quote, QuoteWords.of(quote.words()))).toList();
        var groups = new Groups(utterances.size());
        for (int i = 0; i < utterances.size(); i++) {
            evidence.checkpoint();
            for (int j = i + 1; j < utterances.size(); j++) {
                if (isSameUtterance(evidence, utterances.get(i), utterances.get(j))) {
                    groups.join(i, j);
                }
            }
        }
        return groups.all().stream().map(group -> group.stream().map(utterances::get).toList())
                .filter(group -> group.size() > 1).map(QuoteMatcher::fact).toList();
    }

    private static boolean isSameUtterance(StoryEvidence evidence, Utterance one, Utterance other) {
        long telling = Math.min(one.words().telling(), other.words().telling());
        if (one.quote().sharesArticle(other.quote()) || telling == 0) {
            return false;
        }
        if (telling == 1 && !one.words().equals(other.words())) {
            return false;
        }
        double similarity = one.words().similarity(other.words());
        if (similarity < LEAST_SIMILARITY) {
            return false;
        }
        return (telling >= ENOUGH_WORDS && similarity * telling >= ENOUGH_WORDS)
                || evidence.linked(one.quote(), other.quote()) > 0
                || (telling > 1 && similarity == 1
                        && evidence.around(one.quote()).overlap(evidence.around(other.quote())) > 0.2);
    }

    private static DraftFact fact(List<Utterance> group) {
        List<Mentioned<Quote>> quotes = group.stream().map(Utterance::quote).toList();
        Verdict verdict = verdict(group);
        return new DraftFact(FactKind.QUOTE, topic(quotes), verdict.agreement(), severity(verdict.agreement()),
                confidence(group), Centrality.of(quotes), verdict.explanation(),
                quotes.stream().map(Mentioned::reading).toList());
    }

    /** The gravest verdict on any two. */
    private static Verdict verdict(List<Utterance> group) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                verdicts.add(judge(group.get(i), group.get(j)));
            }
        }
        return verdicts.stream().filter(verdict -> verdict.agreement() == Agreement.CONFLICT).findFirst()
                .or(() -> verdicts.stream().filter(verdict -> verdict.agreement() == Agreement.COMPATIBLE).findFirst())
                .orElseGet(verdicts::getFirst);
    }

    private static Verdict judge(Utterance one, Utterance other) {
        QuoteWords words = one.words();
        QuoteWords otherWords = other.words();
        if (words.equals(otherWords)) {
            return new Verdict(Agreement.SAME, new Explanation.SameValue(one.quote().words()));
        }
        boolean cut = words.contains(otherWords) || otherWords.contains(words);
        return new Verdict(cut ? Agreement.COMPATIBLE : Agreement.CONFLICT,
                new Explanation.QuoteWording(words.alone(otherWords), otherWords.alone(words)));
    }

    private static @Nullable Severity severity(Agreement agreement) {
        return agreement == Agreement.CONFLICT ? Severity.MEDIUM : null;
    }

    private static double confidence(List<Utterance> group) {
        double least = 1;
        for (int i = 1; i < group.size(); i++) {
            least = Math.min(least, group.get(i - 1).words().similarity(group.get(i).words()));
        }
        long telling = group.stream().mapToLong(utterance -> utterance.words().telling()).min().orElse(0);
        return Math.min(0.97, (0.5 + 0.5 * least) * (telling >= ENOUGH_WORDS ? 1 : 0.85));
    }

    /** Names the speaker only where all articles that name one name the same. */
    private static Topic topic(List<Mentioned<Quote>> quotes) {
        List<String> speakers = quotes.stream().map(quote -> quote.mention().speaker())
                .filter(name -> !name.isEmpty()).distinct().toList();
        boolean agreed = speakers.stream()
                .allMatch(name -> Spelling.words(name).getLast().equals(Spelling.words(speakers.getFirst()).getLast())
                        || Spelling.words(name).getFirst().equals(Spelling.words(speakers.getFirst()).getFirst()));
        return new Topic(Aspect.QUOTE,
                List.of(agreed && !speakers.isEmpty() ? speakers.getFirst() : "", quotes.getFirst().words()));
    }
}
