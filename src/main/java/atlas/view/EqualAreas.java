package atlas.view;

import atlas.domain.Atlas;
import atlas.geo.LonLat;
import atlas.projection.MapProjection;
import java.util.Optional;

/// Where a figure colours states by its value, areas must be as on the Earth: it is never shown in Mercator, which
/// makes the north too large.
public final class EqualAreas {

    private static final LonLat MIDDLE_OF_ASIA = new LonLat(85, 45);
    /// Farther away the map of Asia distorts more than the map of the world.
    private static final double ASIA_REACHES_KM = 7_500;

    private EqualAreas() {}

    /// A viewpoint that keeps the rule, and what was changed for it.
    record Adjusted(Viewpoint viewpoint, Optional<Notice> notice) {}

    /// What was asked for last is done: who chooses a figure gets another projection, who chooses the close-up gets
    /// participation.
    static Adjusted keep(Viewpoint now, Viewpoint wanted, Atlas atlas) {
        if (!breaksTheRule(wanted, atlas)) {
            return new Adjusted(wanted, Optional.empty());
        }
        boolean asksForCloseUp = now.projection() != wanted.projection() && isOfTheSame(now, wanted);
        return asksForCloseUp
                ? new Adjusted(withoutValues(wanted, atlas), Optional.of(Notice.FIGURE_TAKEN_OFF))
                : new Adjusted(moved(wanted), Optional.of(Notice.MOVED_TO_EQUAL_AREAS));
    }

    /// The same place and scale in a projection that keeps areas, where that is needed.
    public static Viewpoint kept(Viewpoint viewpoint, Atlas atlas) {
        return breaksTheRule(viewpoint, atlas) ? moved(viewpoint) : viewpoint;
    }

    private static boolean breaksTheRule(Viewpoint viewpoint, Atlas atlas) {
        return viewpoint.projection() == MapProjection.CLOSE_UP
                && (viewpoint.subject().theme().coloursByValue(atlas)
                        || viewpoint
                                .comparison()
                                .filter(beside -> beside.right().theme().coloursByValue(atlas))
                                .isPresent());
    }

    private static boolean isOfTheSame(Viewpoint one, Viewpoint other) {
        return one.subject().theme().equals(other.subject().theme())
                && one.comparison()
                        .map(beside -> beside.right().theme())
                        .equals(other.comparison().map(beside -> beside.right().theme()));
    }

    private static Viewpoint moved(Viewpoint viewpoint) {
        boolean isInAsia = viewpoint.camera().centre().kilometresTo(MIDDLE_OF_ASIA) < ASIA_REACHES_KM;
        return viewpoint.withProjection(isInAsia ? MapProjection.ASIA : MapProjection.WORLD);
    }

    private static Viewpoint withoutValues(Viewpoint viewpoint, Atlas atlas) {
        return viewpoint
                .withSubject(withoutValues(viewpoint.subject(), atlas))
                .withComparison(
                        viewpoint.comparison().map(beside -> beside.withRight(withoutValues(beside.right(), atlas))));
    }

    private static Subject withoutValues(Subject subject, Atlas atlas) {
        return subject.theme().coloursByValue(atlas) ? subject.withTheme(new MapTheme.ParticipationTheme()) : subject;
    }
}
