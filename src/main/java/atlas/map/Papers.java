package atlas.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Papers of one size. One that is no longer on screen is painted on again: each new one costs some megabytes, twice,
/// since JavaFX keeps a copy of every image that it shows.
final class Papers {

    private static final int MOST_FREE = 2;

    private final Deque<Paper> free = new ArrayDeque<>();
    /// Those that JavaFX has got; known to the JavaFX application thread only, as are those that have left the screen.
    private final List<Paper> out = new ArrayList<>();

    private List<Paper> left = List.of();

    /// A paper on which anything may be. May be asked by any thread.
    Paper take(int widthPixels, int heightPixels) {
        return used(widthPixels, heightPixels).orElseGet(() -> new Paper(widthPixels, heightPixels));
    }

    private synchronized Optional<Paper> used(int widthPixels, int heightPixels) {
        free.removeIf(paper -> !paper.measures(widthPixels, heightPixels));
        return Optional.ofNullable(free.poll());
    }

    private synchronized void giveBack(Paper paper) {
        if (free.size() < MOST_FREE) {
            free.push(paper);
        }
    }

    void handOut(List<Paper> papers) {
        out.addAll(papers);
    }

    /// To be called at the beginning of each pulse of JavaFX. Papers that left the screen in the pulse before are not
    /// read any more: that one waited until the picture with them was drawn.
    void takeBackWhatLeft() {
        left.forEach(this::giveBack);
        left = List.of();
    }

    /// To be called in each pulse of JavaFX, before its renderer gets what has changed.
    void keepOnly(Collection<Paper> onScreen) {
        left = Stream.concat(left.stream(), out.stream().filter(paper -> !onScreen.contains(paper)))
                .toList();
        out.removeAll(left);
    }
}
