package atlas.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The tables of `ARCHITECTURE.md` as rules.
///
/// @param packages what each package may use, by its name without `atlas.`
/// @param rooms    which rooms of its own package each room may use
record ArchitectureTables(Map<String, Allowed> packages, Map<String, Set<String>> rooms) {

    private static final Pattern ROW = Pattern.compile("\\| \\[([a-z0-9.]+)]\\([^)]*\\) \\|(.*)\\|");
    private static final Pattern ROOM_TABLE = Pattern.compile("\\| room \\|.*");
    private static final String EVERYTHING = "everything";

    /// Parts of the JDK that only a row can allow.
    private static final List<String> GUARDED =
            List.of("java.awt.", "java.net.http.", "java.sql.", "java.applet.", "java.beans.", "java.rmi.");

    /// What a package may use.
    ///
    /// @param ours    packages of the house, with their rooms
    /// @param outside beginnings of names of other packages
    record Allowed(Set<String> ours, Set<String> outside) {}

    /// Reads both tables.
    ///
    /// @throws IllegalArgumentException if one is missing, a row is not whole, or a row names what has no row
    static ArchitectureTables read(Path file) {
        Map<String, Allowed> packages = new TreeMap<>();
        Map<String, Set<String>> rooms = new TreeMap<>();
        boolean isRoomTable = false;
        for (String line : lines(file)) {
            isRoomTable |= ROOM_TABLE.matcher(line).matches();
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                continue;
            }
            List<String> cells = Arrays.stream(row.group(2).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            if (cells.size() != (isRoomTable ? 2 : 3)) {
                throw new IllegalArgumentException("not a whole row: " + line);
            }
            if (isRoomTable) {
                rooms.put(row.group(1), list(cells.get(1)));
            } else {
                packages.put(row.group(1), new Allowed(list(cells.get(1)), list(cells.get(2))));
            }
        }
        if (packages.isEmpty() || rooms.isEmpty()) {
            throw new IllegalArgumentException(file + " has not the two tables");
        }
        packages.forEach((name, allowed) -> requireRows(name, allowed.ours(), packages.keySet()));
        rooms.forEach((name, allowed) -> requireRows(name, allowed, rooms.keySet()));
        return new ArchitectureTables(packages, rooms);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> list(String cell) {
        return Arrays.stream(cell.replace("`", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void requireRows(String of, Set<String> named, Set<String> rows) {
        for (String name : named) {
            if (!rows.contains(name) && !name.equals(EVERYTHING)) {
                throw new IllegalArgumentException("the row of " + of + " names " + name + ", which has no row");
            }
        }
    }

    /// The package of the first table that a Java package belongs to; empty if there is none.
    String ownerOf(String javaPackage) {
        String owner = "";
        for (String name : packages.keySet()) {
            String whole = "atlas." + name;
            if ((javaPackage.equals(whole) || javaPackage.startsWith(whole + ".")) && name.length() > owner.length()) {
                owner = name;
            }
        }
        return owner;
    }

    /// Whether a package of the first table may use a type.
    boolean isAllowed(String user, String type, String javaPackage) {
        Allowed allowed = packages.getOrDefault(user, new Allowed(Set.of(), Set.of()));
        if (type.startsWith("atlas.")) {
            String owner = ownerOf(javaPackage);
            return owner.equals(user)
                    || allowed.ours().contains(owner)
                    || allowed.ours().contains(EVERYTHING);
        }
        return javaPackage.isEmpty()
                || type.startsWith("[")
                || allowed.outside().stream().anyMatch(name -> type.startsWith(name + "."))
                || type.startsWith("org.jspecify.")
                || (type.startsWith("java.") && GUARDED.stream().noneMatch(type::startsWith));
    }
}
