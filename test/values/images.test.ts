import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { BlobFiles, ImageFile, Pixels } from "../../src/files/index.js";
import type { ValueSpec } from "../../src/spec/spec.js";
import { open } from "../files/rig.js";
import { feature, locate, make, numbers, prepare } from "./prepare.js";
import { prepareFeature } from "../../src/values/feature.js";
import { isKept } from "../../src/values/file/images.js";

type Blobs = Extract<ValueSpec, { kind: "blobs" }>;

/** An image whose first pixel has the given values and all others zeros, five wide and two high. */
function image(name: string, ...first: readonly number[]): ImageFile {
  return {
    name,
    decode: (channels): Pixels => {
      const data = new Uint8Array(10 * channels);
      data.set(first.slice(0, channels));
      return { width: 5, height: 2, channels, data };
    },
  };
}

const images = (isGlob: boolean, all: readonly ImageFile[], scale?: Blobs["scale"]): Blobs => {
  const blobs = all.map(() => ({ length: 3, read: () => Uint8Array.of(1, 2, 3) }));
  return {
    kind: "blobs",
    files: { kind: "blobs", name: isGlob ? "*.png" : all[0]!.name, isGlob, blobs, images: all },
    path: ["x"],
    scale,
  };
};
const one = (scale?: Blobs["scale"], ...first: readonly number[]) => images(false, [image("a.png", ...first)], scale);

const said = (...args: Parameters<typeof prepare>) =>
  prepare(...args).problems.map(({ code, message, hint }) => [code, message, hint].join(" | "));

