package app.lateral.fact.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementFacts;
import app.lateral.fact.evidence.DraftFact;
import app.lateral.fact.evidence.FactMatcher;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Name;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/**
 * Different people who are said to have led one tour of one place, wherever the articles tell of it.
 *
 * <pre>
 * "[Holm] guided the minister through the plant" / "the minister toured the plant, led by [Dahl]"   -> conflict
 * </pre>
 */
public final class GuideMatcher implements FactMatcher {
    private static final Set<String> LEADING = Set.of("lead", "guide", "escort", "accompany", "conduct", "show");
    /** Of these a sentence on a tour has one. */
    private static final Set<String> TOURING = Set.of("tour", "guide", "escort", "round", "inspection");
    private static final double SURE = 0.45;

    private record Guide(StatedSentence sentence, NounPhrase phrase, Bearer bearer, Set<String> things) {}

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        List<Guide> guides = new ArrayList<>();
        for (AnnotatedArticle article : evidence.articles()) {
            evidence.checkpoint();
            for (Sentence sentence : article.sentences()) {
                if (sentence.isBody() && holds(sentence, LEADING) && holds(sentence, TOURING)) {
                    guides.addAll(guides(evidence.stated(article.id(), sentence.index())));
                }
            }
        }
        List<StatementContrast> contrasts = new ArrayList<>();
        for (Guide one : guides) {
            for (Guide other : guides) {
                if (one.sentence().place() < other.sentence().place() && areTwo(guides, one, other)
                        && one.things().stream().anyMatch(other.things()::contains)) {
                    contrasts.add(new StatementContrast(Opposition.GUIDE, telling(one), telling(other), SURE,
                            one.things().stream().filter(other.things()::contains).findFirst().orElseThrow()));
                }
            }
        }
        return StatementFacts.of(contrasts);
    }

    private static boolean holds(Sentence sentence, Set<String> lemmas) {
        return sentence.words().stream().map(Word::lemma).anyMatch(lemmas::contains);
    }

    private static Telling telling(Guide guide) {
        return new Telling(guide.sentence(), guide.phrase().range());
    }

    /** Who leads and is a person, with the things that the sentence names. */
    private static List<Guide> guides(StatedSentence sentence) {
        List<Guide> guides = new ArrayList<>();
        for (Clause clause : sentence.structure().clauses()) {
            if (LEADING.contains(clause.verbWord().lemma()) && !clause.isDenied()) {
                clause.actor().ifPresent(actor -> {
                    Bearer bearer = sentence.bearer(actor.head());
                    if (bearer != null && bearer.kind() == Name.Kind.PERSON) {
                        guides.add(new Guide(sentence, actor, bearer, things(sentence)));
                    }
                });
            }
        }
        return guides;
    }

    private static Set<String> things(StatedSentence sentence) {
        Set<String> things = new LinkedHashSet<>();
        sentence.structure().phrases().stream().filter(phrase -> !phrase.isPronoun() && !phrase.isName())
                .filter(phrase -> !sentence.holdsValue(phrase.range())).map(phrase -> phrase.headWord().lemma())
                .forEach(things::add);
        return things;
    }

    /** Whether nobody leads in both articles, and neither sentence names both as leading. */
    private static boolean areTwo(List<Guide> guides, Guide one, Guide other) {
        return !one.bearer().id().equals(other.bearer().id()) && guides.stream()
                .noneMatch(each -> (each.bearer().id().equals(one.bearer().id())
                        && each.sentence().place() == other.sentence().place())
                        || (each.bearer().id().equals(other.bearer().id())
                                && each.sentence().place() == one.sentence().place()));
    }
}
