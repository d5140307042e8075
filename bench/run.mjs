/**
 * Measure the bundles in dist/: `node bench/run.mjs [--save] [--times N] [--most-megabytes N]
 * [--capture-megabytes N] [--node PATH]... [CASE...]`.
 *
 * Everything is measured in one run, in turn with what it is compared to, and told as a ratio of medians: seconds of two
 * machines, or of two hours of one, cannot be compared. A CASE is the beginning of a file's name in bench/cases. With
 * `--save` the results become bench/README.md. SAVEDMODEL_WARMUP_PYTHON names a Python with TensorFlow for the comparison
 * with the documented script; without it those lines are not measured. What hangs on how fast Node starts is also measured
 * with every other Node that `--node` names. Needs 9 GB below the temporary folder.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { spawn } from "./measure.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const { values: options, positionals } = parseArgs({
  options: {
    save: { type: "boolean", default: false },
    times: { type: "string", default: "5" },
    "most-megabytes": { type: "string", default: "4096" },
    "capture-megabytes": { type: "string", default: "300" },
    node: { type: "string", multiple: true, default: [] },
  },
  allowPositionals: true,
});
const interpreter = process.env.SAVEDMODEL_WARMUP_PYTHON;
if (!interpreter) console.log("SAVEDMODEL_WARMUP_PYTHON is not set: nothing is compared with the documented script");
const python = interpreter && ((args) => spawn(interpreter, [join(HERE, "documented.py"), ...args]));

const scratch = mkdtempSync(join(tmpdir(), "savedmodel-warmup-bench-"));
const sections = [];
try {
  for (const file of readdirSync(join(HERE, "cases")).sort()) {
    if (positionals.length > 0 && !positionals.some((wanted) => file.startsWith(wanted))) continue;
    const { title, run } = await import(`./cases/${file}`);
    const folder = join(scratch, file);
    mkdirSync(folder);
    const results = options.save ? HERE : folder;
    const times = Number(options.times);
    const rows = await run({
      folder,
      python,
      times,
      nodes: [process.execPath, ...options.node],
      results,
      mostMegabytes: Number(options["most-megabytes"]),
      captureMegabytes: Number(options["capture-megabytes"]),
    });
    rmSync(folder, { recursive: true });
    sections.push({ title, rows });
    console.log(`\n${title}`);
    for (const row of rows) console.log(`  ${verdict(row)}  ${row.what}: ${row.measured}; target: ${row.target}`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (options.save) writeFileSync(join(HERE, "README.md"), readme(sections));

function verdict({ met }) {
  if (met === undefined) return "-     ";
  return met ? "met   " : "missed";
}

function readme(all) {
  const tables = all.map(({ title, rows }) => [
    `## ${title}\n`,
    "| | measured | target | |",
    "| --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row.what} | ${row.measured} | ${row.target} | ${verdict(row).trim()} |`),
    "",
  ]);
  return [
    "# Benchmarks\n",
    "Written by `node bench/run.mjs --save`; run it on a machine with nothing else to do. Ratios of medians, measured in turn in one",
    "run; what limits them stands in [docs/PERFORMANCE.md](../docs/PERFORMANCE.md).\n",
    `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}, ${new Date().toISOString().slice(0, 10)}.\n`,
    ...tables.flat(),
    "![Time by size](linear.svg)",
    "",
  ].join("\n");
}
