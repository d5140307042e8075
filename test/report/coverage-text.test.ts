import { expect, test } from "vitest";
import type { CoverageCell } from "../../src/plan/plan.js";
import { coverageTable } from "../../src/report/coverage-text.js";

function cell(signature: string, batchSize: number | undefined, over: Partial<CoverageCell> = {}): CoverageCell {
  return { signature, method: "predict", batchSize, dims: new Map(), hits: 1, guessed: false, ...over };
}

test("a row for every signature and method, a column for every batch size", () => {
  expect(
    coverageTable([cell("a", 8, { hits: 0 }), cell("a", 1), cell("b", undefined), cell("a", 1, { method: "regress" })]),
  ).toEqual([
    ["signature", "method", "batch 1", "batch 8", "no batch"],
    ["a", "predict", "1", "0", "–"],
    ["b", "predict", "–", "–", "1"],
    ["a", "regress", "1", "–", "–"],
  ]);
});

test("a row for every choice of dims, and guesses are marked", () => {
  const of = (n: number) => new Map([["n", n]]);
  expect(coverageTable([cell("a", 1, { dims: of(4), guessed: true }), cell("a", 1, { dims: of(5), hits: 2 })])).toEqual(
    [
      ["signature", "method", "dims", "batch 1"],
      ["a", "predict", "n=4", "1 (guessed)"],
      ["a", "predict", "n=5", "2"],
    ],
  );
});

test("more columns than anyone reads become lines, and no cells no table", () => {
  const many = Array.from({ length: 17 }, (_, place) => cell("a", place + 1));
  expect(coverageTable(many).slice(0, 2)).toEqual([
    ["signature", "method", "batch size", "hits"],
    ["a", "predict", "1", "1"],
  ]);
  expect(coverageTable([])).toEqual([]);
});
