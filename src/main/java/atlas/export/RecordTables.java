package atlas.export;

import atlas.analysis.Chronicle;
import atlas.analysis.TimelineEvent;
import atlas.analysis.YearValues;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Participation;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import atlas.table.Columns;
import atlas.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Values and events through time: one row each, with the ids of its sources.
public final class RecordTables {

    private final Atlas atlas;
    private final Cells cells;

    /// A maker of tables.
    ///
    /// @param language of names and sentences; codes and statuses are the same in all
    public RecordTables(Atlas atlas, Language language) {
        this.atlas = atlas;
        this.cells = new Cells(atlas, language);
    }

    /// A value of a state in a year.
    private record StateValue(Indicator indicator, String state, int year, Series.Value value) {}

    /// Values of all figures in the long form. With a day: for each state the newest value up to its year, as the map
    /// shows it; one that is more than [YearValues#OLDEST_YEARS] years old is no data there, and has no row here.
    ///
    /// @param organization limits the states to those that surely take part, on the day or today
    public Table figures(Optional<Organization> organization, Optional<LocalDate> day) {
        Optional<Collection<String>> only =
                organization.map(one -> one.participationOn(day.orElse(atlas.asOf())).values().stream()
                        .filter(Participation::isCertain)
                        .map(it -> it.membership().state())
                        .toList());
        List<StateValue> values = new ArrayList<>();
        for (Indicator indicator : atlas.indicators().values()) {
            for (String state : only.orElse(indicator.series().byState().keySet())) {
                values(indicator.series(), state, day)
                        .forEach((year, value) -> values.add(new StateValue(indicator, state, year, value)));
            }
        }
        return new Columns<StateValue>()
                .text("iso3", StateValue::state)
                .text("name", it -> cells.nameOf(it.state()))
                .text("indicator", it -> it.indicator().id())
                .wholeNumber("year", StateValue::year)
                .number("value", it -> it.value().value())
                .numberIfKnown("low", it -> it.value().estimateRange().map(Series.EstimateRange::low))
                .numberIfKnown("high", it -> it.value().estimateRange().map(Series.EstimateRange::high))
                .text("unit", it -> cells.text(it.indicator().unit()))
                .list("sources", it -> it.indicator().sources())
                .of(values);
    }

    private static Map<Integer, Series.Value> values(Series series, String state, Optional<LocalDate> day) {
        return day.map(limit -> YearValues.newest(series, state, limit.getYear())
                        .map(newest -> Map.of(newest.getKey(), newest.getValue()))
                        .orElse(Map.of()))
                .orElseGet(() -> series.of(state));
    }

    /// All that is dated, in the order of time; with a day: up to that day.
    ///
    /// @param organization limits them to those that are about it
    public Table events(Optional<Organization> organization, Optional<LocalDate> day) {
        List<TimelineEvent> events = Chronicle.of(atlas).events().stream()
                .filter(it -> organization
                        .map(one -> it.concernsOrganization(one.id()))
                        .orElse(true))
                .filter(it -> day.map(limit -> !it.day().isAfter(limit)).orElse(true))
                .toList();
        return new Columns<TimelineEvent>()
                .date("date", it -> it.date().text())
                .text("kind", RecordTables::kindOf)
                .text("subject", RecordTables::subjectOf)
                .text("text", it -> cells.text(it.title()))
                .numberIfKnown("lon", it -> Cells.lon(placeOf(it)))
                .numberIfKnown("lat", it -> Cells.lat(placeOf(it)))
                .list("sources", TimelineEvent::sources)
                .of(events);
    }

    private static Optional<LonLat> placeOf(TimelineEvent timelineEvent) {
        return switch (timelineEvent) {
            case TimelineEvent.MeetingHeld held -> held.meeting().at();
            case TimelineEvent.ConflictEvent happened -> happened.event().at();
            case TimelineEvent.Accession _, TimelineEvent.Departure _, TimelineEvent.MilestoneReached _ ->
                Optional.empty();
        };
    }

    private static String kindOf(TimelineEvent timelineEvent) {
        return switch (timelineEvent) {
            case TimelineEvent.MeetingHeld held -> Cells.word(held.meeting().meetingKind());
            case TimelineEvent.Accession accession ->
                "begins-as-" + Cells.word(accession.membership().membershipStatus());
            case TimelineEvent.Departure departure ->
                "ends-as-" + Cells.word(departure.membership().membershipStatus());
            case TimelineEvent.MilestoneReached _ -> "milestone";
            case TimelineEvent.ConflictEvent event -> Cells.word(event.event().eventKind());
        };
    }

    private static String subjectOf(TimelineEvent timelineEvent) {
        return switch (timelineEvent) {
            case TimelineEvent.OrganizationEvent of -> of.organization().id();
            case TimelineEvent.ConflictEvent of -> of.conflict().id();
        };
    }
}
