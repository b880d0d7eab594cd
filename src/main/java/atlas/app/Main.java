package atlas.app;

import atlas.app.command.AtlasCommand;
import atlas.app.command.ChartOutput;
import atlas.app.command.Console;
import atlas.app.command.TableOutput;
import atlas.app.command.option.ChartKind;
import atlas.app.command.option.PaperSize;
import atlas.app.command.option.PictureOf;
import atlas.app.command.option.TableKind;
import atlas.app.system.CliArguments;
import atlas.app.system.ExitCode;
import atlas.app.system.NotDoneException;
import atlas.app.system.PictureSize;
import atlas.app.system.UsageException;
import atlas.cartography.Appearance;
import atlas.citation.CitationStyle;
import atlas.citation.CitedKind;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.vote.AgreementMeasure;
import atlas.domain.vote.CohesionIndex;
import atlas.domain.vote.RollCallSubject;
import atlas.i18n.Language;
import atlas.view.desk.DeskView.OverlapMeasure;
import atlas.view.desk.Ranking;
import atlas.view.desk.Transformation.TransformationAspect;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import picocli.CommandLine;

/// Where the program begins.
public final class Main {

    private Main() {}

    static void main(String[] args) {
        // Java2D paints pictures only: it must never look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        System.exit(run(Console.ofProcess(), args));
    }

    /// Does what the command line says.
    ///
    /// @return one of [ExitCode]
    public static int run(Console console, String... args) {
        CommandLine commandLine = new CommandLine(new AtlasCommand(console))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .registerConverter(PictureSize.class, PictureSize::valueOf)
                .registerConverter(PaperSize.class, PaperSize::valueOf)
                .registerConverter(LocalDate.class, CliArguments::day)
                .registerConverter(Language.class, CliArguments.choice(Language.values(), Language::tag))
                .registerConverter(Appearance.class, CliArguments.choice(Appearance.values(), CliArguments::small))
                .registerConverter(PictureOf.class, CliArguments.choice(PictureOf.values(), CliArguments::small))
                .registerConverter(TableOutput.class, CliArguments.choice(TableOutput.values(), CliArguments::small))
                .registerConverter(CitationStyle.class, CliArguments.choice(CitationStyle.values(), Object::toString))
                .registerConverter(CitedKind.class, CliArguments.choice(CitedKind.values(), Object::toString))
                .registerConverter(TableKind.class, CliArguments.choice(TableKind.values(), CliArguments::small))
                .registerConverter(ChartOutput.class, CliArguments.choice(ChartOutput.values(), CliArguments::small))
                .registerConverter(
                        FigureMeasure.class, CliArguments.choice(FigureMeasure.values(), CliArguments::small))
                .registerConverter(
                        Ranking.ChangeForm.class, CliArguments.choice(Ranking.ChangeForm.values(), CliArguments::small))
                .registerConverter(
                        AgreementMeasure.class, CliArguments.choice(AgreementMeasure.values(), CliArguments::small))
                .registerConverter(
                        CohesionIndex.class, CliArguments.choice(CohesionIndex.values(), CliArguments::small))
                .registerConverter(
                        RollCallSubject.class, CliArguments.choice(RollCallSubject.values(), CliArguments::small))
                .registerConverter(
                        OverlapMeasure.class, CliArguments.choice(OverlapMeasure.values(), CliArguments::small))
                .registerConverter(
                        TransformationAspect.class,
                        CliArguments.choice(TransformationAspect.values(), CliArguments::small))
                .registerConverter(ChartKind.class, CliArguments.choice(ChartKind.values(), CliArguments::small))
                .setParameterExceptionHandler((mistake, _) -> {
                    console.err().println(mistake.getMessage());
                    CommandLine.UnmatchedArgumentException.printSuggestions(
                            mistake, mistake.getCommandLine().getErr());
                    return notUnderstood(mistake.getCommandLine(), console);
                })
                .setExecutionExceptionHandler((exception, command, _) -> switch (exception) {
                    case UsageException mistake -> {
                        console.err().println(mistake.getMessage());
                        yield notUnderstood(command, console);
                    }
                    case NotDoneException failure -> {
                        console.err().println(failure.getMessage());
                        yield ExitCode.FAILED;
                    }
                    default -> throw exception;
                });
        int exit = commandLine.execute(args);
        // Help and version are written by picocli, which does not ask whether they arrived.
        if (exit == ExitCode.DONE && commandLine.getOut().checkError()) {
            console.err().println("The console could not be written to.");
            return ExitCode.FAILED;
        }
        return exit;
    }

    /// Says where the help is: all of it would hide what is wrong.
    private static int notUnderstood(CommandLine command, Console console) {
        console.err().println("See " + command.getCommandSpec().qualifiedName() + " --help.");
        return ExitCode.NOT_UNDERSTOOD;
    }
}
