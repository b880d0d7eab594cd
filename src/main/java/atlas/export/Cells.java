package atlas.export;

import atlas.domain.Atlas;
import atlas.domain.Edtf;
import atlas.domain.Period;
import atlas.domain.Text;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How values are written in the cells of a table. An empty cell: the datasets hold nothing there.
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

    static String from(Period period) {
        return period.from().text();
    }

    static String to(Period period) {
        return period.to().map(Edtf::text).orElse("");
    }

    static String lon(Optional<LonLat> place) {
        return place.map(at -> Double.toString(at.lonDegrees())).orElse("");
    }

    static String lat(Optional<LonLat> place) {
        return place.map(at -> Double.toString(at.latDegrees())).orElse("");
    }

    static String ids(List<String> ids) {
        return String.join(";", ids);
    }

    /// A constant as the datasets write it.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Cells with one put before them.
    static List<String> after(String first, List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.addFirst(first);
        return all;
    }
}
