package app.lateral.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

import app.lateral.read.load.PublicAddresses;
import app.lateral.read.load.PublicAddresses.Reach;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Provenance;
import app.lateral.text.Story;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Addresses, against a server on this machine that only this test's setting lets the reader reach. */
class AddressTest {
    private static final Instant NOON = Instant.parse("2023-05-05T12:00:00Z");
    private static final String PAGE = "<html><head><title>Bridge closed</title></head><body><h1>Bridge closed</h1>"
            + "<p>The north bridge was closed on Monday, the county said.</p></body></html>";

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/page", exchange -> answer(exchange, PAGE.getBytes(StandardCharsets.UTF_8)));
        server.createContext("/moved", exchange -> redirect(exchange, "/page"));
        server.createContext("/circle", exchange -> redirect(exchange, "/circle"));
        server.createContext("/file", exchange -> redirect(exchange, "file:///etc/hostname"));
        server.createContext("/private", exchange -> redirect(exchange, "http://192.168.1.1/"));
        server.createContext("/missing", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 10_000; i++) {
                    out.write(blanks);
                }
            }
        });
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    out.write(' ');
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.createContext("/short", exchange -> {
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write("<html><body><p>The".getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });
        byte[] bomb = bomb();
        server.createContext("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, bomb);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsAPageAndKeepsWhereItCameFrom() {
        Story story = read("/moved");
        Provenance provenance = Objects.requireNonNull(story.articles().getFirst().provenance());
        assertEquals("Bridge closed", story.articles().getFirst().title());
        assertEquals(List.of(address("/moved"), address("/page")), provenance.locations());
        assertEquals(NOON, provenance.readAt());
        assertEquals(PAGE.length(), provenance.original().size());
        assertEquals(Problem.REDIRECTED, story.notices().getFirst().problem());
        assertEquals(List.of(address("/page")), story.notices().getFirst().details());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/missing HTTP_STATUS", "/circle UNREACHABLE", "/file ADDRESS_REFUSED",
            "/private OWN_NETWORK", "/endless EXPANDS", "/slow TOO_SLOW", "/short UNREACHABLE", "/bomb EXPANDS"})
    void tellsWhatGoesWrong(String pathAndProblem) {
        String[] pieces = pathAndProblem.split(" ");
        Story story = read(pieces[0]);
        assertEquals(pieces[1], story.notices().getFirst().problem().name());
        assertTrue(story.articles().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1/,OWN_NETWORK", "http://localhost/,OWN_NETWORK", "http://[::1]/,OWN_NETWORK",
            "http://10.0.0.1/,OWN_NETWORK", "http://169.254.169.254/latest,OWN_NETWORK", "http://0.0.0.0/,OWN_NETWORK",
            "http://[::ffff:10.0.0.1]/,OWN_NETWORK", "http://2130706433/,OWN_NETWORK UNREACHABLE",
            "ftp://a.example/,ADDRESS_REFUSED", "file:///etc/hostname,ADDRESS_REFUSED",
            "http://user:word@a.example/,CREDENTIALS_IN_ADDRESS"})
    void opensNoAddressOfTheOwnNetworkAndSaysWhyOfEach(String address, String problems) {
        Story story = new StoryReader().readSources(List.of(Source.of(address)));
        Problem problem = story.notices().getFirst().problem();
        assertTrue(List.of(problems.split(" ")).contains(problem.name()), problem.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.0.1", "169.254.1.1", "100.64.0.1",
            "0.1.2.3",
            "224.0.0.1", "255.255.255.255", "192.0.2.1", "198.51.100.7", "203.0.113.9", "::1", "::", "fe80::1",
            "fc00::1",
            "fd12::1", "ff02::1", "2001:db8::1", "2002:0a00:0001::1", "2001::1", "64:ff9b::a00:1"})
    void knowsAddressesThatAreNotPublic(String address) throws UnknownHostException {
        assertFalse(PublicAddresses.isPublic(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "93.184.216.34", "2606:2800:220:1::1", "172.32.0.1", "100.128.0.1"})
    void knowsPublicAddresses(String address) throws UnknownHostException {
        assertTrue(PublicAddresses.isPublic(InetAddress.getByName(address)));
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[30_000_000]);
        }
        return bytes.toByteArray();
    }

    private Story read(String path) {
        Duration patience = Duration.ofSeconds(path.equals("/slow") ? 1 : 60);
        return new StoryReader(() -> NOON, Reach.LOOPBACK_FOR_TESTS, patience)
                .readSources(List.of(Source.of(address(path))));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static void answer(HttpExchange exchange, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }
}
