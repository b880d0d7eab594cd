package atlas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is written is the same on every machine, whatever language and digits it is set to.
final class MachineLocaleTest {

    /// Without a locale among their arguments they take that of the machine.
    private static final Set<String> LOCALIZED = Set.of(
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.lang.String.formatted",
            "java.lang.String.format",
            "java.io.PrintStream.printf",
            "java.io.PrintStream.format",
            "java.io.PrintWriter.printf",
            "java.io.PrintWriter.format",
            "java.util.Formatter.<init>",
            "java.text.NumberFormat.getInstance",
            "java.text.NumberFormat.getNumberInstance",
            "java.text.NumberFormat.getIntegerInstance",
            "java.text.NumberFormat.getPercentInstance",
            "java.text.NumberFormat.getCompactNumberInstance",
            "java.text.DecimalFormatSymbols.getInstance",
            "java.text.MessageFormat.<init>",
            "java.time.format.DateTimeFormatter.ofPattern");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("atlas");

    @Test
    void nothingIsWrittenInTheLocaleOfTheMachine() {
        noClasses()
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "what is called takes the locale of the machine",
                        call -> takesLocaleOfMachine(call.getTarget())))
                .because(
                        "what is written for machines is the same everywhere, and readers have a language of their own")
                .check(CLASSES);
    }

    private static boolean takesLocaleOfMachine(AccessTarget.CodeUnitCallTarget called) {
        return LOCALIZED.contains(called.getOwner().getName() + "." + called.getName())
                && called.getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.util.Locale"));
    }
}
