/** `random_data`: bounds, a distribution, the length of strings, or the size of images; what contradicts itself is told. */
import type { RandomData } from "../generated/document.js";
import { formatPath, type ScalarNode } from "../node.js";
import { resolvePlainScalar } from "../plain-scalar.js";
import type { Reading } from "../reading.js";
import type { SpecPath, ValueSpec } from "../spec.js";

type Key = keyof RandomData;

const OF_UNIFORM: readonly Key[] = ["min", "max"];
const OF_NORMAL: readonly Key[] = ["mean", "stddev"];
const OF_IMAGE: readonly Key[] = ["image_format", "image_width", "image_height"];

/** Where the spec gives no size. */
const IMAGE_SIZE = 224;

export function normaliseRandomData(random: RandomData, path: SpecPath, reading: Reading): ValueSpec {
  const image = OF_IMAGE.find((key) => key in random);
  if (image) return normaliseImage(random, image, path, reading);
  if (random.string_length !== undefined) {
    forbid(random, [...OF_UNIFORM, ...OF_NORMAL, "distribution"], "`string_length`", path, reading);
    return { kind: "random_string", length: random.string_length };
  }
  if (random.distribution === "normal") {
    forbid(random, OF_UNIFORM, "`distribution: normal`", path, reading);
    return {
      kind: "normal",
      mean: finite("mean", random.mean ?? 0, path, reading),
      stddev: finite("stddev", random.stddev ?? 1, path, reading),
    };
  }
  forbid(random, OF_NORMAL, "a uniform distribution", path, reading);
  const min = readBound("min", random, path, reading);
  const max = readBound("max", random, path, reading);
  if (min !== undefined && max !== undefined && min > max) {
    const message = `\`${formatPath(path)}\` goes from ${min} to ${max}; \`min\` is greater than \`max\`.`;
    reading.report("spec-range", [...path, "min"], message);
  }
  return { kind: "uniform", min, max };
}

function normaliseImage(random: RandomData, given: Key, path: SpecPath, reading: Reading): ValueSpec {
  forbid(random, [...OF_UNIFORM, ...OF_NORMAL, "distribution", "string_length"], `\`${given}\``, path, reading);
  const { image_format: format = "jpeg", image_width: width, image_height: height } = random;
  return { kind: "image", format, width: width ?? height ?? IMAGE_SIZE, height: height ?? width ?? IMAGE_SIZE };
}

function forbid(random: RandomData, keys: readonly Key[], beside: string, path: SpecPath, reading: Reading): void {
  for (const key of keys) {
    if (key in random)
      reading.report("spec-random-data", [...path, key], `\`${key}\` has no meaning beside ${beside}.`);
  }
}

/** Exact: an integer is bigint, be it quoted or plain. */
function readBound(
  key: "min" | "max",
  random: RandomData,
  path: SpecPath,
  reading: Reading,
): bigint | number | undefined {
  if (random[key] === undefined) return undefined;
  const here = [...path, key];
  const { value } = reading.node(here) as ScalarNode;
  const resolved = typeof value === "string" ? resolvePlainScalar(value) : { value };
  if ("fault" in resolved) {
    reading.report("spec-number", here, `The number ${resolved.fault}.`);
    return undefined;
  }
  if (typeof resolved.value === "bigint") return resolved.value;
  return finite(key, Number(resolved.value), path, reading);
}

function finite(key: Key, value: number, path: SpecPath, reading: Reading): number {
  if (!Number.isFinite(value)) {
    reading.report("spec-random-data", [...path, key], `\`${key}\` must be a finite number.`);
  }
  return value;
}
