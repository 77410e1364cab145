package app.lateral.fact.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.contrast.AnswerWords.Mark;
import app.lateral.fact.contrast.PolarQuestion.Answer;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * The answer that a clause gives to a question of {@link PolarQuestion}.
 *
 * @param act the clause
 * @param words the words by which it gives it
 * @param first the first of them, as a place in the sentence
 * @param last the last of them
 */
public record GivenAnswer(StatedAct act, AnswerWords words, int first, int last) {
    /** Verbs that say nothing but how somebody is, or is found to be. */
    private static final Set<String> JOINING = Set.of("be", "remain", "stay", "become", "keep", "stand", "lie", "seem",
            "appear", "find", "declare", "pronounce", "rule", "leave", "escape", "feel", "look", "get", "hold");
    private static final Set<String> TAKING = Set.of("against", "for", "of", "behind", "to", "from", "with");
    private static final Set<String> PARTICLES = Set.of("on", "off", "out", "down", "up", "there");
    private static final Set<String> PLACING = Set.of("in", "at", "on", "aboard", "inside");

    /** So many words may stand between two of them. */
    private static final int GAP = 4;

    /** All that a clause gives, each question once, by the most words. */
    public static List<GivenAnswer> of(StatedAct act) {
        List<GivenAnswer> given = new ArrayList<>();
        int verb = act.clause().verb();
        for (int i = act.clause().from(); i <= verb; i++) {
            for (AnswerWords words : AnswerWords.beginningWith(act.sentence().word(i).lemma())) {
                boolean modal = words.words().size() > 1 && act.sentence().word(i).tag().equals("MD");
                if (!words.isState() && (i == verb || modal)) {
                    add(act, words, i, i, given);
                }
            }
        }
        if (JOINING.contains(act.clause().verbWord().lemma())) {
            states(act, given);
        }
        return given;
    }

    private static void states(StatedAct act, List<GivenAnswer> given) {
        int verb = act.clause().verb();
        for (int i = verb + 1; i <= Math.min(verb + GAP, act.sentence().sentence().words().size() - 1); i++) {
            Word word = act.sentence().word(i);
            if (!word.isWord() || word.tag().equals("CC")) {
                return;
            }
            for (String form : List.of(word.lemma(), word.form())) {
                for (AnswerWords words : AnswerWords.beginningWith(form)) {
                    if (words.isState()) {
                        add(act, words, i, i, given);
                    }
                }
            }
        }
    }

    private static void add(StatedAct act, AnswerWords words, int first, int from, List<GivenAnswer> given) {
        int last = from;
        for (String word : words.words().subList(1, words.words().size())) {
            last = next(act.sentence(), word, last);
            if (last < 0) {
                return;
            }
        }
        boolean alone = words.isState() && PARTICLES.contains(words.words().getLast())
                && isFollowed(act.sentence(), last);
        boolean known = given.stream().anyMatch(each -> each.words().question().equals(words.question()));
        boolean other = words.words().size() == 1 && !words.isState() && isOtherVerb(act.sentence(), last);
        if (!known && !other && !alone && !(words.marks().contains(Mark.ASSERTED) && act.denied())) {
            given.add(new GivenAnswer(act, words, first, last));
        }
    }

    /** "was on duty" is not "was on". */
    private static boolean isFollowed(StatedSentence sentence, int last) {
        return sentence.structure().phraseAt(last + 1).isPresent();
    }

    /** "passed away" is not "passed". */
    private static boolean isOtherVerb(StatedSentence sentence, int verb) {
        return verb + 1 < sentence.sentence().words().size() && sentence.word(verb + 1).tag().equals("RP");
    }

    private static int next(StatedSentence sentence, String lemma, int last) {
        int end = Math.min(sentence.sentence().words().size(), last + GAP + 2);
        for (int i = last + 1; i < end; i++) {
            Word word = sentence.word(i);
            if (word.lemma().equals(lemma) || word.form().equalsIgnoreCase(lemma)) {
                return i;
            }
            if (!word.isWord() || word.tag().equals("CC")) {
                return -1;
            }
        }
        return -1;
    }

    /** The answer, the other one where the clause denies it. */
    public Answer answer() {
        boolean denied = act.denied() && !words.deny();
        return denied ? words.answer().other() : words.answer();
    }

    /** On whom or what it is. */
    public Optional<NounPhrase> bearer() {
        Clause clause = act.clause();
        if (words.marks().contains(Mark.ON_ACTOR)) {
            return clause.actor();
        }
        if (words.isState() && endsInPreposition() && behind().isPresent()) {
            return behind();
        }
        if (words.isState()) {
            return clause.isCopula() || clause.object().filter(object -> object.from() <= first).isEmpty()
                    ? clause.actor().or(clause::object)
                    : clause.object();
        }
        Optional<NounPhrase> behind = words.words().size() == 1 ? Optional.empty() : behind();
        return behind.or(clause::object).or(clause::actor);
    }

    private Optional<NounPhrase> behind() {
        return act.sentence().structure().phraseAt(last + 1);
    }

    /** "against", "in favour of": it is on what stands behind. */
    private boolean endsInPreposition() {
        return TAKING.contains(words.words().getLast());
    }

    /** Who else has a part in it: who acts, or what the verb has for its object. */
    public Optional<NounPhrase> second() {
        Optional<NounPhrase> bearer = bearer();
        if (words.isState()) {
            return bearer.equals(act.clause().actor()) ? Optional.empty() : act.actor();
        }
        return bearer.isPresent() && bearer.equals(act.clause().actor())
                ? act.object().filter(object -> object.from() > last).or(this::where)
                : act.actor().filter(actor -> !bearer.equals(Optional.of(actor)));
    }

    /** "stayed in [the room]": where one acts right behind the verb. */
    private Optional<NounPhrase> where() {
        return act.clause().circumstances().stream().filter(each -> PLACING.contains(each.preposition()))
                .map(Clause.Circumstance::phrase).filter(phrase -> phrase.from() == last + 2).findFirst();
    }

    /** Where it is given. */
    public TextRange range() {
        TextRange range = act.clause().groupRange().union(act.sentence().word(first).range())
                .union(act.sentence().word(last).range());
        TextRange whole = bearer().filter(bearer -> bearer.from() > act.clause().verb())
                .filter(bearer -> bearer.from() <= last + 1 && !bearer.isPronoun()).map(NounPhrase::range)
                .map(range::union).orElse(range);
        TextRange denied = act.clause().isDenied()
                ? act.clause().denial().map(whole::union).orElse(whole)
                : whole;
        return act.denial().map(denied::union).orElse(denied);
    }
}
