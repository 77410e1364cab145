package app.lateral.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import app.lateral.align.MeasuredStory.Measure;
import app.lateral.align.MeasuredStory.Origin;

/**
 * Fits the matching model on stories aligned by hand, those of the gold and our own, cross-validates it by story of the
 * gold and writes its weights. Run it with the folder of gold and the word write; without the second it only reports.
 */
final class AlignmentFit {
    private static final double PAIR_RIDGE = 3;
    private static final double STANDING_RIDGE = 3;
    /**
     * Not fitted: a reader forgives a doubtful link, which says how doubtful it is, sooner than one that is missing. Where
     * recall counts beta times as much as precision, the chance at which one more link neither raises nor lowers the expected
     * F is that F over 1 + beta squared (after Lipton, Elkan and Naryanaswamy, 2014): for an F near 0.8, 0.24 with a beta of 1.5 and
     * 0.21 with one of 1.7.
     */
    static final double THRESHOLD = 0.22;
    private static final Path WEIGHTS = Path.of("src/main/resources/app/lateral/align/match-model.properties");

    private final List<MeasuredStory> stories;
    private final List<MeasuredStory> own;
    private final List<String> figures = new ArrayList<>();

    private AlignmentFit(List<MeasuredStory> stories, List<MeasuredStory> own) {
        this.stories = stories;
        this.own = own;
    }

    /**
     * Runs the fit.
     *
     * @param arguments the folder that holds the gold; "write" to replace the weights of the program
     */
    public static void main(String[] arguments) throws IOException {
        SentenceEncoder encoder = OnnxSentenceEncoder.builtIn();
        AlignmentFit fit = new AlignmentFit(
                MeasuredStory.all(GoldStory.all(Path.of(arguments[0])), Origin.GOLD, encoder),
                MeasuredStory.own(Path.of(arguments[0]), encoder));
        MatchModel model = fit.run();
        fit.figures.forEach(System.out::println);
        if (arguments.length > 1 && arguments[1].equals("write")) {
            fit.write(model);
        }
    }

    private MatchModel run() {
        CrossValidation unseen = new CrossValidation(stories, own);
        MatchModel model = fit(Stream.concat(stories.stream(), own.stream()).toList());
        Map<MeasuredStory, AlignmentScore> seen = new LinkedHashMap<>();
        stories.forEach(story -> seen.put(story,
                AlignmentScore.of(story.gold(), story.chances(model), THRESHOLD)));
        report("Each story of the gold judged by weights that have not seen it:", unseen.scores());
        report("The same stories judged by the weights below, which have seen them:", seen);
        figures.add("Fitted on these and, aligned by one person: "
                + String.join(", ", own.stream().map(story -> story.gold().name()).toList()));
        figures.add("Chances given to unseen pairs, and the share of them that is right:");
        for (int tenth = 1; tenth < 10; tenth += 2) {
            CrossValidation.Band band = unseen.band(tenth / 10.0, tenth == 9 ? Double.MAX_VALUE : (tenth + 2) / 10.0);
            figures.add(String.format(Locale.ROOT, "  %.1f to %.1f: %d pairs, %.2f right", band.low(),
                    Math.min(1, band.high()), band.pairs(), band.share()));
        }
        return model;
    }

    /** The model of these stories; each step learns from what a step before says that has not seen the story. */
    static MatchModel fit(List<MeasuredStory> stories) {
        Map<MeasuredStory, PairTable> alone = unseen(stories, story -> story.features()::of, PAIR_RIDGE);
        Function<MeasuredStory, Measure> standing = story -> {
            Standing.Field field = new Standing.Field(table(alone, story));
            return (one, i, other, j) -> StandingFeature.measure(field.of(one, i, other, j));
        };
        Map<MeasuredStory, PairTable> judged = unseen(stories, standing, STANDING_RIDGE);
        Function<MeasuredStory, Measure> reconsidered = story -> {
            Standing.Field field = new Standing.Field(table(judged, story));
            PairTable own = table(alone, story);
            return (one, i, other, j) -> MatchModel.reconsider(field.of(one, i, other, j), own.get(one, i, other, j));
        };
        return new MatchModel(ofGold(fit(stories, story -> story.features()::of, PAIR_RIDGE)),
                ofGold(fit(stories, standing, STANDING_RIDGE)), ofGold(fit(stories, reconsidered, STANDING_RIDGE)),
                THRESHOLD);
    }

