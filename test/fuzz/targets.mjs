/**
 * Everything that takes bytes of someone else, each as a function that must come back: with a result, or with a problem.
 * An exception, a hang and a full memory are findings.
 *
 * `load` imports a module of src/ (or of what was compiled from it) by its path, such as `record/index.js`.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";

const FIXTURES = fileURLToPath(new URL("../fixtures/", import.meta.url));
/** Small inputs are mutated to more purpose, and more of them a second. */
const MAX_SEED_BYTES = 12 * 1024;

/** Names of the targets; each has a folder of this name in corpus/. */
export const TARGETS = [
  "spec",
  "saved_model",
  "text_format",
  "batching_parameters",
  "tfrecord",
  "prediction_log",
  "tensor",
  "npy",
  "npz",
  "json",
  "triton_config",
  "perf_data",
  "png",
  "jpeg",
  "source_lines",
  "source_rows",
  "source_records",
];

export async function openTarget(name, load) {
  const make = MAKERS[name];
  const target = await make(load);
  return { words: [], close() {}, ...target };
}

const MAKERS = {
  async spec(load) {
    const { parseSpec } = await load("spec/index.js");
    const { plan } = await load("plan/index.js");
    const model = await modelOf(load, "models/half_plus_two/1/saved_model.pb");
    return {
      seeds: seeds("specs", ".yaml"),
      words: [
        "__proto__:",
        "constructor:",
        "&a [*a]",
        "*a",
        "<<: *a",
        "!!binary",
        "%YAML 1.1\n---\n",
        ".inf",
        "1e999",
        "{min: 1, max: 9}",
        "${x}",
        "? [",
        "\t",
        "\u202e",
        "'",
        '"\\x00"',
        "[[[[[[[[",
        "0x7fffffffffffffff",
      ],
      run(bytes) {
        const { value } = parseSpec(Buffer.from(bytes).toString(), { file: "w.yaml", directory: tmpdir() });
        // A run reads the sources of a spec before it plans; their bytes have targets of their own.
        const recorded = value && value.requests !== "auto" && value.requests.some(({ from }) => from !== undefined);
        if (value && !recorded) plan(value, model);
      },
    };
  },
  saved_model: (load) => modelFile(load, "saved_model.pb", seeds("models", ".pb")),
  async text_format(load) {
    const words = [
      "meta_graphs {",
      "}",
      "< >",
      "[a.b/c.D]: {}",
      '"\\377\\x00"',
      "'",
      "#",
      "-inf",
      "0xFFFFFFFFFFFFFFFF",
      "1.e5f",
      ";",
      ",",
      "signature_def {",
      "node_def {",
      "key: ",
    ];
    return { ...(await modelFile(load, "saved_model.pbtxt", seeds("models", ".pbtxt"))), words };
  },
  async batching_parameters(load) {
    const { parseBatchingParameters } = await load("model/batching-parameters.js");
    return {
      seeds: [
        Buffer.from(
          "max_batch_size { value: 128 }\nallowed_batch_sizes: [1, 2]\n# c\nnum_batch_threads < value: 2 >\n",
        ),
      ],
      words: ["allowed_batch_sizes: ", "pad_variable_length_inputs: true", "{", "}", "<", "-", "99999999999999999999"],
      run: (bytes) => void parseBatchingParameters(Buffer.from(bytes)),
    };
  },
  async tfrecord(load) {
    const { verifySource } = await load("verify/index.js");
    const { bytesSource } = await load("tfrecord/index.js");
    const options = await judging(load);
    return { seeds: seeds("warmup", ".tfrecord"), run: (bytes) => verifySource(bytesSource(bytes), "file", options) };
  },
  /** Framed by the writer, so that what is judged is not always the framing. */
  async prediction_log(load) {
    const { verifySource } = await load("verify/index.js");
    const { bytesSource, RecordWriter } = await load("tfrecord/index.js");
    const { decodePredictionLog } = await load("proto/codec.js");
    const { describeLog } = await load("record/index.js");
    const options = await judging(load);
    return {
      seeds: await payloads(load),
      async run(bytes) {
        const decoded = decodePredictionLog(bytes);
        if (decoded.ok) describeLog(decoded.value, { values: true });
        const parts = [];
        const writer = new RecordWriter({ write: async (...more) => void parts.push(Buffer.concat(more)) });
        await writer.write(bytes);
        await writer.flush();
        await verifySource(bytesSource(Buffer.concat(parts)), "file", options);
      },
    };
  },
  async tensor(load) {
    const { decodeTensorProto } = await load("proto/codec.js");
    const { decodeTensor } = await load("record/tensor-decode.js");
    return {
      seeds: [
        [0x08, 0x01, 0x12, 0x04, 0x12, 0x02, 0x08, 0x02, 0x22, 0x08, 0, 0, 0x80, 0x3f, 0, 0, 0, 0x40],
        [0x08, 0x07, 0x12, 0x08, 0x12, 0x02, 0x08, 0x01, 0x12, 0x02, 0x08, 0x02, 0x42, 0x01, 0x61, 0x42, 0x00],
        [0x08, 0x09, 0x12, 0x04, 0x12, 0x02, 0x08, 0x7f, 0x52, 0x02, 0x01, 0x02],
      ].map((bytes) => Buffer.from(bytes)),
      run(bytes) {
        const decoded = decodeTensorProto(bytes);
        if (decoded.ok) decodeTensor(decoded.value);
      },
    };
  },
  npy: (load) =>
    arrayFile(load, "npy.js", "openNpy", [
      "'fortran_order': True",
      "'<f8'",
      "'|O'",
      "'|S9'",
      "(9, )",
      "(18446744073709551615,)",
      "{",
      "}",
    ]),
  npz: (load) =>
    arrayFile(load, "npz.js", "openNpz", ["PK\u0005\u0006", "PK\u0001\u0002", "PK\u0003\u0004", "../", ".npy"]),
  png: (load) => imageFile(load, ".png", ["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "\0\0\0\0"], withChecksums),
  jpeg: (load) =>
    imageFile(
      load,
      ".jpg",
      [0xc0, 0xc2, 0xc4, 0xd0, 0xd9, 0xda, 0xdb, 0xdd, 0xee].map((code) =>
        Buffer.from([0xff, code]).toString("latin1"),
      ),
    ),
  async json(load) {
    const { parseJson } = await load("files/json.js");
    const { JsonScanner } = await load("files/json-scanner.js");
    return {
      seeds: [
        Buffer.from('{"instances": [{"x": [1, -2.5e3, "\\u00e9", {"b64": "AA=="}]}, null, true], "__proto__": {}}'),
      ],
      words: ['"__proto__":', "\\ud800", "1e999", "-0", "[[[[[[[[", '{"b64":', "NaN", "Infinity", "//"],
      run(bytes) {
        const text = Buffer.from(bytes).toString();
        parseJson(text, "anything");
        const scanner = new JsonScanner(Buffer.from(text));
        const scans = scanner.skip() && scanner.ends();
        if (scans !== "value" in parseJson(text, "nothing")) throw new Error(`the scanner says ${scans}`);
      },
    };
  },
  triton_config: (load) =>
    importer(load, "importTriton", ".pbtxt", [
      "model_warmup {",
      "inputs { key: 'x' value {",
      "data_type: TYPE_STRING",
      "dims: [ -1 ]",
      "dims: 2147483647",
      "zero_data: true",
      "random_data: true",
      'input_data_file: "words"',
      '"../"',
      "batch_size: 4294967295",
      "count: ",
      "max_batch_size: 0",
      "reshape { shape: [ ] }",
      "\\377",
      "}",
    ]),
  perf_data: (load) =>
    importer(load, "importPerfData", ".json", [
      '"data": [',
      '{"b64": "AAAA"}',
      '"shape": [2147483647, 0]',
      '"content": ',
      '"__proto__"',
      "[[[[[[[[",
      "1e999",
      '"\\u202e\\n"',
      "null",
    ]),
  source_lines: (load) =>
    recorded(
      load,
      ["rest_jsonl", "cloudevents_jsonl", "sagemaker_data_capture", "tf_example_jsonl"],
      [
        '{"instances": [[1, 2.5]], "signature_name": "s"}\n\r\n{"inputs": {"x": [NaN]}}',
        '{"specversion":"1.0","type":"org.kubeflow.serving.inference.request","data":"{\\"inputs\\": 1}"}\n',
        '{"specversion":"1.0","type":"org.kubeflow.serving.inference.request","data_base64":"eyJpbnB1dHMiOiAxfQ=="}\n',
        '{"captureData":{"endpointInput":{"data":"[[1]]\\n[[2]]","encoding":"JSON"},"endpointOutput":{}}}\n',
        '{"captureData":{"endpointInput":{"data":"MSwy","encoding":"BASE64","observedContentType":"text/csv"}}}\n',
        '{"features":{"feature":{"a":{"int64List":{"value":["5",-1]}},"b":{"bytesList":{"value":["AA"]}}}}}\n',
        '{"features":{"feature":{"c":{"float_list":{"value":["NaN",1.5e3,"2.5"]}},"d":{}}}}',
      ].map((text) => Buffer.from(text)),
      ['"data":', '"instances":', '"value":', '\\"', "\\n", "null", "\ufeff", "1e99", '"CSV"', "9223372036854775808"],
    ),
  source_rows: (load) =>
    recorded(load, ["csv"], [...seeds("sources", ".csv")], ['"', '""', ",", "\n", "\r\n", "\ufeff"]),
  source_records: (load) =>
    recorded(
      load,
      ["example_tfrecord", "prediction_log_tfrecord"],
      [...seeds("sources", ".tfrecord"), ...seeds("sources", ".gz"), ...seeds("sources", ".zlib")],
      [],
    ),
};

/** The whole way from another tool's file to a draft that is held against a model. */
async function importer(load, name, extension, words) {
  const exchange = await load("exchange/index.js");
  const { specForModel } = await load("spec/index.js");
  const model = await modelOf(load, "models/half_plus_two/1/saved_model.pb");
  const folder = join(FIXTURES, "exchange");
  const target = { model, path: "m", serving: specForModel(folder).serving };
  const context = { source: "f", sourceFolder: folder, output: join(folder, "w.yaml"), workspace: folder, target };
  return {
    seeds: seeds("exchange", extension),
    words,
    async run(bytes) {
      const { value } = await exchange[name](Buffer.from(bytes), context);
      if (value) await exchange.draftImported(value, context);
    },
  };
}

/** Decoded as it is, and once more with the checksums of its chunks put right, which no change would get past. */
async function imageFile(load, extension, words, mend) {
  const { decodeImage } = await load("files/image/decode-image.js");
  const { memoryBytes } = await load("files/bytes.js");
  return {
    seeds: seeds("images", extension),
    words,
    run(bytes) {
      for (const file of mend ? [bytes, mend(bytes)] : [bytes]) {
        for (const channels of [1, 3, 4]) decodeImage(memoryBytes(file), channels);
      }
    },
  };
}

/** Recorded traffic, read in each of the formats; what is a request is decoded, as those of a sample are. */
async function recorded(load, formats, files, words) {
  const { FORMATS } = await load("sources/formats.js");
  const { memoryBytes } = await load("files/bytes.js");
  return {
    seeds: files,
    words,
    async run(bytes) {
      for (const format of formats) {
        const file = { path: "/a", bytes: memoryBytes(Uint8Array.from(bytes)) };
        const take = (item) => {
          if (item.kind === "request") item.decode(Uint8Array.from(item.content));
          if (item.kind === "bad") item.why();
          return true;
        };
        await FORMATS[format].read(file, take).catch((error) => {
          if (error.name !== "BrokenPacking") throw error;
        });
      }
    },
  };
}

function withChecksums(png) {
  const bytes = Buffer.from(png);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) break;
    bytes.writeUInt32BE(crc32(bytes.subarray(at + 4, end)), end);
    at = end + 4;
  }
  return bytes;
}

