package app.lateral.align;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Moment;
import app.lateral.mention.Quantity;
import app.lateral.segment.Sentence;

/** The figures and moments that a sentence mentions, each written so that equal ones are equal. */
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
