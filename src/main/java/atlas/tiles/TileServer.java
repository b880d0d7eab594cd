package atlas.tiles;

import atlas.geo.Bounds;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// A server of tiles, asked as the tile usage policy of OpenStreetMap wants it
/// (<https://operations.osmfoundation.org/policies/tiles/>): by name, two tiles at a time, only for what is looked at,
/// each kept for a week or longer. To make one is to have the reader's consent.
public final class TileServer implements TileSource {

    /// A server of tiles, before anybody has asked it.
    ///
    /// @param base with a slash at the end; tiles lie at `zoom/column/row.png` below it
    public record Site(URI base, Attribution attribution, int largestZoom) {

        /// The tiles that the OpenStreetMap Foundation offers.
        public static final Site OPEN_STREET_MAP = new Site(
                URI.create("https://tile.openstreetmap.org/"),
                new Attribution(
                        "© OpenStreetMap contributors",
                        Optional.of(URI.create("https://www.openstreetmap.org/copyright"))),
                19);

        /// The name that the reader consents to.
        public String host() {
            return base.getHost();
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /// After a failure the server is left alone for so long: without a network each tile would wait.
    private static final Duration REST = Duration.ofSeconds(30);
    private static final int TILES_AT_ONCE = 2;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final Site site;
    private final TileCache cache;
    private final String userAgent;
    private final InstantSource clock;
    /// Follows no redirection: the reader consented to one server.
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile Instant restsUntil = Instant.MIN;
    private volatile Optional<Trouble> trouble = Optional.empty();

    /// @param userAgent names this program and its version
    public TileServer(Site site, TileCache cache, String userAgent, InstantSource clock) {
        this.site = site;
        this.cache = cache;
        this.userAgent = userAgent;
        this.clock = clock;
    }

    @Override
    public Optional<byte[]> read(TileAddress address) throws TilesException {
        if (cache.isFresh(address, clock.instant())) {
            return cache.read(address);
        }
        try {
            return ask(address);
        } catch (TilesException e) {
            Optional<byte[]> old = cache.read(address);
            if (old.isEmpty()) {
                throw e;
            }
            return old;
        }
    }

    private Optional<byte[]> ask(TileAddress address) throws TilesException {
        if (clock.instant().isBefore(restsUntil)) {
            throw new TilesException(trouble.orElseGet(() -> silent("")));
        }
        URI tile = site.base().resolve(address.zoom() + "/" + address.column() + "/" + address.row() + ".png");
        HttpRequest request = HttpRequest.newBuilder(tile)
                .header("User-Agent", userAgent)
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return switch (answer.statusCode()) {
                case OK -> Optional.of(picture(address, answer));
                case NOT_FOUND -> Optional.empty();
                default -> throw failed(refuses("HTTP " + answer.statusCode()));
            };
        } catch (IOException e) {
            throw failed(silent(String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TilesException(silent(""), e);
        }
    }

    /// Networks of hotels and the like answer with a page that asks for a password.
    private byte[] picture(TileAddress address, HttpResponse<byte[]> answer) throws TilesException {
        if (ImageKind.of(answer.body()) != ImageKind.SHOWABLE) {
            throw failed(refuses(answer.headers().firstValue("content-type").orElse("")));
        }
        cache.keep(address, answer.body(), Freshness.until(answer.headers(), clock.instant()));
        trouble = Optional.empty();
        return answer.body();
    }

    private TilesException failed(Trouble found) {
        trouble = Optional.of(found);
        restsUntil = clock.instant().plus(REST);
        return new TilesException(found);
    }

    private Trouble silent(String detail) {
        return new Trouble(Trouble.Kind.SERVER_SILENT, site.host(), detail);
    }

    private Trouble refuses(String detail) {
        return new Trouble(Trouble.Kind.SERVER_REFUSES, site.host(), detail);
    }

    @Override
    public Optional<Trouble> trouble() {
        return trouble;
    }

    @Override
    public int largestZoom() {
        return site.largestZoom();
    }

    @Override
    public Optional<Bounds> bounds() {
        return Optional.empty();
    }

    @Override
    public Optional<Attribution> attribution() {
        return Optional.of(site.attribution());
    }

    @Override
    public int readersAtOnce() {
        return TILES_AT_ONCE;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
