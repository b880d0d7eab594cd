package atlas.panel.details;

import atlas.domain.date.Edtf;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Stage;
import atlas.panel.details.block.Card;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.Rows;
import atlas.panel.details.table.OrganizationPageTables;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The way from conference to organization, beside that of another: each step with its date and the years since the
/// founding document.
final class StagesPart {

    private final PanelContext context;
    private final List<Organization> columns;

    /// @param organization stands first; those that began as conferences follow, so that there is room
    StagesPart(PanelContext context, Organization organization) {
        this.context = context;
        this.columns = Stream.concat(
                        Stream.of(organization),
                        context.atlas().organizations().values().stream()
                                .filter(other -> !other.id().equals(organization.id()) && beganAsConference(other)))
                .filter(one -> !one.stages().isEmpty())
                .toList();
    }

    private static boolean beganAsConference(Organization organization) {
        return organization.stages().stream()
                .anyMatch(stage -> stage.stageKind() == Stage.StageKind.CHANGE_OF_NAME);
    }

    Node node() {
        String title = context.word("details.stages");
        Card card = new Card(title)
                .offering(
                        title,
                        context.messages(),
                        () -> new OrganizationPageTables(context).stages(columns.getFirst(), columns));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("stages");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(34);
        grid.getColumnConstraints().add(names);
        for (int column = 0; column < columns.size(); column++) {
            ColumnConstraints dates = new ColumnConstraints();
            dates.setHgrow(Priority.ALWAYS);
            dates.setPercentWidth(66.0 / columns.size());
            grid.getColumnConstraints().add(dates);
            grid.add(Rows.wrapped(context.text(columns.get(column).shortNames()), "stages-head"), column + 1, 0);
        }
        int row = 1;
        for (Stage.StageKind stageKind : Stage.StageKind.values()) {
            Label name = Rows.wrapped(context.word("stage." + stageKind.name()), "stages-name");
            GridPane.setValignment(name, VPos.TOP);
            grid.add(name, 0, row);
            for (int column = 0; column < columns.size(); column++) {
                Organization organization = columns.get(column);
                Optional<Stage> stage = organization.stages().stream()
                        .filter(one -> one.stageKind() == stageKind)
                        .findFirst();
                if (stage.isPresent()) {
                    grid.add(cell(organization, stage.get()), column + 1, row);
                }
            }
            row++;
        }
        card.add(grid);
        card.add(new Prose("row-small")
                .quietly(context.word("details.stages.note"))
                .flow());
        return card.node();
    }

    private Node cell(Organization organization, Stage stage) {
        Prose prose = new Prose("row-small");
        Optional<Edtf> date = stage.date();
        if (date.isEmpty()) {
            prose.quietly(context.word("details.stages.not-reached"));
        } else {
            prose.say(yearOf(date.get()));
            prose.quietly("\u00a0·\u00a0"
                    + years(
                            organization.founding().date().shownDay(),
                            date.get().shownDay()));
        }
        return prose.with(context.marks(stage.sources())).flow();
    }

    private String yearOf(Edtf date) {
        int first = date.earliest().getYear();
        return first == date.latest().getYear()
                ? Integer.toString(first)
                : context.dates().of(date);
    }

    private static String years(LocalDate founding, LocalDate day) {
        long years = Math.round(ChronoUnit.DAYS.between(founding, day) / 365.25);
        return years == 0 ? "0" : (years > 0 ? "+" : "−") + Math.abs(years);
    }
}
