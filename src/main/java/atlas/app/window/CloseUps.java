package atlas.app.window;

import atlas.assets.LoadedDetail;
import atlas.assets.json.AssetProblem;
import atlas.render.MapPainter;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The finer shapes that close-ups are drawn from. They are read when the map and the panels are there; until then, and
/// where reading them fails, close-ups are drawn from the overview's.
record CloseUps(Supplier<LoadedDetail> shapes, MapPainter painter, Executor readers) {

    /// Reads them in the background; from then on the painter uses them.
    ///
    /// @param onRead told on a reader's thread what was wrong with them; then the rest is there
    void read(Consumer<List<AssetProblem>> onRead) {
        readers.execute(() -> {
            LoadedDetail closeUp = shapes.get();
            if (closeUp.problems().isEmpty()) {
                painter.refine(closeUp.detail());
            }
            onRead.accept(closeUp.problems());
        });
    }
}
