package atlas.view.desk;

import atlas.domain.group.Group;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.util.List;
import java.util.Optional;

/// The desk in the middle of the window, beside the map or in its place.
///
/// @param mapShare how much of the room, from 0 to 1, the map has where both are shown
/// @param group    whom the desk is about; empty for the members of the organization that the map tells of
/// @param shown    what the desk shows, also while it is not seen
public record Desk(DeskLayout layout, double mapShare, Optional<Group> group, DeskView shown) {

    /// What the middle of the window shows.
    public enum DeskLayout {
        MAP,
        MAP_AND_DESK,
        DESK
    }

    public static final double MIDDLE = 0.5;

    /// The figures of the table with which the desk begins.
    public static final List<String> USUAL_FIGURES = List.of("population", "gdp-ppp", "life-expectancy");

    /// The map alone, and a desk that would show the members with some figures.
    public static final Desk HOME = new Desk(DeskLayout.MAP, MIDDLE, Optional.empty(), StateTable.of(USUAL_FIGURES));

    public Desk {
        if (!(mapShare >= 0 && mapShare <= 1)) {
            throw new WrongValue(Sentence.of("problem.map-share", mapShare));
        }
    }

    public boolean showsMap() {
        return layout != DeskLayout.DESK;
    }

    public boolean isSeen() {
        return layout != DeskLayout.MAP;
    }

    public Desk withLayout(DeskLayout changed) {
        return new Desk(changed, mapShare, group, shown);
    }

    public Desk withMapShare(double changed) {
        return new Desk(layout, changed, group, shown);
    }

    public Desk withGroup(Optional<Group> changed) {
        return new Desk(layout, mapShare, changed, shown);
    }

    /// With something else on it.
    public Desk showing(DeskView changed) {
        return new Desk(layout, mapShare, group, changed);
    }
}
