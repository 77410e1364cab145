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
    private final MomentFinder moments;
    private final QuantityFinder quantities;

    /** Loads the word lists. */
    public MentionFinder() {
        var numerals = new NumeralFinder(new NumberWords());
        moments = new MomentFinder(numerals);
        quantities = new QuantityFinder(numerals);
    }

    /** The article with its mentions. */
    public AnnotatedArticle annotate(SegmentedArticle article) {
        List<Tokens> sentences = sentences(article);
        var mentions = new ArrayList<Mention>();
        List<List<WrittenMoment>> written = sentences.stream().map(moments::find).toList();
        var resolver = new MomentResolver(article.article().published(),
                written.stream().flatMap(List::stream).toList());
        for (int i = 0; i < sentences.size(); i++) {
            Tokens tokens = sentences.get(i);
            var taken = new BitSet();
            for (WrittenMoment moment : written.get(i)) {
                mentions.add(resolver.resolve(tokens, moment, tense(tokens)));
                taken.set(moment.from(), moment.until());
            }
            mentions.addAll(quantities.find(tokens, taken, Set.of()));
        }
        mentions.sort(java.util.Comparator.comparing(Mention::range));
        return new AnnotatedArticle(article, mentions);
    }

    private static List<Tokens> sentences(SegmentedArticle article) {
        String text = article.article().text();
        return article.sentences().stream().filter(sentence -> sentence.part() != Part.FURNITURE)
                .map((Sentence sentence) -> Tokenizer.tokens(text, sentence)).toList();
    }

    private static MomentResolver.Tense tense(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, "will", "shall", "scheduled", "expected", "due", "plans")) {
                return MomentResolver.Tense.FUTURE;
            }
        }
        return MomentResolver.Tense.PAST;
    }
}
