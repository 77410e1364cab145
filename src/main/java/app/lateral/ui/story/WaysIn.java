package app.lateral.ui.story;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.read.Source;
import app.lateral.store.StoryFile;
import org.jspecify.annotations.Nullable;

/** The ways in which articles come into the story; says so where nothing comes of one. Used on one thread. */
public final class WaysIn {
    private final StoryViewModel story;
    private final StoryKeeping keeping;
    private final NoticesViewModel notices;
    private final NoticeOffers offers;
    private final Messages messages;

    /**
     * The ways into a story.
     *
     * @param keeping opens story files
     * @param notices told where nothing comes of a way
     * @param offers asked to let the user choose of several articles
     */
    public WaysIn(StoryViewModel story, StoryKeeping keeping, NoticesViewModel notices, NoticeOffers offers,
            Messages messages) {
        this.story = story;
        this.keeping = keeping;
        this.notices = notices;
        this.offers = offers;
        this.messages = messages;
    }

    /** Opens a story file, or adds articles. */
    public void open(List<Path> files) {
        files.stream().filter(file -> file.toString().endsWith(StoryFile.ENDING)).findFirst()
                .ifPresentOrElse(keeping::open, () -> story.add(files));
    }

    /** Opens the sample story; says so where it is not there. */
    public void openSample() {
        List<Path> files = SampleStory.articles();
        if (files.isEmpty()) {
            notices.tell(messages.text(WindowMessage.NO_SAMPLE));
        } else {
            story.add(files);
        }
    }

    /** Adds a text that was copied from another program; says so where there is none. */
    public void paste(@Nullable String plain, @Nullable String html) {
        if (plain == null || plain.isBlank()) {
            notices.tell(messages.text(WindowMessage.NOTHING_TO_PASTE));
        } else {
            story.paste(number -> messages.text(WindowMessage.PASTED_TEXT, number), plain, html);
        }
    }

    /** Adds the page at an address, as the user wrote it, perhaps without "https://"; says so where it can be none. */
    public void fetch(String written) {
        String words = written.strip();
        String whole = Source.ADDRESS.matcher(words).matches() ? words : "https://" + words;
        if (Source.of(whole) instanceof Source.AtAddress address) {
            story.fetch(address);
        } else {
            notices.tell(messages.text(WindowMessage.NO_ADDRESS, words));
        }
    }

    /** Says which files were changed since they were read, once for each change, and offers to read them again. */
    public void lookForChanges() {
        story.files().findChanged(List.copyOf(story.articles()),
                changed -> changed.stream().filter(story.articles()::contains)
                        .forEach(article -> offers.changed(article).ifPresent(notices::tell)));
    }

    /** Sets who lets the user choose of the articles in a file. */
    public void setOnChooseItems(Consumer<Path> listener) {
        offers.setOnChooseItems(listener);
    }
}
