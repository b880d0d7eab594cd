package atlas.analysis;

import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// In how many organizations states sit together as members.
public final class SharedOrganizations {

    private SharedOrganizations() {}

    /// How many each other state shares with one on a day; those that share none are missing.
    ///
    /// @param state ISO 3166-1 alpha-3
    public static Map<String, Integer> countsOn(Atlas atlas, String state, LocalDate day) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Organization organization : atlas.organizations().values()) {
            List<String> members = organization.membersOn(day);
            if (members.contains(state)) {
                members.forEach(member -> counts.merge(member, 1, Integer::sum));
            }
        }
        counts.remove(state);
        return counts;
    }
}
