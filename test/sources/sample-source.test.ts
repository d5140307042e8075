import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bodies, folder, said, sampled } from "./rig.js";

const line = (number: number): string => `{"instances": [${number}]}\n`;
const lines = (count: number, from = 0): string => Array.from({ length: count }, (_, i) => line(from + i)).join("");

/** The numbers that the lines above were made of. */
async function numbers(...args: Parameters<typeof sampled>): Promise<readonly number[]> {
  return bodies(await sampled(...args)).map((body) => (body as { instances: number[] }).instances[0]!);
}

describe("without a sample", () => {
  test("every request is taken, in the order in which it was recorded", async () => {
    const directory = folder({ "b.jsonl": line(2) + line(1), "a.jsonl": line(9), "c/d.jsonl": line(4) });
    const outcome = await sampled(directory);
    expect(outcome.problems).toEqual([]);
    expect(bodies(outcome)).toEqual([9, 2, 1, 4].map((number) => ({ instances: [number] })));
    const { files, requests, seen, skipped } = outcome.value!;
    expect({ seen, skipped }).toEqual({ seen: 4, skipped: 0 });
    expect(files).toEqual(["a.jsonl", "b.jsonl", "c/d.jsonl"].map((name) => join(directory, name)));
    expect(requests[2]!.place).toEqual({ file: join(directory, "b.jsonl"), line: 2 });
  });

  test("more than a warm-up file holds are a problem with the line to add", async () => {
    const outcome = await sampled(folder({ "a.jsonl": lines(11) }), { maxRecords: 10 });
    expect(said(outcome)).toEqual([
      'sources-too-many at warmup.yaml 1: "traffic" holds more than 10 requests, the most that the file may have.',
    ]);
    expect(outcome.problems[0]!.hint).toBe("Add `sample: { count: 10 }` to `sources.traffic`.");
    expect(await numbers(folder({ "a.jsonl": lines(10) + line(3) }), { maxRecords: 10 })).toHaveLength(10);
  });
});

describe("a sample", () => {
  test("is the same in every run, in every folder, and another with another seed", async () => {
    const files = { "a.jsonl": lines(500), "b.jsonl": lines(500, 500) };
    const sample = { count: 10, seed: 11n };
    const first = await numbers(folder(files), { sample });
    expect(first).toEqual([172, 258, 304, 358, 432, 475, 794, 812, 816, 944]);
    expect(await numbers(folder(files), { sample })).toEqual(first);
    expect(await numbers(folder(files), { sample: { ...sample, seed: 12n } })).not.toEqual(first);
  });

  test("does not depend on how the requests are spread over files", async () => {
    const sample = { count: 10 };
    const spread = folder({ "a.jsonl": lines(400), "b.jsonl": lines(300, 400), "c/c.jsonl": lines(300, 700) });
    expect(await numbers(spread, { sample })).toEqual(await numbers(folder({ "x.jsonl": lines(1000) }), { sample }));
  });

  test("takes every request with the same chance", async () => {
    const directory = folder({ "a.jsonl": lines(20) });
    const taken = Array.from({ length: 20 }, () => 0);
    for (let seed = 0n; seed < 400n; seed += 1n) {
      for (const number of await numbers(directory, { sample: { count: 5, seed } })) taken[number]! += 1;
    }
    // 100 each on average, with a deviation of 9.
    for (const times of taken) expect(Math.abs(times - 100)).toBeLessThan(40);
  });

  test("of more than there are takes all, and says so", async () => {
    const outcome = await sampled(folder({ "a.jsonl": lines(3) }), { sample: { count: 10 } });
    expect(outcome.value!.requests).toHaveLength(3);
    expect(said(outcome)).toEqual([
      'sources-few at warmup.yaml 1: "traffic" holds 3 requests, and `count` is 10: all of them are taken.',
    ]);
  });
});

