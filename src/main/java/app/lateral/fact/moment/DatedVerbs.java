package app.lateral.fact.moment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.fact.wording.Particles;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Moment;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * What is dated by a moment, or lasts for a time: the verb before it ("was [convicted] in 2011 and [freed] in 2015"), else
 * the next one behind it ("On Friday the minister [resigned]").
 */
final class DatedVerbs {
    private static final int REACH_BEFORE = 9;
    private static final int REACH_BEHIND = 7;
    /** So far before its verb an auxiliary says that it is still to come. */
    private static final int REACH_OF_AUXILIARY = 3;
    private static final int REACH_OF_PARTICLE = 4;
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "will", "would", "may", "might", "can", "could",
            "shall", "should", "must", "get", "accord", "include", "follow", "regard", "concern");
    private static final Set<String> LEADING = Set.of("take", "make", "begin", "start", "face", "run");
    private static final Set<String> DENYING = Set.of("not", "never", "n't", "n’t", "no");
    private static final Set<String> TO_COME = Set.of("will", "'ll", "would", "shall", "may", "might", "expect",
            "due", "schedule", "plan");
    /** Verbs that set a day for what is still to come. */
    private static final Set<String> ARRANGING = Set.of("expect", "schedule", "plan", "fix", "postpone", "delay",
            "reschedule", "slate", "await");
    /** Verbs that news uses for one another of beginnings, endings and the like. */
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("begin", "start", "open", "launch", "commence", "convene", "found", "establish", "create", "run",
                    "set",
                    "trace",
                    "operate"),
            Set.of("close", "shut", "end", "finish", "conclude", "adjourn", "expire"),
            Set.of("die", "kill", "drown", "perish", "murder", "shoot"),
            Set.of("hit", "strike", "crash", "collide", "slam", "land", "ram", "batter"),
            Set.of("leave", "depart", "sail", "go", "set", "exit", "quit", "resign", "retire"),
            Set.of("win", "beat", "defeat", "lose", "give", "triumph", "overcome", "draw"),
            Set.of("arrest", "detain", "hold", "seize", "charge"),
            Set.of("sentence", "jail", "imprison"),
            Set.of("meet", "talk", "negotiate", "confer"),
            Set.of("name", "appoint", "elect", "choose", "become", "join"),
            Set.of("release", "publish", "issue", "announce", "unveil"), Set.of("sign", "seal", "agree"),
            Set.of("break", "erupt", "flare", "start"), Set.of("buy", "acquire", "purchase"),
            Set.of("marry", "wed"), Set.of("find", "discover", "recover"), Set.of("build", "complete", "construct"),
            Set.of("vote", "pass", "approve", "adopt"),
            Set.of("tell", "inform", "notify", "brief", "telephone", "phone", "ring", "contact", "alert"));

    /** Acts and what ends or undoes them. */
    private record Reverse(Set<String> act, Set<String> reverse) {}

    private static final List<Reverse> REVERSE = List.of(
            new Reverse(
                    Set.of("close", "shut", "suspend", "halt", "stop", "cancel", "ground", "block", "interrupt", "cut"),
                    Set.of("open", "reopen", "resume", "restart", "restore", "return", "reconnect", "run", "clear")),
            new Reverse(Set.of("arrest", "detain", "hold", "jail", "seize", "kidnap", "abduct", "capture", "charge"),
                    Set.of("release", "free", "let", "acquit", "escape", "rescue")),
            new Reverse(
                    Set.of("leave", "depart", "sail", "set", "go", "flee", "evacuate", "disappear", "vanish", "miss"),
                    Set.of("arrive", "return", "land", "reach", "come", "enter", "find", "reappear")),
            new Reverse(Set.of("begin", "start", "open", "launch", "convene", "assemble", "meet", "erupt",
                    "break"),
                    Set.of("end", "finish", "close", "conclude", "adjourn", "rise", "expire", "collapse", "lift",
                            "extinguish")),
            new Reverse(
                    Set.of("accept", "sign", "approve", "pass", "impose", "introduce", "propose", "announce", "file"),
                    Set.of("reject", "withdraw", "cancel", "lift", "veto", "revoke", "rescind", "repeal", "drop")),
            new Reverse(Set.of("appoint", "name", "elect", "join", "hire", "inaugurate"),
                    Set.of("resign", "dismiss", "sack", "fire", "quit", "leave", "retire", "step")));

    private DatedVerbs() {
    }

    /** The verb that tells what is dated; empty where none stands near. */
    static Optional<Word> of(Mentioned<?> mention) {
        List<Word> words = mention.sentence().words();
        TextRange range = mention.hedgedRange();
        Optional<Word> before = NearbyWords.before(words, range)
                .limit(REACH_BEFORE).takeWhile(word -> !word.form().equals(";")).filter(DatedVerbs::isTelling)
                .findFirst();
        return before.isPresent()
                ? before
                : words.stream().filter(word -> word.range().start() >= range.end()).limit(REACH_BEHIND)
                        .filter(DatedVerbs::isTelling).findFirst().map(verb -> done(words, verb));
    }

    /** What is done where a verb only leads to it: "took the unusual step of [releasing] them". */
    private static Word done(List<Word> words, Word verb) {
        int at = words.indexOf(verb);
        int reach = Math.min(words.size() - 1, at + REACH_BEHIND);
        for (int i = at + 1; LEADING.contains(verb.lemma()) && i < reach; i++) {
            if (words.get(i).lemma().equals("of") && words.get(i + 1).tag().equals("VBG")) {
                return words.get(i + 1);
            }
        }
        return verb;
    }

    private static boolean isTelling(Word word) {
        return word.tag().startsWith("V") && !LIGHT.contains(word.lemma());
    }

    /** Whether the same is said to have happened at both. */
    static boolean tellTheSame(Mentioned<?> one, Mentioned<?> other, WordNet wordNet) {
        List<String> otherVerbs = tellings(other);
        return tellings(one).stream()
                .anyMatch(verb -> otherVerbs.stream().anyMatch(otherVerb -> areAlike(verb, otherVerb, wordNet)));
    }

    /** The verb, and the verb with its particle: "turn", "turn down". */
    private static List<String> tellings(Mentioned<?> mention) {
        List<Word> words = mention.sentence().words();
        return of(mention).stream().flatMap(verb -> Stream.concat(Stream.of(verb.lemma()), particle(words, verb)
                .map(particle -> verb.lemma() + " " + particle.lemma()))).toList();
    }

    /** The particle behind a verb, or behind its object: "turned [down] the plan", "turned the plan [down]". */
    private static Stream<Word> particle(List<Word> words, Word verb) {
        int at = words.indexOf(verb);
        return words.subList(at + 1, Math.min(words.size(), at + 1 + REACH_OF_PARTICLE)).stream()
                .takeWhile(word -> word.isWord() && !word.tag().startsWith("V"))
                .filter(word -> Particles.isOne(word.lemma()))
                .limit(1);
    }

    /** Whether two verbs tell of one act. */
    static boolean areAlike(String one, String other, WordNet wordNet) {
        return one.equals(other) || ALIKE.stream().anyMatch(verbs -> verbs.contains(one) && verbs.contains(other))
                || wordNet.areSynonyms(one, other, WordNet.Category.VERB);
    }

    /** Whether what the one dates ends or undoes what the other dates: closed on Monday, reopened on Thursday. */
    static boolean areReverse(Mentioned<?> one, Mentioned<?> other, WordNet wordNet) {
        Optional<String> verb = of(one).map(Word::lemma);
        Optional<String> otherVerb = of(other).map(Word::lemma);
        if (verb.isEmpty() || otherVerb.isEmpty()) {
            return false;
        }
        String first = verb.orElseThrow();
        String second = otherVerb.orElseThrow();
        return wordNet.areAntonyms(first, second, WordNet.Category.VERB) || REVERSE.stream()
                .anyMatch(pair -> (pair.act().contains(first) && pair.reverse().contains(second))
                        || (pair.act().contains(second) && pair.reverse().contains(first)));
    }

    /** Whether what is dated is said not to happen then. */
    static boolean isDenied(Mentioned<?> mention) {
        List<Word> words = mention.sentence().words();
        return of(mention).stream().anyMatch(verb -> {
            int at = words.indexOf(verb);
            return words.subList(Math.max(0, at - REACH_OF_AUXILIARY), at).stream()
                    .anyMatch(word -> DENYING.contains(word.lemma()));
        });
    }

    /**
     * Whether the other's sentence tells what this one dates, but dates something else: what was [found] on Sunday and what
     * they [identified] on Monday who had been found.
     */
    static boolean areOfTwoEvents(Mentioned<Moment> one, Mentioned<Moment> other, WordNet wordNet) {
        return !tellTheSame(one, other, wordNet) && (isToldBeside(one, other)
                || other.article().mentionsIn(other.mention().sentence(), Moment.class).stream()
                        .filter(moment -> moment.kind() == other.mention().kind() && !moment.equals(other.mention()))
                        .anyMatch(moment -> tellTheSame(one, new Mentioned<>(other.article(), other.place(), moment),
                                wordNet)));
    }

    /** Whether the verb that one dates stands in the other's sentence, as another than the verb that the other dates. */
    private static boolean isToldBeside(Mentioned<Moment> one, Mentioned<Moment> other) {
        Optional<Word> dated = of(other);
        boolean days = one.mention().kind() == Moment.Kind.WEEKDAY && other.mention().kind() == Moment.Kind.WEEKDAY;
        return days && dated.isPresent() && of(one).stream().anyMatch(verb -> other.sentence().words().stream()
                .anyMatch(word -> word.tag().startsWith("V") && word.lemma().equals(verb.lemma())
                        && !word.equals(dated.orElseThrow())));
    }

    /** Whether what it dates is still to come in the eyes of its article. */
    static boolean isToCome(Mentioned<?> mention) {
        List<Word> words = mention.sentence().words();
        return of(mention).stream().anyMatch(verb -> {
            int at = words.indexOf(verb);
            return ARRANGING.contains(verb.lemma()) || words.subList(Math.max(0, at - REACH_OF_AUXILIARY), at).stream()
                    .anyMatch(word -> TO_COME.contains(word.lemma())
                            || (word.tag().startsWith("V") && ARRANGING.contains(word.lemma())));
        });
    }
}
