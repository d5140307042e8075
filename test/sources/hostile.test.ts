import {
  appendFileSync,
  closeSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { SourceFormat } from "../../src/spec/index.js";
import { writeHeader } from "../../src/tfrecord/frame.js";
import { framed } from "../tfrecord/memory-sink.js";
import { bodies, examples, folder, said, sampled } from "./rig.js";

const FIXTURES = fileURLToPath(new URL("../fixtures/sources/", import.meta.url));
const fixture = (name: string): Uint8Array => readFileSync(join(FIXTURES, name));

const lines = Buffer.from(
  Array.from({ length: 6 }, (_, i) => `{"instances": [[${i}, 2.5]], "signature_name": "é"}\n`).join(""),
);

/** A small sound file of each format. */
const SOUND: readonly (readonly [string, SourceFormat, Uint8Array])[] = [
  ["lines", "rest_jsonl", lines],
  ["packed lines", "rest_jsonl", gzipSync(lines)],
  [
    "events",
    "cloudevents_jsonl",
    Buffer.from('{"specversion":"1.0","type":"org.kubeflow.serving.inference.request","data":"{\\"inputs\\": [1]}"}\n'),
  ],
  [
    "captures",
    "sagemaker_data_capture",
    Buffer.from('{"captureData":{"endpointInput":{"data":"[[1]]\\n[[2]]","encoding":"JSON"},"endpointOutput":{}}}\n'),
  ],
  [
    "examples",
    "tf_example_jsonl",
    Buffer.from('{"features":{"feature":{"a":{"int64List":{"value":["5"]}},"b":{"bytesList":{"value":["AAE="]}}}}}'),
  ],
  ["rows", "csv", Buffer.from('\u{feff}a,b\r\n1,"x, ""y""\nz"\r\n,3\r\n')],
  ["records", "example_tfrecord", fixture("examples.tfrecord").subarray(0, 77 + 16)],
];

/** Comes back with requests or with problems, and with those that this room has. */
async function read(bytes: Uint8Array, format: SourceFormat, directory: string): Promise<string> {
  writeFileSync(join(directory, "a"), bytes);
  const outcome = await sampled(directory, { format, file: "a" });
  for (const { code } of outcome.problems) expect(code).toMatch(/^sources-/);
  expect(outcome.value === undefined).toBe(outcome.problems.some(({ severity }) => severity === "error"));
  return JSON.stringify([said(outcome, directory), outcome.value?.requests.length]);
}

describe.each(SOUND)("a file of %s", (_, format, sound) => {
  test("cut at every length gives requests or problems", async () => {
    const directory = folder();
    for (let length = 0; length < sound.length; length += 1) await read(sound.subarray(0, length), format, directory);
  });

  test("with any byte changed gives requests or problems", async () => {
    const directory = folder();
    for (let at = 0; at < sound.length; at += 1) {
      for (const flip of [0x01, 0x80]) {
        await read(Uint8Array.from(sound).with(at, sound[at]! ^ flip), format, directory);
      }
    }
  });
});

describe("a packed file", () => {
  const packed: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array])[] = [
    ["gzip", gzipSync],
    ["zlib", deflateSync],
  ];

  test.each(packed)("that is cut off, damaged or followed by something is a problem: %s", async (kind, pack) => {
    const whole = pack(fixture("examples.tfrecord").subarray(0, 77 + 16));
    const directory = folder();
    const problem = async (bytes: Uint8Array): Promise<string> => {
      writeFileSync(join(directory, "a"), bytes);
      return said(await sampled(directory, { format: "example_tfrecord", file: "a" }), directory).join("\n");
    };
    for (let length = 3; length < whole.length; length += 1) {
      expect(await problem(whole.subarray(0, length)), `cut at ${length}`).not.toBe("");
    }
    expect(await problem(whole.subarray(0, -1))).toBe(
      `sources-broken-file at a : The file cannot be read to its end: its ${kind} data ends too early.`,
    );
    expect(await problem(Uint8Array.from(whole).with(whole.length - 2, whole.at(-2)! ^ 1))).toMatch(
      new RegExp(`The file cannot be read to its end: its ${kind} data is damaged: incorrect (data|length) check`),
    );
    expect(await problem(Buffer.concat([whole, Buffer.from("and more")]))).toMatch(
      new RegExp(`its ${kind} data is damaged|something follows its ${kind} data`),
    );
    expect(await problem(Buffer.concat([whole, Buffer.from([0, 0])]))).toMatch(/something follows/);
  });

  test("gives what stands before the break where the source asks to skip", async () => {
    const directory = folder({ "a.gz": gzipSync(lines).subarray(0, -4), "b.jsonl": '{"inputs": [7]}' });
    const outcome = await sampled(directory, { onBad: "skip" });
    expect(bodies(outcome).at(-1)).toEqual({ inputs: [7] });
    expect(outcome.problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      "sources-broken-file warning",
    ]);
    expect(outcome.problems[0]!.message).toContain("What follows is passed over.");
  });

  test("is told by its bytes, also where a length begins as they do", async () => {
    // The lengths 0x8b1f and 0x9c78.
    for (const length of [0x8b1f, 0x9c78]) {
      const example = Buffer.alloc(length);
      // An unknown field that fills the record: number 15, with a length of three bytes.
      example.set([0x7a, ((length - 4) & 127) | 128, (((length - 4) >> 7) & 127) | 128, (length - 4) >> 14]);
      const directory = folder({ "a.gz": await framed(example) });
      const outcome = await sampled(directory, { format: "example_tfrecord" });
      expect(outcome.problems).toEqual([]);
      expect(examples(outcome)).toEqual([{}]);
    }
  });

  test("that unpacks to a thousand times its bytes is read in the memory of a piece", async () => {
    const bomb = gzipSync(Buffer.alloc(2 ** 24, `${" ".repeat(2 ** 20 - 1)}\n`));
    expect(bomb.length).toBeLessThan(2 ** 15);
    const many = Array.from({ length: 20 }, () => bomb);
    const directory = folder({ a: Buffer.concat([...many, gzipSync('{"inputs": 1}')]) });
    const before = process.memoryUsage().rss;
    expect(said(await sampled(directory))).toEqual([]);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 2 ** 20);
  }, 60_000);
});

