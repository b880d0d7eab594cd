package atlas.panel.details;

import atlas.analysis.Finding;
import atlas.domain.Claim;
import atlas.domain.Text;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A claim, what the data says to it and whether it holds.
final class ClaimRow extends VBox {

    ClaimRow(PanelContext context, Finding finding) {
        Claim claim = finding.claim();
        getStyleClass().add("claim-row");
        getChildren()
                .add(Rows.spread(
                        new Prose()
                                .say(context.text(claim.statement()))
                                .with(context.marks(claim.sources()))
                                .flow(),
                        verdict(context, finding)));
        found(context, finding)
                .ifPresent(text ->
                        getChildren().add(new Prose("row-small").quietly(text).flow()));
    }

    static Label verdict(PanelContext context, Finding finding) {
        return Rows.pill(
                context.word("claim.verdict." + finding.verdict().name()),
                "verdict-" + finding.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Optional<String> found(PanelContext context, Finding finding) {
        return switch (finding) {
            case Finding.OfShare found ->
                Optional.of(context.word(
                        "claim.found.share",
                        context.amounts().percent(found.share().percent()),
                        Integer.toString(found.check().year()),
                        found.share().covered(),
                        found.share().states()));
            case Finding.OfCount found ->
                Optional.of(
                        found.perhaps().isEmpty()
                                ? context.word(
                                        "claim.found.count",
                                        found.counted().size(),
                                        context.dates().of(found.check().day()))
                                : context.word(
                                        "claim.found.count-perhaps",
                                        found.counted().size(),
                                        context.dates().of(found.check().day()),
                                        found.perhaps().size()));
            case Finding.InWords found -> found.finding().map((Text text) -> context.text(text));
            case Finding.WithoutData _ -> Optional.of(context.word("claim.found.nothing"));
        };
    }
}
