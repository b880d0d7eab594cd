package atlas.app.command;

import atlas.analysis.group.GroupStates;
import atlas.analysis.overlap.MemberSets;
import atlas.analysis.overlap.StatePair;
import atlas.app.command.option.FiguresOption;
import atlas.app.command.option.GroupOption;
import atlas.app.command.option.RankingOptions;
import atlas.app.system.UsageException;
import atlas.chart.figure.FigureGroup;
import atlas.chart.figure.RankingCharts;
import atlas.chart.figure.StateFigureTable;
import atlas.chart.overlap.OverlapTables;
import atlas.chart.vote.AgreementTable;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.group.Group;
import atlas.domain.organization.Organization;
import atlas.i18n.Messages;
import atlas.table.Table;
import atlas.view.desk.Desk;
import atlas.view.desk.Ranking.RankingForm;
import atlas.view.desk.StateTable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tables of a group of states.
///
/// @param group the rule that was given, if one was
record GroupTables(Atlas atlas, Messages messages, GroupOption group) {

    Table shared(LocalDate day) {
        MemberSets sets = MemberSets.on(atlas, day);
        return OverlapTables.states(StatePair.all(
                sets,
                group.group(atlas)
                        .map(states -> GroupStates.on(atlas, states, day))
                        .orElseGet(sets::everybody)));
    }

    /// The table twin of the chart of the same name, so that both have the same numbers.
    Table ranking(RankingOptions ranking, Indicator indicator, LocalDate day) {
        return new RankingCharts(atlas, messages)
                .of(
                        ranking.ranking(indicator, RankingForm.BARS, day, atlas),
                        FigureGroup.of(atlas, group.orHome(atlas), day, List.of(), messages))
                .orElseThrow()
                .data();
    }

    /// The table of the desk: states with figures and memberships; with neither, those with which the desk begins.
    Table states(FiguresOption figures, List<String> organizations, RankingOptions change, LocalDate day) {
        List<String> columns = figures.areGiven() || !organizations.isEmpty() ? figures.ids(atlas) : Desk.USUAL_FIGURES;
        return new StateFigureTable(
                        atlas,
                        messages,
                        new StateTable(columns, organizations, change.changeBefore(day)),
                        group.orHome(atlas),
                        day)
                .table();
    }

    /// @throws UsageException if there are no two states to compare
    Table agreement(Optional<LocalDate> day) {
        Optional<Group> given = group.group(atlas);
        Table table = AgreementTable.byYear(atlas, given, day);
        if (table.rows().isEmpty() && given.isPresent()) {
            throw new UsageException(
                    "Agreement is of two states at least, and \"" + given.get().text() + "\" has fewer"
                            + day.map(on -> " on " + on).orElse(" in each year") + ".");
        }
        return table;
    }

    /// The group that was given; else the members of one organization or of each.
    Map<String, Group> voters(Optional<Organization> only) {
        Map<String, Group> voters = new LinkedHashMap<>();
        Optional<Group> given = group.group(atlas);
        if (given.isPresent()) {
            voters.put(given.get().text(), given.get());
        } else {
            only.map(Organization::id)
                    .map(List::of)
                    .orElseGet(() -> List.copyOf(atlas.organizations().keySet()))
                    .forEach(id -> voters.put(id, Group.Participants.members(id)));
        }
        return voters;
    }
}
