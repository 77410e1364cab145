package app.lateral.fact.statement;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementMatcherTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "The navy warned that the storm [would have consequences] for the port. // The navy warned that talks [could lead to a deal] with the port. -> none",
            "Mira Holm [asked] the state for money and said that the town would pay for rooms. // Mira Holm [promised] that the town would cover rooms. -> none",
            "The mayor will veto the plan, [his spokeswoman, Ada Lunn, said]. // [Mayor Otto Brand says] that he will veto the plan. -> none",
            "Ada Lunn [runs a shop] by the harbour. // Ada Lunn [had closed her shop] by the harbour on Monday. -> none",
            "The bank [must sign] the pact with the port. // The bank [has to sign] the pact with the port. -> none",
            "The mayor [signed the order] to close the old harbour on Monday. / On Monday the mayor [did not sign the order] to close the old harbour. -> conflict",
            "The mayor never signed the order to close the harbour, [she said]. / The mayor did not sign the order to close the harbour, [she said]. -> none",
            "[Mira Holm] led the search for the missing boat along the cliffs. It rained all day. / The search for the missing boat along the cliffs was led by [Per Dahl]. The water was cold. -> conflict",
            "The council placed [armed volunteers] in every school of the town. Parents were glad. / The council will place [armed guards] in every school of the town. Nobody asked the teachers. -> conflict",
            "Fares to the island [rose] sharply after the storm, the company said. / Fares to the island [fell] sharply after the storm, the company said. -> conflict",
            "Shares in the bank [rose] on Tuesday. / Shares in the bank [fell] on Tuesday. -> conflict",
            "“The pier will [never open] again,” Mira Holm said. // Mira Holm said that the pier [would open] again. -> conflict",
            "“We have [no plans to sell] the fleet,” the company said. // The company said it was [planning to sell] the fleet. -> conflict",
            "The harbour office would not discuss [the crew], beyond saying that they had been with it for years. / [The crew] of the ferry had been with the harbour office for years. -> none",
            "The shop will [open] in May. / The shop will [close] in June. -> none",
            "Divers found the wreck of the trawler near [Bergen] on Friday. / Divers found the wreck of the trawler near [Trondheim] on Friday. -> conflict",
            "The company [will close the ferry line] to the island next winter. / The company [may close the ferry line] to the island next winter. -> conflict",
            "[The captain ignored the storm warning] before the ferry left port. / [Survivors claimed] that the captain ignored the storm warning before the ferry left port. -> conflict",
            "Divers of the navy saw [crates and barrels] on the deck of the sunken trawler, the coastguard said. / On the deck of the sunken trawler there were [crates, bicycles and lamps], divers of the navy told the coastguard. -> conflict",
            "Divers saw [crates and barrels] on the deck of the sunken trawler. / On the deck of the sunken trawler divers saw [barrels and crates]. -> none",
            "The navy was looking for [guns and grenades] on the island at dawn, the mayor said. / The island was making [grenades and rockets] at dawn, the mayor said. -> none",
            "Workers such as [cooks and cleaners] may carry alarms in the hospital. / The hospital lets [cooks and porters] carry alarms. -> none",
            "The minister was shown [tanks and helicopters] at the base near the coast on Saturday. / At the base near the coast the minister inspected [helicopters and gunboats] on Saturday. -> conflict",
            "Dahl described the new pier as one of “[several remarkable ventures]” of the town. / Dahl described the new pier as one of [the large projects] of the town. -> conflict",
            "The harbour knew the new pier as one of the “[remarkable ventures]” of the town. / The harbour knew the new pier as one of [the large projects] of the town. -> none",
            "The harbour union called on shipping companies to [install smoke alarms]. // The harbour union also called on shipping companies to [hire night guards]. -> conflict",
            "The inspectors [suggested] that ports close their old piers at night. / The inspectors [urged] ports to close their old piers at night. -> conflict",
            "[A Harbour Union task force] published its report on the fire on Monday. / [The Harbour Union] published its report on the fire on Monday. -> conflict",
            "The ministry insists that [it] changed only one line of the report. / [The ministry and the navy] changed only one line of the report. -> none",
            "The letters contradict the navy's claim that [it] had changed only one line. // The letters contradict remarks made by the navy that [it and the ministry] changed only one line. -> conflict",
            "[The ministry] changed only one line of the report. / [The ministry and the navy] changed only one line of the report on the fire. -> conflict",
            "“The ferry is safe,” [Dahl said] on Monday. / “The ferry [is safe],” he told the harbour board. -> none",
            "The ferry [reached] the port at dawn with all lights on. / The ship [arrived] in port at dawn with all its lights burning. -> none",
            "“That is an insult to every friend of this town,” [Marl] said at the meeting. // “That is an insult to every friend of Dorrin,” the [mayor] said at the meeting. -> none",
            "The rumours are false, the city's police chief [told] reporters. // A police officer [told] reporters that the rumours were false. -> none",
            "The rumours are false, the company [told] reporters. // The union [told] reporters that the rumours were false. -> conflict",
    })
    void statements(String line) {
        FactCase.check(line);
    }
}
