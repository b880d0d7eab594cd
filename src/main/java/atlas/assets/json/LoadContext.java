package atlas.assets.json;

import atlas.i18n.Sentence;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One reading of a folder of datasets: it takes down what is wrong and remembers where each record stood. One thread
/// reads; what is put off for [later][#later], such as tables of figures, may be read and reported by any other.
public final class LoadContext {

    private static final int LONGEST_PROBLEM = 1_000;

    private final AssetFiles files;
    private final ProblemList problems = new ProblemList();
    private final IdentityHashMap<Object, JsonPlace> places = new IdentityHashMap<>();
    private final Map<Object, LinePlace> lines = Collections.synchronizedMap(new IdentityHashMap<>());
    private final List<Runnable> later = new ArrayList<>();
    private final References references = new References();

    public LoadContext(Path folder) {
        this.files = new AssetFiles(folder);
    }

    /// What is wrong, once everything has been read.
    public List<AssetProblem> problems() {
        readWhatWasPutOff();
        return problems.all();
    }

    /// Reads what was put off until now.
    public void readWhatWasPutOff() {
        List<Runnable> now = List.copyOf(later);
        later.clear();
        now.forEach(Runnable::run);
    }

    /// Puts off reading what is not needed at once until somebody asks for the problems.
    public void later(Runnable reader) {
        later.add(reader);
    }

    public void report(String file, String place, Sentence what) {
        problems.add(new AssetProblem(file, place, what));
    }

    /// The same, told in one language only.
    public void report(String file, String place, String asItIs) {
        report(
                file,
                place,
                Sentence.asItIs(
                        asItIs.length() <= LONGEST_PROBLEM ? asItIs : asItIs.substring(0, LONGEST_PROBLEM) + "…"));
    }

    /// The bytes of a file; if it is missing or unreadable, that is reported.
    public Optional<byte[]> bytes(String file) {
        try {
            return Optional.of(files.bytes(file));
        } catch (AssetFiles.Unreadable e) {
            report(file, "", e.sentence());
        }
        return Optional.empty();
    }

    /// The root of a JSON file; if there is none, that is reported.
    public Optional<JsonPlace> json(String file) {
        Optional<byte[]> bytes = bytes(file);
        if (bytes.isPresent()) {
            try {
                return Optional.of(place(file, JsonTree.read(bytes.get())));
            } catch (IOException e) {
                reportBroken(file, e);
            }
        }
        return Optional.empty();
    }

    public JsonPlace place(String file, JsonNode node) {
        return new JsonPlace(this, file, node);
    }

    /// Reports where JSON breaks off or stops being JSON.
    public void reportBroken(String file, IOException e) {
        String place = "";
        if (e instanceof JsonProcessingException json && json.getLocation() != null) {
            place = "line " + json.getLocation().getLineNr() + ", column "
                    + json.getLocation().getColumnNr();
        }
        report(file, place, JsonTree.whatIsBroken(e));
    }

    /// The JSON files of a subfolder, in alphabetical order, as paths relative to the folder.
    public List<String> jsonFilesIn(String subfolder) {
        try {
            return files.jsonFilesIn(subfolder, most -> report(subfolder, "", Sentence.of("problem.more-files", most)));
        } catch (AssetFiles.Unreadable e) {
            report(subfolder, "", e.sentence());
            return List.of();
        }
    }

    /// The same of a subfolder that need not be there.
    public List<String> jsonFilesInOptional(String subfolder) {
        return files.isFolder(subfolder) ? jsonFilesIn(subfolder) : List.of();
    }

    /// The record that a whole file is; empty if anything in it is wrong that cannot be left out.
    public <T> Optional<T> whole(JsonPlace root, Function<JsonPlace, T> reader) {
        if (!root.node().isObject()) {
            root.reject(Sentence.of("problem.one-record"));
            return Optional.empty();
        }
        Optional<T> record = root.record(reader);
        record.ifPresent(value -> remember(value, root));
        return record;
    }

    void remember(Object record, JsonPlace place) {
        places.put(record, place);
    }

    /// Takes down on which line of a table a record stands.
    public void remember(Object record, LinePlace line) {
        lines.put(record, line);
    }

    /// Where a record that was read stood.
    public Optional<JsonPlace> placeOf(Object record) {
        return Optional.ofNullable(places.get(record));
    }

    /// Reports something about a record that was read.
    ///
    /// @param field the pointer from the record to the field in question, for instance `/from`; may be empty
    public void reportAt(Object record, String field, Sentence what) {
        placeOf(record).ifPresent(place -> report(place.file(), place.pointer() + field, what));
        Optional.ofNullable(lines.get(record)).ifPresent(line -> line.report(what));
    }

    /// The same, told in one language only.
    public void reportAt(Object record, String field, String asItIs) {
        reportAt(record, field, Sentence.asItIs(asItIs));
    }

    public References references() {
        return references;
    }

    /// Records by their id, in the order given. Of two with one id, the first stays and the second is reported.
    public <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T record : records) {
            if (map.putIfAbsent(id.apply(record), record) != null) {
                reportAt(record, "", Sentence.of("problem.second-id", AssetProblem.quoted(id.apply(record))));
            }
        }
        return Collections.unmodifiableMap(map);
    }
}
