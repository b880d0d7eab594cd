package atlas.desk.kind;

import atlas.desk.choice.DeskSubject;
import atlas.view.desk.DeskView;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// A kind of view of the desk: what it is called, what it shows, and what the reader can choose about it. One class a
/// kind; [DeskKinds] lists them.
///
/// @param <V> what the reader has chosen
public interface DeskKind<V extends DeskView> {

    /// Of which views it is the kind.
    Class<V> type();

    /// In kebab-case; its words are `desk.kind.<id>` of the messages.
    String id();

    /// What it shows before the reader has chosen anything.
    V first(DeskSubject subject);

    /// What a view shows. Called beside the window's thread.
    DeskContent content(V view, DeskSubject subject);

    /// What the reader can choose.
    ///
    /// @param choose what takes the view that was chosen
    List<Node> choices(V view, DeskSubject subject, Consumer<DeskView> choose);
}
