package atlas.panel.details;

import atlas.domain.Atlas;
import atlas.domain.State;
import atlas.domain.Text;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import atlas.panel.DateWords;
import atlas.view.AtlasState;
import atlas.view.Selection;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;

/// What every page of the details panel speaks with: the viewpoint, the words, the flags and the sources, whose numbers
/// begin anew on each page.
record PanelContext(AtlasState state, Messages messages, Flags flags, SourceMarks sources) {

    /// The viewpoint's day.
    LocalDate day() {
        return state.viewpoint().date();
    }

    Atlas atlas() {
        return state.atlas();
    }

    String word(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /// The head of a section, in capitals.
    Label sectionHead(String words) {
        return Rows.sectionHead(capitals(words));
    }

    String capitals(String words) {
        return words.toUpperCase(messages.language().locale());
    }

    String text(Text text) {
        return text.in(messages.language());
    }

    DateWords dates() {
        return new DateWords(messages);
    }

    Amounts amounts() {
        return new Amounts(messages);
    }

    List<SourceMark> marks(List<String> ids) {
        return sources.of(ids);
    }

    String stateName(String iso3) {
        return atlas().state(iso3).map(found -> text(found.names())).orElse(iso3);
    }

    /// Words that open a state.
    TextLink stateLink(String iso3) {
        return new TextLink(stateName(iso3), () -> state.select(new Selection.OfState(iso3)));
    }

    FlagView flag(String iso3, String... styleClasses) {
        return new FlagView(flags, atlas().state(iso3).map(State::iso2).orElse(iso3), styleClasses);
    }

    FlagButton flagButton(String iso3) {
        return new FlagButton(flag(iso3), stateName(iso3), () -> state.select(new Selection.OfState(iso3)));
    }
}
