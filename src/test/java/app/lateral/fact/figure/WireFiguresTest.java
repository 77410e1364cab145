package app.lateral.fact.figure;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures and dates as wires of several fields write them, two ways each. */
class WireFiguresTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "A masked gang stole jewels worth [$3.2 million] from a shop on Quay Street on Tuesday. / Thieves took jewellery worth [$2.3 million] from a Quay Street shop on Tuesday. -> conflict",
            "A masked gang stole jewels from a shop on Quay Street at [10:15 a.m.] on Tuesday. / Thieves took jewellery from a Quay Street shop on Tuesday at about [10.45am]. -> conflict",
            "Police are seeking [three suspects] over the robbery. / Police are looking for [four suspects] in the robbery. -> conflict",
            "Officers seized [12 kilograms] of cocaine. / Police found [20 kilograms] of cocaine. -> conflict",
            "The robber fled with [about $5,000]. / The robber got away with [$4,800] in cash. -> compatible",
    })
    void crime(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "He was sentenced to [12 years] in prison for fraud and ordered to repay $1.5 million. / The judge gave him [15 years] and ordered him to repay $1.5 million. -> conflict",
            "The trial, which opened on [March 4], heard 31 witnesses. / The trial opened on [4 March] and heard more than 30 witnesses. -> same",
            "She pleaded guilty to [three counts] of theft. / She admitted [four counts] of theft. -> conflict",
            "The court ruled [5-4] on Thursday that the law stands. / In a [5-4] decision the court upheld the law on Thursday. -> same",
            "The court ruled [5-4] on Thursday that the law stands. / In a [6-3] decision the court upheld the law on Thursday. -> conflict",
            "He faces a maximum of [20 years] in prison. / He could be jailed for up to [25 years]. -> conflict",
    })
    void courts(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Winds reached [130 km/h] on the coast. / Gusts of up to [81 mph] were measured on the coast. -> compatible",
            "Temperatures in Ardal reached [30°C] on Friday. / Temperatures in Ardal reached [93°F] on Friday. -> conflict",
            "Temperatures in Ardal reached [30°C] on Friday. / Temperatures in Ardal reached [86°F] on Friday. -> same",
            "Temperatures in Ardal were about [30°C] on Friday. / Temperatures in Ardal reached [93°F] on Friday. -> compatible",
            "Temperatures fell to [minus 24 degrees Celsius] in the valley. / It was [minus 11 Fahrenheit] in the valley. -> compatible",
            "The river rose to [7.4 meters], its highest level since 1954. / The river reached [4.7 metres], the highest since 1954. -> conflict",
            "Some [120 mm] of rain fell in six hours. / More than [12 centimetres] of rain fell in six hours. -> compatible",
            "The storm left [85,000 customers] without power. / About [58,000 households] lost power in the storm. -> conflict",
            "The heatwave has killed [at least 17 people] since Friday. / At least [17 people] have died in the heatwave since Friday. -> same",
    })
    void weather(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "He scored [27 points] and took 11 rebounds. / He had [27 points] and 12 rebounds. -> same",
            "He scored 27 points and took [11 rebounds]. / He had 27 points and [12 rebounds]. -> conflict",
            "The striker scored twice in the [62nd] and 78th minutes. / The striker scored in the [78th] and 62nd minutes. -> none",
            "The match drew [41,200 fans]. / A crowd of [41,200] saw the match. -> same",
            "The club paid [35 million euros] for him. / The club bought him for [€53 million]. -> conflict",
            "He finished [third] in the 100 metres. / He came [fourth] in the 100 metres. -> conflict",
    })
    void sport(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The party won [37.5 percent] of the vote and 112 seats. / With [35.7 per cent] of the vote the party took 112 seats. -> conflict",
            "The party won 37.5 percent of the vote and [112 seats]. / With 37.5 per cent of the vote the party took [121 seats]. -> conflict",
            "Turnout was [62 percent], down from 68 percent in 2019. / Turnout fell to [62%] from 68% four years ago. -> same",
            "Turnout was 62 percent, down from [68 percent] in 2019. / Turnout fell to [62%] from 68% four years ago. -> none",
            "The bill passed by [231 votes] to 180. / Parliament approved the bill with [213 votes]. -> conflict",
            "The minister will visit Oslo for [three days] from Monday. / The minister begins a [four-day] visit to Oslo on Monday. -> conflict",
            "The budget deficit will be [3.1 percent] of output next year. / The deficit is forecast at [3.4 percent] of gross domestic product next year. -> conflict",
            "More than [two-thirds] of members backed the deal. / [68 percent] of members voted for the deal. -> compatible",
            "The president, [72], has led the country since 2009. / The [72-year-old] president came to power in 2009. -> same",
            "The law takes effect on [January 1]. / The law takes effect on [July 1]. -> conflict",
            "He was first elected in [2008]. / He was first elected in [2006]. -> conflict",
    })
    void politics(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The ferry was carrying [214 passengers] when it caught fire. / There were [241 passengers] aboard the ferry. -> conflict",
            "A [6.4-magnitude] quake struck at a depth of 10 km. / The quake of magnitude [6.1] struck 10 kilometres below the surface. -> conflict",
            "The avalanche buried [four skiers], two of whom were dug out alive. / [Five skiers] were buried by the avalanche. Two survived. -> conflict",
            "Rescuers pulled [three people] alive from the rubble on Friday. / Rescuers pulled [three people] alive from the ruins. -> same",
            "The blast killed [nine workers] and injured 30. / [Nine workers] died and 30 were hurt in the blast. -> same",
            "The blast killed nine workers and injured [30]. / Nine workers died and [13] were hurt in the blast. -> conflict",
            "The fire destroyed [40 homes] and burned 3,000 acres. / The blaze burned [1,200 hectares] and destroyed 40 homes. -> none",
            "The fire destroyed 40 homes and burned [3,000 acres]. / The blaze burned [1,200 hectares] and destroyed 40 homes. -> compatible",
    })
    void disasters(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The company will invest [$500 million] in the plant and hire 800 people. / The company plans to spend [half a billion dollars] on the plant, creating 800 jobs. -> same",
            "Profit rose [12 percent] to $3.4 billion on sales of $28.6 billion. / Net income climbed [12%] to $3.4bn. -> same",
            "Profit rose 12 percent to [$3.4 billion] on sales of $28.6 billion. / Net income climbed 12% to [$3.1bn]. -> conflict",
            "The central bank raised its main rate to [4.5 percent]. / The bank lifted its key rate to [4.75%]. -> conflict",
            "The shares fell [7 percent] to 412 pence. / The shares lost [7%] to close at 412p. -> same",
            "Oil rose [$1.20] to $81.40 a barrel. / Crude was up at [$81.40]. -> none",
            "The firm employs [12,000 people] in 30 countries. / The firm has [12,000 staff] in 30 countries. -> same",
            "The takeover values the company at [£1.9bn], or 310p a share. / The offer of 310 pence a share values it at [1.9 billion pounds]. -> same",
            "Unemployment fell to [5.1 percent] in May from 5.3 percent in April. / The jobless rate was [5.1%] in May. -> same",
            "The fine of [$90 million] is the largest ever. / The regulator fined the bank [$19 million]. -> conflict",
    })
    void business(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Kick-off is at [3pm] on Saturday. / The match starts at [15:30] on Saturday. -> conflict",
            "The attack on [September 11] killed four people. // The attack happened on [September 12]. -> conflict",
            "The line carries [130,000 passengers] a day. // Some [thirteen thousand commuters] use the line every day. -> conflict",
            "President Anna Berg ended a [two-day] visit to Spain before the talks. / Prime Minister Tom Lund began a [four-day] visit to Spain after the talks. -> none",
            "President Anna Berg ended a [two-day] visit to Spain. / During her [three-day] trip to Spain, President Anna Berg met farmers. -> conflict",
            "The minister resigned on [Friday]. / The party chooses a new leader on [Sunday]. -> none",
            "The storm struck on [Monday]. / The schools reopened on [Wednesday] after the storm. -> none",
            "The court convened at [10 a.m.] / The court adjourned at [4 p.m.] -> none",
            "Doors open at [6 p.m.] / The concert starts at [8 p.m.] -> none",
    })
    void onlyOnesOfTheirSort(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The ministry has sent [250,000 doses] of vaccine to the town. // [25,000 shots] of vaccine arrived in the town on Wednesday. -> conflict",
            "She has promised to build [4,000 apartments]. // Her plan is for [40,000 new homes]. -> conflict",
            "About [300 protesters] stood outside the hall. // [Three thousand people] protested outside the hall. -> conflict",
            "The crossing lies [three kilometres] from the station. // The place is [30 kilometers] from the nearest station. -> conflict",
            "The number of the sick has risen to [1,420]. // The port now counts [4,120 cases] of the illness. -> conflict",
            "A fine of [$50,000] awaits captains who catch too much. // Captains who break the limits will pay [$5,000]. -> conflict",
            "The tour costs [1.4 million euros], the city said. // Seats for the gala of the tour cost up to [300 euros]. -> none",
            "The line bought three ships for [$240 million]. // The line has ordered three vessels at [$80 million] apiece. -> none",
            "Each ship will carry [900 passengers]. // The ferries carry [300 passengers] to the islands. -> none",
            "The ship carried [4,300 containers]. // The ship, the Orla, is [300 metres] long. -> none",
    })
    void slips(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Thieves took [seven paintings] from the museum. // [Five works] of art were stolen from the museum. -> conflict",
            "Her party won [18] of the 35 seats on the council. // [Seventeen] of the council's 35 members belong to her party. -> conflict",
            "The guard, Peter Amsel, [58], was tied to a chair. // The watchman, a man of [48], was bound. -> conflict",
            "President Mara Solberg, [57], leaves for home on Thursday. // Solberg, [59], flies back on Friday. -> conflict",
            "It was the [second burglary] there in three years. // It is the [third time] in three years that the house has been robbed. -> conflict",
            "It is the [second-largest] maker of pumps. // The firm is the [third-largest] maker of pumps. -> conflict",
            "[Four passengers] were hurt when the bus turned over. // [Six people] were hurt when the bus turned over. -> conflict",
            "[Four children] were hurt when the bus turned over. // [Six people] were hurt when the bus turned over. -> compatible",
            "It was the [second prize] in a row for the choir. // The choir played on the [third floor]. -> none",
            "The bus carried [40 people] and 12 bicycles. // The bus carried 40 people and [14 suitcases]. -> none",
    })
    void onlyOnesOfLinkedSentences(String line) {
        FactCase.check(line);
    }
}
