package app.lateral.fact.contrast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Quantity;

/**
 * Sentences of two articles that give one rare figure, each the only one of its article to do so: they report the same,
 * whatever else they say, as where one "lost 17 million" and the other "made a profit of 17 million".
 */
public final class FigurePairs {
    /** How surely such sentences report the same. */
    private static final double SURE = 0.7;
    /** A figure of fewer digits that count is met by chance. */
    private static final int TELLING_DIGITS = 2;

    private FigurePairs() {
    }

    /** The pairs that no link holds this surely. */
    public static List<StatementPair> of(StoryEvidence evidence, WordNet wordNet) {
        List<StatementPair> pairs = new ArrayList<>();
        for (List<Mentioned<Quantity>> same : byValue(evidence).values()) {
            for (Mentioned<Quantity> one : same) {
                for (Mentioned<Quantity> other : same) {
                    if (one.place() < other.place() && isOnly(same, one) && isOnly(same, other)
                            && evidence.linked(one, other) < SURE) {
                        pairs.add(new StatementPair(
                                evidence.stated(one.article().id(), one.mention().sentence()),
                                evidence.stated(other.article().id(), other.mention().sentence()), SURE, wordNet));
                    }
                }
            }
        }
        return pairs;
    }

    /** Whether two clauses give the same telling figure. */
    static boolean shareFigure(StatedAct one, StatedAct other) {
        List<String> keys = figures(other).stream().map(FigurePairs::key).toList();
        return figures(one).stream().map(FigurePairs::key).anyMatch(keys::contains);
    }

    private static List<Quantity> figures(StatedAct act) {
        return figures(act.sentence()).stream().filter(figure -> act.reach().overlaps(figure.range())).toList();
    }

    private static List<Quantity> figures(StatedSentence sentence) {
        return sentence.article().mentionsIn(sentence.sentence().index(), Quantity.class).stream()
                .filter(FigurePairs::isTelling).toList();
    }

    private static Map<String, List<Mentioned<Quantity>>> byValue(StoryEvidence evidence) {
        Map<String, List<Mentioned<Quantity>>> byValue = new TreeMap<>();
        for (Mentioned<Quantity> mention : evidence.mentions(Quantity.class)) {
            if (mention.sentence().isBody() && isTelling(mention.mention())) {
                byValue.computeIfAbsent(key(mention.mention()), _ -> new ArrayList<>()).add(mention);
            }
        }
        return byValue;
    }

    private static String key(Quantity quantity) {
        String unit = quantity.kind() == Quantity.Kind.COUNT ? "" : quantity.unit();
        return quantity.kind() + " " + unit + " " + plain(quantity.amount().low()) + " "
                + plain(quantity.amount().high());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toString();
    }

    private static boolean isTelling(Quantity quantity) {
        boolean rare = quantity.kind() != Quantity.Kind.ORDINAL && quantity.kind() != Quantity.Kind.AGE;
        return rare && quantity.amount().low().signum() != 0
                && quantity.amount().low().stripTrailingZeros().precision() >= TELLING_DIGITS;
    }

    private static boolean isOnly(List<Mentioned<Quantity>> same, Mentioned<Quantity> one) {
        return same.stream().filter(one::sharesArticle).map(mention -> mention.mention().sentence()).distinct()
                .count() == 1;
    }
}
