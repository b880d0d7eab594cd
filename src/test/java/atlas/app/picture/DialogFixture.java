package atlas.app.picture;

import atlas.app.action.BackgroundWork;
import atlas.app.action.FileDialogs;
import atlas.app.system.Settings;
import atlas.cartography.Appearance;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.bar.SaidCard;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A window with the cards that tell what was done, over which dialogs open, and somebody who names files.
public final class DialogFixture implements FileDialogs {

    private static final GlyphCache GLYPHS = new GlyphCache(new Typeface());

    public final Settings settings;
    public final BackgroundWork work = new BackgroundWork();
    public final PictureTools tools;
    private final Messages messages = new Messages(Language.ENGLISH);
    private Optional<Path> answer = Optional.empty();
    private String suggested = "";

    public DialogFixture(Stage stage, Path settingsFile) {
        VBox box = new VBox();
        SaidCard said = new SaidCard(messages);
        work.speakThrough(said, messages);
        box.getChildren().addAll(said, work.cards());
        Scene scene = new Scene(box, 960, 540);
        for (String sheet : List.of("light", "atlas", "details")) {
            scene.getStylesheets()
                    .add(String.valueOf(DialogFixture.class.getResource("/atlas/panel/" + sheet + ".css")));
        }
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        this.settings = new Settings(settingsFile);
        this.tools = new PictureTools(box, messages, Appearance.LIGHT, GLYPHS, settings, work, () -> this);
    }

    /// The reader names this file from now on.
    public void answer(Path file) {
        answer = Optional.of(file);
    }

    /// What was suggested to the reader last.
    public String suggested() {
        return suggested;
    }

    @Override
    public Optional<Path> toWrite(String title, String suggestedName, List<FileKind> kinds) {
        suggested = suggestedName;
        return answer;
    }

    @Override
    public Optional<Path> toRead(String title, List<FileKind> kinds) {
        throw new UnsupportedOperationException("nothing is read here");
    }

    /// What the window has said.
    public static String said(FxRobot robot) {
        return robot.lookup("#said-words").queryAs(Label.class).getText();
    }

    /// Waits until the window has said something.
    public static void awaitSaid(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> robot.lookup("#said").query().isVisible());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The windows that are open besides the first.
    public static long dialogs() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.getOwner() != null && stage.isShowing())
                .count();
    }

    /// Ends what goes on.
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Window.getWindows().stream()
                    .filter(window -> window instanceof Stage stage && stage.getOwner() != null)
                    .toList()
                    .forEach(Window::hide);
            work.close();
        });
    }
}
