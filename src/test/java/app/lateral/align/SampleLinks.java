package app.lateral.align;

import java.util.ArrayList;
import java.util.List;

import app.lateral.text.TextRange;

/** Links for tests, in notations that can be seen: a sentence is ten characters long. */
final class SampleLinks {
    private static final int LENGTH = 10;

    private SampleLinks() {
    }

    /**
     * The links of a grid: a row for every sentence of article A, a column for every sentence of B; "=" for equal, "~" for
     * near, "+" for partial, anything else for none.
     */
    static List<Link> grid(String... rows) {
        List<Link> links = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length(); column++) {
                Passage from = sentence("A", row);
                Passage to = sentence("B", column);
                switch (rows[row].charAt(column)) {
                    case '=' -> links.add(new Link(from, to, Relation.EQUAL, 0.9, List.of(), List.of()));
                    case '~' -> links.add(new Link(from, to, Relation.NEAR, 0.7, List.of(), List.of()));
                    case '+' -> links.add(new Link(from, to, Relation.PARTIAL, 0.5, List.of(), List.of()));
                    default -> {
                        // no link
                    }
                }
            }
        }
        return links;
    }

    /** A link written as "A1 B4 0.8". */
    static Link link(String written) {
        String[] parts = written.split(" ");
        return new Link(sentence(parts[0]), sentence(parts[1]), Relation.NEAR, Double.parseDouble(parts[2]), List.of(),
                List.of());
    }

    /** A passage as "A1" or "A1-3". */
    static String written(Passage passage) {
        return passage.article() + passage.first() + (passage.last() > passage.first() ? "-" + passage.last() : "");
    }

    private static Passage sentence(String written) {
        return sentence(written.substring(0, 1), Integer.parseInt(written.substring(1)));
    }

    static Passage sentence(String article, int index) {
        return new Passage(article, index, index, new TextRange(index * LENGTH, index * LENGTH + LENGTH - 1));
    }
}
