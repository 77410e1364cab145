package app.lateral.fact.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.story.Spelling;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.Name;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * Whose age is told, by the words around it: "[Anna Berg], 27,", "a 27-year-old nurse, [Anna Berg]", "[Berg], who is 27",
 * "[her] age, 27". Who is told of by a pronoun is the last person named before it.
 */
final class AgeBearers {
    /** What may stand between a name and the age of its bearer. */
    private static final Pattern BEHIND_NAME = Pattern.compile(
            "(,|\\s*\\()?\\s*(who (is|was|turned|turns|will be)( now)?|is|was|turned|turns|an?)?\\s*(aged|now|only|just)?\\s*"
                    + "|,?\\s*(who (is|was)\\s+)?an?\\s+(\\p{L}[\\p{L}-]*\\s+){1,3}(of|aged)\\s+");
    /** What may stand between an age and the name of its bearer. */
    private static final Pattern BEFORE_NAME = Pattern
            .compile("[,\\s]+(\\p{L}[\\p{L}-]*\\s+){0,3}(named\\s+|called\\s+)?");
    private static final Pattern PRONOUN = Pattern
            .compile("(?i).*\\b((his|her) age,?( of)?|he|she|he is|he was|she is|she was|at)\\s*");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him");

    /** A noun stands so few words behind an age at most: "27-year-old Oslo [nurse]". */
    private static final int REACH_OF_NOUN = 3;

    private final StoryEvidence evidence;

    AgeBearers(StoryEvidence evidence) {
        this.evidence = evidence;
    }

    /** Who is of that age; empty where no name or pronoun tells it. */
    Optional<Bearer> of(Mentioned<Quantity> age) {
        List<Name> persons = persons(age, age.mention().sentence());
        TextRange range = age.mention().range();
        Optional<Name> before = persons.stream().filter(name -> name.range().end() <= range.start())
                .max(Comparator.comparing(Name::range));
        Optional<Name> beside = before.filter(name -> BEHIND_NAME.matcher(between(age, name)).matches());
        if (beside.isEmpty()) {
            beside = persons.stream().filter(name -> name.range().start() >= range.end())
                    .min(Comparator.comparing(Name::range))
                    .filter(name -> isUnitTold(age) && BEFORE_NAME.matcher(between(age, name)).matches());
        }
        if (beside.isEmpty() && isTellingPronoun(age)) {
            beside = before.isPresent() ? before : lastBefore(age);
        }
        return beside.flatMap(name -> Optional.ofNullable(
                evidence.bearers().bearerOf(new Mentioned<>(age.article(), age.place(), name))));
    }

    /**
     * Whether two are one person: under one name, or under names of one family of which no article names another, so that
     * "Dan Lowe" and "Daniel Lowe" need not be known for one.
     */
    boolean areOne(Bearer one, Bearer other) {
        if (one.equals(other)) {
            return true;
        }
        String family = family(one);
        return family.equals(family(other)) && onlyOnes(family, one, other)
                && one.mentions().stream()
                        .noneMatch(mention -> other.mentions().stream().anyMatch(mention::sharesArticle));
    }

    private boolean onlyOnes(String family, Bearer one, Bearer other) {
        return evidence.bearers().bearers().stream().filter(bearer -> bearer.kind() == Name.Kind.PERSON)
                .filter(bearer -> family(bearer).equals(family))
                .allMatch(bearer -> bearer.equals(one) || bearer.equals(other) || bearer.mentions().stream()
                        .noneMatch(mention -> one.mentions().stream().anyMatch(mention::sharesArticle)
                                || other.mentions().stream().anyMatch(mention::sharesArticle)));
    }

    private static String family(Bearer bearer) {
        return Spelling.words(bearer.name()).getLast();
    }

    /**
     * The noun for whom an age is told where no name is: "the [driver], 27,", "his 12-year-old [son]".
     */
    static Optional<String> noun(Mentioned<Quantity> age) {
        List<Word> words = age.sentence().words();
        TextRange range = age.mention().range();
        Optional<Word> near = isUnitTold(age)
                ? NearbyWords.behind(words, range).stream().limit(REACH_OF_NOUN).filter(Word::isCommonNoun).findFirst()
                : NearbyWords.before(words, range).filter(Word::isWord)
                        .limit(2).filter(Word::isCommonNoun).findFirst();
        return near.map(Word::lemma);
    }

    /** Whether the other's sentence tells another age of whom this one is told of. */
    static boolean isToldApart(Mentioned<Quantity> age, Mentioned<Quantity> other) {
        Optional<String> noun = noun(age);
        return noun.isPresent() && !noun.equals(noun(other))
                && other.article().mentionsIn(other.mention().sentence(), Quantity.class).stream()
                        .filter(figure -> figure.kind() == Quantity.Kind.AGE)
                        .anyMatch(figure -> noun
                                .equals(noun(new Mentioned<>(other.article(), other.place(), figure))));
    }

    /** "27-year-old", after which its bearer may be named; "27" stands behind the name. */
    private static boolean isUnitTold(Mentioned<Quantity> age) {
        return age.words().toLowerCase(Locale.ROOT).contains("old");
    }

    private static boolean isTellingPronoun(Mentioned<Quantity> age) {
        String text = age.article().article().text()
                .substring(age.sentence().range().start(), age.mention().range().start()).replaceAll("\\s+", " ");
        boolean named = age.sentence().words().stream()
                .anyMatch(word -> PRONOUNS.contains(word.lemma()) || PRONOUNS.contains(word.form()
                        .toLowerCase(Locale.ROOT)));
        return named && PRONOUN.matcher(text).matches();
    }

    /** The first person named in the sentence before, who most likely is its subject. */
    private Optional<Name> lastBefore(Mentioned<Quantity> age) {
        for (int sentence = age.mention().sentence() - 1; sentence >= Math.max(0,
                age.mention().sentence() - 2); sentence--) {
            List<Name> persons = persons(age, sentence);
            if (!persons.isEmpty()) {
                return Optional.of(persons.getFirst());
            }
        }
        return Optional.empty();
    }

    private static List<Name> persons(Mentioned<Quantity> age, int sentence) {
        return age.article().mentionsIn(sentence, Name.class).stream()
                .filter(name -> name.kind() == Name.Kind.PERSON).toList();
    }

    private static String between(Mentioned<Quantity> age, Name name) {
        TextRange range = age.mention().range();
        String text = age.article().article().text();
        return name.range().end() <= range.start()
                ? text.substring(name.range().end(), range.start())
                : text.substring(range.end(), name.range().start());
    }
}
