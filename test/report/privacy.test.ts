import { expect, test } from "vitest";
import { formatJson } from "../../src/report/json.js";
import { formatMarkdown } from "../../src/report/markdown.js";
import { formatText } from "../../src/report/text.js";
import { sampleModel, sampleReport } from "./sample.js";

const PLAIN = { color: false, verbose: false, quiet: false };
const guarded = sampleReport({
  models: [
    sampleModel({
      realData: ["captures/*.jsonl"],
      privacy: {
        syntheticOnly: false,
        redacted: [
          { rule: { kind: "input", name: "user_id", path: [] }, records: 12 },
          { rule: { kind: "feature", name: "e\u001bmail|", path: [] }, records: 1 },
          { rule: { kind: "context", path: [] }, records: 3 },
        ],
        denyPatterns: ["email", "account"],
      },
    }),
  ],
});

test("a verdict line says what is recorded, what was redacted and what was looked for", () => {
  expect(formatText(guarded, PLAIN)).toBe(
    'ok export/toy/1: 3 records (2 predict, 1 classify), 1.5 KiB; written and verified; recorded data from captures/*.jsonl; redacted input "user_id", feature "e\\u001bmail|", context; searched for email, account\n',
  );
  expect(formatText(guarded, { ...PLAIN, verbose: true })).toContain(
    '\n  redact  input "user_id" (12 records)\n  redact  feature "e\\u001bmail|" (1 record)\n  redact  context (3 records)\n',
  );
});

test("a file that is synthetic only is said to be in the summary", () => {
  expect(formatMarkdown(sampleReport())).toContain("| synthetic only | written and verified |");
  expect(formatMarkdown(sampleReport({ models: [sampleModel({ privacy: undefined })] }))).toContain(
    "| – | written and verified |",
  );
});

test("the summary has the recorded files, each rule with its records, and the patterns", () => {
  const summary = formatMarkdown(guarded);
  expect(summary).toContain("| recorded | written and verified |");
  expect(summary).toContain("### Recorded data in <code>export/toy/1</code>\n\n- <code>captures/&#42;.jsonl</code>\n");
  expect(summary).toContain(
    [
      "### Rules of privacy for <code>export/toy/1</code>",
      "",
      "- redacted: input &#34;user&#95;id&#34; &#40;12 records&#41;",
    ].join("\n"),
  );
  expect(summary).toContain("- searched for: <code>email</code>, <code>account</code>\n");
  expect(summary).not.toContain("mail|");
});

test("the JSON report has both, and null where no spec made the file", () => {
  const [model] = JSON.parse(formatJson(guarded, { version: "0" })).models;
  expect(model.real_data).toEqual(["captures/*.jsonl"]);
  expect(model.privacy).toEqual({
    synthetic_only: false,
    redacted: [
      { rule: "input", name: "user_id", records: 12 },
      { rule: "feature", name: "e\u001bmail|", records: 1 },
      { rule: "context", name: null, records: 3 },
    ],
    deny_patterns: ["email", "account"],
  });
  const without = sampleReport({ models: [sampleModel({ privacy: undefined })] });
  expect(JSON.parse(formatJson(without, { version: "0" })).models[0].privacy).toBeNull();
});
