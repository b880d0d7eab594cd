package atlas.panel.details;

import atlas.analysis.Finding;
import atlas.analysis.Shares;
import atlas.domain.Claim.Check.ShareOfWorld;
import atlas.domain.Indicator;
import atlas.domain.Membership.Status;
import atlas.i18n.Amounts;
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
    private final List<Finding> findings;
    private final Amounts amounts;

    ClaimsCard(PanelContext context, List<Finding> findings) {
        this.context = context;
        this.findings = findings;
        this.amounts = context.amounts();
    }

    Node node() {
        Card card = new Card(context.word("claim.checked"));
        findings.forEach(finding -> card.add(node(finding)));
        return card.node();
    }

    private Node node(Finding finding) {
        return switch (finding) {
            case Finding.OfShare share -> bar(share);
            case Finding.OfCount count ->
                Rows.spread(
                        new Prose()
                                .say(context.text(count.claim().statement()))
                                .with(context.marks(count.claim().sources()))
                                .flow(),
                        ClaimRow.verdict(context, finding));
            case Finding.InWords words ->
                new Prose().say(context.text(words.claim().statement())).flow();
            case Finding.WithoutData none ->
                Rows.spread(
                        new Prose().say(context.text(none.claim().statement())).flow(),
                        ClaimRow.verdict(context, finding));
        };
    }

    private Node bar(Finding.OfShare finding) {
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
        return check.statuses().equals(Set.of(Status.MEMBER));
    }

    /// What the members' share would be with the observers; empty for other claims.
    private String withObservers(ShareOfWorld check) {
        return context.atlas()
                .organization(check.organization())
                .filter(_ -> isOfMembers(check))
                .flatMap(organization -> context.atlas()
                        .indicator(check.indicator())
                        .flatMap(indicator -> Shares.ofWorld(
                                context.atlas(),
                                indicator,
                                Shares.statesOn(
                                        organization,
                                        EnumSet.of(Status.MEMBER, Status.OBSERVER),
                                        context.atlas().clamp(LocalDate.of(check.year(), 12, 31))),
                                check.year())))
                .map(share -> context.word("claim.with-observers", amounts.percent(share.percent())) + " ")
                .orElse("");
    }
}
