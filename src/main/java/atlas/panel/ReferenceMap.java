package atlas.panel;

import atlas.tiles.Attribution;
import atlas.tiles.Trouble;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The reference map as the panels know it: what lies below the map, and what the reader may want instead. All of it is
/// used on the JavaFX application thread.
public interface ReferenceMap {

    /// What lies below the map in its close-up.
    sealed interface Shown {

        record Nothing() implements Shown {}

        record OfFile(String name, Optional<Attribution> attribution) implements Shown {}

        record OfServer(String host, Attribution attribution) implements Shown {}
    }

    /// How things stand.
    ///
    /// @param opening       the name of a file that is being opened
    /// @param trouble       why tiles are missing
    /// @param isConsentKept whether the consent to ask the server is remembered
    record Status(Shown shown, Optional<String> opening, Optional<Trouble> trouble, boolean isConsentKept) {}

    ReadOnlyObjectProperty<Status> statusProperty();

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
