package app.lateral.read.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.read.article.FurniturePhrases.Place;
import app.lateral.read.imprint.DateLine;
import org.jspecify.annotations.Nullable;

/** Tells furniture by a paragraph's own words and signs, without regard to where it stands. */
public final class FurnitureMarks {
    private static final Pattern SHORTCODE = Pattern.compile(
            "[\\[{]{1,2}/?[a-z_][\\w -]*(?:\\s[\\w-]+=[^\\]]*)?/?[\\]}]{1,2}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\w+|@\\w+");
    private static final String NAMED = "(?:\\p{Lu}[\\p{L}'’.-]*|and|&|in|for|of|the|de|van|von|der|bin|al|del|la)";
    private static final Pattern BYLINE = Pattern
            .compile("(?:By|BY|by|Written by|Words by|Story by|Text by):? (" + NAMED + "(?:,? " + NAMED
                    + ")*)(?: ?[,|] .*)?");
    private static final Pattern CREDIT = Pattern.compile(
            "\\(?(?:Photo|Image|Picture|Photograph|Pic|File photo|Credit|Video|Illustration"
                    + "|Graphic)s?(?: credit| source| courtesy)?(?::| by | courtesy| via| \\|).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAIL = Pattern.compile("[^>»›→|·•]{1,40}(?:\\s*[>»›→|·•]\\s*[^>»›→|·•]{1,40}){2,}");
    /** An agency's note to editors below the headline: "(Adds quote in paragraph 3)". */
    private static final Pattern EDITORS_NOTE = Pattern
            .compile("[(\\[](?:Adds|Updates|Corrects|Raises|Recasts|Refiles|Removes|Repeats|Clarifies"
                    + "|Changes|Fixes|Deletes|Drops|Rewrites|Includes|Releads|Writes through|Restores|Inserts|Edits|Lowers)\\b[^()]*[)\\]]");
    private static final Pattern PIECES = Pattern.compile("\\s*[|•·»]\\s*");
    private static final Set<String> MENU = Set.of("home", "news", "world", "politics", "business", "sport", "sports",
            "opinion", "culture", "lifestyle", "tech", "technology", "science", "health", "entertainment", "travel",
            "video",
            "videos", "asia", "africa", "europe", "americas", "economy", "markets", "education", "environment",
            "weather",
            "local", "national", "international", "money", "finance", "arts", "life", "style", "food", "magazine",
            "events",
            "jobs", "contact", "about", "us", "search", "menu", "login", "subscribe", "latest", "live", "more", "tv",
            "radio",
            "podcasts", "photos", "games", "india", "uk", "china", "russia", "ukraine", "middle", "east", "australia",
            "canada", "editorial", "columns", "features", "analysis", "crime", "nation", "region", "regions", "society",
            "climate", "fashion", "auto", "property", "football", "cricket", "movies", "music", "books", "breaking",
            "top",
            "stories", "archive", "newsletters", "shop", "trending", "explainers", "audio", "gallery", "cities",
            "states",
            "elections", "obituaries", "classifieds", "community", "all", "&", "and");
    private static final Set<String> ASKING = Set.of("reader", "readers", "support", "donate", "donation", "donations",
            "journalism", "reporting", "independent", "newsroom", "subscribe", "subscription", "subscribers",
            "newsletter",
            "contribute", "contribution", "contributions", "chip", "membership", "members", "patron", "patrons",
            "patreon",
            "inbox", "fearless", "ad-free", "nonprofit", "non-profit", "paywall", "crowdfunding");
    private static final Set<String> ADDRESSING = Set.of("we", "our", "us", "you", "your");
    /** So many words of asking make a text an appeal, whatever its phrases. */
    private static final int ASKED = 3;
    private static final int SHORT = 15;

    private final FurniturePhrases phrases;

    /** Marks that go by these phrases. */
    public FurnitureMarks(FurniturePhrases phrases) {
        this.phrases = phrases;
    }

    /** Whether the paragraph is furniture wherever it stands. */
    boolean isFurniture(Look look) {
        String text = look.text();
        return hasNoWord(look) || EDITORS_NOTE.matcher(text).matches() || phrases.has(Place.WHOLE, look.tokens())
                || isCommentSection(look) || isList(look)
                || (look.words() < 120 && phrases.has(Place.DISCLAIMER, look.tokens()))
                || (look.words() <= SHORT && (SHORTCODE.matcher(text).matches() || ADDRESS.matcher(text).matches()
                        || holdsDateLine(text) || isMenu(look) || isCredit(look)));
    }

    /** A date line, perhaps beside a name: "Northern Wire | Updated: 4 March 2021". */
    private static boolean holdsDateLine(String text) {
        return PIECES.splitAsStream(text).anyMatch(DateLine::isDateLine);
    }

    private static boolean hasNoWord(Look look) {
        return look.text().length() < 200 && look.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether it is furniture unless it is the title: a title may begin as an invitation does. */
    boolean isBriefNotice(Look look) {
        return look.words() <= SHORT && !look.isText() && !look.beginsWithQuote()
                && phrases.has(Place.BEGINNING, look.tokens());
    }

    /** Whether it addresses the reader, so that it is furniture before or behind the article. */
    boolean isAppeal(Look look) {
        return look.words() < 80 && !look.beginsWithQuote()
                && (phrases.has(Place.APPEAL, look.tokens()) || asksReaders(look)
                        || (look.words() <= 2 * SHORT && phrases.has(Place.BEGINNING, look.tokens())));
    }

    private static boolean asksReaders(Look look) {
        long asking = look.tokens().stream().distinct().filter(ASKING::contains).count();
        boolean addressed = look.tokens().stream().anyMatch(ADDRESSING::contains);
        return asking + (addressed ? 1 : 0) >= ASKED;
    }

    /** Whether readers' comments follow. */
    boolean isCommentSection(Look look) {
        return phrases.has(Place.SECTION, look.tokens());
    }

    /** Whether a list of other articles or an advert of the site follows. */
    boolean isList(Look look) {
        return phrases.has(Place.LIST, look.tokens());
    }

    /** Whether it names the article's author, as pages do above the text. */
    boolean isByline(Look look) {
        return look.words() <= SHORT && BYLINE.matcher(look.text()).matches();
    }

    /** The author that a line names, without "By" and without what follows a comma or a bar; null where it names none. */
    static @Nullable String author(Look look) {
        Matcher byline = BYLINE.matcher(look.text());
        return look.words() <= SHORT && byline.matches() ? byline.group(1).strip() : null;
    }

    private static boolean isCredit(Look look) {
        return !look.isText() && CREDIT.matcher(look.text()).matches();
    }

    /** "Home > World > Asia", "Home News Sport Business". */
    private static boolean isMenu(Look look) {
        if (look.isText() || look.words() < 3) {
            return false;
        }
        List<String> items = look.tokens();
        long known = items.stream().filter(MENU::contains).count();
        return TRAIL.matcher(look.text()).matches() || (known * 3 >= items.size() * 2L && known >= 3);
    }

    /** Whether the text begins with the words of a menu run together: "HomeWorldAsia". */
    static boolean beginsWithGluedMenu(String text) {
        int end = text.indexOf(' ');
        String first = end < 0 ? text : text.substring(0, end);
        String[] pieces = first.split("(?<=\\p{Ll})(?=\\p{Lu})");
        long known = 0;
        for (String piece : pieces) {
            known += MENU.contains(piece.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return known >= 2;
    }
}
