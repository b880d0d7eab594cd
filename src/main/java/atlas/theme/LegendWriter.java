package atlas.theme;

import atlas.cartography.Appearance;
import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.Conflict;
import atlas.domain.Control;
import atlas.i18n.Messages;
import atlas.view.BoundaryView;
import atlas.view.Subject;
import atlas.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes the legend of a subject in a language.
public final class LegendWriter {

    private final Colourings colourings;
    private final ThemeWords words;

    public LegendWriter(Atlas atlas, Messages messages, Colourings colourings) {
        this.colourings = colourings;
        this.words = new ThemeWords(atlas, messages);
    }

    /// Blocks until the table is read where the theme is a figure.
    ///
    /// @param withConflictZones whether the map shows them
    public Legend of(Subject subject, boolean withConflictZones, Appearance appearance) {
        Palette palette = Palette.of(appearance);
        List<Legend.Row> more = new ArrayList<>();
        if (withConflictZones) {
            conflictZones(subject, palette).ifPresent(more::add);
        }
        controlled(subject, palette).ifPresent(more::add);
        return of(subject.theme(), subject, appearance).with(more);
    }

    private <T extends Theme> Legend of(T theme, Subject subject, Appearance appearance) {
        Colouring colouring = colourings.of(subject, appearance);
        return ThemeKinds.of(theme).legend(theme, subject, colouring, appearance, words);
    }

    private Optional<Legend.Row> conflictZones(Subject subject, Palette palette) {
        List<Conflict> shown = words.atlas().conflicts().values().stream()
                .filter(conflict -> !conflict.areasOn(subject.date()).isEmpty())
                .toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Legend.Row(
                        palette.styleOf(LegendKind.CONFLICT),
                        true,
                        words.messages().get("legend.conflict"),
                        Integer.toString(shown.size()),
                        shown.stream()
                                .flatMap(conflict -> conflict.parties().stream())
                                .flatMap(party -> party.state().stream())
                                .collect(Collectors.toSet())));
    }

    /// In the view of de facto control such areas look as what holds them.
    private Optional<Legend.Row> controlled(Subject subject, Palette palette) {
        Set<String> states = words.atlas().controlsOn(subject.date()).stream()
                .map(Control::belongsTo)
                .collect(Collectors.toUnmodifiableSet());
        return subject.boundaryView() == BoundaryView.UNITED_NATIONS && !states.isEmpty()
                ? Optional.of(new Legend.Row(
                        palette.controlledByAnother(), false, words.messages().get("legend.control"), "", states))
                : Optional.empty();
    }
}
