package atlas.chart.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.Fixture;
import atlas.analysis.figure.MeasuredFixture;
import atlas.domain.Atlas;
import atlas.domain.group.GroupText;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.domain.text.Text;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.table.Cell;
import atlas.view.desk.Ranking.ChangeForm;
import atlas.view.desk.Ranking.Since;
import atlas.view.desk.StateTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Tables of the figures of [MeasuredFixture] for three states.
final class StateFigureTableTest {

    private static final LocalDate DAY = LocalDate.of(2015, 7, 1);
    private static final Organization PACT = Fixture.organization(
            "pact",
            Text.english("Pact"),
            List.of(
                    Fixture.membership("KAZ", MembershipStatus.MEMBER, "2001-06-15"),
                    Fixture.membership("KGZ", MembershipStatus.OBSERVER, "2010", "2012-03-04"),
                    Fixture.membership("KGZ", MembershipStatus.MEMBER, "2012-03-04"),
                    Fixture.membership("TUR", MembershipStatus.MEMBER, "2016-01-01")),
            List.of());

    private final Atlas atlas = new MeasuredFixture()
            .atlas()
            .changed()
            .organizations(Atlas.byId(List.of(PACT), Organization::id))
            .build();

    private StateFigureTable of(StateTable view) {
        return new StateFigureTable(atlas, new Messages(Language.ENGLISH), view, GroupText.read("TUR,KAZ,KGZ"), DAY);
    }

    private List<String> rows(StateTable view) {
        return of(view).table().rows().stream()
                .map(row -> row.stream()
                        .skip(2)
                        .map(Cell::text)
                        .collect(Collectors.joining(",", row.getFirst().text() + ",", "")))
                .toList();
    }

    @Test
    void statesStandAboveWhatTheyHaveTogetherByTheRuleOfEachFigure() {
        // The mean of years is weighted by people: (80 · 75 + 18 · 70) / 98; Kyrgyzstan's people are not known.
        assertEquals(
                List.of(
                        "KAZ,state,150,70",
                        "KGZ,state,,71",
                        "TUR,state,800,75",
                        ",together,950,74.081633",
                        ",with_value,2,3"),
                rows(StateTable.of(List.of("output", "years"))));
    }

    @Test
    void aChangeIsOfStatesWithValuesOfTwoYearsAndTogetherOfTheSameStates() {
        // Kazakhstan's value of 2010 stands for both years and is no change: together it is Türkiye's 800 after 500.
        StateTable since = new StateTable(
                List.of("output"), List.of(), Optional.of(new Since(LocalDate.of(2010, 1, 1), ChangeForm.PERCENT)));
        assertEquals(
                List.of(
                        "KAZ,state,150,150,",
                        "KGZ,state,6,,",
                        "TUR,state,500,800,60",
                        ",together,656,950,60",
                        ",with_value,3,2,1"),
                rows(since));
    }

    @Test
    void aDayBeforeThatIsNotBeforeIsLeftOut() {
        StateTable since =
                new StateTable(List.of("output"), List.of(), Optional.of(new Since(DAY, ChangeForm.DIFFERENCE)));
        assertEquals(rows(StateTable.of(List.of("output"))), rows(since));
    }

    @Test
    void anOrganizationTellsTheStatusOfTheDayAndSinceWhenItHolds() {
        assertEquals(
                List.of(
                        "KAZ,state,Member,2001-06-15",
                        "KGZ,state,Member,2012-03-04",
                        "TUR,state,,",
                        ",together,,",
                        ",with_value,2,"),
                rows(new StateTable(List.of(), List.of("pact"), Optional.empty())));
    }

    @Test
    void notesSayByWhichRuleValuesWereMadeOne() {
        assertEquals(
                "Together: output – Sum; years – Mean (weight: population). A total rests on the states that have a"
                        + " value.",
                of(StateTable.of(List.of("output", "years"))).notes().getLast());
    }

    @Test
    void statesStandInTheOrderOfTheirNamesAndNotOfTheirCodes() {
        StateFigureTable table = new StateFigureTable(
                atlas,
                new Messages(Language.ENGLISH),
                StateTable.of(List.of("output")),
                GroupText.read("KGZ,KWT,TUR"),
                DAY);
        assertEquals(
                List.of("KWT", "KGZ", "TUR", "", ""),
                table.table().rows().stream().map(row -> row.getFirst().text()).toList());
    }
}
