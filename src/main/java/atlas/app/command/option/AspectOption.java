package atlas.app.command.option;

import atlas.app.system.CliArguments;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// The option that says what of a subject is shown. What it can be is for each kind of chart or table to tell.
public final class AspectOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--aspect",
            paramLabel = "A",
            description = {
                "Of compare: memberships (the default), figures, conflicts, votes or through-time.",
                "Of conflicts: active (how many in each year by kind, the default), years (those of each), parties (which"
                        + " states of the group were) or deaths (in the states of the group, or, with --conflict, those"
                        + " of its figure).",
                "Of transformation: stages (the steps by years since the founding document, the default), ladder (what"
                        + " makes an organization, and who has it) or measures (the catalogue and its coordinators)."
            })
    private @Nullable String aspect;

    public boolean isGiven() {
        return aspect != null;
    }

    /// The aspect that was given, otherwise the usual one.
    ///
    /// @throws ParameterException if it is not among those of its kind
    <E extends Enum<E>> E or(E usual) {
        if (aspect == null) {
            return usual;
        }
        try {
            return CliArguments.choice(usual.getDeclaringClass().getEnumConstants(), CliArguments::small)
                    .convert(aspect);
        } catch (TypeConversionException e) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--aspect: " + e.getMessage() + ".", e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
