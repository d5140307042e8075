"use strict";
exports.id = 953;
exports.ids = [953];
exports.modules = {

/***/ 8953:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sampleSource: () => (/* reexport */ sampleSource),
  withRecordedRequests: () => (/* reexport */ withRecordedRequests)
});

// UNUSED EXPORTS: sourcesProblem

// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
;// CONCATENATED MODULE: ./build/sources/problems.js

/** What can be wrong with recorded traffic. */
const sourcesProblem = (0,problem/* defineProblems */.u)("sources", {
    "sources-bad-item": {
        severity: "error",
        title: "A line, row or record of recorded traffic holds no request",
        fix: "Correct or remove it, or pass over what holds no request with `on_bad: skip` in the source. The first ten are told one by one.",
    },
    "sources-skipped": {
        severity: "note",
        title: "Lines, rows or records that hold no request were passed over",
        fix: "Nothing, where that is expected: `on_bad: skip` asks for it. `on_bad: error` tells what is wrong with them.",
    },
    "sources-broken-file": {
        severity: "error",
        title: "A file of recorded traffic is broken, or ends too early",
        fix: "Get the file again from where it was recorded. With `on_bad: skip` what stands before the break is used.",
    },
    "sources-unreadable": {
        severity: "error",
        title: "A file of recorded traffic cannot be read to its end",
        fix: "Wait until whatever writes to the file is done, and see that nothing else moves it away.",
    },
    "sources-empty": {
        severity: "error",
        title: "A source holds no request",
        fix: "Check `path` and `format` of the source: nothing in the files is a request of that format.",
    },
    "sources-too-many": {
        severity: "error",
        title: "A source holds more requests than a warm-up file may",
        fix: "Add `sample: { count: 100 }` to the source.",
    },
    "sources-too-large": {
        severity: "error",
        title: "The requests of a source are larger than what is kept in memory",
        fix: "Take fewer with a smaller `sample.count`.",
    },
    "sources-method": {
        severity: "error",
        title: "A recorded request is not one for the method that is asked for",
        fix: "Leave `method` out, or take the requests of that method alone with `on_bad: skip`.",
    },
    "sources-not-served": {
        severity: "error",
        title: "A recorded request is one that no server warms up with",
        fix: "Pass such requests over with `on_bad: skip`.",
    },
    "sources-tensor": {
        severity: "error",
        title: "A recorded tensor is one that the server cannot read",
        fix: "Pass such requests over with `on_bad: skip`: the server refused them too.",
    },
    "sources-none-left": {
        severity: "error",
        title: "None of a source's requests suits the request that takes from it",
        fix: "Leave out `on_bad: skip` to see what is wrong with each of them.",
    },
    "sources-few": {
        severity: "note",
        title: "A source holds fewer requests than are to be taken",
        fix: "Nothing: all of them are taken. Record more, or lower `sample.count`.",
    },
    "sources-not-represented": {
        severity: "warning",
        title: "Some combination of what is stratified by is not in the sample",
        fix: "Raise `sample.count`, or name fewer properties in `sample.stratify_by`.",
    },
});

// EXTERNAL MODULE: ./build/plan/index.js + 34 modules
var plan = __webpack_require__(5125);
// EXTERNAL MODULE: ./build/spec/index.js + 29 modules
var spec = __webpack_require__(2464);
// EXTERNAL MODULE: ./build/spec/rest-request.js + 1 modules
var rest_request = __webpack_require__(4995);
// EXTERNAL MODULE: ./build/dtype.js
var dtype = __webpack_require__(6976);
;// CONCATENATED MODULE: ./build/sources/example-features.js

/** The lists of a feature, and the dtypes that a parse op has for them. */
const DTYPES = {
    bytes_list: (0,dtype/* dtypeByName */.NK)("DT_STRING"),
    float_list: (0,dtype/* dtypeByName */.NK)("DT_FLOAT"),
    int64_list: (0,dtype/* dtypeByName */.NK)("DT_INT64"),
};
/** The features of a recorded tf.Example. One without a kind counts as missing, to the server too. */
function featuresOf({ features }, path) {
    return new Map([...features].flatMap(([name, feature]) => {
        if (feature.kind === undefined)
            return [];
        const here = [...path, name];
        const value = Array.from(feature.value);
        const values = { kind: "literal", value, path: here, recorded: true };
        return [[name, { path: here, values, shape: undefined, dtype: DTYPES[feature.kind] }]];
    }));
}

// EXTERNAL MODULE: ./build/record/index.js + 6 modules
var record = __webpack_require__(3931);
;// CONCATENATED MODULE: ./build/sources/log-request.js




function logRequest(asked, log, { runtime }) {
    const ofMethod = (method, make) => {
        if (asked.method === undefined || asked.method === method)
            return make();
        const message = `The log holds a ${method} request, and \`method\` is ${asked.method}.`;
        return { value: undefined, problems: [sourcesProblem("sources-method", { message })] };
    };
    switch (log.logType) {
        case "predict_log":
            return ofMethod("predict", () => predict(asked, "predict", log.request));
        case "predict_streamed_log":
            return ofMethod("predict_streamed", () => streamed(asked, log.requests, runtime));
        case "classify_log":
            return ofMethod("classify", () => ofExamples(asked, "classify", log.request));
        case "regress_log":
            return ofMethod("regress", () => ofExamples(asked, "regress", log.request));
        case "multi_inference_log":
            return ofMethod("multi_inference", () => multiInference(asked, log.request));
        case "session_run_log":
            return notServed("The log holds a session run, which no server warms up with.", unsupported(5));
        case undefined:
            return notServed("The log holds no request.", {
                status: "UNIMPLEMENTED",
                message: "Unsupported log_type for warmup: 0",
            });
    }
}
function streamed(asked, requests, runtime) {
    if (runtime !== "tfrt") {
        return notServed("Only the TFRT runtime serves `predict_streamed`; the stock server refuses the model.", unsupported(7));
    }
    const [only, ...others] = requests;
    if (only && others.length === 0)
        return predict(asked, "predict_streamed", only);
    return notServed(`The log holds a stream of ${requests.length} requests, and the server warms up with one.`, {
        status: "INVALID_ARGUMENT",
        message: "predict_streamed_log should contain exactly one request",
    });
}
function predict(asked, method, request) {
    const problems = [];
    const tensors = new Map();
    for (const [alias, proto] of request.inputs) {
        const decoded = (0,record/* decodeTensor */.cy)(proto);
        if (decoded.ok)
            tensors.set(alias, decoded.value);
        else {
            problems.push(sourcesProblem("sources-tensor", {
                message: `Input ${JSON.stringify(alias)} is no tensor: ${decoded.reason}.`,
                where: { path: `${(0,spec/* formatPath */.jV)(["inputs", alias])}.${decoded.field}` },
                server: { status: "INVALID_ARGUMENT", message: `tensor parsing error: ${alias}` },
            }));
        }
    }
    if (problems.length > 0)
        return { value: undefined, problems };
    const value = {
        ...asked,
        method,
        signatureName: nameOf(request.modelSpec) ?? asked.signatureName,
        outputFilter: asked.outputFilter.length > 0 ? asked.outputFilter : request.outputFilter,
        body: { path: [...asked.path, "inputs"], form: "tensors", tensors },
    };
    return { value, problems };
}
function ofExamples(asked, method, { input, modelSpec }) {
    const path = [...asked.path, "examples"];
    // An input without examples is told where requests are planned.
    const examples = input?.kind === undefined ? [] : input.examples;
    const context = input?.kind === "example_list_with_context" ? input.context : undefined;
    const value = {
        ...asked,
        method,
        signatureName: nameOf(modelSpec) ?? asked.signatureName,
        examples: { path, list: examples.map((example, i) => featuresOf(example, [...path, i])) },
        context: context && featuresOf(context, [...asked.path, "context"]),
    };
    return { value, problems: [] };
}
function multiInference(asked, { tasks, input }) {
    const own = tasks.map(({ modelSpec, methodName }, i) => ({
        path: [...asked.path, "tasks", i],
        signatureName: nameOf(modelSpec),
        methodName,
    }));
    const run = own.length > 0 ? own : asked.tasks;
    if (run.length === 0) {
        return notServed("The log holds no task.", {
            status: "INVALID_ARGUMENT",
            message: "Must specify at least one target to fetch or execute.",
        });
    }
    const names = run.map(({ signatureName = "serving_default" }) => signatureName);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined) {
        return notServed(`Two tasks run the signature ${JSON.stringify(twice)}.`, {
            status: "INVALID_ARGUMENT",
            message: `Duplicate evaluation of signature: ${twice}`,
        });
    }
    const { value, problems } = ofExamples(asked, "multi_inference", { input });
    return { value: value && { ...value, signatureName: undefined, tasks: run }, problems };
}
/** Undefined where the log leaves it to the server. */
function nameOf(spec) {
    return spec?.signatureName || undefined;
}
function notServed(message, server) {
    return { value: undefined, problems: [sourcesProblem("sources-not-served", { message, server })] };
}
/** @param field number of the oneof's member */
function unsupported(field) {
    return { status: "UNIMPLEMENTED", message: `Unsupported log_type for warmup: ${field}` };
}

