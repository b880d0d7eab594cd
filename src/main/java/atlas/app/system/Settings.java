package atlas.app.system;

import atlas.cartography.Appearance;
import atlas.citation.CitationStyle;
import atlas.i18n.Language;
import atlas.panel.layout.PlaySpeed;
import atlas.panel.layout.TextSize;
import atlas.panel.layout.WindowChoices;
import atlas.panel.layout.Wish;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// What the program remembers between two starts: the window's place, the language, light or dark, a consent. A file
/// that cannot be read counts as none, and a value that cannot be one as not remembered; losing it loses nothing else.
public final class Settings {

    private static final System.Logger LOGGER = System.getLogger("atlas");
    private static final String FILE = "window.properties";
    private static final double MOST_PANEL_PIXELS = 16_384;

    private final Path file;
    private final Properties values = new Properties();

    public Settings(Path file) {
        this.file = file;
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (NoSuchFileException e) {
            // The first start.
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
            LOGGER.log(Level.WARNING, "The settings in " + file + " cannot be read and count as none: " + e);
        }
    }

    /// The file where this person's programs keep their settings; `-Datlas.settings` names another. One that an older
    /// version kept elsewhere is moved there.
    public static Path usualFile() {
        return Optional.ofNullable(System.getProperty("atlas.settings"))
                .map(Path::of)
                .orElseGet(() -> fileIn(UserFolders.ofThisSystem()));
    }

    static Path fileIn(UserFolders folders) {
        Path file = folders.settings().resolve(FILE);
        Path before = folders.settingsBefore().resolve(FILE);
        if (Files.exists(file) || !Files.exists(before)) {
            return file;
        }
        try {
            Files.createDirectories(folders.settings());
            return Files.move(before, file);
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "The settings stay in " + before + ": " + e);
            return before;
        }
    }

    public Language language() {
        String tag = values.getProperty("language", Locale.getDefault().getLanguage());
        return Language.ofTag(tag).orElse(Language.ENGLISH);
    }

    public Appearance appearance() {
        return values.getProperty("appearance", "light").equals("dark") ? Appearance.DARK : Appearance.LIGHT;
    }

    /// Whether the reader wants less motion; empty where nothing was chosen in the atlas.
    public Optional<Boolean> reducesMotion() {
        return Optional.ofNullable(values.getProperty("reduced-motion")).map("yes"::equals);
    }

    public void rememberReducedMotion(boolean isReduced) {
        values.setProperty("reduced-motion", isReduced ? "yes" : "no");
    }

    public void remember(Language language, Appearance appearance) {
        values.setProperty("language", language.tag());
        values.setProperty("appearance", appearance == Appearance.DARK ? "dark" : "light");
    }

    /// A remembered text.
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /// Remembers a text.
    public void rememberText(String name, String text) {
        values.setProperty(name, text);
    }

    public void forget(String name) {
        values.remove(name);
    }

    /// A remembered number; empty where none is remembered, or something that is no finite one.
    public Optional<Double> number(String name) {
        try {
            return Optional.ofNullable(values.getProperty(name))
                    .map(Double::valueOf)
                    .filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Remembers a number, if it is a finite one.
    public void remember(String name, double value) {
        if (Double.isFinite(value)) {
            values.setProperty(name, Double.toString(value));
        }
    }

    /// What the reader had chosen about the window.
    public WindowChoices windowChoices() {
        WindowChoices choices = new WindowChoices();
        choices.railProperty().set(constant("rail", Wish.AS_ROOM_ALLOWS));
        choices.panelProperty().set(constant("panel", Wish.AS_ROOM_ALLOWS));
        choices.panelWidthProperty()
                .set(number("panel-width")
                        .filter(width -> width >= 0 && width <= MOST_PANEL_PIXELS)
                        .orElse(WindowChoices.USUAL_WIDTH));
        choices.textPercentProperty()
                .set(TextSize.nearest(number("text-percent").orElse((double) TextSize.USUAL)));
        choices.playSpeedProperty().set(constant("play-speed", PlaySpeed.USUAL));
        choices.haltsAtEventsProperty().set(isSet("halts-at-events"));
        choices.citationStyleProperty().set(constant("citation-style", CitationStyle.CHICAGO));
        return choices;
    }

    public void remember(WindowChoices choices) {
        values.setProperty("rail", choices.railProperty().get().name());
        values.setProperty("panel", choices.panelProperty().get().name());
        remember("panel-width", choices.panelWidthProperty().get());
        remember("text-percent", choices.textPercentProperty().get());
        values.setProperty("play-speed", choices.playSpeedProperty().get().name());
        remember("halts-at-events", choices.haltsAtEventsProperty().get());
        values.setProperty(
                "citation-style", choices.citationStyleProperty().get().name());
    }

    /// A remembered constant; the usual one where none of its kind is remembered.
    public <E extends Enum<E>> E constant(String name, E usual) {
        return EnumSet.allOf(usual.getDeclaringClass()).stream()
                .filter(constant -> constant.name().equals(values.getProperty(name)))
                .findFirst()
                .orElse(usual);
    }

    /// Whether something was agreed to; no, where nothing is remembered.
    public boolean isSet(String name) {
        return Boolean.parseBoolean(values.getProperty(name));
    }

    public void remember(String name, boolean isSet) {
        values.setProperty(name, Boolean.toString(isSet));
    }

    /// Writes the file: beside it first, then moved to its place, so that there is a whole one at any moment.
    ///
    /// @throws IOException if it cannot be written; then the one that was there is as it was
    public synchronized void save() throws IOException {
        // A link is followed: some keep their settings elsewhere and link to them.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = Optional.ofNullable(target.getParent())
                .orElseThrow(() -> new IOException(target + " is no place for a file"));
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, FILE, ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(written)) {
                values.store(writer, null);
            }
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(written, target);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
