package atlas.domain.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.domain.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlsTest {

    private static Control control(String id, String from, Optional<String> to) {
        return new Control(
                id,
                List.of("XX-A"),
                "AAA",
                new Control.Holder.HolderState("BBB"),
                new Period(Edtf.parse(from), to.map(Edtf::parse)),
                Text.english("Area"),
                Optional.empty(),
                List.of("source"));
    }

    private static Atlas atlas(Control... controls) {
        return Atlas.upTo(LocalDate.of(2025, 12, 31))
                .controls(List.of(controls))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"2014-02-26, 0", "2014-02-27, 1", "2014-03-18, 1", "2020-11-10, 1", "2020-11-30, 1", "2020-12-01, 0"})
    void anAreaIsUnderAnothersControlAsLongAsItMayBe(LocalDate day, int areas) {
        Atlas atlas = atlas(control("a", "2014-02-27/2014-03-18", Optional.of("2020-11-10/2020-12-01")));
        assertEquals(areas, atlas.controlsOn(day).size());
    }

    @Test
    void anAreaWithoutAnEndIsUnderAnothersControlToTheLastDay() {
        Atlas atlas = atlas(control("a", "1967-06-10", Optional.empty()), control("b", "1990", Optional.of("1991")));
        assertEquals(
                List.of("a"),
                atlas.controlsOn(atlas.asOf()).stream().map(Control::id).toList());
    }

    @Test
    void aStateThatHoldsItsOwnAreaIsNobodyElsesControl() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Control(
                        "a",
                        List.of("XX-A"),
                        "AAA",
                        new Control.Holder.HolderState("AAA"),
                        new Period(Edtf.parse("1990"), Optional.empty()),
                        Text.english("Area"),
                        Optional.empty(),
                        List.of("source")));
    }
}
