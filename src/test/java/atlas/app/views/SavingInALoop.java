package atlas.app.views;

import atlas.assets.viewpoint.SavedView;
import atlas.domain.Atlas;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// A program that saves one kept view again and again until it is ended from outside. Says `saving` after the first.
final class SavingInALoop {

    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private SavingInALoop() {}

    /// The view after so many saves.
    static SavedView state(int saves) {
        return new SavedView(
                "State " + saves, Viewpoint.home(FIRST.plusDays(saves)), Optional.empty(), Optional.empty());
    }

    static Atlas atlas() {
        return Atlas.upTo(Atlas.LAST_DAY).build();
    }

    /// @param args the folder, and the number of saves that were done before
    static void main(String[] args) throws IOException {
        ViewFolder folder = new ViewFolder(Path.of(args[0]), atlas());
        KeptView kept = folder.list().getFirst();
        for (int saves = Integer.parseInt(args[1]) + 1; ; saves++) {
            kept = folder.replace(kept, state(saves));
            if (saves == Integer.parseInt(args[1]) + 1) {
                System.out.println("saving");
            }
        }
    }
}
