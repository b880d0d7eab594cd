package atlas.cartography;

import atlas.domain.Atlas;
import atlas.domain.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What the colours of the map stand for on one day, as window and exported picture both show it.
///
/// @param organization whose participants colour the map
/// @param entries      only what occurs on that day, in the order of [LegendKind]
public record Legend(Organization organization, LocalDate day, List<Entry> entries) {

    /// One row.
    ///
    /// @param count how many states or conflicts; empty where the number would say nothing
    public record Entry(LegendKind kind, OptionalInt count) {}

    public Legend {
        entries = List.copyOf(entries);
    }

    /// The legend of an organization on a day.
    ///
    /// @param withConflictZones whether the map shows them
    public static Legend of(Atlas atlas, Organization organization, LocalDate day, boolean withConflictZones) {
        Map<LegendKind, Integer> counts = new EnumMap<>(LegendKind.class);
        organization
                .participationOn(day)
                .values()
                .forEach(participation -> counts.merge(LegendKind.of(participation), 1, Integer::sum));
        if (withConflictZones) {
            int conflicts = (int) atlas.conflicts().values().stream()
                    .filter(conflict -> !conflict.areasOn(day).isEmpty())
                    .count();
            if (conflicts > 0) {
                counts.put(LegendKind.CONFLICT, conflicts);
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (LegendKind kind : LegendKind.values()) {
            Integer count = counts.get(kind);
            if (kind == LegendKind.NEITHER) {
                entries.add(new Entry(kind, OptionalInt.empty()));
            } else if (count != null) {
                entries.add(new Entry(kind, OptionalInt.of(count)));
            }
        }
        return new Legend(organization, day, entries);
    }

    /// The key of the words that name a kind.
    public static String wordsFor(LegendKind kind) {
        return switch (kind) {
            case MEMBER -> "status.MEMBER";
            case OBSERVER -> "status.OBSERVER";
            case PARTNER -> "status.PARTNER";
            case DIALOGUE_PARTNER -> "status.DIALOGUE_PARTNER";
            case ASSOCIATE -> "status.ASSOCIATE";
            case SUSPENDED -> "status.SUSPENDED";
            case UNCERTAIN -> "status.uncertain";
            case NEITHER -> "status.none";
            case CONFLICT -> "legend.conflict";
        };
    }
}
