package app.lateral.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.revision.Change.Course;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.Part;
import app.lateral.text.TextRange;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

/** Finds what became of every sentence from one version of an article to the next. */
public final class RevisionFinder {
    /**
     * Compares two versions of one article; the text of the pages around them is left out.
     *
     * @param before the earlier version
     * @param after the later version
     */
    public Revision find(AnnotatedArticle before, AnnotatedArticle after) {
        List<Sentence> old = compared(before);
        List<Sentence> now = compared(after);
        int[] partners = SentencePairs.find(old, now);
        BitSet inOrder = InOrder.places(partners);
        BitSet kept = new BitSet();
        SubstanceComparison substance = new SubstanceComparison(before, after);
        List<Change> changes = new ArrayList<>();
        int nextCut = 0;
        for (int partner : partners) {
            if (partner >= 0) {
                kept.set(partner);
            }
        }
        for (int place = 0; place < now.size(); place++) {
            int partner = partners[place];
            if (partner < 0) {
                changes.add(new Change.Added(now.get(place)));
                continue;
            }
            if (inOrder.get(place)) {
                for (; nextCut < partner; nextCut++) {
                    addCut(nextCut, kept, old, changes);
                }
            }
            changes.add(change(old.get(partner), now.get(place),
                    inOrder.get(place) ? Course.IN_PLACE : Course.MOVED, substance));
        }
        for (; nextCut < old.size(); nextCut++) {
            addCut(nextCut, kept, old, changes);
        }
        return new Revision(before.id(), after.id(), changes);
    }

    private static List<Sentence> compared(AnnotatedArticle article) {
        return article.sentences().stream().filter(sentence -> sentence.part() != Part.FURNITURE).toList();
    }

    private static void addCut(int place, BitSet kept, List<Sentence> old, List<Change> changes) {
        if (!kept.get(place)) {
            changes.add(new Change.Removed(old.get(place)));
        }
    }

    private static Change change(Sentence old, Sentence now, Course course, SubstanceComparison substance) {
        return SentencePairs.words(old).equals(SentencePairs.words(now))
                ? new Change.Kept(old, now, course)
                : new Change.Reworded(old, now, course, words(old, now), substance.changes(old, now));
    }

    private static List<WordChange> words(Sentence old, Sentence now) {
        List<Word> before = old.words().stream().filter(Word::isWord).toList();
        List<Word> after = now.words().stream().filter(Word::isWord).toList();
        List<WordChange> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(SentencePairs.words(old), SentencePairs.words(now))
                .getDeltas()) {
            changes.add(new WordChange(range(before, delta.getSource(), old), range(after, delta.getTarget(), now)));
        }
        return changes;
    }

    /** Where a chunk's words stand; for none right behind the word before. */
    private static TextRange range(List<Word> words, Chunk<String> chunk, Sentence sentence) {
        if (chunk.size() > 0) {
            return words.get(chunk.getPosition()).range()
                    .union(words.get(chunk.getPosition() + chunk.size() - 1).range());
        }
        int place = chunk.getPosition() == 0
                ? sentence.range().start()
                : words.get(chunk.getPosition() - 1).range().end();
        return new TextRange(place, place);
    }
}
