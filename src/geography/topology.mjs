// Helpers for shapes on an integer grid, where equal places are equal numbers.
import { topology as topologyOf } from "topojson-server";

/** Half the diagonal of the mark that stands for a place too small for the source: about 0.4 km, as Vatican City. */
const DOT = 0.004;

/** Round to the grid and drop repeated vertices. Rings that the source shrank to a point or a stroke become a small square. */
export function toGrid(polygons, grid) {
  return polygons
    .map((polygon) => polygon
      .map((ring) => lineToGrid(isPoint(ring) ? dot(ring[0]) : ring, grid))
      .filter((ring) => ring.length > 3))
    .filter((polygon) => polygon.length > 0);
}

export const lineToGrid = (line, { scale, translate }) => line
  .map(([x, y]) => [Math.round((x - translate[0]) / scale[0]), Math.round((y - translate[1]) / scale[1])])
  .filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);

const isPoint = (ring) => new Set(ring.map(String)).size < 3;
const dot = ([x, y]) => [[x - DOT, y], [x, y + DOT], [x + DOT, y], [x, y - DOT], [x - DOT, y]];

export const degrees = ({ scale, translate }) => ([x, y]) =>
  [x * scale[0] + translate[0], y * scale[1] + translate[1]];

/** A topology of features given as {object: [{id, properties, polygons}]} on the grid; its arcs are absolute. */
export function build(layers) {
  const collections = Object.fromEntries(Object.entries(layers).map(([name, features]) => [name, {
    type: "FeatureCollection",
    features: features.map((f) => ({
      type: "Feature", id: f.id, properties: f.properties ?? {},
      geometry: f.line ? { type: "LineString", coordinates: f.line }
        : { type: "MultiPolygon", coordinates: f.polygons },
    })),
  }]));
  return topologyOf(collections);
}

/** Absolute arcs to the differences that TopoJSON stores, and the bounding box in degrees. */
export function encode(arcs, objects, transform) {
  const all = arcs.flat().map(degrees(transform));
  const side = (pick, axis) => all.reduce((best, p) => pick(best, p[axis]), all[0][axis]);
  const round = (v) => Math.round(v * 1e6) / 1e6;
  return {
    bbox: [side(Math.min, 0), side(Math.min, 1), side(Math.max, 0), side(Math.max, 1)].map(round),
    transform,
    objects,
    arcs: arcs.map((arc) => arc.map((p, i) => (i === 0 ? p : [p[0] - arc[i - 1][0], p[1] - arc[i - 1][1]]))),
  };
}

/** One polygon as Polygon, several as MultiPolygon. */
export const areal = (arcs) => (arcs.length === 1 ? { type: "Polygon", arcs: arcs[0] } : { type: "MultiPolygon", arcs });
