package atlas.assets.check;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.assets.record.IndicatorsReader;
import atlas.domain.Atlas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Checks that the tables of figures are the ones that were made: their checksums stand beside their entries, and no
/// table lies there without an entry.
final class TablesCheck {

    private TablesCheck() {}

    static void check(Path folder, Atlas atlas, LoadContext context) {
        if (atlas.indicators().isEmpty()) {
            return;
        }
        context.json(IndicatorsReader.FILE)
                .ifPresent(
                        root -> root.at("indicators").asRecords(place -> place).forEach(place -> check(folder, place)));
    }

    private static void check(Path folder, JsonPlace indicator) {
        String table = indicator.node().path("file").asText();
        JsonPlace written = indicator.at("origin").at("sha256");
        Path file = folder.resolve(IndicatorsReader.FOLDER).resolve(table);
        if (written.node().isTextual() && Files.isRegularFile(file)) {
            try {
                String found = sha256(Files.readAllBytes(file));
                if (!found.equals(written.node().textValue())) {
                    written.report("The table " + table + " is another one: its checksum is " + found
                            + ". Make it by its script, or correct this.");
                }
            } catch (IOException e) {
                written.report("The table " + table + " cannot be read: " + e.getMessage());
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
