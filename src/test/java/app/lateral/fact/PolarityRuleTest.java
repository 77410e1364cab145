package app.lateral.fact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolarityRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "Revenue at the brewery [fell] 4 percent to $2.1 billion in the spring quarter. / Revenue at the brewery [rose] 4 percent to $2.1 billion. -> conflict",
            "The union said it [had not been consulted] before the announcement. / The union [was consulted] before the announcement, the company said. -> conflict",
            "The river burst its banks and [swept away] the old bridge at Holbeck. / The old bridge at Holbeck [withstood] the flood, officials said. -> conflict",
            "Dahl was in court on Monday. The jury [acquitted] Per Dahl of theft. / On Monday the jury [found] Per Dahl [guilty] of fraud and of theft. -> conflict",
            "Dahl was in court on Monday. The jury [acquitted] Per Dahl of theft. / On Monday the jury [found] Per Dahl [guilty] of fraud. -> none",
            "The council [approved] the plan for the tram line on Tuesday. / The plan for the tram line was [rejected] by the council on Tuesday. -> conflict",
            "The driver of the bus [survived] the crash on the coast road. / The driver of the bus [died] in the crash on the coast road. -> conflict",
            "The match in Holbeck was [called off] because of the snow. / The match in Holbeck [went ahead] in spite of the snow. -> conflict",
            "The airport of Holbeck [reopened] on Friday after the storm. / The airport of Holbeck [remains closed] after the storm. -> conflict",
            "The airport of Holbeck [was closed] during the storm. / The airport of Holbeck [reopened] after the storm. -> none",
            "Witnesses said that the ship [was not] safe. / The ship [was safe], witnesses said. -> conflict",
            "The goalkeeper Ola Krag was [unhurt] in the fall. / The goalkeeper Ola Krag was slightly [injured] in the fall. -> conflict",
            "Mayor Mira Holm [denied that] she had seen the letter of the builders. / Mayor Mira Holm [had seen the letter] of the builders. -> conflict",
            "There is no evidence that the captain [had ignored the warning] of the coastguard. / The captain [had ignored the warning] of the coastguard. -> conflict",
            "Mira Holm spoke to nurses. She [voted for] the hospital plan. / Mira Holm [voted against] the hospital plan. -> conflict",
            "Holm [refused to speak] about the bridge on Monday. / Holm [spoke] about the bridge on Monday. -> none",
            "The striker Ola Krag [had never scored] for the club. / The striker Ola Krag [scored] the winner for the club. -> none",
            "The council discussed the plan for the tram for hours and then [approved the plan]. / The council discussed the plan for the tram for hours and then [voted it down]. -> conflict",
            "Police said that [nobody was hurt] in the crash on the ring road on Friday. / Police said that [one man was slightly hurt] in the crash on the ring road on Friday. -> conflict",
            "The divers found [no trace] of oil in the bay. / The divers found [traces] of oil in the bay. -> conflict",
            "The company [backed the merger] with the bank. / The company [opposed the merger] with the bank. -> conflict",
            "Holm asked whether the ship [was safe]. / The ship [was not safe], Holm said. -> none",
    })
    void opposites(String line) {
        FactCase.check(line);
    }
}
