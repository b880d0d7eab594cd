package atlas.assets;

import atlas.assets.json.AssetProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder of datasets with one or two of each kind and nothing wrong, for tests to spoil.
public final class SmallAtlas {

    static final List<String> FILES = List.of(
            "atlas.json",
            "sources.json",
            "states.json",
            "cities.json",
            "controls.json",
            "claims.json",
            "transformation.json",
            "glossary.json",
            "roll-calls.csv",
            "armed-conflicts.json",
            "armed-conflicts.csv",
            "organizations/cica.json",
            "conflicts/karabakh.json",
            "indicators/indicators.json",
            "indicators/population.csv",
            "indicators/world.csv",
            "geography/seas.json",
            "geography/world-50m.json",
            "geography/waters-50m.json",
            "geography/regions.json",
            "geography/world-10m.json",
            "geography/waters-10m.json",
            "geography/regions-10m.json");

    private final Path folder;

    /// Writes the files into an empty folder.
    public SmallAtlas(Path folder) {
        this.folder = folder;
        write("atlas.json", """
                {"title": {"en": "Small atlas"}, "version": "0.1.0", "asOf": "2025-12-31"}
                """);
        write("sources.json", """
                [
                  {"id": "un", "type": "webpage", "title": "Member States", "publisher": "United Nations",
                   "author": [{"family": "Doe", "given": "Jane"}, {"literal": "Secretariat"}],
                   "issued": {"date-parts": [[2022, 10, 3]]}, "URL": "https://www.un.org/", "language": "en"},
                  {"id": "act", "type": "treaty", "title": "Almaty Act", "publisher": "CICA"}
                ]
                """);
        write("states.json", """
                {"sources": ["un"], "states": [
                  {"iso3": "ARM", "iso2": "AM", "kind": "un-member", "region": "western-asia", "names": {"en": "Armenia"}},
                  {"iso3": "AZE", "iso2": "AZ", "kind": "un-member", "region": "western-asia", "names": {"en": "Azerbaijan"}},
                  {"iso3": "KAZ", "iso2": "KZ", "kind": "un-member", "region": "central-asia", "names": {"en": "Kazakhstan", "kk": "Қазақстан"},
                   "also": ["Kazakh SSR"], "existsFrom": "1991-12-16", "existsSources": ["act"],
                   "capital": {"names": {"en": "Astana"}, "lon": 71.43, "lat": 51.13}}
                ]}
                """);
        write("cities.json", """
                {"sources": ["un"], "cities": [
                  {"id": "almaty", "state": "KAZ", "names": {"en": "Almaty"}, "lon": 76.92, "lat": 43.25, "population": 1977011,
                   "also": ["Alma-Ata"]}]}
                """);
        write("controls.json", """
                {"controls": [
                  {"id": "karabakh", "regions": ["AZ-KARABAKH"], "belongsTo": "AZE",
                   "holder": {"names": {"en": "Local authorities"}}, "from": "1994-05-12", "to": "2020-11-10/2020-12-01",
                   "names": {"en": "Area"}, "note": {"en": "Approximated."}, "sources": ["un"]}]}
                """);
        write("claims.json", """
                {"claims": [
                  {"id": "two-members", "statement": {"en": "It has two members."}, "saidBy": {"en": "A paper"}, "date": "2022",
                   "check": {"kind": "count", "organization": "cica", "statuses": ["member"], "date": "2022-10-13", "claimedCount": 2},
                   "sources": ["un"]},
                  {"id": "most-people", "statement": {"en": "Most people live there."}, "saidBy": {"en": "A paper"}, "date": "2022",
                   "check": {"kind": "share-of-world", "indicator": "population", "organization": "cica", "statuses": ["member"],
                             "year": 2022, "claimedPercent": 60}, "sources": ["un"]},
                  {"id": "first", "statement": {"en": "It was the first."}, "saidBy": {"en": "A paper"}, "date": "2022",
                   "check": {"kind": "statement"}, "finding": {"en": "So it was."}, "verdict": "holds-roughly", "sources": ["un"]}
                ]}
                """);
        write("transformation.json", """
                {"criteria": [
                  {"id": "charter", "names": {"en": "Charter"}, "text": {"en": "A charter is in force."}, "sources": ["un"]},
                  {"id": "secretariat", "names": {"en": "Secretariat"}, "text": {"en": "There is one."}, "sources": ["un"]}],
                 "findings": [
                  {"organization": "cica", "criterion": "charter", "standing": "not-met", "text": {"en": "None."}, "sources": ["un"]},
                  {"organization": "cica", "criterion": "secretariat", "standing": "met", "since": "2006-06-17",
                   "text": {"en": "In Almaty."}, "sources": ["act"]}]}
                """);
        write("organizations/cica.json", """
                {"id": "cica", "names": {"en": "Conference"}, "short": {"en": "CICA"}, "kind": "conference",
                 "purpose": {"en": "To confer."}, "website": "https://www.s-cica.org",
                 "founded": {"date": "1999-09-14", "instrument": {"en": "Declaration"}, "sources": ["act"]},
                 "memberships": [
                   {"state": "KAZ", "status": "member", "from": "1999-09-14", "sources": ["act"]},
                   {"state": "ARM", "status": "observer", "from": "2015-11/2016-10", "to": "2020-01", "sources": ["act"]},
                   {"state": "ARM", "status": "member", "from": "2020-01", "sources": ["act"]}],
                 "meetings": [
                   {"id": "summit-1", "kind": "summit", "number": 1, "from": "2002-06-03", "to": "2002-06-05",
                    "names": {"en": "First summit"}, "place": {"en": "Almaty"}, "lon": 0.6, "lat": 0.6,
                    "documents": [{"title": {"en": "Almaty Act"}, "url": "https://www.s-cica.org/act"}], "sources": ["act"]},
                   {"id": "summit-7", "kind": "summit", "number": 7, "from": "2026-10", "names": {"en": "Seventh summit"},
                    "planned": true, "sources": ["un"]}],
                 "chairs": [{"state": "KAZ", "from": "2002", "to": "2010-06", "sources": ["act"]}],
                 "milestones": [
                   {"id": "proposal", "title": {"en": "Proposal"}, "text": {"en": "It was proposed."}, "date": "1992-10-05",
                    "sources": ["un"]}],
                 "stages": [
                   {"stage": "proposal", "date": "1992-10-05", "text": {"en": "It was proposed."}, "sources": ["un"]},
                   {"stage": "charter", "text": {"en": "Not reached."}, "sources": ["un"]}],
                 "measures": [{"id": "economic", "names": {"en": "Economic"}, "text": {"en": "Measures."}, "sources": ["act"],
                   "areas": [{"id": "tourism", "names": {"en": "Tourism"}, "coCoordinators": [], "sources": ["act"],
                              "coordinators": [{"state": "KAZ", "from": "2004", "sources": ["act"]}]}]}],
                 "counts": [{"date": "2021-01-01", "status": "member", "count": 2, "sources": ["un"]}]}
                """);
        write("conflicts/karabakh.json", """
                {"id": "karabakh", "names": {"en": "Karabakh"}, "summary": {"en": "A conflict."},
                 "marker": {"lon": 46.75, "lat": 39.82}, "extent": [44, 38, 49, 42],
                 "parties": [{"state": "ARM", "sources": ["un"]}, {"id": "others", "names": {"en": "Others"}, "sources": ["un"]}],
                 "areas": [{"regions": ["AZ-KARABAKH"], "names": {"en": "Area"}, "from": "1994-05-12", "sources": ["un"]}],
                 "phases": [
                   {"phase": "armed", "from": "1992-01", "to": "1994-05-12", "sources": ["un"]},
                   {"phase": "ceasefire", "from": "1994-05-12", "sources": ["un"]}],
                 "events": [{"id": "ceasefire", "date": "1994-05-12", "kind": "agreement", "text": {"en": "A ceasefire."},
                             "place": {"en": "Bishkek"}, "lon": 0.5, "lat": 0.5, "parties": ["ARM", "AZE", "others"],
                             "url": "https://peacemaker.un.org/", "sources": ["un"]}],
                 "agreements": [{"id": "bishkek", "date": "1994-05-05", "names": {"en": "Protocol"}, "parties": ["ARM", "AZE"],
                                 "text": {"en": "They called for a ceasefire."}, "sources": ["un"]}],
                 "resolutions": [{"symbol": "A/RES/68/262", "body": "general-assembly", "date": "2014-03-27",
                                  "names": {"en": "Resolution"}, "text": {"en": "It affirmed."},
                                  "vote": {"yes": 1, "no": 1, "abstaining": 0, "didNotVote": 1},
                                  "url": "https://undocs.org/en/A/RES/68/262", "sources": ["un"]}],
                 "fatalities": {"indicator": "population", "states": ["ARM", "AZE"], "note": {"en": "All."}, "sources": ["un"]}}
                """);
        write("indicators/indicators.json", """
                {"indicators": [
                  {"id": "population", "file": "population.csv", "names": {"en": "Population"}, "unit": {"en": "persons"}, "amount": {"en": "{0} persons"},
                   "origin": {"url": "https://data.worldbank.org/", "sha256": "e0104c9c66552e09563345958c682fd31d635a9681bcf22b1aada514ce2bd1a0"},
                   "decimals": 0, "kind": "count", "aggregation": "sum", "licence": "CC BY 4.0", "retrieved": "2026-07",
                   "sources": ["un"]}]}
                """);
        write("indicators/population.csv", """
                iso3,year,value,low,high
                ARM,2021,2791000,2700000,2800000
                ARM,2022,2780500,,
                KAZ,2022,19621000.5,19000000,20000000
                """);
        write("indicators/world.csv", """
                indicator,year,value
                population,2022,7990400000
                """);
        write("glossary.json", """
                {"terms": [{"id": "charter", "names": {"en": "Charter"}, "definition": {"en": "A founding treaty."}, "sources": ["un"]}]}
                """);
        write("roll-calls.csv", """
                id,symbol,part,paragraph,date,title,yes,no,abstaining,ARM AZE KAZ,source
                A/RES/68/262,A/RES/68/262,whole,,2014-03-27,Territorial integrity,1,1,0,NY-,un
                A/RES/68/262#1,A/RES/68/262,paragraph,paragraph 2,2014-03,Territorial integrity,1,1,1,NYA,un act
                """);
        write("armed-conflicts.json", """
                {"firstYear": 1989, "lastYear": 2024, "sources": ["un"], "conflicts": [
                  {"id": "ucdp-388", "names": {"en": "Azerbaijan: Karabakh"}, "location": "Azerbaijan", "incompatibility": "territory",
                   "territory": "Karabakh", "states": ["AZE", "ARM"], "lon": 0.4, "lat": 0.5, "conflict": "karabakh",
                   "note": {"en": "A note."}},
                  {"id": "ucdp-396", "names": {"en": "Azerbaijan: government"}, "location": "Azerbaijan", "incompatibility": "government",
                   "states": ["ARM"], "lon": 0.4, "lat": 0.5, "sources": ["act"]}
                ]}
                """);
        write("armed-conflicts.csv", """
                conflict,year,intensity,type,side_a,side_a_supporters,side_b,side_b_supporters,episode_from,episode_to
                ucdp-388,1992,war,internationalized-internal,Government of Azerbaijan,,Republic; Others,Government of Armenia,1991-12-30,
                ucdp-388,1994,war,internal,Government of Azerbaijan,,Republic,,1991-12-30,1994-07-15
                ucdp-396,1993,minor,internal,Government of Azerbaijan,,,,,
                """);
        write("geography/seas.json", """
                [{"names": {"en": "Caspian Sea"}, "lon": 51, "lat": 42, "widthKm": 300}]
                """);
        String states = topology("""
                "states": {"type": "GeometryCollection", "geometries": [
                  {"id": "ARM", "properties": {"label": [0.5, 0.5], "areaKm2": 12000}, "type": "Polygon", "arcs": [[0, 1]]},
                  {"id": "AZE", "properties": {}, "type": "MultiPolygon", "arcs": [[[2, -2]]]}]},
                "boundaries": {"type": "GeometryCollection", "geometries": [
                  {"properties": {"class": "coast", "between": ["ARM"]}, "type": "LineString", "arcs": [0]},
                  {"properties": {"class": "line-of-control", "between": ["ARM", "AZE"]}, "type": "MultiLineString",
                   "arcs": [[1]]}]}
                """);
        write("geography/world-50m.json", states);
        write("geography/world-10m.json", states);
        String waters = topology("""
                "lakes": {"type": "GeometryCollection", "geometries": [
                  {"properties": {"areaKm2": 5}, "type": "Polygon", "arcs": [[0, 1]]}]},
                "rivers": {"type": "GeometryCollection", "geometries": [
                  {"properties": {"lengthKm": 7}, "type": "LineString", "arcs": [2]}]}
                """);
        write("geography/waters-50m.json", waters);
        write("geography/waters-10m.json", waters);
        String regions = topology("""
                "regions": {"type": "GeometryCollection", "geometries": [
                  {"id": "AZ-KARABAKH", "properties": {"areaKm2": 12000}, "type": "Polygon", "arcs": [[0, 1]]}]}
                """);
        write("geography/regions.json", regions);
        write("geography/regions-10m.json", regions);
    }

