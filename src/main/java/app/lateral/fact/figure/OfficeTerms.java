package app.lateral.fact.figure;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;

/** The offices of which terms are counted: two terms as a mayor are not three terms in the senate. */
final class OfficeTerms {
    private static final Set<String> TERMS = Set.of("term", "season", "stint", "spell", "mandate");
    /** So far behind the terms, in words, the office stands. */
    private static final int REACH = 6;

    private OfficeTerms() {
    }

    /** Whether the terms of two offices are counted. */
    static boolean areTwo(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        if (!TERMS.contains(one.mention().unit()) || !TERMS.contains(other.mention().unit())) {
            return false;
        }
        Set<String> offices = of(one);
        Set<String> others = of(other);
        return !offices.isEmpty() && !others.isEmpty() && Collections.disjoint(offices, others);
    }

    private static Set<String> of(Mentioned<Quantity> terms) {
        List<Word> behind = NearbyWords.behind(terms.sentence().words(), terms.mention().range());
        Set<String> offices = new TreeSet<>();
        behind.stream().limit(REACH).filter(word -> word.tag().startsWith("N")).map(Word::lemma).forEach(offices::add);
        return offices;
    }
}
