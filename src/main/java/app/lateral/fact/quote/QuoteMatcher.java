package app.lateral.fact.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.lateral.fact.FactKind;
import app.lateral.fact.Topic;
import app.lateral.fact.Topic.Aspect;
import app.lateral.fact.evidence.DraftFact;
import app.lateral.fact.evidence.FactMatcher;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Centrality;
import app.lateral.fact.story.DisjointSets;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.story.Spelling;
import app.lateral.fact.wording.WordNet.Category;
import app.lateral.mention.Quote;

/**
 * The same utterance in several articles, with the same or other words inside the marks.
 *
 * <pre>
 * "[full, unconditional support]" / "[full and unconditional support]"          -> conflict
 * "[We will rebuild the pier by spring]" / "promised to rebuild [by spring]"    -> compatible: cut
 * "[It was a long night]," Dahl said / "[It was a long night]," Holm said       -> conflict: another speaker
 * "[He heard us and did not turn round]" / "[He had heard us, and he ran on]"   -> conflict: the same speaker
 * "[a first step]" and, further down, "[the first step]"                        -> conflict inside one article
 * </pre>
 */
public final class QuoteMatcher implements FactMatcher {
    /** So much of the shorter quote must stand in the longer. */
    private static final double LEAST_SIMILARITY = 0.6;
    /** With fewer telling words the sentences must report the same as well. */
    private static final int ENOUGH_WORDS = 3;

    /** A quote of no more telling words is a piece of an utterance. */
    private static final int FEW_WORDS = 5;
    /** From this likeness on two speakers' words are one utterance. */
    private static final double TAKEN_OVER = 0.8;
    /** Where passages report the same this surely, a few words in a row tell one utterance. */
    private static final double SURELY_LINKED = 0.4;

    private record Utterance(Mentioned<Quote> quote, QuoteWords words) {}

