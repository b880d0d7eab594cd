package atlas.domain.organization;

import atlas.domain.date.Edtf;
import atlas.domain.text.Text;
import java.util.List;

/// A body of an organization: a committee, a forum, a fund.
public record Body(Text names, Edtf since, Text text, List<String> sources) {}
