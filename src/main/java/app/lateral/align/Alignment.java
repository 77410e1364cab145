package app.lateral.align;

import java.util.List;

/**
 * Which passages of a story's articles report the same thing.
 *
 * @param links every link, ordered by the story's articles, then by place
 */
public record Alignment(List<Link> links) {
    /** Keeps a copy of the list. */
    public Alignment {
        links = List.copyOf(links);
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
        return links.stream().filter(link -> (link.from().article().equals(one) && link.to().article().equals(other))
                || (link.from().article().equals(other) && link.to().article().equals(one))).toList();
    }
}
