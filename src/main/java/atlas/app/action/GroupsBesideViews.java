package atlas.app.action;

import atlas.app.views.GroupFile;
import atlas.app.views.ViewSession;
import atlas.desk.KeptGroups;
import atlas.domain.Atlas;
import atlas.domain.group.NamedGroups;
import atlas.i18n.Messages;
import atlas.panel.bar.SaidCard;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Keeps the reader's groups in a file beside his views, read and written in the background.
public final class GroupsBesideViews implements KeptGroups {

    private final ViewSession session;
    private final GroupFile file;
    private final Messages messages;
    private final SaidCard said;
    private final ViewWords words;

    /// @param said where is told what failed
    public GroupsBesideViews(ViewSession session, Atlas atlas, Messages messages, SaidCard said) {
        this.session = session;
        this.file = new GroupFile(session.folder().path());
        this.words = new ViewWords(atlas, messages);
        this.messages = messages;
        this.said = said;
    }

    @Override
    public void read(Consumer<NamedGroups> then) {
        session.inBackground(file::read, then, this::refuse);
    }

    @Override
    public void change(UnaryOperator<NamedGroups> change, Consumer<NamedGroups> then) {
        session.inBackground(() -> file.change(change), then, this::refuse);
    }

    private void refuse(IOException e) {
        said.tellFailure(
                messages.get("desk.groups.not-kept", file.path().toString(), words.reason(e)), Optional.empty());
    }
}