;// CONCATENATED MODULE: ./build/sources/recorded-request.js





/**
 * Problems have no place but the path within the recording.
 *
 * @param asked the request that takes it, under its own path
 */
function recordedRequest(asked, recorded, serving) {
    const { path } = asked;
    switch (recorded.kind) {
        case "rest":
            return restBodyRequest(asked, recorded.json);
        case "example": {
            const list = [featuresOf(recorded.example, path)];
            return { value: { ...asked, body: { path, form: "examples", list } }, problems: [] };
        }
        case "row":
            return { value: { ...asked, body: { path, form: "rows", list: [recorded.columns] } }, problems: [] };
        case "prediction_log":
            return logRequest(asked, recorded.log, serving);
    }
}
function restBodyRequest(asked, json) {
    const { path, method } = asked;
    const problems = [];
    const { signatureName, body, examples, context } = (0,rest_request/* restRequest */._)(json, {
        path,
        what: "The body",
        method,
        exampleMethods: ["classify", "regress", "multi_inference"],
        refuse: (message, server) => {
            problems.push((0,spec/* specProblem */.XT)("spec-rest-body", { message: `${message}.`, server: invalid(server) }));
        },
        refuseMethod: (message) => problems.push(sourcesProblem("sources-method", { message })),
    });
    const value = {
        ...asked,
        signatureName: signatureName ?? asked.signatureName,
        method: method ?? (body && "predict"),
        body: body && { ...body, path: [...path, body.form] },
        examples: examples && { ...examples, path: [...path, "examples"] },
        context,
    };
    return { value: problems.length > 0 ? undefined : value, problems };
}
const invalid = (message) => ({ status: "INVALID_ARGUMENT", message });

;// CONCATENATED MODULE: ./build/sources/recorded-requests.js
/** The requests of a spec with recorded ones where it takes them from its sources. */





