import { symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { formatText } from "../../src/report/index.js";
import { run } from "../../src/run.js";
import { Workplace } from "./workplace.js";

const PLAIN = { color: false, verbose: false, quiet: false };
const CONFIG = `max_batch_size: 8
input { name: "x" data_type: TYPE_FP32 dims: 1 reshape { shape: [] } }
model_warmup { batch_size: 4 inputs { key: "x" value { data_type: TYPE_FP32 dims: 1 zero_data: true } } }
`;

test("import writes a spec that write accepts, and says what to run next", async () => {
  using place = new Workplace().model("half_plus_two").file("repo/m/config.pbtxt", CONFIG);
  const options = { command: "import", cwd: place.cwd, path: "repo/m/config.pbtxt" } as const;
  const report = await run({ ...options, savedModel: "half_plus_two" });
  expect(formatText(report, PLAIN)).toBe(
    "ok half_plus_two/1: wrote warmup.yaml: 1 request; next: savedmodel-warmup write warmup.yaml\n",
  );
  expect(report.models[0]).toMatchObject({ spec: "warmup.yaml", draft: { file: "warmup.yaml", requests: 1 } });
  const written = await run({ command: "write", cwd: place.cwd, specs: ["warmup.yaml"] });
  expect(written.models[0]).toMatchObject({ ok: true, records: 1, problems: [] });
});

test("without a model the next step names one", async () => {
  using place = new Workplace().file("data.json", '{"data": [{"x": [1]}]}');
  const report = await run({ command: "import", cwd: place.cwd, path: "data.json", output: "a.yaml" });
  expect(formatText(report, PLAIN)).toBe(
    "ok a.yaml: wrote a.yaml: 1 request; next: savedmodel-warmup write a.yaml --saved-model DIR\n",
  );
});

test("a file that is there stays, unless it is forced", async () => {
  using place = new Workplace().file("config.pbtxt", CONFIG).file("warmup.yaml", "mine");
  const options = { command: "import", cwd: place.cwd, path: "config.pbtxt" } as const;
  const report = await run(options);
  expect(report.models[0]!.problems).toMatchObject([{ code: "exchange-file-exists", where: { file: "warmup.yaml" } }]);
  expect(formatText(report, PLAIN)).toContain("FAILED warmup.yaml: nothing written");
  expect(String(place.bytes("warmup.yaml"))).toBe("mine");
  expect(await run({ ...options, force: true })).toMatchObject({ ok: true });
  expect(String(place.bytes("warmup.yaml"))).toContain("version: 1\n");
});

test("the format is told by the ending, or said", async () => {
  using place = new Workplace().file("config.txt", CONFIG);
  const options = { command: "import", cwd: place.cwd, path: "config.txt" } as const;
  expect((await run(options)).models[0]!.problems.map(({ code }) => code)).toEqual(["exchange-format"]);
  expect(await run({ ...options, from: "triton" })).toMatchObject({ ok: true });
  const wrong = await run({ ...options, from: "perf_analyzer", force: true });
  expect(wrong.models[0]!.problems).toMatchObject([{ code: "exchange-broken", where: { file: "config.txt" } }]);
});

test("a broken config writes nothing and tells line and column", async () => {
  using place = new Workplace().file("config.pbtxt", "model_warmup {\n  batch: 1\n}\n");
  const report = await run({ command: "import", cwd: place.cwd, path: "config.pbtxt" });
  expect(report.models[0]!.problems).toMatchObject([
    { code: "exchange-broken", where: { file: "config.pbtxt", line: 2, column: 3 } },
  ]);
  expect(place.listing()).toEqual(["config.pbtxt"]);
});

test("a model that is not there, and a file that is not, are told together", async () => {
  using place = new Workplace();
  const report = await run({ command: "import", cwd: place.cwd, path: "config.pbtxt", savedModel: "absent" });
  const codes = report.models[0]!.problems.map(({ code }) => code);
  expect(codes).toContain("exchange-unreadable");
  expect(codes.some((code) => code.startsWith("model-"))).toBe(true);
});

test("neither the file nor its data files are read through a link out of the workspace", async () => {
  using place = new Workplace();
  using other = new Workplace().file("config.pbtxt", CONFIG).file("secret", "\u0001\u0000\u0000\u0000s");
  symlinkSync(other.path("config.pbtxt"), place.path("config.pbtxt"));
  const linked = await run({ command: "import", cwd: place.cwd, path: "config.pbtxt" });
  expect(linked.models[0]!.problems.map(({ code }) => code)).toEqual(["run-outside"]);
  place.file("warmup/README", "");
  symlinkSync(other.path("secret"), place.path("warmup/words"));
  place.file(
    "m.pbtxt",
    'model_warmup { batch_size: 1 inputs { key: "x" value { data_type: TYPE_STRING dims: 1 input_data_file: "words" } } }',
  );
  const report = await run({ command: "import", cwd: place.cwd, path: "m.pbtxt" });
  expect(report.models[0]!.problems.map(({ message }) => message).join()).toContain("only files below");
  expect(String(place.bytes("warmup.yaml"))).not.toMatch(/value: \["?s/);
});
