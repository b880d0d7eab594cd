package atlas.app.command;

import atlas.app.command.option.GivenViewpoint;
import atlas.app.command.option.TableKind;
import atlas.app.system.ExitCode;
import atlas.app.system.Version;
import atlas.app.views.ViewCitation;
import atlas.assets.AssetFolder;
import atlas.cache.Lazy;
import atlas.citation.Citables;
import atlas.citation.Citation;
import atlas.citation.CitationStyle;
import atlas.citation.CitedKind;
import atlas.citation.CslItem;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Writes citations.
@Command(
        name = "cite",
        description = {
            "Cites sources, and what the atlas itself says; without an ID, the dataset of the atlas.",
            "An ID is one of the table sources, of a figure, an organization, a state (ISO 3166-1 alpha-3), a conflict, a "
                    + "term of the glossary, or the name of a table.",
            "chicago (author-date, 18th edition), apa (7th edition), gost (GOST R 7.0.5): text, in the order of the style. "
                    + "bibtex (for biblatex), ris, csl-json: data, in the order given.",
            "Each has the day on which its source was read (where that is not recorded, this is said), or up to which the "
                    + "data of the atlas were checked; a view has the command that makes its picture again, or with a desk its file.",
            "What nobody signed is cited under the name of the body that issued it (GOST: under its title).",
            "The same words make the same file, byte for byte."
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  cite",
            "  cite unga-75-29 kaz --style gost --language ru",
            "  cite --what organization cica --with-sources --style bibtex --out cica.bib",
            "  cite --all --style ris --out sources.ris",
            "  cite --viewpoint view.json --style apa"
        })
final class CiteCommand implements Callable<Integer> {

    private static final int MOST_NEAR = 5;

