package app.lateral.fact.story;

import app.lateral.fact.Reading;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Hedge;
import app.lateral.mention.Mention;
import app.lateral.mention.Moment;
import app.lateral.mention.Name;
import app.lateral.mention.Quantity;
import app.lateral.mention.Quote;
import app.lateral.segment.Sentence;
import app.lateral.text.TextRange;

import org.jspecify.annotations.Nullable;

/**
 * A mention together with the article in which it stands.
 *
 * @param article the article
 * @param place the article's place in the story, from 0
 * @param mention what it mentions
 * @param <M> what sort of mention
 */
public record Mentioned<M extends Mention>(AnnotatedArticle article, int place, M mention) {
    /** Of the mention alone: that of a whole article is dear, and the few equal mentions of two articles are told apart. */
    @Override
    public int hashCode() {
        return 31 * mention.hashCode() + place;
    }

    /** The sentence in which it begins. */
    public Sentence sentence() {
        return article.sentences().get(mention.sentence());
    }

    /** Its words with the hedge before them, on one line. */
    public String written() {
        return onOneLine(article.article().textAt(hedgedRange()));
    }

    /** Where it stands, with the hedge before it. */
    public TextRange hedgedRange() {
        return mention instanceof Quantity quantity ? quantity.hedgedRange() : mention.range();
    }

    /** Its words, on one line. */
    public String words() {
        return onOneLine(article.article().textAt(mention.range()));
    }

    /** Where it stands in the story: the same for equal mentions, and cheap to look up by. */
    public Spot spot() {
        return new Spot(place, mention.range());
    }

    /**
     * A place in a story.
     *
     * @param place the article's place in the story, from 0
     * @param range the place in its text
     */
    public record Spot(int place, TextRange range) implements Comparable<Spot> {
        /** By article, then by place in its text. */
        @Override
        public int compareTo(Spot other) {
            return place != other.place ? Integer.compare(place, other.place) : range.compareTo(other.range);
        }
    }

    /** Whether both stand in one article. */
    public boolean sharesArticle(Mentioned<?> other) {
        return place == other.place;
    }

    /** What the article says here, for a fact. */
    public Reading reading() {
        return switch ((Mention) mention) {
            case Quantity quantity ->
                reading(ReadingValue.of(quantity), ReadingValue.unitOf(quantity), hedgeOf(quantity));
            case Moment moment -> reading(moment.value(), null, null);
            case Name name -> reading(name.text(), null, null);
            case Quote _ -> reading(null, null, null);
        };
    }

    private Reading reading(@Nullable String value, @Nullable String unit, @Nullable String hedge) {
        return new Reading(article.id(), mention.range(), article.article().textAt(mention.range()), value, unit,
                hedge);
    }

    private @Nullable String hedgeOf(Quantity quantity) {
        if (quantity.hedge() == Hedge.NONE || quantity.hedgedRange().start() >= quantity.range().start()) {
            return null;
        }
        return onOneLine(article.article().text().substring(quantity.hedgedRange().start(), quantity.range().start()));
    }

    private static String onOneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
