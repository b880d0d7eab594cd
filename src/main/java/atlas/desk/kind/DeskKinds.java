package atlas.desk.kind;

import atlas.desk.choice.DeskSubject;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.view.Viewpoint;
import atlas.view.desk.DeskView;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// The kinds of views of the desk, in the order in which they are offered.
public final class DeskKinds {

    private static final List<DeskKind<?>> ALL = List.of(
            new StateTableKind(),
            new RankingKind(),
            new TrendKind(),
            new ScatterKind(),
            new CompareKind(),
            new OverlapKind(),
            new UpSetKind(),
            new SharedKind(),
            new NetworkKind(),
            new AgreementKind(),
            new CohesionKind(),
            new TransformationKind(),
            new ConflictsKind(),
            new ClaimsKind(),
            new EventsKind());

    private DeskKinds() {}

    public static List<DeskKind<?>> all() {
        return ALL;
    }

    /// The kind of a view.
    public static DeskKind<?> of(DeskView view) {
        return ALL.stream()
                .filter(kind -> kind.type().isInstance(view))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind shows " + view));
    }

    /// What the desk of a viewpoint shows, whether or not it is seen.
    public static DeskContent content(Viewpoint viewpoint, Atlas atlas, Messages messages) {
        return content(viewpoint.desk().shown(), DeskSubject.of(viewpoint, atlas, messages));
    }

    public static DeskContent content(DeskView view, DeskSubject subject) {
        return content(of(view), view, subject);
    }

    private static <V extends DeskView> DeskContent content(DeskKind<V> kind, DeskView view, DeskSubject subject) {
        return kind.content(kind.type().cast(view), subject);
    }

    public static List<Node> choices(DeskView view, DeskSubject subject, Consumer<DeskView> choose) {
        return choices(of(view), view, subject, choose);
    }

    private static <V extends DeskView> List<Node> choices(
            DeskKind<V> kind, DeskView view, DeskSubject subject, Consumer<DeskView> choose) {
        return kind.choices(kind.type().cast(view), subject, choose);
    }
}
