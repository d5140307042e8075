/** What a parse op wants of one feature (tensorflow/core/util/example_proto_fast_parsing.cc). */
import type { ParsedFeature } from "../model/trace/features.js";
import { elementCount } from "../tensor.js";
import { FEATURE_DTYPES } from "./feature-kind.js";
import type { FeatureKind } from "./feature-value.js";

export type WantedFeature = Pick<ParsedFeature, "dtype" | "form" | "shape">;

/** By name, as far as the graph tells. */
export type WantedFeatures = ReadonlyMap<string, WantedFeature>;

/** Undefined for a dtype that no parse op has. */
export function wantedKind({ dtype }: WantedFeature): FeatureKind | undefined {
  return (Object.keys(FEATURE_DTYPES) as FeatureKind[]).find((kind) => FEATURE_DTYPES[kind].number === dtype);
}

/** The shape of a feature whose spec gives none: as the graph has it, one step of a sequence, one value where any number goes. */
export function wantedShape(wanted: WantedFeature | undefined): readonly number[] {
  return wanted?.shape ?? [];
}

/** What the parse op says to a number of values that it does not want; undefined where it takes them. */
export function countFault(count: number, wanted: WantedFeature): string | undefined {
  const { form, shape, dtype } = wanted;
  const stride = elementCount(shape);
  const type =
    dtype === FEATURE_DTYPES.bytes_list.number
      ? "string"
      : dtype === FEATURE_DTYPES.float_list.number
        ? "float"
        : "int64";
  if (form === "fixed" && count !== stride) {
    return `Number of ${type} values != expected. Values size: ${count} but output shape: [${shape.join(",")}]`;
  }
  if (form === "sequence" && (stride === 0 ? count !== 0 : count % stride !== 0)) {
    return `Number of ${type} values is not a multiple of stride length. Saw ${count} values but output shape is: [?${shape.map((size) => `,${size}`).join("")}]`;
  }
  return undefined;
}
