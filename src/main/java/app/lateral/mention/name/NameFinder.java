package app.lateral.mention.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.lateral.mention.Name;
import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;

/**
 * Finds the names of an article and who bears them. What is a name is learned from running text; a headline in which
 * every word has a capital is then searched for the names known from there.
 */
public final class NameFinder {
    private static final int LONGEST = 6;

    private final NameWords words;
    private final NameSpanFinder spans;

    /** A finder that tells names by these words. */
    public NameFinder(NameWords words) {
        this.words = words;
        spans = new NameSpanFinder(words);
    }

    /**
     * The names of an article in order.
     *
     * @param sentences its sentences
     * @param taken for each sentence the tokens that are something else
     */
    public List<Name> find(List<Tokens> sentences, List<BitSet> taken) {
        Set<String> known = capitalised(sentences);
        Set<String> common = small(sentences);
        var running = new ArrayList<NameSpan>();
        for (int i = 0; i < sentences.size(); i++) {
            if (!isTitleCase(sentences.get(i))) {
                running.addAll(spans.find(sentences.get(i), taken.get(i), known, common));
            }
        }
        var learned = new NameEntities(words, running);
        var all = new ArrayList<NameSpan>();
        running.forEach(span -> all.addAll(apart(span, learned)));
        for (int i = 0; i < sentences.size(); i++) {
            if (isTitleCase(sentences.get(i))) {
                all.addAll(knownNames(sentences.get(i), learned));
            }
        }
        var entities = new NameEntities(words, all);
        return all.stream().map(entities::name).sorted(java.util.Comparator.comparing(Name::range)).toList();
    }

    /** "the Smith-Jones meeting" names two, where one of them is named elsewhere alone. */
    private static List<NameSpan> apart(NameSpan span, NameEntities learned) {
        Tokens tokens = span.tokens();
        boolean paired = span.until() - span.from() == 3 && tokens.get(span.from() + 1).isDash();
        if (paired) {
            var first = new NameSpan(tokens, span.from(), span.from() + 1, "", null);
            var second = new NameSpan(tokens, span.from() + 2, span.until(), "", null);
            if (learned.isKnown(first.parts()) && learned.isKnown(second.parts())) {
                return List.of(first, second);
            }
        }
        return List.of(span);
    }

    /** Words with a capital where only names have one. */
    private Set<String> capitalised(List<Tokens> sentences) {
        var known = new HashSet<String>();
        var opened = new HashSet<String>();
        for (Tokens tokens : sentences) {
            if (!isTitleCase(tokens)) {
                Token first = tokens.get(0);
                boolean proper = first.tag().startsWith("NNP") && !words.isOpener(first.lower());
                if (proper && (!opened.add(first.lower()) || isAlone(tokens))) {
                    known.add(first.lower());
                }
                for (int i = 1; i < tokens.size(); i++) {
                    Token token = tokens.get(i);
                    if (token.isCapitalised() && tokens.get(i - 1).isWord() && !words.isNoName(token.lower())) {
                        known.add(token.lower());
                    }
                }
            }
        }
        return known;
    }

    /** "Holm left at dawn", "Holm, a guide,": a family name alone at the beginning, by what follows it. */
    private boolean isAlone(Tokens tokens) {
        Token first = tokens.get(0);
        Token next = tokens.get(1);
        boolean acts = next.tag().equals("VBD") || next.tag().equals("VBZ") || next.tag().equals("MD")
                || next.tag().equals("POS");
        boolean apposed = next.is(",") && tokens.get(2).tag().equals("DT");
        return first.tag().equals("NNP") && first.text().length() > 2 && !first.lower().endsWith("men")
                && (acts || apposed)
                && !words.isTitle(first.lower()) && !words.isOrganisation(first.lower())
                && !words.isPlaceWord(first.lower()) && !words.isThing(first.lower())
                && !words.isDescription(first.lower());
    }

    private static Set<String> small(List<Tokens> sentences) {
        var common = new HashSet<String>();
        for (Tokens tokens : sentences) {
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (token.isWord() && !token.isCapitalised()) {
                    common.add(token.lower());
                }
            }
        }
        return common;
    }

    /** Whether so many words have capitals that a capital says nothing. */
    private static boolean isTitleCase(Tokens tokens) {
        int capitals = 0;
        int longWords = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && token.text().length() > 3) {
                longWords++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return longWords >= 3 && capitals * 10 >= longWords * 8 && !tokens.is(tokens.size() - 1, ".", "”", "\"");
    }

    private List<NameSpan> knownNames(Tokens tokens, NameEntities learned) {
        var found = new ArrayList<NameSpan>();
        int i = 0;
        while (i < tokens.size()) {
            int until = tokens.get(i).isCapitalised() ? knownUntil(tokens, i, learned) : i;
            if (until > i) {
                found.add(new NameSpan(tokens, i, until, "", null));
                i = until;
            } else {
                i++;
            }
        }
        return found;
    }

    private int knownUntil(Tokens tokens, int from, NameEntities learned) {
        for (int until = Math.min(tokens.size(), from + LONGEST); until > from; until--) {
            Token last = tokens.get(until - 1);
            boolean cut = tokens.get(until).isGlued() && tokens.get(until).isDash() && tokens.get(until + 1).isGlued();
            if (last.isWord() && !cut && !last.lower().startsWith("'")) {
                var span = new NameSpan(tokens, from, until, "", null);
                String lower = span.text().toLowerCase(java.util.Locale.ROOT);
                boolean people = words.isPoint(lower) && words.isDemonym(tokens.lower(until));
                if (!people && (learned.isKnown(span.parts()) || words.isPlace(lower) || words.isAlliance(lower))) {
                    return until;
                }
            }
        }
        return from;
    }
}
