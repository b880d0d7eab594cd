package atlas.panel.details;

import atlas.analysis.ClaimCheck;
import atlas.analysis.ClaimResult;
import atlas.analysis.Share;
import atlas.analysis.ShareCalculator;
import atlas.analysis.SharesThroughTime;
import atlas.chart.ChartContent;
import atlas.chart.OrganizationCharts;
import atlas.chart.Plot.LinePlot;
import atlas.domain.figure.FigureElsewhere;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.i18n.Amounts;
import atlas.panel.details.block.BlockColumn;
import atlas.panel.details.block.Card;
import atlas.panel.details.block.DatedContent;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.Page;
import atlas.panel.details.block.PageHead;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.Rows;
import atlas.panel.details.block.Scrolled;
import atlas.panel.details.chart.ShareChart;
import atlas.panel.details.table.OrganizationPageTables;
import atlas.panel.details.table.PageTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// What an organization's members hold together of the world, on the date and through the years, and what was claimed.
final class StatisticsPage {

    private static final double PIECE_PIXELS = 18;

    private final PanelContext context;
    private final Organization organization;
    private final PageTables tables;
    private final Amounts amounts;
    private final boolean hasObservers;

    StatisticsPage(PanelContext context, Organization organization) {
        this.context = context;
        this.organization = organization;
        this.tables = new PageTables(context);
        this.amounts = context.amounts();
        this.hasObservers = SharesThroughTime.hasObservers(organization);
    }

    DatedNode node() {
        BlockColumn column = new BlockColumn();
        context.atlas().indicators().values().stream()
                .filter(OrganizationCharts::hasShares)
                .forEach(indicator -> column.add(card(indicator)));
        column.add(new Prose("row-small")
                .quietly(context.word("details.shares-note"))
                .flow());
        elsewhere().ifPresent(column::add);
        List<ClaimResult> claimResults = new ClaimCheck(context.atlas()).all();
        if (!claimResults.isEmpty()) {
            BlockColumn claims = context.section(
                    context.word("claim.all"),
                    () -> tables.claims(
                            context.text(organization.shortNames()),
                            context.word("claim.all"),
                            claimResults.stream()
                                    .map(claimResult -> claimResult.claim().id())
                                    .toList()));
            claims.add(new Prose("row-small")
                    .quietly(context.text(claimResults.getFirst().claim().saidBy()))
                    .flow());
            claimResults.forEach(claimResult -> claims.add(new ClaimRow(context, claimResult)));
            column.add((DatedNode) claims);
        }
        String owner = context.text(organization.shortNames());
        PageHead head = new PageHead(owner)
                .offering(
                        owner,
                        context.messages(),
                        () -> new OrganizationPageTables(context).shares(organization),
                        () -> tables.sources(owner))
                .subtitle(context.word("details.statistics"));
        return new Page(head, new Scrolled(column, "below-head"));
    }

    /// The figures that the atlas may not pass on, with the reason and the address; empty where there are none.
    private Optional<Region> elsewhere() {
        List<FigureElsewhere> figures = context.atlas().figuresElsewhere();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        BlockColumn group = context.section(
                context.word("details.elsewhere"),
                () -> tables.figuresElsewhere(context.text(organization.shortNames())));
        for (FigureElsewhere figure : figures) {
            group.add(new Prose("row-title").say(context.text(figure.names())).flow());
            group.add(new Prose("row-small")
                    .quietly(context.text(figure.reason()))
                    .with(context.marks(figure.sources()))
                    .flow());
            group.add(new Prose("row-small")
                    .link(
                            context.word("details.elsewhere.open", figure.url()),
                            () -> context.sources().open(figure.url()))
                    .flow());
        }
        return Optional.of(group.node());
    }

