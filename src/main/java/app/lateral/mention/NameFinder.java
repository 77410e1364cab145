package app.lateral.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the names of an article and who bears them. What is a name is learned from running text; a headline in which
 * every word has a capital is then searched for the names known from there.
 */
final class NameFinder {
    private static final int LONGEST = 6;

    private final NameWords words = new NameWords();
    private final NameSpanFinder spans = new NameSpanFinder(words);

    /**
     * The names of an article in order.
     *
     * @param sentences its sentences
     * @param taken for each sentence the tokens that are something else
     */
    List<Name> find(List<Tokens> sentences, List<BitSet> taken) {
        Set<String> known = capitalised(sentences);
        Set<String> common = small(sentences);
        var running = new ArrayList<NameSpan>();
        for (int i = 0; i < sentences.size(); i++) {
            if (!isTitleCase(sentences.get(i))) {
                running.addAll(spans.find(sentences.get(i), taken.get(i), known, common));
            }
        }
        var learned = new NameEntities(words, running);
        var all = new ArrayList<>(running);
        for (int i = 0; i < sentences.size(); i++) {
            if (isTitleCase(sentences.get(i))) {
                all.addAll(knownNames(sentences.get(i), learned));
            }
        }
        var entities = new NameEntities(words, all);
        return all.stream().map(entities::name).sorted(java.util.Comparator.comparing(Name::range)).toList();
    }

    /** Words with a capital where only names have one. */
    private Set<String> capitalised(List<Tokens> sentences) {
        var known = new HashSet<String>();
        for (Tokens tokens : sentences) {
            if (!isTitleCase(tokens)) {
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
        int long_ = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && token.text().length() > 3) {
                long_++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return long_ >= 3 && capitals * 10 >= long_ * 8;
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
                if (learned.isKnown(span.parts()) || words.isPlace(lower) || words.isAlliance(lower)) {
                    return until;
                }
            }
        }
        return from;
    }
}
