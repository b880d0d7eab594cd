package atlas.export.picture;

/// Sizes that are asked for by name, all lying.
public enum Paper {
    /// 297 x 210 mm.
    A4,
    /// 420 x 297 mm.
    A3,
    /// A slide of 13⅓ x 7½ inches, 16 to 9.
    SLIDE,
    /// A screen of 1920 x 1080 pixels.
    SCREEN;

    /// Its size with the density that suits it: 300 dpi for paper, 144 for slides, 96 for screens.
    public PageSize size() {
        return switch (this) {
            case A4 -> PageSize.ofMillimetres(297, 210, PageSize.PRINT_DPI);
            case A3 -> PageSize.ofMillimetres(420, 297, PageSize.PRINT_DPI);
            case SLIDE -> new PageSize(1280, 720, SLIDE_DPI);
            case SCREEN -> new PageSize(1920, 1080, PageSize.LOGICAL_DPI);
        };
    }

    private static final double SLIDE_DPI = 144;
}
