package atlas.chart;

import java.util.List;

/// States as dots, joined by lines where they share many organizations.
///
/// @param nodes    the states
/// @param links    those with the fewest organizations first
/// @param fewest   so many organizations are shared at least where there is a line
/// @param most     so many are shared by the two that share most; not below the fewest
public record NetworkPlot(List<NetworkNode> nodes, List<NetworkLink> links, int fewest, int most) implements Plot {

    /// A state.
    ///
    /// @param iso3 ISO 3166-1 alpha-3
    /// @param name in the reader's language
    /// @param x    0 at the left, 1 at the right
    /// @param y    0 at the top, 1 at the foot
    public record NetworkNode(String iso3, String name, double x, double y) {}

    /// Two states that share organizations.
    ///
    /// @param from  index of a node
    /// @param to    index of another
    /// @param count how many organizations they share
    /// @param words that name both and what they share
    public record NetworkLink(int from, int to, int count, String words) {}

    public NetworkPlot {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    @Override
    public boolean isEmpty() {
        return nodes.size() < 2;
    }

    public boolean isWrittenInCodes() {
        return nodes.size() > MatrixPlot.MOST_NAMES;
    }
}
