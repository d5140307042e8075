/** One sample of Triton's `model_warmup` in protobuf's text format. */
import { type Line, line } from "../init/line.js";

export interface Stanza {
  readonly name: string;
  readonly batchSize: number;
  readonly count: number;
  readonly inputs: readonly StanzaInput[];
}

export interface StanzaInput {
  readonly alias: string;
  /** `TYPE_FP32`. */
  readonly type: string;
  /** Without the batch, where there is one. */
  readonly dims: readonly number[];
  readonly values: "zero_data" | "random_data" | { readonly file: string };
}

export function stanzaLines({ name, batchSize, count, inputs }: Stanza): readonly Line[] {
  return [
    line(0, "model_warmup {"),
    line(1, `name: ${textString(name)}`),
    line(1, `batch_size: ${batchSize}`),
    ...inputs.flatMap(inputLines),
    ...(count > 1 ? [line(1, `count: ${count}`)] : []),
    line(0, "}"),
  ];
}

/** Triton takes no input without dims: a scalar is fed as one element, which the config's input turns back into one. */
const SCALAR_DIMS: readonly number[] = [1];
const SCALAR_REMARK = "a scalar: the input of the config needs  dims: [ 1 ]  and  reshape: { shape: [ ] }";

function inputLines({ alias, type, dims, values }: StanzaInput): readonly Line[] {
  const isScalar = dims.length === 0;
  return [
    line(1, "inputs {"),
    line(2, `key: ${textString(alias)}`),
    line(2, "value {"),
    line(3, `data_type: ${type}`),
    line(3, `dims: [ ${(isScalar ? SCALAR_DIMS : dims).join(", ")} ]`, isScalar ? SCALAR_REMARK : undefined),
    line(3, typeof values === "string" ? `${values}: true` : `input_data_file: ${textString(values.file)}`),
    line(2, "}"),
    line(1, "}"),
  ];
}

/** A string literal in ASCII: whatever the text holds, it stays within its quotes and on its line, and can be seen. */
export function textString(text: string): string {
  const characters = Array.from(Buffer.from(text), (byte) => {
    if (byte === QUOTE || byte === BACKSLASH) return `\\${String.fromCharCode(byte)}`;
    if (byte >= FIRST_PRINTABLE && byte <= LAST_PRINTABLE) return String.fromCharCode(byte);
    return `\\${byte.toString(8).padStart(3, "0")}`;
  });
  return `"${characters.join("")}"`;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;
const LAST_PRINTABLE = 0x7e;
