/** A sample of 40 requests of a capture: `node bench/sample.mjs FILE [PROPERTY...]`. Reads build/, as bench/checksum.mjs does. */
import { basename, dirname } from "node:path";
import { sampleSource } from "../build/sources/index.js";

const [file, ...stratifyBy] = process.argv.slice(2);
const directory = dirname(file);
const source = {
  path: ["sources", "capture"],
  name: "capture",
  format: "rest_jsonl",
  file: basename(file),
  sample: { count: 40, seed: 11n, stratifyBy },
  deduplicate: true,
  onBad: "error",
};
const { value } = await sampleSource(source, { directory, cwd: directory }, () => ({ where: {} }), 1000);
if (value?.requests.length !== 40) throw new Error("no sample of 40");
