package app.lateral.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.lateral.segment.SegmentedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said what stands in quotation marks: "…", X said; said X; X said: "…"; according to X; "he" for the person
 * of whom the sentences before tell; the speaker of the quote just before. Quotes are to be asked for in order.
 */
final class SpeakerFinder {
    private final SegmentedArticle article;
    private final NameWords words;
    private final Map<Integer, Tokens> tokens = new HashMap<>();
    private final Map<Integer, Map<Integer, Name>> namesByEnd = new HashMap<>();
    private final List<Name> names;
    private int name;
    private String subject = "";
    private String last = "";
    private int lastEnd = -1;
    private boolean reporting;

    /** How far from the quote its speaker is looked for. */
    enum Reach {
        /** In its own sentence. */
        SENTENCE,
        /** Also in the sentences before. */
        FAR
    }

    SpeakerFinder(SegmentedArticle article, List<Tokens> sentences, List<Name> names, NameWords words) {
        this.article = article;
        this.words = words;
        this.names = names;
        for (Tokens sentence : sentences) {
            tokens.put(sentence.sentence(), sentence);
        }
        for (Name each : names) {
            namesByEnd.computeIfAbsent(each.sentence(), key -> new HashMap<>()).put(each.range().end(), each);
        }
    }

    /** Nothing is carried into the next paragraph unless that takes the quote up again. */
    void endParagraph(boolean continued) {
        if (!continued) {
            lastEnd = -1;
        }
    }

    /** Whether a word of speech or a comma stands right before the opening mark. */
    boolean isIntroduced(TextRange marked) {
        Tokens sentence = tokens.get(article.sentenceAt(marked.start()).index());
        if (sentence == null) {
            return false;
        }
        int before = tokenBefore(sentence, marked.start() - 1);
        return sentence.is(before, ",", ":") || words.isSpeech(sentence.lower(before));
    }

    /** The entity of the speaker, or the words that tell who it is, or empty. */
    String speaker(TextRange marked, Reach reach) {
        Sentence first = article.sentenceAt(marked.start());
        Sentence end = article.sentenceAt(Math.max(marked.start(), marked.end() - 1));
        advance(first);
        String after = after(end, marked);
        String before = after.isEmpty() || reporting ? before(first, marked) : "";
        String speaker = before.isEmpty() ? after : before;
        if (speaker.isEmpty()) {
            speaker = accordingTo(first, marked);
        }
        if (speaker.isEmpty() && reach == Reach.FAR) {
            speaker = nearest(first, marked);
        }
        if (speaker.isEmpty() && reach == Reach.FAR) {
            speaker = fromBefore(first, marked);
        }
        last = speaker;
        lastEnd = marked.end();
        return speaker;
    }

    /** Learns of whom the sentences before this one tell. */
    private void advance(Sentence until) {
        int subjectOf = -1;
        while (name < names.size() && names.get(name).sentence() < until.index()) {
            Name each = names.get(name);
            if (each.kind() == Name.Kind.PERSON && each.sentence() != subjectOf) {
                subject = each.entity();
                subjectOf = each.sentence();
            }
            name++;
        }
    }

    /** "…," X said / said X / he added. */
    private String after(Sentence sentence, TextRange marked) {
        Tokens all = tokens.get(sentence.index());
        if (all == null) {
            return "";
        }
        reporting = false;
        int start = tokenBefore(all, marked.end() + 1) + 1;
        int limit = Math.min(all.size(), start + 14);
        for (int i = start; i < limit; i++) {
            if (all.is(i, "“", "\"", "„") && i > start) {
                return "";
            }
            if (words.isSpeech(all.lower(i))) {
                // "…," he said, the agency reported
                reporting = all.is(i, "reported", "reports", "report");
                String subjectAfter = subjectAt(all, i + 1);
                String subjectBefore = i > start ? subjectBetween(all, start, i) : "";
                return subjectBefore.isEmpty() ? subjectAfter : subjectBefore;
            }
            if (isStop(all, i) && i > start + 1) {
                return "";
            }
        }
        return "";
    }

    /** X said: "…", X called it "…". */
    private String before(Sentence sentence, TextRange marked) {
        Tokens all = tokens.get(sentence.index());
        int open = all == null ? -1 : tokenBefore(all, marked.start() - 1);
        for (int i = open; all != null && i >= 0; i--) {
            if (words.isSpeech(all.lower(i)) || (all.get(i).isCapitalised() && all.is(i + 1, ":"))) {
                String speaker = all.is(i + 1, ":") && all.get(i).isCapitalised()
                        ? subjectBetween(all, 0, i + 1)
                        : subjectBetween(all, 0, i);
                if (!speaker.isEmpty()) {
                    return speaker;
                }
            }
        }
        return "";
    }

