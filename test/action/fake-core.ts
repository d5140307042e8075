/** The part of the toolkit that the Action uses, keeping what it is told. */
import type { Core } from "../../src/action/action.js";

export interface Told {
  readonly annotations: readonly { readonly kind: string; readonly message: string; readonly properties: object }[];
  readonly failures: readonly string[];
  readonly outputs: ReadonlyMap<string, unknown>;
  readonly summary: string;
}

export function fakeCore(inputs: Readonly<Record<string, string>>): { readonly core: Core; readonly told: Told } {
  const annotations: { kind: string; message: string; properties: object }[] = [];
  const failures: string[] = [];
  const outputs = new Map<string, unknown>();
  const told = { annotations, failures, outputs, summary: "" };
  const annotate =
    (kind: string) =>
    (message: string | Error, properties: object = {}) => {
      annotations.push({ kind, message: String(message), properties });
    };
  const summary = {
    addRaw(text: string) {
      told.summary += text;
      return summary;
    },
    write: () => Promise.resolve(summary),
  };
  const core = {
    getInput: (name: string) => inputs[name] ?? "",
    setOutput: (name: string, value: unknown) => void outputs.set(name, value),
    setFailed: (message: string | Error) => void failures.push(String(message)),
    error: annotate("error"),
    warning: annotate("warning"),
    notice: annotate("notice"),
    summary,
  } as unknown as Core;
  return { core, told };
}
