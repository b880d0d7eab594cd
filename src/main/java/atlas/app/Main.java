package atlas.app;

import picocli.CommandLine;

/// Where the program begins.
final class Main {

    private Main() {}

    static void main(String[] args) {
        // Java2D paints pictures only: it must never look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        int exit = new CommandLine(new AtlasCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(PictureSize.class, PictureSize::valueOf)
                .setExecutionExceptionHandler(Main::explain)
                .execute(args);
        System.exit(exit);
    }

    private static int explain(Exception exception, CommandLine command, CommandLine.ParseResult result)
            throws Exception {
        if (exception instanceof UserMistake mistake) {
            System.err.println(mistake.getMessage());
            return 1;
        }
        throw exception;
    }
}
