package app.lateral.read.article;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import app.lateral.read.imprint.DateLine;
import app.lateral.text.Part;
import app.lateral.text.TextRange;

/**
 * Tells headline, body and furniture of a page apart, by what each paragraph says and looks like and by where it stands:
 * the title comes first, the text has full stops, and what is left around it is the page.
 */
public final class PartFinder {
    /** So many short lines in a row are a list, not headings. */
    private static final int LIST = 3;

    /** Shorter lines below the title name a section or an author, unless the text takes them up. */
    private static final int LABEL = 4;

    private final FurnitureMarks marks;

    /** A finder that tells furniture by these marks. */
    public PartFinder(FurnitureMarks marks) {
        this.marks = marks;
    }

    /**
     * What was found.
     *
     * @param parts the part of each paragraph
     * @param title the place of the title among them, -1 where there is none
     * @param page the page, with what was decided
     */
    public record Found(List<Part> parts, int title, Page page) {}

    /** The parts of a page's paragraphs. */
    public Found find(String text, List<TextRange> paragraphs) {
        Page page = new Page(text, paragraphs);
        for (int i = 0; i < page.size(); i++) {
            if (marks.isFurniture(page.look(i))) {
                page.decide(i, Part.FURNITURE);
            }
        }
        if (page.lastOpenText() < 0) {
            return withoutText(page);
        }
        int title = new TitleFinder(marks).find(page);
        for (int i = 0; i < page.size(); i++) {
            if (i != title && page.isOpen(i) && marks.isBriefNotice(page.look(i))) {
                page.decide(i, Part.FURNITURE);
            }
        }
        markHead(page, title);
        markSections(page, title);
        markTail(page);
        markMiddle(page);
        return new Found(page.parts(), title, page);
    }

    /** Where nothing reads as text, what follows the first line is the article, however it reads. */
    private static Found withoutText(Page page) {
        List<Integer> open = IntStream.range(0, page.size()).filter(page::isOpen).boxed().toList();
        if (open.size() < 2) {
            return new Found(page.parts(), -1, page);
        }
        page.decide(open.getFirst(), Part.HEADLINE);
        return new Found(page.parts(), open.getFirst(), page);
    }

    /** Before the title stands the page; between title and text stand bylines and second headlines. */
    private void markHead(Page page, int title) {
        int first = page.nextOpenText(title + 1);
        if (title >= 0) {
            page.decideOpen(0, title, Part.FURNITURE);
            page.decide(title, Part.HEADLINE);
        }
        Set<String> told = TitleFinder.wordsOfText(page, first);
        for (int i = title + 1; i < first && first < page.size(); i++) {
            Look look = page.look(i);
            boolean label = look.words() < LABEL && TitleFinder.shareTold(look, told) < 0.5;
            boolean dated = look.words() < 2 * LABEL && DateLine.dateIn(look.text()) != null;
            if (page.isOpen(i) && isRepeated(page, title, i)) {
                page.decide(i, Part.BODY);
            }
            if (page.isOpen(i) && (label || dated || marks.isByline(look) || TitleFinder.namesReporter(look, told)
                    || marks.isAppeal(look))) {
                page.decide(i, Part.FURNITURE);
            }
        }
        while (first < page.size() && page.look(first).words() <= 40 && marks.isAppeal(page.look(first))
                && page.nextOpenText(first + 1) < page.size()) {
            page.decide(first, Part.FURNITURE);
            first = page.nextOpenText(first + 1);
        }
    }

    /** Archives print the title once more as the first line of the text: what it says is told there too. */
    private static boolean isRepeated(Page page, int title, int paragraph) {
        return title >= 0 && page.look(paragraph).text().strip().equalsIgnoreCase(page.look(title).text().strip());
    }

    /** Behind "Leave a Reply" stand comments, behind "Related Posts" other articles. */
    private void markSections(Page page, int title) {
        for (int i = title + 1; i < page.size(); i++) {
            boolean comments = marks.isCommentSection(page.look(i));
            boolean list = marks.isList(page.look(i));
            boolean inSecondHalf = (comments || list)
                    && page.amountOfText(title + 1, i) >= page.amountOfText(i + 1, page.size());
            if (comments && inSecondHalf) {
                page.decideOpen(i + 1, page.size(), Part.FURNITURE);
            } else if (list) {
                boolean toTheEnd = inSecondHalf && onlyTeasersBehind(page, i);
                page.decideOpen(i + 1, toTheEnd ? page.size() : page.nextOpenText(i + 1), Part.FURNITURE);
            }
        }
    }

    /** Whether a list of teasers stands behind its heading: two or more, each a short line and a text. */
    private static boolean onlyTeasersBehind(Page page, int list) {
        int teasers = 0;
        int expected = list + 2;
        for (int i = page.nextOpenText(list + 1); i < page.size(); i = page.nextOpenText(i + 1)) {
            if (i != expected || page.isFurniture(i - 1)) {
                return false;
            }
            teasers++;
            expected = i + 2;
        }
        return teasers > 1;
    }

    /** From the end upwards, all is furniture that is no text or asks something of the reader. */
    private void markTail(Page page) {
        int last = page.lastOpenText();
        while (last > 0 && marks.isAppeal(page.look(last)) && page.amountOfText(0, last) > 0) {
            page.decide(last, Part.FURNITURE);
            last = page.lastOpenText();
        }
        if (last >= 0) {
            page.decideOpen(last + 1, page.size(), Part.FURNITURE);
        }
    }

    /** Amid the text, one or two short lines are headings; more are a list, of facts if there are figures in it. */
    private static void markMiddle(Page page) {
        int i = 0;
        while (i < page.size()) {
            if (!page.isOpen(i) || page.look(i).isText()) {
                i++;
                continue;
            }
            int end = i;
            while (end < page.size() && page.isOpen(end) && !page.look(end).isText()) {
                end++;
            }
            markShortLines(page, i, end);
            i = end;
        }
    }

    private static void markShortLines(Page page, int from, int to) {
        boolean list = to - from >= LIST;
        for (int i = from; i < to; i++) {
            boolean item = page.look(i).beginsListItem() || page.look(i).beginsWithQuote()
                    || (list && holdsDigit(page, i));
            if (!item) {
                page.decide(i, list ? Part.FURNITURE : Part.HEADLINE);
            }
        }
    }

    private static boolean holdsDigit(Page page, int paragraph) {
        return page.look(paragraph).text().chars().anyMatch(Character::isDigit);
    }
}
