package app.lateral.fact.claim;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a noun tells of as done in one is no more than sought in the other. */
class AttemptRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "Prices have doubled since [the takeover of the port in 2019]. // Dorn has doubled prices as it [pushes to take over the port]. -> conflict",
            "Dorn raised its fees after [the purchase of the mill]. // Dorn raised its fees as it [seeks to buy the mill]. -> conflict",
            "Two hundred people lost their jobs after [the mill's closure]. // Two hundred people fear for their jobs as the council [plans to close the mill]. -> conflict",
            "The crew were paid after [the sale of the ferry last year]. // The crew will be paid as the owner [is trying to sell the ferry]. -> conflict",
            "The navy celebrated [the annexation of the island]. // The navy has gathered ships and [threatens to annex the island]. -> conflict",
            "The party has had no leader since [the resignation of the treasurer]. // The party has no leader, and [the treasurer may resign]. -> conflict",
            "The union spoke after [the arrest of the captain]. // The union spoke as police [prepare to arrest the captain]. -> conflict",
            "The council met after [the seizure of the warehouse]. // The council met as customs [wants to seize the warehouse]. -> conflict",
            "Rents rose as Dorn [is trying to lease its old shed, Havel Yards]. // Rents have risen since [the lease of Havel Yards in May]. -> conflict",
            "Dorn said that [talks on leasing the shed] were going well. // Dorn has had no rent since [the lease of the shed in May]. -> conflict",
            "Dorn is [negotiating the sale of the brewery]. // Dorn has paid its debts since [the sale of the brewery]. -> conflict",
            "Selma and Dorn were still in [talks on the purchase of the mill]. // Selma raised its fees after [the purchase of the mill]. -> conflict",
            "Selma raised its fees after [the buyout of the ferry line by Selma last month]. // Fees rose as Selma [seeks to buy out the licence]. -> conflict",
            "[The seizure of Dorn in 2014] by Selma led to sanctions. It rained all day. / Ships were seen off the coast. Selma [moves to seize Dorn], the ministry said, and the neighbours are afraid. -> conflict",
    })
    void doneInOne(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // sought or feared in both
            "Dorn fears [the takeover of the port]. // Dorn is afraid as Selma [pushes to take over the port]. -> none",
            "Dorn announced [the purchase of the mill]. // Dorn [seeks to buy the mill]. -> none",
            "Workers protested against [the closure of the mill]. // Workers protested as the council [plans to close the mill]. -> none",
            "The board will vote on [the sale of the ferry]. // The board [wants to sell the ferry]. -> none",
            "[The closure of the mill] would cost 300 jobs. // The council [may close the mill], which has 300 jobs. -> none",
            // of something else, or by somebody else
            "Dorn raised its fees after [the purchase of the mill]. // Dorn raised its fees as it [seeks to buy the brewery]. -> none",
            "Fees rose after [Selma's purchase of the mill]. // Fees rose as Dorn [seeks to buy the mill]. -> none",
            // both say both
            "After the purchase of the old mill Dorn [seeks to buy the mill] at Sarn. // Dorn spoke of [the purchase of the mill]. -> none",
    })
    void notDone(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "@2024-03-04 Dorn raised its fees as it [seeks to buy the mill]. // @2024-03-11 Dorn raised its fees after [the purchase of the mill]. -> update",
            "@2024-03-04 Dorn raised its fees as it [seeks to buy the mill]. // @2024-03-11 Dorn raised its fees after [the purchase of the mill in 2019]. -> conflict",
    })
    void doneSince(String line) {
        FactCase.check(line);
    }
}
