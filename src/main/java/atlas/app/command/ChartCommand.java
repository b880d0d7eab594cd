package atlas.app.command;

import atlas.app.system.ExitCode;
import atlas.app.system.PictureSize;
import atlas.app.system.UsageException;
import atlas.app.system.Version;
import atlas.cartography.Appearance;
import atlas.chart.ChartContent;
import atlas.domain.Atlas;
import atlas.export.Imprint;
import atlas.export.PictureFile;
import atlas.export.ReferenceTables;
import atlas.export.Spreadsheet;
import atlas.export.WholeFile;
import atlas.i18n.Messages;
import atlas.render.chart.ChartPainter;
import atlas.render.chart.ChartPainter.ChartSize;
import atlas.render.chart.ChartWords;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.table.TableFormat;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Draws a chart, or writes its data.
@Command(
        name = "chart",
        description = {
            "Draws a chart into a PNG file, with its title, unit, sources and what is missing, or writes its data; needs no "
                    + "display.",
            "members: of an organization through time. shares: what its members hold of the world, with --figure. "
                    + "claims: shares that were claimed of it, beside those of the data.",
            "figure: values of states through the years, with --figure and --state.",
            "fatalities, phases: of a conflict of the atlas, with --conflict. active-years: of an armed conflict of "
                    + "UCDP, with --conflict.",
            "The same chart makes the same file, byte for byte."
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  chart members --organization cica --out members.png",
            "  chart shares --organization sco --figure gdp-ppp --date 2022-10-13 --out shares.png",
            "  chart figure --figure life-expectancy --state KAZ,UZB,KGZ --language ru --out life.png",
            "  chart fatalities --conflict karabakh --out deaths.xlsx"
        })
final class ChartCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlasCommand;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable ChartKind kind;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private ChartSubject subject = new ChartSubject();

    @Option(names = "--appearance", paramLabel = "A", description = "light (the default) or dark.")
    private @Nullable Appearance appearance;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "In pixels; by default 1200 wide, and as high as is usual for the kind.")
    private @Nullable PictureSize size;

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "png, csv, json, markdown or xlsx; by default what the file's name ends with, and csv on the "
                    + "console.")
    private @Nullable ChartOutput format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write, whole or not at all; - is the console, and the default.")
    private @Nullable String out;

    @Override
    public Integer call() {
        if (atlasCommand == null || spec == null || kind == null) {
            throw new IllegalStateException("picocli gives all three");
        }
        ChartOutput output = output();
        subject.check(kind, spec);
        refuseWhatIsOfNoUse(kind, output, spec);
        Console console = atlasCommand.console();
        Destination destination = Destination.of(out == null ? Destination.CONSOLE : out, console);
        Atlas atlas = DatasetFolder.in(atlasCommand.assets()).atlas(console.err());
        Optional<LocalDate> day = filter.day(atlas);
        Messages messages = new Messages(filter.language());
        ChartContent<?> content = subject.content(kind, atlas, filter.organization(atlas), messages);
        destination.write(
                output.isPicture()
                        ? picture(content, atlas, new ChartWords(chosenAppearance(), messages, Version.number(), day))
                        : output.text()
                                .map(text -> text(content, text))
                                .orElseGet(() -> workbook(content, atlas, messages)));
        return ExitCode.DONE;
    }

    private ChartOutput output() {
        if (format != null) {
            return format;
        }
        return out == null || out.equals(Destination.CONSOLE) ? ChartOutput.CSV : ChartOutput.ofFile(out);
    }

    private void refuseWhatIsOfNoUse(ChartKind kind, ChartOutput output, CommandSpec spec) {
        boolean isPicture = output.isPicture();
        refuse(spec, !isPicture && size != null, "The format " + output + " has no use for --size; png has.");
        refuse(
                spec,
                !isPicture && appearance != null,
                "The format " + output + " has no use for --appearance; png has.");
        refuse(spec, !isPicture && filter.limitDay(), "The format " + output + " has no use for --date; png has.");
        refuse(spec, filter.limitDay() && !kind.isAlongTime(), "The chart " + kind + " has no use for --date.");
        refuse(
                spec,
                filter.limitOrganization() && !kind.isOfAnOrganization(),
                "The chart " + kind + " has no use for --organization.");
        refuse(
                spec,
                output.isBinary() && out == null,
                "The format " + output + " is no text to be read on the console. Name a file with --out; --out - "
                        + "hands the bytes to the console all the same.");
    }

    private static void refuse(CommandSpec spec, boolean isRefused, String message) {
        if (isRefused) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private Appearance chosenAppearance() {
        return appearance == null ? Appearance.LIGHT : appearance;
    }

    private WholeFile.Content picture(ChartContent<?> content, Atlas atlas, ChartWords words) {
        ChartPainter painter = new ChartPainter(atlas, new GlyphCache(new Typeface()));
        ChartSize usual = ChartPainter.usualSize(content.plot());
        PictureSize wanted = size == null ? new PictureSize(usual.widthPixels(), usual.heightPixels()) : size;
        painter.smallestSize(content, wanted.width(), wanted.height(), words).ifPresent(smallest -> {
            throw new UsageException("A chart of " + wanted
                    + " has no room for its words. The smallest of this form is " + smallest.widthPixels() + "x"
                    + smallest.heightPixels() + ". Nothing was written; choose another size with --size.");
        });
        PictureMemory memory = PictureMemory.now();
        if (!memory.holds(wanted.width(), wanted.height())) {
            throw new UsageException("A chart of " + wanted + " does not fit into the memory. The largest of this form"
                    + " is " + memory.largestLike(wanted.width(), wanted.height())
                    + ". Nothing was written; choose another size with --size.");
        }
        BufferedImage image = new BufferedImage(wanted.width(), wanted.height(), BufferedImage.TYPE_INT_RGB);
        painter.draw(content, wanted.width(), wanted.height(), 1, words).inkOn(image);
        return stream -> PictureFile.writePng(image, stream);
    }

    private static WholeFile.Content text(ChartContent<?> content, TableFormat format) {
        return stream -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            format.write(content.data(), writer);
            writer.flush();
        };
    }

    private static WholeFile.Content workbook(ChartContent<?> content, Atlas atlas, Messages messages) {
        Imprint imprint = new Imprint(
                content.name(), content.title(), Version.number(), atlas.asOf(), messages.get("chart.notice"));
        return stream -> Spreadsheet.write(
                content.data(),
                Optional.of(new ReferenceTables(atlas, messages.language()).sources(content.sources())),
                imprint,
                stream);
    }
}
