package app.lateral.fact.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import app.lateral.fact.wording.Synsets.Pointer;
import app.lateral.fact.wording.Synsets.Synset;

/**
 * What English words have to do with each other: antonyms, synonyms, kinds of things (Fellbaum, "WordNet", 1998). Reads
 * the files of Princeton's database as they are; a part of speech is loaded when it is first asked for. Safe to use from
 * several threads.
 *
 * @see <a href="https://wordnet.princeton.edu/documentation/wndb5wn">the format of the files</a>
 */
public final class WordNet {
    /** Rarer senses of a word make anything related to anything. */
    private static final int COMMON_SENSES = 3;
    /** So many steps up, two things are still of one kind: a dentist is a doctor. */
    private static final int STEPS_UP = 4;

    private static final List<String> TRADES = List.of("worker", "employee", "professional");
    /** The numbers of the lexicographer files of persons and of groups. */
    private static final int PERSONS = 18;
    private static final int GROUPS = 14;
    /** Those of what people do and of what happens. */
    private static final int ACTS = 4;
    private static final int EVENTS = 11;
    private static final int STATES = 26;
    /** Those of what is made, of places, and of what nature made. */
    private static final int ARTIFACTS = 6;
    private static final int LOCATIONS = 15;
    private static final int OBJECTS = 17;

    /** The parts of speech that it holds. */
    public enum Category {
        NOUN("noun"), VERB("verb"), ADJECTIVE("adj"), ADVERB("adv");

        final String file;

        Category(String file) {
            this.file = file;
        }

        /** That of a tag of the Penn Treebank; nouns for all that it does not hold. */
        public static Category of(String tag) {
            if (tag.startsWith("VB")) {
                return VERB;
            }
            if (tag.startsWith("JJ")) {
                return ADJECTIVE;
            }
            return tag.startsWith("RB") ? ADVERB : NOUN;
        }
    }

    private final Synsets synsets = new Synsets();
    /** Asked for with every two words of sentences that are compared. */
    private final Map<String, Set<Integer>> kinds = new HashMap<>();
    private final Map<String, Set<String>> verbs = new HashMap<>();

    /** Whether two lemmas mean opposites: directly ("rise", "fall"), or as one like a word that does. */
    public boolean areAntonyms(String one, String other, Category category) {
        return !one.equals(other)
                && (antonyms(one, category).contains(other) || antonyms(other, category).contains(one));
    }

    private synchronized Set<String> antonyms(String lemma, Category category) {
        Set<String> antonyms = new LinkedHashSet<>();
        for (Synset synset : synsets.senses(lemma, category)) {
            int word = synset.words().indexOf(lemma) + 1;
            antonyms.addAll(opposites(synset, word, category));
            for (Pointer pointer : synset.pointers()) {
                if (pointer.symbol().equals("&")) {
                    antonyms.addAll(opposites(synsets.at(pointer.target(), category), 1, category));
                }
            }
        }
        return antonyms;
    }

    private List<String> opposites(Synset synset, int word, Category category) {
        List<String> opposites = new ArrayList<>();
        for (Pointer pointer : synset.pointers()) {
            // of adjectives, what is said of one word holds for all of its meaning: "unsafe" as "dangerous"
            boolean own = pointer.source() == word || category == Category.ADJECTIVE;
            if (pointer.symbol().equals("!") && own) {
                opposites.add(synsets.at(pointer.target(), category).words().get(pointer.word() - 1));
            }
        }
        return opposites;
    }

    /** Whether two lemmas share one of their common meanings. */
    public synchronized boolean areSynonyms(String one, String other, Category category) {
        return one.equals(other) || common(one, category).stream()
                .anyMatch(sense -> common(other, category).stream().anyMatch(own -> own.offset() == sense.offset()));
    }

    /** Whether one is a kind of the other: "ferry" and "ship". */
    public synchronized boolean areKindAndThing(String one, String other, Category category) {
        return isKindOf(one, other, category) || isKindOf(other, one, category);
    }

    /** Whether one is the other or a kind of it: a "gun" is a "weapon". */
    public synchronized boolean isKind(String one, String kind, Category category) {
        return areSynonyms(one, kind, category) || isKindOf(one, kind, category);
    }

    /** The places that a name means or that an adjective is of: of "Norway" and of "Norwegian" the same. */
    public synchronized Set<Integer> placesOf(String word) {
        Set<Integer> places = new TreeSet<>();
        synsets.senses(word, Category.NOUN).stream().filter(sense -> sense.domain() == LOCATIONS)
                .forEach(sense -> places.add(sense.offset()));
        placesOfAdjective(word).forEach(sense -> places.add(sense.offset()));
        return places;
    }

    /** Whether a word tells as an adjective of which place somebody or something is: "Danish", not "Denmark". */
    public synchronized boolean isAdjectiveOfPlace(String word) {
        return placesOfAdjective(word).findAny().isPresent();
    }

    private Stream<Synset> placesOfAdjective(String word) {
        return synsets.senses(word, Category.ADJECTIVE).stream().flatMap(sense -> sense.pointers().stream())
                .filter(pointer -> pointer.symbol().equals("\\") && pointer.category().equals("n"))
                .map(pointer -> synsets.at(pointer.target(), Category.NOUN))
                .filter(sense -> sense.domain() == LOCATIONS);
    }

    /** Those places with all in which they lie: Norway, Scandinavia, Europe. */
    public synchronized Set<Integer> placesAround(String word) {
        Set<Integer> around = new TreeSet<>();
        placesOf(word).forEach(place -> climbPlaces(synsets.at(place, Category.NOUN), around));
        return around;
    }

