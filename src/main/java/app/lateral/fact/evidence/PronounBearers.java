package app.lateral.fact.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Sex;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Name;
import app.lateral.mention.Quote;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/**
 * Whom "he", "she" or "it" means: the only person who fits and is named before in the sentence, or else in the sentence before
 * (of a body or place that "it" means, the one that acts there first). A sentence without any person, or about "him" too, leads
 * one farther back. In doubt nobody is meant.
 */
final class PronounBearers {
    private static final Set<String> PERSONAL = Set.of("he", "she");
    /** A pronoun means no one told of longer ago than so many sentences. */
    private static final int REACH = 3;

    private final StoryEvidence evidence;
    private final AnnotatedArticle article;
    private final int place;

    private PronounBearers(StoryEvidence evidence, AnnotatedArticle article, int place) {
        this.evidence = evidence;
        this.article = article;
        this.place = place;
    }

    /** The bearers of such pronouns, by the place of the word. */
    static Map<Integer, Bearer> of(StoryEvidence evidence, AnnotatedArticle article, int place, Sentence sentence) {
        Map<Integer, Bearer> meant = new HashMap<>();
        var pronouns = new PronounBearers(evidence, article, place);
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            int index = i;
            String pronoun = pronoun(words.get(i));
            if (PERSONAL.contains(pronoun) && !pronouns.isQuoted(sentence, words.get(i))) {
                pronouns.person(sentence, index, pronoun).ifPresent(bearer -> meant.put(index, bearer));
            } else if (i == 0 && pronoun.equals("it")) {
                pronouns.body(sentence).ifPresent(bearer -> meant.put(index, bearer));
            }
        }
        return meant;
    }

    /** "he" for "him", "she" for the "her" that owns nothing. */
    private static String pronoun(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        return switch (form) {
            case "him" -> "he";
            case "her" -> word.tag().equals("PRP") ? "she" : form;
            default -> word.lemma().toLowerCase(Locale.ROOT);
        };
    }

    private boolean isQuoted(Sentence sentence, Word word) {
        return article.mentionsIn(sentence.index(), Quote.class).stream()
                .anyMatch(quote -> quote.range().covers(word.range()));
    }

    private Optional<Bearer> person(Sentence sentence, int index, String pronoun) {
        Map<Integer, Bearer> bearers = bearers(sentence);
        List<Bearer> named = bearers.entrySet().stream().filter(entry -> entry.getKey() < index)
                .map(Map.Entry::getValue)
                .filter(bearer -> bearer.kind() == Name.Kind.PERSON).filter(bearer -> !actsOn(sentence, bearer, index))
                .distinct().toList();
        if (named.isEmpty()) {
            boolean somebody = evidence.structure(sentence).clauses().stream()
                    .flatMap(clause -> Stream.concat(clause.actor().stream(), clause.object().stream()))
                    .anyMatch(phrase -> phrase.head() < index && !phrase.isPronoun() && isSomebody(phrase));
            return somebody ? Optional.empty() : personBefore(sentence.index(), pronoun, REACH);
        }
        return only(named, pronoun);
    }

    /** "[Dahl] met him": nobody else than who is met is him. */
    private boolean actsOn(Sentence sentence, Bearer bearer, int pronoun) {
        Map<Integer, Bearer> bearers = bearers(sentence);
        return evidence.structure(sentence).clauses().stream()
                .filter(clause -> clause.object().filter(object -> object.head() == pronoun).isPresent())
                .anyMatch(clause -> clause.actor().filter(actor -> bearer.equals(bearers.get(actor.head())))
                        .isPresent());
    }

    private static Optional<Bearer> only(List<Bearer> people, String pronoun) {
        List<Bearer> fitting = people.stream().filter(person -> Sex.mayMean(pronoun, person)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private Optional<Bearer> personBefore(int index, String pronoun, int reach) {
        if (reach == 0 || index == 0 || !article.sentences().get(index - 1).isBody()) {
            return Optional.empty();
        }
        Sentence before = article.sentences().get(index - 1);
        Map<Integer, Bearer> bearers = bearers(before);
        List<Bearer> people = bearers.values().stream().filter(bearer -> bearer.kind() == Name.Kind.PERSON).distinct()
                .toList();
        Optional<NounPhrase> actor = firstActor(before);
        boolean goesOn = actor.map(NounPhrase::headWord).map(PronounBearers::pronoun).filter(pronoun::equals)
                .isPresent();
        boolean other = actor.filter(phrase -> !bearers.containsKey(phrase.head()) && isSomebody(phrase)).isPresent();
        if (people.isEmpty() && (goesOn || !other)) {
            return personBefore(index - 1, pronoun, reach - 1);
        }
        return goesOn || other ? Optional.empty() : only(people, pronoun);
    }

    /** "a friend of the mayor", "she": whoever is named beside may not be meant. */
    private boolean isSomebody(NounPhrase phrase) {
        return PERSONAL.contains(pronoun(phrase.headWord()))
                || (!phrase.headWord().tag().endsWith("S") && evidence.wordNet().isPerson(phrase.headWord().lemma()));
    }

    /** Of "It paid", "It has withdrawn": which body or place acts first in the sentence before. */
    private Optional<Bearer> body(Sentence sentence) {
        Optional<Clause> first = evidence.structure(sentence).clauses().stream().findFirst();
        boolean acts = first.filter(clause -> !clause.isCopula())
                .filter(clause -> clause.actor().filter(actor -> actor.head() == 0).isPresent()).isPresent();
        if (!acts || sentence.index() == 0 || !article.sentences().get(sentence.index() - 1).isBody()) {
            return Optional.empty();
        }
        Sentence before = article.sentences().get(sentence.index() - 1);
        Map<Integer, Bearer> bearers = bearers(before);
        long bodies = bearers.values().stream().filter(bearer -> bearer.kind() == Name.Kind.ORGANISATION).distinct()
                .count();
        return firstActor(before).map(actor -> bearers.get(actor.head()))
                .filter(bearer -> bearer.kind() == Name.Kind.ORGANISATION && bodies == 1);
    }

    private Optional<NounPhrase> firstActor(Sentence sentence) {
        return evidence.structure(sentence).clauses().stream().findFirst()
                .flatMap(clause -> clause.actor().or(clause::object));
    }

    private Map<Integer, Bearer> bearers(Sentence sentence) {
        return StatedSentence.bearers(evidence, article, place, sentence);
    }
}
