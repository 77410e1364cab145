package app.lateral.fact.contrast;

import java.util.List;
import java.util.Optional;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.HouseStyle;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet;
import app.lateral.fact.wording.WordNet.Category;
import app.lateral.mention.Name;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * Two sentences that report the same thing, word against word.
 *
 * @param one the one whose article comes first in the story
 * @param other the other
 * @param link how surely they report the same thing, 0 to 1
 * @param wordNet what words have to do with each other
 */
public record StatementPair(StatedSentence one, StatedSentence other, double link, WordNet wordNet) {
    /** From this likeness on two words are held to name the same thing. */
    public static final double SAME = 0.73;
    /** Below it two words name different things. */
    public static final double DIFFERENT = 0.565;

    private static final double SYNONYM = 0.9;
    private static final double KIND = 0.75;

    /** The same two, the other first. */
    public StatementPair turned() {
        return new StatementPair(/* one= */ other, /* other= */ one, link, wordNet);
    }

    /** How surely two words mean the same where they stand, 0 to 1. */
    public double likeness(int i, int j) {
        Bearer bearer = one.bearer(i);
        Bearer otherBearer = other.bearer(j);
        if (bearer != null && otherBearer != null) {
            return bearer.id().equals(otherBearer.id()) ? 1 : 0;
        }
        Word word = one.word(i);
        Word otherWord = other.word(j);
        if (isOneWord(word.lemma(), otherWord.lemma())) {
            return 1;
        }
        double known = bearer == null && otherBearer == null ? known(word, otherWord) : 0;
        return known > 0 || isUnlinked() ? known : Math.max(0, one.meanings().get(i).likeness(other.meanings().get(j)));
    }

    /** Whether nothing but the thing that both speak of says that they report the same; see {@link ThingPairs}. */
    public boolean isUnlinked() {
        return one.isPlain() || other.isPlain();
    }

    /** How surely two words mean the same by what dictionaries say, whatever stands around them, 0 to 1. */
    public double dictionaryLikeness(int i, int j) {
        Bearer bearer = one.bearer(i);
        Bearer otherBearer = other.bearer(j);
        if (bearer != null || otherBearer != null) {
            return bearer != null && otherBearer != null && bearer.id().equals(otherBearer.id()) ? 1 : 0;
        }
        return isOneWord(one.word(i).lemma(), other.word(j).lemma()) ? 1 : known(one.word(i), other.word(j));
    }

    private double known(Word word, Word otherWord) {
        Category category = Category.of(word.tag());
        if (category != Category.of(otherWord.tag())) {
            return 0;
        }
        if (wordNet.areSynonyms(word.lemma(), otherWord.lemma(), category)) {
            return SYNONYM;
        }
        return category == Category.NOUN && (NewsSynonyms.areOne(word.lemma(), otherWord.lemma())
                || wordNet.areKindAndThing(word.lemma(), otherWord.lemma(), category))
                        ? KIND
                        : 0;
    }

    /** "colour" and "color", "programme" and "program", "co-operation" and "cooperation": one word. */
    public static boolean isOneWord(String lemma, String otherLemma) {
        if (lemma.equals(otherLemma)) {
            return true;
        }
        return HouseStyle.plain(lemma.replace("-", "")).equals(HouseStyle.plain(otherLemma.replace("-", "")));
    }

    /** How surely two noun phrases mean the same thing, 0 to 1; nothing where a pronoun hides who is meant. */
    public Optional<Double> likeness(Optional<NounPhrase> phrase, Optional<NounPhrase> otherPhrase) {
        Optional<NounPhrase> meant = phrase.flatMap(one::meant);
        Optional<NounPhrase> otherMeant = otherPhrase.flatMap(other::meant);
        if (meant.isPresent() && otherMeant.isPresent()) {
            return Optional.of(likeness(meant.get(), otherMeant.get()));
        }
        Bearer bearer = phrase.map(one::bearerMeant).orElse(null);
        Bearer otherBearer = otherPhrase.map(other::bearerMeant).orElse(null);
        return bearer == null || otherBearer == null
                ? Optional.empty()
                : Optional.of(bearer.id().equals(otherBearer.id()) ? 1.0 : 0.0);
    }