describe("a limit", () => {
  /** `head`, and then that many zeros, which take no room on disk. */
  function sparse(size: number, head: string | Uint8Array): string {
    const directory = folder();
    const descriptor = openSync(join(directory, "a"), "w");
    if (typeof head === "string") writeSync(descriptor, head);
    else writeSync(descriptor, head);
    ftruncateSync(descriptor, size);
    closeSync(descriptor);
    return directory;
  }

  test("a line of more than 64 MiB is passed by, and the next one is read", async () => {
    const directory = sparse(80 * 2 ** 20, '{"inputs": [1]}\n');
    appendFileSync(join(directory, "a"), '\n{"inputs": [2]}\n');
    const outcome = await sampled(directory, { onBad: "skip" });
    expect(bodies(outcome)).toEqual([{ inputs: [1] }, { inputs: [2] }]);
    expect(said(outcome, directory)[0]).toBe("sources-bad-item at a 2: This line has more than 67108864 bytes.");
  }, 60_000);

  // limit: src/sources/pieces.ts MAX_LINE_BYTES
  test("a line of one byte more than 64 MiB, and not one of 64 MiB", async () => {
    const told = async (size: number) => said(await sampled(sparse(size, "")))[0];
    expect(await told(2 ** 26)).not.toContain("has more than");
    expect(await told(2 ** 26 + 1)).toContain("This line has more than 67108864 bytes.");
  }, 60_000);

  test("a row of more than 64 MiB, which a quote that nobody closes makes of a file", async () => {
    const directory = sparse(70 * 2 ** 20, 'a\n1\n"');
    expect(said(await sampled(directory, { format: "csv" }), directory)[0]).toBe(
      "sources-bad-item at a 3: This row has more than 67108864 bytes.",
    );
  }, 60_000);

  // limit: src/sources/record-format.ts MAX_RECORD_BYTES
  test("a record that declares more than 256 MiB", async () => {
    const record = await framed(new Uint8Array(0));
    const huge = new Uint8Array(12);
    writeHeader(huge, 0, 2 ** 28 + 1);
    const fits = new Uint8Array(12);
    writeHeader(fits, 0, 2 ** 28);
    const cut = await sampled(folder({ a: Buffer.concat([record, fits]) }), { format: "example_tfrecord" });
    expect(said(cut).join()).not.toContain("are read");
    const directory = folder({ a: Buffer.concat([record, huge]) });
    expect(said(await sampled(directory, { format: "example_tfrecord" }), directory)).toEqual([
      "sources-broken-file at a record 1 at 16: The file has a record of 268435457 bytes, and at most 268435456 are read.",
    ]);
  }, 60_000);

  test("requests of more than 128 MiB in all", async () => {
    const directory = folder();
    const long = "x".repeat(43 * 2 ** 20);
    for (let i = 0; i < 3; i += 1) writeFileSync(join(directory, `${i}`), `{"inputs": ["${i}${long}"]}\n`);
    const all = await sampled(directory);
    expect(said(all)[0]).toMatch(/^sources-too-large .* have more than 134217728 bytes/);
    expect(all.problems[0]!.hint).toBe("Add `sample: { count: 10 }` to `sources.traffic`.");
    expect((await sampled(directory, { sample: { count: 3 } })).problems[0]!.hint).toBe(
      "Lower `count` in `sources.traffic.sample`, which is 3.",
    );
    expect((await sampled(directory, { sample: { count: 2 } })).value!.requests).toHaveLength(2);
  }, 60_000);

  // limit: src/sources/csv-format.ts MAX_COLUMNS
  test("a header of more than 100,000 columns", async () => {
    const header = (columns: number) => Array.from({ length: columns }, (_, i) => i).join(",");
    const told = async (columns: number) =>
      said(await sampled(folder({ a: `${header(columns)}\n1\n` }), { format: "csv" }))[0];
    expect(await told(100_000)).not.toContain("has a header");
    expect(await told(100_001)).toMatch(/: The file has a header of more than 100000 columns.$/);
  });

  // limit: src/sources/rest-body.ts MAX_NAME_LENGTH
  test("a signature's name of more than 1000 characters, and one that is no text", async () => {
    const directory = folder({
      a: `{"inputs": 1, "signature_name": "${"x".repeat(1001)}"}\n{"inputs": 1, "signature_name": 5}\n`,
    });
    const longest = `{"inputs": 1, "signature_name": "${"x".repeat(1000)}"}\n`;
    expect((await sampled(folder({ a: longest }))).problems).toEqual([]);
    const outcome = await sampled(directory);
    expect(outcome.problems).toHaveLength(2);
    expect(outcome.problems[0]!.message).toBe(
      "This line has a `signature_name` that is no text, or has more than 1000 characters.",
    );
  });
});

