package atlas.domain.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The geographic regions by which the United Nations count: regions, their sub-regions and, of some, the intermediate
/// regions between those and the countries. They say nothing about alliances (United Nations Statistics Division,
/// Standard country or area codes for statistical use, M49).
public enum WorldRegion {
    AFRICA(null),
    AMERICAS(null),
    ASIA(null),
    EUROPE(null),
    OCEANIA(null),
    NORTHERN_AFRICA(AFRICA),
    SUB_SAHARAN_AFRICA(AFRICA),
    EASTERN_AFRICA(SUB_SAHARAN_AFRICA),
    MIDDLE_AFRICA(SUB_SAHARAN_AFRICA),
    SOUTHERN_AFRICA(SUB_SAHARAN_AFRICA),
    WESTERN_AFRICA(SUB_SAHARAN_AFRICA),
    LATIN_AMERICA_AND_THE_CARIBBEAN(AMERICAS),
    CARIBBEAN(LATIN_AMERICA_AND_THE_CARIBBEAN),
    CENTRAL_AMERICA(LATIN_AMERICA_AND_THE_CARIBBEAN),
    SOUTH_AMERICA(LATIN_AMERICA_AND_THE_CARIBBEAN),
    NORTHERN_AMERICA(AMERICAS),
    CENTRAL_ASIA(ASIA),
    EASTERN_ASIA(ASIA),
    SOUTH_EASTERN_ASIA(ASIA),
    SOUTHERN_ASIA(ASIA),
    WESTERN_ASIA(ASIA),
    EASTERN_EUROPE(EUROPE),
    NORTHERN_EUROPE(EUROPE),
    SOUTHERN_EUROPE(EUROPE),
    WESTERN_EUROPE(EUROPE),
    AUSTRALIA_AND_NEW_ZEALAND(OCEANIA),
    MELANESIA(OCEANIA),
    MICRONESIA(OCEANIA),
    POLYNESIA(OCEANIA);

    /// Id of the source that says which state lies in which region.
    public static final String SOURCE = "un-m49";

    private final @Nullable WorldRegion within;

    WorldRegion(@Nullable WorldRegion within) {
        this.within = within;
    }

    /// Whether a region is this one or a part of it.
    public boolean contains(WorldRegion other) {
        return other == this || (other.within != null && contains(other.within));
    }

    /// The region that it is a part of; empty for the largest.
    public Optional<WorldRegion> larger() {
        return Optional.ofNullable(within);
    }

    /// As it is written in records and rules: `central-asia`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The region that is written so.
    public static Optional<WorldRegion> ofId(String id) {
        return Arrays.stream(values()).filter(region -> region.id().equals(id)).findFirst();
    }
}
