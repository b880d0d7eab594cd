package atlas.app.tiles;

import atlas.app.system.CliArguments;
import atlas.app.system.Settings;
import atlas.app.system.UserFolders;
import atlas.app.system.Version;
import atlas.geo.Bounds;
import atlas.geo.LonLat;
import atlas.panel.tiles.ReferenceMap;
import atlas.projection.MapProjection;
import atlas.projection.WebMercator;
import atlas.tiles.MbtilesFile;
import atlas.tiles.ServerPause;
import atlas.tiles.TileCache;
import atlas.tiles.TileFailure;
import atlas.tiles.TileServer;
import atlas.tiles.TileSource;
import atlas.tiles.TilesException;
import atlas.view.AtlasState;
import atlas.view.Camera;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Opens and closes what lies below the map. Lives as long as the window; nothing of it is in a viewpoint. Used on the
/// JavaFX application thread only.
public final class ReferenceTiles implements ReferenceMap, AutoCloseable {

    /// What a reference map of the network is made of.
    ///
    /// @param userAgent how this program names itself to the server
    public record Network(TileServer.Site site, TileCache cache, Path cacheFolder, String userAgent) {

        private static final long MOST_BYTES_KEPT = 200_000_000;

        public static Network usual() {
            Path folder = UserFolders.cache().resolve("tiles");
            return new Network(
                    TileServer.Site.OPEN_STREET_MAP,
                    new TileCache(folder, MOST_BYTES_KEPT),
                    folder,
                    "AtlasOfAsianSecurityCooperation/" + Version.number());
        }
    }

    private static final String CONSENT = "tiles.consent";
    /// Of the shorter side of the map; an area smaller than that is gone to.
    private static final double LEAST_SHARE_SEEN = 1.0 / 8;

    private final AtlasState state;
    private final Settings settings;
    private final TileQuestions questions;
    private final Network network;
    private final ServerPause pause = new ServerPause();
    private final ReadOnlyObjectWrapper<Optional<TileSource>> source = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ReferenceMapStatus> referenceMapStatus;
    /// A file that is being opened, which is set to true when nobody wants it any more.
    private Optional<AtomicBoolean> opening = Optional.empty();

    public ReferenceTiles(AtlasState state, Settings settings, TileQuestions questions, Network network) {
        this.state = state;
        this.settings = settings;
        this.questions = questions;
        this.network = network;
        this.referenceMapStatus = new ReadOnlyObjectWrapper<>(new ReferenceMapStatus(
                new ReferenceLayer.Nothing(), Optional.empty(), Optional.empty(), isConsentKept()));
    }

    @Override
    public ReadOnlyObjectProperty<ReferenceMapStatus> statusProperty() {
        return referenceMapStatus.getReadOnlyProperty();
    }

    /// The tiles to show below the map.
    public ReadOnlyObjectProperty<Optional<TileSource>> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    @Override
    public void turnOff() {
        show(new ReferenceLayer.Nothing(), Optional.empty());
    }

    @Override
    public void openFile() {
        questions.whichFile().ifPresent(this::open);
    }

    private void open(Path file) {
        giveUpOpening();
        AtomicBoolean isGivenUp = new AtomicBoolean();
        opening = Optional.of(isGivenUp);
        tell(Optional.of(String.valueOf(file.getFileName())), Optional.empty());
        var _ = CompletableFuture.supplyAsync(() -> read(file, isGivenUp), inBackground("tiles opener"))
                .whenComplete((opened, failure) -> Platform.runLater(() -> {
                    if (isGivenUp.get()) {
                        Optional.ofNullable(opened).ifPresent(TileSource::close);
                    } else if (failure == null) {
                        show(new ReferenceLayer.OfFile(opened.name(), opened.attribution()), Optional.of(opened));
                        goTo(opened.bounds());
                    } else {
                        opening = Optional.empty();
                        tell(Optional.empty(), Optional.of(troubleOf(failure, file)));
                    }
                }));
    }

    private static Executor inBackground(String name) {
        return task -> Thread.ofPlatform().daemon().name(name).start(task);
    }

    private void giveUpOpening() {
        opening.ifPresent(isGivenUp -> isGivenUp.set(true));
        opening = Optional.empty();
    }

    private static MbtilesFile read(Path file, AtomicBoolean isGivenUp) {
        try {
            return MbtilesFile.open(file, isGivenUp::get);
        } catch (TilesException e) {
            throw new CompletionException(e);
        }
    }

