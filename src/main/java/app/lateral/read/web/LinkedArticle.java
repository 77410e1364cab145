package app.lateral.read.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD (schema.org) says of its article; null for what it does not say.
 *
 * @param headline the title
 * @param author the authors' names, by commas
 * @param publisher the publisher's name
 * @param published the time of first publication as written
 * @param language the language as written
 * @param identity the article's own address
 * @param articleBody the text
 */
record LinkedArticle(@Nullable String headline, @Nullable String author, @Nullable String publisher,
        @Nullable String published, @Nullable String language, @Nullable String identity,
        @Nullable String articleBody) {
    private static final LinkedArticle NONE = new LinkedArticle(null, null, null, null, null, null, null);
    private static final Set<String> TYPES = Set.of("Article", "NewsArticle", "ReportageNewsArticle",
            "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "BlogPosting",
            "LiveBlogPosting", "TechArticle", "Report", "SocialMediaPosting", "AdvertiserContentArticle");
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(200).build()).build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();
    private static final int MOST_NODES = 2000;

    /** What the page says; nothing where its JSON-LD has no article or cannot be read. */
    static LinkedArticle of(Document page) {
        LinkedArticle found = NONE;
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode article = article(script.data());
            if (article != null && found.headline == null) {
                found = of(article);
            }
        }
        return found;
    }

    private static @Nullable JsonNode article(String json) {
        try {
            List<JsonNode> open = new ArrayList<>(List.of(MAPPER.readTree(json)));
            for (int i = 0; i < open.size() && i < MOST_NODES; i++) {
                JsonNode node = open.get(i);
                if (node.isObject() && isArticle(node.path("@type"))) {
                    return node;
                }
                for (JsonNode inner : node.isArray() ? node : node.path("@graph")) {
                    open.add(inner);
                }
                open.add(node.path("mainEntity"));
            }
        } catch (JsonProcessingException _) {
            // much JSON-LD is broken; the page itself is there all the same
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (TYPES.contains(one.asText())) {
                    return true;
                }
            }
        }
        return TYPES.contains(type.asText());
    }

    private static LinkedArticle of(JsonNode article) {
        JsonNode address = article.path("mainEntityOfPage");
        String identity = address.isObject() ? text(address.path("@id")) : text(address);
        return new LinkedArticle(plain(article.path("headline")), names(article.path("author")),
                names(article.path("publisher")), text(article.path("datePublished")), text(article.path("inLanguage")),
                identity == null || !identity.startsWith("http") ? null : identity, text(article.path("articleBody")));
    }

    private static @Nullable String names(JsonNode node) {
        if (node.isArray()) {
            List<String> all = new ArrayList<>();
            for (JsonNode one : node) {
                String name = names(one);
                if (name != null && !all.contains(name)) {
                    all.add(name);
                }
            }
            return all.isEmpty() ? null : String.join(", ", all);
        }
        String name = node.isObject() ? plain(node.path("name")) : plain(node);
        return name == null || name.startsWith("http") ? null : name;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? node.asText().strip() : null;
    }

    /** Many write entities in a place where none are read. */
    private static @Nullable String plain(JsonNode node) {
        String text = text(node);
        return text == null || text.indexOf('&') < 0 ? text : Jsoup.parseBodyFragment(text).text();
    }
}
