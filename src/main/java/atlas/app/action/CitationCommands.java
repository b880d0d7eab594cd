package atlas.app.action;

import atlas.app.system.Version;
import atlas.app.views.ViewCitation;
import atlas.citation.Citables;
import atlas.citation.Citation;
import atlas.citation.CitationStyle;
import atlas.citation.CitedKind;
import atlas.citation.CslItem;
import atlas.i18n.Messages;
import atlas.panel.citation.CitationPopup;
import atlas.panel.citation.CitationRequest;
import atlas.panel.command.Command;
import atlas.panel.command.CommandGroup;
import atlas.panel.command.Commands;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;

/// Cites the view, the page, and sources, where the reader asks for it. Nothing is made before.
public final class CitationCommands {

    private final AtlasState state;
    private final Messages messages;
    private final Supplier<Map<String, CslItem>> sources;
    private final ObjectProperty<CitationStyle> style;
    private final Surroundings surroundings;

    /// The window around.
    ///
    /// @param root to which requests rise
    public record Surroundings(Node root, BackgroundWork work, Supplier<FileDialogs> dialogs) {}

    /// @param sources with what only citations need, by id
    /// @param style   how the reader last had something cited
    public CitationCommands(
            AtlasState state,
            Messages messages,
            Supplier<Map<String, CslItem>> sources,
            ObjectProperty<CitationStyle> style,
            Surroundings surroundings) {
        this.state = state;
        this.messages = messages;
        this.sources = sources;
        this.style = style;
        this.surroundings = surroundings;
        surroundings.root().addEventHandler(CitationRequest.ASKED, request -> {
            request.consume();
            cite(request.wanted());
        });
    }

    /// Adds what can be asked for by name.
    public void addTo(Commands commands) {
        commands.add(Command.of("cite-view", CommandGroup.FILE, this::citeView))
                .add(Command.of("cite-page", CommandGroup.FILE, this::citePage))
                .add(Command.of(
                        "cite-atlas", CommandGroup.FILE, () -> citeWhole("cite.title.atlas", CitedKind.DATASET)))
                .add(Command.of(
                        "cite-program", CommandGroup.FILE, () -> citeWhole("cite.title.program", CitedKind.PROGRAM)));
    }

    private void cite(CitationRequest.Wanted wanted) {
        switch (wanted) {
            case CitationRequest.Page() -> citePage();
            case CitationRequest.Sources(List<String> ids) -> citeSources(ids);
            case CitationRequest.Known(CitedKind kind, String id) -> cite("cite.title.known", kind, id);
            case CitationRequest.ShownTable table ->
                open(
                        "cite.title.table",
                        table.name(),
                        () -> List.of(citables().shownTable(table.name(), table.title())),
                        Optional.of(() -> citables().sources(table.sources().get())));
            case CitationRequest.Statement(String words, List<String> ids) -> {
                PageOf page = page();
                open(
                        "cite.title.statement",
                        page.id(),
                        () -> item(page).stream()
                                .map(item -> citables().statement(item, words))
                                .toList(),
                        Optional.of(() -> citables().sources(ids)));
            }
        }
    }

    private void citeView() {
        Viewpoint viewpoint = state.viewpoint();
        ViewCitation citation = new ViewCitation(state.atlas(), messages);
        open(
                "cite.title.view",
                viewpoint.desk().showsMap() ? "map" : "desk",
                () -> List.of(citation.of(viewpoint, citables())),
                Optional.empty());
    }

    private void citeWhole(String title, CitedKind kind) {
        open(title, "atlas", () -> found(kind, kind.toString()), Optional.empty());
    }

    private void citeSources(List<String> ids) {
        open(
                "cite.title.sources",
                ids.size() == 1 ? ids.getFirst() : "sources",
                () -> citables().sources(ids),
                Optional.empty());
    }

    private void citePage() {
        switch (page()) {
            case OfStatistics(String id) ->
                open(
                        "cite.title.page",
                        id,
                        () -> List.of(citables().statistics(id)),
                        Optional.of(() -> citables().sourcesOf(CitedKind.ORGANIZATION, id)));
            case OfKnown(CitedKind kind, String id) -> cite("cite.title.page", kind, id);
        }
    }

    /// What the page that is shown is of.
    private sealed interface PageOf {

        String id();
    }

    private record OfStatistics(String id) implements PageOf {}

    private record OfKnown(CitedKind kind, String id) implements PageOf {}

    private PageOf page() {
        return switch (state.viewpoint().selection()) {
            case Selection.OfState(String iso3) -> new OfKnown(CitedKind.STATE, iso3);
            case Selection.OfOrganization(String id) -> new OfKnown(CitedKind.ORGANIZATION, id);
            case Selection.OfConflict(String id) -> new OfKnown(CitedKind.CONFLICT, id);
            case Selection.OfArmedConflict(String id) -> new OfKnown(CitedKind.ARMED_CONFLICT, id);
            case Selection.OfTerm(String id) -> new OfKnown(CitedKind.TERM, id);
            case Selection.OfStatistics() -> new OfStatistics(state.viewpoint().organization());
        };
    }

    /// The page as something to cite; empty where the atlas has it not.
    private Optional<CslItem> item(PageOf page) {
        return switch (page) {
            case OfStatistics(String id) -> Optional.of(citables().statistics(id));
            case OfKnown(CitedKind kind, String id) -> citables().find(kind, id);
        };
    }

    private void cite(String title, CitedKind kind, String id) {
        open(title, id, () -> found(kind, id), Optional.of(() -> citables().sourcesOf(kind, id)));
    }

    private List<CslItem> found(CitedKind kind, String id) {
        return citables().find(kind, id).stream().toList();
    }

    private Citables citables() {
        return new Citables(state.atlas(), sources, messages, new Citables.Edition(Version.number(), List.of()));
    }

    /// @param fileName without its extension
    private void open(
            String title, String fileName, Supplier<List<CslItem>> items, Optional<Supplier<List<CslItem>>> ofItems) {
        new CitationPopup(
                        messages,
                        new CitationPopup.Cited(messages.get(title), items, ofItems),
                        style,
                        (citation, chosen) -> save(citation, chosen, fileName))
                .openInMiddleOf(surroundings.root());
    }

    private void save(Citation citation, CitationStyle chosen, String fileName) {
        FileDialogs.FileKind kind = new FileDialogs.FileKind(
                chosen.isText() ? messages.get("cite.text-file") : chosen.ownName(), chosen.extension());
        surroundings
                .dialogs()
                .get()
                .toWrite(messages.get("cite.save-title"), fileName + "." + chosen.extension(), List.of(kind))
                .ifPresent(file -> new FileSaver(surroundings.work())
                        .save(
                                file,
                                (out, _) -> out.write(citation.text().getBytes(StandardCharsets.UTF_8)),
                                () -> save(citation, chosen, fileName)));
    }
}
