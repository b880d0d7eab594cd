package atlas.panel.details.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.AssetFolder;
import atlas.assets.SmallAtlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.citation.CitationRequest;
import atlas.panel.details.block.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What of a page is a statement that can be cited.
@ExtendWith(ApplicationExtension.class)
final class StatementTest {

    @TempDir
    private Path folder;

    private final VBox root = new VBox();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
    }

    private SourceNumbering sources() throws IOException {
        Path assets = Files.createDirectory(folder.resolve("assets"));
        var _ = new SmallAtlas(assets);
        return new SourceNumbering(
                new AssetFolder(assets).readAtlas().atlas(), new Messages(Language.ENGLISH), _ -> {});
    }

    private void show(FxRobot robot, Node... nodes) {
        robot.interact(() -> root.getChildren().setAll(nodes));
    }

    @Test
    void aStatementIsTheWordsAndSourcesOfTheRowThatIsPointedAt(FxRobot robot) throws IOException {
        SourceNumbering sources = sources();
        Label name = new Label("Status");
        show(
                robot,
                new HBox(
                        name,
                        new Prose()
                                .say("Member since ")
                                .quietly("1999")
                                .with(sources.of(List.of("un", "act")))
                                .flow()),
                new Prose().say("Another row").with(sources.of(List.of("un"))).flow());
        assertEquals(
                Optional.of(new CitationRequest.Statement("Status Member since 1999", List.of("un", "act"))),
                Statement.at(name));
    }

    @Test
    void whatNamesNoSourceIsNoStatementThatCouldBeCited(FxRobot robot) {
        Label alone = new Label("Kazakhstan");
        show(robot, alone);
        assertEquals(Optional.empty(), Statement.at(alone));
    }

    @Test
    void aWholeSectionIsNoStatement(FxRobot robot) throws IOException {
        Label head = new Label("History " + "and more of it ".repeat(40));
        show(
                robot,
                new VBox(
                        head,
                        new Prose()
                                .say("Member")
                                .with(sources().of(List.of("un")))
                                .flow()));
        assertEquals(Optional.empty(), Statement.at(head));
    }
}
