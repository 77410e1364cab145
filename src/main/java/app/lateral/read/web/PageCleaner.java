package app.lateral.read.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Takes out of a page what is no text of an article: by its elements, their roles, their names. */
final class PageCleaner {
    private static final Set<String> NEVER_TEXT = Set.of("script", "style", "noscript", "template", "iframe", "svg",
            "canvas", "object", "embed", "video", "audio", "map", "math", "button", "select", "option", "input",
            "textarea", "label", "dialog", "menu", "figcaption", "link", "meta", "amp-ad", "amp-sidebar",
            "amp-social-share", "amp-consent");
    private static final Set<String> SELDOM_TEXT = Set.of("nav", "aside", "footer", "header", "form", "figure",
            "details",
            "fieldset");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "complementary", "contentinfo", "search",
            "dialog", "alertdialog", "alert", "menu", "menubar", "tooltip", "toolbar", "tablist");
    private static final Set<String> KEPT = Set.of("html", "body", "main", "article");
    /** So great a share of a page's text is no furniture, whatever its element or name. */
    private static final double TOO_MUCH = 0.45;
    private static final double MUCH_OF_HIDDEN = 0.6;

    private PageCleaner() {
    }

    /** Takes furniture out of the page. */
    static void clean(Document page) {
        page.select(String.join(",", NEVER_TEXT)).remove();
        Element body = page.body();
        TextAmounts amounts = TextAmounts.of(body);
        double all = Math.max(1, amounts.prose(body));
        List<Element> outside = new ArrayList<>();
        body.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (!(node instanceof Element element) || KEPT.contains(element.normalName())) {
                    return FilterResult.CONTINUE;
                }
                double share = amounts.prose(element) / all;
                if (isFurniture(element, share)) {
                    outside.add(element);
                    return FilterResult.SKIP_ENTIRELY;
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                return FilterResult.CONTINUE;
            }
        });
        outside.forEach(Node::remove);
    }

    private static boolean isFurniture(Element element, double share) {
        if (isArticleBody(element)) {
            return false;
        }
        if (PageNames.isComments(element) && element.selectFirst("h1, article, [itemprop=articleBody]") == null) {
            return true;
        }
        if (isUnseen(element)) {
            return share < MUCH_OF_HIDDEN;
        }
        return share < TOO_MUCH && (SELDOM_TEXT.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT)) || PageNames.isOutside(element)
                || PageNames.isWidget(element) || isEmbedded(element));
    }

    private static boolean isArticleBody(Element element) {
        return element.attr("itemprop").contains("articleBody");
    }

    private static boolean isUnseen(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || style.contains("display:none") || style.contains("visibility:hidden") || PageNames.isHidden(element);
    }

    /** What another site says, shown in a frame. */
    private static boolean isEmbedded(Element element) {
        return element.hasClass("twitter-tweet") || element.hasClass("instagram-media")
                || element.hasClass("tiktok-embed")
                || element.hasClass("fb-post") || element.hasClass("reddit-embed-bq");
    }
}
