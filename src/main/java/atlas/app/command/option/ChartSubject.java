package atlas.app.command.option;

import atlas.analysis.ClaimCheck;
import atlas.analysis.ClaimResult;
import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.chart.ChartContent;
import atlas.chart.ConflictCharts;
import atlas.chart.FigureCharts;
import atlas.chart.OrganizationCharts;
import atlas.chart.compare.CompareCharts;
import atlas.chart.conflict.ConflictGroup;
import atlas.chart.figure.FigureGroup;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.group.Group;
import atlas.domain.organization.Organization;
import atlas.i18n.Messages;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import atlas.view.desk.Desk;
import atlas.view.desk.DeskView;
import atlas.view.desk.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options that say of what a chart is, beside an organization.
public final class ChartSubject {

    @Option(
            names = "--conflict",
            paramLabel = "ID",
            description =
                    "A conflict, for instance karabakh; of votes and cohesion those on its resolutions; of conflicts the"
                            + " deaths that its figure counts; for active-years an armed conflict by UCDP's number, for "
                            + "instance ucdp-388.")
    private @Nullable String conflict;

    @Option(names = "--figure", paramLabel = "ID", description = "A figure by its id in the table indicators.")
    private @Nullable String figure;

    @Option(
            names = "--state",
            paramLabel = "ISO3",
            split = ",",
            description =
                    "States by ISO 3166-1 alpha-3, for instance KAZ,UZB; may be given several times. In the chart of"
                            + " a group they stand out.")
    private List<String> states = new ArrayList<>();

    @Mixin
    private GroupOption group = new GroupOption();

    @Mixin
    private ClaimOption claim = new ClaimOption();

    @Mixin
    private VoteOptions votes = new VoteOptions();

    @Mixin
    private FigureViewOptions view = new FigureViewOptions();

    @Mixin
    private OverlapOptions overlaps = new OverlapOptions();

    @Mixin
    private CompareOptions compared = new CompareOptions();

    @Mixin
    private AspectOption aspect = new AspectOption();

    @Mixin
    private FiguresOption figures = new FiguresOption();

    /// Refuses what a kind of chart has no use for, and misses what it needs.
    ///
    /// @throws ParameterException if one of the options is out of place or missing
    public void check(ChartKind kind, CommandSpec spec) {
        if (!kind.canBeOfAConflict()) {
            check(kind, spec, "--conflict", conflict != null, kind.isOfAConflict());
        }
        check(kind, spec, "--figure", figure != null, kind.isOfAFigure());
        if (!kind.isOfFiguresOfAGroup()) {
            check(kind, spec, "--state", !states.isEmpty(), kind.isOfStates());
        }
        UselessOption.refuse(group.isGiven() && !kind.isOfAGroup(), "--group", kind, spec);
        check(kind, spec, ClaimOption.NAME, claim.isGiven(), kind == ChartKind.CLAIM);
        view.check(kind, spec);
        votes.check(kind, conflict != null, spec);
        overlaps.check(kind, spec);
        UselessOption.refuse(aspect.isGiven() && !kind.hasAspects(), "--aspect", kind, spec);
        UselessOption.refuse(figures.areGiven() && kind != ChartKind.COMPARE, "--figures", kind, spec);
        compared.check("chart " + kind, kind == ChartKind.COMPARE, beside(), spec);
        new ConflictViewOptions(aspect).check(kind, conflict != null, spec);
    }

    private static void check(ChartKind kind, CommandSpec spec, String option, boolean isGiven, boolean isNeeded) {
        UselessOption.refuse(isGiven && !isNeeded, option, kind, spec);
        if (isNeeded && !isGiven) {
            throw new ParameterException(spec.commandLine(), "The chart " + kind + " needs " + option + ".");
        }
    }