describe("a file that is not what it was when it was opened", () => {
  test.each<[string, (path: string) => void, string]>([
    ["grows", (path) => appendFileSync(path, "\n"), "was changed while it was being used"],
    ["shrinks", (path) => truncateSync(path, 100), "was changed while it was being used"],
    ["is replaced", (path) => replace(path, lines), "was changed while it was being used"],
    ["is gone", (path) => rmSync(path), "there is no such file"],
  ])("is a problem where it %s, also where the source asks to skip", async (_, change, message) => {
    const directory = folder({ a: lines, b: lines });
    for (const onBad of ["error", "skip"] as const) {
      writeFileSync(join(directory, "b"), lines);
      const outcome = await sampled(directory, { onBad, onOpen: () => change(join(directory, "b")) });
      expect(outcome.value).toBeUndefined();
      expect(said(outcome, directory)).toHaveLength(1);
      expect(said(outcome, directory)[0]).toMatch(/^sources-unreadable at b : The file cannot be read to its end: /);
      expect(outcome.problems[0]!.message).toContain(message);
    }
  });

  function replace(path: string, bytes: Uint8Array): void {
    writeFileSync(`${path}.new`, bytes);
    renameSync(`${path}.new`, path);
  }
});

test("what is said never holds a value", async () => {
  const secret = "s3cr3t";
  const texts: readonly (readonly [SourceFormat, string])[] = [
    ["rest_jsonl", `{"instances": ["${secret}"`],
    ["rest_jsonl", `{"${secret}": 1}`],
    ["rest_jsonl", `{"inputs": 1, "signature_name": ["${secret}"]}`],
    ["cloudevents_jsonl", `{"type": "${secret}"}`],
    ["cloudevents_jsonl", `{"specversion":"1.0","type":"org.kubeflow.serving.inference.request","data":"${secret}"}`],
    ["sagemaker_data_capture", `{"captureData":{"endpointInput":{"data":"${secret}","encoding":"CSV${secret}"}}}`],
    ["sagemaker_data_capture", `{"captureData":{"endpointInput":{"data":"[${secret}","encoding":"JSON"}}}`],
    ["tf_example_jsonl", `{"features":{"feature":{"${secret}":{"int64List":{"value":["${secret}"]}}}}}`],
    ["csv", `${secret}\n${secret},${secret}\n`],
    ["csv", `${secret},${secret}\n`],
    ["example_tfrecord", secret.repeat(20)],
    ["prediction_log_tfrecord", secret.repeat(20)],
  ];
  for (const [format, text] of texts) {
    const outcome = await sampled(folder({ a: text }), { format });
    expect(outcome.problems.length, text).toBeGreaterThan(0);
    expect(JSON.stringify(outcome.problems)).not.toContain(secret);
  }
});
