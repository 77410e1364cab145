package app.lateral.align;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Moment;
import app.lateral.mention.Quantity;
import app.lateral.segment.Sentence;

/** The figures and moments that a sentence mentions, each written so that equal ones are equal, and how great figures are. */
final class MentionedFigures {
    private MentionedFigures() {
    }

    /** Those of a sentence of this article. */
    static Set<String> of(AnnotatedArticle article, Sentence sentence) {
        Set<String> figures = new LinkedHashSet<>();
        article.mentionsIn(sentence.index(), Quantity.class).forEach(quantity -> figures.add(key(quantity)));
        article.mentionsIn(sentence.index(), Moment.class).forEach(moment -> figures.add(key(moment)));
        return figures;
    }

    /** How great the figures of a sentence are that measure or count something. */
    static List<Magnitude> magnitudes(AnnotatedArticle article, Sentence sentence) {
        return article.mentionsIn(sentence.index(), Quantity.class).stream().filter(MentionedFigures::isMagnitude)
                .map(quantity -> new Magnitude(dimension(quantity), middle(quantity))).toList();
    }

    private static boolean isMagnitude(Quantity quantity) {
        return middle(quantity) > 0 && switch (quantity.kind()) {
            case MEASURE, DURATION, MONEY, PERCENT, AGE -> true;
            // a bare number may count anything
            case COUNT -> !quantity.unit().isEmpty();
            case ORDINAL -> false;
        };
    }

    /** Sums of money are held together whatever their currency, which one source may have exchanged. */
    private static String dimension(Quantity quantity) {
        return quantity.kind() == Quantity.Kind.MONEY ? "MONEY" : quantity.kind() + " " + quantity.unit();
    }

    private static double middle(Quantity quantity) {
        return (quantity.amount().low().doubleValue() + quantity.amount().high().doubleValue()) / 2;
    }

    /** What two quantities have in common that give the same figure. */
    static String key(Quantity quantity) {
        return plain(quantity.amount().low()) + ".." + plain(quantity.amount().high()) + " " + quantity.unit();
    }

    /** What two moments have in common that are the same as written. */
    static String key(Moment moment) {
        return moment.value();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
