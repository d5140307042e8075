/**
 * A first spec for a model: a request for every signature that a client can call, and beside each value where it was read.
 * Each request is planned before it is put down, so that `write` accepts the draft as it is; what would be refused stands
 * there as a comment with what is missing.
 */
import type { Model, Signature } from "../model/model.js";
import { type Problem, hasErrors } from "../problem.js";
import { decodePredictionLog } from "../proto/codec.js";
import { graphReach } from "../model/graph-reach.js";
import { unservable } from "../plan/auto.js";
import { type Plan, plan } from "../plan/index.js";
import { callableSignatures } from "../plan/signature.js";
import { encodeRecord } from "../record/index.js";
import { judgeRecord } from "../serving/index.js";
import { parseSpec } from "../spec/index.js";
import { templateLines } from "./features.js";
import { comment, commentedOut, type Line, line, quoted, render } from "./line.js";
import { initProblem } from "./problems.js";
import { type DraftContext, requestLines, templateParse } from "./request.js";

/** A signature takes a record at least, and the server reads no more records than these. */
const MAX_DRAFTED = 1000;

const leftOut = (others: number): string =>
  `${others} more signatures are left out: a warm-up file holds at most ${MAX_DRAFTED} records.`;

export interface DraftRequest extends DraftContext {
  /** `model.path` of the draft, relative to it. */
  readonly path: string;
  /** How problems are to name the draft. */
  readonly file: string;
  /** Path or URL of the JSON Schema, for editors. */
  readonly schema?: string | undefined;
}

export interface Draft {
  readonly text: string;
  /** Requests that stand in it. */
  readonly requests: number;
  readonly problems: readonly Problem[];
}

export function draftSpec(request: DraftRequest): Draft {
  const callable = callableSignatures(request.model);
  const templates: Templates = new Map();
  const entries = callable.slice(0, MAX_DRAFTED).map((signature) => draftEntry(signature, templates, request));
  const others = callable.length - entries.length;
  const accepted = entries.filter(({ refused }) => refused === undefined).length;
  const lines = [
    ...headLines(request),
    line(0, ""),
    ...templateSection(templates),
    ...(accepted === 0
      ? [line(0, "requests: auto", "in place of `auto`, complete what stands below")]
      : [line(0, "requests:")]),
    ...entries.flatMap((entry) => entry.lines),
    ...(others > 0 ? [remark(leftOut(others))] : []),
  ];
  const problems = [
    ...(callable.length === 0 ? [nothingToCall(request)] : entries.flatMap((entry) => ask(entry, request))),
    ...(others > 0 ? [initProblem("init-ask", { message: leftOut(others), where: { file: request.file } })] : []),
  ];
  return { text: textOf(lines), requests: accepted, problems };
}

/** By name; the lines of each stand below its name. */
type Templates = Map<string, readonly Line[]>;

interface Entry {
  readonly signature: Signature;
  readonly lines: readonly Line[];
  /** Why the request stands there as a comment. */
  readonly refused: string | undefined;
}

/** @param templates Those of the requests before; what this one needs and does not find is added. */
function draftEntry(signature: Signature, templates: Templates, request: DraftRequest): Entry {
  const refused = unservable(signature);
  if (refused !== undefined) {
    return {
      signature,
      lines: [remark(`Signature ${JSON.stringify(signature.name)} is left out: ${refused}.`)],
      refused,
    };
  }
  const { names, added } = templatesOf(signature, templates, request.model);
  const lines = requestLines(signature, names, request);
  const problems = judge(lines, new Map([...templates, ...added]), alone(signature, request));
  const errors = [...problems.filter(({ severity }) => severity === "error"), ...judgeXla(signature, request)];
  const [first] = errors;
  if (!first) {
    for (const [name, own] of added) templates.set(name, own);
    return { signature, lines: [...problems.flatMap(remarksOn), ...lines], refused: undefined };
  }
  const asking = remark(
    `ASK: ${JSON.stringify(signature.name)} is not warmed as long as this stands here as a comment.`,
  );
  const draft = commentedOut([...templateSection(added), ...lines]);
  return { signature, lines: [asking, ...errors.flatMap(remarksOn), ...draft], refused: first.message };
}

/** The model as if it had only this signature: the others have no say in its request, and may be a million. */
function alone(signature: Signature, request: DraftRequest): DraftRequest {
  return { ...request, model: { ...request.model, signatures: new Map([[signature.name, signature]]) } };
}

