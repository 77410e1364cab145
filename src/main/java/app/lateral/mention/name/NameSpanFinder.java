package app.lateral.mention.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.lateral.mention.Name;
import app.lateral.mention.token.Tokens;

/**
 * Finds runs of capitalised words that are names, with the titles beside them: "Russian Defence Minister [Sergei
 * Shoigu]", "Kremlin spokesman [Dmitry Peskov]", "the [Ministry of Finance]". Not: "Russian", "Monday".
 */
final class NameSpanFinder {
    private final NameWords words;
    private final NameRuns runs;
    private final NameTitles titles;
    private final NameCues cues;

    NameSpanFinder(NameWords words) {
        this.words = words;
        runs = new NameRuns(words);
        titles = new NameTitles(words);
        cues = new NameCues(words);
    }

    /**
     * The names of a sentence in order.
     *
     * @param tokens its tokens
     * @param taken the tokens that are something else, such as a date
     * @param known words that the article writes with a capital inside a sentence
     * @param common words that the article writes small
     */
    List<NameSpan> find(Tokens tokens, BitSet taken, Set<String> known, Set<String> common) {
        var found = new ArrayList<NameSpan>();
        int i = 0;
        while (i < tokens.size()) {
            if (!runs.isName(tokens, i, taken, known, common)) {
                i++;
                continue;
            }
            int until = runs.runEnd(tokens, i, taken, known, common);
            add(tokens, i, until, found);
            i = until;
        }
        return found;
    }

    /** Cuts a run into title and name and keeps what is a name. */
    private void add(Tokens tokens, int from, int runEnd, List<NameSpan> found) {
        int until = runEnd;
        int start = from;
        int title = titles.lastTitle(tokens, from, until);
        if (title >= from) {
            int name = titles.afterTitle(tokens, title, until);
            addOrganisation(tokens, from, title, found);
            if (name >= until) {
                return;
            }
            found.add(new NameSpan(tokens, name, until, titles.titleText(tokens, from, name), Name.Kind.PERSON));
            return;
        }
        while (start < until && isAdjective(tokens, start, until)) {
            start++;
        }
        if (start >= until) {
            return;
        }
        String before = titles.titleBefore(tokens, from);
        if (!before.isEmpty() && cues.of(tokens, start, until) != Name.Kind.ORGANISATION
                && !isPlace(tokens, start, until)) {
            found.add(new NameSpan(tokens, start, until, before, Name.Kind.PERSON));
            return;
        }
        int end = until;
        while (end > start + 1 && words.isDemonym(tokens.lower(end - 1)) && !isPlace(tokens, start, end)) {
            end--;
        }
        until = end;
        int kept = start > from && isNamedThing(tokens, start, until) ? from : start;
        while (kept > from && kept == start && words.isOrganisation(tokens.lower(until - 1))
                && words.isPoint(tokens.lower(start - 1))) {
            start--;
            kept = start;
        }
        Name.Kind cue = cues.of(tokens, kept, until);
        String after = cue == null || cue == Name.Kind.PERSON ? titles.titleAfter(tokens, until) : "";
        found.add(new NameSpan(tokens, kept, until, after, after.isEmpty() ? cue : Name.Kind.PERSON));
    }

    private boolean isPlace(Tokens tokens, int from, int until) {
        return words.isPlace(tokens.text(from, until).toLowerCase(Locale.ROOT));
    }

    /** "Russian" before a name, unless with it a country is named. */
    private boolean isAdjective(Tokens tokens, int index, int until) {
        String lower = tokens.lower(index);
        boolean point = words.isPoint(lower) && index + 1 < until && words.isDemonym(tokens.lower(index + 1))
                && !isPlace(tokens, index, index + 2);
        boolean dashed = tokens.get(index).isDash()
                || (tokens.get(index + 1).isDash() && index + 2 < until && words.isDemonym(tokens.lower(index + 2)));
        return point || (dashed && words.isPoint(lower))
                || (words.isDemonym(lower) && !isPlace(tokens, index, index + 2))
                || tokens.get(index).isDash();
    }

    /** "Russian Pacific Fleet" keeps its adjective as part of the name of a body or an event. */
    private boolean isNamedThing(Tokens tokens, int start, int until) {
        String last = tokens.lower(until - 1);
        return until - start == 1 && (words.isOrganisation(last) || words.isThing(last) || words.isPlaceWord(last));
    }

    /** "State Department" in "State Department spokesman": a body of its own. */
    private void addOrganisation(Tokens tokens, int from, int title, List<NameSpan> found) {
        int start = from;
        while (start < title && isAdjective(tokens, start, title)) {
            start++;
        }
        boolean body = title > start && words.isOrganisation(tokens.lower(title - 1))
                && !tokens.is(title - 1, "press", "service", "board", "team", "news");
        if (body) {
            found.add(new NameSpan(tokens, start, title, "", Name.Kind.ORGANISATION));
        } else if (title > start && isPlace(tokens, start, title)) {
            found.add(new NameSpan(tokens, start, title, "", Name.Kind.PLACE));
        }
    }
}