    private String accordingTo(Sentence sentence, TextRange marked) {
        Tokens all = tokens.get(sentence.index());
        for (int i = 0; all != null && i < all.size() - 2; i++) {
            if (all.are(i, "according", "to")
                    && (all.get(i).range().start() < marked.start() || all.get(i).range().start() >= marked.end())) {
                return subjectAt(all, i + 2);
            }
        }
        return "";
    }

    /** The last person named before the quote in its sentence. */
    private String nearest(Sentence sentence, TextRange marked) {
        Tokens all = tokens.get(sentence.index());
        int open = all == null ? -1 : tokenBefore(all, marked.start() - 1);
        for (int i = open; all != null && i >= 0; i--) {
            Name ended = endingAt(all, i);
            if (ended != null && ended.kind() == Name.Kind.PERSON && !isPossessive(all, i)) {
                return ended.entity();
            }
        }
        return "";
    }

    /** The speaker of the quote just before, or who was about to speak. */
    private String fromBefore(Sentence sentence, TextRange marked) {
        boolean atStart = marked.start() - sentence.range().start() <= 2;
        if (!atStart) {
            return "";
        }
        if (lastEnd >= 0 && !last.isEmpty()) {
            return last;
        }
        Tokens previous = tokens.get(sentence.index() - 1);
        if (previous != null && previous.is(previous.size() - 1, ":")) {
            for (int i = previous.size() - 2; i >= 0; i--) {
                if (words.isSpeech(previous.lower(i))) {
                    return subjectBetween(previous, 0, i);
                }
            }
        }
        return marked.start() <= sentence.range().start() + 1 && lastEnd < 0 ? "" : last;
    }

    /** Who stands at a token: a name, perhaps after its title, or "the ministry". */
    private String subjectAt(Tokens all, int index) {
        int i = index;
        int limit = Math.min(all.size(), index + 12);
        while (i < limit && !isStop(all, i) && !all.is(i, ",", "“", "\"", "that", "in", "at", "on")) {
            Name ended = endingAt(all, i);
            if (ended != null && !isPossessive(all, i)) {
                return ended.entity();
            }
            i++;
        }
        if (all.is(index, "he", "she")) {
            return subject;
        }
        return all.is(index, "the", "a", "an") && i > index + 1
                ? NameSpan.text(all, index, Math.min(i, index + 4))
                : "";
    }

    /** The end of a clause; the stop of "Mr." and of an initial is none. */
    private boolean isStop(Tokens all, int index) {
        boolean abbreviated = words.isHonorific(all.lower(index - 1)) || all.lower(index - 1).length() == 1;
        return all.is(index, ";", ":") || (all.is(index, ".") && !abbreviated);
    }

    /** Who does what the verb at {@code verb} says: the last person before it, else body, else "the ministry". */
    private String subjectBetween(Tokens all, int from, int verb) {
        Name other = null;
        for (int i = verb - 1; i >= from; i--) {
            if (all.is(i, "he", "she") && i >= verb - 3) {
                return earlier(all, i);
            }
            Name ended = endingAt(all, i);
            if (ended != null && !isPossessive(all, i) && !isObject(all, ended)) {
                if (ended.kind() == Name.Kind.PERSON) {
                    return ended.entity();
                }
                other = other == null ? ended : other;
            }
        }
        if (other != null) {
            return other.entity();
        }
        int noun = verb - 1;
        for (int i = noun; i >= Math.max(from, verb - 5); i--) {
            if (all.is(i, "the", "a", "an") && i < noun + 1 && all.get(noun).isWord()) {
                return NameSpan.text(all, i, verb);
            }
        }
        return "";
    }

    /** The person of whom the words before a pronoun tell, in its sentence or before. */
    private String earlier(Tokens all, int pronoun) {
        for (int i = 0; i < pronoun; i++) {
            Name ended = endingAt(all, i);
            if (ended != null && ended.kind() == Name.Kind.PERSON && !isPossessive(all, i)) {
                return ended.entity();
            }
        }
        return subject;
    }

    private static boolean isPossessive(Tokens all, int last) {
        return all.get(last + 1).lower().startsWith("'") || all.is(last + 1, "’", "'");
    }

    /** A name after a preposition does not speak. */
    private static boolean isObject(Tokens all, Name ended) {
        int first = tokenBefore(all, ended.range().start()) + 1;
        return all.is(first - 1, "with", "of", "to", "for", "from", "by", "in", "at", "on", "against", "about", "than");
    }

    private @Nullable Name endingAt(Tokens all, int index) {
        Map<Integer, Name> ends = namesByEnd.get(all.sentence());
        return ends == null ? null : ends.get(all.get(index).range().end());
    }

    /** The last token that ends at or before a place in the text. */
    private static int tokenBefore(Tokens all, int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).range().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
