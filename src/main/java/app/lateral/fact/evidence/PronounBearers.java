package app.lateral.fact.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.Clause;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Name;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/**
 * Whom "he" or "she" means where the sentence names no person before: who acts first in the sentence before, if that is a
 * person and the only one named there.
 */
final class PronounBearers {
    private static final Set<String> PRONOUNS = Set.of("he", "she");

    private PronounBearers() {
    }

    /** The bearers of such pronouns, by the place of the word. */
    static Map<Integer, Bearer> of(StoryEvidence evidence, AnnotatedArticle article, int place, Sentence sentence) {
        Map<Integer, Bearer> meant = new HashMap<>();
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            if (PRONOUNS.contains(words.get(i).lemma().toLowerCase(java.util.Locale.ROOT))
                    && !namesPersonBefore(article, sentence, words.get(i))) {
                Optional<Bearer> bearer = actorBefore(evidence, article, place, sentence.index() - 1);
                if (bearer.isPresent()) {
                    meant.put(i, bearer.get());
                }
            }
        }
        return meant;
    }

    private static boolean namesPersonBefore(AnnotatedArticle article, Sentence sentence, Word pronoun) {
        return article.mentionsIn(sentence.index(), Name.class).stream()
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .anyMatch(name -> name.range().end() <= pronoun.range().start());
    }

    private static Optional<Bearer> actorBefore(StoryEvidence evidence, AnnotatedArticle article, int place,
            int index) {
        if (index < 0 || !article.sentences().get(index).isBody()) {
            return Optional.empty();
        }
        Sentence before = article.sentences().get(index);
        Map<Integer, Bearer> bearers = StatedSentence.bearers(evidence, article, place, before);
        List<String> people = bearers.values().stream().filter(bearer -> bearer.kind() == Name.Kind.PERSON)
                .map(Bearer::id).distinct().toList();
        if (people.size() != 1) {
            return Optional.empty();
        }
        return evidence.structure(before).clauses().stream().findFirst().flatMap(Clause::actor)
                .map(actor -> bearers.get(actor.head())).filter(bearer -> bearer.kind() == Name.Kind.PERSON);
    }
}
