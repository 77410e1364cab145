package app.lateral.fact.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet;
import app.lateral.fact.wording.WordNet.Category;
import app.lateral.text.TextRange;

/**
 * What is done by whatever words: "investigate the deaths", "open an inquiry into the deaths", "look into the deaths".
 *
 * @param act the clause
 * @param words what names it: the verb with its particle, or the noun behind a verb that says nothing by itself
 * @param wordClass whether a noun or the verb names it
 * @param object to whom or what it is done, where that is said
 */
public record NamedAct(StatedAct act, String words, Category wordClass, Optional<NounPhrase> object) {
    /** Verbs that say nothing but that what their object names is done. */
    private static final Set<String> SUPPORTING = Set.of("open", "launch", "hold", "make", "give", "take", "conduct",
            "issue", "start", "begin", "file", "lodge", "raise", "carry", "undertake", "stage", "mount", "perform",
            "offer", "have", "set", "announce", "order", "pay", "submit", "receive", "get", "tender", "impose");
    /** With "out" or "up" they do. */
    private static final Set<String> PHRASAL_ALONE = Set.of("carry", "set");

    /** Words that lead from the noun for a deed to whom or what it is done. */
    private static final Set<String> LEADING = Set.of("into", "of", "on", "for", "against", "to", "about", "with");

    /** The act of a clause. */
    public static NamedAct of(StatedAct act, WordNet wordNet) {
        Clause clause = act.clause();
        String verb = clause.verbWord().lemma();
        Optional<NounPhrase> deed = clause.object().filter(_ -> SUPPORTING.contains(verb))
                .filter(object -> !object.isPronoun() && !object.isName()
                        && !wordNet.verbsOf(object.headWord().lemma()).isEmpty());
        if (deed.isPresent()) {
            return new NamedAct(act, deed.get().headWord().lemma(), Category.NOUN,
                    behind(act.sentence(), deed.get()));
        }
        Optional<String> phrasal = clause.phrasal(wordNet);
        return new NamedAct(act, phrasal.filter(_ -> !PHRASAL_ALONE.contains(verb)).orElse(verb), Category.VERB,
                clause.object().or(() -> phrasal.flatMap(_ -> act.sentence().structure().phraseAt(clause.verb() + 2))));
    }

    /** "an inquiry into four of [the deaths]". */
    private static Optional<NounPhrase> behind(StatedSentence sentence, NounPhrase deed) {
        Optional<NounPhrase> object = deed.until() < sentence.sentence().words().size()
                && LEADING.contains(sentence.word(deed.until()).lemma())
                        ? sentence.structure().phraseAt(deed.until() + 1)
                        : Optional.empty();
        return object.filter(each -> each.until() + 1 < sentence.sentence().words().size()
                && sentence.word(each.until()).lemma().equals("of"))
                .flatMap(each -> sentence.structure().phraseAt(each.until() + 1)).or(() -> object);
    }

    /** Whether both name one act, at least one of them by other words than its plain verb. */
    public boolean isOtherwise(NamedAct other, WordNet wordNet) {
        boolean plain = wordClass == Category.VERB && other.wordClass == Category.VERB && !words.contains(" ")
                && !other.words.contains(" ");
        if (plain) {
            return false;
        }
        if (wordClass == other.wordClass) {
            return words.equals(other.words) || wordNet.areSynonyms(words, other.words, wordClass);
        }
        return wordClass == Category.NOUN
                ? isDone(wordNet, words, other.words)
                : isDone(wordNet, other.words, words);
    }

    /** Whether a verb does what a noun names, or one that means the same: "look into" does an "inquiry". */
    private static boolean isDone(WordNet wordNet, String noun, String verb) {
        return DeedNouns.names(wordNet, noun, List.of(verb)) || wordNet.verbsOf(noun).contains(verb);
    }

    /** From the first of its verbs to what it is done to. */
    public TextRange range() {
        List<TextRange> parts = new ArrayList<>(List.of(act.range()));
        object.filter(phrase -> phrase.from() > act.clause().verb()).map(NounPhrase::range).ifPresent(parts::add);
        return parts.stream().reduce(TextRange::union).orElseThrow();
    }
}
