/** What the sources of recorded requests gave, in every format of the report. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { formatJson } from "../../src/report/json.js";
import { formatMarkdown } from "../../src/report/markdown.js";
import { formatText } from "../../src/report/text.js";
import { sampleModel, sampleReport } from "./sample.js";

const GATEWAY = {
  name: "gate|way",
  files: Array.from({ length: 9 }, (_, i) => `captures/${i}.jsonl`),
  seen: 1200,
  taken: 40,
  skipped: 3,
  duplicates: 5,
};

const report = sampleReport({ models: [sampleModel({ sources: [GATEWAY] })] });

test("a person is told how many requests were seen, taken, passed over and recorded again, and by which files", () => {
  const text = formatText(report, { color: false, verbose: false, quiet: false });
  const [head, row] = text.split("\n").slice(-3);
  expect(head!.split(/ {2,}/)).toEqual(["", "source", "seen", "taken", "passed over", "recorded again", "files"]);
  expect(row!.split(/ {2,}/).slice(1, 6)).toEqual(["gate|way", "1200", "40", "3", "5"]);
  expect(row).toMatch(/captures\/7\.jsonl and 1 more$/);
});

test("the job summary has a table of it, with names that cannot end a cell", () => {
  const markdown = formatMarkdown(report);
  expect(markdown).toContain("### Recorded requests in <code>export/toy/1</code>\n\n| source | seen | taken |");
  expect(markdown).toMatch(/\| gate(?:\\|&#124;).*way \| 1200 \| 40 \| 3 \| 5 \|/);
});

test("a program gets every file, by the report's schema", () => {
  const schema = JSON.parse(readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"));
  const document = JSON.parse(formatJson(report, { version: "1.2.3" }));
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  expect(document.models[0].sources).toEqual([GATEWAY]);
});
