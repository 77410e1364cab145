package app.lateral.fact.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.wording.NounPhrase;
import app.lateral.segment.Word;

/**
 * Finds what stands behind a name and says who its bearer is: "[Ola Brandt], 54, the mayor of Brekke and leader of the
 * Greens,", "[Ola Brandt] (D-Ohio)", "[Ola Brandt], who chairs the committee,", "[Ola Brandt], one of the passengers,".
 */
final class AppositionFinder {
    /** Verbs for what somebody does as the holder of an office, with the office. */
    private static final Map<String, String> HOLDING = Map.of("chair", "chairman", "head", "head", "lead", "leader",
            "run", "head", "manage", "manager", "direct", "director", "command", "commander", "teach", "academic",
            "edit", "editor", "coach", "coach");
    /** "D-Ohio", "Lab-Brekke": a party and a seat. */
    private static final String PARTY_AND_SEAT = "(D|R|I|Rep|Dem|Lab|Con|Lib)-\\p{Lu}.*";

    private static final Set<String> ARTICLES = Set.of("a", "an");

    private final NamedWords beside;

    AppositionFinder(NamedWords beside) {
        this.beside = beside;
    }

    /** Every one, in order. */
    List<Designation> behind() {
        int mark = beside.end();
        if (!isForm(mark, ",") && !isForm(mark, "(")) {
            return List.of();
        }
        int first = isAge(mark + 1) ? mark + 3 : mark + 1;
        if (first >= beside.words().size()) {
            return List.of();
        }
        List<Designation> found = new ArrayList<>();
        partyAndSeat(first).or(() -> partisan(first)).or(() -> holding(first)).ifPresent(found::add);
        if (found.isEmpty()) {
            addApposed(first, found);
        }
        return found;
    }

    private boolean isForm(int index, String form) {
        return index < beside.words().size() && beside.word(index).form().equals(form);
    }

    private String lemma(int index) {
        return index < beside.words().size() ? beside.word(index).lemma() : "";
    }

    private String tag(int index) {
        return index < beside.words().size() ? beside.word(index).tag() : "";
    }

    /** "[Ola Brandt], 54, the mayor,". */
    private boolean isAge(int index) {
        return tag(index).equals("CD") && isForm(index + 1, ",");
    }

    private Optional<Designation> partyAndSeat(int index) {
        Word word = beside.word(index);
        return word.form().matches(PARTY_AND_SEAT)
                ? Optional.of(beside.designation(word, Allegiance.PARTY_AND_SEAT, List.of()))
                : Optional.empty();
    }

    /** "[Ola Brandt], a Liberal,", "an Independent": what taggers take for a name or an adjective. */
    private Optional<Designation> partisan(int article) {
        boolean partisan = ARTICLES.contains(lemma(article)) && endsAt(article + 2)
                && article + 1 < beside.words().size()
                && Character.isUpperCase(beside.word(article + 1).form().codePointAt(0))
                && Allegiance.isPartisan(beside.word(article + 1).form().toLowerCase(Locale.ROOT));
        return partisan
                ? beside.designation(article, article + 2, beside.complementAt(article + 2))
                : Optional.empty();
    }

    /** "[Ola Brandt], who chairs the committee,". */
    private Optional<Designation> holding(int who) {
        String noun = HOLDING.get(lemma(who + 1));
        if (!lemma(who).equals("who") || noun == null || !beside.word(who + 1).form().endsWith("s")) {
            return Optional.empty();
        }
        return beside.structure().phraseAt(who + 2).filter(phrase -> !phrase.isPronoun())
                .map(phrase -> beside.designation(beside.word(who + 1), noun, phrase.words()));
    }

    /** "the mayor of Brekke and leader of the Greens", "one of the passengers". */
    private void addApposed(int first, List<Designation> found) {
        boolean oneOf = lemma(first).equals("one") && lemma(first + 1).equals("of");
        Optional<NounPhrase> apposed = beside.structure().phraseAt(oneOf ? first + 2 : first)
                .filter(phrase -> !phrase.isPronoun() && (!isNameOnly(phrase) || isTitle(phrase)));
        while (apposed.isPresent()) {
            NounPhrase phrase = apposed.get();
            List<Word> complement = beside.complementAt(phrase.until());
            int next = phrase.until() + complement.size();
            Optional<NounPhrase> joined = lemma(next).equals("and")
                    ? beside.structure().phraseAt(next + 1).filter(AppositionFinder::isBare)
                    : Optional.empty();
            if (joined.isEmpty() && !endsAt(phrase.until())) {
                return;
            }
            beside.designation(phrase.from(), phrase.until(), complement).ifPresent(found::add);
            apposed = joined;
        }
    }

    /** Tagged as a name, but in small letters it is none. */
    private static boolean isNameOnly(NounPhrase phrase) {
        return phrase.isName() && Character.isUpperCase(phrase.words().getFirst().form().codePointAt(0));
    }

    /** "[Ola Brandt], CEO,", "[Ola Brandt], Chief Executive,", "[Ola Brandt], a Democrat from Ohio". */
    private boolean isTitle(NounPhrase phrase) {
        return beside.nouns().isRole(phrase.headWord()) && endsAt(phrase.until());
    }

    /** "chairman and [chief executive]": the same person's, where nothing begins another's. */
    private static boolean isBare(NounPhrase phrase) {
        String tag = phrase.words().getFirst().tag();
        return !tag.equals("DT") && !tag.equals("PRP$") && !phrase.isName() && !phrase.isPronoun();
    }

    /** Whether the apposition ends before anything is said of it, as the second of a list does not. */
    private boolean endsAt(int index) {
        boolean goesOn = tag(index).equals("IN") || tag(index).startsWith("W");
        return goesOn || beside.isClosed(index);
    }
}
