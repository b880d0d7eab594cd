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

/** Places and the state they lie in ("" is water) in the United Nations view. `finest`: only at 1:10m. */
const PLACES = [
  ["Simferopol", 34.1, 44.95, "UKR"], ["Sevastopol", 33.56, 44.6, "UKR"], ["Donetsk", 37.8, 48.0, "UKR"],
  ["Luhansk", 39.3, 48.57, "UKR"], ["Kherson, inland", 32.6, 46.68, "UKR"], ["Kerch", 36.3, 45.35, "UKR"],
  ["Khankendi", 46.75, 39.82, "AZE"], ["Shusha", 46.75, 39.76, "AZE"], ["Lachin", 46.55, 39.64, "AZE"],
  ["Nakhchivan", 45.41, 39.21, "AZE"], ["Gaza", 34.46, 31.5, "PSE"], ["Ramallah", 35.2, 31.9, "PSE"],
  ["East Jerusalem", 35.24, 31.79, "PSE"], ["Hebron", 35.1, 31.53, "PSE"], ["Tel Aviv", 34.8, 32.07, "ISR"],
  ["Katzrin, Golan", 35.69, 32.99, "SYR"], ["Majdal Shams, Golan", 35.77, 33.27, "SYR"],
  ["Kiryat Shmona", 35.57, 33.2, "ISR"], ["Tiberias", 35.53, 32.79, "ISR"], ["Laayoune", -13.2, 27.15, "ESH"],
  ["Dakhla, inland", -15.5, 23.8, "ESH"], ["Vorukh", 70.58, 39.851, "TJK"], ["Ak-Sai", 70.522, 39.874, "KGZ"], ["Samarkandyk", 70.546, 39.998, "KGZ"],
  ["Ak-Tatyr", 70.485, 39.96, "KGZ"], ["Shurab", 70.541, 40.046, "TJK", "finest"], ["Batken", 70.82, 40.06, "KGZ"],
  ["Khujand", 69.62, 40.28, "TJK"],
  ["Barak, exchanged in April 2024", 72.765, 40.66, "UZB"], ["Sokh", 71.13, 39.96, "UZB"], ["Hargeisa", 44.06, 9.56, "SOM"],
  ["Kyrenia, inland", 33.4, 35.28, "CYP"], ["Akrotiri", 32.97, 34.62, "CYP"], ["Baikonur", 63.3, 45.9, "KAZ"],
  ["Guantánamo", -75.2, 20.14, "CUB"], ["Srinagar", 74.8, 34.1, "IND"], ["Muzaffarabad", 73.4, 34.4, "PAK"],
  ["Siachen", 77.0, 35.4, "XSG"], ["Pristina", 21.16, 42.66, "XKX"], ["Iturup", 147.9, 45.05, "RUS"],
  ["Stanley, inland", -58.7, -51.8, "FLK"], ["Taipei", 121.5, 25.0, "TWN"], ["Kowloon", 114.1, 22.4, "CHN"],
  ["Chukotka east of 180°", -173, 66.5, "RUS"], ["South Pole", 10, -89.9, "ATA"], ["Singapore", 103.82, 1.36, "SGP"],
  ["Shohimardon", 71.72, 39.95, "UZB"], ["Sarvan", 70.6, 40.98, "TJK", "finest"], ["Isfara", 70.63, 40.12, "TJK", "finest"],
  ["Chorku", 70.57, 39.97, "TJK", "finest"], ["Tort-Kocho", 70.72, 39.97, "KGZ", "finest"],
  ["Artsvashen", 45.52, 40.63, "ARM", "finest"], ["Yukhari Askipara", 45.0, 41.05, "AZE", "finest"],
  ["Dan", 35.652, 33.24, "ISR", "finest"], ["Kfar Szold", 35.656, 33.197, "ISR", "finest"], ["Gonen", 35.65, 33.123, "ISR", "finest"],
  ["Ein Gev", 35.642, 32.783, "ISR", "finest"], ["Hamat Gader, north of it", 35.665, 32.7, "ISR", "finest"],
  ["Banias, Golan", 35.694, 33.248, "SYR", "finest"], ["Kursi, inland, Golan", 35.66, 32.826, "SYR", "finest"],
  ["Fiq, Golan", 35.7, 32.778, "SYR"], ["Kfar Haruv, Golan", 35.661, 32.761, "SYR", "finest"], ["Quneitra", 35.824, 33.125, "SYR"],
  ["Smara", -11.67, 26.74, "ESH"], ["Tifariti", -10.57, 26.16, "ESH"], ["Tarfaya, inland", -12.7, 27.9, "MAR"], ["Ilemi triangle", 35.3, 5.0, "KEN"],
  ["Bir Tawil", 33.7, 21.9, "SDN"], ["Halaib", 36.3, 22.3, "EGY"], ["Abyei", 28.4, 9.6, "SDN"],
  ["Aksai Chin", 79.5, 35.2, "CHN"], ["Tawang", 91.87, 27.59, "IND"],
  ["Dhekelia", 33.73, 35.0, "CYP"], ["Nicosia, buffer zone", 33.36, 35.175, "CYP"], ["Famagusta", 33.93, 35.12, "CYP"],
  ["Sukhumi, inland", 41.05, 43.03, "GEO"], ["Tskhinvali", 43.97, 42.23, "GEO"], ["Tiraspol", 29.6, 46.84, "MDA"],
  ["Manama, inland", 50.55, 26.05, "BHR"], ["Caspian Sea", 51, 42, ""], ["Northern Caspian", 50, 46, ""],
];

