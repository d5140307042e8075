// Fuzz every decoder, one after the other, guided by coverage:
//
//     node scripts/fuzz.mjs [--seconds N | --hours N] [--target NAME] [--seed N] [--save] [--json FILE]
//
// Reads build/, so build first. `--save` adds inputs that led somewhere new to test/fuzz/corpus. A finding is written there
// in any case, so that the corpus test fails until it is mended. Exits 1 on a finding.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { TARGETS } from "../test/fuzz/targets.mjs";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    hours: { type: "string" },
    target: { type: "string" },
    seed: { type: "string", default: "1" },
    save: { type: "boolean", default: false },
    json: { type: "string" },
  },
});

const root = new URL("../", import.meta.url);
const build = new URL("build/", root);
if (!existsSync(new URL("run.js", build))) throw new Error("build/ is empty: npm run build");
const targets = TARGETS.filter((name) => values.target === undefined || name === values.target);
if (targets.length === 0) throw new Error(`--target is one of ${TARGETS.join(", ")}`);
const seconds = values.hours === undefined ? Number(values.seconds) : Number(values.hours) * 3600;
if (!(seconds > 0)) throw new Error("--seconds and --hours are numbers above 0");
const milliseconds = (seconds * 1000) / targets.length;

/** An input has at most 64 KiB; nothing that it makes may need more. */
const MOST_MEGABYTES = 1024;
/** After this long without an end the thread hangs. */
const PATIENCE = 30_000;
/** What is committed stays small: a corpus grows again from its seeds within seconds. */
const MOST_SAVED = 24;
const MOST_SAVED_BYTES = 2048;

const results = [];
const findings = [];
for (const name of targets) {
  const result = await fuzz(name);
  results.push(result);
  console.log(
    `${name}: ${result.executions} inputs, ${result.blocks} blocks reached, ${result.corpus} in the corpus, ${result.findings} findings`,
  );
}
const executions = results.reduce((sum, result) => sum + result.executions, 0);
console.log(`\n${executions} inputs, ${findings.length} findings, seed ${values.seed}`);
for (const { name, what, file } of findings) console.log(`\n${name} (${file}): ${what}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ seconds, results }, undefined, 2)}\n`);
process.exitCode = findings.length === 0 ? 0 : 1;

function fuzz(name) {
  const shared = new SharedArrayBuffer(8 + 1024 * 1024);
  const worker = new Worker(new URL("test/fuzz/worker.mjs", root), {
    workerData: { name, build: build.href, milliseconds, seed: Number(values.seed), shared },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  let found = 0;
  const note = (what, input) => {
    found += 1;
    findings.push({ name, what, file: keep(name, "finding", input) });
  };
  const current = () => {
    const [length] = new Int32Array(shared, 0, 1);
    return Buffer.from(new Uint8Array(shared, 8, length));
  };
  return new Promise((resolve) => {
    const end = (done) => {
      clearTimeout(timer);
      resolve({ name, executions: new Int32Array(shared)[1], blocks: 0, corpus: 0, ...done, findings: found });
    };
    const timer = setTimeout(() => {
      note(`hangs for ${PATIENCE} ms or more`, current());
      void worker.terminate();
      end({});
    }, milliseconds + PATIENCE);
    worker.on("message", ({ finding, done }) => {
      if (finding) note(finding.what, Buffer.from(finding.input, "base64"));
      if (!done) return;
      if (values.save) save(name, done.kept);
      const { kept: _, ...counts } = done;
      end(counts);
    });
    worker.on("error", (error) => {
      note(error.stack ?? String(error), current());
      end({});
    });
  });
}

function save(name, kept) {
  const folder = new URL(`test/fuzz/corpus/${name}/`, root);
  let room = MOST_SAVED - (existsSync(folder) ? readdirSync(folder).length : 0);
  const inputs = kept.map((text) => Buffer.from(text, "base64")).filter(({ length }) => length <= MOST_SAVED_BYTES);
  for (const input of inputs) if (room-- > 0) keep(name, "reach", input);
}

function keep(name, prefix, input) {
  const folder = new URL(`test/fuzz/corpus/${name}/`, root);
  mkdirSync(folder, { recursive: true });
  const file = `${prefix}-${createHash("sha256").update(input).digest("hex").slice(0, 12)}`;
  writeFileSync(new URL(file, folder), input);
  return `test/fuzz/corpus/${name}/${file}`;
}
