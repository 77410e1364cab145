package app.lateral.ui.reading;

import app.lateral.fact.Agreement;
import app.lateral.fact.FactKind;

/** Stories for the tests of this package; the events are invented. */
public final class ExampleStories {
    static final String HARBOUR = """
            Minister’s night train leaves the coast after six days
            Page 1 of 3
            The minister set off for the capital late on Sunday, closing a six-day tour of the northern ports that had \
            kept the shipping unions guessing. A brass band played as the carriages drew out.
            The train started from Ostrovik, a town only 200 km from the frontier, local radio reported. Harbour master \
            Sergei Lunin waved it off from the quay, together with a school choir.
            Dockers had hoped for a firm promise. What they got, they said, was “full, unconditional support” for the \
            new pier and no date for the first stone.
            What the towns want
            Every town on the coast wants the ferry back. The old one was laid up two winters ago, when the yard could \
            no longer find a crank shaft for it, and the buses that replaced it take half a day.
            A delegation will look at the yard next month. It will bring an engineer, two accountants and a diver, and \
            it will publish what it finds before the budget is read in March.
            Nobody in the ministry would say what the pier is going to cost. A figure of 31 million crowns was given in \
            spring, before the price of steel went up.
            The unions have called a meeting for Thursday.
            ~Join our newsletter · Leave a comment · Source link""";
    static final String MERIDIAN = """
            Minister heads home by rail
            The minister was on his way back to the capital on Sunday, news agencies said, at the end of a week-long \
            visit to the ports of the north.
            Pictures show him on the platform at Ostrovnik with a bunch of heather. A choir sang and a band played.
            Ministers seldom come this far. The last one stayed for an afternoon and left by helicopter, which the \
            towns have not forgotten.
            The pier, he said, would get his “full and unconditional support”, though the treasury had yet to agree.
            Ostrovnik lies about 254 kilometres from Lissa, the station at the frontier where the gauge changes and \
            where every carriage has to be lifted on to other wheels.
            On Saturday the harbour master, Sergey Lunin, had shown him the silted basin and the rails that end in the \
            water.
            The ministry put the price of the pier at 40 million crowns, of which the ports are to pay a third.
            ~Subscribe · About us · Imprint""";
    static final String COURIER = """
            Port towns wait for a promise in steel
            For a week the north had a guest. He looked into warehouses, ate smoked eel and listened to speeches, and \
            he signed nothing.
            The harbour master, Sergei Lunin, has kept the books of the port for thirty years. In all this time, he \
            says, no minister asked to see them.
            This one did. He asked for an hour with the ledgers, and stayed for more than four hours.
            Neither side has any intention of closing the yard, both said on Friday. The buses will go on running until \
            a ferry is found.
            ~Become a patron""";
    static final String LEDGER = """
            Coast ferry may return by spring, yard says
            The ferry that linked the northern ports for forty years could sail again by spring, the yard said.
            The crank shaft has been cast at last. It weighs 11 tonnes and will come by rail by way of Lissa.
            The minister, who left the coast on Sunday after six days, had asked for the date himself.
            ~Leave a reply""";
    static final String POST = """
            Treasury cool on northern pier
            The treasury has not agreed to pay for a pier in the north, an official said on Monday.
            Its price has risen to 40 million crowns from 31 million in spring.
            The minister had offered the towns his full and unconditional support on a tour last week.
            ~Back to the front page""";

    private ExampleStories() {
    }

    /** Up to five articles with facts and links between them. */
    public static ExampleStory ports(int articles) {
        ExampleStory story = new ExampleStory().article("Harbour Wire", HARBOUR).article("Meridian", MERIDIAN);
        if (articles >= 3) {
            story.article("Courier", COURIER);
        }
        if (articles >= 4) {
            story.article("Ledger", LEDGER);
        }
        if (articles >= 5) {
            story.article("Northern Post", POST);
        }
        story.fact(FactKind.QUANTITY, Agreement.CONFLICT, "A: 200 km", "B: 254 kilometres")
                .fact(FactKind.DURATION, Agreement.CONFLICT, "A: six-day", "B: week-long")
                .fact(FactKind.QUOTE, Agreement.CONFLICT, "A: full, unconditional support",
                        "B: full and unconditional support")
                .fact(FactKind.NAME, Agreement.CONFLICT, "A: Ostrovik", "B: Ostrovnik")
                .fact(FactKind.MONEY, Agreement.UPDATE, "A: 31 million crowns", "B: 40 million crowns")
                .link(0.9, "A: The minister set off", "B: The minister was on his way")
                .link(0.7, "A: The train started from", "B: Pictures show him")
                .link(0.6, "A: The train started from", "B: Ostrovnik lies about")
                .link(0.5, "A: Harbour master", "B: On Saturday the harbour master")
                .link(0.8, "A: What they got", "B: The pier, he said")
                .link(0.4, "A: A figure of 31 million", "B: The ministry put");
        if (articles >= 3) {
            story.fact(FactKind.NAME, Agreement.CONFLICT, "A: Sergei Lunin", "B: Sergey Lunin", "C: Sergei Lunin")
                    .fact(FactKind.MODALITY, Agreement.CONFLICT, "C: any intention", "A: no date")
                    .fact(FactKind.DURATION, Agreement.CONFLICT, "C: an hour", "C: more than four hours")
                    .fact(FactKind.STATEMENT, Agreement.ALONE, "C: ate smoked eel")
                    .link(0.6, "B: On Saturday the harbour master", "C: The harbour master, Sergei");
        }
        return story;
    }
}
