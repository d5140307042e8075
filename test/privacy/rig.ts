/** Specs with rules of privacy against models made by hand, and what is found in the records that they make. */
import type { Model } from "../../src/model/index.js";
import type { Plan, PlannedRecord } from "../../src/plan/index.js";
import { planRedacted, type RedactedPlanOutcome } from "../../src/privacy/index.js";
import { decodeSequenceExample, encodeExample, encodeSequenceExample } from "../../src/proto/codec.js";
import type { Feature, SequenceExample } from "../../src/proto/messages.js";
import { encodeRecord } from "../../src/record/index.js";
import { parseSpec } from "../../src/spec/index.js";

export function redacted(text: string, on: Model): RedactedPlanOutcome {
  const { value: spec, problems } = parseSpec(`version: 1\n${text}`, { file: "warmup.yaml", directory: "/specs" });
  if (!spec) throw new Error(problems.map(({ message }) => message).join("\n"));
  return planRedacted(spec, on);
}

/** The plan of a spec that must be in order. */
export function planOf(text: string, on: Model): Plan {
  const { value, problems } = redacted(text, on);
  if (!value) throw new Error(problems.map(({ message }) => message).join("\n"));
  return value;
}

/** What this room says: `line:column code`, the message, and what to do. */
export function told({ problems }: RedactedPlanOutcome): readonly string[] {
  const own = problems.filter(({ code }) => code.startsWith("privacy-"));
  return own.map(({ code, where, message, hint }) =>
    [`${where.line}:${where.column} ${code}: ${message}`, ...(hint === undefined ? [] : [hint])].join(" "),
  );
}

/** All records as they are written. */
export function bytesOf(plan: Plan): Buffer {
  return Buffer.concat(plan.records.map((record) => encodeRecord(record, plan.modelName)));
}

export function strings(plan: Plan, alias: string, record = 0): readonly Buffer[] {
  const made = inputsOf(plan.records[record]!).get(alias)!.make();
  if (!("strings" in made)) throw new Error(`${alias} has no strings`);
  return made.strings.map((one) => Buffer.from(one));
}

export function texts(plan: Plan, alias: string, record = 0): readonly string[] {
  return strings(plan, alias, record).map(String);
}

export function inputsOf(record: PlannedRecord) {
  if (!("inputs" in record)) throw new Error("the record has no inputs");
  return record.inputs;
}

export const bytesList = (...values: readonly (string | Uint8Array)[]): Feature => ({
  kind: "bytes_list",
  value: values.map((value) => new Uint8Array(Buffer.from(value as string))),
});
export const floatList = (...value: readonly number[]): Feature => ({ kind: "float_list", value });
export const int64List = (...value: readonly bigint[]): Feature => ({ kind: "int64_list", value });

export function example(features: Readonly<Record<string, Feature>>): Uint8Array {
  return encodeExample({ features: new Map(Object.entries(features)) });
}

export function sequence(
  context: Readonly<Record<string, Feature>>,
  lists: Readonly<Record<string, readonly Feature[]>>,
): Uint8Array {
  return encodeSequenceExample({
    context: new Map(Object.entries(context)),
    featureLists: new Map(Object.entries(lists)),
  });
}

/** A SequenceExample, or an Example as one with a context only. */
export function decoded(bytes: Uint8Array): SequenceExample {
  const made = decodeSequenceExample(bytes);
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

export const b64 = (bytes: Uint8Array | string): string =>
  `{ b64: "${Buffer.from(bytes as string).toString("base64")}" }`;

/** Everywhere an original string could still stand: as it is, and in both alphabets of base64 at each alignment. */
export function leaks(file: Buffer, original: string | Uint8Array): boolean {
  const bytes = Buffer.from(original as string);
  if (file.includes(bytes)) return true;
  return [0, 1, 2].some((shift) => {
    // Only whole groups of the original's own bits are the same in every surrounding.
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .replaceAll("=", "");
    const own = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    return own.length >= 4 && (file.includes(own) || file.includes(own.replaceAll("+", "-").replaceAll("/", "_")));
  });
}
