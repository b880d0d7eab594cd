package atlas.app;

import atlas.cartography.Appearance;
import atlas.i18n.Language;
import atlas.table.TableFormat;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import picocli.CommandLine;

/// Where the program begins.
final class Main {

    /// All was done as asked.
    static final int DONE = 0;
    /// It could not be done; what is wrong was told.
    static final int FAILED = 1;

    private Main() {}

    static void main(String[] args) {
        // Java2D paints pictures only: it must never look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        System.exit(run(Console.ofProcess(), args));
    }

    /// Does what the command line says.
    ///
    /// @return the exit status: [#DONE], [#FAILED], or 2 where the command line cannot be understood
    static int run(Console console, String... args) {
        CommandLine commandLine = new CommandLine(new AtlasCommand(console))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .registerConverter(PictureSize.class, PictureSize::valueOf)
                .registerConverter(LocalDate.class, Words::day)
                .registerConverter(Language.class, Words.choice(Language.values(), Language::tag))
                .registerConverter(Appearance.class, Words.choice(Appearance.values(), Words::small))
                .registerConverter(TableFormat.class, Words.choice(TableFormat.values(), Words::small))
                .registerConverter(TableKind.class, Words.choice(TableKind.values(), Words::small))
                .setExecutionExceptionHandler((exception, _, _) -> {
                    if (exception instanceof UserMistake mistake) {
                        console.err().println(mistake.getMessage());
                        return FAILED;
                    }
                    throw exception;
                });
        int exit = commandLine.execute(args);
        // Help and version are written by picocli, which does not ask whether they arrived.
        if (exit == DONE && commandLine.getOut().checkError()) {
            console.err().println("The console could not be written to.");
            return FAILED;
        }
        return exit;
    }
}
