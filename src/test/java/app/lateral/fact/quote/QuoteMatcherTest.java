package app.lateral.fact.quote;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteMatcherTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "“I would swim [another fifty miles and we'd do it again],” Mira Holm said at the pier of Dorn. / “I would swim [another 50 miles and we would do it again],” Mira Holm said at the pier of Dorn. -> same",
            "“[It's thirty-five years and they haven't paid],” Mira Holm said at the pier of Dorn. / “[It is 35 years and they have not paid],” Mira Holm said at the pier of Dorn. -> same",
            "“[We'd paid fifty crowns for the boat],” Mira Holm said at the pier of Dorn. / “[We had paid 15 crowns for the boat],” Mira Holm said at the pier of Dorn. -> conflict",
            "The mayor promised “[full, lasting help]” to the fishermen. / The mayor promised the fishermen “[full and lasting help]”. -> conflict",
            "“[We will rebuild the pier by spring],” the mayor said. / The mayor vowed: “[We will rebuild the pier by spring].” -> same",
            "“[We will rebuild the old pier by spring],” the mayor said. / The mayor said it would take until summer to “[rebuild the old pier]”. -> compatible",
            "“I thank you all. [It was a joy and honour to sail with you],” said the captain. “Farewell.” / The captain said: “[It was a joy and an honour to sail with you].” -> conflict",
            "The mayor called the plan “[shameful]”. / The mayor said of the plan: “[It is shameful to sell the pier].” -> none",
            "“[It was a long and bitter night],” Mira Holm said. / “[It was a long and bitter night],” Per Dahl said. -> conflict",
            "“[It was a long and bitter night],” Mira Holm said. Holm left. / “[It was a long and bitter night],” Ms. Holm said. -> same",
            "“[The pier is safe],” the engineer said. / The engineer said: “[The pier is safe, but only in summer].” -> conflict",
            "“[We know our boats, and we trust them],” Mira Holm said. / “[We know our boats],” Mira Holm said, “[and we trust them].” -> compatible",
            "“[The harbour’s 2 theatres lie 12 km apart],” the mayor said. / “[The harbor’s two theaters lie twelve kilometers apart],” the mayor said. -> same",
            "“[The harbour stays shut],” the mayor said. / “[Every boat was checked twice],” the captain said. -> none",
            "“[He heard the horn and he did not turn round],” the coxswain Mira Holm told the inquiry on Friday. / “[He had heard the horn, and he rowed on],” Mira Holm told the inquiry on Friday. -> conflict",
            "“[The cellar was dry when we opened it],” Ola Brandt said of the flooded archive. / “[The cellar stood under water when we opened it],” Ola Brandt said of the flooded archive. -> conflict",
            "“[No guest has complained about the food],” the hotel’s manager Anna Weiss said of the illness. / “[Two guests complained about the food],” said Anna Weiss, the manager of the hotel, of the illness. -> conflict",
            "“[The bees came back in May],” Mira Holm said at the farm. / “[I never saw so much honey],” Mira Holm said at the farm. -> none",
            "“[The bees came back early],” Mira Holm said. “The hives are full.” / “The bees came back early,” Mira Holm said. “[The bees need early flowers].” -> none",
            "“[He heard the horn and he did not turn round],” said the coxswain, Mira Holm. / The rower Per Dahl said on Friday: “[He had heard the horn, and he rowed on].” -> none",
            "“[We saw the smoke and nobody called for help],” the coxswain Mira Holm told the inquiry into the fire on Friday. / “[We had seen some smoke, and everyone ran],” the coxswain Mira Holm told the inquiry into the fire on Friday. -> conflict",
    })
    void quotes(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "“[I will resign if the pier closes],” Mira Holm said. / “[I will resign],” Mira Holm said. -> conflict",
            "“[I will not resign because of the pier],” Mira Holm said. / “[I will not resign],” Mira Holm said. -> conflict",
            "“[I do not think the pier is safe],” Mira Holm said. / “[The pier is safe],” Mira Holm said. -> conflict",
            "“[It is not true that the pier is unsafe],” Mira Holm said. / “[The pier is unsafe],” Mira Holm said. -> conflict",
            "“[I do not think the pier is safe],” Mira Holm said. / Mira Holm does not think “[the pier is safe]”. -> compatible",
            "“[I am sure the pier is safe],” Mira Holm said. / “[The pier is safe],” Mira Holm said. -> compatible",
    })
    void cuts(String line) {
        FactCase.check(line);
    }
}
