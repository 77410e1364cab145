package app.lateral.fact.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/** What befell the people whom a figure counts, by the nearest word that tells it: "killing at least [nine people]". */
enum Fate {
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

    Fate(String participle, String... words) {
        this.participle = participle;
        this.words = " " + participle + " " + String.join(" ", words) + " ";
    }

    /** What befell those whom a figure counts; empty where it counts nobody or nothing is told of them. */
    static Optional<Fate> of(Mentioned<Quantity> figure) {
        if (figure.mention().kind() != Quantity.Kind.COUNT || !CountedPeople.mayBe(figure.mention().unit())
                || PartAndWhole.isWhole(figure)) {
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
        Optional<Fate> predicate = NearbyWords.behind(words, range).stream()
                .filter(word -> !PASSED_OVER.contains(word.lemma())).findFirst().map(Fate::told);
        if (predicate.isPresent()) {
            return predicate;
        }
        @Nullable
        Fate nearest = null;
        int least = REACH + 1;
        for (Word word : words) {
            Fate fate = told(word);
            int distance = fate == null || word.range().overlaps(range) ? 0 : NearbyWords.distance(words, word, range);
            if (fate != null && distance < least) {
                least = distance;
                nearest = fate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** "Driving more than [40,000] from their homes". */
    private static boolean isDrivenFromHome(List<Word> words, TextRange range) {
        List<String> behind = NearbyWords.behind(words, range).stream().limit(FROM_THEIR_HOMES.size())
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

    private static @Nullable Fate told(Word word) {
        for (Fate fate : values()) {
            boolean named = fate.names(word.lemma()) || fate.names(word.form());
            // who takes part in the rescue was not rescued
            if (named && (fate != RESCUE || word.tag().startsWith("V"))) {
                return fate;
            }
        }
        return null;
    }
}
