package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.NameLikeness;
import app.lateral.fact.story.Spelling;
import app.lateral.fact.wording.WordNet.Category;
import app.lateral.mention.Name;
import app.lateral.mention.Quote;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

/**
 * Sentences that are the same but for a few words, as in copies of one agency's text: what the changed words mean. Figures
 * and what stands between quotation marks are compared elsewhere; other spellings and synonyms are no difference.
 */
final class ChangedWordsRule implements StatementRule {
    /** So much of the longer sentence must stand in the other, in the same order. */
    private static final double LEAST_SHARED = 0.7;
    /** More words than this are rewritten, not changed. */
    private static final int MOST_CHANGED = 3;
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "n't", "nor", "neither", "without",
            "none", "nobody", "hardly", "fail", "refuse", "decline");
    private static final Set<String> LIMITING = Set.of("until", "only", "just", "once", "yet", "fully", "always");
    private static final Set<String> UNSURE = Set.of("may", "might", "could", "would", "will", "can", "should",
            "reportedly", "allegedly", "apparently", "possibly", "perhaps", "probably", "likely", "must");
    private static final Set<String> CLAIMING = Set.of("claim", "allege", "say", "suggest", "accord", "according",
            "assert", "insist", "report");
    private static final double SURE = 0.85;
    private static final double LESS_SURE = 0.6;

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        List<Word> one = words(pair.one());
        List<Word> other = words(pair.other());
        Set<TextRange> seen = new HashSet<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(spellings(one), spellings(other)).getDeltas()) {
            contrast(pair, one, delta.getSource(), other, delta.getTarget())
                    .filter(contrast -> seen.add(contrast.one().range())).ifPresent(found::add);
        }
        return found;
    }

    /** Whether two sentences are one but for a few words. */
    static boolean areNearlyOne(StatementPair pair) {
        List<String> one = spellings(words(pair.one()));
        List<String> other = spellings(words(pair.other()));
        int changed = DiffUtils.diff(one, other).getDeltas().stream()
                .mapToInt(delta -> Math.max(delta.getSource().size(), delta.getTarget().size())).sum();
        int longer = Math.max(one.size(), other.size());
        return longer > MOST_CHANGED && longer - changed >= LEAST_SHARED * longer;
    }

    private static List<Word> words(StatedSentence sentence) {
        return sentence.sentence().words().stream().filter(Word::isWord).toList();
    }

    private static List<String> spellings(List<Word> words) {
        return words.stream().map(word -> word.form().toLowerCase(Locale.ROOT).replace('’', '\'')).toList();
    }

    private static Optional<StatementContrast> contrast(StatementPair pair, List<Word> one, Chunk<String> from,
            List<Word> other, Chunk<String> to) {
        List<Word> lost = one.subList(from.getPosition(), from.getPosition() + from.size());
        List<Word> gained = other.subList(to.getPosition(), to.getPosition() + to.size());
        if (Math.max(lost.size(), gained.size()) > MOST_CHANGED) {
            return Optional.empty();
        }
        return opposition(pair, lost, gained).flatMap(opposition -> {
            boolean added = lost.isEmpty() || gained.isEmpty();
            TextRange range = wholeNames(pair.one(), marked(one, from, added));
            TextRange otherRange = wholeNames(pair.other(), marked(other, to, added));
            boolean elsewhere = pair.one().holdsValue(range) || pair.other().holdsValue(otherRange)
                    || isQuoted(pair.one(), range) || isQuoted(pair.other(), otherRange);
            return elsewhere
                    ? Optional.empty()
                    : Optional.of(new StatementContrast(opposition, new Telling(pair.one(), range),
                            new Telling(pair.other(), otherRange),
                            pair.link() * (opposition == Opposition.DETAIL ? LESS_SURE : SURE),
                            about(pair.one(), one, from)));
        });
    }

    /** The changed words; where one side has none, both sides with the word before, at the start with the one behind. */
    private static TextRange marked(List<Word> words, Chunk<String> chunk, boolean added) {
        int from = chunk.getPosition();
        int until = from + chunk.size();
        if (added && from > 0) {
            from--;
        } else if (added) {
            until = Math.min(words.size(), until + 1);
        }
        return words.get(from).range().union(words.get(until - 1).range());
    }

    /** Names that were changed in part are marked whole. */
    private static TextRange wholeNames(StatedSentence sentence, TextRange range) {
        return sentence.article().mentionsIn(sentence.sentence().index(), Name.class).stream().map(Name::range)
                .filter(range::overlaps).reduce(range, TextRange::union);
    }

    private static String about(StatedSentence sentence, List<Word> words, Chunk<String> chunk) {
        int from = Math.max(0, chunk.getPosition() - 2);
        int until = Math.min(words.size(), chunk.getPosition() + chunk.size() + 2);
        return sentence.text(words.get(from).range().union(words.get(until - 1).range()));
    }

    /** Whether any of it stands between quotation marks: no name goes across one. */
    private static boolean isQuoted(StatedSentence sentence, TextRange range) {
        return sentence.article().mentions(Quote.class).stream().anyMatch(quote -> quote.range().overlaps(range));
    }

    private static Optional<Opposition> opposition(StatementPair pair, List<Word> lost, List<Word> gained) {
        if (holds(lost, NEGATIONS) != holds(gained, NEGATIONS)) {
            return isLimited(pair) || !besideDenial(lost).equals(besideDenial(gained))
                    ? Optional.empty()
                    : Optional.of(Opposition.NEGATION);
        }
        if (!lost.equals(gained) && (holds(lost, UNSURE) || holds(gained, UNSURE)) && !sameUnsure(lost, gained)) {
            return Optional.of(Opposition.CERTAINTY);
        }
        if ((lost.isEmpty() && holds(gained, CLAIMING)) || (gained.isEmpty() && holds(lost, CLAIMING))) {
            return Optional.of(Opposition.CLAIM_AGAINST_FACT);
        }
        return lost.isEmpty() || gained.isEmpty() ? Optional.empty() : exchanged(pair, lost, gained);
    }

    private static boolean holds(List<Word> words, Set<String> lemmas) {
        return words.stream().anyMatch(word -> lemmas.contains(word.lemma()) || lemmas.contains(word.form())
                || (lemmas.contains("n't") && word.form().replace('’', '\'').endsWith("n't")));
    }

    /** "not until noon", "did not only": no denial of what happened. */
    private static boolean isLimited(StatementPair pair) {
        return LIMITING.stream()
                .anyMatch(word -> holds(words(pair.one()), Set.of(word)) != holds(words(pair.other()), Set.of(word)));
    }

    /** What is changed beside the denial and its auxiliary. */
    private static List<String> besideDenial(List<Word> words) {
        return words.stream().map(Word::lemma).filter(lemma -> !NEGATIONS.contains(lemma))
                .filter(lemma -> !lemma.endsWith("n't") && !lemma.endsWith("n’t"))
                .filter(lemma -> !Set.of("do", "be", "have", "will", "can", "to", "a", "an", "the", "any", "ca", "wo",
                        "some", "somebody", "someone").contains(lemma))
                .toList();
    }

    private static boolean sameUnsure(List<Word> lost, List<Word> gained) {
        return unsure(lost).equals(unsure(gained));
    }

    /** The words that say how sure it is; "has to" and "needs to" say "must". */
    private static List<String> unsure(List<Word> words) {
        List<String> lemmas = words.stream().map(Word::lemma).toList();
        boolean needed = lemmas.equals(List.of("have", "to")) || lemmas.equals(List.of("need", "to"));
        return needed ? List.of("must") : lemmas.stream().filter(UNSURE::contains).toList();
    }

    private static Optional<Opposition> exchanged(StatementPair pair, List<Word> lost, List<Word> gained) {
        Bearer bearer = bearer(pair.one(), lost);
        Bearer otherBearer = bearer(pair.other(), gained);
        if (bearer != null && otherBearer != null) {
            if (bearer.id().equals(otherBearer.id()) || isInitialed(bearer, otherBearer)) {
                return Optional.empty();
            }
            if (PlaceRule.mayHold(bearer.name(), otherBearer.name())) {
                return Optional.empty();
            }
            boolean places = bearer.kind() == Name.Kind.PLACE && otherBearer.kind() == Name.Kind.PLACE;
            return Optional.of(places ? Opposition.PLACE : Opposition.ROLE);
        }
        if (lost.size() != 1 || gained.size() != 1) {
            return Optional.empty();
        }
        boolean titles = isTitle(pair.one(), lost.getFirst()) && isTitle(pair.other(), gained.getFirst());
        return titles ? Optional.empty() : words(pair, lost.getFirst(), gained.getFirst());
    }

    /** "J. R. Weston" and "John Robert Weston". */
    private static boolean isInitialed(Bearer one, Bearer other) {
        boolean initials = Stream.of(one, other).flatMap(bearer -> Spelling.words(bearer.name()).stream())
                .anyMatch(word -> word.replace(".", "").length() == 1);
        return initials && NameLikeness.mayBeOnePerson(one.name(), other.name());
    }

    /** What stands right before a person's name, or before a comma and the name, is compared as a title. */
    private static boolean isTitle(StatedSentence sentence, Word word) {
        List<Word> all = sentence.sentence().words();
        int next = all.indexOf(word) + 1;
        boolean apposed = next < all.size() && all.get(next).form().equals(",");
        Bearer bearer = sentence.bearer(apposed ? next + 1 : next);
        return bearer != null && bearer.kind() == Name.Kind.PERSON;
    }

    private static Optional<Opposition> words(StatementPair pair, Word word, Word other) {
        Category category = Category.of(word.tag());
        if (isAbbreviation(word.lemma(), other.lemma()) || isAbbreviation(other.lemma(), word.lemma())) {
            return Optional.empty();
        }
        boolean open = isOpen(word) && isOpen(other) && category == Category.of(other.tag());
        if (!open || StatementPair.isOneWord(word.lemma(), other.lemma())
                || pair.wordNet().areSynonyms(word.lemma(), other.lemma(), category)) {
            return Optional.empty();
        }
        return Optional.of(pair.wordNet().areAntonyms(word.lemma(), other.lemma(), category)
                ? Opposition.ANTONYMS
                : Opposition.DETAIL);
    }

    /** "gov" for "governor", "St." for "Saint": the first letters, or, before a stop, some of them in their order. */
    private static boolean isAbbreviation(String shorter, String longer) {
        String letters = shorter.replace(".", "");
        if (longer.startsWith(letters)) {
            return true;
        }
        int found = 0;
        for (int i = 0; i < longer.length() && found < letters.length(); i++) {
            found += longer.charAt(i) == letters.charAt(found) ? 1 : 0;
        }
        return shorter.endsWith(".") && longer.startsWith(letters.substring(0, 1)) && found == letters.length();
    }

    private static boolean isOpen(Word word) {
        return word.tag().startsWith("NN") || word.tag().startsWith("VB") || word.tag().startsWith("JJ");
    }

    private static @org.jspecify.annotations.Nullable Bearer bearer(StatedSentence sentence, List<Word> words) {
        List<Word> all = sentence.sentence().words();
        for (Word word : words) {
            Bearer bearer = sentence.bearer(all.indexOf(word));
            if (bearer != null) {
                return bearer;
            }
        }
        return null;
    }
}
