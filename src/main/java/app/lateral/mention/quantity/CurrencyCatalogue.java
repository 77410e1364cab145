package app.lateral.mention.quantity;

import java.util.Locale;

import app.lateral.mention.token.WordList;
import org.jspecify.annotations.Nullable;

/** The currencies by their marks, names and codes. */
final class CurrencyCatalogue {
    private final WordList list = WordList.read(CurrencyCatalogue.class, "currencies.txt");

    /** The currency that stands before its number ("US$", "£", "EUR"), by its lower-case form, or null. */
    @Nullable
    String byMark(String lower) {
        return list.value("marks", lower);
    }

    /** The currency of a code such as "EUR" in any case, or null. */
    @Nullable
    String byCode(String lower) {
        if (!list.has("codes", lower)) {
            return null;
        }
        return switch (lower) {
            case "rmb" -> "CNY";
            case "btc" -> "XBT";
            default -> lower.toUpperCase(Locale.ROOT);
        };
    }

    /** The currency of a name such as "canadian dollars", or null. */
    @Nullable
    String byName(String lower) {
        return list.value("names", lower);
    }

    /** The currency of which this is the hundredth part ("cents"), or null. */
    @Nullable
    String byHundredth(String lower) {
        return list.value("hundredths", lower);
    }

    /** Whether the name is also that of another thing. */
    boolean isShy(String lower) {
        return list.has("shy", lower);
    }

    /** Whether this word speaks of money. */
    boolean isAboutMoney(String lower) {
        return list.has("about-money", lower);
    }
}
