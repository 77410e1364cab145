package app.lateral.fact.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Of which sex a person is, as far as titles and roles tell: "Mr.", "spokeswoman". */
public enum Sex {
    /** A man: "he". */
    MALE("he", Set.of("mr", "sir", "lord", "king", "prince", "duke", "father", "brother", "son", "husband", "actor",
            "businessman", "fisherman", "cardinal", "imam", "rabbi", "sheikh", "emperor", "monsignor", "pope")),
    /** A woman: "she". */
    FEMALE("she", Set.of("mrs", "ms", "miss", "dame", "lady", "queen", "princess", "duchess", "mother", "sister",
            "daughter", "wife", "widow", "actress", "nun", "empress", "baroness", "midwife", "madame"));

    private final String pronoun;
    private final Set<String> titles;

    Sex(String pronoun, Set<String> titles) {
        this.pronoun = pronoun;
        this.titles = titles;
    }

    /** What the titles of a person tell; nothing where they tell none or both. */
    public static Optional<Sex> of(Bearer person) {
        List<String> words = person.mentions().stream().map(mention -> mention.mention().title())
                .flatMap(title -> Arrays.stream(title.toLowerCase(Locale.ROOT).split("[\\s.]+", -1))).toList();
        List<Sex> told = Arrays.stream(values()).filter(sex -> words.stream().anyMatch(sex::isTold)).toList();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    /** "spokeswoman", "chairman"; a "woman" is no man. */
    private boolean isTold(String word) {
        boolean woman = word.endsWith("woman");
        return titles.contains(word) || (this == FEMALE ? woman : word.endsWith("man") && !woman);
    }

    /** Whether a pronoun may mean a person: nothing tells that it does not. */
    public static boolean mayMean(String pronoun, Bearer person) {
        return of(person).filter(sex -> !sex.pronoun.equals(pronoun)).isEmpty();
    }
}
