package app.lateral.mention.quote;

import java.util.Objects;

import app.lateral.mention.name.NameWords;
import app.lateral.mention.token.Tokens;
import app.lateral.segment.SegmentedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.TextRange;

/**
 * Finds who said what stands in quotation marks: the subject of the verb of saying that goes with it ("…", X said; said
 * X; X said: "…"; according to X; X was quoted as saying "…"), the speaker of the quote that it goes on with. A person
 * who is only named near it is not taken for its speaker. Quotes are to be asked for in order.
 */
final class SpeakerFinder {
    /** So many tokens behind a quote its verb of saying may stand. */
    private static final int REACH_BEHIND = 14;

    private final SegmentedArticle article;
    private final NameWords words;
    private final SentenceSubjects subjects;
    private final QuotedWords quoted;
    private String last = "";
    private int lastEnd = -1;

    /** How far from the quote its speaker is looked for. */
    enum Reach {
        /** In its own sentence. */
        SENTENCE,
        /** Also in the sentences before. */
        FAR
    }

    SpeakerFinder(SegmentedArticle article, SentenceSubjects subjects, QuotedWords quoted, NameWords words) {
        this.article = article;
        this.words = words;
        this.subjects = subjects;
        this.quoted = quoted;
    }

    /** Nothing is carried into the next paragraph unless that takes the quote up again. */
    void endParagraph(boolean continued) {
        if (!continued) {
            lastEnd = -1;
            last = "";
        }
    }

    /** Whether a word of speech or a comma stands right before the opening mark. */
    boolean isIntroduced(TextRange marked) {
        Tokens sentence = subjects.tokensOf(article.sentenceAt(marked.start()).index());
        if (sentence == null) {
            return false;
        }
        int before = SentenceNames.tokenBefore(sentence, marked.start() - 1);
        return sentence.is(before, ",", ":") || words.isSpeech(sentence.lower(before));
    }

    /** The entity of the speaker, or the words that tell who it is, or empty. */
    String speaker(TextRange marked, Reach reach) {
        Sentence first = article.sentenceAt(marked.start());
        Sentence end = article.sentenceAt(Math.max(marked.start(), marked.end() - 1));
        int saying = sayingBehind(end, marked);
        String speaker = saying < 0 ? "" : behind(end, marked, saying);
        if (speaker.isEmpty()) {
            speaker = ahead(first, marked);
        }
        if (speaker.isEmpty()) {
            speaker = accordingTo(first, marked);
        }
        if (speaker.isEmpty() && reach == Reach.FAR && !isSomebodyElse(end, saying)) {
            speaker = goingOn(first, marked);
        }
        last = speaker;
        lastEnd = marked.end();
        return speaker;
    }

    /** The verb of saying behind a quote, or -1: "…," X [said]; "…," [said] X; "…," he [added]. */
    private int sayingBehind(Sentence sentence, TextRange marked) {
        Tokens all = subjects.tokensOf(sentence.index());
        if (all == null) {
            return -1;
        }
        int start = firstBehind(all, marked);
        int limit = Math.min(all.size(), start + REACH_BEHIND);
        for (int i = start; i < limit; i++) {
            if (quoted.holds(all, i) || (isStop(all, i) && i > start + 1)) {
                return -1;
            }
            boolean asked = all.is(i - 1, "when", "if", "as", "and", "then");
            if (words.isSpeech(all.lower(i)) && !asked) {
                return i;
            }
        }
        return -1;
    }

    private static int firstBehind(Tokens all, TextRange marked) {
        return SentenceNames.tokenBefore(all, marked.end() + 1) + 1;
    }

    private String behind(Sentence sentence, TextRange marked, int saying) {
        Tokens all = Objects.requireNonNull(subjects.tokensOf(sentence.index()));
        int start = firstBehind(all, marked);
        // "…," he said, the agency reported: who reports it does not speak
        if (all.is(saying, "reported", "reports", "report") && !ahead(sentence, marked).isEmpty()) {
            return "";
        }
        String subject = saying > start ? subjects.subjectOf(all, start, saying) : "";
        return subject.isEmpty() && saying == start ? subjects.named(all, saying + 1) : subject;
    }

    /** Whether a noun speaks behind the quote of which it cannot be told whom it means: not whoever spoke before. */
    private boolean isSomebodyElse(Sentence sentence, int saying) {
        Tokens all = subjects.tokensOf(sentence.index());
        return all != null && saying > 0 && all.get(saying - 1).tag().startsWith("NN");
    }

    /** X said: "…"; X called it "…"; X was quoted as saying "…". */
    private String ahead(Sentence sentence, TextRange marked) {
        Tokens all = subjects.tokensOf(sentence.index());
        int open = all == null ? -1 : SentenceNames.tokenBefore(all, marked.start() - 1);
        for (int i = open; all != null && i >= 0; i--) {
            if (quoted.holds(all, i)) {
                continue;
            }
            if (all.is(i, "quoted") && !subjects.named(all, i + 1).isEmpty()) {
                return subjects.named(all, i + 1);
            }
            if (words.isSpeech(all.lower(i)) && all.get(i).tag().startsWith("VB")) {
                String speaker = subjects.subjectOf(all, 0, i);
                if (!speaker.isEmpty()) {
                    return speaker;
                }
            }
            if (all.get(i).isCapitalised() && all.is(i + 1, ":") && i + 1 == open) {
                return subjects.named(all, 0);
            }
        }
        return "";
    }

    private String accordingTo(Sentence sentence, TextRange marked) {
        Tokens all = subjects.tokensOf(sentence.index());
        for (int i = 0; all != null && i < all.size() - 2; i++) {
            if (all.are(i, "according", "to")
                    && (all.get(i).range().start() < marked.start() || all.get(i).range().start() >= marked.end())) {
                return subjects.named(all, i + 2);
            }
        }
        return "";
    }

    /** The speaker of the quote just before, or who was about to speak: for a quote that begins its sentence. */
    private String goingOn(Sentence sentence, TextRange marked) {
        if (marked.start() - sentence.range().start() > 2) {
            return "";
        }
        if (lastEnd >= 0) {
            return last;
        }
        Tokens previous = subjects.tokensOf(sentence.index() - 1);
        if (previous != null && previous.is(previous.size() - 1, ":")) {
            for (int i = previous.size() - 2; i >= 0; i--) {
                if (words.isSpeech(previous.lower(i))) {
                    return subjects.subjectOf(previous, 0, i);
                }
            }
        }
        return "";
    }

    /** The end of a clause; the stop of "Mr." and of an initial is none. */
    private boolean isStop(Tokens all, int index) {
        boolean abbreviated = words.isHonorific(all.lower(index - 1)) || all.lower(index - 1).length() == 1;
        return all.is(index, ";", ":") || (all.is(index, ".") && !abbreviated);
    }
}
