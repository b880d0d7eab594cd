package atlas.assets.json;

import atlas.i18n.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The ids that records refer to others by. States and sources are known before the records that name them are read,
/// so their ids are checked at once; the others are checked when all files have been read. Any thread may use it.
public final class References {

    private final Map<Referent, Set<String>> known = new EnumMap<>(Referent.class);
    private final Map<Referent, Set<String>> used = new EnumMap<>(Referent.class);
    private final List<Reference> open = new ArrayList<>();

    private final List<Citation> citations = new ArrayList<>();

    /// The sources that a record rests on, and where they are named.
    public record Citation(List<String> sources, Place place) {}

    private record Reference(Referent referent, String id, Place place) {}

    References() {
        for (Referent referent : Referent.values()) {
            used.put(referent, new HashSet<>());
        }
    }

    /// From now on, references are checked against these ids, and those made before are too. Where a file was lost
    /// there are no ids, and everything counts as known: the loss has been reported already.
    public synchronized void know(Referent referent, Set<String> ids) {
        known.put(referent, ids);
        open.stream()
                .filter(reference -> reference.referent == referent && !isKnown(referent, reference.id))
                .forEach(reference -> reference.place.report(unknown(referent, reference.id)));
        open.removeIf(reference -> reference.referent == referent);
    }

    public synchronized boolean isKnown(Referent referent, String id) {
        Set<String> ids = known.get(referent);
        return ids == null || ids.isEmpty() || ids.contains(id);
    }

    /// Takes down that a record refers to something; an unknown id is reported, now or once the ids are known.
    public synchronized void use(Referent referent, String id, Place place) {
        usedOf(referent).add(id);
        if (!known.containsKey(referent)) {
            open.add(new Reference(referent, id, place));
        } else if (!isKnown(referent, id)) {
            place.report(unknown(referent, id));
        }
    }

    public synchronized boolean isUsed(Referent referent, String id) {
        return usedOf(referent).contains(id);
    }

    /// Takes down which sources a record rests on.
    public synchronized void cite(List<String> sources, Place place) {
        citations.add(new Citation(sources, place));
    }

    /// Every list of sources, in the order of reading.
    public synchronized List<Citation> citations() {
        return List.copyOf(citations);
    }

    public static Sentence unknown(Referent referent, String id) {
        return Sentence.of(
                "problem.unknown", Sentence.of("problem.referent." + referent.name()), AssetProblem.quoted(id));
    }

    private Set<String> usedOf(Referent referent) {
        return used.getOrDefault(referent, Set.of());
    }
}
