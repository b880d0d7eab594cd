// Builds assets/geography/ from packages pinned in package-lock.json. The same input gives the same bytes.
import { regions } from "./regions.mjs";
import { waters } from "./waters.mjs";
import { polygonsOf, world } from "./world.mjs";
import { writeTopology } from "./write.mjs";

const folder = new URL("../../assets/geography/", import.meta.url);
const write = (name, topology) => console.log(`${name} ${writeTopology(new URL(name, folder), topology)} bytes`);

const fine = world("50m");
write("world-50m.json", fine.topology);
write("world-110m.json", world("110m").topology);
write("waters-50m.json", waters());
write("regions.json", await regions(polygonsOf(fine.topology), fine.golan));
