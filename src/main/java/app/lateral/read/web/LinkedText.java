package app.lateral.read.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;
import org.jspecify.annotations.Nullable;

/** Holds what was found on a page against the text that its JSON-LD gives. */
final class LinkedText {
    private static final int ENOUGH_WORDS = 80;

    private LinkedText() {
    }

    /**
     * The paragraphs found, or those of the JSON-LD where the page shows less than half of them, as a page does that loads
     * its text later.
     *
     * @param found the paragraphs of the page
     * @param articleBody the text as JSON-LD gives it; null where it gives none
     */
    static List<Block> complete(List<Block> found, @Nullable String articleBody) {
        if (articleBody == null) {
            return found;
        }
        List<Block> told = paragraphs(articleBody);
        int toldWords = words(told);
        Set<String> shown = new HashSet<>();
        found.forEach(block -> shown.addAll(List.of(MainContent.plain(block.text()).split(" "))));
        List<String> toldTokens = told.stream()
                .flatMap(block -> List.of(MainContent.plain(block.text()).split(" ")).stream())
                .toList();
        long covered = toldTokens.stream().filter(shown::contains).count();
        boolean lacking = words(found) * 2 < toldWords || covered * 2 < toldTokens.size();
        return toldWords >= ENOUGH_WORDS && lacking ? told : found;
    }

    private static List<Block> paragraphs(String articleBody) {
        if (articleBody.contains("<p") || articleBody.contains("<br") || articleBody.contains("</")) {
            return HtmlReader.fragment(articleBody);
        }
        List<Block> blocks = new ArrayList<>();
        for (String line : articleBody.replace("&nbsp;", " ").replace("&amp;", "&").replace("&quot;", "\"")
                .split("\\s*\\n\\s*")) {
            if (!line.isBlank()) {
                blocks.add(new Block(Kind.TEXT, line.strip()));
            }
        }
        return blocks;
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().filter(block -> block.kind() == Kind.TEXT)
                .mapToInt(block -> block.text().split("\\s+").length).sum();
    }
}
