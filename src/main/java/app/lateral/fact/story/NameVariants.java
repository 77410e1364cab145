package app.lateral.fact.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import app.lateral.fact.story.Spelling.Likeness;
import app.lateral.mention.Name;

/** Whether two names that are not written alike belong to one bearer. */
final class NameVariants {
    /** A single word must be this long for its sound alone to tell whom it means. */
    private static final int TELLING_LENGTH = 5;
    private static final int SHORT_GIVEN_NAME = 4;
    private static final int SHORT_FAMILY_NAME = 3;
    /** Names that are known to differ however alike they look: "Niger" and "Nigeria", "Iran" and "Iraq". */
    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));

    private NameVariants() {
    }

    /** Whether two full names belong to one bearer: written alike, or a spelling of one another. */
    static boolean sameBearer(Mentioned<Name> one, String name, Mentioned<Name> other, String otherName) {
        if (!compatible(one.mention().kind(), other.mention().kind())) {
            return false;
        }
        Likeness likeness = Spelling.compare(name, otherName);
        return switch (likeness) {
            case IDENTICAL, STYLE -> true;
            case TRANSLITERATION, SLIP -> !areCountries(name, otherName) && tells(name, otherName, likeness);
            case DIFFERENT -> withMiddleNames(one, name, otherName) || sameFamilyName(one, name, other, otherName)
                    || slipInGivenName(one, name, otherName)
                    || slipInFamilyName(one, name, other, otherName) || shortGivenName(one, other, name, otherName);
        };
    }

    /** "Mira Holm", "Mira K. Holm": the same first and last word, and nothing that speaks against it between. */
    private static boolean withMiddleNames(Mentioned<Name> one, String name, String otherName) {
        List<String> words = Spelling.words(name);
        List<String> otherWords = Spelling.words(otherName);
        boolean both = words.size() > 1 && otherWords.size() > 1 && words.size() != otherWords.size();
        return both && one.mention().kind() == Name.Kind.PERSON && words.getLast().equals(otherWords.getLast())
                && words.getFirst().charAt(0) == otherWords.getFirst().charAt(0)
                && NameLikeness.mayBeOnePerson(name, otherName);
    }

    private static boolean tells(String name, String otherName, Likeness likeness) {
        List<String> words = Spelling.words(name);
        List<String> otherWords = Spelling.words(otherName);
        boolean shareWord = words.stream().anyMatch(otherWords::contains);
        int length = Math.min(name.length(), otherName.length());
        return shareWord || (length >= TELLING_LENGTH && (likeness == Likeness.TRANSLITERATION || words.size() > 1))
                || (likeness == Likeness.SLIP && length > TELLING_LENGTH + 1);
    }

    /** "Ines Varga", "Inez Varga": one letter of a short given name, and the same long family name. */
    private static boolean slipInGivenName(Mentioned<Name> one, String name, String otherName) {
        List<String> words = Spelling.words(name);
        List<String> otherWords = Spelling.words(otherName);
        if (one.mention().kind() != Name.Kind.PERSON || words.size() != 2 || otherWords.size() != 2) {
            return false;
        }
        return words.getLast().equals(otherWords.getLast()) && words.getLast().length() >= TELLING_LENGTH
                && Math.min(words.getFirst().length(), otherWords.getFirst().length()) >= SHORT_GIVEN_NAME
                && words.getFirst().charAt(0) == otherWords.getFirst().charAt(0)
                && Spelling.distance(words.getFirst(), otherWords.getFirst()) == 1;
    }

    /** "Brenda Lunde", "Brenda Lunda": one letter of a short family name; two such people are not in one story. */
    private static boolean slipInFamilyName(Mentioned<Name> one, String name, Mentioned<Name> other,
            String otherName) {
        List<String> words = Spelling.words(name);
        List<String> otherWords = Spelling.words(otherName);
        boolean people = one.mention().kind() == Name.Kind.PERSON && other.mention().kind() == Name.Kind.PERSON;
        if (!people || one.sharesArticle(other) || words.size() != 2 || otherWords.size() != 2) {
            return false;
        }
        return words.getFirst().equals(otherWords.getFirst()) && words.getFirst().length() >= SHORT_GIVEN_NAME
                && Math.min(words.getLast().length(), otherWords.getLast().length()) >= SHORT_FAMILY_NAME
                && words.getLast().charAt(0) == otherWords.getLast().charAt(0)
                && Spelling.distance(words.getLast(), otherWords.getLast()) == 1;
    }

    /** "Joe Marsh" in one article, "Joseph I. Marsh" in the other: two articles of one story tell of one Marsh. */
    private static boolean shortGivenName(Mentioned<Name> one, Mentioned<Name> other, String name, String otherName) {
        List<String> words = Spelling.words(name);
        List<String> otherWords = Spelling.words(otherName);
        boolean people = one.mention().kind() == Name.Kind.PERSON && other.mention().kind() == Name.Kind.PERSON;
        return people && !one.sharesArticle(other) && words.size() > 1 && otherWords.size() > 1
                && words.getLast().equals(otherWords.getLast())
                && GivenNames.areOne(words.getFirst(), otherWords.getFirst());
    }

    /** A family name alone, spelled in another way than in the full name: "Yun Suk Yeol", later "Yoon". */
    private static boolean sameFamilyName(Mentioned<Name> one, String name, Mentioned<Name> other, String otherName) {
        List<String> words = Spelling.words(name);
        List<String> otherWords = Spelling.words(otherName);
        boolean people = one.mention().kind() == Name.Kind.PERSON || other.mention().kind() == Name.Kind.PERSON;
        if (!people || Math.min(words.size(), otherWords.size()) != 1 || words.size() == otherWords.size()) {
            return false;
        }
        List<String> full = words.size() > 1 ? words : otherWords;
        String family = words.size() > 1 ? otherWords.getFirst() : words.getFirst();
        boolean known = full.contains(family);
        return !known && (isVariant(full.getLast(), family)
                || (isVariant(full.getFirst(), family) && full.size() > 2 && one.sharesArticle(other)));
    }

    private static boolean isVariant(String one, String other) {
        Likeness likeness = Spelling.compareWords(one, other);
        return likeness == Likeness.TRANSLITERATION
                || (likeness == Likeness.SLIP && Math.min(one.length(), other.length()) > TELLING_LENGTH);
    }

    private static boolean compatible(Name.Kind one, Name.Kind other) {
        return one == other || one == Name.Kind.OTHER || other == Name.Kind.OTHER;
    }

    private static boolean areCountries(String one, String other) {
        return COUNTRIES.contains(one.toLowerCase(Locale.ROOT)) && COUNTRIES.contains(other.toLowerCase(Locale.ROOT));
    }
}
