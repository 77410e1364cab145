package app.lateral.ui.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * The matrix of shares as a picture: the same shapes drawn on a canvas or written as SVG.
 *
 * @param width in pixels
 * @param height in pixels
 * @param field the side of a field, in pixels
 * @param shapes from the lowest to the topmost
 */
record MatrixPicture(double width, double height, double field, List<Shape> shapes) {
    private static final double LARGEST_FIELD = 84;
    /** Holds "99 %". */
    private static final double SMALLEST_FIELD = 39;
    private static final double MARGIN = 12;
    /** The space for the names on the left. */
    static final double LEFT = 190;
    /** The space for the names above. */
    static final double TOP = 44;
    private static final double NAME_GAP = 10;
    private static final double FONT_SIZE = 13;
    private static final int LONGEST_ABOVE = 10;
    private static final double FULL = 0.6;

    MatrixPicture {
        shapes = List.copyOf(shapes);
    }

    /** A part of the picture. */
    sealed interface Shape {
    }

    /** A filled field. */
    record Field(double x, double y, Color fill) implements Shape {}

    /** Words around a point: in their middle, or to the left of it. */
    record Words(double x, double y, String text, Color fill, boolean middle) implements Shape {}

    /**
     * The picture of what a model shows, in the colours of a theme.
     *
     * @param room the width, in pixels, that it is to keep to if its words allow
     */
    static MatrixPicture of(ReuseViewModel model, Color ink, Color paper, Color accent, double room) {
        List<Shape> shapes = new ArrayList<>();
        Map<String, String> articles = model.articlesProperty().get();
        List<String> ids = List.copyOf(articles.keySet());
        double field = Math.clamp(Math.floor((room - LEFT - MARGIN) / Math.max(1, ids.size())), SMALLEST_FIELD,
                LARGEST_FIELD);
        // names that would run into one another are told by the letters of their articles
        boolean byLetter = ids.stream().anyMatch(id -> model.name(id).length() > LONGEST_ABOVE);
        for (int row = 0; row < ids.size(); row++) {
            double y = TOP + row * field;
            String name = model.name(ids.get(row));
            shapes.add(new Words(LEFT - NAME_GAP, y + field / 2,
                    byLetter ? fitting(name, " · " + ids.get(row)) : fitting(name, ""), ink, false));
            shapes.add(new Words(LEFT + row * field + field / 2, TOP - 16,
                    byLetter ? ids.get(row) : shortened(name, LONGEST_ABOVE), ink, true));
            for (int column = 0; column < ids.size(); column++) {
                double x = LEFT + column * field;
                if (row == column) {
                    continue;
                }
                double share = model.share(new ReuseViewModel.Pair(ids.get(row), ids.get(column)));
                Color fill = paper.interpolate(accent, share == 0 ? 0.06 : 0.15 + 0.85 * Math.min(1, share / FULL));
                shapes.add(new Field(x, y, fill));
                boolean light = fill.getBrightness() * (1 - 0.5 * fill.getSaturation()) > 0.55;
                shapes.add(new Words(x + field / 2, y + field / 2, Math.round(share * 100) + " %",
                        light ? Color.BLACK : Color.WHITE, true));
            }
        }
        return new MatrixPicture(LEFT + ids.size() * field + MARGIN, TOP + ids.size() * field + MARGIN, field,
                shapes);
    }

    /** A name, cut where it would not fit on the left, and what stands behind it. */
    private static String fitting(String name, String behind) {
        int length = name.length();
        while (length > 1 && widthOf(shortened(name, length) + behind) > LEFT - NAME_GAP) {
            length--;
        }
        return shortened(name, length) + behind;
    }

    private static double widthOf(String words) {
        Text measured = new Text(words);
        measured.setFont(Font.font(FONT_SIZE));
        return measured.getLayoutBounds().getWidth();
    }

    private static String shortened(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest - 1).strip() + "…";
    }

    /** Draws it. */
    void draw(GraphicsContext canvas) {
        canvas.clearRect(0, 0, width, height);
        canvas.setFont(Font.font(FONT_SIZE));
        canvas.setTextBaseline(VPos.CENTER);
        for (Shape shape : shapes) {
            switch (shape) {
                case Field(double x, double y, Color fill) -> {
                    canvas.setFill(fill);
                    canvas.fillRoundRect(x + 1, y + 1, field - 2, field - 2, 6, 6);
                }
                case Words(double x, double y, String text, Color fill, boolean middle) -> {
                    canvas.setFill(fill);
                    canvas.setTextAlign(middle ? TextAlignment.CENTER : TextAlignment.RIGHT);
                    canvas.fillText(text, x, y);
                }
            }
        }
    }

    /** It as a document of SVG 1.1, on this paper. */
    String svg(Color paper) {
        StringBuilder svg = new StringBuilder();
        svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" ")
                .append(String.format(Locale.ROOT, "width=\"%.0f\" height=\"%.0f\" font-family=\"sans-serif\" "
                        + "font-size=\"13\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>%n", width, height,
                        hex(paper)));
        for (Shape shape : shapes) {
            svg.append(switch (shape) {
                case Field(double x, double y, Color fill) -> String.format(Locale.ROOT,
                        "<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"3\" fill=\"%s\"/>\n", x + 1,
                        y + 1, field - 2, field - 2, hex(fill));
                case Words(double x, double y, String text, Color fill, boolean middle) -> String.format(Locale.ROOT,
                        "<text x=\"%.0f\" y=\"%.0f\" dominant-baseline=\"central\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n",
                        x, y, middle ? "middle" : "end", hex(fill), escaped(text));
            });
        }
        return svg.append("</svg>\n").toString();
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255), Math.round(colour.getBlue() * 255));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
