package app.lateral.fact.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/** What somebody does with words; "told", "noted" and the like do nothing but say. */
public enum SpeechAct {
    /** Says that something is so. */
    STATE("say tell state report add note explain mention remark comment describe write"
            + " emphasize emphasise stress underscore express point"),
    /** Makes known what is to be. */
    ANNOUNCE("announce declare unveil proclaim"),
    /** Says so without proof. */
    CLAIM("claim allege accuse contend assert allegation accusation"),
    /** Says that it may be so. */
    SUPPOSE("speculate suggest suspect hint imply speculation suggestion"),
    /** Is afraid of it. */
    FEAR("worry fear concern alarm"),
    /** Says that it is so against one's own interest. */
    ADMIT("admit concede acknowledge confess admission"),
    /** Says that it is not so. */
    DENY("deny reject dispute refute dismiss denial"),
    /** Binds oneself. */
    PROMISE("promise pledge vow commit swear assure guarantee"),
    /** Wants others to act. */
    URGE("urge call encourage appeal recommend advise propose ask request"),
    /** Makes others act. */
    DEMAND("demand order require insist instruct command"),
    /** Says that ill will come of it. */
    WARN("warn threaten caution warning threat"),
    /** Speaks well of it. */
    PRAISE("praise applaud commend laud hail welcome thank"),
    /** Speaks ill of it. */
    CRITICISE("criticize criticise condemn denounce assail trash criticism");

    private static final Map<String, SpeechAct> BY_LEMMA = Arrays.stream(values())
            .flatMap(act -> Arrays.stream(act.lemmas.split(" ", -1)).map(lemma -> Map.entry(lemma, act)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Nouns that mean speech more often than anything else. */
    private static final Set<String> NOUNS = Set.of("allegation", "accusation", "claim", "speculation", "suggestion",
            "concern", "fear", "warning", "threat", "denial", "criticism", "admission", "promise", "pledge", "vow",
            "demand");
    private static final Set<String> CALLING = Set.of("for", "on", "upon");

    private final String lemmas;

    /** The lemmas of the verbs and nouns that do it, with spaces between. */
    SpeechAct(String lemmas) {
        this.lemmas = lemmas;
    }

    /** What a word does, a verb or a noun of speech, if it is one; who is called something is not called on. */
    public static Optional<SpeechAct> of(Sentence sentence, int index) {
        Word word = sentence.words().get(index);
        boolean verb = word.tag().startsWith("VB");
        boolean modifies = index + 1 < sentence.words().size()
                && sentence.words().get(index + 1).tag().startsWith("NN");
        boolean open = verb || (word.tag().startsWith("NN") && NOUNS.contains(word.lemma()) && !modifies);
        boolean names = word.lemma().equals("call") && !(index + 1 < sentence.words().size()
                && CALLING.contains(sentence.words().get(index + 1).lemma()));
        return open && !names ? Optional.ofNullable(BY_LEMMA.get(word.lemma())) : Optional.empty();
    }

    /** What the verb of a clause does, if it is one of speech. */
    public static Optional<SpeechAct> of(Clause clause) {
        return of(clause.sentence(), clause.verb());
    }

    /**
     * What somebody says.
     *
     * @param act what is done by saying it
     * @param frame the clause of the verb of speech
     * @param content the clause of what is said
     */
    public record Speech(SpeechAct act, Clause frame, Clause content) {}

    /** What is said in the clauses of a sentence, where the verb of speech comes before what is said. */
    public static List<Speech> speeches(List<Clause> clauses) {
        return IntStream.range(1, clauses.size()).boxed().flatMap(i -> {
            Clause frame = clauses.get(i - 1);
            Clause content = clauses.get(i);
            return of(frame).filter(act -> isContent(frame, content))
                    .map(act -> new Speech(act, frame, content)).stream();
        }).toList();
    }

    private static final Set<String> BREAKING = Set.of(",", ";", "and", "but", "while", "after", "because", "when",
            "where", "who", "which", "before", "as", "since", "so", "though", "although", "―", "—", "--", "(");

    /** Whether a clause tells what the frame says: nothing that begins another thought stands between. */
    public static boolean isContent(Clause frame, Clause content) {
        int begin = content.actor().map(NounPhrase::from).filter(from -> from > frame.verb()).orElse(content.from());
        return IntStream.range(frame.verb() + 1, Math.max(begin, content.from()))
                .noneMatch(i -> BREAKING.contains(frame.sentence().words().get(i).lemma()));
    }
}
