package atlas.panel.table;

import atlas.table.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// A table that a part of the window shows, and that the reader can copy or save.
///
/// @param name  of its file, without day and extension: small letters and hyphens
/// @param title what it is of, in the reader's language
/// @param words the same where the page it stands on is known, as in a menu there
/// @param day   that it holds on; empty where it holds on any
/// @param place whether its rows lie somewhere
/// @param table made when it is asked for; any thread
public record OfferedTable(
        String name, String title, String words, Optional<LocalDate> day, Place place, Supplier<Table> table) {

    /// Whether the rows of a table lie somewhere.
    public enum Place {
        NOWHERE,
        /// Each in the columns `lon` and `lat`.
        POINTS,
        /// Each is a state, with its code in the column `iso3`.
        STATES
    }

    /// A table that holds on any day, and whose rows lie nowhere.
    public static OfferedTable of(String name, String title, Supplier<Table> table) {
        return new OfferedTable(name, title, title, Optional.empty(), Place.NOWHERE, table);
    }

    public OfferedTable on(LocalDate date) {
        return new OfferedTable(name, title, words, Optional.of(date), place, table);
    }

    public OfferedTable at(Place where) {
        return new OfferedTable(name, title, words, day, where, table);
    }

    /// The same with other words for a menu on its own page.
    public OfferedTable called(String inItsMenu) {
        return new OfferedTable(name, title, inItsMenu, day, place, table);
    }
}
