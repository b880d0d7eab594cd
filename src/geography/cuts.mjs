// What the source draws with one state and the atlas with another, cut off along a line.
import { contains } from "./sphere.mjs";
import { degrees, lineToGrid } from "./topology.mjs";

/**
 * The armistice line of 1949 between Israel and Syria, which the source does not know. From the border of Lebanon
 * near Ghajar, between Dan and Banias, along the foot of the heights and the upper Jordan, the north-east shore of
 * Lake Tiberias, above Ein Gev and below Kfar Haruv and Mevo Hama, to the Yarmuk above Hamat Gader. Our own drawing,
 * by known places, to the detail of each scale; at 1:10m it is good to about a kilometre.
 */
const GOLAN_LINE = {
  "10m": [[35.627, 33.275], [35.643, 33.262], [35.672, 33.248], [35.668, 33.232], [35.661, 33.214], [35.664, 33.19],
    [35.668, 33.165], [35.658, 33.142], [35.659, 33.12], [35.649, 33.09], [35.641, 33.06], [35.631, 33.03],
    [35.628, 33.01], [35.632, 32.985], [35.63, 32.96], [35.626, 32.935], [35.625, 32.912], [35.617, 32.893],
    [35.628, 32.886], [35.64, 32.874], [35.648, 32.858], [35.652, 32.84], [35.652, 32.822], [35.654, 32.8],
    [35.665, 32.79], [35.666, 32.775], [35.651, 32.76], [35.646, 32.742], [35.641, 32.724], [35.65, 32.711],
    [35.668, 32.707], [35.685, 32.711]],
  "50m": [[35.627, 33.275], [35.666, 33.245], [35.661, 33.17], [35.65, 33.09], [35.628, 33.01], [35.617, 32.89],
    [35.652, 32.86], [35.654, 32.81], [35.668, 32.745], [35.672, 32.705]],
};

/**
 * West of the upper Isfara the source draws the Kyrgyz villages of Samarkandyk, Ak-Tatyr and Kok-Tash, and Ak-Sai north of
 * Vorukh, inside Tajikistan. Our own drawing, by the places of these villages and of Chorku and Vorukh, good to a kilometre or
 * two: it puts each village into its state and does not say where the line of the treaty of 2025 runs.
 */
const ISFARA_VALLEY = {
  "10m": [
    { inside: [70.52, 39.97], line: [[70.5355, 40.016], [70.557, 40.004], [70.562, 39.985], [70.559, 39.96], [70.555, 39.9463]] },
    { inside: [70.51, 39.874], line: [[70.55, 39.8687], [70.535, 39.865], [70.5, 39.858], [70.4826, 39.8668]] },
  ],
  "50m": [
    { inside: [70.53, 39.98], line: [[70.478, 40.008], [70.55, 40.01], [70.562, 39.985], [70.5571, 39.9544]] },
    { inside: [70.522, 39.87], line: [[70.56, 39.8695], [70.51, 39.85]] },
  ],
};

/** `inside` is a place in what is cut off, `line` runs across the state's shape. Each end moves to the shape's edge. */
const CUTS = [
  // The Golan Heights (resolution 497 of the Security Council).
  ...Object.entries(GOLAN_LINE).map(([scale, line]) =>
    ({ scale, from: "ISR", to: "SYR", region: "SY-GOLAN", inside: [35.75, 33], line })),
  ...Object.entries(ISFARA_VALLEY).flatMap(([scale, cuts]) => cuts.map((cut) => ({ scale, from: "TJK", to: "KGZ", ...cut }))),
  // Western Sahara west of the berm, which the source draws with Morocco at 1:10m only: south of 27° 40' N.
  { scale: "10m", from: "MAR", to: "ESH", region: "EH-WEST", inside: [-13, 26],
    line: [[-8.8165, 27.6615], [-9.1667, 27.6667], [-13.17, 27.6667]] },
  // The Ilemi triangle, which the source draws with South Sudan at 1:10m only: Kenya's line, as at 1:50m.
  { scale: "10m", from: "SSD", to: "KEN", inside: [35.3, 4.97], line: [[34.381, 4.62], [35.268, 5.492]] },
];

/** Cuts each area off its state's shape and adds it to the other, as a piece of its own. */
export function cutAtLines(pieces, scale, transform) {
  for (const cut of CUTS.filter((c) => c.scale === scale)) cutAtLine(pieces, cut, transform);
}

function cutAtLine(pieces, { from, to, region, inside, line }, transform) {
  const holds = (ring) => contains([[ring.map(degrees(transform))]], inside);
  const piece = pieces.find((p) => p.id === from && holds(p.polygons[0][0]));
  if (piece.polygons[0].length > 1) throw new Error(`a hole in the shape of ${from} that is cut: not foreseen`);
  const gridLine = lineToGrid(line, transform);
  const ends = [gridLine[0], gridLine.at(-1)].map((p) => vertexNear(p, piece.polygons[0][0], pieces, transform));
  const cut = [ends[0], ...gridLine.slice(1, -1), ends[1]];

  const ring = piece.polygons[0][0].slice(0, -1);
  const at = (p) => ring.findIndex((q) => q[0] === p[0] && q[1] === p[1]);
  const path = (a, b) => (a <= b ? ring.slice(a, b + 1) : [...ring.slice(a), ...ring.slice(0, b + 1)]);
  const [start, end] = ends.map(at);
  const sides = [[...path(start, end), ...cut.slice(0, -1).reverse()], [...path(end, start), ...cut.slice(1)]];
  const off = sides.findIndex(holds);
  piece.polygons[0][0] = sides[1 - off];
  pieces.push({ id: to, region, polygons: [[sides[off]]] });
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
