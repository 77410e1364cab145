package app.lateral.read.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.lateral.read.imprint.Byline;
import app.lateral.text.Part;

/** Finds an article's title among what a page shows above the text. */
final class TitleFinder {
    /** A page that shows the title twice does so within a few paragraphs. */
    private static final int NEAR = 5;
    private static final int LONGEST = 40;
    /** Fewer words below the name of the paper are that of a section. */
    private static final int SHORTEST = 3;
    private static final int LOOKED_AT = 12;

    private final FurnitureMarks marks;

    TitleFinder(FurnitureMarks marks) {
        this.marks = marks;
    }

    /**
     * The place of the title on the page, -1 where it has none; paragraphs that repeat the title with a menu or the
     * site's name are decided to be furniture.
     */
    int find(Page page) {
        int first = page.nextOpenText(0);
        markCompounds(page, Math.min(first, page.size()));
        Set<String> told = wordsOfText(page, first);
        int best = -1;
        double most = -1;
        for (int i = 0; i < Math.min(first, page.size()); i++) {
            if (page.isOpen(i) && page.look(i).words() <= LONGEST && !page.look(i).beginsListItem()
                    && !isAboveTitle(page, i, first, told) && !namesReporter(page.look(i), told)) {
                double share = shareTold(page.look(i), told) * Math.min(1, page.look(i).words() / 4.0)
                        + (isRepeated(page, i) ? 1 : 0);
                boolean notice = share < 0.5 && marks.isBriefNotice(page.look(i));
                if (!notice && (share > 2 * most || best < 0)) {
                    best = i;
                    most = share;
                }
            }
        }
        return best >= 0 ? best : shortFirstSentence(page, first);
    }

    /** Whether it is the name of the paper, with the title somewhere below. */
    private static boolean isAboveTitle(Page page, int paragraph, int end, Set<String> told) {
        if (!Masthead.is(page.look(paragraph))) {
            return false;
        }
        for (int i = paragraph + 1; i < Math.min(end, page.size()); i++) {
            if (page.isOpen(i) && page.look(i).words() >= SHORTEST && !namesReporter(page.look(i), told)) {
                return true;
            }
        }
        return false;
    }

    /** Marks "HomeWorldAsiaThe title" and "The title | The site" where "The title" itself stands below. */
    private static void markCompounds(Page page, int end) {
        for (int i = 0; i < end; i++) {
            String text = page.look(i).text();
            for (int j = i + 1; j < Math.min(end, i + NEAR); j++) {
                String below = page.look(j).text();
                boolean compound = page.look(j).words() > 2 && text.length() > below.length()
                        && (text.endsWith(below) || isWithSite(text, below));
                if (compound && page.isOpen(i)) {
                    page.decide(i, Part.FURNITURE);
                }
            }
        }
    }

    private static boolean isWithSite(String text, String title) {
        return text.startsWith(title) && "|-–—:•»".indexOf(text.substring(title.length()).strip().charAt(0)) >= 0;
    }

    private static boolean isRepeated(Page page, int paragraph) {
        for (int i = paragraph + 1; i < Math.min(page.size(), paragraph + NEAR); i++) {
            if (page.look(i).text().equals(page.look(paragraph).text())) {
                return true;
            }
        }
        return false;
    }

    /** The share of a line's longer words that the text uses: near 1 for a title, near 0 for a site's name. */
    static double shareTold(Look line, Set<String> told) {
        List<String> words = line.tokens().stream().filter(token -> token.length() > 3).toList();
        long shared = words.stream().filter(told::contains).count();
        return words.isEmpty() ? 0 : (double) shared / words.size();
    }

    /** Whether it tells who reports, by names that the text does not use: so that no headline is taken for it. */
    static boolean namesReporter(Look line, Set<String> told) {
        String names = Byline.reporter(line.text());
        return names != null && FurniturePhrases.tokens(names).stream().noneMatch(told::contains);
    }

    /** The words of the first texts of the page. */
    static Set<String> wordsOfText(Page page, int first) {
        Set<String> words = new HashSet<>();
        int looked = 0;
        for (int i = first; i < page.size() && looked < LOOKED_AT; i = page.nextOpenText(i + 1)) {
            words.addAll(page.look(i).tokens());
            looked++;
        }
        return words;
    }

    /** A title may end like a sentence: then it is short and much longer text follows. */
    private static int shortFirstSentence(Page page, int first) {
        if (first >= page.size() || page.look(first).words() > 14) {
            return -1;
        }
        int next = page.nextOpenText(first + 1);
        boolean longer = next < page.size() && page.look(next).words() > 2 * page.look(first).words();
        boolean exclaims = page.look(first).text().endsWith("!") || page.look(first).ending() == Look.Ending.QUESTION;
        return longer && exclaims ? first : -1;
    }
}
