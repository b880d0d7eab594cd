package atlas.panel.details.vote;

import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.domain.vote.Ballot;
import atlas.domain.vote.Ballots;
import atlas.domain.vote.RollCall;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.table.PageTables;
import atlas.panel.table.TableOffer;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Who voted how on a resolution: the participants of the viewpoint's organization in numbers, all members by name when
/// the reader asks, and the way to the map.
public final class ResolutionVotes {

    private final PanelContext context;
    private final VoteWords words;
    private final Collator alphabet;

    public ResolutionVotes(PanelContext context) {
        this.context = context;
        this.words = new VoteWords(context);
        this.alphabet = Collator.getInstance(context.messages().language().locale());
    }

    /// Lines that tell of a roll call.
    ///
    /// @param day of the vote
    public List<Node> of(RollCall rollCall, LocalDate day) {
        List<Node> lines = new ArrayList<>();
        context.atlas()
                .organization(context.state().viewpoint().organization())
                .ifPresent(organization -> lines.addAll(inNumbers(organization, rollCall.ballots(), day)));
        lines.add(byName(rollCall));
        lines.add(new Prose("row-small")
                .link(context.word("details.vote.show"), () -> words.show(rollCall))
                .with(context.marks(rollCall.sources()))
                .flow());
        return lines;
    }

    /// How those voted who took part in an organization on the day of the vote.
    private List<Node> inNumbers(Organization organization, Ballots ballots, LocalDate day) {
        List<Node> lines = new ArrayList<>();
        for (MembershipStatus membershipStatus : List.of(MembershipStatus.MEMBER, MembershipStatus.OBSERVER)) {
            List<String> states = organization.statesOn(day, membershipStatus);
            if (states.stream().anyMatch(state -> ballots.of(state).isPresent())) {
                lines.add(new Prose("row-small")
                        .say(context.word(
                                "details.vote-of." + membershipStatus.name(), context.text(organization.shortNames())))
                        .quietly(" " + counts(ballots, states))
                        .flow());
            }
        }
        return lines;
    }

    /// Where some are not known, nobody is said to have cast a ballot that none is known of.
    private String counts(Ballots ballots, List<String> states) {
        boolean isKnown = ballots.count(Ballot.NOT_KNOWN, states) == 0;
        return Arrays.stream(Ballot.values())
                .filter(ballot -> ballots.count(ballot, states) > 0 || (isKnown && ballot != Ballot.NOT_KNOWN))
                .map(ballot -> context.word("details.ballots-of." + ballot.name(), ballots.count(ballot, states)))
                .collect(Collectors.joining(", "));
    }

    /// A button for each kind of ballot that opens and closes the list of who cast it.
    private Node byName(RollCall rollCall) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("ballot-buttons");
        VBox box = new VBox(buttons);
        box.getStyleClass().add("ballots");
        TableOffer.giveTo(box, context.messages(), () -> new PageTables(context).rollCall(rollCall));
        for (Ballot ballot : Ballot.values()) {
            List<String> states = rollCall.ballots().states(ballot);
            if (!states.isEmpty()) {
                VBox names = new VBox();
                names.setVisible(false);
                names.setManaged(false);
                buttons.getChildren().add(button(ballot, states, names));
                box.getChildren().add(names);
            }
        }
        buttons.getChildren().add(TableOffer.button(box, rollCall.id(), context.messages()));
        return box;
    }

    private ToggleButton button(Ballot ballot, List<String> states, VBox names) {
        ToggleButton button = new ToggleButton(words.of(ballot) + " " + states.size());
        button.getStyleClass().setAll("ballot-button", VoteWords.styleOf(ballot));
        button.setAccessibleHelp(context.word("details.vote.names"));
        button.selectedProperty().subscribe(isOpen -> {
            if (isOpen && names.getChildren().isEmpty()) {
                names.getChildren().add(names(ballot, states));
            }
            names.setVisible(isOpen);
            names.setManaged(isOpen);
        });
        return button;
    }

    private Node names(Ballot ballot, List<String> states) {
        Prose prose = new Prose("row-small").say(words.of(ballot) + ": ");
        List<String> sorted = states.stream()
                .sorted(Comparator.comparing(context::stateName, alphabet))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            prose.with(List.of(context.stateLink(sorted.get(i)))).quietly(i + 1 < sorted.size() ? ", " : "");
        }
        return prose.flow();
    }
}
