package app.lateral.fact.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.FactKind;
import app.lateral.fact.Severity;
import app.lateral.fact.Topic;
import app.lateral.fact.Topic.Aspect;
import app.lateral.fact.evidence.DraftFact;
import app.lateral.fact.evidence.FactMatcher;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Centrality;
import app.lateral.fact.story.GivenNames;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.story.Spelling;
import app.lateral.fact.story.Spelling.Likeness;
import app.lateral.fact.wording.HouseStyle;
import app.lateral.mention.Name;

/**
 * One bearer under several spellings, between articles or inside one.
 *
 * <pre>
 * "in [Artyom]" / "the city of [Artem]"                     -> conflict
 * "President [Yun Suk Yeol]" … "[Yoon] will travel"         -> conflict
 * "[Anna Weiss]" / "[Weiss]"                                -> no fact: a short form
 * </pre>
 */
public final class SpellingMatcher implements FactMatcher {
    /** A bearer with what is spelled otherwise elsewhere. */
    private record Spelled(Bearer bearer, List<Mentioned<Name>> variants) {
        private Set<String> lastWords() {
            return variants.stream().map(variant -> Spelling.words(variant.mention().text()).getLast())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private boolean isOfOneWord() {
            return variants.stream().allMatch(variant -> Spelling.words(variant.mention().text()).size() == 1);
        }
    }

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        List<Spelled> all = new ArrayList<>();
        for (Bearer bearer : evidence.bearers().bearers()) {
            List<Mentioned<Name>> variants = variants(bearer);
            if (variants.size() > 1) {
                all.add(new Spelled(bearer, variants));
            }
        }
        return joined(all).stream().map(spelled -> fact(spelled.bearer(), spelled.variants())).toList();
    }

    /** What is misspelled alone and inside a longer name, as in "Cyclone Brigita" and "Brigita", is one difference. */
    private static List<Spelled> joined(List<Spelled> all) {
        Map<Set<String>, Spelled> longer = new LinkedHashMap<>();
        all.stream().filter(spelled -> !spelled.isOfOneWord())
                .forEach(spelled -> longer.putIfAbsent(spelled.lastWords(), spelled));
        List<Spelled> joined = new ArrayList<>();
        for (Spelled spelled : all) {
            Spelled whole = spelled.isOfOneWord() ? longer.get(spelled.lastWords()) : null;
            if (whole == null) {
                joined.add(spelled);
            } else {
                joined.replaceAll(each -> each.equals(whole) ? with(each, spelled) : each);
                longer.put(spelled.lastWords(), with(whole, spelled));
            }
        }
        return joined;
    }

    private static Spelled with(Spelled whole, Spelled part) {
        return new Spelled(whole.bearer(), Stream.concat(whole.variants().stream(), part.variants().stream())
                .sorted(Comparator.comparing(Mentioned::spot)).toList());
    }

    /** The first mention in each article of each form that another form spells differently. */
    private static List<Mentioned<Name>> variants(Bearer bearer) {
        Map<String, Mentioned<Name>> forms = new LinkedHashMap<>();
        bearer.mentions().stream().filter(mention -> mention.sentence().isBody())
                .forEach(mention -> forms.putIfAbsent(mention.mention().text(), mention));
        Set<String> differing = new LinkedHashSet<>();
        for (String form : forms.keySet()) {
            for (String other : forms.keySet()) {
                if (isVariant(form, other, bearer.kind()) != Likeness.IDENTICAL) {
                    differing.add(form);
                }
            }
        }
        Set<String> seen = new LinkedHashSet<>();
        return bearer.mentions().stream().filter(mention -> mention.sentence().isBody())
                .filter(mention -> differing.contains(mention.mention().text()))
                .filter(mention -> seen.add(mention.place() + mention.mention().text())).toList();
    }

    /** How two forms of one bearer's name are spelled differently; identical where they are not, or not comparable. */
    private static Likeness isVariant(String form, String other, Name.Kind kind) {
        List<String> words = Spelling.words(form);
        List<String> otherWords = Spelling.words(other);
        if (words.size() == otherWords.size()) {
            return likeness(form, other, kind);
        }
        List<String> longer = words.size() > otherWords.size() ? words : otherWords;
        List<String> shorter = words.size() > otherWords.size() ? otherWords : words;
        if (shorter.size() != 1 || longer.contains(shorter.getFirst())) {
            return Likeness.IDENTICAL;
        }
        Likeness last = Spelling.compareWords(longer.getLast(), shorter.getFirst());
        Likeness first = Spelling.compareWords(longer.getFirst(), shorter.getFirst());
        Likeness closer = last.compareTo(first) <= 0 ? last : first;
        return closer == Likeness.DIFFERENT ? Likeness.IDENTICAL : closer;
    }

    /** Forms of equally many words that are not alike at all are slips, or they would not be of one bearer. */
    private static Likeness likeness(String form, String other, Name.Kind kind) {
        if (kind != Name.Kind.PERSON && houseStyle(form).equals(houseStyle(other))) {
            return Likeness.IDENTICAL;
        }
        Likeness likeness = Spelling.compare(form, other);
        if (likeness == Likeness.DIFFERENT) {
            return shareWord(form, other) && !isShortForm(form, other) ? Likeness.SLIP : Likeness.IDENTICAL;
        }
        boolean ownStyle = likeness == Likeness.STYLE && (kind != Name.Kind.PERSON || isAbbreviation(form, other));
        return ownStyle ? Likeness.IDENTICAL : likeness;
    }

    /** "World Health Organization" and "Organisation", "Ministry of Defence" and "Defense"; people keep their own spelling. */
    private static List<String> houseStyle(String name) {
        return Spelling.words(name).stream().map(word -> HouseStyle.plain(word.toLowerCase(Locale.ROOT))).toList();
    }

    /** "Joe Marsh" for "Joseph Marsh" is no other spelling. */
    private static boolean isShortForm(String form, String other) {
        return GivenNames.areOne(Spelling.words(form).getFirst(), Spelling.words(other).getFirst());
    }

    private static boolean shareWord(String form, String other) {
        List<String> words = Spelling.words(form);
        return words.size() > 1 && Spelling.words(other).stream().anyMatch(words::contains);
    }

    /** "U.N." and "UN", "J. Weiss" and "J Weiss", "WEISS" and "Weiss": each house's own style. */
    private static boolean isAbbreviation(String form, String other) {
        return form.replace(".", "").equalsIgnoreCase(other.replace(".", ""))
                && (form.contains(".") || other.contains(".")
                        || form.equals(form.toUpperCase(Locale.ROOT))
                        || other.equals(other.toUpperCase(Locale.ROOT)));
    }

    private static DraftFact fact(Bearer bearer, List<Mentioned<Name>> variants) {
        List<String> spellings = variants.stream().map(variant -> variant.mention().text()).distinct().toList();
        return new DraftFact(FactKind.NAME, new Topic(Aspect.SPELLING, List.of(bearer.name())), Agreement.CONFLICT,
                Severity.LOW, confidence(spellings), Centrality.of(variants), new Explanation.Spellings(spellings),
                variants.stream().map(Mentioned::reading).toList());
    }

    private static double confidence(List<String> spellings) {
        Likeness likeness = Spelling.compare(spellings.getFirst(), spellings.getLast());
        return switch (likeness) {
            case IDENTICAL, STYLE -> 0.85;
            case TRANSLITERATION -> 0.9;
            case SLIP, DIFFERENT -> 0.7;
        };
    }
}