    /// What the chart shows.
    ///
    /// @param filter the organization, otherwise that with which the map begins; and the day, otherwise the last
    /// @throws UsageException if the atlas has not what was asked for
    public ChartContent<?> content(ChartKind kind, Atlas atlas, FilterOptions filter, Messages messages) {
        Optional<Organization> organization = filter.organization(atlas);
        Optional<LocalDate> day = filter.day(atlas);
        OrganizationCharts organizations = new OrganizationCharts(atlas, messages);
        ConflictCharts ofOne = new ConflictCharts(atlas, messages);
        OverlapOptions.Compared together =
                new OverlapOptions.Compared(atlas, group, aspect, day.orElse(atlas.asOf()), view.since(), messages);
        return switch (kind) {
            case MEMBERS -> organizations.members(of(organization, atlas));
            case SHARES -> organizations.shares(of(organization, atlas), total(atlas), day);
            case CLAIMS -> {
                Organization about = of(organization, atlas);
                yield organizations.claims(about, claimedShares(atlas, about));
            }
            case CLAIM -> claim.chart(atlas, group.orHome(atlas), day.orElse(atlas.asOf()), messages);
            case FIGURE -> new FigureCharts(atlas, messages).figure(indicator(atlas), states(atlas));
            case RANKING -> view.ranking(indicator(atlas), shown(atlas, day, messages));
            case TREND -> view.trend(indicator(atlas), shown(atlas, day, messages));
            case SCATTER -> view.scatter(indicator(atlas), shown(atlas, day, messages));
            case FATALITIES -> ofOne.deaths(CliArguments.conflict(atlas, given(conflict)));
            case PHASES -> ofOne.phases(CliArguments.conflict(atlas, given(conflict)));
            case VOTES -> votes.agreement(atlas, messages, group.orHome(atlas), filter.day(atlas), topic());
            case COHESION -> votes.cohesion(atlas, messages, group.orHome(atlas), topic());
            case ACTIVE_YEARS -> ofOne.activeYears(CliArguments.armedConflict(atlas, given(conflict)));
            case CONFLICTS ->
                new ConflictViewOptions(aspect)
                        .content(
                                atlas,
                                Optional.ofNullable(conflict),
                                ConflictGroup.of(atlas, group.orHome(atlas), day.orElse(atlas.asOf()), messages),
                                messages);
            case OVERLAP -> overlaps.overlap(together);
            case UPSET -> overlaps.upSet(together);
            case SHARED -> overlaps.shared(together);
            case NETWORK -> overlaps.network(together);
            case TRANSFORMATION -> overlaps.way(together);
            case COMPARE ->
                new CompareCharts(atlas, messages).of(compared.view(atlas, day, beside()), day.orElse(atlas.asOf()));
        };
    }

    /// The view of the window that shows the chart: the desk alone, or the page that has it.
    ///
    /// @param filter as of [#content]
    /// @throws UsageException if the atlas has not what was asked for
    public Viewpoint viewpoint(ChartKind kind, Atlas atlas, FilterOptions filter, Messages messages) {
        Optional<LocalDate> day = filter.day(atlas);
        Viewpoint home = Viewpoint.home(day.orElse(atlas.asOf()));
        Viewpoint ofGroup = ofGroup(home, atlas);
        OverlapOptions.Compared together =
                new OverlapOptions.Compared(atlas, group, aspect, home.date(), view.since(), messages);
        return switch (kind) {
            case MEMBERS, CLAIMS -> {
                String id = of(filter.organization(atlas), atlas).id();
                yield home.withOrganization(id).withSelection(new Selection.OfOrganization(id));
            }
            case SHARES ->
                home.withOrganization(of(filter.organization(atlas), atlas).id())
                        .withSelection(new Selection.OfStatistics());
            case FATALITIES, PHASES ->
                home.withSelection(new Selection.OfConflict(
                        CliArguments.conflict(atlas, given(conflict)).id()));
            case ACTIVE_YEARS ->
                home.withSelection(new Selection.OfArmedConflict(
                        CliArguments.armedConflict(atlas, given(conflict)).id()));
            case FIGURE ->
                onDesk(
                        home.withDesk(
                                home.desk().withGroup(Optional.of(new Group.Picked(new TreeSet<>(states(atlas)))))),
                        Trend.of(indicator(atlas).id()));
            case UPSET ->
                onDesk(
                        home.withDesk(home.desk()
                                .withGroup(Optional.of(group.group(atlas).orElseGet(Group.Everybody::new)))),
                        overlaps.upSetView(atlas));
            case CLAIM -> onDesk(ofGroup, claim.view(atlas, messages));
            case RANKING -> onDesk(ofGroup, view.ranking(indicator(atlas), ofGroup.date(), atlas));
            case TREND -> onDesk(ofGroup, view.trend(indicator(atlas), atlas));
            case SCATTER -> onDesk(ofGroup, view.scatter(indicator(atlas), atlas, ofGroup.date()));
            case VOTES -> onDesk(ofGroup, votes.agreement(atlas, day, topic()));
            case COHESION -> onDesk(ofGroup, votes.cohesion(atlas, topic()));
            case CONFLICTS ->
                onDesk(ofGroup, new ConflictViewOptions(aspect).view(atlas, Optional.ofNullable(conflict)));
            case OVERLAP -> onDesk(ofGroup, overlaps.overlapView(together));
            case SHARED -> onDesk(ofGroup, overlaps.sharedView(together));
            case NETWORK -> onDesk(ofGroup, overlaps.networkView());
            case TRANSFORMATION -> onDesk(ofGroup, overlaps.transformation(together));
            case COMPARE -> onDesk(ofGroup, compared.view(atlas, day, beside()));
        };
    }

