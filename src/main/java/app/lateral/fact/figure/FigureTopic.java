package app.lateral.fact.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.lateral.fact.Topic;
import app.lateral.fact.Topic.Aspect;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.value.TopicWords;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.Name;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** What figures are about, in the words of the articles. */
public final class FigureTopic {
    private static final Set<String> FROM = Set.of("from", "off", "to");

    private FigureTopic() {
    }

    /** The topic of figures for one thing, or of a single figure. */
    public static Topic of(StoryEvidence evidence, List<Mentioned<Quantity>> figures) {
        Mentioned<Quantity> first = figures.getFirst();
        return switch (first.mention().kind()) {
            case MEASURE -> measure(evidence, figures);
            case DURATION -> asked(evidence, figures, Aspect.LENGTH_OF_TIME);
            case MONEY -> figures.stream().flatMap(figure -> MoneyMeasures.of(figure).stream()).findFirst()
                    .map(measure -> new Topic(Aspect.NAMED_SUM, List.of(measure)))
                    .orElseGet(() -> asked(evidence, figures, Aspect.SUM));
            case PERCENT -> asked(evidence, figures, Aspect.SHARE);
            case COUNT -> new Topic(Aspect.NUMBER, List.of(counted(figures)));
            case AGE -> new Topic(Aspect.AGE, List.of(ofWhomAge(evidence, figures)));
            case ORDINAL -> new Topic(Aspect.RANK, List.of(counted(figures)));
        };
    }

    /** The question that they answer, else what they are a length, a sum or a share of. */
    private static Topic asked(StoryEvidence evidence, List<Mentioned<Quantity>> figures, Aspect aspect) {
        return FigureQuestion.of(evidence, figures).orElseGet(() -> new Topic(aspect, List.of(noun(figures))));
    }

    /** Whose age it is: nobody else of the sentence may be named for it. */
    private static String ofWhomAge(StoryEvidence evidence, List<Mentioned<Quantity>> ages) {
        var bearers = new AgeBearers(evidence);
        return ages.stream().flatMap(age -> bearers.of(age).stream()).map(Bearer::name).findFirst()
                .or(() -> AgeBearers.noun(ages.getFirst())).orElseGet(() -> noun(ages));
    }

    private static Topic measure(StoryEvidence evidence, List<Mentioned<Quantity>> figures) {
        Mentioned<Quantity> first = figures.getFirst();
        List<Word> behind = NearbyWords.behind(first.sentence().words(), first.mention().range());
        boolean distance = first.mention().unit().equals("m") && !behind.isEmpty()
                && FROM.contains(behind.getFirst().lemma());
        if (!distance) {
            Aspect aspect = dimension(first.mention(), behind);
            return aspect == Aspect.MEASURE
                    ? asked(evidence, figures, aspect)
                    : new Topic(aspect, List.of(noun(figures)));
        }
        List<String> words = new ArrayList<>();
        words.add(subjectName(evidence, figures).orElseGet(() -> noun(figures)));
        endPoint(behind, figures).ifPresent(words::add);
        return new Topic(Aspect.DISTANCE, words);
    }

    /** What is measured, by the unit or the word behind the figure: "215 kilometers per hour", "7 meters high". */
    private static Aspect dimension(Quantity figure, List<Word> behind) {
        return switch (figure.unit()) {
            case "m/s" -> Aspect.SPEED;
            case "m2" -> Aspect.AREA;
            case "K" -> Aspect.TEMPERATURE;
            case "m" -> switch (behind.isEmpty() ? "" : behind.getFirst().lemma()) {
                case "high", "tall" -> Aspect.HEIGHT;
                case "deep" -> Aspect.DEPTH;
                case "wide", "across" -> Aspect.WIDTH;
                default -> Aspect.MEASURE;
            };
            default -> Aspect.MEASURE;
        };
    }

    /** Where a distance ends: a noun behind "from" that the other readings have too, else the last of its phrase. */
    private static Optional<String> endPoint(List<Word> behind, List<Mentioned<Quantity>> figures) {
        Set<String> others = figures.stream().skip(1).flatMap(figure -> figure.sentence().words().stream())
                .map(Word::lemma).collect(Collectors.toSet());
        List<Word> nouns = behind.stream().filter(Word::isCommonNoun).toList();
        Optional<Word> shared = nouns.stream().filter(word -> others.contains(word.lemma())).findFirst();
        return shared.or(() -> nouns.stream().findFirst()).map(Word::form);
    }

    private static String counted(List<Mentioned<Quantity>> figures) {
        Optional<Fate> fate = Fate.of(figures.getFirst());
        if (fate.isPresent()) {
            // "Nine dead" and "11" count people as "nine people" does
            String people = figures.stream().map(Mentioned::mention)
                    .filter(figure -> CountedPeople.isNoun(figure.unit())).map(Quantity::written).findFirst()
                    .orElse("people");
            return people + " " + fate.get().participle();
        }
        String written = figures.stream().map(figure -> figure.mention().written()).filter(one -> !one.isEmpty())
                .findFirst().orElse("");
        return written.isEmpty() ? noun(figures) : written;
    }

    private static String noun(List<Mentioned<Quantity>> figures) {
        return TopicWords.noun(figures).orElse(figures.getFirst().words());
    }

    /** Whom or what the first figure is said of: a name before it that is not where a figure ends or leads to. */
    private static Optional<String> subjectName(StoryEvidence evidence, List<Mentioned<Quantity>> figures) {
        Set<String> behind = new HashSet<>();
        figures.forEach(figure -> bearers(evidence, figure, Side.BEHIND).forEach(bearer -> behind.add(bearer.id())));
        List<Bearer> before = bearers(evidence, figures.getFirst(), Side.BEFORE);
        List<String> elsewhere = figures.stream().skip(1)
                .flatMap(figure -> bearers(evidence, figure, Side.BEFORE).stream()).map(Bearer::id).toList();
        List<Bearer> subjects = before.stream().filter(bearer -> !behind.contains(bearer.id())).toList();
        return subjects.stream().filter(bearer -> elsewhere.contains(bearer.id())).findFirst()
                .or(() -> subjects.isEmpty() ? Optional.empty() : Optional.of(subjects.getLast())).map(Bearer::name);
    }

    private enum Side {
        BEFORE, BEHIND
    }

    private static List<Bearer> bearers(StoryEvidence evidence, Mentioned<Quantity> figure, Side side) {
        TextRange range = figure.mention().range();
        return figure.article().mentionsIn(figure.mention().sentence(), Name.class).stream()
                .filter(name -> side == Side.BEFORE
                        ? name.range().end() <= range.start()
                        : name.range().start() >= range.end())
                .map(name -> evidence.bearers().bearerOf(new Mentioned<>(figure.article(), figure.place(), name)))
                .filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }
}
