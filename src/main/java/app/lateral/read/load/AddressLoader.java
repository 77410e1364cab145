package app.lateral.read.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.lateral.read.content.BoundedStream;
import app.lateral.read.content.FileContent;
import app.lateral.read.content.ReadFailure;
import app.lateral.read.load.PublicAddresses.Reach;
import app.lateral.text.Notice.Problem;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a page of the web, once, when the user asks for it: over http and https alone, from public addresses alone, with
 * limits of time and size.
 */
public final class AddressLoader {
    private static final int MOST_REDIRECTIONS = 5;
    private static final long CONNECTING_MILLIS = 4000;
    private static final String USER_AGENT = "Mozilla/5.0 (compatible; Lateral)";

    private final Reach reach;
    private final Duration patience;
    private final InstantSource clock;

    /**
     * Fetches within these limits.
     *
     * @param patience how long a page may take from the first byte sent to the last received
     */
    public AddressLoader(Reach reach, Duration patience, InstantSource clock) {
        this.reach = reach;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * The page, with all addresses that led to it.
     *
     * @throws ReadFailure where it was not fetched
     */
    public FileContent load(URI address) throws ReadFailure {
        long deadline = System.nanoTime() + patience.toNanos();
        try (CloseableHttpClient client = client()) {
            List<String> addresses = new ArrayList<>();
            URI at = address;
            while (true) {
                requireWeb(at);
                addresses.add(at.toString());
                Answer answer = client.execute(new HttpGet(at), response -> answer(response, deadline));
                URI next = answer.redirection() == null ? null : at.resolve(answer.redirection());
                if (next == null) {
                    return new FileContent(addresses, answer.bytes(), clock.instant());
                }
                if (addresses.size() > MOST_REDIRECTIONS) {
                    throw new ReadFailure(Problem.UNREACHABLE);
                }
                at = next;
            }
        } catch (PublicAddresses.Refused _) {
            throw new ReadFailure(Problem.OWN_NETWORK);
        } catch (BoundedStream.TooMuch _) {
            throw new ReadFailure(Problem.EXPANDS);
        } catch (StatusException status) {
            throw new ReadFailure(Problem.HTTP_STATUS, Integer.toString(status.status));
        } catch (TooLate | InterruptedIOException _) {
            throw new ReadFailure(Problem.TOO_SLOW, Long.toString(patience.toSeconds()));
        } catch (IOException | IllegalArgumentException | IllegalStateException _) {
            throw new ReadFailure(Problem.UNREACHABLE);
        }
    }

    /**
     * What a server said.
     *
     * @param redirection where it sent us; null where it gave the page
     * @param bytes the page
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Answer(@Nullable String redirection, byte[] bytes) {}

    private CloseableHttpClient client() {
        Timeout waiting = Timeout.ofMilliseconds(Math.min(patience.toMillis(), CONNECTING_MILLIS));
        var connections = PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(new PublicAddresses(reach))
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(waiting).setSocketTimeout(waiting).build())
                .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(waiting).build()).build();
        RequestConfig request = RequestConfig.custom().setResponseTimeout(waiting).setConnectionRequestTimeout(waiting)
                .build();
        return HttpClients.custom().setConnectionManager(connections).setDefaultRequestConfig(request)
                .disableRedirectHandling().disableCookieManagement().disableAutomaticRetries().disableAuthCaching()
                .setUserAgent(USER_AGENT).build();
    }

    private static void requireWeb(URI address) throws ReadFailure {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || address.getHost() == null) {
            throw new ReadFailure(Problem.ADDRESS_REFUSED);
        }
        if (address.getUserInfo() != null) {
            throw new ReadFailure(Problem.CREDENTIALS_IN_ADDRESS);
        }
    }

    private static Answer answer(ClassicHttpResponse response, long deadline) throws IOException {
        int status = response.getCode();
        Header location = response.getFirstHeader("Location");
        if (status >= 300 && status < 400 && location != null) {
            return new Answer(location.getValue(), new byte[0]);
        }
        HttpEntity entity = response.getEntity();
        if (status != 200 || entity == null) {
            throw new StatusException(status);
        }
        return new Answer(null, bytes(entity.getContent(), deadline));
    }

    private static byte[] bytes(InputStream content, long deadline) throws IOException {
        var bytes = new ByteArrayOutputStream();
        InputStream bounded = new BoundedStream(content, FileLoader.LARGEST);
        byte[] buffer = new byte[16_384];
        for (int count = bounded.read(buffer); count >= 0; count = bounded.read(buffer)) {
            bytes.write(buffer, 0, count);
            if (System.nanoTime() > deadline) {
                throw new TooLate();
            }
        }
        return bytes.toByteArray();
    }

    /** A server that answers slower than anybody waits. */
    private static final class TooLate extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** An answer that is no page. */
    private static final class StatusException extends IOException {
        private static final long serialVersionUID = 1L;
        private final int status;

        StatusException(int status) {
            super("status " + status);
            this.status = status;
        }
    }
}
