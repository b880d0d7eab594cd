// Builds assets/geography/ from packages pinned in package-lock.json. The same input gives the same bytes.
import { regions } from "./regions.mjs";
import { waters } from "./waters.mjs";
import { world } from "./world.mjs";
import { writeTopology } from "./write.mjs";

const folder = new URL("../../assets/geography/", import.meta.url);
const write = (name, topology) => {
  const { bytes, arcs, vertices } = writeTopology(new URL(name, folder), topology);
  console.log(`${name} ${bytes} bytes, ${arcs} arcs, ${vertices} vertices`);
};

const finest = world("10m");
const fine = world("50m");
write("world-10m.json", finest.topology);
write("world-50m.json", fine.topology);
write("world-110m.json", world("110m").topology);
write("waters-50m.json", waters());
write("regions-10m.json", await regions("10m", finest, finest));
write("regions.json", await regions("50m", fine, finest));
