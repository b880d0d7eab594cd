package atlas.chart.vote;

import atlas.analysis.group.GroupWords;
import atlas.analysis.vote.CohesionThroughTime;
import atlas.analysis.vote.CohesionThroughTime.CohesionOfYear;
import atlas.analysis.vote.RollCallScope;
import atlas.chart.ChartContent;
import atlas.chart.Plot.DataLine;
import atlas.chart.Plot.LinePlot;
import atlas.chart.scale.TimeSpan;
import atlas.chart.scale.ValueForm;
import atlas.domain.Atlas;
import atlas.domain.figure.Series;
import atlas.domain.group.Group;
import atlas.domain.vote.CohesionIndex;
import atlas.domain.vote.RollCall;
import atlas.domain.vote.RollCallTopic;
import atlas.i18n.Messages;
import atlas.view.desk.DeskView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How united groups vote, year by year, a line each.
public final class CohesionCharts {

    private static final int DECIMALS = 2;
    private static final int MEMBER_DECIMALS = 1;
    /// Of so many groups it is told on how many votes the newest value rests.
    private static final int MOST_TOLD = 4;

    private final Atlas atlas;
    private final Messages messages;
    private final RollCallWords words;

    public CohesionCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new RollCallWords(atlas, messages);
    }

    /// The index of each group by year, of the roll calls on whole texts in the years of which the data have all; of a
    /// conflict in all years in which there was a vote on it.
    ///
    /// @param group that the chart is about, its states those of the day of each vote
    public ChartContent<LinePlot> throughTime(DeskView.Cohesion view, Group group) {
        List<Group> groups = Stream.concat(
                        Stream.of(group), view.beside().stream().map(Group.Participants::members))
                .distinct()
                .toList();
        CohesionIndex index = view.index();
        RollCallTopic topic = view.topic();
        RollCallScope scope = RollCallScope.throughAllYears(topic, atlas);
        List<RollCall> rollCalls = scope.in(atlas);
        GroupWords groupWords = new GroupWords(atlas, messages);
        Map<String, CohesionThroughTime> byName = new LinkedHashMap<>();
        List<DataLine> lines = new ArrayList<>();
        for (Group one : groups) {
            CohesionThroughTime cohesion = CohesionTable.of(atlas, one, rollCalls);
            byName.put(one.text(), cohesion);
            lines.add(new DataLine(one.text(), groupWords.asTitle(one), values(cohesion, index)));
        }
        LinePlot plot = new LinePlot(
                TimeSpan.ofYears(scope.firstYear(), Math.max(scope.firstYear() + 1, scope.lastYear())),
                lines,
                new ValueForm(ValueForm.Kind.NUMBER, DECIMALS, false));
        String unit = messages.get("chart.unit.cohesion." + index.name(), RollCallWords.years(scope));
        return new ChartContent<>(
                RollCallWords.fileName("cohesion "
                        + String.join(" ", groups.stream().map(Group::text).toList())),
                messages.get("chart.title.cohesion", groupWords.asTitle(group)),
                words.topic(topic).map(about -> about + ". " + unit).orElse(unit),
                plot,
                notes(index, scope, plot, byName),
                words.sources(rollCalls, groups),
                () -> CohesionTable.of(byName));
    }

    private static Optional<Double> value(CohesionOfYear cohesion, CohesionIndex index) {
        return switch (index) {
            case RICE -> cohesion.rice();
            case AGREEMENT -> cohesion.agreementIndex();
        };
    }

    private static int votes(CohesionOfYear cohesion, CohesionIndex index) {
        return switch (index) {
            case RICE -> cohesion.riceVotes();
            case AGREEMENT -> cohesion.votes();
        };
    }

    private static NavigableMap<Integer, Series.Value> values(CohesionThroughTime cohesion, CohesionIndex index) {
        NavigableMap<Integer, Series.Value> values = new TreeMap<>();
        cohesion.years()
                .forEach((year, ofYear) -> value(ofYear, index)
                        .ifPresent(value -> values.put(year, new Series.Value(value, Optional.empty()))));
        return values;
    }

    private List<String> notes(
            CohesionIndex index, RollCallScope scope, LinePlot plot, Map<String, CohesionThroughTime> byName) {
        List<String> notes = new ArrayList<>();
        notes.add(messages.get("chart.note.cohesion." + index.name()));
        notes.add(messages.get("chart.note.cohesion.members"));
        plot.lines().stream()
                .filter(line -> !line.values().isEmpty())
                .limit(MOST_TOLD)
                .map(line -> newest(line, index, byName))
                .forEach(notes::add);
        int littleKnown = byName.values().stream()
                .flatMap(cohesion -> cohesion.years().values().stream())
                .mapToInt(CohesionOfYear::tooLittleKnown)
                .sum();
        if (littleKnown > 0) {
            notes.add(messages.get("chart.note.cohesion.little-known", littleKnown));
        }
        notes.addAll(words.notes(scope));
        if (!(scope.topic() instanceof RollCallTopic.OnConflict)) {
            notes.add(messages.get("chart.note.cohesion.ends", Integer.toString(scope.lastYear())));
        }
        return notes;
    }

    private String newest(DataLine line, CohesionIndex index, Map<String, CohesionThroughTime> byName) {
        int year = line.values().lastKey();
        CohesionOfYear cohesion = Optional.ofNullable(byName.get(line.id()))
                .map(through -> through.years().get(year))
                .orElseThrow();
        return messages.get(
                "chart.note.cohesion.newest",
                line.name(),
                Integer.toString(year),
                votes(cohesion, index),
                messages.number(cohesion.membersVoting(), MEMBER_DECIMALS));
    }
}
