package app.lateral.mention.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Mention;
import app.lateral.mention.Moment;
import app.lateral.mention.Name;
import app.lateral.mention.calendar.MomentResolver;
import app.lateral.mention.moment.MomentFinder;
import app.lateral.mention.moment.WrittenMoment;
import app.lateral.mention.name.NameFinder;
import app.lateral.mention.name.NameWords;
import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.quantity.QuantityFinder;
import app.lateral.mention.quote.QuoteFinder;
import app.lateral.mention.token.Tokenizer;
import app.lateral.mention.token.Tokens;
import app.lateral.segment.SegmentedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.Article;
import app.lateral.text.Part;
import app.lateral.text.TextRange;

/** Finds all that an article mentions. */
public final class MentionFinder {
    private final MomentFinder moments;
    private final QuantityFinder quantities;
    private final NameFinder names;
    private final QuoteFinder quotes;

    /** Loads the word lists. */
    public MentionFinder() {
        var numerals = new NumeralFinder();
        moments = new MomentFinder(numerals);
        quantities = new QuantityFinder(numerals);
        var nameWords = new NameWords();
        names = new NameFinder(nameWords);
        quotes = new QuoteFinder(nameWords);
    }

    /** The article with its mentions. */
    public AnnotatedArticle annotate(SegmentedArticle article) {
        List<Tokens> sentences = sentences(article);
        List<List<WrittenMoment>> written = sentences.stream().map(moments::find).toList();
        List<BitSet> taken = written.stream().map(MentionFinder::tokens).toList();
        List<Name> named = names.find(sentences, taken);
        var mentions = new ArrayList<Mention>(named);
        mentions.addAll(quotes.find(article, sentences, named));
        var resolver = new MomentResolver(article.article().published(), sentences, written);
        Set<Integer> personEnds = personEnds(named);
        TextRange dateline = dateline(article.article());
        for (int i = 0; i < sentences.size(); i++) {
            Tokens tokens = sentences.get(i);
            for (WrittenMoment moment : written.get(i)) {
                Moment resolved = resolver.resolve(tokens, moment, tokens.tense());
                if (!dateline.covers(resolved.range())) {
                    mentions.add(resolved);
                }
            }
            mentions.addAll(quantities.find(tokens, taken.get(i), personEnds));
        }
        return new AnnotatedArticle(article, new MarkedMentions(article).apply(mentions).stream()
                .sorted(Comparator.comparing(Mention::range)).toList());
    }

    /** Where the dateline stands: its day is that of writing and dates nothing in the report. */
    private static TextRange dateline(Article article) {
        String dateline = article.imprint().dateline();
        int start = dateline == null ? -1 : article.text().indexOf(dateline);
        return start < 0 || dateline == null ? new TextRange(0, 0) : new TextRange(start, start + dateline.length());
    }

    private static BitSet tokens(List<WrittenMoment> moments) {
        var taken = new BitSet();
        moments.forEach(moment -> taken.set(moment.from(), moment.until()));
        return taken;
    }

    /** Where names end that may be those of persons; a name that stands but once may tell no kind. */
    private static Set<Integer> personEnds(List<Name> names) {
        var ends = new HashSet<Integer>();
        for (Name name : names) {
            if (name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.OTHER) {
                ends.add(name.range().end());
            }
        }
        return ends;
    }

    private static List<Tokens> sentences(SegmentedArticle article) {
        String text = article.article().text();
        return article.sentences().stream().filter(sentence -> sentence.part() != Part.FURNITURE)
                .map((Sentence sentence) -> Tokenizer.tokens(text, sentence)).toList();
    }
}