/** What is wrong with a recorded request is told at its recording; with `on_bad: skip` it is left out instead. */
function withRecordedRequests(spec, sources) {
    if (spec.requests === "auto" || spec.sources.length === 0)
        return { value: spec, problems: [] };
    const places = new Places(spec.locate);
    const faults = new plan/* RecordedFaults */.IB();
    const problems = [];
    const requests = spec.requests.flatMap((request) => {
        const source = sources.find(({ name }) => name === request.from?.source);
        if (request.from === undefined)
            return [request];
        // A source that could not be read has said so.
        if (source === undefined)
            return [];
        const made = source.requests.flatMap(({ place, body }, k) => {
            const path = [...request.path, "from", k];
            const outcome = recordedRequest({ ...request, path, from: { ...request.from, place: k } }, body, spec.serving);
            places.add(path, place, outcome.value, request);
            if (!(0,problem/* hasErrors */.C)(outcome.problems))
                return outcome.value ? [outcome.value] : [];
            const placed = outcome.problems.map((problem) => ({ ...problem, where: { ...place, ...problem.where } }));
            if (request.from?.onBad === "error")
                faults.add(placed, { path, from: request.from });
            return [];
        });
        const left = source.requests.length - made.length;
        if (left > 0 && request.from.onBad === "skip")
            problems.push(leftOut(request, source, left, spec));
        return made;
    });
    return { value: { ...spec, requests, locate: places.locate }, problems: [...faults.problems, ...problems] };
}
function leftOut({ path }, { name, requests }, left, { locate }) {
    const given = `the ${requests.length} requests that ${JSON.stringify(name)} gives`;
    const at = locate([...path, "from"]);
    if (left === requests.length) {
        return sourcesProblem("sources-none-left", { message: `None of ${given} suits ${(0,spec/* formatPath */.jV)(path)}.`, ...at });
    }
    const message = `${left} of ${given} do not suit ${(0,spec/* formatPath */.jV)(path)} and were passed over.`;
    return sourcesProblem("sources-skipped", { message, ...at });
}
/** Where the parts of recorded requests stand: in the recording, but for what the spec says of all of them. */
class Places {
    #ofSpec;
    #recordings = new Map();
    constructor(ofSpec) {
        this.#ofSpec = ofSpec;
    }
    add(path, place, made, asked) {
        const ofSpec = new Set(["batch_sizes", "repeat"]);
        if (asked.outputFilter.length > 0)
            ofSpec.add("output_filter");
        if (made?.signatureName === asked.signatureName)
            ofSpec.add("signature_name");
        this.#recordings.set((0,spec/* formatPath */.jV)(path), { place, ofSpec });
    }
    get locate() {
        return (path) => {
            const [, , from, place, ...rest] = path;
            if (from !== "from" || place === undefined)
                return this.#ofSpec(path);
            // Examples that fill batches together have no place of their own.
            if (typeof place === "string")
                return this.#ofSpec([...path.slice(0, 2), place, ...rest]);
            const recording = this.#recordings.get((0,spec/* formatPath */.jV)(path.slice(0, 4)));
            if (!recording || recording.ofSpec.has(String(rest[0])))
                return this.#ofSpec([...path.slice(0, 2), ...rest]);
            return { where: { ...recording.place, ...(rest.length > 0 && { path: (0,spec/* formatPath */.jV)(rest) }) } };
        };
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/index.js + 11 modules
var build_files = __webpack_require__(660);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/spec/literal.js
var literal = __webpack_require__(4149);
;// CONCATENATED MODULE: ./build/sources/format.js
/** Something that is by design no request: a response. */
const OTHER = { kind: "other" };
function bad(reason) {
    return { kind: "bad", why: () => ({ reason }) };
}
/** What is judged is only a part of the item. */
function within(part, judged) {
    if (judged.kind === "request")
        return judged;
    return { kind: "bad", why: () => ({ reason: `has \`${part}\` that ${judged.why().reason}` }) };
}

;// CONCATENATED MODULE: ./build/sources/json-fields.js
/** Single values of a JSON document, found while the whole of it is gone over. */

/**
 * For {@link JsonScanner.object}: goes over the values of an object, and keeps those of some names.
 *
 * @param bytes that the scanner goes over
 */
function keeping(names, scanner, bytes, fields) {
    return (name) => {
        scanner.peek();
        const start = scanner.at;
        if (!scanner.skip())
            return false;
        if (names.includes(name) && !fields.has(name))
            fields.set(name, bytes.subarray(start, scanner.at));
        return true;
    };
}
/** Undefined where it is not there, or no string. */
function textField(fields, name) {
    const bytes = fields.get(name);
    return bytes && new build_files/* JsonScanner */.VF(bytes).text();
}

;// CONCATENATED MODULE: ./build/sources/text-of.js
/** UTF-8 as text, without a copy of the bytes. */
function textOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}

;// CONCATENATED MODULE: ./build/sources/rest-body.js
/** A REST body in its bytes: whether it is one, and what a sample may be stratified by. */




const FORMS = ["instances", "inputs", "examples"];
/** A model's own names are shorter. */
const MAX_NAME_LENGTH = 1000;
/** The bytes are a whole body, with white space around it at most. */
function judgeBody(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return bad("is not UTF-8");
    const scanner = new build_files/* JsonScanner */.VF(bytes);
    if (scanner.peek() !== 0x7b)
        return notSound(bytes, "is no JSON object");
    const start = scanner.at;
    const forms = [];
    let batchSize;
    let signatureName;
    let named = true;
    const sound = scanner.object((name) => {
        if (FORMS.includes(name) && !forms.includes(name)) {
            forms.push(name);
            const rows = countRows(scanner, name);
            batchSize = rows === "none" ? undefined : rows;
            return rows !== undefined;
        }
        if (name !== "signature_name" || signatureName !== undefined)
            return scanner.skip();
        signatureName = scanner.text();
        named = signatureName !== undefined && signatureName.length <= MAX_NAME_LENGTH;
        return signatureName !== undefined || scanner.skip();
    });
    const end = scanner.at;
    if (!sound || !scanner.ends())
        return notSound(bytes, "is no JSON");
    if (!named)
        return bad("has a `signature_name` that is no text, or has more than 1000 characters");
    const [form, other] = forms;
    if (form === undefined)
        return bad("has none of the keys `instances`, `inputs` and `examples`");
    if (other !== undefined)
        return bad(`has both \`${form}\` and \`${other}\``);
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
function decodeBody(content) {
    const parsed = (0,build_files/* parseJson */.qF)(textOf(content), "nothing");
    if ("fault" in parsed || !(0,build_files/* isJsonObject */.OW)(parsed.value))
        throw new Error("a body that was judged sound is none");
    return { kind: "rest", json: parsed.value };
}
/** Undefined where what stands is no JSON; "none" where it has no rows to count. */
function countRows(scanner, form) {
    let rows = 0;
    const count = () => {
        rows += 1;
        return scanner.skip();
    };
    const first = scanner.peek();
    if (first === 0x5b)
        return scanner.list(count) ? rows : undefined;
    if (first !== 0x7b || form !== "inputs")
        return scanner.skip() ? "none" : undefined;
    // Columns: all have the same batch, so the first that is a list tells it.
    let columns = "none";
    const sound = scanner.object(() => {
        if (columns !== "none" || scanner.peek() !== 0x5b)
            return scanner.skip();
        const list = scanner.list(count);
        columns = rows;
        return list;
    });
    return sound ? columns : undefined;
}
/** Why the bytes are no JSON document; where they are one, what else is wrong with it. */
function notSound(bytes, otherwise) {
    return {
        kind: "bad",
        why: () => {
            const fault = (0,build_files/* jsonFault */.xC)(textOf(bytes));
            return fault ? { reason: `is no JSON: ${fault.reason}`, column: fault.offset + 1 } : { reason: otherwise };
        },
    };
}

;// CONCATENATED MODULE: ./build/sources/capture-record.js
/**
 * SageMaker data capture: what an endpoint was asked and what it answered, one pair a line. The bodies are those that the
 * TensorFlow Serving container takes, and turns into the server's as here (tensorflowServing.js in
 * aws/sagemaker-tensorflow-serving-container).
 */






const NAMES = ["observedContentType", "data", "encoding"];
function judgeCapture(line) {
    if (!(0,external_node_buffer_.isUtf8)(line))
        return bad("is not UTF-8");
    const scanner = new build_files/* JsonScanner */.VF(line);
    const fields = new Map();
    const parts = new Set();
    const keep = keeping(NAMES, scanner, line, fields);
    const within = (part, of) => (name) => {
        if (name !== part)
            return scanner.skip();
        parts.add(part);
        return scanner.object(of);
    };
    const sound = scanner.object(within("captureData", within("endpointInput", keep))) && scanner.ends();
    if (!sound)
        return notSound(line, "is no record of data capture: it is no object, or a part of it is none");
    if (!parts.has("captureData"))
        return bad("is no record of data capture: it lacks `captureData`");
    // An endpoint may be told to capture answers alone.
    return parts.has("endpointInput") ? judgeInput(fields) : OTHER;
}
function judgeInput(fields) {
    const data = textField(fields, "data");
    if (data === undefined)
        return bad("has an `endpointInput` without text `data`");
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
function judgeEncoded(data, contentType) {
    const bytes = (0,literal/* decodeBase64 */.y4)(data);
    if (!bytes || !(0,external_node_buffer_.isUtf8)(bytes))
        return bad("has `data` that is no base64, or no text in base64");
    const kind = CONTENT_TYPES.get(contentType.replace(/;.*/, "").trim().toLowerCase());
    return kind
        ? judgeText(Buffer.from(bytes).toString(), kind)
        : bad("has a content type that the container does not take");
}
/** What the container takes; everything else it answers with 415. */
const CONTENT_TYPES = new Map([
    ["application/json", "json"],
    ["application/jsonlines", "json"],
    ["application/jsons", "json"],
    ["text/csv", "csv"],
]);
function judgeText(text, kind) {
    return within("data", judgeBody(Buffer.from(kind === "json" ? jsonBody(text) : csvBody(text))));
}
function jsonBody(text) {
    if (/"(?:instances|inputs|examples)"\s*:/.test(text))
        return text;
    if (/[}\]]\s*[[{]/.test(text))
        return linesBody(text);
    // A list of lists is a batch; anything else is its only instance.
    return /^\s*\[\s*\[/.test(text) ? `{"instances":${text}}` : `{"instances":[${text}]}`;
}
function linesBody(text) {
    const lines = text.trim().split(/\r?\n/);
    if (lines.length === 1)
        return `{"instances":${lines[0]}}`;
    return `{"instances":[${trimmed(lines).join(",")}]}`;
}
/** A line of one column is a scalar. Text is put into quotes as the container does it: at the first comma only. */
function csvBody(text) {
    const quotes = !/^\s*(?:"|[\d.Ee+-]+)/.test(text);
    const rows = trimmed(text.trim().split(/\r?\n/)).map((line) => {
        const cells = quotes ? `"${line.replace('"', '\\"').replace(",", '","')}"` : line;
        return line.includes(",") ? `[${cells}]` : cells;
    });
    return `{"instances":[${rows.join(",")}]}`;
}
function trimmed(lines) {
    return lines.map((line) => line.trim()).filter((line) => line !== "");
}

;// CONCATENATED MODULE: ./build/sources/cloud-event.js
/** CloudEvents 1.0 in JSON, as KServe's logger makes them (pkg/logger in kserve/kserve): requests, and responses between. */






const REQUEST = "org.kubeflow.serving.inference.request";
const cloud_event_NAMES = ["specversion", "type", "data", "data_base64"];
function judgeCloudEvent(line) {
    if (!(0,external_node_buffer_.isUtf8)(line))
        return bad("is not UTF-8");
    const scanner = new build_files/* JsonScanner */.VF(line);
    const fields = new Map();
    const sound = scanner.object(keeping(cloud_event_NAMES, scanner, line, fields)) && scanner.ends();
    if (!sound)
        return notSound(line, "is no JSON object");
    const type = textField(fields, "type");
    if (textField(fields, "specversion") !== "1.0" || type === undefined) {
        return bad("is no CloudEvent: it lacks `type`, or `specversion` with the value 1.0");
    }
    if (type !== REQUEST)
        return OTHER;
    const data = fields.get("data");
    if (data) {
        const text = textField(fields, "data");
        return within("data", judgeBody(text === undefined ? data : Buffer.from(text)));
    }
    const encoded = textField(fields, "data_base64");
    if (encoded === undefined)
        return bad("is an event with neither `data` nor a text `data_base64`");
    const body = (0,literal/* decodeBase64 */.y4)(encoded);
    return body ? within("data_base64", judgeBody(body)) : bad("has a `data_base64` that is no base64");
}

;// CONCATENATED MODULE: ./build/sources/pieces.js
/** Bytes of one line or row of text: no server takes a larger body without being told to, and it is in memory as a whole. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;
const CARRIAGE_RETURN = 0x0d;
/** What came of a line whose end is in a later chunk. */
class Pieces {
    #parts = [];
    #length = 0;
    get isEmpty() {
        return this.#length === 0;
    }
    add(part) {
        if (part.length === 0)
            return;
        this.#length += part.length;
        if (this.#length <= MAX_LINE_BYTES)
            this.#parts.push(part);
        else
            this.#parts = [];
    }
    /** The line, of which this is the last part, without the carriage return before its break. Nothing is left behind. */
    end(last) {
        const length = this.#length + last.length;
        const whole = this.#parts.length === 0 ? last : Buffer.concat([...this.#parts, last]);
        this.#parts = [];
        this.#length = 0;
        if (length > MAX_LINE_BYTES)
            return "too long";
        return whole.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole;
    }
}

;// CONCATENATED MODULE: ./build/sources/csv-rows.js
/** The rows of a CSV text that comes in chunks (RFC 4180): line breaks within quotes belong to their cell. */

const QUOTE = 0x22;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
class RowSplitter {
    #pieces = new Pieces();
    #state = "start";
    #line = 1;
    #breaks = 0;
    /** The rows that end in the chunk. */
    *push(chunk) {
        let start = 0;
        let state = this.#state;
        for (let at = 0; at < chunk.length; at += 1) {
            const byte = chunk[at];
            if (byte === LINE_FEED) {
                this.#breaks += 1;
                if (state === "quoted")
                    continue;
                yield this.#row(chunk.subarray(start, at));
                start = at + 1;
                state = "start";
            }
            else if (byte === QUOTE) {
                // A quote behind a quote stands for itself; one within a cell that has not begun with one is told by whoever reads the row.
                if (state === "start" || state === "behind quote")
                    state = "quoted";
                else if (state === "quoted")
                    state = "behind quote";
            }
            else if (state !== "quoted") {
                state = byte === COMMA ? "start" : "plain";
            }
        }
        this.#state = state;
        this.#pieces.add(chunk.subarray(start));
    }
    /** The last row, where no break ends it. */
    *end() {
        if (!this.#pieces.isEmpty)
            yield this.#row(new Uint8Array(0));
    }
    #row(last) {
        const line = this.#line;
        this.#line += this.#breaks;
        this.#breaks = 0;
        return { line, bytes: this.#pieces.end(last) };
    }
}

// EXTERNAL MODULE: ./build/proto/codec.js + 6 modules
var codec = __webpack_require__(6174);
;// CONCATENATED MODULE: ./build/sources/example-record.js
/** tf.Example in protobuf's own bytes, as training data is kept. */


const EXAMPLE_TRAITS = { signatureName: "serving_default", method: "examples", batchSize: 1 };
function judgeExample(record) {
    const decoded = (0,codec/* decodeExample */.rE)(record);
    if (!decoded.ok)
        return bad(`is no tf.Example: ${decoded.reason} at byte ${decoded.offset}`);
    return { kind: "request", content: record, traits: EXAMPLE_TRAITS, decode };
}
function decode(content) {
    const decoded = (0,codec/* decodeExample */.rE)(content);
    if (!decoded.ok)
        throw new Error("a tf.Example that was judged sound is none");
    return { kind: "example", example: decoded.value };
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/tfrecord/index.js + 6 modules
var tfrecord = __webpack_require__(1941);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/sources/chunks.js
/** A file from its first byte to its last, a piece at a time. */

const CHUNK_BYTES = 1024 * 1024;
/** Each chunk is fresh memory. Throws the system's error where the file cannot be read, or is another one by now. */
async function* chunksOf(bytes) {
    for (let offset = 0; offset < bytes.length; offset += CHUNK_BYTES) {
        yield bytes.read(offset, Math.min(CHUNK_BYTES, bytes.length - offset));
        // Signals and progress have their turn: a capture of gigabytes takes a while.
        await (0,external_node_timers_promises_.setImmediate)();
    }
}

;// CONCATENATED MODULE: ./build/sources/packing.js
/** Files that are packed, told by their first bytes: names lie, and other programs name as they like. */





/** Bytes that a packed file may unpack to: a thousandth of it could stand on disk. */
const MAX_UNPACKED_BYTES = 64 * 2 ** 30;
const packing_CHUNK_BYTES = 256 * 1024;
/** Told by its tag, as errors of the file system are: what is packed is damaged, or cut off. */
class BrokenPacking extends Error {
    syscall = "read";
    constructor(fault) {
        super(fault);
        this.name = "BrokenPacking";
    }
}
/**
 * The text of a file, a chunk at a time, unpacked and without a byte order mark.
 *
 * @param most see {@link atMost}
 */
async function* textChunks(bytes, most) {
    // No text begins with these bytes, and some begin as zlib's do.
    const packing = isGzip(headOf(bytes)) ? "gzip" : undefined;
    let head = new Uint8Array(0);
    for await (const chunk of unpacked(bytes, packing, most)) {
        if (!head) {
            yield chunk;
            continue;
        }
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        if (head.length < MARK.length)
            continue;
        yield MARK.every((byte, i) => head[i] === byte) ? head.subarray(MARK.length) : head;
        head = undefined;
    }
    if (head)
        yield head;
}
/**
 * The records of a file with what frames them, a chunk at a time, unpacked.
 *
 * @param most see {@link atMost}
 */
function recordChunks(bytes, most) {
    const head = headOf(bytes);
    // A length may begin with the bytes of a packed file; that its checksum follows is no accident.
    const plain = head.length === tfrecord/* HEADER_BYTES */.q2 && (0,tfrecord/* readHeader */.ay)(head, 0) !== undefined;
    return unpacked(bytes, plain ? undefined : isGzip(head) ? "gzip" : isZlib(head) ? "zlib" : undefined, most);
}
/** UTF-8's byte order mark, with which editors of some systems begin a text. */
const MARK = [0xef, 0xbb, 0xbf];
function headOf(bytes) {
    return bytes.read(0, Math.min(tfrecord/* HEADER_BYTES */.q2, bytes.length));
}
/** RFC 1952, 2.3.1: two bytes of magic, and the only method there is. */
function isGzip([first, second, method]) {
    return first === 0x1f && second === 0x8b && method === 8;
}
/** RFC 1950, 2.2: the method, a window of 32 KiB at most, and a check of five bits. */
function isZlib([first = 0, second = 0]) {
    return (first & 0x0f) === 8 && first >> 4 <= 7 && (256 * first + second) % 31 === 0;
}
async function* unpacked(bytes, packing, most) {
    if (!packing)
        return yield* chunksOf(bytes);
    const options = { chunkSize: packing_CHUNK_BYTES };
    const inflate = packing === "gzip" ? (0,external_node_zlib_.createGunzip)(options) : (0,external_node_zlib_.createInflate)(options);
    // What goes wrong with feeding shows where the other end is read.
    (0,promises_.pipeline)(external_node_stream_.Readable.from(chunksOf(bytes)), inflate).catch(() => undefined);
    try {
        yield* atMost(inflate, most);
    }
    catch (error) {
        throw packingFault(error, packing);
    }
    if (inflate.bytesWritten < bytes.length)
        throw new BrokenPacking(`something follows its ${packing} data`);
}
/** What a packed file unpacks to, as far as it is read. */
async function* atMost(chunks, most = MAX_UNPACKED_BYTES) {
    let length = 0;
    for await (const chunk of chunks) {
        length += chunk.length;
        if (length > most)
            throw new BrokenPacking(`it unpacks to more than ${most} bytes`);
        yield chunk;
    }
}
function packingFault(error, packing) {
    if (error.code === "Z_BUF_ERROR")
        return new BrokenPacking(`its ${packing} data ends too early`);
    return error.code?.startsWith("Z_") ? new BrokenPacking(`its ${packing} data is damaged: ${error.message}`) : error;
}

;// CONCATENATED MODULE: ./build/sources/split.js

/** Go through each before the next is asked for. */
async function* split(bytes, splitter) {
    for await (const chunk of textChunks(bytes))
        yield splitter.push(chunk);
    yield splitter.end();
}

;// CONCATENATED MODULE: ./build/sources/csv-format.js
/** CSV with a header: each row is a request by the names of its columns. */







/** Columns of a file: more than models have features. */
const MAX_COLUMNS = 100_000;
const csv_format_LINE_FEED = 0x0a;
const csvFormat = { item: "row", read: readRows };
async function readRows({ path: file, bytes }, take) {
    let header;
    for await (const rows of split(bytes, new RowSplitter())) {
        for (const { line, bytes: row } of rows) {
            if (row.length === 0)
                continue;
            if (header) {
                if (!take(judgeRow(row, header), { file, line }))
                    return undefined;
                continue;
            }
            const found = headerOf(row);
            if (typeof found === "string")
                return { code: "sources-broken-file", reason: found, where: { file, line } };
            header = found;
        }
    }
    return undefined;
}
/** What is wrong with it continues a sentence about the file. */
function headerOf(row) {
    const names = row !== "too long" && (0,external_node_buffer_.isUtf8)(row) ? cellsOf(textOf(row), MAX_COLUMNS) : undefined;
    if (row === "too long" || !names)
        return "has a header that is no row of CSV in UTF-8";
    if (names.length > MAX_COLUMNS)
        return `has a header of more than ${MAX_COLUMNS} columns`;
    if (names.includes(""))
        return "has a header with a column that has no name";
    if (new Set(names).size < names.length)
        return "has a header that names a column twice";
    return { row: Buffer.concat([row, Uint8Array.of(csv_format_LINE_FEED)]), columns: names.length };
}
function judgeRow(row, header) {
    if (row === "too long")
        return bad(`has more than ${MAX_LINE_BYTES} bytes`);
    if (!(0,external_node_buffer_.isUtf8)(row))
        return bad("is not UTF-8");
    const cells = cellsOf(textOf(row), header.columns);
    if (!cells)
        return bad("has a quote within a cell that does not begin with one, or that does not end");
    if (cells.length !== header.columns) {
        const found = cells.length > header.columns ? `more than ${header.columns}` : cells.length;
        return bad(`has ${found} cells, and the header has ${header.columns}`);
    }
    // A row of another header is another request.
    return { kind: "request", content: Buffer.concat([header.row, row]), traits: EXAMPLE_TRAITS, decode: csv_format_decode };
}
/** @param content a header and one row */
function csv_format_decode(content) {
    const splitter = new RowSplitter();
    const [names = [], cells = []] = [...splitter.push(content), ...splitter.end()].map(({ bytes }) => cellsOf(textOf(bytes), MAX_COLUMNS));
    const columns = new Map();
    for (const [i, name] of names.entries())
        if (cells[i] !== "")
            columns.set(name, cells[i]);
    return { kind: "row", columns };
}
/** Undefined where quotes are not as they must be. One more than `most` cells stands for any number of them. */
function cellsOf(row, most) {
    const cells = [];
    for (let at = 0; cells.length <= most; at += 1) {
        const cell = row[at] === '"' ? quotedCell(row, at + 1) : plainCell(row, at);
        if (!cell)
            return undefined;
        cells.push(cell.text);
        at = cell.end;
        if (at === row.length)
            return cells;
        if (row[at] !== ",")
            return undefined;
    }
    return cells;
}
function plainCell(row, start) {
    const comma = row.indexOf(",", start);
    const end = comma === -1 ? row.length : comma;
    const text = row.slice(start, end);
    return text.includes('"') ? undefined : { text, end };
}
function quotedCell(row, start) {
    let text = "";
    for (let from = start;;) {
        const quote = row.indexOf('"', from);
        if (quote === -1)
            return undefined;
        text += row.slice(from, quote);
        if (row[quote + 1] !== '"')
            return { text, end: quote + 1 };
        text += '"';
        from = quote + 2;
    }
}

;// CONCATENATED MODULE: ./build/sources/example-json.js
/** tf.Example as protobuf writes it in JSON (https://protobuf.dev/programming-guides/json/). */






function judgeExampleLine(line) {
    if (!(0,external_node_buffer_.isUtf8)(line))
        return bad("is not UTF-8");
    const reader = new ExampleReader(line);
    if (!reader.read())
        return notSound(line, `is no tf.Example: ${reader.fault}`);
    return { kind: "request", content: line, traits: EXAMPLE_TRAITS, decode: example_json_decode };
}
function example_json_decode(content) {
    const reader = new ExampleReader(content);
    if (!reader.read())
        throw new Error("a tf.Example that was judged sound is none");
    return { kind: "example", example: { features: reader.features } };
}
/** The names of the fields as protobuf writes them, and as the schema has them: its parsers take both. */
const KINDS = new Map([
    ["bytesList", "bytes_list"],
    ["bytes_list", "bytes_list"],
    ["floatList", "float_list"],
    ["float_list", "float_list"],
    ["int64List", "int64_list"],
    ["int64_list", "int64_list"],
]);
/** First bytes of numbers, of NaN and of Infinity. */
const NUMBERS = Array.from("-0123456789IN", (letter) => letter.charCodeAt(0));
class ExampleReader {
    features = new Map();
    fault = "it is not of the form {features: {feature: {name: ...}}}";
    #scanner;
    constructor(line) {
        this.#scanner = new build_files/* JsonScanner */.VF(line);
    }
    read() {
        const features = this.#only("features", () => this.#only("feature", () => this.#features()));
        return features && this.#scanner.ends();
    }
    /** An object with no other name. */
    #only(field, read) {
        return this.#scanner.object((name) => name === field && (this.#isNull() || read()));
    }
    #features() {
        return this.#scanner.object((name) => {
            if (this.features.has(name))
                return this.#refuse("it has the same feature twice");
            return this.#feature(name);
        });
    }
    #feature(name) {
        let feature = { kind: undefined };
        const sound = this.#scanner.object((field) => {
            const kind = KINDS.get(field);
            if (!kind)
                return this.#refuse("a feature has a key that is none of bytesList, floatList and int64List");
            if (this.#isNull())
                return true;
            if (feature.kind !== undefined)
                return this.#refuse("a feature has values of two kinds");
            const list = this.#list(kind);
            feature = list ?? feature;
            return list !== undefined;
        });
        if (sound)
            this.features.set(name, feature);
        return sound;
    }
    #list(kind) {
        switch (kind) {
            case "bytes_list": {
                const value = this.#values(bytesOf, "a bytesList holds what is no base64");
                return value && { kind, value };
            }
            case "float_list": {
                const value = this.#values(floatOf, "a floatList holds what is no 32-bit float");
                return value && { kind, value };
            }
            case "int64_list": {
                const value = this.#values(int64Of, "an int64List holds what is no 64-bit integer");
                return value && { kind, value };
            }
        }
    }
    #values(read, fault) {
        const values = [];
        const element = () => {
            const scalar = this.#scalar();
            const value = scalar && read(scalar);
            if (value === undefined)
                return this.#refuse(fault);
            values.push(value);
            return true;
        };
        return this.#only("value", () => this.#scanner.list(element)) ? values : undefined;
    }
    #scalar() {
        const scanner = this.#scanner;
        const first = scanner.peek();
        if (first === 0x22) {
            const text = scanner.text();
            return text === undefined ? undefined : { isText: true, text };
        }
        const start = scanner.at;
        // A number, NaN or Infinity: nothing else that begins so is a value.
        return NUMBERS.includes(first) && scanner.skip()
            ? { isText: false, text: scanner.slice(start, scanner.at) }
            : undefined;
    }
    /** True, and behind it, where null stands: the field is not there then. */
    #isNull() {
        return this.#scanner.peek() === 0x6e && this.#scanner.skip();
    }
    #refuse(fault) {
        this.fault = fault;
        return false;
    }
}
/** The alphabet for URLs is taken as well as the standard one. */
function bytesOf({ isText, text }) {
    return isText ? (0,literal/* decodeBase64 */.y4)(text.replaceAll("-", "+").replaceAll("_", "/")) : undefined;
}
const SPECIAL = new Map([
    ["NaN", Number.NaN],
    ["-NaN", Number.NaN],
    ["Infinity", Infinity],
    ["-Infinity", -Infinity],
    ["Inf", Infinity],
    ["-Inf", -Infinity],
]);
const DECIMAL = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
function floatOf({ isText, text }) {
    const special = SPECIAL.get(text);
    if (special !== undefined)
        return special;
    const float = !isText || DECIMAL.test(text) ? Math.fround(Number(text)) : Infinity;
    return Number.isFinite(float) ? float : undefined;
}
/** Characters of -2^63. */
const INT64_CHARACTERS = 20;
function int64Of({ isText, text }) {
    if (/^-?\d+$/.test(text)) {
        const integer = text.length <= INT64_CHARACTERS ? BigInt(text) : 2n ** 63n;
        return BigInt.asIntN(64, integer) === integer ? integer : undefined;
    }
    // 5.0 and 1e3 are integers, where they are numbers.
    const number = isText ? Number.NaN : Number(text);
    return Number.isSafeInteger(number) ? BigInt(number) : undefined;
}

