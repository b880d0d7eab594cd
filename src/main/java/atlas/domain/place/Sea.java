package atlas.domain.place;

import atlas.domain.text.Text;
import atlas.geo.LonLat;

/// A sea or a bay that the map names.
///
/// @param widthKm about how wide its open water is at that place: it governs from which scale on the name is shown
public record Sea(Text names, LonLat at, double widthKm) {}
