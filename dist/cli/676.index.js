"use strict";
exports.id = 676;
exports.ids = [676];
exports.modules = {

/***/ 5676:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportOn: () => (/* binding */ reportOn)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/init/line.js
/** Lines of YAML with names from a model in them: whatever a name holds, it stays one text on one line. */
/** A line of text, indented. */
function line(depth, text, remark) {
    return { text: `${"  ".repeat(depth)}${text}`, remark };
}
/** A comment on a line of its own. */
function comment(depth, remark) {
    return { text: "  ".repeat(depth), remark };
}
/** The same lines as a comment: without its marks they stand where they belong, in a list of requests. */
function commentedOut(lines) {
    return lines.map((one) => {
        const text = render(one);
        const indent = /^ {0,2}/.exec(text)[0];
        return { text: indent, remark: text.slice(indent.length) };
    });
}
function render({ text, remark }) {
    if (remark === undefined)
        return text;
    const gap = text.trim() === "" ? "" : "  ";
    return `${text}${gap}# ${escaped(remark)}`.trimEnd();
}
/** Plain where it cannot be taken for anything else, else in double quotes. */
function quoted(name) {
    return PLAIN.test(name) && !RESERVED.test(name) ? name : escaped(JSON.stringify(name));
}
const PLAIN = /^(?:\.\.?\/)*[A-Za-z_][\w./-]*$/;
/** What YAML 1.1 or 1.2 takes for something else than text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** All that is no letter, mark, number, punctuation, symbol or plain space, as JSON and YAML both escape it. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
function escaped(text) {
    return text.replace(UNPRINTABLE, (character) => Array.from({ length: character.length }, (_, place) => {
        const unit = character.charCodeAt(place).toString(16);
        return `\\u${unit.padStart(4, "0")}`;
    }).join(""));
}

// EXTERNAL MODULE: ./build/plan/index.js + 34 modules
var plan = __webpack_require__(5125);
// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
// EXTERNAL MODULE: ./build/spec/data-files.js + 1 modules
var data_files = __webpack_require__(3432);
// EXTERNAL MODULE: ./build/spec/index.js + 29 modules
var build_spec = __webpack_require__(2464);
// EXTERNAL MODULE: ./build/values/index.js + 48 modules
var values = __webpack_require__(4951);
;// CONCATENATED MODULE: ./build/exchange/imported.js
/** Requests that are taken over: as many records as the server runs at load (kMaxNumRecords in saved_model_warmup_util.h). */
const MAX_REQUESTS = 1000;
/** Characters of all requests: well below the size of a spec that is read. */
const MAX_REQUEST_CHARACTERS = 2 * 1024 * 1024;

;// CONCATENATED MODULE: ./build/exchange/problems.js

/** What can be wrong with requests that come from another tool, or go to one. */
const exchangeProblem = (0,problem/* defineProblems */.u)("exchange", {
    "exchange-unreadable": {
        severity: "error",
        title: "The file to import cannot be read",
        fix: "Name a file that is there and that this user may read.",
    },
    "exchange-too-large": {
        severity: "error",
        title: "The file to import holds more than one spec can",
        fix: "Import a part of it: a warm-up needs a few requests of each kind, not all that were recorded.",
    },
    "exchange-format": {
        severity: "error",
        title: "The name of the file does not tell its format",
        fix: "Say it with `--from triton` or `--from perf_analyzer`.",
    },
    "exchange-broken": {
        severity: "error",
        title: "The file is not in the format of the tool that it is said to come from",
        fix: "Correct the place that is named. A tool that reads the file stumbles over it as well.",
    },
    "exchange-outside": {
        severity: "error",
        title: "An input_data_file leads out of Triton's warmup folder",
        fix: "Triton reads files from the `warmup` folder beside config.pbtxt. Move the file there and name it by its path in that folder.",
    },
    "exchange-ask": {
        severity: "warning",
        title: "A part of the draft stands there as a comment, because only a person can complete it",
        fix: "Add what the comment above it asks for, and remove the marks before its lines.",
    },
    "exchange-left-out": {
        severity: "warning",
        title: "Requests are left out of the draft",
        fix: "Import a file with fewer or smaller ones. A warm-up needs one of each batch size and shape.",
    },
    "exchange-nothing": {
        severity: "warning",
        title: "The file has no request to take over",
        fix: "The draft says `requests: auto`: all requests are derived from the model.",
    },
    "exchange-not-taken-over": {
        severity: "note",
        title: "Something in the file has no counterpart in a spec",
        fix: "Nothing, where it does not matter to a warm-up: the draft repeats it as a comment.",
    },
    "exchange-no-counterpart": {
        severity: "warning",
        title: "A request of the spec has no counterpart in the other tool",
        fix: "Triton's warm-up feeds dense tensors to one signature, as Predict does. Warm the others by a client.",
    },
    "exchange-one-row": {
        severity: "note",
        title: "The other tool sends one row of a request for all of them",
        fix: "Nothing, where a warm-up only has to have the right shape. Triton repeats a row for the whole batch, and a sample `count` times.",
    },
    "exchange-needs-file": {
        severity: "error",
        title: "The values of a request need a file of their own, and no output is named",
        fix: "Name one with `--output`: the data files are put into the `warmup` folder beside it.",
    },
    "exchange-file-exists": {
        severity: "error",
        title: "A file to write is there already, with other contents",
        fix: "Name another file with `--output`, or overwrite what is there with `--force`.",
    },
    "exchange-cannot-write": {
        severity: "error",
        title: "The draft or the export cannot be written",
        fix: "Name a folder that exists and that this user may write to.",
    },
});

;// CONCATENATED MODULE: ./build/exchange/draft.js
/**
 * A draft of a spec from what was imported. Each request is read as it would be, and planned where a model was named; what
 * would be refused stands there as a comment with what is missing, as in the drafts of `init`.
 */









/** For editors: completion and hover text for who goes on with the draft. */
const SCHEMA = "https://unpkg.com/savedmodel-warmup/schema/warmup.schema.json";
async function draftImported(imported, context) {
    const { taken, problems } = withinLimits(imported.requests, context);
    const entries = [];
    for (const request of taken)
        entries.push(await entryOf(request, imported, context));
    const accepted = entries.filter(({ refused }) => refused === undefined).length;
    const namesData = taken.some((request) => request.namesData);
    const text = textOf([
        ...headLines(imported, context),
        ...(namesData ? privacyLines() : []),
        line(0, ""),
        ...(accepted === 0 ? [line(0, "requests: auto", autoRemark(entries))] : [line(0, "requests:")]),
        ...entries.flatMap(({ lines }) => lines),
    ]);
    const where = { file: context.source };
    const nothing = exchangeProblem("exchange-nothing", { message: "no request stands in the file", where });
    return {
        text,
        requests: accepted,
        problems: [
            ...imported.problems,
            ...problems,
            ...(imported.requests.length === 0 ? [nothing] : []),
            ...entries.flatMap(askFor),
            ...(namesData ? [askPrivacy(context)] : []),
        ],
    };
}
/** A file of ten thousand requests is no warm-up. What is too much is told, and the first ones are taken. */
function withinLimits(requests, { source }) {
    let characters = 0;
    const few = requests.slice(0, MAX_REQUESTS);
    const end = few.findIndex(({ lines }) => {
        characters += textOf(lines).length;
        return characters > MAX_REQUEST_CHARACTERS;
    });
    const taken = end === -1 ? few : few.slice(0, end);
    const left = requests.length - taken.length;
    if (left === 0)
        return { taken, problems: [] };
    const message = `${left} of ${requests.length} requests are left out: a draft takes the first ${MAX_REQUESTS}, ` +
        `and at most ${MAX_REQUEST_CHARACTERS} characters of them`;
    return { taken, problems: [exchangeProblem("exchange-left-out", { message, where: { file: source } })] };
}
async function entryOf(request, imported, context) {
    const found = request.asks.length > 0 ? [] : await judge(request, imported, context);
    const problems = found.filter(({ severity }) => severity !== "note");
    const errors = problems.filter(({ severity }) => severity === "error");
    const refused = request.asks[0] ?? errors[0]?.message;
    if (refused === undefined)
        return { request, lines: [...problems.flatMap(remarksOn), ...request.lines], refused };
    const asking = comment(1, `ASK: ${request.title} is not warmed as long as this stands here as a comment.`);
    const reasons = [...request.asks.map((ask) => comment(1, `${ask}.`)), ...errors.flatMap(remarksOn)];
    return { request, lines: [asking, ...reasons, ...commentedOut(request.lines)], refused };
}
async function judge({ lines, namesData, quotesData }, imported, context) {
    const { output, workspace, target } = context;
    // No name of the file, which may be long, is read again with every request.
    const head = [line(0, "version: 1"), ...imported.serving];
    const allowed = namesData ? [line(0, "privacy: { allow_real_data: true }")] : [];
    const text = textOf([...head, ...allowed, line(0, "requests:"), ...lines]);
    const directory = (0,external_node_path_.dirname)(output);
    const files = await (0,data_files/* openDataFiles */.a)(text, { directory, cwd: workspace });
    const { value: spec, problems } = (0,build_spec/* parseSpec */.F9)(text, { file: output, directory, files });
    if (!spec || (0,problem/* hasErrors */.C)(problems) || !target)
        return problems;
    const serving = imported.serving.length > 0 ? spec.serving : target.serving;
    const planned = (0,plan/* plan */.et)({ ...spec, serving }, target.model).problems;
    return [...problems, ...(quotesData ? planned.map(withoutValues) : planned)];
}
/** Of these problems the words quote a value; what is wrong, and where, can be said without it. */
const QUOTING = {
    ...values/* valuesProblem */.wC.table,
    "plan-ids-outside": plan/* planProblem */.XJ.table["plan-ids-outside"],
};
function withoutValues(problem) {
    const kind = QUOTING[problem.code];
    const { path } = problem.where;
    return kind ? { ...problem, message: `${kind.title}${path === undefined ? "" : `: ${path}`}.` } : problem;
}
function headLines({ remarks, model, serving }, { source, target }) {
    const place = target === undefined
        ? [comment(1, "ASK: no SavedModel was named; this spec's own folder is taken for it."), line(1, "path: .")]
        : [line(1, `path: ${quoted(target.path)}`)];
    return [
        comment(0, `yaml-language-server: $schema=${SCHEMA}`),
        comment(0, `Warm-up spec, drafted from ${JSON.stringify(source)}. All of it is yours to change.`),
        ...remarks.map((remark) => comment(0, remark)),
        line(0, "version: 1"),
        line(0, "model:"),
        ...place,
        ...model,
        ...serving,
    ];
}
function privacyLines() {
    return [
        comment(0, "ASK: the data files below ship inside the model, unencrypted. Where everybody who gets it may see them:"),
        comment(0, "privacy: { allow_real_data: true }"),
    ];
}
function askPrivacy({ source }) {
    return exchangeProblem("exchange-ask", {
        message: "the draft names data files, and only a person can tell that they may ship inside the model",
        hint: "Remove the mark before  privacy: { allow_real_data: true }  if everybody who gets the model may see them.",
        where: { file: source },
    });
}
function autoRemark(entries) {
    return entries.length === 0 ? "all is derived from the model" : "in place of `auto`, complete what stands below";
}
function askFor({ request: { title, where }, refused }) {
    if (refused === undefined)
        return [];
    const message = `${title} stands in the draft as a comment: ${refused}`;
    return [exchangeProblem("exchange-ask", { message, where })];
}
function remarksOn({ message, hint }) {
    return [message, ...(hint === undefined ? [] : [hint])].map((text) => comment(1, text));
}
const textOf = (lines) => `${lines.map(render).join("\n")}\n`;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/model/inputs.js
var inputs = __webpack_require__(3589);
;// CONCATENATED MODULE: ./build/exchange/string-bytes.js
/**
 * The elements of a string tensor as Triton stores them in files and requests: each behind its length, four bytes,
 * little-endian. Source of the fact: the comment on `input_data_file` in Triton's model_config.proto.
 */
const LENGTH_BYTES = 4;
function encodeStrings(strings) {
    const bytes = new Uint8Array(strings.reduce((sum, { length }) => sum + LENGTH_BYTES + length, 0));
    const view = new DataView(bytes.buffer);
    let at = 0;
    for (const string of strings) {
        view.setUint32(at, string.length, true);
        bytes.set(string, at + LENGTH_BYTES);
        at += LENGTH_BYTES + string.length;
    }
    return bytes;
}
/** Views of the bytes, as many as there are: each takes four bytes at least. */
function decodeStrings(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const strings = [];
    for (let at = 0; at < bytes.length;) {
        const left = bytes.length - at - LENGTH_BYTES;
        if (left < 0)
            return { ok: false, fault: `ends within the length of string ${strings.length}, at byte ${at}` };
        const length = view.getUint32(at, true);
        if (length > left) {
            return {
                ok: false,
                fault: `declares ${length} bytes for string ${strings.length} at byte ${at}, and has ${left}`,
            };
        }
        strings.push(bytes.subarray(at + LENGTH_BYTES, at + LENGTH_BYTES + length));
        at += LENGTH_BYTES + length;
    }
    return { ok: true, strings };
}

;// CONCATENATED MODULE: ./build/exchange/row.js

/** @param rows how many rows the tensor is made of; 1 where it has no batch. */
function firstRow(tensor, rows) {
    const bytes = "content" in tensor ? tensor.content : encodeStrings(tensor.strings);
    const first = "content" in tensor ? bytes.subarray(0, bytes.length / rows) : encodeStrings(rowStrings(tensor, rows));
    return {
        bytes: first,
        isZero: first.every((byte) => byte === 0),
        standsForAll: isRepeated(bytes, first),
    };
}
function rowStrings(tensor, rows) {
    return tensor.strings.slice(0, tensor.strings.length / rows);
}
function isRepeated(bytes, row) {
    if (row.length === 0)
        return bytes.length === 0;
    if (bytes.length % row.length !== 0)
        return false;
    for (let at = row.length; at < bytes.length; at += row.length) {
        if (Buffer.compare(bytes.subarray(at, at + row.length), row) !== 0)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/exchange/samples.js
/** The signature that the backend runs unless a parameter of the config says another. */
const DEFAULT_SIGNATURE = "serving_default";
function samplesOf(spec, model, { records }, told) {
    const predicts = records.filter((record) => isPredict(record, told));
    const isDefault = predicts.some(({ signatureName }) => signatureName === DEFAULT_SIGNATURE);
    const signature = isDefault ? DEFAULT_SIGNATURE : (predicts[0]?.signatureName ?? DEFAULT_SIGNATURE);
    const called = predicts.filter((record) => isOf(signature, record, told));
    return {
        signature,
        batched: called.every((record) => isBatched(record, spec, model)),
        samples: grouped(called, spec),
    };
}
/** What the spec says of an input; undefined where it is derived. */
function inputSpec(record, alias, spec) {
    return requestSpec(record, spec)?.inputs.get(alias);
}
/** Recorded requests stand in the place of the one that takes them, so that a place in the list says nothing. */
function requestSpec({ path }, { requests }) {
    if (requests === "auto" || typeof path[1] !== "number")
        return undefined;
    return requests.find((request) => path.every((step, i) => step === request.path[i]));
}
function isPredict(record, told) {
    if (record.method !== "predict") {
        const message = `${record.label} is a ${record.method} request, and Triton's warm-up has nothing like it.`;
        told.add("exchange-no-counterpart", record.path, message);
        return false;
    }
    if (record.outputFilter.length > 0) {
        const message = `Triton's warm-up fetches every output; output_filter of ${record.label} is left out.`;
        told.add("exchange-not-taken-over", [...record.path, "output_filter"], message);
    }
    return true;
}
function isOf(signature, { path, label, signatureName }, told) {
    if (signatureName === signature)
        return true;
    const message = `${label} calls ${JSON.stringify(signatureName)}, and a model of Triton has one signature: ` +
        `the requests for ${JSON.stringify(signature)} are exported.`;
    told.add("exchange-no-counterpart", path, message);
    return false;
}
function isBatched(record, spec, model) {
    const signature = model.signatures.get(record.signatureName);
    return [...record.inputs].every(([alias, { shape }]) => {
        const input = inputSpec(record, alias, spec);
        const leading = input?.shape?.[0] ?? signature?.inputs.get(alias)?.shape?.[0] ?? null;
        return input?.batched !== false && leading === null && shape.length > 0 && shape[0] === record.batchSize;
    });
}
/** The repeats of a combination stand next to each other. */
function grouped(records, spec) {
    const samples = [];
    let last;
    for (const record of records) {
        const key = JSON.stringify([record.path, record.batchSize, [...record.dims]]);
        const repeat = requestSpec(record, spec)?.repeat ?? spec.defaults.repeat;
        const current = samples.at(-1);
        if (current && key === last && current.length < repeat)
            current.push(record);
        else
            samples.push([record]);
        last = key;
    }
    return samples;
}

;// CONCATENATED MODULE: ./build/exchange/stanza.js
/** One sample of Triton's `model_warmup` in protobuf's text format. */

function stanzaLines({ name, batchSize, count, inputs }) {
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
const SCALAR_DIMS = [1];
const SCALAR_REMARK = "a scalar: the input of the config needs  dims: [ 1 ]  and  reshape: { shape: [ ] }";
function inputLines({ alias, type, dims, values }) {
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
function textString(text) {
    const characters = Array.from(Buffer.from(text), (byte) => {
        if (byte === QUOTE || byte === BACKSLASH)
            return `\\${String.fromCharCode(byte)}`;
        if (byte >= FIRST_PRINTABLE && byte <= LAST_PRINTABLE)
            return String.fromCharCode(byte);
        return `\\${byte.toString(8).padStart(3, "0")}`;
    });
    return `"${characters.join("")}"`;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;
const LAST_PRINTABLE = 0x7e;

;// CONCATENATED MODULE: ./build/exchange/told.js

/** The problems of one export, each at its place in the spec and once, however many records come from there. */
class Told {
    #locate;
    #problems = new Map();
    constructor(locate) {
        this.#locate = locate;
    }
    add(code, path, message, hint) {
        const key = JSON.stringify([code, path, message]);
        if (this.#problems.has(key))
            return;
        this.#problems.set(key, exchangeProblem(code, { message, hint, ...this.#locate(path) }));
    }
    get problems() {
        return [...this.#problems.values()];
    }
}

// EXTERNAL MODULE: ./build/dtype.js
var build_dtype = __webpack_require__(6976);
;// CONCATENATED MODULE: ./build/exchange/triton-dtypes.js
/**
 * Triton's DataType enum (model_config.proto) and TensorFlow's names for the same elements. Both store them alike,
 * little-endian and row-major, but for strings: see string-bytes.ts.
 */

const ROWS = [
    ["TYPE_BOOL", 1, "DT_BOOL"],
    ["TYPE_UINT8", 2, "DT_UINT8"],
    ["TYPE_UINT16", 3, "DT_UINT16"],
    ["TYPE_UINT32", 4, "DT_UINT32"],
    ["TYPE_UINT64", 5, "DT_UINT64"],
    ["TYPE_INT8", 6, "DT_INT8"],
    ["TYPE_INT16", 7, "DT_INT16"],
    ["TYPE_INT32", 8, "DT_INT32"],
    ["TYPE_INT64", 9, "DT_INT64"],
    ["TYPE_FP16", 10, "DT_HALF"],
    ["TYPE_FP32", 11, "DT_FLOAT"],
    ["TYPE_FP64", 12, "DT_DOUBLE"],
    ["TYPE_STRING", 13, "DT_STRING"],
    ["TYPE_BF16", 14, "DT_BFLOAT16"],
];
const DTYPES = ROWS.map(([name, number, dtype]) => ({ name, number, dtype: (0,build_dtype/* dtypeByName */.NK)(dtype) }));
/** By its name, or by its number in decimal, as text format takes both. TYPE_INVALID is none. */
function tritonDtype(word) {
    return DTYPES.find(({ name, number }) => name === word || String(number) === word);
}
/** Triton's name; undefined for what it has no type for: complex and quantized numbers, 8-bit floats, 4-bit integers. */
function tritonName(dtype) {
    return DTYPES.find((one) => one.dtype === dtype)?.name;
}

;// CONCATENATED MODULE: ./build/exchange/export-triton.js
/**
 * The predict requests of a plan as Triton's `model_warmup`: a sample for each combination of batch size and dims, `count`
 * being the repeats. The inputs keep their aliases, which are the names that Triton's TensorFlow backend feeds. What Triton
 * makes itself is left to it; every other value is a row in a file of the folder `warmup`. See import-triton.ts for the facts.
 */








function exportTriton({ spec, model, plan, hasFiles }) {
    const told = new Told(spec.locate);
    const { signature, batched, samples } = samplesOf(spec, model, plan, told);
    const shared = { spec, model, batched, told, files: hasFiles ? new DataFiles() : undefined };
    const stanzas = samples.flatMap((sample, place) => stanzaOf(sample, place, shared) ?? []);
    const most = Math.max(0, ...samples.map(([{ batchSize }]) => batchSize ?? 0));
    const size = batched ? Math.max(most, spec.serving.maxBatchSize ?? 0) : 0;
    const lines = [...export_triton_headLines(spec, signature, size), ...stanzas.flatMap(stanzaLines)];
    return {
        text: stanzas.length === 0 ? "" : `${lines.map(render).join("\n")}\n`,
        stanzas: stanzas.length,
        files: shared.files?.made ?? new Map(),
        problems: told.problems,
    };
}
/** Each row once: the batch sizes of one request mostly share theirs. */
class DataFiles {
    made = new Map();
    #names = new Map();
    /** The name of the file that holds the bytes, which is the wanted one where there is none yet. */
    add(bytes, wanted, make) {
        const hash = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
        const known = this.#names.get(hash);
        if (known !== undefined)
            return known;
        this.#names.set(hash, wanted);
        this.made.set(wanted, make);
        return wanted;
    }
}
/** Undefined after a problem. */
function stanzaOf(sample, place, shared) {
    const [record] = sample;
    const { batched, told } = shared;
    const types = [...record.inputs].map(([alias, tensor]) => typeOf(record, alias, tensor, told));
    if (types.includes(undefined))
        return undefined;
    const inputs = [...record.inputs].map(([alias, { shape }], index) => {
        const values = valuesOf(sample, alias, `${place}-${index}-${fileWord(alias)}.bin`, shared);
        return values && { alias, type: types[index], dims: batched ? shape.slice(1) : shape, values };
    });
    if (inputs.includes(undefined))
        return undefined;
    const batchSize = batched ? record.batchSize : 1;
    return { name: nameOf(record), batchSize, count: sample.length, inputs: inputs };
}
function typeOf({ label }, alias, { dtype, path }, told) {
    const type = tritonName(dtype);
    if (type !== undefined)
        return type;
    const message = `Input ${JSON.stringify(alias)} of ${label} is a ${dtype.name}, which Triton has no type for.`;
    told.add("exchange-no-counterpart", path, message);
    return undefined;
}
/** Undefined after a problem. */
function valuesOf(sample, alias, file, { batched, files, told, ...rest }) {
    const [record] = sample;
    if (isRandom(record, alias, rest))
        return "random_data";
    const [tensor, ...others] = sample.map(({ inputs }) => inputs.get(alias));
    const rows = batched ? record.batchSize : 1;
    const row = firstRow(tensor.make(), rows);
    const name = `Input ${JSON.stringify(alias)} of ${record.label}`;
    if (!row.standsForAll || others.some((other) => !isSameRow(other, rows, row.bytes))) {
        const message = `${name} has rows of different values; Triton sends the first one for all.`;
        told.add("exchange-one-row", tensor.path, message);
    }
    if (row.isZero)
        return "zero_data";
    if (files)
        return { file: files.add(row.bytes, file, () => firstRow(tensor.make(), rows).bytes) };
    const message = `${name} has values that stand in a file of Triton's folder warmup.`;
    told.add("exchange-needs-file", tensor.path, message, "Name a file with --output; the folder is made beside it.");
    return undefined;
}
/** Any bytes will do: no text, no truth value and no row of a table is meant. */
function isRandom(record, alias, { spec, model }) {
    const values = inputSpec(record, alias, spec)?.values;
    if (values?.kind !== "uniform" || values.min !== undefined || values.max !== undefined)
        return false;
    const { kind } = record.inputs.get(alias).dtype;
    if (kind !== "int" && kind !== "float")
        return false;
    return (0,inputs/* inputIdBounds */.P6)(model, model.signatures.get(record.signatureName), alias).length === 0;
}
function isSameRow(tensor, rows, bytes) {
    return Buffer.compare(firstRow(tensor.make(), rows).bytes, bytes) === 0;
}
function export_triton_headLines({ file }, signature, maxBatchSize) {
    const from = file === undefined ? "" : ` from ${JSON.stringify(file)}`;
    const config = maxBatchSize === 0
        ? "max_batch_size: 0; dims are whole shapes"
        : `max_batch_size of at least ${maxBatchSize}; dims are those of one row`;
    const parameter = `parameters { key: "TF_SIGNATURE_DEF" value { string_value: ${textString(signature)} } }`;
    return [
        comment(0, `Warm-up samples${from}, for a config.pbtxt with ${config}.`),
        ...(signature === DEFAULT_SIGNATURE
            ? []
            : [comment(0, `They call another signature, which the config must say:  ${parameter}`)]),
    ];
}
/** `requests[0], batch size 8, seq_len 32`. */
function nameOf({ label, batchSize, dims }) {
    const sizes = [...dims].map(([name, size]) => `${name} ${size}`);
    return [label, ...(batchSize === undefined ? [] : [`batch size ${batchSize}`]), ...sizes].join(", ");
}
/** Characters that the name of a file has of its input: file systems bound a name, and a signature does not. */
const MAX_FILE_WORD = 40;
/** For people only: numbers before it make the name one of its own. */
function fileWord(alias) {
    return alias.replaceAll(/[^A-Za-z0-9_-]/g, "_").slice(0, MAX_FILE_WORD);
}

// EXTERNAL MODULE: ./build/files/bytes.js
var files_bytes = __webpack_require__(4267);
// EXTERNAL MODULE: ./build/files/whole-text.js
var whole_text = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/files/index.js + 11 modules
var files = __webpack_require__(660);
// EXTERNAL MODULE: ./build/spec/json-literal.js
var json_literal = __webpack_require__(3376);
;// CONCATENATED MODULE: ./build/exchange/perf-data.js
/**
 * The input-data JSON of Triton's perf_analyzer: `{"data": [{"INPUT": [1, 2]}, ...]}`, or a list of such lists where each is
 * a sequence. An input is a list of its elements, row-major, or an object that has them as `content` (or as `b64`, their
 * bytes) beside a `shape` without the batch. Facts from perf_analyzer's documentation of "Input Data".
 */


/** Faults that are told one by one: a file of a million of the same is one mistake. */
const MAX_FAULTS = 20;
function parsePerfData(json) {
    const data = (0,files/* isJsonObject */.OW)(json) ? json.get("data") : undefined;
    if (!(0,files/* isJsonObject */.OW)(json) || data === undefined || !(0,files/* isJsonList */.P8)(data)) {
        const message = 'The document must be an object whose key "data" holds a list of requests.';
        return { value: undefined, faults: [{ path: "data", message }] };
    }
    const faults = [];
    const isSequences = data.some(files/* isJsonList */.P8);
    const entries = data.flatMap((entry, place) => (0,files/* isJsonList */.P8)(entry)
        ? entry.map((step, index) => readEntry(step, `data[${place}][${index}]`, faults))
        : [readEntry(entry, `data[${place}]`, faults)]);
    if (faults.length > 0)
        return { value: undefined, faults: cut(faults) };
    const others = [...json.keys()].filter((key) => key !== "data");
    return { value: { entries, isSequences, others }, faults };
}
function cut(faults) {
    if (faults.length <= MAX_FAULTS)
        return faults;
    const last = faults[MAX_FAULTS - 1];
    const more = `${last.message} (and ${faults.length - MAX_FAULTS} more faults in the file)`;
    return [...faults.slice(0, MAX_FAULTS - 1), { ...last, message: more }];
}
function readEntry(json, path, faults) {
    if (!(0,files/* isJsonObject */.OW)(json)) {
        faults.push({ path, message: "A request must be an object of inputs by their names." });
        return { path, inputs: new Map() };
    }
    const inputs = [...json].flatMap(([alias, value]) => {
        const input = readInput(value, `${path}.${alias}`, faults);
        return input ? [[alias, input]] : [];
    });
    return { path, inputs: new Map(inputs) };
}
function readInput(json, path, faults) {
    if (!(0,files/* isJsonObject */.OW)(json)) {
        const values = readContent(json, path, faults);
        return values && { values, shape: undefined };
    }
    const content = json.get("content") ?? (json.has("b64") ? new Map([["b64", json.get("b64")]]) : undefined);
    if (content === undefined) {
        faults.push({ path, message: 'An input must be a list, or an object with "content" or "b64".' });
        return undefined;
    }
    const shape = json.has("shape") ? readShape(json.get("shape"), `${path}.shape`, faults) : undefined;
    const values = readContent(content, json.has("content") ? `${path}.content` : path, faults);
    return values && { values, shape };
}
function readShape(json, path, faults) {
    const isSize = (size) => typeof size === "bigint" && size >= 0n && size <= MAX_SIZE;
    if ((0,files/* isJsonList */.P8)(json) && json.every(isSize) && json.length <= MAX_RANK)
        return json.map(Number);
    faults.push({ path, message: "A shape must be a list of sizes, each a whole number from 0." });
    return undefined;
}
/** More elements are in no file that is read. */
const MAX_SIZE = 2 ** 31 - 1;
/** TensorShape::MaxDimensions() in tensorflow/core/framework/tensor_shape.h. */
const MAX_RANK = 254;
function readContent(json, path, faults) {
    if ((0,files/* isJsonObject */.OW)(json)) {
        const bytes = (0,json_literal/* base64Of */.j)(json);
        if (bytes)
            return { bytes };
        faults.push({ path, message: 'An object must be {"b64": ...} with base64.' });
        return undefined;
    }
    if (!(0,files/* isJsonList */.P8)(json)) {
        faults.push({ path, message: "The values must be a list." });
        return undefined;
    }
    const scalars = [];
    const before = faults.length;
    collect(json, path, scalars, faults);
    return faults.length === before ? { scalars } : undefined;
}
/** Lists within the list are row-major as well. No deeper than the JSON parser goes. */
function collect(list, path, scalars, faults) {
    for (const [place, item] of list.entries()) {
        if ((0,files/* isJsonList */.P8)(item))
            collect(item, `${path}[${place}]`, scalars, faults);
        else {
            const scalar = (0,files/* isJsonObject */.OW)(item) ? (0,json_literal/* base64Of */.j)(item) : (item ?? undefined);
            if (scalar !== undefined)
                scalars.push(scalar);
            else
                faults.push({ path: `${path}[${place}]`, message: "A value must be a number, text, true or false." });
        }
    }
}

// EXTERNAL MODULE: ./build/model/model.js
var model_model = __webpack_require__(5523);
// EXTERNAL MODULE: ./build/tensor.js
var tensor = __webpack_require__(9179);
// EXTERNAL MODULE: ./build/values/file/stored-reader.js
var stored_reader = __webpack_require__(7323);
;// CONCATENATED MODULE: ./build/exchange/yaml-literal.js
/** Values as flow lists of YAML, each scalar in the one way that a spec reads as the same value. */

function yamlLiteral(literal) {
    if (typeof literal === "string")
        return quoted(literal);
    if (literal instanceof Uint8Array)
        return yamlBytes(literal);
    if (typeof literal === "number")
        return yamlNumber(literal);
    if (typeof literal !== "object")
        return String(literal);
    return `[${literal.map(yamlLiteral).join(", ")}]`;
}
/** As text where they are some, else as base64. */
function yamlBytes(bytes) {
    try {
        return quoted(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return `{ b64: "${Buffer.from(bytes).toString("base64")}" }`;
    }
}
function yamlNumber(number) {
    if (Number.isNaN(number))
        return ".nan";
    if (!Number.isFinite(number))
        return number < 0 ? "-.inf" : ".inf";
    return Object.is(number, -0) ? "-0.0" : String(number);
}
/**
 * Nested lists of that shape. Of no elements it is an empty list: a shape with a 0 in it may be of any size.
 *
 * @param scalars as many as the shape has elements, row-major.
 */
function nested(scalars, shape) {
    const [, ...inner] = shape;
    if (shape.length === 0)
        return scalars[0];
    if (inner.length === 0 || scalars.length === 0)
        return scalars;
    const size = inner.reduce((count, dim) => count * dim, 1);
    return Array.from({ length: shape[0] }, (_, row) => nested(scalars.slice(row * size, (row + 1) * size), inner));
}

;// CONCATENATED MODULE: ./build/exchange/perf-literal.js
/** The values of one input of perf_analyzer as a literal, in the shape that it has in the file or in the model. */







/** A text is what is wrong, continuing a sentence that begins with the input. */
function literalOf({ values, shape }, info) {
    const scalars = "scalars" in values ? values.scalars : decoded(values.bytes, info);
    if (typeof scalars === "string")
        return scalars;
    const known = shape ?? innerShape(info?.shape, scalars.length);
    if (known === undefined)
        return { literal: scalars, isWhole: false };
    const count = (0,tensor/* elementCount */.K)(known);
    if (count !== scalars.length)
        return `has ${scalars.length} values, and a shape [${known.join(", ")}] that takes ${count}`;
    return { literal: nested(scalars, known), isWhole: known.length > 0 && known.length === info?.shape?.length };
}
/** The shape of one row as the model has it, with at most one size to be found out. */
function innerShape(shape, count) {
    if (!shape || shape.length < 2)
        return undefined;
    const inner = shape.slice(1);
    const open = inner.filter((size) => size === null).length;
    const size = (0,tensor/* elementCount */.K)(inner.map((dim) => dim ?? 1));
    if (open > 1 || size === 0 || count % size !== 0)
        return undefined;
    return inner.map((dim) => dim ?? count / size);
}
const KINDS = {
    float: () => "f",
    bool: () => "b",
    int: ({ signed }) => (signed ? "i" : "u"),
};
/** The elements in raw bytes, whose dtype only the model tells. A text is what is wrong. */
function decoded(bytes, info) {
    if (!info)
        return "is given as b64, and only a model tells the dtype of its bytes; give --saved-model";
    const dtype = (0,build_dtype/* dtypeByNumber */.X0)((0,model_model/* feedDtype */.z)(info));
    if (dtype?.kind === "string") {
        const read = decodeStrings(bytes);
        return read.ok ? read.strings : `is given as b64, which ${read.fault}`;
    }
    const kind = dtype && KINDS[dtype.kind]?.(dtype);
    const stored = kind && { kind, width: dtype.width, bigEndian: false };
    if (!dtype || !stored || (0,files/* tensorDtype */.Af)(stored) !== dtype) {
        return `is given as b64, and values of ${dtype?.name ?? "its dtype"} are not read from it`;
    }
    if (bytes.length % dtype.width !== 0) {
        return `is given as b64 of ${bytes.length} bytes, which are no whole number of ${dtype.name} values`;
    }
    const read = (0,stored_reader/* storedReader */.j)(bytes, stored);
    return Array.from({ length: bytes.length / dtype.width }, (_, place) => read(place));
}

;// CONCATENATED MODULE: ./build/exchange/import-perf-data.js
/** What perf_analyzer sends, as requests of a spec: each entry is one row, and its values are literals. */







/** The signature that requests call where nothing says another. */
const SIGNATURE = "serving_default";
/** Requests that are taken over: a warm-up wants one of each shape, and a file for a load test has thousands. */
const MAX_ENTRIES = 100;
/** Values that become literals of a draft, four bytes of base64 counting as one: more are no text that people read. */
const MAX_VALUES = 500_000;
/** Undefined with the problems of a file that cannot be read. */
function importPerfData(bytes, context) {
    const where = { file: context.source };
    const read = (0,whole_text/* readJson */.V)((0,files_bytes/* memoryBytes */.ZY)(bytes), "nothing");
    if (!read.value) {
        const broken = read.problems.map(({ message }) => exchangeProblem("exchange-broken", { message: `${message}.`, where }));
        return { value: undefined, problems: broken };
    }
    const { value: data, faults } = parsePerfData(read.value.json);
    if (!data) {
        const broken = faults.map(({ path, message }) => exchangeProblem("exchange-broken", { message, where: { ...where, path } }));
        return { value: undefined, problems: broken };
    }
    const left = leftOut(data);
    const notes = left.map((message) => exchangeProblem("exchange-not-taken-over", { message, where }));
    const taken = import_perf_data_withinLimits(data.entries);
    const requests = taken.map((entry) => requestOf(entry, context));
    const remarks = [
        ...(taken.length === 0
            ? []
            : ["The values are those of the file: what was recorded from people stands in this repository from now on."]),
        ...left,
    ];
    return {
        value: { remarks, model: [], serving: [], requests, problems: [...notes, ...leftOver(data, taken, context)] },
        problems: [],
    };
}
function leftOut({ isSequences, others }) {
    return [
        ...(isSequences
            ? ["Sequences are taken over as requests one after the other: a warm-up request belongs to no sequence."]
            : []),
        ...(others.length === 0
            ? []
            : [`Not taken over, having no counterpart: ${others.map((key) => quoted(key)).join(", ")}.`]),
    ];
}
function import_perf_data_withinLimits(entries) {
    const first = entries.slice(0, MAX_ENTRIES);
    let values = 0;
    const end = first.findIndex(({ inputs }) => {
        for (const { values: own } of inputs.values())
            values += "scalars" in own ? own.scalars.length : own.bytes.length / 4;
        return values > MAX_VALUES;
    });
    return end === -1 ? first : first.slice(0, end);
}
function leftOver({ entries }, taken, { source }) {
    const left = entries.length - taken.length;
    if (left === 0)
        return [];
    const message = `${left} of ${entries.length} requests are left out: ` +
        `the first ${MAX_ENTRIES} are taken over, with at most ${MAX_VALUES} values`;
    return [exchangeProblem("exchange-left-out", { message, where: { file: source } })];
}
function requestOf({ path, inputs }, context) {
    const known = context.target?.model.signatures.get(SIGNATURE)?.inputs;
    const asks = [];
    let rows = 1;
    const body = [...inputs].flatMap(([alias, input]) => {
        const info = known?.get(alias);
        const value = literalOf(input, info);
        if (typeof value === "string") {
            asks.push(`input ${JSON.stringify(alias)} ${value}`);
            return [comment(3, `${quoted(alias)}: the values in ${path}.${alias}`)];
        }
        if (value.isWhole)
            rows = undefined;
        return [line(3, `${quoted(alias)}: ${import_perf_data_valueOf(value.literal)}`)];
    });
    return {
        title: `request ${path}`,
        where: { file: context.source, path },
        lines: [
            line(1, `- name: ${quoted(path)}`),
            line(2, "method: predict"),
            ...(rows === undefined
                ? []
                : [line(2, "batch_sizes: [1]", "an entry is one row; list the sizes that your clients send")]),
            line(2, inputs.size === 0 ? "inputs: {}" : "inputs:"),
            ...body,
        ],
        namesData: false,
        quotesData: true,
        asks,
    };
}
function import_perf_data_valueOf(literal) {
    return literal instanceof Uint8Array ? `{ value: ${yamlLiteral(literal)} }` : yamlLiteral(literal);
}

;// CONCATENATED MODULE: ./build/files/path-from.js

/** The way from a folder to a path, with `/` on every system; absolute only where no relative path leads there. */
function pathFrom(folder, path) {
    const found = (0,external_node_path_.relative)(folder, path);
    if ((0,external_node_path_.isAbsolute)(found))
        return found;
    return found === "" ? "." : found.split(external_node_path_.sep).join("/");
}

// EXTERNAL MODULE: ./build/files/workspace.js
var workspace = __webpack_require__(3513);
;// CONCATENATED MODULE: ./build/exchange/sample-request.js
/** A sample of Triton's `model_warmup` as an entry of `requests`. */







/** The folder that input_data_file starts from (kWarmupDataFolder in Triton's core). */
const WARMUP_FOLDER = "warmup";
/** The parameter of the TensorFlow backend that says which signature it runs. */
const sample_request_SIGNATURE = "TF_SIGNATURE_DEF";
/** Bytes of a file of strings, which become literals of the draft. */
const MAX_STRING_FILE_BYTES = 256 * 1024;
/** @param names Labels of the requests before, since each stands once in a spec. */
async function sample_request_requestOf(sample, config, names, context) {
    const { name, batchSize, count, line: row, column } = sample;
    const signature = config.parameters.get(sample_request_SIGNATURE);
    const batched = config.maxBatchSize > 0;
    const files = [...sample.inputs.values()].filter(({ values }) => typeof values === "object");
    const isLabel = name.trim() !== "" && !names.has(name);
    names.add(name);
    const asks = [];
    const body = [];
    for (const [alias, input] of sample.inputs) {
        body.push(...(await sample_request_inputLines(alias, input, config.reshapes.get(alias), batched, asks, context)));
    }
    const [first, ...others] = [
        ...(isLabel ? [line(0, `name: ${quoted(name)}`)] : []),
        ...(signature === undefined ? [] : [line(0, `signature_name: ${quoted(signature)}`, `parameter ${sample_request_SIGNATURE}`)]),
        line(0, "method: predict"),
        ...(batched ? [line(0, `batch_sizes: [${batchSize}]`, "batch_size")] : []),
        ...(count > 1 ? [line(0, `repeat: ${count}`, "count")] : []),
        line(0, sample.inputs.size === 0 ? "inputs: {}" : "inputs:"),
    ];
    const head = [line(1, `- ${first.text}`, first.remark), ...others.map((one) => line(2, one.text, one.remark))];
    return {
        title: `model_warmup ${JSON.stringify(name)}`,
        where: { file: context.source, line: row, column },
        lines: [comment(1, `model_warmup in line ${row}`), ...head, ...body],
        namesData: files.some(({ type }) => type.dtype.kind !== "string"),
        quotesData: files.some(({ type }) => type.dtype.kind === "string"),
        asks,
    };
}
async function sample_request_inputLines(alias, input, reshape, batched, asks, context) {
    const { type } = input;
    const dims = reshape ?? input.dims;
    const whole = batched ? [-1, ...dims] : dims;
    if (dims.includes(-1))
        asks.push(`input ${JSON.stringify(alias)} has a dimension of -1, for which Triton wants a size`);
    return [
        line(3, `${quoted(alias)}:`),
        line(4, `dtype: ${type.dtype.name}`, type.name),
        line(4, `shape: [${whole.join(", ")}]`, `${reshape ? "reshape" : "dims"}${batched ? ", behind the batch" : ""}`),
        ...(batched ? [] : [line(4, "batched: false", "max_batch_size is 0")]),
        await valuesLine(alias, input, dims, asks, context),
    ];
}
async function valuesLine(alias, { type: { dtype }, values }, dims, asks, context) {
    const isString = dtype.kind === "string";
    if (values === "zero_data")
        return line(4, "zero_data: true");
    if (values === "random_data") {
        if (isString)
            return line(4, "zero_data: true", "random_data, which of strings makes empty ones");
        return line(4, "random_data: {}", "Triton fills in random bytes; here from 0 to 1, ids up to the end of their table");
    }
    if (values === undefined) {
        asks.push(`input ${JSON.stringify(alias)} has none of zero_data, random_data and input_data_file`);
        return comment(4, "zero_data, random_data or input_data_file: none is said");
    }
    const { file } = values;
    if (!isString) {
        const path = pathFrom((0,external_node_path_.dirname)(context.output), (0,external_node_path_.join)(context.sourceFolder, WARMUP_FOLDER, file));
        if (/\.(?:npy|npz|json)$/i.test(file)) {
            asks.push(`${JSON.stringify(file)} is read by Triton as raw bytes, and by its ending is not; rename it to .bin`);
        }
        return line(4, `input_data_file: ${quoted(path)}`, "raw, row-major; of several rows Triton sends the first only");
    }
    const strings = await readStrings(file, (0,tensor/* elementCount */.K)(dims), context);
    if (typeof strings === "string") {
        asks.push(`${JSON.stringify(file)} of input ${JSON.stringify(alias)} ${strings}`);
        return comment(4, `value: the strings in ${JSON.stringify(file)}`);
    }
    return line(4, `value: ${yamlLiteral(nested(strings, dims))}`, `the strings in ${JSON.stringify(file)}, which are in this spec now`);
}
/** A text is what is wrong, continuing a sentence that begins with the file. */
async function readStrings(file, count, { sourceFolder }) {
    const folder = (0,external_node_path_.join)(sourceFolder, WARMUP_FOLDER);
    const { value: bytes, problems } = await (0,workspace/* openInside */.X$)(file, { directory: folder, cwd: folder });
    if (!bytes)
        return `cannot be read: ${problems.map(({ message }) => message).join("; ")}`;
    if (bytes.length > MAX_STRING_FILE_BYTES) {
        return `has ${bytes.length} bytes; strings of at most ${MAX_STRING_FILE_BYTES} bytes are taken into a spec`;
    }
    const decoded = decodeStrings(bytes.read(0, bytes.length));
    if (!decoded.ok)
        return decoded.fault;
    const { strings } = decoded;
    return strings.length === count ? strings : `holds ${strings.length} strings, and the shape takes ${count}`;
}

// EXTERNAL MODULE: ./build/model/text-format.js
var text_format = __webpack_require__(7039);
// EXTERNAL MODULE: ./build/model/text-tokens.js
var text_tokens = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/model/text-scalars.js
var text_scalars = __webpack_require__(5351);
;// CONCATENATED MODULE: ./build/exchange/text-fields.js


class TextFields {
    line;
    column;
    #message;
    #fields;
    /** @param message Its name, for problems. */
    constructor(message, fields, { line, column }) {
        this.#message = message;
        this.#fields = fields;
        this.line = line;
        this.column = column;
    }
    /** Each once, in the order of the text. */
    get names() {
        return [...new Set(this.#fields.map(({ name }) => name))];
    }
    /** A name that the message does not have, as the parser of the tool would refuse it. */
    allowOnly(names) {
        const other = this.#fields.find(({ name }) => !names.includes(name));
        if (other)
            throw new text_tokens/* TextError */.W(`${this.#message} has no field ${shown(other.name)}`, other);
    }
    /** The field of those that is there; two of them exclude each other. */
    oneOf(names) {
        const [first, second] = this.#fields.filter(({ name }) => names.includes(name));
        if (first && second && first.name !== second.name) {
            throw new text_tokens/* TextError */.W(`${second.name} and ${first.name} exclude each other`, second);
        }
        return first?.name;
    }
    integer(name, type) {
        const value = this.#single(name);
        return value && (0,text_scalars/* integerValue */.Gf)(scalar(value, name), type);
    }
    integers(name, type) {
        return this.#all(name).map((value) => (0,text_scalars/* integerValue */.Gf)(scalar(value, name), type));
    }
    bool(name) {
        const value = this.#single(name);
        return value && (0,text_scalars/* boolValue */.ks)(scalar(value, name)) === 1n;
    }
    text(name) {
        const value = this.#single(name);
        return value && utf8(scalar(value, name));
    }
    /** The name of an enum's value, or its number in decimal. */
    enumWord(name) {
        const value = this.#single(name);
        if (!value)
            return undefined;
        const word = scalar(value, name);
        if (word.kind === "word" && !word.negative)
            return word;
        return { ...word, text: String((0,text_scalars/* integerValue */.Gf)(word, "int32")), negative: false };
    }
    /** @param message What such a message is called in problems. */
    message(name, message) {
        const value = this.#single(name);
        return value && fieldsOf(value, name, message);
    }
    messages(name, message) {
        return this.#all(name).map((value) => fieldsOf(value, name, message));
    }
    #single(name) {
        const [first, second] = this.#fields.filter((field) => field.name === name);
        if (first?.list)
            throw new text_tokens/* TextError */.W(`${name} takes one value, not a list`, first);
        if (second)
            throw new text_tokens/* TextError */.W(`${name} is given twice`, second);
        return first && judged(first).values[0];
    }
    #all(name) {
        return this.#fields.filter((field) => field.name === name).flatMap((field) => judged(field).values);
    }
}
function judged(field) {
    const [first] = field.values;
    if (!field.colon && first !== undefined && first.kind !== "message") {
        throw new text_tokens/* TextError */.W(`":" is missing after ${field.name}`, first);
    }
    return field;
}
function scalar(value, name) {
    if (value.kind === "message")
        throw new text_tokens/* TextError */.W(`${name} is no message`, value);
    return value;
}
function fieldsOf(value, name, message) {
    if (value.kind !== "message")
        throw new text_tokens/* TextError */.W(`${name} is a message and needs braces`, value);
    return new TextFields(message, value.fields, value);
}
function utf8(value) {
    if (value.kind !== "string")
        throw (0,text_scalars/* expected */.p6)("a string", value);
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(value.text, "latin1"));
    }
    catch {
        throw new text_tokens/* TextError */.W("the string is not UTF-8", value);
    }
}
function shown(name) {
    return JSON.stringify(name.slice(0, 40));
}

;// CONCATENATED MODULE: ./build/exchange/triton-config.js
/**
 * The part of a Triton Inference Server `config.pbtxt` that a warm-up is made of. Names, types and what they mean are those
 * of model_config.proto (ModelConfig, ModelWarmup, ModelDynamicBatching); fields that are not looked at are only named.
 *
 * ```ts
 * parseTritonConfig(Buffer.from('max_batch_size: 8 model_warmup { batch_size: 4 inputs { key: "x" value {...} } }'));
 * ```
 */




/** They describe the model, which the SavedModel does better, or are looked at. */
const KNOWN = new Set([
    "name",
    "platform",
    "backend",
    "default_model_filename",
    "max_batch_size",
    "input",
    "output",
    "dynamic_batching",
    "parameters",
    "model_warmup",
]);
function parseTritonConfig(bytes) {
    const tree = (0,text_format/* parseText */.r)(bytes.toString("latin1"));
    if (!tree.ok)
        return { ok: false, faults: [tree.fault] };
    const config = new TextFields("ModelConfig", tree.fields, { line: 1, column: 1 });
    const faults = [];
    const read = (part, instead) => {
        try {
            return part();
        }
        catch (error) {
            if (!(error instanceof text_tokens/* TextError */.W))
                throw error;
            faults.push(error.fault);
            return instead;
        }
    };
    const samples = read(() => config.messages("model_warmup", "ModelWarmup"), []);
    const value = {
        name: read(() => config.text("name"), "") ?? "",
        platform: read(() => config.text("platform") || config.text("backend"), "") ?? "",
        maxBatchSize: read(() => readMaxBatchSize(config), 0),
        preferredBatchSizes: read(() => readPreferred(config), []),
        parameters: read(() => readParameters(config), new Map()),
        reshapes: read(() => readReshapes(config), new Map()),
        samples: samples.flatMap((sample) => read(() => [readSample(sample)], [])),
        others: config.names.filter((name) => !KNOWN.has(name)),
    };
    return faults.length === 0 ? { ok: true, value } : { ok: false, faults };
}
function readMaxBatchSize(config) {
    const size = Number(config.integer("max_batch_size", "int32") ?? 0n);
    if (size < 0)
        throw new text_tokens/* TextError */.W(`max_batch_size is ${size}, and must not be negative`, config);
    return size;
}
function readPreferred(config) {
    const batching = config.message("dynamic_batching", "ModelDynamicBatching");
    const preferred = (batching?.integers("preferred_batch_size", "int32") ?? []).map(Number);
    if (preferred.length <= MAX_PREFERRED)
        return preferred;
    throw new text_tokens/* TextError */.W(`preferred_batch_size holds more than ${MAX_PREFERRED} sizes`, batching ?? config);
}
/** Sizes of batches: each of them would get a record, and no file holds more. */
const MAX_PREFERRED = 1000;
function readParameters(config) {
    const entries = config.messages("parameters", "parameters").map((entry) => {
        const value = entry.message("value", "ModelParameter");
        return [entry.text("key") ?? "", value?.text("string_value") ?? ""];
    });
    return new Map(entries);
}
function readReshapes(config) {
    const entries = config.messages("input", "ModelInput").flatMap((input) => {
        const reshape = input.message("reshape", "ModelTensorReshape");
        return reshape ? [[input.text("name") ?? "", sizes(reshape, "shape")]] : [];
    });
    return new Map(entries);
}
function readSample(sample) {
    sample.allowOnly(["name", "batch_size", "inputs", "count"]);
    const inputs = sample.messages("inputs", "inputs").map((entry) => {
        entry.allowOnly(["key", "value"]);
        const value = entry.message("value", "ModelWarmup.Input") ?? new TextFields("ModelWarmup.Input", [], entry);
        return [entry.text("key") ?? "", triton_config_readInput(value)];
    });
    return {
        name: sample.text("name") ?? "",
        batchSize: Number(sample.integer("batch_size", "uint32") ?? 0n),
        count: Number(sample.integer("count", "uint32") ?? 0n),
        // Of a key that stands twice the last value holds, as in every map of protobuf.
        inputs: new Map(inputs),
        line: sample.line,
        column: sample.column,
    };
}
function triton_config_readInput(input) {
    input.allowOnly(["data_type", "dims", "zero_data", "random_data", "input_data_file"]);
    const word = input.enumWord("data_type");
    const type = word && tritonDtype(word.text);
    if (!type) {
        const found = word === undefined ? "nothing" : JSON.stringify(word.text.slice(0, 40));
        throw new text_tokens/* TextError */.W(`a data_type such as TYPE_FP32 was expected, not ${found}`, word ?? input);
    }
    const kind = input.oneOf(["zero_data", "random_data", "input_data_file"]);
    if (kind === "zero_data" || kind === "random_data")
        input.bool(kind);
    return {
        type,
        dims: sizes(input, "dims"),
        // The boolean's value is not looked at by Triton either: that it is there is enough.
        values: kind === "input_data_file" ? { file: input.text(kind) } : kind,
        line: input.line,
        column: input.column,
    };
}
/** -1 stands for a size that varies. */
function sizes(message, name) {
    const found = message.integers(name, "int64").map(Number);
    const wrong = found.find((size) => size < -1 || size > triton_config_MAX_SIZE);
    if (wrong !== undefined)
        throw new text_tokens/* TextError */.W(`${name} holds ${wrong}, which is no size of a dimension`, message);
    if (found.length > triton_config_MAX_RANK)
        throw new text_tokens/* TextError */.W(`${name} has more than ${triton_config_MAX_RANK} dimensions`, message);
    return found;
}
/** A larger dimension is no message of 2 GiB any more. */
const triton_config_MAX_SIZE = 2 ** 31 - 1;
/** TensorShape::MaxDimensions() in tensorflow/core/framework/tensor_shape.h. */
const triton_config_MAX_RANK = 254;

;// CONCATENATED MODULE: ./build/exchange/import-triton.js
/**
 * Triton's `model_warmup` as requests of a spec. Facts relied on, from model_config.proto: a sample is one row, `dims` being
 * its shape without the batch, and Triton repeats it `batch_size` times in one execution; `count` executions are made, 0
 * counting as 1; a sample of batch size 0 is skipped; the random bytes of a string are none; `input_data_file` is read from
 * the folder `warmup` beside config.pbtxt, raw and row-major.
 */




/** Bytes of a config: the largest in use have some hundred kilobytes, of labels. */
const MAX_CONFIG_BYTES = 1024 * 1024;
const PLATFORMS = new Set(["", "tensorflow", "tensorflow_savedmodel"]);
/** Undefined with the problems of a config that cannot be read. */
async function importTriton(bytes, context) {
    const { source } = context;
    const parsed = parseTritonConfig(bytes);
    if (!parsed.ok) {
        const problems = parsed.faults.map(({ reason, line: row, column }) => exchangeProblem("exchange-broken", {
            message: `This is no ModelConfig in text format: ${reason}.`,
            where: { file: source, line: row, column },
        }));
        return { value: undefined, problems };
    }
    const config = parsed.value;
    const outside = config.samples.flatMap((sample) => judgeFiles(sample, source));
    if (outside.length > 0)
        return { value: undefined, problems: outside };
    const usable = config.samples.filter(({ batchSize }) => batchSize > 0);
    const names = new Set();
    const requests = [];
    for (const sample of usable)
        requests.push(await sample_request_requestOf(sample, config, names, context));
    const left = import_triton_leftOut(config);
    const notes = left.map((message) => exchangeProblem("exchange-not-taken-over", { message, where: { file: source } }));
    const value = { remarks: left, model: modelLines(config), serving: servingLines(config), requests, problems: notes };
    return { value, problems: [] };
}
function import_triton_leftOut({ platform, others, parameters, samples, maxBatchSize }) {
    const foreign = [...parameters.keys()].filter((key) => !TAKEN_PARAMETERS.includes(key));
    const skipped = samples.filter(({ batchSize }) => batchSize === 0).map(({ name }) => JSON.stringify(name));
    const isWhole = maxBatchSize === 0 && samples.length > 0;
    return [
        ...(PLATFORMS.has(platform)
            ? []
            : [
                `The config is for ${JSON.stringify(platform)}, whose inputs may have other names than those of a SavedModel.`,
            ]),
        ...(others.length === 0
            ? []
            : [`Not taken over, having no counterpart: ${others.map((name) => quoted(name)).join(", ")}.`]),
        ...(foreign.length === 0
            ? []
            : [`Not taken over of parameters: ${foreign.map((key) => JSON.stringify(key)).join(", ")}.`]),
        ...(skipped.length === 0 ? [] : [`Left out, having batch_size 0, which Triton skips: ${skipped.join(", ")}.`]),
        ...(isWhole
            ? ["max_batch_size is 0 or not said: dims are taken for whole shapes, and a batch_size above 1 for 1."]
            : []),
    ];
}
const TAG = "TF_GRAPH_TAG";
const TAKEN_PARAMETERS = [sample_request_SIGNATURE, TAG];
function modelLines({ name, parameters }) {
    const tag = parameters.get(TAG);
    return [
        ...(name.trim() === "" ? [] : [line(1, `name: ${quoted(name)}`, "name of the config")]),
        ...(tag === undefined || tag.trim() === "" ? [] : [line(1, `tags: [${quoted(tag)}]`, `parameter ${TAG}`)]),
    ];
}
/** The last allowed size must be the largest, or TensorFlow Serving does not start. */
function servingLines({ maxBatchSize, preferredBatchSizes }) {
    if (maxBatchSize === 0)
        return [];
    const preferred = preferredBatchSizes.filter((size) => size > 0 && size < maxBatchSize);
    const allowed = [...new Set([...preferred, maxBatchSize])].sort((a, b) => a - b);
    return [
        line(0, "serving:"),
        ...(preferredBatchSizes.length === 0
            ? []
            : [
                line(1, `allowed_batch_sizes: [${allowed.join(", ")}]`, "preferred_batch_size, then max_batch_size; TensorFlow Serving pads to these"),
            ]),
        line(1, `max_batch_size: ${maxBatchSize}`, "max_batch_size of the config"),
    ];
}
function judgeFiles({ inputs }, source) {
    return [...inputs.values()].flatMap(({ values, line: row, column }) => {
        if (typeof values !== "object" || isBelow(values.file))
            return [];
        const message = `input_data_file is ${JSON.stringify(values.file)}, and must name a file in the folder ${WARMUP_FOLDER}.`;
        return [exchangeProblem("exchange-outside", { message, where: { file: source, line: row, column } })];
    });
}
function isBelow(file) {
    const parts = file.split(/[/\\]/);
    return file !== "" && parts[0] !== "" && !parts.includes("..") && !/^[a-z]:/i.test(file) && !file.includes("\0");
}

;// CONCATENATED MODULE: ./build/exchange/index.js
/** Warm-up requests of other tools: Triton's `model_warmup` in and out, perf_analyzer's input data in. */






// EXTERNAL MODULE: ./build/files/within.js
var within = __webpack_require__(1725);
// EXTERNAL MODULE: ./build/model/index.js + 15 modules
var build_model = __webpack_require__(5222);
// EXTERNAL MODULE: ./build/privacy/index.js + 18 modules
var privacy = __webpack_require__(2951);
// EXTERNAL MODULE: ./build/serving/index.js + 2 modules
var serving = __webpack_require__(5898);
// EXTERNAL MODULE: ./build/run/at-request.js
var at_request = __webpack_require__(701);
// EXTERNAL MODULE: ./build/run/containment.js
var containment = __webpack_require__(3314);
// EXTERNAL MODULE: ./build/run/findings.js
var run_findings = __webpack_require__(262);
// EXTERNAL MODULE: ./build/run/model-report.js
var model_report = __webpack_require__(9358);
// EXTERNAL MODULE: ./build/run/relative.js
var relative = __webpack_require__(2412);
// EXTERNAL MODULE: ./build/run/text-file.js
var text_file = __webpack_require__(2098);
;// CONCATENATED MODULE: ./build/run/export.js
/** The predict requests of a spec as warm-up samples of another tool: a text, and the files that it names. */















/** Where Triton looks for data files, beside its config. */
const FILES_FOLDER = "warmup";
/** Of several versions the newest: names and dtypes are read there, and nothing is written to it. */
async function exportRequests(options, cwd) {
    const clock = (0,model_report/* startStopwatch */.Qq)();
    const findings = new run_findings/* Findings */.F(false);
    const spec = await readNamed(options, findings, cwd);
    if (!spec || findings.failed)
        return (0,model_report/* modelReport */.CU)({ spec, folder: undefined, file: undefined }, {}, findings, clock, cwd);
    const boundary = (0,containment/* boundaryOf */.iH)(spec, options, cwd);
    findings.add(await (0,containment/* judgeNamedPaths */.Zf)(spec, boundary));
    const patterns = findings.take(await (0,privacy/* compilePatterns */.xi)(spec)) ?? [];
    const folder = findings.failed ? undefined : (findings.take(await (0,build_model/* findVersions */.tx)(spec)) ?? []).at(-1);
    if (folder)
        findings.add(await (0,containment/* judgeFolder */._c)(spec, folder, boundary, false));
    const subject = { spec, folder, file: undefined };
    if (!folder || findings.failed)
        return (0,model_report/* modelReport */.CU)(subject, {}, findings, clock, cwd);
    const settled = await (0,serving/* settleBatching */.IY)(spec, folder);
    findings.add(settled.problems);
    const model = findings.take(await (0,build_model/* readModel */.ko)(folder, spec.model.tags));
    const outcome = model && (0,privacy/* planRedacted */.E_)(withoutRecorded(settled.value, findings), model);
    const planned = outcome && findings.take(outcome);
    if (planned) {
        findings.add((0,privacy/* searchPlan */.yN)(planned, patterns).map((problem) => (0,at_request/* atRequest */.l)(problem, planned, settled.value)));
    }
    const facts = {};
    if (model && planned && !findings.failed) {
        const hasFiles = options.output !== undefined;
        const exported = exportTriton({ spec: settled.value, model, plan: planned, hasFiles });
        findings.add(exported.problems);
        facts.exported = await deliver(exported, options, findings, cwd);
    }
    return (0,model_report/* modelReport */.CU)(subject, { ...(0,model_report/* planFacts */.pE)(outcome, { spec, sources: [] }, cwd), coverage: [], ...facts }, findings, clock, cwd);
}
/** The requests that stand in the spec: what was recorded is not carried off to another tool. */
function withoutRecorded(spec, findings) {
    const { requests, locate } = spec;
    if (requests === "auto")
        return spec;
    const recorded = requests.filter(({ from }) => from !== undefined);
    findings.add(recorded.map(({ path }) => {
        const message = "The requests of a source are not exported; write those that are wanted into the spec.";
        return exchangeProblem("exchange-no-counterpart", { message, ...locate(path) });
    }));
    return { ...spec, requests: requests.filter(({ from }) => from === undefined) };
}
async function readNamed(options, findings, cwd) {
    const { path, savedModel, allowOutside, allowPrivateNetwork = false } = options;
    findings.add(await (0,containment/* judgeNamedFile */.Vz)(path, options, cwd));
    if (findings.failed)
        return undefined;
    const remote = (0,files/* remoteFiles */.wC)({ allowPrivateNetwork });
    const spec = findings.take(await (0,build_spec/* readSpec */.Ot)(path, { cwd, workspace: (0,containment/* workspaceOf */.B3)(options, cwd), allowOutside, remote }));
    return spec && savedModel !== undefined
        ? { ...spec, model: { ...spec.model, path: (0,external_node_path_.resolve)(cwd, savedModel) } }
        : spec;
}
/** Without an output the text itself, with one what was written there. */
async function deliver({ text, stanzas, files }, options, findings, cwd) {
    if (options.output === undefined)
        return { stanzas, text, file: undefined, dataFiles: [] };
    const output = (0,external_node_path_.resolve)(cwd, options.output);
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(output), FILES_FOLDER);
    if (!findings.failed && text !== "") {
        findings.add(await writeAll({ text, files }, { output, folder }, options, cwd));
    }
    if (findings.failed || text === "")
        return undefined;
    const dataFiles = [...files.keys()].map((name) => (0,relative/* shownPath */.pS)((0,external_node_path_.join)(folder, name), cwd));
    return { stanzas, text: undefined, file: (0,relative/* shownPath */.pS)(output, cwd), dataFiles };
}
/** Nothing is written where anything stands in the way; the text comes last, so that it never names what is not there. */
async function writeAll({ text, files }, { output, folder }, options, cwd) {
    const workspace = options.allowOutside === true ? undefined : (0,containment/* workspaceOf */.B3)(options, cwd);
    const real = workspace === undefined || files.size === 0 ? undefined : await (0,within/* leadsOutside */.dr)(folder, [(0,external_node_path_.dirname)(output)]);
    if (real !== undefined) {
        const message = `the folder of the data files is a link to ${real}; give --allow-outside if that is meant`;
        return [exchangeProblem("exchange-cannot-write", { message, where: { file: folder } })];
    }
    const over = options.force === true;
    const wanted = [
        ...[...files].map(([name, make]) => ({ path: (0,external_node_path_.join)(folder, name), make })),
        { path: output, make: () => Buffer.from(text) },
    ];
    const changed = [];
    const problems = [];
    for (const one of wanted) {
        if (await isThere(one))
            continue;
        changed.push(one);
        if (!over && (await exists(one.path)))
            problems.push(inTheWay(one.path));
    }
    if (problems.length > 0)
        return problems;
    for (const { path, make } of changed) {
        const file = { path, text: make(), over, folders: true, workspace };
        const refusal = await (0,text_file.writeTextFile)(file);
        if (!refusal)
            continue;
        const { exists: isTaken, reason } = refusal;
        if (isTaken)
            return [inTheWay(path)];
        return [exchangeProblem("exchange-cannot-write", { message: reason, where: { file: path } })];
    }
    return [];
}
/** Byte for byte. A file of another size is another file: most need no reading. */
async function isThere({ path, make }) {
    const there = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!there?.isFile())
        return false;
    const bytes = make();
    return (await (0,promises_.stat)(path)).size === bytes.length && (await (0,promises_.readFile)(path)).equals(bytes);
}
function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
function inTheWay(file) {
    return exchangeProblem("exchange-file-exists", {
        message: "the file is there already, with other contents",
        hint: "name another file with --output, or overwrite what is there with --force",
        where: { file },
    });
}

// EXTERNAL MODULE: ./build/proto/codec.js + 6 modules
var codec = __webpack_require__(6174);
// EXTERNAL MODULE: ./build/model/graph-reach.js
var graph_reach = __webpack_require__(9600);
// EXTERNAL MODULE: ./build/plan/auto.js
var auto = __webpack_require__(5475);
// EXTERNAL MODULE: ./build/plan/signature.js
var signature = __webpack_require__(6304);
// EXTERNAL MODULE: ./build/record/index.js + 6 modules
var record = __webpack_require__(3931);
// EXTERNAL MODULE: ./build/model/trace/ids.js
var ids = __webpack_require__(3398);
// EXTERNAL MODULE: ./build/model/trace/strings.js + 1 modules
var strings = __webpack_require__(5268);
;// CONCATENATED MODULE: ./build/init/values.js
/** Ids within their table, everything else zero. @param bounds The tightest first. */
function numberValues(bounds, isInteger) {
    const [bound] = bounds;
    if (!bound || !isInteger)
        return { entry: "zero_data: true" };
    return {
        entry: `random_data: { min: 0, max: ${bound.size - 1} }`,
        remark: `rows of ${JSON.stringify(bound.table)}, read by ${bound.op}`,
    };
}
/** What most image models were trained on. */
const USUAL_SIZE = { width: 224, height: 224 };
/** Random images, where they are read as they are in a format that can be made; undefined for every other string. */
function imageValues([use, ...others]) {
    if (!use || others.length > 0 || use.content.kind !== "image" || use.via.length > 0)
        return undefined;
    const format = use.content.formats.find((one) => one === "jpeg" || one === "png");
    if (!format)
        return undefined;
    const { size } = use.content;
    const { width, height } = size ?? USUAL_SIZE;
    return {
        entry: `random_data: { image_format: ${format}, image_width: ${width}, image_height: ${height} }`,
        remark: `read by ${use.op} ${JSON.stringify(use.node)}; ${size ? "the graph takes this size only" : "set the size that your clients send"}`,
    };
}

;// CONCATENATED MODULE: ./build/init/features.js
/** A template of tf.Examples: the features that the graph cannot do without, and a word about the others. */






/** The entry of `example_templates`, without its name. */
function templateLines(model, parse) {
    const { features } = (0,values/* deriveFeatures */.xY)(model, parse, []);
    const read = [...parse.features.values()];
    const lines = read.map((parsed) => {
        const feature = features.get(parsed.key);
        return feature
            ? featureLine(model, feature, parsed)
            : comment(3, `${quoted(parsed.key)}: left out; ${described(parsed)}`);
    });
    return [
        comment(2, `Parsed by ${parse.op} ${JSON.stringify(parse.node)} in the graph.`),
        line(2, features.size === 0 ? "features: {}" : "features:"),
        ...lines,
    ];
}
function featureLine(model, feature, parsed) {
    const { alias } = (0,build_dtype/* dtypeByNumber */.X0)(parsed.dtype);
    const { entry, remark } = features_valuesOf(model, feature, parsed);
    const shape = feature.shape && feature.shape.length > 0 ? `shape: [${feature.shape.join(", ")}], ` : "";
    const about = [described(parsed), remark].filter((part) => part !== undefined).join("; ");
    return line(3, `${quoted(parsed.key)}: { dtype: ${alias}, ${shape}${entry} }`, about);
}
function features_valuesOf(model, { values }, { dtype, values: trace }) {
    const bytes = values.kind === "literal" && values.value instanceof Uint8Array ? values.value : undefined;
    if (!bytes)
        return numberValues((0,ids/* idBounds */.L)(trace), (0,build_dtype/* dtypeByNumber */.X0)(dtype)?.kind === "int");
    const uses = (0,strings/* stringUses */.Q)(model, trace);
    const image = imageValues(uses);
    if (image)
        return image;
    const text = Buffer.from(bytes).toString("latin1");
    if (/^[ -~]*$/.test(text))
        return { entry: `string_data: ${JSON.stringify(text)}` };
    const ops = [...new Set(uses.map(({ op }) => op))].join(", ");
    return { entry: `b64: "${Buffer.from(bytes).toString("base64")}"`, remark: `the least that ${ops} can read` };
}
function described({ dtype, form, shape, required }) {
    const name = (0,build_dtype/* dtypeByNumber */.X0)(dtype)?.name ?? `DataType ${dtype}`;
    if (form === "sparse" || form === "ragged")
        return `${name}, ${form}: any number of values`;
    const dims = form === "sequence" ? ["n", ...shape] : shape;
    return `${name} [${dims.join(", ")}], ${required ? "required" : "the graph has a default"}`;
}

;// CONCATENATED MODULE: ./build/init/problems.js

/** What can keep `init` from drafting a spec, or part of one. */
const initProblem = (0,problem/* defineProblems */.u)("init", {
    "init-nothing-to-call": {
        severity: "error",
        title: "The model has no signature that a client can call",
        fix: "Export the model with a serving signature whose inputs are dense tensors.",
    },
    "init-ask": {
        severity: "warning",
        title: "A request stands in the draft as a comment, because only a person can complete it",
        fix: "Add what the comment above it asks for, and remove the marks before its lines.",
    },
    "init-file-exists": {
        severity: "error",
        title: "The file to write is there already",
        fix: "Name another file with `--output`, or overwrite it with `--force`.",
    },
    "init-cannot-write": {
        severity: "error",
        title: "The draft cannot be written",
        fix: "Name a folder that exists and that this user may write to.",
    },
});

// EXTERNAL MODULE: ./build/model/batch-functions.js
var batch_functions = __webpack_require__(7350);
// EXTERNAL MODULE: ./build/plan/method.js
var plan_method = __webpack_require__(5617);
// EXTERNAL MODULE: ./build/plan/serving-sizes.js
var serving_sizes = __webpack_require__(4437);
// EXTERNAL MODULE: ./build/model/trace/imposed-shape.js
var imposed_shape = __webpack_require__(4389);
;// CONCATENATED MODULE: ./build/init/shape.js
/** The shape of an input, with a guess where the model leaves it open. */



/**
 * Stands for sizes that only the user knows, by how many of them an input has: one is mostly the length of a sequence, two
 * are mostly an image, and more of them multiply. Positions of a sequence come out of a table that may be small.
 */
const GUESSES = [0, 16, 128];
const MANY_GUESSED = 8;
function shapeLine(model, signature, alias) {
    const { shape } = signature.inputs.get(alias);
    if (!shape) {
        const ask = "ASK: the model does not say how many dimensions; write what your clients send";
        return comment(4, `shape: [-1, ${GUESSES[1]}]  # ${ask}`);
    }
    const open = shape.flatMap((size, place) => (size === null && place > 0 ? [place] : []));
    const imposed = (0,imposed_shape/* imposedShapes */.QV)((0,inputs/* inputTrace */.SE)(model, signature, alias)).find((dims) => dims.length === shape.length && open.every((place) => (dims[place] ?? -1) > 0));
    const guess = GUESSES[open.length] ?? MANY_GUESSED;
    // Dimension 0 is left to the signature, so that a size that it fixes is not taken for the batch size of the request.
    const dims = shape.map((size, place) => (place === 0 ? -1 : (size ?? imposed?.[place] ?? guess)));
    return line(4, `shape: [${dims.join(", ")}]`, sourceOf(shape, open, imposed !== undefined));
}
function sourceOf(shape, open, isImposed) {
    if (open.length > 0) {
        const dimensions = `dimension${open.length === 1 ? "" : "s"} ${open.join(" and ")}`;
        return isImposed
            ? `the signature leaves ${dimensions} open, and the graph does not`
            : `GUESSED: the model leaves ${dimensions} open; set what your clients send`;
    }
    if (shape.length === 0)
        return "the signature; a scalar";
    return `the signature; ${shape[0] === null ? "-1 is the batch" : `which fixes dimension 0 to ${shape[0]}`}`;
}

;// CONCATENATED MODULE: ./build/init/input.js
/** One input of a predict request, with where each part of it was read. */






/** @param template Name of the template of its examples, where the graph parses some out of it. */
function input_inputLines(model, signature, alias, template) {
    const info = signature.inputs.get(alias);
    if (signature.defaults.has(alias))
        return [comment(3, `${quoted(alias)}: left out; the server fills in its default`)];
    return [
        line(3, `${quoted(alias)}:`),
        ...dtypeLines(info),
        shapeLine(model, signature, alias),
        ...valueLines(model, signature, alias, template),
    ];
}
function dtypeLines(info) {
    const dtype = (0,build_dtype/* dtypeByNumber */.X0)((0,model_model/* feedDtype */.z)(info));
    if (!dtype)
        return [];
    const tensor = `tensor ${JSON.stringify(info.name)}`;
    if (info.graphDtype === undefined)
        return [line(4, `dtype: ${dtype.name}`, `the signature, for ${tensor}`)];
    const declared = (0,build_dtype/* dtypeByNumber */.X0)(info.declaredDtype);
    const lies = declared === dtype ? "" : `; the signature says ${declared?.name ?? info.declaredDtype}, and is wrong`;
    return [line(4, `dtype: ${dtype.name}`, `${tensor} in the graph${lies}`)];
}
function valueLines(model, signature, alias, template) {
    if (template !== undefined)
        return [line(4, `serialized_examples: { template: ${quoted(template)} }`)];
    const dtype = (0,build_dtype/* dtypeByNumber */.X0)((0,model_model/* feedDtype */.z)(signature.inputs.get(alias)));
    if (dtype?.kind === "string") {
        const image = imageValues((0,inputs/* inputStringUses */.UQ)(model, signature, alias));
        return [image ? line(4, image.entry, image.remark) : comment(4, stringRemark(model, signature, alias))];
    }
    const { entry, remark } = numberValues((0,inputs/* inputIdBounds */.P6)(model, signature, alias), dtype?.kind === "int");
    return [line(4, entry, remark)];
}
/** A string is left to be derived: what suits the graph is known there, and may be an image. */
function stringRemark(model, signature, alias) {
    const [use] = (0,inputs/* inputStringUses */.UQ)(model, signature, alias);
    const values = "to choose, add string_data, choices or value";
    if (!use)
        return `nothing reads its values; ${values}`;
    const via = use.via.length === 0 ? "" : `, after ${use.via.join(" and ")}`;
    return `read by ${use.op} ${JSON.stringify(use.node)}${via}: what it can read is derived; ${values}`;
}

;// CONCATENATED MODULE: ./build/init/request.js
/** The request for one signature. */







/** What the graph parses out of an input, where a template of tf.Examples can give all that the graph wants of it. */
function templateParse(model, signature, alias) {
    const parse = (0,inputs/* signatureFeatures */.GP)(model, signature, alias);
    if (!parse || parse.message !== "example" || parse.via.length > 0)
        return undefined;
    return (0,values/* deriveString */.HU)(model, (0,inputs/* inputStringUses */.UQ)(model, signature, alias)).kind === "made" ? parse : undefined;
}
/** @param templates By input: the name of its template of tf.Examples. */
function requestLines(signature, templates, { model, spec }) {
    const method = (0,plan_method/* derivedMethod */.J1)(signature);
    const name = JSON.stringify(signature.methodName);
    return [
        line(1, `- signature_name: ${quoted(signature.name)}`),
        line(2, `method: ${method}`, `method_name of the signature is ${name}`),
        ...batchLines(signature, { model, spec }),
        ...(method === "predict"
            ? predictLines(signature, templates, model)
            : examplesLines(signature, templates.values().next().value)),
    ];
}
function batchLines(signature, context) {
    const leading = [...signature.inputs.values()].map(({ shape }) => (shape ? shape[0] : null));
    if (!leading.includes(null))
        return [comment(2, "batch_sizes: none to choose; no input has a free first dimension")];
    const sizes = (0,serving_sizes/* servingSizes */.X)(signature, context);
    if (!sizes)
        return [line(2, "batch_sizes: [1]", "nothing here tells more; list the sizes that your clients send")];
    return [line(2, "batch_sizes: from_serving", `[${sizes.join(", ")}], ${request_sourceOf(signature, context)}`)];
}
function request_sourceOf(signature, { model, spec: { serving } }) {
    if (serving.allowedBatchSizes)
        return "allowed_batch_sizes in batching_params.pbtxt beside the model";
    const nodes = (0,batch_functions/* batchFunctions */.g)(model, signature).map(({ node }) => JSON.stringify(node));
    return `allowed_batch_sizes of BatchFunction ${nodes.join(" and ")} in the graph`;
}
function predictLines(signature, templates, model) {
    const aliases = [...signature.inputs.keys()];
    const lines = aliases.flatMap((alias) => input_inputLines(model, signature, alias, templates.get(alias)));
    const isEmpty = lines.every(({ text }) => text.trim() === "");
    return [line(2, isEmpty ? "inputs: {}" : "inputs:"), ...lines];
}
function examplesLines(signature, template) {
    if (template !== undefined)
        return [line(2, `examples: { template: ${quoted(template)} }`)];
    const [alias] = signature.inputs.keys();
    return [comment(2, `examples: derived from what the graph does with ${JSON.stringify(alias)}`)];
}

;// CONCATENATED MODULE: ./build/init/draft.js













/** A signature takes a record at least, and the server reads no more records than these. */
const MAX_DRAFTED = 1000;
const draft_leftOut = (others) => `${others} more signatures are left out: a warm-up file holds at most ${MAX_DRAFTED} records.`;
function draftSpec(request) {
    const callable = (0,signature/* callableSignatures */.O3)(request.model);
    const templates = new Map();
    const entries = callable.slice(0, MAX_DRAFTED).map((signature) => draftEntry(signature, templates, request));
    const others = callable.length - entries.length;
    const accepted = entries.filter(({ refused }) => refused === undefined).length;
    const lines = [
        ...draft_headLines(request),
        line(0, ""),
        ...templateSection(templates),
        ...(accepted === 0
            ? [line(0, "requests: auto", "in place of `auto`, complete what stands below")]
            : [line(0, "requests:")]),
        ...entries.flatMap((entry) => entry.lines),
        ...(others > 0 ? [remark(draft_leftOut(others))] : []),
    ];
    const problems = [
        ...(callable.length === 0 ? [nothingToCall(request)] : entries.flatMap((entry) => ask(entry, request))),
        ...(others > 0 ? [initProblem("init-ask", { message: draft_leftOut(others), where: { file: request.file } })] : []),
    ];
    return { text: draft_textOf(lines), requests: accepted, problems };
}
/** @param templates Those of the requests before; what this one needs and does not find is added. */
function draftEntry(signature, templates, request) {
    const refused = (0,auto/* unservable */.Sn)(signature);
    if (refused !== undefined) {
        return {
            signature,
            lines: [remark(`Signature ${JSON.stringify(signature.name)} is left out: ${refused}.`)],
            refused,
        };
    }
    const { names, added } = templatesOf(signature, templates, request.model);
    const lines = requestLines(signature, names, request);
    const problems = draft_judge(lines, new Map([...templates, ...added]), alone(signature, request));
    const errors = [...problems.filter(({ severity }) => severity === "error"), ...judgeXla(signature, request)];
    const [first] = errors;
    if (!first) {
        for (const [name, own] of added)
            templates.set(name, own);
        return { signature, lines: [...problems.flatMap(draft_remarksOn), ...lines], refused: undefined };
    }
    const asking = remark(`ASK: ${JSON.stringify(signature.name)} is not warmed as long as this stands here as a comment.`);
    const draft = commentedOut([...templateSection(added), ...lines]);
    return { signature, lines: [asking, ...errors.flatMap(draft_remarksOn), ...draft], refused: first.message };
}
/** The model as if it had only this signature: the others have no say in its request, and may be a million. */
function alone(signature, request) {
    return { ...request, model: { ...request.model, signatures: new Map([[signature.name, signature]]) } };
}
/** A template for each input that the graph parses tf.Examples out of; signatures that parse alike share one. */
function templatesOf(signature, templates, model) {
    const names = new Map();
    const added = new Map();
    for (const alias of signature.inputs.keys()) {
        const parse = templateParse(model, signature, alias);
        if (!parse)
            continue;
        const lines = templateLines(model, parse);
        const same = [...templates, ...added].find(([, other]) => draft_textOf(other) === draft_textOf(lines))?.[0];
        const name = same ?? (signature.inputs.size === 1 ? signature.name : `${signature.name}.${alias}`);
        names.set(alias, name);
        if (same === undefined)
            added.set(name, lines);
    }
    return { names, added };
}
function templateSection(templates) {
    if (templates.size === 0)
        return [];
    const named = [...templates].flatMap(([name, own]) => [line(1, `${quoted(name)}:`), ...own]);
    return [line(0, "example_templates:"), ...named, line(0, "")];
}
const draft_textOf = (lines) => `${lines.map(render).join("\n")}\n`;
const remark = (text) => comment(1, text);
function draft_remarksOn({ message, hint }) {
    return [message, ...(hint === undefined ? [] : [hint])].map(remark);
}
/** What a plan of one request says of it, but for the signatures that it leaves alone. */
function draft_judge(lines, templates, request) {
    const { model, spec, file } = request;
    const text = draft_textOf([...draft_headLines(request), ...templateSection(templates), line(0, "requests:"), ...lines]);
    const parsed = (0,build_spec/* parseSpec */.F9)(text, { file, directory: spec.model.path });
    if (!parsed.value || (0,problem/* hasErrors */.C)(parsed.problems))
        return parsed.problems;
    const planned = (0,plan/* plan */.et)({ ...parsed.value, serving: spec.serving }, model);
    const served = planned.value ? judgeRecords(planned.value, request) : [];
    return [...parsed.problems, ...planned.problems, ...served].filter(({ severity }) => severity !== "note");
}
/** What the server would say to the records: a signature can be broken in itself. */
function judgeRecords({ records, modelName }, { model, spec, file }) {
    const [first] = records;
    const decoded = first && (0,codec/* decodePredictionLog */.ee)((0,record/* encodeRecord */.Ym)(first, modelName));
    if (!decoded?.ok)
        return [];
    return (0,serving/* judgeRecord */.dy)(decoded.value, { model, serving: spec.serving, file, record: 0, offset: 0 });
}
/** A request that the server runs only with a flag of its own is not put down as if it had it. */
function judgeXla(signature, { model, file }) {
    if (!(0,graph_reach/* graphReach */.s)(signature, model.graph).mustCompile)
        return [];
    const message = `${JSON.stringify(signature.name)} must be compiled by XLA, which the server does only when told`;
    const hint = "With --xla_cpu_compilation_enabled or --xla_gpu_compilation_enabled, write  serving: { xla: true }.";
    return [initProblem("init-ask", { message, hint, where: { file } })];
}
function draft_headLines({ model, path, schema }) {
    const exporter = model.tensorflowVersion === "" ? "" : `, exported by TensorFlow ${model.tensorflowVersion}`;
    const version = model.version === undefined ? "" : `, version ${model.version}`;
    return [
        ...(schema === undefined ? [] : [comment(0, `yaml-language-server: $schema=${schema}`)]),
        comment(0, `Warm-up spec, drafted from ${JSON.stringify(model.defaultName)}${version}${exporter}.`),
        comment(0, "Each remark says where a value was read. All of it is yours to change."),
        line(0, "version: 1"),
        line(0, "model:"),
        comment(1, "Base path with numbered version folders, or one version folder."),
        line(1, `path: ${quoted(path)}`),
        comment(0, "serving:"),
        comment(0, "  batching_parameters_file: batching.txt    # what the server is started with: every size gets a record"),
    ];
}
function ask({ signature, refused }, { file }) {
    if (refused === undefined)
        return [];
    const message = `the request for signature ${JSON.stringify(signature.name)} stands in the draft as a comment: ${refused}`;
    return [initProblem("init-ask", { message, where: { file } })];
}
function nothingToCall({ model }) {
    const message = `${model.file} has no signature that a client can call`;
    return initProblem("init-nothing-to-call", { message, where: { file: model.file } });
}

;// CONCATENATED MODULE: ./build/init/index.js
/** A first spec for a model, with where everything in it was read. */




;// CONCATENATED MODULE: ./build/run/named-folder.js
/** The version folder of a model that the command line names, for the commands that need no spec. */


/** The latest version below a base path, or the version folder itself. None where a link in it leads out of the workspace. */
async function namedFolder(spec, options, findings, cwd) {
    const [folder] = findings.take(await (0,build_model/* findVersions */.tx)(spec)) ?? [];
    if (folder === undefined)
        return undefined;
    const boundary = (0,containment/* boundaryOf */.iH)(spec, { ...options, savedModel: spec.model.path }, cwd);
    findings.add(await (0,containment/* judgeFolder */._c)(spec, folder, boundary, false));
    return findings.failed ? undefined : folder;
}

;// CONCATENATED MODULE: ./build/run/init.js
/** A first spec for a model, drafted and written where no file is yet. */












/** Where a draft is written when nothing else is said. */
const DEFAULT_OUTPUT = "warmup.yaml";
/** A file that is there stays as it is, unless `force` is set. */
async function initSpec(options, cwd) {
    const clock = (0,model_report/* startStopwatch */.Qq)();
    const file = (0,external_node_path_.resolve)(cwd, options.output ?? DEFAULT_OUTPUT);
    const { spec, folder, draft, findings } = await draftFor({ ...options, file }, cwd);
    const facts = {};
    if (draft && !findings.failed) {
        const workspace = options.allowOutside === true ? undefined : (0,containment/* workspaceOf */.B3)(options, cwd);
        const refusal = await (0,text_file.writeTextFile)({
            path: file,
            text: draft.text,
            over: options.force === true,
            folders: false,
            workspace,
        });
        if (refusal)
            findings.add([notWritten(refusal, file)]);
        else
            facts.draft = { file: (0,relative/* shownPath */.pS)(file, cwd), requests: draft.requests };
    }
    return (0,model_report/* modelReport */.CU)({ spec, folder, file: undefined }, facts, findings, clock, cwd);
}
/** The text of a draft, not written yet; no draft where the model cannot be read. */
async function draftFor(options, cwd) {
    const { path, file, schema } = options;
    const findings = new run_findings/* Findings */.F(false);
    const spec = (0,build_spec/* specForModel */.CR)((0,external_node_path_.resolve)(cwd, path));
    const folder = await namedFolder(spec, options, findings, cwd);
    const model = folder && findings.take(await (0,build_model/* readModel */.ko)(folder, spec.model.tags));
    if (!model)
        return { spec, folder, draft: undefined, findings };
    const settled = await (0,serving/* settleBatching */.IY)(spec, folder);
    const draft = draftSpec({
        model,
        spec: settled.value,
        path: pathFrom((0,external_node_path_.dirname)(file), spec.model.path),
        file,
        schema,
    });
    findings.add([...settled.problems, ...draft.problems]);
    return { spec, folder, draft, findings };
}
function notWritten({ exists, reason }, file) {
    if (!exists)
        return initProblem("init-cannot-write", { message: reason, where: { file } });
    const hint = "name another file with --output, or overwrite this one with --force";
    return initProblem("init-file-exists", { message: "the file is there already", where: { file }, hint });
}

;// CONCATENATED MODULE: ./build/run/import.js
/** A first spec out of the warm-up or test requests of another tool, written where no file is yet. */















/** A file that is there stays as it is, unless `force` is set. */
async function importRequests(options, cwd) {
    const clock = (0,model_report/* startStopwatch */.Qq)();
    const findings = new run_findings/* Findings */.F(false);
    const output = (0,external_node_path_.resolve)(cwd, options.output ?? DEFAULT_OUTPUT);
    const source = (0,external_node_path_.resolve)(cwd, options.path);
    const bytes = await readSource(source, options, findings, cwd);
    const format = findings.take(formatOf(options));
    const { spec, folder, target } = await targetOf(options, output, findings, cwd);
    const facts = {};
    if (bytes && format && !findings.failed) {
        const workspace = options.allowOutside === true ? undefined : (0,containment/* workspaceOf */.B3)(options, cwd);
        const context = {
            source: (0,relative/* shownPath */.pS)(source, cwd),
            sourceFolder: (0,external_node_path_.dirname)(source),
            output,
            workspace,
            target,
        };
        facts.draft = await writeDraft(bytes, format, context, options.force === true, findings, cwd);
    }
    const report = (0,model_report/* modelReport */.CU)({ spec, folder, file: undefined }, facts, findings, clock, cwd);
    return { ...report, spec: (0,relative/* shownPath */.pS)(output, cwd) };
}
async function writeDraft(bytes, format, context, over, findings, cwd) {
    const { output: path, workspace } = context;
    const imported = findings.take(format === "triton" ? await importTriton(bytes, context) : importPerfData(bytes, context));
    const draft = imported && (await draftImported(imported, context));
    findings.add(draft?.problems ?? []);
    if (!draft || findings.failed)
        return undefined;
    const refusal = await (0,text_file.writeTextFile)({ path, text: draft.text, over, folders: false, workspace });
    if (!refusal)
        return { file: (0,relative/* shownPath */.pS)(path, cwd), requests: draft.requests };
    const where = { file: path };
    const problem = refusal.exists
        ? exchangeProblem("exchange-file-exists", {
            message: "the file is there already",
            hint: "name another file with --output, or overwrite this one with --force",
            where,
        })
        : exchangeProblem("exchange-cannot-write", { message: refusal.reason, where });
    findings.add([problem]);
    return undefined;
}
/** By what is said, else by the file's ending; a content is not guessed at. */
function formatOf({ from, path }) {
    const value = from ?? (/\.pbtxt$/i.test(path) ? "triton" : /\.json$/i.test(path) ? "perf_analyzer" : undefined);
    if (value !== undefined)
        return { value, problems: [] };
    const problem = exchangeProblem("exchange-format", {
        message: "The file ends neither in .pbtxt, as a config of Triton does, nor in .json, as input data of perf_analyzer",
        where: { file: path },
    });
    return { value, problems: [problem] };
}
/** What is read of any format; a file of perf_analyzer becomes objects of many times its bytes. */
const MAX_SOURCE_BYTES = 64 * 1024 * 1024;
async function readSource(path, options, findings, cwd) {
    findings.add(await (0,containment/* judgeNamedFile */.Vz)(path, options, cwd));
    if (findings.failed)
        return undefined;
    const where = { file: path };
    const bytes = openSource(path);
    if (typeof bytes === "string") {
        findings.add([exchangeProblem("exchange-unreadable", { message: `The file cannot be read: ${bytes}.`, where })]);
        return undefined;
    }
    const most = formatOf(options).value === "triton" ? MAX_CONFIG_BYTES : MAX_SOURCE_BYTES;
    if (bytes.length <= most)
        return Buffer.from(bytes.read(0, bytes.length).buffer);
    const message = `The file has ${bytes.length} bytes; at most ${most} are read.`;
    findings.add([exchangeProblem("exchange-too-large", { message, where })]);
    return undefined;
}
/** A text is why it cannot be opened. */
function openSource(path) {
    try {
        return (0,files_bytes/* fileBytes */.sG)(path) ?? "it is no regular file";
    }
    catch (error) {
        return (0,workspace/* reasonOf */.A3)(error);
    }
}
async function targetOf(options, output, findings, cwd) {
    if (options.savedModel === undefined)
        return { spec: undefined, folder: undefined, target: undefined };
    const spec = (0,build_spec/* specForModel */.CR)((0,external_node_path_.resolve)(cwd, options.savedModel));
    const folder = await namedFolder(spec, options, findings, cwd);
    const model = folder && findings.take(await (0,build_model/* readModel */.ko)(folder, spec.model.tags));
    if (!model)
        return { spec, folder, target: undefined };
    const settled = await (0,serving/* settleBatching */.IY)(spec, folder);
    findings.add(settled.problems);
    const path = pathFrom((0,external_node_path_.dirname)(output), spec.model.path);
    return { spec, folder, target: { model, path, serving: settled.value.serving } };
}

// EXTERNAL MODULE: ./build/serving/constants.js
var constants = __webpack_require__(5414);
;// CONCATENATED MODULE: ./build/run/inspect-input.js
/** What the graph does with an input, told for people: features, strings, tables. */


function inspectedUse(model, signature, alias) {
    const parse = (0,build_model/* signatureFeatures */.GP)(model, signature, alias);
    const bounds = (0,build_model/* inputIdBounds */.P6)(model, signature, alias);
    return {
        parse: parse && {
            op: parse.op,
            message: parse.message,
            complete: parse.complete,
            features: inspectedFeatures(parse),
        },
        wants: wantsOf((0,build_model/* inputStringUses */.UQ)(model, signature, alias)),
        ids: bounds.map(({ table, size, op }) => ({ table, size, op })),
    };
}
function inspectedFeatures({ features, featureLists }) {
    const inspected = (feature, list) => ({
        key: feature.key,
        list,
        dtype: (0,build_dtype/* dtypeName */.MN)(feature.dtype),
        form: feature.form,
        shape: feature.shape,
        required: feature.required,
    });
    return [
        ...[...features.values()].map((feature) => inspected(feature, false)),
        ...[...featureLists.values()].map((feature) => inspected(feature, true)),
    ];
}
/** Each thing once; what any string satisfies is not told. */
function wantsOf(uses) {
    const told = uses.filter(({ content }) => content.kind !== "text");
    return [...new Set(told.map(({ content, via }) => [...via.map(viaWords), contentWords(content)].join(" of ")))];
}
function viaWords(op) {
    return op === "DecodeBase64" ? "web-safe base64" : `what ${op} takes`;
}
function contentWords(content) {
    switch (content.kind) {
        case "example":
            return content.parse.message === "example" ? "a tf.Example" : "a tf.SequenceExample";
        case "image": {
            const { formats, size } = content;
            const of = size ? ` of ${size.width} by ${size.height} pixels` : "";
            return `an image${of} (${formats.map((format) => format.toUpperCase()).join(", ")})`;
        }
        case "raw":
            return `the bytes of ${content.length ?? "any number of"} ${(0,build_dtype/* dtypeName */.MN)(content.dtype)} values`;
        case "number":
            return `a ${(0,build_dtype/* dtypeName */.MN)(content.dtype)} as text`;
        case "tensor":
            return `a serialized TensorProto of ${(0,build_dtype/* dtypeName */.MN)(content.dtype)}`;
        case "csv":
            return `a line of ${content.columns.length} fields`;
        case "audio":
            return "a WAV file";
        case "message":
            return `a serialized ${content.type}`;
        case "word":
            return `a word of ${JSON.stringify(content.vocabulary.table)}`;
        case "text":
            return "any text";
    }
}

// EXTERNAL MODULE: ./build/run/progress.js
var progress = __webpack_require__(2527);
;// CONCATENATED MODULE: ./build/run/inspect.js












/** The latest version below a base path, or the version folder that was named. */
async function inspectModel(options, observed) {
    const { cwd } = observed;
    const clock = (0,model_report/* startStopwatch */.Qq)();
    const findings = new run_findings/* Findings */.F(false);
    const spec = (0,build_spec/* specForModel */.CR)((0,external_node_path_.resolve)(cwd, options.path));
    const folder = await namedFolder(spec, options, findings, cwd);
    const model = folder && findings.take(await (0,build_model/* readModel */.ko)(folder, spec.model.tags, (0,progress/* modelProgress */.x)(observed)));
    const facts = model ? { inspection: inspection(model) } : {};
    return (0,model_report/* modelReport */.CU)({ spec, folder, file: undefined }, facts, findings, clock, cwd);
}
/** What a client may know of a model: the signatures with the dtypes that must be fed. */
function inspection(model) {
    return {
        tags: model.tags,
        tensorflowVersion: model.tensorflowVersion,
        signatures: [...model.signatures.values()]
            .filter(({ name }) => !constants/* HOOK_SIGNATURES */.AH.has(name))
            .map((signature) => inspectedSignature(model, signature)),
    };
}
function inspectedSignature(model, signature) {
    return {
        name: signature.name,
        methodName: signature.methodName,
        inputs: [...signature.inputs].map(([alias, info]) => ({
            ...inspectedTensor(alias, info),
            defaulted: signature.defaults.has(alias),
            use: inspectedUse(model, signature, alias),
        })),
        outputs: [...signature.outputs].map(([alias, info]) => inspectedTensor(alias, info)),
        batchFunctions: (0,build_model/* batchFunctions */.gB)(model, signature),
        mustCompile: (0,graph_reach/* graphReach */.s)(signature, model.graph).mustCompile,
    };
}
function inspectedTensor(alias, info) {
    const dtype = (0,build_dtype/* dtypeName */.MN)((0,model_model/* feedDtype */.z)(info));
    const declared = (0,build_dtype/* dtypeName */.MN)(info.declaredDtype);
    return {
        alias,
        dtype,
        declaredDtype: declared === dtype ? undefined : declared,
        shape: info.shape,
        tensor: info.name,
        defaulted: false,
        use: undefined,
    };
}

// EXTERNAL MODULE: ./build/serving/file-head.js
var file_head = __webpack_require__(2964);
// EXTERNAL MODULE: ./build/serving/framing.js
var framing = __webpack_require__(1753);
// EXTERNAL MODULE: ./build/serving/place.js
var place = __webpack_require__(672);
// EXTERNAL MODULE: ./build/serving/problems.js
var problems = __webpack_require__(5363);
// EXTERNAL MODULE: ./build/tfrecord/index.js + 6 modules
var tfrecord = __webpack_require__(1941);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/run/file-hash.js



const CHUNK_BYTES = 1024 * 1024;
/** SHA-256 of a file's bytes in lower-case hex; undefined where there is no such file. */
async function hashOf(file) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file, { highWaterMark: CHUNK_BYTES }), hash);
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    }
    return hash.digest("hex");
}

// EXTERNAL MODULE: ./build/run/problems.js
var run_problems = __webpack_require__(1972);
// EXTERNAL MODULE: ./build/run/task.js
var task = __webpack_require__(7185);
;// CONCATENATED MODULE: ./build/run/show.js
/** What a warm-up file holds, record by record, until its end or the first fault of its framing. No model is needed. */


















async function showRecords(options, cwd) {
    const clock = (0,model_report/* startStopwatch */.Qq)();
    const findings = new run_findings/* Findings */.F(false);
    const file = await locateFile(options, findings, cwd);
    const facts = file === undefined ? {} : await listFile(file, options, findings);
    return (0,model_report/* modelReport */.CU)({ spec: undefined, folder: undefined, file }, facts, findings, clock, cwd);
}
/** A folder is a model's, and means the file of its latest version; everything else is the file itself. */
async function locateFile(options, findings, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, options.path);
    const isFolder = await (0,promises_.stat)(path).then((stats) => stats.isDirectory(), () => false);
    if (isFolder) {
        const folder = await namedFolder((0,build_spec/* specForModel */.CR)(path), options, findings, cwd);
        return folder && (0,task/* warmupFile */.D)(folder);
    }
    findings.add(await (0,containment/* judgeNamedFile */.Vz)(path, options, cwd));
    return findings.failed ? undefined : path;
}
async function listFile(file, options, findings) {
    const opened = await (0,tfrecord/* openFileSource */.Sd)(file);
    if (opened.kind !== "open") {
        // For the server a missing file is in order; who wants to see it is told otherwise.
        findings.add(opened.kind === "missing" ? [noFile(file)] : await (0,place/* judgeOpenFailure */.g)(opened, file));
        return {};
    }
    try {
        return await listRecords(file, opened.source, options, findings);
    }
    finally {
        await opened.source.close();
    }
}
async function listRecords(file, source, options, findings) {
    const reader = new tfrecord/* RecordReader */.Jd(source);
    const listing = [];
    const byMethod = new Map();
    const bySignature = new Map();
    for await (const record of reader) {
        const listed = list(record, options.values === true, file, findings);
        count(byMethod, listed.log?.method ?? "unknown");
        for (const { model } of listed.log?.requests ?? [])
            count(bySignature, model.signatureName || constants/* DEFAULT_SIGNATURE */.DC);
        if (options.record === undefined || options.record === record.index)
            listing.push(listed);
    }
    const { outcome } = reader;
    const head = new Uint8Array(Math.min(file_head/* HEAD_BYTES */.L, source.size));
    await source.read(head, 0);
    findings.add((0,framing/* judgeFraming */.a)(outcome, { file, head, size: source.size }));
    if (options.record !== undefined && listing.length === 0)
        findings.add([noRecord(options.record, outcome.records, file)]);
    const { records } = outcome;
    const sha256 = options.sha256 === false ? undefined : await hashOf(file);
    const readToEnd = outcome.kind !== "unreadable";
    return { records, bytes: source.size, sha256, readToEnd, byMethod, bySignature, listing };
}
function list({ index, offset, data }, values, file, findings) {
    const decoded = (0,codec/* decodePredictionLog */.ee)(data);
    const log = decoded.ok ? (0,record/* describeLog */._F)(decoded.value, { values }) : undefined;
    if (!decoded.ok) {
        const where = { file, record: index, offset, ...(decoded.path !== "" && { path: decoded.path }) };
        findings.add([notDecoded(decoded, where)]);
    }
    return { record: index, offset, bytes: data.length, log };
}
function notDecoded({ excess, reason, offset }, where) {
    const message = `${excess ? "it is not decoded" : "the record is no PredictionLog"}: ${reason} (byte ${offset} of the record)`;
    return excess
        ? (0,problems/* servingProblem */.w)("serving-too-many-values", { message, where })
        : (0,run_problems/* runProblem */.d)("run-no-prediction-log", { message, where });
}
function count(counts, name) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
}
function noFile(file) {
    return (0,run_problems/* runProblem */.d)("run-no-file", { message: "there is no such file", where: { file } });
}
function noRecord(record, records, file) {
    const message = `there is no record ${record}; the file has ${records}, counted from 0`;
    return (0,run_problems/* runProblem */.d)("run-no-record", { message, where: { file } });
}

