package atlas.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.FrozenAtlas;
import atlas.i18n.Language;
import atlas.table.Table;
import atlas.table.TableFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ArmedConflictTableTest {

    private final ConflictTables tables = new ConflictTables(FrozenAtlas.atlas(), Language.ENGLISH);

    @Test
    void eachConflictHasARowForEachYear() {
        assertEquals(895, tables.armedConflicts(Optional.empty()).rows().size());
    }

    @Test
    void onADayThoseOfItsYearAreWritten() throws IOException {
        Table table = tables.armedConflicts(Optional.of(LocalDate.of(2011, 6, 1)));
        StringWriter csv = new StringWriter();
        TableFormat.CSV.write(table, csv);
        List<String> lines = csv.toString().lines().toList();
        assertEquals(
                "armed_conflict,year,name,intensity,type,incompatibility,location,territory,states,side_a,"
                        + "side_a_supporters,side_b,side_b_supporters,episode_from,episode_to,lon,lat,conflict,sources",
                lines.getFirst());
        assertEquals(
                "ucdp-294,2011,Cambodia – Thailand: common border,minor,interstate,territory,"
                        + "\"Cambodia (Kampuchea), Thailand\",Common Border,KHM;THA,Government of Cambodia (Kampuchea),,"
                        + "Government of Thailand,,2011-04-28,2011-05-02,104.68,14.39,,frozen",
                lines.stream()
                        .filter(line -> line.startsWith("ucdp-294"))
                        .findFirst()
                        .orElseThrow());
    }
}
