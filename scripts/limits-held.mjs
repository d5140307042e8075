// Whether each limit is held by its test: the sources are made to obey it a step too early and a step too late, and the test
// that docs/LIMITS.md names for it must fail both times.
//
//     node scripts/limits-held.mjs [TEXT]
//
// TEXT chooses limits by a part of `src/spec/limits.ts MAX_DEPTH`. Takes some minutes. Exits 1 where a test did not notice.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { limitTests } from "./generate-limits.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Another limit of the same number stands before them, so that no input can tell a step too late. */
const BEHIND_ANOTHER = new Set(["src/plan/limits.ts MAX_RECORDS +1", "src/spec/normalise/settings.ts MAX_RECORDS +1"]);

const limits = [...limitTests()].filter(([limit]) => limit.includes(process.argv[2] ?? ""));
let unnoticed = 0;
for (const [limit, test] of limits) {
  for (const step of ["-1", "+1"]) {
    const moved = `${limit} ${step}`;
    if (BEHIND_ANOTHER.has(moved)) continue;
    const args = ["vitest", "run", "--config", "test/limits/vitest.config.ts", test];
    const { status } = spawnSync("npx", args, { cwd: root, env: { ...process.env, WARMUP_LIMIT: moved } });
    if (status !== 0) continue;
    unnoticed += 1;
    process.stdout.write(`not noticed: ${moved} (${test})\n`);
  }
}
process.stdout.write(`${limits.length} limits moved by one, ${unnoticed} steps not noticed\n`);
process.exitCode = unnoticed === 0 ? 0 : 1;
