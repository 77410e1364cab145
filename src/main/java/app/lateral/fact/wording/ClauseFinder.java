package app.lateral.fact.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.wording.Clause.Circumstance;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/** Finds the clauses of a sentence: its verbs with who acts, on what, where and when. */
public final class ClauseFinder {
    /** Verbs that lead to the one that tells: "plans to visit", "is expected to visit". */
    private static final Set<String> LEADING = Set.of("plan", "want", "seek", "expect", "hope", "intend", "agree",
            "refuse", "decline", "fail", "begin", "start", "continue", "try", "attempt", "manage", "vow", "promise",
            "pledge", "offer", "threaten", "decide", "prepare", "appear", "seem", "like", "set", "go", "have", "need");
    /** Words that begin a clause of their own. */
    static final Set<String> JOINING = Set.of("that", "whether", "if", "because", "while", "although", "though",
            "when", "where", "unless", "so");
    private static final Set<String> INTENDING = Set.of("plan", "intention", "desire", "wish", "ambition");
    /** "was closed [that week]": when, not what. */
    private static final Set<String> TIMES = Set.of("week", "day", "year", "month", "hour", "morning", "night",
            "afternoon", "evening", "weekend", "minute", "quarter", "season");

    private final Sentence sentence;
    private final List<Word> words;
    private final TaggedWords tagged;
    private final List<NounPhrase> phrases;
    private final SubjectFinder subjects;
    private final List<Clause> clauses = new ArrayList<>();

    private ClauseFinder(TaggedWords tagged) {
        this.sentence = tagged.sentence();
        this.words = sentence.words();
        this.tagged = tagged;
        this.phrases = new NounPhraseFinder(tagged).phrases();
        this.subjects = new SubjectFinder(tagged, phrases, clauses);
    }

    /**
     * What a sentence is made of.
     *
     * @param phrases its noun phrases in order
     * @param clauses its clauses in the order of their verbs
     */
    public record Structure(List<NounPhrase> phrases, List<Clause> clauses) {
        /** Keeps copies of the lists. */
        public Structure {
            phrases = List.copyOf(phrases);
            clauses = List.copyOf(clauses);
        }

        /** The noun phrase that begins with a word, by its index in the sentence; none where none does or beyond it. */
        public Optional<NounPhrase> phraseAt(int first) {
            return phrases.stream().filter(phrase -> phrase.from() == first).findFirst();
        }
    }

    /** The noun phrases and clauses of a sentence. */
    public static Structure structure(Sentence sentence, WordNet wordNet) {
        var finder = new ClauseFinder(TaggedWords.of(sentence, wordNet));
        finder.findClauses();
        return new Structure(finder.phrases, finder.clauses);
    }

    private String tag(int index) {
        return tagged.tag(index);
    }

    private String lemma(int index) {
        return tagged.lemma(index);
    }

    private void findClauses() {
        int i = 0;
        while (i < words.size()) {
            if (beginsGroup(i)) {
                int verb = groupVerb(i);
                clauses.add(clause(i, verb));
                i = verb + 1;
            } else {
                i++;
            }
        }
    }

    private boolean isInPhrase(int index) {
        return phrases.stream().anyMatch(phrase -> phrase.from() <= index && index < phrase.until());
    }

    private boolean isVerb(int index) {
        return tag(index).startsWith("VB") && !isInPhrase(index) && !words.get(index).form().equals("according");
    }

    private boolean beginsGroup(int index) {
        return tag(index).equals("MD") || isVerb(index);
    }

