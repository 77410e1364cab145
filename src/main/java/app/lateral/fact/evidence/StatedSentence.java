package app.lateral.fact.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.lateral.align.Meaning;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.ClauseFinder;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.SpeechAct;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Mention;
import app.lateral.mention.Moment;
import app.lateral.mention.Name;
import app.lateral.mention.Quantity;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with all that comparing what it states needs.
 *
 * @param article the article
 * @param place the article's place in the story, from 0
 * @param sentence the sentence
 * @param structure its clauses and noun phrases
 * @param meanings what each of its words means where it stands; empty where only dictionaries shall tell
 * @param bearers whose name a word is part of, by the word's place
 * @param pronouns whom "he" or "she" means that the sentence does not tell, by the word's place
 * @param lemmas those of all words of the article, wherever they stand in it
 */
public record StatedSentence(AnnotatedArticle article, int place, Sentence sentence, ClauseFinder.Structure structure,
        List<Meaning> meanings, Map<Integer, Bearer> bearers, Map<Integer, Bearer> pronouns, Set<String> lemmas) {
    /** Keeps copies of the list, the maps and the set. */
    public StatedSentence {
        meanings = List.copyOf(meanings);
        bearers = Map.copyOf(bearers);
        pronouns = Map.copyOf(pronouns);
        lemmas = Set.copyOf(lemmas);
    }

    /** The sentence of an article of the story. */
    static StatedSentence of(StoryEvidence evidence, AnnotatedArticle article, int index) {
        return of(evidence, article, index, evidence.meanings(article.sentences().get(index)));
    }

    /** The same without what its words mean where they stand. */
    static StatedSentence plain(StoryEvidence evidence, AnnotatedArticle article, int index) {
        return of(evidence, article, index, List.of());
    }

    private static StatedSentence of(StoryEvidence evidence, AnnotatedArticle article, int index,
            List<Meaning> meanings) {
        int place = evidence.articles().indexOf(article);
        Sentence sentence = article.sentences().get(index);
        return new StatedSentence(article, place, sentence, evidence.structure(sentence), meanings,
                bearers(evidence, article, place, sentence), PronounBearers.of(evidence, article, place, sentence),
                evidence.lemmas(article));
    }

    /** Whether it is not known what its words mean where they stand. */
    public boolean isPlain() {
        return meanings.isEmpty() && !sentence.words().isEmpty();
    }

    /** Whose name a word of a sentence is part of. */
    static Map<Integer, Bearer> bearers(StoryEvidence evidence, AnnotatedArticle article, int place,
            Sentence sentence) {
        Map<Integer, Bearer> bearers = new HashMap<>();
        for (Name name : article.mentionsIn(sentence.index(), Name.class)) {
            Bearer bearer = evidence.bearers().bearerOf(new Mentioned<>(article, place, name));
            for (int i = 0; bearer != null && i < sentence.words().size(); i++) {
                if (sentence.words().get(i).range().overlaps(name.range())) {
                    bearers.put(i, bearer);
                }
            }
        }
        return bearers;
    }

    /** A word. */
    public Word word(int index) {
        return sentence.words().get(index);
    }

    /** Whose name a word is part of, or null. */
    @Nullable
    public Bearer bearer(int index) {
        return bearers.get(index);
    }

    /** Who is meant by a noun phrase: itself, or for a pronoun whoever is said to speak of himself or herself with it. */
    public Optional<NounPhrase> meant(NounPhrase phrase) {
        if (!phrase.isPronoun()) {
            return Optional.of(phrase);
        }
        String pronoun = phrase.headWord().lemma().toLowerCase(Locale.ROOT);
        return structure.clauses().stream().filter(frame -> SpeechAct.of(frame).isPresent())
                .filter(frame -> frame.verb() < phrase.from()).flatMap(frame -> frame.actor().stream())
                .filter(actor -> !actor.isPronoun() && mayMean(pronoun, actor)).findFirst();
    }

    /** Whose name stands there, or who is meant by a pronoun there, or null. */
    @Nullable
    public Bearer bearerMeant(NounPhrase phrase) {
        Bearer named = bearers.get(phrase.head());
        return named != null ? named : pronouns.get(phrase.head());
    }

    /** What a heading calls what a noun phrase means; empty for a pronoun of which that cannot be told. */
    public Optional<String> named(NounPhrase phrase) {
        Bearer bearer = bearerMeant(phrase);
        if (bearer != null) {
            boolean articled = phrase.words().getFirst().lemma().equals("the")
                    || (phrase.from() > 0 && word(phrase.from() - 1).lemma().equals("the"));
            return Optional.of(articled && bearer.kind() != Name.Kind.PERSON ? "the " + bearer.name() : bearer.name());
        }
        return meant(phrase).map(this::inside);
    }

    /** A phrase as it is written inside a sentence: what only begins one has no capital there. */
    private String inside(NounPhrase phrase) {
        String written = text(phrase.range());
        boolean begins = phrase.from() == 0 && article.mentionsIn(sentence.index(), Name.class).stream()
                .noneMatch(name -> name.range().overlaps(phrase.words().getFirst().range())
                        || (!name.title().isEmpty() && written.startsWith(name.title())));
        return begins ? written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1) : written;
    }

    private boolean mayMean(String pronoun, NounPhrase actor) {
        Bearer bearer = bearers.get(actor.head());
        boolean person = bearer != null && bearer.kind() == Name.Kind.PERSON;
        boolean plural = actor.headWord().tag().endsWith("S");
        return switch (pronoun) {
            case "he", "she" -> person || (bearer == null && !plural);
            case "it" -> !person && !plural;
            case "they" -> plural || (bearer != null && !person);
            default -> false;
        };
    }

    /** A noun phrase with those before it to which conjunctions join it: both of "Holm (Brekke) and Dahl". */
    public List<NounPhrase> coordinated(NounPhrase last) {
        List<NounPhrase> joined = new ArrayList<>(List.of(last));
        while (true) {
            int conjunction = joined.getFirst().from() - 1;
            if (conjunction < 1 || !word(conjunction).tag().equals("CC")) {
                return joined;
            }
            int end = beforeAside(conjunction);
            Optional<NounPhrase> earlier = structure.phrases().stream().filter(phrase -> phrase.until() == end)
                    .findFirst();
            if (earlier.isEmpty()) {
                return joined;
            }
            joined.addFirst(earlier.get());
        }
    }

    /** Past a comma and what stands in brackets. */
    private int beforeAside(int index) {
        int end = word(index - 1).form().equals(",") ? index - 1 : index;
        if (end > 0 && word(end - 1).form().equals(")")) {
            end--;
            while (end > 0 && !word(end).form().equals("(")) {
                end--;
            }
        }
        return end;
    }

    /** Whether a figure, a date or a time stands in a place: those are compared elsewhere. */
    public boolean holdsValue(TextRange range) {
        return article.mentionsIn(sentence.index(), Mention.class).stream()
                .filter(mention -> mention instanceof Quantity || mention instanceof Moment).map(Mention::range)
                .anyMatch(range::overlaps);
    }

    /** What stands in a place, on one line. */
    public String text(TextRange range) {
        return article.article().textAt(range).strip().replaceAll("\\s+", " ");
    }
}
