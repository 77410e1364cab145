package app.lateral.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.SegmentedArticle;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.Article;
import app.lateral.text.Part;
import app.lateral.text.TextRange;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AlignerTest {
    private static final Aligner ALIGNER = new Aligner(SentenceEncoder.builtIn());
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    private static final String[] HERALD = {
            "A ferry with 212 passengers aboard caught fire off the island of Tarn on Monday night.",
            "Rescue boats brought everyone ashore within three hours, the coastguard said.",
            "Investigators believe that the blaze began in a fridge lorry on the car deck.",
            "The ticket office will give travellers their money back."};
    private static final String[] GAZETTE = {
            "Travellers will be refunded by the ticket office.",
            "The flames broke out on the vehicle deck, in a refrigerated truck, according to investigators.",
            "Late on Monday a ferry burned near Tarn with more than 200 people on it.",
            "The mayor of the island opened a new library in spring."};

    @Test
    void sentencesThatReportTheSameInOtherWordsAreLinked() {
        Alignment alignment = ALIGNER.align(List.of(article("A", HERALD), article("B", GAZETTE)), _ -> {
        });
        assertEquals(2, surest(alignment, 0));
        assertEquals(1, surest(alignment, 2));
        assertEquals(0, surest(alignment, 3));
    }

    @Test
    void aSentenceWithoutCounterpartHasNoLink() {
        Alignment alignment = ALIGNER.align(List.of(article("A", HERALD), article("B", GAZETTE)), _ -> {
        });
        assertTrue(alignment.linksOf("B", 3).isEmpty());
    }

    @Test
    void everyLinkIsExplained() {
        Alignment alignment = ALIGNER.align(List.of(article("A", HERALD), article("B", GAZETTE)), _ -> {
        });
        assertFalse(alignment.links().isEmpty());
        alignment.links().forEach(link -> assertFalse(link.reasons().isEmpty()));
    }

    private static int surest(Alignment alignment, int sentence) {
        return alignment.linksOf("A", sentence).stream().max(Comparator.comparingDouble(Link::score))
                .map(link -> link.to().first()).orElse(-1);
    }

    private static AnnotatedArticle article(String id, String... texts) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String sentence : texts) {
            TextRange range = new TextRange(text.length(), text.length() + sentence.length());
            text.append(sentence).append('\n');
            sentences.add(new Sentence(sentences.size(), range, Part.BODY, sentences.size() + 1,
                    words(sentence, range.start())));
        }
        Article article = new Article(id, id + ".txt", id, null, null, text.toString(), List.of());
        return new AnnotatedArticle(new SegmentedArticle(article, sentences), List.of());
    }

    private static List<Word> words(String sentence, int start) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(sentence);
        while (matcher.find()) {
            words.add(new Word(new TextRange(start + matcher.start(), start + matcher.end()), matcher.group(),
                    matcher.group().toLowerCase(Locale.ROOT), "NN"));
        }
        return words;
    }
}
