package app.lateral.fact.wording;

import java.util.List;
import java.util.Set;

import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * A noun with what stands before it and belongs to it: "a sixth-year student", "the harbour's new master", "she".
 *
 * @param sentence its sentence
 * @param from its first word
 * @param until the word after its last
 * @param head the noun, name or pronoun itself, as a place among the words of the sentence
 */
public record NounPhrase(Sentence sentence, int from, int until, int head) {
    private static final Set<String> DENYING = Set.of("no", "neither", "nobody", "none", "nothing");

    /** The noun itself. */
    public Word headWord() {
        return sentence.words().get(head);
    }

    /** All its words. */
    public List<Word> words() {
        return sentence.words().subList(from, until);
    }

    /** Where it stands. */
    public TextRange range() {
        return sentence.words().get(from).range().union(sentence.words().get(until - 1).range());
    }

    /** Whether it is a pronoun: who is meant is told elsewhere. */
    public boolean isPronoun() {
        String tag = headWord().tag();
        return tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("DT") || tag.equals("EX");
    }

    /** Whether its head is part of a proper name. */
    public boolean isName() {
        return headWord().isProperNoun();
    }

    /** Its adjectives and nouns before the head; no articles, no possessives. */
    public List<Integer> modifiers() {
        return java.util.stream.IntStream.range(from, head).filter(i -> {
            String tag = sentence.words().get(i).tag();
            return tag.startsWith("JJ") || tag.startsWith("NN") || tag.equals("VBN") || tag.equals("VBG");
        }).boxed().toList();
    }

    /** Whether it denies what it names: "no evidence". */
    public boolean isDenied() {
        boolean noOne = from > 0 && headWord().lemma().equals("one")
                && sentence.words().get(from - 1).lemma().equals("no");
        boolean few = words().getFirst().lemma().equals("few") && !headWord().lemma().equals("few");
        return noOne || few || words().stream().anyMatch(word -> DENYING.contains(word.lemma()));
    }
}
