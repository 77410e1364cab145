package app.lateral.fact.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/** How telling a word is in a story: the fewer of its sentences hold it, the more (inverse document frequency). */
public final class StoryRarity {
    private final Map<String, Integer> sentencesWith;
    private final int sentences;

    private StoryRarity(Map<String, Integer> sentencesWith, int sentences) {
        this.sentencesWith = sentencesWith;
        this.sentences = sentences;
    }

    /** The rarity of words in the headlines and bodies of these articles. */
    public static StoryRarity of(List<AnnotatedArticle> articles) {
        Map<String, Integer> sentencesWith = new TreeMap<>();
        int sentences = 0;
        for (AnnotatedArticle article : articles) {
            for (Sentence sentence : article.sentences()) {
                sentences++;
                var lemmas = new TreeSet<String>();
                sentence.words().stream().map(Word::lemma).forEach(lemmas::add);
                lemmas.forEach(lemma -> sentencesWith.merge(lemma, 1, Integer::sum));
            }
        }
        return new StoryRarity(sentencesWith, sentences);
    }

    /** The rarity of a lemma, above 0. */
    public double of(String lemma) {
        return Math.log(1 + sentences / (sentencesWith.getOrDefault(lemma, 0) + 1.0));
    }
}
