// States and the lines between them, at one scale.
import { mergeArcs, meshArcs } from "topojson-client";
import { cutAtAntimeridian } from "./antimeridian.mjs";
import { classOf } from "./boundaries.mjs";
import { cutAtLines } from "./cuts.mjs";
import { simplify } from "./simplify.mjs";
import { unitsOf } from "./sources.mjs";
import { areal, build, degrees, encode, toGrid } from "./topology.mjs";
import { area, label } from "./sphere.mjs";

/** Areas that the source keeps apart and the atlas does not, or that have no code of ISO 3166. */
const BELONGS_TO = {
  CYN: "CYP", // Northern Cyprus (resolutions 541 and 550 of the Security Council)
  CNM: "CYP", // buffer zone of the United Nations in Cyprus
  WSB: "CYP", // Akrotiri and Dhekelia, sovereign bases of the United Kingdom
  ESB: "CYP",
  SOL: "SOM", // Somaliland
  ATC: "AUS", // Ashmore and Cartier Islands
  CSI: "AUS", // Coral Sea Islands
  HKG: "CHN", // special administrative regions: no international boundary runs there
  MAC: "CHN",
  KAB: "KAZ", // Baikonur, leased
  USG: "CUB", // Guantánamo Bay, leased
  CLP: "FRA", // Clipperton
  BJN: "COL", // Bajo Nuevo and Serranilla (International Court of Justice, judgment of 19 November 2012)
  SER: "COL",
  KAS: "XSG", // Siachen Glacier: a shape of its own, no state's
};

/** Left out: specks of the sea that the source gives to nobody and several states claim. */
const NOBODYS = ["PGA", "SCR"]; // Spratly Islands, Scarborough Reef

/** Crimea is one island of Russia's shape at 1:10m, alone in [west, south, east, north]. */
const CRIMEA = [32.3, 44.3, 36.68, 46.3];

/** Steps of the grid in degrees: a million at 1:10m and 1:50m, a tenth of that at 1:110m. */
export const GRID = {
  "10m": { scale: [0.00036, 0.00018], translate: [-180, -90] },
  "50m": { scale: [0.00036, 0.00018], translate: [-180, -90] },
  "110m": { scale: [0.0036, 0.0018], translate: [-180, -90] },
};

/** The topology, and in degrees the polygons of each state and of the regions that are whole pieces of the source. */
export function world(scale) {
  const transform = GRID[scale];
  const pieces = unitsOf(scale).filter((u) => !NOBODYS.includes(u.letters)).flatMap((u) =>
    cutAtAntimeridian(u.polygons).map((p) =>
      ({ id: idOf(u.letters, p), region: regionOf(u.letters, p), polygons: toGrid([p], transform) })));
  cutAtLines(pieces, scale, transform);

  // One topology of all pieces finds the shared arcs; merging drops the lines inside a state.
  const topology = build({ pieces: pieces.map(({ region, ...p }) => ({ ...p, properties: { region } })) });
  if (scale === "10m") topology.arcs = simplify(topology.arcs, transform);
  const merged = (key) => {
    const keys = topology.objects.pieces.geometries.map(key);
    return [...new Set(keys.filter((k) => k))].sort().map((id) =>
      ({ id, ...mergeArcs(topology, topology.objects.pieces.geometries.filter((g, i) => keys[i] === id)) }));
  };
  const states = merged((g) => g.id);

  const split = splitByClass(topology.arcs, states, transform);
  const objects = { states: { geometries: states.map((s) => describe(s, split, transform)) } };
  objects.boundaries = { geometries: boundaries(split) };
  const inDegrees = (shapes) => Object.fromEntries(shapes.map((s) =>
    [s.id, s.arcs.map((polygon) => polygon.map((ring) => points(ring, topology.arcs).map(degrees(transform))))]));
  return {
    topology: encode(split.arcs, objects, transform),
    states: inDegrees(states),
    regions: inDegrees(merged((g) => g.properties.region)),
  };
}

function idOf(letters, [[...ring]]) {
  if (letters === "IOA") return ring[0][0] > 100 ? "CXR" : "CCK"; // Christmas Island, Cocos (Keeling) Islands
  const [w, s, e, n] = CRIMEA;
  if (letters === "RUS" && ring.every(([x, y]) => x > w && y > s && x < e && y < n)) return "UKR";
  return BELONGS_TO[letters] ?? letters;
}

/** The region that a polygon of a unit is. */
function regionOf(letters, [[[west]]]) {
  if (letters === "PSE") return west < 34.7 ? "PS-GZ" : "PS-WB";
  return { CYN: "CY-NORTH", ESH: "EH-EAST" }[letters];
}

/** Splits arcs where the class of the line changes, so that every arc belongs to exactly one class. */
function splitByClass(arcs, states, transform) {
  const owners = arcs.map(() => []);
  for (const s of states) for (const i of s.arcs.flat(2)) owners[i < 0 ? ~i : i].push(s.id);
  const out = { arcs: [], lines: [], parts: arcs.map(() => []) };
  // Numbered in the order of use by the states, which are sorted.
  for (const s of states) {
    for (const used of s.arcs.flat(2)) {
      const i = used < 0 ? ~used : used;
      if (out.parts[i].length) continue;
      const between = [...owners[i]].sort();
      let current;
      for (let k = 1; k < arcs[i].length; k++) {
        const kind = classOf(between, ...[arcs[i][k - 1], arcs[i][k]].map(degrees(transform)));
        if (kind !== current) {
          out.parts[i].push(out.arcs.length);
          out.arcs.push([arcs[i][k - 1]]);
          out.lines.push({ class: kind, between });
          current = kind;
        }
        out.arcs.at(-1).push(arcs[i][k]);
      }
    }
  }
  return out;
}

function describe(state, split, transform) {
  const rings = state.arcs.map((polygon) => polygon.map((ring) => ring.flatMap((i) =>
    (i < 0 ? split.parts[~i].map((k) => ~k).reverse() : split.parts[i]))));
  const polygons = rings.map((polygon) => polygon.map((ring) => points(ring, split.arcs).map(degrees(transform))));
  return {
    id: state.id,
    properties: { label: label(polygons), areaKm2: Math.max(1, Math.round(area(polygons))) },
    ...areal(rings),
  };
}

const points = (ring, arcs) => ring.flatMap((i, n) => {
  const arc = i < 0 ? [...arcs[~i]].reverse() : arcs[i];
  return n === 0 ? arc : arc.slice(1);
});

/** One geometry for each class and pair, made of the states' own arcs, joined end to end where they meet. */
function boundaries({ arcs, lines }) {
  const groups = new Map();
  lines.forEach((line, i) => {
    const key = `${line.class} ${line.between.join(" ")}`;
    if (!groups.has(key)) groups.set(key, { ...line, arcs: [] });
    groups.get(key).arcs.push([i]);
  });
  return [...groups.keys()].sort().map((key) => {
    const { arcs: parts, ...properties } = groups.get(key);
    const joined = meshArcs({ type: "Topology", arcs }, { type: "MultiLineString", arcs: parts }).arcs;
    return {
      properties,
      ...(joined.length === 1 ? { type: "LineString", arcs: joined[0] } : { type: "MultiLineString", arcs: joined }),
    };
  });
}
