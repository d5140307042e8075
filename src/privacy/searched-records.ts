/** The strings of a file's records, held against patterns that none may match. */
import { createHash } from "node:crypto";
import type { Problem } from "../problem.js";
import { decodeSequenceExample } from "../proto/codec.js";
import type { PredictionLog, SequenceExample } from "../proto/messages.js";
import type { TFRecord } from "../tfrecord/reader.js";
import type { Pattern } from "./patterns/pattern.js";
import { privacyProblem } from "./problems.js";
import { type At, visitFeature, visitFeatures, visitTexts, type Visitor } from "./texts-of.js";

/** Matches that are told one by one; the others are counted. */
const SHOWN = 10;

/** Examples and base64 within each other. */
const MAX_DEPTH = 16;

/** Hexadecimal digits of a hash that are shown: enough to tell one match from another. */
const HASH_DIGITS = 12;

/** Shorter base64 hides less than twelve bytes, and every other word and id would be one. */
const SHORTEST_BASE64 = 16;
/** Longer strings are no text that someone wrapped. */
const MAX_BASE64_BYTES = 64 * 1024 * 1024;
const BASE64 = /^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}$/;

/** Tags of the two fields of a SequenceExample, the first of which is an Example's own. */
const FIRST_BYTES = new Set([0x0a, 0x12]);

/** The first match of each pattern in a string is told: one string is one thing to mend. */
export class SearchedRecords {
  readonly #patterns: readonly Pattern[];
  readonly #file: string;
  readonly #problems: Problem[] = [];
  readonly #untold = new Map<string, number>();

  constructor(patterns: readonly Pattern[], file: string) {
    this.#patterns = patterns;
    this.#file = file;
  }

  /** @param log undefined: the record is no PredictionLog, and is searched as the bytes that it is. */
  add({ index, offset, data }: Pick<TFRecord, "index" | "offset" | "data">, log: PredictionLog | undefined): void {
    if (this.#patterns.length === 0) return;
    const where = { file: this.#file, record: index, offset };
    const search = new Search(this.#patterns, (pattern, at, message) =>
      this.#found(pattern, { ...where, path: at() }, message),
    );
    if (log) visitTexts(log, search);
    else search.text(data, () => "the record");
  }

  problems(): readonly Problem[] {
    const untold = [...this.#untold].map(([name, count]) => `${name} ${count}`);
    if (untold.length === 0) return this.#problems;
    const message = `More strings match than are listed: ${untold.join(", ")}.`;
    return [...this.#problems, privacyProblem("privacy-denied", { message, where: { file: this.#file } })];
  }

  #found({ name }: Pattern, where: Problem["where"], message: string): void {
    if (this.#problems.length < SHOWN) this.#problems.push(privacyProblem("privacy-denied", { message, where }));
    else this.#untold.set(name, (this.#untold.get(name) ?? 0) + 1);
  }
}

type Report = (pattern: Pattern, at: At, message: string) => void;

class Search implements Visitor {
  readonly #patterns: readonly Pattern[];
  readonly #report: Report;
  readonly #depth: number;
  /** The patterns that matched so far. */
  readonly matched = new Set<Pattern>();

  constructor(patterns: readonly Pattern[], report: Report, depth = 0) {
    this.#patterns = patterns;
    this.#report = report;
    this.#depth = depth;
  }

  text(bytes: Uint8Array, at: At): void {
    const within = this.#depth < MAX_DEPTH ? this.#within(bytes, at) : undefined;
    for (const pattern of this.#patterns) {
      // What was found in a value of an Example is not told again of the Example's bytes.
      const match = within?.has(pattern) ? undefined : pattern.find(bytes);
      if (within?.has(pattern) || match) this.matched.add(pattern);
      if (!match) continue;
      const { start, end } = match;
      const range = `bytes ${start} to ${end - 1} of ${bytes.length}`;
      const message = `${at()} matches the pattern ${JSON.stringify(pattern.name)}: ${range}, SHA-256 ${hashOf(bytes.subarray(start, end))}.`;
      this.#report(pattern, at, message);
    }
  }

  integer(value: bigint, at: At): void {
    for (const pattern of this.#patterns) {
      if (!pattern.isMatch?.(value)) continue;
      this.matched.add(pattern);
      const message = `${at()} is an integer that matches the pattern ${JSON.stringify(pattern.name)}: SHA-256 ${hashOf(Buffer.from(String(value)))}.`;
      this.#report(pattern, at, message);
    }
  }

  /** A name that matches is itself what must not be shown. */
  nameOf(name: string, place: number): string {
    const bytes = Buffer.from(name);
    return this.#patterns.some(({ find }) => find(bytes)) ? `number ${place}` : JSON.stringify(name);
  }

  /** What stands in a string that is an Example, or base64 as a whole: the patterns that match there. */
  #within(bytes: Uint8Array, at: At): ReadonlySet<Pattern> | undefined {
    const example = FIRST_BYTES.has(bytes[0]!) ? exampleIn(bytes) : undefined;
    const decoded = example ? undefined : base64In(bytes);
    if (!example && !decoded) return undefined;
    const inner = new Search(this.#patterns, this.#report, this.#depth + 1);
    if (decoded) inner.text(decoded, () => `${at()} out of base64`);
    if (example) {
      const path = at();
      visitFeatures(example.context, `${path}.features`, inner);
      let place = 0;
      for (const [name, steps] of example.featureLists) {
        const here = `${path}.feature_lists[${inner.nameOf(name, place)}]`;
        inner.text(Buffer.from(name), () => `the name in ${here}`);
        steps.forEach((step, i) => visitFeature(step, `${here}[${i}]`, inner));
        place += 1;
      }
    }
    return inner.matched;
  }
}

/** An Example is on the wire what a SequenceExample with a context only is. */
function exampleIn(bytes: Uint8Array): SequenceExample | undefined {
  const decoded = decodeSequenceExample(bytes);
  if (!decoded.ok) return undefined;
  const { context, featureLists } = decoded.value;
  return context.size + featureLists.size > 0 ? decoded.value : undefined;
}

/** Either alphabet, with or without padding. */
function base64In(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < SHORTEST_BASE64 || bytes.length > MAX_BASE64_BYTES) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return BASE64.test(text) ? Buffer.from(text, "base64") : undefined;
}

function hashOf(match: Uint8Array): string {
  return createHash("sha256").update(match).digest("hex").slice(0, HASH_DIGITS);
}
