package atlas.panel.table;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;

/// The reader wants to take a table along. Goes up to the window, which does it.
public final class TableEvent extends Event {

    public static final EventType<TableEvent> ANY = new EventType<>(Event.ANY, "TABLE");
    public static final EventType<TableEvent> COPY = new EventType<>(ANY, "TABLE_COPY");
    public static final EventType<TableEvent> SAVE = new EventType<>(ANY, "TABLE_SAVE");

    private static final long serialVersionUID = 1;

    private final transient OfferedTable offered;

    TableEvent(EventTarget target, EventType<TableEvent> wanted, OfferedTable offered) {
        super(target, target, wanted);
        this.offered = offered;
    }

    public OfferedTable offered() {
        return offered;
    }
}
