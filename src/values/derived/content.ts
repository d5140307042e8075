/** The smallest bytes that an op of the graph can read. */
import { dtypeByNumber } from "../../dtype.js";
import type { StringContent } from "../../model/trace/strings.js";
import { encodeImage, webpPixel } from "../image/image.js";
import { blackPixels } from "../image/pixels.js";

export type PlainContent = Exclude<StringContent, { kind: "example" | "word" | "text" }>;

export interface MadeContent {
  readonly bytes: Uint8Array;
  /** Why the bytes may still not do: `the shape of the tensor is not known`. */
  readonly doubt: string | undefined;
}

/** Width and height where the graph does not say. Most models resize what they decode. */
const USUAL_SIZE = { width: 32, height: 32 };
/** A graph that asks for more is not obeyed: the pixels are in memory while they are encoded. */
const MAX_PIXELS = 4096 * 4096;

const sure = (bytes: Uint8Array): MadeContent => ({ bytes, doubt: undefined });

export function makeContent(content: PlainContent): MadeContent {
  switch (content.kind) {
    case "image":
      return makeImage(content);
    case "raw": {
      const width = dtypeByNumber(content.dtype)?.width ?? 0;
      if (content.length !== undefined) return sure(new Uint8Array(content.length * width));
      return { bytes: new Uint8Array(width), doubt: "how many numbers the bytes are read as is not known" };
    }
    case "number":
      return sure(Buffer.from("0"));
    case "tensor":
      // A TensorProto of its dtype alone is a scalar zero.
      return {
        bytes: Uint8Array.of(0x08, content.dtype),
        doubt: "which shape the serialized tensor should have is not known",
      };
    case "csv":
      return sure(Buffer.from(csvLine(content)));
    case "audio":
      return sure(silence());
    case "message":
      return sure(new Uint8Array(0));
  }
}

function makeImage({ formats, channels, size }: Extract<PlainContent, { kind: "image" }>): MadeContent {
  const [format = "png"] = formats;
  if (format === "webp") return sure(webpPixel(channels));
  // DecodeBmp refuses a file of another number of channels than it asks for; the others convert.
  const depth = format === "bmp" && (channels === 1 || channels === 4) ? channels : 3;
  const { width, height } = size && size.width * size.height <= MAX_PIXELS ? size : USUAL_SIZE;
  return sure(encodeImage(format, blackPixels(width, height, depth)));
}

const DT_STRING = 7;

function csvLine({ delimiter, columns }: Extract<PlainContent, { kind: "csv" }>): string {
  const length = Math.max(0, ...columns.map(({ position }) => position + 1));
  const fields = Array.from({ length }, () => "");
  // DecodeCSV takes an empty field for a missing one, also where a string is wanted.
  for (const { position, dtype } of columns) fields[position] = dtype === DT_STRING ? "x" : "0";
  return fields.join(delimiter);
}

const SAMPLE_RATE = 16000;
const SAMPLES = 16;

/** A WAV file of one channel of 16-bit samples, which is what DecodeWav takes. */
function silence(): Uint8Array {
  const data = SAMPLES * 2;
  const bytes = Buffer.alloc(44 + data);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(36 + data, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(SAMPLE_RATE, 24);
  bytes.writeUInt32LE(SAMPLE_RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(data, 40);
  return bytes;
}
