package atlas.theme;

/// What the states of a class have in common. Each kind of theme has its own.
public interface ClassRule {

    /// The row of the legend in words.
    String words(ThemeWords words);

    /// Whether the legend says how many states there are.
    default boolean isCounted() {
        return true;
    }
}
