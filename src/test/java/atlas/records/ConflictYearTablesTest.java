package atlas.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.FrozenAtlas;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.table.Table;
import atlas.table.TableFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ConflictYearTablesTest {

    private static final Atlas ATLAS = FrozenAtlas.atlas();
    private final ConflictYearTables tables = new ConflictYearTables(ATLAS, Language.ENGLISH);

    private static List<String> lines(Table table) throws IOException {
        StringWriter csv = new StringWriter();
        TableFormat.CSV.write(table, csv);
        return csv.toString().lines().toList();
    }

    @Test
    void thoseOfUcdpHaveARowForEachYearOfTheSource() {
        long counted = tables.conflictYears(Optional.empty(), Optional.empty()).rows().stream()
                .filter(row -> row.get(3).text().equals("ucdp"))
                .count();
        assertEquals(895, counted);
    }

    @Test
    void aYearOfAGroupHasStatusesOfTheAtlasAndIntensityOfUcdp() throws IOException {
        List<String> lines =
                lines(tables.conflictYears(Optional.of(Set.of("TJK", "KGZ")), Optional.of(LocalDate.of(2022, 6, 1))));
        assertEquals(
                "conflict,year,name,told_by,type,intensity,status,incompatibility,territory,parties,party_states,"
                        + "supporters,supporter_states,deaths_in_states_low,deaths_in_states_best,deaths_in_states_high,part_of,"
                        + "sources",
                lines.getFirst());
        assertEquals(
                List.of(
                        "kyrgyz-tajik-border,2022,Kyrgyz-Tajik border,atlas,,,armed;ceasefire,,,Kyrgyzstan;Tajikistan,"
                                + "KGZ;TJK,,,11091.69,11091.69,11091.69,,",
                        "ucdp-13324,2022,Kyrgyzstan – Tajikistan: common border,ucdp,interstate,minor,,territory,Common Border,"
                                + "Government of Kyrgyzstan;Government of Tajikistan,KGZ;TJK,,,,,,kyrgyz-tajik-border,"),
                lines.stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.lastIndexOf(',') + 1))
                        .toList());
    }

    @Test
    void whoGaveTroopsIsToldBesideTheParties() throws IOException {
        assertEquals(
                List.of("Government of Australia;Government of United Kingdom;Government of United States of America;"
                        + "Government of Iraq|AUS;GBR;USA;IRQ||"),
                tables.conflictYears(Optional.of(Set.of("AUS")), Optional.of(LocalDate.of(2003, 6, 1))).rows().stream()
                        .filter(row -> row.getFirst().text().equals("ucdp-420"))
                        .map(row -> String.join(
                                "|",
                                row.subList(9, 13).stream()
                                        .map(cell -> cell.text())
                                        .toList()))
                        .toList());
    }
}
