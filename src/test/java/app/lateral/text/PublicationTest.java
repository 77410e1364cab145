package app.lateral.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import app.lateral.text.Version.Signal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The order of articles in time. */
class PublicationTest {
    @ParameterizedTest
    @CsvSource({"2023-03-14, 2023-03-15, true", "2023-03-14, 2023-03-14, false", "2023-03-15, 2023-03-14, false",
            "2023-03-14 14:05, 2023-03-14 17:40, true", "2023-03-14 17:40, 2023-03-14 14:05, false",
            "2023-03-14 14:05, 2023-03-14, false", "2023-03-14 23:00, 2023-03-15, true",
            "2023-03-14 14:05 Z, 2023-03-14 14:30 +01:00, false", "2023-03-14 14:30 +01:00, 2023-03-14 14:05 Z, true",
            "2023-03-14 14:05 Z, 2023-03-14 17:40, false", "2023-03-14 02:05 Z, 2023-03-14 17:40, true"})
    void putsInOrderWhatIsSure(String one, String other, boolean before) {
        assertEquals(before, publication(one).isBefore(publication(other)));
    }

    @ParameterizedTest
    @CsvSource({"2023-03-14, 2023-03-14", "2023-03-14 14:05, 2023-03-14T14:05",
            "2023-03-14 14:05 Z, 2023-03-14T14:05Z", "2023-03-14 14:05 Europe/Oslo, 2023-03-14T14:05+01:00"})
    void isWrittenAsFineAsItIsKnown(String given, String expected) {
        assertEquals(expected, publication(given).toString());
    }

    @Test
    void countsTheVersionsOfOneSource() {
        Imprint first = imprint("Harbour Wire", 0);
        Imprint update = imprint("Harbour Wire", 1);
        assertTrue(first.isBefore(update));
        assertFalse(update.isBefore(first));
        assertFalse(first.isBefore(imprint("Meridian", 1)));
        assertFalse(imprint(null, 0).isBefore(imprint(null, 1)));
    }

    private static Imprint imprint(@Nullable String source, int number) {
        return new Imprint(source, null, null, null, null, new Version(null, null, number, List.of(Signal.UPDATE)));
    }

    private static Publication publication(String written) {
        String[] pieces = written.split(" ");
        return new Publication(LocalDate.parse(pieces[0]), pieces.length > 1 ? LocalTime.parse(pieces[1]) : null,
                pieces.length > 2 ? ZoneId.of(pieces[2]) : null);
    }
}