describe("the same request", () => {
  test("is taken once, and how often it was recorded is known exactly", async () => {
    const recorded = Array.from({ length: 2000 }, (_, i) => line(i % 50)).join("");
    const directory = folder({ "a.jsonl": recorded });
    for (const sample of [undefined, { count: 7 }]) {
      const { value } = await sampled(directory, { ...(sample && { sample }) });
      expect(value!.requests).toHaveLength(sample?.count ?? 50);
      expect(new Set(value!.requests.map((one) => one.recorded))).toEqual(new Set([40]));
      expect(value!.requests.every(({ place }) => place.line! <= 50)).toBe(true);
    }
  });

  test("is taken as often as it is drawn where duplicates are kept", async () => {
    const directory = folder({ "a.jsonl": line(1).repeat(100), "b.jsonl": line(2).repeat(100) });
    const { value } = await sampled(directory, { deduplicate: false, sample: { count: 40 } });
    expect(value!.requests).toHaveLength(40);
    expect(new Set(value!.requests.map(({ recorded }) => recorded))).toEqual(new Set([1]));
    const drawn = await numbers(directory, { deduplicate: false, sample: { count: 40 } });
    expect(new Set(drawn)).toEqual(new Set([1, 2]));
  });

  test("keeps its number when another file comes along, also where duplicates are kept", async () => {
    const directory = folder({ "b.jsonl": lines(300) });
    const sample = { count: 30 };
    const before = await numbers(directory, { sample, deduplicate: false });
    writeFileSync(join(directory, "a.jsonl"), lines(300, 1000));
    const after = await numbers(directory, { sample, deduplicate: false });
    const old = after.filter((number) => number < 1000);
    expect(old.every((number) => before.includes(number))).toBe(true);
    expect(old.length).toBeGreaterThan(5);
  });
});

describe("what is no request", () => {
  const broken = `${line(1)}{"instances": [1,]}\n\n[1]\n{"rows": 1}\n{"inputs": 1, "instances": [2]}\n${line(2)}`;

  test("is a problem with its line, what is wrong, and never its values", async () => {
    const directory = folder({ "a.jsonl": broken });
    const outcome = await sampled(directory);
    expect(outcome.value).toBeUndefined();
    expect(said(outcome, directory)).toEqual([
      "sources-bad-item at a.jsonl 2:18: This line is no JSON: no value stands.",
      "sources-bad-item at a.jsonl 4: This line is no JSON object.",
      "sources-bad-item at a.jsonl 5: This line has none of the keys `instances`, `inputs` and `examples`.",
      "sources-bad-item at a.jsonl 6: This line has both `inputs` and `instances`.",
    ]);
  });

  test("is passed over and counted where the source says so", async () => {
    const directory = folder({ "a.jsonl": broken });
    const outcome = await sampled(directory, { onBad: "skip" });
    expect(outcome.value).toMatchObject({ seen: 6, skipped: 4 });
    expect(said(outcome, directory)).toEqual([
      "sources-bad-item at a.jsonl 2:18: This line is no JSON: no value stands.",
      'sources-skipped at warmup.yaml 1: 4 of 6 lines of "traffic" hold no request and were passed over; this is the first.',
    ]);
  });

  // limit: src/sources/tally.ts MAX_TOLD
  test("is told for each of ten lines, and of one more the number", async () => {
    const ten = said(await sampled(folder({ "a.jsonl": "nothing\n".repeat(10) })));
    const more = said(await sampled(folder({ "a.jsonl": "nothing\n".repeat(11) })));
    expect([ten.length, ten.filter((line) => line.includes("in all")).length]).toEqual([10, 0]);
    expect(more[10]).toContain('1 line more of "traffic" hold no request: 11 of 11 in all.');
  });

  test("is told ten times, and then counted", async () => {
    const outcome = await sampled(folder({ "a.jsonl": "nothing\n".repeat(5000) }));
    expect(outcome.problems).toHaveLength(11);
    expect(said(outcome)[10]).toBe(
      'sources-bad-item at warmup.yaml 1: 4990 lines more of "traffic" hold no request: 5000 of 5000 in all.',
    );
  });
});

describe("the files of a source", () => {
  test("lie in the workspace, and are files", async () => {
    const outside = folder({ "secret.jsonl": line(1) });
    const directory = folder();
    symlinkSync(join(outside, "secret.jsonl"), join(directory, "link.jsonl"));
    mkdirSync(join(directory, "folder"));
    execFileSync("mkfifo", [join(directory, "pipe.jsonl")]);
    const refused: readonly (readonly [string, RegExp])[] = [
      ["link.jsonl", /^files-outside /],
      ["*.jsonl", /^files-no-match /],
      [join(outside, "*.jsonl"), /^files-outside /],
      ["folder", /^files-unreadable .* it is (a folder|no regular file)/],
      ["pipe.jsonl", /^files-unreadable .* it is no regular file/],
      ["none.jsonl", /^files-unreadable .* there is no such file/],
      ["*.csv", /^files-no-match .*"\*.csv" cannot be used: it matches no file/],
    ];
    for (const [file, message] of refused) expect(said(await sampled(directory, { file }))[0]).toMatch(message);
  });

  test("hold at least one request", async () => {
    const outcome = await sampled(folder({ "a.jsonl": "\n \n" }));
    expect(said(outcome)).toEqual([
      'sources-empty at warmup.yaml 1: "traffic" gives no request: "**", read as `rest_jsonl`, holds nothing.',
    ]);
  });
});
