package app.lateral.fact.name;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person under two offices, trades, seats, parties, nations or parts in an event, told in every form of the news. */
class TitleRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "The bridge is safe, [Professor] Anna Weiss of Dorn University said. / Anna Weiss, [a lecturer] at Dorn University, called the bridge safe. -> conflict",
            "Anna Weiss, [a professor of hydrology] at Dorn University, measured the flood. / Anna Weiss, [a professor of geology] at Dorn University, measured the flood. -> conflict",
            "Anna Weiss, who [teaches botany] at Dorn University, measured the flood. / Anna Weiss, [a professor of geology] at Dorn University, measured the flood. -> conflict",
            "Anna Weiss, who [teaches geology] at Dorn University, measured the flood. / Anna Weiss, [a professor of geology] at Dorn University, measured the flood. -> none",
            "Anna Weiss, [a geology professor] at Dorn University, measured the flood. / Anna Weiss, [a professor of geology] at Dorn University, measured the flood. -> none",
            "[Professor] Anna Weiss of Dorn University measured the flood. / Anna Weiss, [professor of hydrology] at Dorn University, measured the flood. -> none",
            "[Associate Professor] Anna Weiss measured the flood. / [Professor] Anna Weiss measured the flood. -> conflict",
            "[The majority whip], Ivo Brandt, left on Monday. / Ivo Brandt, [the minority whip], went away. -> conflict",
            "[The majority whip], Ivo Brandt, left on Monday. / Ivo Brandt, [the whip of the majority], went away. -> none",
    })
    void teaching(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Ola Dahl, 54, [the brewery's finance chief], promised savings. / [Chief Financial Officer] Ola Dahl promised savings. -> none",
            "Ola Dahl, 54, [the brewery's finance chief], promised savings. / [Its chief executive], Ola Dahl, promised savings. -> conflict",
            "[Chief financial officer] Ola Dahl promised savings. / [Its chief executive] Ola Dahl promised savings. -> conflict",
            "[Chief Executive Officer] Ola Dahl promised savings. / Ola Dahl, [the chief executive], promised savings. -> none",
            "[Chief Operating Officer] Ola Dahl promised savings. / Ola Dahl, [CEO], promised savings. -> conflict",
            "[Chief Technology Officer] Ola Dahl promised savings. / Ola Dahl, [chief financial officer] of the brewery, promised savings. -> conflict",
            "The brewery's [chief executive], Ola Dahl, promised savings. / Ola Dahl, [the brewery's chairman], promised savings. -> conflict",
            "Ola Dahl, [chairman and chief executive] of the brewery, promised savings. / [Chief executive] Ola Dahl promised savings. -> none",
            "Ola Dahl, [the head] of the harbour office, spoke at noon. / Ola Dahl, [director] of the harbour office, spoke. -> none",
            "Ola Dahl, [the boss] of the harbour office, spoke at noon. / [Harbour office chief] Ola Dahl spoke. -> none",
            "Ola Dahl, [deputy head] of the harbour office, spoke at noon. / Ola Dahl, [head] of the harbour office, spoke. -> conflict",
            "Ola Dahl, [head] of the harbour office, spoke at noon. / Ola Dahl, [head] of the fire service, spoke. -> conflict",
            "[Harbour office chief] Ola Dahl spoke. / [Fire service chief] Ola Dahl spoke. -> conflict",
    })
    void chiefs(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[Acting mayor] Anna Weiss opened the bridge. / [Mayor] Anna Weiss opened the bridge. -> conflict",
            "Anna Weiss, [interim director] of the museum, opened the hall. / Anna Weiss, [director] of the museum, opened the hall. -> conflict",
            "[Vice President] Anna Weiss opened the bridge. / [President] Anna Weiss opened the bridge. -> conflict",
            "Anna Weiss, [co-chair] of the committee, opened the hall. / Anna Weiss, [who chairs] the committee, opened the hall. -> conflict",
            "Anna Weiss, [who chairs] the committee, opened the hall. / Anna Weiss, [chairwoman] of the committee, opened the hall. -> none",
            "Anna Weiss, [who heads] the harbour office, opened the hall. / Anna Weiss, [head] of the harbour office, opened the hall. -> none",
            "Anna Weiss, [who heads] the harbour office, opened the hall. / Anna Weiss, [deputy head] of the harbour office, opened the hall. -> conflict",
            "Anna Weiss, [a former minister], opened the hall. / Anna Weiss, [the transport minister], opened the hall. -> conflict",
            "Anna Weiss, [a retired judge], opened the hall. / Anna Weiss, [a judge], opened the hall. -> conflict",
            "[Former judge] Anna Weiss opened the hall. / Anna Weiss, [a retired judge], opened the hall. -> none",
            "[Outgoing mayor] Anna Weiss opened the hall. / [Mayor] Anna Weiss opened the hall. -> none",
    })
    void ranksAndTimes(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Anna Weiss, [an engineer], found the crack. / Anna Weiss, [an architect], found the crack. -> conflict",
            "Anna Weiss, 41, [a plumber], found the crack. / [Electrician] Anna Weiss, 41, found the crack. -> conflict",
            "Anna Weiss, [who works as a plumber], found the crack. / Anna Weiss, [an electrician], found the crack. -> conflict",
            "Anna Weiss, [a structural engineer], found the crack. / Anna Weiss, [an engineer], found the crack. -> none",
    })
    void trades(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[Captain] Leif Holm led the search. / [Major] Leif Holm led the search. -> conflict",
            "[Sgt.] Leif Holm led the search. / [Lt.] Leif Holm led the search. -> conflict",
            "[Sgt.] Leif Holm led the search. / [Sergeant] Leif Holm led the search. -> none",
            "[Maj.] Leif Holm led the search. / [Capt.] Leif Holm led the search. -> conflict",
            "Leif Holm, [the captain] of the ferry, led the search. / [Capt.] Leif Holm led the search. -> none",
            "[Police Chief] Leif Holm led the search. / [Deputy Police Chief] Leif Holm led the search. -> conflict",
            "[Police Chief] Leif Holm led the search. / Leif Holm, [the chief of police], led the search. -> none",
            "[Detective] Leif Holm led the search. / [Inspector] Leif Holm led the search. -> none",
    })
    void serviceRanks(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The truck hit a pole; [the driver], Leif Holm, was hurt. / The truck hit a pole; [a passenger], Leif Holm, was hurt. -> conflict",
            "Leif Holm, [the plaintiff], left the court. / Leif Holm, [a witness], left the court. -> conflict",
            "Leif Holm, [the defendant], left the court. / Leif Holm, [the plaintiff], left the court. -> conflict",
            "Leif Holm, [the winner], thanked the crowd. / Leif Holm, [the runner-up], thanked the crowd. -> conflict",
            "Leif Holm, [one of the passengers], was hurt. / Leif Holm, [the driver], was hurt. -> conflict",
            "Leif Holm, [a passer-by], was hurt. / Leif Holm, [a suspect], was hurt. -> conflict",
    })
    void partsOfAnEvent(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Anna Weiss, [a Democratic senator from Ohio], opposed the bill. / Anna Weiss, [a Democratic senator from Iowa], opposed the bill. -> conflict",
            "[Ohio Senator] Anna Weiss opposed the bill. / Anna Weiss, [a senator from Iowa], opposed the bill. -> conflict",
            "[Senator] Anna Weiss of [Ohio] opposed the bill. / [Senator] Anna Weiss of [Iowa] opposed the bill. -> conflict",
            "Sen. Anna Weiss ([D-Ohio]) opposed the bill. / Senator Anna Weiss, [a Republican from Ohio], opposed the bill. -> conflict",
            "Sen. Anna Weiss ([D-Ohio]) opposed the bill. / Sen. Anna Weiss ([R-Ohio]) opposed the bill. -> conflict",
            "Sen. Anna Weiss ([D-Ohio]) opposed the bill. / Sen. Anna Weiss, [a Democrat], opposed the bill. -> none",
            "[Republican Sen.] Anna Weiss opposed the bill. / Sen. Anna Weiss, [a Democrat], opposed the bill. -> conflict",
            "Anna Weiss, [governor of Ohio], opposed the bill. / Anna Weiss, [governor of Iowa], opposed the bill. -> conflict",
            "Anna Weiss, [the mayor of Lindholm], opposed the bill. / Anna Weiss, [the mayor of Brekke], opposed the bill. -> conflict",
            "On Monday [Lindholm mayor] Anna Weiss opposed the bill. / Anna Weiss, [the mayor of Brekke], opposed the bill. -> conflict",
            "[Lindholm Mayor] Anna Weiss opposed the bill. / Anna Weiss, [the mayor of Lindholm], opposed the bill. -> none",
            "The vote was lost by Anna Weiss, [a Green Bay Republican senator]. / The vote was lost by Anna Weiss, [a Green senator]. -> conflict",
            "On Monday [Green Bay senator] Anna Weiss opposed the bill. / On Monday [Republican senator] Anna Weiss opposed the bill. -> none",
            "Anna Weiss, [a Green Party senator], opposed the bill. / Anna Weiss, [a Republican senator], opposed the bill. -> conflict",
            "Anna Weiss, [an Independent], opposed the bill. / Anna Weiss, [a Republican], opposed the bill. -> conflict",
    })
    void partiesAndSeats(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[Danish researcher] Anna Weiss led the study. / [Norwegian researcher] Anna Weiss led the study. -> conflict",
            "[Danish researcher] Anna Weiss led the study. / [Researcher] Anna Weiss led the study. -> none",
            "Anna Weiss, [a Danish researcher], led the study. / Anna Weiss, [a researcher from Norway], led the study. -> conflict",
            "Anna Weiss, [a Danish researcher], led the study. / Anna Weiss, [a researcher from Denmark], led the study. -> none",
            "Anna Weiss, [a chemist at Brekke Pharma], led the study. / Anna Weiss, [a chemist at Dorn University], led the study. -> conflict",
            "Professor Anna Weiss of the [University of Dorn] led the study. / Professor Anna Weiss of the [University of Brekke] led the study. -> conflict",
            "Anna Weiss, [a spokeswoman for the Brekke Council], declined to comment. / Anna Weiss, [a spokeswoman for the Dorn Council], declined to comment. -> conflict",
            "Anna Weiss, [a spokeswoman for the Brekke Council], declined to comment. / [Brekke Council spokesperson] Anna Weiss declined to comment. -> none",
            "[Kremlin spokesman] Leif Holm declined to comment. / [Kremlin press secretary] Leif Holm declined to comment. -> conflict",
            "[Barcelona coach] Marco Bellini left on Monday. / [Italian coach] Marco Bellini left on Monday. -> none",
            "[Boston surgeon] Anna Weiss left on Monday. / [Irish surgeon] Anna Weiss left on Monday. -> none",
            "[Denmark coach] Leif Holm left on Monday. / [Norwegian coach] Leif Holm left on Monday. -> none",
            "[Danish surgeon] Anna Weiss left on Monday. / Anna Weiss, [a surgeon from Boston], left on Monday. -> conflict",
    })
    void nationsAndEmployers(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Anna Weiss, [the finance minister], resigned. Weiss is also leader of the Farmers Party. / Anna Weiss, [the leader of the Farmers Party], resigned. -> none",
            "[Finance Minister] Anna Weiss resigned. / Anna Weiss, [leader of the Farmers Party], resigned. -> none",
            "Anna Weiss, [the mayor], resigned. / Anna Weiss, [a doctor], resigned. -> none",
            "Anna Weiss, [mayor and party chairwoman], resigned. / [Party chairwoman] Anna Weiss resigned. -> none",
            "Anna Weiss is [the finance minister]. / Anna Weiss is [the defence minister]. -> conflict",
    })
    void twoTrueOffices(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[His former aide], Anna Weiss, sued Leif Holm. / Leif Holm was sued by Anna Weiss, [his former communications director]. -> conflict",
            "[Harbour official] Leif Holm was named. / Leif Holm, [a former harbour official], was named. -> conflict",
            "[Venning's chief of staff], Leif Holm, resigned. / [Venning's chief] of staff Leif Holm resigned. -> none",
            "[Substitute] Daniel Okafor scored. / [Striker] Daniel Okafor scored. -> none",
    })
    void generalAndParticular(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"This is the largest effect,\" said [Professor] Anna Weiss of the University of Dorn. Weiss took fees from Lumara Pharma. / In charge was Anna Weiss, [chief scientist at Lumara Pharma]. -> conflict",
            "It is led by [Professor] Ola Dahl of [Dorn University]. / [Professor] Ola Dahl, of [Brekke University], leads it. -> conflict",
            "It is led by [Professor] Ola Dahl of [Dorn University]. / [Professor] Ola Dahl, of the [University of Dorn], leads it. -> none",
            "It is led by [Professor] Ola Dahl. / It is led by Ola Dahl, [a retired judge]. -> conflict",
            "The hospital will close, [the chief executive], Anna Weiss, said. / It will close, said Anna Weiss, [the medical director]. -> conflict",
            "The hospital will close, [the chief executive], Anna Weiss, said. / [Hospital boss] Anna Weiss said that it will close. -> none",
            "State Sen. Ola Dahl, [a Democrat] from Brekke Falls, blamed the bureau. / State Senator Ola Dahl, [a Republican] whose district takes in the town, blamed it. -> conflict",
            "The rocks were hit when [the second mate], Petra Lind, was on watch. / [First officer] Petra Lind, who was on watch, saw the rocks. -> conflict",
            "Anna Weiss, [a former party leader], spoke in the hall. / Anna Weiss, [party leader until 2017], spoke in the hall. -> none",
            "Anna Weiss, [the fourth minister] to leave, spoke in the hall. / [Housing secretary] Anna Weiss spoke in the hall. -> none",
            "Jim Tolver, [a retired teacher] of 71, left the farm. / Jim Tolver, [a 71-year-old retired mailman], left the farm. -> conflict",
            "The harbour needs [Delphine Roe], its spokeswoman. / [Delphine Rowe], its spokeswoman, left the harbour. -> conflict",
            "[Texas Rep.] Ola Dahl left. / Ola Dahl, [the Texas Republican], left. -> none",
            "It is led by [Professor] Ola Dahl of [Dorn University]. / [Professor] Ola Dahl, of [Brekke University], leads it. / It is led by Ola Dahl, [a retired judge]. -> conflict",
            "It is led by [President] Ola Brandt. / \"That is an insult to every friend of this town,\" Brandt said; [President] Ola Brandt left. -> none",
            "The head of [the inquiry], Ola Dahl, spoke at noon. / [Police chief] Ola Dahl spoke at noon. -> none",
    })
    void moreForms(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Karl Moor, the founder, left the firm in 1950. Ivo Brandt, [the founder's son], runs it now. / The firm is run by Ivo Brandt, [a grandson of Karl Moor]. -> conflict",
            "Ivo Brandt, [Karl Moor's brother], sold the farm. / The farm was sold by Ivo Brandt, [a cousin of Karl Moor]. -> conflict",
            "Ivo Brandt, [Karl Moor's brother], sold the farm. / The farm was sold by Ivo Brandt, [a son of Ada Moor]. -> none",
            "Ivo Brandt, [the president's special envoy], left the talks. / Ivo Brandt, [the consul in Dorr], left the talks. -> conflict",
            "Ivo Brandt, [the president's special envoy], left the talks. / Ivo Brandt, [the ambassador], left the talks. -> none",
    })
    void kinAndEnvoys(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[President] Ola Brandt left on Monday. / Ola Brandt, [the leader of the Farmers Party], left on Monday. -> none",
            "[Prime Minister] Ola Brandt left on Monday. / [The premier], Ola Brandt, left on Monday. -> none",
            "Rep. Ola Brandt ([R-Texas]) left on Monday. / [Congressman] Ola Brandt of [Texas] left on Monday. -> none",
            "[Attorney General] Ola Brandt left on Monday. / Ola Brandt, [the state's top prosecutor], left on Monday. -> none",
            "Ola Brandt, [a Harvard professor], left on Monday. / Ola Brandt, [an economist at Harvard University], left on Monday. -> none",
            "Ola Brandt, [a law professor at Dorn University], left on Monday. / Ola Brandt, [director of the Center for Media Law at Dorn University], left on Monday. -> none",
            "Ola Brandt, [who directs the Center for Media Law], left on Monday. / Ola Brandt, [a professor of law], left on Monday. -> none",
            "[Surgeon] Ola Brandt left on Monday. / Ola Brandt, [a doctor], left on Monday. -> none",
            "[Police spokesman Sgt.] Ola Brandt left on Monday. / [Sergeant] Ola Brandt left on Monday. -> none",
            "[Police spokesman] Ola Brandt left on Monday. / [Sgt.] Ola Brandt left on Monday. -> none",
            "[Fire Chief] Ola Brandt left on Monday. / Ola Brandt, [the fire department's chief], left on Monday. -> none",
            "[Foreign Minister] Ola Brandt left on Monday. / Ola Brandt, [Denmark's top diplomat], left on Monday. -> none",
            "[Health Secretary] Ola Brandt left on Monday. / Ola Brandt, [secretary of health and human services], left on Monday. -> none",
            "[CEO] Ola Brandt left on Monday. / [Founder] Ola Brandt left on Monday. -> none",
            "[CEO] Ola Brandt left on Monday. / Ola Brandt, [founder and chief executive], left on Monday. -> none",
            "[Actor] Ola Brandt left on Monday. / [Comedian] Ola Brandt left on Monday. -> none",
            "The [singer] Ola Brandt left on Monday. / The [songwriter] Ola Brandt left on Monday. -> none",
            "The [writer] Ola Brandt left on Monday. / The [director] Ola Brandt left on Monday. -> none",
            "The [businessman] Ola Brandt left on Monday. / The [property developer] Ola Brandt left on Monday. -> none",
            "The [billionaire] Ola Brandt left on Monday. / The [investor] Ola Brandt left on Monday. -> none",
            "The team's [captain], Ola Brandt, left on Monday. / The [midfielder] Ola Brandt left on Monday. -> none",
            "Ola Brandt, 34, [a father of two], left on Monday. / Ola Brandt, [a teacher], left on Monday. -> none",
            "[Judge] Ola Brandt left on Monday. / [U.S. District Judge] Ola Brandt left on Monday. -> none",
            "[Judge] Ola Brandt left on Monday. / Ola Brandt, [a federal judge], left on Monday. -> none",
            "Ola Brandt, [a lawyer for the family], left on Monday. / Ola Brandt, [the family's attorney], left on Monday. -> none",
            "Gen. Ola Brandt, [commander of the force], left on Monday. / Gen. Ola Brandt, [the army chief], left on Monday. -> none",
            "Ola Brandt, [chairman of the Joint Chiefs], left on Monday. / [General] Ola Brandt left on Monday. -> none",
            "Ola Brandt, [chairman of the board], left on Monday. / [President] Ola Brandt left on Monday. -> none",
            "[Speaker] Ola Brandt left on Monday. / [Rep.] Ola Brandt left on Monday. -> none",
            "[Senate Majority Leader] Ola Brandt left on Monday. / [Republican Senator] Ola Brandt left on Monday. -> none",
            "[Senate Majority Leader] Ola Brandt left on Monday. / Ola Brandt, [a Republican from Ohio], left on Monday. -> none",
            "[National Security Adviser] Ola Brandt left on Monday. / [White House adviser] Ola Brandt left on Monday. -> none",
            "[Treasury Secretary] Ola Brandt left on Monday. / Ola Brandt, [a former banker], left on Monday. -> none",
            "[Mayor] Ola Brandt of [London] left on Monday. / [London's mayor], Ola Brandt, left on Monday. -> none",
            "[British Prime Minister] Ola Brandt left on Monday. / [UK Prime Minister] Ola Brandt left on Monday. -> none",
            "[American researcher] Ola Brandt left on Monday. / [US researcher] Ola Brandt left on Monday. -> none",
            "[South Korean President] Ola Brandt left on Monday. / [President] Ola Brandt of [South Korea] left on Monday. -> none",
            "[The victim], Ola Brandt, left on Monday. / [The driver], Ola Brandt, left on Monday. -> none",
            "[Witness] Ola Brandt left on Monday. / [Passenger] Ola Brandt left on Monday. -> none",
            "[The suspect], Ola Brandt, left on Monday. / [The gunman], Ola Brandt, left on Monday. -> none",
            "[The accused], Ola Brandt, left on Monday. / [The suspect], Ola Brandt, left on Monday. -> none",
            "[Head coach] Ola Brandt left on Monday. / [Coach] Ola Brandt left on Monday. -> none",
            "[State Department spokeswoman] Anna Weiss left on Monday. / Anna Weiss, [a spokeswoman], left on Monday. -> none",
            "[Secretary of State] Ola Brandt left on Monday. / Ola Brandt, [the secretary of state], left on Monday. -> none",
            "[C.I.A. Director] Ola Brandt left on Monday. / [CIA chief] Ola Brandt left on Monday. -> none",
            "Ola Brandt, [deputy director of the agency], left on Monday. / [Deputy CIA Director] Ola Brandt left on Monday. -> none",
            "[Lieutenant Colonel] Ola Brandt left on Monday. / [Lt. Col.] Ola Brandt left on Monday. -> none",
            "[Vice Admiral] Ola Brandt left on Monday. / [Admiral] Ola Brandt left on Monday. -> conflict",
            "[Detective Sergeant] Ola Brandt left on Monday. / [Sergeant] Ola Brandt left on Monday. -> none",
            "Ola Brandt, [the museum's director], left on Monday. / Ola Brandt, [who runs the museum], left on Monday. -> none",
            "Ola Brandt, [an analyst at Lund Bank], left on Monday. / Ola Brandt, [Lund Bank's chief economist], left on Monday. -> none",
            "Ola Brandt, [head of research at Lund Bank], left on Monday. / Ola Brandt, [an economist at Lund Bank], left on Monday. -> none",
            "Ola Brandt, [the lead author], left on Monday. / Ola Brandt, [a professor of medicine], left on Monday. -> none",
            "Ola Brandt, [the head of the harbour union], left on Monday. / Ola Brandt, [a crane driver], left on Monday. -> none",
            "[Union leader] Ola Brandt left on Monday. / Ola Brandt, [the union's general secretary], left on Monday. -> none",
            "[Company president] Ola Brandt left on Monday. / Ola Brandt, [president and chief executive of the company], left on Monday. -> none",
            "Ola Brandt, [who is chairman of the council], left on Monday. / [Council chair] Ola Brandt left on Monday. -> none",
            "[Trade unionist] Ola Brandt left on Monday. / [Union boss] Ola Brandt left on Monday. -> none",
            "[Opposition leader] Ola Brandt left on Monday. / On Monday the [Labour leader], Ola Brandt, went away. -> none",
            "[Paramedic] Ola Brandt left on Monday. / [Rescue worker] Ola Brandt left on Monday. -> none",
            "[The station manager], Ola Brandt, left on Monday. / [The railway's spokesman], Ola Brandt, left on Monday. -> conflict",
            "[The trawler's skipper], Ola Brandt, left on Monday. / [The captain] of the trawler, Ola Brandt, left on Monday. -> none",
    })
    void whatTwoHousesCallOne(String line) {
        FactCase.check(line);
    }
}
