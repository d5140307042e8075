// Look at a hostile job summary in a real browser: HTML that the summary's escaping let through would run there.
//
//     node scripts/summary-page.mjs [BROWSER] [--screenshot FILE]
//
// BROWSER is a Chromium (Debian: apt-get install chromium). Exits 1 where a script of the summary ran or an element was made
// that the report does not make. Markdown is taken for HTML as it is, which is stricter than GitHub's own sanitiser.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { formatMarkdown } from "../build/report/index.js";

const { values, positionals } = parseArgs({ options: { screenshot: { type: "string" } }, allowPositionals: true });
const EVIL = `</td></table><script>document.title="ran"</script><img src=x onerror='document.title="ran"'><a href="javascript:alert(1)">x</a>|\n\n<svg onload='document.title="ran"'> \`\`\` <!-- \u202e`;
const problem = {
  code: "run-no-spec",
  severity: "error",
  message: EVIL,
  where: { file: EVIL, line: 1, path: EVIL },
  hint: EVIL,
  server: { status: EVIL, message: EVIL },
};
const model = {
  ok: false,
  spec: EVIL,
  savedModel: EVIL,
  versionDirectory: EVIL,
  file: EVIL,
  loads: undefined,
  changed: false,
  records: 1,
  bytes: 1,
  sha256: "0",
  byMethod: new Map([[EVIL, 1]]),
  bySignature: new Map([[EVIL, 1]]),
  coverage: [{ signature: EVIL, method: EVIL, batchSize: 1, dims: new Map([[EVIL, 1]]), hits: 0, guessed: true }],
  uncovered: [{ signature: EVIL, reason: EVIL }],
  drift: [{ where: problem.where, signature: EVIL, spec: EVIL, model: EVIL, edit: EVIL }],
  sources: [{ name: EVIL, files: [EVIL], seen: 3, taken: 1, skipped: 1, duplicates: 1 }],
  realData: [EVIL],
  privacy: {
    syntheticOnly: false,
    redacted: [{ rule: { kind: "input", name: EVIL }, records: 1 }],
    denyPatterns: [EVIL],
  },
  inspection: undefined,
  listing: undefined,
  draft: undefined,
  exported: undefined,
  problems: [problem],
  seconds: 1,
};
const markdown = formatMarkdown({
  command: "write",
  dryRun: false,
  ok: false,
  models: [model],
  problems: [problem],
  realData: [EVIL],
});

const scratch = mkdtempSync(join(tmpdir(), "warmup-page-"));
const page = join(scratch, "page.html");
writeFileSync(page, `<!doctype html><meta charset="utf-8"><title>still</title><body>${markdown}`);
const flags = ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${join(scratch, "profile")}`];
const browse = (...more) =>
  spawnSync(positionals[0] ?? "chromium", [...flags, ...more, pathToFileURL(page).href], { encoding: "utf8" });
const { stdout, error } = browse("--virtual-time-budget=2000", "--dump-dom");
if (values.screenshot) browse(`--screenshot=${values.screenshot}`);
rmSync(scratch, { recursive: true, force: true });
if (error) throw error;
const elements = new Set([...stdout.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => name.toLowerCase()));
const strange = [...elements].filter((name) => !["html", "head", "meta", "title", "body", "code", "br"].includes(name));
const ran = !stdout.includes("<title>still</title>");
process.stdout.write(`${ran ? "a script ran" : "no script ran"}; elements of the page: ${[...elements].join(", ")}\n`);
process.exitCode = ran || strange.length > 0 ? 1 : 0;
