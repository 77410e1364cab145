package app.lateral.fact.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementFacts;
import app.lateral.fact.evidence.DraftFact;
import app.lateral.fact.evidence.FactMatcher;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * A measure that is said to come from different quarters, wherever the articles tell of it.
 *
 * <pre>
 * "under [Northern sanctions]" / "despite [League sanctions]"  -> conflict
 * </pre>
 */
public final class IssuerMatcher implements FactMatcher {
    /** Measures that one power or body takes against another. */
    private static final Set<String> MEASURES = Set.of("sanction", "embargo", "ban", "tariff", "blockade", "boycott",
            "curfew", "moratorium", "investigation", "inquiry", "probe", "lawsuit", "subpoena", "warrant", "raid",
            "bailout", "subsidy", "grant", "fine", "penalty", "ruling", "verdict", "veto", "ultimatum", "ceasefire",
            "truce", "airstrike", "resolution");
    private static final double SURE = 0.45;

    private record Issued(StatedSentence sentence, NounPhrase phrase, String issuer) {}

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        Map<String, List<Issued>> byMeasure = new LinkedHashMap<>();
        for (var article : evidence.articles()) {
            evidence.checkpoint();
            for (Sentence sentence : article.sentences()) {
                if (sentence.isBody() && sentence.words().stream().anyMatch(word -> MEASURES.contains(word.lemma()))) {
                    issued(evidence.stated(article.id(), sentence.index())).forEach(issued -> byMeasure
                            .computeIfAbsent(issued.phrase().headWord().lemma(), _ -> new ArrayList<>()).add(issued));
                }
            }
        }
        List<StatementContrast> contrasts = new ArrayList<>();
        byMeasure.values().forEach(all -> addAll(all, contrasts));
        return StatementFacts.of(contrasts);
    }

    /** An article tells of one issuer once. */
    private static void addAll(List<Issued> issued, List<StatementContrast> contrasts) {
        Set<String> seen = new TreeSet<>();
        List<Issued> all = issued.stream().filter(each -> seen.add(each.sentence().place() + " " + each.issuer()))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (!all.get(i).issuer().equals(all.get(j).issuer())) {
                    contrasts.add(new StatementContrast(Opposition.ISSUER, telling(all.get(i)), telling(all.get(j)),
                            SURE, all.get(i).sentence().text(all.get(i).phrase().headWord().range())));
                }
            }
        }
    }

    private static Telling telling(Issued issued) {
        return new Telling(issued.sentence(), described(issued.sentence(), issued.phrase()),
                issued.issuer() + " " + issued.phrase().headWord().lemma());
    }

    /** "observing current [League sanctions]": from the first adjective or noun on. */
    private static TextRange described(StatedSentence sentence, NounPhrase phrase) {
        int from = phrase.from();
        boolean done = from > 0 && sentence.word(from - 1).lemma().equals("be");
        if (done && sentence.word(from).form().endsWith("ing")) {
            from++;
        }
        while (from < phrase.head() - 1 && (sentence.word(from).tag().equals("VBG")
                || sentence.word(from).tag().equals("DT"))) {
            from++;
        }
        return sentence.word(from).range().union(sentence.word(phrase.head()).range());
    }

    private static List<Issued> issued(StatedSentence sentence) {
        return sentence.structure().phrases().stream().filter(phrase -> MEASURES.contains(phrase.headWord().lemma()))
                .flatMap(
                        phrase -> issuer(sentence, phrase).map(issuer -> new Issued(sentence, phrase, issuer)).stream())
                .toList();
    }

    /** The name, or the adjective of one, right before the measure: who takes it. */
    private static Optional<String> issuer(StatedSentence sentence, NounPhrase phrase) {
        int before = phrase.head() - 1;
        if (before < phrase.from()) {
            return Optional.empty();
        }
        Bearer bearer = sentence.bearer(before);
        if (bearer != null) {
            return Optional.of(bearer.id());
        }
        Word word = sentence.word(before);
        boolean ofName = Character.isUpperCase(word.form().codePointAt(0))
                && (word.tag().startsWith("JJ") || word.isProperNoun());
        return ofName ? Optional.of(word.lemma()) : Optional.empty();
    }
}
