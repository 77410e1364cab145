package app.lateral.read.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a cleaned page that holds the article: by what the page calls so, where enough prose is in it, then
 * by following the prose downwards as long as nearly all of it stays in one element.
 */
final class MainContent {
    private static final double ENOUGH_WHEN_NAMED = 0.3;
    private static final double ENOUGH_IN_ARTICLE = 0.4;
    private static final double NARROWING = 0.6;
    private static final double NEARLY_ALL = 0.92;

    private final Document page;
    private final TextAmounts amounts;
    private final String title;

    private MainContent(Document page, String title) {
        this.page = page;
        this.title = title;
        this.amounts = TextAmounts.of(page.body());
    }

    /**
     * The element.
     *
     * @param page a page without its furniture
     * @param title the article's title, empty where it is not known
     */
    static Element of(Document page, String title) {
        return new MainContent(page, title).find();
    }

    private Element find() {
        Element region = region();
        Element narrower = narrower(region);
        while (narrower != null) {
            region = narrower;
            narrower = narrower(region);
        }
        return descend(region);
    }

    private Element region() {
        Element body = page.body();
        Element named = common(page.select("[itemprop~=articleBody], [property~=articleBody]"), body);
        if (named != null && prose(named) >= ENOUGH_WHEN_NAMED * prose(body)) {
            return named;
        }
        List<Element> articles = page.select("article, [role=article]").stream().filter(this::isOutermost).toList();
        Element titled = articles.stream().filter(this::bearsTitle)
                .filter(article -> prose(article) >= ENOUGH_WHEN_NAMED / 2 * prose(body)).findFirst().orElse(null);
        if (titled != null) {
            return titled;
        }
        Element heaviest = heaviest(articles);
        if (heaviest != null && prose(heaviest) >= ENOUGH_IN_ARTICLE * prose(body)) {
            return heaviest;
        }
        Element main = heaviest(page.select("main, [role=main]"));
        return main != null && prose(main) >= ENOUGH_IN_ARTICLE * prose(body) ? main : aroundTitle(body);
    }

    /** The least element that holds the title's heading and a good part of the prose, as older pages have it. */
    private Element aroundTitle(Element body) {
        Element heading = body.select("h1, h2").stream().filter(this::isTitle).findFirst().orElse(null);
        for (Element at = heading; at != null && !at.equals(body); at = at.parent()) {
            if (prose(at) >= ENOUGH_WHEN_NAMED * prose(body)) {
                return at;
            }
        }
        return body;
    }

    /** Of elements called the article's body the heaviest; where ads part it into several, what holds them all. */
    private @Nullable Element common(List<Element> named, Element body) {
        List<Element> outer = named.stream().filter(element -> prose(element) > 0)
                .filter(element -> element.parents().stream().noneMatch(named::contains)).toList();
        Element heaviest = heaviest(outer);
        if (heaviest == null || outer.size() == 1) {
            return heaviest;
        }
        int all = outer.stream().mapToInt(this::prose).sum();
        Element parent = heaviest.parent();
        if (parent == null || parent.equals(body)) {
            return heaviest;
        }
        boolean siblings = outer.stream().map(Element::parent).allMatch(parent::equals);
        return siblings && all >= NEARLY_ALL * prose(parent) ? parent : heaviest;
    }

    private boolean isOutermost(Element article) {
        return article.parents().stream().noneMatch(parent -> parent.normalName().equals("article"));
    }

    private boolean bearsTitle(Element article) {
        return article.select("h1, h2").stream().anyMatch(this::isTitle);
    }

    private boolean isTitle(Element heading) {
        String wanted = plain(title);
        String text = plain(heading.text());
        return !wanted.isEmpty() && text.length() > 8 && (wanted.contains(text) || text.contains(wanted));
    }

    static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** A body within the region that holds most of its prose, the widest first. */
    private @Nullable Element narrower(Element region) {
        for (Element element : region.getAllElements()) {
            if (!element.equals(region) && PageNames.isBody(element) && prose(element) >= NARROWING * prose(region)) {
                return element;
            }
        }
        return null;
    }

    private Element descend(Element from) {
        Element at = from;
        while (true) {
            Element child = heaviest(new ArrayList<>(at.children()));
            if (child == null || child.normalName().equals("p") || prose(child) == 0
                    || prose(child) < NEARLY_ALL * prose(at)) {
                return at;
            }
            at = child;
        }
    }

    private @Nullable Element heaviest(List<Element> elements) {
        return elements.stream().max(Comparator.comparingInt(this::prose)).orElse(null);
    }

    private int prose(Element element) {
        return amounts.prose(element);
    }
}
