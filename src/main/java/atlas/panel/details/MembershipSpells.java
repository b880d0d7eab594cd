package atlas.panel.details;

import atlas.domain.date.Period;
import atlas.domain.organization.Membership;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// All the times for which a state took part in an organization, the earliest first, each with its notes and sources;
/// that of the viewpoint's day is marked, by a bar and in words.
final class MembershipSpells implements DatedNode {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    private final VBox box = new VBox();
    private final List<Spell> spells;

    MembershipSpells(PanelContext context, Stream<Membership> memberships) {
        box.getStyleClass().add("spells");
        spells = memberships
                .sorted(Comparator.comparing(
                        membership -> membership.period().from().earliest()))
                .map(membership -> new Spell(context, membership))
                .toList();
        spells.forEach(spell -> box.getChildren().add(spell.flow));
        travelTo(context.day());
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void travelTo(LocalDate day) {
        spells.forEach(spell -> spell.travelTo(day));
    }

    /// One of them.
    private static final class Spell {

        private final Period period;
        private final String sure;
        private final String unsure;
        private final Text today = new Text();
        private final TextFlow flow;

        Spell(PanelContext context, Membership membership) {
            this.period = membership.period();
            this.sure = " · " + context.word("details.spell.today");
            this.unsure = " · " + context.word("status.uncertain");
            today.getStyleClass().add("prose-muted");
            Prose prose = new Prose("spell")
                    .say(context.word("status." + membership.membershipStatus().name()))
                    .with(List.of(today))
                    .quietly("\n" + context.dates().of(period))
                    .with(context.marks(membership.sources()));
            membership.note().ifPresent(note -> prose.quietly("\n" + context.text(note)));
            this.flow = prose.flow();
        }

        void travelTo(LocalDate day) {
            Period.Certainty certainty = period.on(day);
            flow.pseudoClassStateChanged(TODAY, certainty != Period.Certainty.NO);
            today.setText(
                    switch (certainty) {
                        case YES -> sure;
                        case NO -> "";
                        case PERHAPS -> unsure;
                    });
        }
    }
}