;// CONCATENATED MODULE: ./build/sources/lines.js
/** The lines of a text that comes in chunks. */

const lines_LINE_FEED = 0x0a;
class LineSplitter {
    #pieces = new Pieces();
    #number = 0;
    /** The lines that end in the chunk. */
    *push(chunk) {
        let start = 0;
        for (let end = chunk.indexOf(lines_LINE_FEED); end !== -1; end = chunk.indexOf(lines_LINE_FEED, start)) {
            yield this.#line(chunk.subarray(start, end));
            start = end + 1;
        }
        this.#pieces.add(chunk.subarray(start));
    }
    /** The last line, where no break ends it. */
    *end() {
        if (!this.#pieces.isEmpty)
            yield this.#line(new Uint8Array(0));
    }
    #line(last) {
        this.#number += 1;
        return { number: this.#number, bytes: this.#pieces.end(last) };
    }
}

;// CONCATENATED MODULE: ./build/sources/line-format.js




/** @param judge is given a line that is not blank */
function lineFormat(judge) {
    return { item: "line", read: (file, take) => readLines(file, judge, take) };
}
async function readLines({ path: file, bytes }, judge, take) {
    for await (const lines of split(bytes, new LineSplitter())) {
        for (const { number, bytes: line } of lines) {
            if (line !== "too long" && isBlank(line))
                continue;
            const judged = line === "too long" ? bad(`has more than ${MAX_LINE_BYTES} bytes`) : judge(line);
            if (!take(judged, { file, line: number }))
                return undefined;
        }
    }
    return undefined;
}
function isBlank(line) {
    return line.every((byte) => byte === 0x20 || byte === 0x09);
}

// EXTERNAL MODULE: ./build/proto/wire-cursor.js
var wire_cursor = __webpack_require__(4659);
;// CONCATENATED MODULE: ./build/sources/prediction-log.js
/** PredictionLog: what model servers log of their requests, and what a warm-up file is made of. */



function judgePredictionLog(record) {
    const decoded = (0,codec/* decodePredictionLog */.ee)(record);
    if (!decoded.ok) {
        const place = decoded.path === "" ? "" : `, in ${decoded.path.replaceAll(/\["(?:[^"\\]|\\.)*"\]/g, "[...]")}`;
        return bad(`is no PredictionLog: ${decoded.reason} at byte ${decoded.offset}${place}`);
    }
    const log = decoded.value;
    if (log.logType === undefined)
        return bad("is a PredictionLog without a request");
    if (log.logType === "session_run_log")
        return bad("is a session_run_log, with which no server warms up");
    return { kind: "request", content: requestsOf(record), traits: traitsOf(log), decode: prediction_log_decode };
}
function prediction_log_decode(content) {
    const decoded = (0,codec/* decodePredictionLog */.ee)(content);
    if (!decoded.ok)
        throw new Error("a PredictionLog that was judged sound is none");
    return { kind: "prediction_log", log: decoded.value };
}
function traitsOf(log) {
    switch (log.logType) {
        case "predict_log":
            return predictTraits("predict", log.request);
        case "predict_streamed_log":
            return predictTraits("predict_streamed", log.requests[0]);
        case "classify_log":
            return exampleTraits("classify", log.request.modelSpec?.signatureName, log.request.input);
        case "regress_log":
            return exampleTraits("regress", log.request.modelSpec?.signatureName, log.request.input);
        case "multi_inference_log":
            return exampleTraits("multi_inference", log.request.tasks[0]?.modelSpec?.signatureName, log.request.input);
    }
}
function predictTraits(method, request) {
    // All inputs that have a batch have the same; the first by name is the same one in every request.
    const inputs = [...(request?.inputs ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    const size = inputs.map(([, { shape }]) => shape?.dims[0]).find((dim) => dim !== undefined);
    return {
        signatureName: request?.modelSpec?.signatureName || "serving_default",
        method,
        batchSize: size === undefined ? undefined : Number(size),
    };
}
function exampleTraits(method, name, input) {
    const batchSize = input?.kind === undefined ? undefined : input.examples.length;
    return { signatureName: name || "serving_default", method, batchSize };
}
/** Numbers of PredictionLog's fields: metadata first, then one a kind of log, each with a request 1 and a response 2. */
const LOG_METADATA = 1;
const LAST_LOG = 7;
const prediction_log_REQUEST = 1;
/**
 * The bytes of a log that is sound, without what was logged about its requests: two logs of the same request differ in
 * when they were written.
 */
function requestsOf(record) {
    const logs = [];
    for (const log of fieldsOf(record)) {
        if (log.number <= LOG_METADATA || log.number > LAST_LOG)
            continue;
        const requests = [...fieldsOf(log.value)].filter(({ number }) => number === prediction_log_REQUEST);
        logs.push(field(log.number, Buffer.concat(requests.map(({ value }) => field(prediction_log_REQUEST, value)))));
    }
    return Buffer.concat(logs);
}
/** The fields that have a length: messages, in a PredictionLog and in each kind of log. */
function* fieldsOf(bytes) {
    const cursor = new wire_cursor/* WireCursor */.o(bytes);
    while (cursor.pos < bytes.length) {
        const at = cursor.pos;
        const tag = cursor.tag(bytes.length);
        if ((tag & 7) !== wire_cursor/* LENGTH_DELIMITED */.Tj) {
            cursor.skip(tag, at, bytes.length, 0);
            continue;
        }
        const length = cursor.length(bytes.length);
        yield { number: tag >>> 3, value: bytes.subarray(cursor.pos, cursor.pos + length) };
        cursor.pos += length;
    }
}
function field(number, value) {
    const head = [(number << 3) | wire_cursor/* LENGTH_DELIMITED */.Tj];
    let left = value.length;
    for (; left >= 128; left = Math.floor(left / 128))
        head.push((left % 128) | 128);
    head.push(left);
    return Buffer.concat([Uint8Array.from(head), value]);
}

;// CONCATENATED MODULE: ./build/sources/record-format.js


/** Bytes of one record, which is in memory while it is judged: as much as `limits.max_record_size` lets be written by default. */
const MAX_RECORD_BYTES = 256 * 1024 * 1024;
function recordFormat(judge) {
    return { item: "record", read: (file, take) => readRecords(file, judge, take) };
}
async function readRecords({ path: file, bytes }, judge, take) {
    const source = new tfrecord/* ForwardSource */.XM(recordChunks(bytes));
    const reader = new tfrecord/* RecordReader */.Jd(source, { maxRecordBytes: MAX_RECORD_BYTES, reuseMemory: true });
    try {
        for await (const { index, offset, data } of reader) {
            if (!take(judge(data), { file, record: index, offset }))
                return undefined;
        }
    }
    finally {
        await source.close();
    }
    return endingOf(reader.outcome, file);
}
function endingOf(outcome, file) {
    if (outcome.kind === "end")
        return undefined;
    if (outcome.kind === "unreadable")
        throw outcome.cause;
    const { records: record, offset } = outcome;
    return { code: "sources-broken-file", reason: reasonOf(outcome), where: { file, record, offset } };
}
function reasonOf(outcome) {
    switch (outcome.kind) {
        case "stray-tail":
            return `ends in the header of a record, after ${outcome.length} of its bytes`;
        case "truncated":
            return `ends within a record of ${outcome.length} bytes, after ${outcome.left}`;
        case "corrupt-length":
            return outcome.records === 0
                ? "is no TFRecord file: the first length does not have its checksum"
                : "is damaged: the length of a record does not have its checksum";
        case "corrupt-data":
            return "is damaged: the data of a record does not have its checksum";
        case "oversized":
            return `has a record of ${outcome.length} bytes, and at most ${MAX_RECORD_BYTES} are read`;
    }
}

;// CONCATENATED MODULE: ./build/sources/formats.js









const FORMATS = {
    rest_jsonl: lineFormat(judgeBody),
    cloudevents_jsonl: lineFormat(judgeCloudEvent),
    sagemaker_data_capture: lineFormat(judgeCapture),
    example_tfrecord: recordFormat(judgeExample),
    prediction_log_tfrecord: recordFormat(judgePredictionLog),
    csv: csvFormat,
    tf_example_jsonl: lineFormat(judgeExampleLine),
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/sources/priority.js
/** Numbers that decide who is sampled: a hash of what is sampled, with the seed for a key. */

function priorityFor(seed) {
    const key = (0,external_node_crypto_.hash)("sha256", `sample ${seed}`, "buffer");
    const first = key.readUInt32LE(0);
    const second = key.readUInt32LE(4);
    return (bytes) => {
        // SHA-256 takes care that other bytes have other numbers; the seed then needs to shuffle no more than these.
        const digest = (0,external_node_crypto_.hash)("sha256", bytes, "buffer");
        const high = mixed(digest.readUInt32LE(0) ^ first);
        const low = mixed(digest.readUInt32LE(4) ^ second);
        return (high * 2 ** 21 + (low >>> 11)) / 2 ** 53;
    };
}
/** The last step of MurmurHash3: every bit of the result depends on every bit given, and no two give the same. */
function mixed(word) {
    let bits = word >>> 0;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./build/sources/sampler.js
class Sampler {
    #count;
    /** Each in ascending order of priority, and none empty. */
    #strata = new Map();
    #size = 0;
    /** The stratum whose last item is the next to be pushed out. */
    #fullest = [];
    #leftOut = false;
    constructor(count) {
        this.#count = count;
    }
    get size() {
        return this.#size;
    }
    /** True once a stratum had to go as a whole: there are more strata than places. */
    get leftOut() {
        return this.#leftOut;
    }
    items() {
        return [...this.#strata.values()].flat();
    }
    /** Those that are kept with the same priority, which a hash of the item gives to the same item only, or nearly so. */
    like({ priority, stratum }) {
        const kept = this.#strata.get(stratum) ?? [];
        const from = rankOf(kept, priority);
        let to = from;
        while (kept[to]?.priority === priority)
            to += 1;
        return kept.slice(from, to);
    }
    /** Whether it would be kept, or pushed out at once. */
    wants({ priority, stratum }) {
        if (this.#size < this.#count)
            return true;
        const kept = this.#strata.get(stratum);
        if (kept && rankOf(kept, priority) < kept.length)
            return true;
        const rank = kept?.length ?? 0;
        const last = this.#fullest.length - 1;
        const wanted = rank < last || (rank === last && priority < this.#fullest[last].priority);
        if (!wanted && !kept)
            this.#leftOut = true;
        return wanted;
    }
    /** Keep an item that is {@link wants wanted}. Returns what it has pushed out. */
    keep(item) {
        const kept = this.#strata.get(item.stratum) ?? [];
        this.#strata.set(item.stratum, kept);
        kept.splice(rankOf(kept, item.priority), 0, item);
        this.#size += 1;
        const pushedOut = this.#size > this.#count ? this.#pushOut() : undefined;
        this.#fullest = this.#findFullest();
        return pushedOut;
    }
    #pushOut() {
        const fullest = this.#findFullest();
        const item = fullest.pop();
        this.#size -= 1;
        if (fullest.length === 0) {
            this.#strata.delete(item.stratum);
            this.#leftOut = true;
        }
        return item;
    }
    #findFullest() {
        let fullest = [];
        for (const kept of this.#strata.values()) {
            const longer = kept.length - fullest.length;
            if (longer > 0 || (longer === 0 && kept.at(-1).priority > fullest.at(-1).priority))
                fullest = kept;
        }
        return fullest;
    }
}
/** How many come before a priority. */
function rankOf(kept, priority) {
    let low = 0;
    let high = kept.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (kept[middle].priority < priority)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/sources/pool.js


/** Bytes of requests, as they were recorded, that are held: as values they take several times as much. */
const MAX_KEPT_BYTES = 128 * 1024 * 1024;
class Pool {
    #source;
    #maxRecords;
    #priority;
    #sampler;
    #turn = 0;
    #keptBytes = 0;
    constructor(source, maxRecords) {
        const { sample } = source;
        this.#source = source;
        this.#maxRecords = maxRecords;
        this.#priority = priorityFor(sample?.seed ?? 0n);
        // Without a sample one place more than there may be requests shows that there are too many.
        this.#sampler = new Sampler(sample?.count ?? maxRecords + 1);
    }
    /** What there is too much of: then there is no sense in going on. */
    get full() {
        if (this.#keptBytes > MAX_KEPT_BYTES)
            return "bytes";
        return this.#source.sample === undefined && this.#sampler.size > this.#maxRecords ? "records" : undefined;
    }
    get size() {
        return this.#sampler.size;
    }
    /** True where the sample has fewer places than there are combinations of what it is stratified by. */
    get leftOut() {
        return this.#sampler.leftOut;
    }
    /** @param id tells the item from all others of the source, also from those that hold the same request */
    add({ content, traits, decode }, place, id) {
        const { sample, deduplicate } = this.#source;
        const turn = this.#turn++;
        const priority = this.#priority(deduplicate ? content : id());
        const stratum = stratumOf(traits, sample?.stratifyBy ?? []);
        if (!this.#sampler.wants({ priority, stratum }))
            return;
        if (deduplicate) {
            const same = this.#sampler.like({ priority, stratum }).find((one) => Buffer.compare(one.content, content) === 0);
            if (same) {
                same.recorded += 1;
                return;
            }
        }
        // Views of the chunk would keep it in memory.
        const own = new Uint8Array(content);
        const pushedOut = this.#sampler.keep({ priority, stratum, content: own, decode, place, turn, recorded: 1 });
        this.#keptBytes += own.length - (pushedOut?.content.length ?? 0);
    }
    /** In the order in which they were recorded. */
    requests() {
        const kept = this.#sampler.items().toSorted((a, b) => a.turn - b.turn);
        return kept.map(({ place, recorded, decode, content }) => ({ place, recorded, body: decode(content) }));
    }
}
function stratumOf(traits, keys) {
    return keys.length === 0 ? "" : JSON.stringify(keys.map((key) => TRAITS[key](traits) ?? null));
}
const TRAITS = {
    signature_name: ({ signatureName }) => signatureName,
    method: ({ method }) => method,
    batch_size: ({ batchSize }) => batchSize,
};

;// CONCATENATED MODULE: ./build/sources/tally.js


/** Items of a source that are told one by one. */
const MAX_TOLD = 10;
class Tally {
    #source;
    #item;
    #told = [];
    #seen = 0;
    #bad = 0;
    constructor(source, item) {
        this.#source = source;
        this.#item = item;
    }
    get seen() {
        return this.#seen;
    }
    get bad() {
        return this.#bad;
    }
    addSound() {
        this.#seen += 1;
    }
    addBad({ why }, place) {
        this.#seen += 1;
        this.#bad += 1;
        if (this.#bad > (this.#skips ? 1 : MAX_TOLD))
            return;
        const { reason, column } = why();
        const where = { ...place, ...(column !== undefined && { column }) };
        this.#tell("sources-bad-item", `This ${this.#item} ${reason}.`, where);
    }
    /** What stands behind a break is not read, and so not counted. */
    addBreak({ code, reason, where }) {
        const rest = this.#skips && code === "sources-broken-file" ? " What follows is passed over." : "";
        this.#tell(code, `The file ${reason}.${rest}`, where);
    }
    /** @param where what is not about one item is about the source */
    problems(where) {
        const { name } = this.#source;
        const items = (count) => `${count} ${this.#item}${count === 1 ? "" : "s"}`;
        if (this.#skips && this.#bad > 0) {
            const message = `${this.#bad} of ${items(this.#seen)} of ${JSON.stringify(name)} hold no request and were passed over; this is the first.`;
            return [...this.#told, sourcesProblem("sources-skipped", { message, where })];
        }
        const untold = this.#bad - MAX_TOLD;
        if (untold <= 0)
            return this.#told;
        const message = `${items(untold)} more of ${JSON.stringify(name)} hold no request: ${this.#bad} of ${this.#seen} in all.`;
        return [...this.#told, sourcesProblem("sources-bad-item", { message, where, hint: this.#hint })];
    }
    get #skips() {
        return this.#source.onBad === "skip";
    }
    get #hint() {
        return `Pass over what holds no request with \`on_bad: skip\` in \`${(0,spec/* formatPath */.jV)(this.#source.path)}\`.`;
    }
    /** Where the source asks to skip, what is wrong with an item is none of the user's worries; that a file changes still is. */
    #tell(code, message, where) {
        const weight = this.#skips ? { severity: SKIPPED[code] } : code === "sources-bad-item" ? { hint: this.#hint } : {};
        this.#told.push(sourcesProblem(code, { message, where, ...weight }));
    }
}
const SKIPPED = {
    "sources-bad-item": "note",
    "sources-broken-file": "warning",
    "sources-unreadable": "error",
};

;// CONCATENATED MODULE: ./build/sources/sample-source.js









/**
 * Read the files of a source once, from the first to the last, and take what its sample asks for. The same files, sample
 * and seed give the same requests, on every system and in every run; no more is held than what is taken.
 *
 * @param maxRecords requests that are taken at most where the source has no sample
 */
async function sampleSource(source, workspace, locate, maxRecords) {
    const { value: files, problems } = await (0,build_files/* openFiles */.Km)(source.file, workspace);
    const named = locate([...source.path, "path"]);
    if (!files) {
        const told = problems.map((one) => ({
            ...one,
            ...named,
            message: `${JSON.stringify(source.file)} cannot be used: ${one.message}.`,
        }));
        return { value: undefined, problems: told };
    }
    const format = FORMATS[source.format];
    const tally = new Tally(source, format.item);
    const pool = new Pool(source, maxRecords);
    for (const file of files) {
        if (pool.full)
            break;
        const ending = await readFile(file, format, takeInto(pool, tally, idOf(file, workspace)));
        if (ending)
            tally.addBreak(ending);
    }
    const wrong = tally.problems(named.where);
    // Where files are broken, that they hold too little is no news.
    const found = (0,problem/* hasErrors */.C)(wrong) ? wrong : [...wrong, ...poolProblems(source, pool, tally, locate, maxRecords)];
    if ((0,problem/* hasErrors */.C)(found))
        return { value: undefined, problems: found };
    const value = {
        name: source.name,
        files: files.map(({ path }) => path),
        requests: pool.requests(),
        seen: tally.seen,
        skipped: tally.bad,
    };
    return { value, problems: found };
}
function takeInto(pool, tally, id) {
    return (item, place) => {
        if (item.kind === "bad")
            tally.addBad(item, place);
        else if (item.kind === "request") {
            tally.addSound();
            pool.add(item, place, () => id(place));
        }
        return pool.full === undefined;
    };
}
async function readFile(file, format, take) {
    try {
        return await format.read(file, take);
    }
    catch (error) {
        const code = error instanceof BrokenPacking ? "sources-broken-file" : "sources-unreadable";
        return { code, reason: `cannot be read to its end: ${(0,build_files/* reasonOf */.A3)(error)}`, where: { file: file.path } };
    }
}
/** The same on every system and in every folder that the workspace is in. */
function idOf({ path }, { directory }) {
    const file = (0,external_node_path_.relative)(directory, path).split(external_node_path_.sep).join("/");
    return ({ line, record }) => `${file}:${line ?? record}`;
}
/** What is wrong with the requests as a whole. */
function poolProblems({ name, path, sample, file, format }, pool, { seen }, locate, maxRecords) {
    const quoted = JSON.stringify(name);
    const here = (0,spec/* formatPath */.jV)(path);
    if (pool.full === "records") {
        const message = `${quoted} holds more than ${maxRecords} requests, the most that the file may have.`;
        const hint = `Add \`sample: { count: ${Math.min(100, maxRecords)} }\` to \`${here}\`.`;
        return [sourcesProblem("sources-too-many", { message, ...locate(path), hint })];
    }
    if (pool.full === "bytes") {
        const message = `The requests that are taken from ${quoted} have more than ${MAX_KEPT_BYTES} bytes, the most that is held in memory.`;
        const hint = sample
            ? `Lower \`count\` in \`${here}.sample\`, which is ${sample.count}.`
            : `Add \`sample: { count: 10 }\` to \`${here}\`.`;
        return [sourcesProblem("sources-too-large", { message, ...locate(path), hint })];
    }
    if (pool.size === 0) {
        const holds = seen === 0 ? "nothing" : `${seen} items, and none of them is one`;
        const message = `${quoted} gives no request: ${JSON.stringify(file)}, read as \`${format}\`, holds ${holds}.`;
        return [sourcesProblem("sources-empty", { message, ...locate([...path, "path"]) })];
    }
    const problems = [];
    const at = locate([...path, "sample", "count"]);
    if (sample && pool.size < sample.count) {
        const message = `${quoted} holds ${pool.size} requests, and \`count\` is ${sample.count}: all of them are taken.`;
        problems.push(sourcesProblem("sources-few", { message, ...at }));
    }
    if (sample && pool.leftOut) {
        const message = `${quoted} has more combinations of ${sample.stratifyBy.join(", ")} than the ${sample.count} requests that are taken.`;
        problems.push(sourcesProblem("sources-not-represented", { message, ...at }));
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/sources/index.js
/**
 * Recorded traffic: requests that a model was really asked, read from what gateways, loggers and pipelines keep. A capture
 * of gigabytes is read once, as a stream, and a seeded sample of it is taken.
 *
 * ```ts
 * const { value: sampled, problems } = await sampleSource(source, { directory, cwd }, spec.locate, spec.limits.maxRecords);
 * for (const { place, body } of sampled?.requests ?? []) console.log(place.file, place.line, body.kind);
 * ```
 */





/***/ })

};
;