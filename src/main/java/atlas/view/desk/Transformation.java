package atlas.view.desk;

import java.util.List;

/// How organizations came to be organizations, beside one another. The group has no part in it.
///
/// @param organizations ids, in the order in which they are shown; each once
public record Transformation(TransformationAspect aspect, List<String> organizations) implements DeskView {

    /// What is told of the way.
    public enum TransformationAspect {
        /// The steps, by the years since the founding document.
        STAGES,
        /// What makes an organization, and who has it.
        LADDER,
        /// The catalogue of confidence-building measures, and who coordinates what.
        MEASURES
    }

    /// The conference of Asia beside that of Europe.
    public static final Transformation HOME =
            new Transformation(TransformationAspect.STAGES, List.of("cica", "osce"));

    public Transformation {
        organizations = organizations.stream().distinct().toList();
    }
}
