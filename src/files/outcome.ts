import type { Outcome } from "../problem.js";
import { type FilesCode, filesProblem } from "./problems.js";

export function found<T>(value: T): Outcome<T> {
  return { value, problems: [] };
}

/** The reader of the spec adds the place that names the file. */
export function refuse(code: FilesCode, message: string, hint?: string): Outcome<never> {
  return { value: undefined, problems: [filesProblem(code, { message, hint })] };
}
