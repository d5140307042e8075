/**
 * A draft of a spec from what was imported. Each request is read as it would be, and planned where a model was named; what
 * would be refused stands there as a comment with what is missing, as in the drafts of `init`.
 */
import { dirname } from "node:path";
import { comment, commentedOut, type Line, line, quoted, render } from "../init/line.js";
import { plan, planProblem } from "../plan/index.js";
import { hasErrors, type Problem, type ProblemTable } from "../problem.js";
import { openDataFiles } from "../spec/data-files.js";
import { parseSpec } from "../spec/index.js";
import { valuesProblem } from "../values/index.js";
import {
  type ImportContext,
  type Imported,
  type ImportedRequest,
  MAX_REQUEST_CHARACTERS,
  MAX_REQUESTS,
} from "./imported.js";
import { exchangeProblem } from "./problems.js";

/** For editors: completion and hover text for who goes on with the draft. */
const SCHEMA = "https://unpkg.com/savedmodel-warmup/schema/warmup.schema.json";

export interface ImportedDraft {
  readonly text: string;
  /** Requests that stand in it. */
  readonly requests: number;
  readonly problems: readonly Problem[];
}

export async function draftImported(imported: Imported, context: ImportContext): Promise<ImportedDraft> {
  const { taken, problems } = withinLimits(imported.requests, context);
  const entries: Entry[] = [];
  for (const request of taken) entries.push(await entryOf(request, imported, context));
  const accepted = entries.filter(({ refused }) => refused === undefined).length;
  const namesData = taken.some((request) => request.namesData);
  const text = textOf([
    ...headLines(imported, context),
    ...(namesData ? privacyLines() : []),
    line(0, ""),
    ...(accepted === 0 ? [line(0, "requests: auto", autoRemark(entries))] : [line(0, "requests:")]),
    ...entries.flatMap(({ lines }) => lines),
  ]);
  const where = { file: context.source };
  const nothing = exchangeProblem("exchange-nothing", { message: "no request stands in the file", where });
  return {
    text,
    requests: accepted,
    problems: [
      ...imported.problems,
      ...problems,
      ...(imported.requests.length === 0 ? [nothing] : []),
      ...entries.flatMap(askFor),
      ...(namesData ? [askPrivacy(context)] : []),
    ],
  };
}

interface Entry {
  readonly request: ImportedRequest;
  readonly lines: readonly Line[];
  /** Why it stands there as a comment. */
  readonly refused: string | undefined;
}

/** A file of ten thousand requests is no warm-up. What is too much is told, and the first ones are taken. */
function withinLimits(requests: readonly ImportedRequest[], { source }: ImportContext) {
  let characters = 0;
  const few = requests.slice(0, MAX_REQUESTS);
  const end = few.findIndex(({ lines }) => {
    characters += textOf(lines).length;
    return characters > MAX_REQUEST_CHARACTERS;
  });
  const taken = end === -1 ? few : few.slice(0, end);
  const left = requests.length - taken.length;
  if (left === 0) return { taken, problems: [] };
  const message =
    `${left} of ${requests.length} requests are left out: a draft takes the first ${MAX_REQUESTS}, ` +
    `and at most ${MAX_REQUEST_CHARACTERS} characters of them`;
  return { taken, problems: [exchangeProblem("exchange-left-out", { message, where: { file: source } })] };
}

async function entryOf(request: ImportedRequest, imported: Imported, context: ImportContext): Promise<Entry> {
  const found = request.asks.length > 0 ? [] : await judge(request, imported, context);
  const problems = found.filter(({ severity }) => severity !== "note");
  const errors = problems.filter(({ severity }) => severity === "error");
  const refused = request.asks[0] ?? errors[0]?.message;
  if (refused === undefined) return { request, lines: [...problems.flatMap(remarksOn), ...request.lines], refused };
  const asking = comment(1, `ASK: ${request.title} is not warmed as long as this stands here as a comment.`);
  const reasons = [...request.asks.map((ask) => comment(1, `${ask}.`)), ...errors.flatMap(remarksOn)];
  return { request, lines: [asking, ...reasons, ...commentedOut(request.lines)], refused };
}

async function judge(
  { lines, namesData, quotesData }: ImportedRequest,
  imported: Imported,
  context: ImportContext,
): Promise<readonly Problem[]> {
  const { output, workspace, target } = context;
  // No name of the file, which may be long, is read again with every request.
  const head = [line(0, "version: 1"), ...imported.serving];
  const allowed = namesData ? [line(0, "privacy: { allow_real_data: true }")] : [];
  const text = textOf([...head, ...allowed, line(0, "requests:"), ...lines]);
  const directory = dirname(output);
  const files = await openDataFiles(text, { directory, cwd: workspace });
  const { value: spec, problems } = parseSpec(text, { file: output, directory, files });
  if (!spec || hasErrors(problems) || !target) return problems;
  const serving = imported.serving.length > 0 ? spec.serving : target.serving;
  const planned = plan({ ...spec, serving }, target.model).problems;
  return [...problems, ...(quotesData ? planned.map(withoutValues) : planned)];
}

/** Of these problems the words quote a value; what is wrong, and where, can be said without it. */
const QUOTING: ProblemTable = {
  ...valuesProblem.table,
  "plan-ids-outside": planProblem.table["plan-ids-outside"],
};

function withoutValues(problem: Problem): Problem {
  const kind = QUOTING[problem.code];
  const { path } = problem.where;
  return kind ? { ...problem, message: `${kind.title}${path === undefined ? "" : `: ${path}`}.` } : problem;
}

function headLines({ remarks, model, serving }: Imported, { source, target }: ImportContext): readonly Line[] {
  const place =
    target === undefined
      ? [comment(1, "ASK: no SavedModel was named; this spec's own folder is taken for it."), line(1, "path: .")]
      : [line(1, `path: ${quoted(target.path)}`)];
  return [
    comment(0, `yaml-language-server: $schema=${SCHEMA}`),
    comment(0, `Warm-up spec, drafted from ${JSON.stringify(source)}. All of it is yours to change.`),
    ...remarks.map((remark) => comment(0, remark)),
    line(0, "version: 1"),
    line(0, "model:"),
    ...place,
    ...model,
    ...serving,
  ];
}

function privacyLines(): readonly Line[] {
  return [
    comment(
      0,
      "ASK: the data files below ship inside the model, unencrypted. Where everybody who gets it may see them:",
    ),
    comment(0, "privacy: { allow_real_data: true }"),
  ];
}

function askPrivacy({ source }: ImportContext): Problem {
  return exchangeProblem("exchange-ask", {
    message: "the draft names data files, and only a person can tell that they may ship inside the model",
    hint: "Remove the mark before  privacy: { allow_real_data: true }  if everybody who gets the model may see them.",
    where: { file: source },
  });
}

function autoRemark(entries: readonly Entry[]): string {
  return entries.length === 0 ? "all is derived from the model" : "in place of `auto`, complete what stands below";
}

function askFor({ request: { title, where }, refused }: Entry): readonly Problem[] {
  if (refused === undefined) return [];
  const message = `${title} stands in the draft as a comment: ${refused}`;
  return [exchangeProblem("exchange-ask", { message, where })];
}

function remarksOn({ message, hint }: Problem): readonly Line[] {
  return [message, ...(hint === undefined ? [] : [hint])].map((text) => comment(1, text));
}

const textOf = (lines: readonly Line[]): string => `${lines.map(render).join("\n")}\n`;
