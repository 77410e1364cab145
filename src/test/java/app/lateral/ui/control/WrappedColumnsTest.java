package app.lateral.ui.control;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Columns beside each other; each is given as its least, wished and greatest width. */
class WrappedColumnsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"600 | 100 200 900, 100 200 900 > 300 300",
            "600 | 100 200 900, 100 200 900, 50 100 120 > 240 240 120", "300 | 100 200 900, 100 200 900 > 150 150",
            "250 | 100 200 900, 140 200 900 > 110 140", "100 | 100 200 900, 140 200 900 > 100 140",
            "2000 | 100 200 900, 100 200 300 > 900 300", "400 | 100 200 900, 100 200 900 > 200 200"})
    void shareWhatIsLeftOverOrMissing(String given, String expected) {
        String[] parts = given.split(" \\| ");
        WrappedColumns columns = new WrappedColumns();
        for (String column : parts[1].split(", ")) {
            String[] widths = column.split(" ");
            Region region = new Region();
            region.setMinWidth(Double.parseDouble(widths[0]));
            region.setPrefWidth(Double.parseDouble(widths[1]));
            region.setMaxWidth(Double.parseDouble(widths[2]));
            columns.getChildren().add(region);
        }
        columns.resize(Double.parseDouble(parts[0]), 100);
        columns.layout();
        List<String> widths = columns.getChildren().stream().map(Node::getLayoutBounds)
                .map(bounds -> String.valueOf(Math.round(bounds.getWidth()))).toList();
        assertEquals(expected, String.join(" ", widths));
    }
}
