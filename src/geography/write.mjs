import { mkdirSync, writeFileSync } from "node:fs";

/** TopoJSON as text: compact, but each geometry and each arc on its own line, so that a diff can be read. */
export function writeTopology(file, topology) {
  const lines = (list) => (list.length ? `[\n${list.map((v) => JSON.stringify(v)).join(",\n")}\n]` : "[]");
  const objects = Object.entries(topology.objects)
    .map(([name, o]) => `${JSON.stringify(name)}:{"type":"GeometryCollection","geometries":${lines(o.geometries)}}`)
    .join(",\n");
  const text = `{"type":"Topology",
"bbox":${JSON.stringify(topology.bbox)},
"transform":${JSON.stringify(topology.transform)},
"objects":{
${objects}
},
"arcs":${lines(topology.arcs)}}
`;
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, text);
  return { bytes: text.length, arcs: topology.arcs.length, vertices: topology.arcs.flat().length };
}
