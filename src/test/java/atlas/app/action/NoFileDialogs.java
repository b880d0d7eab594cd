package atlas.app.action;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A reader who always thinks better of it.
public final class NoFileDialogs implements FileDialogs {

    @Override
    public Optional<Path> toWrite(String title, String suggestedName, List<FileKind> kinds) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> toRead(String title, List<FileKind> kinds) {
        return Optional.empty();
    }
}
