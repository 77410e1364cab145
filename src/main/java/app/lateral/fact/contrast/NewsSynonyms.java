package app.lateral.fact.contrast;

import java.util.List;
import java.util.Set;

/** Nouns that newspapers take one for the other of one thing, though dictionaries tell them apart. */
public final class NewsSynonyms {
    private static final List<Set<String>> ONE = List.of(
            Set.of("plan", "proposal", "scheme", "project", "initiative", "draft"),
            Set.of("deal", "agreement", "accord", "pact", "settlement", "treaty"),
            Set.of("strike", "walkout", "stoppage"), Set.of("fire", "blaze"), Set.of("suit", "lawsuit", "case"),
            Set.of("crash", "collision", "accident"), Set.of("storm", "hurricane", "typhoon", "cyclone"),
            Set.of("bill", "measure", "law", "legislation", "act"), Set.of("company", "firm", "business"),
            Set.of("vote", "ballot", "poll"), Set.of("talk", "negotiation", "meeting"),
            Set.of("ban", "prohibition"), Set.of("ruling", "verdict", "judgment", "decision"),
            Set.of("minister", "secretary"), Set.of("email", "e-mail", "mail", "letter", "correspondence", "message"),
            Set.of("rise", "increase", "hike"), Set.of("cut", "reduction"),
            Set.of("factory", "plant", "works"));

    private NewsSynonyms() {
    }

    /** Whether two lemmas may name one thing. */
    public static boolean areOne(String lemma, String otherLemma) {
        return ONE.stream().anyMatch(words -> words.contains(lemma) && words.contains(otherLemma));
    }
}
