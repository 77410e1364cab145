package app.lateral.fact.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.DeedNouns;
import app.lateral.fact.contrast.Sameness;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Moment;

/**
 * What is told as done by its noun in one and as no more than sought by its verb in the other: "[the occupation of the island]",
 * "[tries to occupy the island]".
 */
public final class AttemptRule implements StatementRule {
    private static final double LEAST_LINK = 0.4;
    private static final double SURE = 0.65;
    /** From this on one deed of one actor is one, whatever word is used for what it is done to. */
    private static final double SURELY_LINKED = 0.75;

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        if (pair.link() < LEAST_LINK) {
            return found;
        }
        for (SoughtDeed sought : SoughtDeed.of(pair.one(), pair.wordNet())) {
            told(pair, sought, pair.other()).ifPresent(told -> found.add(contrast(pair, sought, told,
                    telling(sought), telling(told))));
        }
        for (SoughtDeed sought : SoughtDeed.of(pair.other(), pair.wordNet())) {
            told(pair, sought, pair.one()).ifPresent(told -> found.add(contrast(pair, sought, told,
                    telling(told), telling(sought))));
        }
        return found;
    }

    private static Telling telling(SoughtDeed deed) {
        return new Telling(deed.sentence(), deed.range());
    }

    private static Telling telling(ToldDeed deed) {
        return new Telling(deed.sentence(), deed.range());
    }

    private static StatementContrast contrast(StatementPair pair, SoughtDeed sought, ToldDeed told, Telling one,
            Telling other) {
        return new StatementContrast(isDoneSince(sought, told) ? Opposition.OVERTAKEN : Opposition.CERTAINTY, one,
                other, pair.link() * SURE, told.sentence().text(told.range()));
    }

    /** Whether a later article may tell of as done what an earlier one says is sought. */
    private static boolean isDoneSince(SoughtDeed sought, ToldDeed told) {
        boolean later = sought.sentence().article().article().imprint()
                .isBefore(told.sentence().article().article().imprint());
        Optional<Moment> moment = told.moment();
        var publication = sought.sentence().article().article().imprint().publication();
        boolean before = moment.map(Moment::until)
                .filter(until -> publication != null && !until.toLocalDate().isAfter(publication.day())).isPresent();
        return later && !before;
    }

    /** Where the other sentence tells of a deed as done to the same, and neither says both. */
    private static Optional<ToldDeed> told(StatementPair pair, SoughtDeed sought, StatedSentence telling) {
        boolean soughtThereToo = SoughtDeed.of(telling, pair.wordNet()).stream()
                .anyMatch(own -> own.words().equals(sought.words()));
        boolean toldThereToo = sought.sentence().structure().phrases().stream()
                .filter(phrase -> !phrase.range().overlaps(sought.range()))
                .anyMatch(phrase -> sought.isNamedBy(pair.wordNet(), phrase.headWord().lemma()));
        return soughtThereToo || toldThereToo
                ? Optional.empty()
                : ToldDeed.of(telling, sought, pair.wordNet()).stream()
                        .filter(told -> areOfOne(pair, sought, told)).findFirst();
    }

    private static boolean areOfOne(StatementPair pair, SoughtDeed sought, ToldDeed told) {
        if (pair.isUnlinked()) {
            return areOfOneName(sought, told);
        }
        boolean objects = sought.objects().stream().anyMatch(object -> sameness(pair, sought.sentence(),
                Optional.of(object), Optional.of(told.parts().object())) == Sameness.SAME);
        Sameness actors = sameness(pair, sought.sentence(), sought.actor(), told.parts().actor());
        boolean named = sought.objects().stream().anyMatch(object -> name(sought.sentence(), object).isPresent())
                && name(told.sentence(), told.parts().object()).isPresent();
        return objects
                ? actors != Sameness.OTHER
                : actors == Sameness.SAME && !named && pair.link() >= SURELY_LINKED;
    }

    private static Sameness sameness(StatementPair pair, StatedSentence seeking, Optional<NounPhrase> sought,
            Optional<NounPhrase> told) {
        return seeking.equals(pair.one()) ? Sameness.of(pair, sought, told) : Sameness.of(pair, told, sought);
    }

    /** Whether both name who acts, and on what. */
    private static boolean areOfOneName(SoughtDeed sought, ToldDeed told) {
        Optional<String> actor = sought.actor().map(sought.sentence()::bearerMeant).map(Bearer::id);
        Optional<String> object = name(told.sentence(), told.parts().object());
        boolean objects = object.isPresent() && sought.objects().stream()
                .anyMatch(each -> name(sought.sentence(), each).equals(object));
        return objects && actor.isPresent() && told.parts().actor().flatMap(each -> name(told.sentence(), each))
                .map(actor.get()::equals).orElseGet(() -> told.sentence().bearers().values().stream().map(Bearer::id)
                        .anyMatch(actor.get()::equals));
    }

    private static Optional<String> name(StatedSentence sentence, NounPhrase phrase) {
        return Optional.ofNullable(sentence.bearer(phrase.head())).map(Bearer::id);
    }

    /** Whether a sentence says that something named is sought, or tells of a deed done to it: see {@link DeedPairs}. */
    static List<String> soughtNames(StatedSentence sentence, WordNet wordNet) {
        return SoughtDeed.of(sentence, wordNet).stream().filter(sought -> sought.actor().isPresent())
                .flatMap(sought -> sought.objects().stream())
                .flatMap(object -> name(sentence, object).stream()).distinct().toList();
    }

    /** The names of those to whom a noun of the sentence tells of anything as done. */
    static List<String> toldNames(StatedSentence sentence, WordNet wordNet) {
        return sentence.structure().phrases().stream()
                .filter(phrase -> !phrase.isPronoun() && !phrase.isName()
                        && DeedNouns.isDeed(wordNet, phrase.headWord().lemma()))
                .flatMap(phrase -> ToldDeed.of(sentence, phrase).stream())
                .flatMap(told -> name(sentence, told.parts().object()).stream()).distinct().toList();
    }
}
