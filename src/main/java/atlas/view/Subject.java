package atlas.view;

import atlas.domain.Atlas;
import atlas.domain.place.States;
import java.time.LocalDate;
import java.util.Optional;

/// What a map is about.
///
/// @param organization id of the organization that is told of, and whose participants colour the map where the theme
///                     is participation
/// @param classedWith  another day whose values make the classes of the theme along with those of its own day, so that
///                     a colour means the same on both sides of a comparison; empty where its own day makes them alone
public record Subject(
        LocalDate date,
        String organization,
        MapTheme theme,
        BoundaryView boundaryView,
        Optional<LocalDate> classedWith) {

    /// A subject whose own day makes the classes.
    public Subject(LocalDate date, String organization, MapTheme theme, BoundaryView boundaryView) {
        this(date, organization, theme, boundaryView, Optional.empty());
    }

    /// An atlas with the states that it shows, in the forms of its day.
    public Atlas seenIn(Atlas atlas) {
        return atlas.on(date, theme.isOfAreasOfToday() ? States.Areas.OF_TODAY : States.Areas.OF_THE_DAY);
    }

    public Subject withDate(LocalDate changed) {
        return new Subject(changed, organization, theme, boundaryView, classedWith);
    }

    public Subject withOrganization(String changed) {
        return new Subject(date, changed, theme, boundaryView, classedWith);
    }

    public Subject withTheme(MapTheme changed) {
        return new Subject(date, organization, changed, boundaryView, classedWith);
    }

    /// This with another theme. A vote is looked at on its day: on any other the map would show states that were no
    /// members, and not those that voted.
    public Subject turnedTo(MapTheme changed, Atlas atlas) {
        Subject turned = withTheme(changed);
        return changed instanceof MapTheme.RollCallTheme(String id)
                ? atlas.rollCalls()
                        .rollCall(id)
                        .map(rollCall ->
                                turned.withDate(atlas.clamp(rollCall.date().shownDay())))
                        .orElse(turned)
                : turned;
    }

    public Subject withBoundaryView(BoundaryView changed) {
        return new Subject(date, organization, theme, changed, classedWith);
    }

    Subject classedWith(LocalDate other) {
        return new Subject(date, organization, theme, boundaryView, Optional.of(other));
    }
}
