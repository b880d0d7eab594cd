package atlas.panel.compare;

import atlas.domain.organization.Organization;
import atlas.i18n.Messages;
import atlas.panel.choice.DatePopup;
import atlas.panel.choice.DayChoice;
import atlas.panel.choice.ThemeChoice;
import atlas.panel.choice.ThemeList;
import atlas.panel.control.ChoiceList;
import atlas.panel.control.DropDown;
import atlas.panel.control.Icon;
import atlas.panel.control.RowButton;
import atlas.panel.control.TitledSection;
import atlas.panel.control.VerticalScroll;
import atlas.theme.SubjectWords;
import atlas.theme.ThemeKind;
import atlas.theme.ThemeKinds;
import atlas.theme.ThemeMenu;
import atlas.theme.ThemeWords;
import atlas.view.AtlasState;
import atlas.view.BoundaryView;
import atlas.view.Comparison;
import atlas.view.MapTheme;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Chooses what stands at the right of the divider: another day, another theme, another organization, another view of
/// boundaries, or more than one of these, one after another. Ends the comparison too.
final class ComparePopup extends DropDown {

    private static final int YEARS_BEFORE = 10;

    private final AtlasState state;
    private final Messages messages;
    private final VBox box = new VBox();

    ComparePopup(AtlasState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        box.getStyleClass().add("compare-popup");
        getContent().add(box);
        setOnShowing(_ -> fill(state.viewpoint()));
        setOnShown(_ -> box.lookupAll(".rail-row").stream().findFirst().ifPresent(Node::requestFocus));
    }

    private void fill(Viewpoint viewpoint) {
        Optional<Subject> right = viewpoint.comparison().map(Comparison::right);
        box.getChildren()
                .setAll(
                        section("compare.day", days(viewpoint, right)),
                        section("compare.theme", themes(viewpoint, right)),
                        section("compare.organization", organizations(viewpoint, right)),
                        section("compare.boundaries", boundaries(viewpoint, right)));
        if (right.isPresent()) {
            String end = messages.get("compare.end");
            RowButton row = new RowButton(Icon.MINUS.draw(), end, () -> {
                hide();
                state.endComparison();
            });
            row.setId("compare-end");
            row.show("", end, false);
            box.getChildren().add(row);
        }
    }

    private Node section(String title, VBox rows) {
        if (rows.getChildren().size() <= 5) {
            return new TitledSection(messages.get(title), messages, rows);
        }
        ScrollPane scrolled = new VerticalScroll(rows);
        scrolled.getStyleClass().add("compare-list");
        return new TitledSection(messages.get(title), messages, scrolled);
    }

    /// Days before the later of those that are shown, which stays.
    private VBox days(Viewpoint viewpoint, Optional<Subject> right) {
        VBox rows = new VBox();
        LocalDate later = laterDay(viewpoint);
        day(rows, messages.get("compare.ten-years"), later.minusYears(YEARS_BEFORE), viewpoint);
        state.atlas()
                .organization(viewpoint.organization())
                .ifPresent(organization -> day(
                        rows,
                        messages.get(
                                "compare.founding", organization.shortNames().in(messages.language())),
                        organization.founding().date().earliest(),
                        viewpoint));
        String choose = messages.get("compare.choose-day");
        RowButton any = new RowButton(Icon.CALENDAR.draw(), choose, this::chooseDay);
        any.setId("compare-choose-day");
        any.show(
                right.map(Subject::date)
                        .filter(day -> !day.equals(viewpoint.date()))
                        .map(messages::day)
                        .orElse(""),
                choose,
                false);
        rows.getChildren().add(any);
        return rows;
    }

    private static LocalDate laterDay(Viewpoint viewpoint) {
        LocalDate left = viewpoint.date();
        LocalDate right = rightOr(viewpoint).date();
        return right.isAfter(left) ? right : left;
    }

    private void day(VBox rows, String name, LocalDate day, Viewpoint viewpoint) {
        if (!state.atlas().clamp(day).equals(day) || day.equals(laterDay(viewpoint))) {
            return;
        }
        RowButton row = new RowButton(Icon.CALENDAR.draw(), name, () -> {
            hide();
            state.compareDay(day);
        });
        boolean isChosen = viewpoint.comparison().isPresent()
                && (viewpoint.date().equals(day) || rightOr(viewpoint).date().equals(day));
        row.show(messages.day(day), name + ", " + messages.day(day), isChosen);
        row.setId("compare-day-" + day);
        rows.getChildren().add(row);
    }

