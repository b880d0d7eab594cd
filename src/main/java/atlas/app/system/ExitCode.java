package atlas.app.system;

/// With what status the program ends.
public final class ExitCode {

    /// All was done as asked.
    public static final int DONE = 0;
    /// It could not be done; what is wrong was told.
    public static final int FAILED = 1;

    /// What was asked for makes no sense, or names what the atlas has not; what is wrong was told, and where the help
    /// is.
    public static final int NOT_UNDERSTOOD = 2;

    private ExitCode() {}
}
