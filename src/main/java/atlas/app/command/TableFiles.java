package atlas.app.command;

import atlas.app.command.option.TableKind;
import atlas.app.system.Version;
import atlas.assets.LoadedDetail;
import atlas.assets.LoadedWorld;
import atlas.domain.Atlas;
import atlas.export.Imprint;
import atlas.export.file.TableFile;
import atlas.export.spatial.FeatureTable;
import atlas.export.spatial.StateAreas;
import atlas.geo.Detail;
import atlas.geo.Geography;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.records.ReferenceTables;
import atlas.table.Table;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes files of the tables of the command line, with what their rows have on the map.
///
/// @param console is told what is wrong with the shapes
record TableFiles(Atlas atlas, DatasetFolder datasets, Console console, Language language) {

    /// @param isSpatial whether the format has places and areas
    TableFile of(Table table, TableKind kind, boolean isSpatial) {
        Messages messages = new Messages(language);
        Imprint imprint = new Imprint(
                kind.toString(),
                messages.get("app.title") + ": " + kind,
                Version.number(),
                atlas.asOf(),
                kind.hasAreas() ? messages.get("boundaries.notice") : "");
        return new TableFile(
                table,
                isSpatial ? features(table, kind) : Optional.empty(),
                new ReferenceTables(atlas, language).sourcesOf(table),
                imprint);
    }

    private Optional<FeatureTable> features(Table table, TableKind kind) {
        return kind.hasAreas()
                ? Optional.of(FeatureTable.ofStates(table, atlas, areas()))
                : Optional.of(table).filter(_ -> kind.isOnTheMap()).map(FeatureTable::ofPlaces);
    }

    private StateAreas areas() {
        LoadedWorld world = datasets.folder().readWorld();
        DatasetFolder.tell(world.problems(), console.err());
        Detail overview = world.world().overview();
        Supplier<Geography> closeUp = () -> {
            LoadedDetail finer = datasets.folder().readCloseUp(overview);
            DatasetFolder.tell(finer.problems(), console.err());
            return finer.detail().states();
        };
        return new StateAreas(overview.states(), closeUp);
    }
}
