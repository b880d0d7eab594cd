package atlas.desk.choice;

import atlas.analysis.figure.MeasuredFigure;
import atlas.chart.figure.FigureGroup;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.figure.Indicator;
import atlas.domain.group.Group;
import atlas.domain.group.NamedGroups;
import atlas.i18n.Messages;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Of whom the desk tells, on which day, and in which language.
///
/// @param organization id of the one that the map tells of
/// @param marked       the states that the reader has chosen, ISO 3166-1 alpha-3
/// @param kept         the groups that the reader keeps, to be offered
public record DeskSubject(
        Atlas atlas,
        Messages messages,
        Group group,
        LocalDate day,
        String organization,
        Set<String> marked,
        NamedGroups kept) {

    private static final String USUAL_FIGURE = "gdp-ppp";

    public DeskSubject {
        marked = Set.copyOf(marked);
    }

    /// Of whom the desk of a viewpoint tells.
    public static DeskSubject of(Viewpoint viewpoint, Atlas atlas, Messages messages) {
        return new DeskSubject(
                atlas,
                messages,
                viewpoint.group(),
                viewpoint.date(),
                viewpoint.organization(),
                viewpoint.selection() instanceof Selection.OfState(String iso3) ? Set.of(iso3) : Set.of(),
                NamedGroups.NONE);
    }

    /// The group as charts of figures need it.
    public FigureGroup figureGroup() {
        return FigureGroup.of(atlas, group, day, marked, messages);
    }

    /// A figure to begin with.
    public String figure() {
        return known(USUAL_FIGURE)
                .or(() -> atlas.indicators().keySet().stream().findFirst())
                .orElse(USUAL_FIGURE);
    }

    /// The id, if there is such a figure.
    public Optional<String> known(String figure) {
        return atlas.indicator(figure).map(Indicator::id);
    }

    /// As what a figure can be told.
    public List<FigureMeasure> measures(String figure) {
        return Stream.of(FigureMeasure.values())
                .filter(measure -> atlas.indicator(figure)
                        .filter(known -> MeasuredFigure.has(atlas, known, measure))
                        .isPresent())
                .toList();
    }

    /// A measure, or absolute values where a figure cannot be told so.
    public FigureMeasure measure(String figure, FigureMeasure wanted) {
        return measures(figure).contains(wanted) ? wanted : FigureMeasure.ABSOLUTE;
    }
}
