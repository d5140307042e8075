// Faults that the product has to survive, made to happen to the committed bundle:
//
//     node test/faults/run.mjs [--kills N] [--json FILE]
//
// Exits 1 where one was not survived. Those that a system does not allow (mounts without any root) are told as skipped.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { failingCalls, shortCalls } from "./calls.mjs";
import { fileSize, fullDisk, fullReportDisk, noInodes, openFiles, outputs, readOnlyDisk, rights } from "./disk.mjs";
import { kills } from "./kills.mjs";
import { removedFolder, replacedFile, swappedFolder, twoWriters } from "./races.mjs";
import { Stage } from "./stage.mjs";

const { values } = parseArgs({ options: { kills: { type: "string", default: "200" }, json: { type: "string" } } });

const FAULTS = [
  ["killed at any moment", (stage) => kills(stage, Number(values.kills))],
  [
    "asked to end (SIGTERM, SIGINT)",
    (stage) => kills(stage, Math.ceil(Number(values.kills) / 5), ["SIGTERM", "SIGINT"]),
  ],
  ["disk full", fullDisk],
  ["disk of the report full", fullReportDisk],
  ["no inode left", noInodes],
  ["disk read-only", readOnlyDisk],
  ["no right to read or write", rights],
  ["too many open files", openFiles],
  ["file size limited", fileSize],
  ["outputs that take nothing", outputs],
  ["reads and writes cut short", shortCalls],
  ["flush, write and read fail", failingCalls],
  ["two writers at once", twoWriters],
  ["version folder removed", removedFolder],
  ["folder becomes a link", swappedFolder],
  ["file changed while it is read", replacedFile],
];

const results = [];
for (const [name, fault] of FAULTS) {
  const stage = new Stage();
  try {
    results.push({ name, survived: true, found: await fault(stage) });
  } catch (error) {
    results.push({ name, survived: false, found: error.message });
  } finally {
    stage.dispose();
  }
  const { survived, found } = results.at(-1);
  process.stdout.write(`${survived ? "survived" : "FAILED  "}  ${name}: ${found}\n`);
}
const failed = results.filter(({ survived }) => !survived).length;
process.stdout.write(`\n${results.length - failed} passed, ${failed} failed\n`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, undefined, 2)}\n`);
process.exitCode = failed === 0 ? 0 : 1;
