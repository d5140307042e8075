/**
 * A REST predict body as the inputs of its signature, by the rules of tensorflow_serving/util/json_tensor.cc. Numbers take
 * the dtype that the graph wants, where the server goes by the signature's.
 */
import { type DType, dtypeByNumber } from "../dtype.js";
import { isJsonList, isJsonObject, type JsonValue } from "../files/index.js";
import { feedDtype, type Signature } from "../model/model.js";
import type { PredictBody, RequestSpec, SpecPath } from "../spec/spec.js";
import type { Planning } from "./planning.js";
import { type RestFault, restTensor } from "./rest-tensor.js";
import { type SentInput, sentInputs } from "./sent-inputs.js";
import { theOnes } from "./words.js";

/** The request with inputs in place of its body; undefined after a problem. */
export function withRestInputs(
  request: RequestSpec,
  body: PredictBody,
  signature: Signature,
  planning: Planning,
): RequestSpec | undefined {
  const columns = body.form === "instances" ? rows(body, signature, planning) : columnsOf(body, signature, planning);
  const sent = columns?.flatMap((column) => sentInput(column, body, signature, planning) ?? []);
  if (!columns || !sent || sent.length < columns.length) return undefined;
  return { ...request, inputs: sentInputs(sent, signature, request) };
}

/** What one input is fed, and where its parts stand in the body. */
interface Column {
  readonly alias: string;
  readonly json: JsonValue;
  readonly path: SpecPath;
  readonly placeOf: (indices: readonly number[]) => SpecPath;
  /** The server's words around a fault. */
  readonly around: (fault: RestFault) => string;
}

function sentInput(
  { alias, json, path, placeOf, around }: Column,
  { recorded }: PredictBody,
  signature: Signature,
  { findings }: Planning,
): SentInput | undefined {
  // What no request can hold is told when the input is planned.
  const dtype: DType | undefined = dtypeByNumber(feedDtype(signature.inputs.get(alias)!));
  const tensor = dtype && restTensor(json, dtype, recorded);
  if (tensor && "fault" in tensor) {
    // In a file the place is no line of the spec.
    const { indices, found } = tensor.fault;
    const at = recorded && indices.length > 0 ? `Element [${indices.join(", ")}] of ${JSON.stringify(alias)}: ` : "";
    findings.add("plan-rest-value", placeOf(indices), {
      message: `${at}${found}; ${tensor.fault.expected}.`,
      server: { status: tensor.fault.status, message: around(tensor.fault) },
    });
    return undefined;
  }
  const { literal = 0n, shape = [] } = tensor ?? {};
  return { alias, path, shape, values: { kind: "literal", value: literal, path, ...(recorded && { recorded }) } };
}

function rows(body: PredictBody, signature: Signature, planning: Planning): readonly Column[] | undefined {
  const { json, path } = body;
  const names = [...signature.inputs.keys()];
  if (!isJsonList(json) || json.length === 0) {
    return refuse(planning, path, "`instances` is no list with at least one element.", {
      server: "Failed to process 'instances': expecting a non-empty list",
    });
  }
  if (!isRow(json[0]!)) {
    if (names.length !== 1) {
      return refuse(
        planning,
        path,
        `\`instances\` is a plain list, and the signature has ${names.length} inputs. ${theOnes(names, "input")}`,
        {
          server: `instances is a plain list, but expecting list of objects as multiple input tensors required as per tensorinfo_map`,
        },
      );
    }
    const around = (fault: RestFault) =>
      `Failed to process element: ${fault.indices[0] ?? 0} of 'instances' list. Error: ${fault.status}: ${fault.server}`;
    return [{ alias: names[0]!, json, path, placeOf: (indices) => [...path, ...indices], around }];
  }
  if (!json.every((row, i) => hasExactly(row, names, i, body, planning))) return undefined;
  return names.map((alias) => ({
    alias,
    json: json.map((row) => (row as ReadonlyMap<string, JsonValue>).get(alias)!),
    path,
    placeOf: ([first = 0, ...rest]) => [...path, first, alias, ...rest],
    around: (fault) =>
      `Failed to process element: ${fault.indices[0] ?? 0} key: ${alias} of 'instances' list. Error: ${fault.status}: ${fault.server}`,
  }));
}

/** An object with the key `b64` alone is a value. */
function isRow(json: JsonValue): boolean {
  return isJsonObject(json) && !(json.size === 1 && json.has("b64"));
}

function hasExactly(
  row: JsonValue,
  names: readonly string[],
  place: number,
  { path: list, recorded }: PredictBody,
  planning: Planning,
): boolean {
  const path = [...list, place];
  const which = recorded ? `Instance ${place}` : "This instance";
  if (!isJsonObject(row)) {
    refuse(planning, path, `${which} is no object, and the first one is.`, {
      server: `Failed to process element: ${place} of 'instances' list. Error: INVALID_ARGUMENT: Expecting object but got ...`,
    });
    return false;
  }
  if (row.size === names.length && names.every((name) => row.has(name))) return true;
  // In recorded data a key that the model does not have may be anything.
  const shown = recorded ? names.filter((name) => row.has(name)) : [...row.keys()];
  const others = row.size > shown.length ? [`${row.size - shown.length} more that no input is named by`] : [];
  const given = [...shown.map((name) => JSON.stringify(name)), ...others].join(", ");
  refuse(planning, path, `${which} has the keys ${given || "none"}. ${theOnes(names, "input")}`, {
    server: `Failed to process element: ${place} of 'instances' list. Error: INVALID_ARGUMENT: Expecting keys: {${names.join(",")}}`,
  });
  return false;
}

function columnsOf(
  { json, path }: PredictBody,
  signature: Signature,
  planning: Planning,
): readonly Column[] | undefined {
  const names = [...signature.inputs.keys()];
  const around = ({ server }: RestFault): string => server;
  if (!isRow(json)) {
    const [alias] = names;
    if (names.length === 1) return [{ alias: alias!, json, path, placeOf: (indices) => [...path, ...indices], around }];
    return refuse(
      planning,
      path,
      `\`inputs\` is a plain value or list, and the signature has ${names.length} inputs. ${theOnes(names, "input")}`,
      {
        server:
          "inputs is a plain value/list, but expecting an object as multiple input tensors required as per tensorinfo_map",
      },
    );
  }
  const object = json as ReadonlyMap<string, JsonValue>;
  const missing = names.filter((name) => !object.has(name));
  for (const name of missing) {
    refuse(planning, path, `\`inputs\` lacks the input ${JSON.stringify(name)}: a REST body has all of them.`, {
      server: `Missing named input: ${name} in 'inputs' object.`,
    });
  }
  if (missing.length > 0) return undefined;
  return names.map((alias) => {
    const here = [...path, alias];
    return { alias, json: object.get(alias)!, path: here, placeOf: (indices) => [...here, ...indices], around };
  });
}

function refuse({ findings }: Planning, path: SpecPath, message: string, { server }: { server: string }): undefined {
  findings.add("plan-rest-body", path, { message, server: { status: "INVALID_ARGUMENT", message: server } });
}
