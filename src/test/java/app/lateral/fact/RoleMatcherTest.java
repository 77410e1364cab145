package app.lateral.fact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    })
    void roles(String line) {
        FactCase.check(line);
    }
}
