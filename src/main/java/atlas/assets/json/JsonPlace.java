package atlas.assets.json;

import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.domain.figure.Series;
import atlas.domain.text.Text;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A value in a JSON file, with its place, that can be asked for what it holds. Whoever asks it for a text or a date
/// gets one in any case: if there is none, that is reported, a stand-in is given, and the record that the value belongs
/// to counts as spoiled, so that it is left out in the end. So a record with three mistakes has all three reported.
public final class JsonPlace extends PlacedNode {

    private static final Language[] LANGUAGES = Language.values();

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_LIST = 10_000;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+([-_ ][A-Za-z0-9]+)*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s]+");

    JsonPlace(LoadContext context, String file, JsonNode root) {
        super(context, file, root);
    }

    private JsonPlace(PlacedNode parent, String step, JsonNode node, boolean isRecord) {
        super(parent, step, node, isRecord);
    }

    private JsonPlace(JsonPlace same, boolean isRecord) {
        super(same, isRecord);
    }

    public boolean has(String name) {
        return node.has(name);
    }

    /// A field of this record, which may turn out to be missing when it is asked for its value.
    public JsonPlace at(String name) {
        return new JsonPlace(this, name, node.path(name), false);
    }

    /// Reports every field that is none of these: most likely it is misspelt.
    public void knowsOnly(String... names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!List.of(names).contains(name)) {
                at(name).report(Sentence.of("problem.no-such-field", String.join(", ", names)));
            }
        });
    }

    /// A field that may be absent. If it is there and wrong, the record is spoiled.
    public <T> Optional<T> ifGiven(String name, Function<JsonPlace, T> reader) {
        return has(name) ? Optional.of(reader.apply(at(name))) : Optional.empty();
    }

    /// A field that may be absent and without which the record is still true: if it is wrong, only it is left out.
    public <T> Optional<T> optional(String name, Function<JsonPlace, T> reader) {
        return has(name) ? new JsonPlace(this, name, node.path(name), true).record(reader) : Optional.empty();
    }

    /// This as a record of its own; empty if anything in it is wrong.
    public <T> Optional<T> record(Function<JsonPlace, T> reader) {
        try {
            T value = reader.apply(this);
            return isSpoiled() ? Optional.empty() : Optional.of(value);
        } catch (IllegalArgumentException e) {
            reject(sentence(e));
            return Optional.empty();
        }
    }

    /// The records of a list, without those that are wrong; none where there is no list.
    public <T> List<T> records(String name, Function<JsonPlace, T> reader) {
        return has(name) ? at(name).asRecords(reader) : List.of();
    }

    public <T> List<T> asRecords(Function<JsonPlace, T> reader) {
        List<T> records = new ArrayList<>();
        if (!node.isArray()) {
            report(
                    node.isMissingNode()
                            ? Sentence.of("problem.list-missing")
                            : Sentence.of("problem.should-be", expectation("list"), notWhatItIs()));
        }
        int size = node.isArray() ? boundedSize() : 0;
        for (int i = 0; i < size; i++) {
            JsonPlace item = new JsonPlace(this, Integer.toString(i), node.path(i), true);
            if (!item.node.isObject()) {
                item.reject(Sentence.of("problem.should-be", expectation("record"), item.notWhatItIs()));
                continue;
            }
            item.record(reader).ifPresent(record -> {
                context().remember(record, item);
                records.add(record);
            });
        }
        return records;
    }

    /// The items of a list of plain values.
    public <T> List<T> items(String name, Function<JsonPlace, T> reader) {
        return has(name) ? at(name).asItems(reader) : List.of();
    }

    /// The items of a list that is still true without those that are wrong.
    public <T> List<T> optionalItems(String name, Function<JsonPlace, T> reader) {
        return items(name, item -> new JsonPlace(item, true).record(reader)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    public <T> List<T> asItems(Function<JsonPlace, T> reader) {
        if (!node.isArray()) {
            expected(expectation("list"));
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
            report(Sentence.of("problem.list-long", LONGEST_LIST));
        }
        return Math.min(node.size(), LONGEST_LIST);
    }

    public String asString() {
        return node.isTextual() ? writable(LONGEST_TEXT) : expected(expectation("text"), "");
    }

    /// This text, which is drawn, printed and written into files; a stand-in where that cannot be done.
    private String writable(int longest) {
        String text = node.textValue();
        if (text.length() > longest) {
            reject(Sentence.of("problem.text-long", text.length(), longest));
            return "";
        }
        int wrong = Writing.firstUnwritable(text);
        if (wrong >= 0) {
            reject(Sentence.of("problem.unwritable", String.format(Locale.ROOT, "U+%04X", text.codePointAt(wrong))));
            return "";
        }
        return text;
    }

    /// A telling name that may become that of a file.
    public String asId() {
        String id = asString();
        return isSpoiled() || Writing.isId(id) ? id : expected(expectation("id"), "");
    }

    /// An id of a shape.
    public String asCode() {
        return matching(CODE, "code");
    }

    /// An address on the web.
    public String asAddress() {
        return matching(ADDRESS, "address");
    }

    /// A text of a form.
    ///
    /// @param expected what `problem.expected.` of the messages calls it
    public String matching(Pattern pattern, String expected) {
        String text = asString();
        return isSpoiled() || pattern.matcher(text).matches() ? text : expected(expectation(expected), "");
    }

    private static Sentence expectation(String name) {
        return Sentence.of("problem.expected." + name);
    }

    public double asNumber() {
        double number = node.isNumber() ? node.doubleValue() : expected(expectation("number"), 0.0);
        if (!Double.isFinite(number)) {
            reject(Sentence.of("problem.number-large"));
            return 0;
        }
        return number;
    }

    public double asNumberBetween(double least, double most) {
        double number = asNumber();
        if (!isSpoiled() && !(least <= number && number <= most)) {
            reject(Sentence.of("problem.between", least, most));
        }
        return number;
    }

    public int asInteger() {
        return node.isInt() ? node.intValue() : expected(expectation("whole-number"), 0);
    }

    public int asIntegerBetween(int least, int most) {
        int number = asInteger();
        if (!isSpoiled() && (number < least || number > most)) {
            reject(Sentence.of("problem.between", least, most));
        }
        return number;
    }

    /// The year of a figure.
    public int asYear() {
        int year = asInteger();
        if (!isSpoiled() && (year < Series.FIRST_YEAR || year > Series.LAST_YEAR)) {
            reject(Sentence.of("problem.year-between", Series.FIRST_YEAR, Series.LAST_YEAR));
        }
        return year;
    }

    public boolean asFlag() {
        return node.isBoolean() ? node.booleanValue() : expected(expectation("truth"), false);
    }

    /// The `id` of the record that a file is: the file is named after it.
    public String asIdOfFile() {
        String id = at("id").asId();
        if (!file().endsWith("/" + id + ".json")) {
            at("id").report(Sentence.of("problem.file-name", id));
        }
        return id;
    }

    /// The code of a state. A record about a state that does not exist is of no use, so it is spoiled.
    public String asState() {
        String code = asString();
        if (node.isTextual() && !context().references().isKnown(Referent.STATE, code)) {
            reject(References.unknown(Referent.STATE, code));
        }
        return code;
    }

    /// The id of something that stands elsewhere. If it does not, that is reported, and the record is kept.
    public String asIdOf(Referent referent) {
        String id = asString();
        if (node.isTextual()) {
            context().references().use(referent, id, this);
        }
        return id;
    }

    /// One of an enumeration's words, as in `dialogue-partner`.
    public <E extends Enum<E>> E asOneOf(Class<E> words) {
        Optional<E> constant = node.isTextual() ? EnumNames.constant(words, node.textValue()) : Optional.empty();
        return constant.orElseGet(() -> expected(
                Sentence.of("problem.expected.one-of", String.join(", ", EnumNames.of(words))),
                words.getEnumConstants()[0]));
    }

    /// One of some words.
    public String asOneOf(Collection<String> words) {
        return node.isTextual() && words.contains(node.textValue())
                ? node.textValue()
                : expected(Sentence.of("problem.expected.one-of", String.join(", ", words)), "");
    }

    public Text asText() {
        return asText(LONGEST_TEXT);
    }

    /// A text that is drawn in one line.
    public Text asName() {
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
        return expected(expectation("texts"), Text.english(""));
    }

    public Edtf asDate() {
        return node.isTextual()
                ? parsed(() -> inRange(Edtf.parse(node.textValue())), Edtf.on(LocalDate.EPOCH))
                : expected(expectation("date"), Edtf.on(LocalDate.EPOCH));
    }

    /// A date, if its years can be those of a fact.
    ///
    /// @throws IllegalArgumentException for years before the oldest source and after the latest plan
    public static Edtf inRange(Edtf date) {
        boolean isTooEarly = date.latest().getYear() < FIRST_YEAR
                || (!(date instanceof Edtf.By) && date.earliest().getYear() < FIRST_YEAR);
        if (isTooEarly || date.latest().getYear() > LAST_YEAR) {
            throw new WrongValue(Sentence.of("problem.a-year-between", FIRST_YEAR, LAST_YEAR));
        }
        return date;
    }

    public LocalDate asDay() {
        Edtf date = asDate();
        if (!date.isExact()) {
            reject(Sentence.of("problem.day"));
        }
        return date.latest();
    }

    /// The period given by this record's `from` and `to`.
    public Period period() {
        JsonPlace fromPlace = at("from");
        Edtf from = fromPlace.asDate();
        Optional<Edtf> to = ifGiven("to", JsonPlace::asDate);
        Period withoutEnd = new Period(from, Optional.empty());
        return fromPlace.isSpoiled() ? withoutEnd : parsed(() -> new Period(from, to), withoutEnd);
    }

    /// The place given by this record's `lon` and `lat`, in degrees.
    public LonLat lonLat() {
        double lon = at("lon").asNumber();
        double lat = at("lat").asNumber();
        return parsed(() -> new LonLat(lon, lat), new LonLat(0, 0));
    }

    public Optional<LonLat> lonLatIfGiven() {
        return has("lon") || has("lat") ? Optional.of(lonLat()) : Optional.empty();
    }

    /// The ids of the sources of this record: at least one.
    public List<String> sources() {
        List<String> sources = at("sources").asItems(source -> source.asIdOf(Referent.SOURCE));
        if (sources.isEmpty() && at("sources").node.isArray()) {
            at("sources").reject(Sentence.of("problem.sources"));
        }
        context().references().cite(sources, at("sources"));
        return sources;
    }
}
