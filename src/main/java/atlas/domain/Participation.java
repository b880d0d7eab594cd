package atlas.domain;

import atlas.domain.Membership.Status;

/// How a state takes part on one day.
///
/// @param isCertain false where the sources leave open whether it had begun or ended by then
public record Participation(Membership membership, boolean isCertain) {

    public Status status() {
        return membership.status();
    }
}
