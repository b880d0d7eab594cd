package atlas.theme;

import atlas.analysis.SharedOrganizations;
import atlas.domain.Atlas;
import atlas.domain.Conflict;
import atlas.domain.State;
import atlas.i18n.Messages;
import atlas.view.Subject;
import atlas.view.Theme;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of the state under the pointer: its name, and what the theme says of it.
public final class HoverWords {

    private static final String BETWEEN = " · ";

    private final Atlas atlas;
    private final Messages messages;
    private final Colourings colourings;
    private final ClassWords words;

    public HoverWords(Atlas atlas, Messages messages, Colourings colourings) {
        this.atlas = atlas;
        this.messages = messages;
        this.colourings = colourings;
        this.words = new ClassWords(atlas, messages);
    }

    /// For instance "Japan · 41,640 current international $ per person · 2022".
    public String of(State state, Subject subject) {
        String name = state.names().in(messages.language());
        String more = switch (subject.theme()) {
            case Theme.Participation() -> participation(state, subject);
            case Theme.SharedOrganizations(String other) -> shared(state, other, subject);
            case Theme.Figure figure -> value(state, figure, subject);
            case Theme.Conflicts() -> conflicts(state, subject);
        };
        return more.isEmpty() ? name : name + BETWEEN + more;
    }

    private String participation(State state, Subject subject) {
        return atlas.organization(subject.organization())
                .flatMap(organization -> Optional.ofNullable(
                        organization.participationOn(subject.date()).get(state.iso3())))
                .map(found -> messages.get("status." + found.status().name())
                        + (found.isCertain() ? "" : BETWEEN + messages.get("status.uncertain")))
                .orElse("");
    }

    private String shared(State state, String other, Subject subject) {
        if (state.iso3().equals(other)) {
            return "";
        }
        int count = SharedOrganizations.countsOn(atlas, other, subject.date()).getOrDefault(state.iso3(), 0);
        return messages.get("hover.shared", count, words.nameOf(other));
    }

    private String value(State state, Theme.Figure theme, Subject subject) {
        Optional<ClassedFigure> figure = colourings.figure(theme, subject.date().getYear());
        if (figure.isEmpty()) {
            return participation(state, subject);
        }
        return Optional.ofNullable(figure.get().values().byState().get(state.iso3()))
                .map(dated -> words.amount(dated.value(), figure.get())
                        + " "
                        + figure.get().indicator().unit().in(messages.language())
                        + BETWEEN
                        + dated.year())
                .orElseGet(() -> messages.get("details.no-data"));
    }

    private String conflicts(State state, Subject subject) {
        return atlas.conflicts().values().stream()
                .filter(conflict -> conflict.parties().stream()
                        .anyMatch(party ->
                                party.state().filter(state.iso3()::equals).isPresent()))
                .flatMap(conflict -> status(conflict, subject))
                .collect(Collectors.joining(BETWEEN));
    }

    private Stream<String> status(Conflict conflict, Subject subject) {
        return conflict.phaseOn(subject.date()).stream()
                .map(phase -> conflict.names().in(messages.language()) + ": "
                        + messages.get("conflict.status." + phase.status().name()));
    }
}
