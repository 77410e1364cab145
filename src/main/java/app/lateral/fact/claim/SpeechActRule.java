package app.lateral.fact.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.SpeechAct;

/**
 * What somebody does by saying the same: "[suggested] that states act" in one, "[urged] states to act" in the other;
 * "[concerns] from the port", "[allegations] from the port".
 */
public final class SpeechActRule implements StatementRule {
    /** To say so and to make it known do nothing else. */
    private static final Set<SpeechAct> NEUTRAL = EnumSet.of(SpeechAct.STATE, SpeechAct.ANNOUNCE);
    private static final Set<SpeechAct> ASKING = EnumSet.of(SpeechAct.URGE, SpeechAct.DEMAND);
    private static final double LEAST_LINK = 0.6;
    /** So close must come what is said. */
    private static final double LEAST_CONTENT = 0.5;

    /** And so close where both name the same speaker. */
    private static final double LEAST_CONTENT_OF_ONE = 0.3;

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        if (pair.link() < LEAST_LINK) {
            return found;
        }
        for (int i : acts(pair.one())) {
            for (int j : acts(pair.other())) {
                SpeechAct act = act(pair.one(), i);
                SpeechAct other = act(pair.other(), j);
                if (act != other && !areOfTwoSides(act, other) && !NEUTRAL.contains(act) && !NEUTRAL.contains(other)
                        && !isSaidToo(pair.other(), act) && !isSaidToo(pair.one(), other)
                        && areOfOne(pair, i, j)) {
                    double content = content(pair, i, j);
                    if (content >= (areNamedAlike(pair, i, j) ? LEAST_CONTENT_OF_ONE : LEAST_CONTENT)) {
                        found.add(pair.contrast(Opposition.SPEECH_ACT, pair.one().word(i).range(),
                                pair.other().word(j).range(),
                                pair.link() * (0.2 + 0.4 * content), about(pair.one(), i)));
                    }
                }
            }
        }
        return found;
    }

    /** Who asks others to act and binds himself does both, one beside the other. */
    private static boolean areOfTwoSides(SpeechAct act, SpeechAct other) {
        return (act == SpeechAct.PROMISE && ASKING.contains(other))
                || (other == SpeechAct.PROMISE && ASKING.contains(act));
    }

    /** What it is said of: the next noun phrase, or the word of speech itself. */
    private static String about(StatedSentence sentence, int index) {
        return sentence.text(sentence.structure().phrases().stream()
                .filter(phrase -> phrase.from() > index && !phrase.isPronoun()).findFirst().map(NounPhrase::range)
                .orElse(sentence.word(index).range()));
    }

    private static SpeechAct act(StatedSentence sentence, int index) {
        return SpeechAct.of(sentence.sentence(), index).orElseThrow();
    }

    private static List<Integer> acts(StatedSentence sentence) {
        return IntStream.range(0, sentence.sentence().words().size())
                .filter(i -> SpeechAct.of(sentence.sentence(), i).isPresent()).boxed().toList();
    }

    private static boolean isSaidToo(StatedSentence sentence, SpeechAct act) {
        return acts(sentence).stream().anyMatch(i -> act(sentence, i) == act);
    }

    /** Whether nothing speaks against it that both are of the same people. */
    private static boolean areOfOne(StatementPair pair, int i, int j) {
        if (areNamedAlike(pair, i, j)) {
            return true;
        }
        Optional<Double> speakers = pair.likeness(speaker(pair.one(), i), speaker(pair.other(), j));
        return speakers.filter(likeness -> likeness < StatementPair.SAME).isEmpty();
    }

    private static boolean areNamedAlike(StatementPair pair, int i, int j) {
        Set<String> speakers = bearers(pair.one(), i);
        return bearers(pair.other(), j).stream().anyMatch(speakers::contains);
    }

    /** Whose names stand in the subject of a verb of speech, all of "Holm and Dahl". */
    private static Set<String> bearers(StatedSentence sentence, int index) {
        Set<String> found = new TreeSet<>();
        speaker(sentence, index).ifPresent(speaker -> {
            for (NounPhrase phrase : sentence.coordinated(speaker)) {
                Bearer bearer = sentence.bearer(phrase.head());
                if (bearer != null) {
                    found.add(bearer.id());
                }
            }
        });
        return found;
    }

    private static Optional<NounPhrase> speaker(StatedSentence sentence, int index) {
        Optional<Clause> clause = sentence.structure().clauses().stream().filter(each -> each.verb() == index)
                .findFirst();
        if (clause.isPresent()) {
            return clause.get().actor();
        }
        List<NounPhrase> phrases = sentence.structure().phrases();
        return phrases.stream().filter(phrase -> phrase.from() > index + 1 && phrase.from() <= index + 2
                && sentence.word(index + 1).lemma().matches("from|by|of")).findFirst();
    }

    /** How well the next telling words behind both match, 0 to 1. */
    private static double content(StatementPair pair, int i, int j) {
        List<Integer> said = behind(pair.one(), i);
        List<Integer> otherSaid = behind(pair.other(), j);
        if (said.isEmpty() || otherSaid.isEmpty()) {
            return 0;
        }
        return (closeness(said, otherSaid, pair::likeness)
                + closeness(otherSaid, said, (own, other) -> pair.likeness(other, own))) / 2;
    }

    private interface Likeness {
        double of(int own, int other);
    }

    /** The mean of how close each word comes to any of the others. */
    private static double closeness(List<Integer> said, List<Integer> others, Likeness likeness) {
        return said.stream()
                .mapToDouble(own -> others.stream().mapToDouble(other -> likeness.of(own, other)).max().orElse(0))
                .average().orElse(0);
    }

    private static List<Integer> behind(StatedSentence sentence, int index) {
        return IntStream.range(index + 1, Math.min(sentence.sentence().words().size(), index + 15))
                .filter(i -> sentence.word(i).isWord() && (sentence.word(i).tag().startsWith("NN")
                        || sentence.word(i).tag().startsWith("VB")))
                .limit(4).boxed().toList();
    }
}
