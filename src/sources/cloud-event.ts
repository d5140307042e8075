/** CloudEvents 1.0 in JSON, as KServe's logger makes them (pkg/logger in kserve/kserve): requests, and responses between. */
import { isUtf8 } from "node:buffer";
import { JsonScanner } from "../files/index.js";
import { decodeBase64 } from "../spec/literal.js";
import { bad, type Judged, OTHER, within } from "./format.js";
import { keeping, textField } from "./json-fields.js";
import { judgeBody, notSound } from "./rest-body.js";

const REQUEST = "org.kubeflow.serving.inference.request";
const NAMES = ["specversion", "type", "data", "data_base64"];

export function judgeCloudEvent(line: Uint8Array): Judged {
  if (!isUtf8(line)) return bad("is not UTF-8");
  const scanner = new JsonScanner(line);
  const fields = new Map<string, Uint8Array>();
  const sound = scanner.object(keeping(NAMES, scanner, line, fields)) && scanner.ends();
  if (!sound) return notSound(line, "is no JSON object");
  const type = textField(fields, "type");
  if (textField(fields, "specversion") !== "1.0" || type === undefined) {
    return bad("is no CloudEvent: it lacks `type`, or `specversion` with the value 1.0");
  }
  if (type !== REQUEST) return OTHER;
  const data = fields.get("data");
  if (data) {
    const text = textField(fields, "data");
    return within("data", judgeBody(text === undefined ? data : Buffer.from(text)));
  }
  const encoded = textField(fields, "data_base64");
  if (encoded === undefined) return bad("is an event with neither `data` nor a text `data_base64`");
  const body = decodeBase64(encoded);
  return body ? within("data_base64", judgeBody(body)) : bad("has a `data_base64` that is no base64");
}
