package atlas.panel.details;

import atlas.analysis.ClaimResult;
import atlas.analysis.ShareCalculator;
import atlas.domain.figure.Indicator;
import atlas.domain.organization.Claim.ClaimMethod.ShareOfWorld;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.i18n.Amounts;
import atlas.panel.details.block.Card;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.Rows;
import atlas.panel.details.chart.ClaimBar;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Claimed shares and numbers beside what the data says: a bar for each share, with the claimed value as a tick.
final class ClaimsCard {

    private final PanelContext context;
    private final List<ClaimResult> claimResults;
    private final Amounts amounts;

    ClaimsCard(PanelContext context, List<ClaimResult> claimResults) {
        this.context = context;
        this.claimResults = claimResults;
        this.amounts = context.amounts();
    }

    Node node() {
        Card card = new Card(context.word("claim.checked"));
        claimResults.forEach(claimResult -> card.add(node(claimResult)));
        return card.node();
    }

    private Node node(ClaimResult claimResult) {
        return switch (claimResult) {
            case ClaimResult.OfShare share -> bar(share);
            case ClaimResult.OfCount count ->
                Rows.spread(
                        new Prose()
                                .say(context.text(count.claim().statement()))
                                .with(context.marks(count.claim().sources()))
                                .flow(),
                        ClaimRow.verdict(context, claimResult));
            case ClaimResult.InWords words ->
                new Prose().say(context.text(words.claim().statement())).flow();
            case ClaimResult.WithoutData none ->
                Rows.spread(
                        new Prose().say(context.text(none.claim().statement())).flow(),
                        ClaimRow.verdict(context, claimResult));
        };
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
                finding.share().percent(),
                check.claimedPercent(),
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
                                        isOfMembers(check) ? "details.members" : "details.members-and-observers"))
                                .flow(),
                        new Prose("row-small", "claim-claimed")
                                .say(context.word("claim.claimed", claimed))
                                .with(context.marks(finding.claim().sources()))
                                .flow()),
                new Prose("row-small")
                        .quietly(withObservers(check)
                                + context.word(
                                        "details.coverage",
                                        finding.share().covered(),
                                        finding.share().states()))
                        .with(context.marks(context.atlas()
                                .indicator(check.indicator())
                                .map(Indicator::sources)
                                .orElse(List.of())))
                        .flow());
        box.getStyleClass().add("claim");
        return box;
    }

    private static boolean isOfMembers(ShareOfWorld check) {
        return check.statuses().equals(Set.of(MembershipStatus.MEMBER));
    }

    /// What the members' share would be with the observers; empty for other claims.
    private String withObservers(ShareOfWorld check) {
        return context.atlas()
                .organization(check.organization())
                .filter(_ -> isOfMembers(check))
                .flatMap(organization -> context.atlas()
                        .indicator(check.indicator())
                        .flatMap(indicator -> ShareCalculator.ofWorld(
                                context.atlas(),
                                indicator,
                                ShareCalculator.statesOn(
                                        organization,
                                        EnumSet.of(MembershipStatus.MEMBER, MembershipStatus.OBSERVER),
                                        context.atlas().clamp(LocalDate.of(check.year(), 12, 31))),
                                check.year())))
                .map(share -> context.word("claim.with-observers", amounts.percent(share.percent())) + " ")
                .orElse("");
    }
}
