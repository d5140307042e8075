/**
 * One target, fuzzed with V8's own block coverage for a guide: an input that reaches a block of the product's code that none
 * before it reached joins the corpus, and is mutated further. Runs in a worker, so that a hang and a full memory can be told.
 */
import { Session } from "node:inspector/promises";
import { parentPort, workerData } from "node:worker_threads";
import { mutate, randomFrom } from "./mutate.mjs";
import { corpusOf, openTarget } from "./targets.mjs";

const { name, build, milliseconds, seed, shared } = workerData;
/** Inputs between two looks at the coverage, which cost as much as a few hundred small inputs. */
const BATCH = 200;
/** An input that takes longer is a finding: the largest has 64 KiB. */
const SLOW_MILLISECONDS = 2000;

const target = await openTarget(name, (path) => import(new URL(path, build).href));
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

const random = randomFrom(seed);
const covered = new Set();
const corpus = [];
const kept = [];
let executions = 0;

/** Which inputs of a batch reached those blocks: halves are run again, with the blocks forgotten. */
async function locate(batch, found) {
  if (batch.length === 1) {
    corpus.push(batch[0]);
    kept.push(Buffer.from(batch[0]).toString("base64"));
    return;
  }
  for (const block of found) covered.delete(block);
  const middle = batch.length >> 1;
  for (const half of [batch.slice(0, middle), batch.slice(middle)]) {
    for (const input of half) await execute(input);
    const reached = await newBlocks();
    if (reached.length > 0) await locate(half, reached);
  }
}

/** Blocks that were run since the last look and never before. */
async function newBlocks() {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  const found = [];
  for (const { url, functions } of result) {
    if (!url.startsWith(build)) continue;
    for (const { ranges } of functions) {
      for (const { startOffset, endOffset, count } of ranges) {
        const block = `${url}:${startOffset}:${endOffset}`;
        if (count === 0 || covered.has(block)) continue;
        covered.add(block);
        found.push(block);
      }
    }
  }
  return found;
}

async function execute(input) {
  // The parent reads the input from here should this thread never come back.
  new Int32Array(shared, 0, 2).set([input.length, executions]);
  new Uint8Array(shared, 8, input.length).set(input);
  const start = performance.now();
  try {
    await target.run(input);
    const took = performance.now() - start;
    if (took > SLOW_MILLISECONDS) finding(input, `took ${Math.round(took)} ms`);
  } catch (error) {
    finding(input, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  executions += 1;
}

// What is thrown where nobody waits for it is thrown all the same. It shows a little later; the input is the one at work then.
process.on("unhandledRejection", (error) => {
  const bytes = new Uint8Array(shared, 8, new Int32Array(shared, 0, 1)[0]);
  finding(bytes, `unhandled rejection: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
});

const seen = new Set();

/** Each once: what differs only in numbers is the same. */
function finding(input, what) {
  const key = what.split("\n").slice(0, 3).join("\n").replaceAll(/\d+/g, "0");
  if (seen.has(key)) return;
  seen.add(key);
  parentPort.postMessage({ finding: { name, what, input: Buffer.from(input).toString("base64") } });
}

const end = performance.now() + milliseconds;
const committed = corpusOf(name);
for (const input of [...target.seeds, ...committed].map((bytes) => Uint8Array.from(bytes))) {
  await execute(input);
  // What was committed once is kept, whatever it reaches by now; a seed that reaches nothing new is not.
  if ((await newBlocks()).length > 0 || corpus.length === 0) corpus.push(input);
}

while (performance.now() < end) {
  const batch = Array.from({ length: BATCH }, () =>
    mutate(corpus[Math.floor(random() * corpus.length)], corpus, target.words, random),
  );
  for (const input of batch) {
    await execute(input);
    if (performance.now() > end) break;
  }
  const found = await newBlocks();
  if (found.length > 0) await locate(batch, found);
}
target.close();
parentPort.postMessage({ done: { name, executions, blocks: covered.size, corpus: corpus.length, kept } });
