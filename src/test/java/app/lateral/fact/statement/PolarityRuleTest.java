package app.lateral.fact.statement;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolarityRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "Revenue at the brewery [fell] 4 percent to $2.1 billion in the spring quarter. / Revenue at the brewery [rose] 4 percent to $2.1 billion. -> conflict",
            "The union said it [had not been consulted] before the announcement. / The union [was consulted] before the announcement, the company said. -> conflict",
            "The river burst its banks and [swept away] the old bridge at Holbeck. // The old bridge at Holbeck [withstood] the flood, officials said. -> conflict",
            "Dahl was in court on Monday. The jury [acquitted] Per Dahl of theft. / On Monday the jury [found] Per Dahl [guilty] of fraud and of theft. -> conflict",
            "Dahl was in court on Monday. The jury [acquitted] Per Dahl of theft. / On Monday the jury [found] Per Dahl [guilty] of fraud. -> none",
            "The council [approved] the plan for the tram line on Tuesday. / The plan for the tram line was [rejected] by the council on Tuesday. -> conflict",
            "The driver of the bus [survived] the crash on the coast road. / The driver of the bus [died] in the crash on the coast road. -> conflict",
            "The match in Holbeck was [called off] because of the snow. / The match in Holbeck [went ahead] in spite of the snow. -> conflict",
            "The airport of Holbeck [reopened] on Friday after the storm. // The airport of Holbeck [remains closed] after the storm. -> conflict",
            "The airport of Holbeck [was closed] during the storm. / The airport of Holbeck [reopened] after the storm. -> none",
            "Witnesses said that the ship [was not] safe. // The ship [was safe], witnesses said. -> conflict",
            "The goalkeeper Ola Krag was [unhurt] in the fall. / The goalkeeper Ola Krag was slightly [injured] in the fall. -> conflict",
            "Mayor Mira Holm [denied that] she had seen the letter of the builders. / Mayor Mira Holm [had seen the letter] of the builders. -> conflict",
            "There is no evidence that the captain [had ignored the warning] of the coastguard. / The captain [had ignored the warning] of the coastguard. -> conflict",
            "Mira Holm spoke to nurses. She [voted for] the hospital plan. // Mira Holm [voted against] the hospital plan. -> conflict",
            "Holm [refused to speak] about the bridge on Monday. / Holm [spoke] about the bridge on Monday. -> none",
            "The striker Ola Krag [had never scored] for the club. / The striker Ola Krag [scored] the winner for the club. -> none",
            "The council discussed the plan for the tram for hours and then [approved the plan]. / The council discussed the plan for the tram for hours and then [voted it down]. -> conflict",
            "Police said that [nobody was hurt] in the crash on the ring road on Friday. / Police said that [one man was slightly hurt] in the crash on the ring road on Friday. -> conflict",
            "The divers found [no trace] of oil in the bay. / The divers found [traces] of oil in the bay. -> conflict",
            "The company [backed the merger] with the bank. // The company [opposed the merger] with the bank. -> conflict",
            "The farmers' league [opposed] the governor's plan for a dam. // The farmers' league [backed] the governor's proposal for a dam. -> conflict",
            "[No one was injured] in the fire, the brigade said. // [Three people were slightly hurt] in the fire, the brigade said. -> conflict",
            "Shops in the old town [remained open] on Sunday. / On Sunday most shops in the old town [were closed]. -> conflict",
            "A man of 40 was held overnight and released [without charge]. / A man of 40 was held overnight and [charged] with arson. -> conflict",
            "The trains [were running] on all lines on Monday. / On Monday [nothing ran] on any line. -> conflict",
            "The brewery [lost] 23 million pounds last year. / The brewery [made a profit] of 23 million pounds last year. -> conflict",
            "A body was found in the harbour. [A knife was found] in the boat, police said. // [No weapon was found] in the boat, police said. -> conflict",
            "The opposition [accepted] the offer of talks on Friday. / On Friday the opposition [turned down] the offer of talks. -> conflict",
            "The court [upheld] the ban on trawling. / The court [lifted] the ban on trawling. -> conflict",
            "Rescue teams [gave up] the search for the climbers on Monday. / Rescue teams [continued] the search for the climbers on Monday. -> conflict",
            "The airline [will resume] flights to the island in May. / The airline [will not resume] flights to the island in May. -> conflict",
            "The minister [praised] the report of the auditors. // The report of the auditors was [criticised] by the minister. -> conflict",
            "The bank's profit [doubled] last year. // The bank's profit [halved] last year. -> conflict",
            "Turnout was [higher] than four years ago. / Turnout was [lower] than four years ago. -> conflict",
            "The talks [broke down] on Friday night. / The talks [ended in agreement] on Friday night. -> conflict",
            "The vaccine [is safe] for children, the agency said. / The vaccine [is dangerous] for children, the agency said. -> conflict",
            "The concert [was cancelled] because of rain. / The concert [took place] despite the rain. -> conflict",
            "The witness [identified] the driver in court. // The witness [could not identify] the driver in court. -> conflict",
            "The two companies [agreed] to merge. // The two companies [refused] to merge. -> conflict",
            "The gate was [locked] when the crew arrived. / The gate was [unlocked] when the crew arrived. -> conflict",
            "The council must agree. Its leader, Anna Weiss, [opposed] the plan to hire drivers. / Anna Weiss, who leads the council, [backed] the proposal to hire drivers from abroad. -> conflict",
            "The town's brewery [lost] 23 million pounds last year. / The brewery has a staff of 900. It [made a profit] of 23 million pounds last year. -> conflict",
            "The [mayor] opened the fair on Friday. The fair was closed by rain on Sunday. / The [fair] opened on Friday and closed on Sunday. -> none",
            "Dahl said he would [leave the club]. The club said it wanted him to stay. / The club said it wanted Dahl [to stay]. Dahl said he would leave the club. -> none",
            "The firm's sales [rose] in May. They fell in June. / The firm's sales [fell] in June. They rose in May. -> none",
            "The [car] hit a tree on the road. The driver was hurt. / The driver was hurt when his [lorry] hit a tree. -> none",
            "The suspect was [arrested] on Monday and released on Tuesday. / The suspect was [released] on Tuesday after his arrest on Monday. -> none",
            "The bank [approved] the loan for the mill. It rejected a loan for the farm. / The bank [rejected] a loan for the farm, and approved the loan for the mill. -> none",
            "The goalkeeper [won] the duel but the team lost the match. / The team [lost] the match. -> none",
            "The company [will not sell] the factory in Holbeck. It will sell the office. / The company [will sell] the office in Leeds. -> none",
            "The police [did not find] the money. They found the gun. / The police [found] the gun in the car. -> none",
            "The party [supports] the law on water. It opposes the law on fuel. / The party [opposes] the law on fuel. -> none",
            "The judge [cleared] the nurse of theft and convicted the doctor of theft. / The judge [convicted] the doctor of theft. -> none",
            "Residents [were allowed] to return home on Friday after they had been ordered to leave. / Residents [were ordered] to leave their homes on Thursday. -> none",
            "The ship [sank] near the island. Her sister ship survived the storm. / The sister ship [survived] the storm near the island. -> none",
            "Holm asked whether the ship [was safe]. / The ship [was not safe], Holm said. -> none",
    })
    void opposites(String line) {
        FactCase.check(line);
    }
}
