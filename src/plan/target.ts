import type { Signature } from "../model/model.js";
import type { ServerVerdict } from "../problem.js";
import type { RequestSpec, SpecPath, TaskSpec } from "../spec/spec.js";
import {
  CLASSIFY_METHOD,
  classifyFault,
  derivedMethod,
  methodNameFault,
  REGRESS_METHOD,
  regressFault,
} from "./method.js";
import type { Planning } from "./planning.js";
import { renamedSignature } from "./renames.js";
import { DEFAULT_SIGNATURE, findSignature } from "./signature.js";

export interface PredictTarget {
  readonly kind: "predict";
  readonly method: "predict" | "predict_streamed";
  readonly signature: Signature;
}

export interface ExamplesTarget {
  readonly kind: "examples";
  readonly method: "classify" | "regress" | "multi_inference";
  /** One for classify and regress. */
  readonly tasks: readonly Task[];
}

export interface Task {
  readonly signature: Signature;
  readonly methodName: string;
}

/** What a request calls. */
export type Target = PredictTarget | ExamplesTarget;

/** Find what a request calls, and check that the server would call it so. */
export function findTarget(request: RequestSpec, planning: Planning): Target | undefined {
  if (request.method === "multi_inference") return multiInference(request, planning);
  const path = [...request.path, "signature_name"];
  const name = request.signatureName || DEFAULT_SIGNATURE;
  const renamed = request.from ? undefined : renamedSignature(planning.spec, planning.model, request.inputs);
  const signature = findSignature(name, path, { ...planning, method: request.method, renamed });
  if (!signature) return undefined;
  const method = request.method ?? derivedMethod(signature);
  if (request.method === undefined && !holdsItsFields(request, method, planning)) return undefined;
  if (method === "predict" || method === "predict_streamed") {
    const target: PredictTarget = { kind: "predict", method, signature };
    return nameFault(signature, "predict", planning, path) ? undefined : target;
  }
  const fault = nameFault(signature, method, planning, path) || shapeFault(signature, method, planning, path);
  const methodName = method === "classify" ? CLASSIFY_METHOD : REGRESS_METHOD;
  return fault ? undefined : { kind: "examples", method, tasks: [{ signature, methodName }] };
}

function multiInference(request: RequestSpec, planning: Planning): ExamplesTarget | undefined {
  const { findings, modelName } = planning;
  if (modelName === "") {
    findings.add("plan-model-name", ["model", "name"], {
      message: "The model has no name: its folder has none, and the spec gives none.",
      server: { status: "INVALID_ARGUMENT", message: "Found ModelSpec with an empty model name." },
    });
  }
  const tasks = request.tasks.map((task) => findTask(task, planning));
  return modelName !== "" && isWhole(tasks) ? { kind: "examples", method: "multi_inference", tasks } : undefined;
}

const isWhole = (tasks: readonly (Task | undefined)[]): tasks is readonly Task[] => !tasks.includes(undefined);

function findTask({ path, signatureName, methodName }: TaskSpec, planning: Planning): Task | undefined {
  const at = [...path, "signature_name"];
  const name = signatureName || DEFAULT_SIGNATURE;
  const renamed = renamedSignature(planning.spec, planning.model, new Map());
  const signature = findSignature(name, at, { ...planning, method: "multi_inference", renamed });
  if (!signature) return undefined;
  if (methodName !== CLASSIFY_METHOD && methodName !== REGRESS_METHOD) {
    planning.findings.add("plan-method-mismatch", [...path, "method_name"], {
      message: `A task is run as ${CLASSIFY_METHOD} or ${REGRESS_METHOD}, not as ${JSON.stringify(methodName)}.`,
      server: { status: "UNIMPLEMENTED", message: `Unsupported signature method_name: ${methodName}` },
    });
    return undefined;
  }
  const method = methodName === CLASSIFY_METHOD ? "classify" : "regress";
  const fault = nameFault(signature, method, planning, at) || shapeFault(signature, method, planning, at);
  return fault ? undefined : { signature, methodName };
}

/** A method that the spec states was held against the request's keys when the spec was read. */
function holdsItsFields(request: RequestSpec, method: string, { findings }: Planning): boolean {
  const found = (key: string, given: boolean, instead: string): boolean => {
    if (!given) return false;
    findings.add("plan-request-fields", [...request.path, key], {
      message: `The signature's method is ${method}, which takes no \`${key}\`.`,
      hint: `To call it otherwise, add  method: ${instead}  under the request.`,
    });
    return true;
  };
  if (method === "predict") {
    const wrong = [found("examples", !!request.examples, "classify"), found("context", !!request.context, "classify")];
    return !wrong.includes(true);
  }
  const wrong = [
    found("inputs", request.inputs.size > 0, "predict"),
    found("output_filter", request.outputFilter.length > 0, "predict"),
  ];
  return !wrong.includes(true);
}

/** True after saying that the server's method-name check refuses the signature. */
function nameFault(
  signature: Signature,
  method: "predict" | "classify" | "regress",
  planning: Planning,
  path: SpecPath,
): boolean {
  if (!planning.spec.serving.signatureMethodNameCheck) return false;
  return mismatch(signature, method, methodNameFault(signature, method), planning, path);
}

/** True after saying that the signature has other inputs and outputs than the method asks for. */
function shapeFault(signature: Signature, method: "classify" | "regress", planning: Planning, path: SpecPath): boolean {
  const faultOf = method === "classify" ? classifyFault : regressFault;
  return mismatch(signature, method, faultOf(signature, planning.spec.serving.runtime), planning, path);
}

function mismatch(
  signature: Signature,
  method: string,
  server: ServerVerdict | undefined,
  { findings }: Planning,
  path: SpecPath,
): boolean {
  if (!server) return false;
  findings.add("plan-method-mismatch", path, {
    message:
      `The signature ${JSON.stringify(signature.name)} cannot be called as ${method}: its method_name is ` +
      `${JSON.stringify(signature.methodName)}, its inputs are {${names(signature.inputs)}}, its outputs {${names(signature.outputs)}}.`,
    server,
  });
  return true;
}

const names = (map: ReadonlyMap<string, unknown>): string =>
  [...map.keys()].map((name) => JSON.stringify(name)).join(", ");
