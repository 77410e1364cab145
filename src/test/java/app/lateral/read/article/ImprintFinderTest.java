package app.lateral.read.article;

import app.lateral.text.Imprint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a page tells of its publisher and its day; a slash ends a paragraph. */
class ImprintFinderTest {
    private final PartFinder partFinder = new PartFinder(new FurnitureMarks(new FurniturePhrases()));

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "Ferry turns back / 4 March 2021 / The ferry turned back. > null 2021-03-04",
            "Ferry turns back / The ferry turned back. / Published: 4 March 2021, 8:15 > null 2021-03-04T08:15",
            "Thursday, May 30, 2024 / Ferry turns back / The ferry turned back on Sunday. > null null",
            "Thursday, May 30, 2024 / Ferry turns back / The ferry turned back on Thursday. > null 2024-05-30",
            "Thursday, May 30, 2024 / Ferry turns back / The ferry turned back on Thursday, 2 March. > null null",
            "NORTHERN WIRE | Tuesday, March 14, 2023 | 14:05 / Ferry turns back / The ferry turned back. > NORTHERN WIRE 2023-03-14T14:05",
            "Ferry turns back / The ferry turned back. / © 2023 Arden Courier. All rights reserved. > Arden Courier null",
            "Ferry turns back / TOLLAND, May 5, 2023 (Northern Wire) - The ferry turned back. > Northern Wire 2023-05-05",
            "Ferry turns back / TOLLAND (Northern Wire) — The ferry turned back. > Northern Wire null",
            "The Arden Courier / Thursday, May 30, 2024 / Ferry turns back / The ferry turned back yesterday. > The Arden Courier 2024-05-30",
            "The Arden Courier / Thursday, May 30, 2024 / Ferry turns back / The ferry turned back on 2 March. > The Arden Courier null",
            "Arden Courier / Home / World / Sport / Thursday, May 30, 2024 / Ferry turns back / The ferry turned back. > Arden Courier null",
            "Ferry turns back / 30/05/2024 07:30 / The ferry turned back. > null 2024-05-30T07:30",
            "Ferry turns back / The ferry turned back on 4 March 2021. > null null"})
    void tellsPublisherAndDay(String page, String expected) {
        String text = page.replace(" / ", "\n\n");
        PartFinder.Found found = partFinder.find(text, ParagraphSplitter.split(text));
        Imprint imprint = ImprintFinder.find(found.page(), found.title());
        assertEquals(expected, imprint.source() + " " + imprint.publication());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "Ferry turns back / By Tobias Lenn / The ferry turned back. > Tobias Lenn, null",
            "Ferry turns back / By Tobias Lenn and Ada Moor, Northern Wire / The ferry turned back. > Tobias Lenn and Ada Moor, Northern Wire, null",
            "Ferry turns back / From Ada Moor in Tolland / The boat turned round. > Ada Moor, null",
            "Ferry turns back / Tobias Lenn and Ada Moor report from the Quay / The boat turned round. > Tobias Lenn and Ada Moor, null",
            "Ferry turns back / Ada Moor, Shipping Correspondent / The boat turned round. > Ada Moor, null",
            "Ferry turns back / Lady Maren at Tolland Quay / The Lady Maren turned back at Tolland. > null, null",
            "Ferry turns back / TOLLAND, May 5 (Northern Wire) - The ferry turned back. > null, TOLLAND, May 5 (Northern Wire)",
            "Ferry turns back / TOLLAND (NW) — The ferry turned back. > null, TOLLAND (NW)",
            "Ferry turns back / Tolland, May 5, 2023 (Northern Wire) -- The ferry turned back. > null, Tolland, May 5, 2023 (Northern Wire)",
            "Ferry turns back / NATO-led forces turned the ferry back. > null, null",
            "Ferry turns back / The ferry (Lady Maren) - the oldest - turned back. > null, null"})
    void tellsAuthorAndPlace(String page, String expected) {
        String text = page.replace(" / ", "\n\n");
        PartFinder.Found found = partFinder.find(text, ParagraphSplitter.split(text));
        Imprint imprint = ImprintFinder.find(found.page(), found.title());
        assertEquals(expected, imprint.byline() + ", " + imprint.dateline());
    }
}
