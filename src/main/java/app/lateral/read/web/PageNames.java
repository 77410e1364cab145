package app.lateral.read.web;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** What the classes and ids of a page's elements say of them; sites differ, their words for things hardly do. */
final class PageNames {
    private static final Pattern PIECES = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[a-z0-9])(?=[A-Z])");

    /** What is around the article, whatever it holds. */
    private static final Set<String> OUTSIDE = Set.of("outbrain",
            "taboola", "revcontent", "recirc", "recirculation", "related", "relateds", "relatedposts", "recommended",
            "recommendations", "recommendation", "trending", "mostread", "mostpopular", "newsletter", "newsletters",
            "signup", "sharing", "sharedaddy", "sharebar", "sharetools", "addthis", "addtoany", "share", "social",
            "breadcrumb", "breadcrumbs", "cookie", "cookies", "consent", "gdpr", "onetrust", "advert", "advertisement",
            "adsbygoogle", "dfp", "ads", "sponsored", "sponsor", "sponsors", "jp-relatedposts", "sidebar", "masthead",
            "navbar", "navigation", "menu", "nav", "footer", "copyright", "caption", "captions", "figcaption", "credit",
            "credits", "imagecredit", "byline", "bylines", "authorbio", "bio", "tags", "taglist", "keywords",
            "pagination", "pager", "modal", "popup", "tooltip", "lightbox", "slideshow", "carousel", "srcaption",
            "screenreader", "promo", "promos", "teaser", "teasers", "readmore", "alsoread", "readalso", "subscribe",
            "subscription", "donate", "donation", "skiplink", "toolbar", "printonly", "noprint", "timestamp",
            "datetime", "pubdate", "infobox", "pullquote", "pullquotes", "sronly", "visuallyhidden",
            "popular", "upnext", "poll", "quiz", "rating", "ratings", "feedback", "login",
            "register", "adslot", "adunit", "adwrapper", "admod", "banner", "dropdown", "offcanvas", "topics");
    /** Pairs of words that say it together. */
    private static final Set<String> OUTSIDE_PAIRS = Set.of("most read", "most popular", "most viewed", "read more",
            "read also", "also read", "see also", "more stories", "more news", "more from", "more on", "up next",
            "you may", "you might", "author bio", "author info", "author box", "about author", "author card",
            "article meta", "post meta", "entry meta", "article footer", "post footer", "entry footer", "article tags",
            "post tags", "sign up", "pull quote", "sr only", "screen reader", "visually hidden", "skip link",
            "ad slot", "ad container", "ad wrapper", "ad unit", "ad break", "ad label",
            "image caption", "media caption", "photo caption", "wp caption", "video player", "story links",
            "article links", "recommended stories", "latest news", "top stories", "live chat", "follow us", "back top",
            "comment list", "comment form", "comments area", "comment section", "reader comments", "post comments",
            "social media", "print only", "article share", "affiliate disclaimer", "cookie banner", "site header",
            "site footer", "page header", "page footer", "global header", "global footer", "post navigation",
            "nav links", "meta data", "article date", "post date", "publish date", "published date", "reading time",
            "read time", "promo box", "next article", "previous article", "next post", "related content");
    /** What holds the text of an article. */
    private static final Set<String> BODY_PAIRS = Set.of("article body", "article content", "article text",
            "article copy", "story body", "story content", "story text", "story copy", "entry content", "entry body",
            "post content", "post body", "post text", "post entry", "news content", "news body", "news text",
            "news article", "body content", "content body", "body copy", "body text", "main content", "page content",
            "article main", "article inner", "story inner", "text content", "single content", "rich text",
            "articlebody", "storybody", "paywall content", "detail content", "content detail", "td post",
            "zn body", "article section", "article wrap", "content text", "article detail", "field body");
    private static final Set<String> BODY = Set.of("articlebody", "storybody", "storytext", "articletext",
            "articlecontent", "entrycontent", "postcontent", "bodytext", "bodycopy", "maincontent", "storycontent",
            "hentry", "newstext", "newsbody", "postbody", "articlecopy", "storycopy", "richtext");

    private static final Set<String> COMMENTS = Set.of("comments", "comment", "disqus", "commentlist", "respond",
            "comentarios", "comentario", "commentaires", "commentaire", "kommentare", "commenti", "reacties", "coral");
    private static final Set<String> DECK = Set.of("standfirst", "dek", "deck", "subtitle", "subheadline", "subhead",
            "subheading", "strapline");
    private static final int LONGEST = 120;

    private PageNames() {
    }

    /** Whether its names say that it stands around the article. */
    static boolean isOutside(Element element) {
        return says(element, OUTSIDE, OUTSIDE_PAIRS);
    }

    /** Whether its names say that it holds an article's text. */
    static boolean isBody(Element element) {
        return says(element, BODY, BODY_PAIRS);
    }

    /** Whether its names call it the line below the title that sums the article up. */
    static boolean isDeck(Element element) {
        return says(element, DECK, Set.of("sub title", "sub headline", "sub head", "article summary", "story summary",
                "article subtitle", "article intro"));
    }

    /** Whether its names call it a piece of a site's margin, as WordPress does. */
    static boolean isWidget(Element element) {
        return element.classNames().stream().anyMatch(name -> name.equals("widget") || name.startsWith("widget_"));
    }

    /** Whether its names say that it is not shown on any screen. */
    static boolean isHidden(Element element) {
        Set<String> names = element.classNames();
        return names.contains("is-hidden")
                || (names.contains("hidden") && names.stream().noneMatch(name -> name.indexOf(':') > 0));
    }

    /** Whether its names say that readers write in it. */
    static boolean isComments(Element element) {
        return words(element).stream().anyMatch(COMMENTS::contains);
    }

    private static boolean says(Element element, Set<String> single, Set<String> pairs) {
        for (String name : names(element)) {
            String before = "";
            for (String word : PIECES.split(name)) {
                String lower = word.toLowerCase(Locale.ROOT);
                if (single.contains(lower) || pairs.contains(before + " " + lower) || single.contains(before + lower)) {
                    return true;
                }
                before = lower;
            }
        }
        return false;
    }

    private static Set<String> words(Element element) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : names(element)) {
            for (String word : PIECES.split(name)) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** The names without those that tell what an article is about, or that page builders give to everything. */
    private static Set<String> names(Element element) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        Set<String> names = new LinkedHashSet<>(element.classNames());
        names.add(element.id());
        names.add(element.attr("data-component"));
        names.add(element.attr("data-testid"));
        names.add(element.attr("data-module"));
        names.removeIf(name -> name.isEmpty() || name.length() > LONGEST || name.startsWith("tag-")
                || name.startsWith("category-") || name.startsWith("elementor"));
        return names;
    }
}
