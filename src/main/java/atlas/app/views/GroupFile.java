package atlas.app.views;

import atlas.assets.viewpoint.NamedGroupsJson;
import atlas.domain.group.NamedGroups;
import atlas.export.WholeFile;
import atlas.i18n.WrongValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// The file in which the reader's groups are kept, beside the views.
public final class GroupFile {

    private static final String FILE = "groups.json";

    private final Path folder;
    private final Path file;

    /// @param folder of the views
    public GroupFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(FILE);
    }

    public Path path() {
        return file;
    }

    /// The groups; none where there is no file.
    ///
    /// @throws IOException if it cannot be read
    public NamedGroups read() throws IOException {
        try {
            return NamedGroupsJson.read(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return NamedGroups.NONE;
        }
    }

    private static NamedGroups changed(NamedGroups before, UnaryOperator<NamedGroups> change) throws IOException {
        try {
            return change.apply(before);
        } catch (WrongValue e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /// Changes what the file holds now, which another window may have changed, whole or not at all.
    ///
    /// @throws IOException if it cannot be read or written; then it is as it was
    public NamedGroups change(UnaryOperator<NamedGroups> change) throws IOException {
        NamedGroups changed = changed(read(), change);
        byte[] json = NamedGroupsJson.write(changed).getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(folder);
        WholeFile.at(file).write(out -> out.write(json));
        return changed;
    }
}