    private static PairTable table(Map<MeasuredStory, PairTable> tables, MeasuredStory story) {
        return Objects.requireNonNull(tables.get(story));
    }

    /** For each story the log-odds of its pairs, reckoned with weights that were fitted on the others. */
    private static Map<MeasuredStory, PairTable> unseen(List<MeasuredStory> stories,
            Function<MeasuredStory, Measure> measures, double ridge) {
        Map<MeasuredStory, PairTable> tables = new LinkedHashMap<>();
        for (MeasuredStory story : stories) {
            LogisticRegression weights = fit(stories.stream().filter(other -> !other.equals(story)).toList(), measures,
                    ridge);
            Measure measure = withOrigin(story, measures.apply(story));
            tables.put(story, story.features().table(0,
                    (one, i, other, j) -> weights.logOdds(measure.of(one, i, other, j))));
        }
        return tables;
    }

    private static LogisticRegression fit(List<MeasuredStory> stories, Function<MeasuredStory, Measure> measures,
            double ridge) {
        LogisticFit fit = new LogisticFit();
        stories.forEach(story -> story.addTo(fit, withOrigin(story, measures.apply(story))));
        return fit.fit(ridge);
    }

    /**
     * A measure with the story's origin as its last feature. Stories that were written to be told in other words have more
     * links among pairs that look unlike: they teach what tells links apart, not how many there are.
     */
    private static Measure withOrigin(MeasuredStory story, Measure measure) {
        double origin = switch (story.origin()) {
            case GOLD -> 0;
            case OWN -> 1;
        };
        return (one, i, other, j) -> {
            double[] features = measure.of(one, i, other, j);
            double[] extended = Arrays.copyOf(features, features.length + 1);
            extended[features.length] = origin;
            return extended;
        };
    }

    /** The weights for stories like those of the gold, without that of the origin. */
    private static LogisticRegression ofGold(LogisticRegression fitted) {
        return new LogisticRegression(fitted.intercept(), fitted.weights().subList(0, fitted.weights().size() - 1));
    }

    private void report(String title, Map<MeasuredStory, AlignmentScore> scores) {
        figures.add(title);
        scores.forEach(
                (story, score) -> figures.add(String.format(Locale.ROOT, "  %-18s%s", story.gold().name(), score)));
        figures.add(String.format(Locale.ROOT, "  %-18s%s", "mean", AlignmentScore.mean(scores.values())));
    }

    private void write(MatchModel model) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# How sentences are matched: log-odds as weighted sums, first of what MatchFeature measures (pair),");
        lines.add(
                "# then twice of what StandingFeature measures (standing, reconsidered). Written by AlignmentFit in the test tree on "
                        + LocalDate.now(ZoneOffset.UTC) + ".");
        figures.forEach(line -> lines.add("# " + line));
        weights(lines, "pair", MatchModel.names(MatchFeature.ALL), model.pair());
        weights(lines, "standing", MatchModel.names(StandingFeature.ALL), model.standing());
        weights(lines, "reconsidered", MatchModel.reconsideredNames(), model.reconsidered());
        lines.add("# pairs with this chance or more are links");
        lines.add(String.format(Locale.ROOT, "threshold=%.2f", model.threshold()));
        Files.write(WEIGHTS, lines);
    }

    private static void weights(List<String> lines, String part, List<String> features,
            LogisticRegression model) {
        lines.add(String.format(Locale.ROOT, "%s.intercept=%.4f", part, model.intercept()));
        for (int i = 0; i < features.size(); i++) {
            lines.add(String.format(Locale.ROOT, "%s.%s=%.4f", part, features.get(i), model.weights().get(i)));
        }
    }
}
