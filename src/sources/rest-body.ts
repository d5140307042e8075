/** A REST body in its bytes: whether it is one, and what a sample may be stratified by. */
import { isUtf8 } from "node:buffer";
import { isJsonObject, jsonFault, JsonScanner, parseJson } from "../files/index.js";
import { bad, type FoundRequest, type NoRequest } from "./format.js";
import type { RecordedBody } from "./sampled.js";
import { textOf } from "./text-of.js";

const FORMS: readonly string[] = ["instances", "inputs", "examples"];

/** A model's own names are shorter. */
const MAX_NAME_LENGTH = 1000;

/** The bytes are a whole body, with white space around it at most. */
export function judgeBody(bytes: Uint8Array): FoundRequest | NoRequest {
  if (!isUtf8(bytes)) return bad("is not UTF-8");
  const scanner = new JsonScanner(bytes);
  if (scanner.peek() !== 0x7b) return notSound(bytes, "is no JSON object");
  const start = scanner.at;
  const forms: string[] = [];
  let batchSize: number | undefined;
  let signatureName: string | undefined;
  let named = true;
  const sound = scanner.object((name) => {
    if (FORMS.includes(name) && !forms.includes(name)) {
      forms.push(name);
      const rows = countRows(scanner, name);
      batchSize = rows === "none" ? undefined : rows;
      return rows !== undefined;
    }
    if (name !== "signature_name" || signatureName !== undefined) return scanner.skip();
    signatureName = scanner.text();
    named = signatureName !== undefined && signatureName.length <= MAX_NAME_LENGTH;
    return signatureName !== undefined || scanner.skip();
  });
  const end = scanner.at;
  if (!sound || !scanner.ends()) return notSound(bytes, "is no JSON");
  if (!named) return bad("has a `signature_name` that is no text, or has more than 1000 characters");
  const [form, other] = forms;
  if (form === undefined) return bad("has none of the keys `instances`, `inputs` and `examples`");
  if (other !== undefined) return bad(`has both \`${form}\` and \`${other}\``);
  return {
    kind: "request",
    content: bytes.subarray(start, end),
    traits: {
      signatureName: signatureName ?? "serving_default",
      method: form === "examples" ? "examples" : "predict",
      batchSize,
    },
    decode: decodeBody,
  };
}

function decodeBody(content: Uint8Array): RecordedBody {
  const parsed = parseJson(textOf(content), "nothing");
  if ("fault" in parsed || !isJsonObject(parsed.value)) throw new Error("a body that was judged sound is none");
  return { kind: "rest", json: parsed.value };
}

/** Undefined where what stands is no JSON; "none" where it has no rows to count. */
function countRows(scanner: JsonScanner, form: string): number | "none" | undefined {
  let rows = 0;
  const count = (): boolean => {
    rows += 1;
    return scanner.skip();
  };
  const first = scanner.peek();
  if (first === 0x5b) return scanner.list(count) ? rows : undefined;
  if (first !== 0x7b || form !== "inputs") return scanner.skip() ? "none" : undefined;
  // Columns: all have the same batch, so the first that is a list tells it.
  let columns: number | "none" = "none";
  const sound = scanner.object(() => {
    if (columns !== "none" || scanner.peek() !== 0x5b) return scanner.skip();
    const list = scanner.list(count);
    columns = rows;
    return list;
  });
  return sound ? columns : undefined;
}

/** Why the bytes are no JSON document; where they are one, what else is wrong with it. */
export function notSound(bytes: Uint8Array, otherwise: string): NoRequest {
  return {
    kind: "bad",
    why: () => {
      const fault = jsonFault(textOf(bytes));
      return fault ? { reason: `is no JSON: ${fault.reason}`, column: fault.offset + 1 } : { reason: otherwise };
    },
  };
}
