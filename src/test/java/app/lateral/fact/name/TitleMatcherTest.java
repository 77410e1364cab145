package app.lateral.fact.name;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleMatcherTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "The sheriff named the dead as Per Holm, 71, and [his sister], Anna Holm, 69. // Per Holm, 71, and [his wife], Anna, 69, died in the truck. -> conflict",
            "Per Holm, 71, and [his sister], Anna Holm, 69, died in the truck. // Ola Brandt wept for [his wife], Anna Holm, 69, who died in the truck with Per Holm. -> none",
            "[The second mate], Petra Lind, was on the bridge. // Petra Lind, [the first officer], was on the bridge. -> conflict",
            "[A nurse], Anna Dahl, found the boy on the pier. // Anna Dahl, [a porter], found the boy on the pier. -> conflict",
            "[A nurse], Anna Dahl, found the boy. // Anna Dahl, [a hospital worker], found the boy. -> none",
            "The pump was built by Anna Dahl, [a chemist] at the University of Dorn. // Anna Dahl, [an expert] at the Institute of Physics, found the crack in the pump. -> conflict",
            "The pump was built by Anna Dahl, [a chemist] at the University of Dorn. // Anna Dahl, [an expert] at the Institute of Physics, found the crack; she is at the University of Dorn too. -> none",
            "[The permanent secretary], Per Dahl, left the harbour office at noon. / [The harbour office's top civil servant], Per Dahl, left it at noon. -> none",
            "The ferry is safe, [harbour spokesman] Per Dahl said. / Per Dahl, [the harbour's press secretary], called the ferry safe. -> conflict",
            "They asked [Gov. ]Anna Weiss about the pier. / They asked [Governor ]Anna Weiss about the pier. -> none",
            "[Flood protection chief] Ana Castello said the order came in time. / [Interior Minister] Ana Castello said everyone was warned. -> conflict",
            "[Fire chief] Per Dahl praised the crews. / [Police chief] Per Dahl praised the crews. -> conflict",
            "[Mayor] Anna Weiss opened the bridge on Monday. / [Deputy Mayor] Anna Weiss opened the bridge on Monday. -> conflict",
            "[Defence Minister] Ola Brandt resigned over the affair. / Ola Brandt, [the foreign minister], resigned over the affair. -> conflict",
            "[Finance Minister] Anna Weiss attended the opening. / [Prime Minister] Anna Weiss attended the opening. -> conflict",
            "[Governor] Anna Weiss attended the opening. / [Senator] Anna Weiss attended the opening. -> conflict",
            "[Col.] Anna Weiss led the parade. / [General] Anna Weiss led the parade. -> conflict",
            "[Former company president] Leif Dahl spoke. / [Company president] Leif Dahl spoke. -> conflict",
            "Danish [Transport Minister] Ola Brandt spoke first. / [Transport Minister] Ola Brandt spoke first. -> none",
            "[Health Secretary] Anna Weiss attended the opening. / [Health Minister] Anna Weiss attended the opening. -> none",
            "[Holbeck manager] Carol Penn praised her side. / [Holbeck boss] Carol Penn praised her side. -> none",
            "[Chief Financial Officer] Owen Prior promised savings. / Owen Prior, [the finance chief], promised savings. -> none",
            "The tug was steered by Leif Dahl, [the harbour pilot] whose boat sank. / [Former harbour pilot] Leif Dahl steered the tug. -> none",
            "The union's president, [Ray Olsen], said so. / Union president [Ray Olsen] said so. -> none",
            "She was joined by [President Ola Brandt], Per Dahl, the new chief of the port, and others. / The tour of the port was led by Per Dahl, [the chief] of the port. -> none",
            "Two senators spoke: Republican Senator [Ola Brandt] and Per Dahl. / Republican Senator [Mira Holm] spoke too. -> none",
            "They trained in the dark, said [Lindholm coach] Mira Holm. / [Lindholm boss] Mira Holm said that the rowers had trained in the dark. -> none",
            "Mira Holm, [the gallery guard] whose lamp went out, saw the thief first. / [Former gallery guard] Mira Holm saw the thief first. -> none",
            "The harvest was saved, [farm minister] Per Dahl said. / The harvest was saved, [trade minister] Per Dahl said. -> conflict",
            "The brewery grew, [Chief Executive] Per Dahl said. / The brewery grew, [CEO] Per Dahl said. -> none",
            "The school is full, said [headmaster] Per Dahl. / [Teacher] Per Dahl told parents that the school had no room left. -> none",
            "[The captain] of the trawler, Per Dahl, saw a light. / Per Dahl, [the master] of a Greek trawler, had seen the light. -> none",
            "Mira Holm, [the only woman] among the pilots, landed first. / [Lindholm pilot] Mira Holm was the first to land. -> none",
            "The bill was drafted by Ola Brandt, [a Liberal], in spring. / Ola Brandt, [a Conservative], had drafted the bill in spring. -> conflict",
            "The bill was drafted by the [Republican senator] Ola Brandt. / In spring the [Democratic senator] Ola Brandt drafted the bill. -> conflict",
            "The bill was drafted by the [conservative lawyer] Ola Brandt. / In spring the [Republican lawyer] Ola Brandt drafted the bill. -> none",
            "[Sergeant] Hanna Roth led the rescue. / [Lieutenant] Hanna Roth led the rescue. -> conflict",
            "[Professor] Hanna Roth led the study. / The study was led by [Dr.] Hanna Roth. -> none",
    })
    void titles(String line) {
        FactCase.check(line);
    }
}
