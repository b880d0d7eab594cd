package atlas.panel.details.block;

import atlas.domain.Atlas;
import atlas.domain.place.State;
import atlas.domain.text.Text;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import atlas.panel.command.ContextActions;
import atlas.panel.command.StateActions;
import atlas.panel.control.DateWords;
import atlas.panel.details.flag.FlagButton;
import atlas.panel.details.flag.FlagView;
import atlas.panel.details.flag.Flags;
import atlas.panel.details.source.SourceMark;
import atlas.panel.details.source.SourceNumbering;
import atlas.view.AtlasState;
import atlas.view.Selection;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// What every page of the details panel speaks with: the viewpoint, the words, the flags and the sources, whose numbers
/// begin anew on each page.
///
/// @param today the day by this computer's clock
public record PanelContext(AtlasState state, Messages messages, Flags flags, SourceNumbering sources, LocalDate today) {

    /// The viewpoint's day.
    public LocalDate day() {
        return state.viewpoint().date();
    }

    public Atlas atlas() {
        return state.atlas();
    }

    public String word(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /// The head of a section, in capitals.
    public Label sectionHead(String words) {
        return Rows.sectionHead(capitals(words));
    }

    public String capitals(String words) {
        return words.toUpperCase(messages.language().locale());
    }

    public String text(Text text) {
        return text.in(messages.language());
    }

    public DateWords dates() {
        return new DateWords(messages);
    }

    public Amounts amounts() {
        return new Amounts(messages);
    }

    public List<SourceMark> marks(List<String> ids) {
        return sources.of(ids);
    }

    public String stateName(String iso3) {
        return atlas().state(iso3).map(found -> text(found.names())).orElse(iso3);
    }

    /// The name that a state bore on a day.
    public String stateName(String iso3, LocalDate day) {
        return atlas().on(day).state(iso3).map(found -> text(found.names())).orElse(iso3);
    }

    /// Whether the flag of today was a state's flag on a day.
    public boolean hasFlagOfToday(String iso3, LocalDate day) {
        return atlas().state(iso3)
                .map(found -> found.history().hasFlagOfTodayOn(day))
                .orElse(true);
    }

    /// Words that open a state.
    public TextLink stateLink(String iso3) {
        return withMenu(new TextLink(stateName(iso3), () -> state.select(new Selection.OfState(iso3))), iso3);
    }

    public FlagView flag(String iso3, String... styleClasses) {
        FlagView flag = new FlagView(flags, atlas().state(iso3).map(State::iso2).orElse(iso3), styleClasses);
        flag.showFlag(hasFlagOfToday(iso3, day()));
        return flag;
    }

    public FlagButton flagButton(String iso3) {
        return withMenu(
                new FlagButton(flag(iso3), stateName(iso3), () -> state.select(new Selection.OfState(iso3))), iso3);
    }

    /// A node with the context menu of a state.
    public <T extends Node> T withMenu(T node, String iso3) {
        ContextActions.giveTo(
                node,
                messages,
                items -> atlas().on(day())
                        .state(iso3)
                        .ifPresent(shown -> StateActions.offer(items, shown, state, messages)));
        return node;
    }
}
