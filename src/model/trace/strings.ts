/** What the graph does with a string, and so what it must be. */
import type { Model } from "../model.js";
import { intAttr, intList, textAttr, typeAttr, typeList } from "./attrs.js";
import { constantOf, elementsOf } from "./constant.js";
import { type FeatureParse, featureParse } from "./features.js";
import type { Trace, Use } from "./trace.js";
import { imposedImageSize, imposedRowLength } from "./imposed-shape.js";
import { type Vocabulary, vocabularyOf } from "./vocabulary.js";

export type ImageFormat = "jpeg" | "png" | "gif" | "bmp" | "webp";

export type StringContent =
  | { readonly kind: "example"; readonly parse: FeatureParse }
  /** An encoded image; `channels` of 0 are those of the image. */
  | {
      readonly kind: "image";
      readonly formats: readonly ImageFormat[];
      readonly channels: number;
      /** Where the graph takes images of one size only. */
      readonly size: { readonly height: number; readonly width: number } | undefined;
    }
  /** The bytes of numbers; `length` in numbers, where the graph says it. */
  | {
      readonly kind: "raw";
      readonly dtype: number;
      readonly littleEndian: boolean;
      readonly length: number | undefined;
    }
  /** A number as text. */
  | { readonly kind: "number"; readonly dtype: number }
  /** A serialized TensorProto. */
  | { readonly kind: "tensor"; readonly dtype: number }
  | { readonly kind: "csv"; readonly delimiter: string; readonly columns: readonly CsvColumn[] }
  | { readonly kind: "audio" }
  | { readonly kind: "message"; readonly type: string }
  | { readonly kind: "word"; readonly vocabulary: Vocabulary }
  /** Anything goes: hashed, compared, measured. */
  | { readonly kind: "text" };

/** A column that is read; a line may have more columns than are. */
export interface CsvColumn {
  /** 0-based place in the line. */
  readonly position: number;
  readonly dtype: number;
  readonly required: boolean;
}

export interface StringUse {
  readonly content: StringContent;
  readonly node: string;
  readonly op: string;
  /** Ops that the string goes through first, in order: `DecodeBase64`, `DecodeCompressed`, `StringSplit`. */
  readonly via: readonly string[];
}

type Reader = (use: Use, trace: Trace, model: Model) => StringContent | undefined;

const DT_FLOAT = 1;

const image =
  (...formats: readonly ImageFormat[]): Reader =>
  ({ scope, node }, trace) => ({
    kind: "image",
    formats,
    channels: intAttr(node, "channels") ?? 0,
    size: imposedImageSize(trace.from({ scope, node: node.name, index: 0 }), intAttr(node, "channels") ?? 0),
  });

/** By op; each looks at input 0, but for lookups, whose keys are input 1. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  // The kernels of these three tell the format by its first bytes (tensorflow/core/kernels/image/decode_image_op.cc).
  ["DecodeJpeg", image("jpeg", "png", "gif")],
  ["DecodePng", image("png", "jpeg", "gif")],
  ["DecodeGif", image("gif")],
  ["DecodeAndCropJpeg", image("jpeg")],
  ["ExtractJpegShape", image("jpeg")],
  ["DecodeBmp", image("bmp")],
  ["DecodeWebP", image("webp")],
  ["DecodeImage", image("jpeg", "png", "gif", "bmp")],
  ["DecodeRaw", readRaw],
  ["DecodePaddedRaw", readRaw],
  ["StringToNumber", ({ node }) => ({ kind: "number", dtype: typeAttr(node, "out_type") ?? DT_FLOAT })],
  ["ParseTensor", ({ node }) => ({ kind: "tensor", dtype: typeAttr(node, "out_type") ?? 0 })],
  ["DecodeCSV", readCsv],
  ["DecodeWav", () => ({ kind: "audio" })],
  ["DecodeProtoV2", ({ node }) => ({ kind: "message", type: textAttr(node, "message_type") ?? "" })],
]);

const LOOKUPS = new Set(["LookupTableFind", "LookupTableFindV2"]);

/** What a traced string is used as, the most demanding uses first. One string may be used in several ways. */
export function stringUses(model: Model, trace: Trace): readonly StringUse[] {
  const uses = trace.uses.map(
    (use): StringUse => ({ content: contentOf(use, trace, model), node: use.node.name, op: use.node.op, via: use.via }),
  );
  return uses.sort((a, b) => weight(a) - weight(b));
}

/** Ordinary text satisfies nobody but those who take any; a word is still text. */
function weight({ content }: StringUse): number {
  if (content.kind === "text") return 2;
  return content.kind === "word" ? 1 : 0;
}

function contentOf(use: Use, trace: Trace, model: Model): StringContent {
  const parse = featureParse(trace, use);
  if (parse) return { kind: "example", parse };
  if (LOOKUPS.has(use.node.op) && use.input === 1) {
    const vocabulary = vocabularyOf(model, trace, use);
    if (vocabulary) return { kind: "word", vocabulary };
  }
  return (use.input === 0 && READERS.get(use.node.op)?.(use, trace, model)) || { kind: "text" };
}

function readRaw({ scope, node }: Use, trace: Trace): StringContent {
  const littleEndian = node.attr("little_endian");
  return {
    kind: "raw",
    dtype: typeAttr(node, "out_type") ?? 0,
    littleEndian: littleEndian?.kind !== "b" || littleEndian.value,
    length: imposedRowLength(trace.from({ scope, node: node.name, index: 0 })),
  };
}

function readCsv({ scope, node }: Use, trace: Trace): StringContent {
  const dtypes = typeList(node, "OUT_TYPE");
  const selected = intList(node, "select_cols");
  const columns = dtypes.map((dtype, place) => {
    const value = constantOf(trace, scope, node.inputs[1 + place]);
    const required = value === undefined || elementsOf(value) === 0;
    return { position: selected[place] ?? place, dtype, required };
  });
  return { kind: "csv", delimiter: textAttr(node, "field_delim") ?? ",", columns };
}
