import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FIXTURES, Stage, fixtureNames, problemsOf } from "./stage.js";

/** Files that only a run of the graph refuses: what `check` says instead, and it is no error. */
const UNDECIDABLE: Readonly<Record<string, string>> = {
  batch_of_9: "serving-graph-batch-size",
  classify_one_row_short: "serving-features-unknown",
  fixed_batch_of_2: "serving-shape",
  xla_off: "serving-xla",
};
/** Records that the server reads and that warm nothing, or another thing than they seem to: each must be warned of. */
const LESS: ReadonlySet<string> = new Set([
  "empty_file",
  "example_records",
  "stray_tail",
  "tail_cut_in_header",
  "thousand_records",
  "tiny_file",
  "unset_log_type",
  "zero_length_record",
]);

interface Twin {
  readonly framed_records: number;
  readonly job: { readonly model: string; readonly tags?: readonly string[]; readonly check_method_name?: boolean };
  readonly verdict: { readonly loads: boolean; readonly status: string };
}

const twins: readonly (Twin & { readonly name: string })[] = fixtureNames("warmup", ".json").map((name) => ({
  name,
  ...JSON.parse(readFileSync(join(FIXTURES, "warmup", `${name}.json`), "utf8")),
}));

let stage: Stage;
beforeAll(() => {
  stage = new Stage("models");
});
afterAll(() => stage[Symbol.dispose]());

/** The file where the server looks for it, judged without a spec; how the server is run only a spec can say. */
async function check({ name, job }: (typeof twins)[number]) {
  const file = `${job.model}/assets.extra/tf_serving_warmup_requests`;
  stage.file(file, readFileSync(join(FIXTURES, "warmup", `${name}.tfrecord`)));
  if (!job.tags && !job.check_method_name) return stage.report("check", "--saved-model", job.model);
  const model = `model: { path: ${stage.path(job.model)}, tags: [${(job.tags ?? ["serve"]).join(", ")}] }`;
  const serving = `serving: { signature_method_name_check: ${job.check_method_name ?? false} }`;
  stage.file("told.yaml", `version: 1\n${model}\n${serving}\nrequests: auto\n`);
  return stage.report("check", "told.yaml");
}

/** Not what the spec would write, and no plan at all, are no verdicts on the file. */
const ofServer = ({ code }: { readonly code: string }) => /^(serving|model)-/.test(code);

describe("check gives each file TensorFlow's verdict", () => {
  test.each(twins)("$name: $tells", async (twin) => {
    const report = await check(twin);
    const problems = problemsOf(report).filter(ofServer);
    const errors = problems.filter(({ severity }) => severity === "error");
    const decided = twin.verdict.loads || twin.name in UNDECIDABLE;
    expect(errors.map(({ server }) => server?.status).slice(0, 1)).toEqual(decided ? [] : [twin.verdict.status]);

    const [model] = report.models;
    const loads = !decided ? "does-not-load" : LESS.has(twin.name) ? "loads-less" : "loads";
    expect(model!.loads).toBe(twin.name === "wrong_tags" ? null : loads);
    if (LESS.has(twin.name)) expect(problems.map(({ severity }) => severity)).toContain("warning");
    if (twin.name in UNDECIDABLE) expect(problems.map(({ code }) => code)).toContain(UNDECIDABLE[twin.name]);
    if (twin.name !== "wrong_tags") expect(model!.records).toBe(twin.framed_records);
  });
});

test("every story of the referee is judged, and at least forty are refused", () => {
  expect(twins.every(({ name }) => existsSync(join(FIXTURES, "warmup", `${name}.tfrecord`)))).toBe(true);
  expect(twins.filter(({ verdict }) => !verdict.loads).length).toBeGreaterThanOrEqual(40);
});
