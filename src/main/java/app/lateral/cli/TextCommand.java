package app.lateral.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;

import app.lateral.message.CommandMessage;
import app.lateral.message.Messages;
import app.lateral.read.Source;
import app.lateral.read.StoryReader;
import app.lateral.report.ArticleJson;
import app.lateral.report.Phrasing;
import app.lateral.segment.ArticleSegmenter;
import app.lateral.segment.SegmentedArticle;
import app.lateral.text.Article;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Part;
import app.lateral.text.Story;

/** {@code lateral text}: reads one article and writes what was read, without comparing it. */
final class TextCommand {
    private final StoryReader reader;
    private final StandardStreams streams;
    private final Messages messages;

    TextCommand(StoryReader reader, StandardStreams streams, Messages messages) {
        this.reader = reader;
        this.streams = streams;
        this.messages = messages;
    }

    ExitStatus run(Source source, OutputFormat format, Output output) throws Complaint {
        Story story = reader.readSources(List.of(source));
        Phrasing phrasing = new Phrasing(messages);
        for (Notice notice : story.notices()) {
            if (notice.problem() != Problem.ONLY_ONE) {
                streams.err().println(messages.text(CommandMessage.COMPLAINT, phrasing.notice(notice)));
            }
        }
        if (story.articles().isEmpty()) {
            return ExitStatus.NOTHING_COMPARED;
        }
        Article article = story.articles().getFirst();
        switch (format) {
            case JSON -> {
                SegmentedArticle segmented = new ArticleSegmenter().segment(article);
                output.write(out -> ArticleJson.write(segmented, out));
            }
            case TEXT -> output.write(out -> out.write(plain(article).getBytes(StandardCharsets.UTF_8)));
        }
        return ExitStatus.COMPARED;
    }

    /** Title and text, a paragraph a line, an empty line between; furniture is left out. */
    private static String plain(Article article) {
        StringBuilder text = new StringBuilder(article.title()).append('\n');
        article.paragraphs().stream().filter(paragraph -> paragraph.part() != Part.FURNITURE)
                .map(paragraph -> article.textAt(paragraph.range()).replaceAll("\\s+", " "))
                .filter(paragraph -> !paragraph.equals(article.title()))
                .forEach(paragraph -> text.append('\n').append(paragraph).append('\n'));
        return text.toString();
    }
}
