// Lines without the steps of the grid that their source stands on.
import { ringArea } from "./sphere.mjs";

const between = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** Each vertex half-way towards the middle of its neighbours: evens out steps. The ends stay. */
const evened = (line) => line.map((p, i) =>
  (i === 0 || i === line.length - 1 ? p : between(p, between(line[i - 1], line[i + 1], 0.5), 0.5)));

/** Corners cut at a quarter of each edge (Chaikin). The ends stay. */
const cornersCut = (line) => (line.length < 3 ? line : [line[0],
  ...line.slice(1).flatMap((b, i) => [between(line[i], b, 0.25), between(line[i], b, 0.75)]).slice(1, -1), line.at(-1)]);

export const rounded = (line) => cornersCut(cornersCut(evened(line)));

/** The same for a ring, which has no ends, and drawn out again to the area that it had. */
export function roundedRing(ring) {
  // Two more vertices on either side, so that the ends are rounded like all others.
  const open = ring.slice(0, -1);
  const [first, last] = [open.slice(0, 2), open.slice(-2)];
  const long = rounded([...last, ...open, ...first]);
  // After two cuts, four vertices stand for one: so many in a row, away from the ends, are the whole ring.
  const round = long.slice(6, 6 + 4 * open.length);
  const middle = [0, 1].map((axis) => round.reduce((sum, p) => sum + p[axis], 0) / round.length);
  const closed = [...round, round[0]];
  const factor = Math.sqrt(ringArea(ring) / ringArea(closed));
  return closed.map((p) => between(middle, p, factor));
}
