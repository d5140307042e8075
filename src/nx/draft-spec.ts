/** A first spec for a project: valid as it is, and with what the model accepts in its comments. */
import { inspectionLines } from "../report/inspection-text.js";
import type { InspectedTensor, Inspection } from "../report/report.js";
import { DEFAULT_SIGNATURE } from "../serving/constants.js";

export interface DraftRequest {
  /** Path of the model, relative to the spec. */
  readonly model: string;
  /** Undefined where there is no model yet. */
  readonly inspection: Inspection | undefined;
  /** Path of the JSON Schema, relative to the spec. */
  readonly schema: string;
}

export function draftSpec({ model, inspection, schema }: DraftRequest): string {
  const open = (inspection?.signatures ?? []).flatMap(({ inputs }) => inputs).find(leavesDimsOpen);
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    "version: 1",
    "model:",
    "  # Base path with numbered version folders, or one version folder.",
    `  path: ${quoted(model)}`,
    "# serving:",
    "#   # What the model server is started with; every batch size that it may run is worth a record.",
    "#   allowed_batch_sizes: [1, 8, 32]",
    ...(open === undefined
      ? []
      : [
          "defaults:",
          `  # The model leaves inner dimensions open, such as those of ${quoted(open.alias)}: say here what size clients send.`,
          "  unknown_dims: 1",
        ]),
    ...(inspection === undefined ? [] : ["", "# What the model accepts:", ...inspectionLines(inspection).map(comment)]),
    "",
    "# One request for every signature, its values derived from the model. To choose them, write a list:",
    ...exampleRequest(inspection).map(comment),
    "requests: auto",
  ];
  return `${lines.join("\n")}\n`;
}

/** Of the signature that most clients call. Text is left to what the model makes of it: it may want serialized examples. */
function exampleRequest(inspection: Inspection | undefined): readonly string[] {
  const callable = inspection?.signatures.filter(({ inputs }) => inputs.length > 0) ?? [];
  const signature = callable.find(({ name }) => name === DEFAULT_SIGNATURE) ?? callable[0];
  const inputs = signature?.inputs.filter(({ dtype }) => dtype !== "DT_STRING") ?? [{ alias: "x", dtype: "DT_FLOAT" }];
  return [
    "requests:",
    `  - signature_name: ${quoted(signature?.name ?? DEFAULT_SIGNATURE)}`,
    "    batch_sizes: [1, 8, 32]",
    ...(inputs.length === 0 ? [] : ["    inputs:"]),
    ...inputs.map(({ alias, dtype }) => `      ${quoted(alias)}: ${exampleValues(dtype)}`),
  ];
}

function exampleValues(dtype: string): string {
  return dtype === "DT_BOOL" ? "{ choices: [true, false] }" : "{ random_data: { min: 0, max: 1 } }";
}

/** Beside the first dimension, which is the batch. */
function leavesDimsOpen({ shape }: InspectedTensor): boolean {
  return shape?.slice(1).includes(null) ?? false;
}

/** Names come from the model: as JSON text they are one line of YAML, whatever they hold. */
function quoted(name: string): string {
  return /^[A-Za-z_][\w./-]*$/.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name)
    ? name
    : JSON.stringify(name);
}

function comment(line: string): string {
  return line === "" ? "#" : `# ${line}`;
}
