package atlas.app.system;

/// With what status the program ends.
public final class ExitCode {

    /// All was done as asked.
    public static final int DONE = 0;
    /// It could not be done; what is wrong was told.
    public static final int FAILED = 1;

    private ExitCode() {}
}
