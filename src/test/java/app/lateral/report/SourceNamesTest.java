package app.lateral.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import app.lateral.text.Article;
import app.lateral.text.Imprint;
import app.lateral.text.Publication;
import app.lateral.text.Version;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** How the articles of a story are called; each is given as path, publisher, day and time of publication. */
class SourceNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"x/a.txt Meridian - -; b.txt - - - > Meridian; b",
            "a.txt Wire 2023-03-14 14:05; b.txt Wire 2023-03-14 17:40 > Wire, 14:05; Wire, 17:40",
            "a.txt Wire 2023-03-14 14:05; b.txt Wire 2023-03-15 14:05 > Wire, 2023-03-14; Wire, 2023-03-15",
            "a.txt Wire 2023-03-14 -; b.txt Wire - - > a.txt; b.txt", "x/a.txt - - -; y/a.txt - - - > x/a.txt; y/a.txt",
            "004_41bf28ea07f7.txt - - -; ferry-0417.txt - - -; v2.txt - - - > A title; ferry-0417; v2",
            "004_41bf28ea07f7.txt - - -; 005_9cf3b1ea07f7.txt - - - > 004_41bf28ea07f7.txt; 005_9cf3b1ea07f7.txt",
            "a-file-with-a-name-that-goes-on-and-on-until-the-end.txt - - - > a-file-with-a-name-that-goes-on-and-on-…"})
    void areShortAndDiffer(String given, String expected) {
        List<Article> articles = new ArrayList<>();
        for (String line : given.split("; ")) {
            String[] fields = line.split(" ");
            Publication publication = fields[2].equals("-")
                    ? null
                    : new Publication(LocalDate.parse(fields[2]),
                            fields[3].equals("-") ? null : LocalTime.parse(fields[3]), null);
            Imprint imprint = new Imprint(fields[1].equals("-") ? null : fields[1], null, null, null, publication,
                    Version.UNTOLD);
            articles.add(new Article(Character.toString('A' + articles.size()), fields[0], "A title", imprint, "",
                    List.of(), List.of(), null));
        }
        SourceNames names = new SourceNames(articles);
        assertEquals(expected, String.join("; ", articles.stream().map(article -> names.of(article.id())).toList()));
    }
}
