package app.lateral.fact.contrast;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.SpeechAct;
import app.lateral.mention.Quote;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** Who is said to say what the clauses of a sentence tell. */
public final class Attributions {
    private static final Set<String> SAYING = Set.of("confirm", "argue", "believe", "think", "reveal", "disclose",
            "testify", "insist", "tweet", "maintain");
    /** Words that keep their distance from what they report. */
    private static final Set<String> DISTANT = Set.of("maintain", "insist", "believe", "think");
    /** Who does one of these says that it is not so. */
    private static final Set<String> DENYING = Set.of("deny", "dispute", "refute", "reject");
    private static final Set<String> SIGNS = Set.of("evidence", "sign", "indication", "proof", "suggestion", "trace");
    private static final Set<SpeechAct> WANTING = EnumSet.of(SpeechAct.URGE, SpeechAct.DEMAND, SpeechAct.SUPPOSE);
    private static final Set<String> WHETHER = Set.of("whether", "if");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "where", "whom", "when");

    private final StatedSentence sentence;
    private final List<Attribution> attributions = new ArrayList<>();

    /**
     * Who says something.
     *
     * @param source the phrase that names the source
     * @param range the source with its verb: "officials say", "according to the ministry"
     * @param distant whether the word keeps its distance: "claims"
     * @param frame the clause of its verb; none for "according to"
     */
    public record Attribution(NounPhrase source, TextRange range, boolean distant, Optional<Clause> frame) {}

    private Attributions(StatedSentence sentence) {
        this.sentence = sentence;
        for (Clause clause : sentence.structure().clauses()) {
            attribution(clause).ifPresent(attributions::add);
        }
        accordingTo().ifPresent(attributions::add);
    }

    /** Those of a sentence. */
    public static Attributions of(StatedSentence sentence) {
        return new Attributions(sentence);
    }

    /** Whether a clause is the frame of what others tell. */
    public boolean isFrame(Clause clause) {
        return attributions.stream().anyMatch(each -> each.frame().filter(clause::equals).isPresent());
    }

    /** Whether a clause states something, by itself or by somebody's word; a relative clause goes without saying. */
    public boolean states(Clause clause) {
        int begin = clause.actor().map(NounPhrase::from).filter(from -> from < clause.from()).orElse(clause.from());
        String before = begin == 0 ? "" : sentence.word(begin - 1).lemma();
        String beforeVerb = clause.from() == 0 ? "" : sentence.word(clause.from() - 1).lemma();
        boolean asked = WHETHER.contains(before) || (clause.from() > 1 && beforeVerb.equals("to")
                && WHETHER.contains(sentence.word(clause.from() - 2).lemma()));
        return !asked && !RELATIVE.contains(beforeVerb) && !(before.equals("whose") || before.equals("after"));
    }

    /** Who is said to say what a clause tells. */
    public Optional<Attribution> of(Clause clause) {
        Optional<Attribution> direct = attributions.stream()
                .filter(each -> governs(each, clause) && !isOwnAct(each, clause)).findFirst();
        return direct.isPresent() || isFrame(clause) ? direct : joinedBefore(clause).flatMap(this::of);
    }

    /** "said that no ship was seen and that [the boat had sunk]": the clause before, of which this one is the second. */
    private Optional<Clause> joinedBefore(Clause clause) {
        int begin = clause.actor().map(NounPhrase::from).filter(from -> from < clause.from()).orElse(clause.from());
        int conjunction = begin > 0 && sentence.word(begin - 1).lemma().equals("that") ? begin - 2 : begin - 1;
        boolean joined = conjunction > 0 && sentence.word(conjunction).tag().equals("CC");
        List<Clause> clauses = sentence.structure().clauses();
        int index = clauses.indexOf(clause);
        return joined && index > 0 ? Optional.of(clauses.get(index - 1)) : Optional.empty();
    }

    /**
     * Whether a clause may be true or not by itself: no one urges or suggests it, no noun holds it ("the idea that"), and
     * it does not stand between quotation marks.
     */
    public boolean isPlain(Clause clause) {
        boolean wanted = of(clause).flatMap(Attribution::frame).flatMap(frame -> SpeechAct.of(frame))
                .filter(WANTING::contains).isPresent();
        return !wanted && !isSomebodysWord(clause);
    }

    /** Whether a clause is somebody's word though nobody is named beside it: quoted, or behind "the idea that". */
    public boolean isSomebodysWord(Clause clause) {
        return isQuoted(clause) || isHeldByNoun(clause);
    }

    /** Where somebody is said to deny it, or there is said to be no sign of it. */
    public Optional<TextRange> denial(Clause clause) {
        Optional<TextRange> byFrame = attributions.stream().filter(each -> governs(each, clause))
                .flatMap(each -> each.frame().stream()).filter(frame -> DENYING.contains(frame.verbWord().lemma()))
                .filter(frame -> !frame.isDenied()).map(Clause::groupRange).findFirst();
        int begin = clause.actor().map(NounPhrase::from).filter(from -> from < clause.from()).orElse(clause.from());
        if (byFrame.isPresent() || begin == 0) {
            return byFrame;
        }
        int noun = sentence.word(begin - 1).lemma().equals("that") ? begin - 2 : begin - 1;
        boolean denying = DENYING.contains(sentence.word(begin - 1).lemma());
        return noun > 0 && isNoSign(noun)
                ? Optional.of(sentence.word(noun - 1).range().union(sentence.word(noun).range()))
                : denying ? Optional.of(sentence.word(begin - 1).range()) : Optional.empty();
    }

    /** "no evidence", "not the slightest sign". */
    private boolean isNoSign(int noun) {
        return SIGNS.contains(sentence.word(noun).lemma())
                && IntStream.range(Math.max(0, noun - 3), noun).mapToObj(i -> sentence.word(i).lemma())
                        .anyMatch(lemma -> lemma.equals("no") || lemma.equals("not"));
    }

    private boolean isHeldByNoun(Clause clause) {
        int begin = clause.actor().map(NounPhrase::from).filter(from -> from < clause.from()).orElse(clause.from());
        return begin > 1 && sentence.word(begin - 1).lemma().equals("that")
                && sentence.word(begin - 2).tag().startsWith("NN");
    }

    private boolean isQuoted(Clause clause) {
        // a quote begins in the paragraph in which it stands
        List<Sentence> all = sentence.article().sentences();
        int paragraph = sentence.sentence().paragraph();
        return IntStream
                .iterate(sentence.sentence().index(), i -> i >= 0 && all.get(i).paragraph() == paragraph, i -> i - 1)
                .anyMatch(i -> sentence.article().mentionsIn(i, Quote.class).stream()
                        .anyMatch(quote -> quote.range().covers(clause.groupRange())));
    }

    /** "Holm is leaving, she announced": nobody knows better. */
    private boolean isOwnAct(Attribution attribution, Clause clause) {
        Optional<SpeechAct> act = attribution.frame().flatMap(frame -> SpeechAct.of(frame));
        boolean announced = act.filter(own -> own == SpeechAct.ANNOUNCE || own == SpeechAct.PROMISE).isPresent();
        Bearer source = sentence.bearer(attribution.source().head());
        Bearer actor = clause.actor().map(phrase -> sentence.bearer(phrase.head())).orElse(null);
        boolean hidden = attribution.source().isPronoun() || clause.actor().filter(NounPhrase::isPronoun).isPresent();
        return announced && (hidden || (source != null && source.equals(actor)));
    }

    private boolean governs(Attribution attribution, Clause clause) {
        if (attribution.frame().isEmpty()) {
            return true;
        }
        Clause frame = attribution.frame().get();
        if (frame.verb() < clause.verb()) {
            return SpeechAct.isContent(frame, clause);
        }
        int begin = Math.min(attribution.source().from(), frame.from());
        return begin > clause.verb() && begin > 0 && !sentence.word(begin - 1).isWord();
    }

    private Optional<Attribution> attribution(Clause clause) {
        Word verb = clause.verbWord();
        Optional<SpeechAct> act = SpeechAct.of(clause);
        boolean finite = !verb.tag().equals("VBG") && !verb.tag().equals("VB");
        Optional<NounPhrase> speaker = clause.actor().or(() -> inverted(clause));
        if (!finite || speaker.isEmpty() || (act.isEmpty() && !SAYING.contains(verb.lemma()))) {
            return Optional.empty();
        }
        boolean distant = act.filter(own -> own == SpeechAct.CLAIM || own == SpeechAct.SUPPOSE || own == SpeechAct.DENY)
                .isPresent() || DISTANT.contains(verb.lemma());
        NounPhrase source = speaker.get();
        return Optional.of(new Attribution(source, source.range().union(clause.groupRange()), distant,
                Optional.of(clause)));
    }

    /** "…, said [Ms Falk]". */
    private Optional<NounPhrase> inverted(Clause clause) {
        boolean behind = clause.from() == clause.verb() && clause.from() > 0
                && !sentence.word(clause.from() - 1).isWord();
        return behind ? clause.object().filter(object -> object.from() == clause.verb() + 1) : Optional.empty();
    }

    private Optional<Attribution> accordingTo() {
        List<NounPhrase> phrases = sentence.structure().phrases();
        return IntStream.range(0, phrases.size()).mapToObj(phrases::get)
                .filter(phrase -> phrase.from() > 1
                        && sentence.word(phrase.from() - 2).form().equalsIgnoreCase("according"))
                .map(phrase -> new Attribution(phrase,
                        sentence.word(phrase.from() - 2).range().union(phrase.range()), false, Optional.empty()))
                .findFirst();
    }
}
