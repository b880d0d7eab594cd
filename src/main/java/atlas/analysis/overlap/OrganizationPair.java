package atlas.analysis.overlap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Two organizations and the states that are members of both.
///
/// @param left         the id of one
/// @param right        the id of the other
/// @param leftMembers  how many members the one has, at least 1
/// @param rightMembers how many members the other has, at least 1
/// @param inCommon     the members of both, ISO 3166-1 alpha-3
public record OrganizationPair(
        String left, String right, int leftMembers, int rightMembers, SortedSet<String> inCommon) {

    private static final double HUNDRED = 100;

    public OrganizationPair {
        inCommon = Collections.unmodifiableSortedSet(new TreeSet<>(inCommon));
        if (leftMembers < Math.max(1, inCommon.size()) || rightMembers < Math.max(1, inCommon.size())) {
            throw new IllegalArgumentException("no set is smaller than what it has in common with another");
        }
    }

    /// A pair, or an organization with itself.
    ///
    /// @throws IllegalArgumentException if one of them has no members
    public static OrganizationPair of(MemberSets sets, String left, String right) {
        SortedSet<String> inCommon = new TreeSet<>(sets.members(left));
        inCommon.retainAll(sets.members(right));
        return new OrganizationPair(
                left, right, sets.members(left).size(), sets.members(right).size(), inCommon);
    }

    /// Each two of them once, in their order.
    public static List<OrganizationPair> all(MemberSets sets) {
        List<String> ids = sets.organizations();
        List<OrganizationPair> pairs = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                pairs.add(of(sets, ids.get(i), ids.get(j)));
            }
        }
        return pairs;
    }

    /// The same with the other one first.
    @SuppressWarnings("ArgumentSelectionDefectChecker") // They change places.
    public OrganizationPair turned() {
        return new OrganizationPair(right, left, rightMembers, leftMembers, inCommon);
    }

    public int count() {
        return inCommon.size();
    }

    /// How many are members of one of them at least.
    public int either() {
        return leftMembers + rightMembers - count();
    }

    /// Those in both as a share of those in either, in percent: the coefficient of Jaccard, “The distribution of the
    /// flora in the alpine zone”, New Phytologist 11 (1912) 37–50.
    public double jaccardPercent() {
        return HUNDRED * count() / either();
    }

    /// How much of the one is in the other, in percent of its members.
    public double leftInRightPercent() {
        return HUNDRED * count() / leftMembers;
    }

    /// How much of the other is in the one, in percent of its members.
    public double rightInLeftPercent() {
        return HUNDRED * count() / rightMembers;
    }
}
