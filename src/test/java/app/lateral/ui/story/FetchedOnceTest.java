package app.lateral.ui.story;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import app.lateral.read.LoopbackReader;
import app.lateral.read.Source;
import app.lateral.ui.Stories;
import app.lateral.ui.task.HeldRunner;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A page is fetched when the user says so and at no other time, without a window. */
class FetchedOnceTest {
    private static final byte[] PAGE = ("<html><head><title>Ferry late</title></head><body><h1>Ferry late</h1>"
            + "<p>The ferry from Torvik was 50 minutes late on Monday, its owner said.</p></body></html>")
            .getBytes(StandardCharsets.UTF_8);
    private final AtomicInteger asked = new AtomicInteger();
    private final HeldRunner runner = new HeldRunner();
    private final StoryViewModel story = new StoryViewModel(LoopbackReader.create(), Stories::comparer, runner);
    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, PAGE.length);
            exchange.getResponseBody().write(PAGE);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whateverElseComesAndGoes() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/news";
        story.fetch(new Source.AtAddress(URI.create(address)));
        runner.runAll();
        assertEquals(List.of("Ferry late"), story.articles().stream().map(article -> article.title()).toList());
        story.add(Stories.ferries(folder, 2));
        runner.runAll();
        story.compareAgain();
        runner.runAll();
        story.remove(story.articles().getLast().id());
        runner.runAll();
        assertEquals(2, story.articles().size());
        assertEquals(1, asked.get());
    }
}
