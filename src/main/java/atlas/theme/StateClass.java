package atlas.theme;

import atlas.cartography.AreaStyle;
import java.util.Set;
import java.util.TreeSet;

/// States that look alike, because the theme says the same of them.
///
/// @param states ISO 3166-1 alpha-3
public record StateClass(ClassRule rule, AreaStyle style, Set<String> states) {

    public StateClass {
        states = java.util.Collections.unmodifiableSet(new TreeSet<>(states));
    }
}
