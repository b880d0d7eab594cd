package atlas.app.tiles;

import atlas.i18n.Messages;
import atlas.panel.tiles.TileConsent;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// Asks the reader with windows of their own.
public final class TileDialogs implements TileQuestions {

    private final Stage owner;
    private final Supplier<Messages> messages;
    private Optional<File> lastFolder = Optional.empty();

    /// @param messages the words in the language that is spoken now
    public TileDialogs(Stage owner, Supplier<Messages> messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public Optional<Path> whichFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get().get("tiles.file.title"));
        chooser.getExtensionFilters()
                .setAll(List.of(
                        new FileChooser.ExtensionFilter("MBTiles", "*.mbtiles"),
                        new FileChooser.ExtensionFilter(messages.get().get("tiles.file.all"), "*.*")));
        lastFolder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showOpenDialog(owner));
        chosen.map(File::getParentFile).ifPresent(folder -> lastFolder = Optional.of(folder));
        return chosen.map(File::toPath);
    }

    @Override
    public TileConsent.Answer mayAsk(String host) {
        return new TileConsent(owner, messages.get(), host).ask();
    }
}