    private void chooseDay() {
        Node owner = getOwnerNode();
        double x = getAnchorX();
        double y = getAnchorY();
        hide();
        DatePopup days = new DatePopup(state.atlas(), DayChoice.ofRight(state), messages);
        days.setAnchorLocation(getAnchorLocation());
        days.show(owner, x, y);
    }

    /// A row for each kind of theme that is chosen so, but for one that would show the same on both sides.
    private VBox themes(Viewpoint viewpoint, Optional<Subject> right) {
        ThemeWords words = new ThemeWords(state.atlas(), messages);
        VBox rows = new VBox();
        for (ThemeKind<?> kind : ThemeKinds.all()) {
            kind.menu(like(kind, viewpoint), viewpoint.selection(), words)
                    .filter(menu -> menu.hasList()
                            || right.isPresent()
                            || !menu.atOnce()
                                    .equals(Optional.of(viewpoint.subject().theme())))
                    .ifPresent(menu -> rows.getChildren()
                            .add(theme(
                                    menu,
                                    viewpoint,
                                    right.filter(side -> kind.themes().isInstance(side.theme()))
                                            .isPresent())));
        }
        return rows;
    }

    /// Whose classes a theme that is chosen takes over: the left side's where it shows a theme of that kind, so that
    /// both sides can be compared.
    private static Subject like(ThemeKind<?> kind, Viewpoint viewpoint) {
        return kind.themes().isInstance(viewpoint.subject().theme()) ? viewpoint.subject() : rightOr(viewpoint);
    }

    private RowButton theme(ThemeMenu menu, Viewpoint viewpoint, boolean isChosen) {
        RowButton row = new RowButton(Icon.STATISTICS.draw(), menu.words(), () -> {
            if (menu.hasList()) {
                open(ThemeList.of(menu, ThemeChoice.ofRight(state), messages));
            } else {
                menu.atOnce().ifPresent(theme -> choose(rightOr(viewpoint).withTheme(theme)));
            }
        });
        row.setId("compare-by-" + menu.id());
        row.show("", menu.words(), isChosen);
        return row;
    }

    /// Opens a list in place of this.
    private void open(ChoiceList list) {
        Node owner = getOwnerNode();
        hide();
        list.openLeftOf(owner);
    }

    private VBox organizations(Viewpoint viewpoint, Optional<Subject> right) {
        VBox rows = new VBox();
        for (Organization organization : state.atlas().organizations().values()) {
            if (right.isEmpty()
                    && viewpoint.subject().theme() instanceof MapTheme.ParticipationTheme
                    && organization.id().equals(viewpoint.organization())) {
                continue;
            }
            String name = organization.shortNames().in(messages.language());
            RowButton row = new RowButton(
                    Icon.ORGANIZATION.draw(),
                    name,
                    () -> choose(rightOr(viewpoint)
                            .withOrganization(organization.id())
                            .withTheme(new MapTheme.ParticipationTheme())));
            boolean isChosen = right.filter(side -> side.theme() instanceof MapTheme.ParticipationTheme)
                    .map(Subject::organization)
                    .filter(organization.id()::equals)
                    .isPresent();
            row.show("", organization.names().in(messages.language()), isChosen);
            row.setId("compare-" + organization.id());
            rows.getChildren().add(row);
        }
        return rows;
    }

    private VBox boundaries(Viewpoint viewpoint, Optional<Subject> right) {
        SubjectWords words = new SubjectWords(state.atlas(), messages);
        List<Node> rows = new ArrayList<>();
        for (BoundaryView view : BoundaryView.values()) {
            if (right.isPresent() || view != viewpoint.boundaryView()) {
                RowButton row = new RowButton(
                        Icon.BOUNDARIES.draw(),
                        words.name(view),
                        () -> choose(rightOr(viewpoint).withBoundaryView(view)));
                row.show(
                        "",
                        words.name(view),
                        right.filter(side -> side.boundaryView() == view).isPresent());
                row.setId("compare-" + view.name());
                rows.add(row);
            }
        }
        return new VBox(rows.toArray(Node[]::new));
    }

    private void choose(Subject right) {
        hide();
        state.compareWith(right);
    }

    private static Subject rightOr(Viewpoint viewpoint) {
        return viewpoint.comparison().map(Comparison::right).orElse(viewpoint.subject());
    }
}
