package atlas.assets.viewpoint;

import atlas.assets.json.EnumNames;
import atlas.assets.json.JsonPlace;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.group.Group;
import atlas.domain.vote.VoteSpan;
import atlas.view.desk.Compare;
import atlas.view.desk.Compare.AspectKind;
import atlas.view.desk.Compare.CompareAspect;
import atlas.view.desk.Compare.Side;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// A comparison as JSON. Colours are numbered from 1, and left out where they stand in their order.
final class CompareJson {

    private static final String OF = "of";
    private static final String COLOURS = "colours";
    private static final String BY = "by";
    private static final String FIGURES = "figures";
    private static final String FIGURE = "figure";
    private static final String MEASURE = "measure";
    private static final String YEARS = "years";

    private CompareJson() {}

    static void write(Compare compare, ObjectNode node) {
        ArrayNode groups = node.putArray(OF);
        compare.groups().forEach(group -> groups.add(group.text()));
        if (!Compare.of(compare.groups(), compare.aspect()).equals(compare)) {
            ArrayNode colours = node.putArray(COLOURS);
            compare.sides().forEach(side -> colours.add(side.colour() + 1));
        }
        node.put(BY, EnumNames.of(compare.aspect().kind()));
        switch (compare.aspect()) {
            case CompareAspect.Memberships(), CompareAspect.Conflicts() -> {}
            case CompareAspect.Figures(List<String> figures) -> {
                ArrayNode shown = node.putArray(FIGURES);
                figures.forEach(shown::add);
            }
            case CompareAspect.Votes(VoteSpan span) -> node.put(YEARS, EnumNames.of(span));
            case CompareAspect.ThroughTime(String figure, FigureMeasure measure) -> {
                node.put(FIGURE, figure);
                node.put(MEASURE, EnumNames.of(measure));
            }
        }
    }

    static Compare compare(JsonPlace place, Atlas atlas) {
        place.knowsOnly("kind", OF, COLOURS, BY, FIGURES, FIGURE, MEASURE, YEARS);
        List<Group> groups = place.optionalItems(OF, group -> DeskJson.group(group, atlas));
        List<Integer> colours = place.optionalItems(COLOURS, colour -> colour.asIntegerBetween(1, Compare.MOST));
        CompareAspect aspect = aspect(place, atlas);
        if (colours.size() != groups.size()) {
            return Compare.of(groups, aspect);
        }
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            sides.add(new Side(groups.get(i), colours.get(i) - 1));
        }
        return new Compare(sides, aspect);
    }

    private static CompareAspect aspect(JsonPlace place, Atlas atlas) {
        return switch (place.optional(BY, word -> word.asOneOf(AspectKind.class))
                .orElse(AspectKind.MEMBERSHIPS)) {
            case MEMBERSHIPS -> new CompareAspect.Memberships();
            case FIGURES -> new CompareAspect.Figures(place.optionalItems(FIGURES, id -> DeskJson.figure(id, atlas)));
            case CONFLICTS -> new CompareAspect.Conflicts();
            case VOTES ->
                new CompareAspect.Votes(place.optional(YEARS, word -> word.asOneOf(VoteSpan.class))
                        .orElse(VoteSpan.ALL_YEARS));
            case THROUGH_TIME ->
                new CompareAspect.ThroughTime(
                        DeskJson.figure(place.at(FIGURE), atlas),
                        place.optional(MEASURE, word -> word.asOneOf(FigureMeasure.class))
                                .orElse(FigureMeasure.ABSOLUTE));
        };
    }
}
