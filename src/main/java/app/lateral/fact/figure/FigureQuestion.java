package app.lateral.fact.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.Topic;
import app.lateral.fact.Topic.Aspect;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.value.ToldEvent;
import app.lateral.fact.value.TopicWords;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** The question that a figure answers where a verb tells what it measures: "how long passengers waited on the deck". */
final class FigureQuestion {
    /** So many words before a length of time with its "for" the verb stands at most. */
    private static final int REACH = 6;
    /** What joins its actor with a figure, or asks for it, tells nothing of what is measured. */
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "get", "include", "total", "reach",
            "face", "ask", "seek", "demand", "want", "request", "propose");
    private static final Set<String> MASS_OR_LENGTH = Set.of("kg", "m");

    private FigureQuestion() {
    }

    /** The question, in the words of the first of these figures in running text that answers one. */
    static Optional<Topic> of(StoryEvidence evidence, List<Mentioned<Quantity>> figures) {
        return figures.stream().filter(figure -> figure.sentence().isBody())
                .flatMap(figure -> aspect(figure.mention()).flatMap(aspect -> of(evidence, figure, aspect)).stream())
                .findFirst();
    }

    private static Optional<Aspect> aspect(Quantity figure) {
        return switch (figure.kind()) {
            case DURATION -> Optional.of(Aspect.HOW_LONG);
            case MONEY, PERCENT -> Optional.of(Aspect.HOW_MUCH);
            case MEASURE -> MASS_OR_LENGTH.contains(figure.unit())
                    ? Optional.of(figure.unit().equals("m") ? Aspect.HOW_FAR : Aspect.HOW_MUCH)
                    : Optional.empty();
            case COUNT, AGE, ORDINAL -> Optional.empty();
        };
    }

    private static Optional<Topic> of(StoryEvidence evidence, Mentioned<Quantity> figure, Aspect aspect) {
        List<Word> words = figure.sentence().words();
        int at = (int) words.stream().filter(word -> word.range().end() <= figure.hedgedRange().start()).count();
        int end = isLeadIn(words, at, aspect) ? at - 1 : at;
        if (end == 0 || goesOn(figure, words) || figure.written().startsWith("within ")) {
            return Optional.empty();
        }
        boolean free = aspect == Aspect.HOW_LONG && end < at;
        List<Word> before = words.subList(Math.max(0, end - (free ? REACH : 1)), end).reversed();
        return before.stream().takeWhile(Word::isWord).filter(word -> word.tag().startsWith("V")).findFirst()
                .filter(verb -> !TopicWords.lasts(verb))
                .filter(verb -> !LIGHT.contains(verb.lemma()) || (free && verb.lemma().equals("be")))
                .flatMap(verb -> ToldEvent.upTo(evidence, figure, verb, end))
                .map(event -> new Topic(aspect, List.of(event.subject(), event.act())));
    }

    /** "for" before a length of time, "by" before a share: a question says neither. */
    private static boolean isLeadIn(List<Word> words, int at, Aspect aspect) {
        String before = at > 0 ? words.get(at - 1).lemma() : "";
        return switch (aspect) {
            case HOW_LONG -> before.equals("for");
            case HOW_MUCH -> before.equals("by");
            default -> false;
        };
    }

    /** Whether it is a figure of what follows it, which then is what it measures: "12 weeks of pay", "9 percent of jobs". */
    private static boolean goesOn(Mentioned<Quantity> figure, List<Word> words) {
        TextRange range = figure.mention().range();
        return words.stream().filter(word -> word.range().start() >= range.end()).findFirst()
                .filter(word -> word.lemma().equals("of") || word.lemma().equals("from")
                        || word.tag().startsWith("JJ") || word.tag().startsWith("NN"))
                .isPresent();
    }
}
