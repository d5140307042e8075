import { describe, expect, test } from "vitest";
import { formatJson, formatMarkdown, formatText } from "../../src/report/index.js";
import { run } from "../../src/run.js";
import { Workplace } from "./workplace.js";

const PLAIN = { color: false, verbose: false, quiet: false };

describe("init", () => {
  test("writes a spec that write accepts, and says so in every format", async () => {
    using place = new Workplace().model("half_plus_two");
    const report = await run({ command: "init", cwd: place.cwd, path: "half_plus_two" });
    expect(formatText(report, PLAIN)).toBe("ok half_plus_two/1: wrote warmup.yaml: 1 request\n");
    expect(formatMarkdown(report)).toContain("wrote warmup.yaml&#58; 1 request");
    expect(JSON.parse(formatJson(report, { version: "0" })).models[0].draft).toEqual({
      file: "warmup.yaml",
      requests: 1,
    });
    expect(String(place.bytes("warmup.yaml"))).toContain("path: half_plus_two\n");
    expect(await run({ command: "write", cwd: place.cwd, specs: ["warmup.yaml"] })).toMatchObject({ ok: true });
  });

  test("the model's path is relative to the spec, wherever that is", async () => {
    using place = new Workplace().model("half_plus_two").file("specs/README", "");
    const report = await run({ command: "init", cwd: place.cwd, path: "half_plus_two/1", output: "specs/a.yaml" });
    expect(report.models[0]?.draft).toEqual({ file: "specs/a.yaml", requests: 1 });
    expect(String(place.bytes("specs/a.yaml"))).toContain("path: ../half_plus_two/1\n");
    expect(await run({ command: "write", cwd: place.cwd, specs: ["specs/a.yaml"] })).toMatchObject({ ok: true });
  });

  test("takes batch sizes from batching_params.pbtxt beside the model, as write does", async () => {
    using place = new Workplace().model("half_plus_two");
    place.file("half_plus_two/1/batching_params.pbtxt", "max_batch_size { value: 8 } allowed_batch_sizes: [1, 8]");
    await run({ command: "init", cwd: place.cwd, path: "half_plus_two" });
    expect(String(place.bytes("warmup.yaml"))).toContain("batch_sizes: from_serving  # [1, 8], ");
    const report = await run({ command: "write", cwd: place.cwd, specs: ["warmup.yaml"] });
    expect(report.models[0]).toMatchObject({ ok: true, records: 2, problems: [] });
  });

  test("a file that is there stays, unless it is forced", async () => {
    using place = new Workplace().model("half_plus_two").file("warmup.yaml", "mine");
    const options = { command: "init", cwd: place.cwd, path: "half_plus_two" } as const;
    const report = await run(options);
    expect(report.ok).toBe(false);
    expect(report.models[0]?.problems).toMatchObject([{ code: "init-file-exists", where: { file: "warmup.yaml" } }]);
    expect(formatText(report, PLAIN)).toContain("FAILED half_plus_two/1: nothing written");
    expect(String(place.bytes("warmup.yaml"))).toBe("mine");
    expect(await run({ ...options, force: true })).toMatchObject({ ok: true });
    expect(String(place.bytes("warmup.yaml"))).toContain("version: 1\n");
  });

  test("a folder that is not there is a problem, and so is one without a model", async () => {
    using place = new Workplace().model("half_plus_two").file("empty/README", "");
    const missing = await run({ command: "init", cwd: place.cwd, path: "half_plus_two", output: "no/where.yaml" });
    expect(missing.models[0]?.problems.map(({ code }) => code)).toEqual(["init-cannot-write"]);
    const none = await run({ command: "init", cwd: place.cwd, path: "empty" });
    expect(none.ok).toBe(false);
    expect(place.bytes("warmup.yaml")).toBeUndefined();
  });
});
