package atlas.panel.table;

import atlas.table.Table;
import java.time.LocalDate;
import java.util.List;
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
/// @param sources ids of those that it rests on, asked for on any thread
public record OfferedTable(
        String name,
        String title,
        String words,
        Optional<LocalDate> day,
        Place place,
        Supplier<Table> table,
        Supplier<List<String>> sources) {

    /// The column in which rows name their sources.
    private static final String SOURCES = "sources";

    /// Whether the rows of a table lie somewhere.
    public enum Place {
        NOWHERE,
        /// Each in the columns `lon` and `lat`.
        POINTS,
        /// Each is a state, with its code in the column `iso3`.
        STATES
    }

    /// A table that holds on any day, whose rows lie nowhere, and which rests on the sources that they name.
    public static OfferedTable of(String name, String title, Supplier<Table> table) {
        return new OfferedTable(
                name,
                title,
                title,
                Optional.empty(),
                Place.NOWHERE,
                table,
                () -> table.get().textsOf(SOURCES));
    }

    public OfferedTable on(LocalDate date) {
        return new OfferedTable(name, title, words, Optional.of(date), place, table, sources);
    }

    public OfferedTable at(Place where) {
        return new OfferedTable(name, title, words, day, where, table, sources);
    }

    /// The same with other words for a menu on its own page.
    public OfferedTable called(String inItsMenu) {
        return new OfferedTable(name, title, inItsMenu, day, place, table, sources);
    }

    /// The same where it rests on other sources than those that its rows name.
    public OfferedTable citing(List<String> ids) {
        return new OfferedTable(name, title, words, day, place, table, () -> ids);
    }
}
