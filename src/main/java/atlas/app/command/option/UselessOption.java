package atlas.app.command.option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Options that are out of place.
final class UselessOption {

    private UselessOption() {}

    /// Refuses an option that would change nothing.
    ///
    /// @param isUseless whether it was given and has no use
    /// @param option    as it stands in a sentence
    /// @param what      what has no use for it: "chart members"
    /// @throws ParameterException if it is useless
    static void refuse(boolean isUseless, String option, String what, CommandSpec spec) {
        if (isUseless) {
            throw new ParameterException(spec.commandLine(), "The " + what + " has no use for " + option + ".");
        }
    }

    /// Refuses an option that a kind of chart has no use for.
    static void refuse(boolean isUseless, String option, ChartKind kind, CommandSpec spec) {
        refuse(isUseless, option, "chart " + kind, spec);
    }
}
