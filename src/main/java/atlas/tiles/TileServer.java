package atlas.tiles;

import atlas.geo.Bounds;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/// A server of tiles, asked as the tile usage policy of OpenStreetMap wants it
/// (<https://operations.osmfoundation.org/policies/tiles/>): by name, two tiles at a time, only for what is looked at,
/// each kept for a week or longer. To make one is to have the reader's consent.
public final class TileServer implements TileSource {

    /// A server of tiles, before anybody has asked it.
    ///
    /// @param base   with a slash at the end; tiles lie at `zoom/column/row.png` below it
    /// @param limits what one answer may take
    public record Site(URI base, Attribution attribution, int largestZoom, Limits limits) {

        /// The tiles that the OpenStreetMap Foundation offers.
        public static final Site OPEN_STREET_MAP = new Site(
                URI.create("https://tile.openstreetmap.org/"),
                new Attribution(
                        "© OpenStreetMap contributors",
                        Optional.of(URI.create("https://www.openstreetmap.org/copyright"))),
                19,
                Limits.USUAL);

        /// The name that the reader consents to.
        public String host() {
            return base.getHost();
        }
    }

    /// What one answer may take.
    ///
    /// @param patience  from the question to the last byte
    /// @param mostBytes of the picture
    public record Limits(Duration patience, int mostBytes) {
        static final Limits USUAL = new Limits(Duration.ofSeconds(10), 2_000_000);
    }

    /// After a failure the server is left alone for so long: without a network each tile would wait.
    private static final Duration REST = Duration.ofSeconds(30);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int TILES_AT_ONCE = 2;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final Site site;
    private final TileCache cache;
    private final String userAgent;
    private final ServerPause pause;
    private final InstantSource clock;
    /// Follows no redirection: the reader consented to one server.
    private final HttpClient client;
    private volatile Instant restsUntil = Instant.MIN;
    private volatile Optional<TileFailure> failure = Optional.empty();
    private volatile boolean isClosed;

    /// @param userAgent names this program and its version
    /// @param pause     the same for all that ask this site
    public TileServer(Site site, TileCache cache, String userAgent, ServerPause pause, InstantSource clock) {
        this.site = site;
        this.cache = cache;
        this.userAgent = userAgent;
        this.pause = pause;
        this.clock = clock;
        this.client =
                HttpClient.newBuilder().connectTimeout(site.limits().patience()).build();
    }

    @Override
    public Optional<TilePicture> read(TileAddress address) throws TilesException {
        Optional<TilePicture> kept = kept(address);
        if (kept.isPresent() && cache.isFresh(address, clock.instant())) {
            return kept;
        }
        try {
            return ask(address);
        } catch (TilesException e) {
            if (kept.isEmpty()) {
                throw e;
            }
            return kept;
        }
    }

    /// What a damaged disk or an earlier version kept and nobody can show counts as not kept.
    private Optional<TilePicture> kept(TileAddress address) {
        return cache.read(address, site.limits().mostBytes()).flatMap(encoded -> {
            try {
                return Optional.of(TileDecoder.decode(encoded));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    private Optional<TilePicture> ask(TileAddress address) throws TilesException {
        Instant now = clock.instant();
        if (now.isBefore(pause.until())) {
            throw told(asksToWait());
        }
        if (now.isBefore(restsUntil)) {
            throw new TilesException(failure.orElseGet(() -> about(TileFailure.Cause.SERVER_SILENT, "")));
        }
        HttpResponse<byte[]> answer = answer(address);
        return switch (answer.statusCode()) {
            case OK -> Optional.of(picture(address, answer));
            case NOT_FOUND -> Optional.empty();
            default -> throw refused(answer.statusCode(), answer.headers());
        };
    }

    /// The client's own timeout ends with the headers (JDK-8208693), so the body is waited for here.
    private HttpResponse<byte[]> answer(TileAddress address) throws TilesException {
        URI tile = site.base().resolve(address.zoom() + "/" + address.column() + "/" + address.row() + ".png");
        HttpRequest request =
                HttpRequest.newBuilder(tile).header("User-Agent", userAgent).build();
        Duration patience = site.limits().patience();
        AtomicBoolean hasBegun = new AtomicBoolean();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, body(hasBegun));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw failed(unanswered(hasBegun, patience.toSeconds() + " s"));
        } catch (ExecutionException e) {
            Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
            throw failed(unanswered(hasBegun, String.valueOf(cause.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TilesException(about(TileFailure.Cause.SERVER_SILENT, ""), e);
        } finally {
            answer.cancel(true);
        }
    }

    private BodyHandler<byte[]> body(AtomicBoolean hasBegun) {
        BodyHandler<byte[]> limited =
                BodyHandlers.limiting(BodyHandlers.ofByteArray(), site.limits().mostBytes());
        return head -> {
            hasBegun.set(true);
            return limited.apply(head);
        };
    }

    private TileFailure unanswered(AtomicBoolean hasBegun, String detail) {
        return about(hasBegun.get() ? TileFailure.Cause.SERVER_BREAKS_OFF : TileFailure.Cause.SERVER_SILENT, detail);
    }

    /// Networks of hotels and the like answer with a page that asks for a password.
    private TilePicture picture(TileAddress address, HttpResponse<byte[]> answer) throws TilesException {
        if (ImageKind.of(answer.body()) != ImageKind.SHOWABLE) {
            throw failed(about(
                    TileFailure.Cause.SERVER_REFUSES,
                    answer.headers().firstValue("content-type").orElse("")));
        }
        TilePicture picture;
        try {
            picture = TileDecoder.decode(answer.body());
        } catch (IOException e) {
            throw told(about(TileFailure.Cause.SERVER_PICTURE_BROKEN, String.valueOf(e.getMessage())));
        }
        keep(address, answer);
        // One damaged picture among many is told until the reader has read it.
        if (failure.filter(told -> told.cause() == TileFailure.Cause.SERVER_PICTURE_BROKEN)
                .isEmpty()) {
            failure = Optional.empty();
        }
        return picture;
    }

    /// What arrives after the consent was taken back, which deletes the cache, is not kept.
    private void keep(TileAddress address, HttpResponse<byte[]> answer) {
        synchronized (cache) {
            if (!isClosed) {
                cache.keep(address, answer.body(), Freshness.until(answer.headers(), clock.instant()));
            }
        }
    }

    private TilesException refused(int status, HttpHeaders headers) {
        Optional<Instant> askedFor = RetryAfter.until(headers, clock.instant());
        if (askedFor.isEmpty()) {
            return failed(about(TileFailure.Cause.SERVER_REFUSES, "HTTP " + status));
        }
        pause.lastUntil(askedFor.get());
        return failed(asksToWait());
    }

    private TileFailure asksToWait() {
        return about(
                TileFailure.Cause.SERVER_ASKS_TO_WAIT, HOUR.format(pause.until().atZone(ZoneId.systemDefault())));
    }

    private TilesException failed(TileFailure found) {
        restsUntil = clock.instant().plus(REST);
        return told(found);
    }

    private TilesException told(TileFailure found) {
        failure = Optional.of(found);
        return new TilesException(found);
    }

    private TileFailure about(TileFailure.Cause kind, String detail) {
        return new TileFailure(kind, site.host(), detail);
    }

    @Override
    public Optional<TileFailure> trouble() {
        return failure;
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
        isClosed = true;
        client.shutdownNow();
    }
}