    private static TileFailure troubleOf(Throwable failure, Path file) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof TilesException known
                ? known.failure()
                : new TileFailure(TileFailure.Cause.UNREADABLE, String.valueOf(file.getFileName()), cause.toString());
    }

    @Override
    public void useServer() {
        boolean isConsented =
                isConsentKept() || referenceMapStatus.get().referenceLayer() instanceof ReferenceLayer.OfServer;
        if (!isConsented) {
            switch (questions.mayAsk(network.site().host())) {
                case NO -> {
                    return;
                }
                case YES -> {}
                case YES_AND_REMEMBER -> keepConsent(true);
            }
        }
        TileServer server =
                new TileServer(network.site(), network.cache(), network.userAgent(), pause, InstantSource.system());
        show(new ReferenceLayer.OfServer(network.site().host(), network.site().attribution()), Optional.of(server));
        goTo(Optional.empty());
    }

    @Override
    public void takeBackConsent() {
        if (referenceMapStatus.get().referenceLayer() instanceof ReferenceLayer.OfServer) {
            turnOff();
        }
        keepConsent(false);
        var _ = CompletableFuture.supplyAsync(this::troubleOfDeleting, inBackground("tiles deleter"))
                .thenAccept(trouble -> trouble.ifPresent(stays ->
                        Platform.runLater(() -> tell(referenceMapStatus.get().opening(), trouble))));
    }

    private Optional<TileFailure> troubleOfDeleting() {
        try {
            network.cache().deleteAll();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new TileFailure(
                    TileFailure.Cause.CACHE_STAYS, network.cacheFolder().toString(), CliArguments.reason(e)));
        }
    }

    @Override
    public void dismissTrouble() {
        tell(Optional.empty(), Optional.empty());
    }

    /// Why tiles are missing, as whoever shows them found out.
    public void tellTrouble(Optional<TileFailure> trouble) {
        tell(referenceMapStatus.get().opening(), trouble);
    }

    @Override
    public void close() {
        turnOff();
    }

    private void show(ReferenceLayer referenceLayer, Optional<TileSource> next) {
        giveUpOpening();
        Optional<TileSource> before = source.get();
        referenceMapStatus.set(
                new ReferenceMapStatus(referenceLayer, Optional.empty(), Optional.empty(), isConsentKept()));
        source.set(next);
        before.ifPresent(TileSource::close);
    }

    private void tell(Optional<String> openingName, Optional<TileFailure> trouble) {
        referenceMapStatus.set(new ReferenceMapStatus(
                referenceMapStatus.get().referenceLayer(), openingName, trouble, isConsentKept()));
    }

    /// Tiles are seen in the close-up only; and a file that covers another area, or a small part of what is seen, would
    /// look as if it were empty.
    private void goTo(Optional<Bounds> bounds) {
        if (state.viewpoint().projection() != MapProjection.CLOSE_UP) {
            state.showIn(MapProjection.CLOSE_UP);
        }
        bounds.ifPresent(area -> {
            Camera now = state.viewpoint().camera();
            Camera there = cameraOf(area);
            if (!area.contains(now.centre()) || there.spanKm() < now.spanKm() * LEAST_SHARE_SEEN) {
                state.lookAt(there);
            }
        });
    }

    private static Camera cameraOf(Bounds area) {
        double south = Math.max(area.south(), -WebMercator.MAX_LAT_DEGREES);
        double north = Math.min(area.north(), WebMercator.MAX_LAT_DEGREES);
        double lat = (south + north) / 2;
        LonLat centre = new LonLat((area.west() + area.east()) / 2, lat);
        double heightKm = new LonLat(0, south).kilometresTo(new LonLat(0, north));
        double widthKm = 2 * new LonLat(area.west(), lat).kilometresTo(centre);
        return new Camera(centre, Math.max(Camera.MIN_SPAN_KM, Math.max(heightKm, widthKm)));
    }

    private boolean isConsentKept() {
        return settings.isSet(CONSENT);
    }

    private void keepConsent(boolean isGiven) {
        settings.remember(CONSENT, isGiven);
        try {
            settings.save();
        } catch (IOException e) {
            System.err.println("The consent could not be written down: " + CliArguments.reason(e) + ".");
        }
    }
}
