import type { Problem } from "../../src/problem.js";
import { parseSpec, type Spec } from "../../src/spec/index.js";

/** The folder that relative paths of these specs start from. */
export const DIRECTORY = "/models/half_plus_two";

export function parse(text: string): { readonly value: Spec | undefined; readonly problems: readonly Problem[] } {
  return parseSpec(text, { file: "warmup.yaml", directory: DIRECTORY });
}

/** The spec of a text that must be sound. */
export function sound(text: string): Spec {
  const { value, problems } = parse(text);
  if (!value) throw new Error(problems.map(say).join("\n"));
  return value;
}

/** `3:5 spec-unknown-key` */
export function say({ code, where }: Problem): string {
  return `${where.line}:${where.column} ${code}`;
}
