// Arcs of the finest scale without the vertices that nobody sees. Arcs are shared, so neighbours stay neighbours.

/** The atlas looks closely at Asia: [west, south, east, north]. Arcs that lie wholly outside keep less. */
const CLOSE = [22, -12, 180, 74];
/** The smallest triangle, in km², that a vertex makes with its neighbours in an arc and still is kept (Visvalingam). */
const SMALLEST_KM2 = { close: 0.02, far: 3 };

/** Arcs on the grid, with the same ends. One that had vertices between its ends keeps at least one, a ring two. */
export const simplify = (arcs, transform) => arcs.map((arc) =>
  visvalingam(arc, transform, isClose(arc, transform) ? SMALLEST_KM2.close : SMALLEST_KM2.far));

function isClose(arc, { scale, translate }) {
  const [w, s, e, n] = CLOSE;
  return arc.some(([x, y]) => {
    const [lon, lat] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    return lon >= w && lon <= e && lat >= s && lat <= n;
  });
}

function visvalingam(arc, { scale, translate }, smallest) {
  const closed = arc[0][0] === arc.at(-1)[0] && arc[0][1] === arc.at(-1)[1];
  const fewest = closed ? 4 : 3;
  const kmPerStep = [111.195 * scale[0], 111.195 * scale[1]];
  const size = (a, b, c) => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
    * kmPerStep[0] * kmPerStep[1] * Math.cos(((b[1] * scale[1] + translate[1]) * Math.PI) / 180);
  const nodes = arc.map((p, i) => ({ p, i, before: undefined, after: undefined, size: Infinity }));
  nodes.forEach((node, i) => {
    node.before = nodes[i - 1];
    node.after = nodes[i + 1];
  });
  // What stands on the edge of the map stays: there the map was cut.
  const east = Math.round(360 / scale[0]);
  const onEdge = ([x, y]) => x === 0 || x === east || y === 0;
  const measure = (node) => {
    if (node.before && node.after && !onEdge(node.p)) node.size = size(node.before.p, node.p, node.after.p);
  };
  nodes.forEach(measure);
  const queue = new Heap(nodes.filter((n) => n.before && n.after));
  let left = nodes.length;
  for (let node = queue.pop(); node && node.size < smallest && left > fewest; node = queue.pop()) {
    left--;
    node.before.after = node.after;
    node.after.before = node.before;
    for (const near of [node.before, node.after]) {
      if (!near.before || !near.after) continue;
      measure(near);
      // Never smaller than what went before it, or a run of small steps would go at once.
      near.size = Math.max(near.size, node.size);
      queue.move(near);
    }
  }
  const kept = [];
  for (let node = nodes[0]; node; node = node.after) kept.push(node.p);
  return kept;
}

/** The smallest first; of equal ones the first in the arc, so that the same arc always gives the same vertices. */
class Heap {
  constructor(nodes) {
    this.nodes = nodes;
    nodes.forEach((node, at) => { node.at = at; });
    for (let at = (nodes.length >> 1) - 1; at >= 0; at--) this.down(at);
  }

  pop() {
    const [top] = this.nodes;
    const last = this.nodes.pop();
    if (top && last !== top) {
      this.put(last, 0);
      this.down(0);
    }
    return top;
  }

  move(node) {
    this.up(node.at);
    this.down(node.at);
  }

  up(at) {
    const node = this.nodes[at];
    for (let above = (at - 1) >> 1; at > 0 && before(node, this.nodes[above]); above = (at - 1) >> 1) {
      this.put(this.nodes[above], at);
      at = above;
    }
    this.put(node, at);
  }

  down(at) {
    const node = this.nodes[at];
    for (;;) {
      let below = 2 * at + 1;
      if (below + 1 < this.nodes.length && before(this.nodes[below + 1], this.nodes[below])) below++;
      if (below >= this.nodes.length || !before(this.nodes[below], node)) break;
      this.put(this.nodes[below], at);
      at = below;
    }
    this.put(node, at);
  }

  put(node, at) {
    this.nodes[at] = node;
    node.at = at;
  }
}

const before = (a, b) => a.size < b.size || (a.size === b.size && a.i < b.i);
