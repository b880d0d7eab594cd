package atlas.panel.details;

import atlas.domain.date.Period;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Organization;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.ShortenedText;
import atlas.panel.details.source.SourceMark;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// All the times for which a state took part in an organization, the earliest first, each with its notes and sources;
/// that of the viewpoint's day is marked, by a bar and in words.
final class MembershipSpells implements DatedNode {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    private final VBox box = new VBox();
    private final List<Spell> spells;

    MembershipSpells(PanelContext context, Organization organization, Stream<Membership> memberships) {
        box.getStyleClass().add("spells");
        spells = memberships
                .sorted(Comparator.comparing(
                        membership -> membership.period().from().earliest()))
                .map(membership -> new Spell(context, organization, membership))
                .toList();
        spells.forEach(spell -> box.getChildren().add(spell.box));
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

        private final Organization organization;
        private final Membership membership;
        private final String sure;
        private final String unsure;
        private final Text today = new Text();
        private final VBox box = new VBox();

        Spell(PanelContext context, Organization organization, Membership membership) {
            this.organization = organization;
            this.membership = membership;
            this.sure = " · " + context.word("details.spell.today");
            this.unsure = " · " + context.word("status.uncertain");
            today.getStyleClass().add("prose-muted");
            List<SourceMark> marks = context.marks(membership.sources());
            // The arrow keys lead to them from the organization's name.
            marks.forEach(mark -> mark.setFocusTraversable(false));
            Prose prose = new Prose()
                    .say(context.word("status." + membership.membershipStatus().name()))
                    .with(List.of(today))
                    .quietly("\n" + context.dates().of(membership.period()))
                    .with(marks);
            box.getStyleClass().add("spell");
            box.getChildren().add(prose.flow());
            membership
                    .note()
                    .ifPresent(note ->
                            box.getChildren().add(new ShortenedText(context.messages(), context.text(note)).flow()));
        }

        void travelTo(LocalDate day) {
            Period.Certainty certainty = organization.certaintyOn(membership, day);
            box.pseudoClassStateChanged(TODAY, certainty != Period.Certainty.NO);
            today.setText(
                    switch (certainty) {
                        case YES -> sure;
                        case NO -> "";
                        case PERHAPS -> unsure;
                    });
        }
    }
}
