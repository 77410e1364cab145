package app.lateral.fact.contrast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.lateral.fact.Topic;
import app.lateral.fact.Topic.Aspect;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.mention.Quote;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** What a person would write over a contrast of statements: "whether the airport reopened", "who changed one word". */
public final class StatementTopic {
    private static final Pattern DETERMINER = Pattern.compile("^(The|A|An|His|Her|Its|Their|This|That|These|Those) ");
    /** Tags of numbers and of the signs of currencies. */
    private static final Set<String> FIGURE = Set.of("CD", "$", "#");
    /** A longer statement is no heading. */
    private static final int LONGEST = 12;

    private StatementTopic() {
    }

    /** The topic of a contrast. */
    static Topic of(StatementContrast contrast) {
        return switch (contrast.opposition()) {
            case PARAPHRASE -> Stream.of(contrast.one(), contrast.other()).flatMap(telling -> quote(telling).stream())
                    .findFirst().orElseGet(() -> new Topic(Aspect.QUOTE, List.of("", contrast.one().words())));
            case NEGATION, ANTONYMS, DIRECTION, CERTAINTY -> asserted(contrast)
                    .map(statement -> new Topic(Aspect.WHETHER, List.of(statement)))
                    .orElseGet(() -> about(Aspect.STATEMENT, contrast));
            // "Holm is the mayor" names its actor itself
            case ACTOR -> about(contrast.about().startsWith(contrast.one().words()) ? Aspect.STATEMENT : Aspect.ACT,
                    contrast);
            case GUIDE -> about(Aspect.GUIDE, contrast);
            case ROLE, BODY -> about(Aspect.WHO, contrast);
            case PLACE -> about(Aspect.WHERE, contrast);
            case CLAIM_AGAINST_FACT, DIFFERENT_SOURCES -> about(Aspect.CLAIM, contrast);
            case TITLES -> about(Aspect.TITLE, contrast);
            case DETAIL, DESCRIPTION -> about(isBareNoun(contrast.about()) ? Aspect.RANK : Aspect.STATEMENT, contrast);
            default -> about(Aspect.STATEMENT, contrast);
        };
    }

    private static Topic about(Aspect aspect, StatementContrast contrast) {
        return new Topic(aspect, List.of(inside(contrast.about())));
    }

    /** "supplier", "armed guards": of which two are told. */
    private static boolean isBareNoun(String about) {
        return about.chars().allMatch(c -> Character.isLowerCase(c) || c == ' ' || c == '-')
                && !DETERMINER.matcher(about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1)).find();
    }

    private static Optional<Topic> quote(Telling telling) {
        return telling.sentence().article().mentionsIn(telling.sentence().sentence().index(), Quote.class).stream()
                .filter(quote -> quote.range().overlaps(telling.range())).findFirst()
                .map(quote -> new Topic(Aspect.QUOTE, List.of(quote.speaker(), telling.words())));
    }

    /** What one of the two asserts, in its words. */
    private static Optional<String> asserted(StatementContrast contrast) {
        return Stream.of(contrast.one(), contrast.other())
                .flatMap(telling -> telling.sentence().structure().clauses().stream()
                        .filter(clause -> clause.range().overlaps(telling.range()) && !clause.isDenied())
                        .flatMap(clause -> statement(telling.sentence(), clause, telling.range()).stream()))
                .findFirst();
    }

    /** A clause as a statement that stands by itself, "the pier was closed"; empty where it is not told of whom or is long. */
    public static Optional<String> statement(StatedSentence sentence, Clause clause) {
        return statement(sentence, clause, clause.groupRange());
    }

    /** With the marked words that go on behind the verb: "was [closed]", "fell [by a third]". */
    private static Optional<String> statement(StatedSentence sentence, Clause clause, TextRange marked) {
        Optional<NounPhrase> subject = Stream.of(clause.actor(), clause.object()).flatMap(Optional::stream)
                .filter(phrase -> phrase.until() <= clause.from()).findFirst();
        TextRange act = Stream.concat(clause.object().stream().map(NounPhrase::range), joined(clause).stream())
                .filter(range -> range.start() > clause.verbWord().range().start())
                .reduce(act(clause), TextRange::union);
        TextRange whole = marked.start() < clause.groupRange().start() ? act : act.union(marked);
        boolean finite = isFinite(clause.group().getFirst());
        return subject.filter(_ -> finite).flatMap(sentence::named)
                .map(words -> words + " " + sentence.text(withFigures(sentence, whole)))
                .filter(statement -> statement.split(" ", -1).length <= LONGEST);
    }

    /** With the figure that goes on: "lost [17 million crowns]", "will open on September [1]". */
    private static TextRange withFigures(StatedSentence sentence, TextRange act) {
        TextRange whole = act;
        boolean figure = false;
        for (Word word : sentence.sentence().words()) {
            if (word.range().start() >= act.end()) {
                boolean counted = figure && (word.tag().startsWith("NN") || word.form().equals("%"));
                figure = FIGURE.contains(word.tag());
                if (!figure && !counted) {
                    break;
                }
                whole = whole.union(word.range());
            }
        }
        return whole;
    }

    /** What is done, without a circumstance that goes on behind its first noun: not "shut by the end" of what. */
    private static TextRange act(Clause clause) {
        TextRange act = clause.actRange();
        boolean goesOn = clause.sentence().words().stream().filter(word -> word.range().start() >= act.end())
                .findFirst()
                .filter(word -> word.lemma().equals("of")).isPresent();
        return goesOn ? clause.groupRange() : act;
    }

    /** "were [running]", "was [closed]". */
    private static Optional<TextRange> joined(Clause clause) {
        return clause.sentence().words().stream().skip(clause.verb() + 1L).limit(clause.isCopula() ? 1 : 0)
                .filter(word -> List.of("VBG", "VBN", "JJ").contains(word.tag())).map(Word::range).findFirst();
    }

    private static boolean isFinite(Word first) {
        return List.of("VBD", "VBZ", "VBP", "MD").contains(first.tag());
    }

    /** "The airport" inside a sentence: without the capital of its determiner. */
    private static String inside(String about) {
        return DETERMINER.matcher(about).find()
                ? about.substring(0, 1).toLowerCase(Locale.ROOT) + about.substring(1)
                : about;
    }
}
