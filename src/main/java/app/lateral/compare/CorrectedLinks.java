package app.lateral.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.lateral.align.Alignment;
import app.lateral.align.Link;
import app.lateral.align.MatchReason;
import app.lateral.align.Passage;
import app.lateral.align.Relation;
import app.lateral.compare.LinkCorrection.Kind;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.Article;

/** Takes cut links away and puts drawn ones in. */
final class CorrectedLinks {
    private final List<AnnotatedArticle> articles;
    private final List<Article> texts;

    CorrectedLinks(List<AnnotatedArticle> articles) {
        this.articles = articles;
        this.texts = articles.stream().map(AnnotatedArticle::article).toList();
    }

    Alignment apply(Alignment alignment, List<LinkCorrection> corrections) {
        if (corrections.isEmpty()) {
            return alignment;
        }
        List<LinkCorrection> cuts = corrections.stream().filter(correction -> correction.kind() == Kind.CUT).toList();
        List<Link> links = new ArrayList<>(alignment.links().stream()
                .filter(link -> cuts.stream().noneMatch(cut -> touches(cut, link))).toList());
        corrections.stream().filter(correction -> correction.kind() == Kind.DRAWN).map(this::drawn)
                .flatMap(Optional::stream).forEach(drawn -> draw(drawn, links));
        links.sort(Comparator.comparingInt((Link link) -> place(link.from())).thenComparingInt(link -> place(link.to()))
                .thenComparing(link -> link.from().range()).thenComparing(link -> link.to().range()));
        return Alignment.of(links, articles.stream().map(AnnotatedArticle::id).toList(), articles.stream()
                .sorted(Comparator.comparing(article -> article.article().text())).map(AnnotatedArticle::id).toList());
    }

    /** A link that was there before keeps its reasons; that a person draws it as well makes it sure. */
    private static void draw(Link drawn, List<Link> links) {
        Optional<Link> found = links.stream().filter(link -> joinsSame(link, drawn)).findFirst();
        found.ifPresent(links::remove);
        links.add(found.map(link -> new Link(link.from(), link.to(), link.relation(), drawn.score(),
                Stream.concat(drawn.reasons().stream(), link.reasons().stream()).distinct().toList(),
                link.differences()))
                .orElse(drawn));
    }

    private boolean touches(LinkCorrection cut, Link link) {
        return (holds(link.from(), cut.from()) && holds(link.to(), cut.to()))
                || (holds(link.from(), cut.to()) && holds(link.to(), cut.from()));
    }

    private boolean holds(Passage passage, Anchor anchor) {
        return anchor.in(texts).filter(article -> article.id().equals(passage.article())).isPresent()
                && passage.range().overlaps(anchor.range());
    }

    private Optional<Link> drawn(LinkCorrection correction) {
        Optional<Passage> one = passage(correction.from());
        Optional<Passage> other = passage(correction.to());
        if (one.isEmpty() || other.isEmpty() || one.get().article().equals(other.get().article())) {
            return Optional.empty();
        }
        boolean inOrder = place(one.get()) < place(other.get());
        return Optional.of(new Link(inOrder ? one.get() : other.get(), inOrder ? other.get() : one.get(),
                Relation.PARTIAL, 1, List.of(new MatchReason.DrawnByHand()), List.of()));
    }

    /** The whole sentences that hold the anchor's words. */
    private Optional<Passage> passage(Anchor anchor) {
        return anchor.in(texts).map(text -> {
            AnnotatedArticle article = articles.get(texts.indexOf(text));
            Sentence first = article.segmented().sentenceAt(anchor.range().start());
            Sentence last = article.segmented().sentenceAt(Math.max(anchor.range().start(), anchor.range().end() - 1));
            return new Passage(article.id(), first.index(), last.index(), first.range().union(last.range()));
        });
    }

    private int place(Passage passage) {
        return articles.stream().map(AnnotatedArticle::id).toList().indexOf(passage.article());
    }

    private static boolean joinsSame(Link one, Link other) {
        return one.from().equals(other.from()) && one.to().equals(other.to());
    }
}
