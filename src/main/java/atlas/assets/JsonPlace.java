package atlas.assets;

import atlas.domain.Edtf;
import atlas.domain.Period;
import atlas.domain.Text;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value in a JSON file, with its place. Whoever asks it for a text or a date gets one in any case: if there is none,
/// that is reported, a stand-in is given, and the record that the value belongs to counts as spoiled, so that it is
/// left out in the end. So a record with three mistakes has all three reported.
final class JsonPlace {

    private static final Language[] LANGUAGES = Language.values();

    private final Reading reading;
    private final String file;
    private final @Nullable JsonPlace parent;
    private final String step;
    private final JsonNode node;
    private final boolean isRecord;
    private boolean isSpoiled;

    JsonPlace(Reading reading, String file, JsonNode root) {
        this(reading, file, null, "", root, true);
    }

    private JsonPlace(
            Reading reading, String file, @Nullable JsonPlace parent, String step, JsonNode node, boolean isRecord) {
        this.reading = reading;
        this.file = file;
        this.parent = parent;
        this.step = step;
        this.node = node;
        this.isRecord = isRecord;
    }

    String file() {
        return file;
    }

    /// The JSON pointer from the root of the file; the root's is empty.
    String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    JsonNode node() {
        return node;
    }

    boolean isSpoiled() {
        return isSpoiled;
    }

    /// Reports what is wrong here and spoils the record that this belongs to.
    void complain(String what) {
        reading.report(file, pointer(), what);
        JsonPlace place = this;
        while (place.parent != null && !place.isRecord) {
            place.isSpoiled = true;
            place = place.parent;
        }
        place.isSpoiled = true;
    }

    /// Reports what is wrong here although the record can be used.
    void note(String what) {
        reading.report(file, pointer(), what);
    }

    boolean has(String name) {
        return node.has(name);
    }

    /// A field of this record, which may turn out to be missing when it is asked for its value.
    JsonPlace at(String name) {
        return child(name, node.path(name), false);
    }

    private JsonPlace child(String name, JsonNode value, boolean startsRecord) {
        return new JsonPlace(reading, file, this, name, value, startsRecord);
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
        return has(name) ? child(name, node.path(name), true).record(reader) : Optional.empty();
    }

    /// This as a record of its own; empty if anything in it is wrong.
    <T> Optional<T> record(Function<JsonPlace, T> reader) {
        try {
            T value = reader.apply(this);
            return isSpoiled ? Optional.empty() : Optional.of(value);
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
            note(node.isMissingNode() ? "This list is missing." : "This should be a list, in square brackets, " + notWhatItIs());
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            JsonPlace item = child(Integer.toString(i), node.path(i), true);
            if (!item.node.isObject()) {
                item.complain("This should be a record, in curly brackets, " + item.notWhatItIs());
                continue;
            }
            item.record(reader).ifPresent(record -> {
                reading.remember(record, item);
                records.add(record);
            });
        }
        return records;
    }

    /// The items of a list of plain values.
    <T> List<T> items(String name, Function<JsonPlace, T> reader) {
        return has(name) ? at(name).asItems(reader) : List.of();
    }

    <T> List<T> asItems(Function<JsonPlace, T> reader) {
        if (!node.isArray()) {
            wrong("a list, in square brackets");
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(reader.apply(child(Integer.toString(i), node.path(i), false)));
        }
        return items;
    }

    String asString() {
        return node.isTextual() ? node.textValue() : wrong("a text in quotation marks", "");
    }

    double asNumber() {
        return node.isNumber() ? node.doubleValue() : wrong("a number", 0.0);
    }

    int asInteger() {
        return node.isInt() ? node.intValue() : wrong("a whole number", 0);
    }

    boolean asFlag() {
        return node.isBoolean() ? node.booleanValue() : wrong("true or false", false);
    }

    /// The `id` of the record that a file is: the file is named after it.
    String asIdOfFile() {
        String id = at("id").asString();
        if (!file.endsWith("/" + id + ".json")) {
            at("id").complain("The file should be named after this id: " + id + ".json.");
        }
        return id;
    }

    /// The code of a state. A record about a state that does not exist is of no use, so it is spoiled.
    String asState() {
        String code = asString();
        if (node.isTextual() && !reading.references().isKnown(Referent.STATE, code)) {
            complain(References.unknown(Referent.STATE, code));
        }
        return code;
    }

    /// The id of something that stands elsewhere. If it does not, that is reported, and the record is kept.
    String asIdOf(Referent referent) {
        String id = asString();
        if (node.isTextual()) {
            reading.references().use(referent, id, this);
        }
        return id;
    }

    /// One of an enumeration's words, as in `dialogue-partner`.
    <E extends Enum<E>> E asOneOf(Class<E> words) {
        E[] constants = words.getEnumConstants();
        if (node.isTextual()) {
            for (E constant : constants) {
                if (Words.isWord(node.textValue(), constant)) {
                    return constant;
                }
            }
        }
        return wrong("one of: " + String.join(", ", Words.of(words)), constants[0]);
    }

    Text asText() {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : LANGUAGES) {
            JsonNode text = node.path(language.tag());
            if (text.isTextual()) {
                texts.put(language, text.textValue());
            } else if (!text.isMissingNode()) {
                texts.put(language, at(language.tag()).asString());
            }
        }
        return texts.containsKey(Language.ENGLISH)
                ? new Text(texts)
                : wrong("a text with at least \"en\"", Text.english(""));
    }

    Edtf asDate() {
        return node.isTextual()
                ? made(() -> Edtf.parse(node.textValue()), Edtf.on(LocalDate.EPOCH))
                : wrong("a date such as \"2022-10-13\", \"2014-05\" or \"2011\"", Edtf.on(LocalDate.EPOCH));
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
        Edtf from = at("from").asDate();
        Optional<Edtf> to = ifGiven("to", JsonPlace::asDate);
        return made(() -> new Period(from, to), new Period(from, Optional.empty()));
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

    <T> T made(Supplier<T> maker, T standIn) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            complain(sentence(e));
            return standIn;
        }
    }

    private <T> T wrong(String expected, T standIn) {
        wrong(expected);
        return standIn;
    }

    private void wrong(String expected) {
        complain(node.isMissingNode() ? "This is missing: there should be " + expected + "."
                : "This should be " + expected + ", " + notWhatItIs());
    }

    private String notWhatItIs() {
        return switch (node.getNodeType()) {
            case STRING -> "not the text \"" + node.textValue() + "\".";
            case NUMBER -> "not the number " + node.asText() + ".";
            case BOOLEAN -> "not " + node.asText() + ".";
            case ARRAY -> "not a list.";
            case OBJECT, POJO -> "not a record.";
            case NULL, MISSING, BINARY -> "not nothing.";
        };
    }

    private static String sentence(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
