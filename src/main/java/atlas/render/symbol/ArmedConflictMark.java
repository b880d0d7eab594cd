package atlas.render.symbol;

import atlas.analysis.ArmedConflictWords;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ConflictYear;
import atlas.i18n.Messages;
import atlas.view.Selection;
import atlas.view.Viewpoint;

/// Where an armed conflict stands on a picture, as of a year in which it was active. One that is chosen is told of.
///
/// @param x            of the middle, in pixels
/// @param y            of the middle
/// @param radiusPixels of the mark
public record ArmedConflictMark(ArmedConflict conflict, ConflictYear year, double x, double y, double radiusPixels)
        implements MapMark {

    @Override
    public String id() {
        return conflict.id() + "/" + year.year();
    }

    @Override
    public String words(Messages messages) {
        return new ArmedConflictWords(messages).summary(conflict, year);
    }

    @Override
    public Viewpoint chosen(Viewpoint now) {
        return now.withSelection(new Selection.OfArmedConflict(conflict.id()));
    }

    ArmedConflictMark movedBy(double dx, double dy) {
        return new ArmedConflictMark(conflict, year, x + dx, y + dy, radiusPixels);
    }
}
