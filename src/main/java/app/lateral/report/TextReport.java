package app.lateral.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import app.lateral.compare.Comparison;
import app.lateral.fact.Fact;
import app.lateral.fact.Reading;
import app.lateral.text.Notice;

/** A comparison for a person at a terminal: the differences in rank order, what agrees, what was not compared. */
public final class TextReport implements ReportFormat {
    private final Phrasing phrasing;

    /** Speaks in these words. */
    public TextReport(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    @Override
    public void write(Comparison comparison, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Fact fact : comparison.differences()) {
            number++;
            text.append(number).append(". ").append(phrasing.topic(fact.topic())).append('\n');
            text.append("   ").append(phrasing.explanation(fact)).append('\n');
            for (Reading reading : fact.readings()) {
                text.append("   ").append(reading.article()).append(": ").append(phrasing.hedged(reading)).append('\n');
            }
        }
        for (Notice notice : comparison.notices()) {
            text.append(phrasing.notice(notice)).append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
