/** A spec in words against a model made by hand. */
import { dtypeByName } from "../../src/dtype.js";
import type { Dim, Model, Signature, TensorInfo } from "../../src/model/index.js";
import { type Plan, plan } from "../../src/plan/index.js";
import { decodeTensorProto } from "../../src/proto/codec.js";
import type { Problem } from "../../src/problem.js";
import type { TensorProto } from "../../src/proto/messages.js";
import { parseSpec } from "../../src/spec/index.js";
import type { TensorValue } from "../../src/tensor.js";

interface SignatureSketch {
  readonly method?: string;
  /** `float32 [-1, 3]`, `int64 []`, `string ?` for an unknown rank; or a whole TensorInfo. */
  readonly inputs?: Readonly<Record<string, string | TensorInfo>>;
  readonly outputs?: readonly string[];
  /** Inputs that the server fills in. */
  readonly defaults?: readonly string[];
}

export function model(signatures: Readonly<Record<string, SignatureSketch>>, name = "toy"): Model {
  return {
    versionDirectory: `/models/${name}/1`,
    version: 1n,
    defaultName: name,
    file: `/models/${name}/1/saved_model.pb`,
    tags: ["serve"],
    tensorflowVersion: "2.21.0",
    signatures: new Map(Object.entries(signatures).map(([key, sketch]) => [key, signature(key, sketch)])),
    graph: { nodes: new Map(), functions: new Map(), producer: 0 },
    assets: new Map(),
    assetHeads: new Map(),
  };
}

/** The usual one: x is any number of rows of three floats. */
export const TOY = model({ serving_default: { inputs: { x: "float32 [-1, 3]" }, outputs: ["y"] } });

const CLASSIFY = "tensorflow/serving/classify";
const REGRESS = "tensorflow/serving/regress";

/** As a TF1 export of an estimator: what each method wants, under its own name. */
export const EXAMPLES = model({
  regression: { method: REGRESS, inputs: { inputs: "string [-1]" }, outputs: ["outputs"] },
  serving_default: { method: CLASSIFY, inputs: { inputs: "string [-1]" }, outputs: ["classes", "scores"] },
});

export function info(sketch: string): TensorInfo {
  const [, alias, dims] = /^(\S+) (\?|\[.*\])$/.exec(sketch)!;
  const dtype = dtypeByName(alias!)!.number;
  const shape: readonly Dim[] | undefined =
    dims === "?" ? undefined : (JSON.parse(dims!) as number[]).map((dim) => (dim < 0 ? null : dim));
  return { encoding: "name", name: "fed:0", declaredDtype: dtype, graphDtype: dtype, shape };
}

function signature(name: string, sketch: SignatureSketch): Signature {
  const { method = "tensorflow/serving/predict", inputs = {}, outputs = ["y"], defaults = [] } = sketch;
  const entries = Object.entries(inputs).map(
    ([alias, one]) => [alias, typeof one === "string" ? info(one) : one] as const,
  );
  return {
    name,
    methodName: method,
    inputs: new Map(entries),
    outputs: new Map(outputs.map((alias) => [alias, info("float32 ?")])),
    defaults: new Map(defaults.map((alias) => [alias, scalarZero()])),
  };
}

function scalarZero(): TensorProto {
  const decoded = decodeTensorProto(new Uint8Array([0x08, 1]));
  if (!decoded.ok) throw new Error(decoded.reason);
  return decoded.value;
}

export interface Planned {
  readonly plan: Plan | undefined;
  readonly problems: readonly Problem[];
  /** Each problem as `line:column code`. */
  readonly told: readonly string[];
}

/** Plan a spec whose text is given but for its version. */
export function planned(text: string, on: Model = TOY): Planned {
  const { value: spec, problems } = parseSpec(`version: 1\n${text}`, { file: "warmup.yaml", directory: "/specs" });
  if (!spec) throw new Error(problems.map(({ message }) => message).join("\n"));
  const outcome = plan(spec, on);
  const told = outcome.problems.map(({ code, where }) => `${where.line}:${where.column} ${code}`);
  return { plan: outcome.value, problems: outcome.problems, told };
}

/** The plan of a spec that must be in order. */
export function planOf(text: string, on: Model = TOY): Plan {
  const { plan: made, problems } = planned(text, on);
  if (!made) throw new Error(problems.map(({ message }) => message).join("\n"));
  return made;
}

/** The values of one input in each record of a plan. */
export function values(made: Plan, alias: string): readonly TensorValue[] {
  return made.records.map((record) => {
    const tensor = "inputs" in record ? record.inputs.get(alias) : undefined;
    if (!tensor) throw new Error(`record ${record.index} has no input ${alias}`);
    return tensor.make();
  });
}

/** The shapes of one input in each record of a plan. */
export function shapes(made: Plan, alias: string): readonly (readonly number[])[] {
  return values(made, alias).map(({ shape }) => shape);
}

export function floats(value: TensorValue): readonly number[] {
  if ("strings" in value) throw new Error("strings are no floats");
  const { buffer, byteOffset, byteLength } = value.content.slice();
  return [...new Float32Array(buffer, byteOffset, byteLength / 4)];
}
