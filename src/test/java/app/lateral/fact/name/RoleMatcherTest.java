package app.lateral.fact.name;

import java.util.List;

import app.lateral.fact.Fact;
import app.lateral.fact.FactCase;
import app.lateral.fact.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RoleMatcherTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "The mayor’s former press officer, [Mira Holm], told of long nights. / It was told by [Per Dahl], her former press officer, who left in May. -> none",
            "The mayor’s former press secretary, [Mira Holm], told of long nights. / It was told by [Per Dahl], her former press secretary, who left in May. -> conflict",
            "Mayor Holm's former communications director, [Michael Rask], told of jokes. / A lawsuit was filed by [Lauren Grey], his former communications director, in 2014. -> conflict",
            "The former museum director, [Michael Rask], spoke of thefts. / The museum director, [Lauren Grey], spoke of thefts. -> none",
            "The talks were led by Danish Transport Minister [Ola Brandt] on Monday. / On Monday Danish Transport Minister [Ole Krag] led the talks. -> conflict",
            "Chief Financial Officer [Owen Prior] said the company would save money. / [Colin Strang], the chief financial officer, said the company would save money. -> conflict",
            "Police officer [Owen Prior] saw the car. / [Colin Strang], a police officer, saw the car. -> none",
            "Judge [Ruth Castell] set the sentencing for spring. / Judge [Raymond Castell] scheduled the sentencing for spring. -> conflict",
            "Striker [Pavel Ruda] scored the winning goal in the last minute. / The winning goal was scored by [Milan Ruda] in the last minute. -> conflict",
            "Striker [Daniel Ruda] scored the winning goal in the last minute. / The winning goal was scored by [Dan Ruda] in the last minute. -> none",
            "The novelist [Anna Weiss] read from her book. Her brother Paul Weiss played the piano. / [Paul Weiss] played the piano. -> none",
            "Two senators spoke: Republican Senator [Ola Brandt] and Per Dahl. / Republican Senator [Mira Holm] spoke too. -> none",
            "The brewery will sell two of its pubs, Chief Financial Officer [Ola Brandt] said. / The brewery will sell two pubs, said [Mira Holm], its chief financial officer. -> conflict",
            "“The brewery grew again,” said Chief Executive [Ola Brandt]. / “The brewery grew again,” said CEO [Mira Holm]. -> conflict",
            "The brewery had grown, former chief executive [Ola Brandt] said. / “We have grown,” said [Mira Holm], chief executive of the brewery. -> none",
            "Judge [Anna Weiss] sentenced the forger to three years in prison on Friday. / On Friday the forger was sentenced to three years in prison by Judge [Irma Weiss]. -> conflict",
            "Judge [Anna Weiss] sentenced the forger to three years in prison on Friday. / The forger’s wife asked Judge [Irma Weiss] for a divorce in spring. -> none",
            "The choir will sing in the old mill, said [Ola Brandt], the mayor of Lindholm. / The mayor of Lindholm, [Mira Holm], said that the choir would sing in the old mill. -> conflict",
            "The choir will sing in the mill, said [Ola Brandt], the mayor of Lindholm. / The mayor of Brekke, [Mira Holm], said that the choir would sing in the mill. -> none",
            "The surgeon [Karin Lund] operated on the skier for six hours after the fall. / After the fall the skier was operated on for six hours by the surgeon [Berit Lund]. -> conflict",
            "The surgeon [Karin Lund] operated on the skier for six hours. / The skier was operated on for six hours, his sister [Berit Lund] said. -> none",
            "The surgeon [Katherine Lund] operated on the skier for six hours after the fall. / After the fall the skier was operated on for six hours by the surgeon [Kate Lund]. -> none",
            "Police spokesman [Ola Brandt] said the road was icy. / Police spokeswoman [Mira Holm] told a radio station that two cars burned out. -> none",
            "Captain [Ola Brandt] lifted the cup after the rowers won the final by a length. / After the rowers won the final by a length, captain [Mira Holm] lifted the cup. -> conflict",
            "The bridge is sound, city engineer [Karl Brekke] told the council. / It will hold another winter, said [Karla Brekke], the engineer. -> conflict",
            "The bridge is sound, city engineer [Karl Brekke] told the council. / The council was told by city engineer [Brita Holm] that the bridge was sound. -> conflict",
            "The bridge is sound, deputy mayor [Karl Brekke] told the council. / Mayor [Brita Holm] walked over the bridge on Friday. -> none",
            "Relief director [Brenda Lunde] said the camp was full. / [Brenda Lunda], the county’s relief director, said the camp was full. -> conflict",
            "Principal [Hanna Roth] closed the school after the leak. // After the leak the school was closed by its principal, [Jonas Keller]. -> conflict",
            "The co-pilot, [Hanna Roth], landed the plane after the captain fainted. / After the captain fainted, the plane was landed by the co-pilot, [Jonas Keller]. -> conflict",
            "Witness [Hanna Roth] saw the van. / Witness [Jonas Keller] saw a bicycle. -> none",
            "Defence lawyer [Hanna Roth] asked for bail. / Prosecutor [Jonas Keller] asked the court to refuse bail. -> none",
            "The goalkeeper, [Hanna Roth], saved two shots in the first half. / The other team’s goalkeeper, [Jonas Keller], saved two shots. -> none",
            "Coach [Hanna Roth] praised her team. / Losing coach [Jonas Keller] praised the winners. -> none",
            "The mayor, [Hanna Roth], spoke of a dark day. / The mayor of the next town, [Jonas Keller], sent boats. -> none",
            "Sen. [Per Dahl] praised the plan on Monday. // Sen. [Mira Holm] left the hall on Monday. -> none",
            "[Per Dahl], who leads the search, found the boat. // Party leader [Mira Holm] left for Oslo on Monday. -> none",
    })
    void roles(String line) {
        FactCase.check(line);
    }

    @Test
    void twoNamesakesAreToldOnce() {
        List<Fact> facts = FactCase.facts("It was sung by Karin Lund. / It was sung by Berit Lund.");
        assertEquals(1, facts.stream().filter(fact -> fact.kind() == FactKind.NAME).count(), facts.toString());
    }
}
