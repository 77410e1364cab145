package app.lateral.fact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureMatcherTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "The mill stands only [200 km] from the coast. / The old mill lies about [254 kilometres] from the port on the coast. -> conflict",
            "The mill is [124 miles] from the coast. / The mill lies [200 km] from the coast. -> compatible",
            "The minister ended a [six-day] trip to Norway on Monday. / During her [week-long] visit to Norway, the minister met farmers. -> conflict",
            "The bridge cost roughly [$141 million], the council said. / The council paid [$140,937,785] for the bridge. -> compatible",
            "The fire killed [12] people on the ferry. / At least [ten] people died in the fire on the ferry. -> compatible",
            "The fire killed [12 people] on the ferry. / The fire on the ferry killed [14 people]. -> conflict",
            "Prices in the town rose by [4.2 percent] in May. / Prices in the town rose [4.2 per cent] in May. -> same",
            "The talks between the ministers lasted [about an hour], a spokesman said. The minister spoke after the talks, which lasted [over four hours]. -> conflict",
            "The museum sold [300 tickets] on Monday. / The council hired [45 gardeners] for the park. -> none",
    })
    void figures(String line) {
        FactCase.check(line);
    }
}
