import { describe, expect, test } from "vitest";
import { verifyFile } from "../../src/verify/index.js";
import { STOCK } from "./serving.js";
import { readFixture, stories } from "./stories.js";

/**
 * What cannot be known from the files alone, and what is said instead: a warning, a note, or nothing at all. Everything
 * else must be the referee's own verdict.
 */
const UNDECIDABLE: Readonly<Record<string, string | undefined>> = {
  batch_of_9: "serving-graph-batch-size",
  classify_one_row_short: "serving-features-unknown",
  fixed_batch_of_2: "serving-shape",
  xla_off: "serving-xla",
};

const replayed = stories().filter(({ verdict }) => verdict.stage !== "load");
const decidable = replayed.filter(({ name }) => !(name in UNDECIDABLE));

async function verify(story: (typeof replayed)[number]) {
  const model = await readFixture(story.model, story.tags);
  return verifyFile(story.file, { model, serving: { ...STOCK, signatureMethodNameCheck: story.checkMethodName } });
}

test("there are at least forty files that TensorFlow refuses", () => {
  expect(decidable.filter(({ verdict }) => !verdict.loads).length).toBeGreaterThanOrEqual(40);
});

describe("the verdict and the status are TensorFlow's", () => {
  test.each(decidable)("$name: $tells", async (story) => {
    const { loads, problems, records } = await verify(story);
    const first = problems.find(({ severity }) => severity === "error");
    expect({ loads: loads !== "does-not-load", status: first?.server?.status ?? "OK" }).toEqual({
      loads: story.verdict.loads,
      status: story.verdict.status,
    });
    expect(records).toBe(story.framedRecords);
  });
});

describe("what only a run can tell is hinted at", () => {
  test.each(replayed.filter(({ name }) => name in UNDECIDABLE))("$name: $tells", async (story) => {
    const { problems } = await verify(story);
    expect(story.verdict.loads).toBe(false);
    expect(problems.map(({ code }) => code)).toContain(UNDECIDABLE[story.name]);
  });
});

describe("a file that TensorFlow accepts is warned of only where its story is one", () => {
  const warned: Readonly<Record<string, string>> = {
    classify_unknown_feature: "serving-feature-unread",
    empty_file: "serving-file-empty",
    example_records: "serving-example-record",
    predict_batch_of_8: "serving-batch-bucket",
    predict_typed_field: "serving-values-missing",
    predict_wrong_field: "serving-values-ignored",
    predict_wrong_shape_kept: "serving-shape",
    regress_context_overridden: "serving-context-overlap",
    stray_tail: "serving-stray-tail",
    tail_cut_in_header: "serving-stray-tail",
    thousand_records: "serving-log-type-unset",
    tiny_file: "serving-stray-tail",
    unset_log_type: "serving-log-type-unset",
    zero_length_record: "serving-log-type-unset",
  };
  test.each(decidable.filter(({ verdict }) => verdict.loads))("$name: $tells", async (story) => {
    const { problems } = await verify(story);
    const warnings = problems.filter(({ severity }) => severity === "warning").map(({ code }) => code);
    expect(warnings).toEqual(story.name in warned ? [warned[story.name]] : []);
  });
});