;// CONCATENATED MODULE: ./build/run/other-commands.js





function reportOn(options, cwd) {
    switch (options.command) {
        case "inspect":
            return inspectModel(options, { cwd, onProgress: options.onProgress ?? (() => { }) });
        case "show":
            return showRecords(options, cwd);
        case "init":
            return initSpec(options, cwd);
        case "import":
            return importRequests(options, cwd);
        case "export":
            return exportRequests(options, cwd);
    }
}


/***/ }),

/***/ 2098:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeTextFile: () => (/* binding */ writeTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_within_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1725);
/* harmony import */ var _files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3513);
/* harmony import */ var _tfrecord_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1941);
/* harmony import */ var _cannot_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8065);
/** A text that someone asked for by the name of its file: the JSON report, a drafted spec. */






/** There whole or not at all, never through a link, and never into what is no file: a pipe would keep us waiting for its reader. */
async function writeTextFile(file) {
    const { path, text, over, folders, workspace } = file;
    try {
        const reason = (await judgeWay(path, workspace)) ?? (await judgePlace(path));
        if (reason !== undefined)
            return { exists: false, reason };
        if (folders)
            await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        const draft = await _tfrecord_index_js__WEBPACK_IMPORTED_MODULE_4__/* .AtomicFile */ .A0.create(path);
        try {
            await draft.write(typeof text === "string" ? Buffer.from(text) : text);
            await draft.commit({ over });
        }
        finally {
            await draft.abort();
        }
        return undefined;
    }
    catch (error) {
        if (!(0,_cannot_write_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfFileSystem */ .j)(error))
            throw error;
        const reason = error.code === "ENOENT" ? "its folder is not there, or cannot be made" : (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error);
        return {
            exists: error.code === "EEXIST" && !over,
            reason: reason.includes(String(error.code)) ? reason : `${reason} (${error.code})`,
        };
    }
}
async function judgeWay(path, workspace) {
    if (workspace === undefined || !(0,_files_within_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(workspace, path))
        return undefined;
    const real = await (0,_files_within_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOutside */ .dr)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), [workspace]);
    return real === undefined
        ? undefined
        : `it lies behind a link to ${real}, outside of the workspace ${workspace}; give --allow-outside if that is meant`;
}
async function judgePlace(path) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (there === undefined || there.isFile())
        return undefined;
    if (there.isSymbolicLink())
        return "a symbolic link stands there, and is not written through; name the file it leads to";
    if (there.isDirectory())
        return "it is a folder";
    return "it is a device, a pipe or a socket, and no file";
}
/** One after the other: Node's `recursive` has no end where a file system says ENOENT to a folder in one that is there (/proc). */
async function makeFolders(folder) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => undefined);
    if (there)
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    if (parent !== folder)
        await makeFolders(parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder).catch((error) => {
        // Someone else made it, or a link that leads nowhere stands there: to write into it tells.
        if (error.code !== "EEXIST")
            throw error;
    });
}


/***/ })

};
;