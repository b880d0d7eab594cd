package atlas.assets;

import atlas.domain.Edtf;
import atlas.domain.Period;
import atlas.domain.Series;
import atlas.domain.Text;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A value in a JSON file, with its place, that can be asked for what it holds. Whoever asks it for a text or a date
/// gets one in any case: if there is none,
/// that is reported, a stand-in is given, and the record that the value belongs to counts as spoiled, so that it is
/// left out in the end. So a record with three mistakes has all three reported.
final class JsonPlace extends PlacedNode {

    private static final Language[] LANGUAGES = Language.values();

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_LIST = 10_000;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+([-_ ][A-Za-z0-9]+)*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s]+");

    JsonPlace(Reading reading, String file, JsonNode root) {
        super(reading, file, root);
    }

    private JsonPlace(PlacedNode parent, String step, JsonNode node, boolean isRecord) {
        super(parent, step, node, isRecord);
    }

    private JsonPlace(JsonPlace same, boolean isRecord) {
        super(same, isRecord);
    }

    boolean has(String name) {
        return node.has(name);
    }

    /// A field of this record, which may turn out to be missing when it is asked for its value.
    JsonPlace at(String name) {
        return new JsonPlace(this, name, node.path(name), false);
    }

    /// Reports every field that is none of these: most likely it is misspelt.
    void knowsOnly(String... names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!List.of(names).contains(name)) {
                at(name).note("There is no such field; there are: " + String.join(", ", names) + ".");
            }
        });
    }

    /// A field that may be absent. If it is there and wrong, the record is spoiled.
    <T> Optional<T> ifGiven(String name, Function<JsonPlace, T> reader) {
        return has(name) ? Optional.of(reader.apply(at(name))) : Optional.empty();
    }

    /// A field that may be absent and without which the record is still true: if it is wrong, only it is left out.
    <T> Optional<T> optional(String name, Function<JsonPlace, T> reader) {
        return has(name) ? new JsonPlace(this, name, node.path(name), true).record(reader) : Optional.empty();
    }

    /// This as a record of its own; empty if anything in it is wrong.
    <T> Optional<T> record(Function<JsonPlace, T> reader) {
        try {
            T value = reader.apply(this);
            return isSpoiled() ? Optional.empty() : Optional.of(value);
        } catch (IllegalArgumentException e) {
            complain(sentence(e));
            return Optional.empty();
        }
    }

    /// The records of a list, without those that are wrong; none where there is no list.
    <T> List<T> records(String name, Function<JsonPlace, T> reader) {
        return has(name) ? at(name).asRecords(reader) : List.of();
    }

    <T> List<T> asRecords(Function<JsonPlace, T> reader) {
        List<T> records = new ArrayList<>();
        if (!node.isArray()) {
            note(
                    node.isMissingNode()
                            ? "This list is missing."
                            : "This should be a list, in square brackets" + notWhatItIs());
        }
        int size = node.isArray() ? boundedSize() : 0;
        for (int i = 0; i < size; i++) {
            JsonPlace item = new JsonPlace(this, Integer.toString(i), node.path(i), true);
            if (!item.node.isObject()) {
                item.complain("This should be a record, in curly brackets" + item.notWhatItIs());
                continue;
            }
            item.record(reader).ifPresent(record -> {
                reading().remember(record, item);
                records.add(record);
            });
        }
        return records;
    }

    /// The items of a list of plain values.
    <T> List<T> items(String name, Function<JsonPlace, T> reader) {
        return has(name) ? at(name).asItems(reader) : List.of();
    }

    /// The items of a list that is still true without those that are wrong.
    <T> List<T> optionalItems(String name, Function<JsonPlace, T> reader) {
        return items(name, item -> new JsonPlace(item, true).record(reader)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    <T> List<T> asItems(Function<JsonPlace, T> reader) {
        if (!node.isArray()) {
            wrong("a list, in square brackets");
            return List.of();
        }
        List<T> items = new ArrayList<>();
        int size = boundedSize();
        for (int i = 0; i < size; i++) {
            items.add(reader.apply(new JsonPlace(this, Integer.toString(i), node.path(i), false)));
        }
        return items;
    }

    /// The number of items of this list that are read.
    private int boundedSize() {
        if (node.size() > LONGEST_LIST) {
            note("This list has more than " + LONGEST_LIST + " items.");
        }
        return Math.min(node.size(), LONGEST_LIST);
    }

    String asString() {
        return node.isTextual() ? writable(LONGEST_TEXT) : wrong("a text in quotation marks", "");
    }

    /// This text, which is drawn, printed and written into files; a stand-in where that cannot be done.
    private String writable(int longest) {
        String text = node.textValue();
        if (text.length() > longest) {
            complain("This text has " + text.length() + " letters; there is room for " + longest + ".");
            return "";
        }
        int wrong = Writing.firstUnwritable(text);
        if (wrong >= 0) {
            complain(String.format(
                    Locale.ROOT,
                    "This text holds a character that cannot be written: U+%04X.",
                    text.codePointAt(wrong)));
            return "";
        }
        return text;
    }

    /// A telling name that may become that of a file.
    String asId() {
        String id = asString();
        return isSpoiled() || Writing.isId(id)
                ? id
                : wrong("an id of lower-case letters, digits and hyphens, such as \"cica\"", "");
    }

    /// An id of a shape.
    String asCode() {
        return matching(CODE, "an id of letters, digits and hyphens, such as \"AZ-KARABAKH\"");
    }

    /// An address on the web.
    String asAddress() {
        return matching(ADDRESS, "an address that begins with https:// or http://");
    }

    String matching(Pattern pattern, String expected) {
        String text = asString();
        return isSpoiled() || pattern.matcher(text).matches() ? text : wrong(expected, "");
    }

    double asNumber() {
        double number = node.isNumber() ? node.doubleValue() : wrong("a number", 0.0);
        if (!Double.isFinite(number)) {
            complain("This number is too large.");
            return 0;
        }
        return number;
    }

    double asNumberBetween(double least, double most) {
        double number = asNumber();
        if (!isSpoiled() && !(least <= number && number <= most)) {
            complain("This number should lie between " + least + " and " + most + ".");
        }
        return number;
    }

    int asInteger() {
        return node.isInt() ? node.intValue() : wrong("a whole number", 0);
    }

    int asIntegerBetween(int least, int most) {
        int number = asInteger();
        if (!isSpoiled() && (number < least || number > most)) {
            complain("This number should lie between " + least + " and " + most + ".");
        }
        return number;
    }

    /// The year of a figure.
    int asYear() {
        int year = asInteger();
        if (!isSpoiled() && (year < Series.FIRST_YEAR || year > Series.LAST_YEAR)) {
            complain("The year should lie between " + Series.FIRST_YEAR + " and " + Series.LAST_YEAR + ".");
        }
        return year;
    }

    boolean asFlag() {
        return node.isBoolean() ? node.booleanValue() : wrong("true or false", false);
    }

    /// The `id` of the record that a file is: the file is named after it.
    String asIdOfFile() {
        String id = at("id").asId();
        if (!file().endsWith("/" + id + ".json")) {
            at("id").note("The file should be named after this id: " + id + ".json.");
        }
        return id;
    }

    /// The code of a state. A record about a state that does not exist is of no use, so it is spoiled.
    String asState() {
        String code = asString();
        if (node.isTextual() && !reading().references().isKnown(Referent.STATE, code)) {
            complain(References.unknown(Referent.STATE, code));
        }
        return code;
    }

    /// The id of something that stands elsewhere. If it does not, that is reported, and the record is kept.
    String asIdOf(Referent referent) {
        String id = asString();
        if (node.isTextual()) {
            reading().references().use(referent, id, this);
        }
        return id;
    }

    /// One of an enumeration's words, as in `dialogue-partner`.
    <E extends Enum<E>> E asOneOf(Class<E> words) {
        Optional<E> constant = node.isTextual() ? Words.constant(words, node.textValue()) : Optional.empty();
        return constant.orElseGet(
                () -> wrong("one of: " + String.join(", ", Words.of(words)), words.getEnumConstants()[0]));
    }

    Text asText() {
        return asText(LONGEST_TEXT);
    }

    /// A text that is drawn in one line.
    Text asName() {
        return asText(LONGEST_NAME);
    }

    private Text asText(int longest) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : LANGUAGES) {
            JsonNode text = node.path(language.tag());
            if (text.isTextual()) {
                texts.put(language, at(language.tag()).writable(longest));
            } else if (!text.isMissingNode()) {
                texts.put(language, at(language.tag()).asString());
            }
        }
        if (texts.containsKey(Language.ENGLISH)) {
            return new Text(texts);
        }
        return wrong("a record of texts with at least \"en\", the English one", Text.english(""));
    }

    Edtf asDate() {
        return node.isTextual()
                ? made(() -> inRange(Edtf.parse(node.textValue())), Edtf.on(LocalDate.EPOCH))
                : wrong("a date such as \"2022-10-13\", \"2014-05\" or \"2011\"", Edtf.on(LocalDate.EPOCH));
    }

    /// @throws IllegalArgumentException for years before the oldest source and after the latest plan
    static Edtf inRange(Edtf date) {
        boolean isTooEarly = date.latest().getYear() < FIRST_YEAR
                || (!(date instanceof Edtf.By) && date.earliest().getYear() < FIRST_YEAR);
        if (isTooEarly || date.latest().getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("a year should lie between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        return date;
    }

    LocalDate asDay() {
        Edtf date = asDate();
        if (!date.isExact()) {
            complain("This should be a day such as \"2022-10-13\".");
        }
        return date.latest();
    }

    /// The period given by this record's `from` and `to`.
    Period period() {
        JsonPlace fromPlace = at("from");
        Edtf from = fromPlace.asDate();
        Optional<Edtf> to = ifGiven("to", JsonPlace::asDate);
        Period withoutEnd = new Period(from, Optional.empty());
        return fromPlace.isSpoiled() ? withoutEnd : made(() -> new Period(from, to), withoutEnd);
    }

    /// The place given by this record's `lon` and `lat`, in degrees.
    LonLat lonLat() {
        double lon = at("lon").asNumber();
        double lat = at("lat").asNumber();
        return made(() -> new LonLat(lon, lat), new LonLat(0, 0));
    }

    Optional<LonLat> lonLatIfGiven() {
        return has("lon") || has("lat") ? Optional.of(lonLat()) : Optional.empty();
    }

    /// The ids of the sources of this record: at least one.
    List<String> sources() {
        List<String> sources = at("sources").asItems(source -> source.asIdOf(Referent.SOURCE));
        if (sources.isEmpty() && at("sources").node.isArray()) {
            at("sources").complain("Every fact has a source: this list should name at least one.");
        }
        return sources;
    }
}
