/** A template of tf.Examples: the features that the graph cannot do without, and a word about the others. */
import { dtypeByNumber } from "../dtype.js";
import type { Model } from "../model/model.js";
import type { FeatureParse, ParsedFeature } from "../model/trace/features.js";
import { idBounds } from "../model/trace/ids.js";
import { stringUses } from "../model/trace/strings.js";
import type { FeatureSpec } from "../spec/spec.js";
import { deriveFeatures } from "../values/index.js";
import { comment, type Line, line, quoted } from "./line.js";
import { imageValues, numberValues, type Values } from "./values.js";

/** The entry of `example_templates`, without its name. */
export function templateLines(model: Model, parse: FeatureParse): readonly Line[] {
  const { features } = deriveFeatures(model, parse, []);
  const read = [...parse.features.values()];
  const lines = read.map((parsed) => {
    const feature = features.get(parsed.key);
    return feature
      ? featureLine(model, feature, parsed)
      : comment(3, `${quoted(parsed.key)}: left out; ${described(parsed)}`);
  });
  return [
    comment(2, `Parsed by ${parse.op} ${JSON.stringify(parse.node)} in the graph.`),
    line(2, features.size === 0 ? "features: {}" : "features:"),
    ...lines,
  ];
}

function featureLine(model: Model, feature: FeatureSpec, parsed: ParsedFeature): Line {
  const { alias } = dtypeByNumber(parsed.dtype)!;
  const { entry, remark } = valuesOf(model, feature, parsed);
  const shape = feature.shape && feature.shape.length > 0 ? `shape: [${feature.shape.join(", ")}], ` : "";
  const about = [described(parsed), remark].filter((part) => part !== undefined).join("; ");
  return line(3, `${quoted(parsed.key)}: { dtype: ${alias}, ${shape}${entry} }`, about);
}

function valuesOf(model: Model, { values }: FeatureSpec, { dtype, values: trace }: ParsedFeature): Values {
  const bytes = values.kind === "literal" && values.value instanceof Uint8Array ? values.value : undefined;
  if (!bytes) return numberValues(idBounds(trace), dtypeByNumber(dtype)?.kind === "int");
  const uses = stringUses(model, trace);
  const image = imageValues(uses);
  if (image) return image;
  const text = Buffer.from(bytes).toString("latin1");
  if (/^[ -~]*$/.test(text)) return { entry: `string_data: ${JSON.stringify(text)}` };
  const ops = [...new Set(uses.map(({ op }) => op))].join(", ");
  return { entry: `b64: "${Buffer.from(bytes).toString("base64")}"`, remark: `the least that ${ops} can read` };
}

function described({ dtype, form, shape, required }: ParsedFeature): string {
  const name = dtypeByNumber(dtype)?.name ?? `DataType ${dtype}`;
  if (form === "sparse" || form === "ragged") return `${name}, ${form}: any number of values`;
  const dims = form === "sequence" ? ["n", ...shape] : shape;
  return `${name} [${dims.join(", ")}], ${required ? "required" : "the graph has a default"}`;
}
