/** System calls that do less than they were asked to, or fail where nobody expects it: made so by a module that is loaded first. */
import { writeFileSync } from "node:fs";
import { must, mustEndInWords } from "./stage.mjs";

/** `body` is given the prototype of all open files. */
function withCalls(stage, body, spec) {
  writeFileSync(
    stage.path("calls.mjs"),
    `import fs from "node:fs";
import { open } from "node:fs/promises";
const handle = await open(${JSON.stringify(stage.path("one.yaml"))});
const files = Object.getPrototypeOf(handle);
await handle.close();
const failing = (code) => () => Promise.reject(Object.assign(new Error(code + ": made to fail"), { code, syscall: "call" }));
${body}
`,
  );
  return stage.shell(`NODE_OPTIONS="--import ./calls.mjs" exec "$1" "$2" write ${spec}`);
}

/** A write may take fewer bytes than it is given, and a read may give fewer than were asked for. */
export function shortCalls(stage) {
  must(stage.run(["write", "one.yaml"]).status === 0, "a run without faults fails");
  const whole = stage.hash();
  must(stage.run(["write", "small.yaml"]).status === 0, "a run without faults fails");
  const body = `
const { read } = files;
const { readSync } = fs;
let calls = 0;
const some = (length) => Math.min(length, 1 + ((calls++ * 7919) % 65536));
files.writev = function ([bytes], position) { return this.write(bytes, 0, some(bytes.length), position); };
fs.readSync = (descriptor, bytes, offset, length, position) => readSync(descriptor, bytes, offset, some(length), position);
files.read = function (bytes, offset, length, position) {
  return typeof length === "number" ? read.call(this, bytes, offset, some(length), position) : read.apply(this, arguments);
};`;
  const run = withCalls(stage, body, "one.yaml");
  must(run.status === 0 && stage.hash() === whole, "short reads and writes make another file", run.text);
  return "1 byte to 64 KiB a call";
}

/** The flush, the writing and the reading back may be what fails. Specs and models are read from where they stand, and no further. */
export function failingCalls(stage) {
  must(stage.run(["write", "small.yaml"]).status === 0, "a run without faults fails");
  const before = stage.hash();
  const bodies = {
    sync: 'files.sync = failing("EIO");',
    write: 'files.writev = failing("EDQUOT");',
    "read back":
      'fs.readSync = () => { throw Object.assign(new Error("EIO: made to fail"), { code: "EIO", syscall: "call" }); };',
  };
  for (const [call, body] of Object.entries(bodies)) {
    const run = withCalls(stage, body, "one.yaml");
    mustEndInWords(run);
    must(run.status === 1 && /EIO|EDQUOT/.test(run.text), `${call} that fails is not told`, run.text);
    must(stage.hash() === before && stage.leftovers().length === 0, `${call} that fails changes something`, run.text);
  }
  return "EIO of sync and reading back, EDQUOT of write";
}
