package app.lateral.fact.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.SpeechAct;
import app.lateral.segment.Word;

/** What is said of the things of a list: the verb whose subject or object they are, or the noun that they belong to. */
final class ListGovernor {
    /** Behind these stand examples. */
    private static final Set<String> EXEMPLIFYING = Set.of("as", "including", "include", "like", "especially",
            "particularly", "notably", "namely");
    /** What is shown to somebody is what that one sees, and what there is. */
    private static final Set<String> SHOWING = Set.of("show", "demonstrate", "display", "present", "exhibit", "unveil",
            "see", "look", "find", "spot", "be", "inspect", "view", "watch", "observe", "examine", "tour");
    /** What is given to somebody is what that one gets. */
    private static final Set<String> GIVING = Set.of("give", "send", "supply", "deliver", "provide", "sell", "donate",
            "offer", "receive", "get", "obtain", "acquire", "buy", "accept");
    private static final List<Set<String>> CONVERSE = List.of(SHOWING, GIVING);

    private ListGovernor() {
    }

    /** Whether the same is said of two lists, each from its first word to the word behind its last. */
    static boolean areOne(StatementPair pair, int first, int until, int otherFirst, int otherUntil) {
        if (isExample(pair.one(), first) || isExample(pair.other(), otherFirst)) {
            return false;
        }
        Optional<Integer> governor = governor(pair.one(), first, until);
        Optional<Integer> otherGovernor = governor(pair.other(), otherFirst, otherUntil);
        if (governor.isEmpty() || otherGovernor.isEmpty()) {
            return false;
        }
        return areAlike(pair, governor.get(), otherGovernor.get());
    }

    private static boolean isExample(StatedSentence sentence, int first) {
        int before = first - 1;
        return before >= 0 && EXEMPLIFYING.contains(sentence.word(before).lemma());
    }

    private static boolean areAlike(StatementPair pair, int governor, int otherGovernor) {
        String lemma = pair.one().word(governor).lemma();
        String otherLemma = pair.other().word(otherGovernor).lemma();
        boolean converse = CONVERSE.stream().anyMatch(verbs -> verbs.contains(lemma) && verbs.contains(otherLemma));
        Optional<SpeechAct> act = SpeechAct.of(pair.one().sentence(), governor);
        boolean speech = act.isPresent() && act.equals(SpeechAct.of(pair.other().sentence(), otherGovernor));
        return converse || speech || pair.likeness(governor, otherGovernor) >= StatementPair.SAME
                || pair.dictionaryLikeness(governor, otherGovernor) >= StatementPair.SAME;
    }

    /** The verb before a list, the word before its preposition, or the verb behind it. */
    private static Optional<Integer> governor(StatedSentence sentence, int first, int until) {
        int before = first - 1;
        while (before >= 0 && isPassedOver(sentence.word(before))) {
            before--;
        }
        if (before >= 0 && isVerb(sentence.word(before))) {
            return Optional.of(before);
        }
        if (before > 0 && isPreposition(sentence.word(before))) {
            int led = before - 1;
            return isOpen(sentence.word(led)) ? Optional.of(led) : Optional.empty();
        }
        int behind = until;
        while (behind < sentence.sentence().words().size() && isAuxiliary(sentence.word(behind))) {
            behind++;
        }
        return behind < sentence.sentence().words().size() && isVerb(sentence.word(behind))
                ? Optional.of(behind)
                : Optional.empty();
    }

    private static boolean isVerb(Word word) {
        return word.tag().startsWith("VB");
    }

    private static boolean isPreposition(Word word) {
        return word.tag().equals("IN") || word.tag().equals("TO");
    }

    private static boolean isOpen(Word word) {
        return isVerb(word) || word.tag().startsWith("NN") || word.tag().startsWith("JJ");
    }

    private static boolean isPassedOver(Word word) {
        return word.tag().startsWith("RB") || word.tag().equals("PRP") || (!word.isWord() && !word.form().equals(","));
    }

    private static boolean isAuxiliary(Word word) {
        return word.tag().equals("MD") || word.tag().equals("TO") || word.tag().startsWith("RB")
                || word.lemma().equals("be") || word.lemma().equals("have");
    }
}
