package atlas.assets.check;

import atlas.assets.json.LoadContext;
import atlas.assets.json.References.Citation;
import atlas.domain.text.Source;
import atlas.domain.text.Source.Caveat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What weakens the sources, by kind, and the facts that rest on weak ones alone.
///
/// @param weaknesses by caveat, those that occur
public record SourcesCheck(Map<Caveat, Weakness> weaknesses) {

    /// Sites that are not cited: the network that VIGINUM described in 2024, and the Voltaire Network.
    private static final Pattern DISINFORMATION =
            Pattern.compile("https?://([^/\\s]+\\.)?(news-pravda\\.com|pravda-[a-z]+\\.com|voltairenet\\.org)\\b");

    /// How far one caveat reaches.
    ///
    /// @param sources how many sources have the caveat
    /// @param facts   how many facts rest on such sources alone
    public record Weakness(int sources, int facts) {}

    public SourcesCheck {
        weaknesses = weaknesses.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(weaknesses));
    }

    static SourcesCheck of(Map<String, Source> sources, LoadContext context) {
        sources.values().stream()
                .filter(SourcesCheck::citesDisinformation)
                .forEach(source -> context.reportAt(
                        source, "/URL", "This site belongs to a disinformation network: name the original."));
        context.references().citations().stream()
                .filter(citation -> nobodyOpened(citation, sources))
                .forEach(citation -> citation.place()
                        .report("Nobody opened what this rests on: " + String.join(", ", citation.sources())
                                + ". Name a source that carries the fact, or leave the fact out."));
        List<List<Source>> facts = context.references().citations().stream()
                .map(Citation::sources)
                .map(ids ->
                        ids.stream().map(sources::get).filter(Objects::nonNull).toList())
                .filter(cited -> !cited.isEmpty())
                .toList();
        Map<Caveat, Weakness> weaknesses = new EnumMap<>(Caveat.class);
        for (Caveat caveat : Caveat.values()) {
            int having = Math.toIntExact(sources.values().stream()
                    .filter(source -> source.caveats().contains(caveat))
                    .count());
            int resting = Math.toIntExact(facts.stream()
                    .filter(cited ->
                            cited.stream().allMatch(source -> source.caveats().contains(caveat)))
                    .count());
            if (having > 0) {
                weaknesses.put(caveat, new Weakness(having, resting));
            }
        }
        return new SourcesCheck(weaknesses);
    }

    private static boolean nobodyOpened(Citation citation, Map<String, Source> sources) {
        return !citation.sources().isEmpty()
                && citation.sources().stream()
                        .map(sources::get)
                        .allMatch(source -> source != null && source.caveats().contains(Caveat.NOT_OPENED));
    }

    private static boolean citesDisinformation(Source source) {
        return Stream.concat(source.url().stream(), source.note().stream())
                .anyMatch(text -> DISINFORMATION.matcher(text).find());
    }
}