/** The whole way from a model's file to a plan for all of its signatures. */
async function modelFile(load, name, files) {
  const { readModel } = await load("model/index.js");
  const { plan } = await load("plan/index.js");
  const { specForModel } = await load("spec/index.js");
  const path = mkdtempSync(join(tmpdir(), "warmup-fuzz-"));
  const folder = { path, version: 1n, defaultName: "m", file: join(path, name) };
  const spec = specForModel(path);
  return {
    seeds: files,
    async run(bytes) {
      writeFileSync(folder.file, bytes);
      const { value } = await readModel(folder, ["serve"]);
      if (value) plan(spec, value);
    },
    close: () => rmSync(path, { recursive: true }),
  };
}

async function arrayFile(load, module, open, words) {
  const opener = (await load(`files/${module}`))[open];
  const { memoryBytes } = await load("files/bytes.js");
  return {
    seeds: seeds("files", extname(module) === ".js" ? `.${basename(module, ".js")}` : ""),
    words,
    run(bytes) {
      const memory = memoryBytes(bytes);
      for (const member of open === "openNpy" ? ["x.npy"] : [undefined, "x"]) {
        const { value } = open === "openNpy" ? opener(memory, member) : opener(memory, member, "x.npz");
        const count = value?.shape.reduce((product, dim) => product * dim, 1) ?? 0;
        if (count > 0) value.read(Math.min(count, 1000));
      }
    },
  };
}