    private void climbPlaces(Synset place, Set<Integer> around) {
        if (around.add(place.offset())) {
            place.pointers().stream().filter(pointer -> pointer.symbol().equals("#p"))
                    .forEach(pointer -> climbPlaces(synsets.at(pointer.target(), Category.NOUN), around));
        }
    }

    /** Whether a verb and a noun are of one root and meaning: "charge", "warn" and "warning". */
    public boolean areOfOneRoot(String verb, String noun) {
        return verbsOf(noun).contains(verb);
    }

    /** The verbs of the root of a noun, of one meaning with it: "die" of "death". */
    public synchronized Set<String> verbsOf(String noun) {
        return verbs.computeIfAbsent(noun, _ -> {
            Set<String> found = new TreeSet<>();
            common(noun, Category.NOUN).stream().flatMap(sense -> sense.pointers().stream())
                    .filter(pointer -> pointer.symbol().equals("+") && pointer.category().equals("v"))
                    .forEach(pointer -> found.addAll(synsets.at(pointer.target(), Category.VERB).words()));
            return Collections.unmodifiableSet(found);
        });
    }

    private synchronized boolean isKindOf(String one, String other, Category category) {
        Set<Integer> above = kinds.computeIfAbsent(category + one, _ -> kinds(one, category));
        return !above.isEmpty() && common(other, category).stream().anyMatch(sense -> above.contains(sense.offset()));
    }

    /** The meanings of which the common ones of a lemma are kinds. */
    private Set<Integer> kinds(String lemma, Category category) {
        Set<Integer> above = new LinkedHashSet<>();
        common(lemma, category).forEach(sense -> climb(sense, category, STEPS_UP, above));
        return above;
    }

    private void climb(Synset synset, Category category, int steps, Set<Integer> above) {
        if (steps > 0) {
            for (Pointer pointer : synset.pointers()) {
                if (pointer.symbol().startsWith("@") && above.add(pointer.target())) {
                    climb(synsets.at(pointer.target(), category), category, steps - 1, above);
                }
            }
        }
    }

    /** Whether the commonest meanings of two lemmas belong to one field: both persons, both acts. */
    public synchronized boolean shareField(String one, String other, Category category) {
        List<Synset> senses = common(one, category);
        List<Synset> otherSenses = common(other, category);
        return !senses.isEmpty() && !otherSenses.isEmpty()
                && senses.stream().limit(2).anyMatch(sense -> otherSenses.stream().limit(2)
                        .anyMatch(own -> own.domain() == sense.domain()));
    }

    /** Whether a word is used as this part of speech more often than as any other. */
    public synchronized boolean isMostly(String lemma, Category category) {
        int uses = uses(lemma, category);
        return uses > 0 && Arrays.stream(Category.values()).filter(other -> other != category)
                .allMatch(other -> uses(lemma, other) < uses);
    }

    /** Whether it holds a word or a phrase ("sweep away") as this part of speech. */
    public synchronized boolean isKnown(String lemma, Category category) {
        return !synsets.senses(lemma, category).isEmpty();
    }

    /** Whether a word is this part of speech and no other. */
    synchronized boolean isOnly(String lemma, Category category) {
        return uses(lemma, category) > 0 && Arrays.stream(Category.values()).filter(other -> other != category)
                .allMatch(other -> uses(lemma, other) == 0);
    }

    /** How many meanings it has, counted twice where a text of the corpus behind WordNet uses them. */
    private int uses(String lemma, Category category) {
        String line = synsets.indexLine(lemma, category);
        if (lemma.isEmpty() || line.isEmpty()) {
            return 0;
        }
        String[] fields = line.strip().split(" ", -1);
        int meanings = Integer.parseInt(fields[2]);
        return meanings + Integer.parseInt(fields[fields.length - meanings - 1]);
    }

    /** Whether a noun's commonest meanings are of persons: "guard", "leader". */
    public synchronized boolean isPerson(String lemma) {
        return isOfDomain(lemma, PERSONS);
    }

    /** Whether a noun is of people by what they do for a living: "nurse", "porter". */
    public boolean isTrade(String lemma) {
        return TRADES.stream().anyMatch(trade -> isKindOf(lemma, trade, Category.NOUN));
    }

    /** Whether a noun's commonest meanings are of persons or groups of them: they can act. */
    public synchronized boolean isAgent(String lemma) {
        return isOfDomain(lemma, PERSONS) || isOfDomain(lemma, GROUPS);
    }

    /** Whether a noun's commonest meanings are of acts or of what happens: "strike", "crash". */
    public synchronized boolean isEvent(String lemma) {
        return isOfDomain(lemma, ACTS) || isOfDomain(lemma, EVENTS);
    }

    /** Whether a noun's commonest meanings are of what people do, of what happens, or of how somebody is: "death", "injury". */
    public boolean isHappening(String lemma) {
        return isEvent(lemma) || isOfDomain(lemma, STATES);
    }

    /** Whether something may happen in or on what a noun's commonest meanings name: a place, a thing built or made. */
    public synchronized boolean isSpot(String lemma) {
        return isOfDomain(lemma, ARTIFACTS) || isOfDomain(lemma, LOCATIONS) || isOfDomain(lemma, OBJECTS);
    }

    private synchronized boolean isOfDomain(String lemma, int domain) {
        return common(lemma, Category.NOUN).stream().limit(2).anyMatch(sense -> sense.domain() == domain);
    }

    private List<Synset> common(String lemma, Category category) {
        List<Synset> senses = synsets.senses(lemma, category);
        return senses.subList(0, Math.min(COMMON_SENSES, senses.size()));
    }
}
