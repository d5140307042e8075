import { describe, expect, test } from "vitest";
import { formatText } from "../../src/report/text.js";
import { LISTED, failedReport, sampleModel, sampleProblem, sampleReport } from "./sample.js";

const PLAIN = { color: false, verbose: false, quiet: false };

describe("the readable report", () => {
  test("one good model is one line", () => {
    expect(formatText(sampleReport(), PLAIN)).toBe(
      "ok export/toy/1: 3 records (2 predict, 1 classify), 1.5 KiB; written and verified\n",
    );
  });

  test("a problem in a spec shows its place, the underlined part, the server's words and the fix", () => {
    const problem = sampleProblem({
      excerpt: { text: "      x: [5.5]", start: 10, length: 3 },
      server: { status: "INVALID_ARGUMENT", message: "wrong dtype" },
      hint: "write 5",
    });
    expect(formatText(failedReport(problem), PLAIN)).toBe(
      [
        "warmup.yaml:12:9: error: 5.5 is no DT_INT32 [values-not-exact]",
        "  12 |       x: [5.5]",
        "     |           ^^^",
        "  server: INVALID_ARGUMENT: wrong dtype",
        "  fix: write 5",
        "FAILED export/toy/1: 3 records (2 predict, 1 classify), 1.5 KiB; nothing written",
        "1 model, 1 failed: 1 error",
        "",
      ].join("\n"),
    );
  });

  test("a problem in bytes shows record, byte and field path", () => {
    const problem = sampleProblem({ where: { file: "requests", record: 3, offset: 120, path: 'inputs["x"]' } });
    expect(formatText(failedReport(problem), PLAIN)).toContain('requests record 3, byte 120, inputs["x"]: error: ');
  });

  test("a dry run says what would happen", () => {
    const unchanged = sampleReport({ dryRun: true, models: [sampleModel({ changed: false })] });
    expect(formatText(unchanged, PLAIN)).toContain("verified, would not change");
    expect(formatText(sampleReport({ dryRun: true }), PLAIN)).toContain("verified, would be written");
  });

  test("warnings that fail a run are said to count as errors", () => {
    const problem = sampleProblem({ severity: "warning" });
    const report = sampleReport({ ok: false, models: [sampleModel({ ok: false, problems: [problem] })] });
    expect(formatText(report, PLAIN)).toContain("1 model, 1 failed: 1 warning (warnings count as errors)\n");
  });

  test("quiet says nothing of a good run, and everything of a bad one", () => {
    const quiet = { ...PLAIN, quiet: true };
    expect(formatText(sampleReport(), quiet)).toBe("");
    expect(formatText(failedReport(sampleProblem()), quiet)).toBe(formatText(failedReport(sampleProblem()), PLAIN));
  });

  test("recorded data is named without being asked for", () => {
    const report = sampleReport({ models: [sampleModel({ realData: ["data/x.npy", "body.json"] })] });
    expect(formatText(report, PLAIN)).toContain("; recorded data from data/x.npy, body.json\n");
    expect(formatText(report, { ...PLAIN, verbose: true })).not.toContain("synthetic");
  });

  test("only verbose shows time, hash and coverage", () => {
    const verbose = formatText(sampleReport(), { ...PLAIN, verbose: true });
    expect(verbose).toContain(`  sha256  ${"0".repeat(64)}\n  data    synthetic only\n  time    0.250 s\n`);
    expect(verbose).toMatch(/serving_default +predict +seq_len=32 +2 \(guessed\)\n/);
    expect(formatText(sampleReport(), PLAIN)).not.toContain("0.25");
  });

  test("names from a model cannot move the cursor, forge a line or turn the text around", () => {
    const name = "a\u001b[2Jb\nok c\u202ed\u{e0041}e\ud800";
    const report = failedReport(sampleProblem({ message: name, hint: name, server: { status: name, message: name } }));
    const text = formatText({ ...report, models: report.models.map((m) => ({ ...m, versionDirectory: name })) }, PLAIN);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u{e0041}]/u);
    expect(text).toContain("a\\x1b[2Jb\\nok c\\u{202e}d\\u{e0041}e\\u{d800}");
    expect(text.split("\n").filter((line) => line.startsWith("ok"))).toEqual([]);
  });

  test("colour is on only when asked for, and changes nothing but colour", () => {
    const coloured = formatText(failedReport(sampleProblem()), { ...PLAIN, color: true });
    expect(coloured).toContain("\u001b[31m");
    expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(formatText(failedReport(sampleProblem()), PLAIN));
  });

  test("a record is told with all it asks for", () => {
    const models = [sampleModel({ listing: [LISTED, { record: 3, offset: 148, bytes: 0, log: undefined }] })];
    expect(
      formatText(sampleReport({ command: "show", models }), PLAIN)
        .split("\n")
        .slice(1),
    ).toEqual([
      "record 2  predict  12 bytes at byte 120",
      "  model toy  signature serving_default (by default)  version 7",
      "  task tensorflow/serving/regress  model toy  signature s",
      "  input  x  DT_FLOAT  [1, 9223372036854775807]  no tensor: too large",
      "  input  y  DT_INT64  [2]                       16 bytes              [1, 2]",
      "  output_filter scores",
      "  3 examples",
      "    feature  age  int64_list          1 value                   [31]",
      "    feature  ids  float_list or none  0 to 5 values  in 1 of 3",
      "  1 context",
      "record 3  not a PredictionLog  0 bytes at byte 148",
      "",
    ]);
  });
});
