package atlas.panel.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What choices are called in a list in which nothing is typed.
public final class ChoiceNames<T> extends StringConverter<T> {

    private final Function<T, String> names;

    public ChoiceNames(Function<T, String> names) {
        this.names = names;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : names.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
