package app.lateral.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

import app.lateral.fact.FactKind;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Name;
import app.lateral.mention.Quote;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * Errors in what is stated: another name, a denial, another speaker, another word in a quote.
 *
 * @param name what it plants
 * @param shownAs as which kinds of facts it may rightly be shown
 * @param errors the errors of a sentence
 */
record StatedErrors(String name, Set<FactKind> shownAs,
        BiFunction<AnnotatedArticle, Sentence, List<PlantedError>> errors)
        implements
        ErrorPlanter {
    private static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "has", "had", "have", "will",
            "would", "can", "could");

    /** All of them. */
    static final List<ErrorPlanter> ALL = List.of(
            new StatedErrors("name", Set.of(FactKind.NAME, FactKind.PLACE, FactKind.TITLE, FactKind.STATEMENT),
                    StatedErrors::names),
            new StatedErrors("negation", Set.of(FactKind.STATEMENT, FactKind.QUOTE), StatedErrors::negations),
            new StatedErrors("speaker",
                    Set.of(FactKind.QUOTE, FactKind.ATTRIBUTION, FactKind.NAME, FactKind.STATEMENT),
                    StatedErrors::speakers),
            new StatedErrors("word in a quote", Set.of(FactKind.QUOTE), StatedErrors::quotedWords));

    @Override
    public List<PlantedError> errors(AnnotatedArticle article) {
        return article.sentences().stream().filter(Sentence::isBody)
                .flatMap(sentence -> errors.apply(article, sentence).stream()).toList();
    }

    /** Another family name, in a sentence without quotes: "Mira Marlow" for "Mira Holm". */
    private static List<PlantedError> names(AnnotatedArticle article, Sentence sentence) {
        List<PlantedError> planted = new ArrayList<>();
        for (Name each : article.mentionsIn(sentence.index(), Name.class)) {
            boolean person = each.kind() == Name.Kind.PERSON && each.text().contains(" ");
            if (person && !isQuoted(article, each.range())) {
                planted.add(new PlantedError(each.range(), "Edwin Marlow"));
            }
        }
        return planted;
    }

    /** "was not" for "was". */
    private static List<PlantedError> negations(AnnotatedArticle article, Sentence sentence) {
        List<PlantedError> planted = new ArrayList<>();
        List<Word> words = sentence.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            Word word = words.get(i);
            boolean denied = words.get(i + 1).lemma().equals("not") || words.get(i + 1).lemma().equals("n't");
            if (AUXILIARIES.contains(word.form()) && !denied && words.get(i + 1).isWord()) {
                planted.add(new PlantedError(word.range(), word.form() + " not"));
            }
        }
        return planted;
    }

    /** The name of who says it, in a sentence with a quote. */
    private static List<PlantedError> speakers(AnnotatedArticle article, Sentence sentence) {
        List<PlantedError> planted = new ArrayList<>();
        boolean quotes = !article.mentionsIn(sentence.index(), Quote.class).isEmpty();
        for (Name each : article.mentionsIn(sentence.index(), Name.class)) {
            Word next = sentence.words().stream().filter(word -> word.range().start() >= each.range().end())
                    .findFirst().orElse(null);
            boolean says = next != null && next.lemma().equals("say");
            if (quotes && says && each.kind() == Name.Kind.PERSON && !isQuoted(article, each.range())) {
                planted.add(new PlantedError(each.range(), "Edwin Marlow"));
            }
        }
        return planted;
    }

    /** Another noun inside the marks. */
    private static List<PlantedError> quotedWords(AnnotatedArticle article, Sentence sentence) {
        List<PlantedError> planted = new ArrayList<>();
        for (Word word : sentence.words()) {
            boolean noun = word.tag().equals("NN") && word.form().length() > 4
                    && word.form().equals(word.form().toLowerCase(Locale.ROOT));
            boolean quoted = article.mentions(Quote.class).stream().anyMatch(quote -> !quote.scare()
                    && quote.range().covers(word.range()) && quote.range().length() > 40);
            if (noun && quoted) {
                planted.add(new PlantedError(word.range(), "garden"));
            }
        }
        return planted;
    }

    private static boolean isQuoted(AnnotatedArticle article, TextRange range) {
        return article.mentions(Quote.class).stream().anyMatch(quote -> quote.range().overlaps(range));
    }
}
