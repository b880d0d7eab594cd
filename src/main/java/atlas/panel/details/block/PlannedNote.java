package atlas.panel.details.block;

import atlas.domain.date.Edtf;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// What stands beside a thing that was only planned when the data were checked: the word, and once its day has passed,
/// that this edition does not know what became of it.
///
/// @param pill     the word in a rounded frame
/// @param sentence empty while the day is still to come
public record PlannedNote(String pill, String sentence) {

    /// The note on a date.
    ///
    /// @param asOf  up to which day the data were checked
    /// @param today the day by this computer's clock
    public static PlannedNote of(Edtf planned, LocalDate asOf, LocalDate today, Messages messages) {
        return planned.latest().isBefore(today)
                ? new PlannedNote(
                        messages.get("details.planned.as-of", messages.day(asOf)),
                        messages.get("details.planned.passed"))
                : new PlannedNote(messages.get("details.planned"), "");
    }

    /// The nodes of the note on a date.
    public static List<Node> nodes(Edtf planned, PanelContext context) {
        PlannedNote note = of(planned, context.atlas().asOf(), context.today(), context.messages());
        List<Node> nodes = new ArrayList<>(List.of(Rows.pill(note.pill())));
        if (!note.sentence().isEmpty()) {
            nodes.add(new Prose("row-small").quietly(note.sentence()).flow());
        }
        return nodes;
    }
}
