package atlas.assets.check;

import atlas.assets.AssetFolder;
import atlas.assets.json.AssetProblem;
import atlas.assets.json.JsonTree;
import atlas.assets.json.LoadContext;
import atlas.assets.record.ArmedConflictsReader;
import atlas.assets.record.CitiesReader;
import atlas.assets.record.ClaimsReader;
import atlas.assets.record.ConflictReader;
import atlas.assets.record.ControlsReader;
import atlas.assets.record.GlossaryReader;
import atlas.assets.record.IndicatorsReader;
import atlas.assets.record.OrganizationReader;
import atlas.assets.record.SeasReader;
import atlas.assets.record.SourcesReader;
import atlas.assets.record.StatesReader;
import atlas.assets.record.TransformationReader;
import atlas.assets.story.StoryJson;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Validates the JSON files against the schemas in `schema/` (JSON Schema 2020-12). It takes a second, so it belongs
/// to a check and not to the start of the program.
final class SchemaCheck {

    private static final String FOLDER = "schema/";
    private static final String ENDING = ".schema.json";

    /// What stands in for the address of the folder when one schema refers to another.
    private static final String ADDRESS = "atlas:///";

    private static final JsonFactory STRICT = JsonFactory.builder()
            .streamReadConstraints(JsonTree.CONSTRAINTS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /// Those of the arcs included, which the readers bound themselves.
    private static final int MOST_VALUES = 3_000_000;

    private final LoadContext context;
    private final Map<String, Optional<Schema>> schemas = new HashMap<>();
    private final SchemaRegistry registry;

    private SchemaCheck(Path folder) {
        this.context = new LoadContext(folder);
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(this::text)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .locale(Locale.ENGLISH)
                                .build()));
    }

    /// What the schemas find wrong in a folder of datasets.
    static List<AssetProblem> of(Path folder) {
        SchemaCheck check = new SchemaCheck(folder);
        check.validate(AssetFolder.ATLAS_FILE, "atlas");
        check.validate(SourcesReader.FILE, "sources");
        check.validate(StatesReader.FILE, "states");
        check.validate(ClaimsReader.FILE, "claims");
        check.validate(TransformationReader.FILE, "transformation");
        check.validate(IndicatorsReader.FILE, "indicators");
        check.validate(SeasReader.FILE, "seas");
        check.validate(GlossaryReader.FILE, "glossary");
        check.validate(ControlsReader.FILE, "controls");
        check.validate(CitiesReader.FILE, "cities");
        check.validate(ArmedConflictsReader.FILE, "armed-conflicts");
        check.validate(AssetFolder.WORLD_FILE, "topojson");
        check.validate(AssetFolder.WATERS_FILE, "topojson");
        check.validate(AssetFolder.REGIONS_FILE, "topojson");
        check.validate(AssetFolder.FINE_WORLD_FILE, "topojson");
        check.validate(AssetFolder.FINE_WATERS_FILE, "topojson");
        check.validate(AssetFolder.FINE_REGIONS_FILE, "topojson");
        check.context.jsonFilesIn(OrganizationReader.FOLDER).forEach(file -> check.validate(file, "organization"));
        check.context.jsonFilesIn(ConflictReader.FOLDER).forEach(file -> check.validate(file, "conflict"));
        check.context.jsonFilesInOptional(StoryJson.FOLDER).forEach(file -> check.validate(file, "story"));
        return check.context.problems();
    }

    /// What a schema finds wrong in a text that is called a file.
    static List<AssetProblem> ofText(Path folder, String kind, String file, String json) {
        SchemaCheck check = new SchemaCheck(folder);
        check.schema(kind)
                .ifPresent(schema -> check.validate(file, kind, schema, json.getBytes(StandardCharsets.UTF_8)));
        return check.context.problems();
    }

    private void validate(String file, String kind) {
        Optional<Schema> schema = schemas.computeIfAbsent(kind, this::schema);
        if (schema.isPresent()) {
            context.bytes(file).ifPresent(bytes -> validate(file, kind, schema.get(), bytes));
        }
    }

    private void validate(String file, String kind, Schema schema, byte[] bytes) {
        try {
            JsonNode tree = JsonTree.read(STRICT, bytes, MOST_VALUES);
            schema.validate(tree).forEach(error -> report(file, error));
        } catch (IOException e) {
            context.reportBroken(file, e);
        } catch (RuntimeException e) { // the library reads parts of a schema late, and is free in what it throws
            reportNoSchema(kind, String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            reportNoSchema(kind, "it refers to itself without end");
        }
    }

    private Optional<Schema> schema(String kind) {
        String file = FOLDER + kind + ENDING;
        try {
            if (context.bytes(file).isPresent()) {
                return Optional.of(registry.getSchema(SchemaLocation.of(ADDRESS + file)));
            }
        } catch (RuntimeException e) {
            reportNoSchema(kind, String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            reportNoSchema(kind, "it refers to itself without end");
        }
        return Optional.empty();
    }

    private void reportNoSchema(String kind, String why) {
        context.report(FOLDER + kind + ENDING, "", "This is not a JSON schema that can be used: " + why + ".");
    }

    private @Nullable String text(String address) {
        if (!address.startsWith(ADDRESS)) {
            return null;
        }
        return context.bytes(address.substring(ADDRESS.length()))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(null);
    }

    private void report(String file, Error error) {
        String place = error.getInstanceLocation().toString();
        String property = error.getProperty();
        switch (error.getKeyword()) {
            case "required" ->
                context.report(file, place + "/" + property, "This is missing: it is required by the schema.");
            case "additionalProperties", "unevaluatedProperties" ->
                context.report(
                        file, place + "/" + property, "The schema knows no field \"" + property + "\" in this place.");
            default -> context.report(file, place, "By the schema: " + error.getMessage() + ".");
        }
    }
}
