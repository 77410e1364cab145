package app.lateral.fact.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;

import app.lateral.align.Alignment;
import app.lateral.align.Link;
import app.lateral.align.Meaning;
import app.lateral.align.Passage;
import app.lateral.align.SentenceEncoder;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.story.NameBearers;
import app.lateral.fact.story.StoryRarity;
import app.lateral.fact.wording.ClauseFinder;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Mention;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/** What tells whether two mentions of a story are about the same thing; found once, used by every matcher. */
public final class StoryEvidence {
    private final List<AnnotatedArticle> articles;
    private final NameBearers bearers;
    private final SentenceEncoder encoder;
    private final WordNet wordNet;
    private final List<Link> links;
    private final DoubleConsumer progress;
    private double fraction;
    private final MentionContextFinder contexts;
    private final Map<SentencePair, Double> linkScores = new HashMap<>();
    private final Map<SentenceOf, Set<SentenceOf>> partners = new HashMap<>();
    private final Set<SentenceOf> linkedSentences = new HashSet<>();
    private final Map<SentenceOf, StatedSentence> stated = new HashMap<>();
    private final Map<SentenceOf, StatedSentence> plainlyStated = new HashMap<>();
    private final Map<String, Set<String>> lemmas = new HashMap<>();
    private final ParallelPlaces parallelPlaces = new ParallelPlaces();

    /**
     * A sentence of the story.
     *
     * @param article the article's id
     * @param sentence its index
     */
    public record SentenceOf(String article, int sentence) {
        /** The sentence in which a mention begins. */
        public static SentenceOf of(Mentioned<?> mention) {
            return new SentenceOf(mention.article().id(), mention.mention().sentence());
        }
    }

    private record SentencePair(String article, int sentence, String otherArticle, int otherSentence) {}

    /** The evidence in these articles and their alignment; progress is told often and may throw to stop the work. */
    public StoryEvidence(List<AnnotatedArticle> articles, Alignment alignment, SentenceEncoder encoder, WordNet wordNet,
            DoubleConsumer progress) {
        this.wordNet = wordNet;
        this.progress = progress;
        this.articles = List.copyOf(articles);
        this.bearers = NameBearers.of(articles);
        this.encoder = encoder;
        this.links = alignment.links();
        this.contexts = new MentionContextFinder(StoryRarity.of(articles), bearers, encoder);
        alignment.links().forEach(this::remember);
    }

    private void remember(Link link) {
        Passage from = link.from();
        Passage to = link.to();
        for (int i = from.first(); i <= from.last(); i++) {
            linkedSentences.add(new SentenceOf(from.article(), i));
            for (int j = to.first(); j <= to.last(); j++) {
                linkedSentences.add(new SentenceOf(to.article(), j));
                partners.computeIfAbsent(new SentenceOf(from.article(), i), _ -> new LinkedHashSet<>())
                        .add(new SentenceOf(to.article(), j));
                partners.computeIfAbsent(new SentenceOf(to.article(), j), _ -> new LinkedHashSet<>())
                        .add(new SentenceOf(from.article(), i));
                linkScores.merge(new SentencePair(from.article(), i, to.article(), j), link.score(), Math::max);
                linkScores.merge(new SentencePair(to.article(), j, from.article(), i), link.score(), Math::max);
            }
        }
    }

    /** The story's articles in order. */
    public List<AnnotatedArticle> articles() {
        return articles;
    }

    /** To be called often by long work: this is where it is cancelled. */
    public void checkpoint() {
        progress.accept(fraction);
    }

    /** Says how much of all matching is done, 0 to 1. */
    public void reached(double newFraction) {
        fraction = newFraction;
        checkpoint();
    }

    /** Whose the names are. */
    public NameBearers bearers() {
        return bearers;
    }

    /** What stands around a mention. */
    public MentionContext around(Mentioned<?> mention) {
        return contexts.around(mention);
    }

    /** What the words of a sentence mean where they stand, in its order. */
    List<Meaning> meanings(Sentence sentence) {
        return encoder.encode(sentence.words().stream().map(Word::form).toList()).words();
    }

    /** The links between passages of the articles. */
    public List<Link> links() {
        return links;
    }

    /** What words mean and how they stand to each other. */
    public WordNet wordNet() {
        return wordNet;
    }

    /** The noun phrases and clauses of a sentence. */
    public ClauseFinder.Structure structure(Sentence sentence) {
        return ClauseFinder.structure(sentence, wordNet);
    }

    /** A sentence of an article with all that comparing what it states needs; made once. */
    public StatedSentence stated(String article, int sentence) {
        return stated.computeIfAbsent(new SentenceOf(article, sentence),
                key -> StatedSentence.of(this, article(key.article()), key.sentence()));
    }

    /** The same without what its words mean where they stand: only dictionaries and names tell what is the same. */
    public StatedSentence statedPlainly(String article, int sentence) {
        return statedPlainly(new SentenceOf(article, sentence));
    }

    /** The same of a sentence. */
    public StatedSentence statedPlainly(SentenceOf sentence) {
        return plainlyStated.computeIfAbsent(sentence,
                key -> StatedSentence.plain(this, article(key.article()), key.sentence()));
    }

    /** The lemmas of all words of an article; gathered once. */
    Set<String> lemmas(AnnotatedArticle article) {
        return lemmas.computeIfAbsent(article.id(), _ -> article.sentences().stream()
                .flatMap(sentence -> sentence.words().stream()).map(Word::lemma)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** How surely two sentences report the same thing, 0 to 1; 0 without a link. */
    public double linked(SentenceOf one, SentenceOf other) {
        return linkScores.getOrDefault(
                new SentencePair(one.article(), one.sentence(), other.article(), other.sentence()), 0.0);
    }

    /** The article with an id. */
    public AnnotatedArticle article(String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst().orElseThrow();
    }

    /** How surely the sentences of two mentions report the same thing, 0 to 1; 0 without a link. */
    public double linked(Mentioned<?> one, Mentioned<?> other) {
        return linkScores.getOrDefault(new SentencePair(one.article().id(), one.mention().sentence(),
                other.article().id(), other.mention().sentence()), 0.0);
    }

    /** How surely the sentence of a mention and another sentence report the same thing, 0 to 1; 0 without a link. */
    public double linked(Mentioned<?> mention, String article, int sentence) {
        return linkScores.getOrDefault(
                new SentencePair(mention.article().id(), mention.mention().sentence(), article, sentence), 0.0);
    }

    /** The sentences of other articles that report what the sentence of a mention does. */
    public Set<SentenceOf> partners(Mentioned<?> mention) {
        return partners.getOrDefault(SentenceOf.of(mention), Set.of());
    }

    /** How surely two mentions stand at the same place of linked sentences, 0 to 1; see {@link ParallelPlaces}. */
    public double parallel(Mentioned<?> one, Mentioned<?> other) {
        return linked(one, other) > 0 ? parallelPlaces.parallel(one, other) : 0;
    }

    /** Whether any other article reports what the sentence of a mention does. */
    public boolean isLinked(Mentioned<?> mention) {
        return linkedSentences.contains(new SentenceOf(mention.article().id(), mention.mention().sentence()));
    }

    /** Every mention of one kind of the articles, by article, then by place. */
    public <M extends Mention> List<Mentioned<M>> mentions(Class<M> kind) {
        List<Mentioned<M>> found = new ArrayList<>();
        for (int place = 0; place < articles.size(); place++) {
            AnnotatedArticle article = articles.get(place);
            for (M mention : article.mentions(kind)) {
                found.add(new Mentioned<>(article, place, mention));
            }
        }
        return found;
    }
}
