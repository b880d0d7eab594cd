package atlas.app.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.export.spatial.StateAreas;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.bar.SaidCard;
import atlas.panel.command.Commands;
import atlas.panel.keys.Shortcut;
import atlas.panel.table.OfferedTable;
import atlas.panel.table.TableOffer;
import atlas.table.Columns;
import atlas.table.Table;
import atlas.theme.StateColourer;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

@ExtendWith(ApplicationExtension.class)
final class TableCommandsTest {

    private static final AssetFolder FOLDER = new AssetFolder(Path.of("assets"));
    private static final Atlas ATLAS = FOLDER.readAtlas().atlas();

    /// What the reader answers: the name of a file, and the kind by its words.
    private record Answer(Path file, String kind) implements FileDialogs {

        @Override
        public Optional<Path> toWrite(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.of(file);
        }

        @Override
        public Optional<Chosen> toWriteAs(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.of(new Chosen(
                    file,
                    kinds.stream()
                            .filter(each -> each.words().equals(kind))
                            .findFirst()
                            .orElseThrow()));
        }

        @Override
        public Optional<Path> toRead(String title, List<FileKind> kinds) {
            return Optional.empty();
        }
    }

    private static final Table WORDS = new Columns<List<String>>()
            .text("word", it -> it.getFirst())
            .number("value", it -> Double.parseDouble(it.get(1)))
            .text("note", it -> it.get(2))
            .of(List.of(
                    List.of("=1+1", "-2.5", "a <b> & \"c\""),
                    List.of("two\tparts\nthree", "1234567.25", ""),
                    List.of("Қазақстан", "0", "-5")));