/** Places, regions, and whether they lie in them. */
const REGION_PLACES = [
  ["Simferopol", "UA-43", 34.1, 44.95, true], ["Sevastopol", "UA-40", 33.56, 44.6, true], ["Donetsk", "UA-14", 37.8, 48, true],
  ["Luhansk", "UA-09", 39.3, 48.57, true], ["Melitopol", "UA-23", 35.37, 46.85, true], ["Kherson, inland", "UA-65", 32.6, 46.68, true],
  ["Kharkiv", "UA-09", 36.23, 50, false], ["Batken", "KG-B", 70.82, 40.06, true], ["Osh", "KG-B", 72.8, 40.53, false],
  ["Khujand", "TJ-SU", 69.62, 40.28, true], ["Vorukh", "TJ-SU", 70.58, 39.86, true], ["Katzrin", "SY-GOLAN", 35.69, 32.99, true],
  ...["1994", "2020"].flatMap((y) => [
    ["Khankendi", `AZ-KARABAKH-${y}`, 46.75, 39.82, true], ["Aghdara", `AZ-KARABAKH-${y}`, 46.82, 40.21, true],
    ["Khojavend", `AZ-KARABAKH-${y}`, 47.1, 39.79, true], ["Lachin", `AZ-KARABAKH-${y}`, 46.55, 39.64, y === "1994"],
    ["Shusha", `AZ-KARABAKH-${y}`, 46.75, 39.755, y === "1994"], ["Hadrut", `AZ-KARABAKH-${y}`, 47.03, 39.52, y === "1994"],
    ["Ganja", `AZ-KARABAKH-${y}`, 46.36, 40.68, false]]),
  ...[["Aghdam", 46.93, 39.99], ["Fuzuli", 47.15, 39.6], ["Jabrayil", 47.03, 39.4], ["Zangilan", 46.65, 39.09], ["Gubadly", 46.58, 39.34],
    ["Kalbajar", 46.04, 40.1]].flatMap(([p, x, y]) => [[p, "AZ-KARABAKH-1994", x, y, true], [p, "AZ-KARABAKH-2020", x, y, false]]),
  ["Bilasuvar", "AZ-KARABAKH-1994", 48.5, 39.46, false], ["Imishli", "AZ-KARABAKH-1994", 48.06, 39.87, false],
  ["Kyrenia, inland", "CY-NORTH", 33.4, 35.28, true], ["Famagusta", "CY-NORTH", 33.93, 35.12, true], ["Larnaca, inland", "CY-NORTH", 33.6, 34.95, false],
  ["Sukhumi, inland", "GE-AB", 41.05, 43.03, true], ["Gali", "GE-AB", 41.73, 42.63, true], ["Zugdidi", "GE-AB", 41.87, 42.51, false],
  ["Tiraspol", "MD-SN", 29.6, 46.84, true], ["Bender", "MD-SN", 29.48, 46.82, true], ["Rîbniţa", "MD-SN", 29.02, 47.77, true],
  ["Dubăsari", "MD-SN", 29.17, 47.27, true], ["Chişinău", "MD-SN", 28.86, 47.01, false], ["Criuleni", "MD-SN", 29.15, 47.2, false],
  ["Ramallah", "PS-WB", 35.2, 31.9, true], ["Gaza", "PS-GZ", 34.46, 31.5, true], ["Gaza", "PS-WB", 34.46, 31.5, false],
  ["Goris", "AM-SU", 46.34, 39.51, true], ["Kapan", "AM-SU", 46.39, 39.2, true], ["Jermuk", "AM-VD", 45.67, 39.84, true],
  ["Sotk", "AM-GR", 45.87, 40.2, true], ["Berd", "AM-TV", 45.39, 40.88, true], ["Jermuk", "AM-SU", 45.67, 39.84, false],
  ["Goranboy", "AZ-GOR", 46.79, 40.61, true], ["Tovuz", "AZ-TOV", 45.63, 40.99, true], ["Qazakh", "AZ-QAZ", 45.36, 41.09, true],
  ["Ganja", "AZ-GOR", 46.36, 40.68, false], ["Osh region, Gulcha", "KG-O", 73.44, 40.31, true], ["Chon-Alay", "KG-O", 72.6, 39.55, true],
  ["Batken", "KG-O", 70.82, 40.06, false], ["Sudzha", "RU-KRS", 35.27, 51.19, true], ["Belgorod", "RU-BEL", 36.59, 50.6, true],
  ["Bryansk", "RU-BRY", 34.36, 53.24, true], ["Orel", "RU-BRY", 36.06, 52.97, false], ["Dnipro", "UA-12", 35.05, 48.46, true],
  ["Zhytomyr", "UA-18", 28.66, 50.25, true], ["Kyiv", "UA-30", 30.52, 50.45, true], ["Kyiv", "UA-32", 30.52, 50.45, false],
  ["Bila Tserkva", "UA-32", 30.11, 49.8, true], ["Mykolaiv, inland", "UA-48", 31.99, 47.0, true], ["Odesa, inland", "UA-51", 30.7, 46.5, true],
  ["Sumy", "UA-59", 34.8, 50.91, true], ["Kharkiv", "UA-63", 36.23, 50, true], ["Chernihiv", "UA-74", 31.29, 51.5, true],
  ["Donetsk", "UA-DONETSK-2015", 37.8, 48, true], ["Horlivka", "UA-DONETSK-2015", 38.05, 48.3, true], ["Mariupol, inland", "UA-DONETSK-2015", 37.55, 47.12, false],
  ["Sloviansk", "UA-DONETSK-2015", 37.62, 48.85, false], ["Luhansk", "UA-LUHANSK-2015", 39.3, 48.57, true], ["Alchevsk", "UA-LUHANSK-2015", 38.8, 48.47, true],
  ["Sievierodonetsk", "UA-LUHANSK-2015", 38.49, 48.95, false], ["Tskhinvali", "GE-SOUTH-OSSETIA", 43.97, 42.23, true],
  ["Akhalgori", "GE-SOUTH-OSSETIA", 44.48, 42.125, true], ["Java", "GE-SOUTH-OSSETIA", 43.93, 42.39, true], ["Roki tunnel", "GE-SOUTH-OSSETIA", 44.11, 42.6, true],
  ["Gori", "GE-SOUTH-OSSETIA", 44.11, 41.98, false], ["Oni", "GE-SOUTH-OSSETIA", 43.44, 42.58, false],
  ["Laayoune", "EH-WEST", -13.2, 27.15, true], ["Smara", "EH-WEST", -11.67, 26.74, true], ["Tifariti", "EH-WEST", -10.57, 26.16, false],
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

for (const scale of ["10m", "50m"]) {
  const topology = read(`world-${scale}.json`);
  const states = new Map(shapes(topology, "states").map((f) => [f.id, polygons(f.geometry)]));
  const geometries = topology.objects.states.geometries;
  const about = (what) => `world-${scale}: ${what}`;

  check(states.size === geometries.length, about("no id stands twice"));
  for (const id of states.keys()) check(countries.isValid(id) || ["XKX", "XSG"].includes(id), about(`${id} is a code of ISO 3166`));
  for (const id of UN) check(states.has(id), about(`has ${id}`));

  for (const [place, lon, lat, expected, scales] of PLACES) {
    if (scales === "finest" && scale === "50m") continue;
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

const idsAt = (scale) => read(`world-${scale}.json`).objects.states.geometries.map((g) => g.id);
const [finest, fine] = ["10m", "50m"].map(idsAt);
// Gibraltar and the United States' outlying islands are too small for the source at 1:50m.
check(finest.filter((id) => !fine.includes(id)).join() === "GIB,UMI", "1:10m has the states of 1:50m, GIB and UMI");
check(fine.every((id) => finest.includes(id)), "1:50m has no state that 1:10m has not");
const unlike = fine.filter((id) => {
  const areaAt = (scale) => read(`world-${scale}.json`).objects.states.geometries.find((g) => g.id === id).properties.areaKm2;
  return Math.abs(areaAt("10m") / areaAt("50m") - 1) > 0.08 && areaAt("50m") > 20000;
});
check(unlike.length === 0, `states of 20,000 km² have the same area at 1:10m and 1:50m within 8 %, but not ${unlike}`);
check(readFileSync(new URL("world-10m.json", folder)).length <= 3e6, "world-10m has at most 3 MB");

const REGIONS = ("AM-GR AM-SU AM-TV AM-VD AZ-GOR AZ-KARABAKH-1994 AZ-KARABAKH-2020 AZ-QAZ AZ-TOV CY-NORTH EH-WEST GE-AB GE-SOUTH-OSSETIA KG-B"
  + " KG-O MD-SN PS-GZ PS-WB RU-BEL RU-BRY RU-KRS SY-GOLAN TJ-SU UA-09 UA-12 UA-14 UA-18 UA-23 UA-30 UA-32 UA-40 UA-43 UA-48 UA-51 UA-59"
  + " UA-63 UA-65 UA-74 UA-DONETSK-2015 UA-LUHANSK-2015").split(" ");
const STATE = { AM: "ARM", AZ: "AZE", CY: "CYP", EH: "ESH", GE: "GEO", KG: "KGZ", MD: "MDA", PS: "PSE", RU: "RUS", SY: "SYR", TJ: "TJK", UA: "UKR" };
for (const [file, scale] of [["regions.json", "50m"], ["regions-10m.json", "10m"]]) {
  const world = read(`world-${scale}.json`);
  const states = new Map(shapes(world, "states").map((f) => [f.id, polygons(f.geometry)]));
  const regions = shapes(read(file), "regions");
  check(regions.map((r) => r.id).join() === REGIONS.join(), `${file}: all are there`);
  for (const r of regions) {
    const state = states.get(STATE[r.id.slice(0, 2)]);
    check(contains(polygons(r.geometry), r.properties.label), `${file}: the label of ${r.id} lies in it`);
    const outside = polygons(r.geometry).flat(2).filter((p) => !near(state, p)).length;
    check(outside === 0, `${file}: ${outside} vertices of ${r.id} lie outside its state`);
  }
  for (const [place, id, lon, lat, inside] of REGION_PLACES) {
    const found = contains(polygons(regions.find((r) => r.id === id).geometry), [lon, lat]);
    check(found === inside, `${file}: ${place} is ${inside ? "" : "not "}in ${id}`);
  }
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
for (const scale of ["50m", "10m"]) for (const [name, lon, lat] of [["Sevan", 45.3, 40.35], ["Baikal", 107.5, 53.3], ["Balkhash", 77, 46.55], ["Aral Sea (north)", 60.5, 46.5], ["Issyk-Kul", 77.2, 42.4]]) {
  const lakes = shapes(read(`waters-${scale}.json`), "lakes");
  check(lakes.some((l) => contains(polygons(l.geometry), [lon, lat])), `waters-${scale}: ${name} is a lake`);
}

console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
