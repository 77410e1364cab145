package app.lateral.fact.name;

import java.util.Collections;

import app.lateral.fact.wording.WordNet;
import app.lateral.fact.wording.WordNet.Category;

/** "governor", "senator"; "engineer", "architect"; "mayor", "deputy mayor": two offices or trades. */
final class Offices implements TitleRule {
    private final WordNet wordNet;

    Offices(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    @Override
    public boolean areOther(Designation one, Designation other) {
        String office = one.office();
        String otherOffice = other.office();
        boolean same = wordNet.areSynonyms(office, otherOffice, Category.NOUN)
                || Title.areOneOffice(office, otherOffice) || one.telling().equals(other.telling());
        if (Rank.areOfOtherRank(one, other)) {
            return true;
        }
        if (same || isOfParty(one) || isOfParty(other)) {
            return false;
        }
        if (Title.excludeEachOther(office, otherOffice)) {
            return areAtOneTime(one, other);
        }
        if (Title.mayBeOne(one.noun(), other.noun())) {
            return false;
        }
        return areRelated(one, other) && !one.tells(other) && !other.tells(one)
                && !wordNet.areKindAndThing(office, otherOffice, Category.NOUN);
    }

    /** Who held one office may hold another now; a retired judge does not become a professor. */
    private static boolean areAtOneTime(Designation one, Designation other) {
        return (!one.isFormer() || one.isRetired()) && (!other.isFormer() || other.isRetired());
    }

    private static boolean isOfParty(Designation designation) {
        return designation.noun().equals(Allegiance.PARTY_AND_SEAT) || Allegiance.isPartisan(designation.noun());
    }

    /** Two trades, or two offices that are of something, or of the same. */
    private boolean areRelated(Designation one, Designation other) {
        boolean trades = wordNet.isTrade(one.noun()) && wordNet.isTrade(other.noun())
                && !Title.isOfTheMoment(one.noun()) && !Title.isOfTheMoment(other.noun());
        return trades || !Collections.disjoint(one.telling(), other.telling())
                || (one.isOfSomething() && other.isOfSomething());
    }
}
