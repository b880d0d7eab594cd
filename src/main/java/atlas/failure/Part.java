package atlas.failure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The part of the program that failed, as far as a reader can tell parts apart.
public enum Part {
    /// There was not enough of it, wherever it was asked for.
    MEMORY,
    DATASETS,
    MAP,
    PANELS,
    REFERENCE_MAP,
    OTHER;

    private static final int MOST_CAUSES = 20;

    /// The part whose code comes first in the stack trace of what was thrown, or of what caused it.
    static Part of(Throwable problem) {
        List<Throwable> causes = Stream.iterate(Optional.of(problem), Optional::isPresent, Part::causeOf)
                .limit(MOST_CAUSES)
                .map(Optional::orElseThrow)
                .toList();
        if (causes.stream().anyMatch(OutOfMemoryError.class::isInstance)) {
            return MEMORY;
        }
        return causes.reversed().stream()
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith("atlas."))
                .map(Part::ofClass)
                .filter(part -> part != OTHER)
                .findFirst()
                .orElse(OTHER);
    }

    private static Optional<Throwable> causeOf(Optional<Throwable> problem) {
        return problem.map(Throwable::getCause);
    }

    private static Part ofClass(String name) {
        return switch (name.split("\\.", -1)[1]) {
            case "assets", "domain" -> DATASETS;
            case "map", "render", "geo", "projection", "cartography" -> MAP;
            case "panel", "analysis", "theme", "i18n" -> PANELS;
            case "tiles" -> REFERENCE_MAP;
            default -> OTHER;
        };
    }
}
