package atlas.chart.overlap;

import atlas.analysis.StressLayout;
import atlas.analysis.StressLayout.Place;
import atlas.analysis.group.GroupStates;
import atlas.analysis.group.GroupWords;
import atlas.analysis.overlap.MemberSets;
import atlas.analysis.overlap.StatePair;
import atlas.chart.ChartContent;
import atlas.chart.MatrixPlot;
import atlas.chart.NetworkPlot;
import atlas.chart.NetworkPlot.NetworkLink;
import atlas.chart.NetworkPlot.NetworkNode;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.i18n.Messages;
import atlas.view.desk.DeskView.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// States as a network of the organizations that they share. A state has one place on all days, so that only lines
/// come and go.
public final class NetworkCharts {

    /// Where nothing is shared, against 0 where all is.
    private static final double FARTHEST = 1;
    /// States that share everything still stand apart.
    private static final double NEAREST = 0.18;
    /// So many lines a state can still be told apart.
    private static final int LINES_A_STATE = 3;

    private final Atlas atlas;
    private final Messages messages;

    public NetworkCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /// The states of a group on a day, each where it stands on all days.
    public ChartContent<NetworkPlot> network(Network view, Group group, LocalDate day) {
        return network(view, group, day, places(group));
    }

    /// The same with places that were worked out before.
    ///
    /// @param places those of the group
    public ChartContent<NetworkPlot> network(Network view, Group group, LocalDate day, Map<String, Place> places) {
        MemberSets sets = MemberSets.on(atlas, day);
        SortedSet<String> states = new TreeSet<>(GroupStates.on(atlas, group, day));
        List<StatePair> pairs = StatePair.all(sets, states);
        int fewest = view.atLeast().orElseGet(() -> fewest(pairs, states.size()));
        OverlapWords words = new OverlapWords(atlas, messages, day);
        return new ChartContent<>(
                "network-" + day,
                messages.get(
                        "network.title", new GroupWords(atlas.on(day), messages).asTitle(group), messages.day(day)),
                messages.get("network.unit", fewest),
                plot(List.copyOf(states), pairs, fewest, places, words),
                Stream.of(
                                messages.get("network.note.places"),
                                messages.get(
                                        "shared.note.organizations",
                                        sets.organizations().size()),
                                messages.get("overlap.note.members"),
                                states.size() > MatrixPlot.MOST_NAMES ? messages.get("chart.note.codes") : "")
                        .filter(note -> !note.isEmpty())
                        .toList(),
                OverlapWords.sources(atlas, day, sets.organizations(), states),
                () -> OverlapTables.states(
                        pairs.stream().filter(pair -> pair.count() >= fewest).toList()));
    }

    /// The least number with which there are not too many lines.
    private static int fewest(List<StatePair> pairs, int states) {
        int fewest = 1;
        while (count(pairs, fewest) > (long) LINES_A_STATE * states) {
            fewest++;
        }
        return fewest;
    }

    private static long count(List<StatePair> pairs, int fewest) {
        return pairs.stream().filter(pair -> pair.count() >= fewest).count();
    }

    private NetworkPlot plot(
            List<String> states, List<StatePair> pairs, int fewest, Map<String, Place> places, OverlapWords words) {
        List<NetworkNode> nodes = states.stream()
                .map(iso3 -> {
                    Place place = places.getOrDefault(iso3, new Place(0.5, 0.5));
                    return new NetworkNode(iso3, words.state(iso3), place.x(), place.y());
                })
                .toList();
        List<NetworkLink> links = pairs.stream()
                .filter(pair -> pair.count() >= fewest)
                .sorted(Comparator.comparingInt(StatePair::count))
                .map(pair -> new NetworkLink(
                        states.indexOf(pair.left()),
                        states.indexOf(pair.right()),
                        pair.count(),
                        messages.get(
                                "shared.cell",
                                words.state(pair.left()),
                                words.state(pair.right()),
                                pair.count(),
                                words.organizations(pair.shared()))))
                .toList();
        int most = links.isEmpty() ? fewest : links.getLast().count();
        return new NetworkPlot(nodes, links, fewest, most);
    }

    /// Where the states stand that are in a group at the beginning of any year, or today: the more organizations two
    /// shared in the mean of these days, by those of either, the nearer.
    public Map<String, Place> places(Group group) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = Atlas.FIRST_DAY; day.isBefore(atlas.asOf()); day = day.plusYears(1)) {
            days.add(day);
        }
        days.add(atlas.asOf());
        SortedSet<String> ever = new TreeSet<>();
        days.forEach(day -> ever.addAll(GroupStates.on(atlas, group, day)));
        List<String> states = List.copyOf(ever);
        List<Place> found = StressLayout.of(wished(states, days));
        Map<String, Place> places = new LinkedHashMap<>();
        IntStream.range(0, states.size()).forEach(i -> places.put(states.get(i), found.get(i)));
        return places;
    }

    private double[][] wished(List<String> states, List<LocalDate> days) {
        int size = states.size();
        double[][] shared = new double[size][size];
        double[][] either = new double[size][size];
        for (LocalDate day : days) {
            List<BitSet> memberships = memberships(states, MemberSets.on(atlas, day));
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    BitSet common = (BitSet) memberships.get(i).clone();
                    common.and(memberships.get(j));
                    int both = common.cardinality();
                    shared[i][j] += both;
                    either[i][j] += memberships.get(i).cardinality()
                            + memberships.get(j).cardinality()
                            - both;
                }
            }
        }
        double[][] wished = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                double likeness = either[i][j] == 0 ? 0 : shared[i][j] / either[i][j];
                wished[i][j] = NEAREST + (FARTHEST - NEAREST) * (1 - likeness);
                wished[j][i] = wished[i][j];
            }
        }
        return wished;
    }

    /// The organizations of each state, by their places among those of the day.
    private static List<BitSet> memberships(List<String> states, MemberSets sets) {
        List<BitSet> all = new ArrayList<>();
        List<SortedSet<String>> members = List.copyOf(sets.byOrganization().values());
        for (String state : states) {
            BitSet organizations = new BitSet();
            IntStream.range(0, members.size())
                    .filter(i -> members.get(i).contains(state))
                    .forEach(organizations::set);
            all.add(organizations);
        }
        return all;
    }
}
