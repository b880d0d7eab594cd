// What kind of line lies between two states. Everything not named here is `international` (a solid line).
//
// This follows the practice of United Nations maps in general; it is our reading and does not speak for the UN.
// `within` is [west, south, east, north]; without it the rule holds for the whole line between the two.
export const RULES = [
  // Jammu and Kashmir: the line agreed in 1972 (Simla), from near Manawar to the point NJ9842.
  { between: ["IND", "PAK"], class: "line-of-control", within: [72, 32.78, 78, 36] },
  // South of it as far as Punjab: between Pakistan and Jammu, whose final status has not been agreed upon.
  { between: ["IND", "PAK"], class: "disputed", within: [74.2, 32.2, 75.7, 32.78] },
  // Siachen Glacier, beyond NJ9842, where no line was ever delimited.
  { between: ["IND", "XSG"], class: "disputed" },
  { between: ["PAK", "XSG"], class: "disputed" },
  { between: ["CHN", "XSG"], class: "disputed" },
  // Line of Actual Control, western sector (Aksai Chin, Demchok).
  { between: ["CHN", "IND"], class: "disputed", within: [76, 31.9, 80.5, 36.5] },
  // Line of Actual Control, eastern sector (Arunachal Pradesh).
  { between: ["CHN", "IND"], class: "disputed", within: [91.4, 27, 97.6, 29.8] },
  // Military demarcation line of the 1953 armistice.
  { between: ["KOR", "PRK"], class: "demarcation-line" },
  // Armistice lines of 1949: West Bank and Gaza.
  { between: ["ISR", "PSE"], class: "disputed" },
  // Armistice line of 1949: the Golan Heights lie on the Syrian side (resolution 497 of the Security Council).
  { between: ["ISR", "SYR"], class: "disputed" },
  // Western Sahara is a non-self-governing territory; its outer borders were agreed in colonial times.
  { between: ["ESH", "MAR"], class: "disputed" },
  // Kosovo (resolution 1244 of the Security Council).
  { between: ["SRB", "XKX"], class: "disputed" },
  // The final boundary between Sudan and South Sudan has not been determined; the status of Abyei neither.
  { between: ["SDN", "SSD"], class: "disputed" },
  // Halaib triangle and Bir Tawil: two lines are claimed east of 33° E.
  { between: ["EGY", "SDN"], class: "disputed", within: [33, 21, 37.5, 23] },
  // Ilemi triangle.
  { between: ["KEN", "SSD"], class: "disputed" },
  // Provisional administrative line of 1950, south of 8° N, never delimited.
  { between: ["ETH", "SOM"], class: "disputed", within: [41.5, 3.5, 48.1, 8.05] },
  // Southern Patagonian ice field: to be demarcated under the agreement of 1998.
  { between: ["ARG", "CHL"], class: "disputed", within: [-73.8, -50.75, -72.8, -49.2] },
];

/** Class of a stretch between two points in degrees, owned by one state (a coast) or two. */
export function classOf(owners, a, b) {
  if (owners.length === 1) return onEdgeOfMap(a, b) ? "seam" : "coast";
  const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const rule = RULES.find((r) => r.between[0] === owners[0] && r.between[1] === owners[1]
    && (!r.within || contains(r.within, middle)));
  return rule ? rule.class : "international";
}

const contains = ([w, s, e, n], [x, y]) => x >= w && x <= e && y >= s && y <= n;

// Half a hundredth of a degree: one vertex of the source lies at 179.999.
const onEdgeOfMap = (a, b) =>
  (Math.abs(a[0]) > 179.995 && Math.abs(b[0]) > 179.995) || (a[1] < -89.9 && b[1] < -89.9);
