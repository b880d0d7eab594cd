package atlas.assets.viewpoint;

import atlas.assets.json.AssetProblem;
import atlas.assets.json.JsonPlace;
import atlas.assets.json.Referent;
import atlas.domain.Atlas;
import atlas.i18n.Sentence;
import atlas.theme.ThemeFields;
import atlas.theme.ThemeKind;
import atlas.theme.ThemeKinds;
import atlas.view.MapTheme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the theme of a viewpoint, with the fields that its kind has.
///
/// @param atlas what states and figures there are
record ThemeReader(JsonPlace place, Atlas atlas) implements ThemeFields {

    static MapTheme read(JsonPlace place, Atlas atlas) {
        place.knowsOnly(ThemeKinds.all().stream()
                .flatMap(kind -> Stream.concat(Stream.of(kind.id()), kind.furtherFields().stream()))
                .toArray(String[]::new));
        List<ThemeKind<?>> named =
                ThemeKinds.all().stream().filter(kind -> place.has(kind.id())).toList();
        if (named.size() != 1) {
            List<String> ids =
                    ThemeKinds.all().stream().map(kind -> '"' + kind.id() + '"').toList();
            place.reject(Sentence.of("problem.one-of-fields", String.join(", ", ids)));
        }
        return named.isEmpty()
                ? new MapTheme.ParticipationTheme()
                : named.getFirst().read(new ThemeReader(place, atlas));
    }

    @Override
    public void mark(String name) {
        JsonPlace mark = place.at(name);
        if (!mark.asFlag()) {
            mark.reject(Sentence.of("problem.mark"));
        }
    }

    @Override
    public String state(String name) {
        return ViewpointReader.id(place.at(name), Referent.STATE, atlas.states().keySet());
    }

    @Override
    public String figure(String name) {
        return ViewpointReader.id(
                place.at(name), Referent.INDICATOR, atlas.indicators().keySet());
    }

    @Override
    public String rollCall(String name) {
        JsonPlace field = place.at(name);
        String id = field.asString();
        if (!field.isSpoiled() && atlas.rollCalls().rollCall(id).isEmpty()) {
            field.reject(
                    Sentence.of("problem.unknown", Sentence.of("problem.referent.ROLL_CALL"), AssetProblem.quoted(id)));
        }
        return id;
    }

    @Override
    public <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
        return place.ifGiven(name, word -> word.asOneOf(words));
    }

    @Override
    public Optional<Integer> integer(String name) {
        return place.ifGiven(name, JsonPlace::asInteger);
    }

    @Override
    public List<Double> numbers(String name) {
        return place.items(name, JsonPlace::asNumber);
    }

    @Override
    public boolean areSpoiled() {
        return place.isSpoiled();
    }
}
