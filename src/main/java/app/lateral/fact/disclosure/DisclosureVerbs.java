package app.lateral.fact.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.disclosure.Disclosure.Sort;
import app.lateral.fact.wording.Clause;
import app.lateral.segment.Word;

/** The verbs that say of a matter that it came out, or that it was known all along. */
final class DisclosureVerbs {
    /** Verbs that tell of news by themselves. */
    private static final Set<String> SURFACING = Set.of("surface", "emerge");
    /** Verbs that tell of it where they are done to what is news. */
    private static final Set<String> REVEALED = Set.of("reveal", "expose", "uncover", "leak");
    /** The same where somebody chose to tell. */
    private static final Set<String> RELEASED = Set.of("disclose", "publicise", "publicize", "announce", "release");
    /** The same where they are done for the first time. */
    private static final Set<String> REPORTED = Set.of("report", "publish", "document", "describe", "mention", "raise");
    private static final Set<String> DISCOVERED = Set.of("discover", "spot", "detect", "notice", "find", "identify");
    /** What breaks where something comes out. */
    private static final Set<String> NEWS = Set.of("news", "story", "scandal", "affair", "word", "report",
            "allegation");
    private static final Set<String> BECOMING = Set.of("become", "go");
    private static final Set<String> OPEN = Set.of("public", "known", "know");
    private static final Set<String> SECRETS = Set.of("secret", "knowledge");
    private static final Set<String> NO_SECRET = Set.of("open", "common", "no", "public");
    private static final Set<String> LONG = Set.of("year", "decade", "month", "generation");
    /** Whoever is known to somebody, as something or for his jokes is no matter that is known. */
    private static final Set<String> OTHERWISE = Set.of("to", "as", "by");
    private static final Set<String> EARLY = Set.of("early", "long", "far");
    /** What those do who know of something wrong. */
    private static final Set<String> WARNING = Set.of("know", "warn", "complain", "alert", "report", "raise", "tell");
    /** So many words behind "known" tell for how long. */
    private static final int REACH = 5;
    /** The same behind "knew of the fault in the brakes". */
    private static final int FAR = 16;

    private DisclosureVerbs() {
    }

    /**
     * What a verb says of a matter.
     *
     * @param sort whether it came out or was long known
     * @param last the last word that says so
     * @param isBehind whether the matter stands behind the verb: "knew for years that the dam leaked"
     */
    record Telling(Sort sort, int last, boolean isBehind) {
        private static Optional<Telling> ofSubject(Sort sort, int last) {
            return last < 0 ? Optional.empty() : Optional.of(new Telling(sort, last, false));
        }
    }

    /** Whether a noun is for news and not for what the news is of. */
    static boolean isNews(String lemma) {
        return NEWS.contains(lemma);
    }

    /** Whether a word may tell of a disclosure; a sentence without one is not worth a look. */
    static boolean mayTell(Word word) {
        String lemma = word.lemma();
        return SURFACING.contains(lemma) || REVEALED.contains(lemma) || RELEASED.contains(lemma)
                || REPORTED.contains(lemma) || DISCOVERED.contains(lemma)
                || OPEN.contains(lemma) || SECRETS.contains(lemma)
                || WARNING.contains(lemma) || lemma.equals("out") || lemma.equals("light") || lemma.equals("break");
    }

    /** What the verb of a clause says of a matter; empty where it tells of no disclosure. */
    static Optional<Telling> of(Clause clause) {
        if (isSecret(clause)) {
            return clause.object().map(secret -> new Telling(Sort.LONG_KNOWN, secret.head(), false));
        }
        if (clause.isDenied()) {
            return Optional.empty();
        }
        Optional<Telling> known = Telling.ofSubject(Sort.LONG_KNOWN, lastOfLongKnown(clause))
                .or(() -> knownToSome(clause));
        return isToCome(clause) ? known : known.or(() -> out(clause));
    }

    private static Optional<Telling> out(Clause clause) {
        boolean found = isPassive(clause) && DISCOVERED.contains(clause.verbWord().lemma());
        return Telling.ofSubject(Sort.DISCOVERED, found ? clause.verb() : -1)
                .or(() -> Telling.ofSubject(Sort.SURFACED, lastOfSurfacing(clause)))
                .or(() -> Telling.ofSubject(Sort.PUBLISHED, lastOfPublishing(clause)))
                .or(() -> Telling.ofSubject(Sort.RELEASED, lastOfReleasing(clause)));
    }

    /** "will be made public", "would emerge". */
    private static boolean isToCome(Clause clause) {
        return clause.group().getFirst().tag().equals("MD") || lemma(clause, -1).equals("to");
    }

    /** "knew for years that the dam leaked", "warned of the deaths as long ago as 2019". */
    private static Optional<Telling> knownToSome(Clause clause) {
        String verb = clause.verbWord().lemma();
        boolean knows = verb.equals("know");
        if (isPassive(clause) || (!knows && !WARNING.contains(verb))) {
            return Optional.empty();
        }
        boolean isLong = knows && clause.group().stream().anyMatch(word -> word.lemma().equals("long"));
        int years = knows ? lastOfYears(clause) : -1;
        int early = lastOfEarly(clause);
        int last = isLong ? clause.verb() : Math.max(years, early);
        return last < 0 ? Optional.empty() : Optional.of(new Telling(Sort.KNOWN_TO_SOME, last, true));
    }

    /** The last word of "for [several] years" behind the verb, or -1. */
    private static int lastOfYears(Clause clause) {
        List<Word> words = clause.sentence().words();
        boolean within = false;
        for (int i = clause.verb() + 1; i < words.size() && i <= clause.verb() + FAR && words.get(i).isWord(); i++) {
            within |= words.get(i).lemma().equals("for");
            if (within && LONG.contains(words.get(i).lemma())) {
                return i;
            }
        }
        return -1;
    }

