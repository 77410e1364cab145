package app.lateral.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import app.lateral.read.article.ReadResult;
import app.lateral.read.content.FileContent;
import app.lateral.read.content.ReadFailure;
import app.lateral.read.load.AddressLoader;
import app.lateral.read.load.FileLoader;
import app.lateral.read.load.FileLoader.Loaded;
import app.lateral.read.load.Folder;
import app.lateral.read.load.PublicAddresses.Reach;
import app.lateral.text.Article;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Story;
import org.jspecify.annotations.Nullable;

/** Reads files, folders, addresses and pasted text into a story; what cannot be read becomes a notice, the rest goes on. */
public final class StoryReader {
    /** So many articles can be read side by side. */
    public static final int MOST_ARTICLES = 10;
    /** So many articles of one file can be chosen from. */
    public static final int MOST_ITEMS = 50;
    /** A page of the web is waited for so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** A document of three million words takes a second. */
    private static final WorkLimit WORK = new WorkLimit(Duration.ofSeconds(10));

    private final FormatReaders readers = new FormatReaders();
    private final InstantSource clock;
    private final AddressLoader addresses;

    /** Reads with the system's clock, and addresses of the public web. */
    public StoryReader() {
        this(InstantSource.system(), Reach.PUBLIC, PATIENCE);
    }

    /**
     * Reads within other limits, as tests need.
     *
     * @param clock tells the times of reading
     */
    StoryReader(InstantSource clock, Reach reach, Duration patience) {
        this.clock = clock;
        this.addresses = new AddressLoader(reach, patience, clock);
    }

    /** The story of these files and of the files in these folders, in this order; never fails because of a file. */
    public Story read(List<Path> files) {
        return readSources(files.stream().map(file -> (Source) new Source.InFile(file, 0)).toList());
    }

    /** The story of these sources, in this order; never fails because of one. Addresses are fetched now. */
    public Story readSources(List<Source> sources) {
        Collected story = new Collected();
        for (Source source : sources) {
            if (source instanceof Source.InFile(Path path, int item) && !path.toString().isEmpty()
                    && Files.isDirectory(path)) {
                Folder folder = Folder.of(path);
                story.notices.addAll(folder.notices());
                folder.files().forEach(file -> read(new Source.InFile(file, item), story));
            } else {
                read(source, story);
            }
        }
        if (story.articles.size() == 1) {
            Article only = story.articles.getFirst();
            story.notices.add(new Notice(Problem.ONLY_ONE, only.path(), only.id(), List.of()));
        }
        return new Story(story.articles, story.notices);
    }

    /**
     * The articles in a file that holds several, such as a feed, in its order; that of any other file alone. Of those that
     * cannot be read none is given, and no more than {@link #MOST_ITEMS}.
     */
    public List<Article> items(Path file) {
        return FileLoader.load(file, 0, clock) instanceof Loaded.Whole(FileContent content)
                ? IntStream.rangeClosed(1, Math.min(count(content), MOST_ITEMS)).mapToObj(content::ofItem)
                        .map(readers::read).filter(ReadResult.ArticleRead.class::isInstance)
                        .map(ReadResult.ArticleRead.class::cast).map(ReadResult.ArticleRead::article).toList()
                : List.of();
    }

    private int count(FileContent content) {
        return readers.read(content) instanceof ReadResult.ArticleRead read
                ? read.notices().stream().filter(notice -> notice.problem() == Problem.SEVERAL_ITEMS).findFirst()
                        .map(notice -> Integer.parseInt(notice.details().getFirst())).orElse(1)
                : 0;
    }

    private void read(Source source, Collected story) {
        if (story.articles.size() == MOST_ARTICLES) {
            story.notices
                    .add(new Notice(Problem.TOO_MANY, source.name(), null, List.of(Integer.toString(MOST_ARTICLES))));
            return;
        }
        switch (read(source)) {
            case ReadResult.Refused refused -> story.notices.add(refused.notice());
            case ReadResult.ArticleRead read -> story.add(read);
        }
    }

    private ReadResult read(Source source) {
        return switch (source) {
            case Source.InFile(Path path, int item) -> switch (FileLoader.load(path, item, clock)) {
                case Loaded.Refused refused -> new ReadResult.Refused(refused.notice());
                case Loaded.Whole whole -> read(whole.content());
            };
            case Source.AtAddress address -> fetched(address);
            case Source.Pasted(String name, String plain, String html) -> read(pasted(name, plain, html));
        };
    }

    private ReadResult read(FileContent content) {
        try {
            return WORK.within(() -> readers.read(content));
        } catch (WorkLimit.Exceeded _) {
            return new ReadResult.Refused(
                    new ReadFailure(Problem.STALLED, Long.toString(WORK.most().toSeconds())).notice(content.path()));
        }
    }

    private ReadResult fetched(Source.AtAddress address) {
        try {
            FileContent content = addresses.load(address.address());
            ReadResult result = read(content);
            return content.locations().size() < 2 || !(result instanceof ReadResult.ArticleRead read)
                    ? result
                    : read.with(
                            new Notice(Problem.REDIRECTED, content.path(), "", List.of(content.locations().getLast())));
        } catch (ReadFailure failure) {
            return new ReadResult.Refused(failure.notice(address.name()));
        }
    }

    /** Browsers give a piece of a page; without paragraphs in it the plain text tells as much. */
    private FileContent pasted(String name, String plain, @Nullable String html) {
        String text = html != null && html.contains("<p")
                ? "<html><body><article>" + html + "</article></body></html>"
                : plain;
        return new FileContent(List.of(name), text.getBytes(StandardCharsets.UTF_8), clock.instant());
    }

    /** What has been read of a story so far. */
    private static final class Collected {
        private final List<Article> articles = new ArrayList<>();
        private final List<Notice> notices = new ArrayList<>();
        private final Map<String, String> pathOfText = new HashMap<>();
        private final Map<String, String> pathOfIdentity = new HashMap<>();

        /** Adds an article under the next free letter, unless its text is there already. */
        void add(ReadResult.ArticleRead read) {
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
            String identity = article.imprint().version().identity();
            String other = identity == null ? null : pathOfIdentity.putIfAbsent(identity, article.path());
            if (other != null) {
                notices.add(new Notice(Problem.VERSION_OF, article.path(), id, List.of(other)));
            }
        }
    }
}