    /** The last verb of a group: past auxiliaries, adverbs, "plans to". */
    private int groupVerb(int from) {
        int verb = from;
        int i = from + 1;
        while (i < words.size() && i <= verb + 4) {
            boolean auxiliary = isAuxiliary(verb) || tag(verb).equals("MD");
            boolean leads = lemma(i).equals("to") && tag(i + 1).equals("VB")
                    && (LEADING.contains(lemma(verb)) || auxiliary || tag(verb).equals("JJ"));
            int intended = intended(verb);
            if (leads || intended > 0) {
                verb = leads ? i + 1 : intended;
                i = verb + 1;
            } else if (isVerb(i) && auxiliary) {
                verb = i;
                i++;
            } else if (auxiliary && (tag(i).startsWith("RB") || lemma(i).equals("not") || isLikely(i))) {
                i++;
            } else {
                break;
            }
        }
        return verb;
    }

    /** "has no plans to [sell]": where the verb stands that is or is not intended, or 0. */
    private int intended(int have) {
        int noun = tag(have + 1).equals("DT") ? have + 2 : have + 1;
        boolean intends = lemma(have).equals("have") && INTENDING.contains(lemma(noun))
                && lemma(noun + 1).equals("to") && tag(noun + 2).equals("VB");
        return intends ? noun + 2 : 0;
    }

    /** "is likely to", "is set to", "is due to". */
    private boolean isLikely(int index) {
        return tag(index).startsWith("JJ") && lemma(index + 1).equals("to") && tag(index + 2).equals("VB");
    }

    private boolean isAuxiliary(int index) {
        return switch (lemma(index)) {
            case "be", "have", "do", "get", "will", "can", "may", "'s", "'ve", "'d" -> true;
            default -> LEADING.contains(lemma(index)) && lemma(index + 1).equals("to");
        };
    }

    private Clause clause(int from, int verb) {
        Optional<NounPhrase> subject = subjects.subject(from);
        Optional<NounPhrase> object = object(verb);
        List<Circumstance> circumstances = circumstances(from, verb);
        boolean passive = tag(verb).equals("VBN") && from < verb && subjects.isPassive(from, verb);
        boolean reduced = tag(verb).equals("VBN") && from == verb && !tag(from - 1).equals("CC");
        if (passive || reduced) {
            Optional<NounPhrase> agent = circumstances.stream().filter(each -> each.preposition().equals("by"))
                    .map(Circumstance::phrase).filter(phrase -> phrase.from() > verb).findFirst();
            return new Clause(sentence, from, verb, agent, subject, circumstances);
        }
        return new Clause(sentence, from, verb, subject, object, circumstances);
    }

    private Optional<NounPhrase> phraseFrom(int first) {
        int from = first;
        while (tagged.isMark(from)) {
            from++;
        }
        int start = from;
        return phrases.stream().filter(phrase -> phrase.from() == start).findFirst();
    }

    private Optional<NounPhrase> object(int verb) {
        int next = verb + 1;
        while (tag(next).startsWith("RB") || tagged.isParticle(next)
                || (next < words.size() && tagged.isWeekday(next))) {
            next++;
        }
        return phraseFrom(next).filter(phrase -> !TIMES.contains(phrase.headWord().lemma()))
                .filter(phrase -> !(SpeechAct.of(sentence, verb).isPresent() && isFinite(phrase.until())));
    }

    /** "said [the man] died": who acts in what is said. */
    private boolean isFinite(int index) {
        return tag(index).equals("VBD") || tag(index).equals("VBZ") || tag(index).equals("VBP")
                || tag(index).equals("MD");
    }

    private List<Circumstance> circumstances(int from, int verb) {
        List<Circumstance> found = new ArrayList<>();
        for (int i = verb + 1; i < words.size() && !beginsGroup(i) && !lemma(i).equals(";"); i++) {
            addCircumstance(i, found);
        }
        if (clauses.isEmpty()) {
            for (int i = 0; i < from; i++) {
                addCircumstance(i, found);
            }
        }
        return found;
    }

    private void addCircumstance(int index, List<Circumstance> found) {
        if ((tag(index).equals("IN") && !JOINING.contains(lemma(index)) && !tagged.isParticle(index))
                || tag(index).equals("TO")) {
            phraseFrom(index + 1).ifPresent(phrase -> found.add(new Circumstance(lemma(index), phrase)));
        }
    }
}
