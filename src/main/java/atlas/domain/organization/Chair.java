package atlas.domain.organization;

import atlas.domain.date.Period;
import atlas.domain.text.Text;
import java.util.List;
import java.util.Optional;

/// That a state holds the chair, for a time.
public record Chair(String state, Period period, Optional<Text> note, List<String> sources) {}
