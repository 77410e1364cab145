package app.lateral.read.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.lateral.read.imprint.Byline;
import app.lateral.read.imprint.LanguageTag;
import app.lateral.read.imprint.WrittenTime;
import app.lateral.text.Imprint;
import app.lateral.text.Publication;
import app.lateral.text.Version;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article outside the text: in JSON-LD, in OpenGraph and other meta elements, in microdata.
 *
 * @param titles what it calls the title, the surest first
 * @param imprint publisher, author, day, language, address
 * @param articleBody the text as JSON-LD gives it; null where it gives none
 */
record PageMetadata(List<String> titles, Imprint imprint, @Nullable String articleBody) {
    private static final List<String> PUBLISHED = List.of("meta[property=article:published_time]",
            "meta[name=article:published_time]", "meta[property=og:published_time]", "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]", "meta[itemprop=datePublished]", "meta[name=pubdate]", "meta[name=publishdate]",
            "meta[name=publish-date]", "meta[name=dc.date.issued]", "meta[name=DC.date.issued]",
            "meta[name=dcterms.created]",
            "meta[name=dc.date]", "meta[name=date]", "meta[name=cXenseParse:recs:publishtime]", "meta[name=ptime]");
    private static final List<String> AUTHOR = List.of("meta[name=author]", "meta[name=byl]",
            "meta[name=parsely-author]",
            "meta[name=sailthru.author]", "meta[name=dc.creator]", "meta[property=author]",
            "meta[property=article:author]", "meta[property=article:author_name]");
    private static final List<String> SITE = List.of("meta[property=og:site_name]", "meta[name=og:site_name]",
            "meta[name=application-name]", "meta[name=cre]", "meta[name=source]", "meta[name=dc.publisher]",
            "meta[name=copyright]");
    private static final List<String> TITLE = List.of("meta[property=og:title]", "meta[name=og:title]",
            "meta[name=twitter:title]", "meta[property=twitter:title]", "meta[name=parsely-title]",
            "meta[name=dc.title]", "meta[name=headline]", "meta[itemprop=headline]");

    private static final int MOST_PIECES = 8;
    private static final int LONGEST_LINE = 100;

    /** Keeps a copy of the list. */
    PageMetadata {
        titles = List.copyOf(titles);
    }

    /** The metadata of a page. */
    static PageMetadata of(Document page) {
        LinkedArticle linked = LinkedArticle.of(page);
        List<String> titles = new ArrayList<>();
        add(linked.headline(), titles);
        TITLE.forEach(selector -> add(content(page, List.of(selector)), titles));
        add(page.title(), titles);
        String byline = first(linked.author(), author(page));
        String source = first(linked.publisher(), content(page, SITE));
        Imprint imprint = new Imprint(source, byline, null, language(page, linked),
                published(page, linked),
                new Version(first(linked.identity(), address(page)), null, 0, List.of()));
        return new PageMetadata(titles, imprint, linked.articleBody());
    }

    private static void add(@Nullable String title, List<String> titles) {
        if (title != null && !title.isBlank() && !titles.contains(title.strip())) {
            titles.add(title.strip());
        }
    }

    private static @Nullable Publication published(Document page, LinkedArticle linked) {
        Publication told = WrittenTime.of(linked.published());
        if (told == null) {
            for (String selector : PUBLISHED) {
                told = told == null ? WrittenTime.of(content(page, List.of(selector))) : told;
            }
        }
        if (told == null) {
            Element time = page.selectFirst("time[itemprop=datePublished], [itemprop=datePublished][datetime],"
                    + " article time[datetime], time[pubdate], main time[datetime], time.published, time.entry-date");
            told = time == null ? null : WrittenTime.of(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
        }
        return told == null ? shown(page) : told;
    }

    /** The first date that the page shows in a place which is called so. */
    private static @Nullable Publication shown(Document page) {
        for (Element element : page
                .select("[class*=date], [class*=time], [class*=publish], [class*=posted], [class*=byline],"
                        + " [class*=Byline], [class*=meta], [class*=info],"
                        + " [id*=date], [id*=time], [id*=publish]")) {
            String text = element.childrenSize() > MOST_PIECES ? "" : element.text();
            Publication told = text.isEmpty() || text.length() > LONGEST_LINE ? null : WrittenTime.of(text);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private static @Nullable String author(Document page) {
        String named = content(page, AUTHOR);
        if (named != null && !named.startsWith("http")) {
            return Byline.names(named);
        }
        Element marked = page
                .selectFirst("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline__name,"
                        + " .author-name, .byline .author, .author.vcard, .p-author, .byline, .article-byline, .author, [class*=byline], [class*=Byline]");
        if (marked == null) {
            return null;
        }
        return Byline.names(marked.text());
    }

    private static @Nullable String language(Document page, LinkedArticle linked) {
        Element html = page.selectFirst("html");
        String named = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        String other = first(linked.language(),
                content(page, List.of("meta[http-equiv=content-language]", "meta[property=og:locale]",
                        "meta[name=language]")));
        return LanguageTag.of(named.isBlank() ? other : named);
    }

    /** The address that the page gives as its own. */
    private static @Nullable String address(Document page) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        String address = link == null ? content(page, List.of("meta[property=og:url]")) : link.attr("href");
        return address == null || !address.startsWith("http") ? null : address;
    }

    /** The host of the article's own address, without "www."; null where no address is known. */
    static @Nullable String host(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            String host = URI.create(address).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", "");
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static @Nullable String content(Document page, List<String> selectors) {
        for (String selector : selectors) {
            for (Element meta : page.select(selector)) {
                if (!meta.attr("content").isBlank()) {
                    return meta.attr("content").strip();
                }
            }
        }
        return null;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one;
    }
}
