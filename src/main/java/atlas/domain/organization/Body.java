package atlas.domain.organization;

import atlas.domain.date.Period;
import atlas.domain.text.Text;
import java.util.List;

/// A body of an organization: a committee, a forum, a fund, a mission in the field.
public record Body(Text names, Period period, Text text, List<String> sources) {}
