import { expect, test } from "vitest";
import { didYouMean, suggest } from "../../src/spec/suggest.js";

const KEYS = ["inputs", "output_filter", "batch_sizes", "tasks", "method"];

test.each([
  ["input", "inputs"],
  ["inptus", "inputs"],
  ["Inputs", "inputs"],
  ["batch-sizes", "batch_sizes"],
  ["batchsizes", "batch_sizes"],
  ["batch_size", "batch_sizes"],
  ["taks", "tasks"],
  ["mehtod", "method"],
])("%s is meant to be %s", (word, meant) => {
  expect(suggest(word, KEYS)).toBe(meant);
});

test.each(["x", "outputs_of_all", "seed", "", "i".repeat(10_000)])("%j is near to nothing", (word) => {
  expect(suggest(word, KEYS)).toBeUndefined();
  expect(didYouMean(word, KEYS)).toBeUndefined();
});

test("of two that are near, the nearer one is named", () => {
  expect(suggest("min", ["mean", "max", "min_"])).toBe("min_");
});

test("the hint quotes the word", () => {
  expect(didYouMean("inptus", KEYS)).toBe("Did you mean `inputs`?");
});
