package app.lateral.fact.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.Attributions;
import app.lateral.fact.contrast.Attributions.Attribution;
import app.lateral.fact.contrast.ClauseMatch;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Certainty;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.mention.Quote;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * What one article quotes and the other reports of the same speaker, with something of weight lost or added: a condition
 * ("[If the council pays, we will rebuild it]" / "said that the firm [would rebuild] it"), how sure it is ("may" / "would"),
 * of how many it holds ("some boats" / "all boats"), a "not". Tenses move back in reported speech and mean nothing.
 */
public final class ReportedWordsRule implements StatementRule {
    private static final double LEAST_LINK = 0.6;
    private static final double SURE = 0.7;
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided");
    private static final Set<String> CONDITIONAL = Set.of("if", "unless", "provided", "condition", "depend", "should",
            "once", "when", "case");
    private static final Set<String> ALL = Set.of("all", "every", "each", "everyone", "everybody");
    private static final Set<String> NOT_ALL = Set.of("some", "several", "many", "most", "few", "half");

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        if (pair.link() < LEAST_LINK) {
            return List.of();
        }
        return Stream.concat(ofQuotes(pair).stream(), ofQuotes(pair.turned()).stream().map(StatementContrast::turned))
                .toList();
    }

    /** The quotes of the first sentence against the reported clauses of the second. */
    private static List<StatementContrast> ofQuotes(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        var attributions = Attributions.of(pair.other());
        for (Quote quote : quotes(pair.one())) {
            for (Clause said : pair.one().structure().clauses()) {
                for (Clause reported : pair.other().structure().clauses()) {
                    Optional<Attribution> source = attributions.of(reported);
                    double match = quote.range().covers(said.groupRange()) && source.isPresent()
                            && isSpeaker(pair, quote, source.get()) && !isQuoted(pair.other(), reported)
                                    ? ClauseMatch.of(pair, said, reported)
                                    : 0;
                    if (match > 0) {
                        difference(pair, quote, said, reported).ifPresent(ranges -> found.add(
                                contrast(pair, ranges, match, ClauseMatch.topic(pair, said))));
                    }
                }
            }
        }
        return found;
    }

    /** What is marked on either side. */
    private record Ranges(TextRange quoted, TextRange reported) {}

    private static StatementContrast contrast(StatementPair pair, Ranges ranges, double match, String about) {
        return new StatementContrast(Opposition.PARAPHRASE, new Telling(pair.one(), ranges.quoted()),
                new Telling(pair.other(), ranges.reported()), pair.link() * match * SURE, about);
    }

    private static List<Quote> quotes(StatedSentence sentence) {
        return sentence.article().mentionsIn(sentence.sentence().index(), Quote.class).stream()
                .filter(quote -> !quote.scare() && !quote.speaker().isEmpty())
                .filter(quote -> sentence.sentence().range().covers(quote.range())).toList();
    }

    private static boolean isQuoted(StatedSentence sentence, Clause clause) {
        return sentence.article().mentionsIn(sentence.sentence().index(), Quote.class).stream()
                .anyMatch(quote -> quote.range().overlaps(clause.groupRange()));
    }

    /** Whether who is said to say it is the one quoted: by the name, or by the words that tell who it is. */
    private static boolean isSpeaker(StatementPair pair, Quote quote, Attribution source) {
        var bearer = pair.other().bearerMeant(source.source());
        if (bearer == null) {
            return pair.other().text(source.source().range()).equalsIgnoreCase(quote.speaker());
        }
        return bearer.mentions().stream().anyMatch(mention -> mention.place() == pair.one().place()
                && mention.mention().entity().equals(quote.speaker()));
    }

    private static Optional<Ranges> difference(StatementPair pair, Quote quote, Clause said, Clause reported) {
        if (said.isDenied() != reported.isDenied() || areOtherwiseSure(said, reported)) {
            return Optional.of(new Ranges(said.actRange(), reported.actRange()));
        }
        if (areOfOthers(pair, said.actor(), reported.actor()) || areOfOthers(pair, said.object(), reported.object())) {
            return Optional.of(new Ranges(counted(pair.one(), said), counted(pair.other(), reported)));
        }
        return isConditional(pair.one(), quote) && !isConditional(pair.other())
                ? Optional.of(new Ranges(quote.range(), reported.actRange()))
                : Optional.empty();
    }

    /** "may rebuild", "would rebuild"; "will" and "would" are as sure as each other. */
    private static boolean areOtherwiseSure(Clause said, Clause reported) {
        Optional<Certainty> one = Certainty.of(said);
        Optional<Certainty> other = Certainty.of(reported);
        boolean possible = one.filter(Certainty.POSSIBILITY::equals).isPresent() != other
                .filter(Certainty.POSSIBILITY::equals).isPresent();
        return one.isPresent() && other.isPresent() && possible && !isAble(said) && !isAble(reported);
    }

    /** "could" may be the past of "can". */
    private static boolean isAble(Clause clause) {
        return clause.group().stream().map(Word::lemma).anyMatch(Set.of("can", "could")::contains);
    }

    /** "some of the boats", "all boats". */
    private static boolean areOfOthers(StatementPair pair, Optional<NounPhrase> said, Optional<NounPhrase> reported) {
        Set<String> one = said.map(phrase -> lemmas(counted(pair.one(), phrase))).orElse(Set.of());
        Set<String> other = reported.map(phrase -> lemmas(counted(pair.other(), phrase))).orElse(Set.of());
        return (holds(one, ALL) && holds(other, NOT_ALL)) || (holds(one, NOT_ALL) && holds(other, ALL));
    }

    private static boolean holds(Set<String> words, Set<String> sought) {
        return words.stream().anyMatch(sought::contains);
    }

    /** The words of a phrase, and what stands before its "of the": "some of the boats". */
    private static List<Word> counted(StatedSentence sentence, NounPhrase phrase) {
        boolean of = phrase.from() > 1 && sentence.word(phrase.from() - 1).lemma().equals("of");
        return sentence.sentence().words().subList(of ? phrase.from() - 2 : phrase.from(), phrase.until());
    }

    private static Set<String> lemmas(List<Word> words) {
        return words.stream().map(Word::lemma).collect(Collectors.toUnmodifiableSet());
    }

    /** A clause with "some of" before its subject. */
    private static TextRange counted(StatedSentence sentence, Clause clause) {
        return Stream.concat(clause.actor().stream(), clause.object().stream())
                .map(phrase -> counted(sentence, phrase).getFirst().range())
                .reduce(clause.range(), TextRange::union);
    }

    private static boolean isConditional(StatedSentence sentence, Quote quote) {
        return sentence.sentence().words().stream().filter(word -> quote.range().covers(word.range()))
                .map(Word::lemma).anyMatch(CONDITIONS::contains);
    }

    /** Whether the sentence or one of its neighbours, before or behind, says on what it depends. */
    private static boolean isConditional(StatedSentence sentence) {
        var all = sentence.article().sentences();
        int index = sentence.sentence().index();
        return all.subList(Math.max(0, index - 1), Math.min(all.size(), index + 2)).stream()
                .flatMap(each -> each.words().stream()).map(Word::lemma).anyMatch(CONDITIONAL::contains);
    }
}
