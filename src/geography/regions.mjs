// Regions whose control or border is or was disputed, at one scale: whole pieces of the states' source, or unions of
// first-level divisions.
import mapshaper from "mapshaper";
import { divisions } from "./divisions.mjs";
import { area, label } from "./sphere.mjs";
import { polygonsOf } from "./sources.mjs";
import { areal, build, encode, toGrid } from "./topology.mjs";
import { GRID } from "./world.mjs";

// MDA-1645 is the district of Rîbniţa, AZE-1735 that of Lachin, AZE-5565 the town of Shusha.
const LEFT_BANK = [1652, 1645, 1628, 1638, 1637, 1650].map((n) => `MDA-${n}`);
const KARABAKH_1994 = [4838, 1739, 1737, 5565, 1734, 1691, 1702, 1738, 1682, 1736, 1740, 1698, 1735].map((n) => `AZE-${n}`);

/** What to take: whole divisions by their Natural Earth codes, or the part of one within [west, south, east, north]. */
const REGIONS = [
  { id: "UA-14", state: "UKR", of: ["UKR-327"] },
  { id: "UA-09", state: "UKR", of: ["UKR-329"] },
  { id: "UA-23", state: "UKR", of: ["UKR-331"] },
  { id: "UA-65", state: "UKR", of: ["UKR-4827"] },
  { id: "UA-43", state: "UKR", of: ["UKR-283"] },
  { id: "UA-40", state: "UKR", of: ["UKR-5482"] },
  { id: "KG-B", state: "KGZ", of: ["KGZ-1119"] },
  { id: "TJ-SU", state: "TJK", of: ["TJK-369"] },
  { id: "GE-AB", state: "GEO", of: ["GEO-3015"] },
  { id: "EH-WEST", state: "ESH", of: ["EH-WEST"] },
  { id: "MD-SN", state: "MDA", of: LEFT_BANK },
  { id: "AZ-KARABAKH-1994", state: "AZE", of: KARABAKH_1994 },
  // After the statement of 10 November 2020, by districts: Khankendi and Khojaly; of Tartar the south-west (Aghdara,
  // without Talish and Sugovushan, retaken in the north, and Tartar itself in the east); of Khojavend the north
  // (the town, without Hadrut in the south); of Aghdam the western tip, beyond Askeran, that lies between them.
  { id: "AZ-KARABAKH-2020", state: "AZE", of: ["AZE-4838", "AZE-1739"],
    parts: [
      { of: "AZE-1738", within: [46, 39.5, 46.92, 40.3] },
      { of: "AZE-1734", within: [46, 39.66, 48, 40.2] },
      { of: "AZE-1691", within: [46, 39.5, 46.86, 40.3] },
    ] },
];

/** How far lines are generalised, and below which size splinters and gaps go: where two shapes of a coast disagree. */
const DETAIL = { "10m": { interval: "0.2km", smallest: "1km2" }, "50m": { interval: "2km", smallest: "10km2" } };

/** `finest` is the world at 1:10m: only there the source has Western Sahara in two pieces. */
export async function regions(scale, { states, regions: pieces }, finest) {
  const features = Object.keys(pieces).filter((id) => !id.startsWith("EH")).map((id) => ({ id, polygons: pieces[id] }));
  for (const country of [...new Set(REGIONS.map((r) => r.state))]) {
    const found = country === "ESH" ? ["EH-WEST", "EH-EAST"].map((code) => ({ code, geometry: multi(finest.regions[code]) }))
      : divisions(country);
    const all = await grown(found, DETAIL[scale].interval);
    for (const region of REGIONS.filter((r) => r.state === country)) {
      features.push({ id: region.id, polygons: await fitted(region, all, states[country], DETAIL[scale].smallest) });
    }
  }

  const sorted = features.sort((a, b) => (a.id < b.id ? -1 : 1));
  const topology = build({ regions: sorted.map((f) => ({
    id: f.id,
    properties: { label: label(f.polygons), areaKm2: Math.round(area(f.polygons)) },
    polygons: toGrid(f.polygons, GRID[scale]),
  })) });
  const geometries = topology.objects.regions.geometries.map(({ id, properties, type, arcs }) =>
    ({ id, properties, ...areal(type === "Polygon" ? [arcs] : arcs) }));
  return encode(topology.arcs, { regions: { geometries } }, GRID[scale]);
}

const multi = (coordinates) => ({ type: "MultiPolygon", coordinates });

/**
 * The divisions of a country, generalised and grown over its outer edge; edges between them stay. Clipped to the
 * state's own shape afterwards, they end exactly at its coast or border, with no gap before it.
 */
async function grown(found, interval) {
  const collection = { type: "FeatureCollection", features: found.map(({ code, geometry }) => ({ type: "Feature", properties: { code }, geometry })) };
  const out = await mapshaper.applyCommands(
    `-i in.json -simplify visvalingam weighted interval=${interval} keep-shapes -clean -buffer 12km topological -o out.json`,
    { "in.json": JSON.stringify(collection) });
  return JSON.parse(out["out.json"]).features.map((f) => ({ code: f.properties.code, geometry: f.geometry }));
}

/** One region as polygons within the state. */
async function fitted({ of, parts = [] }, all, state, smallest) {
  const pieces = all.filter((d) => of.includes(d.code)).map((d) => d.geometry);
  if (pieces.length !== of.length) throw new Error(`of ${of} only ${pieces.length} are there`);
  for (const part of parts) {
    const out = await mapshaper.applyCommands(`-i in.json -clip bbox=${part.within.join(",")} -o out.json`,
      { "in.json": JSON.stringify(all.find((d) => d.code === part.of).geometry) });
    pieces.push(...JSON.parse(out["out.json"]).geometries);
  }
  const out = await mapshaper.applyCommands(
    `-i in.json -dissolve2 gap-fill-area=${smallest} -clip state.json -filter-islands min-area=${smallest} -o out.json`,
    {
      "in.json": JSON.stringify({ type: "GeometryCollection", geometries: pieces }),
      "state.json": JSON.stringify(multi(state)),
    });
  return JSON.parse(out["out.json"]).geometries.flatMap(polygonsOf);
}