    private Card card(Indicator indicator) {
        Card card = new Card(context.text(indicator.names()));
        card.add(new DatedContent<>(context.day(), day -> shares(indicator, day), shares -> lines(indicator, shares)));
        ChartContent<LinePlot> content =
                new OrganizationCharts(context.atlas(), context.messages()).shares(organization, indicator);
        NavigableMap<Integer, Series.Value> members =
                content.plot().lines().getFirst().values();
        if (!members.isEmpty()) {
            ShareChart chart = new ShareChart(
                    content,
                    context.messages(),
                    context.word(
                            "chart.shares",
                            context.text(indicator.names()),
                            amounts.percent(members.firstEntry().getValue().value()),
                            Integer.toString(members.firstKey()),
                            amounts.percent(members.lastEntry().getValue().value()),
                            Integer.toString(members.lastKey())));
            String name = context.text(indicator.names());
            card.offering(
                    name,
                    context.messages(),
                    () -> tables.chart(
                            organization.id() + "-share-" + indicator.id(),
                            context.text(organization.shortNames()),
                            name,
                            chart::data));
            card.add((DatedNode) chart);
        }
        return card;
    }

    /// The shares on a day: that of the members, and that with the observers.
    private record MemberShares(Optional<Share> members, Optional<Share> withObservers) {}

    private MemberShares shares(Indicator indicator, LocalDate day) {
        OptionalInt year = ShareCalculator.newestYear(indicator, day.getYear());
        return year.isEmpty()
                ? new MemberShares(Optional.empty(), Optional.empty())
                : new MemberShares(
                        share(indicator, SharesThroughTime.MEMBERS, day, year.getAsInt()),
                        hasObservers
                                ? share(indicator, SharesThroughTime.MEMBERS_AND_OBSERVERS, day, year.getAsInt())
                                : Optional.empty());
    }

    private Optional<Share> share(Indicator indicator, Set<MembershipStatus> statuses, LocalDate day, int year) {
        return ShareCalculator.ofWorld(
                context.atlas(),
                indicator,
                ShareCalculator.areasOn(context.atlas(), organization, statuses, day),
                year);
    }

    private List<Node> lines(Indicator indicator, MemberShares memberShares) {
        if (memberShares.members().isEmpty()) {
            return List.of(new Prose().quietly(context.word("details.no-share")).flow());
        }
        Share members = memberShares.members().get();
        List<Node> lines = new ArrayList<>();
        lines.add(line(indicator, context.word("details.members"), members, ShareLine.MEMBERS));
        memberShares
                .withObservers()
                .ifPresent(share -> lines.add(line(
                        indicator, context.word("details.members-and-observers"), share, ShareLine.WITH_OBSERVERS)));
        lines.add(new Prose("row-small")
                .quietly(context.word(
                        "details.share-basis",
                        Integer.toString(members.year()),
                        members.covered(),
                        members.states(),
                        context.word("details.world." + members.worldTotal().name()),
                        amounts.of(members.denominator(), indicator.decimals())))
                .with(context.marks(indicator.sources()))
                .flow());
        if (!members.missing().isEmpty()) {
            lines.add(new Prose("row-small")
                    .quietly(context.word(
                            "details.share-missing",
                            String.join(
                                    ", ",
                                    members.missing().stream()
                                            .map(state -> context.stateName(state))
                                            .toList())))
                    .flow());
        }
        return lines;
    }

    private enum ShareLine {
        MEMBERS("share-value", "chart-line"),
        WITH_OBSERVERS("share-value-wider", "chart-line-wider");

        private final String valueStyle;
        private final String lineStyle;

        ShareLine(String valueStyle, String lineStyle) {
            this.valueStyle = valueStyle;
            this.lineStyle = lineStyle;
        }
    }

    /// A share, with a piece of its line in the chart below where that has two.
    private Node line(Indicator indicator, String who, Share share, ShareLine shareLine) {
        Label value = new Label(amounts.percent(share.percent()));
        value.getStyleClass().add(shareLine.valueStyle);
        if (hasObservers) {
            Line piece = new Line(0, 0, PIECE_PIXELS, 0);
            piece.getStyleClass().add(shareLine.lineStyle);
            value.setGraphic(piece);
            value.setGraphicTextGap(PIECE_PIXELS / 2);
        }
        return Rows.spread(
                new Prose()
                        .say(who)
                        .quietly("\n"
                                + indicator.amountOf(
                                        amounts.of(share.numerator(), indicator.decimals()),
                                        context.messages().language()))
                        .flow(),
                value);
    }
}
