// Regions whose control or border is or was disputed, from the first-level divisions of Natural Earth (1:10m)
// that the chart package of Apache Superset carries. No names are taken from it: some of them are wrong.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import mapshaper from "mapshaper";
import { area, label } from "./sphere.mjs";
import { areal, build, encode, toGrid } from "./topology.mjs";

const require = createRequire(import.meta.url);
const manifest = require.resolve("@superset-ui/legacy-plugin-chart-country-map/package.json");

const GRID = { scale: [0.00036, 0.00018], translate: [-180, -90] }; // as in world-50m

// The district of Lachin is labelled "Lankaran" (AZ-LAN) in the source; the real Lankaran is AZ-LA.
const KARABAKH_1994 = ["XA", "XCI", "SUS", "X01~", "XVD", "AGM", "FUZ", "TAR", "KAL", "QBI", "ZAN", "CAB", "LAN"];

/** What to take: whole divisions, or the part of one within [west, south, east, north]. */
const REGIONS = [
  ...["14", "09", "23", "65", "43", "40"].map((n) => ({ id: `UA-${n}`, country: "ukraine", state: "UKR", of: [`UA-${n}`] })),
  { id: "KG-B", country: "kyrgyzstan", state: "KGZ", of: ["KG-B"] },
  { id: "TJ-SU", country: "tajikistan", state: "TJK", of: ["TJ-SU"] },
  { id: "AZ-KARABAKH-1994", country: "azerbaijan", state: "AZE", of: KARABAKH_1994.map((d) => `AZ-${d}`) },
  // After the statement of 10 November 2020, by districts: Khankendi and Khojaly; of Tartar the south-west (Aghdara,
  // without Talish and Sugovushan, retaken in the north, and Tartar itself in the east); of Khojavend the north
  // (the town, without Hadrut in the south); of Aghdam the western tip, beyond Askeran, that lies between them.
  { id: "AZ-KARABAKH-2020", country: "azerbaijan", state: "AZE", of: ["AZ-XA", "AZ-XCI"],
    parts: [
      { of: "AZ-TAR", within: [46, 39.5, 46.92, 40.3] },
      { of: "AZ-XVD", within: [46, 39.66, 48, 40.2] },
      { of: "AZ-AGM", within: [46, 39.5, 46.86, 40.3] },
    ] },
];

export async function regions(states, golan) {
  const features = [];
  for (const country of [...new Set(REGIONS.map((r) => r.country))]) {
    const wanted = REGIONS.filter((r) => r.country === country);
    const divisions = await grown(country);
    for (const region of wanted) {
      features.push({ id: region.id, polygons: await fitted(region, divisions, states[region.state]) });
    }
  }
  // From the same cut as the border in world-50m, so the two agree to the vertex.
  features.push({ id: "SY-GOLAN", polygons: [golan] });

  const sorted = features.sort((a, b) => (a.id < b.id ? -1 : 1));
  const topology = build({ regions: sorted.map((f) => ({
    id: f.id,
    properties: { label: label(f.polygons), areaKm2: Math.round(area(f.polygons)) },
    polygons: toGrid(f.polygons, GRID),
  })) });
  const geometries = topology.objects.regions.geometries.map(({ id, properties, type, arcs }) =>
    ({ id, properties, ...areal(type === "Polygon" ? [arcs] : arcs) }));
  return encode(topology.arcs, { regions: { geometries } }, GRID);
}

/**
 * The divisions of a country, generalised to about 1:50m and grown over its outer edge; edges between them stay.
 * Clipped to the state's own shape afterwards, they end exactly at its coast or border, with no gap before it.
 */
async function grown(country) {
  const file = new URL(`esm/countries/${country}.geojson`, pathToFileURL(manifest));
  const out = await mapshaper.applyCommands(
    "-i in.json -simplify visvalingam weighted interval=2km keep-shapes -clean -buffer 12km topological -o out.json",
    { "in.json": readFileSync(file, "utf8") });
  return JSON.parse(out["out.json"]).features.map((f) => ({ code: f.properties.ISO, geometry: f.geometry }));
}

/** One region as polygons within the state. Splinters and gaps below 10 km² are where the two sources disagree. */
async function fitted({ of, parts = [] }, divisions, state) {
  const pieces = divisions.filter((d) => of.includes(d.code)).map((d) => d.geometry);
  if (pieces.length !== of.length) throw new Error(`of ${of} only ${pieces.length} are there`);
  for (const part of parts) {
    const out = await mapshaper.applyCommands(`-i in.json -clip bbox=${part.within.join(",")} -o out.json`,
      { "in.json": JSON.stringify(divisions.find((d) => d.code === part.of).geometry) });
    pieces.push(...JSON.parse(out["out.json"]).geometries);
  }
  const out = await mapshaper.applyCommands(
    "-i in.json -dissolve2 gap-fill-area=10km2 -clip state.json -filter-islands min-area=10km2 -o out.json",
    {
      "in.json": JSON.stringify({ type: "GeometryCollection", geometries: pieces }),
      "state.json": JSON.stringify({ type: "MultiPolygon", coordinates: state }),
    });
  return JSON.parse(out["out.json"]).geometries.flatMap((g) => (g.type === "Polygon" ? [g.coordinates] : g.coordinates));
}
