package atlas.chart;

import atlas.domain.date.Edtf;
import java.time.LocalDate;
import java.util.List;

/// What happened while the values of a chart changed: what a conflict was, in bands behind them, and accessions, as
/// lines across them.
///
/// @param bands         in order of time
/// @param accessions    in order of time
/// @param conflict      its name; empty where none is shown
/// @param organization  the short name of what was acceded to; empty where accessions are not shown
public record TimeBands(List<Band> bands, List<AccessionLine> accessions, String conflict, String organization) {

    /// Nothing.
    public static final TimeBands NONE = new TimeBands(List.of(), List.of(), "", "");

    public TimeBands {
        bands = List.copyOf(bands);
        accessions = List.copyOf(accessions);
    }

    /// What a conflict was, the gravest first.
    public enum BandShade {
        /// A war, or the fighting of a conflict that the atlas tells.
        ARMED,
        /// Fighting of less than a war.
        MINOR,
        CEASEFIRE,
        LATENT,
        SETTLED,
        /// Nothing is known of it.
        UNKNOWN
    }

    /// What a conflict was for a time.
    ///
    /// @param name     what it was, in the reader's language
    /// @param conflict id of the conflict
    public record Band(BandShade shade, String name, BandEdges edges, String conflict) {}

    /// When a band begins and ends. Where a day is not known, it is between the two.
    public record BandEdges(LocalDate rises, LocalDate risen, LocalDate falls, LocalDate fallen) {}

    /// That states became members on a day.
    ///
    /// @param date     as sharp as its sources
    /// @param earliest the first day that it may have been
    /// @param states   ISO 3166-1 alpha-3, in order of their names
    /// @param names    of the states, in the reader's language
    public record AccessionLine(Edtf date, LocalDate earliest, List<String> states, List<String> names) {

        public AccessionLine {
            states = List.copyOf(states);
            names = List.copyOf(names);
        }
    }

    /// Whether there is nothing to be drawn.
    public boolean isEmpty() {
        return bands.isEmpty() && accessions.isEmpty();
    }

    public boolean isOfConflict() {
        return !conflict.isEmpty();
    }

    public boolean isOfOrganization() {
        return !organization.isEmpty();
    }

    /// When a state acceded, if that was in a year; else empty.
    public String accession(String iso3, int year) {
        return accessionsIn(year).stream()
                .filter(accession -> accession.states().contains(iso3))
                .map(accession -> accession.date().toString())
                .findFirst()
                .orElse("");
    }

    /// What the conflict was in a year, surely or perhaps, in order of time.
    public List<String> namesIn(int year) {
        return bands.stream()
                .filter(band -> band.edges().rises().getYear() <= year
                        && year <= band.edges().fallen().getYear())
                .map(Band::name)
                .distinct()
                .toList();
    }

    /// The accessions of a year, by the last day that each may have been.
    public List<AccessionLine> accessionsIn(int year) {
        return accessions.stream()
                .filter(accession -> accession.date().latest().getYear() == year)
                .toList();
    }
}
