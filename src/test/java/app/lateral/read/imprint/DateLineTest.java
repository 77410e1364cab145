package app.lateral.read.imprint;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DateLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Thursday, May 30, 2024 | 2024-05-30", "30 May 2024 | 2024-05-30",
            "Published: 3rd of March 2021, 10:15 GMT | 2021-03-03",
            "Updated on Sept. 4, 2022 at 8:05 p.m. EDT | 2022-09-04",
            "2023-11-07T08:00:00Z | 2023-11-07", "Mon 5 Sept 2022 06.00 BST | 2022-09-05",
            "First published on 1 January 2020 | 2020-01-01", "30/05/2024 07:30 | 2024-05-30", "5.30.2024 | 2024-05-30",
            "04/04/2024 | 2024-04-04"})
    void readsDates(String line, LocalDate date) {
        assertTrue(DateLine.isDateLine(line));
        assertEquals(date, DateLine.dateIn(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"In May 2024 the town voted.", "May", "10:45", "The vote of 30 May 2024", "2024", "Room 12",
            "31 February 2024 was not a day of voting"})
    void leavesOtherLinesAlone(String line) {
        assertFalse(DateLine.isDateLine(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 2024", "03/04/2024", "30/05/24", "30/31/2024", "Thursday"})
    void givesNoDateInDoubt(String line) {
        assertEquals(null, DateLine.dateIn(line));
    }
}
