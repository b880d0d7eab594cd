package atlas.app.command;

import atlas.app.command.option.ChartKind;
import atlas.app.command.option.ChartSubject;
import atlas.app.command.option.FilterOptions;
import atlas.app.command.option.PictureSizeOptions;
import atlas.app.system.ExitCode;
import atlas.app.system.NotDoneException;
import atlas.app.system.UsageException;
import atlas.app.system.Version;
import atlas.cartography.Appearance;
import atlas.chart.ChartContent;
import atlas.domain.Atlas;
import atlas.export.Imprint;
import atlas.export.Spreadsheet;
import atlas.export.WholeFile;
import atlas.export.picture.ChartExport;
import atlas.export.picture.ChartExport.ChartOrder;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureFormat;
import atlas.export.picture.PictureProgress;
import atlas.i18n.Messages;
import atlas.records.ReferenceTables;
import atlas.render.chart.sheet.ChartWords;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.table.TableFormat;
import atlas.view.Viewpoint;
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
            "Draws a chart with its title, unit, sources and what is missing into a PNG, SVG or PDF file, or writes"
                    + " its data; needs no display.",
            "members: of an organization through time. shares: what its members hold of the world, with --figure. "
                    + "claims: shares that were claimed of it, beside those of the data.",
            "claim: whether a --claim holds, by its id or as a formula, through the years and of which groups; of --group"
                    + " and on --date, else the last day that the data know.",
            "figure: values of states through the years, with --figure and --state.",
            "ranking, trend: a figure of the states of a --group, with --figure; the values are those of --date, and so "
                    + "are the states; of trend --from and --to limit the years, and --bands shows a conflict and accessions "
                    + "behind the values. scatter: two figures, with --figure for the height, --against for the width and "
                    + "--area for the area of the points; with --colour their region, status or group, with --since "
                    + "the way of each.",
            "fatalities, phases: of a conflict of the atlas, with --conflict. active-years: of an armed conflict of "
                    + "UCDP, with --conflict.",
            "votes: how alike the states of a --group vote in the General Assembly, each with each other, in the year of "
                    + "--date or, without one, in all of which the data have every roll call; with --coefficient, --subject "
                    + "and --conflict. cohesion: how united they vote, year by year; with --index and --beside.",
            "overlap: organizations by organizations on the day of --date, else on the last that the data know: members in"
                    + " common, --by; with --since the change. upset: how many states are members of exactly"
                    + " which organizations, of --group, else all. shared: in how many organizations the states of"
                    + " --group, else the members of cica, sit together, each with each other."
                    + " network: the same as lines between states that stand in one place on all days.",
            "transformation: cica beside osce, or --organizations, on the day of --date, else on the last that the data know:"
                    + " with --aspect the steps by years since the founding document, what makes an organization, or"
                    + " the catalogue of measures with its coordinators.",
            "compare: 2 to 6 states, organizations or groups side by side, with --sides, by --aspect: memberships,"
                    + " figures, conflicts, votes in the year of --date or, without one, in all, or through-time.",
            "conflicts: of the states of a --group on the day of --date, by --aspect: how many armed conflicts were active"
                    + " in each year as UCDP counts them, the years of each, which states were parties, deaths by year.",
            "The same chart makes the same file, byte for byte. A picture carries its view: it opens again in the window,"
                    + " and picture --viewpoint FILE draws a chart of the desk anew."
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  chart members --organization cica --out members.png",
            "  chart shares --organization sco --figure gdp-ppp --date 2022-10-13 --out shares.pdf --paper A4",
            "  chart figure --figure life-expectancy --state KAZ,UZB,KGZ --language ru --out life.svg",
            "  chart ranking --group cica --figure gdp-ppp --date 2022-10-13 --out r.png",
            "  chart ranking --group \"cica not csto\" --figure gdp-ppp --since 2000-01-01",
            "  chart trend --figure gdp-ppp --measure share-of-world --form stacked",
            "  chart scatter --figure life-expectancy --against gdp-ppp --area population",
            "  chart votes --group \"cica and sco\" --date 2018-12-31 --coefficient kappa --out votes.png",
            "  chart cohesion --group sco --beside nato,osce --index agreement --out cohesion.svg",
            "  chart claim --claim \"share of gdp-ppp of cica >= 50 %%\" --date 2022-10-13 --out claim.png",
            "  chart fatalities --conflict karabakh --out deaths.xlsx",
            "  chart conflicts --group cica --aspect parties --out parties.png",
            "  chart overlap --by containment --date 2024-07-10 --out overlap.png",
            "  chart upset --organizations cica,sco,csto,eaeu,ots --group \"cica or cis\" --out upset.svg",
            "  chart shared --group \"cica and sco\" --since 2000-01-01 --out change.pdf",
            "  chart trend --figure gdp-ppp --group cica --from 2000 --bands karabakh,cica --out trend.png",
            "  chart scatter --figure life-expectancy --against gdp-per-capita-ppp --group sco --colour region"
                    + " --since 2000-01-01 --out ways.png",
            "  chart transformation --organizations cica,osce,asean,sco --aspect ladder --out ladder.svg",
            "  chart compare --sides \"KAZ;UZB;cica\" --aspect figures --out compare.png"
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

    @Mixin
    private PictureSizeOptions sizes = new PictureSizeOptions();

    @Option(
            names = "--format",
            paramLabel = "F",
            description =
                    "png, svg, pdf, csv, json, markdown or xlsx; by default what the file's name ends with, and csv on"
                            + " the console.")
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
        Optional<LocalDate> marked = kind.isAlongTime() ? filter.day(atlas) : Optional.empty();
        Messages messages = new Messages(filter.language());
        ChartContent<?> content = subject.content(kind, atlas, filter, messages);
        if (output.picture().isPresent()) {
            ChartWords words = new ChartWords(chosenAppearance(), messages, Version.number(), marked);
            PictureFormat picture = output.picture().get();
            PageSize size = sizes.of(picture, spec, ChartExport.usualSize(content));
            Viewpoint viewpoint = subject.viewpoint(kind, atlas, filter, messages);
            write(new ChartOrder(content, words, size, picture, Optional.of(viewpoint)), atlas, destination);
        } else {
            destination.write(
                    output.text().map(text -> text(content, text)).orElseGet(() -> workbook(content, atlas, messages)));
        }
        return ExitCode.DONE;
    }

    private ChartOutput output() {
        if (format != null) {
            return format;
        }
        return out == null || out.equals(Destination.CONSOLE) ? ChartOutput.CSV : ChartOutput.ofFile(out);
    }

    private void refuseWhatIsOfNoUse(ChartKind kind, ChartOutput output, CommandSpec spec) {
        boolean isData = output.picture().isEmpty();
        refuseForData(isData && sizes.areGiven(), "a size", output, spec);
        refuseForData(isData && appearance != null, "--appearance", output, spec);
        refuseForData(isData && filter.limitDay() && !kind.isOfADay(), "--date", output, spec);
        refuse(
                spec,
                filter.limitDay() && !kind.isAlongTime() && !kind.isOfADay(),
                "The chart " + kind + " has no use for --date.");
        refuse(
                spec,
                filter.limitOrganization() && !kind.isOfAnOrganization(),
                "The chart " + kind + " has no use for --organization"
                        + (kind.isOfAGroup() ? "; --group says of whom it is." : "."));
        refuse(
                spec,
                output.isBinary() && out == null,
                "The format " + output + " is no text to be read on the console. Name a file with --out; --out - "
                        + "hands the bytes to the console all the same.");
    }

    private static void refuseForData(boolean isRefused, String option, ChartOutput output, CommandSpec spec) {
        refuse(spec, isRefused, "The format " + output + " has no use for " + option + "; png, svg and pdf have.");
    }

    private static void refuse(CommandSpec spec, boolean isRefused, String message) {
        if (isRefused) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private Appearance chosenAppearance() {
        return appearance == null ? Appearance.LIGHT : appearance;
    }

    private void write(ChartOrder order, Atlas atlas, Destination destination) {
        ChartExport export = new ChartExport(atlas, new GlyphCache(new Typeface()));
        export.smallest(order).ifPresent(smallest -> {
            throw new UsageException("A chart of " + sizes.words(order.size())
                    + " has no room for its words. The smallest of this form is " + sizes.words(smallest)
                    + ". Nothing was written; choose another size with " + sizes.option() + ".");
        });
        try {
            destination.write(stream -> export.write(order, stream, PictureProgress.NONE));
        } catch (OutOfMemoryError _) {
            throw new NotDoneException("A chart of " + sizes.words(order.size())
                    + " does not fit into the memory. Nothing was written; choose a smaller one with "
                    + sizes.option() + ".");
        }
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
