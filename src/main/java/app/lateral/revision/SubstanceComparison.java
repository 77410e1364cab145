package app.lateral.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Mention;
import app.lateral.mention.Moment;
import app.lateral.mention.Name;
import app.lateral.mention.Quantity;
import app.lateral.mention.Quote;
import app.lateral.segment.Sentence;
import app.lateral.text.TextRange;

/** Finds what two versions of a sentence mention differently: figures, moments, names and quotes, as values. */
final class SubstanceComparison {
    private final AnnotatedArticle before;
    private final AnnotatedArticle after;

    SubstanceComparison(AnnotatedArticle before, AnnotatedArticle after) {
        this.before = before;
        this.after = after;
    }

    /** The changes of substance between two versions of a sentence, figures first. */
    List<SubstanceChange> changes(Sentence old, Sentence now) {
        List<SubstanceChange> changes = new ArrayList<>();
        for (Substance kind : Substance.values()) {
            changes.addAll(changes(kind, mentioned(before, old, kind), mentioned(after, now, kind)));
        }
        return changes;
    }

    /** What of one kind a sentence mentions; a value with the words that say it. */
    private record Mentioned(String value, String sort, TextRange range) {}

    private static List<SubstanceChange> changes(Substance kind, List<Mentioned> old, List<Mentioned> now) {
        List<Mentioned> cut = new ArrayList<>(old);
        List<Mentioned> added = new ArrayList<>();
        for (Mentioned mentioned : now) {
            Optional<Mentioned> same = cut.stream().filter(candidate -> candidate.value().equals(mentioned.value()))
                    .findFirst();
            same.ifPresentOrElse(cut::remove, () -> added.add(mentioned));
        }
        List<SubstanceChange> changes = new ArrayList<>();
        for (Mentioned gone : cut) {
            Optional<Mentioned> instead = added.stream().filter(candidate -> candidate.sort().equals(gone.sort()))
                    .findFirst();
            instead.ifPresent(added::remove);
            changes.add(new SubstanceChange(kind, Optional.of(gone.range()), instead.map(Mentioned::range)));
        }
        added.forEach(come -> changes.add(new SubstanceChange(kind, Optional.empty(), Optional.of(come.range()))));
        return changes;
    }

    private static List<Mentioned> mentioned(AnnotatedArticle article, Sentence sentence, Substance kind) {
        return switch (kind) {
            case FIGURE -> article.mentionsIn(sentence.index(), Quantity.class).stream()
                    .map(figure -> new Mentioned(value(figure), figure.kind().name(), figure.range())).toList();
            case MOMENT -> article.mentionsIn(sentence.index(), Moment.class).stream()
                    .map(moment -> new Mentioned(moment.value(), moment.kind().name(), moment.range())).toList();
            case NAME -> article.mentionsIn(sentence.index(), Name.class).stream()
                    .map(name -> new Mentioned(lastWord(name.text()), name.kind().name(), name.range())).toList();
            case QUOTE -> article.mentionsIn(sentence.index(), Quote.class).stream().filter(quote -> !quote.scare())
                    .map(quote -> new Mentioned(words(article, quote), "quote", quote.range())).toList();
        };
    }

    private static String value(Quantity figure) {
        return figure.kind() + " " + figure.amount().low().stripTrailingZeros().toPlainString() + " "
                + figure.amount().high().stripTrailingZeros().toPlainString() + " " + figure.unit();
    }

    /** Whether a name is given in full or by its last word is a matter of style. */
    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static String words(AnnotatedArticle article, Mention quote) {
        return article.segmented().textAt(quote.range()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
