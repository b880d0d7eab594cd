package atlas.theme;

import atlas.domain.Atlas;
import atlas.domain.place.State;
import atlas.i18n.Messages;
import atlas.view.MapTheme;
import atlas.view.Subject;

/// What is said of the state under the pointer: its name, and what the theme says of it.
public final class HoverWords {

    private final ThemeWords words;

    public HoverWords(Atlas atlas, Messages messages) {
        this.words = new ThemeWords(atlas, messages);
    }

    /// For instance "Japan · 41,640 current international $ per person · 2022". Blocks until the table is read where
    /// the theme is a figure.
    public String of(State state, Subject subject) {
        String name = state.names().in(words.messages().language());
        String more = of(subject.theme(), state, subject);
        return more.isEmpty() ? name : name + ThemeWords.BETWEEN + more;
    }

    private <T extends MapTheme> String of(T theme, State state, Subject subject) {
        return ThemeKinds.of(theme).hover(state, theme, subject, words.on(subject));
    }
}
