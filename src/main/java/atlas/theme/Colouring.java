package atlas.theme;

import atlas.cartography.AreaStyle;
import atlas.cartography.Colour;
import atlas.domain.place.States;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// How every state looks under a subject, apart from how areas are filled.
///
/// @param classes  in the order of the legend; no state is in two
/// @param styles   by state
/// @param others   of what is in no class
/// @param lightBoundaryStates   states whose common boundaries are drawn in the light ink
/// @param namedFirst states whose names come first
/// @param figure   what was worked out, where the theme is a figure
public record Colouring(
        List<StateClass> classes,
        Map<String, AreaStyle> styles,
        AreaStyle others,
        Set<String> lightBoundaryStates,
        Set<String> namedFirst,
        Optional<ClassedFigure> figure) {

    private static final double PALER = 0.8;

    public Colouring {
        classes = List.copyOf(classes);
        styles = Map.copyOf(styles);
        lightBoundaryStates = Set.copyOf(lightBoundaryStates);
        namedFirst = Set.copyOf(namedFirst);
    }

    static Colouring of(
            List<StateClass> classes,
            AreaStyle others,
            Set<String> joined,
            Set<String> foremost,
            Optional<ClassedFigure> figure) {
        Map<String, AreaStyle> styles = new HashMap<>();
        classes.forEach(same -> same.states().forEach(state -> styles.put(state, same.style())));
        return new Colouring(classes, styles, others, joined, foremost, figure);
    }

    /// The states of a day but for some.
    static Set<String> allBut(Set<String> some, States states) {
        Set<String> rest = new TreeSet<>(states.keySet());
        rest.removeAll(some);
        return rest;
    }

    /// How an area looks.
    ///
    /// @param shape its id: of a state, ISO 3166-1 alpha-3
    public AreaStyle styleOf(String shape) {
        return styles.getOrDefault(shape, others);
    }

    /// The same with one state in a style that is not the one of its class.
    Colouring with(String state, AreaStyle style) {
        Map<String, AreaStyle> changed = new HashMap<>(styles);
        changed.put(state, style);
        return new Colouring(classes, changed, others, lightBoundaryStates, namedFirst, figure);
    }

    /// The same with all states but some faded.
    ///
    /// @param lifted the states that keep their colours; where there are none, nothing is faded
    /// @param ground what the others fade towards
    public Colouring lifting(Set<String> lifted, Colour ground) {
        if (lifted.isEmpty()) {
            return this;
        }
        Map<String, AreaStyle> changed = new HashMap<>();
        styles.forEach((state, style) -> changed.put(state, lifted.contains(state) ? style : faded(style, ground)));
        return new Colouring(
                new ArrayList<>(classes), changed, faded(others, ground), lightBoundaryStates, namedFirst, figure);
    }

    private static AreaStyle faded(AreaStyle style, Colour ground) {
        return new AreaStyle(
                style.ground().mixedWith(ground, PALER),
                style.pattern(),
                style.ink().mixedWith(ground, PALER));
    }
}
