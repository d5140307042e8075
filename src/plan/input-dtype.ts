import { type DType, dtypeByNumber, dtypeName } from "../dtype.js";
import { feedDtype } from "../model/model.js";
import type { ServerVerdict } from "../problem.js";
import type { Runtime } from "../spec/spec.js";
import type { Findings } from "./findings.js";
import { type InputQuestion, inputName } from "./input-question.js";
import type { Planning } from "./planning.js";
import { sessionName } from "./words.js";

/** The dtype that the session will ask for, which is the graph's where it can be read; undefined after a problem. */
export function settleDtype(question: InputQuestion, { findings, spec }: Planning): DType | undefined {
  const { info, input, path } = question;
  const name = inputName(question);
  if (info.encoding !== "name") {
    findings.add("plan-input-encoding", path, {
      message: `${name} is encoded as ${info.encoding}, and a request can only hold dense tensors.`,
      server: invalid("Tensor :0, specified in either feed_devices or fetch_devices was not found in the Graph"),
    });
    return undefined;
  }
  const number = feedDtype(info);
  const dtype = dtypeByNumber(number);
  if (!dtype || dtype.kind === "handle") {
    const message = `${name} is a ${dtypeName(number)}, and no request can hold one.`;
    findings.add("plan-dtype-unfeedable", path, { message });
    return undefined;
  }
  checkDeclared(question, dtype, spec.serving.runtime, findings);
  const stated = input?.dtype;
  if (!stated || stated === dtype) return dtype;
  findings.addDrift([...path, "dtype"], {
    signature: question.signature.name,
    spec: `dtype ${stated.name} of ${JSON.stringify(question.alias)}`,
    model: `dtype ${dtype.name}`,
    edit: `write  dtype: ${dtype.name}`,
  });
  findings.add("plan-dtype-mismatch", [...path, "dtype"], {
    message: `${name} takes ${dtype.name} (${dtype.alias}), but the spec says ${stated.name}.`,
    server: invalid(`Expects arg[i] to be ${sessionName(dtype)} but ${sessionName(stated)} is provided`),
  });
  return undefined;
}

/** The session never looks at the declaration; the TFRT runtime does, so that a model which lies cannot be called there. */
function checkDeclared(question: InputQuestion, dtype: DType, runtime: Runtime, findings: Findings): void {
  const { alias, info, path } = question;
  if (info.graphDtype === undefined || info.declaredDtype === info.graphDtype) return;
  const declared = dtypeName(info.declaredDtype);
  const message = `${inputName(question)} is declared as ${declared}, but its tensor ${info.name} is a ${dtype.name}, which is sent.`;
  if (runtime !== "tfrt") {
    findings.add("plan-dtype-declared", path, { message });
    return;
  }
  findings.add("plan-dtype-declared", path, {
    message,
    severity: "error",
    hint: "The TFRT runtime holds requests against the declaration, and the graph refuses what fits it: export the model again.",
    server: invalid(`Expected input ${alias} to be ${declared} but get ${dtype.name}.`),
  });
}

const invalid = (message: string): ServerVerdict => ({ status: "INVALID_ARGUMENT", message });
