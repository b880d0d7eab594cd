package atlas.panel.details;

import atlas.analysis.ClaimResult;
import atlas.analysis.Share;
import atlas.analysis.ShareCalculator;
import atlas.chart.OrganizationCharts;
import atlas.domain.figure.Indicator;
import atlas.domain.organization.Claim.ClaimMethod.ShareOfWorld;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.i18n.Amounts;
import atlas.panel.details.block.Card;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.Rows;
import atlas.panel.details.chart.ClaimBar;
import atlas.panel.details.table.PageTables;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Claimed shares and numbers beside what the data says: a bar for each share, with the claimed value as a tick.
final class ClaimsCard {

    private final PanelContext context;
    private final Organization organization;
    private final List<ClaimResult> claimResults;
    private final Amounts amounts;

    /// @param claimResults of claims about the organization
    ClaimsCard(PanelContext context, Organization organization, List<ClaimResult> claimResults) {
        this.context = context;
        this.organization = organization;
        this.claimResults = claimResults;
        this.amounts = context.amounts();
    }

    Node node() {
        String title = context.word("claim.checked");
        Card card = new Card(title)
                .offering(
                        title,
                        context.messages(),
                        () -> new PageTables(context)
                                .claims(
                                        context.text(organization.shortNames()),
                                        title,
                                        claimResults.stream()
                                                .map(claimResult ->
                                                        claimResult.claim().id())
                                                .toList()));
        claimResults.forEach(claimResult -> card.add(node(claimResult)));
        return card.node();
    }

    private Node node(ClaimResult claimResult) {
        return switch (claimResult) {
            case ClaimResult.OfShare share -> bar(share);
            case ClaimResult.OfCount _, ClaimResult.InWords _, ClaimResult.WithoutData _ -> inWords(claimResult);
        };
    }

    private Node inWords(ClaimResult claimResult) {
        VBox box = new VBox(new ClaimRow(context, claimResult));
        box.getStyleClass().add("claim");
        return box;
    }

    private Node bar(ClaimResult.OfShare finding) {
        ShareOfWorld check = finding.check();
        String name = context.atlas()
                .indicator(check.indicator())
                .map(indicator -> context.text(indicator.names()))
                .orElse(check.indicator());
        String found = amounts.percent(finding.share().percent());
        String claimed = amounts.claimedPercent(check.claimedPercent());
        Label value = new Label(found);
        value.getStyleClass().add("claim-value");
        ClaimBar bar = new ClaimBar(
                new OrganizationCharts(context.atlas(), context.messages()).claims(organization, List.of(finding)),
                context.word("chart.claim", name, found, claimed, Integer.toString(check.year())));
        VBox box = new VBox(
                Rows.spread(
                        new Prose()
                                .say(context.word("claim.share-of-world", name, Integer.toString(check.year())))
                                .flow(),
                        value),
                bar,
                Rows.spread(
                        new Prose("row-small")
                                .quietly(context.word(
                                        ClaimRow.isOfMembers(check)
                                                ? "details.members"
                                                : "details.members-and-observers"))
                                .quietly(" · ")
                                .say(context.word("claim.claimed", claimed))
                                .with(context.marks(finding.claim().sources()))
                                .flow(),
                        ClaimRow.verdict(context, finding)),
                new Prose("row-small")
                        .quietly(ClaimRow.date(context, finding.claim()) + " " + coverage(finding))
                        .with(context.marks(context.atlas()
                                .indicator(check.indicator())
                                .map(Indicator::sources)
                                .orElse(List.of())))
                        .flow());
        box.getStyleClass().add("claim");
        return box;
    }

    /// Of how many states there is a figure, and what the members' share would be with the observers where there were
    /// any.
    private String coverage(ClaimResult.OfShare finding) {
        ShareOfWorld check = finding.check();
        Share share = finding.share();
        if (!ClaimRow.isOfMembers(check)) {
            return ClaimRow.coverage(context, finding);
        }
        return ClaimRow.coverage(context, finding)
                + withObservers(check)
                        .filter(wider -> wider.states() > share.states())
                        .map(wider -> " "
                                + context.word(
                                        "claim.with-observers",
                                        amounts.percent(wider.percent()),
                                        wider.covered(),
                                        wider.states()))
                        .orElse("");
    }

    private Optional<Share> withObservers(ShareOfWorld check) {
        return context.atlas()
                .organization(check.organization())
                .flatMap(organization -> context.atlas()
                        .indicator(check.indicator())
                        .flatMap(indicator -> ShareCalculator.ofWorld(
                                context.atlas(),
                                indicator,
                                ShareCalculator.areasOn(
                                        context.atlas(),
                                        organization,
                                        EnumSet.of(MembershipStatus.MEMBER, MembershipStatus.OBSERVER),
                                        context.atlas().clamp(LocalDate.of(check.year(), 12, 31))),
                                check.year())));
    }
}
