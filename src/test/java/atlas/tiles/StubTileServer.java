package atlas.tiles;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A server of tiles on this computer, which remembers what it was asked, and which can be as bad as servers are.
public final class StubTileServer implements AutoCloseable {

    /// How an answer is sent.
    enum Body {
        WHOLE,
        /// Byte by byte, so that no answer ever ends.
        TRICKLING,
        /// The headers, and then nothing.
        MISSING,
        /// More and more, as fast as it is read.
        ENDLESS
    }

    private static final TileServer.Limits PATIENT = new TileServer.Limits(Duration.ofSeconds(30), 1_000_000);

    private final HttpServer server;
    private final ExecutorService answerers = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("made server ", 1).factory());
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> userAgents = new CopyOnWriteArrayList<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private volatile int status = 200;
    private volatile byte[] tile;
    private volatile Body how = Body.WHOLE;

    public StubTileServer(byte[] tile) throws IOException {
        this.tile = tile;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(answerers);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("User-Agent")).ifPresent(userAgents::add);
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] body = tile;
        exchange.sendResponseHeaders(status, how == Body.ENDLESS ? 0 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            switch (how) {
                case WHOLE -> out.write(body);
                case TRICKLING -> {
                    for (byte one : body) {
                        out.write(one);
                        out.flush();
                        waitUntilClosed(Duration.ofMillis(50));
                    }
                }
                case MISSING -> {
                    out.flush();
                    waitUntilClosed(Duration.ofMinutes(5));
                }
                case ENDLESS -> {
                    while (!isClosed()) {
                        out.write(body);
                    }
                }
            }
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void waitUntilClosed(Duration most) throws IOException {
        try {
            if (closed.await(most.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("closed in the middle of an answer");
            }
        } catch (InterruptedException e) {
            throw new IOException("closed in the middle of an answer", e);
        }
    }

    public TileServer.Site site() {
        return site(PATIENT);
    }

    TileServer.Site site(TileServer.Limits limits) {
        URI base = URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/");
        return new TileServer.Site(base, TileServer.Site.OPEN_STREET_MAP.attribution(), 19, limits);
    }

    /// What was asked for, in order.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    List<String> userAgents() {
        return List.copyOf(userAgents);
    }

    void answersWith(int newStatus, byte[] body) {
        status = newStatus;
        tile = body;
    }

    void sends(Body newHow) {
        how = newHow;
    }

    void says(String header, String value) {
        headers.put(header, value);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        answerers.shutdownNow();
    }
}
