package app.lateral.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import app.lateral.align.MatchReason.CloseMeaning;
import app.lateral.align.MatchReason.CommonRun;
import app.lateral.align.MatchReason.SharedFigures;
import app.lateral.align.MatchReason.SharedNames;
import app.lateral.align.MatchReason.SharedWords;
import app.lateral.align.SentenceProfile.Term;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Moment;
import app.lateral.mention.Name;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;

/** Says why two sentences are held to report the same thing. */
final class MatchExplainer {
    private static final int LONGEST_LIST = 4;
    private static final int SHORTEST_RUN = 4;
    /** Meanings further apart than this are no reason. */
    private static final double LEAST_SIMILARITY = 0.25;
    /** The parts of speech whose words tell what is spoken of: nouns, verbs, adjectives, numbers, foreign words. */
    private static final Pattern TELLING = Pattern.compile("NN.*|VB.*|JJ.*|CD|FW");
    /** Words lighter than this are shared by many sentences of the story. */
    private static final double LEAST_WEIGHT = 0.15;

    private static final Pattern BREAKS = Pattern.compile("[\\s/\\p{Pd}]+");

    private final AnnotatedArticle fromArticle;
    private final AnnotatedArticle toArticle;
    private final SentenceProfile from;
    private final SentenceProfile to;

    private MatchExplainer(AnnotatedArticle fromArticle, SentenceProfile from, AnnotatedArticle toArticle,
            SentenceProfile to) {
        this.fromArticle = fromArticle;
        this.from = from;
        this.toArticle = toArticle;
        this.to = to;
    }

    /** The reasons, the strongest first; never empty. */
    static List<MatchReason> reasons(AnnotatedArticle fromArticle, SentenceProfile from, AnnotatedArticle toArticle,
            SentenceProfile to) {
        return new MatchExplainer(fromArticle, from, toArticle, to).reasons();
    }

    private List<MatchReason> reasons() {
        List<MatchReason> reasons = new ArrayList<>();
        String run = longestCommonRun();
        if (!run.isEmpty()) {
            reasons.add(new CommonRun(run));
        }
        Set<String> names = sharedNames();
        if (!names.isEmpty()) {
            reasons.add(new SharedNames(limited(names)));
        }
        Set<String> figures = sharedFigures();
        if (!figures.isEmpty()) {
            reasons.add(new SharedFigures(limited(figures)));
        }
        List<String> words = sharedWords(names, figures);
        if (!words.isEmpty()) {
            reasons.add(new SharedWords(words));
        }
        double similarity = from.meaning().likeness(to.meaning());
        if (similarity >= LEAST_SIMILARITY || reasons.isEmpty()) {
            reasons.add(new CloseMeaning(similarity));
        }
        return reasons;
    }

    private static List<String> limited(Set<String> texts) {
        return texts.stream().limit(LONGEST_LIST).toList();
    }

    private Set<String> sharedNames() {
        List<Name> theirs = toArticle.mentionsIn(to.sentence().index(), Name.class);
        Set<String> shared = new LinkedHashSet<>();
        for (Name name : fromArticle.mentionsIn(from.sentence().index(), Name.class)) {
            theirs.stream().filter(other -> NameSpellings.same(name, other))
                    .min(Comparator.comparing(other -> !name.text().equals(other.text())))
                    .ifPresent(other -> shared.add(
                            name.text().equals(other.text()) ? name.text() : name.text() + "/" + other.text()));
        }
        return shared;
    }

    private Set<String> sharedFigures() {
        Set<String> shared = new LinkedHashSet<>();
        List<Quantity> quantities = toArticle.mentionsIn(to.sentence().index(), Quantity.class);
        for (Quantity quantity : fromArticle.mentionsIn(from.sentence().index(), Quantity.class)) {
            if (quantities.stream()
                    .anyMatch(other -> MentionedFigures.key(quantity).equals(MentionedFigures.key(other)))) {
                shared.add(fromArticle.article().textAt(quantity.range()));
            }
        }
        List<Moment> moments = toArticle.mentionsIn(to.sentence().index(), Moment.class);
        for (Moment moment : fromArticle.mentionsIn(from.sentence().index(), Moment.class)) {
            if (moments.stream()
                    .anyMatch(other -> MentionedFigures.key(moment).equals(MentionedFigures.key(other)))) {
                shared.add(fromArticle.article().textAt(moment.range()));
            }
        }
        return shared;
    }

    private List<String> sharedWords(Set<String> names, Set<String> figures) {
        Map<String, Term> theirs = new HashMap<>();
        to.terms().all().forEach(term -> theirs.putIfAbsent(term.key(), term));
        Set<String> words = new LinkedHashSet<>();
        from.terms().all().stream().filter(term -> theirs.containsKey(term.key())).filter(this::isTelling)
                .sorted(Comparator.comparingDouble(Term::weight).reversed().thenComparingInt(Term::place))
                .map(term -> from.sentence().words().get(term.place()).form()).filter(word -> !told(word, names))
                .filter(word -> !told(word, figures)).forEach(words::add);
        return limited(words);
    }

    private boolean isTelling(Term term) {
        return term.weight() >= LEAST_WEIGHT
                && TELLING.matcher(from.sentence().words().get(term.place()).tag()).matches();
    }

    private static boolean told(String word, Set<String> texts) {
        return texts.stream().anyMatch(text -> List.of(BREAKS.split(text)).contains(word));
    }

    private String longestCommonRun() {
        List<Word> ours = from.sentence().words().stream().filter(Word::isWord).toList();
        List<Word> theirs = to.sentence().words().stream().filter(Word::isWord).toList();
        int[] lengths = new int[theirs.size() + 1];
        int best = 0;
        int end = 0;
        for (int i = 0; i < ours.size(); i++) {
            for (int j = theirs.size(); j > 0; j--) {
                boolean same = ours.get(i).form().equalsIgnoreCase(theirs.get(j - 1).form());
                lengths[j] = same ? lengths[j - 1] + 1 : 0;
                if (lengths[j] > best) {
                    best = lengths[j];
                    end = i + 1;
                }
            }
        }
        if (best < SHORTEST_RUN) {
            return "";
        }
        return fromArticle.article()
                .textAt(ours.get(end - best).range().union(ours.get(end - 1).range()));
    }
}
