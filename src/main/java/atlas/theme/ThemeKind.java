package atlas.theme;

import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.domain.place.State;
import atlas.view.MapTheme;
import atlas.view.Selection;
import atlas.view.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that the atlas knows of the themes of one kind: how they colour the map, what is said of them, how they are
/// written as JSON and on the command line, and how the reader chooses one. [ThemeKinds] lists the kinds.
///
/// @param <T> the themes of this kind
public interface ThemeKind<T extends MapTheme> {

    /// The JSON field that says that a theme is of this kind, as in `sharedWith`; its option on the command line is
    /// `--shared-with`.
    String id();

    /// The JSON fields that a theme of this kind may have besides.
    default List<String> furtherFields() {
        return List.of();
    }

    Class<T> themes();

    /// How every state looks. Any thread; blocks until what is needed is read.
    Colouring colouring(T theme, Subject subject, Appearance appearance, FigureClassifier figures);

    /// What the colours stand for.
    Legend legend(T theme, Subject subject, Colouring colouring, Appearance appearance, ThemeWords words);

    /// What is said of a state under the pointer besides its name; empty where there is nothing to say.
    String hover(State state, T theme, Subject subject, ThemeWords words);

    /// What the theme knows of a state, for a table.
    Known known(State state, T theme, Subject subject, ThemeWords words);

    /// The theme in a few words, as a side of a comparison is called.
    String shortWords(T theme, Subject subject, ThemeWords words);

    /// What a map of the theme is called where it stands alone, without the day.
    String title(T theme, Subject subject, ThemeWords words);

    /// What stands below that title: the day, and the unit of a figure.
    default String subtitle(T theme, Subject subject, ThemeWords words) {
        return words.messages().day(subject.date());
    }

    /// The records that say how each state looks, whose sources are those of the map.
    Collection<?> facts(T theme, Subject subject, Atlas atlas);

    /// How the reader chooses a theme of this kind from a list of themes; empty where that is done elsewhere.
    ///
    /// @param now  what the side of the map is about
    /// @param told what the reader is told of
    default Optional<ThemeMenu> menu(Subject now, Selection told, ThemeWords words) {
        return Optional.empty();
    }

    /// The theme that is written in some fields; what is wrong with them is reported there.
    T read(ThemeFields fields);

    /// A theme as fields, [#id] first: texts, numbers, lists of numbers, `true`, and constants of enumerations.
    Map<String, Object> fields(T theme);

    /// What its option takes, on the command line and in its help.
    ThemeOption option();

    /// What a theme knows of a state.
    ///
    /// @param value   empty where the theme has no numbers, or none of this state
    /// @param unit    of the value, in words; blank where there is none
    /// @param year    that the value is of, or of what is said; empty where it is of the subject's day
    /// @param note    what is said besides; blank where that is nothing
    /// @param sources their ids
    record Known(Optional<Double> value, String unit, Optional<Integer> year, String note, List<String> sources) {

        public Known {
            sources = List.copyOf(sources);
        }

        /// Nothing but words and their sources.
        static Known inWords(String note, List<String> sources) {
            return new Known(Optional.empty(), "", Optional.empty(), note, sources);
        }
    }

    /// How a kind of theme is asked for on the command line.
    ///
    /// @param parameter   what is written behind the option, as in "ID"; empty where nothing is
    /// @param description for the help, in English as all of the command line
    record ThemeOption(String parameter, String description) {}
}
