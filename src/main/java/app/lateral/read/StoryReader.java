package app.lateral.read;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.lateral.read.FileLoader.Loaded;
import app.lateral.text.Article;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Story;

/** Reads files into a story; what cannot be read becomes a notice and the rest goes on. */
public final class StoryReader {
    /** So many articles can be read side by side. */
    public static final int MOST_ARTICLES = 10;

    private final List<ArticleReader> readers;
    private final InstantSource clock;

    /** Reads with the system's clock. */
    public StoryReader() {
        this(InstantSource.system());
    }

    /** Notes the times of reading by this clock. */
    public StoryReader(InstantSource clock) {
        this.clock = clock;
        FurnitureMarks marks = new FurnitureMarks(new FurniturePhrases());
        ArticleAssembler assembler = new ArticleAssembler(marks);
        this.readers = List.of(new HtmlReader(assembler), new PlainTextReader(new PartFinder(marks)));
    }

    /** The story of these files, in this order; never fails because of a file. */
    public Story read(List<Path> files) {
        List<Article> articles = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        Map<String, String> pathOfText = new HashMap<>();
        for (Path file : files) {
            if (articles.size() == MOST_ARTICLES) {
                notices.add(new Notice(Problem.TOO_MANY, file.toString(), null,
                        List.of(Integer.toString(MOST_ARTICLES))));
                continue;
            }
            switch (read(file)) {
                case ReadResult.Refused refused -> notices.add(refused.notice());
                case ReadResult.ArticleRead read -> add(read, articles, notices, pathOfText);
            }
        }
        if (articles.size() == 1) {
            notices.add(new Notice(Problem.ONLY_ONE, articles.getFirst().path(), articles.getFirst().id(), List.of()));
        }
        return new Story(articles, notices);
    }

    private ReadResult read(Path file) {
        return switch (FileLoader.load(file, clock)) {
            case Loaded.Refused refused -> new ReadResult.Refused(refused.notice());
            case Loaded.Whole whole -> readers.stream().filter(reader -> reader.reads(whole.content())).findFirst()
                    .orElseThrow().read(whole.content());
        };
    }

    /** Adds an article under the next free letter, unless its text is there already. */
    private static void add(ReadResult.ArticleRead read, List<Article> articles, List<Notice> notices,
            Map<String, String> pathOfText) {
        Article article = read.article();
        String first = pathOfText.putIfAbsent(article.text().strip(), article.path());
        if (first != null) {
            notices.add(new Notice(Problem.SAME_AS, article.path(), null, List.of(first)));
            return;
        }
        String id = Character.toString('A' + articles.size());
        articles.add(article.withId(id));
        for (Notice notice : read.notices()) {
            notices.add(new Notice(notice.problem(), notice.path(), id, notice.details()));
        }
    }
}
