package atlas.desk;

import atlas.domain.group.NamedGroups;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Where the reader's groups are kept. What fails is told in the window by whoever keeps them.
public interface KeptGroups {

    /// Reads them; told on the thread of the window.
    void read(Consumer<NamedGroups> then);

    /// Changes them; told on the thread of the window, once they are kept.
    void change(UnaryOperator<NamedGroups> change, Consumer<NamedGroups> then);
}
