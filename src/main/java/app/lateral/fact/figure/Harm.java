package app.lateral.fact.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.story.Mentioned;
import app.lateral.fact.value.TopicWords;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/** What befell the people whom a figure counts, by the nearest word that tells it: "killing at least [nine people]". */
enum Harm {
    /** They died. */
    DEATH("killed", "kill", "kills", "die", "died", "dies", "death", "dead", "toll", "fatality", "fatal", "drown",
            "perish", "slay", "slain", "bodies"),
    /** They were hurt. */
    INJURY("injured", "injure", "injury", "injures", "wound", "wounded", "hurt", "hospital", "hospitalise",
            "hospitalize",
            "burns"),
    /** Nobody knows where they are. */
    MISSING("missing", "unaccounted"),
    /** They were arrested. */
    ARREST("arrested", "arrest", "detain", "custody"),
    /** They were brought to safety. */
    RESCUE("rescued", "rescue", "evacuate", "save", "saved", "pluck", "survivor"),
    /** They lost their homes. */
    FLIGHT("displaced", "displace", "homeless", "flee"),
    /** They caught a disease. */
    DISEASE("infected", "infect", "infection", "hospitalisation");

    /** So far, in words, the word stands from its figure. */
    private static final int REACH = 12;

    private static final Set<String> SAVING = Set.of("save", "rescue", "risk", "change", "rebuild");
    /** Between a number and what befell those whom it counts: "30 others were". */
    private static final Set<String> PASSED_OVER = Set.of("be", "have", "more", "other", "people", "still", "also",
            "remain", "report", "say", "to", "get");
    private static final List<String> FROM_THEIR_HOMES = List.of("from", "their", "home");

    private final String participle;
    private final String words;

    Harm(String participle, String... words) {
        this.participle = participle;
        this.words = " " + participle + " " + String.join(" ", words) + " ";
    }

    /** What befell those whom a figure counts; empty where it counts nobody or nothing is told of them. */
    static Optional<Harm> of(Mentioned<Quantity> figure) {
        if (figure.mention().kind() != Quantity.Kind.COUNT || !People.mayBe(figure.mention().unit())
                || Wholes.isWhole(figure)) {
            return Optional.empty();
        }
        List<Word> words = figure.sentence().words();
        TextRange range = figure.mention().range();
        if (isDrivenFromHome(words, range)) {
            return Optional.of(FLIGHT);
        }
        if (figure.mention().unit().equals("life")) {
            boolean saved = words.stream().anyMatch(word -> SAVING.contains(word.lemma()));
            return saved ? Optional.of(RESCUE) : Optional.of(DEATH);
        }
        Optional<Harm> predicate = TopicWords.behind(words, range).stream()
                .filter(word -> !PASSED_OVER.contains(word.lemma())).findFirst().map(Harm::told);
        if (predicate.isPresent()) {
            return predicate;
        }
        @Nullable
        Harm nearest = null;
        int least = REACH + 1;
        for (Word word : words) {
            Harm harm = told(word);
            int distance = harm == null || word.range().overlaps(range) ? 0 : TopicWords.distance(words, word, range);
            if (harm != null && distance < least) {
                least = distance;
                nearest = harm;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** "Driving more than [40,000] from their homes". */
    private static boolean isDrivenFromHome(List<Word> words, TextRange range) {
        List<String> behind = TopicWords.behind(words, range).stream().limit(FROM_THEIR_HOMES.size())
                .map(Word::lemma).toList();
        return behind.equals(FROM_THEIR_HOMES);
    }

    /** What is said of them: "killed". */
    String participle() {
        return participle;
    }

    private boolean names(String word) {
        return words.contains(" " + word + " ");
    }

    private static @Nullable Harm told(Word word) {
        for (Harm harm : values()) {
            boolean named = harm.names(word.lemma()) || harm.names(word.form());
            // who takes part in the rescue was not rescued
            if (named && (harm != RESCUE || word.tag().startsWith("V"))) {
                return harm;
            }
        }
        return null;
    }
}
