package app.lateral.align;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which passages of a story's articles report the same thing.
 *
 * @param links every link, ordered by the story's articles, then by place
 * @param passages the same links joined to passages, each link in one, ordered by its first link
 * @param groups what any number of articles have on one thing, ordered by the story's articles, then by place; a sentence
 *     stands in one group at most
 */
public record Alignment(List<Link> links, List<PassageLink> passages, List<PassageGroup> groups) {
    /** Keeps copies of the lists. */
    public Alignment {
        links = List.copyOf(links);
        passages = List.copyOf(passages);
        groups = List.copyOf(groups);
    }

    /**
     * The alignment that these links make.
     *
     * @param links every link, ordered by the story's articles, then by place
     * @param story the ids of the story's articles in order
     * @param settled the same ids in an order that does not depend on how the articles were added
     */
    public static Alignment of(List<Link> links, List<String> story, List<String> settled) {
        return new Alignment(links, PassageRuns.of(links), PassageGroups.of(links, story, settled));
    }

    /** The alignment of these links between articles whose ids sort in the order of the story. */
    public static Alignment of(List<Link> links) {
        List<String> articles = links.stream()
                .flatMap(link -> Stream.of(link.from().article(), link.to().article())).distinct().sorted().toList();
        return of(links, articles, articles);
    }

    /** The links of the passage to which a sentence belongs, surest first. */
    public List<Link> linksOf(String article, int sentence) {
        return links.stream()
                .filter(link -> (link.from().article().equals(article) && link.from().holds(sentence))
                        || (link.to().article().equals(article) && link.to().holds(sentence)))
                .sorted((one, other) -> Double.compare(other.score(), one.score())).toList();
    }

    /** The links between two articles, in the order of the first one's text. */
    public List<Link> between(String one, String other) {
        return links.stream().filter(link -> joins(link.from(), link.to(), one, other)).toList();
    }

    /** The passages that match between two articles, in the order of the first one's text. */
    public List<PassageLink> passagesBetween(String one, String other) {
        return passages.stream().filter(passage -> joins(passage.from(), passage.to(), one, other)).toList();
    }

    private static boolean joins(Passage from, Passage to, String one, String other) {
        return (from.article().equals(one) && to.article().equals(other))
                || (from.article().equals(other) && to.article().equals(one));
    }

    /** What all articles have on the thing that a sentence reports; empty where no other article has it. */
    public Optional<PassageGroup> groupOf(String article, int sentence) {
        return groups.stream().filter(group -> group.holds(article, sentence)).findFirst();
    }
}
