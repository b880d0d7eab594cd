package atlas.chart;

import atlas.analysis.CitedSources;
import atlas.analysis.ClaimResult;
import atlas.analysis.MembersThroughTime;
import atlas.analysis.Share;
import atlas.analysis.ShareCalculator;
import atlas.analysis.SharesThroughTime;
import atlas.chart.Plot.ClaimPlot;
import atlas.chart.Plot.ClaimedShare;
import atlas.chart.Plot.DataLine;
import atlas.chart.Plot.LinePlot;
import atlas.chart.Plot.StepPlot;
import atlas.chart.scale.TimeSpan;
import atlas.chart.scale.ValueForm;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import atlas.domain.organization.Claim.ClaimMethod.ShareOfWorld;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The charts of organizations: members through time, shares of the world, claims beside what the data say.
public final class OrganizationCharts {

    private final Atlas atlas;
    private final Messages messages;
    private final Amounts amounts;

    public OrganizationCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.amounts = new Amounts(messages);
    }

    /// The number of an organization's members through time.
    public ChartContent<StepPlot> members(Organization organization) {
        TimeSpan span = new TimeSpan(Atlas.FIRST_DAY, atlas.asOf());
        StepPlot plot = new StepPlot(span, MembersThroughTime.of(organization, atlas.asOf()));
        return new ChartContent<>(
                "members-" + organization.id(),
                messages.get("chart.title.members", shortName(organization)),
                messages.get(
                        "chart.unit.members",
                        year(span.from().getYear()),
                        year(span.to().getYear())),
                plot,
                List.of(messages.get("chart.note.steps")),
                sourcesOfMembers(organization, Set.of(MembershipStatus.MEMBER)),
                plot::table);
    }

    /// Whether states' values of a figure are parts of a total of the world that is known.
    public static boolean hasShares(Indicator indicator) {
        return indicator.isTotal() && !indicator.series().world().isEmpty();
    }

    /// What an organization's members hold of the world through the years; a second line has the observers too, and is
    /// without values if it never had any.
    ///
    /// @param indicator a total of which the world's is known
    public ChartContent<LinePlot> shares(Organization organization, Indicator indicator) {
        return shares(organization, indicator, Optional.empty());
    }

    /// The same, with what was held on a day.
    ///
    /// @param day that is told of in a note, by those who took part on it
    public ChartContent<LinePlot> shares(Organization organization, Indicator indicator, Optional<LocalDate> day) {
        SharesThroughTime shares = SharesThroughTime.of(atlas, indicator, organization);
        LinePlot plot = new LinePlot(
                new TimeSpan(Atlas.FIRST_DAY, atlas.asOf()),
                List.of(
                        line("members_percent", "details.members", shares.members()),
                        line("members_and_observers_percent", "details.members-and-observers", shares.withObservers())),
                ValueForm.percent());
        List<String> notes = new ArrayList<>();
        day.flatMap(it -> onDay(organization, indicator, it)).ifPresent(notes::add);
        if (!shares.members().isEmpty()) {
            notes.add(coverage(shares.members().getLast(), indicator));
        }
        if (plot.hasGap()) {
            notes.add(messages.get("chart.note.gaps"));
        }
        return new ChartContent<>(
                "shares-" + organization.id() + "-" + indicator.id(),
                messages.get("chart.title.shares", indicator.names().in(messages.language()), shortName(organization)),
                messages.get("chart.unit.shares"),
                plot,
                notes,
                Stream.concat(
                                indicator.sources().stream(),
                                sourcesOfMembers(organization, SharesThroughTime.MEMBERS_AND_OBSERVERS).stream())
                        .distinct()
                        .toList(),
                plot::byYear);
    }

    /// "On 13 October 2022: Members 40.9 %, Members and observers 52.1 % (values of 2022)."
    private Optional<String> onDay(Organization organization, Indicator indicator, LocalDate day) {
        OptionalInt year = ShareCalculator.newestYear(indicator, day.getYear());
        if (year.isEmpty()) {
            return Optional.empty();
        }
        List<String> told = Stream.of(SharesThroughTime.MEMBERS, SharesThroughTime.MEMBERS_AND_OBSERVERS)
                .filter(statuses ->
                        statuses.equals(SharesThroughTime.MEMBERS) || SharesThroughTime.hasObservers(organization))
                .flatMap(statuses -> ShareCalculator.ofWorld(
                        atlas, indicator, ShareCalculator.areasOn(atlas, organization, statuses, day), year.getAsInt())
                        .map(share -> name(statuses) + " " + amounts.percent(share.percent()))
                        .stream())
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get(
                        "chart.note.share-on-day",
                        messages.day(day),
                        String.join(", ", told),
                        Integer.toString(year.getAsInt())));
    }

    private String name(Set<MembershipStatus> statuses) {
        return messages.get(
                statuses.equals(SharesThroughTime.MEMBERS) ? "details.members" : "details.members-and-observers");
    }

    private DataLine line(String id, String nameKey, List<Share> shares) {
        NavigableMap<Integer, Series.Value> percents = new TreeMap<>();
        shares.forEach(share -> percents.put(share.year(), new Series.Value(share.percent(), Optional.empty())));
        return new DataLine(id, messages.get(nameKey), percents);
    }

    /// Of how many there is a figure in the newest year, of which there is none, and what is divided by.
    private String coverage(Share newest, Indicator indicator) {
        String basis = messages.get(
                "details.share-basis",
                year(newest.year()),
                newest.covered(),
                newest.states(),
                messages.get("details.world." + newest.worldTotal().name()),
                amounts.of(newest.denominator(), indicator.decimals()));
        return newest.missing().isEmpty()
                ? basis
                : basis + " "
                        + messages.get(
                                "details.share-missing",
                                String.join(
                                        ", ",
                                        newest.missing().stream()
                                                .map(this::stateName)
                                                .toList()));
    }

    /// Shares of the world that were claimed of an organization, beside those found in the data.
    ///
    /// @param results of claims about it
    public ChartContent<ClaimPlot> claims(Organization organization, List<ClaimResult.OfShare> results) {
        ClaimPlot plot = new ClaimPlot(results.stream().map(this::claimedShare).toList());
        return new ChartContent<>(
                "claims-" + organization.id(),
                messages.get("chart.title.claims", shortName(organization)),
                messages.get("chart.unit.claims"),
                plot,
                List.of(),
                results.stream()
                        .flatMap(result -> Stream.concat(
                                result.claim().sources().stream(),
                                atlas.indicator(result.check().indicator()).stream()
                                        .flatMap(indicator -> indicator.sources().stream())))
                        .distinct()
                        .toList(),
                plot::table);
    }

    private ClaimedShare claimedShare(ClaimResult.OfShare result) {
        ShareOfWorld check = result.check();
        return new ClaimedShare(
                atlas.indicator(check.indicator())
                        .map(indicator -> indicator.names().in(messages.language()))
                        .orElse(check.indicator()),
                name(check.statuses()),
                check.year(),
                result.share().percent(),
                check.claimedPercent());
    }

    private static List<String> sourcesOfMembers(Organization organization, Set<MembershipStatus> statuses) {
        return CitedSources.of(organization.memberships().stream()
                .filter(membership -> statuses.contains(membership.membershipStatus()))
                .sorted(Comparator.comparing(
                        (Membership membership) -> membership.period().from().earliest()))
                .toList());
    }

    private String shortName(Organization organization) {
        return organization.shortNames().in(messages.language());
    }

    private String stateName(String iso3) {
        return atlas.state(iso3)
                .map(state -> state.names().in(messages.language()))
                .orElse(iso3);
    }

    private static String year(int year) {
        return Integer.toString(year);
    }
}
