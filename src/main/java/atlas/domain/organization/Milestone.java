package atlas.domain.organization;

import atlas.domain.date.Edtf;
import atlas.domain.text.Text;
import java.util.List;

/// A step on an organization's way from proposal to what it is.
public record Milestone(String id, Text title, Text text, Edtf date, boolean isPlanned, List<String> sources) {}
