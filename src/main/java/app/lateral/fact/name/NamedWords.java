package app.lateral.fact.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.ClauseFinder;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.mention.Name;
import app.lateral.segment.Word;

/**
 * A person's name among the words of its sentence.
 *
 * @param bearer the person
 * @param name the mention
 * @param structure the phrases and clauses of its sentence
 * @param nouns which nouns are for roles
 */
record NamedWords(Bearer bearer, Mentioned<Name> name, ClauseFinder.Structure structure, RoleNouns nouns) {
    /** Behind these anything may say of what a role is. */
    private static final Set<String> BELONGING = Set.of("of", "for");

    /** What no title goes across: the end of a quotation, a comma. */
    private static final String MARKS = "[“”\"‘,;:()—–]";

    List<Word> words() {
        return name.sentence().words();
    }

    Word word(int index) {
        return words().get(index);
    }

    /** The phrases of the sentence. */
    List<NounPhrase> phrases() {
        return structure.phrases();
    }

    /** The clauses in which the person is said to do or to be something. */
    Stream<Clause> clauses() {
        return structure.clauses().stream().filter(
                clause -> clause.actor().filter(actor -> actor.range().covers(name.mention().range())).isPresent());
    }

    boolean isOfName(int index) {
        return word(index).range().overlaps(name.mention().range());
    }

    /** The first word of the name. */
    int first() {
        return IntStream.range(0, words().size()).filter(this::isOfName).findFirst().orElse(words().size());
    }

    /** The word behind the name. */
    int end() {
        return IntStream.range(0, words().size()).filter(this::isOfName).map(i -> i + 1).max().orElse(0);
    }

    /** Whether a sentence ends before a word, or a mark stands there. */
    boolean isClosed(int index) {
        return index >= words().size() || !word(index).isWord();
    }

    Optional<NounPhrase> phraseEndingAt(int last) {
        return phrases().stream().filter(phrase -> phrase.until() - 1 == last).findFirst();
    }

    /** "of the harbour office" where it stands at a word; empty where nothing like it does. */
    List<Word> complementAt(int index) {
        if (index >= words().size()) {
            return List.of();
        }
        boolean belongs = BELONGING.contains(word(index).lemma());
        if (!belongs && !Designation.isPlacing(word(index))) {
            return List.of();
        }
        return structure.phraseAt(index + 1).filter(phrase -> !phrase.isPronoun() && (belongs || holdsName(phrase)))
                .map(phrase -> words().subList(index, endOfNames(phrase))).orElse(List.of());
    }

    /** Past "of Dorn" in "the University of Dorn". */
    private int endOfNames(NounPhrase phrase) {
        return names().filter(other -> other.range().overlaps(phrase.range()))
                .flatMapToInt(other -> IntStream.range(0, words().size())
                        .filter(i -> word(i).range().overlaps(other.range())).map(i -> i + 1))
                .reduce(phrase.until(), Math::max);
    }

    private Stream<Name> names() {
        return name.article().mentionsIn(name.mention().sentence(), Name.class).stream();
    }

    /** "of Ohio" in "Senator [Anna Weiss] of Ohio", "Senator [Anna Weiss], of Ohio,". */
    List<Word> complementBehindName() {
        int first = end() < words().size() && word(end()).form().equals(",") ? end() + 1 : end();
        List<Word> complement = complementAt(first);
        return structure.phraseAt(first + 1).filter(this::holdsName).isPresent() ? complement : List.of();
    }

    private boolean holdsName(NounPhrase phrase) {
        return names().anyMatch(other -> other.range().overlaps(phrase.range()));
    }

    /** "[President Ola Brandt], Per Dahl, ...": the next of a list, no title of the one before it; "Ada Holm's driver" is one. */
    private boolean namesAnother(int from, int until) {
        return names().filter(other -> other.kind() == Name.Kind.PERSON)
                .filter(other -> !other.range().overlaps(name.mention().range()))
                .flatMapToInt(other -> IntStream.range(from, until)
                        .filter(i -> word(i).range().overlaps(other.range())).max().stream())
                .anyMatch(last -> !isPossessor(last));
    }

    private boolean isPossessor(int index) {
        return word(index).form().matches(".*['’]s?")
                || (index + 1 < words().size() && word(index + 1).tag().equals("POS"));
    }

    /** What a phrase says that the person is, with what belongs to it. */
    Optional<Designation> designation(NounPhrase phrase) {
        return designation(phrase.from(), phrase.until(), complementAt(phrase.until()));
    }

    /** What words say that the person is, if they do. */
    Optional<Designation> designation(int from, int until, List<Word> complement) {
        if (from >= until || namesAnother(from, until)) {
            return Optional.empty();
        }
        List<Word> told = words().subList(from, until);
        if (told.stream().anyMatch(word -> word.form().matches(MARKS))) {
            return Optional.empty();
        }
        return told.stream().filter(Word::isWord).reduce((_, last) -> last).filter(nouns::isRole)
                .map(head -> new Designation(bearer, name, told, head, Designation.bare(head), complement));
    }

    /** What a verb says that the person is: "who [chairs] the committee". */
    Designation designation(Word verb, String noun, List<Word> object) {
        return new Designation(bearer, name, List.of(verb), verb, noun, object);
    }
}
