/**
 * A string that a graph can read, from what the graph does with it. What the graph does not say, a person must: then the reason comes back
 * in place of bytes.
 */
import type { Model } from "../../model/model.js";
import { mergeParses } from "../../model/trace/merge-features.js";
import { type StringUse, stringUses } from "../../model/trace/strings.js";
import { makeContent } from "./content.js";
import { type DerivedString, unknown } from "./derived-string.js";
import type { DeriveFeature } from "./features.js";
import { makeMessage } from "./message.js";
import { sendThrough } from "./transforms.js";

/** Short, lower case, and two words for what splits them. */
const TEXT = "warm up";

/** Most ops that a message lists. */
const MAX_OPS = 3;

const TEXT_OPS =
  /^(?:String|Unicode|Regex|StaticRegex|Sentencepiece|Wordpiece|Tokenize|EncodeBase64|ReduceJoin|Substr)/u;

/** Examples within Examples. A graph that feeds a parse op with what it parsed would have no end. */
const MAX_DEPTH = 4;

export function deriveString(model: Model, uses: readonly StringUse[], depth = 0): DerivedString {
  return requiredString(model, uses, depth) ?? ordinaryString(uses);
}

/** What a string must be for the graph to run; undefined where any will do, as far as the graph tells. */
export function requiredString(model: Model, uses: readonly StringUse[], depth = 0): DerivedString | undefined {
  if (depth > MAX_DEPTH) return unknown(`is parsed out of itself, more than ${MAX_DEPTH} times over`);
  const demanding = uses.filter(isDemanding);
  const [first] = demanding;
  if (first) {
    const other = demanding.find((use) => !agree(use, first));
    if (!other) return forUse(model, first, demanding, depth);
    return unknown(`is read by ${first.op} and by ${other.op}, which want different strings`);
  }
  for (const { content, via } of uses) {
    const word = content.kind === "word" ? content.vocabulary.words[0] : undefined;
    const sent = word && sendThrough(word, via, true);
    if (sent) return { kind: "made", bytes: sent, doubt: undefined };
  }
  return undefined;
}

function ordinaryString(uses: readonly StringUse[]): DerivedString {
  const plain =
    uses.length > 0 && uses.every(({ op, via }) => TEXT_OPS.test(op) || via.some((passed) => TEXT_OPS.test(passed)));
  if (plain) return { kind: "made", bytes: Buffer.from(TEXT), doubt: undefined };
  const ops = [...new Set(uses.map(({ op }) => op))].slice(0, MAX_OPS).join(", ");
  const doubt = `the graph does not say what they should be${ops === "" ? "" : ` (they go to ${ops})`}`;
  return { kind: "made", bytes: new Uint8Array(0), doubt };
}

/** How the string features of a parse op are derived. */
export function featureDeriver(model: Model, depth = 0): DeriveFeature {
  return ({ values }) => {
    const uses = stringUses(model, values);
    return { ...deriveString(model, uses, depth), needed: uses.some(isDemanding) };
  };
}

/** Ordinary text does not satisfy it. */
function isDemanding({ content: { kind } }: StringUse): boolean {
  return kind !== "text" && kind !== "word";
}

function agree(use: StringUse, { content, via }: StringUse): boolean {
  if (use.content.kind !== content.kind || use.via.join() !== via.join()) return false;
  if (content.kind !== "image" || use.content.kind !== "image") return true;
  return use.content.formats.includes(content.formats[0]!);
}

function forUse(
  model: Model,
  { content, op, via }: StringUse,
  all: readonly StringUse[],
  depth: number,
): DerivedString {
  let made: DerivedString;
  if (content.kind === "example") {
    const parses = all.flatMap((use) => (use.content.kind === "example" ? [use.content.parse] : []));
    made = makeMessage(mergeParses(parses)!, featureDeriver(model, depth + 1));
  } else if (content.kind === "word" || content.kind === "text") {
    throw new Error(`${op} takes any string`);
  } else {
    made = { kind: "made", ...makeContent(content) };
  }
  if (made.kind === "unknown") return made;
  const isText = content.kind === "number" || content.kind === "csv";
  const bytes = sendThrough(made.bytes, via, isText);
  return bytes
    ? { ...made, bytes }
    : unknown(`goes through ${via.join(", ")} before ${op} reads it, which cannot be undone here`);
}