    /** Two wordings of one utterance. */
    private record Meeting(int one, int other) {}

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        List<Utterance> utterances = QuotedSentences.of(evidence).stream()
                .map(quote -> new Utterance(quote, QuoteWords.of(quote.words()))).toList();
        var rule = new QuoteRule(evidence.bearers());
        var groups = new DisjointSets(utterances.size());
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            evidence.checkpoint();
            for (int j = i + 1; j < utterances.size(); j++) {
                if (isSameUtterance(evidence, utterances.get(i), utterances.get(j))
                        && !areOfTwo(rule, utterances.get(i), utterances.get(j))) {
                    groups.join(i, j);
                    meetings.add(new Meeting(i, j));
                }
            }
        }
        addChanged(evidence, utterances, groups, meetings);
        addNeighbours(evidence, utterances, groups, meetings);
        return groups.all().stream().filter(group -> group.size() > 1)
                .map(group -> fact(group.stream().map(utterances::get).toList(), gravest(utterances, meetings.stream()
                        .filter(meeting -> groups.together(meeting.one(), group.getFirst())).toList(), rule)))
                .toList();
    }

    /** Two people may say nearly the same; only the very words show that they were taken from one for the other. */
    private static boolean areOfTwo(QuoteRule rule, Utterance one, Utterance other) {
        return one.words().similarity(other.words()) < TAKEN_OVER && rule.haveTwoSpeakers(one.quote(), other.quote());
    }

    /** Utterances of which nearly every word was changed: what was found by its words elsewhere in the article is none. */
    private static void addChanged(StoryEvidence evidence, List<Utterance> utterances, DisjointSets groups,
            List<Meeting> meetings) {
        var once = new SameUtterance(evidence);
        for (int i = 0; i < utterances.size(); i++) {
            evidence.checkpoint();
            for (int j = i + 1; j < utterances.size(); j++) {
                if (!groups.together(i, j) && once.holds(utterances.get(i).quote(), utterances.get(j).quote())
                        && !isKnownTo(utterances, groups, i, j) && !isKnownTo(utterances, groups, j, i)) {
                    groups.join(i, j);
                    meetings.add(new Meeting(i, j));
                }
            }
        }
    }

    /** What stands beside one utterance in both articles, in the same order, is one utterance too. */
    private static void addNeighbours(StoryEvidence evidence, List<Utterance> utterances, DisjointSets groups,
            List<Meeting> meetings) {
        var once = new SameUtterance(evidence);
        for (Meeting meeting : List.copyOf(meetings)) {
            for (int step : List.of(-1, 1)) {
                int one = meeting.one() + step;
                int other = meeting.other() + step;
                if (areBeside(utterances, meeting.one(), one) && areBeside(utterances, meeting.other(), other)
                        && !groups.together(one, other)
                        && once.goesOn(utterances.get(one).quote(), utterances.get(other).quote())
                        && !isKnownTo(utterances, groups, one, other)
                        && !isKnownTo(utterances, groups, other, one)) {
                    groups.join(one, other);
                    meetings.add(new Meeting(one, other));
                }
            }
        }
    }

    /** Whether two quotes follow each other in one paragraph. */
    private static boolean areBeside(List<Utterance> utterances, int known, int beside) {
        return beside >= 0 && beside < utterances.size()
                && utterances.get(beside).quote().sharesArticle(utterances.get(known).quote())
                && utterances.get(beside).quote().sentence().paragraph() == utterances.get(known).quote().sentence()
                        .paragraph();
    }

    /** Whether the article of one utterance has another wording of the other already. */
    private static boolean isKnownTo(List<Utterance> utterances, DisjointSets groups, int one, int other) {
        return groups.membersOf(other).stream()
                .anyMatch(member -> utterances.get(member).quote().sharesArticle(utterances.get(one).quote()));
    }

    /** The gravest ruling on any two that were found to be one utterance. */
    private static QuoteRule.Ruling gravest(List<Utterance> utterances, List<Meeting> meetings, QuoteRule rule) {
        Set<Held> held = held(utterances, meetings);
        List<Meeting> unshared = meetings.stream().filter(meeting -> !isToldTwice(utterances, held, meeting)).toList();
        return (unshared.isEmpty() ? meetings : unshared).stream()
                .map(meeting -> rule.judge(utterances.get(meeting.one()).quote(),
                        utterances.get(meeting.other()).quote()))
                .min(Comparator.comparingInt((QuoteRule.Ruling ruling) -> switch (ruling.verdict().agreement()) {
                    case CONFLICT -> 0;
                    case COMPATIBLE -> 1;
                    default -> 2;
                }).thenComparing(QuoteRule.Ruling::severity, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseThrow();
    }

    /** That an article has a wording of an utterance, or a part or the whole of it. */
    private record Held(int utterance, int place) {}

    private static Set<Held> held(List<Utterance> utterances, List<Meeting> meetings) {
        Set<Held> held = new HashSet<>();
        for (Meeting meeting : meetings) {
            Utterance one = utterances.get(meeting.one());
            Utterance other = utterances.get(meeting.other());
            if (areNested(one, other)) {
                held.add(new Held(meeting.one(), other.quote().place()));
                held.add(new Held(meeting.other(), one.quote().place()));
            }
        }
        return held;
    }

    private static boolean areNested(Utterance one, Utterance other) {
        return one.words().contains(other.words()) || other.words().contains(one.words());
    }

    /** Whether the article of either wording has elsewhere what the other has: of two wordings of one article neither is wrong. */
    private static boolean isToldTwice(List<Utterance> utterances, Set<Held> held, Meeting meeting) {
        Utterance one = utterances.get(meeting.one());
        Utterance other = utterances.get(meeting.other());
        return !one.quote().sharesArticle(other.quote()) && !areNested(one, other)
                && (held.contains(new Held(meeting.one(), other.quote().place()))
                        || held.contains(new Held(meeting.other(), one.quote().place())));
    }

    private static boolean isSameUtterance(StoryEvidence evidence, Utterance one, Utterance other) {
        long telling = Math.min(one.words().telling(), other.words().telling());
        if (telling == 0) {
            return false;
        }
        if (one.quote().sharesArticle(other.quote())) {
            return isGivenTwice(one.words(), other.words());
        }
        boolean surelyLinked = evidence.linked(one.quote(), other.quote()) >= SURELY_LINKED;
        if (telling == 1 && !one.words().equals(other.words())) {
            return surelyLinked && one.words().holdsClause(other.words());
        }
        if (telling <= FEW_WORDS && sharePhrase(evidence, one, other)) {
            return true;
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

    /**
     * Three words in a row in both, where the passages surely report the same, or a phrase like "layer of security" where
     * they may; "point of view" is a word of everybody's.
     */
    private static boolean sharePhrase(StoryEvidence evidence, Utterance one, Utterance other) {
        double linked = evidence.linked(one.quote(), other.quote());
        List<QuoteWords> shared = linked >= SURELY_LINKED
                ? one.words().sharedRuns(other.words())
                : linked > 0 ? one.words().sharedPhrases(other.words()) : List.of();
        return shared.stream().map(phrase -> QuoteWords.written(phrase.words()))
                .anyMatch(phrase -> !evidence.wordNet().isKnown(phrase, Category.NOUN));
    }

    /** An article that repeats a quote has the same telling words, and others between them where it is not exact. */
    private static boolean isGivenTwice(QuoteWords one, QuoteWords other) {
        return one.telling() > 1 && one.telling() == other.telling() && !one.equals(other)
                && one.similarity(other) == 1;
    }

    private static DraftFact fact(List<Utterance> group, QuoteRule.Ruling ruling) {
        List<Mentioned<Quote>> quotes = group.stream().map(Utterance::quote).toList();
        return new DraftFact(FactKind.QUOTE, topic(quotes), ruling.verdict().agreement(), ruling.severity(),
                confidence(group), Centrality.of(quotes), ruling.verdict().explanation(),
                quotes.stream().map(Mentioned::reading).toList());
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
