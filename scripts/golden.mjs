/**
 * The same spec makes the same bytes everywhere: write every spec of test/fixtures/specs and examples/ with the bundle, on a
 * copy in a temporary folder, and compare the files with the hashes in test/fixtures/golden.json.
 *
 *     node scripts/golden.mjs            compare; exit status 1 where a hash differs
 *     node scripts/golden.mjs --update   write the hashes anew
 *
 * Run it with the Node, the time zone and the locale that are in question. TMPDIR says where the copy goes.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BUNDLE = join(ROOT, "dist/cli/index.js");
const GOLDEN = join(ROOT, "test/fixtures/golden.json");
const COPIED = ["examples", "test/fixtures/captures", "test/fixtures/models", "test/fixtures/specs"];
const WARMUP_FILE = "assets.extra/tf_serving_warmup_requests";

const copy = await mkdtemp(join(tmpdir(), "golden-"));
try {
  for (const folder of COPIED) {
    await cp(join(ROOT, folder), join(copy, folder), {
      recursive: true,
      filter: (path) => !path.endsWith(WARMUP_FILE),
    });
  }
  const found = {};
  for (const spec of await specs()) found[spec] = await hashes(spec);
  const text = `${JSON.stringify(found, undefined, 2)}\n`;
  if (process.argv.includes("--update")) await writeFile(GOLDEN, text);
  else compare(JSON.parse(await readFile(GOLDEN, "utf8")), found);
} finally {
  await rm(copy, { recursive: true });
}

async function specs() {
  // An example that is about something else need not have its model checked in.
  const examples = (await readdir(join(copy, "examples"))).filter((name) =>
    existsSync(join(copy, "examples", name, "warmup.yaml")),
  );
  const fixtures = (await readdir(join(copy, "test/fixtures/specs"))).filter((name) => name.endsWith(".yaml"));
  return [
    ...examples.map((name) => `examples/${name}/warmup.yaml`).sort(),
    ...fixtures.map((name) => `test/fixtures/specs/${name}`).sort(),
  ];
}

/** Version folder to the SHA-256 of the file that is there, which need not be what the report says. */
async function hashes(spec) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [BUNDLE, "write", spec, "--json"], {
    cwd: copy,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${spec} ended with ${status}:\n${stderr}`);
  const { models } = JSON.parse(stdout);
  const entries = models.map(async ({ file, version_dir }) => {
    const bytes = await readFile(join(copy, file));
    return [version_dir, createHash("sha256").update(bytes).digest("hex")];
  });
  return Object.fromEntries(await Promise.all(entries));
}

function compare(golden, found) {
  const names = [...new Set([...Object.keys(golden), ...Object.keys(found)])].sort();
  const differ = names.filter((name) => JSON.stringify(golden[name]) !== JSON.stringify(found[name]));
  for (const name of differ) {
    console.error(`${name}\n  expected ${JSON.stringify(golden[name])}\n  found    ${JSON.stringify(found[name])}`);
  }
  if (differ.length > 0) process.exitCode = 1;
  console.log(`golden hashes: ${names.length - differ.length} of ${names.length} specs are the same`);
}
