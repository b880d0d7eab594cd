package atlas.domain.organization;

import atlas.domain.date.Period;
import atlas.domain.text.Text;
import atlas.geo.LonLat;
import java.util.List;

/// Where an organization's secretariat sits, for a time.
public record Seat(Text city, LonLat at, Period period, List<String> sources) {}
