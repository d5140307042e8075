import { join } from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { encodeExample } from "../../src/proto/codec.js";
import type { Example } from "../../src/proto/messages.js";
import { describeWithReferee, type ExampleTwin, examplesOf, writeSources } from "../referee/referee.js";
import { framed } from "../tfrecord/memory-sink.js";
import { examples, folder, sampled } from "./rig.js";

const REPLAYED: readonly Example[] = Array.from({ length: 300 }, (_, i) => ({
  features: new Map([
    ["id", { kind: "int64_list", value: [BigInt(i), -(2n ** 63n) + BigInt(i)] }],
    ["bytes", { kind: "bytes_list", value: [Uint8Array.from({ length: i }, (_, k) => (k * 31) & 255)] }],
    ["floats", { kind: "float_list", value: [Math.fround(i / 7), -0, Infinity] }],
    ["none", { kind: undefined }],
  ] as const),
}));

/** Files that TensorFlow's reader and ours are both given. */
describeWithReferee("TensorFlow's record reader and parser", () => {
  it("find the same Examples, packed or not, and a sample is some of them", async () => {
    const plain = await framed(...REPLAYED.map(encodeExample));
    const directory = folder({ plain, gzip: gzipSync(plain), zlib: deflateSync(plain) });
    const files = ["plain", "gzip", "zlib"];
    const theirs = await examplesOf(files.map((file) => join(directory, file)));
    for (const [i, file] of files.entries()) {
      const asked = { format: "example_tfrecord", file } as const;
      expect(examples(await sampled(directory, asked)), file).toEqual(theirs[i]);
      const some = examples(await sampled(directory, { ...asked, sample: { count: 20 } }));
      expect(some).toHaveLength(20);
      expect(theirs[i]).toEqual(expect.arrayContaining(some as ExampleTwin[]));
    }
  });

  it("write what is read here, value by value, in every packing and in JSON", async () => {
    const directory = folder();
    await writeSources(directory);
    const [expected] = await examplesOf([join(directory, "examples.tfrecord")]);
    for (const file of ["examples.tfrecord", "examples.tfrecord.gz", "examples.tfrecord.zlib"]) {
      expect(examples(await sampled(directory, { format: "example_tfrecord", file })), file).toEqual(expected);
    }
    for (const file of ["examples.jsonl", "examples.snake.jsonl.gz"]) {
      expect(examples(await sampled(directory, { format: "tf_example_jsonl", file })), file).toEqual(expected);
    }
  });
});
