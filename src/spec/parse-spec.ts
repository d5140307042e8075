/** Text to Spec: syntax, then structure, then meaning; all that is wrong with each is told in one go. */
import { hasErrors, type Outcome, type Problem } from "../problem.js";
import { buildTree } from "./build-tree.js";
import { checkSchema } from "./check-schema.js";
import { composeYaml } from "./compose-yaml.js";
import { MAX_PROBLEMS } from "./limits.js";
import type { MappingNode, SpecNode } from "./node.js";
import { normaliseSpec } from "./normalise/spec.js";
import { specProblem } from "./problems.js";
import { createReading } from "./reading.js";
import { createSourceText, type SourceText } from "./source-text.js";
import type { Spec } from "./spec.js";
import { describeFound } from "./words.js";

export interface ParseOptions {
  /** Name of the file in problems, as the user wrote it. */
  readonly file: string;
  /** Absolute folder that relative paths of the spec start from. */
  readonly directory: string;
}

/** Characters that no YAML text may hold (YAML 1.2.2, chapter 5.1). */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const NOT_PRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

export function parseSpec(text: string, { file, directory }: ParseOptions): Outcome<Spec> {
  const source = createSourceText(file, text.startsWith("\uFEFF") ? text.slice(1) : text);
  const problems: Problem[] = [];
  const value = readText(source, directory, problems);
  const told = inOrder(problems, source);
  return { value: hasErrors(told) ? undefined : value, problems: told };
}

function readText(source: SourceText, directory: string, problems: Problem[]): Spec | undefined {
  const unprintable = source.text.search(NOT_PRINTABLE);
  if (unprintable !== -1) {
    const code = source.text.charCodeAt(unprintable).toString(16).padStart(4, "0").toUpperCase();
    const pointed = source.point([unprintable, unprintable + 1]);
    problems.push(specProblem("spec-encoding", { message: `The character U+${code} stands here.`, ...pointed }));
    return undefined;
  }
  const composed = composeYaml(source);
  problems.push(...composed.problems);
  if (!composed.contents) {
    if (!hasErrors(problems)) problems.push(emptySpec(source));
    return undefined;
  }
  const tree = buildTree(composed.contents, source);
  const found = [...tree.problems];
  const root = tree.root && asMapping(tree.root, source, found);
  const version = root && findOtherVersion(root, source);
  // Another version has other keys: to judge them by this one's would only mislead.
  if (version) found.splice(0, found.length, version);
  const checked = root && !version ? checkSchema(root, source) : undefined;
  found.push(...(checked?.problems ?? []));
  problems.push(...found.filter((problem) => isSound(problem, composed.brokenAt, source)));

  const isWhole = composed.brokenAt === undefined;
  if (!root || !checked?.document || !isWhole) return undefined;
  return normaliseSpec(checked.document, createReading(root, source, directory, problems), source.file);
}

function asMapping(root: SpecNode, source: SourceText, problems: Problem[]): MappingNode | undefined {
  if (root.kind === "mapping") return root;
  const isEmpty = root.kind === "scalar" && root.value === null;
  const message = `The spec is ${describeFound(root, source)}; expected a mapping that starts with \`version: 1\`.`;
  problems.push(isEmpty ? emptySpec(source) : specProblem("spec-wrong-type", { message, ...source.point(root.range) }));
  return undefined;
}

function emptySpec(source: SourceText): Problem {
  return specProblem("spec-empty", {
    message: "The spec says nothing; at least `version: 1` is required.",
    ...source.point([0, 0]),
  });
}

function findOtherVersion(root: MappingNode, source: SourceText): Problem | undefined {
  const version = root.entries.get("version")?.node;
  if (version?.kind !== "scalar" || typeof version.value !== "bigint" || version.value === 1n) return undefined;
  const message = `The spec is written in version ${version.value} of the language; this release reads version 1.`;
  const pointed = source.point(version.range);
  return specProblem("spec-version", { ...pointed, message, where: { ...pointed.where, path: "version" } });
}

/** Where the syntax breaks, what stands before it is judged still, and what is missing may only be unreadable. */
function isSound(problem: Problem, brokenAt: number | undefined, source: SourceText): boolean {
  if (brokenAt === undefined) return true;
  const brokenLine = source.point([brokenAt, brokenAt]).where.line!;
  return problem.code !== "spec-missing-key" && problem.where.line! < brokenLine;
}

/** In the order of the text, each place told once for each message, and no more than a person reads. */
function inOrder(problems: readonly Problem[], source: SourceText): readonly Problem[] {
  const seen = new Set<string>();
  const told = problems.filter(({ code, message, where }) => {
    const identity = JSON.stringify([code, where.line, where.column, message]);
    return !seen.has(identity) && seen.add(identity);
  });
  told.sort(byPosition);
  if (told.length <= MAX_PROBLEMS) return told;
  const message = `${told.length - MAX_PROBLEMS} more problems are not shown.`;
  return [...told.slice(0, MAX_PROBLEMS), specProblem("spec-more-problems", { message, where: { file: source.file } })];
}

function byPosition({ where: a }: Problem, { where: b }: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
