package app.lateral.fact.statement;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says it, how settled it is, where it goes. */
class StatementSenseTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "The dam broke at noon. [No one was injured]. The mayor spoke. / A bus slid off the road. [Two people were hurt] when it fell. -> conflict",
            "The dam broke at noon. [No one was injured]. The mayor spoke. / A bus slid off the road. [Two people were hurt] in 2011 when it fell. -> none",
            "The dam broke at noon. [No one was injured] in the town. The mayor spoke. / A bus slid off the road. [Two people were hurt] when it fell. -> none",
            // what only one of them is about, or what others do
            "The council said on Tuesday that it [has not decided on a name]. / The council [decided on Tuesday] that the village gets a ferry. -> none",
            "Two of the nine members [voted against] it on Monday. // Seven members [voted for] it on Monday. -> none",
            "[Nobody was hurt] when the old ferry hit a pier in April. / [A man was hurt] on the pier last week when he slipped. -> none",
            "The bus overturned on [an icy road]. // The bus overturned on [ice]. -> none",
            "Her lawyer [has not decided whether to appeal]. // Her lawyer said that she [would appeal]. -> conflict",
            "Ada Lunn [declined to comment]. // Ada Lunn [would not comment] on the case. -> none",
            // by other words
            "Paul Dorn [was arrested at his home] in May. // Paul Dorn was seized [in his office] in May. -> conflict",
            "The driver was pronounced dead [at the hospital]. // The driver died [at the scene]. -> conflict",
            "The bank [is not insured] against fire, the owner said. // Ada Lunn, who owns the bank, said [it was insured] against fire. -> conflict",
            "Ada Dorn said that it was unclear whether any of the money [had been paid back]. // Ada Dorn [has not paid back] a penny. -> none",
            // one person, named or meant, in sentences that nothing else joins
            "Carla Dorn lost her brother. She [was in the courtroom] on Monday and wept. The trial took a week. / Lawyers spoke for an hour. The hall was full of reporters. Carla Dorn, the sister, [was not in court] to hear the verdict. -> conflict",
            "Carla Dorn lost her brother. She [was in the courtroom] on Monday and wept. The trial took a week. / Lawyers spoke for an hour. Carla Dorn waited. The hall was full of reporters. Ole Dahl [was not in court] to hear the verdict. -> none",
            "Selma says that the spring will bring [the occupation of the island]. // Selma has called soldiers home as it [tries to occupy the island]. -> none",
            "Selma sent soldiers home during [the occupation of the island]. // Selma has called soldiers home as it [tries to occupy the island]. -> conflict",
            "[The destruction of the dam] left the valley under water. // The valley fears floods as the army [pushes to destroy the dam]. -> conflict",
            "Selma sent soldiers home before [a possible occupation of the island]. // Selma has called soldiers home as it [tries to occupy the island]. -> none",
            "Selma sent soldiers home during [the occupation of the island]. // Selma has called soldiers home as it [tries to occupy the town of Dorn]. -> none",
            "Selma sent soldiers home during [the occupation of the island]. // Selma, which [occupied the island], has called soldiers home. -> none",
            "[Selma accused] Kedmar of sinking the boat. // [Kedmar sank] the boat. -> conflict",
            "The clerks were angry. [Selma accused] Kedmar of sinking the boat. // The [Selman foreign office accused] Kedmar of sinking the boat. -> none",
            "It [is too early to say whether] the pilot caused the crash, Holm said. // The pilot [caused the crash], Holm said. -> conflict",
            "The pilots [gave no warning] of the storm. // The pilots [had warned] of the storm. -> conflict",
            "Mira Holm [is still in hospital]. // Mira Holm [went home] on Friday. -> conflict",
            "The operator said that it [would pay] the passengers for their losses. // The operator [is considering whether to pay] the passengers. -> conflict",
            "The family [has agreed to vote] for the sale. // The family [has yet to say how it will vote] on the sale. -> conflict",
            "[Researchers said] that the pill had halved the attacks. // [A large trial suggests] that the pill had halved the attacks. -> none",
            "The iceberg was drifting [northwest] at two knots. / The iceberg is drifting [northeast] at two knots. -> conflict",
            "The village lies ten miles [north] of the dam. // The village, ten miles [south] of the dam, was flooded. -> conflict",
            "The village lies ten miles [north] of the dam. / The village lies [south] of the motorway, ten miles from the dam. -> none",
            "The iceberg was drifting [northwest] at two knots. / The iceberg is drifting [north-west] at two knots. -> none",
            "The factory in Holbeck [will shut] by the end of March. / The company [may close] its factory in Holbeck by the end of March. -> conflict",
            "Lawyer Theo Brand said his client [would appeal] against the sentence. // Theo Brand said that [no decision] had been taken on an appeal against the sentence. -> conflict",
            "Ola Krag [refused to say whether] he would stay at the club. // Ola Krag announced that he [would leave] the club. -> conflict",
            "It is [unclear whether] the bank will pay the fine. / The bank [will pay] the fine. -> conflict",
            "The pilots' association [declined to comment] on the lawsuit of the widows. // A spokesman for the pilots' association [said it would fight] the lawsuit of the widows. -> conflict",
            "Anna Weiss was offered the post of coach on Friday and [accepted the post]. / Anna Weiss was offered the post of coach on Friday and [has yet to reply]. -> conflict",
            "The union said that no worker was told and that [the plant had been sold] in secret. / The union said that [the plant had been sold] in secret. -> none",
            "[Chief executive Tom Ekberg said] the plant would be sold. / The plant would be sold, [the company said]. -> none",
            "[A report of the navy said] that the plant had been sold. / [Admirals said] that the plant had been sold. -> none",
            "[Nurses said] that the hospital had been sold in secret. / [Farmers said] that the hospital had been sold in secret. -> conflict",
    })
    void senses(String line) {
        FactCase.check(line);
    }
}
