package app.lateral.mention;

import java.util.ArrayList;
import java.util.List;

import app.lateral.segment.SegmentedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.Article;

/**
 * An article with what its sentences mention.
 *
 * @param segmented the article in sentences and words
 * @param mentions all mentions in headline and body, by range; furniture has none
 */
public record AnnotatedArticle(SegmentedArticle segmented, List<Mention> mentions) {
    /** Keeps a copy of the list. */
    public AnnotatedArticle {
        mentions = List.copyOf(mentions);
    }

    /** The article's id. */
    public String id() {
        return segmented.id();
    }

    /** The article itself. */
    public Article article() {
        return segmented.article();
    }

    /** Its sentences, furniture included. */
    public List<Sentence> sentences() {
        return segmented.sentences();
    }

    /** All mentions of one kind, by range. */
    public <M extends Mention> List<M> mentions(Class<M> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The mentions of one kind that begin in a sentence, by range. */
    public <M extends Mention> List<M> mentionsIn(int sentence, Class<M> kind) {
        List<M> found = new ArrayList<>();
        for (int i = firstMentionOf(sentence); i < mentions.size() && mentions.get(i).sentence() == sentence; i++) {
            if (kind.isInstance(mentions.get(i))) {
                found.add(kind.cast(mentions.get(i)));
            }
        }
        return List.copyOf(found);
    }

    /** Mentions in the order of the text are in the order of their sentences too. */
    private int firstMentionOf(int sentence) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
