/** The one way in which an input or feature says how its values are made. */
import type { FeatureMaker, InputMaker } from "../generated/document.js";
import { toLiteral, toScalar } from "../literal.js";
import { formatPath, type ListNode, type SpecNode } from "../node.js";
import type { Reading } from "../reading.js";
import type { ExamplesSpec, SpecPath, ValueSpec } from "../spec.js";
import { fileValues } from "./file-values.js";
import { normaliseRandomData } from "./random-data.js";

const MAKERS = [
  "value",
  "b64",
  "zero_data",
  "random_data",
  "choices",
  "string_data",
  "text_file",
  "input_data_file",
  "url",
  "serialized_examples",
] as const satisfies readonly (keyof InputMaker)[];

type Maker = (typeof MAKERS)[number];

export const DERIVED: ValueSpec = { kind: "derived" };

/** A literal given in place of the mapping. */
export function literalValues(path: SpecPath, reading: Reading): ValueSpec {
  return { kind: "literal", value: toLiteral(reading.node(path), refuseBase64(path, reading)), path };
}

/** `serialized_examples` is for inputs only, and needs the templates: its caller reads it. */
export function normaliseValues(
  maker: InputMaker | FeatureMaker,
  path: SpecPath,
  reading: Reading,
  readExamples?: (path: SpecPath) => ExamplesSpec | undefined,
): ValueSpec {
  const given = MAKERS.filter((key) => key in maker);
  if ("sha256" in maker && !("url" in maker)) {
    const here = [...path, "sha256"];
    reading.report("spec-url", here, `\`${formatPath(here)}\` is the hash of a file that no \`url\` names.`);
  }
  const [first, second] = given;
  const scalePath = [...path, "scale"];
  if (!first) return withScale(DERIVED, maker.scale, scalePath, reading);
  if (second) {
    const keys = given.map((key) => `\`${key}\``).join(" and ");
    reading.report(
      "spec-several-makers",
      [...path, second],
      `\`${formatPath(path)}\` has ${keys}; expected one of them.`,
    );
  }
  if (first === "serialized_examples") {
    const examples = readExamples?.([...path, first]);
    return examples ? { kind: "serialized_examples", examples } : DERIVED;
  }
  const values = readMaker(first, maker, path, reading);
  // A file that cannot be read may be one of images.
  return values === DERIVED ? values : withScale(values, maker.scale, scalePath, reading);
}

function withScale(
  values: ValueSpec,
  scale: readonly number[] | undefined,
  path: SpecPath,
  reading: Reading,
): ValueSpec {
  if (!scale) return values;
  const [min = 0, max = 0] = scale;
  if (values.kind !== "blobs" || !values.files.images) {
    reading.report("spec-scale", path, `\`${formatPath(path)}\` stands beside values that are no images.`);
  } else if (!Number.isFinite(min) || !Number.isFinite(max) || min >= max) {
    reading.report(
      "spec-scale",
      path,
      `\`${formatPath(path)}\` goes from ${min} to ${max}; expected a number and a larger one.`,
    );
  } else return { ...values, scale: [min, max] };
  return values;
}

function readMaker(
  key: Exclude<Maker, "serialized_examples">,
  maker: InputMaker | FeatureMaker,
  path: SpecPath,
  reading: Reading,
): ValueSpec {
  const here = [...path, key];
  const node = reading.node(here);
  switch (key) {
    case "value":
      return literalValues(here, reading);
    case "b64":
      return literalValues(path, reading);
    case "zero_data":
      return { kind: "zero" };
    case "random_data":
      return normaliseRandomData(maker.random_data ?? {}, here, reading);
    case "choices": {
      const refuse = refuseBase64(here, reading);
      return { kind: "choices", choices: (node as ListNode).items.map((item) => toScalar(item, refuse)) };
    }
    case "string_data":
      return { kind: "string", text: maker.string_data ?? "" };
    case "text_file":
    case "input_data_file":
      return fileValues(key, here, maker[key] ?? "", reading) ?? DERIVED;
    case "url":
      return urlValues(maker, path, reading) ?? DERIVED;
  }
}

const HASH = /^[0-9a-f]{64}$/i;

/** Only with its hash: a file that anybody may change at any time gives no record twice. */
function urlValues(
  { url = "", sha256 }: InputMaker | FeatureMaker,
  path: SpecPath,
  reading: Reading,
): ValueSpec | undefined {
  const here = [...path, "url"];
  if (sha256 !== undefined && HASH.test(sha256)) return fileValues("url", here, url, reading, sha256);
  if (sha256 === undefined) {
    const hint = "Add the SHA-256 of the file's bytes:  sha256: <64 hexadecimal digits>, as sha256sum prints it.";
    reading.report("spec-url", here, `\`${formatPath(here)}\` has no \`sha256\` beside it.`, hint);
  } else {
    const place = [...path, "sha256"];
    const message = `\`${formatPath(place)}\` is no SHA-256: it has ${sha256.length} characters; expected 64 hexadecimal digits.`;
    reading.report("spec-url", place, message);
  }
  return undefined;
}

function refuseBase64(path: SpecPath, reading: Reading): (node: SpecNode) => void {
  const message = `\`${formatPath(path)}\` holds a \`b64\` that is not base64.`;
  return (node) => reading.reportNode("spec-base64", node, path, message);
}
