package atlas.desk;

import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.i18n.Messages;
import java.time.LocalDate;

/// Of whom the desk tells, on which day, and in which language.
///
/// @param organization id of the one that the map tells of
public record DeskSubject(Atlas atlas, Messages messages, Group group, LocalDate day, String organization) {}