    private static Viewpoint onDesk(Viewpoint of, DeskView shown) {
        return of.withDesk(of.desk().withLayout(Desk.DeskLayout.DESK).showing(shown));
    }

    /// The group on the desk; a state that stands out alone is chosen, of several none is.
    private Viewpoint ofGroup(Viewpoint home, Atlas atlas) {
        List<String> marked = states(atlas);
        return home.withDesk(home.desk().withGroup(Optional.of(group.orHome(atlas))))
                .withSelection(marked.size() == 1 ? new Selection.OfState(marked.getFirst()) : home.selection());
    }

    private FigureViewOptions.Shown shown(Atlas atlas, Optional<LocalDate> day, Messages messages) {
        return new FigureViewOptions.Shown(atlas, group(atlas, day.orElse(atlas.asOf()), messages), messages);
    }

    private CompareOptions.Beside beside() {
        return new CompareOptions.Beside(group, view.ranking(), aspect, figures);
    }

    private VoteOptions.Topic topic() {
        return votes.topic(Optional.ofNullable(conflict));
    }

    private static Organization of(Optional<Organization> organization, Atlas atlas) {
        return organization.orElseGet(() -> CliArguments.organization(
                atlas, Viewpoint.home(CliArguments.FIRST_SHOWN).left().subject().organization()));
    }

    /// The group that was given, with the states that were given marked in it.
    private FigureGroup group(Atlas atlas, LocalDate day, Messages messages) {
        FigureGroup found = FigureGroup.of(atlas, group.orHome(atlas), day, states(atlas), messages);
        List<String> strangers = found.marked().stream()
                .filter(state -> !found.areas().contains(state))
                .sorted()
                .toList();
        if (!strangers.isEmpty()) {
            throw new UsageException("--state names " + String.join(", ", strangers) + ", and on " + day
                    + " the group has " + String.join(", ", found.areas()) + ".");
        }
        return found;
    }

    private List<String> states(Atlas atlas) {
        return states.stream()
                .map(iso3 -> CliArguments.state(atlas, iso3))
                .distinct()
                .toList();
    }

    private Indicator indicator(Atlas atlas) {
        return atlas.indicator(CliArguments.indicator(atlas, given(figure))).orElseThrow();
    }

    /// A figure that has a share of the world.
    private Indicator total(Atlas atlas) {
        Indicator indicator = indicator(atlas);
        if (!OrganizationCharts.hasShares(indicator)) {
            throw new UsageException("There are no shares of the figure \"" + indicator.id() + "\"; there are of "
                    + atlas.indicators().values().stream()
                            .filter(OrganizationCharts::hasShares)
                            .map(Indicator::id)
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return indicator;
    }

    private static List<ClaimResult.OfShare> claimedShares(Atlas atlas, Organization organization) {
        return new ClaimCheck(atlas)
                .about(organization).stream()
                        .filter(ClaimResult.OfShare.class::isInstance)
                        .map(ClaimResult.OfShare.class::cast)
                        .toList();
    }

    private static String given(@Nullable String word) {
        if (word == null) {
            throw new IllegalStateException("it was checked whether the option is there");
        }
        return word;
    }
}
