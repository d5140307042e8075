import { type DType, dtypeByName } from "../dtype.js";
import type { Example, Feature } from "../proto/messages.js";
import type { FeatureSpec, Literal, SpecPath } from "../spec/index.js";

/** The lists of a feature, and the dtypes that a parse op has for them. */
const DTYPES: Readonly<Record<NonNullable<Feature["kind"]>, DType>> = {
  bytes_list: dtypeByName("DT_STRING")!,
  float_list: dtypeByName("DT_FLOAT")!,
  int64_list: dtypeByName("DT_INT64")!,
};

/** The features of a recorded tf.Example. One without a kind counts as missing, to the server too. */
export function featuresOf({ features }: Example, path: SpecPath): ReadonlyMap<string, FeatureSpec> {
  return new Map(
    [...features].flatMap(([name, feature]): readonly (readonly [string, FeatureSpec])[] => {
      if (feature.kind === undefined) return [];
      const here = [...path, name];
      const value: Literal = Array.from<bigint | number | Uint8Array>(feature.value);
      const values = { kind: "literal", value, path: here, recorded: true } as const;
      return [[name, { path: here, values, shape: undefined, dtype: DTYPES[feature.kind] }]];
    }),
  );
}
