package atlas.theme;

import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.view.MapTheme;
import atlas.view.Subject;
import java.util.Optional;

/// Works out what every state looks like under a subject, on any thread. One serves all of a window.
public final class StateColourer {

    private final FigureClassifier figures;

    public StateColourer(Atlas atlas) {
        this.figures = new FigureClassifier(atlas);
    }

    /// Blocks until the table is read where the theme is a figure.
    public Colouring of(Subject subject, Appearance appearance) {
        return of(subject.theme(), subject, appearance);
    }

    private <T extends MapTheme> Colouring of(T theme, Subject subject, Appearance appearance) {
        return ThemeKinds.of(theme).colouring(theme, subject, appearance, figures);
    }

    /// A figure's values and classes as a subject shows them; empty if the atlas has no such figure. Blocks until the
    /// table is read.
    public Optional<ClassedFigure> figure(MapTheme.FigureTheme theme, Subject subject) {
        return figures.classed(theme, subject);
    }
}
