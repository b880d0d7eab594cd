package atlas.app.command.option;

import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.theme.ThemeFields;
import atlas.theme.ThemeKind;
import atlas.theme.ThemeKinds;
import atlas.view.MapTheme;
import atlas.view.Viewpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options that say what colours a picture: one for each kind of theme, and how the classes are made.
public final class ThemeOptions {

    @Option(
            names = "--own-classes",
            description = "In a comparison of two days each makes its own classes, in place of common ones.")
    private boolean hasOwnClasses;

    /// What was given with the option of each kind; "true" where it takes nothing.
    private final Map<ThemeKind<?>, String> given = new LinkedHashMap<>();

    /// Gives a command the option of each kind.
    @Spec(Spec.Target.MIXEE)
    public void addTo(CommandSpec command) {
        for (ThemeKind<?> kind : ThemeKinds.all()) {
            OptionSpec.Builder option = OptionSpec.builder(nameOf(kind))
                    .description(kind.option().description())
                    .setter(new Setter(kind));
            if (kind.option().parameter().isEmpty()) {
                option.arity("0").type(boolean.class);
            } else {
                option.arity("1").type(String.class).paramLabel(kind.option().parameter());
            }
            command.addOption(option.build());
        }
    }

    private final class Setter implements ISetter {

        private final ThemeKind<?> kind;

        Setter(ThemeKind<?> kind) {
            this.kind = kind;
        }

        @Override
        @SuppressWarnings("unchecked") // As picocli declares it; nobody asks for what was there before.
        public <T> T set(T value) {
            if (value != null && !Boolean.FALSE.equals(value)) {
                given.put(kind, value.toString());
            }
            return value;
        }
    }

    /// A viewpoint with what was asked for.
    ///
    /// @throws UsageException if two themes were, or one of what the atlas does not have
    public Viewpoint applyTo(Viewpoint viewpoint, Atlas atlas) {
        Viewpoint themed = theme(atlas).map(viewpoint::withTheme).orElse(viewpoint);
        return hasOwnClasses
                ? themed.withComparison(themed.comparison().map(compared -> compared.withCommonClasses(false)))
                : themed;
    }

    /// Whether any of them was given.
    public boolean areGiven() {
        return hasOwnClasses || !given.isEmpty();
    }

    /// Whether a figure was given, and nothing else.
    public boolean areOneFigure() {
        return !hasOwnClasses
                && given.size() == 1
                && given.keySet().iterator().next().id().equals("figure");
    }

    /// The figure that was given.
    ///
    /// @throws UsageException if the atlas has it not
    public Indicator figure(Atlas atlas) {
        return atlas.indicator(
                        CliArguments.indicator(atlas, given.values().iterator().next()))
                .orElseThrow();
    }

    /// The theme that was asked for; empty where none was.
    private Optional<MapTheme> theme(Atlas atlas) {
        if (given.size() > 1) {
            throw new UsageException("A map has one theme; choose one of "
                    + String.join(
                            " and ",
                            given.keySet().stream().map(ThemeOptions::nameOf).toList()) + ".");
        }
        return given.entrySet().stream()
                .<MapTheme>map(entry -> entry.getKey().read(new Given(entry.getValue(), atlas)))
                .findFirst();
    }

    /// `sharedWith` as `--shared-with`.
    private static String nameOf(ThemeKind<?> kind) {
        return "--" + kind.id().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /// What was given with one option: all other fields are left out.
    private record Given(String value, Atlas atlas) implements ThemeFields {

        @Override
        public void mark(String name) {
            // The option was given, or nothing would be read.
        }

        @Override
        public String state(String name) {
            return CliArguments.state(atlas, value);
        }

        @Override
        public String rollCall(String name) {
            return CliArguments.rollCall(atlas, value);
        }

        @Override
        public String figure(String name) {
            return CliArguments.indicator(atlas, value);
        }

        @Override
        public <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
            return Optional.empty();
        }

        @Override
        public Optional<Integer> integer(String name) {
            return Optional.empty();
        }

        @Override
        public List<Double> numbers(String name) {
            return List.of();
        }

        @Override
        public boolean areSpoiled() {
            return false;
        }
    }
}
