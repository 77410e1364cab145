package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.ClauseMatch;
import app.lateral.fact.contrast.Sameness;
import app.lateral.fact.contrast.StatedAct;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.quote.QuoteWords;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet.Category;
import app.lateral.mention.Name;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * What is said not to be there in one is there in the other: "released [without charge]", "was [charged]"; "[no weapon] was
 * found", "[a knife] was found"; "[no warning] came", "the coastguard [warned] the crews".
 */
final class AbsenceRule implements StatementRule {
    private static final double LEAST_LINK = 0.5;
    private static final double SURE = 0.8;
    private static final Set<String> LACKING = Set.of("no", "without", "lack", "neither");
    /** Who says of these that there was none says it of all. */
    private static final Set<String> FINDING = Set.of("find", "report", "record", "see", "register", "detect", "make",
            "count", "have");
    /** What is asked for or feared is not there for that. */
    private static final Set<String> SEEKING = Set.of("seek", "ask", "want", "need", "lack", "lose", "refuse", "deny",
            "demand", "look", "search", "await", "apply", "request", "fear", "discuss", "threaten", "hope", "expect",
            "plan", "call", "reject", "rule", "dismiss", "consider", "prevent", "avoid", "stop", "drop", "urge",
            "propose", "believe", "suspect", "doubt", "face");
    /** They are missing without anything being missing. */
    private static final Set<String> IDLE = Set.of("doubt", "question", "way", "time", "comment", "reason", "idea",
            "matter", "choice", "need", "place", "point", "problem", "hurry", "exception", "secret", "surprise", "day",
            "year", "one", "people", "person", "man", "woman", "body", "thing", "case", "word", "part", "side", "plan",
            "intention", "decision", "name", "other", "detail", "information", "immediate", "help", "government",
            "country", "party", "group", "change", "deal", "majority", "vote", "talk", "agreement", "result", "answer");

    /** What is not there, and where that is said. */
    private record Absent(NounPhrase phrase, TextRange range) {}

