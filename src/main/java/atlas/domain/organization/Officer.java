package atlas.domain.organization;

import atlas.domain.date.Period;
import atlas.domain.text.Text;
import java.util.List;
import java.util.Optional;

/// Who leads the secretariat, for a time.
public record Officer(Text name, Title title, Period period, Optional<Text> note, List<String> sources) {

    /// What the office is called.
    public enum Title {
        EXECUTIVE_DIRECTOR,
        DIRECTOR_GENERAL,
        SECRETARY_GENERAL
    }
}
