package app.lateral.read.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;
import app.lateral.read.article.Look;
import app.lateral.read.web.MarkupBlocks.PageBlock;
import app.lateral.text.TextRange;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article's paragraphs among those of a cleaned page. */
final class PageArticle {
    private static final Pattern TEASER = Pattern.compile(
            "^(?:read (?:more|also|next|now|the full)|also read|see also|related|more (?:on|from|about|stories)|must read"
                    + "|recommended|watch|listen|in pictures|in photos|explainer|don't miss|don’t miss|you may also like"
                    + "|read|find out more|click here|go deeper|more|next|editor['’]s picks?)\\b *[:|>»–—-]",
            Pattern.CASE_INSENSITIVE);
    private static final double MOSTLY = 0.6;
    private static final int FEW_WORDS = 6;
    private static final int SHORT = 40;
    /** So long are the author's name and the date that may stand on the title's line. */
    private static final int LABEL = 40;

    private PageArticle() {
    }

    /** The paragraphs of the article, without what stands between them. */
    static List<Block> blocks(Document page, String title) {
        List<PageBlock> all = MarkupBlocks.of(MainContent.of(page, title));
        int start = behindTitle(all, title);
        List<Block> blocks = new ArrayList<>();
        for (PageBlock block : all.subList(start, all.size())) {
            if (!isTeaser(block)) {
                blocks.add(judged(block));
            }
        }
        dropLastHeadings(blocks);
        return blocks;
    }

    private static int behindTitle(List<PageBlock> blocks, String title) {
        String plain = MainContent.plain(title);
        for (int i = 0; i < blocks.size() / 2 && !plain.isEmpty(); i++) {
            String text = MainContent.plain(blocks.get(i).text());
            boolean withByline = text.startsWith(plain) && text.length() < plain.length() + LABEL;
            if (text.equals(plain) || withByline) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isTeaser(PageBlock block) {
        int words = block.text().split(" ").length;
        return (block.linked() > MOSTLY && words < SHORT && !isSentence(block))
                || (block.linked() > 0.95 && words < SHORT && block.block().kind() == Kind.HEADING)
                || (block.linked() > 0.2 && TEASER.matcher(block.text()).find())
                || (words < SHORT && TEASER.matcher(block.text()).find() && !isSentence(block));
    }

    private static boolean isSentence(PageBlock block) {
        Look look = look(block);
        return look.ending() == Look.Ending.STOP && block.linked() < 0.95;
    }

    private static Look look(PageBlock block) {
        return Look.of(block.text(), new TextRange(0, block.text().length()));
    }

    /** A short line in bold is a heading; one that is no sentence and no item of a list is furniture. */
    private static Block judged(PageBlock block) {
        if (block.block().kind() != Kind.TEXT) {
            return block.block();
        }
        Look look = look(block);
        boolean line = look.ending() == Look.Ending.OPEN || look.ending() == Look.Ending.QUESTION;
        if (isWithinDeck(block.element()) || (block.strong() > 0.9 && line && look.words() <= 2 * FEW_WORDS)) {
            return block.block().as(Kind.HEADING);
        }
        boolean item = block.element().closest("li, td, th, dd, dt, pre, blockquote") != null;
        boolean lonely = look.ending() == Look.Ending.OPEN && look.words() <= FEW_WORDS && !item;
        return lonely ? block.block().as(Kind.FURNITURE) : block.block();
    }

    private static boolean isWithinDeck(Element element) {
        return PageNames.isDeck(element) || (element.parent() != null && PageNames.isDeck(element.parent()));
    }

    private static void dropLastHeadings(List<Block> blocks) {
        while (!blocks.isEmpty() && blocks.getLast().kind() != Kind.TEXT) {
            blocks.removeLast();
        }
    }
}
