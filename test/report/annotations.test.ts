import { describe, expect, test } from "vitest";
import { annotations } from "../../src/report/annotations.js";
import { failedReport, sampleProblem } from "./sample.js";

describe("annotations", () => {
  test("a problem of a spec stands on its line, with the server's words and the fix", () => {
    const problem = sampleProblem({ hint: "write 5", server: { status: "NOT_FOUND", message: "gone" } });
    expect(annotations(failedReport(problem))).toEqual([
      {
        kind: "error",
        title: "values-not-exact",
        message: "5.5 is no DT_INT32\nserver: NOT_FOUND: gone\nfix: write 5",
        file: "warmup.yaml",
        line: 12,
        column: 9,
      },
    ]);
  });

  test("a problem of a binary file names the place in the message, since there is no line to stand on", () => {
    const [only] = annotations(failedReport(sampleProblem({ where: { file: "requests", record: 3, offset: 120 } })));
    expect(only).toMatchObject({
      file: undefined,
      line: undefined,
      message: "requests record 3, byte 120: 5.5 is no DT_INT32",
    });
  });

  test("ten of a kind are shown as they are, and of eleven the tenth counts the rest", () => {
    const some = (length: number) => Array.from({ length }, () => sampleProblem());
    const warnings = some(3).map((problem) => ({ ...problem, severity: "warning" as const }));
    expect(annotations(failedReport(...some(10), ...warnings))).toHaveLength(13);
    const cut = annotations(failedReport(...some(11), ...warnings));
    expect(cut).toHaveLength(13);
    expect(cut[9]).toMatchObject({ kind: "error", message: expect.stringMatching(/^and 2 more: /) });
  });

  test("a message is cut at the 4,096 characters that the runner keeps", () => {
    const [only] = annotations(failedReport(sampleProblem({ message: "x".repeat(9000) })));
    expect(only?.message).toHaveLength(4096);
    expect(only?.message.endsWith("...")).toBe(true);
  });

  test("no name can put a line break into a message", () => {
    const [only] = annotations(failedReport(sampleProblem({ message: "a\n::error::b" })));
    expect(only?.message).toBe("a\\n::error::b");
  });
});
