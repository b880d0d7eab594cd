package atlas.app.views;

import atlas.assets.viewpoint.LoadedView;
import atlas.assets.viewpoint.NoViewException;
import atlas.assets.viewpoint.SavedView;
import atlas.assets.viewpoint.SavedViewJson;
import atlas.domain.Atlas;
import atlas.export.WholeFile;
import atlas.export.picture.EmbeddedViewpoint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Files that hold a view: `.atlasview`, a viewpoint as JSON, and a picture that tells what it was made from.
public final class ViewFiles {

    /// Without the dot.
    public static final String EXTENSION = "atlasview";

    private static final Set<String> PICTURES =
            Set.of("png", "svg", "svgz", "pdf", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "bmp", "eps");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private ViewFiles() {}

    /// Reads the view in a file, as far as the atlas can show it.
    ///
    /// @throws NoViewException if there is none in it
    /// @throws IOException if it cannot be read
    public static LoadedView read(Path file, Atlas atlas) throws IOException {
        return read(file, bytes(file), atlas);
    }

    static LoadedView read(Path file, byte[] json, Atlas atlas) throws NoViewException {
        String name = nameOf(file);
        int dot = name.lastIndexOf('.');
        return SavedViewJson.read(name, dot > 0 ? name.substring(0, dot) : name, json, atlas);
    }

    /// The JSON in a file: all of it, or what a picture holds.
    ///
    /// @throws NoViewException if it is too large for a view, or no file, or a picture without one
    static byte[] bytes(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new NoViewException(
                    NoViewException.Reason.NO_FILE,
                    nameOf(file) + ": This is a folder, a device or a pipe, not a file.");
        }
        byte[] beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = in.readNBytes(SavedViewJson.MOST_BYTES + 1);
        }
        if (isPicture(file, beginning)) {
            return viewpointIn(file).getBytes(StandardCharsets.UTF_8);
        }
        if (beginning.length > SavedViewJson.MOST_BYTES) {
            throw SavedViewJson.tooLarge(nameOf(file));
        }
        return beginning;
    }

    private static String viewpointIn(Path picture) throws IOException {
        try {
            return EmbeddedViewpoint.in(picture).orElseThrow(() -> withoutView(picture));
        } catch (EmbeddedViewpoint.RefusedException e) {
            throw switch (e.reason()) {
                case NO_PICTURE -> withoutView(picture);
                case BROKEN ->
                    new NoViewException(
                            NoViewException.Reason.BROKEN,
                            nameOf(picture) + ": What this picture tells of its view is cut off or spoiled.");
            };
        }
    }

    private static NoViewException withoutView(Path picture) {
        return new NoViewException(
                NoViewException.Reason.PICTURE_WITHOUT_VIEW,
                nameOf(picture) + ": This picture does not tell from which view it was made.");
    }

    /// By what is in it where that tells, and otherwise by its name.
    private static boolean isPicture(Path file, byte[] beginning) {
        String text = new String(beginning, 0, Math.min(beginning.length, 64), StandardCharsets.ISO_8859_1);
        return beginsWith(PNG, beginning)
                || beginsWith(PDF, beginning)
                || text.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<")
                || extensionOf(file).filter(PICTURES::contains).isPresent();
    }

    private static boolean beginsWith(byte[] mark, byte[] bytes) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// Writes a view, whole or not at all.
    ///
    /// @throws IOException if it cannot be written; what was there stays
    public static void write(Path file, SavedView view) throws IOException {
        write(file, SavedViewJson.write(view).getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path file, byte[] json) throws IOException {
        WholeFile.at(file).write(out -> out.write(json));
    }

    /// How the file of a view may be called on every system, with its ending.
    public static String suggestedFor(String name) {
        return SafeFileName.of(name) + "." + EXTENSION;
    }

    /// In small letters; empty where the name has none.
    public static Optional<String> extensionOf(Path file) {
        String name = nameOf(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