    /** What is there: a noun, or a verb of its root, and where that is said. */
    private record Present(Optional<NounPhrase> phrase, Word word, TextRange range) {}

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        if (pair.link() >= LEAST_LINK) {
            for (Absent absent : absent(pair.one())) {
                there(pair, pair.one(), absent, pair.other()).map(present -> contrast(pair, absent, absent.range(),
                        present.range(), pair.one())).ifPresent(found::add);
            }
            for (Absent absent : absent(pair.other())) {
                there(pair, pair.other(), absent, pair.one()).map(present -> contrast(pair, absent, present.range(),
                        absent.range(), pair.other())).ifPresent(found::add);
            }
        }
        return found;
    }

    private static StatementContrast contrast(StatementPair pair, Absent absent, TextRange one, TextRange other,
            StatedSentence sentence) {
        return new StatementContrast(Opposition.NEGATION, new Telling(pair.one(), one),
                new Telling(pair.other(), other),
                pair.link() * SURE, sentence.text(absent.phrase().headWord().range()));
    }

    /** "no weapon", "without charge", "lack of water". */
    private static List<Absent> absent(StatedSentence sentence) {
        List<Absent> found = new ArrayList<>();
        for (NounPhrase phrase : sentence.structure().phrases()) {
            String lemma = phrase.headWord().lemma();
            boolean idle = IDLE.contains(lemma) || phrase.isPronoun() || phrase.isName()
                    || (!phrase.isDenied() && sentence.holdsValue(phrase.range()));
            boolean within = LACKING.contains(sentence.word(phrase.from()).lemma());
            boolean before = phrase.from() > 0 && LACKING.contains(sentence.word(phrase.from() - 1).lemma());
            boolean lack = phrase.from() > 1 && sentence.word(phrase.from() - 1).lemma().equals("of")
                    && sentence.word(phrase.from() - 2).lemma().equals("lack");
            if (!idle && (within || before || lack) && !isLimited(sentence, phrase)) {
                int first = phrase.from() - (lack ? 2 : before ? 1 : 0);
                found.add(new Absent(phrase, sentence.word(first).range().union(phrase.range())));
            }
        }
        return found;
    }

    /** "no trains until noon", "no immediate comment", "no further strikes". */
    private static boolean isLimited(StatedSentence sentence, NounPhrase phrase) {
        Set<String> limiting = Set.of("until", "immediate", "immediately", "further", "more", "other", "new", "longer",
                "major", "serious", "only", "official", "clear", "big", "great", "real", "second", "additional");
        boolean within = phrase.words().stream().map(Word::lemma).anyMatch(limiting::contains);
        int end = Math.min(sentence.sentence().words().size(), phrase.until() + 5);
        return within || IntStream.range(phrase.until(), end).mapToObj(i -> sentence.word(i).lemma())
                .anyMatch(Set.of("until", "before", "other", "except")::contains);
    }

    private static Optional<Present> there(StatementPair pair, StatedSentence absentIn, Absent absent,
            StatedSentence sentence) {
        if (absent(sentence).stream().anyMatch(own -> isOne(pair, own.phrase(), absent.phrase()))
                || present(pair, absent, absentIn).isPresent()) {
            return Optional.empty();
        }
        if (pair.isUnlinked()) {
            return present(pair, absent, sentence).filter(present -> present.phrase().isPresent()
                    || pair.wordNet().isHappening(absent.phrase().headWord().lemma()))
                    .filter(present -> isThereAtAll(absentIn, absent)
                            && isCounted(sentence, present));
        }
        return present(pair, absent, sentence).filter(present -> shareMore(pair, absent, present))
                .filter(present -> absentIn.equals(pair.one())
                        ? sharePart(pair, absent.range(), present.range())
                        : sharePart(pair, present.range(), absent.range()));
    }

    private static boolean isOne(StatementPair pair, NounPhrase phrase, NounPhrase other) {
        return pair.wordNet().areSynonyms(phrase.headWord().lemma(), other.headWord().lemma(), Category.NOUN);
    }

    private static Optional<Present> present(StatementPair pair, Absent absent, StatedSentence sentence) {
        String noun = absent.phrase().headWord().lemma();
        Optional<Present> thing = sentence.structure().phrases().stream()
                .filter(phrase -> !phrase.range().overlaps(absent.range())
                        || !sentence.sentence().equals(absent.phrase().sentence()))
                .filter(phrase -> !phrase.isPronoun() && sentence.bearer(phrase.head()) == null)
                .filter(phrase -> pair.wordNet().isKind(phrase.headWord().lemma(), noun, Category.NOUN))
                .filter(phrase -> isAsserted(sentence, phrase)).findFirst()
                .map(phrase -> new Present(Optional.of(phrase), phrase.headWord(), phrase.range()));
        return thing.or(() -> StatedAct.of(sentence).stream()
                .filter(act -> !act.denied() && !act.isToCome() && !ClauseMatch.isLight(act.clause()))
                .filter(act -> pair.wordNet().areOfOneRoot(act.clause().verbWord().lemma(), noun)).findFirst()
                .map(act -> new Present(Optional.empty(), act.clause().verbWord(), act.clause().groupRange())));
    }

    /** Whether it is said to be there: neither denied, asked for nor feared. */
    private static boolean isAsserted(StatedSentence sentence, NounPhrase phrase) {
        boolean lacking = LACKING.contains(sentence.word(phrase.from()).lemma())
                || (phrase.from() > 0 && LACKING.contains(sentence.word(phrase.from() - 1).lemma()))
                || phrase.isDenied();
        Optional<StatedAct> act = StatedAct.of(sentence).stream()
                .filter(each -> each.clause().object().filter(phrase::equals).isPresent()
                        || each.clause().actor().filter(phrase::equals).isPresent()
                        || each.clause().circumstances().stream().anyMatch(own -> own.phrase().equals(phrase)
                                && own.preposition().equals("with")))
                .findFirst();
        return !lacking && act.filter(each -> !each.denied() && !each.isToCome()
                && !SEEKING.contains(each.clause().verbWord().lemma())).isPresent();
    }

    /** "there were no deaths", "no faults had been found": nowhere; not "no deaths among the crew". */
    private static boolean isThereAtAll(StatedSentence sentence, Absent absent) {
        return absent.phrase().modifiers().isEmpty() && around(sentence, absent.range()).map(StatedAct::clause)
                .filter(clause -> clause.isCopula() || FINDING.contains(clause.verbWord().lemma()))
                .filter(clause -> clause.circumstances().stream().map(Clause.Circumstance::phrase)
                        .allMatch(phrase -> phrase.from() < clause.from() || sentence.holdsValue(phrase.range())))
                .isPresent();
    }

    /** "three people died", "14 faults". */
    private static boolean isCounted(StatedSentence sentence, Present present) {
        return present.phrase().map(phrase -> sentence.holdsValue(phrase.range()))
                .orElseGet(() -> around(sentence, present.range()).map(StatedAct::clause)
                        .flatMap(clause -> clause.object().or(clause::actor))
                        .filter(phrase -> sentence.holdsValue(phrase.range())).isPresent());
    }

    /** Whether the sentences share more than the noun: two telling words. */
    private static boolean shareMore(StatementPair pair, Absent absent, Present present) {
        Set<String> words = telling(pair.one());
        words.retainAll(telling(pair.other()));
        words.remove(absent.phrase().headWord().lemma());
        words.remove(present.word().lemma());
        return words.size() >= (pair.link() >= 0.8 ? 1 : 2);
    }

    /** Whether one and the same acts, or has it, or is acted on, or is where it is, in both; or the same is done. */
    private static boolean sharePart(StatementPair pair, TextRange one, TextRange other) {
        Optional<StatedAct> act = around(pair.one(), one);
        Optional<StatedAct> its = around(pair.other(), other);
        return act.isPresent() && its.isPresent() && (areOneAct(pair, act.get(), its.get())
                || beside(act.get(), one).anyMatch(phrase -> beside(its.get(), other)
                        .anyMatch(own -> Sameness.of(pair, Optional.of(phrase),
                                Optional.of(own)) == Sameness.SAME)));
    }

    private static Optional<StatedAct> around(StatedSentence sentence, TextRange range) {
        return StatedAct.of(sentence).stream().filter(act -> act.clause().groupRange().overlaps(range)
                || Stream.of(act.clause().actor(), act.clause().object()).flatMap(Optional::stream)
                        .anyMatch(phrase -> phrase.range().overlaps(range))
                || act.behind().overlaps(range)).reduce((_, last) -> last);
    }

    private static boolean areOneAct(StatementPair pair, StatedAct act, StatedAct other) {
        return !ClauseMatch.isLight(act.clause()) && pair.wordNet().areSynonyms(act.clause().verbWord().lemma(),
                other.clause().verbWord().lemma(), Category.VERB);
    }

    /** Times and towns are shared by much that has nothing to do with each other. */
    private static Stream<NounPhrase> beside(StatedAct act, TextRange range) {
        StatedSentence sentence = act.sentence();
        return act.participants().stream().filter(phrase -> !phrase.range().overlaps(range))
                .filter(phrase -> !sentence.holdsValue(phrase.range())).filter(phrase -> {
                    Bearer bearer = sentence.bearer(phrase.head());
                    return bearer == null || bearer.kind() != Name.Kind.PLACE;
                });
    }

    private static Set<String> telling(StatedSentence sentence) {
        Set<String> words = sentence.sentence().words().stream()
                .filter(word -> word.tag().startsWith("NN") || word.tag().startsWith("VB"))
                .map(Word::lemma)
                .filter(lemma -> !QuoteWords.isLight(lemma) && !Set.of("say", "be", "have").contains(lemma))
                .collect(Collectors.toCollection(TreeSet::new));
        sentence.bearers().values().forEach(bearer -> words.add(bearer.id()));
        return words;
    }
}
