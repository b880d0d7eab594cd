package atlas.panel.details.block;

import atlas.analysis.DateWords;
import atlas.domain.Atlas;
import atlas.domain.place.State;
import atlas.domain.text.Text;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import atlas.panel.command.ContextActions;
import atlas.panel.command.StateActions;
import atlas.panel.details.flag.FlagButton;
import atlas.panel.details.flag.FlagView;
import atlas.panel.details.flag.Flags;
import atlas.panel.details.source.SourceMark;
import atlas.panel.details.source.SourceNumbering;
import atlas.panel.table.OfferedTable;
import atlas.panel.table.TableOffer;
import atlas.view.AtlasState;
import atlas.view.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

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

    /// A section under a head, with a table that the reader can copy or save.
    ///
    /// @param offered made when it is asked for
    public BlockColumn section(String words, Supplier<OfferedTable> offered, String... styleClasses) {
        BlockColumn column = new BlockColumn("row-group");
        column.node().getStyleClass().addAll(styleClasses);
        return column.add(headOf(column.node(), sectionHead(words), words, offered));
    }

    /// The head of a section, with a button for the table that is given to the section's node by this.
    ///
    /// @param words what the section shows
    public Region headOf(Node section, Label head, String words, Supplier<OfferedTable> offered) {
        TableOffer.giveTo(section, messages, offered);
        HBox line = Rows.spread(head, TableOffer.button(section, words, messages));
        line.getStyleClass().add("section-line");
        return line;
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