describe("where pixels go", () => {
  test.each([
    ["[n, height, width, channels]", [1, 2, 5, 3], true, [0, 1, 2]],
    ["[n, channels, height, width]", [1, 3, 2, 5], true, [0, 10, 20]],
    ["[height, width, channels] of an input without batch", [2, 5, 3], false, [0, 1, 2]],
    ["[channels, height, width] of an input without batch", [3, 2, 5], false, [0, 10, 20]],
  ] as const)("is %s", (_, shape, hasBatch, places) => {
    const values = numbers(one(undefined, 7, 8, 9), "uint8", { shape, hasBatch });
    expect(values).toHaveLength(30);
    expect(places.map((place) => values[place])).toEqual([7, 8, 9]);
    expect(values.reduce<number>((sum, value) => sum + Number(value), 0)).toBe(24);
  });

  test("is [n, height, width] for gray images", () => {
    expect(numbers(one(undefined, 7), "uint8", { shape: [1, 2, 5] })).toEqual([7, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("is told where a shape has no place for an image, with what to write", () => {
    expect(said(one(), "float32", { shape: [1, 5, 5, 2] })).toEqual([
      "values-shape | This input has shape [1, 5, 5, 2], and an image fills [n, height, width, channels] or [n, channels, height, width] with 1, 3 or 4 channels. | Save the array that the model takes with `numpy.save`.",
    ]);
    expect(said(one(), "float32", { shape: [224, 224, 3], hasBatch: true })[0]).toMatch(/Add {2}batched: false/);
    expect(said(one(), "float32", { shape: [10] })[0]).toMatch(/^values-shape/);
  });
});

describe("rows", () => {
  const all = [image("a.png", 1), image("b.png", 2)];
  const firsts = (spec: ValueSpec, n: number) =>
    numbers(spec, "uint8", { shape: [n, 2, 5, 1] }).filter((_, i) => i % 10 === 0);

  test("are a glob's images in order, cycled and cut to the batch, and one image again and again", () => {
    expect(firsts(images(true, all), 2)).toEqual([1, 2]);
    expect(firsts(images(true, all), 5)).toEqual([1, 2, 1, 2, 1]);
    expect(firsts(images(true, all), 1)).toEqual([1]);
    expect(firsts(one(undefined, 9), 3)).toEqual([9, 9, 9]);
  });

  test("of several images do not fit an input without a batch", () => {
    expect(said(images(true, all), "uint8", { shape: [2, 5, 3], hasBatch: false })).toEqual([
      'values-shape | "*.png" matches 2 images, and this input takes one. | ',
    ]);
  });

  test("are decoded once for all records that they are kept for, and only those that are needed", () => {
    let count = 0;
    const counted: ImageFile = { ...all[0]!, decode: (channels) => (count++, all[0]!.decode(channels)) };
    const never: ImageFile = { name: "c.png", decode: () => "is never asked for" };
    const spec = images(true, [counted, never]);
    for (let i = 0; i < 3; i += 1) make(spec, "uint8", { shape: [1, 2, 5, 3] });
    expect(count).toBe(1);
    expect(said(spec, "uint8", { shape: [2, 2, 5, 3] })).toEqual(['values-image | "c.png" is never asked for. | ']);
  });

  // limit: src/values/file/images.ts MAX_KEPT_BYTES
  test("are kept up to 64 MiB in all", () => {
    expect(isKept(2 ** 20, 2 ** 26 - 2 ** 20)).toBe(true);
    expect(isKept(2 ** 20, 2 ** 26 - 2 ** 20 + 1)).toBe(false);
  });

  test("that do not fit into 64 MiB are made anew for each record, the same ones", () => {
    let count = 0;
    const huge: ImageFile = { ...all[0]!, decode: (channels) => (count++, all[0]!.decode(channels)) };
    const spec = images(false, [huge]);
    const shape = [1, 2048, 1025, 4];
    const first = prepare(spec, "float64", { shape }).value!();
    const second = prepare(spec, "float64", { shape }).value!();
    expect(count).toBe(3);
    expect("content" in first && "content" in second && Buffer.compare(first.content, second.content)).toBe(0);
  });

  // limit: src/values/file/images.ts MAX_ALL_PIXELS
  test("of more than four gigapixels in all are refused", () => {
    const of = (name: string, width: number, height: number): ImageFile => ({
      name,
      decode: (channels) => ({ width, height, channels, data: new Uint8Array(0) }),
    });
    const half = () => of("l.png", 2 ** 16, 2 ** 15);
    expect(said(images(true, [half(), half()]), "uint8", { shape: [2, 1, 1, 3] })).toEqual([]);
    expect(said(images(true, [half(), half(), of("m.png", 1, 1)]), "uint8", { shape: [3, 1, 1, 3] })).toEqual([
      'values-image | The images up to "m.png" have more than 4294967296 pixels, the most that one input takes. | ',
    ]);
  });

  test("stay bytes for a model that decodes images itself", () => {
    expect(make(one(), "string", { shape: [2] })).toEqual(["\x01\x02\x03", "\x01\x02\x03"]);
    expect(said(one([0, 1]), "string", { shape: [2] })[0]).toMatch(/^values-not-for-dtype .*Remove `scale`/);
  });
});

describe("scale", () => {
  const first = (name: string, scale: Blobs["scale"], pixel: number) =>
    numbers(one(scale, pixel), name, { shape: [1, 2, 5, 1] })[0];

  test("leaves pixels as they are where it is left out or [0, 255]", () => {
    expect(first("float32", undefined, 201)).toBe(201);
    expect(first("float32", [0, 255], 201)).toBe(201);
  });

  test("gives black the first and white the second number, and float32 the nearest between them", () => {
    for (let pixel = 0; pixel < 256; pixel += 1) {
      expect(first("float32", [0, 1], pixel)).toBe(Math.fround(pixel / 255));
      expect(first("float32", [-1, 1], pixel)).toBe(Math.fround((2 * pixel - 255) / 255));
    }
    expect(first("float64", [-2, 3], 51)).toBe(-1);
  });

  test("cuts fractions off for integers, as tf.cast does", () => {
    expect(first("int8", [-128, 127], 100)).toBe(-28);
    expect(first("int32", [-10, 10], 100)).toBe(-2);
    expect(first("int64", [0, 1000], 254)).toBe(996n);
    expect(first("uint8", [0, 100], 254)).toBe(99);
  });

  test("reaches the half floats by their own rounding", () => {
    expect(make(one([0, 1], 85), "float16", { shape: [1, 2, 5, 1] }).slice(0, 4)).toBe("5535");
    expect(make(one([0, 1], 85), "bfloat16", { shape: [1, 2, 5, 1] }).slice(0, 4)).toBe("ab3e");
  });

  test("outside of the dtype is refused, and so is a dtype that holds no pixels", () => {
    expect(said(one(), "int8", { shape: [1, 2, 5, 1] })).toEqual([
      "values-out-of-range | Images of pixels from 0 to 255 are outside of int8. | Give another  scale: [min, max].",
    ]);
    expect(said(one([0, 1e6]), "float16", { shape: [1, 2, 5, 1] })[0]).toMatch(/^values-out-of-range/);
    expect(said(one(), "bool", { shape: [1, 2, 5, 1] })[0]).toMatch(/^values-not-for-dtype/);
    expect(said(one(), "complex64", { shape: [1, 2, 5, 1] })[0]).toMatch(/^values-not-for-dtype/);
  });
});

test("a feature takes an image as its list of numbers", () => {
  const outcome = prepareFeature({
    spec: feature(one([0, 1], 255), { shape: [2, 5, 1] }),
    wanted: { dtype: 1, form: "fixed", shape: [2, 5, 1] },
    seed: 0n,
    locate,
  });
  expect(outcome.value!()).toEqual({ kind: "float_list", values: Float32Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0) });
});

test("the images of a folder come in code-unit order", async () => {
  const folder = fileURLToPath(new URL("../fixtures/images/", import.meta.url));
  const { value } = await open("flat_*.jpg", folder);
  const expected = readdirSync(folder)
    .filter((name) => /^flat_.*\.jpg$/.test(name))
    .sort();
  expect((value as BlobFiles).images!.map(({ name }) => name)).toEqual(expected);
  const pixels = (value as BlobFiles).images![0]!.decode(3) as Pixels;
  const twin = JSON.parse(readFileSync(join(folder, `${expected[0]}.json`), "utf8"));
  expect(Buffer.from(pixels.data).toString("base64")).toBe(twin.decoded[3]);
});
