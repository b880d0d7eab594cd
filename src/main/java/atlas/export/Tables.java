package atlas.export;

import atlas.analysis.Chronicle;
import atlas.analysis.Happening;
import atlas.domain.Atlas;
import atlas.domain.Indicator;
import atlas.domain.Membership;
import atlas.domain.Organization;
import atlas.domain.Participation;
import atlas.domain.Series;
import atlas.i18n.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tables of an atlas: one row a membership, a value, an event, each with the ids of its sources.
public final class Tables {

    private final Atlas atlas;
    private final Language language;
    private final Cells cells;

    /// A maker of tables.
    ///
    /// @param language of names and sentences; codes and statuses are the same in all
    public Tables(Atlas atlas, Language language) {
        this.atlas = atlas;
        this.language = language;
        this.cells = new Cells(atlas, language);
    }

    /// Who takes part in an organization: on a day, or in all records. A status that is not certain on the day carries
    /// a question mark, as an uncertain date does in EDTF.
    public Table memberships(Organization organization, Optional<LocalDate> day) {
        List<List<String>> rows = new ArrayList<>();
        if (day.isPresent()) {
            organization.participationOn(day.get()).values().stream()
                    .sorted(Comparator.comparing(Participation::status)
                            .thenComparing(p -> p.membership().state()))
                    .forEach(p -> rows.add(row(p.membership(), p.isCertain())));
        } else {
            organization.memberships().forEach(membership -> rows.add(row(membership, true)));
        }
        return new Table(List.of("iso3", "name", "status", "from", "to", "sources"), rows);
    }

    private List<String> row(Membership membership, boolean isCertain) {
        return List.of(
                membership.state(),
                cells.nameOf(membership.state()),
                Cells.word(membership.status()) + (isCertain ? "" : "?"),
                Cells.from(membership.period()),
                Cells.to(membership.period()),
                Cells.ids(membership.sources()));
    }

    /// Values of all figures in the long form. With a day: for each state the newest value up to its year.
    ///
    /// @param organization limits the states to those that surely take part, on the day or today
    public Table figures(Optional<Organization> organization, Optional<LocalDate> day) {
        Optional<Collection<String>> only =
                organization.map(one -> one.participationOn(day.orElse(atlas.asOf())).values().stream()
                        .filter(Participation::isCertain)
                        .map(p -> p.membership().state())
                        .toList());
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : atlas.indicators().values()) {
            Collection<String> states = only.orElse(indicator.series().byState().keySet());
            for (String state : states) {
                values(indicator.series(), state, day)
                        .forEach(entry -> rows.add(row(indicator, state, entry.getKey(), entry.getValue())));
            }
        }
        return new Table(List.of("iso3", "name", "indicator", "year", "value", "low", "high", "unit", "sources"), rows);
    }

    private static Collection<Map.Entry<Integer, Series.Value>> values(
            Series series, String state, Optional<LocalDate> day) {
        return day.isPresent()
                ? series.newest(state, day.get().getYear()).stream().toList()
                : series.of(state).entrySet();
    }

    private List<String> row(Indicator indicator, String state, int year, Series.Value value) {
        return List.of(
                state,
                cells.nameOf(state),
                indicator.id(),
                Integer.toString(year),
                plain(value.value()),
                value.bounds().map(bounds -> plain(bounds.low())).orElse(""),
                value.bounds().map(bounds -> plain(bounds.high())).orElse(""),
                indicator.unit().in(language),
                Cells.ids(indicator.sources()));
    }

    /// All that is dated, in the order of time; with a day: up to that day.
    ///
    /// @param organization limits them to those that are about it
    public Table events(Optional<Organization> organization, Optional<LocalDate> day) {
        List<List<String>> rows = new ArrayList<>();
        for (Happening happening : Chronicle.of(atlas).happenings()) {
            boolean isAsked = organization
                    .map(one -> happening.concernsOrganization(one.id()))
                    .orElse(true);
            if (isAsked && day.map(limit -> !happening.day().isAfter(limit)).orElse(true)) {
                rows.add(List.of(
                        happening.date().text(),
                        kindOf(happening),
                        subjectOf(happening),
                        happening.title().in(language),
                        Cells.ids(happening.sources())));
            }
        }
        return new Table(List.of("date", "kind", "subject", "text", "sources"), rows);
    }

    private static String kindOf(Happening happening) {
        return switch (happening) {
            case Happening.MeetingHeld held -> Cells.word(held.meeting().kind());
            case Happening.Accession accession ->
                "begins-as-" + Cells.word(accession.membership().status());
            case Happening.Departure departure ->
                "ends-as-" + Cells.word(departure.membership().status());
            case Happening.MilestoneReached _ -> "milestone";
            case Happening.ConflictEvent event -> Cells.word(event.event().kind());
        };
    }

    private static String subjectOf(Happening happening) {
        return switch (happening) {
            case Happening.OfOrganization of -> of.organization().id();
            case Happening.ConflictEvent of -> of.conflict().id();
        };
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
