package atlas.tiles;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server of tiles on this computer, which remembers what it was asked.
public final class MadeServer implements AutoCloseable {

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> userAgents = new CopyOnWriteArrayList<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private volatile int status = 200;
    private volatile byte[] tile;

    public MadeServer(byte[] tile) throws IOException {
        this.tile = tile;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("User-Agent")).ifPresent(userAgents::add);
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] body = tile;
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    public TileServer.Site site() {
        URI base = URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/");
        return new TileServer.Site(base, TileServer.Site.OPEN_STREET_MAP.attribution(), 19);
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

    void says(String header, String value) {
        headers.put(header, value);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
