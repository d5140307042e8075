import { relative, sep } from "node:path";
import { type OpenedFile, openFiles, reasonOf, type Workspace } from "../files/index.js";
import { hasErrors, type Outcome, type Problem, type Where } from "../problem.js";
import { formatPath, type Locate, type SourceSpec } from "../spec/index.js";
import type { Ending, Format, Take } from "./format.js";
import { FORMATS } from "./formats.js";
import { BrokenPacking } from "./packing.js";
import { MAX_KEPT_BYTES, Pool } from "./pool.js";
import { sourcesProblem } from "./problems.js";
import type { SampledSource } from "./sampled.js";
import { Tally } from "./tally.js";

/**
 * Read the files of a source once, from the first to the last, and take what its sample asks for. The same files, sample
 * and seed give the same requests, on every system and in every run; no more is held than what is taken.
 *
 * @param maxRecords requests that are taken at most where the source has no sample
 */
export async function sampleSource(
  source: SourceSpec,
  workspace: Workspace,
  locate: Locate,
  maxRecords: number,
): Promise<Outcome<SampledSource>> {
  const { value: files, problems } = await openFiles(source.file, workspace);
  const named = locate([...source.path, "path"]);
  if (!files) {
    const told = problems.map((one) => ({
      ...one,
      ...named,
      message: `${JSON.stringify(source.file)} cannot be used: ${one.message}.`,
    }));
    return { value: undefined, problems: told };
  }
  const format = FORMATS[source.format];
  const tally = new Tally(source, format.item);
  const pool = new Pool(source, maxRecords);
  for (const file of files) {
    if (pool.full) break;
    const ending = await readFile(file, format, takeInto(pool, tally, idOf(file, workspace)));
    if (ending) tally.addBreak(ending);
  }
  const wrong = tally.problems(named.where);
  // Where files are broken, that they hold too little is no news.
  const found = hasErrors(wrong) ? wrong : [...wrong, ...poolProblems(source, pool, tally, locate, maxRecords)];
  if (hasErrors(found)) return { value: undefined, problems: found };
  const value = {
    name: source.name,
    files: files.map(({ path }) => path),
    requests: pool.requests(),
    seen: tally.seen,
    skipped: tally.bad,
  };
  return { value, problems: found };
}

function takeInto(pool: Pool, tally: Tally, id: (place: Where) => string): Take {
  return (item, place) => {
    if (item.kind === "bad") tally.addBad(item, place);
    else if (item.kind === "request") {
      tally.addSound();
      pool.add(item, place, () => id(place));
    }
    return pool.full === undefined;
  };
}

async function readFile(file: OpenedFile, format: Format, take: Take): Promise<Ending> {
  try {
    return await format.read(file, take);
  } catch (error) {
    const code = error instanceof BrokenPacking ? "sources-broken-file" : "sources-unreadable";
    return { code, reason: `cannot be read to its end: ${reasonOf(error)}`, where: { file: file.path } };
  }
}

/** The same on every system and in every folder that the workspace is in. */
function idOf({ path }: OpenedFile, { directory }: Workspace): (place: Where) => string {
  const file = relative(directory, path).split(sep).join("/");
  return ({ line, record }) => `${file}:${line ?? record}`;
}

/** What is wrong with the requests as a whole. */
function poolProblems(
  { name, path, sample, file, format }: SourceSpec,
  pool: Pool,
  { seen }: Tally,
  locate: Locate,
  maxRecords: number,
): readonly Problem[] {
  const quoted = JSON.stringify(name);
  const here = formatPath(path);
  if (pool.full === "records") {
    const message = `${quoted} holds more than ${maxRecords} requests, the most that the file may have.`;
    const hint = `Add \`sample: { count: ${Math.min(100, maxRecords)} }\` to \`${here}\`.`;
    return [sourcesProblem("sources-too-many", { message, ...locate(path), hint })];
  }
  if (pool.full === "bytes") {
    const message = `The requests that are taken from ${quoted} have more than ${MAX_KEPT_BYTES} bytes, the most that is held in memory.`;
    const hint = sample
      ? `Lower \`count\` in \`${here}.sample\`, which is ${sample.count}.`
      : `Add \`sample: { count: 10 }\` to \`${here}\`.`;
    return [sourcesProblem("sources-too-large", { message, ...locate(path), hint })];
  }
  if (pool.size === 0) {
    const holds = seen === 0 ? "nothing" : `${seen} items, and none of them is one`;
    const message = `${quoted} gives no request: ${JSON.stringify(file)}, read as \`${format}\`, holds ${holds}.`;
    return [sourcesProblem("sources-empty", { message, ...locate([...path, "path"]) })];
  }
  const problems: Problem[] = [];
  const at = locate([...path, "sample", "count"]);
  if (sample && pool.size < sample.count) {
    const message = `${quoted} holds ${pool.size} requests, and \`count\` is ${sample.count}: all of them are taken.`;
    problems.push(sourcesProblem("sources-few", { message, ...at }));
  }
  if (sample && pool.leftOut) {
    const message = `${quoted} has more combinations of ${sample.stratifyBy.join(", ")} than the ${sample.count} requests that are taken.`;
    problems.push(sourcesProblem("sources-not-represented", { message, ...at }));
  }
  return problems;
}
