/** The rules of `redact` for one model: what each replaces, and by what. */
import {
  inputStringUses,
  inputTrace,
  type Model,
  type ParsedFeature,
  type Signature,
  stringUses,
} from "../model/index.js";
import { featureParse, type FeatureParse } from "../model/trace/features.js";
import type { Trace } from "../model/trace/trace.js";
import type { RedactRule, Spec } from "../spec/spec.js";
import type { Ledger } from "./ledger.js";
import { randomLetters, type Substitute, type Substitution, substituteFor } from "./substitute.js";

type NamedRule = Extract<RedactRule, { readonly name: string }>;

export class Redactor {
  readonly ledger: Ledger;
  readonly context: RedactRule | undefined;
  readonly #model: Model;
  readonly #inputs: ReadonlyMap<string, NamedRule>;
  readonly #features: ReadonlyMap<string, NamedRule>;
  readonly #needles: readonly Buffer[];
  readonly #ofInputs = new Map<string, Substitution>();
  readonly #parses = new Map<string, readonly FeatureParse[]>();
  readonly #ofFeatures = new WeakMap<ParsedFeature, Substitution>();

  constructor({ privacy }: Spec, model: Model, ledger: Ledger) {
    const named = (kind: RedactRule["kind"]): ReadonlyMap<string, NamedRule> =>
      new Map(privacy.redact.flatMap((rule) => (rule.kind === kind && "name" in rule ? [[rule.name, rule]] : [])));
    this.ledger = ledger;
    this.context = privacy.redact.find(({ kind }) => kind === "context");
    this.#model = model;
    this.#inputs = named("input");
    this.#features = named("feature");
    this.#needles = [...this.#features.keys()].map((name) => Buffer.from(name));
  }

  inputRule(alias: string): RedactRule | undefined {
    return this.#inputs.get(alias);
  }

  featureRule(name: string): RedactRule | undefined {
    return this.#features.get(name);
  }

  /** Whether strings must be searched for features at all. */
  get looksIntoStrings(): boolean {
    return this.#features.size > 0;
  }

  /** False where no Example in the bytes can have a feature of the rules: its name would stand there as it is. */
  mentions(bytes: Uint8Array): boolean {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return this.#needles.some((name) => text.includes(name));
  }

  /** What the strings of an input become; undefined, after saying so, where nothing is known that the model can read. */
  inputSubstitute(signature: Signature, alias: string, rule: RedactRule): Substitute | undefined {
    const key = JSON.stringify([signature.name, alias]);
    const found = this.#ofInputs.get(key) ?? substituteFor(this.#model, inputStringUses(this.#model, signature, alias));
    this.#ofInputs.set(key, found);
    return this.#settled(found, `The input ${JSON.stringify(alias)} of ${JSON.stringify(signature.name)}`, rule);
  }

  /** The same for a feature, as far as the graph parses it. */
  featureSubstitute(name: string, parsed: ParsedFeature | undefined, rule: RedactRule): Substitute | undefined {
    if (!parsed) return randomLetters;
    const found = this.#ofFeatures.get(parsed) ?? substituteFor(this.#model, stringUses(this.#model, parsed.values));
    this.#ofFeatures.set(parsed, found);
    return this.#settled(found, `The feature ${JSON.stringify(name)}`, rule);
  }

  /** Of a string that the graph parses and nothing here can take apart. */
  refuseFeatures(message: string): void {
    for (const rule of this.#features.values()) {
      this.ledger.refuse(rule.path, message, "Redact the whole input, or give it synthetic values in the spec.");
    }
  }

  #settled(found: Substitution, what: string, rule: RedactRule): Substitute | undefined {
    if (found.kind === "found") return found.substitute;
    const message = `${what} ${found.reason}, so that nothing synthetic is known that the model can read.`;
    this.ledger.refuse(rule.path, message, "Give it a synthetic value in the spec, and leave the rule out.");
    return undefined;
  }

  /** What the graph parses out of an input: found once, as are the traces of its features. */
  inputParses(signature: Signature, alias: string): readonly FeatureParse[] {
    const key = JSON.stringify([signature.name, alias]);
    const trace = inputTrace(this.#model, signature, alias);
    const parses = this.#parses.get(key) ?? (trace ? parsesOf(trace) : []);
    this.#parses.set(key, parses);
    return parses;
  }
}

const parsesOfTraces = new WeakMap<Trace, readonly FeatureParse[]>();

/** What the graph parses out of a string, by every op that takes it. Each trace is read once, for however many examples. */
export function parsesOf(trace: Trace): readonly FeatureParse[] {
  const parses = parsesOfTraces.get(trace) ?? trace.uses.flatMap((use) => featureParse(trace, use) ?? []);
  parsesOfTraces.set(trace, parses);
  return parses;
}
