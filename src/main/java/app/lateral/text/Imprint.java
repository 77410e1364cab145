package app.lateral.text;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself: who published it, who wrote it, where and when, and which version it is. Null for what
 * is not known.
 *
 * @param source the publisher's name
 * @param byline who wrote it, without "By"
 * @param dateline the place, perhaps with day and agency, that stands before the first sentence, without the dash
 * @param language a BCP 47 tag such as "en" or "pt-BR"
 * @param publication when this version was published
 * @param version which version it is
 */
public record Imprint(@Nullable String source, @Nullable String byline, @Nullable String dateline,
        @Nullable String language, @Nullable Publication publication, Version version) {
    /** An article that says nothing of itself. */
    public static final Imprint UNKNOWN = new Imprint(null, null, null, null, null, Version.UNTOLD);

    /** An imprint of which only publisher and day are known. */
    public static Imprint of(@Nullable String source, @Nullable LocalDate published) {
        return new Imprint(source, null, null, null, published == null ? null : Publication.on(published),
                Version.UNTOLD);
    }

    /** The same with another publisher. */
    public Imprint withSource(@Nullable String other) {
        return new Imprint(other, byline, dateline, language, publication, version);
    }

    /** The same in another language. */
    public Imprint withLanguage(@Nullable String other) {
        return new Imprint(source, byline, dateline, other, publication, version);
    }

    /**
     * Whether this was surely published before {@code other}: by the time of publication, else, where that does not part
     * the two, by the number that one source counts its versions with. False where the order is not known.
     */
    public boolean isBefore(Imprint other) {
        if (publication != null && other.publication != null) {
            if (publication.isBefore(other.publication)) {
                return true;
            }
            if (other.publication.isBefore(publication)) {
                return false;
            }
        }
        boolean oneSource = source != null && source.equals(other.source);
        boolean oneItem = version.identity() != null && version.identity().equals(other.version.identity());
        return (oneSource || oneItem) && version.number() < other.version.number();
    }
}
