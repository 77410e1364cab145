package app.lateral.fact.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.Severity;
import app.lateral.fact.evidence.Verdict;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.story.NameBearers;
import app.lateral.fact.story.Spelling;
import app.lateral.mention.Name;
import app.lateral.mention.Quote;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * How two wordings of one utterance stand to each other: the same words by the same speaker are the same; one that holds
 * the other whole is compatible, unless it goes on with a word that turns the sense; another speaker is a grave conflict,
 * other words are one, graver where a figure, a name or a negation is among them.
 */
final class QuoteRule {
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "nor", "none", "nobody", "nothing",
            "neither", "without", "cannot", "hardly");
    private static final Set<String> NUMBER_WORDS = Set.of("one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty", "hundred", "thousand",
            "million", "billion", "half", "double", "dozen");

    private static final Set<String> MEDIA = Set.of("reuters", "ap", "afp", "tass", "news", "press", "times", "post",
            "agency", "bbc", "cnn", "radio", "television", "tv", "journal", "guardian", "telegraph", "herald",
            "tribune", "gazette", "interfax", "xinhua", "kyodo", "yonhap", "bloomberg", "media", "broadcasting", "fox",
            "abc", "nbc", "cbs", "sky", "npr", "politico", "axios", "standard", "mail", "mirror", "sun", "star");

    private final NameBearers bearers;

    QuoteRule(NameBearers bearers) {
        this.bearers = bearers;
    }

    /** A verdict with the gravity of what it found. */
    record Ruling(Verdict verdict, @Nullable Severity severity) {}

    /** How two quotes of one utterance stand to each other. */
    Ruling judge(Mentioned<Quote> one, Mentioned<Quote> other) {
        Bearer speaker = speaker(one);
        Bearer otherSpeaker = speaker(other);
        if (speaker != null && otherSpeaker != null && haveTwoSpeakers(one, other)) {
            return conflict(new Explanation.Contrast(Opposition.SPEAKER, speaker.name(), otherSpeaker.name()),
                    Severity.HIGH);
        }
        QuoteWords words = QuoteWords.of(one.words());
        QuoteWords otherWords = QuoteWords.of(other.words());
        if (words.equals(otherWords)) {
            return new Ruling(new Verdict(Agreement.SAME, new Explanation.SameValue(one.words())), null);
        }
        if (words.contains(otherWords) || otherWords.contains(words)) {
            return words.contains(otherWords) ? cut(words, other, otherWords) : cut(otherWords, one, words);
        }
        if (words.areReordered(otherWords)) {
            return conflict(new Explanation.QuoteWording(one.words(), other.words()), Severity.LOW);
        }
        String alone = words.alone(otherWords);
        String otherAlone = otherWords.alone(words);
        boolean grave = isGrave(alone, one) || isGrave(otherAlone, other);
        return conflict(new Explanation.QuoteWording(alone, otherAlone), grave ? Severity.HIGH : Severity.MEDIUM);
    }

    /** Whether both quotes are given to somebody who is named beside them, and not to the same person. */
    boolean haveTwoSpeakers(Mentioned<Quote> one, Mentioned<Quote> other) {
        Bearer speaker = speaker(one);
        Bearer otherSpeaker = speaker(other);
        return speaker != null && otherSpeaker != null && !speaker.id().equals(otherSpeaker.id())
                && speaker.kind() == otherSpeaker.kind() && !mayBeOne(speaker, otherSpeaker)
                && isNamedThere(speaker, one)
                && isNamedThere(otherSpeaker, other);
    }

    private static Ruling conflict(Explanation explanation, Severity severity) {
        return new Ruling(new Verdict(Agreement.CONFLICT, explanation), severity);
    }

    private @Nullable Bearer speaker(Mentioned<Quote> quote) {
        Bearer bearer = bearers.named(quote.place(), quote.mention().speaker());
        return bearer == null || !mayBeQuoted(bearer) ? null : bearer;
    }

    /** A person or a body; an agency that carries the words of others does not speak itself. */
    private static boolean mayBeQuoted(Bearer bearer) {
        return bearer.kind() == Name.Kind.PERSON || (bearer.kind() == Name.Kind.ORGANISATION
                && Spelling.words(bearer.name().toLowerCase(Locale.ROOT)).stream().noneMatch(MEDIA::contains));
    }

    /** Whom "she added" means in a paragraph that names nobody is too unsure to accuse an article of a mistake. */
    private static boolean isNamedThere(Bearer speaker, Mentioned<Quote> quote) {
        return speaker.mentions().stream().anyMatch(mention -> mention.place() == quote.place()
                && mention.sentence().paragraph() == quote.sentence().paragraph());
    }

    /** "Holm" and "Mira Holm" of two articles that were not joined: no reason to speak of two people. */
    private static boolean mayBeOne(Bearer one, Bearer other) {
        List<String> words = Spelling.words(one.name());
        return Spelling.words(other.name()).stream().anyMatch(words::contains);
    }

    /** The longer holds all of the shorter: what was cut decides. */
    private static Ruling cut(QuoteWords words, Mentioned<Quote> shorter, QuoteWords shorterWords) {
        var cut = QuoteCut.of(words, shorter, shorterWords);
        return cut.turned().map(contrast -> conflict(contrast, Severity.HIGH))
                .or(() -> cut.surer().map(contrast -> conflict(contrast, Severity.MEDIUM)))
                .orElseGet(() -> new Ruling(new Verdict(Agreement.COMPATIBLE,
                        new Explanation.QuoteWording(words.alone(shorterWords), shorterWords.alone(words))), null));
    }

    /** Whether a figure, a negation or a name is among words that only one wording has. */
    private static boolean isGrave(String alone, Mentioned<Quote> quote) {
        for (String word : alone.split("[\\s…]+", -1)) {
            boolean figure = word.codePoints().anyMatch(Character::isDigit) || NUMBER_WORDS.contains(word);
            if (figure || NEGATIONS.contains(word) || word.endsWith("n't") || isName(word, quote)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String word, Mentioned<Quote> quote) {
        TextRange range = quote.mention().range();
        return quote.article().mentionsIn(quote.mention().sentence(), Name.class).stream()
                .filter(name -> range.covers(name.range()))
                .anyMatch(name -> Spelling.words(name.text().toLowerCase(Locale.ROOT)).contains(word));
    }
}
