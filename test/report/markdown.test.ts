import { describe, expect, test } from "vitest";
import { formatMarkdown } from "../../src/report/markdown.js";
import { plain } from "../../src/report/markdown-escape.js";
import { failedReport, sampleModel, sampleProblem, sampleReport } from "./sample.js";

describe("the job summary", () => {
  test("tells verdict, records by method and coverage", () => {
    expect(formatMarkdown(sampleReport())).toBe(
      [
        "## ✅ SavedModel warm-up write: 1 model ok",
        "",
        "| &nbsp; | model | records | size | data | verdict |",
        "| --- | --- | --- | --- | --- | --- |",
        "| ✅ | <code>export/toy/1</code> | 3 | 1.5 KiB | synthetic only | written and verified |",
        "",
        "### Records of <code>export/toy/1</code> by method",
        "",
        "| method | records |",
        "| --- | --- |",
        "| <code>predict</code> | 2 |",
        "| <code>classify</code> | 1 |",
        "",
        "### Coverage of <code>export/toy/1</code>",
        "",
        "| signature | method | dims | batch 8 |",
        "| --- | --- | --- | --- |",
        "| serving&#95;default | predict | seq&#95;len&#61;32 | 2 &#40;guessed&#41; |",
        "",
      ].join("\n"),
    );
  });

  test("a problem tells where, what, the server's words and the fix", () => {
    const problem = sampleProblem({ hint: "write 5", server: { status: "NOT_FOUND", message: "gone" } });
    expect(formatMarkdown(failedReport(problem))).toContain(
      "| ❌ | <code>warmup.yaml&#58;12&#58;9</code> | 5.5 is no DT&#95;INT32<br>server: NOT&#95;FOUND&#58; gone<br><code>values-not-exact</code> | write 5 |",
    );
  });

  test("untrusted text can start no construct of Markdown or HTML", () => {
    const hostile = "<script>|`a`|\n# x [y](http://z) **b** @user #1 $m$ :tada: www.evil.example\r";
    const safe = plain(hostile);
    expect(safe).not.toMatch(/[<>|`\n\r[\]()*@$:\\]/);
    expect(safe).not.toContain("www.");
    expect(safe.replaceAll(/&#\d+;/g, "")).not.toContain("#");
    expect(formatMarkdown(failedReport(sampleProblem({ message: hostile, hint: hostile })))).not.toContain("<script");
  });

  test("an empty name leaves no empty cell", () => {
    expect(plain("")).toBe("&nbsp;");
    expect(plain(" ")).toBe("&nbsp;");
  });

  test("a table that no one would read to its end is cut, and says by how much", () => {
    const problems = Array.from({ length: 250 }, (_, index) => sampleProblem({ message: `number ${index}.` }));
    const text = formatMarkdown(failedReport(...problems));
    expect(text).toContain("number 99.");
    expect(text).not.toContain("number 100.");
    expect(text).toContain("and 150 more");
  });

  test("a thousand models with long names stay under the megabyte that GitHub takes", () => {
    const problem = sampleProblem({ message: "|".repeat(5000) });
    const models = Array.from({ length: 1000 }, () =>
      sampleModel({ ok: false, problems: [problem, problem, problem] }),
    );
    const text = formatMarkdown(sampleReport({ ok: false, models }));
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/and \d+ sections more: see the JSON report\n$/);
  });
});
