package app.lateral.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;

/**
 * What the sentences of an article hold that reads alike in every language: numbers, days, months, and names by their
 * consonants.
 */
final class SentenceValues {
    private static final int LONGEST_DAY = 31;
    private static final int LONGEST_SKELETON = 4;
    private static final int SHORTEST_SKELETON = 2;
    private static final String VOWELS = "aeiouyhj";

    private final Map<String, String> months = new HashMap<>();
    private final Map<String, String> skeletons = new HashMap<>();
    private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private final Set<String> lowerForms = new HashSet<>();

    private SentenceValues(AnnotatedArticle article) {
        DateFormatSymbols symbols = new DateFormatSymbols(ULocale.forLanguageTag(article.segmented().language()));
        for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
            for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                String[] names = symbols.getMonths(context, width);
                for (int month = 0; month < names.length; month++) {
                    months.putIfAbsent(names[month].toLowerCase(Locale.ROOT), String.valueOf(month + 1));
                }
            }
        }
        for (Sentence sentence : article.sentences()) {
            for (Word word : sentence.words()) {
                if (Character.isLowerCase(word.form().codePointAt(0))) {
                    lowerForms.add(word.form());
                }
            }
        }
    }

    /**
     * A value.
     *
     * @param kind what it is
     * @param key the same for equal values, in whatever language
     */
    record Value(Kind kind, String key) {
        /** What a value is, and how much it tells if it stands in one sentence of each article. */
        enum Kind {
            /** A day of a month. */
            DAY(1.2),
            /** A number of three digits or more. */
            LONG_NUMBER(0.9),
            /** A number of two digits. */
            NUMBER(0.6),
            /** A number of one digit. */
            DIGIT(0.3),
            /** A month. */
            MONTH(0.3),
            /** A name of three consonants or more. */
            NAME(0.7),
            /** A shorter name. */
            SHORT_NAME(0.35);

            private final double weight;

            Kind(double weight) {
                this.weight = weight;
            }

            /** How much it tells, above 0. */
            double weight() {
                return weight;
            }

            /** Whether it is a name. */
            boolean isName() {
                return this == NAME || this == SHORT_NAME;
            }
        }
    }

    /** For each body sentence of an article, by its place in the body, its values with the words that give them. */
    static List<Map<Value, String>> of(AnnotatedArticle article) {
        SentenceValues values = new SentenceValues(article);
        return article.sentences().stream().filter(Sentence::isBody).map(values::of).toList();
    }

    private Map<Value, String> of(Sentence sentence) {
        Map<Value, String> values = new LinkedHashMap<>();
        List<Word> words = sentence.words().stream().filter(Word::isWord).toList();
        for (int i = 0; i < words.size(); i++) {
            String form = words.get(i).form();
            String month = month(words, i);
            String number = number(form);
            if (!month.isEmpty()) {
                values.putIfAbsent(new Value(Value.Kind.MONTH, month), form);
                String day = day(words, i);
                if (!day.isEmpty()) {
                    values.putIfAbsent(new Value(Value.Kind.DAY, month + "-" + day), day + " " + form);
                }
            } else if (!number.isEmpty()) {
                values.putIfAbsent(new Value(kind(number), number), form);
            } else if (mayBeName(form)) {
                String skeleton = skeletons.computeIfAbsent(form, this::skeleton);
                if (skeleton.length() >= SHORTEST_SKELETON) {
                    Value.Kind kind = skeleton.length() > SHORTEST_SKELETON ? Value.Kind.NAME : Value.Kind.SHORT_NAME;
                    values.putIfAbsent(new Value(kind, skeleton), form);
                }
            }
        }
        return values;
    }

    private static Value.Kind kind(String number) {
        return switch (number.length()) {
            case 1 -> Value.Kind.DIGIT;
            case 2 -> Value.Kind.NUMBER;
            default -> Value.Kind.LONG_NUMBER;
        };
    }

    /** The month that a word names, as a number; "9月" stands in two words. */
    private String month(List<Word> words, int place) {
        String form = words.get(place).form().toLowerCase(Locale.ROOT);
        if (form.equals("月") && place > 0) {
            return number(words.get(place - 1).form());
        }
        return months.getOrDefault(form, "");
    }

    private static String day(List<Word> words, int month) {
        List<String> around = new ArrayList<>();
        if (month > 0 && !words.get(month).form().equals("月")) {
            around.add(number(words.get(month - 1).form()));
        }
        if (month + 1 < words.size()) {
            around.add(number(words.get(month + 1).form()));
        }
        return around.stream()
                .filter(day -> !day.isEmpty() && day.length() <= 2 && Integer.parseInt(day) <= LONGEST_DAY)
                .findFirst().orElse("");
    }

    /** The digits of a number without marks between groups, in ASCII; a decimal mark is a full stop; empty for a word. */
    private static String number(String form) {
        StringBuilder digits = new StringBuilder();
        int fraction = -1;
        for (int i = 0; i < form.length(); i++) {
            int digit = Character.digit(form.charAt(i), 10);
            if (digit >= 0) {
                digits.append(digit);
            } else if (".,٫٬".indexOf(form.charAt(i)) >= 0) {
                fraction = digits.length();
            } else {
                return digits.length() > 0 && i > 0 && Character.isLetter(form.charAt(i)) ? "" : digits.toString();
            }
        }
        boolean grouped = fraction < 0 || digits.length() - fraction == 3;
        return grouped || fraction == digits.length() ? digits.toString() : digits.insert(fraction, '.').toString();
    }

    /** A capitalised word that the article does not write small elsewhere; in scripts without capitals any word. */
    private boolean mayBeName(String form) {
        int first = form.codePointAt(0);
        if (Character.isUpperCase(first)) {
            return !lowerForms.contains(form.toLowerCase(Locale.ROOT));
        }
        return Character.isLetter(first) && !Character.isLowerCase(first) && form.length() > 2;
    }

    /** The consonants of a word in Latin letters, those that languages write differently made one; four at most. */
    private String skeleton(String form) {
        String letters = latin.transliterate(form).replace("ph", "f").replace("ch", "k").replace("ck", "k")
                .replace('c', 'k').replace('q', 'k').replace('w', 'v').replace('z', 's').replace("x", "ks");
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < letters.length() && skeleton.length() < LONGEST_SKELETON; i++) {
            char letter = letters.charAt(i);
            boolean consonant = letter >= 'a' && letter <= 'z' && VOWELS.indexOf(letter) < 0;
            boolean doubled = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == letter;
            if (consonant && !doubled) {
                skeleton.append(letter);
            }
        }
        return skeleton.toString();
    }
}
