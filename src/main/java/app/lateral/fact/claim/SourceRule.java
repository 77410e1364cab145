package app.lateral.fact.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.Attributions;
import app.lateral.fact.contrast.Attributions.Attribution;
import app.lateral.fact.contrast.ClauseMatch;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.contrast.StatementTopic;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** The same claim as fact in one and as somebody's claim in the other, or as the claims of different people. */
public final class SourceRule implements StatementRule {
    /** They say what those say who wrote them. */
    private static final Set<String> WRITINGS = Set.of("report", "study", "statement", "review", "letter", "memo",
            "document", "paper", "lawsuit", "suit", "complaint", "filing", "indictment", "email", "e-mail", "survey",
            "plan", "book", "post", "tweet", "message", "affidavit", "ruling", "trial", "research", "analysis", "poll",
            "inquiry", "investigation", "audit", "experiment", "test", "figure", "data");
    /** So many words beside a name tell for whom it speaks. */
    private static final int BESIDE = 3;
    private static final double CLAIMED = 0.7;
    private static final double SAID = 0.5;
    private static final double OTHERWISE_SAID = 0.6;

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        Attributions attributions = Attributions.of(pair.one());
        Attributions otherAttributions = Attributions.of(pair.other());
        for (Clause clause : pair.one().structure().clauses()) {
            for (Clause other : pair.other().structure().clauses()) {
                boolean frames = attributions.isFrame(clause) || otherAttributions.isFrame(other);
                boolean state = attributions.states(clause) && otherAttributions.states(other)
                        && isDenied(clause, attributions) == isDenied(other, otherAttributions);
                double match = frames || !state ? 0 : ClauseMatch.of(pair, clause, other);
                if (match > 0) {
                    compare(pair, new Claim(clause, attributions), new Claim(other, otherAttributions), match)
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isDenied(Clause clause, Attributions attributions) {
        return clause.isDenied() != attributions.denial(clause).isPresent();
    }

    /** A clause with who says so. */
    private record Claim(Clause clause, Attributions attributions) {
        Optional<Attribution> attribution() {
            return attributions.of(clause);
        }

        boolean isPlainFact() {
            return attribution().isEmpty() && !attributions.isSomebodysWord(clause);
        }
    }

    /** A company speaks through its chief, a country through its minister, authors through their report: one voice. */
    private static boolean areTwoVoices(StatementPair pair, NounPhrase source, NounPhrase other) {
        Bearer bearer = pair.one().bearer(source.head());
        Bearer otherBearer = pair.other().bearer(other.head());
        if (speaksForOthers(pair.one(), source) || speaksForOthers(pair.other(), other)) {
            return false;
        }
        if (bearer != null && otherBearer != null) {
            return bearer.kind() == otherBearer.kind();
        }
        return bearer == null && otherBearer == null && !WRITINGS.contains(source.headWord().lemma())
                && !WRITINGS.contains(other.headWord().lemma()) && !areOfOneBody(source, other);
    }

    /** "the city's police chief", "a police officer". */
    private static boolean areOfOneBody(NounPhrase source, NounPhrase other) {
        return body(source).stream().anyMatch(body(other)::contains);
    }

    private static List<String> body(NounPhrase source) {
        return source.modifiers().stream().map(source.sentence().words()::get).filter(Word::isCommonNoun)
                .map(Word::lemma).toList();
    }

    /** "his spokeswoman, [Ada Lunn], said". */
    private static boolean speaksForOthers(StatedSentence sentence, NounPhrase source) {
        int until = Math.min(sentence.sentence().words().size(), source.until() + BESIDE);
        return IntStream.range(Math.max(0, source.from() - BESIDE), until).mapToObj(i -> sentence.word(i).lemma())
                .anyMatch(lemma -> lemma.startsWith("spokes"));
    }

    /** A claim that is wanted or planned is told with the noun that plans it: "[plans to build a bridge]". */
    private static TextRange told(StatedSentence sentence, Clause clause) {
        int to = clause.from() - 1;
        boolean planned = to > 0 && sentence.word(to).lemma().equals("to")
                && clause.actor().filter(actor -> actor.from() < clause.from()).isEmpty();
        return planned ? sentence.word(to - 1).range().union(clause.range()) : clause.range();
    }

    private static Optional<StatementContrast> compare(StatementPair pair, Claim claim, Claim other, double match) {
        Optional<Attribution> attribution = claim.attribution();
        Optional<Attribution> otherAttribution = other.attribution();
        Telling one = new Telling(pair.one(),
                attribution.map(Attribution::range).orElseGet(() -> told(pair.one(), claim.clause())));
        Telling two = new Telling(pair.other(),
                otherAttribution.map(Attribution::range).orElseGet(() -> told(pair.other(), other.clause())));
        String about = StatementTopic.statement(pair.one(), claim.clause())
                .orElseGet(() -> ClauseMatch.about(pair, claim.clause()));
        double sure = (pair.link() + match) / 2;
        if (attribution.isPresent() && otherAttribution.isPresent()) {
            Optional<Double> sources = pair.likeness(Optional.of(attribution.get().source()),
                    Optional.of(otherAttribution.get().source()));
            return sources.filter(likeness -> likeness < StatementPair.DIFFERENT)
                    .filter(_ -> areTwoVoices(pair, attribution.get().source(), otherAttribution.get().source()))
                    .map(_ -> new StatementContrast(Opposition.DIFFERENT_SOURCES, one, two, sure * OTHERWISE_SAID,
                            about));
        }
        boolean counted = pair.one().holdsValue(claim.clause().range())
                || pair.other().holdsValue(other.clause().range());
        boolean plain = attribution.isPresent() ? other.isPlainFact() : claim.isPlainFact();
        return attribution.or(() -> otherAttribution).filter(_ -> plain && !counted)
                .map(said -> new StatementContrast(Opposition.CLAIM_AGAINST_FACT, one, two,
                        sure * (said.distant() ? CLAIMED : SAID), about));
    }
}