/** A template for each input that the graph parses tf.Examples out of; signatures that parse alike share one. */
function templatesOf(signature: Signature, templates: Templates, model: Model) {
  const names = new Map<string, string>();
  const added: Templates = new Map();
  for (const alias of signature.inputs.keys()) {
    const parse = templateParse(model, signature, alias);
    if (!parse) continue;
    const lines = templateLines(model, parse);
    const same = [...templates, ...added].find(([, other]) => textOf(other) === textOf(lines))?.[0];
    const name = same ?? (signature.inputs.size === 1 ? signature.name : `${signature.name}.${alias}`);
    names.set(alias, name);
    if (same === undefined) added.set(name, lines);
  }
  return { names, added };
}

function templateSection(templates: Templates): readonly Line[] {
  if (templates.size === 0) return [];
  const named = [...templates].flatMap(([name, own]) => [line(1, `${quoted(name)}:`), ...own]);
  return [line(0, "example_templates:"), ...named, line(0, "")];
}

const textOf = (lines: readonly Line[]): string => `${lines.map(render).join("\n")}\n`;

const remark = (text: string): Line => comment(1, text);

function remarksOn({ message, hint }: Problem): readonly Line[] {
  return [message, ...(hint === undefined ? [] : [hint])].map(remark);
}

/** What a plan of one request says of it, but for the signatures that it leaves alone. */
function judge(lines: readonly Line[], templates: Templates, request: DraftRequest): readonly Problem[] {
  const { model, spec, file } = request;
  const text = textOf([...headLines(request), ...templateSection(templates), line(0, "requests:"), ...lines]);
  const parsed = parseSpec(text, { file, directory: spec.model.path });
  if (!parsed.value || hasErrors(parsed.problems)) return parsed.problems;
  const planned = plan({ ...parsed.value, serving: spec.serving }, model);
  const served = planned.value ? judgeRecords(planned.value, request) : [];
  return [...parsed.problems, ...planned.problems, ...served].filter(({ severity }) => severity !== "note");
}

/** What the server would say to the records: a signature can be broken in itself. */
function judgeRecords({ records, modelName }: Plan, { model, spec, file }: DraftRequest): readonly Problem[] {
  const [first] = records;
  const decoded = first && decodePredictionLog(encodeRecord(first, modelName));
  if (!decoded?.ok) return [];
  return judgeRecord(decoded.value, { model, serving: spec.serving, file, record: 0, offset: 0 });
}

/** A request that the server runs only with a flag of its own is not put down as if it had it. */
function judgeXla(signature: Signature, { model, file }: DraftRequest): readonly Problem[] {
  if (!graphReach(signature, model.graph).mustCompile) return [];
  const message = `${JSON.stringify(signature.name)} must be compiled by XLA, which the server does only when told`;
  const hint = "With --xla_cpu_compilation_enabled or --xla_gpu_compilation_enabled, write  serving: { xla: true }.";
  return [initProblem("init-ask", { message, hint, where: { file } })];
}

function headLines({ model, path, schema }: DraftRequest): readonly Line[] {
  const exporter = model.tensorflowVersion === "" ? "" : `, exported by TensorFlow ${model.tensorflowVersion}`;
  const version = model.version === undefined ? "" : `, version ${model.version}`;
  return [
    ...(schema === undefined ? [] : [comment(0, `yaml-language-server: $schema=${schema}`)]),
    comment(0, `Warm-up spec, drafted from ${JSON.stringify(model.defaultName)}${version}${exporter}.`),
    comment(0, "Each remark says where a value was read. All of it is yours to change."),
    line(0, "version: 1"),
    line(0, "model:"),
    comment(1, "Base path with numbered version folders, or one version folder."),
    line(1, `path: ${quoted(path)}`),
    comment(0, "serving:"),
    comment(
      0,
      "  batching_parameters_file: batching.txt    # what the server is started with: every size gets a record",
    ),
  ];
}

function ask({ signature, refused }: Entry, { file }: DraftRequest): readonly Problem[] {
  if (refused === undefined) return [];
  const message = `the request for signature ${JSON.stringify(signature.name)} stands in the draft as a comment: ${refused}`;
  return [initProblem("init-ask", { message, where: { file } })];
}

function nothingToCall({ model }: DraftRequest): Problem {
  const message = `${model.file} has no signature that a client can call`;
  return initProblem("init-nothing-to-call", { message, where: { file: model.file } });
}
