package atlas.records;

import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.domain.text.Text;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import java.util.Locale;
import java.util.Optional;

/// How what the datasets hold is said in the cells of a table, in a language. A blank text says that they hold nothing.
record Cells(Atlas atlas, Language language) {

    String text(Text text) {
        return text.in(language);
    }

    String text(Optional<Text> text) {
        return text.map(this::text).orElse("");
    }

    /// A state's name by its code.
    String nameOf(String iso3) {
        return atlas.state(iso3).map(state -> text(state.names())).orElse(iso3);
    }

    static String date(Optional<Edtf> date) {
        return date.map(Edtf::text).orElse("");
    }

    static String from(Period period) {
        return period.from().text();
    }

    static String to(Period period) {
        return date(period.to());
    }

    static Optional<Double> lon(Optional<LonLat> place) {
        return place.map(LonLat::lonDegrees);
    }

    static Optional<Double> lat(Optional<LonLat> place) {
        return place.map(LonLat::latDegrees);
    }

    /// A constant as the datasets write it.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
