package app.lateral.planted;

import java.util.List;
import java.util.Set;

import app.lateral.fact.FactKind;
import app.lateral.mention.AnnotatedArticle;

/** Plants errors of one kind. */
interface ErrorPlanter {
    /** What it plants, for the table. */
    String name();

    /** As which kinds of facts such an error may rightly be shown. */
    Set<FactKind> shownAs();

    /** Every error that it can plant in the body of this article, by place, each for a copy of its own. */
    List<PlantedError> errors(AnnotatedArticle article);
}