    /** The last word of "as early as [2014]", "as long ago as [2014]" behind the verb, or -1. */
    private static int lastOfEarly(Clause clause) {
        List<Word> words = clause.sentence().words();
        for (int i = clause.verb() + 1; i < words.size() && i <= clause.verb() + FAR; i++) {
            if (isEarly(clause, i - clause.verb())) {
                int as = lemma(clause, i + 2 - clause.verb()).equals("as") ? i + 2 : i + 3;
                return Math.min(as, words.size() - 1);
            }
        }
        return -1;
    }

    private static boolean isEarly(Clause clause, int distance) {
        return lemma(clause, distance).equals("as") && EARLY.contains(lemma(clause, distance + 1))
                && (lemma(clause, distance + 2).equals("as") || lemma(clause, distance + 3).equals("as"));
    }

    /** "was an open secret", "was common knowledge". */
    private static boolean isSecret(Clause clause) {
        return clause.isCopula() && clause.object().filter(what -> SECRETS.contains(what.headWord().lemma())
                && what.words().stream().anyMatch(word -> NO_SECRET.contains(word.lemma()))).isPresent();
    }

    /** The last word of "was known for years", "had long been known", "was known since 2014"; -1 for anything else. */
    private static int lastOfLongKnown(Clause clause) {
        int verb = clause.verb();
        if (!clause.verbWord().lemma().equals("know") || !isPassive(clause) || isOtherwise(clause)) {
            return -1;
        }
        if (clause.group().stream().anyMatch(word -> word.lemma().equals("long"))) {
            return verb;
        }
        List<Word> words = clause.sentence().words();
        for (int i = 1; i <= REACH && verb + i < words.size() && isFor(clause); i++) {
            if (LONG.contains(lemma(clause, i))) {
                return verb + i;
            }
            if (!words.get(verb + i).isWord()) {
                return -1;
            }
        }
        return lemma(clause, 1).equals("since") ? verb : -1;
    }

    /** "known for years", "known to be faulty for years"; not "known for his jokes". */
    private static boolean isFor(Clause clause) {
        return lemma(clause, 1).equals("for") || lemma(clause, 4).equals("for");
    }

    /** "known to the police", "known as the Fox"; not "known to be faulty". */
    private static boolean isOtherwise(Clause clause) {
        boolean faulty = lemma(clause, 1).equals("to") && lemma(clause, 2).equals("be");
        return OTHERWISE.contains(lemma(clause, 1)) && !faulty;
    }

    /** The last word of "surfaced", "came to light"; -1 for anything else. */
    private static int lastOfSurfacing(Clause clause) {
        int at = clause.verb();
        if (SURFACING.contains(clause.verbWord().lemma())) {
            return isPassive(clause) || !isIntransitive(clause) || lemma(clause, 1).equals("from") ? -1 : at;
        }
        boolean comes = clause.verbWord().lemma().equals("come");
        if (comes && lemma(clause, 1).equals("to") && lemma(clause, 2).equals("light")) {
            return at + 2;
        }
        boolean it = clause.actor().filter(actor -> actor.headWord().lemma().equals("it")).isPresent();
        return comes && it && lemma(clause, 1).equals("out") ? at + 1 : -1;
    }

    /** The last word of "became public", "was first reported"; -1 for anything else. */
    private static int lastOfPublishing(Clause clause) {
        String verb = clause.verbWord().lemma();
        int at = clause.verb();
        if (BECOMING.contains(verb)) {
            return OPEN.contains(lemma(clause, 1)) && !OTHERWISE.contains(lemma(clause, 2)) ? at + 1 : -1;
        }
        if (verb.equals("break")) {
            return isIntransitive(clause) && clause.actor()
                    .filter(actor -> isNews(actor.headWord().lemma())).isPresent() ? at : -1;
        }
        boolean leaked = verb.equals("leak") && isIntransitive(clause);
        boolean done = isPassive(clause) && (REVEALED.contains(verb) || (REPORTED.contains(verb) && isFirst(clause)));
        return leaked || done ? at : -1;
    }

    /** The last word of "was made public", "was disclosed"; -1 for anything else. */
    private static int lastOfReleasing(Clause clause) {
        if (!isPassive(clause)) {
            return -1;
        }
        boolean made = clause.verbWord().lemma().equals("make") && lemma(clause, 1).equals("public");
        return made ? clause.verb() + 1 : RELEASED.contains(clause.verbWord().lemma()) ? clause.verb() : -1;
    }

    private static boolean isIntransitive(Clause clause) {
        return clause.object().filter(object -> object.from() > clause.verb()).isEmpty();
    }

    /** "first reported", "reported as early as", "reported as far back as", "had been reported". */
    private static boolean isFirst(Clause clause) {
        boolean before = clause.group().getFirst().form().equals("had");
        return before || isEarly(clause, 1) || lemma(clause, -1).equals("first") || lemma(clause, 1).equals("first");
    }

    private static boolean isPassive(Clause clause) {
        boolean helped = clause.group().stream().anyMatch(word -> word.lemma().equals("be"));
        return clause.verbWord().tag().equals("VBN") && (helped || clause.from() == clause.verb());
    }

    /** The lemma so many words behind the verb, or before it. */
    private static String lemma(Clause clause, int distance) {
        List<Word> words = clause.sentence().words();
        int index = clause.verb() + distance;
        return index >= 0 && index < words.size() ? words.get(index).lemma() : "";
    }
}