    @ParentCommand
    private @Nullable AtlasCommand atlasCommand;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "What is cited.")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "All sources; with --what, all of that kind.")
    private boolean isAll;

    @Option(
            names = "--what",
            paramLabel = "KIND",
            description = "What the ids stand for, where several have them: ${COMPLETION-CANDIDATES}.")
    private @Nullable CitedKind what;

    @Option(
            names = "--viewpoint",
            paramLabel = "FILE",
            description =
                    "Cite this view, of the map and of the desk where it is seen: a saved view (.atlasview), a viewpoint as JSON, in a file or as a"
                            + " word that begins with a brace, or a picture of the atlas. The citation holds the whole"
                            + " viewpoint, not the name of the file.")
    private @Nullable String viewpointGiven;

    @Option(names = "--with-sources", description = "Cite after each the sources that it rests on.")
    private boolean hasSources;

    @Option(names = "--style", paramLabel = "S", description = "One of: ${COMPLETION-CANDIDATES}; chicago by default.")
    private CitationStyle style = CitationStyle.CHICAGO;

    @Option(names = "--language", paramLabel = "L", description = "en (the default), tr, ru or kk.")
    private Language language = Language.ENGLISH;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write, whole or not at all; - is the console, and the default.")
    private String out = Destination.CONSOLE;

    /// Something by its kind and its id.
    private record Named(CitedKind kind, String id) {}

    @Override
    public Integer call() {
        if (atlasCommand == null || spec == null) {
            throw new IllegalStateException("picocli gives both");
        }
        refuseWhatDoesNotGoTogether(spec);
        Destination destination = Destination.of(out, atlasCommand.console());
        DatasetFolder datasets = DatasetFolder.in(atlasCommand.assets());
        Atlas atlas = datasets.atlas(atlasCommand.console().err());
        Citables citables = citables(atlas, datasets.folder());
        List<CslItem> items = viewpointGiven == null
                ? named(citables, spec)
                : List.of(new ViewCitation(atlas, new Messages(language))
                        .of(GivenViewpoint.read(viewpointGiven, atlas, "Nothing was cited"), citables));
        byte[] cited = Citation.textOf(items, style, language).getBytes(StandardCharsets.UTF_8);
        destination.write(stream -> stream.write(cited));
        return ExitCode.DONE;
    }

    private void refuseWhatDoesNotGoTogether(CommandSpec spec) {
        if (Stream.of(!ids.isEmpty(), isAll, viewpointGiven != null)
                        .filter(given -> given)
                        .count()
                > 1) {
            throw new ParameterException(
                    spec.commandLine(), "Ids, --all and --viewpoint do not go together; choose one of them.");
        }
    }

    private Citables citables(Atlas atlas, AssetFolder folder) {
        List<String> tables =
                Arrays.stream(TableKind.values()).map(TableKind::toString).toList();
        return new Citables(
                atlas,
                new Lazy<>(folder::readSourcesInFull),
                new Messages(language),
                new Citables.Edition(Version.number(), tables));
    }

    private List<CslItem> named(Citables citables, CommandSpec spec) {
        List<Named> named = new ArrayList<>();
        if (isAll) {
            CitedKind kind = what == null ? CitedKind.SOURCE : what;
            citables.ids(kind).forEach(id -> named.add(new Named(kind, id)));
        } else if (ids.isEmpty()) {
            CitedKind kind = what == null ? CitedKind.DATASET : what;
            if (citables.ids(kind).size() != 1) {
                throw new ParameterException(
                        spec.commandLine(), "Which " + kind + "? Give its id, or --all for every one.");
            }
            citables.ids(kind).forEach(id -> named.add(new Named(kind, id)));
        }
        ids.forEach(id -> named.add(named(id, citables, spec)));
        Map<String, CslItem> items = new LinkedHashMap<>();
        for (Named one : named) {
            citables.find(one.kind(), one.id()).ifPresent(item -> items.putIfAbsent(item.id(), item));
            if (hasSources) {
                citables.sourcesOf(one.kind(), one.id()).forEach(item -> items.putIfAbsent(item.id(), item));
            }
        }
        return List.copyOf(items.values());
    }

    private Named named(String id, Citables citables, CommandSpec spec) {
        List<CitedKind> kinds = what == null ? List.of(CitedKind.values()) : List.of(what);
        List<Named> found = kinds.stream()
                .flatMap(kind -> citables.ids(kind).stream()
                        .filter(known -> known.equals(id) || (kind == CitedKind.STATE && known.equalsIgnoreCase(id)))
                        .map(known -> new Named(kind, known)))
                .toList();
        if (found.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"" + id + "\" is the id of more than one: "
                            + found.stream().map(one -> one.kind().toString()).collect(Collectors.joining(", "))
                            + ". Say which with --what.");
        }
        return found.stream().findFirst().orElseThrow(() -> unknown(id, kinds, citables, spec));
    }

    private ParameterException unknown(String id, List<CitedKind> kinds, Citables citables, CommandSpec spec) {
        List<String> near = near(id, kinds.stream().flatMap(kind -> citables.ids(kind).stream()));
        return new ParameterException(
                spec.commandLine(),
                "The atlas has " + (what == null ? "nothing" : "no " + what)
                        + " with the id \"" + id + "\"."
                        + (near.isEmpty()
                                ? " The ids of the sources stand in the table sources."
                                : " Like it are: " + String.join(", ", near) + ".")
                        + " Nothing was written.");
    }

    /// Ids that have this one in them, the shortest first, then those that are written much alike.
    private static List<String> near(String id, Stream<String> known) {
        String wanted = id.toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, id.length() / 3));
        record Near(String id, boolean hasIt, int letters) {}
        return known.map(one -> {
                    String small = one.toLowerCase(Locale.ROOT);
                    boolean hasIt = wanted.length() > 2 && small.contains(wanted);
                    return new Near(one, hasIt, hasIt ? small.length() : distance.apply(wanted, small));
                })
                .filter(one -> one.letters() >= 0)
                .sorted(Comparator.comparing(Near::hasIt)
                        .reversed()
                        .thenComparingInt(Near::letters)
                        .thenComparing(Near::id))
                .limit(MOST_NEAR)
                .map(Near::id)
                .toList();
    }
}
