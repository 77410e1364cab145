package app.lateral.fact.moment;

import app.lateral.fact.Fact;
import app.lateral.fact.FactCase;
import app.lateral.fact.FactKind;
import app.lateral.fact.Topic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MomentMatcherTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "The senator quit on [Friday afternoon]. / The senator quit on [Friday evening]. -> conflict",
            "The senator quit on [Friday afternoon]. / The senator quit on [Friday at 5 p.m.] -> compatible",
            "The senator quit on [Friday]. / The senator quit [Friday evening]. -> compatible",
            "The quake struck at [6:32 a.m.] on Monday. / The quake struck at [6.23am] on Monday. -> conflict",
            "The quake struck at [4:17 a.m.] local time. / The quake struck at [04:17] local time. -> same",
            "The train left at [noon]. / The train left at [12 p.m.] -> same",
            "The train left at [midnight]. / The train left at [11 p.m.] -> conflict",
            "Police were called at [around 9 p.m.] / Police were called at [8:55 p.m.] -> compatible",
            "Police were called [shortly after 9 p.m.] / Police were called at [9:05 p.m.] -> compatible",
            "Police were called [shortly after 9 p.m.] / Police were called at [8:15 p.m.] -> conflict",
            "Police were called [before 9 p.m.] / Police were called at [8:15 p.m.] -> compatible",
            "The polls close at [8 p.m.] / The polls close at [20:00]. -> same",
    })
    void timesOfDay(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The ferry has run [since 1987]. // The ferry service opened in [1978]. -> conflict",
            "The company, founded in [1923], makes pianos. / The piano maker was founded in [1932]. -> conflict",
            "The plant opened in the [1970s]. / The plant opened in [1974]. -> compatible",
            "The plant opened in the [1970s]. / The plant opened in [1984]. -> conflict",
            "He served in the senate [from 1989 to 2013]. / He served in the senate until [2013]. -> compatible",
            "He served in the senate [from 1989 to 2013]. / He was elected to the senate in [1989]. -> compatible",
            "The law was passed in [2016]. / The law was passed in [2017]. -> conflict",
            "The war lasted [from 1950 to 1953]. / The war lasted [from 1950 to 1954]. -> conflict",
            "The airline was founded in [1999] and bought its first jet in 2003. / The airline got its first jet in [2003]. -> none",
            "The chapel was built in [1874] and closed in 1991. / The chapel was closed in [1992]. -> none",
    })
    void years(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The trial begins on [June 3]. / The trial begins on [June 13]. -> conflict",
            "The trial begins on [June 3]. / The trial begins on [3 June]. -> same",
            "The election is due in [March]. / The election is due on [March 17]. -> compatible",
            "The election is due in [March]. // The election is due in [May]. -> conflict",
            "The crash happened on [Tuesday]. The pilot died on Thursday. / The crash happened on [Wednesday]. -> conflict",
            "The crash happened on [Tuesday]. The pilot died on [Thursday]. / The pilot died in hospital on Friday after the crash on Tuesday. -> none",
            "Croft rammed the sloop with his tug at 11 p.m. on [July 9, 2022], the jury heard on Monday. / Croft was convicted Monday of killing four students in a boat crash on [July 19, 2022]. -> conflict",
            "The bank failed on [March 10, 2023]. The court froze its assets on March 13, 2023. / The bank's assets were frozen on [March 13, 2023]. -> none",
            "The festival will be held in [May]. / The festival will be held [in the spring]. -> none",
            "The airport was closed on [Monday] because of the storm. / The airport reopened on [Thursday] after the storm. -> none",
            "Police arrested the mayor on [Tuesday]. / Police released the mayor on [Friday]. -> none",
            "Police arrested the mayor on [Tuesday]. / The mayor was detained by police on [Wednesday]. -> conflict",
            "The council released the plans on [Wednesday]. / The council will release more plans on [Thursday], it said. -> none",
            "The court opened the trial in [1921]. / The plant will shut by [the end of March]. -> none",
    })
    void days(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Profits fell in the [first quarter]. / Profits fell in the [second quarter]. -> conflict",
            "Profits fell in the [third quarter] of 2023. / Profits fell in [Q3 2023]. -> same",
            "Sales rose in the [week of March 4]. / Sales rose in the [first week of March]. -> compatible",
    })
    void quarters(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The meeting starts at [quarter to four]. / The meeting starts at [3.45pm]. -> same",
            "The meeting starts at [three o’clock]. / The meeting starts at [3 p.m.] -> same",
            "The meeting starts at [6:30]. / The meeting starts at [6:30 p.m.] -> same",
            "The meeting starts at [6:30 a.m.] / The meeting starts at [6:30 p.m.] -> conflict",
            "The meeting starts at [06:30]. / The meeting starts at [6:30 p.m.] -> conflict",
    })
    void halvesOfTheDay(String line) {
        FactCase.check(line);
    }

    /** Days against the weeks and months in which they would have to lie. */
    @ParameterizedTest
    @ValueSource(strings = {
            "@2023-09-13 The committee rejected the plan on [Friday]. // @2023-09-13 The committee turned the plan down [earlier this week]. -> conflict",
            "@2023-09-13 The committee rejected the plan on [Monday]. / @2023-09-13 The committee rejected the plan [earlier this week]. -> compatible",
            "@2023-09-20 The mill burned down on [August 28]. / @2023-09-20 The mill burned down [earlier this month]. -> conflict",
            "@2023-09-20 The mill burned down in [April]. // @2023-09-20 The mill burned down [last month]. -> conflict",
            "@2023-09-20 The mill burned down [late last month]. // @2023-09-20 The mill burned down on [August 3]. -> conflict",
            "@2023-09-20 The mill burned down [early this year]. / @2023-09-20 The mill burned down in [July]. -> conflict",
            "@2023-09-20 The mill burned down [early this year]. / @2023-09-20 The mill burned down in [February]. -> compatible",
            "@2023-09-20 The minister resigned on [Tuesday]. / @2023-09-20 The minister resigned [last week]. -> conflict",
            "@2024-11-14 Holm was told of the deaths on [Tuesday], he said. // @2024-11-15 Holm was informed of the deaths in [August]. -> conflict",
            "@2023-09-20 The mill burned down [recently]. / @2023-09-20 The mill burned down in [February]. -> none",
            "@2023-09-20 The mill burned down [last week]. / @2023-09-20 The plant was founded on [August 3]. -> none",
            "@2023-09-20 The bank told customers of the theft [last week]. / @2023-09-20 The bank opened a branch on [September 3]. -> none",
    })
    void vagueTimes(String line) {
        FactCase.check(line);
    }

    /** Times counted from events whose day is told elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {
            "@2024-06-14 The vote was on June 7. Holm quit [a week before the vote]. // @2024-06-14 Holm quit on [June 3]. -> conflict",
            "@2024-06-14 The vote was on June 7. Holm quit [three days before the vote]. / @2024-06-14 Holm quit on [June 4]. -> same",
            "@2024-06-14 The vote took place on June 7. Holm quit [three days before the vote]. // @2024-06-14 Holm quit on [June 3]. -> conflict",
            "@2024-03-14 The Register first reported the theft on Friday, March 1. The inquiry began [three days after the Register reported the theft]. // @2024-03-14 The inquiry began on [Feb. 25]. -> conflict",
            "@2024-03-14 The Register reported a strike on Friday, March 1. The inquiry began [three days after the Gazette reported the theft]. // @2024-03-14 The inquiry began on [Feb. 25]. -> none",
    })
    void timesCountedFromEvents(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The hospital was founded in [1899]. // The hospital treated 412 children in [2023]. -> none",
    })
    void yearsOfTwoAges(String line) {
        FactCase.check(line);
    }

    /** An article may begin with "@" and the day on which it was published. */
    @ParameterizedTest
    @ValueSource(strings = {
            "@2023-09-14 The vote is [tomorrow]. / @2023-09-14 The vote is on [Friday]. -> same",
            "@2023-09-14 The vote is [tomorrow]. // @2023-09-14 The vote is on [Saturday]. -> conflict",
            "@2023-09-14 The boat sank on [Saturday]. / @2023-09-15 The boat sank on [Saturday]. -> same",
            "@2023-09-14 The boat sank on [Saturday]. / @2023-09-20 The boat sank on [Saturday]. -> none",
            "@2023-09-14 The dam broke on [Wednesday]. / @2023-09-15 The dam broke on [13 September]. -> same",
            "@2023-09-14 The dam broke on [Wednesday]. / @2023-09-15 The dam broke on [12 September]. -> conflict",
            "@2023-09-14 The dam broke [last month]. / @2023-09-15 The dam broke in [August]. -> same",
            "@2023-09-14 The law was passed in [2017]. / @2023-09-14 The law was passed [four years ago]. -> conflict",
            "@2023-09-14 The law was passed in [2019]. / @2023-09-14 The law was passed [four years ago]. -> same",
    })
    void daysSeenFromTheDayOfWriting(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dam broke on Monday. / The dam broke on Tuesday.                              | the dam broke
            The mill was founded in 1923. / The mill was founded in 1932.                     | the mill was founded
            Mira Holm set off for home on Monday. / Mira Holm set off for home on Tuesday.    | Mira Holm set off
            """)
    void topicsTellWhatHappenedThen(String articles, String event) {
        Fact fact = FactCase.facts(articles).stream().filter(found -> found.kind() == FactKind.DATE).findFirst()
                .orElseThrow();
        assertEquals(Topic.Aspect.EVENT, fact.topic().aspect());
        assertEquals(event, String.join(" ", fact.topic().words()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "She will take office on [May 1]. // She is to be sworn in on [June 1]. -> conflict",
            "The two leaders last met on [September 14]. // Both presidents had last sat down together on [14 October]. -> conflict",
            "Rescuers reached the miners [six days] after a tunnel gave way. // The miners were freed [eight days] after part of the mine came down. -> conflict",
            "The film won the main prize of the festival on [Saturday]. // The film took the top award on [Sunday]. -> conflict",
            "The museum will reopen on [October 9]. // The doors of the museum stay closed until [October 19]. -> conflict",
            "The bridge is closed until [Monday]. // The bridge was closed on [Friday]. -> none",
            "He has until [June 3] to answer. // The term of the court begins on [June 1]. -> none",
            "She left on Friday and came home on [Sunday]. // She left on [Friday] and came home on Sunday. -> none",
            "The jury convicted him on [Monday]. // The jury found him guilty [yesterday]. -> none",
    })
    void onlyOnesOfLinkedSentences(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The tanker hit the pier in the [early hours of Monday]. / The tanker hit the pier at [2 a.m. on Monday]. -> compatible",
            "The tanker hit the pier in the [small hours of Monday]. / The tanker hit the pier on [Sunday night]. -> compatible",
            "The tanker hit the pier in the [early hours of Monday]. / The tanker hit the pier on [Sunday afternoon]. -> conflict",
            "The tanker hit the pier in the [early hours of Monday]. / The tanker hit the pier on [Monday afternoon]. -> conflict",
    })
    void smallHours(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Both sides last met on [27 August], and on 2 May before that. // The parties last sat down on [27 July]; they had done so on 9 May. -> conflict",
            "Both sides last met on [27 August], and on 2 May before that. // The parties last sat down on [14 July]; they had done so on 9 May. -> none",
            "The guild hall was built by monks in [1921] and painted in 1950. / Masons built a mill near the river in [1912]; it burned in 1960. -> conflict",
            "The guild hall was built by monks in [1921] and painted in 1950. / Masons built a mill near the river in [1914]; it burned in 1960. -> none",
    })
    void slips(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Letters published by the bank on [Wednesday] show a quarrel. / \"To end the rumours, [on Wednesday] the bank took the unusual step of publishing the letters,\" he said. -> same",
    })
    void whatAVerbLeadsTo(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Two men were found dead in a van on [Sunday]. // Police on [Monday] identified the two men who were found dead in a van. -> none",
            "Two men were found dead in a van on [Sunday]. // Two men were found dead in a van on [Monday]. -> conflict",
            "@2024-05-03 The firm will apply for approval in Europe before the end of the year and in Asia in [early 2025]. // @2024-05-04 The firm will apply for approval in Europe [this year]. -> none",
            "@2024-05-03 The firm will apply for approval in Asia in [early 2025]. // @2024-05-04 The firm will apply for approval in Asia [this year]. -> conflict",
            "@2023-09-14 The deal was struck on the [last night] of the fair. / @2023-09-14 The deal was struck [yesterday]. -> none",
            "@2023-09-14 The deal was struck [last night]. / @2023-09-14 The deal was struck [yesterday]. -> compatible",
    })
    void severalDaysOfOneStory(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The bridge was shut [shortly after 7 a.m.] on Tuesday. / The bridge was shut on [Tuesday afternoon]. -> conflict",
            "The bridge was shut [shortly after 11:45 a.m.] on Tuesday. / The bridge was shut on [Tuesday afternoon]. -> compatible",
            "The baker was arrested on [May 3, 2022]. // The baker was arrested in [April 2022]. -> conflict",
            "The baker was arrested on [May 3, 2022]. // The baker was arrested in [May 2022]. -> compatible",
            "@2023-08-14 People may go home from noon on [Wednesday], the sheriff said. / @2023-08-15 The sheriff let people go home at noon [Wednesday]. -> same",
    })
    void partsAgainstWholes(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "@2024-02-12 The ferry hit a rock on Sunday. It had been inspected [six days before the accident]. // @2024-02-13 The ferry was inspected on [January 29]. -> conflict",
            "@2024-02-12 The ferry hit a rock on Sunday. It had been inspected [six days before the accident]. // @2024-02-13 The ferry was inspected on [February 5]. -> same",
            "The raid of 11 September 2012 shook the port. She wrote to the mayor [five days after the raid]. // She wrote to the mayor on [14 September]. -> conflict",
            "The raid of 11 September 2012 shook the port. She wrote to the mayor in the [days after the raid]. // She wrote to the mayor on [14 September]. -> compatible",
            "The raid of 11 September 2012 shook the port. A raid on 2 May 2012 failed. She wrote to the mayor [five days after] the raid. // She wrote to the mayor on [14 September]. -> none",
    })
    void daysCountedFromAnEvent(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The pier has been closed [since 2011], when a storm broke it. // It was the first visit of a king to the pier [since 1994]. -> none",
            "The pier has been closed [since 2011], when a storm broke it. // The pier has been shut [since 1994]. -> conflict",
    })
    void sinceWhenSomethingLasts(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "@2023-09-14 The loss grew on 3 May. It had been smaller [a year earlier]. // @2023-09-14 The loss grew in 2022. It had been smaller [a year earlier]. -> none",
            "@2023-09-14 The fair opened on 3 May. The tent had burned [two days earlier]. // @2023-09-14 The fair opened on 3 May. The tent had burned [three days earlier]. -> conflict",
    })
    void daysCountedFromAnother(String line) {
        FactCase.check(line);
    }
}
