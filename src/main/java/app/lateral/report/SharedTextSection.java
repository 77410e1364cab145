package app.lateral.report;

import java.util.Comparator;
import java.util.List;

import app.lateral.compare.Comparison;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.message.Messages;
import app.lateral.message.ReportMessage;
import app.lateral.reuse.Reuse;
import app.lateral.reuse.ReuseShare;

/** Says in the report for a person how much of each article stands in another. */
record SharedTextSection(Comparison comparison, SourceNames sources, Messages messages) {
    private static final int INDENT = 4;
    private static final int HANGING = 8;

    /** Adds the section; nothing where there is one article alone. */
    void addTo(TextLayout layout) {
        if (comparison.articles().size() > 1) {
            List<String> sharing = comparison.articles().stream().map(AnnotatedArticle::id)
                    .filter(id -> comparison.reuse().shareOf(id).shared() + comparison.reuse().shareOf(id).quoted() > 0)
                    .toList();
            layout.gap();
            layout.add(0, 0, messages.text(ReportMessage.REPORT_REUSE, sharing.size()));
            sharing.forEach(id -> layout.add(INDENT, HANGING, share(id)));
        }
    }

    private String share(String id) {
        Reuse reuse = comparison.reuse();
        ReuseShare share = reuse.shareOf(id);
        String closest = comparison.articles().stream().map(AnnotatedArticle::id).filter(other -> !other.equals(id))
                .max(Comparator.comparingInt(other -> words(reuse.shareOf(id, other)))).orElse(id);
        return messages.text(ReportMessage.REPORT_REUSE_OF, sources.of(id), Math.round(share.share() * 100),
                Math.round(share.quotedShare() * 100), sources.of(closest));
    }

    private static int words(ReuseShare share) {
        return share.shared() + share.quoted();
    }
}
