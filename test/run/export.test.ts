import { symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { formatJson, formatText } from "../../src/report/index.js";
import { run } from "../../src/run.js";
import { Workplace } from "./workplace.js";

const PLAIN = { color: false, verbose: false, quiet: false };
const SPEC = `version: 1
model: { path: half_plus_two }
requests:
  - batch_sizes: [1, 8]
    inputs: { x: [2.0] }
  - inputs: { x: { zero_data: true } }
`;
const place = () => new Workplace().model("half_plus_two").file("warmup.yaml", SPEC);
const FILES = ["out/triton.pbtxt", "out/warmup/0-0-x.bin"];

function exporting({ cwd }: Workplace, over: { readonly output?: string; readonly force?: boolean } = {}) {
  return run({ command: "export", cwd, path: "warmup.yaml", ...over });
}

test("without an output the report has the text of what needs no file, and a problem for the rest", async () => {
  using at = place();
  const report = await exporting(at);
  expect(report.ok).toBe(false);
  expect(report.models[0]!.problems.map(({ code }) => code)).toEqual(["exchange-needs-file"]);
  expect(report.models[0]!.exported).toMatchObject({ stanzas: 1, file: undefined, dataFiles: [] });
  expect(report.models[0]!.exported!.text!.match(/^model_warmup \{/gm)).toHaveLength(1);
  expect(at.listing().filter((path) => /pbtxt|bin/.test(path))).toEqual([]);
});

test("with one the text stands there, and the values in files of the folder warmup beside it", async () => {
  using at = place();
  const report = await exporting(at, { output: FILES[0]! });
  expect(formatText(report, PLAIN)).toBe("ok half_plus_two/1: wrote out/triton.pbtxt: 3 samples, 1 data file\n");
  expect(at.bytes(FILES[1]!)!.toString("hex")).toBe("00000040");
  expect(String(at.bytes(FILES[0]!))).toContain('input_data_file: "0-0-x.bin"');
  expect(JSON.parse(formatJson(report, { version: "0" })).models[0].exported).toEqual({
    stanzas: 3,
    text: null,
    file: FILES[0],
    data_files: [FILES[1]],
  });
});

test("a second run changes nothing; what is someone else's stays, unless it is forced", async () => {
  using at = place();
  await exporting(at, { output: FILES[0]! });
  expect(await exporting(at, { output: FILES[0]! })).toMatchObject({ ok: true });
  for (const file of FILES) {
    const ours = at.bytes(file)!;
    at.file(file, "mine");
    const report = await exporting(at, { output: FILES[0]! });
    expect(report.models[0]!.problems).toMatchObject([{ code: "exchange-file-exists", where: { file } }]);
    expect(report.models[0]!.exported).toBeUndefined();
    expect(String(at.bytes(file))).toBe("mine");
    expect(await exporting(at, { output: FILES[0]!, force: true })).toMatchObject({ ok: true });
    expect(at.bytes(file)).toEqual(ours);
  }
});

test("where anything stands in the way nothing is written", async () => {
  using at = place().file("out/warmup/0-0-x.bin", "mine");
  await exporting(at, { output: FILES[0]! });
  expect(at.bytes(FILES[0]!)).toBeUndefined();
});

test("data files are not written through a link, with force neither", async () => {
  using at = place().file("out/README", "");
  using other = new Workplace();
  symlinkSync(other.cwd, at.path("out/warmup"));
  const report = await exporting(at, { output: FILES[0]!, force: true });
  expect(report.models[0]!.problems).toMatchObject([{ code: "exchange-cannot-write", where: { file: "out/warmup" } }]);
  expect(other.listing()).toEqual([]);
});

test("what the spec redacts is redacted in the data files as well", async () => {
  using at = place().file(
    "warmup.yaml",
    `version: 1
model: { path: half_plus_two }
privacy: { allow_real_data: true, redact: [{ input: x }] }
requests: [{ batch_sizes: [2], inputs: { x: { input_data_file: x.bin } } }]
`,
  );
  at.file("x.bin", Buffer.from(Float32Array.of(7, 7).buffer));
  const report = await exporting(at, { output: FILES[0]! });
  expect(report.models[0]!.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(at.bytes(FILES[1]!)).toBeUndefined();
  expect(String(at.bytes(FILES[0]!))).toContain("zero_data: true");
});

test("requests of a source are left out, and said to be", async () => {
  using at = place().file(
    "warmup.yaml",
    `version: 1
model: { path: half_plus_two }
privacy: { allow_real_data: true }
sources: { gateway: { format: rest_jsonl, path: gateway.jsonl } }
requests: [{ from: gateway }, { inputs: { x: { random_data: {} } } }]
`,
  );
  at.file("gateway.jsonl", '{"instances": [1]}\n');
  const report = await exporting(at);
  expect(report.models[0]!.problems).toMatchObject([{ code: "exchange-no-counterpart", where: { line: 5 } }]);
  expect(report.models[0]!.exported).toMatchObject({ stanzas: 1, text: expect.stringContaining("random_data: true") });
});

test("a spec that cannot be planned exports nothing, and says why", async () => {
  using at = place().file("warmup.yaml", SPEC.replace("[2.0]", "[text]"));
  const report = await exporting(at, { output: FILES[0]! });
  expect(report.ok).toBe(false);
  expect(at.bytes(FILES[0]!)).toBeUndefined();
  expect(formatText(report, PLAIN)).toContain("FAILED half_plus_two/1: nothing written");
});

test("a spec and a model that are not there are problems", async () => {
  using at = place();
  const absent = await run({ command: "export", cwd: at.cwd, path: "absent.yaml" });
  expect(absent.models[0]!.problems.map(({ code }) => code)).toEqual(["spec-unreadable"]);
  const model = await run({ command: "export", cwd: at.cwd, path: "warmup.yaml", savedModel: "absent" });
  expect(model.models[0]!.problems[0]!.code).toMatch(/^model-/);
});

test("what the spec redacts is redacted for the other tool too, and what it denies is not written", async () => {
  using at = new Workplace().model("vocabulary_in_graph");
  const spec = (privacy: string) =>
    at.file(
      "warmup.yaml",
      `version: 1\nmodel: { path: vocabulary_in_graph }\nprivacy: { ${privacy} }\nrequests: [{ inputs: { word: ["jo@example.org"] } }]\n`,
    );
  spec("redact: [{ input: word }], deny_patterns: [email]");
  expect((await exporting(at, { output: FILES[0]! })).ok).toBe(true);
  const written = at.listing().filter((path) => /pbtxt|bin/.test(path));
  expect(written.length).toBeGreaterThan(1);
  for (const path of written) expect(at.bytes(path)!.includes("jo@example.org")).toBe(false);
  spec("deny_patterns: [email]");
  const denied = await exporting(at, { output: "other/triton.pbtxt" });
  expect(denied.models[0]!.problems).toMatchObject([
    { code: "privacy-denied", where: { file: "warmup.yaml", line: 4 } },
  ]);
  expect(at.bytes("other/triton.pbtxt")).toBeUndefined();
});
