package app.lateral.fact.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import app.lateral.fact.contrast.NewsSynonyms;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.story.NameBearers;
import app.lateral.fact.wording.WordNet;
import app.lateral.fact.wording.WordNet.Category;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Name;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** Whether two disclosures are of one matter: by what names it, and by whom it concerns. */
final class SameMatter {
    private final WordNet wordNet;
    private final NameBearers bearers;
    private final Map<Integer, Set<String>> namedIn = new HashMap<>();

    SameMatter(StoryEvidence evidence) {
        this.wordNet = evidence.wordNet();
        this.bearers = evidence.bearers();
    }

    /** Whether half of the words for the one name the other, and nobody else is concerned. */
    boolean areOne(Disclosure one, Disclosure other) {
        boolean fewer = one.matter().size() <= other.matter().size();
        List<Word> few = fewer ? one.matter() : other.matter();
        List<Word> many = fewer ? other.matter() : one.matter();
        List<Word> shared = few.stream().filter(word -> many.stream().anyMatch(own -> areAlike(word, own))).toList();
        boolean named = shared.stream().anyMatch(word -> !word.tag().startsWith("JJ") || many.stream()
                .anyMatch(own -> areAlike(word, own) && !own.tag().startsWith("JJ")));
        return !shared.isEmpty() && shared.size() * 2 >= few.size() && concernTheSame(one, other, named);
    }

    /**
     * Whether no other name stands beside the matter. Where one names whom it concerns, the other's article must do so too.
     * An adjective alone ("financial") tells a matter only where both sentences name whom it concerns.
     */
    private boolean concernTheSame(Disclosure one, Disclosure other, boolean named) {
        Set<String> whose = bearers(one.sentence(), one.about());
        Set<String> otherWhose = bearers(other.sentence(), other.about());
        Set<String> there = bearers(one.sentence(), one.sentence().sentence().range());
        Set<String> otherThere = bearers(other.sentence(), other.sentence().sentence().range());
        if (!named) {
            return meet(there, otherThere);
        }
        if (whose.isEmpty() || otherWhose.isEmpty()) {
            boolean unnamed = whose.isEmpty() && otherWhose.isEmpty();
            return unnamed || (whose.isEmpty() ? areNamedIn(otherWhose, one) : areNamedIn(whose, other));
        }
        return meet(whose, otherThere) || meet(otherWhose, there);
    }

    /** Whether the article of a disclosure names one of them, or nobody at all. */
    private boolean areNamedIn(Set<String> bearers, Disclosure disclosure) {
        Set<String> named = namedIn.computeIfAbsent(disclosure.sentence().place(),
                place -> named(disclosure.sentence().article(), place));
        return disclosure.sentence().article().mentions(Name.class).isEmpty() || meet(bearers, named);
    }

    private Set<String> named(AnnotatedArticle article, int place) {
        return article.mentions(Name.class).stream()
                .map(name -> bearers.bearerOf(new Mentioned<>(article, place, name))).filter(Objects::nonNull)
                .map(Objects::requireNonNull).map(Bearer::id).collect(Collectors.toSet());
    }

    private static boolean meet(Set<String> bearers, Set<String> others) {
        return bearers.stream().anyMatch(others::contains);
    }

    private static Set<String> bearers(StatedSentence sentence, TextRange range) {
        Set<String> bearers = new TreeSet<>();
        sentence.bearers().forEach((index, bearer) -> {
            if (range.covers(sentence.word(index).range())) {
                bearers.add(bearer.id());
            }
        });
        return bearers;
    }

    private boolean areAlike(Word one, Word other) {
        if (StatementPair.isOneWord(one.lemma(), other.lemma())) {
            return true;
        }
        Category category = Category.of(one.tag());
        Category otherCategory = Category.of(other.tag());
        if (category != otherCategory) {
            return areOfOneRoot(one, other) || areOfOneRoot(other, one);
        }
        boolean kin = category == Category.NOUN && (NewsSynonyms.areOne(one.lemma(), other.lemma())
                || wordNet.areKindAndThing(one.lemma(), other.lemma(), category));
        return kin || wordNet.areSynonyms(one.lemma(), other.lemma(), category);
    }

    private boolean areOfOneRoot(Word verb, Word noun) {
        return Category.of(verb.tag()) == Category.VERB && Category.of(noun.tag()) == Category.NOUN
                && wordNet.areOfOneRoot(verb.lemma(), noun.lemma());
    }
}
