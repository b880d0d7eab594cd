package atlas.app.action;

import atlas.app.views.KeptView;
import atlas.app.views.ViewFolder;
import atlas.app.views.ViewSession;
import atlas.assets.viewpoint.LoadedView;
import atlas.assets.viewpoint.SavedView;
import atlas.i18n.Messages;
import atlas.panel.views.ViewList;
import atlas.panel.views.ViewRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// The list of views, and what is done with those that are in it.
final class KeptViewList implements ViewList.Acts {

    private final ViewSession session;
    private final Messages messages;
    private final ViewWords words;
    private final ViewCommands commands;
    private final Map<String, KeptView> kept = new HashMap<>();
    private final Map<String, Path> files = new HashMap<>();
    private Optional<ViewList> made = Optional.empty();
    private Optional<KeptView> deleted = Optional.empty();

    KeptViewList(ViewSession session, Messages messages, ViewWords words, ViewCommands commands) {
        this.session = session;
        this.messages = messages;
        this.words = words;
        this.commands = commands;
    }

    /// Opens it when the views are read.
    void open(Node over) {
        deleted = Optional.empty();
        session.inBackground(
                session.folder()::list,
                found -> {
                    ViewList list = made.orElseGet(() -> new ViewList(messages, this));
                    made = Optional.of(list);
                    list.openIn(over);
                    list.fill(rows(found));
                    if (found.size() == ViewFolder.MOST) {
                        list.tell(messages.get("views.too-many", found.size()), false);
                    }
                },
                e -> commands.refuse(
                        messages.get("views.not-listed", session.folder().path().toString(), words.reason(e))));
    }

    private List<ViewRow> rows(List<KeptView> found) {
        kept.clear();
        files.clear();
        List<ViewRow> rows = new ArrayList<>();
        for (KeptView view : found) {
            String id = view.file().toString();
            kept.put(id, view);
            rows.add(new ViewRow(
                    id,
                    view.loaded().isPresent() ? ViewRow.Kind.KEPT : ViewRow.Kind.UNREADABLE,
                    view.name(),
                    words.details(view)));
        }
        for (Path file : session.recent().all()) {
            String id = "file " + file;
            files.put(id, file);
            rows.add(new ViewRow(
                    id,
                    ViewRow.Kind.FILE,
                    ViewWords.nameOf(file),
                    messages.get(
                            "views.recent",
                            Optional.ofNullable(file.getParent()).orElse(file).toString())));
        }
        return rows;
    }

    /// Reads the folder again after something was done, and says what.
    private void fillAnew(String told) {
        made.ifPresent(list -> session.inBackground(
                session.folder()::list,
                found -> {
                    list.fill(rows(found));
                    list.tell(told, deleted.isPresent());
                },
                e -> list.tell(words.reason(e), deleted.isPresent())));
    }

    @Override
    public void open(ViewRow row) {
        hide();
        Optional.ofNullable(kept.get(row.id())).ifPresent(commands::open);
        Optional.ofNullable(files.get(row.id())).ifPresent(commands::open);
    }

    @Override
    public void rename(ViewRow row, String name) {
        String clean = SavedView.nameOf(name);
        KeptView known = kept.get(row.id());
        if (known == null || clean.isEmpty()) {
            return;
        }
        session.inBackground(
                () -> session.folder().rename(known, clean),
                renamed -> {
                    if (isOpen(known)) {
                        session.setOpen(Optional.of(renamed));
                    }
                    fillAnew("");
                },
                failed("views.not-renamed", known));
    }

    private boolean isOpen(KeptView view) {
        return session.open().filter(open -> open.file().equals(view.file())).isPresent();
    }

    private Consumer<IOException> failed(String key, KeptView view) {
        return e -> fillAnew(messages.get(key, view.name(), words.reason(e)));
    }

    @Override
    public void delete(ViewRow row) {
        Path file = files.get(row.id());
        if (file != null) {
            session.recent().remove(file);
            fillAnew(messages.get("views.forgotten", row.name()));
            return;
        }
        KeptView known = kept.get(row.id());
        if (known == null) {
            return;
        }
        session.inBackground(
                () -> {
                    session.folder().delete(known);
                    return known;
                },
                gone -> {
                    deleted = known.loaded().isPresent() ? Optional.of(gone) : Optional.empty();
                    if (isOpen(known)) {
                        session.setOpen(Optional.empty());
                    }
                    fillAnew(messages.get("views.deleted", gone.name()));
                },
                failed("views.not-deleted", known));
    }

    @Override
    public void restore() {
        deleted.ifPresent(gone -> session.inBackground(
                () -> {
                    session.folder().restore(gone);
                    return gone;
                },
                back -> {
                    deleted = Optional.empty();
                    fillAnew(messages.get("views.restored", back.name()));
                },
                failed("views.not-restored", gone)));
    }

    @Override
    public void export(ViewRow row) {
        hide();
        Optional.ofNullable(kept.get(row.id()))
                .flatMap(KeptView::loaded)
                .map(LoadedView::view)
                .ifPresent(commands::export);
    }

    @Override
    public void openFile() {
        hide();
        commands.openFile();
    }

    @Override
    public void saveNew() {
        hide();
        commands.saveNew();
    }

    private void hide() {
        made.ifPresent(ViewList::hide);
    }
}