    /// A topology of three arcs: the west and the east half of a square of one degree, and a bulge to its east.
    private static String topology(String objects) {
        return """
                {"type": "Topology",
                "transform": {"scale": [0.5, 0.25], "translate": [0, 0]},
                "objects": {
                %s},
                "arcs": [
                [[2, 4], [-2, 0], [0, -4], [2, 0]],
                [[2, 0], [0, 4]],
                [[2, 0], [2, 0], [0, 4], [-2, 0]]
                ]}
                """.formatted(objects);
    }

    public AssetFolder assets() {
        return new AssetFolder(folder);
    }

    /// What the two readers report together.
    public List<AssetProblem> problems() {
        LoadedWorld world = assets().readWorld();
        return Stream.of(
                        assets().readAtlas().problems(),
                        world.problems(),
                        assets().readCloseUp(world.world().overview()).problems())
                .flatMap(List::stream)
                .toList();
    }

    public String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SmallAtlas write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SmallAtlas delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SmallAtlas cutInTheMiddle(String file) {
        String text = read(file);
        return write(file, text.substring(0, text.length() / 2));
    }

    /// Replaces a text that stands in a file once.
    public SmallAtlas replace(String file, String old, String changed) {
        String text = read(file);
        if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
            throw new IllegalArgumentException(file + " does not hold once: " + old);
        }
        return write(file, text.replace(old, changed));
    }

    /// Puts the schemas of the project beside the datasets.
    public SmallAtlas withSchemas() {
        try (Stream<Path> schemas = Files.list(Path.of("assets", "schema"))) {
            schemas.forEach(schema -> {
                try {
                    write("schema/" + schema.getFileName(), Files.readString(schema));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
