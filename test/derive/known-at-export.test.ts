/** The twins keep what the exporting code knew of the inputs (test/referee/models/known.py); the graph must tell the same. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inputIdBounds, inputStringUses, signatureFeatures } from "../../src/model/inputs.js";
import type { Model, Signature } from "../../src/model/index.js";
import type { Constant } from "../../src/model/trace/constant.js";
import { constantInts, constantStrings } from "../../src/model/trace/constant-values.js";
import type { ParsedFeature } from "../../src/model/trace/features.js";
import type { StringContent } from "../../src/model/trace/strings.js";
import { fixture, fixtureVersions, openModel } from "../model/fixtures.js";

type FeatureTwin = Readonly<Record<string, unknown>> & { readonly key: string };

/** Each door of known.py makes some of these keys. */
interface Knowledge {
  readonly example?: readonly FeatureTwin[] | null;
  readonly context?: readonly FeatureTwin[];
  readonly feature_lists?: readonly FeatureTwin[];
  readonly json?: boolean;
  readonly compressed?: string;
  readonly image?: readonly string[];
  readonly base64?: boolean;
  readonly below?: number;
  readonly words?: readonly string[];
  readonly encoded?: "raw" | "text" | "tensor";
  readonly dtype?: number;
  readonly bytes?: number;
}

interface Case {
  readonly version: string;
  readonly key: string;
  readonly alias: string;
  readonly known: Knowledge;
}

const CASES = fixtureVersions().flatMap((version) => {
  const twin = JSON.parse(readFileSync(`${fixture(version)}.json`, "utf8"));
  const bySignature: [string, Record<string, Knowledge>][] = Object.entries(twin.known_at_export ?? {});
  return bySignature.flatMap(([key, byAlias]) =>
    Object.entries(byAlias).map(([alias, known]): Case => ({ version, key, alias, known })),
  );
});

const casesWith = (...keys: readonly (keyof Knowledge)[]) =>
  CASES.filter(({ known }) => keys.some((key) => known[key] !== undefined && known[key] !== null));

async function open({ version, key }: Case): Promise<[Model, Signature]> {
  const model = await openModel(fixture(version));
  return [model, model.signatures.get(key)!];
}

async function usesOf(found: Case) {
  return inputStringUses(...(await open(found)), found.alias);
}

async function contentOf<Kind extends StringContent["kind"]>(found: Case, kind: Kind) {
  const [use] = await usesOf(found);
  expect(use?.content.kind).toBe(kind);
  return { via: use!.via, content: use!.content as Extract<StringContent, { kind: Kind }> };
}

/** A feature in the twin's words. */
function asTwin({ key, dtype, form, shape, defaultValue }: ParsedFeature): FeatureTwin {
  if (form === "sparse" || form === "ragged") return { key, kind: form, dtype };
  const dims = form === "sequence" ? [-1, ...shape] : shape;
  return { key, kind: "dense", dtype, shape: dims, default: defaultValue ? valuesOf(defaultValue) : [] };
}

function asStepTwin({ key, dtype, form, shape, required }: ParsedFeature): FeatureTwin {
  if (form === "sparse" || form === "ragged") return { key, kind: form, dtype };
  return { key, kind: "dense", dtype, shape, may_be_missing: !required };
}

function valuesOf(constant: Constant): readonly unknown[] {
  const texts = constantStrings(constant)?.map((bytes) => Buffer.from(bytes).toString());
  return texts ?? constantInts(constant) ?? floatsOf(constant);
}

function floatsOf({ tensor }: Constant): readonly number[] {
  const { tensorContent: content, floatVal } = tensor!;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const stored = Array.from({ length: content.length / 4 }, (_, place) => view.getFloat32(4 * place, true));
  return stored.length > 0 ? stored : [...floatVal];
}

describe.each(casesWith("example"))("$version $key: the features of $alias", (found) => {
  it("are those that TensorFlow parsed at export", async () => {
    const parse = signatureFeatures(...(await open(found)), found.alias);
    expect(parse).toMatchObject({ message: "example", complete: true });
    expect([...parse!.features.values()].map(asTwin)).toEqual(found.known.example);
    expect(parse!.via).toEqual([
      ...(found.known.json ? ["DecodeJSONExample"] : []),
      ...(found.known.compressed ? ["DecodeCompressed"] : []),
    ]);
  });
});

describe.each(casesWith("context"))("$version $key: the SequenceExample of $alias", (found) => {
  it("has the context and the feature lists that TensorFlow parsed at export", async () => {
    const parse = signatureFeatures(...(await open(found)), found.alias);
    expect(parse).toMatchObject({ message: "sequence_example", complete: true });
    expect([...parse!.features.values()].map(asTwin)).toEqual(found.known.context);
    expect([...parse!.featureLists.values()].map(asStepTwin)).toEqual(found.known.feature_lists);
  });
});

describe.each(CASES.filter(({ known }) => known.example === null))("$version $key: the keys of $alias", (found) => {
  it("are not in the graph, and the list says that it is not complete", async () => {
    const parse = signatureFeatures(...(await open(found)), found.alias);
    expect(parse).toMatchObject({ message: "example", complete: false });
  });
});

describe.each(casesWith("image"))("$version $key: the image of $alias", (found) => {
  it("has first among its formats one that the model is made for", async () => {
    const { via, content } = await contentOf(found, "image");
    expect(found.known.image).toContain(content.formats[0]);
    expect(via.includes("DecodeBase64")).toBe(found.known.base64);
  });
});

describe.each(casesWith("below"))("$version $key: the ids of $alias", (found) => {
  it("are bounded by the smallest table that they reach", async () => {
    const bounds = inputIdBounds(...(await open(found)), found.alias);
    expect(bounds[0]?.size).toBe(found.known.below);
  });
});

describe.each(casesWith("words"))("$version $key: the words of $alias", (found) => {
  it("are those of the table", async () => {
    const { content } = await contentOf(found, "word");
    const words = content.vocabulary.words.map((word) => Buffer.from(word).toString());
    expect(words).toEqual(found.known.words);
  });
});

describe.each(casesWith("encoded"))("$version $key: the strings of $alias", (found) => {
  it("hold numbers of the dtype and length that the graph reads", async () => {
    const { encoded, dtype, bytes } = found.known;
    const [use] = await usesOf(found);
    expect(use?.content).toMatchObject({ kind: encoded === "text" ? "number" : encoded, dtype });
    if (use?.content.kind === "raw") expect(use.content.length! * (dtype === 1 ? 4 : 1)).toBe(bytes);
  });
});
