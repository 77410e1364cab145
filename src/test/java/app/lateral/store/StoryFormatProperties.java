package app.lateral.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import app.lateral.review.Review;
import app.lateral.review.Reviews;
import app.lateral.text.Article;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** What holds of every story that is written. */
class StoryFormatProperties {
    private static final Path FILE = Path.of("x.lateral");
    private final StoryFormat format = new StoryFormat();

    @Property(tries = 200)
    void aStoryComesBackAsItWas(@ForAll("reviews") Review review, @ForAll("texts") List<String> texts)
            throws IOException, StoreException {
        StoryDocument document = document(review, texts);
        byte[] written = write(document);

        assertEquals(document, format.read(new ByteArrayInputStream(written), FILE));
        assertArrayEquals(written, write(document));
    }

    @Property(tries = 60)
    void aStoryThatWasCutShortOrChangedIsRefusedOrWhole(@ForAll("reviews") Review review, @ForAll int seed)
            throws IOException, StoreException {
        StoryDocument document = document(review, List.of("It cost 40 crowns.\n"));
        byte[] written = write(document);
        int at = Math.floorMod(seed, written.length);
        assertThrows(StoreException.class,
                () -> format.read(new ByteArrayInputStream(Arrays.copyOf(written, at * 2 / 3)), FILE));
        byte[] changed = written.clone();
        changed[at] ^= (byte) (1 + Math.floorMod(seed / 7, 255));
        try {
            assertEquals(document, format.read(new ByteArrayInputStream(changed), FILE));
        } catch (StoreException _) {
            // refused, which is as good
        }
    }

    private static StoryDocument document(Review review, List<String> texts) {
        List<Article> articles = new ArrayList<>();
        for (String text : texts) {
            String id = Character.toString('A' + articles.size());
            articles.add(new Article(id, id + "/" + text, text, text, null, text, List.of()));
        }
        return new StoryDocument(StoryFormat.FORMAT, StoryFormat.VERSION, null, articles, review);
    }

    private byte[] write(StoryDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(document, out);
        return out.toByteArray();
    }

    @Provide
    Arbitrary<Review> reviews() {
        return Reviews.reviews();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings().all().ofMaxLength(30).list().ofMaxSize(4);
    }
}
