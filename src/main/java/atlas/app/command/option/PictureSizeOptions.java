package atlas.app.command.option;

import atlas.app.system.PictureSize;
import atlas.app.system.UsageException;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options that say how large a picture is.
public final class PictureSizeOptions {

    private static final int MOST_DOTS = 20_000;
    private static final double LEAST_DPI = 30;
    private static final double MOST_DPI = 2_400;
    private static final double MM_PER_PIXEL = 25.4 / PageSize.LOGICAL_DPI;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description =
                    "In pixels, up to 20000 a side; by default 1920x1080, and for a chart 1200 wide and as high as is "
                            + "usual for its kind. Of SVG and PDF a pixel is 1/96 inch.")
    private @Nullable PictureSize size;

    @Option(
            names = "--paper",
            paramLabel = "P",
            description = "In place of a size in pixels: A4 or A3, lying; slide (16:9), screen, or as in 210x148mm.")
    private @Nullable PaperSize paper;

    @Option(names = "--portrait", description = "Turns the paper upright.")
    private boolean isUpright;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description = "Dots to the inch of a PNG: of paper 300 by default, of a size in pixels 96.")
    private @Nullable Double dpi;

    /// The size for a format.
    ///
    /// @throws ParameterException if what was given makes no sense together
    public PageSize of(PictureFormat format, CommandSpec spec) {
        return of(format, spec, PageSize.ofDots(1920, 1080, PageSize.LOGICAL_DPI));
    }

    /// The size for a format of a picture that has a size of its own.
    ///
    /// @param own where neither a size nor a paper is asked for; at the density that is
    /// @throws ParameterException if what was given makes no sense together
    public PageSize orOwn(PictureFormat format, CommandSpec spec, PageSize own) {
        PageSize asked = of(format, spec, own);
        return size == null && paper == null ? own.withDpi(asked.dpi()) : asked;
    }

    /// Whether any of them was given.
    public boolean areGiven() {
        return size != null || paper != null || isUpright || dpi != null;
    }

    /// The same.
    ///
    /// @param usual where none is asked for
    public PageSize of(PictureFormat format, CommandSpec spec, PageSize usual) {
        if (size != null && paper != null) {
            throw new ParameterException(spec.commandLine(), "A picture has one size: choose --size or --paper.");
        }
        if (isUpright && paper == null) {
            throw new ParameterException(spec.commandLine(), "Only paper can be turned: give --paper with --portrait.");
        }
        if (dpi != null && format.isVector()) {
            throw new ParameterException(
                    spec.commandLine(), "The format " + format.extension() + " has no use for --dpi; png has.");
        }
        if (dpi != null && !(dpi >= LEAST_DPI && dpi <= MOST_DPI)) {
            throw new ParameterException(spec.commandLine(), "--dpi is between 30 and 2400.");
        }
        Optional<Double> density = Optional.ofNullable(dpi);
        if (paper == null) {
            int width = size == null ? (int) usual.widthDots() : size.width();
            int height = size == null ? (int) usual.heightDots() : size.height();
            return PageSize.ofDots(width, height, density.orElse(PageSize.LOGICAL_DPI));
        }
        PageSize lying = density.map(paper.size()::withDpi).orElse(paper.size());
        PageSize page = isUpright && lying.widthPixels() > lying.heightPixels() ? lying.turned() : lying;
        if (!format.isVector() && Math.max(page.widthDots(), page.heightDots()) > MOST_DOTS) {
            throw new UsageException("A picture of " + page.widthDots() + "x" + page.heightDots()
                    + " pixels is too large: at most " + MOST_DOTS
                    + " a side. Nothing was written; choose less with --dpi or --paper.");
        }
        return page;
    }

    /// A size as it is asked for.
    public String words(PageSize page) {
        return paper == null
                ? (long) Math.ceil(page.widthPixels() * page.scale() - ROUNDING) + "x"
                        + (long) Math.ceil(page.heightPixels() * page.scale() - ROUNDING)
                : (long) Math.ceil(page.widthPixels() * MM_PER_PIXEL - ROUNDING) + "x"
                        + (long) Math.ceil(page.heightPixels() * MM_PER_PIXEL - ROUNDING) + "mm";
    }

    /// What a size may be off by that was computed.
    private static final double ROUNDING = 1e-6;

    /// The option with which a size is asked for.
    public String option() {
        return paper == null ? "--size" : "--paper";
    }
}
