/** What perf_analyzer sends, as requests of a spec: each entry is one row, and its values are literals. */
import { memoryBytes } from "../files/bytes.js";
import { readJson } from "../files/whole-text.js";
import { comment, line, quoted } from "../init/line.js";
import type { Problem } from "../problem.js";
import type { Literal } from "../spec/spec.js";
import type { ImportContext, Imported, ImportedRequest } from "./imported.js";
import { parsePerfData, type PerfData, type PerfEntry } from "./perf-data.js";
import { literalOf } from "./perf-literal.js";
import { exchangeProblem } from "./problems.js";
import { yamlLiteral } from "./yaml-literal.js";

/** The signature that requests call where nothing says another. */
const SIGNATURE = "serving_default";

/** Requests that are taken over: a warm-up wants one of each shape, and a file for a load test has thousands. */
export const MAX_ENTRIES = 100;

/** Values that become literals of a draft, four bytes of base64 counting as one: more are no text that people read. */
const MAX_VALUES = 500_000;

/** Undefined with the problems of a file that cannot be read. */
export function importPerfData(
  bytes: Buffer,
  context: ImportContext,
): { readonly value: Imported | undefined; readonly problems: readonly Problem[] } {
  const where = { file: context.source };
  const read = readJson(memoryBytes(bytes), "nothing");
  if (!read.value) {
    const broken = read.problems.map(({ message }) =>
      exchangeProblem("exchange-broken", { message: `${message}.`, where }),
    );
    return { value: undefined, problems: broken };
  }
  const { value: data, faults } = parsePerfData(read.value.json);
  if (!data) {
    const broken = faults.map(({ path, message }) =>
      exchangeProblem("exchange-broken", { message, where: { ...where, path } }),
    );
    return { value: undefined, problems: broken };
  }
  const left = leftOut(data);
  const notes = left.map((message) => exchangeProblem("exchange-not-taken-over", { message, where }));
  const taken = withinLimits(data.entries);
  const requests = taken.map((entry) => requestOf(entry, context));
  const remarks = [
    ...(taken.length === 0
      ? []
      : ["The values are those of the file: what was recorded from people stands in this repository from now on."]),
    ...left,
  ];
  return {
    value: { remarks, model: [], serving: [], requests, problems: [...notes, ...leftOver(data, taken, context)] },
    problems: [],
  };
}

function leftOut({ isSequences, others }: PerfData): readonly string[] {
  return [
    ...(isSequences
      ? ["Sequences are taken over as requests one after the other: a warm-up request belongs to no sequence."]
      : []),
    ...(others.length === 0
      ? []
      : [`Not taken over, having no counterpart: ${others.map((key) => quoted(key)).join(", ")}.`]),
  ];
}

function withinLimits(entries: readonly PerfEntry[]): readonly PerfEntry[] {
  const first = entries.slice(0, MAX_ENTRIES);
  let values = 0;
  const end = first.findIndex(({ inputs }) => {
    for (const { values: own } of inputs.values())
      values += "scalars" in own ? own.scalars.length : own.bytes.length / 4;
    return values > MAX_VALUES;
  });
  return end === -1 ? first : first.slice(0, end);
}

function leftOver({ entries }: PerfData, taken: readonly PerfEntry[], { source }: ImportContext): readonly Problem[] {
  const left = entries.length - taken.length;
  if (left === 0) return [];
  const message =
    `${left} of ${entries.length} requests are left out: ` +
    `the first ${MAX_ENTRIES} are taken over, with at most ${MAX_VALUES} values`;
  return [exchangeProblem("exchange-left-out", { message, where: { file: source } })];
}

function requestOf({ path, inputs }: PerfEntry, context: ImportContext): ImportedRequest {
  const known = context.target?.model.signatures.get(SIGNATURE)?.inputs;
  const asks: string[] = [];
  let rows: number | undefined = 1;
  const body = [...inputs].flatMap(([alias, input]) => {
    const info = known?.get(alias);
    const value = literalOf(input, info);
    if (typeof value === "string") {
      asks.push(`input ${JSON.stringify(alias)} ${value}`);
      return [comment(3, `${quoted(alias)}: the values in ${path}.${alias}`)];
    }
    if (value.isWhole) rows = undefined;
    return [line(3, `${quoted(alias)}: ${valueOf(value.literal)}`)];
  });
  return {
    title: `request ${path}`,
    where: { file: context.source, path },
    lines: [
      line(1, `- name: ${quoted(path)}`),
      line(2, "method: predict"),
      ...(rows === undefined
        ? []
        : [line(2, "batch_sizes: [1]", "an entry is one row; list the sizes that your clients send")]),
      line(2, inputs.size === 0 ? "inputs: {}" : "inputs:"),
      ...body,
    ],
    namesData: false,
    quotesData: true,
    asks,
  };
}

function valueOf(literal: Literal): string {
  return literal instanceof Uint8Array ? `{ value: ${yamlLiteral(literal)} }` : yamlLiteral(literal);
}
