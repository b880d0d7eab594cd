package atlas.panel.details.block;

import java.time.LocalDate;
import javafx.scene.layout.Region;

/// A part of a panel that follows the date.
public interface DatedNode {

    Region node();

    /// Tells what holds on a day. Called many times a second while the timeline is dragged: only what has changed may
    /// be built anew.
    void travelTo(LocalDate day);
}
