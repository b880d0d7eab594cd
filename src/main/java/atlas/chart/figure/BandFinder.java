package atlas.chart.figure;

import atlas.analysis.CitedSources;
import atlas.analysis.question.Accession;
import atlas.analysis.question.Question;
import atlas.analysis.question.Question.Direction;
import atlas.chart.TimeBands;
import atlas.chart.TimeBands.AccessionLine;
import atlas.chart.TimeBands.Band;
import atlas.chart.TimeBands.BandEdges;
import atlas.chart.TimeBands.BandShade;
import atlas.chart.scale.TimeSpan;
import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.ConflictYear;
import atlas.domain.date.Edtf;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.i18n.Messages;
import atlas.view.desk.TrendBands;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds what happened while the values of a trend changed: the phases of a conflict of the atlas or the active years
/// of
/// one that UCDP counts, and the accessions of states to an organization.
final class BandFinder {

    private final Atlas atlas;
    private final Messages messages;
    private final TimeSpan span;

    BandFinder(Atlas atlas, Messages messages, TimeSpan span) {
        this.atlas = atlas;
        this.messages = messages;
        this.span = span;
    }

    /// What was found, with what has to be said of it.
    ///
    /// @param sources ids of the sources of all that is in the bands
    record FoundBands(TimeBands bands, List<String> notes, List<String> sources) {}

    /// @param asked  an id that the atlas has not is passed over
    /// @param states whose accessions are looked for, ISO 3166-1 alpha-3
    FoundBands of(TrendBands asked, Collection<String> states) {
        List<String> notes = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        Optional<Conflict> told = asked.conflict().flatMap(atlas::conflict);
        Optional<ArmedConflict> counted =
                asked.conflict().flatMap(id -> atlas.armedConflicts().find(id));
        List<Band> bands = new ArrayList<>();
        told.ifPresent(conflict -> {
            conflict.phases().stream().filter(phase -> isInSpan(edges(phase))).forEach(phase -> {
                bands.add(band(conflict, phase));
                sources.addAll(phase.sources());
            });
            if (!bands.stream().allMatch(band -> isExact(band.edges()))) {
                notes.add(messages.get("chart.note.slopes"));
            }
        });
        counted.ifPresent(conflict -> {
            bands.addAll(activeYears(conflict));
            sources.addAll(conflict.sources());
            notes.add(messages.get(
                    "chart.note.bands.counted",
                    Integer.toString(atlas.armedConflicts().firstYear()),
                    Integer.toString(atlas.armedConflicts().lastYear())));
        });
        Optional<Organization> organization = asked.accessions().flatMap(atlas::organization);
        List<Membership> joined = organization.map(to -> accessions(to, states)).orElse(List.of());
        sources.addAll(CitedSources.of(joined));
        organization.ifPresent(
                to -> notes.add(messages.get("chart.note.bands.accessions", shortName(to), joined.size())));
        TimeBands found = new TimeBands(
                bands,
                organization.map(to -> byDate(joined, to)).orElse(List.of()),
                told.map(Conflict::names)
                        .or(() -> counted.map(ArmedConflict::names))
                        .map(names -> names.in(messages.language()))
                        .orElse(""),
                organization.map(this::shortName).orElse(""));
        return new FoundBands(found, notes, sources.stream().distinct().toList());
    }

    private String shortName(Organization organization) {
        return organization.shortNames().in(messages.language());
    }

    private boolean isInSpan(BandEdges edges) {
        return !edges.fallen().isBefore(span.from()) && !edges.rises().isAfter(span.to());
    }

    private static boolean isExact(BandEdges edges) {
        return edges.rises().equals(edges.risen()) && edges.falls().equals(edges.fallen());
    }

    private Band band(Conflict conflict, Conflict.Phase phase) {
        return new Band(
                switch (phase.conflictStatus()) {
                    case ARMED -> BandShade.ARMED;
                    case CEASEFIRE -> BandShade.CEASEFIRE;
                    case LATENT -> BandShade.LATENT;
                    case SETTLED -> BandShade.SETTLED;
                },
                messages.get("conflict.status." + phase.conflictStatus().name()),
                edges(phase),
                conflict.id());
    }

