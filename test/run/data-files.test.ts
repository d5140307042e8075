import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { run } from "../../src/run.js";

const FIXTURES = fileURLToPath(new URL("../fixtures/", import.meta.url));

function workspace(spec: string): string {
  const cwd = mkdtempSync(join(tmpdir(), "data-files-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  cpSync(join(FIXTURES, "models/half_plus_two"), join(cwd, "model"), { recursive: true });
  cpSync(join(FIXTURES, "files/f2_big.npy"), join(cwd, "x.npy"));
  writeFileSync(join(cwd, "body.json"), '{"instances": [1.0, 2, 5]}');
  writeFileSync(join(cwd, "warmup.yaml"), `version: 1\nmodel: { path: model }\n${spec}`);
  return cwd;
}

test("recorded data is written, verified and named, and the same on every run", async () => {
  const cwd = workspace(
    "privacy: { allow_real_data: true }\nrequests: [{ batch_sizes: [2, 8], inputs: { x: { input_data_file: x.npy } } }, { rest_body: body.json }]",
  );
  const first = await run({ command: "write", specs: ["warmup.yaml"], cwd });
  expect(first.models[0]).toMatchObject({ ok: true, records: 3, realData: ["body.json", "x.npy"], problems: [] });
  const { sha256 } = first.models[0]!;
  const again = await run({ command: "write", specs: ["warmup.yaml"], cwd });
  expect(again.models[0]).toMatchObject({ changed: false, sha256 });
  writeFileSync(join(cwd, "body.json"), '{"instances": [1.0, 2, 6]}');
  expect((await run({ command: "check", specs: ["warmup.yaml"], cwd })).ok).toBe(false);
});

test("nothing is written where the spec does not allow recorded data", async () => {
  const cwd = workspace("requests: [{ rest_body: body.json }]");
  const { ok, problems } = await run({ command: "write", specs: ["warmup.yaml"], cwd });
  expect(ok).toBe(false);
  expect(problems).toMatchObject([{ code: "spec-real-data", where: { file: "warmup.yaml", line: 3 } }]);
});