    /** Whether one bearer is named by two noun phrases, or meant by their pronouns. */
    public boolean areOneByName(Optional<NounPhrase> phrase, Optional<NounPhrase> otherPhrase) {
        Bearer bearer = phrase.map(one::bearerMeant).orElse(null);
        Bearer otherBearer = otherPhrase.map(other::bearerMeant).orElse(null);
        return bearer != null && otherBearer != null && bearer.id().equals(otherBearer.id());
    }

    /** How surely two noun phrases mean the same thing, 0 to 1: by their heads, or by a name that both hold. */
    public double likeness(NounPhrase phrase, NounPhrase otherPhrase) {
        double best = likeness(phrase.head(), otherPhrase.head());
        for (int i = phrase.from(); i < phrase.until(); i++) {
            Bearer bearer = one.bearer(i);
            for (int j = otherPhrase.from(); bearer != null && j < otherPhrase.until(); j++) {
                Bearer otherBearer = other.bearer(j);
                boolean heads = i == phrase.head() || j == otherPhrase.head();
                if (heads && otherBearer != null && otherBearer.id().equals(bearer.id())) {
                    best = 1;
                }
            }
        }
        return best;
    }

    /** Whether two noun phrases name things of one sort, so that one may stand where the other does. */
    public boolean areComparable(NounPhrase phrase, NounPhrase otherPhrase) {
        Bearer bearer = one.bearer(phrase.head());
        Bearer otherBearer = other.bearer(otherPhrase.head());
        if (bearer != null && otherBearer != null) {
            return bearer.kind() == otherBearer.kind();
        }
        if (bearer != null || otherBearer != null) {
            return false;
        }
        return !one.holdsValue(phrase.range()) && !other.holdsValue(otherPhrase.range())
                && wordNet.shareField(phrase.headWord().lemma(), otherPhrase.headWord().lemma(), Category.NOUN);
    }

    /**
     * A contrast between a place of the one sentence and a place of the other.
     *
     * @param opposition how they are opposed
     * @param range where the one says it
     * @param otherRange where the other says it
     * @param confidence 0 to 1: how sure it is
     * @param about the words that name what it is about
     */
    public StatementContrast contrast(Opposition opposition, TextRange range, TextRange otherRange, double confidence,
            String about) {
        return new StatementContrast(opposition, new Telling(one, range), new Telling(other, otherRange), confidence,
                about);
    }

    /** Whether each sentence holds the words of both sides of a contrast, in their order: then both say both. */
    public boolean bothHold(StatementContrast contrast) {
        return holds(other, one, contrast.one().range()) && holds(one, other, contrast.other().range());
    }

    private static boolean holds(StatedSentence sentence, StatedSentence from, TextRange range) {
        List<Word> words = sentence.sentence().words();
        int next = 0;
        for (Word word : from.sentence().words()) {
            if (word.isWord() && range.covers(word.range())) {
                while (next < words.size() && !isOneWord(words.get(next).lemma(), word.lemma())) {
                    next++;
                }
                next++;
            }
        }
        return next <= words.size();
    }

    /** Whether two noun phrases name people or bodies who can do the same. */
    public boolean areAgents(NounPhrase phrase, NounPhrase otherPhrase) {
        return isAgent(one, phrase) && isAgent(other, otherPhrase);
    }

    private boolean isAgent(StatedSentence sentence, NounPhrase phrase) {
        Bearer bearer = sentence.bearer(phrase.head());
        return bearer == null
                ? wordNet.isAgent(phrase.headWord().lemma())
                : bearer.kind() == Name.Kind.PERSON || bearer.kind() == Name.Kind.ORGANISATION;
    }

    /** How surely two clauses tell of the same act, 0 to 1, by their verbs alone. */
    public double likeness(Clause clause, Clause otherClause) {
        if (clause.isCopula() != otherClause.isCopula()) {
            return 0;
        }
        return likeness(clause.verb(), otherClause.verb());
    }
}
