/** Features within serialized Examples, as deep as one holds another. */
import type { FeatureParse, ParsedFeature } from "../model/index.js";
import { mergeParses } from "../model/trace/merge-features.js";
import { decodeExample, decodeSequenceExample, encodeExample, encodeSequenceExample } from "../proto/codec.js";
import type { Feature, Features } from "../proto/messages.js";
import { seedOf } from "../values/index.js";
import { parsesOf, type Redactor } from "./redactor.js";
import { syntheticFeature } from "./synthetic.js";

/** Where a string stands, for what is said of it and for the seeds of what replaces its parts. */
export interface Place {
  /** Of the record: see PlannedRecord. */
  readonly seed: bigint;
  readonly record: number;
  /** `The input "x" of "serving_default"`: a sentence begins with it. */
  readonly what: string;
  /** From there on: places in lists and names of features. */
  readonly steps: readonly (string | number)[];
}

/** Examples within Examples. A graph that parses them names each level. */
const MAX_DEPTH = 16;

/**
 * The string with what the rules name replaced; the same string where there is nothing of it. Strings that the graph
 * parses must be what it parses; of others those that are Examples are looked into.
 */
export function redactMessage(
  bytes: Uint8Array,
  parses: readonly FeatureParse[],
  place: Place,
  redactor: Redactor,
  depth = 0,
): Uint8Array {
  const mentioned = redactor.mentions(bytes);
  const parse = mergeParses(parses);
  if (!parse) {
    if (!mentioned) return bytes;
    if (depth > MAX_DEPTH)
      return refuse(`holds Examples within each other, more than ${MAX_DEPTH} deep`, bytes, place, redactor);
    return redactDecoded(bytes, undefined, place, redactor, depth) ?? bytes;
  }
  if (parses.some(({ via }) => via.join() !== parse.via.join())) {
    return refuse("is parsed in two ways, of which one decodes it first", bytes, place, redactor);
  }
  switch (parse.via.join()) {
    case "":
      return (
        redactDecoded(bytes, parse, place, redactor, depth) ??
        refuse(
          `is no ${parse.message === "example" ? "tf.Example" : "tf.SequenceExample"}, as which the graph parses it`,
          bytes,
          place,
          redactor,
        )
      );
    case "DecodeBase64": {
      const inner = Buffer.from(Buffer.from(bytes).toString("latin1"), "base64url");
      const redacted =
        redactDecoded(inner, parse, place, redactor, depth) ??
        refuse("is no base64 of an Example, as which the graph parses it", inner, place, redactor);
      return redacted === inner ? bytes : Buffer.from(Buffer.from(redacted).toString("base64url"));
    }
    default:
      return refuse(`is parsed after ${parse.via.join(", ")}, which is not undone here`, bytes, place, redactor);
  }
}

/** Undefined: it is no Example. */
function redactDecoded(
  bytes: Uint8Array,
  parse: FeatureParse | undefined,
  place: Place,
  redactor: Redactor,
  depth: number,
): Uint8Array | undefined {
  // An Example is on the wire what a SequenceExample with a context only is.
  const sequence = decodeSequenceExample(bytes);
  if (sequence.ok) {
    const { context, featureLists } = sequence.value;
    const features = redactFeatures(context, parse?.features, place, redactor, depth);
    const lists = new Map(
      [...featureLists].map(([name, steps]) => [
        name,
        steps.map((step, i) =>
          redactFeature(name, step, parse?.featureLists.get(name), deeper(place, i), redactor, depth),
        ),
      ]),
    );
    const changed = features !== context || [...lists].some(([name, steps]) => differs(steps, featureLists.get(name)!));
    return changed ? encodeSequenceExample({ context: features, featureLists: lists }) : bytes;
  }
  const example = decodeExample(bytes);
  if (!example.ok) return undefined;
  const features = redactFeatures(example.value.features, parse?.features, place, redactor, depth);
  return features === example.value.features ? bytes : encodeExample({ features });
}

/** The same map where nothing of it is replaced. */
function redactFeatures(
  features: Features,
  parsed: ReadonlyMap<string, ParsedFeature> | undefined,
  place: Place,
  redactor: Redactor,
  depth: number,
): Features {
  const redacted = [...features].map(
    ([name, feature]) => [name, redactFeature(name, feature, parsed?.get(name), place, redactor, depth)] as const,
  );
  return redacted.some(([name, feature]) => feature !== features.get(name)) ? new Map(redacted) : features;
}

function redactFeature(
  name: string,
  feature: Feature,
  parsed: ParsedFeature | undefined,
  place: Place,
  redactor: Redactor,
  depth: number,
): Feature {
  redactor.ledger.sawName("feature", name);
  const here = deeper(place, name);
  const rule = redactor.featureRule(name);
  if (rule) {
    redactor.ledger.hit(rule, place.record);
    const substitute = redactor.featureSubstitute(name, parsed, rule);
    return substitute ? syntheticFeature(feature, substitute, seedOf([here.seed, ...here.steps])) : feature;
  }
  if (feature.kind !== "bytes_list") return feature;
  const values = redactStrings(feature.value, parsed ? parsesOf(parsed.values) : [], here, redactor, depth + 1);
  return values === feature.value ? feature : { kind: feature.kind, value: values };
}

/** Each string for itself; the same list where nothing in it is replaced. */
export function redactStrings(
  strings: readonly Uint8Array[],
  parses: readonly FeatureParse[],
  place: Place,
  redactor: Redactor,
  depth = 0,
): readonly Uint8Array[] {
  const redacted = strings.map((one, i) => redactMessage(one, parses, deeper(place, i), redactor, depth));
  return differs(redacted, strings) ? redacted : strings;
}

function differs<T>(made: readonly T[], given: readonly T[]): boolean {
  return made.some((one, i) => one !== given[i]);
}

function deeper(place: Place, step: string | number): Place {
  return { ...place, steps: [...place.steps, step] };
}

function refuse(reason: string, bytes: Uint8Array, { what }: Place, redactor: Redactor): Uint8Array {
  redactor.refuseFeatures(`${what} ${reason}, so that no feature in it can be redacted.`);
  return bytes;
}
