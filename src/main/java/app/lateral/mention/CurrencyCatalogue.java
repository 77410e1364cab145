package app.lateral.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The currencies by their marks, names and codes. */
final class CurrencyCatalogue {
    private final Map<String, String> marks;
    private final Map<String, String> names;
    private final Map<String, String> hundredths;
    private final Set<String> shy;
    private final Set<String> codes;
    private final Set<String> aboutMoney;

    CurrencyCatalogue() {
        var list = WordList.read("currencies.txt");
        marks = list.values("marks");
        names = list.values("names");
        hundredths = list.values("hundredths");
        shy = list.forms("shy");
        codes = list.forms("codes");
        aboutMoney = list.forms("about-money");
    }

    /** The currency that stands before its number ("US$", "£", "EUR"), by its lower-case form, or null. */
    @Nullable
    String byMark(String lower) {
        return marks.get(lower);
    }

    /** The currency of a code such as "EUR" in any case, or null. */
    @Nullable
    String byCode(String lower) {
        if (!codes.contains(lower)) {
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
        return names.get(lower);
    }

    /** The currency of which this is the hundredth part ("cents"), or null. */
    @Nullable
    String byHundredth(String lower) {
        return hundredths.get(lower);
    }

    /** Whether the name is also that of another thing. */
    boolean isShy(String lower) {
        return shy.contains(lower);
    }

    /** Whether this word speaks of money. */
    boolean isAboutMoney(String lower) {
        return aboutMoney.contains(lower);
    }
}
