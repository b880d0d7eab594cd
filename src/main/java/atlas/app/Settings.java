package atlas.app;

import atlas.cartography.Appearance;
import atlas.i18n.Language;
import atlas.panel.PlaySpeed;
import atlas.panel.WindowChoices;
import atlas.panel.Wish;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// What the program remembers between two starts: the window's place, the language, light or dark, a consent. A file
/// that cannot
/// be read counts as none; losing it loses nothing else.
final class Settings {

    private final Path file;
    private final Properties values = new Properties();

    Settings(Path file) {
        this.file = file;
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
        }
    }

    /// The file where this person's programs keep their settings.
    static Path usualFile() {
        String given = System.getProperty("atlas.settings");
        return given != null
                ? Path.of(given)
                : Path.of(System.getProperty("user.home"), ".config", "asian-security-atlas", "window.properties");
    }

    Language language() {
        String tag = values.getProperty("language", Locale.getDefault().getLanguage());
        return Language.ofTag(tag).orElse(Language.ENGLISH);
    }

    Appearance appearance() {
        return values.getProperty("appearance", "light").equals("dark") ? Appearance.DARK : Appearance.LIGHT;
    }

    /// Whether the reader wants less motion; empty where nothing was chosen in the atlas.
    Optional<Boolean> reducesMotion() {
        return Optional.ofNullable(values.getProperty("reduced-motion")).map("yes"::equals);
    }

    void rememberReducedMotion(boolean isReduced) {
        values.setProperty("reduced-motion", isReduced ? "yes" : "no");
    }

    void remember(Language language, Appearance appearance) {
        values.setProperty("language", language.tag());
        values.setProperty("appearance", appearance == Appearance.DARK ? "dark" : "light");
    }

    /// A number, or what stands in for it where none is remembered.
    double number(String name, double usual) {
        try {
            return Optional.ofNullable(values.getProperty(name))
                    .map(Double::valueOf)
                    .orElse(usual);
        } catch (NumberFormatException e) {
            return usual;
        }
    }

    void remember(String name, double value) {
        values.setProperty(name, Double.toString(value));
    }

    /// What the reader had chosen about the window.
    WindowChoices windowChoices() {
        WindowChoices choices = new WindowChoices();
        choices.railProperty().set(constant("rail", Wish.AS_ROOM_ALLOWS));
        choices.panelProperty().set(constant("panel", Wish.AS_ROOM_ALLOWS));
        choices.panelWidthProperty().set(Math.max(0, number("panel-width", WindowChoices.USUAL_WIDTH)));
        choices.playSpeedProperty().set(constant("play-speed", PlaySpeed.USUAL));
        choices.haltsAtEventsProperty().set(isSet("halts-at-events"));
        return choices;
    }

    void remember(WindowChoices choices) {
        values.setProperty("rail", choices.railProperty().get().name());
        values.setProperty("panel", choices.panelProperty().get().name());
        remember("panel-width", choices.panelWidthProperty().get());
        values.setProperty("play-speed", choices.playSpeedProperty().get().name());
        remember("halts-at-events", choices.haltsAtEventsProperty().get());
    }

    private <E extends Enum<E>> E constant(String name, E usual) {
        return EnumSet.allOf(usual.getDeclaringClass()).stream()
                .filter(constant -> constant.name().equals(values.getProperty(name)))
                .findFirst()
                .orElse(usual);
    }

    /// Whether something was agreed to; no, where nothing is remembered.
    boolean isSet(String name) {
        return Boolean.parseBoolean(values.getProperty(name));
    }

    void remember(String name, boolean isSet) {
        values.setProperty(name, Boolean.toString(isSet));
    }

    /// Writes the file.
    ///
    /// @throws IOException if it cannot be written
    void save() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, null);
        }
    }
}
