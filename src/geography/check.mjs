// Checks the files in assets/geography/: places, codes, arcs, labels. Prints what fails; exit code 1 then.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import { RULES } from "./boundaries.mjs";
import { contains } from "./sphere.mjs";

const countries = createRequire(import.meta.url)("i18n-iso-countries");
const folder = new URL("../../assets/geography/", import.meta.url);
const counts = { passed: 0, failed: 0 };
function check(holds, what) {
  counts[holds ? "passed" : "failed"]++;
  if (!holds) console.log(`FAILED: ${what}`);
}

/** Places and the state they lie in ("" is water) in the United Nations view. `fine`: only at 1:50m. */
const PLACES = [
  ["Simferopol", 34.1, 44.95, "UKR"], ["Sevastopol", 33.56, 44.6, "UKR"], ["Donetsk", 37.8, 48.0, "UKR"],
  ["Luhansk", 39.3, 48.57, "UKR"], ["Kherson", 32.62, 46.64, "UKR"], ["Kerch", 36.3, 45.35, "UKR", "fine"],
  ["Khankendi", 46.75, 39.82, "AZE"], ["Shusha", 46.75, 39.76, "AZE"], ["Lachin", 46.55, 39.64, "AZE"],
  ["Nakhchivan", 45.41, 39.21, "AZE"], ["Gaza", 34.46, 31.5, "PSE"], ["Ramallah", 35.2, 31.9, "PSE"],
  ["East Jerusalem", 35.24, 31.79, "PSE", "fine"], ["Hebron", 35.1, 31.53, "PSE"], ["Tel Aviv", 34.8, 32.07, "ISR"],
  ["Katzrin, Golan", 35.69, 32.99, "SYR"], ["Majdal Shams, Golan", 35.77, 33.27, "SYR", "fine"],
  ["Kiryat Shmona", 35.57, 33.2, "ISR"], ["Tiberias", 35.53, 32.79, "ISR"], ["Laayoune", -13.2, 27.15, "ESH"],
  ["Dakhla, inland", -15.5, 23.8, "ESH"], ["Vorukh", 70.58, 39.86, "TJK", "fine"], ["Batken", 70.82, 40.06, "KGZ", "fine"],
  ["Khujand", 69.62, 40.28, "TJK"],
  ["Barak, exchanged in April 2024", 72.765, 40.66, "UZB", "fine"], ["Sokh", 71.13, 39.96, "UZB", "fine"], ["Hargeisa", 44.06, 9.56, "SOM"],
  ["Kyrenia, inland", 33.4, 35.28, "CYP"], ["Akrotiri", 32.97, 34.62, "CYP"], ["Baikonur", 63.3, 45.9, "KAZ"],
  ["Guantánamo", -75.2, 20.14, "CUB"], ["Srinagar", 74.8, 34.1, "IND"], ["Muzaffarabad", 73.4, 34.4, "PAK"],
  ["Siachen", 77.0, 35.4, "XSG", "fine"], ["Pristina", 21.16, 42.66, "XKX"], ["Iturup", 147.9, 45.05, "RUS", "fine"],
  ["Stanley, inland", -58.7, -51.8, "FLK"], ["Taipei", 121.5, 25.0, "TWN"], ["Kowloon", 114.1, 22.4, "CHN", "fine"],
  ["Chukotka east of 180°", -173, 66.5, "RUS"], ["South Pole", 10, -89.9, "ATA"], ["Singapore", 103.82, 1.36, "SGP", "fine"],
  ["Manama, inland", 50.55, 26.05, "BHR", "fine"], ["Caspian Sea", 51, 42, ""], ["Northern Caspian", 50, 46, ""],
];

// The 193 members of the United Nations.
const UN = `AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN
 BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST
 ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA
 JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL
 MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK
 PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK
 TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE`.split(/\s+/);
check(UN.length === 193 && new Set(UN).size === 193, "the list of members has 193 entries");

const read = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const shapes = (topology, name) => feature(topology, topology.objects[name]).features;
const polygons = (g) => (g.type === "Polygon" ? [g.coordinates] : g.coordinates);
const index = (i) => (i < 0 ? ~i : i);

