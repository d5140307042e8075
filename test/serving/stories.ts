import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Model, readModel } from "../../src/model/index.js";

const FIXTURES = resolve(import.meta.dirname, "../fixtures");

/** A warm-up file, and what the real TensorFlow runtime said when it was replayed. */
export interface Story {
  readonly name: string;
  readonly tells: string;
  readonly file: string;
  readonly model: string;
  readonly tags: readonly string[];
  readonly checkMethodName: boolean;
  readonly framedRecords: number;
  readonly verdict: { readonly loads: boolean; readonly stage: string; readonly status: string };
}

export function stories(): readonly Story[] {
  const folder = join(FIXTURES, "warmup");
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .filter((name) => existsSync(join(folder, `${name}.tfrecord`)));
  return names.map((name) => {
    const { tells, job, verdict, framed_records } = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
    return {
      name,
      tells,
      file: join(FIXTURES, job.file),
      model: join(FIXTURES, job.model),
      tags: job.tags ?? ["serve"],
      checkMethodName: job.check_method_name ?? false,
      framedRecords: framed_records,
      verdict,
    };
  });
}

export async function readFixture(path: string, tags: readonly string[] = ["serve"]): Promise<Model> {
  const binary = join(path, "saved_model.pb");
  const file = existsSync(binary) ? binary : `${binary}txt`;
  const { value, problems } = await readModel({ path, version: 1n, defaultName: "m", file }, tags);
  if (!value) throw new Error(problems.map(({ message }) => message).join("\n"));
  return value;
}

export function fixture(name: string): Promise<Model> {
  return readFixture(join(FIXTURES, "models", name, "1"));
}
