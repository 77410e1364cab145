package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * Two lists that share an item and otherwise name different things: "saw [tugs and barges]", "saw [tugs, tankers and
 * ferries]". The same must be said of both; a list of examples leaves things out without denying them.
 */
final class ListRule implements StatementRule {
    private static final double LEAST_LINK = 0.5;
    /** How sure it is that two lists differ where each names something of its own, and where only one does. */
    private static final double DIFFERENT = 0.75;
    private static final double SHORTER = 0.65;
    private static final Set<String> JOINING = Set.of(",", "and", "or", "&");

    /** Noun phrases with nothing but commas and conjunctions between them. */
    private record Items(List<NounPhrase> phrases) {
        TextRange range() {
            return phrases.getFirst().range().union(phrases.getLast().range());
        }

        int first() {
            return phrases.getFirst().from();
        }

        int until() {
            return phrases.getLast().until();
        }
    }

    private interface Likeness {
        double of(NounPhrase item, int other);
    }

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        if (pair.link() < LEAST_LINK) {
            return List.of();
        }
        List<StatementContrast> found = new ArrayList<>();
        List<Items> others = lists(pair.other(), pair.wordNet());
        for (Items one : lists(pair.one(), pair.wordNet())) {
            for (Items other : others) {
                int shared = shared(pair, one, other);
                boolean more = hasMore(one, pair.other(), (item, j) -> pair.dictionaryLikeness(item.head(), j));
                boolean otherMore = hasMore(other, pair.one(), (item, i) -> pair.dictionaryLikeness(i, item.head()));
                if (shared > 0 && (more || otherMore) && ListGovernor.areOne(pair, one.first(), one.until(),
                        other.first(), other.until())) {
                    double share = 2.0 * shared / (one.phrases().size() + other.phrases().size());
                    found.add(pair.contrast(Opposition.LIST, one.range(), other.range(),
                            pair.link() * (more && otherMore ? DIFFERENT : SHORTER) * (1 + share) / 2,
                            about(pair, one, other)));
                }
            }
        }
        return found;
    }

    /** How many items each list has of the other, at least. */
    private static int shared(StatementPair pair, Items one, Items other) {
        long own = one.phrases().stream()
                .filter(item -> other.phrases().stream().anyMatch(its -> areOne(pair, item, its))).count();
        long others = other.phrases().stream()
                .filter(its -> one.phrases().stream().anyMatch(item -> areOne(pair, item, its))).count();
        return (int) Math.min(own, others);
    }

    private static boolean areOne(StatementPair pair, NounPhrase item, NounPhrase other) {
        return pair.dictionaryLikeness(item.head(), other.head()) >= StatementPair.SAME;
    }

    /** The item that both name, as the first has it. */
    private static String about(StatementPair pair, Items one, Items other) {
        return one.phrases().stream()
                .filter(item -> other.phrases().stream()
                        .anyMatch(otherItem -> pair.dictionaryLikeness(item.head(),
                                otherItem.head()) >= StatementPair.SAME))
                .findFirst().map(item -> pair.one().text(item.range())).orElseThrow();
    }

    /** Whether a list names something that the other sentence does not mention. */
    private static boolean hasMore(Items list, StatedSentence other, Likeness likeness) {
        int words = other.sentence().words().size();
        return list.phrases().stream().anyMatch(item -> {
            for (int j = 0; j < words; j++) {
                if (other.word(j).isWord() && likeness.of(item, j) >= StatementPair.SAME) {
                    return false;
                }
            }
            return true;
        });
    }

    private static List<Items> lists(StatedSentence sentence, WordNet wordNet) {
        List<Items> found = new ArrayList<>();
        List<NounPhrase> run = new ArrayList<>();
        for (NounPhrase phrase : sentence.structure().phrases()) {
            if (phrase.isPronoun() || sentence.holdsValue(phrase.range())) {
                add(sentence, run, found);
                run = new ArrayList<>();
                continue;
            }
            if (!run.isEmpty() && !(areJoined(sentence, run.getLast(), phrase)
                    && areOfOneSort(sentence, wordNet, run.getLast(), phrase))) {
                add(sentence, run, found);
                run = new ArrayList<>();
            }
            run.add(phrase);
        }
        add(sentence, run, found);
        return found;
    }

    /** Two and more items with a conjunction before the last; names with commas are places and their states. */
    private static void add(StatedSentence sentence, List<NounPhrase> run, List<Items> found) {
        if (run.size() < 2) {
            return;
        }
        Word before = sentence.word(run.getLast().from() - 1);
        if (before.tag().equals("CC")) {
            found.add(new Items(List.copyOf(run)));
        }
    }

    /** Names stand with names of one kind, and a thing with things of its field: "military and fuel depots" is no list. */
    private static boolean areOfOneSort(StatedSentence sentence, WordNet wordNet, NounPhrase item, NounPhrase next) {
        Bearer bearer = sentence.bearer(item.head());
        Bearer other = sentence.bearer(next.head());
        if (bearer != null && other != null) {
            return bearer.kind() == other.kind();
        }
        return bearer == null && other == null
                && wordNet.shareField(item.headWord().lemma(), next.headWord().lemma(), WordNet.Category.NOUN);
    }

    private static boolean areJoined(StatedSentence sentence, NounPhrase item, NounPhrase next) {
        for (int i = item.until(); i < next.from(); i++) {
            if (!JOINING.contains(sentence.word(i).lemma())) {
                return false;
            }
        }
        return next.from() > item.until();
    }
}
