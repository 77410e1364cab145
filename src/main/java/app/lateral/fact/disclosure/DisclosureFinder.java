package app.lateral.fact.disclosure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.Topic;
import app.lateral.fact.disclosure.DisclosureVerbs.Telling;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Moment;
import app.lateral.mention.Name;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * Finds where a sentence says that a matter came out or was long known: "the fault came to light in May", "reports of fraud
 * first surfaced", "it was known for years that the dam leaked", "the affair was an open secret".
 */
final class DisclosureFinder {
    /** Words that lead to a matter and name none, beside those for news. */
    private static final Set<String> CARRYING = Set.of("claim", "accusation", "detail",
            "rumour", "rumor", "information", "fact", "existence", "question", "concern",
            "complaint", "suspicion", "revelation", "extent", "scale", "case", "matter", "issue",
            "problem", "trouble", "year", "time", "people", "be", "have", "do", "say", "accuse",
            "allege");
    /** What is told of such a thing is not the matter itself, but more of it. */
    private static final Set<String> MORE = Set.of("further", "more", "new", "other", "another", "additional", "fresh",
            "second", "third", "similar", "late", "separate", "different");
    /** Words that lead to what somebody knew of. */
    private static final Set<String> LEADING = Set.of("of", "about");
    /** So many words behind its verb the time stands. */
    private static final int REACH = 5;

    private final StatedSentence sentence;
    private final WordNet wordNet;
    private final List<Word> words;

    private DisclosureFinder(StatedSentence sentence, WordNet wordNet) {
        this.sentence = sentence;
        this.wordNet = wordNet;
        this.words = sentence.sentence().words();
    }

    /** All that a sentence says of it. */
    static List<Disclosure> in(StatedSentence sentence, WordNet wordNet) {
        var finder = new DisclosureFinder(sentence, wordNet);
        return sentence.structure().clauses().stream().flatMap(clause -> DisclosureVerbs.of(clause)
                .flatMap(telling -> finder.disclosure(clause, telling)).stream()).toList();
    }

    private Optional<Disclosure> disclosure(Clause clause, Telling telling) {
        Optional<NounPhrase> subject = Stream.of(clause.actor(), clause.object()).flatMap(Optional::stream)
                .filter(phrase -> phrase.until() <= clause.from()).findFirst();
        if (isThatClause(clause) && !telling.isBehind()) {
            return disclosure(clause, telling, words.subList(1, clause.from()), verbs(clause, telling));
        }
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        NounPhrase of = subject.orElseThrow();
        boolean it = of.headWord().lemma().equals("it");
        boolean behind = it || telling.isBehind();
        List<Word> told = behind ? toldBehind(clause, telling.last()) : words.subList(of.from(), clause.from());
        boolean more = of.words().stream().anyMatch(word -> MORE.contains(word.lemma()));
        if (more || (!behind && (of.isPronoun() || isPerson(of)))) {
            return Optional.empty();
        }
        TextRange verbs = verbs(clause, telling);
        return disclosure(clause, telling, told,
                it || telling.sort().isOut() ? of.range().union(verbs) : verbs);
    }

    private Optional<Disclosure> disclosure(Clause clause, Telling telling, List<Word> told, TextRange said) {
        List<Word> matter = told.stream().filter(DisclosureFinder::isContent).toList();
        if (matter.isEmpty()) {
            return Optional.empty();
        }
        Optional<Moment> when = when(clause, telling.last());
        TextRange about = told.getFirst().range().union(told.getLast().range());
        return Optional.of(new Disclosure(sentence, telling.sort(), matter, about, topic(clause, telling, told), when,
                when.filter(moment -> moment.range().start() > said.start())
                        .map(moment -> said.union(moment.boundedRange())).orElse(said)));
    }

    /** "That he bought his permits was common knowledge." */
    private boolean isThatClause(Clause clause) {
        return words.getFirst().lemma().equals("that")
                && sentence.structure().clauses().indexOf(clause) > 0;
    }

    private TextRange verbs(Clause clause, Telling telling) {
        return words.get(clause.from()).range().union(words.get(telling.last()).range());
    }

    /** "the cracks", "came to light"; of what stands in a clause of its own the first noun alone. */
    private Topic topic(Clause clause, Telling telling, List<Word> told) {
        boolean before = told.getLast().range().end() <= words.get(clause.from()).range().start()
                && !isThatClause(clause);
        List<Word> subject = told.reversed().stream()
                .dropWhile(word -> !word.tag().startsWith("N") && !word.tag().startsWith("J")).toList().reversed();
        if (!before || subject.isEmpty()) {
            String noun = told.stream().filter(Word::isCommonNoun).findFirst().orElse(told.getFirst()).form();
            return new Topic(Topic.Aspect.WHEN, List.of(noun));
        }
        String written = sentence.text(subject.getFirst().range().union(subject.getLast().range()));
        boolean first = subject.getFirst().equals(words.getFirst()) && !subject.getFirst().isProperNoun();
        return new Topic(Topic.Aspect.EVENT,
                List.of(first ? written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1) : written,
                        sentence.text(verbs(clause, telling))));
    }

    /** Divers surface, and people are known, without any news of them. */
    private boolean isPerson(NounPhrase phrase) {
        Bearer bearer = sentence.bearer(phrase.head());
        String head = phrase.headWord().lemma();
        return bearer == null
                ? wordNet.isPerson(head) && !wordNet.isHappening(head)
                : bearer.kind() == Name.Kind.PERSON;
    }

    /** "it was known for years that [the dam leaked]", "knew of [the leak] for years". */
    private List<Word> toldBehind(Clause clause, int last) {
        for (int i = clause.verb() + 1; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.lemma().equals("that") && word.tag().equals("IN")) {
                return words.subList(i + 1, words.size());
            }
            if (LEADING.contains(word.lemma()) && i <= last + 1) {
                return words.subList(i + 1, words.size()).stream().takeWhile(Word::isWord).toList();
            }
            if (word.tag().startsWith("VB") || !word.isWord()) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean isContent(Word word) {
        boolean open = word.isCommonNoun() || word.tag().startsWith("JJ") || word.tag().startsWith("VB");
        return open && !CARRYING.contains(word.lemma()) && !DisclosureVerbs.isNews(word.lemma());
    }

    /** The time behind the verb, or at the head of the sentence before its first clause. */
    private Optional<Moment> when(Clause clause, int last) {
        int until = Math.min(words.size(), last + 1 + REACH);
        List<Word> behind = words.subList(last + 1, until).stream().takeWhile(word -> !word.tag().startsWith("VB"))
                .toList();
        boolean first = clause.equals(sentence.structure().clauses().getFirst());
        List<Moment> moments = sentence.article().mentionsIn(sentence.sentence().index(), Moment.class);
        return moments.stream().filter(moment -> behind.stream().anyMatch(word -> moment.range().covers(word.range())))
                .findFirst().or(() -> moments.stream().filter(_ -> first)
                        .filter(moment -> moment.range().overlaps(words.getFirst().range())
                                || moment.boundedRange().overlaps(words.get(1).range()))
                        .findFirst());
    }
}
