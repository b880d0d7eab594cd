package atlas.domain.group;

import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Groups that the reader keeps under names of his own, in the order in which he kept them. A name stands once, whether
/// written with capitals or not.
///
/// @param all at most [#MOST]
public record NamedGroups(List<NamedGroup> all) {

    /// So many can be looked through in a list.
    public static final int MOST = 200;

    public static final NamedGroups NONE = new NamedGroups(List.of());

    private static final int LONGEST_NAME = 120;

    /// A rule with a name.
    ///
    /// @param name with something that can be seen, without spaces around it
    public record NamedGroup(String name, Group group) {

        public NamedGroup {
            name = name.strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
                throw new WrongValue(Sentence.of("problem.group.name", LONGEST_NAME));
            }
        }

        private boolean isCalled(String other) {
            return name.equalsIgnoreCase(other.strip());
        }
    }

    public NamedGroups {
        all = List.copyOf(all);
        if (all.size() > MOST) {
            throw new WrongValue(Sentence.of("problem.group.most", MOST));
        }
    }

    /// With another, in the place of the one of its name.
    public NamedGroups with(NamedGroup added) {
        List<NamedGroup> changed = new ArrayList<>(all);
        int at = indexOf(known -> known.isCalled(added.name()));
        if (at < 0) {
            changed.add(added);
        } else {
            changed.set(at, added);
        }
        return new NamedGroups(changed);
    }

    public NamedGroups without(String name) {
        return new NamedGroups(
                all.stream().filter(known -> !known.isCalled(name)).toList());
    }

    /// With another name for one of them.
    ///
    /// @throws WrongValue if a different group has that name
    public NamedGroups renamed(String name, String changed) {
        int at = indexOf(known -> known.isCalled(name));
        int taken = indexOf(known -> known.isCalled(changed));
        if (at < 0) {
            return this;
        }
        if (taken >= 0 && taken != at) {
            throw new WrongValue(Sentence.of("problem.group.name-taken", changed.strip()));
        }
        List<NamedGroup> groups = new ArrayList<>(all);
        groups.set(at, new NamedGroup(changed, all.get(at).group()));
        return new NamedGroups(groups);
    }

    /// With one that was taken away, where it stood before.
    public NamedGroups restored(NamedGroup group, int place) {
        List<NamedGroup> groups = new ArrayList<>(without(group.name()).all());
        groups.add(Math.min(place, groups.size()), group);
        return new NamedGroups(groups);
    }

    /// What a rule is called, if one of them is the same.
    public Optional<String> nameOf(Group group) {
        return all.stream()
                .filter(known -> known.group().equals(group))
                .map(NamedGroup::name)
                .findFirst();
    }

    private int indexOf(Predicate<NamedGroup> sought) {
        for (int i = 0; i < all.size(); i++) {
            if (sought.test(all.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
