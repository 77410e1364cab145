package app.lateral.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds runs of capitalised words that are names, with the titles beside them: "Russian Defence Minister [Sergei
 * Shoigu]", "Kremlin spokesman [Dmitry Peskov]", "the [Ministry of Finance]". Not: the first word of a sentence that
 * elsewhere is written small, "Russian", "Monday".
 */
final class NameSpanFinder {
    private static final int LONGEST = 10;

    private final NameWords words;

    NameSpanFinder(NameWords words) {
        this.words = words;
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
            if (!isName(tokens, i, taken, known, common)) {
                i++;
                continue;
            }
            int until = runEnd(tokens, i, taken, known, common);
            add(tokens, i, until, found);
            i = until;
        }
        return found;
    }

    private boolean isName(Tokens tokens, int index, BitSet taken, Set<String> known, Set<String> common) {
        Token token = tokens.get(index);
        if (!token.isCapitalised() || taken.get(index) || token.lower().startsWith("'")
                || (words.isNoName(token.lower()) && !isInitial(tokens, index))) {
            return words.isAlliance(token.lower())
                    && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT))
                    && token.isCapitalised();
        }
        if (token.text().length() == 1 && !tokens.is(index + 1, ".")) {
            return false;
        }
        return !isOpening(tokens, index) || isNameAtStart(tokens, index, known, common);
    }

    /** "Joseph [I]. Holm": a letter between two parts of a name. */
    private static boolean isInitial(Tokens tokens, int index) {
        return tokens.get(index).text().length() == 1 && tokens.is(index + 1, ".")
                && tokens.get(index + 1).isGlued() && tokens.get(index - 1).isCapitalised()
                && tokens.get(index + 2).isCapitalised();
    }

    /** Whether any word would have a capital here: at the start of a sentence or of a quote in it, after a colon. */
    private boolean isOpening(Tokens tokens, int index) {
        int i = index - 1;
        if (isAbbreviated(tokens, i - 1) && tokens.is(i, ".") && tokens.get(i).isGlued()) {
            return false;
        }
        while (i >= 0 && tokens.get(i).shape() == Token.Shape.MARK) {
            if (tokens.is(i, ":", "“", "\"", "‘", "—", "(", ".", "?", "!", "…", "•", "*")) {
                return !tokens.is(i, "(") || i == 0;
            }
            i--;
        }
        return i < 0;
    }

    /** "Mr", "J": their full stop ends no sentence. */
    private boolean isAbbreviated(Tokens tokens, int index) {
        return index >= 0 && tokens.get(index).isCapitalised()
                && (tokens.get(index).text().length() == 1 || words.isHonorific(tokens.lower(index)));
    }

    private boolean isNameAtStart(Tokens tokens, int index, Set<String> known, Set<String> common) {
        Token token = tokens.get(index);
        String lower = token.lower();
        if (words.isOpener(lower) || (words.isTitle(lower) && !tokens.get(index + 1).isCapitalised())) {
            return false;
        }
        if (known.contains(lower) && ((token.isCapitalised() && !common.contains(lower)) || tokens.get(index + 1)
                .isCapitalised())) {
            return true;
        }
        if (words.isPlace(lower) || words.isDemonym(lower) || words.isHonorific(lower) || words.isAlliance(lower)
                || (words.isPoint(lower) && tokens.get(index + 1).isCapitalised())) {
            return true;
        }
        boolean proper = token.tag().startsWith("NNP");
        boolean followed = tokens.get(index + 1).isCapitalised() && tokens.get(index + 1).tag().startsWith("NNP");
        boolean abbreviation = proper && lower.length() > 1
                && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
        boolean verbOrParticle = token.tag().startsWith("VB") || token.is("the") || token.tag().equals("IN")
                || token.tag().equals("RB") || token.tag().equals("DT");
        return !common.contains(lower) && (abbreviation || (followed && (proper || !verbOrParticle)));
    }

    private int runEnd(Tokens tokens, int start, BitSet taken, Set<String> known, Set<String> common) {
        int until = start + 1;
        boolean grown = true;
        while (grown && until < start + LONGEST * 2) {
            grown = false;
            int next = joined(tokens, start, until);
            if (next > 0 && next <= tokens.size() && (isName(tokens, next - 1, taken, known, common)
                    || isTail(tokens, next - 1))) {
                until = next;
                grown = true;
            }
        }
        return until;
    }

    /** A part after a hyphen, or the number of a name, needs no capital. */
    private static boolean isTail(Tokens tokens, int index) {
        return tokens.get(index - 1).isDash() && tokens.get(index).isGlued();
    }

    /** The end of the run with one more word, or -1. */
    private int joined(Tokens tokens, int start, int until) {
        Token next = tokens.get(until);
        Token after = tokens.get(until + 1);
        if (next.isDash() && next.isGlued() && after.isWord() && after.isGlued()) {
            boolean compound = after.isCapitalised() || (after.text().length() <= 4
                    && !after.is("born", "led", "made", "run", "era", "like", "wide", "day", "year", "long", "old",
                            "held", "size", "wing", "tied", "week", "hit", "term", "ed", "op"));
            return compound ? until + 2 : -1;
        }
        if (next.is(".") && next.isGlued() && after.isCapitalised()) {
            String last = tokens.lower(until - 1);
            boolean initial = last.length() == 1;
            return initial || words.isHonorific(last) || words.isSuffix(last) ? until + 2 : -1;
        }
        if (next.isCapitalised() && !next.isGlued()) {
            return until + 1;
        }
        if (next.is("&") && after.isCapitalised()) {
            return until + 2;
        }
        if (next.is("of", "for", "on") && isHead(tokens, start, until)) {
            int noun = tokens.is(until + 1, "the") ? until + 2 : until + 1;
            return tokens.get(noun).isCapitalised() && !words.isNoName(tokens.lower(noun)) ? noun + 1 : -1;
        }
        if (next.is("and") && after.isCapitalised() && isAfterOf(tokens, start, until)
                && !tokens.is(until + 2, "'s") && !words.isPlace(after.lower())) {
            return until + 2;
        }
        return words.isParticle(next.lower()) && after.isCapitalised() && !next.isGlued() ? until + 2 : -1;
    }

    /** "Ministry", "University", "Bay": words of which something may be named with "of". */
    private boolean isHead(Tokens tokens, int start, int until) {
        String last = tokens.lower(until - 1);
        boolean head = words.isOrganisation(last) || words.isPlaceWord(last) || words.isTitle(last)
                || words.isThing(last)
                || last.equals("republic") || last.equals("kingdom") || last.equals("states");
        return head && (until - start < 4) && !holdsOf(tokens, start, until);
    }

    /** "Ministry of Trade" may go on with "and Industry". */
    private static boolean isAfterOf(Tokens tokens, int start, int until) {
        return (until - 2 > start && tokens.is(until - 2, "of", "for"))
                || (until - 3 > start && tokens.is(until - 3, "of", "for"));
    }

    private static boolean holdsOf(Tokens tokens, int start, int until) {
        for (int i = start; i < until; i++) {
            if (tokens.is(i, "of", "for")) {
                return true;
            }
        }
        return false;
    }

    /** Cuts a run into title and name and keeps what is a name. */
    private void add(Tokens tokens, int from, int runEnd, List<NameSpan> found) {
        int until = runEnd;
        int start = from;
        int title = lastTitle(tokens, from, until);
        if (title >= from) {
            int name = afterTitle(tokens, title, until);
            addOrganisation(tokens, from, title, found);
            if (name >= until) {
                return;
            }
            found.add(new NameSpan(tokens, name, until, titleText(tokens, from, name), Name.Kind.PERSON));
            return;
        }
        while (start < until && isAdjective(tokens, start, until)) {
            start++;
        }
        if (start >= until) {
            return;
        }
        String before = titleBefore(tokens, from);
        if (!before.isEmpty() && cue(tokens, start, until) != Name.Kind.ORGANISATION
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
        Name.Kind cue = cue(tokens, kept, until);
        String after = cue == null || cue == Name.Kind.PERSON ? titleAfter(tokens, until) : "";
        found.add(new NameSpan(tokens, kept, until, after, after.isEmpty() ? cue : Name.Kind.PERSON));
    }

    private boolean isPlace(Tokens tokens, int from, int until) {
        return words.isPlace(NameSpan.text(tokens, from, until).toLowerCase(java.util.Locale.ROOT));
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

    private int lastTitle(Tokens tokens, int from, int until) {
        int last = -1;
        for (int i = from; i < until; i++) {
            boolean title = words.isTitle(tokens.lower(i)) || words.isHonorific(tokens.lower(i));
            boolean ofIt = tokens.is(i + 1, "of", "for") && i + 1 < until;
            if ((title && !words.isOrganisation(tokens.lower(until - 1)) && !words.isPlaceWord(tokens.lower(until - 1))
                    && (i + 1 < until || (i == until - 1 && i >= from))) || (title && ofIt)) {
                last = i;
            }
        }
        return last;
    }

    /** Where the name begins after its title: past "of Natural Resources", the stop of "Mr.". */
    private int afterTitle(Tokens tokens, int title, int until) {
        int name = tokens.is(title + 1, ".") ? title + 2 : title + 1;
        if (name < until && tokens.is(name, "of", "for")) {
            return bearerAfterOf(tokens, name, until);
        }
        while (name < until && tokens.get(name).isDash()) {
            name += 2;
        }
        return name;
    }

    /** "of Finance" names nobody; "of State Miller" ends with one word of name, "of Home Affairs Ann Miller" with two. */
    private static int bearerAfterOf(Tokens tokens, int of, int until) {
        int after = until - of - 1;
        int bearer = after <= 1 ? until : after == 2 ? until - 1 : until - 2;
        return tokens.is(bearer, ".") && bearer - 2 > of ? bearer - 2 : bearer;
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

    private String titleText(Tokens tokens, int from, int name) {
        String lead = tokens.get(from - 1).isWord() ? titleLead(tokens, from) : "";
        String text = NameSpan.text(tokens, from, name);
        return lead.isEmpty() ? text : lead + " " + text;
    }

    private String titleLead(Tokens tokens, int from) {
        int start = from;
        while (start > 0 && tokens.is(start - 1, "former", "ex", "acting", "then", "deputy", "vice", "prime", "chief",
                "senior")) {
            start--;
        }
        return start == from ? "" : NameSpan.text(tokens, start, from);
    }

    /** "North Korean leader", "Kremlin spokesman", "regional Governor": what stands right before the name. */
    private String titleBefore(Tokens tokens, int from) {
        int title = tokens.is(from - 1, ",") && words.isTitle(tokens.lower(from - 2)) ? from - 2 : from - 1;
        if (!tokens.get(title).isWord() || !words.isTitle(tokens.lower(title)) || title < 0) {
            return "";
        }
        int start = title;
        while (start > 0 && start > title - 6 && isTitlePart(tokens, start - 1)) {
            start--;
        }
        while (start < title && tokens.is(start, "the", "a", "an", "his", "her", "its", "their", "of", "'s", "’s")) {
            start++;
        }
        return NameSpan.text(tokens, start, title + 1);
    }

    private boolean isTitlePart(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (token.isDash()) {
            return token.isGlued();
        }
        return token.isWord() && !token.lower().startsWith("'") && (token.tag().startsWith("NN")
                || token.tag().startsWith("JJ") || words.isTitle(token.lower()))
                && !tokens.get(index + 1).lower().startsWith("'");
    }

    /** "…, the chief of ground infrastructure for the space programme,": a role after the name. */
    private String titleAfter(Tokens tokens, int until) {
        if (!tokens.is(until, ",")) {
            return "";
        }
        int start = tokens.is(until + 1, "the", "a", "an", "his", "her", "its", "their") ? until + 2 : until + 1;
        boolean titled = false;
        int i = start;
        while (i < start + 12 && i < tokens.size() && !tokens.is(i, ",", ".", ";", ":", "(", "who", "which", "that",
                "and", "—", "–", "“", "\"")) {
            Token token = tokens.get(i);
            boolean participle = token.tag().equals("VBN") || token.tag().equals("VBG")
                    || (!titled && token.lower().endsWith("ed"));
            if (token.tag().startsWith("VB") && !participle) {
                return "";
            }
            titled |= words.isTitle(token.lower());
            i++;
        }
        boolean apposed = tokens.is(i, ",", ".", "who", "—", ";") || i == tokens.size();
        return titled && apposed && i > start ? NameSpan.text(tokens, start, i) : "";
    }

    private Name.@Nullable Kind cue(Tokens tokens, int from, int until) {
        String whole = NameSpan.text(tokens, from, until).toLowerCase(java.util.Locale.ROOT);
        if (words.isAlliance(whole)) {
            return Name.Kind.ORGANISATION;
        }
        if (words.isPlace(whole)) {
            return Name.Kind.PLACE;
        }
        String first = tokens.lower(from);
        String last = tokens.lower(until - 1);
        boolean headed = holdsOf(tokens, from, until);
        for (int i = headed ? from : until - 1; i < until && !tokens.is(i, "of", "for"); i++) {
            if (words.isOrganisation(tokens.lower(i))) {
                return Name.Kind.ORGANISATION;
            }
            if (words.isPlaceWord(tokens.lower(i))) {
                return Name.Kind.PLACE;
            }
            if (words.isThing(tokens.lower(i))) {
                return Name.Kind.OTHER;
            }
        }
        if (until - from > 1 && (words.isPlaceWord(first) && tokens.is(from, "mount", "lake", "cape", "port"))) {
            return Name.Kind.PLACE;
        }
        Token only = tokens.get(from);
        if (until - from == 1 && only.text().length() <= 6 && only.text().length() > 1
                && only.text().equals(only.text().toUpperCase(java.util.Locale.ROOT))) {
            return Name.Kind.ORGANISATION;
        }
        boolean speaks = words.isSpeech(tokens.lower(until))
                || (words.isSpeech(tokens.lower(from - 1)) && !tokens.is(from - 1, "called", "calling"));
        if (speaks && until - from <= 4 && !last.endsWith("'s")) {
            return until - from > 1 ? Name.Kind.PERSON : null;
        }
        boolean located = tokens.is(from - 1, "in", "near", "at", "from", "into", "across", "outside", "around")
                || (tokens.is(from - 1, "of") && tokens.is(from - 2, "city", "town", "village", "port", "region",
                        "province", "island", "state", "district", "capital"));
        return located && until - from <= 2 ? Name.Kind.PLACE : null;
    }
}
