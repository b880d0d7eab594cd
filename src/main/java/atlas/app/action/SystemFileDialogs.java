package atlas.app.action;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The dialogs of the system. The folder that was chosen last is offered again.
public final class SystemFileDialogs implements FileDialogs {

    private final Window owner;
    private Optional<File> lastFolder = Optional.empty();

    public SystemFileDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toWrite(String title, String suggestedName, List<FileKind> kinds) {
        return toWriteAs(title, suggestedName, kinds).map(Chosen::file);
    }

    /// The kind is the one that was chosen in the dialog, unless the name was typed with the extension of another.
    @Override
    public Optional<Chosen> toWriteAs(String title, String suggestedName, List<FileKind> kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(suggestedName);
        return remembered(chooser.showSaveDialog(owner)).map(file -> {
            FileKind filtered =
                    kinds.get(Math.max(0, chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter())));
            Path named = withExtension(file, filtered, kinds);
            return new Chosen(named, filtered.isOf(named) ? filtered : FileKind.of(named, kinds));
        });
    }

    @Override
    public Optional<Path> toRead(String title, List<FileKind> kinds) {
        return remembered(chooser(title, kinds).showOpenDialog(owner));
    }

    private FileChooser chooser(String title, List<FileKind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .setAll(kinds.stream()
                        .map(kind -> new FileChooser.ExtensionFilter(kind.words(), "*." + kind.extension()))
                        .toList());
        lastFolder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> remembered(File chosen) {
        Optional<File> found = Optional.ofNullable(chosen);
        found.map(File::getParentFile).ifPresent(folder -> lastFolder = Optional.of(folder));
        return found.map(File::toPath);
    }

    /// GTK gives back the name as it was typed.
    private static Path withExtension(Path chosen, FileKind filtered, List<FileKind> kinds) {
        boolean isNamed = kinds.stream().anyMatch(kind -> kind.isOf(chosen));
        return isNamed ? chosen : chosen.resolveSibling(chosen.getFileName() + "." + filtered.extension());
    }
}
