package app.lateral.fact.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds who acts in a clause: before its verbs, past what stands between, or in the clause before. */
final class SubjectFinder {
    /** Words before a participle whose subject is that of the clause before: "before retiring". */
    private static final Set<String> LEADING_IN = Set.of("before", "after", "while", "by", "without", "since", "when");
    /** "accused [the port] of hiding it": who did. */
    private static final Set<String> BLAMING = Set.of("accuse", "suspect", "convict", "acquit", "clear");
    /** "called for guards to be hired", "called on ports to close": who is to act. */
    private static final Set<String> ADDRESSING = Set.of("for", "on");
    /** Endings of nouns for those who act: "candidate", "leader", "activist". */
    private static final Set<String> AGENT_ENDINGS = Set.of("er", "or", "ist", "ian", "ee", "ate", "man", "woman",
            "people", "person", "force", "guard", "official", "staff");

    /** "the houses [all] burned". */
    private static final Set<String> ALL = Set.of("all", "both", "each");

    private final TaggedWords tagged;
    private final List<NounPhrase> phrases;
    private final List<Clause> clauses;

    /**
     * A finder in one sentence.
     *
     * @param tagged its words
     * @param phrases its noun phrases
     * @param clauses those of its clauses that are found already, as more are added
     */
    SubjectFinder(TaggedWords tagged, List<NounPhrase> phrases, List<Clause> clauses) {
        this.tagged = tagged;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    private String tag(int index) {
        return tagged.tag(index);
    }

    private String lemma(int index) {
        return tagged.lemma(index);
    }

    /** Who acts in the clause whose verbs begin at a word, where that is said. */
    Optional<NounPhrase> subject(int from) {
        int before = beforeAsides(from - 1);
        Optional<NounPhrase> candidate = candidate(from);
        if (candidate.isPresent()) {
            return candidate;
        }
        if (tag(from).equals("VBG") && LEADING_IN.contains(lemma(from - 1)) && !clauses.isEmpty()) {
            return clauses.getLast().actor();
        }
        if (tag(from).equals("VBG") && lemma(from - 1).equals("of") && !clauses.isEmpty()
                && BLAMING.contains(lemma(clauses.getLast().verb()))) {
            return clauses.getLast().object();
        }
        boolean shared = tag(before).equals("CC") || tag(from).equals("VBG") || tag(before).equals("TO");
        if (shared && !clauses.isEmpty() && phraseEndingAt(before).isEmpty()) {
            Clause last = clauses.getLast();
            boolean passive = tag(last.verb()).equals("VBN") && isPassive(last.from(), last.verb());
            // "was hit by a bus and died": who was hit
            return passive ? last.object() : last.actor();
        }
        if (tag(before).startsWith("W") || (lemma(before).equals("that") && !tag(before).equals("IN"))) {
            // "Holm, who led the search": whoever is named right before
            boolean apart = lemma(before - 1).equals(",");
            int pronoun = before;
            before -= apart ? 2 : 1;
            if (lemma(pronoun).equals("who") || (apart && lemma(pronoun).equals("which"))) {
                return antecedent(before, lemma(pronoun).equals("who"));
            }
        }
        if (lemma(before).equals(",")) {
            return beforeComma(before);
        }
        return phraseEndingAt(before).flatMap(this::outOfRelative);
    }

    /** "[officials] with knowledge of the inquiry who left", "a goal for [the club], which signed him". */
    private Optional<NounPhrase> antecedent(int last, boolean person) {
        Optional<NounPhrase> nearest = lemma(last).equals(",") ? beforeComma(last) : phraseEndingAt(last);
        Optional<NounPhrase> fitting = nearest;
        while (fitting.isPresent() && isPerson(fitting.get()) != person) {
            int before = fitting.get().from() - 1;
            fitting = tag(before).equals("IN") || tag(before).equals("TO")
                    ? phraseEndingAt(before - 1)
                    : Optional.empty();
        }
        return fitting.or(() -> nearest.map(this::outOfPreposition));
    }

    private boolean isPerson(NounPhrase phrase) {
        return phrase.isName() ? !phrase.words().getFirst().tag().equals("DT") : tagged.isPerson(phrase.head());
    }

    /** "the man who fired the shot [was charged]", "the man accused of theft [was freed]": the man. */
    private Optional<NounPhrase> outOfRelative(NounPhrase phrase) {
        if (!clauses.isEmpty() && phrase.from() > clauses.getLast().verb() && !isSaid(clauses.getLast(), phrase)) {
            Clause last = clauses.getLast();
            boolean relative = tag(last.from() - 1).startsWith("W") && !tag(last.from() - 1).equals("WRB");
            boolean reduced = tag(last.verb()).equals("VBN") && last.from() == last.verb()
                    && last.object().filter(object -> object.until() == last.from()).isPresent();
            if (relative && last.actor().isPresent()) {
                return last.actor();
            }
            if (relative || reduced) {
                return last.object().filter(object -> object.from() < last.from()).or(() -> Optional.of(phrase));
            }
        }
        return Optional.of(outOfPreposition(phrase));
    }

    /** "statements made by the port that [it] sank", "the man who said [the boat] sank": a clause of its own. */
    private boolean isSaid(Clause last, NounPhrase phrase) {
        return SpeechAct.of(last).isPresent()
                || IntStream.range(last.verb() + 1, phrase.from()).mapToObj(this::lemma)
                        .anyMatch(ClauseFinder.JOINING::contains);
    }

    /** "a candidate to replace her": who is to act stands right before "to" and is a name or no mere means. */
    private Optional<NounPhrase> candidate(int from) {
        if (!tag(from - 1).equals("TO") || clauses.isEmpty()) {
            return Optional.empty();
        }
        return phraseEndingAt(from - 2).filter(phrase -> phrase.from() > clauses.getLast().verb())
                .filter(phrase -> !tag(phrase.from() - 1).equals("IN") || ADDRESSING.contains(lemma(phrase.from() - 1)))
                .filter(phrase -> (phrase.isName()
                        || AGENT_ENDINGS.stream().anyMatch(phrase.headWord().lemma()::endsWith)));
    }

    /** Past adverbs, "all", marks, "(R-Texas)" and "on Tuesday". */
    private int beforeAsides(int last) {
        int before = last;
        int seen = -1;
        while (before >= 0 && before != seen) {
            seen = before;
            boolean all = ALL.contains(lemma(before)) && tag(before).endsWith("DT") && tagged.isNoun(before - 1);
            if (tag(before).startsWith("RB") || tagged.isMark(before) || all) {
                before--;
            } else if (lemma(before).equals(")")) {
                while (before > 0 && !lemma(before).equals("(")) {
                    before--;
                }
                before--;
            } else if (tagged.isWeekday(before)) {
                before -= tag(before - 1).equals("IN") ? 2 : 1;
            }
        }
        return before;
    }

    /** "the head of the port said": of "of the port" the head is meant. */
    private NounPhrase outOfPreposition(NounPhrase phrase) {
        NounPhrase current = phrase;
        while (current.from() > 1 && (tag(current.from() - 1).equals("IN") || tag(current.from() - 1).equals("TO"))
                && !ClauseFinder.JOINING.contains(lemma(current.from() - 1))) {
            Optional<NounPhrase> earlier = phraseEndingAt(current.from() - 2);
            if (earlier.isEmpty()) {
                return current;
            }
            current = earlier.get();
        }
        return current;
    }

    /** "Holm, the mayor of Brekke, said": the phrase before the apposition; "in the morning, Holm" has none. */
    private Optional<NounPhrase> beforeComma(int comma) {
        for (int i = comma - 1; i > 0; i--) {
            if (lemma(i).equals(",")) {
                Optional<NounPhrase> before = phraseEndingAt(i - 1).filter(phrase -> !isAge(phrase));
                int behind = i + 1;
                Optional<NounPhrase> apposed = phraseEndingAt(comma - 1)
                        .filter(phrase -> phrase.from() == behind && phrase.isName());
                if (apposed.isPresent() && before.filter(phrase -> !phrase.isName()).isPresent()) {
                    // "its leader, Per Dahl, said": who has a name
                    return apposed;
                }
                if (before.isPresent()) {
                    return nameBefore(before.get()).or(() -> before.map(this::outOfPreposition));
                }
            }
        }
        return phraseEndingAt(comma - 1);
    }

    /** "[Holm], the mayor, who was late, said": the name to which a noun stands in apposition. */
    private Optional<NounPhrase> nameBefore(NounPhrase apposed) {
        return lemma(apposed.from() - 1).equals(",") && !apposed.isName() && tagged.isPerson(apposed.head())
                ? phraseEndingAt(apposed.from() - 2).filter(NounPhrase::isName)
                : Optional.empty();
    }

    /** "Holm, [56], said". */
    private boolean isAge(NounPhrase phrase) {
        return tag(phrase.head()).equals("CD") && lemma(phrase.from() - 1).equals(",");
    }

    private Optional<NounPhrase> phraseEndingAt(int last) {
        return phrases.stream().filter(phrase -> phrase.until() - 1 == last).findFirst();
    }

    /** Whether a form of "be" or "get" stands among the auxiliaries. */
    boolean isPassive(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (lemma(i).equals("be") || lemma(i).equals("get") || lemma(i).equals("'s")) {
                return true;
            }
        }
        return false;
    }
}
