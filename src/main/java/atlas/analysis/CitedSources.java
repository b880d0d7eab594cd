package atlas.analysis;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which sources records of the atlas cite, in the order in which the records tell of things: so that a page can number
/// them once, whatever is read first on it.
public final class CitedSources {

    private static final String SOURCES = "sources";

    /// What of a kind of records may cite: looked up once.
    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(part -> !NEVER_CITES.contains(part.getType())
                            && !part.getType().isPrimitive()
                            && !part.getType().isEnum())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private static final Set<Class<?>> NEVER_CITES = Set.of(String.class, LocalDate.class);

    private final Set<String> ids = new LinkedHashSet<>();

    private CitedSources() {}

    /// The ids of all sources that some records and the records inside of them cite, each once, by first citation.
    public static List<String> of(List<?> records) {
        CitedSources cited = new CitedSources();
        records.forEach(cited::visit);
        return List.copyOf(cited.ids);
    }

    private void visit(Object value) {
        switch (value) {
            case Record told -> visitParts(told);
            case Optional<?> perhaps -> perhaps.ifPresent(this::visit);
            case Collection<?> several -> several.forEach(this::visit);
            case Map<?, ?> byKey -> byKey.values().forEach(this::visit);
            default -> {
                // Numbers, names, dates: nothing that cites.
            }
        }
    }

    private void visitParts(Record told) {
        for (Method part : PARTS.get(told.getClass())) {
            try {
                Object value = part.invoke(told);
                if (part.getName().equals(SOURCES)) {
                    ((Collection<?>) value).forEach(id -> ids.add((String) id));
                } else {
                    visit(value);
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a record of the atlas cannot be read: " + told, e);
            }
        }
    }
}
