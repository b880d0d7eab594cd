package atlas.records;

import atlas.analysis.Share;
import atlas.analysis.ShareCalculator;
import atlas.analysis.TimelineEvent;
import atlas.analysis.YearValues;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Participation;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import atlas.table.Columns;
import atlas.table.Table;
import atlas.view.desk.EventFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Values and events through time: one row each, with the ids of its sources.
public final class RecordTables {

    private static final Set<MembershipStatus> MEMBERS = EnumSet.of(MembershipStatus.MEMBER);
    private static final Set<MembershipStatus> WITH_OBSERVERS =
            EnumSet.of(MembershipStatus.MEMBER, MembershipStatus.OBSERVER);

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
        return of(values);
    }

    /// All values of one state.
    ///
    /// @param iso3 ISO 3166-1 alpha-3
    public Table figuresOf(String iso3) {
        List<StateValue> values = new ArrayList<>();
        for (Indicator indicator : atlas.indicators().values()) {
            indicator
                    .series()
                    .of(iso3)
                    .forEach((year, value) -> values.add(new StateValue(indicator, iso3, year, value)));
        }
        return of(values);
    }

    private Table of(List<StateValue> values) {
        return new Columns<StateValue>()
                .text("iso3", StateValue::state)
                .text("name", it -> cells.nameOf(it.state()))
                .text("indicator", it -> it.indicator().id())
                .wholeNumber("year", StateValue::year)
                .number("value", it -> it.value().value())
                .numberIfKnown("low", it -> it.value().estimateRange().map(Series.EstimateRange::low))
                .numberIfKnown("high", it -> it.value().estimateRange().map(Series.EstimateRange::high))
                .text("unit", it -> cells.text(it.indicator().unit()))
                .list("sources", it -> it.indicator().sourcesFor(List.of(it.state())))
                .of(values);
    }

    private static Map<Integer, Series.Value> values(Series series, String state, Optional<LocalDate> day) {
        return day.map(limit -> YearValues.newest(series, state, limit.getYear())
                        .map(newest -> Map.of(newest.getKey(), newest.getValue()))
                        .orElse(Map.of()))
                .orElseGet(() -> series.of(state));
    }

    /// What some participants of an organization hold together of the world.
    private record GroupShare(Indicator indicator, Set<MembershipStatus> statuses, Share share) {}

    /// What an organization's members hold of the world by the participation of a day, and what they hold with its
    /// observers if it ever had any: of each figure that adds up, in its newest year up to the day's.
    public Table shares(Organization organization, LocalDate day) {
        boolean hasObservers = organization.memberships().stream()
                .anyMatch(membership -> membership.membershipStatus() == MembershipStatus.OBSERVER);
        List<GroupShare> shares = new ArrayList<>();
        atlas.indicators().values().stream()
                .filter(indicator -> indicator.aggregation() instanceof Indicator.Aggregation.Sum)
                .filter(indicator -> !indicator.series().world().isEmpty())
                .forEach(indicator -> {
                    share(indicator, organization, MEMBERS, day).ifPresent(shares::add);
                    if (hasObservers) {
                        share(indicator, organization, WITH_OBSERVERS, day).ifPresent(shares::add);
                    }
                });
        return new Columns<GroupShare>()
                .text("organization", _ -> organization.id())
                .date("date", _ -> day.toString())
                .text("indicator", it -> it.indicator().id())
                .text("name", it -> cells.text(it.indicator().names()))
                .list("statuses", it -> it.statuses().stream().map(Cells::word).toList())
                .wholeNumber("year", it -> it.share().year())
                .number("value", it -> it.share().numerator())
                .number("world", it -> it.share().denominator())
                .text("world_total", it -> Cells.word(it.share().worldTotal()))
                .text("unit", it -> cells.text(it.indicator().unit()))
                .number("percent", it -> it.share().percent())
                .wholeNumber("states", it -> it.share().states())
                .wholeNumber("covered", it -> it.share().covered())
                .list("missing", it -> it.share().missing())
                .list("sources", it -> it.indicator().sources())
                .of(shares);
    }

    private Optional<GroupShare> share(
            Indicator indicator, Organization organization, Set<MembershipStatus> statuses, LocalDate day) {
        OptionalInt year = ShareCalculator.newestYear(indicator, day.getYear());
        return year.isEmpty()
                ? Optional.empty()
                : ShareCalculator.ofWorld(
                                atlas,
                                indicator,
                                ShareCalculator.areasOn(atlas, organization, statuses, day),
                                year.getAsInt())
                        .map(share -> new GroupShare(indicator, statuses, share));
    }

    /// All that is dated, in the order of time; with a day: up to that day.
    ///
    /// @param organization limits them to those that are about it
    public Table events(Optional<Organization> organization, Optional<LocalDate> day) {
        return events(
                EventFilter.ALL.withAbout(
                        organization.map(one -> new EventFilter.EventSubject.OfOrganization(one.id()))),
                day);
    }

    /// All that is dated and passes a filter, in the order of time; with a day: up to that day.
    public Table events(EventFilter filter, Optional<LocalDate> day) {
        List<TimelineEvent> events = FilteredChronicle.of(atlas, filter).events().stream()
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