for (const scale of ["50m", "110m"]) {
  const topology = read(`world-${scale}.json`);
  const states = new Map(shapes(topology, "states").map((f) => [f.id, polygons(f.geometry)]));
  const geometries = topology.objects.states.geometries;
  const about = (what) => `world-${scale}: ${what}`;

  check(states.size === geometries.length, about("no id stands twice"));
  for (const id of states.keys()) check(countries.isValid(id) || ["XKX", "XSG"].includes(id), about(`${id} is a code of ISO 3166`));
  if (scale === "50m") for (const id of UN) check(states.has(id), about(`has ${id}`));

  for (const [place, lon, lat, expected, fine] of PLACES) {
    if (fine && scale !== "50m") continue;
    const found = [...states].filter(([, p]) => contains(p, [lon, lat])).map(([id]) => id).join();
    check(found === expected, about(`${place} lies in ${expected || "water"}, not in ${found || "water"}`));
  }

  const owners = topology.arcs.map(() => []);
  for (const g of geometries) for (const i of g.arcs.flat(3)) owners[index(i)].push(g.id);
  check(owners.every((o) => o.length === 1 || (o.length === 2 && o[0] !== o[1])), about("every arc belongs to one state or two"));
  const drawn = topology.arcs.map(() => 0);
  for (const b of topology.objects.boundaries.geometries) {
    for (const i of b.arcs.flat()) {
      drawn[index(i)]++;
      check(owners[index(i)].sort().join() === b.properties.between.join(), about(`arc ${index(i)} lies between ${b.properties.between}`));
    }
  }
  check(drawn.every((n) => n === 1), about("every arc stands in exactly one boundary"));
  const classes = new Set(topology.objects.boundaries.geometries.map((b) => `${b.properties.class} ${b.properties.between.join()}`));
  for (const r of RULES) {
    if (scale === "110m" && r.between.includes("XSG")) continue; // too small for that scale
    if (scale === "110m" && r.between.join() === "IND,PAK") continue;
    check(classes.has(`${r.class} ${r.between.join()}`), about(`a ${r.class} line lies between ${r.between}`));
  }

  for (const f of shapes(topology, "states")) {
    check(contains(polygons(f.geometry), f.properties.label), about(`the label of ${f.id} lies in it`));
    check(f.properties.areaKm2 > 0, about(`${f.id} has an area`));
    const wide = polygons(f.geometry).flat().some((ring) => ring.some((p, i) =>
      i > 0 && Math.abs(p[0] - ring[i - 1][0]) > 180 && p[1] > -89.9));
    check(!wide, about(`${f.id} does not run across 180°`));
  }
  const [w, s, e, n] = topology.bbox;
  check(w >= -180 && s >= -90 && e <= 180 && n <= 90, about("lies on the Earth"));
}

const world = read("world-50m.json");
const states = new Map(shapes(world, "states").map((f) => [f.id, polygons(f.geometry)]));
const STATE = { UA: "UKR", AZ: "AZE", KG: "KGZ", TJ: "TJK", SY: "SYR" };
const regions = shapes(read("regions.json"), "regions");
check(regions.map((r) => r.id).join() === "AZ-KARABAKH-1994,AZ-KARABAKH-2020,KG-B,SY-GOLAN,TJ-SU,UA-09,UA-14,UA-23,UA-40,UA-43,UA-65", "regions: all are there");
for (const r of regions) {
  const state = states.get(STATE[r.id.slice(0, 2)]);
  check(contains(polygons(r.geometry), r.properties.label), `regions: the label of ${r.id} lies in it`);
  const outside = polygons(r.geometry).flat(2).filter((p) => !near(state, p)).length;
  check(outside === 0, `regions: ${outside} vertices of ${r.id} lie outside its state`);
}
/** In the state, or no farther from its outline than two steps of the grid (it may be the tip of a spit). */
function near(state, [x, y]) {
  return contains(state, [x, y]) || state.flat().some((ring) => ring.some((b, i) => {
    if (i === 0) return false;
    const a = ring[i - 1];
    const d = [b[0] - a[0], b[1] - a[1]];
    const t = Math.min(1, Math.max(0, ((x - a[0]) * d[0] + (y - a[1]) * d[1]) / (d[0] ** 2 + d[1] ** 2)));
    return Math.hypot(a[0] + t * d[0] - x, a[1] + t * d[1] - y) < 0.0008;
  }));
}
const within = (id, lon, lat) => contains(polygons(regions.find((r) => r.id === id).geometry), [lon, lat]);
for (const [place, id, lon, lat, inside] of [
  ["Simferopol", "UA-43", 34.1, 44.95, true], ["Sevastopol", "UA-40", 33.56, 44.6, true], ["Donetsk", "UA-14", 37.8, 48, true],
  ["Luhansk", "UA-09", 39.3, 48.57, true], ["Melitopol", "UA-23", 35.37, 46.85, true], ["Kherson", "UA-65", 32.62, 46.64, true],
  ["Kharkiv", "UA-09", 36.23, 50, false], ["Batken", "KG-B", 70.82, 40.06, true], ["Osh", "KG-B", 72.8, 40.53, false],
  ["Khujand", "TJ-SU", 69.62, 40.28, true], ["Vorukh", "TJ-SU", 70.58, 39.86, true], ["Katzrin", "SY-GOLAN", 35.69, 32.99, true],
  ...["1994", "2020"].flatMap((y) => [
    ["Khankendi", `AZ-KARABAKH-${y}`, 46.75, 39.82, true], ["Aghdara", `AZ-KARABAKH-${y}`, 46.82, 40.21, true],
    ["Khojavend", `AZ-KARABAKH-${y}`, 47.1, 39.79, true], ["Lachin", `AZ-KARABAKH-${y}`, 46.55, 39.64, y === "1994"],
    ["Shusha", `AZ-KARABAKH-${y}`, 46.75, 39.755, y === "1994"], ["Hadrut", `AZ-KARABAKH-${y}`, 47.03, 39.52, y === "1994"],
    ["Ganja", `AZ-KARABAKH-${y}`, 46.36, 40.68, false]]),
]) check(within(id, lon, lat) === inside, `regions: ${place} is ${inside ? "" : "not "}in ${id}`);

const lakes = shapes(read("waters-50m.json"), "lakes");
for (const [name, lon, lat] of [["Baikal", 107.5, 53.3], ["Balkhash", 77, 46.55], ["Aral Sea (north)", 60.5, 46.5], ["Issyk-Kul", 77.2, 42.4]]) {
  check(lakes.some((l) => contains(polygons(l.geometry), [lon, lat])), `waters: ${name} is a lake`);
}

console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
