package app.lateral.mention.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import app.lateral.mention.Name;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by the names of one article: forms that differ in hyphens, capitals, accents or stops are one; a name of
 * one word is the bearer of the fuller name of which it is the first or the last part, the one named most often where
 * several are; an abbreviation is the name of which it has the first letters. Other spellings stay apart.
 */
final class NameEntities {
    private final NameWords words;
    private final Map<List<String>, Entity> entities = new LinkedHashMap<>();
    private final Map<List<String>, Entity> resolved = new LinkedHashMap<>();
    /** The first and the last parts of the names of several words. */
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> ends = new HashSet<>();

    NameEntities(NameWords words, List<NameSpan> spans) {
        this.words = words;
        for (NameSpan span : spans) {
            entities.computeIfAbsent(span.parts(), Entity::new).add(span);
        }
        entities.keySet().stream().filter(parts -> parts.size() > 1).forEach(parts -> {
            beginnings.add(parts.getFirst());
            ends.add(parts.getLast());
        });
        var byPart = new LinkedHashMap<String, List<Entity>>();
        var byInitials = new LinkedHashMap<String, Entity>();
        for (Entity entity : entities.values()) {
            List<String> parts = entity.parts;
            if (parts.size() > 1 && !areTwoNames(parts)) {
                byPart.computeIfAbsent(parts.getFirst(), part -> new ArrayList<>()).add(entity);
                byPart.computeIfAbsent(parts.getLast(), part -> new ArrayList<>()).add(entity);
                byInitials.putIfAbsent(initials(entity), entity);
            }
        }
        for (Entity entity : entities.values()) {
            resolved.put(entity.parts, fullest(entity, byPart, byInitials));
        }
    }

    /**
     * Whether two words are the short names of two people side by side, as captions have them: what stands first is
     * the end of somebody's name, or what stands last the beginning of one, and the other is a name as well.
     */
    private boolean areTwoNames(List<String> parts) {
        if (parts.size() != 2 || parts.getFirst().equals(parts.getLast())) {
            return false;
        }
        boolean endsAnother = ends.contains(parts.getFirst());
        boolean beginsAnother = beginnings.contains(parts.getLast());
        return (endsAnother && (beginsAnother || isKnown(List.of(parts.getLast()))))
                || (beginsAnother && isKnown(List.of(parts.getFirst())));
    }

    private static final class Entity {
        private final List<String> parts;
        private final Map<String, Integer> writings = new LinkedHashMap<>();
        private final Map<Name.Kind, Integer> cues = new LinkedHashMap<>();
        private int count;

        private Entity(List<String> parts) {
            this.parts = parts;
        }

        private void add(NameSpan span) {
            writings.merge(span.text(), 1, Integer::sum);
            if (span.cue() != null) {
                cues.merge(span.cue(), 1, Integer::sum);
            }
            count++;
        }

        private String writing() {
            String best = "";
            int most = 0;
            for (Map.Entry<String, Integer> writing : writings.entrySet()) {
                if (writing.getValue() > most) {
                    best = writing.getKey();
                    most = writing.getValue();
                }
            }
            return best;
        }
    }

    private Entity fullest(Entity entity, Map<String, List<Entity>> byPart, Map<String, Entity> byInitials) {
        if (entity.parts.size() == 1) {
            String part = entity.parts.getFirst();
            Entity spelled = part.length() > 1 && isAbbreviation(entity) ? byInitials.get(part) : null;
            if (spelled != null) {
                return spelled;
            }
            boolean own = words.isPlace(part) || words.isAlliance(part)
                    || (part.length() > 1 && part.length() < 5 && isAbbreviation(entity));
            Entity bearer = own ? null : mostNamed(byPart.getOrDefault(part, List.of()));
            return bearer == null ? entity : bearer;
        }
        Entity best = entity;
        for (Entity other : byPart.getOrDefault(entity.parts.getLast(), List.of())) {
            if (other.parts.size() > best.parts.size() && isShorter(entity.parts, other.parts)) {
                best = other;
            }
        }
        return best;
    }

    private static boolean isAbbreviation(Entity entity) {
        String writing = entity.writing().replace(".", "");
        return writing.equals(writing.toUpperCase(Locale.ROOT));
    }

    /** Only a person is called by one part of the name. */
    private @Nullable Entity mostNamed(List<Entity> bearers) {
        Entity most = null;
        for (Entity bearer : bearers) {
            if (kind(bearer) == Name.Kind.PERSON && (most == null || bearer.count > most.count)) {
                most = bearer;
            }
        }
        return most;
    }

    /** "Robert Miller" and "Robert S. Miller", "R. Miller" and "Robert Miller": the same ends, nothing against. */
    private static boolean isShorter(List<String> few, List<String> many) {
        String first = few.getFirst();
        String fullFirst = many.getFirst();
        boolean sameFirst = first.equals(fullFirst) || (first.length() == 1 && fullFirst.startsWith(first));
        return sameFirst && few.getLast().equals(many.getLast()) && many.containsAll(few.subList(1, few.size()));
    }

    private static String initials(Entity entity) {
        var initials = new StringBuilder();
        for (String part : entity.parts) {
            if (!part.equals("of") && !part.equals("the") && !part.equals("and") && !part.equals("for")) {
                initials.append(part.charAt(0));
            }
        }
        return initials.toString();
    }

    private Name.Kind kind(Entity entity) {
        Name.Kind best = null;
        int most = 0;
        for (Name.Kind kind : Name.Kind.values()) {
            int votes = entity.cues.getOrDefault(kind, 0);
            if (votes > most) {
                best = kind;
                most = votes;
            }
        }
        if (entity.cues.containsKey(Name.Kind.PERSON) && best == Name.Kind.PLACE) {
            return words.isPlace(String.join(" ", entity.parts)) ? Name.Kind.PLACE : Name.Kind.PERSON;
        }
        if (best != null) {
            return best;
        }
        boolean likePerson = entity.writing().indexOf(' ') > 0 && entity.parts.size() <= 4
                && entity.parts.stream().noneMatch(part -> part.isEmpty() || Character.isDigit(part.charAt(0)));
        return likePerson ? Name.Kind.PERSON : Name.Kind.OTHER;
    }

    /** The mention of a name with its bearer. */
    Name name(NameSpan span) {
        List<String> parts = span.parts();
        Entity own = entities.get(parts);
        Entity bearer = resolved.get(parts);
        if (own == null || bearer == null) {
            throw new IllegalArgumentException("a name of another article: " + span.text());
        }
        String alias = words.alias(bearer.writing().toLowerCase(Locale.ROOT));
        Name.Kind kind = kind(bearer);
        return new Name(span.tokens().range(span.from(), span.until()), span.tokens().sentence(), kind, span.text(),
                span.title(), alias == null ? bearer.writing() : alias);
    }

    /** Whether these parts are a name of the article. */
    boolean isKnown(List<String> parts) {
        return entities.containsKey(parts);
    }
}
