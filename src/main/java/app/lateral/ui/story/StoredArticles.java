package app.lateral.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.lateral.read.Source;
import app.lateral.read.StoryReader;
import app.lateral.text.Article;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Story;

/**
 * Articles of a story file among others that are read.
 *
 * @param articles the articles as they were stored
 */
record StoredArticles(List<Article> articles) {
    /** The story of these sources in their order; those that are stored are not read. */
    Story with(List<Source> sources, StoryReader reader) {
        List<Source> others = sources.stream().filter(source -> find(source).isEmpty()).toList();
        Story read = reader.readSources(others);
        if (others.size() == sources.size()) {
            return read;
        }
        List<Article> all = new ArrayList<>();
        for (Source source : sources) {
            find(source).ifPresent(all::add);
            read.articles().stream().filter(article -> article.path().equals(source.name())).forEach(all::add);
        }
        read.articles().stream().filter(article -> !all.contains(article)).forEach(all::add);
        List<Article> named = new ArrayList<>();
        for (Article article : all.subList(0, Math.min(all.size(), StoryReader.MOST_ARTICLES))) {
            named.add(article.withId(Character.toString('A' + named.size())));
        }
        List<Notice> notices = new ArrayList<>(read.notices());
        notices.removeIf(notice -> notice.problem() == Problem.ONLY_ONE && named.size() > 1);
        all.subList(named.size(), all.size()).forEach(left -> notices.add(new Notice(Problem.TOO_MANY, left.path(),
                null, List.of(Integer.toString(StoryReader.MOST_ARTICLES)))));
        return new Story(named, notices);
    }

    private Optional<Article> find(Source source) {
        return articles.stream().filter(article -> article.path().equals(source.name())).findFirst();
    }
}
