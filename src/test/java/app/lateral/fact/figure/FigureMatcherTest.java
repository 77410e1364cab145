package app.lateral.fact.figure;

import app.lateral.fact.Agreement;
import app.lateral.fact.FactCase;
import app.lateral.fact.Severity;
import app.lateral.fact.Topic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    @ParameterizedTest
    @ValueSource(strings = {
            "Maria Kemp, [75], has led the council since 2010. / Kemp's critics said her age, [75], could be a problem. -> same",
            "Maria Kemp, [75], has led the council since 2010. / The [75-year-old] Kemp will not stand again. -> same",
            "A [34-year-old] man was arrested over the fire. / Police arrested a man aged [34] over the fire. -> same",
            "John Doyle, [34], was charged with arson on Monday. / Doyle, aged [36], was charged with arson. -> conflict",
            "The driver, a [23-year-old] man from Leeds, died at the scene. / The driver, who was [32], died at the scene. -> conflict",
            "The suspect, [19], appeared in court on Friday. / The suspect, a [19-year-old] student, appeared in court. -> same",
            "The boy, who is [eight], was found in the woods. / The [eight-year-old] boy was found in the woods on Sunday. -> same",
            "The actress died at the age of [91] on Thursday. / The actress has died aged [91]. -> same",
            "The actress died at the age of [91] on Thursday. / The actress has died aged [93], her family said. -> conflict",
            "The father, [45], and his son, 12, were rescued. / The son, 12, and his father, [54], were rescued from the lake. -> conflict",
            "The father, [45], and his son, 12, were rescued. / The father, 45, and his [12-year-old] son were rescued from the lake. -> none",
            "The victim, Anna Berg, was [27]. / Anna Berg, [27], was a nurse. -> same",
            "Three of the victims, Amy Delgado, 20, Peter Novak, [21], and Simone Achebe, 20, were juniors. / The victims were Daniel Hurst, [19]; Amy Delgado, 20; and Peter Novak, 21. -> none",
            "Three of the victims, Amy Delgado, 20, Peter Novak, [21], and Simone Achebe, 20, were juniors. / The victims were Daniel Hurst, 19; Amy Delgado, 20; and Peter Novak, [23]. -> conflict",
            "A [41-year-old] woman and her 3-year-old daughter died in the fire. / The fire killed a woman, [41], and her daughter, 3. -> same",
            "Police named the dead man as Tom Reed, [52], of Hull. / The dead man was named as [52-year-old] Tom Reed. -> same",
            "Judge Ann Pell, [67], will retire in May. Her husband, Roy Pell, [70], is a lawyer. / Judge Ann Pell, 67, and her husband, Roy Pell, 70, are lawyers. -> none",
            "The former president, who turned [81] in March, was taken to hospital. / The [82-year-old] former president was taken to hospital. -> conflict",
            "Tuva Berge, [aged nine], is back home. Mrs Berge, who is [71], raised the alarm. / Tuva Berge is back home in Halvik. -> none",
            "The law raises the drinking age to [21]. Peter Lund, 18, was fined. / Peter Lund, [18], was fined for drinking. -> none",
    })
    void ages(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The maker is recalling [2.6 million bottles] of the syrup. / Patients were told not to worry when the maker called back [2.6m bottles] abroad. -> same",
            "Thieves made off with paintings worth about [$90 million]. / Experts put the worth of the stolen works at [90 million dollars]. -> same",
            "The old ferry's crew of [24] have other jobs. The ferry will be sold. / The [two dozen] men and women who worked on the ferry need not worry. -> same",
            "The trial took in [8,400] volunteers in Lund. / Half of the [8,400] patients got the drug in the trial. -> same",
            "The wave was [38 meters] high, the captain said. / A wall of water [125 feet] tall broke the captain's window. -> compatible",
            "The hotel has [24 rooms]. It stands on a hill. / The choir sang [24 songs] in Leeds last night. -> none",
            "Nine ships lay in the port, [15] of them empty. / The strike has lasted [15 days]. -> none",
    })
    void equalFiguresUnderOtherWords(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[A third] of voters backed the plan, the poll found. / The poll found that [33 percent] of voters backed the plan. -> compatible",
            "[One in five] households has no car, the report said. / The report said [20 percent] of households have no car. -> same",
            "The bank raised its rate by [25 basis points]. / The bank raised its rate by [half a percentage point]. -> conflict",
            "The bank raised its rate by [25 basis points]. / The bank raised its rate by [a quarter of a percentage point]. -> same",
            "[Two out of three] members voted for the strike. / [Two-thirds] of the members voted for the strike. -> same",
            "[Half] of the workers will lose their jobs. / The company will cut [50 per cent] of its workers. -> same",
            "[A quarter] of the crop was lost in the frost. / Farmers lost [40 percent] of the crop in the frost. -> conflict",
            "[Three quarters] of the town was flooded. / Some [75 percent] of the town was flooded. -> same",
            "[Two thirds] of the nurses walked out. / [66 percent] of the nurses walked out. -> compatible",
            "[Two thirds] of the nurses walked out. / [64 percent] of the nurses walked out. -> conflict",
            "The ship lost [some 40] containers in the storm. / The ship lost [41 containers] in the storm. -> compatible",
            "The ship lost [some 40] containers in the storm. / The ship lost [46 containers] in the storm. -> conflict",
            "The ship lost [40] containers in the storm. / The ship lost [41 containers] in the storm. -> conflict",
            "Almost [half] of the pupils failed the test. / [48 percent] of pupils failed the test. -> compatible",
            "[Nearly a third] of the fleet is grounded. / [A third] of the fleet is grounded, the airline said. -> compatible",
    })
    void sharesInWords(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[Several dozen] protesters gathered outside the court. / About [50 protesters] gathered outside the court. -> compatible",
            "[Dozens] of people were injured in the crash. / The crash injured [43 people]. -> compatible",
            "[Hundreds] of people were evacuated from the hotel. / Some [300 people] were evacuated from the hotel. -> compatible",
            "[Dozens] of people were injured in the crash. / The crash injured [three people]. -> conflict",
            "[Thousands] of fans marched through the city. / About [12,000 fans] marched through the city. -> compatible",
            "[Half a dozen] houses burned down. / [Six houses] burned down. -> same",
            "[A handful of] passengers were hurt. / [Five passengers] were hurt. -> compatible",
            "[Scores of] homes were damaged by the storm. / The storm damaged [80 homes]. -> compatible",
    })
    void roughNumbersInWords(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Repairs will take [four to six] weeks. / Repairs will take [five weeks]. -> compatible",
            "Repairs will take [four to six weeks]. / Repairs will take [eight weeks]. -> conflict",
            "[Between 200 and 300 people] attended the vigil. / About [500 people] attended the vigil. -> conflict",
            "Winds of [90 to 100 mph] hit the coast. / Winds of up to [100 mph] hit the coast. -> compatible",
            "The company expects sales of [$9.1 billion to $9.3 billion]. / The company expects sales of [$9.1 billion to $9.5 billion]. -> conflict",
            "Repairs will take [four to six weeks]. / Repairs will take [two to eight weeks]. -> compatible",
            "He faces [up to 40 years] in prison on each count. / The maximum on each count is [30 years] in prison. -> conflict",
    })
    void ranges(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[Five firefighters] were injured in the blaze. / The blaze injured [six firefighters]. -> conflict",
            "The bus carried [40 pupils]. / The bus carried [40 students]. -> same",
            "The attack killed [19 children] and two teachers. // The attack killed [21 people]. -> compatible",
            "[20 soldiers] died in the ambush. / The ambush killed [22 troops]. -> conflict",
            "The storm left [310,000 homes] without power. / Some [130,000 households] had no power after the storm. -> conflict",
            "The hurricane killed [112 people] in 1998. / In 1998 the hurricane claimed [112 lives]. -> same",
            "Police made [nine arrests] at the match. / At the match police arrested [nine people]. -> same",
            "A crowd of [38,412] watched the game. / The gate at the game was [38,412]. -> same",
    })
    void peopleUnderSeveralNouns(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The deal is worth [$1.2 billion], the firm said. / The firm valued the deal at [1.2 billion dollars]. -> same",
            "The deal is worth [$1.2 billion], the firm said. / The firm said the deal was worth [$1.2 million]. -> conflict",
            "He was fined [five thousand pounds]. / He was fined [£5,000]. -> same",
            "He was fined [half a million dollars]. / The judge fined him [$500,000]. -> same",
            "The company lost [$4.5bn] last year. / The company reported a loss of [$4.7 billion] for last year. -> conflict",
            "The ticket costs [$25]. / A ticket costs [25 dollars]. -> same",
            "The city will pay [$2 million] to the family. / The family will get [$2m] from the city. -> same",
            "The house was sold for [nearly $3 million]. / The house fetched [$2.9 million]. -> compatible",
            "Shares fell [4.5 percent] to $32.10. / Shares dropped [4.5%] on Monday. -> same",
    })
    void money(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The home side won [3-1] on Saturday. / The home side won [3-2] on Saturday. -> conflict",
            "The home side won [3-1] on Saturday. / The home team beat the visitors [3-1] on Saturday. -> same",
            "They won the final [21-14]. / They won the final [21–14] on Sunday. -> same",
            "The senate passed the bill [52-48] on Tuesday. / The senate passed the bill by [52 to 48] on Tuesday. -> same",
            "The council voted [7-2] to close the school. / The council voted [6-3] to close the school. -> conflict",
            "The home side led [2-0] at half-time and won 3-1. / The home side won [3-1]. -> none",
            "Twenty-two of the [31 crew members] were rescued by a tanker. / The tanker rescued [22 members] of the crew of 31. -> none",
            "[Twenty-two] of the 31 crew members were rescued by a tanker. / The tanker rescued [22 members] of the crew of 31. -> same",
            "Police made [nine arrests] after the match. / There were [no arrests] after the match, police said. -> conflict",
    })
    void resultsAndWholes(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The jury deliberated for 19 hours over [four days]. / The jurors deliberated over [three days], for 19 hours in total. -> conflict",
            "The jury deliberated for [19 hours] over four days. / The jurors deliberated over [three days], for 19 hours in total. -> none",
            "The net loss came to $84 million, compared with [$31 million] a year earlier. / The net loss widened to [$48 million] from $31 million a year earlier. -> none",
            "The net loss came to [$84 million], compared with $31 million a year earlier. / The net loss widened to [$48 million] from $31 million a year earlier. -> conflict",
    })
    void rivalsInOneSentence(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "@2023-09-14 The fire has burned [400 acres]. / @2023-09-16 The fire has burned [900 acres]. -> update",
            "@2023-09-14 The fire has burned [900 acres]. / @2023-09-16 The fire has burned [400 acres]. -> conflict",
            "@2023-09-14 The fire has burned [400 acres]. / @2023-09-14 The fire has burned [900 acres]. -> conflict",
            "@2023-09-14 The search has lasted [three days]. / @2023-09-16 The search has lasted [five days]. -> update",
            "@2023-09-14 The fund raised [$2 million] so far. / @2023-09-16 The fund raised [$3.5 million] so far. -> update",
            "@2023-09-14 The fund raised [$2 million] on Monday. / @2023-09-16 The fund raised [$3.5 million] on Monday. -> conflict",
    })
    void whatIsCountedUpToTheDayOfWriting(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The payments ran for [19 months], until the summer. // She was paid over a period of [nine months]. -> conflict",
            "The tug began to list [within minutes]. // The tug burned for [hours]. -> none",
            "The tug sank [within minutes], the harbour master said. / The tug sank [within ten minutes], the harbour master said. -> compatible",
    })
    void onlyLengthsOfTheirGrain(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The senator's own house is [26 miles] from the capital. / She spent the weekend at home, [62 miles] from the office. -> conflict",
            "The senator's own house is [26 miles] from the capital. / She spent the weekend at home, [63 miles] from the office. -> none",
    })
    void swappedFiguresOfMeasures(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Repairs would have eaten [a third] of the income. // The owner was insured for [a quarter] of the stock. -> none",
            "The owner lost [a third] of the income. // The owner was insured for [a quarter] of that. -> none",
            "He was a [two-term] mayor of Aldby. // He served [three terms] in the senate. -> none",
            "He was a [two-term] mayor of Aldby. // He served [three terms] as mayor. -> conflict",
            "Repairs would have eaten [a third] of the income. // Repairs would have taken [a quarter] of the income. -> conflict",
            "The thief took a painting of 20 by [30 centimetres]. // The stolen painting measures [20 cm] by 30. -> none",
            "The ferry, with [90 people] aboard, hit a pier. // The ferry hit a pier and [40 people] were hurt. -> none",
            "The ferry, with [90 people] aboard, hit a pier. // The ferry was carrying [80 people] when it hit a pier. -> conflict",
            "Emil Sand, the pilot, and Rita Holm, a nurse of [29], broke bones. / Rita Holm, [31], and Emil Sand broke bones. -> conflict",
            "Emil Sand, the pilot, and Rita Holm, a nurse of [29], broke bones. / Joan Tarrow, [31], who flew the plane, was unhurt. -> none",
    })
    void unlikeWholesAndBearers(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Hale paid [$3.8 million] for the mill. With its debt the sale is worth $4.4 million. // The mill was sold to Hale for [$4.4 million] with its debt. -> none",
            "Hale will buy the Corran mill for $3.8 million. With the mill's debt the purchase of Corran is worth $4.4 million. / Hale will buy the Corran mill for [$3.8 million]. / Hale will buy the Corran mill with its debt in a purchase worth [$4.4 million]. -> none",
            "Hale paid [$3.8 million] for the mill. // The mill was sold to Hale for [$4.4 million]. -> conflict",
            "Members may claim up to [£2,400] a month. / Members may claim as much as [2,400 pounds] a month. -> same",
            "The flat was sold in January for [£1.4 million]. / A couple from Leeds, who bought the flat for [£1.4m], had no idea. -> same",
    })
    void sumsOfTheSameThing(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The thieves took [four paintings] from the hall. // They took a bust and [three other paintings] from the hall. -> none",
            "The thieves took [four paintings] from the hall. // They took [three paintings] from the hall. -> conflict",
            "[Five drivers] were let through the gate. // [Three drivers] are still waiting at the gate. -> none",
            "[Five drivers] were let through the gate. // [Three drivers] were let through the gate. -> conflict",
            "[Five men] are missing after the blast. // [Three men] are still missing after the blast. -> conflict",
    })
    void restsAndOthers(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The bridge cost [$4 million] to mend. // The cost of mending the bridge was [not disclosed]. -> conflict",
            "Mending the bridge cost the port [$4 million]. // The port said that the cost was [unclear]. -> conflict",
            "The firm bought the port for a price of [$4 million]. // The firm bought the port for an [undisclosed sum]. -> none",
            "[Nine passengers] died when the ferry sank. // It is [not known how many passengers] died when the ferry sank. -> conflict",
            "[Nine passengers] died when the ferry sank. // The cost of the rescue was [unclear]. -> none",
            "The bridge cost [$4 million] to mend. // It was [unclear] who would mend the bridge. -> none",
    })
    void figuresThatAreNotTold(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Odile struck Corrada on Monday. [Four] of the dead were fishermen whose boat sank off Port Alvera. / A mill burned in Marlow last year, a tragedy in which [two people] were killed. -> none",
            "The hospital's ward carried out [400 operations a year]. / The hospital's ward carried out [900 operations]. -> none",
            "[Two] of the nine members of the council voted against it. / [Seven members] voted for it in the council. -> none",
            "[Two members] of the council voted against the bridge. / [Seven members] of the council voted for the bridge. -> none",
            "[Two members] of the council voted against the bridge. / [Three members] of the council were opposed to the bridge. -> conflict",
            "The mill in Ardal saves [$210 million] a year. / The mill in Ardal saves [$120 million]. -> conflict",
            "A storm struck the coast of Corrada. [Four people] were killed. / A storm struck Corrada. [Two people] were killed. -> conflict",
    })
    void figuresOfTwoEvents(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sundline paid a fine of $250,000 in May for the lives it risked. / Sundline paid a fine of $520,000 in May for the lives it risked. | NAMED_SUM fine
            Hale paid $250,000 to the owner of the boat. / Hale paid $520,000 to the owner of the boat.                                         | HOW_MUCH Hale, paid
            The passengers waited on the deck for five hours. / The passengers waited on the deck for more than seven hours.                     | HOW_LONG the passengers, waited on the deck
            Prosecutors had asked for 12 years in a prison. / Prosecutors had asked for 15 years in a prison.                                   | LENGTH_OF_TIME prison
            Ada Krog, who has been with the department for six years, left. / Ada Krog, who has been with the department for nine years, left.  | HOW_LONG Ada Krog, has been with the department
            Odd Hale spoke after talks in Leeds that lasted over four hours. / The talks lasted about an hour.                                  | LENGTH_OF_TIME talks
            Odd Hale lost 18 kilograms in prison. / Odd Hale lost 28 kilograms in prison.                                                       | HOW_MUCH Odd Hale, lost
            The boat sank within 20 minutes. / The boat sank within five minutes.                                                               | LENGTH_OF_TIME boat
            The storm came with winds of 215 kilometers per hour. / The storm came with winds of 251 kilometers per hour.                       | SPEED winds
            The fire has blackened 22,400 acres of forest. / The fire has blackened 24,200 acres of forest.                                     | AREA forest
            The mast was 30 meters tall. / The mast was 40 meters tall.                                                                         | HEIGHT mast
            """)
    void topics(String articles, String expected) {
        Topic topic = FactCase.facts(articles).stream().filter(fact -> fact.agreement() == Agreement.CONFLICT)
                .findFirst()
                .orElseThrow().topic();
        assertEquals(expected, topic.aspect() + " " + String.join(", ", topic.words()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She left on a six-day trip to the coast. / She left on a week-long trip to the coast.   | MEDIUM
            She left on a four-day trip to the coast. / She left on a six-day trip to the coast.    | HIGH
            """)
    void severityOfLengths(String articles, Severity severity) {
        assertEquals(severity, FactCase.facts(articles).stream()
                .filter(fact -> fact.agreement() == Agreement.CONFLICT).findFirst().orElseThrow().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Mara Holm, [58], quit. / Mara Holm, who is [in her 60s], quit. -> conflict",
            "Mara Holm, [62], quit. / Mara Holm, who is [in her 60s], quit. -> compatible",
    })
    void agesInDecades(String line) {
        FactCase.check(line);
    }
}