    private final AtlasState state = new AtlasState(ATLAS, Viewpoint.home(LocalDate.of(2022, 10, 13)));
    private final VBox box = new VBox();
    private final BackgroundWork work = new BackgroundWork();
    private final Commands commands = new Commands();
    private Answer answer = new Answer(Path.of("none"), "CSV");
    private SaidCard said;
    private Button inPart;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(box, 600, 300));
        stage.show();
    }

    @BeforeEach
    void prepare(FxRobot robot) {
        Messages messages = new Messages(Language.ENGLISH);
        said = new SaidCard(messages);
        work.speakThrough(said, messages);
        inPart = new Button("in a part");
        TableOffer.giveTo(inPart, messages, TableCommandsTest::words);
        TableCommands tables = new TableCommands(
                state, messages, new StateColourer(ATLAS), TableCommandsTest::areas, work, () -> answer);
        robot.interact(() -> {
            box.getChildren().addAll(said, work.cards(), inPart, new Button("elsewhere"));
            tables.addTo(commands, box);
        });
    }

    @AfterEach
    void end() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work::close);
    }

    private static StateAreas areas() {
        World world = FOLDER.readWorld().world();
        return new StateAreas(world.overview().states(), () -> world.at(0).states());
    }

    private static OfferedTable words() {
        return OfferedTable.of("words", "Words", () -> WORDS);
    }

    private static void waitUntil(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String awaitSaid() throws TimeoutException {
        waitUntil(said::isVisible);
        return ((Label) said.lookup("#said-words")).getText();
    }

    private void copy(FxRobot robot) {
        robot.interact(() -> commands.of(Shortcut.COPY).orElseThrow().run());
    }

    private static <T> T onClipboard(Callable<T> asked) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, asked);
    }

    private static Document parsed(String html) throws IOException, ParserConfigurationException, SAXException {
        String page = html.substring(html.indexOf('\n') + 1);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<List<String>> cells(Document page) {
        NodeList rows = page.getElementsByTagName("tr");
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < rows.getLength(); i++) {
            NodeList columns = rows.item(i).getChildNodes();
            cells.add(IntStream.range(0, columns.getLength())
                    .mapToObj(column -> columns.item(column).getTextContent())
                    .toList());
        }
        return cells;
    }

    @Test
    void whatHasTheFocusIsCopiedAsTextAndAsHtml(FxRobot robot) throws Exception {
        robot.interact(inPart::requestFocus);
        copy(robot);
        assertEquals("Copied: Words. Rows: 3.", awaitSaid());
        String text = onClipboard(Clipboard.getSystemClipboard()::getString);
        assertEquals(
                "word\tvalue\tnote\n'=1+1\t-2.5\ta <b> & \"c\"\ntwo parts three\t1234567.25\t\nҚазақстан\t0\t-5\n",
                text);
        List<List<String>> html = cells(parsed(onClipboard(Clipboard.getSystemClipboard()::getHtml)));
        List<List<String>> same =
                text.lines().map(line -> Arrays.asList(line.split("\t", -1))).toList();
        assertEquals(same.size(), html.size());
        for (int row = 0; row < same.size(); row++) {
            for (int column = 0; column < 3; column++) {
                String plain = same.get(row).get(column);
                String inHtml = html.get(row).get(column).replaceAll("\\s+", " ");
                assertEquals(plain.startsWith("'=") ? plain.substring(1) : plain, inHtml);
            }
        }
    }

    @Test
    void elsewhereTheMapIsCopied(FxRobot robot) throws Exception {
        robot.interact(() -> box.getChildren().getLast().requestFocus());
        copy(robot);
        String told = awaitSaid();
        assertTrue(told.startsWith("Copied: The map’s data: CICA · 13 October 2022. Rows: 2"), told);
        List<List<String>> html = cells(parsed(onClipboard(Clipboard.getSystemClipboard()::getHtml)));
        assertEquals("iso3", html.getFirst().get(2));
        assertTrue(html.stream().anyMatch(row -> row.contains("KAZ") && row.contains("Member")));
    }

    private Path save(FxRobot robot, String name, String kind) throws TimeoutException {
        answer = new Answer(folder.resolve(name), kind);
        robot.interact(() -> {
            said.setVisible(false);
            commands.all().stream()
                    .filter(command -> command.id().equals("save-table"))
                    .findFirst()
                    .orElseThrow()
                    .run();
        });
        assertEquals("Saved: " + name + ", in the folder " + folder, awaitSaid());
        return answer.file();
    }

    private static long states() {
        return ATLAS.on(LocalDate.of(2022, 10, 13)).states().keySet().size();
    }

    @Test
    void eachFormatIsReadBack(FxRobot robot) throws Exception {
        String csv = Files.readString(save(robot, "map.csv", "CSV"));
        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv).stream().toList();
        assertEquals(states() + 1, records.size());
        assertEquals("\ufeff" + csv, Files.readString(save(robot, "excel.csv", "CSV for Excel")));
        JsonNode json =
                new ObjectMapper().readTree(save(robot, "map.json", "JSON").toFile());
        assertEquals(states(), json.size());
        assertEquals(records.get(1).getField(2), json.get(0).get("iso3").asText());
        assertEquals(
                states() + 2,
                Files.readAllLines(save(robot, "map.md", "Markdown")).size());
        JsonNode geoJson = new ObjectMapper()
                .readTree(save(robot, "map.geojson", "GeoJSON").toFile());
        assertEquals(states(), geoJson.get("features").size());
        assertTrue(geoJson.get("description").asText().contains("Boundaries"), "the notice is missing");
        try (ZipFile workbook = new ZipFile(
                save(robot, "map.xlsx", "Workbook (Excel, LibreOffice)").toFile())) {
            Document sheet = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml")));
            assertEquals(states() + 1, sheet.getElementsByTagName("row").getLength());
        }
        assertEquals(states(), rowsIn(save(robot, "map.gpkg", "GeoPackage (QGIS)")));
    }

    private static int rowsIn(Path geoPackage) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + geoPackage);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM map WHERE class IS NOT NULL")) {
            return rows.getInt(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "таблица «А» (1).csv",
                "国 家.csv",
                "a;b,c&d='e' %20 #1.csv",
                "two\nlines.csv",
                "  spaces  .csv",
                "-rf.csv",
                "COM1.csv",
                "back\\slash: *?|<>.csv",
                "🗺️.csv"
            })
    void aNameWithOddCharactersIsAName(String name, FxRobot robot) throws Exception {
        assertTrue(Files.size(save(robot, name, "CSV")) > 10_000);
        assertEquals(List.of(folder.resolve(name)), left());
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aTableThatIsGivenUpLeavesNothing(FxRobot robot) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Path file = folder.resolve("large.csv");
        Files.writeString(file, "before");
        answer = new Answer(file, "CSV");
        List<Integer> numbers = IntStream.range(0, 2_000_000).boxed().toList();
        Table large = new Columns<Integer>().wholeNumber("number", it -> it).of(numbers);
        TableCommands tables = new TableCommands(
                state,
                new Messages(Language.ENGLISH),
                new StateColourer(ATLAS),
                TableCommandsTest::areas,
                work,
                () -> answer);
        robot.interact(() -> tables.save(OfferedTable.of("large", "Large", () -> {
            begun.countDown();
            return large;
        })));
        assertTrue(begun.await(20, TimeUnit.SECONDS));
        waitUntil(() -> left().size() > 1);
        robot.interact(work::close);
        assertEquals(List.of(file), left());
        assertEquals("before", Files.readString(file));
    }

    @Test
    void aFolderThatVanishedIsToldAndAnotherOffered(FxRobot robot) throws Exception {
        answer = new Answer(folder.resolve("gone").resolve("map.csv"), "CSV");
        robot.interact(() -> commands.all().getFirst().run());
        assertEquals(
                "“map.csv” could not be saved: the folder " + folder.resolve("gone") + " no longer exists. Nothing was"
                        + " written. Choose another folder.",
                awaitSaid());
        answer = new Answer(folder.resolve("map.csv"), "CSV");
        robot.interact(() -> {
            Button next = (Button) said.lookup("#said-next");
            assertEquals("Save elsewhere…", next.getText());
            next.fire();
        });
        assertEquals("Saved: map.csv, in the folder " + folder, awaitSaid());
    }

    @Test
    void aFileThatIsProtectedIsKept(FxRobot robot) throws Exception {
        Path file = folder.resolve("map.csv");
        Files.writeString(file, "before");
        assertTrue(file.toFile().setReadOnly());
        answer = new Answer(file, "CSV");
        robot.interact(() -> commands.all().getFirst().run());
        String told = awaitSaid();
        assertTrue(told.contains("is write-protected. The file that was there is kept as it was."), told);
        assertEquals("before", Files.readString(file));
        assertEquals(List.of(file), left());
    }

    @Test
    void geoJsonIsOfferedWhereTheRowsLieSomewhere(FxRobot robot) {
        List<List<String>> asked = new ArrayList<>();
        FileDialogs cancelled = new FileDialogs() {
            @Override
            public Optional<Path> toWrite(String title, String suggestedName, List<FileKind> kinds) {
                asked.add(Stream.concat(Stream.of(suggestedName), kinds.stream().map(FileKind::extension))
                        .toList());
                return Optional.empty();
            }

            @Override
            public Optional<Path> toRead(String title, List<FileKind> kinds) {
                return Optional.empty();
            }
        };
        TableCommands tables = new TableCommands(
                state,
                new Messages(Language.ENGLISH),
                new StateColourer(ATLAS),
                TableCommandsTest::areas,
                work,
                () -> cancelled);
        robot.interact(() -> {
            tables.save(tables.colouring());
            tables.save(words());
        });
        assertEquals(
                List.of(
                        List.of("map-2022-10-13.csv", "csv", "csv", "xlsx", "json", "md", "geojson", "gpkg"),
                        List.of("words.csv", "csv", "csv", "xlsx", "json", "md", "gpkg")),
                asked);
        assertFalse(said.isVisible());
    }
}
