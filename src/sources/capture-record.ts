/**
 * SageMaker data capture: what an endpoint was asked and what it answered, one pair a line. The bodies are those that the
 * TensorFlow Serving container takes, and turns into the server's as here (tensorflowServing.js in
 * aws/sagemaker-tensorflow-serving-container).
 */
import { isUtf8 } from "node:buffer";
import { JsonScanner } from "../files/index.js";
import { decodeBase64 } from "../spec/literal.js";
import { bad, type Judged, OTHER, within } from "./format.js";
import { keeping, textField } from "./json-fields.js";
import { judgeBody, notSound } from "./rest-body.js";

const NAMES = ["observedContentType", "data", "encoding"];

export function judgeCapture(line: Uint8Array): Judged {
  if (!isUtf8(line)) return bad("is not UTF-8");
  const scanner = new JsonScanner(line);
  const fields = new Map<string, Uint8Array>();
  const parts = new Set<string>();
  const keep = keeping(NAMES, scanner, line, fields);
  const within = (part: string, of: (name: string) => boolean) => (name: string) => {
    if (name !== part) return scanner.skip();
    parts.add(part);
    return scanner.object(of);
  };
  const sound = scanner.object(within("captureData", within("endpointInput", keep))) && scanner.ends();
  if (!sound) return notSound(line, "is no record of data capture: it is no object, or a part of it is none");
  if (!parts.has("captureData")) return bad("is no record of data capture: it lacks `captureData`");
  // An endpoint may be told to capture answers alone.
  return parts.has("endpointInput") ? judgeInput(fields) : OTHER;
}

function judgeInput(fields: ReadonlyMap<string, Uint8Array>): Judged {
  const data = textField(fields, "data");
  if (data === undefined) return bad("has an `endpointInput` without text `data`");
  const encoding = textField(fields, "encoding");
  switch (encoding) {
    case "JSON":
      return judgeText(data, "json");
    case "CSV":
      return judgeText(data, "csv");
    case "BASE64":
      return judgeEncoded(data, textField(fields, "observedContentType") ?? "");
    default:
      return bad("has an `encoding` that is none of JSON, CSV and BASE64");
  }
}

function judgeEncoded(data: string, contentType: string): Judged {
  const bytes = decodeBase64(data);
  if (!bytes || !isUtf8(bytes)) return bad("has `data` that is no base64, or no text in base64");
  const kind = CONTENT_TYPES.get(contentType.replace(/;.*/, "").trim().toLowerCase());
  return kind
    ? judgeText(Buffer.from(bytes).toString(), kind)
    : bad("has a content type that the container does not take");
}

/** What the container takes; everything else it answers with 415. */
const CONTENT_TYPES: ReadonlyMap<string, "json" | "csv"> = new Map([
  ["application/json", "json"],
  ["application/jsonlines", "json"],
  ["application/jsons", "json"],
  ["text/csv", "csv"],
]);

function judgeText(text: string, kind: "json" | "csv"): Judged {
  return within("data", judgeBody(Buffer.from(kind === "json" ? jsonBody(text) : csvBody(text))));
}

function jsonBody(text: string): string {
  if (/"(?:instances|inputs|examples)"\s*:/.test(text)) return text;
  if (/[}\]]\s*[[{]/.test(text)) return linesBody(text);
  // A list of lists is a batch; anything else is its only instance.
  return /^\s*\[\s*\[/.test(text) ? `{"instances":${text}}` : `{"instances":[${text}]}`;
}

function linesBody(text: string): string {
  const lines = text.trim().split(/\r?\n/);
  if (lines.length === 1) return `{"instances":${lines[0]}}`;
  return `{"instances":[${trimmed(lines).join(",")}]}`;
}

/** A line of one column is a scalar. Text is put into quotes as the container does it: at the first comma only. */
function csvBody(text: string): string {
  const quotes = !/^\s*(?:"|[\d.Ee+-]+)/.test(text);
  const rows = trimmed(text.trim().split(/\r?\n/)).map((line) => {
    const cells = quotes ? `"${line.replace('"', '\\"').replace(",", '","')}"` : line;
    return line.includes(",") ? `[${cells}]` : cells;
  });
  return `{"instances":[${rows.join(",")}]}`;
}

function trimmed(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
