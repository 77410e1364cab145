package app.lateral.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import app.lateral.segment.SegmentedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.Part;

/** Finds all that an article mentions. */
public final class MentionFinder {
    private final QuantityFinder quantities = new QuantityFinder();

    /** The article with its mentions. */
    public AnnotatedArticle annotate(SegmentedArticle article) {
        var mentions = new ArrayList<Mention>();
        String text = article.article().text();
        for (Sentence sentence : article.sentences()) {
            if (sentence.part() != Part.FURNITURE) {
                Tokens tokens = Tokenizer.tokens(text, sentence);
                mentions.addAll(quantities.find(tokens, new BitSet(), Set.of()));
            }
        }
        return new AnnotatedArticle(article, List.copyOf(mentions));
    }
}
