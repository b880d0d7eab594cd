// Regions that were fought over or whose control is or was disputed, at one scale: whole pieces of the states' source,
// unions of first-level divisions, or shapes of their own.
import mapshaper from "mapshaper";
import { divisions } from "./divisions.mjs";
import { HELD } from "./held.mjs";
import { area, label } from "./sphere.mjs";
import { polygonsOf } from "./sources.mjs";
import { areal, build, encode, toGrid } from "./topology.mjs";
import { GRID } from "./world.mjs";

// MDA-1645 is the district of Rîbniţa, AZE-1735 that of Lachin, AZE-5565 the town of Shusha.
const LEFT_BANK = [1652, 1645, 1628, 1638, 1637, 1650].map((n) => `MDA-${n}`);
const KARABAKH_1994 = [4838, 1739, 1737, 5565, 1734, 1691, 1702, 1738, 1682, 1736, 1740, 1699, 1735].map((n) => `AZE-${n}`);

// The others of Russia are not grown: it is a large country, and only these have a border or a neighbour here.
const NEAR_UKRAINE = [2342, 2343, 2361, 2362, 2363, 2366, 2367, 2370, 2371, 2388, 2368, 2369, 2375].map((n) => `RUS-${n}`);

/** What to take: whole divisions by their Natural Earth codes, the part of one within [west, south, east, north], or a shape of its own. */
const REGIONS = [
  { id: "UA-14", state: "UKR", of: ["UKR-327"] },
  { id: "UA-09", state: "UKR", of: ["UKR-329"] },
  { id: "UA-23", state: "UKR", of: ["UKR-331"] },
  { id: "UA-65", state: "UKR", of: ["UKR-4827"] },
  { id: "UA-43", state: "UKR", of: ["UKR-283"] },
  { id: "UA-40", state: "UKR", of: ["UKR-5482"] },
  { id: "UA-12", state: "UKR", of: ["UKR-326"] },
  { id: "UA-18", state: "UKR", of: ["UKR-324"] },
  { id: "UA-30", state: "UKR", of: ["UKR-4826"] },
  { id: "UA-32", state: "UKR", of: ["UKR-321"] },
  { id: "UA-48", state: "UKR", of: ["UKR-284"] },
  { id: "UA-51", state: "UKR", of: ["UKR-322"] },
  { id: "UA-59", state: "UKR", of: ["UKR-325"] },
  { id: "UA-63", state: "UKR", of: ["UKR-328"] },
  { id: "UA-74", state: "UKR", of: ["UKR-285"] },
  { id: "UA-DONETSK-2015", state: "UKR", own: "UKR-C02" },
  { id: "UA-LUHANSK-2015", state: "UKR", own: "UKR-C03" },
  { id: "RU-BEL", state: "RUS", of: ["RUS-2370"] },
  { id: "RU-BRY", state: "RUS", of: ["RUS-2342"] },
  { id: "RU-KRS", state: "RUS", of: ["RUS-2362"] },
  { id: "KG-B", state: "KGZ", of: ["KGZ-1119"] },
  { id: "KG-O", state: "KGZ", of: ["KGZ-1122"] },
  { id: "TJ-SU", state: "TJK", of: ["TJK-369"] },
  { id: "GE-AB", state: "GEO", of: ["GEO-3015"] },
  { id: "GE-SOUTH-OSSETIA", state: "GEO", own: "GEO-B37" },
  { id: "AM-GR", state: "ARM", of: ["ARM-1672"] },
  { id: "AM-SU", state: "ARM", of: ["ARM-1732"] },
  { id: "AM-TV", state: "ARM", of: ["ARM-1670"] },
  { id: "AM-VD", state: "ARM", of: ["ARM-1733"] },
  { id: "AZ-GOR", state: "AZE", of: ["AZE-1681"] },
  { id: "AZ-QAZ", state: "AZE", of: ["AZE-1684"] },
  { id: "AZ-TOV", state: "AZE", of: ["AZE-1687"] },
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
      : divisions(country).filter(({ code }) => country !== "RUS" || NEAR_UKRAINE.includes(code));
    const all = await grown(found, DETAIL[scale].interval, country);
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

/** Vertices of neighbours that the source has apart: without this mapshaper takes a whole division for an overlap. */
const SNAP = { ARM: "snap-interval=0.0001" };

const multi = (coordinates) => ({ type: "MultiPolygon", coordinates });

/**
 * The divisions of a country, generalised and grown over its outer edge; edges between them stay. Clipped to the
 * state's own shape afterwards, they end exactly at its coast or border, with no gap before it.
 */
async function grown(found, interval, country) {
  const collection = { type: "FeatureCollection", features: found.map(({ code, geometry }) => ({ type: "Feature", properties: { code }, geometry })) };
  // Three runs: `-clean` in the same run would bring back the vertices that `-simplify` took out.
  const run = (commands, input) => mapshaper.applyCommands(`-i in.json ${commands} -o out.json`, { "in.json": input });
  const clean = await run(`-clean ${SNAP[country] ?? ""}`, JSON.stringify(collection));
  const simple = await run(`-simplify visvalingam weighted interval=${interval} keep-shapes`, clean["out.json"]);
  const out = await run("-clean -buffer 12km topological", simple["out.json"]);
  return JSON.parse(out["out.json"]).features.map((f) => ({ code: f.properties.code, geometry: f.geometry }));
}

/** One region as polygons within the state. */
async function fitted({ of = [], parts = [], own }, all, state, smallest) {
  const pieces = all.filter((d) => of.includes(d.code)).map((d) => d.geometry);
  if (pieces.length !== of.length) throw new Error(`of ${of} only ${pieces.length} are there`);
  pieces.push(...HELD.filter((shape) => shape.code === own).map((shape) => multi([[shape.ring]])));
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
