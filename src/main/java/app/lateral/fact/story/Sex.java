package app.lateral.fact.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Of which sex a person is, as far as titles and roles tell: "Mr.", "spokeswoman". */
public enum Sex {
    /** A man: "he". */
    MALE,
    /** A woman: "she". */
    FEMALE;

    private static final Set<String> OF_MEN = Set.of("mr", "sir", "lord", "king", "prince", "duke", "father", "brother",
            "son", "husband", "businessman", "fisherman", "cardinal", "imam", "rabbi", "sheikh", "emperor",
            "monsignor", "pope");
    private static final Set<String> OF_WOMEN = Set.of("mrs", "ms", "miss", "dame", "lady", "queen", "princess",
            "duchess", "mother", "sister", "daughter", "wife", "widow", "actress", "nun", "empress", "baroness",
            "madame");

    /** What the titles of a person tell; nothing where they tell none or both. */
    public static Optional<Sex> of(Bearer person) {
        List<String> words = person.mentions().stream().map(mention -> mention.mention().title())
                .flatMap(title -> Arrays.stream(title.toLowerCase(Locale.ROOT).split("[\\s.]+", -1))).toList();
        List<Sex> told = Arrays.stream(values()).filter(sex -> words.stream().anyMatch(sex::isTold)).toList();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    /** "spokeswoman", but not "chairman": a woman may be called so, and a German is no man by that word. */
    private boolean isTold(String word) {
        return switch (this) {
            case MALE -> OF_MEN.contains(word);
            case FEMALE -> OF_WOMEN.contains(word) || word.endsWith("woman");
        };
    }

    /** Whether "he" or "she" may mean a person: nothing tells that it does not. */
    public static boolean mayMean(String pronoun, Bearer person) {
        return of(person).filter(sex -> sex != (pronoun.equals("he") ? MALE : FEMALE)).isEmpty();
    }
}
