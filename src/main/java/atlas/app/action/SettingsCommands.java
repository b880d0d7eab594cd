package atlas.app.action;

import atlas.cartography.Appearance;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.command.Command;
import atlas.panel.command.CommandGroup;
import atlas.panel.command.Commands;
import atlas.panel.keys.Shortcut;
import atlas.panel.layout.TextSize;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;

/// What is chosen once and kept: the size of text, the language, light or dark, motion.
public final class SettingsCommands {

    /// What the reader can set.
    ///
    /// @param appearance    what the window looks like now
    /// @param textPercent   of the usual size, one of [TextSize#PERCENTS]
    /// @param setLanguage   what to do when the reader chooses one
    /// @param setAppearance what to do when the reader chooses one
    public record Set(
            Appearance appearance,
            IntegerProperty textPercent,
            BooleanProperty reducedMotion,
            Consumer<Language> setLanguage,
            Consumer<Appearance> setAppearance) {}

    private final Messages messages;
    private final Set set;

    public SettingsCommands(Messages messages, Set set) {
        this.messages = messages;
        this.set = set;
    }

    public void addTo(Commands commands) {
        addTextSizes(commands);
        for (Appearance appearance : Appearance.values()) {
            commands.add(Command.of(
                            "appearance-" + appearance.name().toLowerCase(Locale.ROOT),
                            CommandGroup.SETTINGS,
                            () -> set.setAppearance().accept(appearance))
                    .in("appearance")
                    .chosenWhile(() -> set.appearance() == appearance));
        }
        commands.add(Command.of(
                        "appearance",
                        CommandGroup.SETTINGS,
                        Shortcut.APPEARANCE,
                        () -> set.setAppearance().accept(set.appearance().other()))
                .in("appearance"));
        for (Language language : Language.values()) {
            commands.add(Command.of(
                            "language-" + language.tag(),
                            CommandGroup.SETTINGS,
                            () -> set.setLanguage().accept(language))
                    .called(_ -> language.ownName())
                    .in("language")
                    .chosenWhile(() -> messages.language() == language));
        }
        commands.add(Command.of(
                                "language",
                                CommandGroup.SETTINGS,
                                Shortcut.LANGUAGE,
                                () -> set.setLanguage()
                                        .accept(messages.language().next()))
                        .in("language"))
                .separate(CommandGroup.SETTINGS)
                .add(Command.of(
                                "reduced-motion",
                                CommandGroup.SETTINGS,
                                Shortcut.REDUCED_MOTION,
                                () -> set.reducedMotion()
                                        .set(!set.reducedMotion().get()))
                        .checkedWhile(set.reducedMotion()::get));
    }

    private void addTextSizes(Commands commands) {
        IntegerProperty percent = set.textPercent();
        for (int size : TextSize.PERCENTS) {
            commands.add(Command.of("text-size-" + size, CommandGroup.SETTINGS, () -> percent.set(size))
                    .called(in -> in.get("command.text-size", in.number(size, 0)))
                    .in("text-size")
                    .chosenWhile(() -> percent.get() == size));
        }
        commands.add(Command.of(
                                "larger-text",
                                CommandGroup.SETTINGS,
                                Shortcut.LARGER_TEXT,
                                () -> percent.set(TextSize.larger(percent.get())))
                        .in("text-size")
                        .when(percent.lessThan(TextSize.PERCENTS.getLast())))
                .add(Command.of(
                                "smaller-text",
                                CommandGroup.SETTINGS,
                                Shortcut.SMALLER_TEXT,
                                () -> percent.set(TextSize.smaller(percent.get())))
                        .in("text-size")
                        .when(percent.greaterThan(TextSize.PERCENTS.getFirst())))
                .add(Command.of(
                                "usual-text",
                                CommandGroup.SETTINGS,
                                Shortcut.USUAL_TEXT,
                                () -> percent.set(TextSize.USUAL))
                        .in("text-size")
                        .when(percent.isNotEqualTo(TextSize.USUAL)));
    }
}
