/** What sampling is measured against: every line of a file through JSON.parse, and nothing else. */
import { openSync, readSync } from "node:fs";

const file = openSync(process.argv[2], "r");
const chunk = Buffer.alloc(2 ** 20);
let rest = "";
for (let count = readSync(file, chunk); count > 0; count = readSync(file, chunk)) {
  const lines = (rest + chunk.latin1Slice(0, count)).split("\n");
  rest = lines.pop();
  for (const line of lines) JSON.parse(line);
}
