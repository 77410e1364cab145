package app.lateral.fact.statement;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is there in one is missing in the other. */
class AbsenceRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "A clerk was ashamed. [No complete list] of the crew had been made. / It was dark. The papers of the yard [list 14 cracks]. -> none",
            "The doctors spoke of luck. There were [no deaths], Mira Holm said. / It was dark on the coast road. [Three men died] when the bus left it. -> conflict",
            "The doctors spoke of luck. There were [no deaths] among the crew, Mira Holm said. / It was dark on the coast road. [Three men died] when the bus left it. -> none",
            "A clerk counted ships. [No cracks had been found], Mira Holm said. / It was dark. The papers of the yard told of [14 cracks]. -> none",
            "The officer was placed on leave [with pay] while the state investigates. // The officer has been suspended [without pay] during the state's investigation. -> conflict",
            "Inspectors found [no trace] of salmonella in the factory at Dorn. // In the factory at Dorn inspectors [found traces] of salmonella. -> conflict",
            "The suspect was released [without charge] on Sunday. // The suspect [was charged] with assault on Sunday. -> conflict",
            "A gun [was found] in the car, the sheriff said. // The sheriff said that [no weapon was found] in the car. -> conflict",
            "The summit [ended without] a joint statement. // The leaders [issued a joint statement] at the end of the summit. -> conflict",
            "The village [has running water] again. // The village is still [without water]. -> conflict",
            "Trains [are running] again between the two cities. // [No trains run] between the two cities. -> conflict",
            "The building [had sprinklers]. // The building [had no sprinklers]. -> conflict",
            "The ship [had permission] to enter the port. // The ship entered the port [without permission]. -> conflict",
            "Inspectors found [no trace] of salmonella in the factory at Dorn. // In the factory at Dorn inspectors [failed to find] salmonella. -> none",
            "The suspect was released [without charge] on Sunday. // The suspect was [freed] on Sunday and has not been charged. -> none",
            "A gun [was found] in the car, the sheriff said. // The sheriff said that [no drugs were found] in the car. -> none",
            "A gun was found in the car. [No drugs] were found. // A gun [was found] in the car, the sheriff said. -> none",
            "The shop [sold] alcohol to minors. // The shop [no longer sells] alcohol. -> none",
            "The harbour office at Dorn had [no lights] on Sunday evening. // On Sunday evening the fair at Dorn [had lights] in every tree. -> none",
            "There was [no warning] before the wave. // The coast guard [warned] people to stay away from the beach. -> none",
    })
    void absences(String line) {
        FactCase.check(line);
    }
}
