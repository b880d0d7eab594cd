package atlas.view;

import java.time.LocalDate;

/// What a map is about.
///
/// @param organization id of the organization that is told of, and whose participants colour the map where the theme
///                     is participation
public record Subject(LocalDate date, String organization, Theme theme, BoundaryView boundaryView) {

    public Subject withDate(LocalDate changed) {
        return new Subject(changed, organization, theme, boundaryView);
    }

    public Subject withOrganization(String changed) {
        return new Subject(date, changed, theme, boundaryView);
    }

    public Subject withTheme(Theme changed) {
        return new Subject(date, organization, changed, boundaryView);
    }

    public Subject withBoundaryView(BoundaryView changed) {
        return new Subject(date, organization, theme, changed);
    }
}
