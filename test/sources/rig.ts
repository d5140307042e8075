import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Outcome } from "../../src/problem.js";
import type { Feature } from "../../src/proto/messages.js";
import { type SampledSource, sampleSource } from "../../src/sources/index.js";
import type { ExampleTwin } from "../referee/referee.js";
import type { SampleSpec, SourceFormat, SourceSpec, StratumKey } from "../../src/spec/index.js";

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, that is gone after the test. */
export function folder(files: Files = {}): string {
  const path = mkdtempSync(join(tmpdir(), "sources-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

export interface Asked {
  readonly format?: SourceFormat;
  readonly file?: string;
  readonly sample?: Omit<Partial<SampleSpec>, "stratifyBy"> & { readonly stratifyBy?: readonly StratumKey[] };
  readonly deduplicate?: boolean;
  readonly onBad?: "error" | "skip";
  readonly maxRecords?: number;
  /** Called when the files are open, and nothing of them is read. */
  readonly onOpen?: () => void;
}

/** A source of all files of a folder. */
export function sampled(directory: string, asked: Asked = {}): Promise<Outcome<SampledSource>> {
  const { format = "rest_jsonl", file = "**", sample, deduplicate = true, onBad = "error", maxRecords = 1000 } = asked;
  const source: SourceSpec = {
    path: ["sources", "traffic"],
    name: "traffic",
    format,
    file,
    sample: sample && { count: 10, seed: 0n, stratifyBy: [], ...sample },
    deduplicate,
    onBad,
  };
  let opened = false;
  const locate = () => {
    if (!opened) asked.onOpen?.();
    opened = true;
    return { where: { file: "warmup.yaml", line: 1 } };
  };
  return sampleSource(source, { directory, cwd: directory }, locate, maxRecords);
}

/** `code at file:place: message`, with the folder left out. */
export function said({ problems }: Outcome<unknown>, directory = ""): readonly string[] {
  return problems.map(({ code, message, where: { file = "", line, column, record, offset } }) => {
    const place = [line, column].filter((part) => part !== undefined).join(":");
    const bytes = record === undefined ? "" : `record ${record} at ${offset}`;
    return `${code} at ${file.replace(`${directory}/`, "")} ${place}${bytes}: ${message}`;
  });
}

/** The bodies of REST requests as native values: small integers only. */
export function bodies({ value }: Outcome<SampledSource>): readonly unknown[] {
  return (value?.requests ?? []).map(({ body }) => (body.kind === "rest" ? native(body.json) : body));
}

export function native(json: unknown): unknown {
  if (json instanceof Map) return Object.fromEntries(Array.from(json, ([key, value]) => [key, native(value)]));
  if (Array.isArray(json)) return json.map(native);
  return typeof json === "bigint" ? Number(json) : json;
}

/** As TensorFlow's twins say them. */
export function examples({ value }: Outcome<SampledSource>): readonly ExampleTwin[] {
  return (value?.requests ?? []).map(({ body }) => {
    if (body.kind !== "example") throw new Error(`a ${body.kind} is no example`);
    return Object.fromEntries(Array.from(body.example.features, ([name, feature]) => [name, twinOf(feature)]));
  });
}

function twinOf(feature: Feature): readonly [string | null, readonly string[]] {
  switch (feature.kind) {
    case "bytes_list":
      return [feature.kind, feature.value.map((bytes) => Buffer.from(bytes).toString("hex"))];
    case "float_list":
      return [feature.kind, Array.from(feature.value, hexOfFloat)];
    case "int64_list":
      return [feature.kind, Array.from(feature.value, String)];
    case undefined:
      return [null, []];
  }
}

function hexOfFloat(value: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatBE(value);
  return bytes.toString("hex");
}
