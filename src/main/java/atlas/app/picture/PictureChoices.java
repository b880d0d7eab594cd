package atlas.app.picture;

import atlas.app.system.Settings;
import atlas.cartography.Appearance;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureFormat;
import atlas.i18n.Language;
import java.util.List;
import java.util.Optional;

/// What the reader chose about pictures, remembered for the next one.
///
/// @param own         the size where it is of the reader's own
/// @param dotsPerInch of a PNG
/// @param appearance  empty: as the window
/// @param language    empty: that of the window
public record PictureChoices(
        PictureFormat format,
        SizeChoice size,
        PictureExtent own,
        boolean isLandscape,
        int dotsPerInch,
        Optional<Appearance> appearance,
        Optional<Language> language) {

    static final List<Integer> DENSITIES = List.of(96, 150, 300, 600);

    private static final int USUAL_DENSITY = 300;
    private static final double MOST_OF_A_SIDE = 20_000;
    private static final double LEAST_OF_A_SIDE = 10;

    static PictureChoices usual() {
        return new PictureChoices(
                PictureFormat.PNG,
                SizeChoice.A4,
                new PictureExtent(297, 210, PictureExtent.Unit.MILLIMETRES),
                true,
                USUAL_DENSITY,
                Optional.empty(),
                Optional.empty());
    }

    /// What is proposed at first for a kind of picture: a legend is as large as its words need it.
    PictureChoices of(PictureSubject.Kind kind) {
        return kind == PictureSubject.Kind.LEGEND ? withSize(SizeChoice.SCREEN) : this;
    }

    PictureChoices withSize(SizeChoice other) {
        return new PictureChoices(format, other, own, isLandscape, dotsPerInch, appearance, language);
    }

    /// How large the picture is.
    ///
    /// @param ownSize as it is in the window now, or as it needs
    PageSize page(PageSize ownSize) {
        return switch (size) {
            case A4, A3, SLIDE -> {
                PageSize lying = size.paper().orElseThrow().size().withDpi(dpi());
                yield isLandscape ? lying : lying.turned();
            }
            case SCREEN -> ownSize.withDpi(dpi());
            case OWN -> own.page(dpi());
        };
    }

    /// What the reader counts in.
    PictureExtent.Unit unit() {
        return switch (size) {
            case A4, A3, SLIDE -> PictureExtent.Unit.MILLIMETRES;
            case SCREEN -> PictureExtent.Unit.PIXELS;
            case OWN -> own.unit();
        };
    }

    /// Of the file: a file that is not made of dots is counted as a screen.
    private double dpi() {
        return format == PictureFormat.PNG ? dotsPerInch : PageSize.LOGICAL_DPI;
    }

    static boolean canBeSide(double length) {
        return length >= LEAST_OF_A_SIDE && length <= MOST_OF_A_SIDE;
    }

    /// What was chosen last.
    static PictureChoices rememberedIn(Settings settings) {
        PictureChoices usual = usual();
        PictureExtent own = new PictureExtent(
                side("picture-width", usual.own.width(), settings),
                side("picture-height", usual.own.height(), settings),
                settings.constant("picture-unit", usual.own.unit()));
        return new PictureChoices(
                settings.constant("picture-format", usual.format),
                settings.constant("picture-size", usual.size),
                own,
                !settings.isSet("picture-portrait"),
                settings.number("picture-dpi")
                        .map(Double::intValue)
                        .filter(DENSITIES::contains)
                        .orElse(usual.dotsPerInch),
                settings.text("picture-appearance").flatMap(PictureChoices::appearance),
                settings.text("picture-language").flatMap(Language::ofTag));
    }

    private static double side(String name, double usual, Settings settings) {
        return settings.number(name).filter(PictureChoices::canBeSide).orElse(usual);
    }

    private static Optional<Appearance> appearance(String name) {
        return List.of(Appearance.values()).stream()
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    void rememberIn(Settings settings) {
        settings.rememberText("picture-format", format.name());
        settings.rememberText("picture-size", size.name());
        settings.remember("picture-width", own.width());
        settings.remember("picture-height", own.height());
        settings.rememberText("picture-unit", own.unit().name());
        settings.remember("picture-portrait", !isLandscape);
        settings.remember("picture-dpi", (double) dotsPerInch);
        settings.rememberText("picture-appearance", appearance.map(Enum::name).orElse(""));
        settings.rememberText("picture-language", language.map(Language::tag).orElse(""));
    }
}
