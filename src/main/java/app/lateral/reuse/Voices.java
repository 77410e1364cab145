package app.lateral.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Quote;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * Tells which articles speak with one voice at a place: those that share most of the words of the sentences concerned, in
 * a run of shared text. What a speaker is quoted with does not count.
 */
public final class Voices {
    /** Of a sentence's words outside quotations, so much at least must stand in the other's sentence. */
    private static final double MOST = 0.5;

    private final Reuse reuse;
    private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();

    /** The voices of these articles, which share this text. */
    public Voices(List<AnnotatedArticle> articles, Reuse reuse) {
        this.reuse = reuse;
        articles.forEach(article -> this.articles.put(article.id(), article));
    }

    /**
     * The articles that these places stand in, those of one voice together; voices in the order of the story, and the
     * articles of each too. Articles that are of one voice with a third are so with each other.
     *
     * @param places the places, of which each article may have several
     */
    public List<List<String>> of(List<Extract> places) {
        Set<String> ids = new LinkedHashSet<>(articles.keySet());
        ids.retainAll(places.stream().map(Extract::article).toList());
        List<List<String>> voices = new ArrayList<>();
        for (String id : ids) {
            List<List<String>> same = voices.stream()
                    .filter(voice -> voice.stream().anyMatch(member -> oneVoice(member, id, places))).toList();
            List<String> joined = new ArrayList<>();
            same.forEach(joined::addAll);
            joined.add(id);
            voices.removeAll(same);
            voices.add(joined);
        }
        List<String> order = List.copyOf(ids);
        voices.forEach(voice -> voice.sort(Comparator.comparingInt(order::indexOf)));
        voices.sort(Comparator.comparingInt(voice -> order.indexOf(voice.getFirst())));
        return voices.stream().map(List::copyOf).toList();
    }

    private boolean oneVoice(String one, String other, List<Extract> places) {
        List<SharedText> texts = reuse.between(one, other);
        return !texts.isEmpty() && places.stream().filter(place -> place.article().equals(one))
                .anyMatch(place -> places.stream().filter(rival -> rival.article().equals(other))
                        .anyMatch(rival -> oneVoice(place, rival, texts)));
    }

    private boolean oneVoice(Extract place, Extract other, List<SharedText> texts) {
        TextRange sentence = sentence(place).range();
        TextRange otherSentence = sentence(other).range();
        List<SharedText> both = texts.stream().filter(text -> text.in(place.article()).range().overlaps(sentence)
                && text.in(other.article()).range().overlaps(otherSentence)).toList();
        return !both.isEmpty() && isMostlyShared(place, both) && isMostlyShared(other, both);
    }

    private boolean isMostlyShared(Extract place, List<SharedText> texts) {
        List<TextRange> quotes = article(place).mentions(Quote.class).stream()
                .filter(quote -> !quote.scare() && !quote.speaker().isEmpty()).map(Quote::range).toList();
        List<TextRange> words = sentence(place).words().stream().filter(Word::isWord).map(Word::range)
                .filter(word -> quotes.stream().noneMatch(quote -> quote.covers(word))).toList();
        long shared = words.stream()
                .filter(word -> texts.stream().anyMatch(text -> text.in(place.article()).range().covers(word)))
                .count();
        return shared > 0 && shared >= MOST * words.size();
    }

    private Sentence sentence(Extract place) {
        return article(place).segmented().sentenceAt(place.range().start());
    }

    private AnnotatedArticle article(Extract place) {
        AnnotatedArticle article = articles.get(place.article());
        if (article == null) {
            throw new IllegalArgumentException("no article " + place.article());
        }
        return article;
    }
}
