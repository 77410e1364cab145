package app.lateral.read.imprint;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Languages as documents name them. */
public final class LanguageTag {
    private LanguageTag() {
    }

    /** The BCP 47 tag that is meant by "en_US", "EN", "de-DE"; null where it names none. */
    public static @Nullable String of(@Nullable String named) {
        if (named == null) {
            return null;
        }
        String tag = Locale.forLanguageTag(named.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") || tag.startsWith("x-") ? null : tag;
    }
}
