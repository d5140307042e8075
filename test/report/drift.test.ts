import { expect, test } from "vitest";
import type { Drift } from "../../src/plan/index.js";
import { formatJson, formatMarkdown, formatText } from "../../src/report/index.js";
import { sampleModel, sampleReport } from "./sample.js";

const DRIFT: readonly Drift[] = [
  {
    where: { file: "warmup.yaml", line: 12, column: 9 },
    signature: "serving_default",
    spec: 'input "x"',
    model: 'input "features" DT_FLOAT [-1, 3]',
    edit: 'write "features" in place of "x"',
  },
  {
    where: { file: "warmup.yaml", line: 10, column: 5 },
    signature: "serving_default",
    spec: undefined,
    model: 'input "\u202ey|"',
    edit: undefined,
  },
];

const REPORT = sampleReport({
  ok: false,
  models: [
    sampleModel({
      ok: false,
      drift: DRIFT,
      uncovered: [{ signature: "b|", reason: "the spec has no request for it" }],
    }),
  ],
});

test("spec against model stands side by side, before the verdict", () => {
  const text = formatText(REPORT, { color: false, verbose: true, quiet: false });
  expect(text.split("\n").slice(0, 5)).toEqual([
    "spec against model:",
    "  where             signature        spec       model                              change",
    '  warmup.yaml:12:9  serving_default  input "x"  input "features" DT_FLOAT [-1, 3]  write "features" in place of "x"',
    '  warmup.yaml:10:5  serving_default  –          input "\\u{202e}y|"                 –',
    "FAILED export/toy/1: 3 records (2 predict, 1 classify), 1.5 KiB; nothing written",
  ]);
  expect(text).toContain("  not covered: b| (the spec has no request for it)\n");
});

test("Markdown has it as a table, with untrusted names escaped", () => {
  const text = formatMarkdown(REPORT);
  expect(text).toContain("### Spec against model of <code>export/toy/1</code>");
  expect(text).toContain("| serving&#95;default | – | input &#34;&#92;u&#123;202e&#125;y&#124;&#34; | – |");
  expect(text).toContain("- not covered: <code>b&#124;</code> (the spec has no request for it)");
});

test("JSON has it for programs", () => {
  const [model] = JSON.parse(formatJson(REPORT, { version: "0" })).models;
  expect(model.drift[1]).toEqual({ ...DRIFT[1], spec: null, edit: null });
  expect(model.not_covered).toEqual([{ signature: "b|", reason: "the spec has no request for it" }]);
});
