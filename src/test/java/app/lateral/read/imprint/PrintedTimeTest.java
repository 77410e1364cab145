package app.lateral.read.imprint;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Times beside dates. */
class PrintedTimeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"NORTHERN WIRE | Tuesday, March 14, 2023 | 14:05 > 2023-03-14T14:05",
            "Published: 14 March 2023, 10:15 GMT > 2023-03-14T10:15Z",
            "Updated on March 14, 2023 at 8:05 p.m. EDT > 2023-03-14T20:05-04:00",
            "March 14, 2023 12:05 AM > 2023-03-14T00:05", "Tue 14 March 2023 06.00 BST > 2023-03-14T06:00+01:00",
            "2023-03-14T08:00:00Z > 2023-03-14T08:00Z", "2023-03-14T08:00:00.000+0530 > 2023-03-14T08:00+05:30",
            "14 March 2023 1740 GMT > 2023-03-14T17:40Z", "14.03.2023 > 2023-03-14", "March 14, 2023 > 2023-03-14",
            "14 March 2023, 25:61 > 2023-03-14", "14 March 2023 09:00 (UTC+2) > 2023-03-14T09:00+02:00",
            "March 14, 2023 4 pm ET > 2023-03-14T16:00-04:00", "14 March 2023 17h30 > 2023-03-14T17:30"})
    void readsTimeAndZone(String line, String expected) {
        assertEquals(expected, PrintedTime.on(LocalDate.of(2023, 3, 14), line).toString());
    }
}