async function modelOf(load, file) {
  const { readModel } = await load("model/index.js");
  const path = join(FIXTURES, file);
  const folder = { path: dirname(path), version: 1n, defaultName: "m", file: path };
  return (await readModel(folder, ["serve"])).value;
}

/** A model with every method, and a server that batches: most rules apply. */
async function judging(load) {
  const model = await modelOf(load, "models/several_signatures/1/saved_model.pb");
  const { parseSpec } = await load("spec/index.js");
  const text = "version: 1\nserving: { allowed_batch_sizes: [1, 8], max_batch_size: 8 }\n";
  const { value } = parseSpec(text, { file: "w.yaml", directory: tmpdir() });
  return { model, serving: value.serving };
}

async function payloads(load) {
  const { RecordReader, bytesSource } = await load("tfrecord/index.js");
  const found = [];
  for (const file of seeds("warmup", ".tfrecord")) {
    for await (const { data } of new RecordReader(bytesSource(file))) found.push(Buffer.from(data));
  }
  return found;
}

function seeds(folder, extension) {
  return readdirSync(join(FIXTURES, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => readFileSync(join(FIXTURES, folder, name)))
    .filter(({ length }) => length <= MAX_SEED_BYTES);
}

/** Inputs that once led somewhere new, or to a finding. */
export function corpusOf(name) {
  const folder = fileURLToPath(new URL(`corpus/${name}/`, import.meta.url));
  try {
    return readdirSync(folder)
      .sort()
      .map((file) => readFileSync(join(folder, file)));
  } catch {
    return [];
  }
}
