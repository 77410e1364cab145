package app.lateral.fact.since;

import java.util.List;
import java.util.Set;

import app.lateral.fact.wording.WordNet;
import app.lateral.fact.wording.WordNet.Category;

/** What is so, and the acts by which it comes to be so: who [owns] a mill has [bought] it. */
final class LastingStates {
    /** The first ones of each are said of what is so, the others of what began it; in either form. */
    private static final List<Set<String>> STATES = List.of(
            Set.of("own", "possess", "buy", "acquire", "purchase", "inherit", "take over"),
            Set.of("lead", "head", "run", "chair", "manage", "direct", "charge", "helm", "oversee", "become", "appoint",
                    "name", "take", "take over", "install", "elect"),
            Set.of("close", "shut"), Set.of("marry", "wed"), Set.of("ban", "outlaw", "prohibit"),
            Set.of("open", "operate", "run", "found", "establish", "start", "begin", "launch", "exist", "create",
                    "set up", "birthday", "founding", "opening", "foundation", "build", "complete", "light",
                    "inaugurate", "consecrate", "form"),
            Set.of("work", "serve", "join", "hire", "employ"), Set.of("live", "reside", "dwell", "move", "settle"),
            Set.of("rule", "govern", "reign", "power", "office", "come", "seize", "take"),
            Set.of("hold", "detain", "jail", "imprison", "arrest", "serve", "capture"), Set.of("play", "join", "sign"),
            Set.of("fight", "war", "begin", "break", "invade"), Set.of("sit", "represent", "elect", "enter"));

    private LastingStates() {
    }

    /** Whether one tells what is so, and the other how it came to be, or both the same. */
    static boolean areOne(List<String> one, List<String> other, WordNet wordNet) {
        return one.stream().anyMatch(state -> other.stream().anyMatch(own -> areOne(state, own, wordNet)));
    }

    /** Whether both tell one act, by the verb or a noun of its root. */
    static boolean areTheSame(List<String> one, List<String> other, WordNet wordNet) {
        return one.stream().anyMatch(act -> other.stream().anyMatch(own -> areTheSame(act, own, wordNet)));
    }

    private static boolean areOne(String one, String other, WordNet wordNet) {
        return areTheSame(one, other, wordNet)
                || STATES.stream().anyMatch(states -> states.contains(one) && states.contains(other));
    }

    private static boolean areTheSame(String one, String other, WordNet wordNet) {
        return one.equals(other) || wordNet.areSynonyms(one, other, Category.VERB)
                || wordNet.areOfOneRoot(one, other) || wordNet.areOfOneRoot(other, one);
    }
}