    private BandEdges edges(Conflict.Phase phase) {
        Edtf from = phase.period().from();
        return new BandEdges(
                from.earliest(),
                from.latest(),
                phase.period().to().map(Edtf::earliest).orElse(span.to()),
                phase.period().to().map(Edtf::latest).orElse(span.to()));
    }

    /// Years of one intensity that follow one another are one band; the years after the last that UCDP tells of are
    /// one too.
    private List<Band> activeYears(ArmedConflict conflict) {
        List<Band> bands = new ArrayList<>();
        for (ConflictYear year : conflict.years().values()) {
            Band band = new Band(
                    year.isWar() ? BandShade.ARMED : BandShade.MINOR,
                    messages.get("armed.intensity." + year.intensity().name()),
                    ofYears(year.year(), year.year()),
                    conflict.id());
            boolean goesOn = !bands.isEmpty()
                    && bands.getLast().shade() == band.shade()
                    && bands.getLast().edges().fallen().getYear() == year.year() - 1;
            if (goesOn) {
                Band before = bands.removeLast();
                bands.add(new Band(
                        band.shade(),
                        band.name(),
                        ofYears(before.edges().rises().getYear(), year.year()),
                        conflict.id()));
            } else {
                bands.add(band);
            }
        }
        int last = atlas.armedConflicts().lastYear();
        if (last < span.to().getYear()) {
            bands.add(new Band(
                    BandShade.UNKNOWN,
                    messages.get("armed.no-data", Integer.toString(last)),
                    ofYears(last + 1, span.to().getYear()),
                    conflict.id()));
        }
        return bands.stream().filter(band -> isInSpan(band.edges())).toList();
    }

    private static BandEdges ofYears(int first, int last) {
        LocalDate from = LocalDate.of(first, 1, 1);
        LocalDate to = LocalDate.of(last, 12, 31);
        return new BandEdges(from, from, to, to);
    }

    /// The memberships of states that begin in the span; a member that returns from a suspension has not acceded.
    private List<Membership> accessions(Organization to, Collection<String> states) {
        Set<Accession> joined = Set.copyOf(Accession.of(
                atlas,
                new Question.Changes(
                        Direction.JOINED,
                        Optional.of(to.id()),
                        Optional.empty(),
                        MembershipStatus.MEMBER,
                        Optional.empty())));
        return to.memberships().stream()
                .filter(membership -> membership.membershipStatus() == MembershipStatus.MEMBER
                        && states.contains(membership.state())
                        && joined.contains(new Accession(
                                membership.state(), to.id(), membership.period().from(), true))
                        && !membership.period().from().latest().isBefore(span.from())
                        && !earliest(membership, to).isAfter(span.to()))
                .toList();
    }

    /// Where nobody knows since when, not before the organization was proposed or founded.
    private static LocalDate earliest(Membership membership, Organization to) {
        LocalDate earliest = membership.period().from().earliest();
        return earliest.isBefore(to.beginning()) ? to.beginning() : earliest;
    }

    private List<AccessionLine> byDate(List<Membership> joined, Organization to) {
        Map<String, List<Membership>> byDate = new TreeMap<>();
        joined.forEach(
                membership -> byDate.computeIfAbsent(membership.period().from().toString(), _ -> new ArrayList<>())
                        .add(membership));
        Collator collator = Collator.getInstance(messages.language().locale());
        return byDate.values().stream()
                .map(together -> accession(together, to, collator))
                .sorted(Comparator.comparing(
                        (AccessionLine accession) -> accession.date().latest()))
                .toList();
    }

    private AccessionLine accession(List<Membership> together, Organization to, Collator collator) {
        List<String> states = together.stream()
                .map(Membership::state)
                .sorted(Comparator.comparing(this::nameOf, collator))
                .toList();
        return new AccessionLine(
                together.getFirst().period().from(),
                earliest(together.getFirst(), to),
                states,
                states.stream().map(this::nameOf).toList());
    }

    private String nameOf(String iso3) {
        return atlas.state(iso3)
                .map(state -> state.nameOnMap(messages.language()))
                .orElse(iso3);
    }
}
