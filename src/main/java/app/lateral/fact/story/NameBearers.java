package app.lateral.fact.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Name;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by the names of a story: mentions are joined into bearers across articles, through full names, short
 * forms ("Weiss" for "Anna Weiss") and other spellings of a name.
 */
public final class NameBearers {
    private final List<Bearer> bearers;
    private final Map<Mentioned.Spot, Bearer> bearerOf = new LinkedHashMap<>();
    private final Map<NameIn, Bearer> named = new LinkedHashMap<>();

    /** An entity of one article. */
    private record NameIn(int place, String entity) {}

    private NameBearers(List<Bearer> bearers) {
        this.bearers = List.copyOf(bearers);
        for (Bearer bearer : bearers) {
            for (Mentioned<Name> mention : bearer.mentions()) {
                bearerOf.put(mention.spot(), bearer);
                named.putIfAbsent(new NameIn(mention.place(), mention.mention().entity()), bearer);
            }
        }
    }

    /** The bearers of all names in these articles. */
    public static NameBearers of(List<AnnotatedArticle> articles) {
        return new NameBearers(new Joining(articles).bearers());
    }

    /** Every bearer, in the order of first mention. */
    public List<Bearer> bearers() {
        return bearers;
    }

    /** Whose name it is. */
    @Nullable
    public Bearer bearerOf(Mentioned<Name> mention) {
        return bearerOf.get(mention.spot());
    }

    /** Who bears a name that is an entity of the article at a place of the story, or null. */
    @Nullable
    public Bearer named(int place, String entity) {
        return named.get(new NameIn(place, entity));
    }

    /** One name of one article, with all its mentions there. */
    private record Entity(Mentioned<Name> first, String name, List<String> words, List<Mentioned<Name>> mentions) {}

    /** Joins the entities of single articles. */
    private static final class Joining {
        private final List<Entity> entities;
        private final DisjointSets groups;
        private final Map<String, List<Integer>> byKey = new HashMap<>();

        Joining(List<AnnotatedArticle> articles) {
            entities = entities(articles);
            groups = new DisjointSets(entities.size());
            for (int i = 0; i < entities.size(); i++) {
                for (String key : keys(i)) {
                    byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
                }
            }
        }

        List<Bearer> bearers() {
            joinFullNames();
            joinShortForms();
            List<Bearer> bearers = new ArrayList<>();
            for (List<Integer> group : groups.all()) {
                List<Mentioned<Name>> mentions = group.stream().flatMap(i -> entities.get(i).mentions().stream())
                        .toList();
                bearers.add(new Bearer("n" + (bearers.size() + 1), mentions));
            }
            return bearers;
        }

        private void joinFullNames() {
            forCandidates((i, j) -> {
                if (NameVariants.sameBearer(entities.get(i).first(), entities.get(i).name(), entities.get(j).first(),
                        entities.get(j).name())) {
                    groups.join(i, j);
                }
            });
        }

        /** A short form joins the most mentioned full name that it may stand for, in its own article first. */
        private void joinShortForms() {
            for (int i = 0; i < entities.size(); i++) {
                int best = -1;
                for (int j : candidates(i)) {
                    if (isShortFormOf(entities.get(i), entities.get(j)) && (best < 0 || beats(j, best, i))) {
                        best = j;
                    }
                }
                if (best >= 0 && !standsWithFuller(i)) {
                    groups.join(i, best);
                }
            }
        }

        private boolean standsWithFuller(int shortForm) {
            int length = entities.get(shortForm).words().size();
            return groups.membersOf(shortForm).stream()
                    .anyMatch(member -> entities.get(member).words().size() > length);
        }

        private boolean beats(int challenger, int holder, int shortForm) {
            Entity mine = entities.get(shortForm);
            boolean challengerHere = entities.get(challenger).first().sharesArticle(mine.first());
            boolean holderHere = entities.get(holder).first().sharesArticle(mine.first());
            if (challengerHere != holderHere) {
                return challengerHere;
            }
            return entities.get(challenger).mentions().size() > entities.get(holder).mentions().size();
        }

        /** "Weiss" or "Anna" for "Anna Weiss"; places and organisations are not cut short like that. */
        private static boolean isShortFormOf(Entity shortForm, Entity full) {
            int length = shortForm.words().size();
            int fullLength = full.words().size();
            if (length >= fullLength || full.first().mention().kind() != Name.Kind.PERSON
                    || !mayBePerson(shortForm.first().mention())) {
                return false;
            }
            return full.words().subList(0, length).equals(shortForm.words())
                    || full.words().subList(fullLength - length, fullLength).equals(shortForm.words());
        }

        /** An abbreviation in capitals is nobody's family name. */
        private static boolean mayBePerson(Name name) {
            boolean capitals = name.text().length() > 1 && name.text().equals(name.text().toUpperCase(Locale.ROOT));
            return !capitals && (name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.OTHER);
        }

        private interface Pair {
            void of(int one, int other);
        }

        private void forCandidates(Pair pair) {
            for (int i = 0; i < entities.size(); i++) {
                for (int j : candidates(i)) {
                    if (i < j) {
                        pair.of(i, j);
                    }
                }
            }
        }

        /** The entities that share a spelling: only they can be other spellings or short forms. */
        private List<Integer> candidates(int i) {
            return keys(i).stream().flatMap(key -> byKey.getOrDefault(key, List.of()).stream()).filter(j -> j != i)
                    .distinct().sorted().toList();
        }

        private Set<String> keys(int i) {
            List<String> words = entities.get(i).words();
            Set<String> keys = words.stream().flatMap(word -> Spelling.keys(word).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            keys.add(String.join("", words));
            return keys;
        }

        private static List<Entity> entities(List<AnnotatedArticle> articles) {
            List<Entity> entities = new ArrayList<>();
            for (int place = 0; place < articles.size(); place++) {
                AnnotatedArticle article = articles.get(place);
                Map<String, List<Mentioned<Name>>> byEntity = new LinkedHashMap<>();
                for (Name name : article.mentions(Name.class)) {
                    byEntity.computeIfAbsent(name.entity(), _ -> new ArrayList<>())
                            .add(new Mentioned<>(article, place, name));
                }
                byEntity.forEach((name, mentions) -> entities
                        .add(new Entity(mentions.getFirst(), name, Spelling.words(name), List.copyOf(mentions))));
            }
            return entities;
        }
    }
}
