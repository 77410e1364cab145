package app.lateral.fact.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.lateral.fact.wording.WordNet.Category;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/**
 * The words of a sentence with their parts of speech, where the place of a word among the others and what WordNet knows of
 * it speak against what the tagger took it for.
 */
final class TaggedWords {
    private static final Set<String> QUOTATION_MARKS = Set.of("“", "”", "\"", "‘", "’", "``", "''");

    private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us");
    private static final Set<String> HAVING = Set.of("with", "without", "of", "for", "from");
    private static final Set<String> INTENDING = Set.of("refuse", "fail", "decline", "vow", "threaten", "expect",
            "decide", "try", "promise", "hope", "plan", "want", "need", "force", "agree");
    /** Adverbs that make another verb of few verbs only: "set aside", "fall apart". */
    private static final Set<String> SELDOM = Set.of("aside", "apart");

    private final Sentence sentence;
    private final List<Word> words;
    private final WordNet wordNet;
    private final List<String> tags = new ArrayList<>();

    private TaggedWords(Sentence sentence, WordNet wordNet) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.wordNet = wordNet;
        for (int i = 0; i < words.size(); i++) {
            tags.add(corrected(i));
        }
    }

    /** The words of a sentence. */
    static TaggedWords of(Sentence sentence, WordNet wordNet) {
        return new TaggedWords(sentence, wordNet);
    }

    /** Their sentence. */
    Sentence sentence() {
        return sentence;
    }

    /** The tag of the Penn Treebank of a word; empty beyond the sentence. */
    String tag(int index) {
        return index < 0 || index >= tags.size() ? "" : tags.get(index);
    }

    /** The lemma of a word; empty beyond the sentence. */
    String lemma(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).lemma();
    }

    /** Whether a word is a noun or a name. */
    boolean isNoun(int index) {
        return tag(index).startsWith("NN") && words.get(index).isWord();
    }

    /** Whether a word is the name of a day. */
    boolean isWeekday(int index) {
        return tag(index).equals("NNP") && words.get(index).form().endsWith("day");
    }

    /** Whether a word belongs to the verb before it: "swept [away] the bridge". */
    boolean isParticle(int index) {
        String tag = tag(index);
        boolean particle = Particles.isAdverb(lemma(index)) || SELDOM.contains(lemma(index));
        return tag.equals("RP") || ((tag.equals("IN") || tag.startsWith("RB")) && particle
                && tag(index - 1).startsWith("VB")
                && wordNet.isKnown(lemma(index - 1) + " " + lemma(index), Category.VERB));
    }

    /** Whether it is a quotation mark. */
    boolean isMark(int index) {
        return index >= 0 && index < words.size() && QUOTATION_MARKS.contains(words.get(index).form());
    }

    /** "an [elected] official", "to allow [trained] teachers": no past tense follows an article, a preposition or a stem. */
    boolean isAttribute(int index) {
        if (index == 0 || !raw(index).equals("VBD") || !raw(index + 1).startsWith("NN")) {
            return false;
        }
        int before = tag(index - 1).equals("RB") && index > 1 ? index - 2 : index - 1;
        String tag = tag(before);
        return tag.equals("DT") || tag.equals("PRP$") || tag.equals("VB") || tag.equals("IN")
                || (before < index - 1 && tag.startsWith("VB"));
    }

    private String raw(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).tag();
    }

    private String corrected(int index) {
        String tag = raw(index);
        if (tag.startsWith("VB") && raw(index - 1).equals("POS")) {
            // "Holm's former driver": no verb stands there
            return "JJ";
        }
        if (tag.startsWith("VB") && raw(index - 1).startsWith("VB") && raw(index - 2).equals("POS")) {
            // "Holm's running mate"
            return "NN";
        }
        if (isAttribute(index)) {
            return "VBN";
        }
        if (tag.equals("JJ") && raw(index - 1).equals("DT")
                && (raw(index + 1).equals("IN") || isNounBeforeVerb(index))) {
            // "the potential for trade", "the [legislature] approved"
            return "NN";
        }
        boolean led = raw(index + 1).startsWith("NN") || raw(index + 1).equals("CD") || raw(index + 1).startsWith("JJ");
        if (lemma(index).equals("the") || (lemma(index).equals("no") && led)) {
            return "DT";
        }
        if ((tag.equals("VBP") || tag.equals("VB")) && lemma(index - 1).equals("the")
                && wordNet.isKnown(lemma(index), Category.NOUN)) {
            // "survived the [crash]"
            return "NN";
        }
        boolean verb = tag.equals("VB") || tag.equals("VBP");
        if (verb && index > 0 && OBJECTS.contains(words.get(index - 1).form()) && lemma(index + 1).equals("to")
                && wordNet.isKnown(lemma(index), Category.NOUN)) {
            // "gave him [leave] to stay"
            return "NN";
        }
        if (verb && raw(index - 1).equals("IN") && HAVING.contains(lemma(index - 1))
                && wordNet.isKnown(lemma(index), Category.NOUN)) {
            // "without [pay]"
            return "NN";
        }
        if (tag.equals("NN") && raw(index - 1).equals("TO") && INTENDING.contains(lemma(index - 2))
                && wordNet.isKnown(lemma(index), Category.VERB)) {
            // "refused to [concede]"
            return "VB";
        }
        boolean bare = tag.equals("JJ") || tag.equals("NN");
        boolean toCome = raw(index - 1).equals("MD") || (raw(index - 1).equals("TO") && lemma(index - 2).equals("yet"));
        if (bare && toCome && wordNet.isKnown(lemma(index), Category.VERB)) {
            // "she would [appeal]", "has yet to [reply]"
            return "VB";
        }
        if (isVerbUnseen(index)) {
            return raw(index - 1).equals("TO") ? "VB" : "VBP";
        }
        if (isNounUnseen(index)) {
            return "NNS";
        }
        boolean followed = raw(index + 1).startsWith("VBD") || (raw(index - 1).equals("NNP")
                && !raw(index + 1).startsWith("NN") && !raw(index + 1).startsWith("JJ"));
        boolean name = tag.equals("JJ") && index > 0 && index + 1 < words.size()
                && Character.isUpperCase(words.get(index).form().codePointAt(0)) && followed;
        return name ? "NNP" : tag;
    }

    /** What WordNet knows for a noun, where a verb has nothing else for its subject. */
    private boolean isNounBeforeVerb(int index) {
        String next = raw(index + 1);
        return (next.equals("VBD") || next.equals("VBZ") || next.equals("MD"))
                && wordNet.isKnown(lemma(index), Category.NOUN);
    }

    /** Whether a noun is of a person and of nothing else: a "tanker" may drive a tank. */
    boolean isPerson(int index) {
        return wordNet.isPerson(lemma(index)) && !wordNet.isSpot(lemma(index));
    }

    /** "to [install] alarms", "states [loosen] rules": what WordNet knows for a verb above all, before a noun phrase. */
    private boolean isVerbUnseen(int index) {
        String tag = raw(index);
        boolean taken = tag.equals("JJ") || tag.equals("NN") || tag.equals("RB") || tag.equals("VBP");
        String next = raw(index + 1);
        boolean object = next.startsWith("NN") || next.startsWith("JJ") || next.equals("DT") || next.equals("PRP$")
                || next.equals("CD") || next.startsWith("VBD") || next.startsWith("VBN");
        if (!taken || !object || !Character.isLowerCase(words.get(index).form().codePointAt(0))) {
            return false;
        }
        return raw(index - 1).equals("TO")
                ? wordNet.isMostly(lemma(index), Category.VERB)
                : tag(index - 1).equals("NNS") && wordNet.isOnly(lemma(index), Category.VERB);
    }

    /** "that [states] loosen rules", ", [torpedoes] and rifles": what WordNet knows for a noun above all. */
    private boolean isNounUnseen(int index) {
        String before = tag(index - 1);
        boolean listed = raw(index - 1).equals(",") && raw(index + 1).equals("CC") && tag(index - 2).equals("NNS");
        boolean led = before.equals("DT") || before.equals("JJ") || before.equals("CD") || before.equals("WDT")
                || (before.equals("IN") && !lemma(index - 1).equals("that")) || lemma(index - 1).equals("that");
        boolean verbFollows = raw(index + 1).startsWith("VB") || raw(index + 1).equals("MD")
                || wordNet.isOnly(lemma(index + 1), Category.VERB);
        return raw(index).equals("VBZ") && wordNet.isMostly(lemma(index), Category.NOUN)
                && (listed || (led && (verbFollows || before.equals("JJ") || before.equals("CD"))));
    }
}
