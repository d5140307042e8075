/** A plan without what the rules of `redact` name, so that the writer, the verifier and `check` never see it. */
import { mergeParses } from "../model/trace/merge-features.js";
import type { Model, ParsedFeature, Signature } from "../model/index.js";
import {
  plan,
  type PlannedExample,
  type PlannedExamples,
  type PlannedFeature,
  type PlannedPredict,
  type PlannedRecord,
  type PlannedTensor,
  type PlanOutcome,
} from "../plan/index.js";
import { hasErrors } from "../problem.js";
import type { RedactRule, Spec } from "../spec/spec.js";
import { seedOf } from "../values/index.js";
import { Ledger } from "./ledger.js";
import { redactStrings } from "./redact-message.js";
import { parsesOf, Redactor } from "./redactor.js";
import { syntheticTensor, syntheticValue } from "./synthetic.js";

export interface RedactedPlanOutcome extends PlanOutcome {
  readonly redacted: readonly Redacted[];
}

/** What a rule has replaced. */
export interface Redacted {
  readonly rule: RedactRule;
  /** How many records have it. */
  readonly records: number;
}

/**
 * As plan(), with the values that `privacy.redact` names replaced in every record, wherever they come from. The records are
 * gone through once, so that a rule that fits nothing, or cannot be kept, is told before anything is written.
 */
export function planRedacted(spec: Spec, model: Model): RedactedPlanOutcome {
  const outcome = plan(spec, model);
  const { redact } = spec.privacy;
  if (!outcome.value || redact.length === 0) return { ...outcome, redacted: [] };
  const ledger = new Ledger(spec);
  const redactor = new Redactor(spec, model, ledger);
  const records = outcome.value.records.map((record) => redactRecord(record, redactor, model));
  for (const record of records) walk(record, redactor);
  const problems = ledger.problems();
  return {
    ...outcome,
    value: hasErrors(problems) ? undefined : { ...outcome.value, records },
    problems: [...outcome.problems, ...problems],
    redacted: redact.map((rule) => ({ rule, records: ledger.recordsOf(rule) })),
  };
}

/** Make what may hold something to redact; what is found goes into the ledger. */
function walk(record: PlannedRecord, redactor: Redactor): void {
  if (!("inputs" in record)) {
    const examples = record.context ? [...record.examples, record.context] : record.examples;
    if (redactor.looksIntoStrings) for (const example of examples) for (const { make } of example.values()) make();
    return;
  }
  for (const { dtype, make } of record.inputs.values())
    if (dtype.kind === "string" && redactor.looksIntoStrings) make();
}

function redactRecord(record: PlannedRecord, redactor: Redactor, model: Model): PlannedRecord {
  return "inputs" in record ? redactPredict(record, redactor, model) : redactExamples(record, redactor, model);
}

function redactPredict(record: PlannedPredict, redactor: Redactor, model: Model): PlannedRecord {
  const signature = model.signatures.get(record.signatureName)!;
  const inputs = [...record.inputs].map(
    ([alias, tensor]) => [alias, redactInput(alias, tensor, record, signature, redactor)] as const,
  );
  return { ...record, inputs: new Map(inputs) };
}

function redactInput(
  alias: string,
  tensor: PlannedTensor,
  { index, seed: seedOfRecord }: PlannedPredict,
  signature: Signature,
  redactor: Redactor,
): PlannedTensor {
  const { ledger } = redactor;
  const seed = seedOfRecord(`redacted input ${alias}`);
  ledger.sawName("input", alias);
  const rule = redactor.inputRule(alias);
  if (rule) {
    ledger.hit(rule, index);
    const substitute = redactor.inputSubstitute(signature, alias, rule);
    return substitute ? madeAnew(tensor, () => syntheticTensor(tensor, substitute, seed)) : tensor;
  }
  if (tensor.dtype.kind !== "string" || !redactor.looksIntoStrings) return tensor;
  const parses = redactor.inputParses(signature, alias);
  const what = `The input ${JSON.stringify(alias)} of ${JSON.stringify(signature.name)}`;
  return madeAnew(tensor, () => {
    const made = tensor.make();
    if (!("strings" in made)) return made;
    return {
      ...made,
      strings: redactStrings(made.strings, parses, { seed, record: index, what, steps: [] }, redactor),
    };
  });
}

/** The tensor with other values, which are those of this record alone. */
function madeAnew(tensor: PlannedTensor, make: PlannedTensor["make"]): PlannedTensor {
  return { ...tensor, make, fixed: undefined };
}

/** The only input that classify, regress and multi_inference have. */
const EXAMPLES_INPUT = "inputs";

/** Examples stay what is made anew at every access. */
function redactExamples(record: PlannedExamples, redactor: Redactor, model: Model): PlannedExamples {
  const { index, path, label, batchSize, dims, seed, method, signatureName, tasks, context } = record;
  const parse = mergeParses(
    tasks.flatMap((task) => redactor.inputParses(model.signatures.get(task.signatureName)!, EXAMPLES_INPUT)),
  );
  const redact = (example: PlannedExample, place: string | number): PlannedExample =>
    redactExample(example, place, record, parse?.features, redactor);
  return {
    index,
    path,
    label,
    batchSize,
    dims,
    seed,
    method,
    signatureName,
    tasks,
    context: context && redact(context, "context"),
    get examples() {
      return record.examples.map(redact);
    },
  };
}

function redactExample(
  example: PlannedExample,
  place: string | number,
  { index, seed: seedOfRecord }: PlannedExamples,
  parsed: ReadonlyMap<string, ParsedFeature> | undefined,
  redactor: Redactor,
): PlannedExample {
  const seed = seedOfRecord("redacted examples");
  const { ledger } = redactor;
  const redact = (name: string, feature: PlannedFeature): PlannedFeature => {
    ledger.sawName("feature", name);
    const rules = [place === "context" ? redactor.context : undefined, redactor.featureRule(name)];
    const [rule] = rules.filter((one) => one !== undefined);
    const steps = [place, name];
    if (rule) {
      for (const one of rules) if (one) ledger.hit(one, index);
      const substitute = redactor.featureSubstitute(name, parsed?.get(name), rule);
      if (!substitute) return feature;
      return { ...feature, make: () => syntheticValue(feature.make(), substitute, seedOf([seed, ...steps])) };
    }
    if (!redactor.looksIntoStrings) return feature;
    const nested = parsed?.get(name);
    const what = `The feature ${JSON.stringify(name)}`;
    return {
      ...feature,
      make: () => {
        const made = feature.make();
        if (made.kind !== "bytes_list") return made;
        const parses = nested ? parsesOf(nested.values) : [];
        return { ...made, values: redactStrings(made.values, parses, { seed, record: index, what, steps }, redactor) };
      },
    };
  };
  return new Map([...example].map(([name, feature]) => [name, redact(name, feature)]));
}
