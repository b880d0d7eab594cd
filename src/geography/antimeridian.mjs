// The source joins shapes across 180° (Chukotka is one ring that jumps from 179.9 to -179.9) and lets
// Antarctica run round the pole. That suits a globe; a flat painter needs them cut at the edge of the map.

/** Polygons of degrees, cut at ±180 and closed along the edge of the map. */
export function cutAtAntimeridian(polygons) {
  return polygons.flatMap((polygon) => {
    if (!polygon.some(jumps)) return [polygon];
    const [outer, ...holes] = polygon;
    const pieces = cutRing(outer).map((ring) => [ring]);
    // Only Antarctica has one: a point-like ring at the pole, which the cut makes needless.
    if (holes.some((h) => h.some((p) => p[1] > -89))) throw new Error("a hole in a shape across 180°: not foreseen");
    return pieces;
  });
}

const jumps = (ring) => ring.some((p, i) => i > 0 && Math.abs(p[0] - ring[i - 1][0]) > 180);

function cutRing(ring) {
  // Follow the ring with longitudes that do not jump: … 179, 181, 183 …
  let turn = 0;
  const line = ring.map((p, i) => {
    if (i > 0 && p[0] - ring[i - 1][0] > 180) turn -= 360;
    if (i > 0 && p[0] - ring[i - 1][0] < -180) turn += 360;
    return [p[0] + turn, p[1]];
  });
  const goesRoundThePole = Math.abs(line.at(-1)[0] - line[0][0]) > 180;
  if (goesRoundThePole) return [closeAtPole(ring)];

  const edge = Math.min(...line.map((p) => p[0])) < -180 ? -180 : 180;
  return [-1, 1].flatMap((side) => half(line, edge, side)).map((r) => {
    const outside = r.some((p) => Math.abs(p[0]) > 180 + 1e-9);
    return outside ? r.map(([x, y]) => [x - 2 * edge, y]) : r;
  });
}

/** The parts of a ring on one side of the meridian x = edge, each closed along it. */
function half(line, edge, side) {
  const within = (p) => (p[0] - edge) * side > 0;
  const points = line.slice(0, -1);
  const start = points.findIndex((p, i) => !within(p) && within(points[(i + 1) % points.length]));
  if (start < 0) return within(points[0]) ? [line] : [];
  const chains = [];
  for (let k = 0; k < points.length; k++) {
    const a = points[(start + k) % points.length];
    const b = points[(start + k + 1) % points.length];
    if (within(a) === within(b)) {
      if (within(b)) chains.at(-1).push(b);
      continue;
    }
    const crossing = [edge, a[1] + ((b[1] - a[1]) * (edge - a[0])) / (b[0] - a[0])];
    if (within(b)) chains.push([crossing, b]);
    else chains.at(-1).push(crossing);
  }
  // Two chains on one side of one shape would have to be paired up along the edge; the source has none.
  if (chains.length > 1) throw new Error("a shape crosses 180° more than twice: not foreseen");
  return chains.map((c) => [...c, c[0]]);
}

function closeAtPole(ring) {
  const points = ring.slice(0, -1);
  const at = points.findIndex((p, i) => Math.abs(p[0] - points[(i + 1) % points.length][0]) > 180);
  const open = [...points.slice(at + 1), ...points.slice(0, at + 1)];
  const first = Math.sign(open[0][0]) * 180;
  const [a, b] = [180 - Math.abs(open.at(-1)[0]), 180 - Math.abs(open[0][0])];
  const y = open.at(-1)[1] + ((open[0][1] - open.at(-1)[1]) * a) / (a + b);
  return [[first, y], ...open, [-first, y], [-first, -90], [first, -90], [first, y]];
}
