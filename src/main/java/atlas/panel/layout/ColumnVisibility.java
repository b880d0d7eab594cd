package atlas.panel.layout;

/// Which of the columns at the map's sides are seen.
///
/// @param rail  at the left
/// @param panel at the right
public record ColumnVisibility(boolean rail, boolean panel) {

    /// The map keeps at least this share of the window's width as long as the reader does not want it otherwise.
    private static final double MAP_SHARE = 0.5;

    /// Where there is not room for both, the one that was asked for stays, else the panel.
    ///
    /// @param window all widths in pixels
    /// @param rail   the width of the rail
    /// @param panel  the width of the panel
    public static ColumnVisibility in(double window, double rail, double panel, Wish railWish, Wish panelWish) {
        boolean panelFits = window - panel - (railWish == Wish.SHOWN ? rail : 0) >= window * MAP_SHARE;
        boolean hasPanel = panelWish.isShown(panelFits);
        boolean railFits = window - rail - (hasPanel ? panel : 0) >= window * MAP_SHARE;
        return new ColumnVisibility(railWish.isShown(railFits), hasPanel);
    }
}
