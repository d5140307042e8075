/** What the graph does with an input, told for people: features, strings, tables. */
import { dtypeName } from "../dtype.js";
import { inputIdBounds, inputStringUses, signatureFeatures } from "../model/index.js";
import type { FeatureParse, Model, ParsedFeature, Signature, StringContent, StringUse } from "../model/index.js";
import type { InspectedFeature, InspectedUse } from "../report/report.js";

export function inspectedUse(model: Model, signature: Signature, alias: string): InspectedUse {
  const parse = signatureFeatures(model, signature, alias);
  const bounds = inputIdBounds(model, signature, alias);
  return {
    parse: parse && {
      op: parse.op,
      message: parse.message,
      complete: parse.complete,
      features: inspectedFeatures(parse),
    },
    wants: wantsOf(inputStringUses(model, signature, alias)),
    ids: bounds.map(({ table, size, op }) => ({ table, size, op })),
  };
}

function inspectedFeatures({ features, featureLists }: FeatureParse): readonly InspectedFeature[] {
  const inspected = (feature: ParsedFeature, list: boolean): InspectedFeature => ({
    key: feature.key,
    list,
    dtype: dtypeName(feature.dtype),
    form: feature.form,
    shape: feature.shape,
    required: feature.required,
  });
  return [
    ...[...features.values()].map((feature) => inspected(feature, false)),
    ...[...featureLists.values()].map((feature) => inspected(feature, true)),
  ];
}

/** Each thing once; what any string satisfies is not told. */
function wantsOf(uses: readonly StringUse[]): readonly string[] {
  const told = uses.filter(({ content }) => content.kind !== "text");
  return [...new Set(told.map(({ content, via }) => [...via.map(viaWords), contentWords(content)].join(" of ")))];
}

function viaWords(op: string): string {
  return op === "DecodeBase64" ? "web-safe base64" : `what ${op} takes`;
}

function contentWords(content: StringContent): string {
  switch (content.kind) {
    case "example":
      return content.parse.message === "example" ? "a tf.Example" : "a tf.SequenceExample";
    case "image": {
      const { formats, size } = content;
      const of = size ? ` of ${size.width} by ${size.height} pixels` : "";
      return `an image${of} (${formats.map((format) => format.toUpperCase()).join(", ")})`;
    }
    case "raw":
      return `the bytes of ${content.length ?? "any number of"} ${dtypeName(content.dtype)} values`;
    case "number":
      return `a ${dtypeName(content.dtype)} as text`;
    case "tensor":
      return `a serialized TensorProto of ${dtypeName(content.dtype)}`;
    case "csv":
      return `a line of ${content.columns.length} fields`;
    case "audio":
      return "a WAV file";
    case "message":
      return `a serialized ${content.type}`;
    case "word":
      return `a word of ${JSON.stringify(content.vocabulary.table)}`;
    case "text":
      return "any text";
  }
}
