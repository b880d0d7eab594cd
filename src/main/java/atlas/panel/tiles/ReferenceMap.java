package atlas.panel.tiles;

import atlas.tiles.Attribution;
import atlas.tiles.TileFailure;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The reference map as the panels know it: what lies below the map, and what the reader may want instead. All of it is
/// used on the JavaFX application thread.
public interface ReferenceMap {

    /// What lies below the map in its close-up.
    sealed interface ReferenceLayer {

        record Nothing() implements ReferenceLayer {}

        record OfFile(String name, Optional<Attribution> attribution) implements ReferenceLayer {}

        record OfServer(String host, Attribution attribution) implements ReferenceLayer {}
    }

    /// How things stand.
    ///
    /// @param opening       the name of a file that is being opened
    /// @param failure       why tiles are missing
    /// @param isConsentKept whether the consent to ask the server is remembered
    record ReferenceMapStatus(
            ReferenceLayer referenceLayer,
            Optional<String> opening,
            Optional<TileFailure> failure,
            boolean isConsentKept) {}

    ReadOnlyObjectProperty<ReferenceMapStatus> statusProperty();

    /// Shows nothing below the map, and gives up a file that is being opened.
    void turnOff();

    /// Asks which file to show. Nothing changes unless it can be shown.
    void openFile();

    /// Asks the server again, or the reader whether it may be asked.
    void useServer();

    /// Forgets the consent and deletes what was kept of the server's answers.
    void takeBackConsent();

    /// The reader has read what was wrong.
    void dismissTrouble();
}
