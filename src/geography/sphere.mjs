// Measures on the sphere. Rings are closed lists of [longitude, latitude] in degrees.
import polylabel from "polylabel";

const RADIUS_KM = 6371.0088; // mean radius of the Earth (IUGG)
const rad = Math.PI / 180;

/** Area of a ring in km², its edges taken as straight on a plate carrée: good enough for sizing a label. */
export function ringArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1];
    const [x1, y1] = ring[i];
    sum += (x1 - x0) * rad * (2 + Math.sin(y0 * rad) + Math.sin(y1 * rad));
  }
  return Math.abs((sum * RADIUS_KM ** 2) / 2);
}

export const polygonArea = ([outer, ...holes]) => holes.reduce((rest, h) => rest - ringArea(h), ringArea(outer));

export const area = (polygons) => polygons.reduce((sum, p) => sum + polygonArea(p), 0);

export function lengthKm(line) {
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    const [x0, y0] = line[i - 1];
    const [x1, y1] = line[i];
    const h = Math.sin(((y1 - y0) * rad) / 2) ** 2
      + Math.cos(y0 * rad) * Math.cos(y1 * rad) * Math.sin(((x1 - x0) * rad) / 2) ** 2;
    sum += 2 * RADIUS_KM * Math.asin(Math.sqrt(h));
  }
  return sum;
}

/**
 * Where to write the name: the pole of inaccessibility (the point farthest from every edge) of the largest
 * polygon, found in a Lambert azimuthal equal-area plane about that polygon's own middle, to 1 km.
 */
export function label(polygons) {
  const largest = polygons.reduce((a, b) => (polygonArea(b) > polygonArea(a) ? b : a));
  const lons = largest[0].map((p) => p[0]);
  const lats = largest[0].map((p) => p[1]);
  const plane = lambert((Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2);
  const extent = Math.sqrt(polygonArea(largest));
  const best = polylabel(largest.map((ring) => ring.map(plane.forward)), Math.min(1, extent / 50));
  return plane.inverse(best).map((v) => Math.round(v * 1e3) / 1e3);
}

function lambert(lon0, lat0) {
  const s0 = Math.sin(lat0 * rad);
  const c0 = Math.cos(lat0 * rad);
  return {
    forward([lon, lat]) {
      const l = (lon - lon0) * rad;
      const s = Math.sin(lat * rad);
      const c = Math.cos(lat * rad);
      const k = RADIUS_KM * Math.sqrt(2 / (1 + s0 * s + c0 * c * Math.cos(l)));
      return [k * c * Math.sin(l), k * (c0 * s - s0 * c * Math.cos(l))];
    },
    inverse([x, y]) {
      const rho = Math.hypot(x, y);
      if (rho === 0) return [lon0, lat0];
      const c = 2 * Math.asin(rho / (2 * RADIUS_KM));
      return [
        lon0 + Math.atan2(x * Math.sin(c), rho * c0 * Math.cos(c) - y * s0 * Math.sin(c)) / rad,
        Math.asin(Math.cos(c) * s0 + (y * Math.sin(c) * c0) / rho) / rad,
      ];
    },
  };
}

function inRing([x, y], ring) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1];
    const [x1, y1] = ring[i];
    if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
  }
  return inside;
}

export const contains = (polygons, point) =>
  polygons.some(([outer, ...holes]) => inRing(point, outer) && !holes.some((h) => inRing(point, h)));
