package atlas.app.system;

import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.Conflict;
import atlas.domain.organization.Organization;
import atlas.export.WholeFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What words on the command line mean, and what to say when they mean nothing.
public final class CliArguments {

    /// The day that is shown first: CICA's sixth summit decided on its transformation.
    public static final LocalDate FIRST_SHOWN = LocalDate.of(2022, 10, 13);

    private CliArguments() {}

    public static Organization organization(Atlas atlas, String id) {
        return atlas.organization(id)
                .orElseThrow(() -> new UsageException("The atlas has no organization \"" + id + "\"; it has "
                        + String.join(", ", atlas.organizations().keySet()) + "."));
    }

    /// The id of a figure that there is.
    public static String indicator(Atlas atlas, String id) {
        return atlas.indicator(id)
                .orElseThrow(() -> new UsageException("The atlas has no figure \"" + id + "\"; it has "
                        + String.join(", ", atlas.indicators().keySet()) + "."))
                .id();
    }

    public static Conflict conflict(Atlas atlas, String id) {
        return atlas.conflict(id)
                .orElseThrow(() -> new UsageException("The atlas has no conflict \"" + id + "\"; it has "
                        + String.join(", ", atlas.conflicts().keySet()) + "."));
    }

    public static ArmedConflict armedConflict(Atlas atlas, String id) {
        return atlas.armedConflicts()
                .find(id)
                .orElseThrow(() -> new UsageException("The atlas has no armed conflict \"" + id
                        + "\"; they are named by UCDP's numbers, for instance ucdp-388, and all stand in the table"
                        + " armed-conflicts."));
    }

    /// The code of a state that there is, ISO 3166-1 alpha-3.
    public static String state(Atlas atlas, String iso3) {
        return atlas.state(iso3)
                .orElseThrow(() -> new UsageException("The atlas has no state \"" + iso3
                        + "\"; states are named by ISO 3166-1 alpha-3, for instance KAZ."))
                .iso3();
    }

    /// The id of a roll call that there is.
    public static String rollCall(Atlas atlas, String id) {
        return atlas.rollCalls()
                .rollCall(id)
                .orElseThrow(() -> new UsageException("The atlas has no roll call \"" + id
                        + "\"; they are named by the symbol of the resolution, for instance A/RES/ES-11/1, and all stand in"
                        + " the table roll-calls."))
                .id();
    }

    /// Why a file could not be read or written, as the end of a sentence.
    public static String reason(IOException e) {
        return switch (e) {
            case WholeFile.RefusedException refused -> reason(refused.reason());
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "access is denied";
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    private static String reason(WholeFile.Reason reason) {
        return switch (reason) {
            case FOLDER -> "a folder stands there";
            case NO_REGULAR_FILE -> "what stands there is no file but a device or a pipe";
            case WRITE_PROTECTED -> "the file there is write-protected";
            case NO_FOLDER -> "the folder for it does not exist";
            case LINKS_IN_A_CIRCLE -> "the links there lead in a circle";
        };
    }

    /// Reads a choice as the help writes it: in small letters, though capitals are understood.
    ///
    /// @param all  what can be chosen
    /// @param word how one is written
    public static <T> ITypeConverter<T> choice(T[] all, Function<T, String> word) {
        return text -> Stream.of(all)
                .filter(one -> word.apply(one).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is none of "
                        + Stream.of(all).map(word).collect(Collectors.joining(", "))));
    }

    /// A constant as it is written on the command line.
    public static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reads a day.
    ///
    /// @throws TypeConversionException if the text is no day
    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "\"" + text + "\" is no day of the calendar; a day is written like " + FIRST_SHOWN);
        }
    }
}
