package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.Sameness;
import app.lateral.fact.contrast.StatedAct;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** All were of one mind in one, some were not in the other: "the vote [was unanimous]", "two members [voted against it]". */
final class UnanimityRule implements StatementRule {
    private static final double LEAST_LINK = 0.5;
    private static final double SURE = 0.7;
    private static final Set<String> UNANIMOUS = Set.of("unanimous", "unanimously");
    /** What only those who vote do; others may oppose what is voted on. */
    private static final Set<String> DISSENTING = Set.of("dissent", "abstain", "acquit");

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        if (pair.link() < LEAST_LINK) {
            return found;
        }
        unanimous(pair.one()).ifPresent(telling -> dissent(pair.other())
                .ifPresent(other -> found.add(contrast(pair, telling, other))));
        unanimous(pair.other()).ifPresent(telling -> dissent(pair.one())
                .ifPresent(other -> found.add(contrast(pair, other, telling))));
        return found;
    }

    private static StatementContrast contrast(StatementPair pair, Telling one, Telling other) {
        return new StatementContrast(Opposition.ANTONYMS, one, other, pair.link() * SURE, one.words());
    }

    /** "was unanimous", "approved it unanimously". */
    private static Optional<Telling> unanimous(StatedSentence sentence) {
        Optional<Word> word = sentence.sentence().words().stream()
                .filter(each -> UNANIMOUS.contains(each.lemma())).findFirst();
        return word.flatMap(each -> StatedAct.of(sentence).stream().filter(act -> !act.denied() && !act.isToCome())
                .filter(act -> act.reach().covers(each.range())).findFirst()
                .map(act -> new Telling(sentence, act.clause().groupRange().union(each.range()))));
    }

    /** "Two members voted against it", "one of the judges wanted to acquit him". */
    private static Optional<Telling> dissent(StatedSentence sentence) {
        return StatedAct.of(sentence).stream().filter(act -> !act.denied() && isOfSome(act) && isDissenting(act))
                .findFirst().map(act -> new Telling(sentence, act.clause().circumstances().stream()
                        .filter(each -> each.preposition().equals("against")).map(each -> each.phrase().range())
                        .reduce(act.clause().range(), TextRange::union)));
    }

    private static boolean isOfSome(StatedAct act) {
        return act.clause().actor().filter(actor -> !Sameness.whole(act.sentence(), actor).equals(actor)
                || act.sentence().holdsValue(actor.range()) || isCounted(actor)).isPresent();
    }

    private static boolean isCounted(NounPhrase actor) {
        return actor.words().getFirst().tag().equals("CD");
    }

    private static boolean isDissenting(StatedAct act) {
        String verb = act.clause().verbWord().lemma();
        return DISSENTING.contains(verb) || (verb.equals("vote") && act.clause().circumstances().stream()
                .anyMatch(each -> each.preposition().equals("against")));
    }
}
