export const id = 297;
export const ids = [297];
export const modules = {

/***/ 411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors),
/* harmony export */   u: () => (/* binding */ defineProblems)
/* harmony export */ });
/**
 * The one way anything is said to be wrong.
 *
 * Every room keeps a table of the problems it can find, made with {@link defineProblems}; the tables together are the
 * reference in `docs/PROBLEMS.md`. Expected failures are values of this type. Bugs are thrown.
 *
 * ```ts
 * export const tfrecordProblem = defineProblems("tfrecord", {
 *   "tfrecord-truncated": { severity: "error", title: "A record ends too early", fix: "Write the file again." },
 * });
 * tfrecordProblem("tfrecord-truncated", { message: "record 3 ends ...", where: { file, record: 3, offset: 120 } });
 * ```
 */
/** Make a room's problem factory out of its table. Codes that are not in the table do not compile. */
function defineProblems(room, table) {
    const make = (code, details) => ({
        code,
        severity: details.severity ?? table[code].severity,
        message: details.message,
        where: details.where ?? {},
        ...(details.excerpt && { excerpt: details.excerpt }),
        ...(details.hint !== undefined && { hint: details.hint }),
        ...(details.server && { server: details.server }),
    });
    return Object.assign(make, { room, table });
}
function hasErrors(problems) {
    return problems.some((problem) => problem.severity === "error");
}


/***/ }),

/***/ 4702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   dH: () => (/* binding */ deed),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   wD: () => (/* binding */ modelTitle)
/* harmony export */ });
/** `1 record`, `3 records`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
const UNITS = ["bytes", "KiB", "MiB", "GiB", "TiB"];
/** `640 bytes`, `1.5 KiB`: three significant digits at the most. */
function size(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < UNITS.length - 1) {
        value /= 1024;
        unit += 1;
    }
    if (unit === 0)
        return count(bytes, "byte");
    return `${value < 100 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}
/** `warmup.yaml:3:5`, or `requests record 3, byte 120, inputs["x"]`; empty where nothing is known. Untrusted text. */
function place(where) {
    const { file, line, column, record, offset, path } = where;
    const position = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(":");
    const details = [
        record === undefined ? undefined : `record ${record}`,
        offset === undefined ? undefined : `byte ${offset}`,
        line === undefined ? path : undefined,
    ].filter((part) => part !== undefined && part !== "");
    return [position, details.join(", ")].filter((part) => part !== "").join(" ");
}
/** What a verdict line calls a model: its version folder, or what was named when there is none. Untrusted text. */
function modelTitle(model) {
    return model.versionDirectory ?? model.savedModel ?? model.file ?? model.spec ?? "(no model)";
}
const VERDICTS = {
    loads: "the server loads it",
    "loads-less": "the server loads it, and runs less than it seems to hold",
    "does-not-load": "the server refuses the model",
};
/** What happened to the file, for a verdict line. */
function deed(report, model) {
    if (report.command === "check")
        return model.loads === undefined ? "not judged" : VERDICTS[model.loads];
    if (report.command !== "write")
        return "";
    if (!model.ok)
        return report.dryRun ? "nothing would be written" : "nothing written";
    if (report.dryRun)
        return model.changed ? "verified, would be written" : "verified, would not change";
    return model.changed ? "written and verified" : "verified, unchanged";
}
/** `2 predict, 1 classify`. */
function tally(counts) {
    return [...counts].map(([name, number]) => `${number} ${name}`).join(", ");
}


/***/ }),

/***/ 3297:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/model/trace/constant-values.js
const DT_INT32 = 3;
const DT_STRING = 7;
const DT_INT64 = 9;
const DT_BOOL = 10;
/** Shapes, axes and depths are short; a constant that fills a million elements out of one value is none. */
const MAX_INTS = 4096;
/** Keys of features, words of a vocabulary. */
const MAX_STRINGS = 1_000_000;
/** Undefined where the constant holds no integers, is too large, or is not consistent. */
function constant_values_constantInts({ dtype, shape, tensor }) {
    const count = shape.reduce((product, size) => product * size, 1);
    if (tensor === undefined || !(count <= MAX_INTS))
        return undefined;
    const { tensorContent: content } = tensor;
    if (dtype === DT_INT32)
        return content.length > 0 ? int32s(content) : repeated([...tensor.intVal], count);
    if (dtype === DT_INT64)
        return content.length > 0 ? int64s(content) : repeated(Array.from(tensor.int64Val, Number), count);
    return undefined;
}
function constant_values_constantStrings({ dtype, shape, tensor }) {
    const count = shape.reduce((product, size) => product * size, 1);
    if (tensor === undefined || dtype !== DT_STRING || !(count <= MAX_STRINGS))
        return undefined;
    return repeated(tensor.stringVal, count);
}
function constant_values_constantBools({ dtype, shape, tensor }) {
    const count = shape.reduce((product, size) => product * size, 1);
    if (tensor === undefined || dtype !== DT_BOOL || !(count <= MAX_INTS))
        return undefined;
    const { tensorContent: content, boolVal } = tensor;
    return content.length > 0 ? Array.from(content, (byte) => byte !== 0) : repeated(boolVal, count);
}
function int32s(content) {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    return Array.from({ length: Math.floor(content.length / 4) }, (_, index) => view.getInt32(index * 4, true));
}
function int64s(content) {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    return Array.from({ length: Math.floor(content.length / 8) }, (_, index) => Number(view.getBigInt64(index * 8, true)));
}
function repeated(values, count) {
    if (values.length >= count)
        return values.slice(0, count);
    const last = values.at(-1);
    return last === undefined ? undefined : [...values, ...Array.from({ length: count - values.length }, () => last)];
}

;// CONCATENATED MODULE: ./build/model/trace/origin.js
/** Ops whose output 0 is their input 0; reading a variable leads on to its handle. */
const SAME_AS_INPUT = new Set(`Identity RefIdentity StopGradient PreventGradient Snapshot EnsureShape Enter RefEnter ReadVariableOp
   PlaceholderWithDefault`.split(/\s+/u));
/** Chains are short; a loop of identities in a hostile graph is not. */
const MAX_STEPS = 1000;
/**
 * The node that makes an input; undefined where that depends on the call: a value computed by a called function, an argument
 * that nobody was seen to pass, or different values at different calls. A loop's variable counts as what the loop began with.
 */
function origin_originOf(trace, scope, input) {
    return walk(trace, scope, input, { left: MAX_STEPS });
}
function walk(trace, scope, input, steps) {
    if (steps.left-- <= 0)
        return undefined;
    const tensor = scope.tensor(input);
    if (tensor === undefined)
        return undefined;
    const node = scope.nodes.get(tensor.node);
    if (node === undefined)
        return walkArgument(trace, scope, tensor.node, steps);
    const through = SAME_AS_INPUT.has(node.op)
        ? node.inputs[0]
        : node.op === "IdentityN"
            ? node.inputs[tensor.index]
            : undefined;
    return through === undefined ? { scope, node, index: tensor.index } : walk(trace, scope, through, steps);
}
function walkArgument(trace, scope, name, steps) {
    const place = scope.argument(name);
    if (scope.body === undefined || place < 0)
        return undefined;
    let found;
    for (const { scope: caller, node, call } of trace.callers(scope.body.name)) {
        const passed = node.inputs[call.firstInput + place];
        const origin = passed === undefined ? undefined : walk(trace, caller, passed, steps);
        if (origin === undefined || (found && (found.node !== origin.node || found.index !== origin.index)))
            return undefined;
        found = origin;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/model/trace/constant.js


/** Reshape(Reshape(Const)) and the like. */
const MAX_FOLDS = 8;
function constant_elementsOf({ shape }) {
    return shape.reduce((product, size) => product * size, 1);
}
/** The value of an input, where the graph says it. */
function constant_constantOf(trace, scope, input, folds = 0) {
    if (input === undefined || folds > MAX_FOLDS)
        return undefined;
    const origin = origin_originOf(trace, scope, input);
    if (origin === undefined)
        return undefined;
    const { node } = origin;
    if (node.op === "Const")
        return constNode(node);
    const inner = (place) => constant_constantOf(trace, origin.scope, node.inputs[place], folds + 1);
    if (node.op === "Reshape")
        return reshaped(inner(0), inner(1));
    if (node.op === "Fill")
        return filled(inner(0), inner(1));
    return undefined;
}
/** The tensor of a Const node. */
function constNode(node) {
    const value = node.attr("value");
    if (value?.kind === "elided") {
        const { dtype, shape, strings } = value;
        return { dtype, shape: shape?.dims.map(Number) ?? [], tensor: undefined, firstStrings: strings };
    }
    if (value?.kind !== "tensor")
        return undefined;
    const { dtype, shape } = value.value;
    return { dtype, shape: shape?.dims.map(Number) ?? [], tensor: value.value, firstStrings: [] };
}
function reshaped(value, shape) {
    const dims = shape && constant_values_constantInts(shape);
    if (value === undefined || dims === undefined)
        return undefined;
    const known = dims.filter((size) => size >= 0).reduce((product, size) => product * size, 1);
    const inferred = known === 0 ? 0 : constant_elementsOf(value) / known;
    return { ...value, shape: dims.map((size) => (size < 0 ? inferred : size)) };
}
/** One value repeated, which is how a tensor of one stored value and a larger shape is read, too. */
function filled(shape, value) {
    const dims = shape && constant_values_constantInts(shape);
    return value && dims && { ...value, shape: dims };
}

;// CONCATENATED MODULE: ./build/model/trace/ids.js




const ROWS = { ids: 1, size: "rows", strict: true };
const RULES = new Map([
    ["Gather", ROWS],
    ["GatherV2", ROWS],
    ["ResourceGather", ROWS],
    ...["Sum", "Mean", "SqrtN"].flatMap((kind) => ["", "WithNumSegments"].map((suffix) => [`SparseSegment${kind}${suffix}`, ROWS])),
    ["OneHot", { ids: 0, size: 1, strict: false }],
    ["DenseBincount", { ids: 0, size: 1, strict: false }],
    ["Bincount", { ids: 0, size: 1, strict: false }],
    ["RaggedBincount", { ids: 1, size: 2, strict: false }],
    ["SparseBincount", { ids: 1, size: 3, strict: false }],
]);
/** The bounds of the ids that a trace follows, the tightest first. */
function ids_idBounds(trace) {
    return trace.uses.flatMap((use) => boundOf(trace, use) ?? []).sort((a, b) => a.size - b.size);
}
function boundOf(trace, { scope, node, input }) {
    const rule = RULES.get(node.op);
    if (rule === undefined || rule.ids !== input)
        return undefined;
    const found = rule.size === "rows" ? rowsOf(trace, scope, node) : countAt(trace, scope, node, rule.size);
    if (found === undefined || !(found.size > 0))
        return undefined;
    return { ...found, op: node.op, strict: rule.strict };
}
function countAt(trace, scope, node, place) {
    const value = constantOf(trace, scope, node.inputs[place]);
    const size = value && constantInts(value)?.[0];
    return size === undefined ? undefined : { size, table: node.name };
}
/** Rows of the table at input 0, which are along GatherV2's axis. */
function rowsOf(trace, scope, node) {
    const axis = node.op === "GatherV2" ? axisOf(trace, scope, node) : 0;
    const origin = originOf(trace, scope, node.inputs[0] ?? "^");
    const shape = origin && tableShape(origin.node);
    if (shape === undefined || axis === undefined)
        return undefined;
    const size = shape.at(axis);
    if (size === undefined)
        return undefined;
    return { size, table: textAttr(origin.node, "shared_name") || origin.node.name };
}
function axisOf(trace, scope, node) {
    const value = constantOf(trace, scope, node.inputs[2]);
    return value && constantInts(value)?.[0];
}
/** Sizes of a variable or a constant; -1 where one is not known. */
function tableShape(node) {
    const shape = node.attr("shape");
    if (shape?.kind === "shape")
        return shape.value.unknownRank ? undefined : shape.value.dims.map(Number);
    const value = node.attr("value");
    if (value?.kind === "elided")
        return value.shape?.dims.map(Number);
    return value?.kind === "tensor" ? value.value.shape?.dims.map(Number) : undefined;
}

;// CONCATENATED MODULE: ./build/model/trace/parse-ops.js

const EXAMPLE = ["sparse", "dense"];
const SEQUENCE = [
    "context_sparse",
    "context_dense",
    "feature_list_sparse",
    "feature_list_dense",
];
const parse_ops_PARSE_OPS = new Map([
    [
        "ParseExample",
        {
            message: "example",
            inputs: "serialized names sparse_keys* dense_keys* dense_defaults*",
            groups: EXAMPLE,
            keys: "scalars",
            single: false,
            lengths: false,
        },
    ],
    [
        "ParseExampleV2",
        {
            message: "example",
            inputs: "serialized names sparse_keys dense_keys ragged_keys dense_defaults*",
            groups: [...EXAMPLE, "ragged"],
            keys: "vectors",
            single: false,
            lengths: false,
        },
    ],
    [
        "ParseSingleExample",
        {
            message: "example",
            inputs: "serialized dense_defaults*",
            groups: EXAMPLE,
            keys: "attrs",
            single: true,
            lengths: false,
        },
    ],
    [
        "ParseSequenceExample",
        {
            message: "sequence_example",
            inputs: "serialized debug_name context_dense_defaults*",
            groups: SEQUENCE,
            keys: "attrs",
            single: false,
            lengths: true,
        },
    ],
    [
        "ParseSequenceExampleV2",
        {
            message: "sequence_example",
            inputs: `serialized debug_name context_sparse_keys context_dense_keys context_ragged_keys feature_list_sparse_keys
        feature_list_dense_keys feature_list_ragged_keys feature_list_dense_missing_assumed_empty context_dense_defaults*`,
            groups: [
                "context_sparse",
                "context_dense",
                "context_ragged",
                "feature_list_sparse",
                "feature_list_dense",
                "feature_list_ragged",
            ],
            keys: "vectors",
            single: false,
            lengths: true,
        },
    ],
    [
        "ParseSingleSequenceExample",
        {
            message: "sequence_example",
            inputs: `serialized feature_list_dense_missing_assumed_empty context_sparse_keys* context_dense_keys*
        feature_list_sparse_keys* feature_list_dense_keys* context_dense_defaults* debug_name`,
            groups: SEQUENCE,
            keys: "scalars",
            single: true,
            lengths: false,
        },
    ],
]);
/** DataTypes of a group's features; their number is the number of features. */
function parse_ops_groupTypes(node, group) {
    if (group === "dense" || group === "context_dense")
        return typeList(node, `T${group}`);
    return typeList(node, group.endsWith("ragged") ? `${group}_value_types` : `${group}_types`);
}
/** The inputs of a parse op by name, as indices into the node's inputs. */
function parse_ops_parseInputs(node, { inputs }) {
    return laidOut(inputs.split(/\s+/u).map((input) => {
        const name = input.replace("*", "");
        const group = name.replace(/_(?:keys|defaults)$/u, "");
        return { name, count: input.endsWith("*") ? parse_ops_groupTypes(node, group).length : 1 };
    }));
}
/** The flat outputs of a parse op by name; undefined for other ops. */
function parse_ops_parseOutputs(node) {
    const op = parse_ops_PARSE_OPS.get(node.op);
    if (op === undefined)
        return undefined;
    return laidOut(op.groups.flatMap((group) => {
        const count = parse_ops_groupTypes(node, group).length;
        return outputNames(group, op.lengths).map((name) => ({ name, count }));
    }));
}
function outputNames(group, lengths) {
    if (group.endsWith("sparse"))
        return [`${group}_indices`, `${group}_values`, `${group}_shapes`];
    if (group === "feature_list_dense" && lengths)
        return [`${group}_values`, `${group}_lengths`];
    if (group.endsWith("dense"))
        return [`${group}_values`];
    const splits = group === "feature_list_ragged" ? ["outer_splits", "inner_splits"] : ["row_splits"];
    return [`${group}_values`, ...splits.map((name) => `${group}_${name}`)];
}
function laidOut(parts) {
    let start = 0;
    return parts.map(({ name, count }) => {
        const part = { name, start, count };
        start += count;
        return part;
    });
}

;// CONCATENATED MODULE: ./build/model/trace/features.js




/** What a use parses; undefined where it is no Parse* op's `serialized`. */
function features_featureParse(trace, use) {
    const op = PARSE_OPS.get(use.node.op);
    if (op === undefined || use.input !== 0)
        return undefined;
    const groups = op.groups.map((group) => readGroup(trace, use, op, group));
    const of = (lists) => groups.flatMap(({ group, features }) => (group.startsWith("feature_list") === lists ? features : []));
    return {
        message: op.message,
        node: use.node.name,
        op: use.node.op,
        single: op.single,
        features: byKey(of(false)),
        featureLists: byKey(of(true)),
        complete: groups.every(({ complete }) => complete),
        via: use.via,
    };
}
function byKey(features) {
    return new Map(features.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map((feature) => [feature.key, feature]));
}
function readGroup(trace, { scope, node }, op, group) {
    const types = groupTypes(node, group);
    const inputs = parseInputs(node, op);
    const constant = (name, place) => {
        const part = partOf(inputs, name);
        return part && constantOf(trace, scope, node.inputs[part.start + place]);
    };
    const keys = readKeys(node, op, group, types.length, constant);
    const values = partOf(parseOutputs(node), `${group}_values`);
    const shapes = shapeList(node, `${group}_shapes`);
    const required = (key, place, dims, defaultValue) => {
        if (group === "feature_list_dense")
            return !isAssumedEmpty(op, node, key, place, constant(ASSUMED_EMPTY, 0));
        return group.endsWith("dense") && isRequired(dims, defaultValue);
    };
    const features = types.flatMap((dtype, place) => {
        const key = keys[place];
        if (key === undefined)
            return [];
        const dims = shapes[place]?.dims.map((size) => (size < 0n ? null : Number(size))) ?? [];
        const defaultValue = constant(`${group}_defaults`, place);
        return [
            {
                key,
                dtype,
                ...formOf(group, dims),
                required: required(key, place, dims, defaultValue),
                defaultValue,
                values: trace.from({ scope, node: node.name, index: values.start + place }),
            },
        ];
    });
    return { group, features, complete: keys.every((key) => key !== undefined) };
}
function partOf(parts, name) {
    return parts.find((part) => part.name === name);
}
/** One key for each feature of the group; undefined where the graph does not say it. */
function readKeys(node, op, group, count, constant) {
    const name = `${group}_keys`;
    const strings = (place) => {
        const value = constant(name, place);
        return (value && constantStrings(value)) ?? [];
    };
    const places = Array.from({ length: count }, (_, place) => place);
    if (op.keys === "scalars")
        return places.map((place) => features_text(strings(place)[0]));
    const all = op.keys === "attrs" ? bytesList(node, name) : strings(0);
    return places.map((place) => features_text(all[place]));
}
function features_text(bytes) {
    return bytes && Buffer.from(bytes).toString();
}
function formOf(group, dims) {
    if (group.endsWith("sparse"))
        return { form: "sparse", shape: [] };
    if (group.endsWith("ragged"))
        return { form: "ragged", shape: [] };
    const known = dims.flatMap((size) => size ?? []);
    return { form: dims[0] === null ? "sequence" : "fixed", shape: known };
}
/**
 * A default without elements means that there is none. Where the default cannot be read the feature counts as required:
 * sending what could be left out is right, the other way round is not.
 */
function isRequired(dims, defaultValue) {
    return dims[0] !== null && (defaultValue === undefined || elementsOf(defaultValue) === 0);
}
const ASSUMED_EMPTY = "feature_list_dense_missing_assumed_empty";
/** Is the feature list of that key taken for empty where it is left out? A list of keys says so, or a list of flags. */
function isAssumedEmpty(op, node, key, place, value) {
    if (op.keys === "attrs")
        return bytesList(node, ASSUMED_EMPTY).some((bytes) => features_text(bytes) === key);
    if (value === undefined)
        return false;
    if (op.keys === "scalars")
        return (constantStrings(value) ?? []).some((bytes) => features_text(bytes) === key);
    return constantBools(value)?.[place] ?? false;
}

;// CONCATENATED MODULE: ./build/model/trace/attrs.js
function typeAttr(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "type" ? attr.value : undefined;
}
function attrs_typeList(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "list" ? attr.value.type : [];
}
function attrs_shapeList(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "list" ? attr.value.shape : [];
}
function attrs_bytesList(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "list" ? attr.value.s : [];
}
function attrs_intAttr(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "i" ? Number(attr.value) : undefined;
}
function attrs_intList(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "list" ? attr.value.i.map(Number) : [];
}
function attrs_boolAttr(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "b" ? attr.value : undefined;
}
function attrs_textAttr(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "s" ? Buffer.from(attr.value).toString() : undefined;
}
/** Names of the functions in an attribute: one, or a list as Case has. */
function attrs_functionNames(node, name) {
    const attr = node.attr(name);
    if (attr?.kind === "func")
        return [attr.value.name];
    return attr?.kind === "list" ? attr.value.func.map((func) => func.name) : [];
}

;// CONCATENATED MODULE: ./build/model/trace/calls.js

const calls_RULES = new Map([
    ["PartitionedCall StatefulPartitionedCall BatchFunction MapDefun TPUPartitionedCall", ["f"], 0],
    ["RemoteCall", ["f"], 1],
    ["XlaLaunch", ["function"], 0],
    ["If StatelessIf", ["then_branch", "else_branch"], 1],
    ["Case StatelessCase", ["branches"], 1],
].flatMap(([ops, attrs, firstInput]) => ops.split(" ").map((op) => [op, { attrs, firstInput }])));
const LOOPS = new Set(["While", "StatelessWhile"]);
/** The calls that a node makes; none for ordinary ops. A node whose op is a function's name is a call of the old kind. */
function calls_callsOf(node, graph) {
    if (LOOPS.has(node.op)) {
        return [
            ...functionNames(node, "cond").map((functionName) => ({ functionName, firstInput: 0, results: "condition" })),
            ...functionNames(node, "body").map((functionName) => ({ functionName, firstInput: 0, results: "loop" })),
        ];
    }
    const rule = calls_RULES.get(node.op);
    if (rule) {
        const { attrs, firstInput } = rule;
        const names = attrs.flatMap((attr) => functionNames(node, attr));
        return names.map((functionName) => ({ functionName, firstInput, results: "outputs" }));
    }
    return graph.functions.has(node.op) ? [{ functionName: node.op, firstInput: 0, results: "outputs" }] : [];
}

;// CONCATENATED MODULE: ./build/model/trace/flows.js
const FIRST = [0];
/** Input number to the outputs it moves to. */
const moves = (table) => (input) => table[input];
const anyInput = () => FIRST;
const flows_RULES = [
    [
        `Identity RefIdentity StopGradient PreventGradient Snapshot CheckNumerics CheckNumericsV2 EnsureShape Squeeze Cast Copy
     CopyHost DebugIdentity PlaceholderWithDefault Enter RefEnter Exit RefExit NextIteration RefNextIteration
     Reshape ExpandDims Slice StridedSlice Transpose Tile BroadcastTo ReverseV2 ReverseSequence Roll Pad PadV2 MirrorPad
     Gather GatherV2 GatherNd Unique UniqueV2 UniqueWithCounts UniqueWithCountsV2 TopKV2 Print PrintV2
     TensorListFromTensor TensorListStack TensorListGetItem TensorListGather TensorListConcatV2 TensorListScatterV2
     TensorListScatter`,
        moves({ 0: FIRST }),
    ],
    ["Pack Merge RefMerge", anyInput],
    [
        "Unpack SplitV DynamicPartition Switch RefSwitch TensorListPopBack RaggedTensorFromVariant TensorListSplit",
        moves({ 0: "all" }),
    ],
    ["Split Fill", moves({ 1: "all" })],
    ["Select SelectV2", moves({ 1: FIRST, 2: FIRST })],
    ["Concat", (input) => (input > 0 ? FIRST : undefined)],
    ["ConcatV2", (input, node) => (input < lastInput(node) ? FIRST : undefined)],
    ["IdentityN", (input) => [input]],
    ["DynamicStitch ParallelDynamicStitch", (input, node) => (input > lastInput(node) / 2 ? FIRST : undefined)],
    ["TensorListSetItem", moves({ 0: FIRST, 2: FIRST })],
    ["TensorListPushBack TensorListPushBackBatch", moves({ 0: FIRST, 1: FIRST })],
    // The flow value stands for the array's contents: what is written comes out where the flow is read.
    ["TensorArrayScatterV3 TensorArrayWriteV3", moves({ 2: FIRST, 3: FIRST })],
    ["TensorArraySplitV3", moves({ 1: FIRST, 3: FIRST })],
    ["TensorArrayReadV3 TensorArrayGatherV3", moves({ 2: FIRST })],
    ["TensorArrayConcatV3", moves({ 1: FIRST })],
    ["SparseFillEmptyRows SparseReorder", moves({ 1: [1] })],
    ["SparseToDense", moves({ 2: FIRST })],
    ["RaggedTensorToTensor", moves({ 1: FIRST })],
    ["RaggedTensorToVariant", (input, node) => (input === lastInput(node) ? FIRST : undefined)],
    ["RaggedTensorToSparse", (input, node) => (input === lastInput(node) ? [1] : undefined)],
];
/** Ops that make another string, or the text of a number, out of each element; a trace remembers which it passed. */
const TRANSFORMS = [
    [
        `DecodeBase64 DecodeCompressed DecodeJSONExample StringLower StringUpper StringStrip RegexReplace StaticRegexReplace
     UnicodeTranscode Substr AsString ReduceJoin`,
        moves({ 0: FIRST }),
    ],
    ["StringSplit StringSplitV2", moves({ 0: [1] })],
    ["StringJoin", anyInput],
];
/** Ops that ask for a tensor's form and never for its values. */
const FORM_ONLY = new Set("Shape ShapeN Size Rank TensorListLength ZerosLike OnesLike NoOp".split(" "));
const FLOWS = byOp(flows_RULES);
const TRANSFORM_FLOWS = byOp(TRANSFORMS);
/** Where an op moves its input to; undefined where it consumes it. */
function flows_flowOf(node, input) {
    return FLOWS.get(node.op)?.(input, node);
}
function flows_transformOf(node, input) {
    return TRANSFORM_FLOWS.get(node.op)?.(input, node);
}
function flows_looksAtValues(node) {
    return !FORM_ONLY.has(node.op);
}
function byOp(rules) {
    return new Map(rules.flatMap(([ops, rule]) => ops.split(/\s+/u).map((op) => [op, rule])));
}
function lastInput(node) {
    return node.inputs.filter((input) => !input.startsWith("^")).length - 1;
}

;// CONCATENATED MODULE: ./build/model/trace/outputs.js

/** Outputs of ops that have several single ones, in order. Ops with one output, or one list of outputs, need no row. */
const NAMED_OUTPUTS = {
    StringSplit: "indices values shape",
    StringSplitV2: "indices values shape",
    SparseFillEmptyRows: "output_indices output_values empty_row_indicator reverse_index_map",
    SparseReorder: "output_indices output_values",
    RaggedTensorToSparse: "sparse_indices sparse_values sparse_dense_shape",
    Unique: "y idx",
    UniqueV2: "y idx",
    UniqueWithCounts: "y idx count",
    UniqueWithCountsV2: "y idx count",
    TopKV2: "values indices",
    Switch: "output_false output_true",
    RefSwitch: "output_false output_true",
    Merge: "output value_index",
    TensorListPopBack: "output_handle tensor",
    TensorListConcatV2: "tensor lengths",
    TensorArrayV3: "handle flow",
    TensorArrayConcatV3: "value lengths",
};
const ORDER = new Map(Object.entries(NAMED_OUTPUTS).map(([op, names]) => [op, names.split(" ")]));
/** The place in the flat list of a node's outputs that a reference means. */
function outputs_outputIndex({ output, index }, node, graph) {
    if (output === undefined)
        return index;
    const names = ORDER.get(node.op) ?? graph.functions.get(node.op)?.outputs;
    if (names)
        return Math.max(names.indexOf(output), 0) + index;
    const part = parseOutputs(node)?.find(({ name }) => name === output);
    return (part?.start ?? 0) + index;
}

;// CONCATENATED MODULE: ./build/model/trace/scope.js


/** The main graph or the body of one function, with the way from each node to its consumers. */
class Scope {
    /** Undefined for the main graph. */
    body;
    nodes;
    #graph;
    #consumers;
    #results;
    constructor(graph, body) {
        this.body = body;
        this.nodes = body?.nodes ?? graph.nodes;
        this.#graph = graph;
    }
    /** The place of an argument in the call; -1 where the name is none. */
    argument(name) {
        return this.body?.args.findIndex((arg) => arg.name === name) ?? -1;
    }
    /** The inputs that take output `index` of a node; an index of -1 stands for all outputs. */
    *consumersOf(node, index) {
        this.#consumers ??= indexConsumers(this.nodes);
        for (const consumer of this.#consumers.get(node) ?? []) {
            if (this.#means(consumer.reference, index))
                yield consumer;
        }
    }
    /** The function's results that are output `index` of a node, or an argument. */
    *resultsOf(node, index) {
        if (this.body === undefined)
            return;
        this.#results ??= indexResults(this.body);
        for (const { result, reference } of this.#results.get(node) ?? []) {
            if (this.#means(reference, index))
                yield result;
        }
    }
    /** The tensor behind an input; undefined for a control input. */
    tensor(input) {
        const reference = parseReference(input);
        if (reference === undefined)
            return undefined;
        const node = this.nodes.get(reference.node);
        const index = node ? outputIndex(reference, node, this.#graph) : 0;
        return { scope: this, node: reference.node, index };
    }
    #means(reference, index) {
        const node = this.nodes.get(reference.node);
        return index < 0 || node === undefined || outputIndex(reference, node, this.#graph) === index;
    }
}
/** The scopes of a graph, made as they are entered and kept for the next trace. */
class scope_Scopes {
    graph;
    main;
    #functions = new Map();
    constructor(graph) {
        this.graph = graph;
        this.main = new Scope(graph, undefined);
    }
    static of(graph) {
        let scopes = KNOWN.get(graph);
        if (scopes === undefined)
            KNOWN.set(graph, (scopes = new scope_Scopes(graph)));
        return scopes;
    }
    /** The body of a function; undefined where the library has none of that name. */
    function(name) {
        const body = this.graph.functions.get(name);
        if (body === undefined)
            return undefined;
        let scope = this.#functions.get(name);
        if (scope === undefined)
            this.#functions.set(name, (scope = new Scope(this.graph, body)));
        return scope;
    }
}
const KNOWN = new WeakMap();
function indexConsumers(nodes) {
    const index = new Map();
    for (const node of nodes.values()) {
        node.inputs.forEach((input, place) => {
            const reference = parseReference(input);
            if (reference)
                collect(index, reference.node, { node, input: place, reference });
        });
    }
    return index;
}
function indexResults(body) {
    const index = new Map();
    body.outputs.forEach((output, result) => {
        const reference = parseReference(body.ret.get(output) ?? "^");
        if (reference)
            collect(index, reference.node, { result, reference });
    });
    return index;
}
function collect(index, key, item) {
    const items = index.get(key);
    if (items)
        items.push(item);
    else
        index.set(key, [item]);
}

;// CONCATENATED MODULE: ./build/model/trace/trace.js




/** Longer chains of transforms are followed and not told apart any more. */
const MAX_TRANSFORMS = 4;
/** @param tensorName `node:index` in the main graph. */
function trace_traceTensor(graph, tensorName) {
    const scopes = Scopes.of(graph);
    const { node, index } = parseTensorName(tensorName);
    return new Trace(scopes, { scope: scopes.main, node, index }, new Map());
}
class Trace {
    uses = [];
    /** Ops that moved the values on without looking at them. */
    moves = [];
    #scopes;
    /** Function name to the calls that were gone through. */
    #sites;
    /** Results of a function that were reached, for calls of it that are found later. */
    #reached = new Map();
    #seen = new WeakMap();
    #pending = [];
    /** @param sites Calls that were gone through before `start` was reached. */
    constructor(scopes, start, sites) {
        this.#scopes = scopes;
        this.#sites = new Map(sites);
        this.#push(start, start.node, start.index, []);
        this.#run();
    }
    /** All calls that were gone through. */
    get callSites() {
        return [...this.#sites.values()].flat();
    }
    /** The calls through which a function was entered. */
    callers(functionName) {
        return this.#sites.get(functionName) ?? [];
    }
    /** A trace from a tensor that this one found on its way, which knows the calls gone through so far. */
    from(tensor) {
        return new Trace(this.#scopes, tensor, this.#sites);
    }
    #run() {
        for (let step = this.#pending.pop(); step !== undefined; step = this.#pending.pop())
            this.#follow(step);
    }
    #push({ scope }, node, index, via) {
        const key = `${index} ${via.join(" ")} ${node}`;
        let seen = this.#seen.get(scope);
        if (seen === undefined)
            this.#seen.set(scope, (seen = new Set()));
        if (seen.has(key))
            return;
        seen.add(key);
        this.#pending.push({ scope, node, index, via });
    }
    #follow(step) {
        const { scope, via } = step;
        for (const { node, input } of scope.consumersOf(step.node, step.index)) {
            const flow = flowOf(node, input);
            const transform = transformOf(node, input);
            if (flow) {
                this.moves.push({ scope, node, input, via });
                this.#move(scope, node, flow, via);
            }
            else if (transform)
                this.#move(scope, node, transform, passed(via, node.op));
            else if (!this.#call(scope, node, input, via) && looksAtValues(node))
                this.uses.push({ scope, node, input, via });
        }
        for (const result of scope.resultsOf(step.node, step.index))
            this.#leave(scope, result, via);
    }
    #move(scope, node, flow, via) {
        for (const output of flow === "all" ? [-1] : flow)
            this.#push({ scope }, node.name, output, via);
    }
    /** Go into the functions that a node calls; false where the input is no argument of any. */
    #call(scope, node, input, via) {
        const calls = callsOf(node, this.#scopes.graph);
        return calls.filter((call) => this.#enter({ scope, node, call }, input, via)).length > 0;
    }
    #enter(site, input, via) {
        const { functionName, firstInput, results } = site.call;
        const body = this.#scopes.function(functionName);
        const place = input - firstInput;
        const arg = body?.body?.args[place];
        if (body === undefined || arg === undefined)
            return false;
        if (results === "loop")
            this.#push(site, site.node.name, place, via);
        const sites = this.#sites.get(functionName) ?? [];
        if (!sites.some(({ scope, node }) => scope === site.scope && node === site.node)) {
            this.#sites.set(functionName, [...sites, site]);
            for (const [result, reachedVia] of this.#reached.get(functionName) ?? [])
                this.#return(site, result, reachedVia);
        }
        this.#push({ scope: body }, arg.name, 0, via);
        return true;
    }
    #leave(scope, result, via) {
        const { name } = scope.body;
        const reached = this.#reached.get(name) ?? [];
        this.#reached.set(name, [...reached, [result, via]]);
        for (const site of this.#sites.get(name) ?? [])
            this.#return(site, result, via);
    }
    #return(site, result, via) {
        const { results } = site.call;
        if (results === "condition")
            return;
        this.#push(site, site.node.name, result, via);
        // What one round of a loop gives is what the next one takes.
        if (results === "loop")
            this.#enter(site, result, via);
    }
}
function passed(via, op) {
    return via.length < MAX_TRANSFORMS && !via.includes(op) ? [...via, op] : via;
}

;// CONCATENATED MODULE: ./build/model/trace/vocabulary.js





const FROM_FILE = new Set(["InitializeTableFromTextFile", "InitializeTableFromTextFileV2"]);
const FROM_TENSORS = new Set(["InitializeTable", "InitializeTableV2", "LookupTableImport", "LookupTableImportV2"]);
/** The table behind a LookupTableFind's `table_handle`; undefined where that is no table of the main graph. */
function vocabulary_vocabularyOf(model, trace, { scope, node }) {
    const table = originOf(trace, scope, node.inputs[0] ?? "^");
    if (table === undefined || table.scope.body !== undefined)
        return undefined;
    const { name } = table.node;
    const handle = traceTensor(model.graph, name);
    const inGraph = handle.uses.flatMap((use) => (initialises(use, FROM_TENSORS) ? keysOf(handle, use) : []));
    for (const use of handle.uses.filter((use) => initialises(use, FROM_FILE))) {
        const file = fileOf(model, handle, use);
        const head = file === undefined ? undefined : model.assetHeads.get(file);
        return { table: name, words: head ? fileWords(head, use.node) : inGraph, file };
    }
    return { table: name, words: inGraph, file: undefined };
}
/** `key_index` of an initializer: the whole line, or else a column of it. */
const WHOLE_LINE = (/* unused pure expression or super */ null && (-2));
/** The key is the number of the line, which no string can be. */
const LINE_NUMBER = (/* unused pure expression or super */ null && (-1));
/** Keys in the lines of a vocabulary file; a line that is cut off is left out. */
function fileWords({ bytes, whole }, node) {
    const column = intAttr(node, "key_index") ?? LINE_NUMBER;
    if (column === LINE_NUMBER)
        return [];
    const lines = Buffer.from(bytes).toString("latin1").split("\n");
    const last = lines.pop();
    if (whole && last !== "")
        lines.push(last);
    const delimiter = textAttr(node, "delimiter") ?? "\t";
    const keys = lines.map((line) => (column === WHOLE_LINE ? line : line.split(delimiter)[column]));
    return keys.flatMap((key) => (key === undefined ? [] : Buffer.from(key, "latin1")));
}
function initialises({ node, input }, ops) {
    return input === 0 && ops.has(node.op);
}
function keysOf(trace, { scope, node }) {
    const keys = constantOf(trace, scope, node.inputs[1]);
    return (keys && (constantStrings(keys) ?? keys.firstStrings)) ?? [];
}
/**
 * The server replaces the path in the graph by the asset's own, so only the name of an asset means anything. TensorFlow 2
 * keeps the path in a variable, which is assigned from the tensor that stands for the asset.
 */
function fileOf(model, trace, { scope, node }) {
    const path = originOf(trace, scope, node.inputs[1] ?? "^");
    if (path?.node.op !== "VarHandleOp")
        return path && assetAt(model, path);
    const variable = traceTensor(model.graph, path.node.name);
    for (const use of variable.uses) {
        const value = use.node.op === "AssignVariableOp" ? originOf(variable, use.scope, use.node.inputs[1] ?? "^") : undefined;
        const file = value && assetAt(model, value);
        if (file !== undefined)
            return file;
    }
    return undefined;
}
function assetAt(model, { node, index }) {
    return model.assets.get(`${node.name}:${index}`);
}

;// CONCATENATED MODULE: ./build/model/trace/strings.js





const DT_FLOAT = 1;
const strings_image = (...formats) => ({ node }) => ({ kind: "image", formats, channels: attrs_intAttr(node, "channels") ?? 0 });
/** By op; each looks at input 0, but for lookups, whose keys are input 1. */
const READERS = new Map([
    // The kernels of these three tell the format by its first bytes (tensorflow/core/kernels/image/decode_image_op.cc).
    ["DecodeJpeg", strings_image("jpeg", "png", "gif")],
    ["DecodePng", strings_image("png", "jpeg", "gif")],
    ["DecodeGif", strings_image("gif")],
    ["DecodeAndCropJpeg", strings_image("jpeg")],
    ["ExtractJpegShape", strings_image("jpeg")],
    ["DecodeBmp", strings_image("bmp")],
    ["DecodeWebP", strings_image("webp")],
    ["DecodeImage", strings_image("jpeg", "png", "gif", "bmp")],
    ["DecodeRaw", readRaw],
    ["DecodePaddedRaw", readRaw],
    ["StringToNumber", ({ node }) => ({ kind: "number", dtype: typeAttr(node, "out_type") ?? DT_FLOAT })],
    ["ParseTensor", ({ node }) => ({ kind: "tensor", dtype: typeAttr(node, "out_type") ?? 0 })],
    ["DecodeCSV", readCsv],
    ["DecodeWav", () => ({ kind: "audio" })],
    ["DecodeProtoV2", ({ node }) => ({ kind: "message", type: attrs_textAttr(node, "message_type") ?? "" })],
]);
const LOOKUPS = new Set(["LookupTableFind", "LookupTableFindV2"]);
/** What a traced string is used as, the most demanding uses first. One string may be used in several ways. */
function strings_stringUses(model, trace) {
    const uses = trace.uses.map((use) => ({ content: contentOf(use, trace, model), node: use.node.name, op: use.node.op, via: use.via }));
    return uses.sort((a, b) => weight(a) - weight(b));
}
/** Ordinary text satisfies nobody but those who take any; a word is still text. */
function weight({ content }) {
    if (content.kind === "text")
        return 2;
    return content.kind === "word" ? 1 : 0;
}
function contentOf(use, trace, model) {
    const parse = featureParse(trace, use);
    if (parse)
        return { kind: "example", parse };
    if (LOOKUPS.has(use.node.op) && use.input === 1) {
        const vocabulary = vocabularyOf(model, trace, use);
        if (vocabulary)
            return { kind: "word", vocabulary };
    }
    return (use.input === 0 && READERS.get(use.node.op)?.(use, trace, model)) || { kind: "text" };
}
function readRaw({ scope, node }, trace) {
    const littleEndian = node.attr("little_endian");
    return {
        kind: "raw",
        dtype: typeAttr(node, "out_type") ?? 0,
        littleEndian: littleEndian?.kind !== "b" || littleEndian.value,
        length: rawLength(trace.from({ scope, node: node.name, index: 0 })),
    };
}
/** The numbers of one string fill what they are put into: a Reshape to known sizes, the batch left out. */
function rawLength(numbers) {
    for (const { scope, node } of numbers.moves) {
        const shape = node.op === "Reshape" ? constant_constantOf(numbers, scope, node.inputs[1]) : undefined;
        const dims = shape && constant_values_constantInts(shape);
        const inner = dims?.[0] === -1 ? dims.slice(1) : dims;
        if (inner?.every((size) => size > 0))
            return inner.reduce((product, size) => product * size, 1);
    }
    return undefined;
}
function readCsv({ scope, node }, trace) {
    const dtypes = attrs_typeList(node, "OUT_TYPE");
    const selected = attrs_intList(node, "select_cols");
    const columns = dtypes.map((dtype, place) => {
        const value = constant_constantOf(trace, scope, node.inputs[1 + place]);
        const required = value === undefined || constant_elementsOf(value) === 0;
        return { position: selected[place] ?? place, dtype, required };
    });
    return { kind: "csv", delimiter: attrs_textAttr(node, "field_delim") ?? ",", columns };
}

;// CONCATENATED MODULE: ./build/model/inputs.js





const traces = new WeakMap();
/** Where an input goes; undefined where the signature has no such input, or one that has no tensor name. Traced once. */
function inputs_inputTrace(model, signature, alias) {
    const info = signature.inputs.get(alias);
    if (info === undefined || info.name === "")
        return undefined;
    let trace = traces.get(info);
    if (trace === undefined)
        traces.set(info, (trace = traceTensor(model.graph, info.name)));
    return trace;
}
/**
 * The features that the graph parses out of an input; undefined where no Parse* op takes it. Where several ops parse the same
 * input, what all of them need.
 */
function signatureFeatures(model, signature, alias) {
    const trace = inputs_inputTrace(model, signature, alias);
    return trace && mergeParses(trace.uses.flatMap((use) => featureParse(trace, use) ?? []));
}
/** What a string input is used as, the most demanding uses first. */
function inputStringUses(model, signature, alias) {
    const trace = inputs_inputTrace(model, signature, alias);
    return trace ? stringUses(model, trace) : [];
}
/** The tables that an integer input picks rows of, the smallest first. */
function inputIdBounds(model, signature, alias) {
    const trace = inputs_inputTrace(model, signature, alias);
    return trace ? idBounds(trace) : [];
}

;// CONCATENATED MODULE: ./build/model/batch-functions.js


/** The BatchFunction ops that the inputs of a signature reach, each once, in the order of their names. */
function batchFunctions(model, signature) {
    const nodes = new Set();
    for (const alias of signature.inputs.keys()) {
        for (const { node } of inputTrace(model, signature, alias)?.callSites ?? []) {
            if (node.op === "BatchFunction")
                nodes.add(node);
        }
    }
    return [...nodes].map(describe).sort((a, b) => (a.node < b.node ? -1 : 1));
}
function describe(node) {
    return {
        node: node.name,
        maxBatchSize: intAttr(node, "max_batch_size") ?? 0,
        allowedBatchSizes: intList(node, "allowed_batch_sizes"),
        splitsLargeBatches: boolAttr(node, "enable_large_batch_splitting") ?? false,
    };
}

// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
;// CONCATENATED MODULE: ./build/model/problems.js

const modelProblem = (0,problem/* defineProblems */.u)("model", {
    "model-path-missing": {
        severity: "error",
        title: "model.path does not exist",
        fix: "Write the path of the folder that holds the version folders, relative to the spec.",
    },
    "model-path-not-a-folder": {
        severity: "error",
        title: "model.path is no folder",
        fix: "Name the folder that holds the version folders, or one version folder, not a file in it.",
    },
    "model-path-unreadable": {
        severity: "error",
        title: "model.path cannot be listed",
        fix: "Give the user who runs this the right to read the folder.",
    },
    "model-no-versions": {
        severity: "error",
        title: "The base path has no version folder",
        fix: "Put the export into a folder whose name is a number, such as `1`, below the base path.",
    },
    "model-version-missing": {
        severity: "error",
        title: "A version that model.versions asks for is not there",
        fix: "List versions that exist below the base path, or use `latest` or `all`.",
    },
    "model-duplicate-version": {
        severity: "warning",
        title: "Two folders have the same version number",
        fix: "Remove one of them, so that it is plain which of the two is served.",
    },
    "model-version-not-a-folder": {
        severity: "error",
        title: "A file has the name of a version",
        fix: "Move the file away: the server takes every name that is a number for a version.",
    },
    "model-unversioned": {
        severity: "note",
        title: "The model's folder is no version folder yet",
        fix: "Copy the folder, with assets.extra, to a folder whose name is a number when you deploy it.",
    },
    "model-not-found": {
        severity: "error",
        title: "The version folder holds no SavedModel",
        fix: "Export the model with tf.saved_model.save or model.export, or wait until the copy is complete.",
    },
    "model-session-bundle": {
        severity: "error",
        title: "The version folder holds a SessionBundle",
        fix: "Export the model again as a SavedModel; the server dropped the format before.",
    },
    "model-file-unreadable": {
        severity: "error",
        title: "The SavedModel cannot be read from disk",
        fix: "Make saved_model.pb a file that the user who runs this can read.",
    },
    "model-file-lfs-pointer": {
        severity: "error",
        title: "saved_model.pb is a git-LFS pointer",
        fix: "Fetch the real file with `git lfs pull`, or check out with `lfs: true`.",
    },
    "model-file-too-large": {
        severity: "error",
        title: "The SavedModel is larger than a protobuf message can be",
        fix: "Keep the weights in variables, so that they are stored beside the graph and not in it.",
    },
    "model-file-broken": {
        severity: "error",
        title: "The SavedModel cannot be parsed",
        fix: "Export or copy the model again; the file is damaged or cut off.",
    },
    "model-tags-missing": {
        severity: "error",
        title: "No MetaGraph has the wanted tag set",
        fix: "Set model.tags to the tag set that the server is run with (--saved_model_tags).",
    },
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/model/asset-heads.js


/** Enough for a few hundred words of a vocabulary; nobody needs all of a million. */
const HEAD_BYTES = 16 * 1024;
const MAX_ASSETS = 64;
/**
 * The beginnings of a model's assets, by name. Assets that are missing or cannot be read are left out: whether the server
 * can load the model is not decided here. Names come from the model, so one that leads out of `assets/` is not followed.
 */
async function readAssetHeads(versionDirectory, assets) {
    const names = [...new Set(assets.values())].sort().slice(0, MAX_ASSETS);
    const folder = (0,external_node_path_.join)(versionDirectory, "assets") + external_node_path_.sep;
    const heads = new Map();
    for (const name of names) {
        const path = (0,external_node_path_.normalize)((0,external_node_path_.join)(folder, name));
        const head = path.startsWith(folder) ? await readHead(path) : undefined;
        if (head)
            heads.set(name, head);
    }
    return heads;
}
async function readHead(path) {
    const file = await (0,promises_.open)(path).catch(() => undefined);
    if (file === undefined)
        return undefined;
    try {
        if (!(await file.stat()).isFile())
            return undefined;
        const buffer = Buffer.alloc(HEAD_BYTES + 1);
        const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
        return { bytes: buffer.subarray(0, Math.min(bytesRead, HEAD_BYTES)), whole: bytesRead <= HEAD_BYTES };
    }
    catch {
        return undefined;
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/model/wire-reader.js
/**
 * The protobuf wire format, read forwards over bytes that need not be in memory.
 *
 * Walkers call {@link WireReader.next} until the end of a message and look at `field` and `wireType`; whatever they do not
 * take is skipped, and skipping moves a position instead of reading. Every declared length is checked against what is left
 * of the message it stands in before anything is read or allocated.
 */

/** Thrown inside the model room and caught where a file is opened; everybody else sees a Problem. */
class WireError extends Error {
    offset;
    constructor(reason, offset) {
        super(reason);
        this.name = "WireError";
        this.offset = offset;
    }
}
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const GROUP_START = 3;
const GROUP_END = 4;
const FIXED32 = 5;
/** What protobuf's C++ parser accepts as a length. */
const MAX_LENGTH = 2 ** 31 - 1;
const MAX_TAG_BYTES = 5;
const MAX_VARINT_BYTES = 10;
/** Nesting that protobuf's C++ parser accepts; here only groups of unknown fields nest. */
const MAX_GROUP_DEPTH = 100;
class WireReader {
    /** Offset of the next byte in the source. */
    position;
    /** Number and wire type of the field that {@link next} stopped at. */
    field = 0;
    wireType = 0;
    /** Offset of that field's tag. */
    fieldStart = 0;
    #source;
    #bytes = Buffer.alloc(0);
    #start = 0;
    constructor(source, position = 0) {
        this.#source = source;
        this.position = position;
    }
    /** Read the next tag of the message that ends at `end`; false at its end. */
    next(end) {
        if (this.position === end)
            return false;
        this.fieldStart = this.position;
        const tag = this.#varint(end, MAX_TAG_BYTES, "a field tag");
        this.field = Math.floor(tag / 8);
        this.wireType = tag % 8;
        if (this.field === 0 || tag >= 2 ** 32)
            throw new WireError("no field has that number", this.fieldStart);
        if (this.wireType > FIXED32)
            throw new WireError(`no field has wire type ${this.wireType}`, this.fieldStart);
        return true;
    }
    /** True where the field just read is that one; a known number with another wire type is an unknown field. */
    at(field, wireType) {
        return this.field === field && this.wireType === wireType;
    }
    /** Go into the length-delimited field just read and give the offset where it ends. */
    enter(end) {
        const start = this.position;
        const length = this.#varint(end, MAX_TAG_BYTES, "a length");
        const left = end - this.position;
        if (length > left || length > MAX_LENGTH) {
            throw new WireError(`a field of ${length} bytes stands where ${left} bytes are left`, start);
        }
        return this.position + length;
    }
    /** Go past the value of the field just read. */
    skip(end) {
        if (this.wireType === GROUP_START)
            this.#skipGroup(end);
        else
            this.#skipScalar(end);
    }
    /** A copy of the bytes up to `end`, of which there may not be more than `max`. */
    take(end, max = MAX_LENGTH) {
        const length = end - this.position;
        if (length > max)
            throw new WireError(`a message of ${length} bytes stands where none has ${max}`, this.position);
        const copy = Buffer.from(this.#view(this.position, end - this.position));
        this.position = end;
        return copy;
    }
    /** The string up to `end`, which must be UTF-8 as proto3 demands. */
    text(end) {
        const at = this.position;
        const view = this.#view(at, end - at);
        this.position = end;
        if (!(0,external_node_buffer_.isUtf8)(view))
            throw new WireError("a string is not valid UTF-8", at);
        return view.toString("utf8");
    }
    #skipScalar(end) {
        if (this.wireType === LENGTH_DELIMITED)
            this.position = this.enter(end);
        else if (this.wireType === VARINT)
            this.#varint(end, MAX_VARINT_BYTES, "a number");
        else if (this.wireType === FIXED64)
            this.#advance(8, end);
        else if (this.wireType === FIXED32)
            this.#advance(4, end);
        else
            throw new WireError("a group ends that did not begin", this.fieldStart);
    }
    #skipGroup(end) {
        const open = [this.field];
        while (open.length > 0) {
            if (!this.next(end))
                throw new WireError("a group does not end", this.position);
            if (this.wireType === GROUP_START)
                open.push(this.field);
            else if (this.wireType !== GROUP_END)
                this.#skipScalar(end);
            else if (open.pop() !== this.field)
                throw new WireError("a group ends that did not begin", this.fieldStart);
            if (open.length > MAX_GROUP_DEPTH)
                throw new WireError("groups are nested too deeply", this.fieldStart);
        }
    }
    #advance(count, end) {
        if (count > end - this.position)
            throw new WireError("a number is cut off", this.position);
        this.position += count;
    }
    /** Exact up to 2^53; larger values, which no caller uses, are only gone past. */
    #varint(end, maxBytes, what) {
        let value = 0;
        let scale = 1;
        for (let count = 0; count < maxBytes; count++) {
            if (this.position >= end)
                throw new WireError(`${what} is cut off`, this.position);
            const byte = this.#byte();
            value += (byte & 0x7f) * scale;
            if (byte < 0x80)
                return value;
            scale *= 128;
        }
        throw new WireError(`${what} has more than ${maxBytes} bytes`, this.position - maxBytes);
    }
    #byte() {
        const index = this.position - this.#start;
        const byte = this.#bytes[index];
        if (index >= 0 && byte !== undefined) {
            this.position++;
            return byte;
        }
        return this.#view(this.position++, 1)[0];
    }
    #view(position, length) {
        const from = position - this.#start;
        if (from < 0 || from + length > this.#bytes.length) {
            const window = this.#source.window(position, length);
            this.#bytes = window.bytes;
            this.#start = window.start;
        }
        const index = position - this.#start;
        return this.#bytes.subarray(index, index + length);
    }
}
/** A source over bytes that are in memory already. @param start The offset they go by. */
function memorySource(bytes, start = 0) {
    const window = { bytes, start };
    return { size: start + bytes.length, window: () => window };
}

;// CONCATENATED MODULE: ./build/model/file-source.js


/** Bytes read at a time: large enough for a node with its attributes, small enough that seeking past weights saves reads. */
const WINDOW_BYTES = 64 * 1024;
/**
 * An open file as a source. Reads are synchronous: a graph is a hundred thousand small messages, and awaiting each would
 * cost more than the reading.
 */
function fileSource(descriptor, size) {
    const pooled = Buffer.allocUnsafeSlow(WINDOW_BYTES);
    return {
        size,
        window(position, length) {
            const buffer = length > WINDOW_BYTES ? Buffer.allocUnsafeSlow(length) : pooled;
            const wanted = Math.min(buffer.length, size - position);
            return { bytes: buffer.subarray(0, fill(descriptor, buffer, wanted, position, length)), start: position };
        },
    };
}
function fill(descriptor, buffer, wanted, position, needed) {
    let filled = 0;
    while (filled < wanted) {
        const read = (0,external_node_fs_.readSync)(descriptor, buffer, filled, wanted - filled, position + filled);
        if (read === 0)
            break;
        filled += read;
    }
    if (filled < needed)
        throw new WireError("the file became shorter while it was read", position + filled);
    return filled;
}

;// CONCATENATED MODULE: ./build/model/model-file-problems.js

const LFS_POINTER = Buffer.from("version https://git-lfs.github.com/spec/");
function isLfsPointer(source) {
    if (source.size < LFS_POINTER.length)
        return false;
    return source.window(0, LFS_POINTER.length).bytes.subarray(0, LFS_POINTER.length).equals(LFS_POINTER);
}
function unparsed(file, form) {
    return { status: "DATA_LOSS", message: `Can't parse ${file} as ${form} proto` };
}
function tagSet(tags) {
    return `[${tags.join(", ")}]`;
}
const fileProblem = {
    unreadable: (file, error) => modelProblem("model-file-unreadable", { message: `${file}: ${error.message}`, where: { file } }),
    lfsPointer: (file) => modelProblem("model-file-lfs-pointer", {
        message: `${file} is the pointer that git-LFS leaves in place of the real file.`,
        where: { file, offset: 0 },
        hint: "Run `git lfs pull`, or set `lfs: true` on the checkout step.",
        server: unparsed(file, file.endsWith(".pbtxt") ? "text" : "binary"),
    }),
    tooLarge: (file, size) => modelProblem("model-file-too-large", {
        message: `${file} has ${size} bytes, more than can be parsed.`,
        where: { file },
        hint: "Keep the weights in variables, beside the graph.",
        server: unparsed(file, file.endsWith(".pbtxt") ? "text" : "binary"),
    }),
    /** The server reads saved_model.pb and reports what comes of it, even where a sound saved_model.pbtxt lies beside it. */
    broken: (file, error) => modelProblem("model-file-broken", {
        message: `${file} is no SavedModel: at byte ${error.offset}, ${error.message}.`,
        where: { file, offset: error.offset },
        hint: "Export or copy the model again; the file is damaged or cut off.",
        server: unparsed(file, "binary"),
    }),
    brokenText: (file, { reason, line, column }) => modelProblem("model-file-broken", {
        message: `${file} is no SavedModel in text format: ${reason}.`,
        where: { file, line, column },
        server: unparsed(file, "text"),
    }),
    noTags: (file, tags, tagSets) => modelProblem("model-tags-missing", {
        message: tagSets.length === 0
            ? `${file} holds no MetaGraph at all, so none with the tags ${tagSet(tags)}.`
            : `${file} has no MetaGraph with exactly the tags ${tagSet(tags)}; there ${listed(tagSets)}.`,
        where: { file },
        hint: tagSets.length === 0 ? "Export the model again." : `Set model.tags to ${tagSet(tagSets[0])}.`,
        server: {
            status: "NOT_FOUND",
            message: `Could not find meta graph def matching supplied tags: { ${tags.join(" ")} }`,
        },
    }),
};
function listed(tagSets) {
    return tagSets.length === 1 ? `is ${tagSet(tagSets[0])}` : `are ${tagSets.map(tagSet).join(", ")}`;
}

// EXTERNAL MODULE: ./node_modules/protobufjs/minimal.js
var minimal = __webpack_require__(6170);
;// CONCATENATED MODULE: ./build/proto/int64.js

function int64FromLong(value) {
    if (value === null || value === undefined)
        return 0n;
    if (value.high === value.low >> 31)
        return BigInt(value.low);
    return (BigInt(value.high) << 32n) | BigInt(value.low >>> 0);
}
function uint64FromLong(value) {
    if (value === null || value === undefined)
        return 0n;
    if (value.high === 0)
        return BigInt(value.low >>> 0);
    return (BigInt(value.high >>> 0) << 32n) | BigInt(value.low >>> 0);
}
/** The Long of an int64. Throws RangeError outside its range. */
function longFromInt64(value) {
    if (value !== BigInt.asIntN(64, value))
        throw new RangeError(`${value} is not an int64`);
    return int64_long(value, false);
}
/** The Long of a uint64. Throws RangeError outside its range. */
function longFromUint64(value) {
    if (value !== BigInt.asUintN(64, value))
        throw new RangeError(`${value} is not a uint64`);
    return int64_long(value, true);
}
function int64_long(value, unsigned) {
    const low = Number(BigInt.asIntN(32, value));
    const high = Number(BigInt.asIntN(32, value >> 32n));
    return new minimal.util.Long(low, high, unsigned);
}

;// CONCATENATED MODULE: ./build/proto/from-wire/map.js
/**
 * The map of those entries. An entry without a value holds the default, which `convert` makes out of `missing`.
 */
function mapFromWire(entries, missing, convert) {
    const map = new Map();
    for (const entry of entries ?? [])
        map.set(entry.key ?? "", convert(entry.value ?? missing));
    return map;
}

;// CONCATENATED MODULE: ./build/proto/from-wire/example.js


function exampleFromWire(wire) {
    return { features: featuresFromWire(wire.features) };
}
function sequenceExampleFromWire(wire) {
    return {
        context: featuresFromWire(wire.context),
        featureLists: mapFromWire(wire.feature_lists?.feature_list, {}, (list) => list.feature?.map(featureFromWire) ?? []),
    };
}
function featuresFromWire(wire) {
    return mapFromWire(wire?.feature, {}, featureFromWire);
}
function featureFromWire(wire) {
    if (wire.bytes_list)
        return { kind: "bytes_list", value: wire.bytes_list.value ?? [] };
    if (wire.float_list)
        return { kind: "float_list", value: wire.float_list.value ?? [] };
    if (wire.int64_list)
        return { kind: "int64_list", value: wire.int64_list.value?.map(int64FromLong) ?? [] };
    return { kind: undefined };
}

;// CONCATENATED MODULE: ./build/proto/from-wire/tensor.js

const NO_BYTES = new Uint8Array(0);
function tensorFromWire(wire) {
    return {
        dtype: wire.dtype ?? 0,
        shape: wire.tensor_shape ? shapeFromWire(wire.tensor_shape) : undefined,
        versionNumber: wire.version_number ?? 0,
        tensorContent: bytesFromWire(wire.tensor_content),
        floatVal: wire.float_val ?? [],
        doubleVal: wire.double_val ?? [],
        intVal: wire.int_val ?? [],
        stringVal: wire.string_val ?? [],
        scomplexVal: wire.scomplex_val ?? [],
        int64Val: wire.int64_val?.map(int64FromLong) ?? [],
        boolVal: wire.bool_val ?? [],
        dcomplexVal: wire.dcomplex_val ?? [],
        halfVal: wire.half_val ?? [],
        resourceHandleVal: wire.resource_handle_val?.map(resourceHandleFromWire) ?? [],
        variantVal: wire.variant_val?.map(variantFromWire) ?? [],
        uint32Val: wire.uint32_val ?? [],
        uint64Val: wire.uint64_val?.map(uint64FromLong) ?? [],
        float8Val: bytesFromWire(wire.float8_val),
    };
}
function shapeFromWire(wire) {
    return {
        dims: wire.dim?.map((dim) => int64FromLong(dim.size)) ?? [],
        unknownRank: wire.unknown_rank ?? false,
    };
}
/** protobufjs keeps one empty Buffer for all that is not on the wire; ours is a plain Uint8Array. */
function bytesFromWire(wire) {
    return wire && wire.length > 0 ? wire : NO_BYTES;
}
function resourceHandleFromWire(wire) {
    return {
        device: wire.device ?? "",
        container: wire.container ?? "",
        name: wire.name ?? "",
        hashCode: uint64FromLong(wire.hash_code),
        maybeTypeName: wire.maybe_type_name ?? "",
        dtypesAndShapes: wire.dtypes_and_shapes?.map(dtypeAndShapeFromWire) ?? [],
    };
}
function dtypeAndShapeFromWire(wire) {
    return { dtype: wire.dtype ?? 0, shape: wire.shape ? shapeFromWire(wire.shape) : undefined };
}
function variantFromWire(wire) {
    return {
        typeName: wire.type_name ?? "",
        metadata: bytesFromWire(wire.metadata),
        tensors: wire.tensors?.map(tensorFromWire) ?? [],
    };
}

;// CONCATENATED MODULE: ./build/proto/from-wire/graph.js



function nodeFromWire(wire) {
    return {
        name: wire.name ?? "",
        op: wire.op ?? "",
        input: wire.input ?? [],
        device: wire.device ?? "",
        attr: mapFromWire(wire.attr, {}, attrFromWire),
    };
}
function functionFromWire(wire) {
    return {
        signature: wire.signature ? opFromWire(wire.signature) : undefined,
        nodeDef: wire.node_def?.map(nodeFromWire) ?? [],
        ret: mapFromWire(wire.ret, "", (output) => output),
        attr: mapFromWire(wire.attr, {}, attrFromWire),
        controlRet: mapFromWire(wire.control_ret, "", (node) => node),
    };
}
function versionFromWire(wire) {
    return {
        producer: wire.producer ?? 0,
        minConsumer: wire.min_consumer ?? 0,
        badConsumers: wire.bad_consumers ?? [],
    };
}
function opFromWire(wire) {
    return {
        name: wire.name ?? "",
        inputArg: wire.input_arg?.map(argFromWire) ?? [],
        outputArg: wire.output_arg?.map(argFromWire) ?? [],
        isStateful: wire.is_stateful ?? false,
        controlOutput: wire.control_output ?? [],
    };
}
function argFromWire(wire) {
    return {
        name: wire.name ?? "",
        type: wire.type ?? 0,
        typeAttr: wire.type_attr ?? "",
        numberAttr: wire.number_attr ?? "",
        typeListAttr: wire.type_list_attr ?? "",
    };
}
function attrFromWire(wire) {
    if (wire.list)
        return { kind: "list", value: attrListFromWire(wire.list) };
    if (wire.s)
        return { kind: "s", value: bytesFromWire(wire.s) };
    if (wire.i)
        return { kind: "i", value: int64FromLong(wire.i) };
    if (typeof wire.f === "number")
        return { kind: "f", value: wire.f };
    if (typeof wire.b === "boolean")
        return { kind: "b", value: wire.b };
    if (typeof wire.type === "number")
        return { kind: "type", value: wire.type };
    if (wire.shape)
        return { kind: "shape", value: shapeFromWire(wire.shape) };
    if (wire.tensor)
        return { kind: "tensor", value: tensorFromWire(wire.tensor) };
    if (typeof wire.placeholder === "string")
        return { kind: "placeholder", value: wire.placeholder };
    if (wire.func)
        return { kind: "func", value: nameAttrListFromWire(wire.func) };
    return { kind: undefined };
}
function attrListFromWire(wire) {
    return {
        s: wire.s ?? [],
        i: wire.i?.map(int64FromLong) ?? [],
        f: wire.f ?? [],
        b: wire.b ?? [],
        type: wire.type ?? [],
        shape: wire.shape?.map(shapeFromWire) ?? [],
        tensor: wire.tensor?.map(tensorFromWire) ?? [],
        func: wire.func?.map(nameAttrListFromWire) ?? [],
    };
}
function nameAttrListFromWire(wire) {
    return { name: wire.name ?? "", attr: mapFromWire(wire.attr, {}, attrFromWire) };
}

;// CONCATENATED MODULE: ./build/proto/from-wire/prediction-log.js




function predictionLogFromWire(wire) {
    if (wire.classify_log)
        return { logType: "classify_log", request: inferenceFromWire(wire.classify_log.request ?? {}) };
    if (wire.regress_log)
        return { logType: "regress_log", request: inferenceFromWire(wire.regress_log.request ?? {}) };
    if (wire.multi_inference_log) {
        return { logType: "multi_inference_log", request: multiInferenceFromWire(wire.multi_inference_log.request ?? {}) };
    }
    if (wire.session_run_log) {
        return { logType: "session_run_log", request: sessionRunFromWire(wire.session_run_log.request ?? {}) };
    }
    if (wire.predict_log)
        return { logType: "predict_log", request: predictFromWire(wire.predict_log.request ?? {}) };
    if (wire.predict_streamed_log) {
        return { logType: "predict_streamed_log", requests: wire.predict_streamed_log.request?.map(predictFromWire) ?? [] };
    }
    return { logType: undefined };
}
function predictFromWire(wire) {
    return {
        modelSpec: modelSpecFromWire(wire.model_spec),
        inputs: mapFromWire(wire.inputs, {}, tensorFromWire),
        outputFilter: wire.output_filter ?? [],
        predictStreamedOptions: wire.predict_streamed_options
            ? streamedOptionsFromWire(wire.predict_streamed_options)
            : undefined,
        clientId: wire.client_id ? bytesFromWire(wire.client_id) : undefined,
        requestOptions: wire.request_options ? requestOptionsFromWire(wire.request_options) : undefined,
    };
}
function streamedOptionsFromWire(wire) {
    return {
        requestState: wire.request_state ?? 0,
        splitDimensions: mapFromWire(wire.split_dimensions, 0, (dimension) => dimension),
        returnSingleResponse: wire.return_single_response ?? false,
    };
}
function requestOptionsFromWire(wire) {
    return {
        clientId: wire.client_id ? bytesFromWire(wire.client_id) : undefined,
        deterministicMode: wire.deterministic_mode ?? undefined,
        returnAdditionalArraysFromPrefill: wire.return_additional_arrays_from_prefill ?? undefined,
        returnStoptokens: wire.return_stoptokens?.map(int64FromLong) ?? [],
        maxCacheLength: wire.max_cache_length ? int64FromLong(wire.max_cache_length) : undefined,
        returnAllStoptokens: wire.return_all_stoptokens ?? undefined,
    };
}
/** ClassificationRequest and RegressionRequest have the same fields. */
function inferenceFromWire(wire) {
    return { modelSpec: modelSpecFromWire(wire.model_spec), input: inputFromWire(wire.input) };
}
function multiInferenceFromWire(wire) {
    return { tasks: wire.tasks?.map(taskFromWire) ?? [], input: inputFromWire(wire.input) };
}
function taskFromWire(wire) {
    return { modelSpec: modelSpecFromWire(wire.model_spec), methodName: wire.method_name ?? "" };
}
function sessionRunFromWire(wire) {
    return {
        modelSpec: modelSpecFromWire(wire.model_spec),
        feeds: wire.feed?.map(({ name, tensor }) => ({
            name: name ?? "",
            tensor: tensor ? tensorFromWire(tensor) : undefined,
        })) ?? [],
        fetch: wire.fetch ?? [],
        target: wire.target ?? [],
    };
}
function inputFromWire(wire) {
    if (!wire)
        return undefined;
    if (wire.example_list) {
        return { kind: "example_list", examples: wire.example_list.examples?.map(exampleFromWire) ?? [] };
    }
    const list = wire.example_list_with_context;
    if (!list)
        return { kind: undefined };
    return {
        kind: "example_list_with_context",
        examples: list.examples?.map(exampleFromWire) ?? [],
        context: list.context ? exampleFromWire(list.context) : undefined,
    };
}
function modelSpecFromWire(wire) {
    if (!wire)
        return undefined;
    return { name: wire.name ?? "", signatureName: wire.signature_name ?? "", versionChoice: prediction_log_versionFromWire(wire) };
}
function prediction_log_versionFromWire(wire) {
    if (wire.version)
        return { kind: "version", version: int64FromLong(wire.version.value) };
    if (typeof wire.version_label === "string")
        return { kind: "version_label", versionLabel: wire.version_label };
    return { kind: undefined };
}

;// CONCATENATED MODULE: ./build/proto/from-wire/signature.js



function signatureFromWire(wire) {
    return {
        inputs: mapFromWire(wire.inputs, {}, tensorInfoFromWire),
        outputs: mapFromWire(wire.outputs, {}, tensorInfoFromWire),
        methodName: wire.method_name ?? "",
        defaults: mapFromWire(wire.defaults, {}, tensorFromWire),
    };
}
function metaInfoFromWire(wire) {
    return {
        metaGraphVersion: wire.meta_graph_version ?? "",
        tags: wire.tags ?? [],
        tensorflowVersion: wire.tensorflow_version ?? "",
        tensorflowGitVersion: wire.tensorflow_git_version ?? "",
        strippedDefaultAttrs: wire.stripped_default_attrs ?? false,
        functionAliases: mapFromWire(wire.function_aliases, "", (alias) => alias),
    };
}
function assetFileFromWire(wire) {
    return {
        tensorInfo: wire.tensor_info ? tensorInfoFromWire(wire.tensor_info) : undefined,
        filename: wire.filename ?? "",
    };
}
function collectionFromWire(wire) {
    if (wire.node_list)
        return { kind: "node_list", value: wire.node_list.value ?? [] };
    if (wire.bytes_list)
        return { kind: "bytes_list", value: wire.bytes_list.value ?? [] };
    if (wire.int64_list)
        return { kind: "int64_list", value: wire.int64_list.value?.map(int64FromLong) ?? [] };
    if (wire.float_list)
        return { kind: "float_list", value: wire.float_list.value ?? [] };
    if (wire.any_list)
        return { kind: "any_list", typeUrls: wire.any_list.value?.map((any) => any.type_url ?? "") ?? [] };
    return { kind: undefined };
}
function tensorInfoFromWire(wire) {
    return {
        encoding: encodingFromWire(wire),
        dtype: wire.dtype ?? 0,
        shape: wire.tensor_shape ? shapeFromWire(wire.tensor_shape) : undefined,
    };
}
function encodingFromWire(wire) {
    const { name, coo_sparse: sparse, composite_tensor: composite } = wire;
    if (typeof name === "string")
        return { kind: "name", name };
    if (sparse) {
        return {
            kind: "coo_sparse",
            valuesTensorName: sparse.values_tensor_name ?? "",
            indicesTensorName: sparse.indices_tensor_name ?? "",
            denseShapeTensorName: sparse.dense_shape_tensor_name ?? "",
        };
    }
    if (composite) {
        return {
            kind: "composite_tensor",
            typeSpecClass: composite.type_spec?.type_spec_class ?? 0,
            typeSpecClassName: composite.type_spec?.type_spec_class_name ?? "",
            components: composite.components?.map(tensorInfoFromWire) ?? [],
        };
    }
    return { kind: undefined };
}

;// CONCATENATED MODULE: ./build/proto/generated/messages.js
// @generated by scripts/generate-proto.mjs from proto/. Do not edit.
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/


const $Reader = minimal.Reader, $Writer = minimal.Writer, $util = minimal.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = minimal.roots.savedmodelWarmup || (minimal.roots.savedmodelWarmup = {});

const google = $root.google = (() => {

	const google = {};

	google.protobuf = (function() {

		const protobuf = {};

		protobuf.Any = (function() {

			const Any = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			Any.prototype.type_url = "";
			Any.prototype.value = $util.newBuffer([]);

			Any.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.type_url != null && $Object.hasOwnProperty.call(m, "type_url") && m.type_url !== "")
					w.uint32(10).string(m.type_url);
				if (m.value != null && $Object.hasOwnProperty.call(m, "value") && m.value.length)
					w.uint32(18).bytes(m.value);
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			Any.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.google.protobuf.Any();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							if ((v = r.stringVerify()).length)
								m.type_url = v;
							else
								delete m.type_url;
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							if ((v = r.bytes()).length)
								m.value = v;
							else
								delete m.value;
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return Any;
		})();

		protobuf.Int64Value = (function() {

			const Int64Value = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			Int64Value.prototype.value = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

			Int64Value.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.value != null && $Object.hasOwnProperty.call(m, "value") && (typeof m.value === "object" ? m.value.low || m.value.high : m.value !== 0))
					w.uint32(8).int64(m.value);
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			Int64Value.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.google.protobuf.Int64Value();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 0)
								break;
							if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
								m.value = v;
							else
								delete m.value;
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return Int64Value;
		})();

		return protobuf;
	})();

	return google;
})();

const messages_tensorflow = $root.tensorflow = (() => {

	const tensorflow = {};

	tensorflow.AssetFileDef = (function() {

		const AssetFileDef = function (p) {
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		AssetFileDef.prototype.tensor_info = null;
		AssetFileDef.prototype.filename = "";

		AssetFileDef.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.tensor_info != null && $Object.hasOwnProperty.call(m, "tensor_info"))
				$root.tensorflow.TensorInfo.encode(m.tensor_info, w.uint32(10).fork(), q + 1).ldelim();
			if (m.filename != null && $Object.hasOwnProperty.call(m, "filename") && m.filename !== "")
				w.uint32(18).string(m.filename);
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		AssetFileDef.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.AssetFileDef();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						m.tensor_info = $root.tensorflow.TensorInfo.decode(r, r.size(), $undefined, q + 1, m.tensor_info);
						continue;
					}
				case 2: {
						if (u !== 2)
							break;
						if ((v = r.stringVerify()).length)
							m.filename = v;
						else
							delete m.filename;
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		return AssetFileDef;
	})();

	tensorflow.AttrValue = (function() {

		const AttrValue = function (p) {
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		AttrValue.prototype.list = null;
		AttrValue.prototype.s = null;
		AttrValue.prototype.i = null;
		AttrValue.prototype.f = null;
		AttrValue.prototype.b = null;
		AttrValue.prototype.type = null;
		AttrValue.prototype.shape = null;
		AttrValue.prototype.tensor = null;
		AttrValue.prototype.placeholder = null;
		AttrValue.prototype.func = null;

		let $oneOfFields;

		$Object.defineProperty(AttrValue.prototype, "value", {
			get: $util.oneOfGetter($oneOfFields = ["list", "s", "i", "f", "b", "type", "shape", "tensor", "placeholder", "func"]),
			set: $util.oneOfSetter($oneOfFields)
		});

		AttrValue.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.list != null && $Object.hasOwnProperty.call(m, "list"))
				$root.tensorflow.AttrValue.ListValue.encode(m.list, w.uint32(10).fork(), q + 1).ldelim();
			if (m.s != null && $Object.hasOwnProperty.call(m, "s"))
				w.uint32(18).bytes(m.s);
			if (m.i != null && $Object.hasOwnProperty.call(m, "i"))
				w.uint32(24).int64(m.i);
			if (m.f != null && $Object.hasOwnProperty.call(m, "f"))
				w.uint32(37).float(m.f);
			if (m.b != null && $Object.hasOwnProperty.call(m, "b"))
				w.uint32(40).bool(m.b);
			if (m.type != null && $Object.hasOwnProperty.call(m, "type"))
				w.uint32(48).int32(m.type);
			if (m.shape != null && $Object.hasOwnProperty.call(m, "shape"))
				$root.tensorflow.TensorShapeProto.encode(m.shape, w.uint32(58).fork(), q + 1).ldelim();
			if (m.tensor != null && $Object.hasOwnProperty.call(m, "tensor"))
				$root.tensorflow.TensorProto.encode(m.tensor, w.uint32(66).fork(), q + 1).ldelim();
			if (m.placeholder != null && $Object.hasOwnProperty.call(m, "placeholder"))
				w.uint32(74).string(m.placeholder);
			if (m.func != null && $Object.hasOwnProperty.call(m, "func"))
				$root.tensorflow.NameAttrList.encode(m.func, w.uint32(82).fork(), q + 1).ldelim();
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		AttrValue.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.AttrValue();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						m.list = $root.tensorflow.AttrValue.ListValue.decode(r, r.size(), $undefined, q + 1, m.list);
						m.value = "list";
						continue;
					}
				case 2: {
						if (u !== 2)
							break;
						m.s = r.bytes();
						m.value = "s";
						continue;
					}
				case 3: {
						if (u !== 0)
							break;
						m.i = r.int64();
						m.value = "i";
						continue;
					}
				case 4: {
						if (u !== 5)
							break;
						m.f = r.float();
						m.value = "f";
						continue;
					}
				case 5: {
						if (u !== 0)
							break;
						m.b = r.bool();
						m.value = "b";
						continue;
					}
				case 6: {
						if (u !== 0)
							break;
						m.type = r.int32();
						m.value = "type";
						continue;
					}
				case 7: {
						if (u !== 2)
							break;
						m.shape = $root.tensorflow.TensorShapeProto.decode(r, r.size(), $undefined, q + 1, m.shape);
						m.value = "shape";
						continue;
					}
				case 8: {
						if (u !== 2)
							break;
						m.tensor = $root.tensorflow.TensorProto.decode(r, r.size(), $undefined, q + 1, m.tensor);
						m.value = "tensor";
						continue;
					}
				case 9: {
						if (u !== 2)
							break;
						m.placeholder = r.stringVerify();
						m.value = "placeholder";
						continue;
					}
				case 10: {
						if (u !== 2)
							break;
						m.func = $root.tensorflow.NameAttrList.decode(r, r.size(), $undefined, q + 1, m.func);
						m.value = "func";
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		AttrValue.ListValue = (function() {

			const ListValue = function (p) {
				this.s = [];
				this.i = [];
				this.f = [];
				this.b = [];
				this.type = [];
				this.shape = [];
				this.tensor = [];
				this.func = [];
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			ListValue.prototype.s = $util.emptyArray;
			ListValue.prototype.i = $util.emptyArray;
			ListValue.prototype.f = $util.emptyArray;
			ListValue.prototype.b = $util.emptyArray;
			ListValue.prototype.type = $util.emptyArray;
			ListValue.prototype.shape = $util.emptyArray;
			ListValue.prototype.tensor = $util.emptyArray;
			ListValue.prototype.func = $util.emptyArray;

			ListValue.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.s != null && m.s.length) {
					for (var i = 0; i < m.s.length; ++i)
						w.uint32(18).bytes(m.s[i]);
				}
				if (m.i != null && m.i.length) {
					w.uint32(26).int64s(m.i);
				}
				if (m.f != null && m.f.length) {
					w.uint32(34).floats(m.f);
				}
				if (m.b != null && m.b.length) {
					w.uint32(42).bools(m.b);
				}
				if (m.type != null && m.type.length) {
					w.uint32(50).int32s(m.type);
				}
				if (m.shape != null && m.shape.length) {
					for (var i = 0; i < m.shape.length; ++i)
						$root.tensorflow.TensorShapeProto.encode(m.shape[i], w.uint32(58).fork(), q + 1).ldelim();
				}
				if (m.tensor != null && m.tensor.length) {
					for (var i = 0; i < m.tensor.length; ++i)
						$root.tensorflow.TensorProto.encode(m.tensor[i], w.uint32(66).fork(), q + 1).ldelim();
				}
				if (m.func != null && m.func.length) {
					for (var i = 0; i < m.func.length; ++i)
						$root.tensorflow.NameAttrList.encode(m.func[i], w.uint32(74).fork(), q + 1).ldelim();
				}
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			ListValue.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.AttrValue.ListValue();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 2: {
							if (u !== 2)
								break;
							if (!(m.s && m.s.length))
								m.s = [];
							m.s.push(r.bytes());
							continue;
						}
					case 3: {
							if (u === 2) {
								if (!(m.i && m.i.length))
									m.i = [];
								r.int64s(m.i);
								continue;
							}
							if (u !== 0)
								break;
							if (!(m.i && m.i.length))
								m.i = [];
							m.i.push(r.int64());
							continue;
						}
					case 4: {
							if (u === 2) {
								if (!(m.f && m.f.length))
									m.f = [];
								r.floats(m.f);
								continue;
							}
							if (u !== 5)
								break;
							if (!(m.f && m.f.length))
								m.f = [];
							m.f.push(r.float());
							continue;
						}
					case 5: {
							if (u === 2) {
								if (!(m.b && m.b.length))
									m.b = [];
								r.bools(m.b);
								continue;
							}
							if (u !== 0)
								break;
							if (!(m.b && m.b.length))
								m.b = [];
							m.b.push(r.bool());
							continue;
						}
					case 6: {
							if (u === 2) {
								if (!(m.type && m.type.length))
									m.type = [];
								r.int32s(m.type);
								continue;
							}
							if (u !== 0)
								break;
							if (!(m.type && m.type.length))
								m.type = [];
							m.type.push(r.int32());
							continue;
						}
					case 7: {
							if (u !== 2)
								break;
							if (!(m.shape && m.shape.length))
								m.shape = [];
							m.shape.push($root.tensorflow.TensorShapeProto.decode(r, r.size(), $undefined, q + 1));
							continue;
						}
					case 8: {
							if (u !== 2)
								break;
							if (!(m.tensor && m.tensor.length))
								m.tensor = [];
							m.tensor.push($root.tensorflow.TensorProto.decode(r, r.size(), $undefined, q + 1));
							continue;
						}
					case 9: {
							if (u !== 2)
								break;
							if (!(m.func && m.func.length))
								m.func = [];
							m.func.push($root.tensorflow.NameAttrList.decode(r, r.size(), $undefined, q + 1));
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return ListValue;
		})();

		return AttrValue;
	})();

	tensorflow.BytesList = (function() {

		const BytesList = function (p) {
			this.value = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		BytesList.prototype.value = $util.emptyArray;

		BytesList.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.value != null && m.value.length) {
				for (var i = 0; i < m.value.length; ++i)
					w.uint32(10).bytes(m.value[i]);
			}
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		BytesList.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.BytesList();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						if (!(m.value && m.value.length))
							m.value = [];
						m.value.push(r.bytes());
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		return BytesList;
	})();

	tensorflow.CollectionDef = (function() {

		const CollectionDef = function (p) {
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		CollectionDef.prototype.node_list = null;
		CollectionDef.prototype.bytes_list = null;
		CollectionDef.prototype.int64_list = null;
		CollectionDef.prototype.float_list = null;
		CollectionDef.prototype.any_list = null;

		let $oneOfFields;

		$Object.defineProperty(CollectionDef.prototype, "kind", {
			get: $util.oneOfGetter($oneOfFields = ["node_list", "bytes_list", "int64_list", "float_list", "any_list"]),
			set: $util.oneOfSetter($oneOfFields)
		});

		CollectionDef.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.node_list != null && $Object.hasOwnProperty.call(m, "node_list"))
				$root.tensorflow.CollectionDef.NodeList.encode(m.node_list, w.uint32(10).fork(), q + 1).ldelim();
			if (m.bytes_list != null && $Object.hasOwnProperty.call(m, "bytes_list"))
				$root.tensorflow.CollectionDef.BytesList.encode(m.bytes_list, w.uint32(18).fork(), q + 1).ldelim();
			if (m.int64_list != null && $Object.hasOwnProperty.call(m, "int64_list"))
				$root.tensorflow.CollectionDef.Int64List.encode(m.int64_list, w.uint32(26).fork(), q + 1).ldelim();
			if (m.float_list != null && $Object.hasOwnProperty.call(m, "float_list"))
				$root.tensorflow.CollectionDef.FloatList.encode(m.float_list, w.uint32(34).fork(), q + 1).ldelim();
			if (m.any_list != null && $Object.hasOwnProperty.call(m, "any_list"))
				$root.tensorflow.CollectionDef.AnyList.encode(m.any_list, w.uint32(42).fork(), q + 1).ldelim();
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		CollectionDef.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.CollectionDef();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						m.node_list = $root.tensorflow.CollectionDef.NodeList.decode(r, r.size(), $undefined, q + 1, m.node_list);
						m.kind = "node_list";
						continue;
					}
				case 2: {
						if (u !== 2)
							break;
						m.bytes_list = $root.tensorflow.CollectionDef.BytesList.decode(r, r.size(), $undefined, q + 1, m.bytes_list);
						m.kind = "bytes_list";
						continue;
					}
				case 3: {
						if (u !== 2)
							break;
						m.int64_list = $root.tensorflow.CollectionDef.Int64List.decode(r, r.size(), $undefined, q + 1, m.int64_list);
						m.kind = "int64_list";
						continue;
					}
				case 4: {
						if (u !== 2)
							break;
						m.float_list = $root.tensorflow.CollectionDef.FloatList.decode(r, r.size(), $undefined, q + 1, m.float_list);
						m.kind = "float_list";
						continue;
					}
				case 5: {
						if (u !== 2)
							break;
						m.any_list = $root.tensorflow.CollectionDef.AnyList.decode(r, r.size(), $undefined, q + 1, m.any_list);
						m.kind = "any_list";
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		CollectionDef.AnyList = (function() {

			const AnyList = function (p) {
				this.value = [];
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			AnyList.prototype.value = $util.emptyArray;

			AnyList.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.value != null && m.value.length) {
					for (var i = 0; i < m.value.length; ++i)
						$root.google.protobuf.Any.encode(m.value[i], w.uint32(10).fork(), q + 1).ldelim();
				}
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			AnyList.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.CollectionDef.AnyList();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							if (!(m.value && m.value.length))
								m.value = [];
							m.value.push($root.google.protobuf.Any.decode(r, r.size(), $undefined, q + 1));
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return AnyList;
		})();

		CollectionDef.BytesList = (function() {

			const BytesList = function (p) {
				this.value = [];
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			BytesList.prototype.value = $util.emptyArray;

			BytesList.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.value != null && m.value.length) {
					for (var i = 0; i < m.value.length; ++i)
						w.uint32(10).bytes(m.value[i]);
				}
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			BytesList.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.CollectionDef.BytesList();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							if (!(m.value && m.value.length))
								m.value = [];
							m.value.push(r.bytes());
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return BytesList;
		})();

		CollectionDef.FloatList = (function() {

			const FloatList = function (p) {
				this.value = [];
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			FloatList.prototype.value = $util.emptyArray;

			FloatList.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.value != null && m.value.length) {
					w.uint32(10).floats(m.value);
				}
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			FloatList.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.CollectionDef.FloatList();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u === 2) {
								if (!(m.value && m.value.length))
									m.value = [];
								r.floats(m.value);
								continue;
							}
							if (u !== 5)
								break;
							if (!(m.value && m.value.length))
								m.value = [];
							m.value.push(r.float());
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return FloatList;
		})();

		CollectionDef.Int64List = (function() {

			const Int64List = function (p) {
				this.value = [];
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			Int64List.prototype.value = $util.emptyArray;

			Int64List.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.value != null && m.value.length) {
					w.uint32(10).int64s(m.value);
				}
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			Int64List.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.CollectionDef.Int64List();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u === 2) {
								if (!(m.value && m.value.length))
									m.value = [];
								r.int64s(m.value);
								continue;
							}
							if (u !== 0)
								break;
							if (!(m.value && m.value.length))
								m.value = [];
							m.value.push(r.int64());
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return Int64List;
		})();

		CollectionDef.NodeList = (function() {

			const NodeList = function (p) {
				this.value = [];
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			NodeList.prototype.value = $util.emptyArray;

			NodeList.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.value != null && m.value.length) {
					for (var i = 0; i < m.value.length; ++i)
						w.uint32(10).string(m.value[i]);
				}
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			NodeList.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.CollectionDef.NodeList();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							if (!(m.value && m.value.length))
								m.value = [];
							m.value.push(r.stringVerify());
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return NodeList;
		})();

		return CollectionDef;
	})();

	tensorflow.Example = (function() {

		const Example = function (p) {
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		Example.prototype.features = null;

		Example.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.features != null && $Object.hasOwnProperty.call(m, "features"))
				$root.tensorflow.Features.encode(m.features, w.uint32(10).fork(), q + 1).ldelim();
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		Example.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.Example();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						m.features = $root.tensorflow.Features.decode(r, r.size(), $undefined, q + 1, m.features);
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		return Example;
	})();

	tensorflow.Feature = (function() {

		const Feature = function (p) {
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		Feature.prototype.bytes_list = null;
		Feature.prototype.float_list = null;
		Feature.prototype.int64_list = null;

		let $oneOfFields;

		$Object.defineProperty(Feature.prototype, "kind", {
			get: $util.oneOfGetter($oneOfFields = ["bytes_list", "float_list", "int64_list"]),
			set: $util.oneOfSetter($oneOfFields)
		});

		Feature.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.bytes_list != null && $Object.hasOwnProperty.call(m, "bytes_list"))
				$root.tensorflow.BytesList.encode(m.bytes_list, w.uint32(10).fork(), q + 1).ldelim();
			if (m.float_list != null && $Object.hasOwnProperty.call(m, "float_list"))
				$root.tensorflow.FloatList.encode(m.float_list, w.uint32(18).fork(), q + 1).ldelim();
			if (m.int64_list != null && $Object.hasOwnProperty.call(m, "int64_list"))
				$root.tensorflow.Int64List.encode(m.int64_list, w.uint32(26).fork(), q + 1).ldelim();
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		Feature.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.Feature();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						m.bytes_list = $root.tensorflow.BytesList.decode(r, r.size(), $undefined, q + 1, m.bytes_list);
						m.kind = "bytes_list";
						continue;
					}
				case 2: {
						if (u !== 2)
							break;
						m.float_list = $root.tensorflow.FloatList.decode(r, r.size(), $undefined, q + 1, m.float_list);
						m.kind = "float_list";
						continue;
					}
				case 3: {
						if (u !== 2)
							break;
						m.int64_list = $root.tensorflow.Int64List.decode(r, r.size(), $undefined, q + 1, m.int64_list);
						m.kind = "int64_list";
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		return Feature;
	})();

	tensorflow.FeatureList = (function() {

		const FeatureList = function (p) {
			this.feature = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		FeatureList.prototype.feature = $util.emptyArray;

		FeatureList.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.feature != null && m.feature.length) {
				for (var i = 0; i < m.feature.length; ++i)
					$root.tensorflow.Feature.encode(m.feature[i], w.uint32(10).fork(), q + 1).ldelim();
			}
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		FeatureList.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.FeatureList();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						if (!(m.feature && m.feature.length))
							m.feature = [];
						m.feature.push($root.tensorflow.Feature.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		return FeatureList;
	})();

	tensorflow.FeatureLists = (function() {

		const FeatureLists = function (p) {
			this.feature_list = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		FeatureLists.prototype.feature_list = $util.emptyArray;

		FeatureLists.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.feature_list != null && m.feature_list.length) {
				for (var i = 0; i < m.feature_list.length; ++i)
					$root.tensorflow.FeatureLists.FeatureListEntry.encode(m.feature_list[i], w.uint32(10).fork(), q + 1).ldelim();
			}
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		FeatureLists.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.FeatureLists();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						if (!(m.feature_list && m.feature_list.length))
							m.feature_list = [];
						m.feature_list.push($root.tensorflow.FeatureLists.FeatureListEntry.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		FeatureLists.FeatureListEntry = (function() {

			const FeatureListEntry = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			FeatureListEntry.prototype.key = "";
			FeatureListEntry.prototype.value = null;

			FeatureListEntry.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.key != null && $Object.hasOwnProperty.call(m, "key"))
					w.uint32(10).string(m.key);
				if (m.value != null && $Object.hasOwnProperty.call(m, "value"))
					$root.tensorflow.FeatureList.encode(m.value, w.uint32(18).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			FeatureListEntry.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.FeatureLists.FeatureListEntry();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.key = r.stringVerify();
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.value = $root.tensorflow.FeatureList.decode(r, r.size(), $undefined, q + 1, m.value);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return FeatureListEntry;
		})();

		return FeatureLists;
	})();

	tensorflow.Features = (function() {

		const Features = function (p) {
			this.feature = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		Features.prototype.feature = $util.emptyArray;

		Features.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.feature != null && m.feature.length) {
				for (var i = 0; i < m.feature.length; ++i)
					$root.tensorflow.Features.FeatureEntry.encode(m.feature[i], w.uint32(10).fork(), q + 1).ldelim();
			}
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		Features.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.Features();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						if (!(m.feature && m.feature.length))
							m.feature = [];
						m.feature.push($root.tensorflow.Features.FeatureEntry.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		Features.FeatureEntry = (function() {

			const FeatureEntry = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			FeatureEntry.prototype.key = "";
			FeatureEntry.prototype.value = null;

			FeatureEntry.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.key != null && $Object.hasOwnProperty.call(m, "key"))
					w.uint32(10).string(m.key);
				if (m.value != null && $Object.hasOwnProperty.call(m, "value"))
					$root.tensorflow.Feature.encode(m.value, w.uint32(18).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			FeatureEntry.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.Features.FeatureEntry();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.key = r.stringVerify();
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.value = $root.tensorflow.Feature.decode(r, r.size(), $undefined, q + 1, m.value);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return FeatureEntry;
		})();

		return Features;
	})();

	tensorflow.FloatList = (function() {

		const FloatList = function (p) {
			this.value = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		FloatList.prototype.value = $util.emptyArray;

		FloatList.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.value != null && m.value.length) {
				w.uint32(10).floats(m.value);
			}
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		FloatList.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.FloatList();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u === 2) {
							if (!(m.value && m.value.length))
								m.value = [];
							r.floats(m.value);
							continue;
						}
						if (u !== 5)
							break;
						if (!(m.value && m.value.length))
							m.value = [];
						m.value.push(r.float());
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		return FloatList;
	})();

	tensorflow.FunctionDef = (function() {

		const FunctionDef = function (p) {
			this.node_def = [];
			this.ret = [];
			this.attr = [];
			this.control_ret = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		FunctionDef.prototype.signature = null;
		FunctionDef.prototype.node_def = $util.emptyArray;
		FunctionDef.prototype.ret = $util.emptyArray;
		FunctionDef.prototype.attr = $util.emptyArray;
		FunctionDef.prototype.control_ret = $util.emptyArray;

		FunctionDef.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.signature != null && $Object.hasOwnProperty.call(m, "signature"))
				$root.tensorflow.OpDef.encode(m.signature, w.uint32(10).fork(), q + 1).ldelim();
			if (m.node_def != null && m.node_def.length) {
				for (var i = 0; i < m.node_def.length; ++i)
					$root.tensorflow.NodeDef.encode(m.node_def[i], w.uint32(26).fork(), q + 1).ldelim();
			}
			if (m.ret != null && m.ret.length) {
				for (var i = 0; i < m.ret.length; ++i)
					$root.tensorflow.FunctionDef.RetEntry.encode(m.ret[i], w.uint32(34).fork(), q + 1).ldelim();
			}
			if (m.attr != null && m.attr.length) {
				for (var i = 0; i < m.attr.length; ++i)
					$root.tensorflow.FunctionDef.AttrEntry.encode(m.attr[i], w.uint32(42).fork(), q + 1).ldelim();
			}
			if (m.control_ret != null && m.control_ret.length) {
				for (var i = 0; i < m.control_ret.length; ++i)
					$root.tensorflow.FunctionDef.ControlRetEntry.encode(m.control_ret[i], w.uint32(50).fork(), q + 1).ldelim();
			}
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		FunctionDef.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.FunctionDef();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						m.signature = $root.tensorflow.OpDef.decode(r, r.size(), $undefined, q + 1, m.signature);
						continue;
					}
				case 3: {
						if (u !== 2)
							break;
						if (!(m.node_def && m.node_def.length))
							m.node_def = [];
						m.node_def.push($root.tensorflow.NodeDef.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				case 4: {
						if (u !== 2)
							break;
						if (!(m.ret && m.ret.length))
							m.ret = [];
						m.ret.push($root.tensorflow.FunctionDef.RetEntry.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				case 5: {
						if (u !== 2)
							break;
						if (!(m.attr && m.attr.length))
							m.attr = [];
						m.attr.push($root.tensorflow.FunctionDef.AttrEntry.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				case 6: {
						if (u !== 2)
							break;
						if (!(m.control_ret && m.control_ret.length))
							m.control_ret = [];
						m.control_ret.push($root.tensorflow.FunctionDef.ControlRetEntry.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		FunctionDef.RetEntry = (function() {

			const RetEntry = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			RetEntry.prototype.key = "";
			RetEntry.prototype.value = "";

			RetEntry.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.key != null && $Object.hasOwnProperty.call(m, "key"))
					w.uint32(10).string(m.key);
				if (m.value != null && $Object.hasOwnProperty.call(m, "value"))
					w.uint32(18).string(m.value);
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			RetEntry.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.FunctionDef.RetEntry();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.key = r.stringVerify();
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.value = r.stringVerify();
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return RetEntry;
		})();

		FunctionDef.AttrEntry = (function() {

			const AttrEntry = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			AttrEntry.prototype.key = "";
			AttrEntry.prototype.value = null;

			AttrEntry.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.key != null && $Object.hasOwnProperty.call(m, "key"))
					w.uint32(10).string(m.key);
				if (m.value != null && $Object.hasOwnProperty.call(m, "value"))
					$root.tensorflow.AttrValue.encode(m.value, w.uint32(18).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			AttrEntry.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.FunctionDef.AttrEntry();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.key = r.stringVerify();
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.value = $root.tensorflow.AttrValue.decode(r, r.size(), $undefined, q + 1, m.value);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return AttrEntry;
		})();

		FunctionDef.ControlRetEntry = (function() {

			const ControlRetEntry = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			ControlRetEntry.prototype.key = "";
			ControlRetEntry.prototype.value = "";

			ControlRetEntry.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.key != null && $Object.hasOwnProperty.call(m, "key"))
					w.uint32(10).string(m.key);
				if (m.value != null && $Object.hasOwnProperty.call(m, "value"))
					w.uint32(18).string(m.value);
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			ControlRetEntry.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.FunctionDef.ControlRetEntry();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.key = r.stringVerify();
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.value = r.stringVerify();
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return ControlRetEntry;
		})();

		return FunctionDef;
	})();

	tensorflow.Int64List = (function() {

		const Int64List = function (p) {
			this.value = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		Int64List.prototype.value = $util.emptyArray;

		Int64List.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.value != null && m.value.length) {
				w.uint32(10).int64s(m.value);
			}
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		Int64List.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.Int64List();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u === 2) {
							if (!(m.value && m.value.length))
								m.value = [];
							r.int64s(m.value);
							continue;
						}
						if (u !== 0)
							break;
						if (!(m.value && m.value.length))
							m.value = [];
						m.value.push(r.int64());
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		return Int64List;
	})();

	tensorflow.MetaGraphDef = (function() {

		const MetaGraphDef = {};

		MetaGraphDef.MetaInfoDef = (function() {

			const MetaInfoDef = function (p) {
				this.tags = [];
				this.function_aliases = [];
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			MetaInfoDef.prototype.meta_graph_version = "";
			MetaInfoDef.prototype.tags = $util.emptyArray;
			MetaInfoDef.prototype.tensorflow_version = "";
			MetaInfoDef.prototype.tensorflow_git_version = "";
			MetaInfoDef.prototype.stripped_default_attrs = false;
			MetaInfoDef.prototype.function_aliases = $util.emptyArray;

			MetaInfoDef.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.meta_graph_version != null && $Object.hasOwnProperty.call(m, "meta_graph_version") && m.meta_graph_version !== "")
					w.uint32(10).string(m.meta_graph_version);
				if (m.tags != null && m.tags.length) {
					for (var i = 0; i < m.tags.length; ++i)
						w.uint32(34).string(m.tags[i]);
				}
				if (m.tensorflow_version != null && $Object.hasOwnProperty.call(m, "tensorflow_version") && m.tensorflow_version !== "")
					w.uint32(42).string(m.tensorflow_version);
				if (m.tensorflow_git_version != null && $Object.hasOwnProperty.call(m, "tensorflow_git_version") && m.tensorflow_git_version !== "")
					w.uint32(50).string(m.tensorflow_git_version);
				if (m.stripped_default_attrs != null && $Object.hasOwnProperty.call(m, "stripped_default_attrs") && m.stripped_default_attrs !== false)
					w.uint32(56).bool(m.stripped_default_attrs);
				if (m.function_aliases != null && m.function_aliases.length) {
					for (var i = 0; i < m.function_aliases.length; ++i)
						$root.tensorflow.MetaGraphDef.MetaInfoDef.FunctionAliasesEntry.encode(m.function_aliases[i], w.uint32(66).fork(), q + 1).ldelim();
				}
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			MetaInfoDef.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.MetaGraphDef.MetaInfoDef();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							if ((v = r.stringVerify()).length)
								m.meta_graph_version = v;
							else
								delete m.meta_graph_version;
							continue;
						}
					case 4: {
							if (u !== 2)
								break;
							if (!(m.tags && m.tags.length))
								m.tags = [];
							m.tags.push(r.stringVerify());
							continue;
						}
					case 5: {
							if (u !== 2)
								break;
							if ((v = r.stringVerify()).length)
								m.tensorflow_version = v;
							else
								delete m.tensorflow_version;
							continue;
						}
					case 6: {
							if (u !== 2)
								break;
							if ((v = r.stringVerify()).length)
								m.tensorflow_git_version = v;
							else
								delete m.tensorflow_git_version;
							continue;
						}
					case 7: {
							if (u !== 0)
								break;
							if (v = r.bool())
								m.stripped_default_attrs = v;
							else
								delete m.stripped_default_attrs;
							continue;
						}
					case 8: {
							if (u !== 2)
								break;
							if (!(m.function_aliases && m.function_aliases.length))
								m.function_aliases = [];
							m.function_aliases.push($root.tensorflow.MetaGraphDef.MetaInfoDef.FunctionAliasesEntry.decode(r, r.size(), $undefined, q + 1));
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			MetaInfoDef.FunctionAliasesEntry = (function() {

				const FunctionAliasesEntry = function (p) {
					if (p)
						for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
							if (p[ks[i]] != null && ks[i] !== "__proto__")
								this[ks[i]] = p[ks[i]];
				};

				FunctionAliasesEntry.prototype.key = "";
				FunctionAliasesEntry.prototype.value = "";

				FunctionAliasesEntry.encode = function (m, w, q) {
					if (!w)
						w = $Writer.create();
					if (q === $undefined)
						q = 0;
					if (q > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (m.key != null && $Object.hasOwnProperty.call(m, "key"))
						w.uint32(10).string(m.key);
					if (m.value != null && $Object.hasOwnProperty.call(m, "value"))
						w.uint32(18).string(m.value);
					if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
						for (var i = 0; i < m.$unknowns.length; ++i)
							w.raw(m.$unknowns[i]);
					return w;
				};

				FunctionAliasesEntry.decode = function (r, l, z, q, g) {
					if (!(r instanceof $Reader))
						r = $Reader.create(r);
					if (q === $undefined)
						q = 0;
					if (q > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					var c, m;
					if (l === $undefined)
						c = r.len;
					else {
						c = r.pos + l;
						if (c > r.len)
							throw $RangeError("index out of range");
						l = r.len;
						r.len = c;
					}
					m = g || new $root.tensorflow.MetaGraphDef.MetaInfoDef.FunctionAliasesEntry();
					while (r.pos < c) {
						var s = r.pos;
						var t = r.tag();
						if (t === z) {
							z = $undefined;
							break;
						}
						var u = t & 7;
						switch (t >>>= 3) {
						case 1: {
								if (u !== 2)
									break;
								m.key = r.stringVerify();
								continue;
							}
						case 2: {
								if (u !== 2)
									break;
								m.value = r.stringVerify();
								continue;
							}
						}
						r.skipType(u, q, t);
						if (!r.discardUnknown) {
							$util.makeProp(m, "$unknowns", false);
							(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
						}
					}
					if (l !== $undefined) {
						if (r.pos !== c)
							throw $RangeError("index out of range");
						r.len = l;
					}
					if (z !== $undefined)
						throw $Error("missing end group");
					return m;
				};

				return FunctionAliasesEntry;
			})();

			return MetaInfoDef;
		})();

		return MetaGraphDef;
	})();

	tensorflow.NameAttrList = (function() {

		const NameAttrList = function (p) {
			this.attr = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		NameAttrList.prototype.name = "";
		NameAttrList.prototype.attr = $util.emptyArray;

		NameAttrList.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
				w.uint32(10).string(m.name);
			if (m.attr != null && m.attr.length) {
				for (var i = 0; i < m.attr.length; ++i)
					$root.tensorflow.NameAttrList.AttrEntry.encode(m.attr[i], w.uint32(18).fork(), q + 1).ldelim();
			}
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		NameAttrList.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.NameAttrList();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						if ((v = r.stringVerify()).length)
							m.name = v;
						else
							delete m.name;
						continue;
					}
				case 2: {
						if (u !== 2)
							break;
						if (!(m.attr && m.attr.length))
							m.attr = [];
						m.attr.push($root.tensorflow.NameAttrList.AttrEntry.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		NameAttrList.AttrEntry = (function() {

			const AttrEntry = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			AttrEntry.prototype.key = "";
			AttrEntry.prototype.value = null;

			AttrEntry.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.key != null && $Object.hasOwnProperty.call(m, "key"))
					w.uint32(10).string(m.key);
				if (m.value != null && $Object.hasOwnProperty.call(m, "value"))
					$root.tensorflow.AttrValue.encode(m.value, w.uint32(18).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			AttrEntry.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.NameAttrList.AttrEntry();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.key = r.stringVerify();
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.value = $root.tensorflow.AttrValue.decode(r, r.size(), $undefined, q + 1, m.value);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return AttrEntry;
		})();

		return NameAttrList;
	})();

	tensorflow.NamedTensorProto = (function() {

		const NamedTensorProto = function (p) {
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		NamedTensorProto.prototype.name = "";
		NamedTensorProto.prototype.tensor = null;

		NamedTensorProto.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
				w.uint32(10).string(m.name);
			if (m.tensor != null && $Object.hasOwnProperty.call(m, "tensor"))
				$root.tensorflow.TensorProto.encode(m.tensor, w.uint32(18).fork(), q + 1).ldelim();
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		NamedTensorProto.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.NamedTensorProto();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						if ((v = r.stringVerify()).length)
							m.name = v;
						else
							delete m.name;
						continue;
					}
				case 2: {
						if (u !== 2)
							break;
						m.tensor = $root.tensorflow.TensorProto.decode(r, r.size(), $undefined, q + 1, m.tensor);
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		return NamedTensorProto;
	})();

	tensorflow.NodeDef = (function() {

		const NodeDef = function (p) {
			this.input = [];
			this.attr = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		NodeDef.prototype.name = "";
		NodeDef.prototype.op = "";
		NodeDef.prototype.input = $util.emptyArray;
		NodeDef.prototype.device = "";
		NodeDef.prototype.attr = $util.emptyArray;

		NodeDef.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
				w.uint32(10).string(m.name);
			if (m.op != null && $Object.hasOwnProperty.call(m, "op") && m.op !== "")
				w.uint32(18).string(m.op);
			if (m.input != null && m.input.length) {
				for (var i = 0; i < m.input.length; ++i)
					w.uint32(26).string(m.input[i]);
			}
			if (m.device != null && $Object.hasOwnProperty.call(m, "device") && m.device !== "")
				w.uint32(34).string(m.device);
			if (m.attr != null && m.attr.length) {
				for (var i = 0; i < m.attr.length; ++i)
					$root.tensorflow.NodeDef.AttrEntry.encode(m.attr[i], w.uint32(42).fork(), q + 1).ldelim();
			}
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		NodeDef.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.NodeDef();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						if ((v = r.stringVerify()).length)
							m.name = v;
						else
							delete m.name;
						continue;
					}
				case 2: {
						if (u !== 2)
							break;
						if ((v = r.stringVerify()).length)
							m.op = v;
						else
							delete m.op;
						continue;
					}
				case 3: {
						if (u !== 2)
							break;
						if (!(m.input && m.input.length))
							m.input = [];
						m.input.push(r.stringVerify());
						continue;
					}
				case 4: {
						if (u !== 2)
							break;
						if ((v = r.stringVerify()).length)
							m.device = v;
						else
							delete m.device;
						continue;
					}
				case 5: {
						if (u !== 2)
							break;
						if (!(m.attr && m.attr.length))
							m.attr = [];
						m.attr.push($root.tensorflow.NodeDef.AttrEntry.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		NodeDef.AttrEntry = (function() {

			const AttrEntry = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			AttrEntry.prototype.key = "";
			AttrEntry.prototype.value = null;

			AttrEntry.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.key != null && $Object.hasOwnProperty.call(m, "key"))
					w.uint32(10).string(m.key);
				if (m.value != null && $Object.hasOwnProperty.call(m, "value"))
					$root.tensorflow.AttrValue.encode(m.value, w.uint32(18).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			AttrEntry.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.NodeDef.AttrEntry();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.key = r.stringVerify();
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.value = $root.tensorflow.AttrValue.decode(r, r.size(), $undefined, q + 1, m.value);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return AttrEntry;
		})();

		return NodeDef;
	})();

	tensorflow.OpDef = (function() {

		const OpDef = function (p) {
			this.input_arg = [];
			this.output_arg = [];
			this.control_output = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		OpDef.prototype.name = "";
		OpDef.prototype.input_arg = $util.emptyArray;
		OpDef.prototype.output_arg = $util.emptyArray;
		OpDef.prototype.is_stateful = false;
		OpDef.prototype.control_output = $util.emptyArray;

		OpDef.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
				w.uint32(10).string(m.name);
			if (m.input_arg != null && m.input_arg.length) {
				for (var i = 0; i < m.input_arg.length; ++i)
					$root.tensorflow.OpDef.ArgDef.encode(m.input_arg[i], w.uint32(18).fork(), q + 1).ldelim();
			}
			if (m.output_arg != null && m.output_arg.length) {
				for (var i = 0; i < m.output_arg.length; ++i)
					$root.tensorflow.OpDef.ArgDef.encode(m.output_arg[i], w.uint32(26).fork(), q + 1).ldelim();
			}
			if (m.is_stateful != null && $Object.hasOwnProperty.call(m, "is_stateful") && m.is_stateful !== false)
				w.uint32(136).bool(m.is_stateful);
			if (m.control_output != null && m.control_output.length) {
				for (var i = 0; i < m.control_output.length; ++i)
					w.uint32(162).string(m.control_output[i]);
			}
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		OpDef.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.OpDef();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						if ((v = r.stringVerify()).length)
							m.name = v;
						else
							delete m.name;
						continue;
					}
				case 2: {
						if (u !== 2)
							break;
						if (!(m.input_arg && m.input_arg.length))
							m.input_arg = [];
						m.input_arg.push($root.tensorflow.OpDef.ArgDef.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				case 3: {
						if (u !== 2)
							break;
						if (!(m.output_arg && m.output_arg.length))
							m.output_arg = [];
						m.output_arg.push($root.tensorflow.OpDef.ArgDef.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				case 17: {
						if (u !== 0)
							break;
						if (v = r.bool())
							m.is_stateful = v;
						else
							delete m.is_stateful;
						continue;
					}
				case 20: {
						if (u !== 2)
							break;
						if (!(m.control_output && m.control_output.length))
							m.control_output = [];
						m.control_output.push(r.stringVerify());
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		OpDef.ArgDef = (function() {

			const ArgDef = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			ArgDef.prototype.name = "";
			ArgDef.prototype.type = 0;
			ArgDef.prototype.type_attr = "";
			ArgDef.prototype.number_attr = "";
			ArgDef.prototype.type_list_attr = "";

			ArgDef.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
					w.uint32(10).string(m.name);
				if (m.type != null && $Object.hasOwnProperty.call(m, "type") && m.type !== 0)
					w.uint32(24).int32(m.type);
				if (m.type_attr != null && $Object.hasOwnProperty.call(m, "type_attr") && m.type_attr !== "")
					w.uint32(34).string(m.type_attr);
				if (m.number_attr != null && $Object.hasOwnProperty.call(m, "number_attr") && m.number_attr !== "")
					w.uint32(42).string(m.number_attr);
				if (m.type_list_attr != null && $Object.hasOwnProperty.call(m, "type_list_attr") && m.type_list_attr !== "")
					w.uint32(50).string(m.type_list_attr);
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			ArgDef.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.OpDef.ArgDef();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							if ((v = r.stringVerify()).length)
								m.name = v;
							else
								delete m.name;
							continue;
						}
					case 3: {
							if (u !== 0)
								break;
							if (v = r.int32())
								m.type = v;
							else
								delete m.type;
							continue;
						}
					case 4: {
							if (u !== 2)
								break;
							if ((v = r.stringVerify()).length)
								m.type_attr = v;
							else
								delete m.type_attr;
							continue;
						}
					case 5: {
							if (u !== 2)
								break;
							if ((v = r.stringVerify()).length)
								m.number_attr = v;
							else
								delete m.number_attr;
							continue;
						}
					case 6: {
							if (u !== 2)
								break;
							if ((v = r.stringVerify()).length)
								m.type_list_attr = v;
							else
								delete m.type_list_attr;
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return ArgDef;
		})();

		return OpDef;
	})();

	tensorflow.ResourceHandleProto = (function() {

		const ResourceHandleProto = function (p) {
			this.dtypes_and_shapes = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		ResourceHandleProto.prototype.device = "";
		ResourceHandleProto.prototype.container = "";
		ResourceHandleProto.prototype.name = "";
		ResourceHandleProto.prototype.hash_code = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
		ResourceHandleProto.prototype.maybe_type_name = "";
		ResourceHandleProto.prototype.dtypes_and_shapes = $util.emptyArray;

		ResourceHandleProto.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.device != null && $Object.hasOwnProperty.call(m, "device") && m.device !== "")
				w.uint32(10).string(m.device);
			if (m.container != null && $Object.hasOwnProperty.call(m, "container") && m.container !== "")
				w.uint32(18).string(m.container);
			if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
				w.uint32(26).string(m.name);
			if (m.hash_code != null && $Object.hasOwnProperty.call(m, "hash_code") && (typeof m.hash_code === "object" ? m.hash_code.low || m.hash_code.high : m.hash_code !== 0))
				w.uint32(32).uint64(m.hash_code);
			if (m.maybe_type_name != null && $Object.hasOwnProperty.call(m, "maybe_type_name") && m.maybe_type_name !== "")
				w.uint32(42).string(m.maybe_type_name);
			if (m.dtypes_and_shapes != null && m.dtypes_and_shapes.length) {
				for (var i = 0; i < m.dtypes_and_shapes.length; ++i)
					$root.tensorflow.ResourceHandleProto.DtypeAndShape.encode(m.dtypes_and_shapes[i], w.uint32(50).fork(), q + 1).ldelim();
			}
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		ResourceHandleProto.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.ResourceHandleProto();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						if ((v = r.stringVerify()).length)
							m.device = v;
						else
							delete m.device;
						continue;
					}
				case 2: {
						if (u !== 2)
							break;
						if ((v = r.stringVerify()).length)
							m.container = v;
						else
							delete m.container;
						continue;
					}
				case 3: {
						if (u !== 2)
							break;
						if ((v = r.stringVerify()).length)
							m.name = v;
						else
							delete m.name;
						continue;
					}
				case 4: {
						if (u !== 0)
							break;
						if (typeof (v = r.uint64()) === "object" ? v.low || v.high : v !== 0)
							m.hash_code = v;
						else
							delete m.hash_code;
						continue;
					}
				case 5: {
						if (u !== 2)
							break;
						if ((v = r.stringVerify()).length)
							m.maybe_type_name = v;
						else
							delete m.maybe_type_name;
						continue;
					}
				case 6: {
						if (u !== 2)
							break;
						if (!(m.dtypes_and_shapes && m.dtypes_and_shapes.length))
							m.dtypes_and_shapes = [];
						m.dtypes_and_shapes.push($root.tensorflow.ResourceHandleProto.DtypeAndShape.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		ResourceHandleProto.DtypeAndShape = (function() {

			const DtypeAndShape = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			DtypeAndShape.prototype.dtype = 0;
			DtypeAndShape.prototype.shape = null;

			DtypeAndShape.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.dtype != null && $Object.hasOwnProperty.call(m, "dtype") && m.dtype !== 0)
					w.uint32(8).int32(m.dtype);
				if (m.shape != null && $Object.hasOwnProperty.call(m, "shape"))
					$root.tensorflow.TensorShapeProto.encode(m.shape, w.uint32(18).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			DtypeAndShape.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.ResourceHandleProto.DtypeAndShape();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 0)
								break;
							if (v = r.int32())
								m.dtype = v;
							else
								delete m.dtype;
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.shape = $root.tensorflow.TensorShapeProto.decode(r, r.size(), $undefined, q + 1, m.shape);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return DtypeAndShape;
		})();

		return ResourceHandleProto;
	})();

	tensorflow.SequenceExample = (function() {

		const SequenceExample = function (p) {
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		SequenceExample.prototype.context = null;
		SequenceExample.prototype.feature_lists = null;

		SequenceExample.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.context != null && $Object.hasOwnProperty.call(m, "context"))
				$root.tensorflow.Features.encode(m.context, w.uint32(10).fork(), q + 1).ldelim();
			if (m.feature_lists != null && $Object.hasOwnProperty.call(m, "feature_lists"))
				$root.tensorflow.FeatureLists.encode(m.feature_lists, w.uint32(18).fork(), q + 1).ldelim();
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		SequenceExample.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.SequenceExample();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						m.context = $root.tensorflow.Features.decode(r, r.size(), $undefined, q + 1, m.context);
						continue;
					}
				case 2: {
						if (u !== 2)
							break;
						m.feature_lists = $root.tensorflow.FeatureLists.decode(r, r.size(), $undefined, q + 1, m.feature_lists);
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		return SequenceExample;
	})();

	tensorflow.SignatureDef = (function() {

		const SignatureDef = function (p) {
			this.inputs = [];
			this.outputs = [];
			this.defaults = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		SignatureDef.prototype.inputs = $util.emptyArray;
		SignatureDef.prototype.outputs = $util.emptyArray;
		SignatureDef.prototype.method_name = "";
		SignatureDef.prototype.defaults = $util.emptyArray;

		SignatureDef.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.inputs != null && m.inputs.length) {
				for (var i = 0; i < m.inputs.length; ++i)
					$root.tensorflow.SignatureDef.InputsEntry.encode(m.inputs[i], w.uint32(10).fork(), q + 1).ldelim();
			}
			if (m.outputs != null && m.outputs.length) {
				for (var i = 0; i < m.outputs.length; ++i)
					$root.tensorflow.SignatureDef.OutputsEntry.encode(m.outputs[i], w.uint32(18).fork(), q + 1).ldelim();
			}
			if (m.method_name != null && $Object.hasOwnProperty.call(m, "method_name") && m.method_name !== "")
				w.uint32(26).string(m.method_name);
			if (m.defaults != null && m.defaults.length) {
				for (var i = 0; i < m.defaults.length; ++i)
					$root.tensorflow.SignatureDef.DefaultsEntry.encode(m.defaults[i], w.uint32(34).fork(), q + 1).ldelim();
			}
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		SignatureDef.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.SignatureDef();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						if (!(m.inputs && m.inputs.length))
							m.inputs = [];
						m.inputs.push($root.tensorflow.SignatureDef.InputsEntry.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				case 2: {
						if (u !== 2)
							break;
						if (!(m.outputs && m.outputs.length))
							m.outputs = [];
						m.outputs.push($root.tensorflow.SignatureDef.OutputsEntry.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				case 3: {
						if (u !== 2)
							break;
						if ((v = r.stringVerify()).length)
							m.method_name = v;
						else
							delete m.method_name;
						continue;
					}
				case 4: {
						if (u !== 2)
							break;
						if (!(m.defaults && m.defaults.length))
							m.defaults = [];
						m.defaults.push($root.tensorflow.SignatureDef.DefaultsEntry.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		SignatureDef.InputsEntry = (function() {

			const InputsEntry = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			InputsEntry.prototype.key = "";
			InputsEntry.prototype.value = null;

			InputsEntry.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.key != null && $Object.hasOwnProperty.call(m, "key"))
					w.uint32(10).string(m.key);
				if (m.value != null && $Object.hasOwnProperty.call(m, "value"))
					$root.tensorflow.TensorInfo.encode(m.value, w.uint32(18).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			InputsEntry.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.SignatureDef.InputsEntry();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.key = r.stringVerify();
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.value = $root.tensorflow.TensorInfo.decode(r, r.size(), $undefined, q + 1, m.value);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return InputsEntry;
		})();

		SignatureDef.OutputsEntry = (function() {

			const OutputsEntry = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			OutputsEntry.prototype.key = "";
			OutputsEntry.prototype.value = null;

			OutputsEntry.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.key != null && $Object.hasOwnProperty.call(m, "key"))
					w.uint32(10).string(m.key);
				if (m.value != null && $Object.hasOwnProperty.call(m, "value"))
					$root.tensorflow.TensorInfo.encode(m.value, w.uint32(18).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			OutputsEntry.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.SignatureDef.OutputsEntry();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.key = r.stringVerify();
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.value = $root.tensorflow.TensorInfo.decode(r, r.size(), $undefined, q + 1, m.value);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return OutputsEntry;
		})();

		SignatureDef.DefaultsEntry = (function() {

			const DefaultsEntry = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			DefaultsEntry.prototype.key = "";
			DefaultsEntry.prototype.value = null;

			DefaultsEntry.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.key != null && $Object.hasOwnProperty.call(m, "key"))
					w.uint32(10).string(m.key);
				if (m.value != null && $Object.hasOwnProperty.call(m, "value"))
					$root.tensorflow.TensorProto.encode(m.value, w.uint32(18).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			DefaultsEntry.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.SignatureDef.DefaultsEntry();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.key = r.stringVerify();
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.value = $root.tensorflow.TensorProto.decode(r, r.size(), $undefined, q + 1, m.value);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return DefaultsEntry;
		})();

		return SignatureDef;
	})();

	tensorflow.TensorInfo = (function() {

		const TensorInfo = function (p) {
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		TensorInfo.prototype.name = null;
		TensorInfo.prototype.coo_sparse = null;
		TensorInfo.prototype.composite_tensor = null;
		TensorInfo.prototype.dtype = 0;
		TensorInfo.prototype.tensor_shape = null;

		let $oneOfFields;

		$Object.defineProperty(TensorInfo.prototype, "encoding", {
			get: $util.oneOfGetter($oneOfFields = ["name", "coo_sparse", "composite_tensor"]),
			set: $util.oneOfSetter($oneOfFields)
		});

		TensorInfo.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.name != null && $Object.hasOwnProperty.call(m, "name"))
				w.uint32(10).string(m.name);
			if (m.dtype != null && $Object.hasOwnProperty.call(m, "dtype") && m.dtype !== 0)
				w.uint32(16).int32(m.dtype);
			if (m.tensor_shape != null && $Object.hasOwnProperty.call(m, "tensor_shape"))
				$root.tensorflow.TensorShapeProto.encode(m.tensor_shape, w.uint32(26).fork(), q + 1).ldelim();
			if (m.coo_sparse != null && $Object.hasOwnProperty.call(m, "coo_sparse"))
				$root.tensorflow.TensorInfo.CooSparse.encode(m.coo_sparse, w.uint32(34).fork(), q + 1).ldelim();
			if (m.composite_tensor != null && $Object.hasOwnProperty.call(m, "composite_tensor"))
				$root.tensorflow.TensorInfo.CompositeTensor.encode(m.composite_tensor, w.uint32(42).fork(), q + 1).ldelim();
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		TensorInfo.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.TensorInfo();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						m.name = r.stringVerify();
						m.encoding = "name";
						continue;
					}
				case 4: {
						if (u !== 2)
							break;
						m.coo_sparse = $root.tensorflow.TensorInfo.CooSparse.decode(r, r.size(), $undefined, q + 1, m.coo_sparse);
						m.encoding = "coo_sparse";
						continue;
					}
				case 5: {
						if (u !== 2)
							break;
						m.composite_tensor = $root.tensorflow.TensorInfo.CompositeTensor.decode(r, r.size(), $undefined, q + 1, m.composite_tensor);
						m.encoding = "composite_tensor";
						continue;
					}
				case 2: {
						if (u !== 0)
							break;
						if (v = r.int32())
							m.dtype = v;
						else
							delete m.dtype;
						continue;
					}
				case 3: {
						if (u !== 2)
							break;
						m.tensor_shape = $root.tensorflow.TensorShapeProto.decode(r, r.size(), $undefined, q + 1, m.tensor_shape);
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		TensorInfo.CompositeTensor = (function() {

			const CompositeTensor = function (p) {
				this.components = [];
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			CompositeTensor.prototype.type_spec = null;
			CompositeTensor.prototype.components = $util.emptyArray;

			CompositeTensor.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.type_spec != null && $Object.hasOwnProperty.call(m, "type_spec"))
					$root.tensorflow.TypeSpecProto.encode(m.type_spec, w.uint32(10).fork(), q + 1).ldelim();
				if (m.components != null && m.components.length) {
					for (var i = 0; i < m.components.length; ++i)
						$root.tensorflow.TensorInfo.encode(m.components[i], w.uint32(18).fork(), q + 1).ldelim();
				}
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			CompositeTensor.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.TensorInfo.CompositeTensor();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.type_spec = $root.tensorflow.TypeSpecProto.decode(r, r.size(), $undefined, q + 1, m.type_spec);
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							if (!(m.components && m.components.length))
								m.components = [];
							m.components.push($root.tensorflow.TensorInfo.decode(r, r.size(), $undefined, q + 1));
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return CompositeTensor;
		})();

		TensorInfo.CooSparse = (function() {

			const CooSparse = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			CooSparse.prototype.values_tensor_name = "";
			CooSparse.prototype.indices_tensor_name = "";
			CooSparse.prototype.dense_shape_tensor_name = "";

			CooSparse.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.values_tensor_name != null && $Object.hasOwnProperty.call(m, "values_tensor_name") && m.values_tensor_name !== "")
					w.uint32(10).string(m.values_tensor_name);
				if (m.indices_tensor_name != null && $Object.hasOwnProperty.call(m, "indices_tensor_name") && m.indices_tensor_name !== "")
					w.uint32(18).string(m.indices_tensor_name);
				if (m.dense_shape_tensor_name != null && $Object.hasOwnProperty.call(m, "dense_shape_tensor_name") && m.dense_shape_tensor_name !== "")
					w.uint32(26).string(m.dense_shape_tensor_name);
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			CooSparse.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.TensorInfo.CooSparse();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							if ((v = r.stringVerify()).length)
								m.values_tensor_name = v;
							else
								delete m.values_tensor_name;
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							if ((v = r.stringVerify()).length)
								m.indices_tensor_name = v;
							else
								delete m.indices_tensor_name;
							continue;
						}
					case 3: {
							if (u !== 2)
								break;
							if ((v = r.stringVerify()).length)
								m.dense_shape_tensor_name = v;
							else
								delete m.dense_shape_tensor_name;
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return CooSparse;
		})();

		return TensorInfo;
	})();

	tensorflow.TensorProto = (function() {

		const TensorProto = function (p) {
			this.float_val = [];
			this.double_val = [];
			this.int_val = [];
			this.string_val = [];
			this.scomplex_val = [];
			this.int64_val = [];
			this.bool_val = [];
			this.dcomplex_val = [];
			this.half_val = [];
			this.resource_handle_val = [];
			this.variant_val = [];
			this.uint32_val = [];
			this.uint64_val = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		TensorProto.prototype.dtype = 0;
		TensorProto.prototype.tensor_shape = null;
		TensorProto.prototype.version_number = 0;
		TensorProto.prototype.tensor_content = $util.newBuffer([]);
		TensorProto.prototype.float_val = $util.emptyArray;
		TensorProto.prototype.double_val = $util.emptyArray;
		TensorProto.prototype.int_val = $util.emptyArray;
		TensorProto.prototype.string_val = $util.emptyArray;
		TensorProto.prototype.scomplex_val = $util.emptyArray;
		TensorProto.prototype.int64_val = $util.emptyArray;
		TensorProto.prototype.bool_val = $util.emptyArray;
		TensorProto.prototype.dcomplex_val = $util.emptyArray;
		TensorProto.prototype.half_val = $util.emptyArray;
		TensorProto.prototype.resource_handle_val = $util.emptyArray;
		TensorProto.prototype.variant_val = $util.emptyArray;
		TensorProto.prototype.uint32_val = $util.emptyArray;
		TensorProto.prototype.uint64_val = $util.emptyArray;
		TensorProto.prototype.float8_val = $util.newBuffer([]);

		TensorProto.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.dtype != null && $Object.hasOwnProperty.call(m, "dtype") && m.dtype !== 0)
				w.uint32(8).int32(m.dtype);
			if (m.tensor_shape != null && $Object.hasOwnProperty.call(m, "tensor_shape"))
				$root.tensorflow.TensorShapeProto.encode(m.tensor_shape, w.uint32(18).fork(), q + 1).ldelim();
			if (m.version_number != null && $Object.hasOwnProperty.call(m, "version_number") && m.version_number !== 0)
				w.uint32(24).int32(m.version_number);
			if (m.tensor_content != null && $Object.hasOwnProperty.call(m, "tensor_content") && m.tensor_content.length)
				w.uint32(34).bytes(m.tensor_content);
			if (m.float_val != null && m.float_val.length) {
				w.uint32(42).floats(m.float_val);
			}
			if (m.double_val != null && m.double_val.length) {
				w.uint32(50).doubles(m.double_val);
			}
			if (m.int_val != null && m.int_val.length) {
				w.uint32(58).int32s(m.int_val);
			}
			if (m.string_val != null && m.string_val.length) {
				for (var i = 0; i < m.string_val.length; ++i)
					w.uint32(66).bytes(m.string_val[i]);
			}
			if (m.scomplex_val != null && m.scomplex_val.length) {
				w.uint32(74).floats(m.scomplex_val);
			}
			if (m.int64_val != null && m.int64_val.length) {
				w.uint32(82).int64s(m.int64_val);
			}
			if (m.bool_val != null && m.bool_val.length) {
				w.uint32(90).bools(m.bool_val);
			}
			if (m.dcomplex_val != null && m.dcomplex_val.length) {
				w.uint32(98).doubles(m.dcomplex_val);
			}
			if (m.half_val != null && m.half_val.length) {
				w.uint32(106).int32s(m.half_val);
			}
			if (m.resource_handle_val != null && m.resource_handle_val.length) {
				for (var i = 0; i < m.resource_handle_val.length; ++i)
					$root.tensorflow.ResourceHandleProto.encode(m.resource_handle_val[i], w.uint32(114).fork(), q + 1).ldelim();
			}
			if (m.variant_val != null && m.variant_val.length) {
				for (var i = 0; i < m.variant_val.length; ++i)
					$root.tensorflow.VariantTensorDataProto.encode(m.variant_val[i], w.uint32(122).fork(), q + 1).ldelim();
			}
			if (m.uint32_val != null && m.uint32_val.length) {
				w.uint32(130).uint32s(m.uint32_val);
			}
			if (m.uint64_val != null && m.uint64_val.length) {
				w.uint32(138).uint64s(m.uint64_val);
			}
			if (m.float8_val != null && $Object.hasOwnProperty.call(m, "float8_val") && m.float8_val.length)
				w.uint32(146).bytes(m.float8_val);
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		TensorProto.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.TensorProto();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 0)
							break;
						if (v = r.int32())
							m.dtype = v;
						else
							delete m.dtype;
						continue;
					}
				case 2: {
						if (u !== 2)
							break;
						m.tensor_shape = $root.tensorflow.TensorShapeProto.decode(r, r.size(), $undefined, q + 1, m.tensor_shape);
						continue;
					}
				case 3: {
						if (u !== 0)
							break;
						if (v = r.int32())
							m.version_number = v;
						else
							delete m.version_number;
						continue;
					}
				case 4: {
						if (u !== 2)
							break;
						if ((v = r.bytes()).length)
							m.tensor_content = v;
						else
							delete m.tensor_content;
						continue;
					}
				case 5: {
						if (u === 2) {
							if (!(m.float_val && m.float_val.length))
								m.float_val = [];
							r.floats(m.float_val);
							continue;
						}
						if (u !== 5)
							break;
						if (!(m.float_val && m.float_val.length))
							m.float_val = [];
						m.float_val.push(r.float());
						continue;
					}
				case 6: {
						if (u === 2) {
							if (!(m.double_val && m.double_val.length))
								m.double_val = [];
							r.doubles(m.double_val);
							continue;
						}
						if (u !== 1)
							break;
						if (!(m.double_val && m.double_val.length))
							m.double_val = [];
						m.double_val.push(r.double());
						continue;
					}
				case 7: {
						if (u === 2) {
							if (!(m.int_val && m.int_val.length))
								m.int_val = [];
							r.int32s(m.int_val);
							continue;
						}
						if (u !== 0)
							break;
						if (!(m.int_val && m.int_val.length))
							m.int_val = [];
						m.int_val.push(r.int32());
						continue;
					}
				case 8: {
						if (u !== 2)
							break;
						if (!(m.string_val && m.string_val.length))
							m.string_val = [];
						m.string_val.push(r.bytes());
						continue;
					}
				case 9: {
						if (u === 2) {
							if (!(m.scomplex_val && m.scomplex_val.length))
								m.scomplex_val = [];
							r.floats(m.scomplex_val);
							continue;
						}
						if (u !== 5)
							break;
						if (!(m.scomplex_val && m.scomplex_val.length))
							m.scomplex_val = [];
						m.scomplex_val.push(r.float());
						continue;
					}
				case 10: {
						if (u === 2) {
							if (!(m.int64_val && m.int64_val.length))
								m.int64_val = [];
							r.int64s(m.int64_val);
							continue;
						}
						if (u !== 0)
							break;
						if (!(m.int64_val && m.int64_val.length))
							m.int64_val = [];
						m.int64_val.push(r.int64());
						continue;
					}
				case 11: {
						if (u === 2) {
							if (!(m.bool_val && m.bool_val.length))
								m.bool_val = [];
							r.bools(m.bool_val);
							continue;
						}
						if (u !== 0)
							break;
						if (!(m.bool_val && m.bool_val.length))
							m.bool_val = [];
						m.bool_val.push(r.bool());
						continue;
					}
				case 12: {
						if (u === 2) {
							if (!(m.dcomplex_val && m.dcomplex_val.length))
								m.dcomplex_val = [];
							r.doubles(m.dcomplex_val);
							continue;
						}
						if (u !== 1)
							break;
						if (!(m.dcomplex_val && m.dcomplex_val.length))
							m.dcomplex_val = [];
						m.dcomplex_val.push(r.double());
						continue;
					}
				case 13: {
						if (u === 2) {
							if (!(m.half_val && m.half_val.length))
								m.half_val = [];
							r.int32s(m.half_val);
							continue;
						}
						if (u !== 0)
							break;
						if (!(m.half_val && m.half_val.length))
							m.half_val = [];
						m.half_val.push(r.int32());
						continue;
					}
				case 14: {
						if (u !== 2)
							break;
						if (!(m.resource_handle_val && m.resource_handle_val.length))
							m.resource_handle_val = [];
						m.resource_handle_val.push($root.tensorflow.ResourceHandleProto.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				case 15: {
						if (u !== 2)
							break;
						if (!(m.variant_val && m.variant_val.length))
							m.variant_val = [];
						m.variant_val.push($root.tensorflow.VariantTensorDataProto.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				case 16: {
						if (u === 2) {
							if (!(m.uint32_val && m.uint32_val.length))
								m.uint32_val = [];
							r.uint32s(m.uint32_val);
							continue;
						}
						if (u !== 0)
							break;
						if (!(m.uint32_val && m.uint32_val.length))
							m.uint32_val = [];
						m.uint32_val.push(r.uint32());
						continue;
					}
				case 17: {
						if (u === 2) {
							if (!(m.uint64_val && m.uint64_val.length))
								m.uint64_val = [];
							r.uint64s(m.uint64_val);
							continue;
						}
						if (u !== 0)
							break;
						if (!(m.uint64_val && m.uint64_val.length))
							m.uint64_val = [];
						m.uint64_val.push(r.uint64());
						continue;
					}
				case 18: {
						if (u !== 2)
							break;
						if ((v = r.bytes()).length)
							m.float8_val = v;
						else
							delete m.float8_val;
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		return TensorProto;
	})();

	tensorflow.TensorShapeProto = (function() {

		const TensorShapeProto = function (p) {
			this.dim = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		TensorShapeProto.prototype.dim = $util.emptyArray;
		TensorShapeProto.prototype.unknown_rank = false;

		TensorShapeProto.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.dim != null && m.dim.length) {
				for (var i = 0; i < m.dim.length; ++i)
					$root.tensorflow.TensorShapeProto.Dim.encode(m.dim[i], w.uint32(18).fork(), q + 1).ldelim();
			}
			if (m.unknown_rank != null && $Object.hasOwnProperty.call(m, "unknown_rank") && m.unknown_rank !== false)
				w.uint32(24).bool(m.unknown_rank);
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		TensorShapeProto.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.TensorShapeProto();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 2: {
						if (u !== 2)
							break;
						if (!(m.dim && m.dim.length))
							m.dim = [];
						m.dim.push($root.tensorflow.TensorShapeProto.Dim.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				case 3: {
						if (u !== 0)
							break;
						if (v = r.bool())
							m.unknown_rank = v;
						else
							delete m.unknown_rank;
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		TensorShapeProto.Dim = (function() {

			const Dim = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			Dim.prototype.size = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
			Dim.prototype.name = "";

			Dim.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.size != null && $Object.hasOwnProperty.call(m, "size") && (typeof m.size === "object" ? m.size.low || m.size.high : m.size !== 0))
					w.uint32(8).int64(m.size);
				if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
					w.uint32(18).string(m.name);
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			Dim.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.TensorShapeProto.Dim();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 0)
								break;
							if (typeof (v = r.int64()) === "object" ? v.low || v.high : v !== 0)
								m.size = v;
							else
								delete m.size;
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							if ((v = r.stringVerify()).length)
								m.name = v;
							else
								delete m.name;
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return Dim;
		})();

		return TensorShapeProto;
	})();

	tensorflow.TypeSpecProto = (function() {

		const TypeSpecProto = function (p) {
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		TypeSpecProto.prototype.type_spec_class = 0;
		TypeSpecProto.prototype.type_spec_class_name = "";
		TypeSpecProto.prototype.num_flat_components = 0;

		TypeSpecProto.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.type_spec_class != null && $Object.hasOwnProperty.call(m, "type_spec_class") && m.type_spec_class !== 0)
				w.uint32(8).int32(m.type_spec_class);
			if (m.type_spec_class_name != null && $Object.hasOwnProperty.call(m, "type_spec_class_name") && m.type_spec_class_name !== "")
				w.uint32(26).string(m.type_spec_class_name);
			if (m.num_flat_components != null && $Object.hasOwnProperty.call(m, "num_flat_components") && m.num_flat_components !== 0)
				w.uint32(32).int32(m.num_flat_components);
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		TypeSpecProto.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.TypeSpecProto();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 0)
							break;
						if (v = r.int32())
							m.type_spec_class = v;
						else
							delete m.type_spec_class;
						continue;
					}
				case 3: {
						if (u !== 2)
							break;
						if ((v = r.stringVerify()).length)
							m.type_spec_class_name = v;
						else
							delete m.type_spec_class_name;
						continue;
					}
				case 4: {
						if (u !== 0)
							break;
						if (v = r.int32())
							m.num_flat_components = v;
						else
							delete m.num_flat_components;
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		return TypeSpecProto;
	})();

	tensorflow.VariantTensorDataProto = (function() {

		const VariantTensorDataProto = function (p) {
			this.tensors = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		VariantTensorDataProto.prototype.type_name = "";
		VariantTensorDataProto.prototype.metadata = $util.newBuffer([]);
		VariantTensorDataProto.prototype.tensors = $util.emptyArray;

		VariantTensorDataProto.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.type_name != null && $Object.hasOwnProperty.call(m, "type_name") && m.type_name !== "")
				w.uint32(10).string(m.type_name);
			if (m.metadata != null && $Object.hasOwnProperty.call(m, "metadata") && m.metadata.length)
				w.uint32(18).bytes(m.metadata);
			if (m.tensors != null && m.tensors.length) {
				for (var i = 0; i < m.tensors.length; ++i)
					$root.tensorflow.TensorProto.encode(m.tensors[i], w.uint32(26).fork(), q + 1).ldelim();
			}
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		VariantTensorDataProto.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.VariantTensorDataProto();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 2)
							break;
						if ((v = r.stringVerify()).length)
							m.type_name = v;
						else
							delete m.type_name;
						continue;
					}
				case 2: {
						if (u !== 2)
							break;
						if ((v = r.bytes()).length)
							m.metadata = v;
						else
							delete m.metadata;
						continue;
					}
				case 3: {
						if (u !== 2)
							break;
						if (!(m.tensors && m.tensors.length))
							m.tensors = [];
						m.tensors.push($root.tensorflow.TensorProto.decode(r, r.size(), $undefined, q + 1));
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		return VariantTensorDataProto;
	})();

	tensorflow.VersionDef = (function() {

		const VersionDef = function (p) {
			this.bad_consumers = [];
			if (p)
				for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
					if (p[ks[i]] != null && ks[i] !== "__proto__")
						this[ks[i]] = p[ks[i]];
		};

		VersionDef.prototype.producer = 0;
		VersionDef.prototype.min_consumer = 0;
		VersionDef.prototype.bad_consumers = $util.emptyArray;

		VersionDef.encode = function (m, w, q) {
			if (!w)
				w = $Writer.create();
			if (q === $undefined)
				q = 0;
			if (q > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (m.producer != null && $Object.hasOwnProperty.call(m, "producer") && m.producer !== 0)
				w.uint32(8).int32(m.producer);
			if (m.min_consumer != null && $Object.hasOwnProperty.call(m, "min_consumer") && m.min_consumer !== 0)
				w.uint32(16).int32(m.min_consumer);
			if (m.bad_consumers != null && m.bad_consumers.length) {
				w.uint32(26).int32s(m.bad_consumers);
			}
			if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
				for (var i = 0; i < m.$unknowns.length; ++i)
					w.raw(m.$unknowns[i]);
			return w;
		};

		VersionDef.decode = function (r, l, z, q, g) {
			if (!(r instanceof $Reader))
				r = $Reader.create(r);
			if (q === $undefined)
				q = 0;
			if (q > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			var c, m, v;
			if (l === $undefined)
				c = r.len;
			else {
				c = r.pos + l;
				if (c > r.len)
					throw $RangeError("index out of range");
				l = r.len;
				r.len = c;
			}
			m = g || new $root.tensorflow.VersionDef();
			while (r.pos < c) {
				var s = r.pos;
				var t = r.tag();
				if (t === z) {
					z = $undefined;
					break;
				}
				var u = t & 7;
				switch (t >>>= 3) {
				case 1: {
						if (u !== 0)
							break;
						if (v = r.int32())
							m.producer = v;
						else
							delete m.producer;
						continue;
					}
				case 2: {
						if (u !== 0)
							break;
						if (v = r.int32())
							m.min_consumer = v;
						else
							delete m.min_consumer;
						continue;
					}
				case 3: {
						if (u === 2) {
							if (!(m.bad_consumers && m.bad_consumers.length))
								m.bad_consumers = [];
							r.int32s(m.bad_consumers);
							continue;
						}
						if (u !== 0)
							break;
						if (!(m.bad_consumers && m.bad_consumers.length))
							m.bad_consumers = [];
						m.bad_consumers.push(r.int32());
						continue;
					}
				}
				r.skipType(u, q, t);
				if (!r.discardUnknown) {
					$util.makeProp(m, "$unknowns", false);
					(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
				}
			}
			if (l !== $undefined) {
				if (r.pos !== c)
					throw $RangeError("index out of range");
				r.len = l;
			}
			if (z !== $undefined)
				throw $Error("missing end group");
			return m;
		};

		return VersionDef;
	})();

	tensorflow.serving = (function() {

		const serving = {};

		serving.ClassificationRequest = (function() {

			const ClassificationRequest = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			ClassificationRequest.prototype.model_spec = null;
			ClassificationRequest.prototype.input = null;

			ClassificationRequest.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.model_spec != null && $Object.hasOwnProperty.call(m, "model_spec"))
					$root.tensorflow.serving.ModelSpec.encode(m.model_spec, w.uint32(10).fork(), q + 1).ldelim();
				if (m.input != null && $Object.hasOwnProperty.call(m, "input"))
					$root.tensorflow.serving.Input.encode(m.input, w.uint32(18).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			ClassificationRequest.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.ClassificationRequest();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.model_spec = $root.tensorflow.serving.ModelSpec.decode(r, r.size(), $undefined, q + 1, m.model_spec);
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.input = $root.tensorflow.serving.Input.decode(r, r.size(), $undefined, q + 1, m.input);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return ClassificationRequest;
		})();

		serving.ClassifyLog = (function() {

			const ClassifyLog = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			ClassifyLog.prototype.request = null;

			ClassifyLog.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.request != null && $Object.hasOwnProperty.call(m, "request"))
					$root.tensorflow.serving.ClassificationRequest.encode(m.request, w.uint32(10).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			ClassifyLog.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.ClassifyLog();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.request = $root.tensorflow.serving.ClassificationRequest.decode(r, r.size(), $undefined, q + 1, m.request);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return ClassifyLog;
		})();

		serving.ExampleList = (function() {

			const ExampleList = function (p) {
				this.examples = [];
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			ExampleList.prototype.examples = $util.emptyArray;

			ExampleList.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.examples != null && m.examples.length) {
					for (var i = 0; i < m.examples.length; ++i)
						$root.tensorflow.Example.encode(m.examples[i], w.uint32(10).fork(), q + 1).ldelim();
				}
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			ExampleList.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.ExampleList();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							if (!(m.examples && m.examples.length))
								m.examples = [];
							m.examples.push($root.tensorflow.Example.decode(r, r.size(), $undefined, q + 1));
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return ExampleList;
		})();

		serving.ExampleListWithContext = (function() {

			const ExampleListWithContext = function (p) {
				this.examples = [];
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			ExampleListWithContext.prototype.examples = $util.emptyArray;
			ExampleListWithContext.prototype.context = null;

			ExampleListWithContext.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.examples != null && m.examples.length) {
					for (var i = 0; i < m.examples.length; ++i)
						$root.tensorflow.Example.encode(m.examples[i], w.uint32(10).fork(), q + 1).ldelim();
				}
				if (m.context != null && $Object.hasOwnProperty.call(m, "context"))
					$root.tensorflow.Example.encode(m.context, w.uint32(18).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			ExampleListWithContext.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.ExampleListWithContext();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							if (!(m.examples && m.examples.length))
								m.examples = [];
							m.examples.push($root.tensorflow.Example.decode(r, r.size(), $undefined, q + 1));
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.context = $root.tensorflow.Example.decode(r, r.size(), $undefined, q + 1, m.context);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return ExampleListWithContext;
		})();

		serving.InferenceTask = (function() {

			const InferenceTask = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			InferenceTask.prototype.model_spec = null;
			InferenceTask.prototype.method_name = "";

			InferenceTask.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.model_spec != null && $Object.hasOwnProperty.call(m, "model_spec"))
					$root.tensorflow.serving.ModelSpec.encode(m.model_spec, w.uint32(10).fork(), q + 1).ldelim();
				if (m.method_name != null && $Object.hasOwnProperty.call(m, "method_name") && m.method_name !== "")
					w.uint32(18).string(m.method_name);
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			InferenceTask.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.InferenceTask();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.model_spec = $root.tensorflow.serving.ModelSpec.decode(r, r.size(), $undefined, q + 1, m.model_spec);
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							if ((v = r.stringVerify()).length)
								m.method_name = v;
							else
								delete m.method_name;
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return InferenceTask;
		})();

		serving.Input = (function() {

			const Input = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			Input.prototype.example_list = null;
			Input.prototype.example_list_with_context = null;

			let $oneOfFields;

			$Object.defineProperty(Input.prototype, "kind", {
				get: $util.oneOfGetter($oneOfFields = ["example_list", "example_list_with_context"]),
				set: $util.oneOfSetter($oneOfFields)
			});

			Input.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.example_list != null && $Object.hasOwnProperty.call(m, "example_list"))
					$root.tensorflow.serving.ExampleList.encode(m.example_list, w.uint32(10).fork(), q + 1).ldelim();
				if (m.example_list_with_context != null && $Object.hasOwnProperty.call(m, "example_list_with_context"))
					$root.tensorflow.serving.ExampleListWithContext.encode(m.example_list_with_context, w.uint32(18).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			Input.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.Input();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.example_list = $root.tensorflow.serving.ExampleList.decode(r, r.size(), $undefined, q + 1, m.example_list);
							m.kind = "example_list";
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.example_list_with_context = $root.tensorflow.serving.ExampleListWithContext.decode(r, r.size(), $undefined, q + 1, m.example_list_with_context);
							m.kind = "example_list_with_context";
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return Input;
		})();

		serving.ModelSpec = (function() {

			const ModelSpec = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			ModelSpec.prototype.name = "";
			ModelSpec.prototype.version = null;
			ModelSpec.prototype.version_label = null;
			ModelSpec.prototype.signature_name = "";

			let $oneOfFields;

			$Object.defineProperty(ModelSpec.prototype, "version_choice", {
				get: $util.oneOfGetter($oneOfFields = ["version", "version_label"]),
				set: $util.oneOfSetter($oneOfFields)
			});

			ModelSpec.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.name != null && $Object.hasOwnProperty.call(m, "name") && m.name !== "")
					w.uint32(10).string(m.name);
				if (m.version != null && $Object.hasOwnProperty.call(m, "version"))
					$root.google.protobuf.Int64Value.encode(m.version, w.uint32(18).fork(), q + 1).ldelim();
				if (m.signature_name != null && $Object.hasOwnProperty.call(m, "signature_name") && m.signature_name !== "")
					w.uint32(26).string(m.signature_name);
				if (m.version_label != null && $Object.hasOwnProperty.call(m, "version_label"))
					w.uint32(34).string(m.version_label);
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			ModelSpec.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.ModelSpec();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							if ((v = r.stringVerify()).length)
								m.name = v;
							else
								delete m.name;
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.version = $root.google.protobuf.Int64Value.decode(r, r.size(), $undefined, q + 1, m.version);
							m.version_choice = "version";
							continue;
						}
					case 4: {
							if (u !== 2)
								break;
							m.version_label = r.stringVerify();
							m.version_choice = "version_label";
							continue;
						}
					case 3: {
							if (u !== 2)
								break;
							if ((v = r.stringVerify()).length)
								m.signature_name = v;
							else
								delete m.signature_name;
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return ModelSpec;
		})();

		serving.MultiInferenceLog = (function() {

			const MultiInferenceLog = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			MultiInferenceLog.prototype.request = null;

			MultiInferenceLog.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.request != null && $Object.hasOwnProperty.call(m, "request"))
					$root.tensorflow.serving.MultiInferenceRequest.encode(m.request, w.uint32(10).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			MultiInferenceLog.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.MultiInferenceLog();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.request = $root.tensorflow.serving.MultiInferenceRequest.decode(r, r.size(), $undefined, q + 1, m.request);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return MultiInferenceLog;
		})();

		serving.MultiInferenceRequest = (function() {

			const MultiInferenceRequest = function (p) {
				this.tasks = [];
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			MultiInferenceRequest.prototype.tasks = $util.emptyArray;
			MultiInferenceRequest.prototype.input = null;

			MultiInferenceRequest.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.tasks != null && m.tasks.length) {
					for (var i = 0; i < m.tasks.length; ++i)
						$root.tensorflow.serving.InferenceTask.encode(m.tasks[i], w.uint32(10).fork(), q + 1).ldelim();
				}
				if (m.input != null && $Object.hasOwnProperty.call(m, "input"))
					$root.tensorflow.serving.Input.encode(m.input, w.uint32(18).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			MultiInferenceRequest.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.MultiInferenceRequest();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							if (!(m.tasks && m.tasks.length))
								m.tasks = [];
							m.tasks.push($root.tensorflow.serving.InferenceTask.decode(r, r.size(), $undefined, q + 1));
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.input = $root.tensorflow.serving.Input.decode(r, r.size(), $undefined, q + 1, m.input);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return MultiInferenceRequest;
		})();

		serving.PredictLog = (function() {

			const PredictLog = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			PredictLog.prototype.request = null;

			PredictLog.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.request != null && $Object.hasOwnProperty.call(m, "request"))
					$root.tensorflow.serving.PredictRequest.encode(m.request, w.uint32(10).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			PredictLog.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.PredictLog();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.request = $root.tensorflow.serving.PredictRequest.decode(r, r.size(), $undefined, q + 1, m.request);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return PredictLog;
		})();

		serving.PredictRequest = (function() {

			const PredictRequest = function (p) {
				this.inputs = [];
				this.output_filter = [];
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			PredictRequest.prototype.model_spec = null;
			PredictRequest.prototype.inputs = $util.emptyArray;
			PredictRequest.prototype.output_filter = $util.emptyArray;
			PredictRequest.prototype.predict_streamed_options = null;
			PredictRequest.prototype.client_id = null;
			PredictRequest.prototype.request_options = null;

			let $oneOfFields;

			// Virtual OneOf for proto3 optional field
			$Object.defineProperty(PredictRequest.prototype, "_client_id", {
				get: $util.oneOfGetter($oneOfFields = ["client_id"]),
				set: $util.oneOfSetter($oneOfFields)
			});

			// Virtual OneOf for proto3 optional field
			$Object.defineProperty(PredictRequest.prototype, "_request_options", {
				get: $util.oneOfGetter($oneOfFields = ["request_options"]),
				set: $util.oneOfSetter($oneOfFields)
			});

			PredictRequest.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.model_spec != null && $Object.hasOwnProperty.call(m, "model_spec"))
					$root.tensorflow.serving.ModelSpec.encode(m.model_spec, w.uint32(10).fork(), q + 1).ldelim();
				if (m.inputs != null && m.inputs.length) {
					for (var i = 0; i < m.inputs.length; ++i)
						$root.tensorflow.serving.PredictRequest.InputsEntry.encode(m.inputs[i], w.uint32(18).fork(), q + 1).ldelim();
				}
				if (m.output_filter != null && m.output_filter.length) {
					for (var i = 0; i < m.output_filter.length; ++i)
						w.uint32(26).string(m.output_filter[i]);
				}
				if (m.predict_streamed_options != null && $Object.hasOwnProperty.call(m, "predict_streamed_options"))
					$root.tensorflow.serving.PredictStreamedOptions.encode(m.predict_streamed_options, w.uint32(42).fork(), q + 1).ldelim();
				if (m.client_id != null && $Object.hasOwnProperty.call(m, "client_id"))
					w.uint32(50).bytes(m.client_id);
				if (m.request_options != null && $Object.hasOwnProperty.call(m, "request_options"))
					$root.tensorflow.serving.PredictRequest.RequestOptions.encode(m.request_options, w.uint32(58).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			PredictRequest.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.PredictRequest();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.model_spec = $root.tensorflow.serving.ModelSpec.decode(r, r.size(), $undefined, q + 1, m.model_spec);
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							if (!(m.inputs && m.inputs.length))
								m.inputs = [];
							m.inputs.push($root.tensorflow.serving.PredictRequest.InputsEntry.decode(r, r.size(), $undefined, q + 1));
							continue;
						}
					case 3: {
							if (u !== 2)
								break;
							if (!(m.output_filter && m.output_filter.length))
								m.output_filter = [];
							m.output_filter.push(r.stringVerify());
							continue;
						}
					case 5: {
							if (u !== 2)
								break;
							m.predict_streamed_options = $root.tensorflow.serving.PredictStreamedOptions.decode(r, r.size(), $undefined, q + 1, m.predict_streamed_options);
							continue;
						}
					case 6: {
							if (u !== 2)
								break;
							m.client_id = r.bytes();
							m._client_id = "client_id";
							continue;
						}
					case 7: {
							if (u !== 2)
								break;
							m.request_options = $root.tensorflow.serving.PredictRequest.RequestOptions.decode(r, r.size(), $undefined, q + 1, m.request_options);
							m._request_options = "request_options";
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			PredictRequest.RequestOptions = (function() {

				const RequestOptions = function (p) {
					this.return_stoptokens = [];
					if (p)
						for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
							if (p[ks[i]] != null && ks[i] !== "__proto__")
								this[ks[i]] = p[ks[i]];
				};

				RequestOptions.prototype.client_id = null;
				RequestOptions.prototype.deterministic_mode = null;
				RequestOptions.prototype.return_additional_arrays_from_prefill = null;
				RequestOptions.prototype.return_stoptokens = $util.emptyArray;
				RequestOptions.prototype.max_cache_length = null;
				RequestOptions.prototype.return_all_stoptokens = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(RequestOptions.prototype, "_client_id", {
					get: $util.oneOfGetter($oneOfFields = ["client_id"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(RequestOptions.prototype, "_deterministic_mode", {
					get: $util.oneOfGetter($oneOfFields = ["deterministic_mode"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(RequestOptions.prototype, "_return_additional_arrays_from_prefill", {
					get: $util.oneOfGetter($oneOfFields = ["return_additional_arrays_from_prefill"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(RequestOptions.prototype, "_max_cache_length", {
					get: $util.oneOfGetter($oneOfFields = ["max_cache_length"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(RequestOptions.prototype, "_return_all_stoptokens", {
					get: $util.oneOfGetter($oneOfFields = ["return_all_stoptokens"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				RequestOptions.encode = function (m, w, q) {
					if (!w)
						w = $Writer.create();
					if (q === $undefined)
						q = 0;
					if (q > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (m.client_id != null && $Object.hasOwnProperty.call(m, "client_id"))
						w.uint32(10).bytes(m.client_id);
					if (m.deterministic_mode != null && $Object.hasOwnProperty.call(m, "deterministic_mode"))
						w.uint32(16).int32(m.deterministic_mode);
					if (m.return_additional_arrays_from_prefill != null && $Object.hasOwnProperty.call(m, "return_additional_arrays_from_prefill"))
						w.uint32(24).bool(m.return_additional_arrays_from_prefill);
					if (m.return_stoptokens != null && m.return_stoptokens.length) {
						w.uint32(34).int64s(m.return_stoptokens);
					}
					if (m.max_cache_length != null && $Object.hasOwnProperty.call(m, "max_cache_length"))
						w.uint32(48).int64(m.max_cache_length);
					if (m.return_all_stoptokens != null && $Object.hasOwnProperty.call(m, "return_all_stoptokens"))
						w.uint32(72).bool(m.return_all_stoptokens);
					if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
						for (var i = 0; i < m.$unknowns.length; ++i)
							w.raw(m.$unknowns[i]);
					return w;
				};

				RequestOptions.decode = function (r, l, z, q, g) {
					if (!(r instanceof $Reader))
						r = $Reader.create(r);
					if (q === $undefined)
						q = 0;
					if (q > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					var c, m;
					if (l === $undefined)
						c = r.len;
					else {
						c = r.pos + l;
						if (c > r.len)
							throw $RangeError("index out of range");
						l = r.len;
						r.len = c;
					}
					m = g || new $root.tensorflow.serving.PredictRequest.RequestOptions();
					while (r.pos < c) {
						var s = r.pos;
						var t = r.tag();
						if (t === z) {
							z = $undefined;
							break;
						}
						var u = t & 7;
						switch (t >>>= 3) {
						case 1: {
								if (u !== 2)
									break;
								m.client_id = r.bytes();
								m._client_id = "client_id";
								continue;
							}
						case 2: {
								if (u !== 0)
									break;
								m.deterministic_mode = r.int32();
								m._deterministic_mode = "deterministic_mode";
								continue;
							}
						case 3: {
								if (u !== 0)
									break;
								m.return_additional_arrays_from_prefill = r.bool();
								m._return_additional_arrays_from_prefill = "return_additional_arrays_from_prefill";
								continue;
							}
						case 4: {
								if (u === 2) {
									if (!(m.return_stoptokens && m.return_stoptokens.length))
										m.return_stoptokens = [];
									r.int64s(m.return_stoptokens);
									continue;
								}
								if (u !== 0)
									break;
								if (!(m.return_stoptokens && m.return_stoptokens.length))
									m.return_stoptokens = [];
								m.return_stoptokens.push(r.int64());
								continue;
							}
						case 6: {
								if (u !== 0)
									break;
								m.max_cache_length = r.int64();
								m._max_cache_length = "max_cache_length";
								continue;
							}
						case 9: {
								if (u !== 0)
									break;
								m.return_all_stoptokens = r.bool();
								m._return_all_stoptokens = "return_all_stoptokens";
								continue;
							}
						}
						r.skipType(u, q, t);
						if (!r.discardUnknown) {
							$util.makeProp(m, "$unknowns", false);
							(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
						}
					}
					if (l !== $undefined) {
						if (r.pos !== c)
							throw $RangeError("index out of range");
						r.len = l;
					}
					if (z !== $undefined)
						throw $Error("missing end group");
					return m;
				};

				return RequestOptions;
			})();

			PredictRequest.InputsEntry = (function() {

				const InputsEntry = function (p) {
					if (p)
						for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
							if (p[ks[i]] != null && ks[i] !== "__proto__")
								this[ks[i]] = p[ks[i]];
				};

				InputsEntry.prototype.key = "";
				InputsEntry.prototype.value = null;

				InputsEntry.encode = function (m, w, q) {
					if (!w)
						w = $Writer.create();
					if (q === $undefined)
						q = 0;
					if (q > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (m.key != null && $Object.hasOwnProperty.call(m, "key"))
						w.uint32(10).string(m.key);
					if (m.value != null && $Object.hasOwnProperty.call(m, "value"))
						$root.tensorflow.TensorProto.encode(m.value, w.uint32(18).fork(), q + 1).ldelim();
					if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
						for (var i = 0; i < m.$unknowns.length; ++i)
							w.raw(m.$unknowns[i]);
					return w;
				};

				InputsEntry.decode = function (r, l, z, q, g) {
					if (!(r instanceof $Reader))
						r = $Reader.create(r);
					if (q === $undefined)
						q = 0;
					if (q > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					var c, m;
					if (l === $undefined)
						c = r.len;
					else {
						c = r.pos + l;
						if (c > r.len)
							throw $RangeError("index out of range");
						l = r.len;
						r.len = c;
					}
					m = g || new $root.tensorflow.serving.PredictRequest.InputsEntry();
					while (r.pos < c) {
						var s = r.pos;
						var t = r.tag();
						if (t === z) {
							z = $undefined;
							break;
						}
						var u = t & 7;
						switch (t >>>= 3) {
						case 1: {
								if (u !== 2)
									break;
								m.key = r.stringVerify();
								continue;
							}
						case 2: {
								if (u !== 2)
									break;
								m.value = $root.tensorflow.TensorProto.decode(r, r.size(), $undefined, q + 1, m.value);
								continue;
							}
						}
						r.skipType(u, q, t);
						if (!r.discardUnknown) {
							$util.makeProp(m, "$unknowns", false);
							(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
						}
					}
					if (l !== $undefined) {
						if (r.pos !== c)
							throw $RangeError("index out of range");
						r.len = l;
					}
					if (z !== $undefined)
						throw $Error("missing end group");
					return m;
				};

				return InputsEntry;
			})();

			return PredictRequest;
		})();

		serving.PredictStreamedLog = (function() {

			const PredictStreamedLog = function (p) {
				this.request = [];
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			PredictStreamedLog.prototype.request = $util.emptyArray;

			PredictStreamedLog.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.request != null && m.request.length) {
					for (var i = 0; i < m.request.length; ++i)
						$root.tensorflow.serving.PredictRequest.encode(m.request[i], w.uint32(10).fork(), q + 1).ldelim();
				}
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			PredictStreamedLog.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.PredictStreamedLog();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							if (!(m.request && m.request.length))
								m.request = [];
							m.request.push($root.tensorflow.serving.PredictRequest.decode(r, r.size(), $undefined, q + 1));
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return PredictStreamedLog;
		})();

		serving.PredictStreamedOptions = (function() {

			const PredictStreamedOptions = function (p) {
				this.split_dimensions = [];
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			PredictStreamedOptions.prototype.request_state = 0;
			PredictStreamedOptions.prototype.split_dimensions = $util.emptyArray;
			PredictStreamedOptions.prototype.return_single_response = false;

			PredictStreamedOptions.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.request_state != null && $Object.hasOwnProperty.call(m, "request_state") && m.request_state !== 0)
					w.uint32(8).int32(m.request_state);
				if (m.split_dimensions != null && m.split_dimensions.length) {
					for (var i = 0; i < m.split_dimensions.length; ++i)
						$root.tensorflow.serving.PredictStreamedOptions.SplitDimensionsEntry.encode(m.split_dimensions[i], w.uint32(18).fork(), q + 1).ldelim();
				}
				if (m.return_single_response != null && $Object.hasOwnProperty.call(m, "return_single_response") && m.return_single_response !== false)
					w.uint32(24).bool(m.return_single_response);
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			PredictStreamedOptions.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.PredictStreamedOptions();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 0)
								break;
							if (v = r.int32())
								m.request_state = v;
							else
								delete m.request_state;
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							if (!(m.split_dimensions && m.split_dimensions.length))
								m.split_dimensions = [];
							m.split_dimensions.push($root.tensorflow.serving.PredictStreamedOptions.SplitDimensionsEntry.decode(r, r.size(), $undefined, q + 1));
							continue;
						}
					case 3: {
							if (u !== 0)
								break;
							if (v = r.bool())
								m.return_single_response = v;
							else
								delete m.return_single_response;
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			PredictStreamedOptions.SplitDimensionsEntry = (function() {

				const SplitDimensionsEntry = function (p) {
					if (p)
						for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
							if (p[ks[i]] != null && ks[i] !== "__proto__")
								this[ks[i]] = p[ks[i]];
				};

				SplitDimensionsEntry.prototype.key = "";
				SplitDimensionsEntry.prototype.value = 0;

				SplitDimensionsEntry.encode = function (m, w, q) {
					if (!w)
						w = $Writer.create();
					if (q === $undefined)
						q = 0;
					if (q > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (m.key != null && $Object.hasOwnProperty.call(m, "key"))
						w.uint32(10).string(m.key);
					if (m.value != null && $Object.hasOwnProperty.call(m, "value"))
						w.uint32(16).int32(m.value);
					if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
						for (var i = 0; i < m.$unknowns.length; ++i)
							w.raw(m.$unknowns[i]);
					return w;
				};

				SplitDimensionsEntry.decode = function (r, l, z, q, g) {
					if (!(r instanceof $Reader))
						r = $Reader.create(r);
					if (q === $undefined)
						q = 0;
					if (q > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					var c, m;
					if (l === $undefined)
						c = r.len;
					else {
						c = r.pos + l;
						if (c > r.len)
							throw $RangeError("index out of range");
						l = r.len;
						r.len = c;
					}
					m = g || new $root.tensorflow.serving.PredictStreamedOptions.SplitDimensionsEntry();
					while (r.pos < c) {
						var s = r.pos;
						var t = r.tag();
						if (t === z) {
							z = $undefined;
							break;
						}
						var u = t & 7;
						switch (t >>>= 3) {
						case 1: {
								if (u !== 2)
									break;
								m.key = r.stringVerify();
								continue;
							}
						case 2: {
								if (u !== 0)
									break;
								m.value = r.int32();
								continue;
							}
						}
						r.skipType(u, q, t);
						if (!r.discardUnknown) {
							$util.makeProp(m, "$unknowns", false);
							(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
						}
					}
					if (l !== $undefined) {
						if (r.pos !== c)
							throw $RangeError("index out of range");
						r.len = l;
					}
					if (z !== $undefined)
						throw $Error("missing end group");
					return m;
				};

				return SplitDimensionsEntry;
			})();

			return PredictStreamedOptions;
		})();

		serving.PredictionLog = (function() {

			const PredictionLog = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			PredictionLog.prototype.classify_log = null;
			PredictionLog.prototype.regress_log = null;
			PredictionLog.prototype.multi_inference_log = null;
			PredictionLog.prototype.session_run_log = null;
			PredictionLog.prototype.predict_log = null;
			PredictionLog.prototype.predict_streamed_log = null;

			let $oneOfFields;

			$Object.defineProperty(PredictionLog.prototype, "log_type", {
				get: $util.oneOfGetter($oneOfFields = ["classify_log", "regress_log", "multi_inference_log", "session_run_log", "predict_log", "predict_streamed_log"]),
				set: $util.oneOfSetter($oneOfFields)
			});

			PredictionLog.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.classify_log != null && $Object.hasOwnProperty.call(m, "classify_log"))
					$root.tensorflow.serving.ClassifyLog.encode(m.classify_log, w.uint32(18).fork(), q + 1).ldelim();
				if (m.regress_log != null && $Object.hasOwnProperty.call(m, "regress_log"))
					$root.tensorflow.serving.RegressLog.encode(m.regress_log, w.uint32(26).fork(), q + 1).ldelim();
				if (m.multi_inference_log != null && $Object.hasOwnProperty.call(m, "multi_inference_log"))
					$root.tensorflow.serving.MultiInferenceLog.encode(m.multi_inference_log, w.uint32(34).fork(), q + 1).ldelim();
				if (m.session_run_log != null && $Object.hasOwnProperty.call(m, "session_run_log"))
					$root.tensorflow.serving.SessionRunLog.encode(m.session_run_log, w.uint32(42).fork(), q + 1).ldelim();
				if (m.predict_log != null && $Object.hasOwnProperty.call(m, "predict_log"))
					$root.tensorflow.serving.PredictLog.encode(m.predict_log, w.uint32(50).fork(), q + 1).ldelim();
				if (m.predict_streamed_log != null && $Object.hasOwnProperty.call(m, "predict_streamed_log"))
					$root.tensorflow.serving.PredictStreamedLog.encode(m.predict_streamed_log, w.uint32(58).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			PredictionLog.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.PredictionLog();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 2: {
							if (u !== 2)
								break;
							m.classify_log = $root.tensorflow.serving.ClassifyLog.decode(r, r.size(), $undefined, q + 1, m.classify_log);
							m.log_type = "classify_log";
							continue;
						}
					case 3: {
							if (u !== 2)
								break;
							m.regress_log = $root.tensorflow.serving.RegressLog.decode(r, r.size(), $undefined, q + 1, m.regress_log);
							m.log_type = "regress_log";
							continue;
						}
					case 4: {
							if (u !== 2)
								break;
							m.multi_inference_log = $root.tensorflow.serving.MultiInferenceLog.decode(r, r.size(), $undefined, q + 1, m.multi_inference_log);
							m.log_type = "multi_inference_log";
							continue;
						}
					case 5: {
							if (u !== 2)
								break;
							m.session_run_log = $root.tensorflow.serving.SessionRunLog.decode(r, r.size(), $undefined, q + 1, m.session_run_log);
							m.log_type = "session_run_log";
							continue;
						}
					case 6: {
							if (u !== 2)
								break;
							m.predict_log = $root.tensorflow.serving.PredictLog.decode(r, r.size(), $undefined, q + 1, m.predict_log);
							m.log_type = "predict_log";
							continue;
						}
					case 7: {
							if (u !== 2)
								break;
							m.predict_streamed_log = $root.tensorflow.serving.PredictStreamedLog.decode(r, r.size(), $undefined, q + 1, m.predict_streamed_log);
							m.log_type = "predict_streamed_log";
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return PredictionLog;
		})();

		serving.RegressLog = (function() {

			const RegressLog = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			RegressLog.prototype.request = null;

			RegressLog.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.request != null && $Object.hasOwnProperty.call(m, "request"))
					$root.tensorflow.serving.RegressionRequest.encode(m.request, w.uint32(10).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			RegressLog.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.RegressLog();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.request = $root.tensorflow.serving.RegressionRequest.decode(r, r.size(), $undefined, q + 1, m.request);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return RegressLog;
		})();

		serving.RegressionRequest = (function() {

			const RegressionRequest = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			RegressionRequest.prototype.model_spec = null;
			RegressionRequest.prototype.input = null;

			RegressionRequest.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.model_spec != null && $Object.hasOwnProperty.call(m, "model_spec"))
					$root.tensorflow.serving.ModelSpec.encode(m.model_spec, w.uint32(10).fork(), q + 1).ldelim();
				if (m.input != null && $Object.hasOwnProperty.call(m, "input"))
					$root.tensorflow.serving.Input.encode(m.input, w.uint32(18).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			RegressionRequest.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.RegressionRequest();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.model_spec = $root.tensorflow.serving.ModelSpec.decode(r, r.size(), $undefined, q + 1, m.model_spec);
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							m.input = $root.tensorflow.serving.Input.decode(r, r.size(), $undefined, q + 1, m.input);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return RegressionRequest;
		})();

		serving.SessionRunLog = (function() {

			const SessionRunLog = function (p) {
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			SessionRunLog.prototype.request = null;

			SessionRunLog.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.request != null && $Object.hasOwnProperty.call(m, "request"))
					$root.tensorflow.serving.SessionRunRequest.encode(m.request, w.uint32(10).fork(), q + 1).ldelim();
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			SessionRunLog.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.SessionRunLog();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.request = $root.tensorflow.serving.SessionRunRequest.decode(r, r.size(), $undefined, q + 1, m.request);
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return SessionRunLog;
		})();

		serving.SessionRunRequest = (function() {

			const SessionRunRequest = function (p) {
				this.feed = [];
				this.fetch = [];
				this.target = [];
				if (p)
					for (var ks = $Object.keys(p), i = 0; i < ks.length; ++i)
						if (p[ks[i]] != null && ks[i] !== "__proto__")
							this[ks[i]] = p[ks[i]];
			};

			SessionRunRequest.prototype.model_spec = null;
			SessionRunRequest.prototype.feed = $util.emptyArray;
			SessionRunRequest.prototype.fetch = $util.emptyArray;
			SessionRunRequest.prototype.target = $util.emptyArray;
			SessionRunRequest.prototype.tensor_name_is_alias = false;

			SessionRunRequest.encode = function (m, w, q) {
				if (!w)
					w = $Writer.create();
				if (q === $undefined)
					q = 0;
				if (q > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (m.model_spec != null && $Object.hasOwnProperty.call(m, "model_spec"))
					$root.tensorflow.serving.ModelSpec.encode(m.model_spec, w.uint32(10).fork(), q + 1).ldelim();
				if (m.feed != null && m.feed.length) {
					for (var i = 0; i < m.feed.length; ++i)
						$root.tensorflow.NamedTensorProto.encode(m.feed[i], w.uint32(18).fork(), q + 1).ldelim();
				}
				if (m.fetch != null && m.fetch.length) {
					for (var i = 0; i < m.fetch.length; ++i)
						w.uint32(26).string(m.fetch[i]);
				}
				if (m.target != null && m.target.length) {
					for (var i = 0; i < m.target.length; ++i)
						w.uint32(34).string(m.target[i]);
				}
				if (m.tensor_name_is_alias != null && $Object.hasOwnProperty.call(m, "tensor_name_is_alias") && m.tensor_name_is_alias !== false)
					w.uint32(48).bool(m.tensor_name_is_alias);
				if (m.$unknowns != null && $Object.hasOwnProperty.call(m, "$unknowns"))
					for (var i = 0; i < m.$unknowns.length; ++i)
						w.raw(m.$unknowns[i]);
				return w;
			};

			SessionRunRequest.decode = function (r, l, z, q, g) {
				if (!(r instanceof $Reader))
					r = $Reader.create(r);
				if (q === $undefined)
					q = 0;
				if (q > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				var c, m, v;
				if (l === $undefined)
					c = r.len;
				else {
					c = r.pos + l;
					if (c > r.len)
						throw $RangeError("index out of range");
					l = r.len;
					r.len = c;
				}
				m = g || new $root.tensorflow.serving.SessionRunRequest();
				while (r.pos < c) {
					var s = r.pos;
					var t = r.tag();
					if (t === z) {
						z = $undefined;
						break;
					}
					var u = t & 7;
					switch (t >>>= 3) {
					case 1: {
							if (u !== 2)
								break;
							m.model_spec = $root.tensorflow.serving.ModelSpec.decode(r, r.size(), $undefined, q + 1, m.model_spec);
							continue;
						}
					case 2: {
							if (u !== 2)
								break;
							if (!(m.feed && m.feed.length))
								m.feed = [];
							m.feed.push($root.tensorflow.NamedTensorProto.decode(r, r.size(), $undefined, q + 1));
							continue;
						}
					case 3: {
							if (u !== 2)
								break;
							if (!(m.fetch && m.fetch.length))
								m.fetch = [];
							m.fetch.push(r.stringVerify());
							continue;
						}
					case 4: {
							if (u !== 2)
								break;
							if (!(m.target && m.target.length))
								m.target = [];
							m.target.push(r.stringVerify());
							continue;
						}
					case 6: {
							if (u !== 0)
								break;
							if (v = r.bool())
								m.tensor_name_is_alias = v;
							else
								delete m.tensor_name_is_alias;
							continue;
						}
					}
					r.skipType(u, q, t);
					if (!r.discardUnknown) {
						$util.makeProp(m, "$unknowns", false);
						(m.$unknowns || (m.$unknowns = [])).push(r.raw(s, r.pos));
					}
				}
				if (l !== $undefined) {
					if (r.pos !== c)
						throw $RangeError("index out of range");
					r.len = l;
				}
				if (z !== $undefined)
					throw $Error("missing end group");
				return m;
			};

			return SessionRunRequest;
		})();

		return serving;
	})();

	return tensorflow;
})();



;// CONCATENATED MODULE: ./build/proto/wire-cursor.js
/**
 * Bytes in protobuf's wire format, read from `pos` on by the rules of google/protobuf/parse_context.cc, without a schema.
 * What a method cannot read it notes in `reason` and `offset`; it then returns false or undefined.
 */
/** Nested messages, map entries and groups below the top message that the parser follows. */
const MAX_DEPTH = 100;
const wire_cursor_MAX_VARINT_BYTES = 10;
const wire_cursor_MAX_TAG_BYTES = 5;
const wire_cursor_VARINT = 0;
const wire_cursor_FIXED64 = 1;
const wire_cursor_LENGTH_DELIMITED = 2;
const START_GROUP = 3;
const END_GROUP = 4;
const wire_cursor_FIXED32 = 5;
class WireCursor {
    bytes;
    pos;
    reason = "";
    offset = 0;
    constructor(bytes, pos = 0) {
        this.bytes = bytes;
        this.pos = pos;
    }
    /** A tag with a legal field number. Bits above 32 fall off, as they do in the parser. */
    tag(end) {
        const start = this.pos;
        let tag = 0;
        for (let i = 0; i < wire_cursor_MAX_TAG_BYTES; i++) {
            if (this.pos >= end)
                return this.#fail("tag is cut off", start);
            const byte = this.bytes[this.pos++];
            tag |= (byte & 127) << (7 * i);
            if (byte >= 128)
                continue;
            return tag >>> 3 === 0 ? this.#fail("field number is 0", start) : tag >>> 0;
        }
        return this.#fail("tag is longer than 5 bytes", start);
    }
    /** Go past the value of an unknown field. A group reaches to its end tag and counts as a level of depth. */
    skip(tag, at, end, depth) {
        switch (tag & 7) {
            case wire_cursor_VARINT:
                return this.varint(end);
            case wire_cursor_FIXED64:
                return this.advance(8, end);
            case wire_cursor_LENGTH_DELIMITED: {
                const size = this.length(end);
                return size !== undefined && this.advance(size, end);
            }
            case START_GROUP:
                return this.#group(tag >>> 3, at, end, depth + 1);
            case END_GROUP:
                return this.refuse("group ends that did not start", at);
            case wire_cursor_FIXED32:
                return this.advance(4, end);
            default:
                return this.refuse(`wire type ${tag & 7} does not exist`, at);
        }
    }
    /** A length prefix, checked against what is left. */
    length(end) {
        const start = this.pos;
        let length = 0;
        for (let i = 0; i < wire_cursor_MAX_TAG_BYTES; i++) {
            if (this.pos >= end)
                return this.#fail("length is cut off", start);
            const byte = this.bytes[this.pos++];
            length += (byte & 127) * 2 ** (7 * i);
            if (byte >= 128)
                continue;
            const left = end - this.pos;
            return length > left ? this.#fail(`length is ${length}, but only ${left} bytes are left`, start) : length;
        }
        return this.#fail("length is longer than 5 bytes", start);
    }
    varint(end) {
        const start = this.pos;
        for (let i = 0; i < wire_cursor_MAX_VARINT_BYTES; i++) {
            if (this.pos >= end)
                return this.refuse("varint is cut off", start);
            if (this.bytes[this.pos++] < 128)
                return true;
        }
        return this.refuse(`varint is longer than ${wire_cursor_MAX_VARINT_BYTES} bytes`, start);
    }
    #group(number, start, end, depth) {
        if (depth > MAX_DEPTH)
            return this.refuse(`group nests deeper than ${MAX_DEPTH} levels`, start);
        while (this.pos < end) {
            const at = this.pos;
            const tag = this.tag(end);
            if (tag === undefined)
                return false;
            if ((tag & 7) === END_GROUP) {
                return tag >>> 3 === number || this.refuse(`group ${number} ends as group ${tag >>> 3}`, at);
            }
            if (!this.skip(tag, at, end, depth))
                return false;
        }
        return this.refuse(`group ${number} does not end`, start);
    }
    advance(count, end) {
        const left = end - this.pos;
        if (count > left)
            return this.refuse(`value takes ${count} bytes, but only ${left} are left`, this.pos);
        this.pos += count;
        return true;
    }
    refuse(reason, offset) {
        this.reason = reason;
        this.offset = offset;
        return false;
    }
    #fail(reason, offset) {
        this.refuse(reason, offset);
    }
}

;// CONCATENATED MODULE: ./build/proto/wire-check.js


/** The first fault of the bytes, or undefined when the C++ parser would take them. */
function checkWire(bytes, schema) {
    const check = new WireCheck(bytes);
    if (check.message(schema, bytes.length, 0))
        return undefined;
    const { reason, offset, steps } = check;
    return { reason, offset, steps };
}
class WireCheck extends WireCursor {
    steps = [];
    message(schema, end, depth) {
        const start = this.pos;
        while (this.pos < end) {
            const at = this.pos;
            const tag = this.tag(end);
            if (tag === undefined)
                return false;
            const wireType = tag & 7;
            const field = schema.fields.get(tag >>> 3);
            if (!field || !accepts(field, wireType)) {
                if (!this.skip(tag, at, end, depth))
                    return false;
            }
            else if (!this.#known(field, wireType, end, depth)) {
                this.steps.push({ field, start, at });
                return false;
            }
        }
        return true;
    }
    #known(field, wireType, end, depth) {
        if (wireType === wire_cursor_VARINT)
            return this.varint(end);
        if (wireType === wire_cursor_FIXED32)
            return this.advance(4, end);
        if (wireType === wire_cursor_FIXED64)
            return this.advance(8, end);
        const size = this.length(end);
        if (size === undefined)
            return false;
        const stop = this.pos + size;
        switch (field.form) {
            case "bytes":
                this.pos = stop;
                return true;
            case "string":
                return this.#string(stop);
            case "varint":
                return this.#packedVarints(stop);
            case "fixed32":
                return this.#packedFixed(size, 4, stop);
            case "fixed64":
                return this.#packedFixed(size, 8, stop);
            default:
                if (depth === MAX_DEPTH)
                    return this.refuse(`message nests deeper than ${MAX_DEPTH} levels`, this.pos);
                return this.message(field.form, stop, depth + 1);
        }
    }
    #string(stop) {
        const start = this.pos;
        this.pos = stop;
        for (let i = start; i < stop; i++) {
            if (this.bytes[i] < 128)
                continue;
            return (0,external_node_buffer_.isUtf8)(this.bytes.subarray(i, stop)) || this.refuse("string holds invalid UTF-8", i);
        }
        return true;
    }
    #packedVarints(stop) {
        while (this.pos < stop) {
            if (this.bytes[this.pos] < 128)
                this.pos++;
            else if (!this.varint(stop))
                return false;
        }
        return true;
    }
    #packedFixed(size, width, stop) {
        if (size % width !== 0)
            return this.refuse(`${size} bytes do not divide into values of ${width}`, this.pos);
        this.pos = stop;
        return true;
    }
}
const NUMBER_WIRE_TYPES = new Map([
    ["varint", wire_cursor_VARINT],
    ["fixed32", wire_cursor_FIXED32],
    ["fixed64", wire_cursor_FIXED64],
]);
/** A known field number with another wire type is an unknown field. Repeated numbers may be packed or not. */
function accepts({ form, repeated }, wireType) {
    const unpacked = NUMBER_WIRE_TYPES.get(form);
    if (unpacked === undefined)
        return wireType === wire_cursor_LENGTH_DELIMITED;
    return wireType === unpacked || (wireType === wire_cursor_LENGTH_DELIMITED && repeated);
}

;// CONCATENATED MODULE: ./build/proto/wire-path.js

/** Characters of a map key that a path shows; keys of foreign files can be megabytes. */
const MAX_KEY_LENGTH = 80;
/**
 * The path of a fault in the words of the schema: `predict_log.request.inputs["x"].tensor_shape.dim[2].size`. A map entry
 * whose key cannot be read is counted instead: `inputs[1]`.
 */
function faultPath(bytes, fault) {
    let path = "";
    const steps = fault.steps.toReversed();
    steps.forEach((step, i) => {
        const entryValue = i > 0 && steps[i - 1].field.map && step.field.name === "value";
        if (entryValue)
            return;
        const key = step.field.map && steps[i + 1]?.field.name === "value" ? entryKey(bytes, steps[i + 1]) : undefined;
        if (path !== "")
            path += ".";
        path += step.field.name;
        if (key !== undefined)
            path += `[${JSON.stringify(key)}]`;
        else if (step.field.repeated)
            path += `[${occurrence(bytes, step)}]`;
    });
    return path;
}
/** How many values of the field come before this one. Packed runs count as one. */
function occurrence(bytes, { field, start, at }) {
    let count = 0;
    for (const seen of fieldsBetween(bytes, start, at))
        if (seen.number === field.number)
            count++;
    return count;
}
/** The string key that the wire gives before the entry's value. */
function entryKey(bytes, { start, at }) {
    let key;
    for (const { number, wireType, from, to } of fieldsBetween(bytes, start, at)) {
        if (number !== 1 || wireType !== wire_cursor_LENGTH_DELIMITED)
            continue;
        const text = new TextDecoder().decode(bytes.subarray(from, to));
        key = text.length > MAX_KEY_LENGTH ? `${text.slice(0, MAX_KEY_LENGTH)}…` : text;
    }
    return key;
}
/** The fields before the one at fault, which the check has already gone through. */
function* fieldsBetween(bytes, start, end) {
    const cursor = new WireCursor(bytes, start);
    while (cursor.pos < end) {
        const at = cursor.pos;
        const tag = cursor.tag(end);
        const wireType = tag & 7;
        const value = cursor.pos;
        cursor.skip(tag, at, end, 0);
        const to = cursor.pos;
        if (wireType !== wire_cursor_LENGTH_DELIMITED)
            yield { number: tag >>> 3, wireType, from: value, to };
        else {
            const prefix = new WireCursor(bytes, value);
            prefix.length(end);
            yield { number: tag >>> 3, wireType, from: prefix.pos, to };
        }
    }
}

;// CONCATENATED MODULE: ./build/proto/wire-reader.js

/**
 * protobufjs's reader, reading tags and bools as the C++ parser does. Only for bytes that {@link checkWire} accepted, so
 * nothing is checked again. Byte fields come out as views of the input.
 */
class wire_reader_WireReader extends minimal.Reader {
    /** The bits of a five-byte tag beyond 32 fall off; protobufjs refuses them. */
    tag() {
        let tag = 0;
        for (let shift = 0;; shift += 7) {
            const byte = this.buf[this.pos++];
            tag |= (byte & 127) << shift;
            if (byte < 128)
                return tag >>> 0;
        }
    }
    /** The bits of a ten-byte varint beyond 64 fall off; protobufjs takes them for true. */
    bool() {
        let bits = 0;
        for (let shift = 0;; shift += 7) {
            const byte = this.buf[this.pos++];
            bits |= shift === 63 ? byte & 1 : byte & 127;
            if (byte < 128)
                return bits !== 0;
        }
    }
}

;// CONCATENATED MODULE: ./build/proto/generated/fields.js
const FIELDS = {
    "google.protobuf.Any": [[1, "type_url", "string"], [2, "value", "bytes"]],
    "google.protobuf.Int64Value": [[1, "value", "varint"]],
    "tensorflow.AssetFileDef": [[1, "tensor_info", "tensorflow.TensorInfo"], [2, "filename", "string"]],
    "tensorflow.AttrValue": [[1, "list", "tensorflow.AttrValue.ListValue"], [2, "s", "bytes"], [3, "i", "varint"], [4, "f", "fixed32"], [5, "b", "varint"], [6, "type", "varint"], [7, "shape", "tensorflow.TensorShapeProto"], [8, "tensor", "tensorflow.TensorProto"], [9, "placeholder", "string"], [10, "func", "tensorflow.NameAttrList"]],
    "tensorflow.AttrValue.ListValue": [[2, "s", "bytes", "repeated"], [3, "i", "varint", "repeated"], [4, "f", "fixed32", "repeated"], [5, "b", "varint", "repeated"], [6, "type", "varint", "repeated"], [7, "shape", "tensorflow.TensorShapeProto", "repeated"], [8, "tensor", "tensorflow.TensorProto", "repeated"], [9, "func", "tensorflow.NameAttrList", "repeated"]],
    "tensorflow.BytesList": [[1, "value", "bytes", "repeated"]],
    "tensorflow.CollectionDef": [[1, "node_list", "tensorflow.CollectionDef.NodeList"], [2, "bytes_list", "tensorflow.CollectionDef.BytesList"], [3, "int64_list", "tensorflow.CollectionDef.Int64List"], [4, "float_list", "tensorflow.CollectionDef.FloatList"], [5, "any_list", "tensorflow.CollectionDef.AnyList"]],
    "tensorflow.CollectionDef.AnyList": [[1, "value", "google.protobuf.Any", "repeated"]],
    "tensorflow.CollectionDef.BytesList": [[1, "value", "bytes", "repeated"]],
    "tensorflow.CollectionDef.FloatList": [[1, "value", "fixed32", "repeated"]],
    "tensorflow.CollectionDef.Int64List": [[1, "value", "varint", "repeated"]],
    "tensorflow.CollectionDef.NodeList": [[1, "value", "string", "repeated"]],
    "tensorflow.Example": [[1, "features", "tensorflow.Features"]],
    "tensorflow.Feature": [[1, "bytes_list", "tensorflow.BytesList"], [2, "float_list", "tensorflow.FloatList"], [3, "int64_list", "tensorflow.Int64List"]],
    "tensorflow.FeatureList": [[1, "feature", "tensorflow.Feature", "repeated"]],
    "tensorflow.FeatureLists": [[1, "feature_list", "tensorflow.FeatureLists.FeatureListEntry", "map"]],
    "tensorflow.FeatureLists.FeatureListEntry": [[1, "key", "string"], [2, "value", "tensorflow.FeatureList"]],
    "tensorflow.Features": [[1, "feature", "tensorflow.Features.FeatureEntry", "map"]],
    "tensorflow.Features.FeatureEntry": [[1, "key", "string"], [2, "value", "tensorflow.Feature"]],
    "tensorflow.FloatList": [[1, "value", "fixed32", "repeated"]],
    "tensorflow.FunctionDef": [[1, "signature", "tensorflow.OpDef"], [3, "node_def", "tensorflow.NodeDef", "repeated"], [4, "ret", "tensorflow.FunctionDef.RetEntry", "map"], [5, "attr", "tensorflow.FunctionDef.AttrEntry", "map"], [6, "control_ret", "tensorflow.FunctionDef.ControlRetEntry", "map"]],
    "tensorflow.FunctionDef.AttrEntry": [[1, "key", "string"], [2, "value", "tensorflow.AttrValue"]],
    "tensorflow.FunctionDef.ControlRetEntry": [[1, "key", "string"], [2, "value", "string"]],
    "tensorflow.FunctionDef.RetEntry": [[1, "key", "string"], [2, "value", "string"]],
    "tensorflow.Int64List": [[1, "value", "varint", "repeated"]],
    "tensorflow.MetaGraphDef.MetaInfoDef": [[1, "meta_graph_version", "string"], [4, "tags", "string", "repeated"], [5, "tensorflow_version", "string"], [6, "tensorflow_git_version", "string"], [7, "stripped_default_attrs", "varint"], [8, "function_aliases", "tensorflow.MetaGraphDef.MetaInfoDef.FunctionAliasesEntry", "map"]],
    "tensorflow.MetaGraphDef.MetaInfoDef.FunctionAliasesEntry": [[1, "key", "string"], [2, "value", "string"]],
    "tensorflow.NameAttrList": [[1, "name", "string"], [2, "attr", "tensorflow.NameAttrList.AttrEntry", "map"]],
    "tensorflow.NameAttrList.AttrEntry": [[1, "key", "string"], [2, "value", "tensorflow.AttrValue"]],
    "tensorflow.NamedTensorProto": [[1, "name", "string"], [2, "tensor", "tensorflow.TensorProto"]],
    "tensorflow.NodeDef": [[1, "name", "string"], [2, "op", "string"], [3, "input", "string", "repeated"], [4, "device", "string"], [5, "attr", "tensorflow.NodeDef.AttrEntry", "map"]],
    "tensorflow.NodeDef.AttrEntry": [[1, "key", "string"], [2, "value", "tensorflow.AttrValue"]],
    "tensorflow.OpDef": [[1, "name", "string"], [2, "input_arg", "tensorflow.OpDef.ArgDef", "repeated"], [3, "output_arg", "tensorflow.OpDef.ArgDef", "repeated"], [17, "is_stateful", "varint"], [20, "control_output", "string", "repeated"]],
    "tensorflow.OpDef.ArgDef": [[1, "name", "string"], [3, "type", "varint"], [4, "type_attr", "string"], [5, "number_attr", "string"], [6, "type_list_attr", "string"]],
    "tensorflow.ResourceHandleProto": [[1, "device", "string"], [2, "container", "string"], [3, "name", "string"], [4, "hash_code", "varint"], [5, "maybe_type_name", "string"], [6, "dtypes_and_shapes", "tensorflow.ResourceHandleProto.DtypeAndShape", "repeated"]],
    "tensorflow.ResourceHandleProto.DtypeAndShape": [[1, "dtype", "varint"], [2, "shape", "tensorflow.TensorShapeProto"]],
    "tensorflow.SequenceExample": [[1, "context", "tensorflow.Features"], [2, "feature_lists", "tensorflow.FeatureLists"]],
    "tensorflow.SignatureDef": [[1, "inputs", "tensorflow.SignatureDef.InputsEntry", "map"], [2, "outputs", "tensorflow.SignatureDef.OutputsEntry", "map"], [3, "method_name", "string"], [4, "defaults", "tensorflow.SignatureDef.DefaultsEntry", "map"]],
    "tensorflow.SignatureDef.DefaultsEntry": [[1, "key", "string"], [2, "value", "tensorflow.TensorProto"]],
    "tensorflow.SignatureDef.InputsEntry": [[1, "key", "string"], [2, "value", "tensorflow.TensorInfo"]],
    "tensorflow.SignatureDef.OutputsEntry": [[1, "key", "string"], [2, "value", "tensorflow.TensorInfo"]],
    "tensorflow.TensorInfo": [[1, "name", "string"], [4, "coo_sparse", "tensorflow.TensorInfo.CooSparse"], [5, "composite_tensor", "tensorflow.TensorInfo.CompositeTensor"], [2, "dtype", "varint"], [3, "tensor_shape", "tensorflow.TensorShapeProto"]],
    "tensorflow.TensorInfo.CompositeTensor": [[1, "type_spec", "tensorflow.TypeSpecProto"], [2, "components", "tensorflow.TensorInfo", "repeated"]],
    "tensorflow.TensorInfo.CooSparse": [[1, "values_tensor_name", "string"], [2, "indices_tensor_name", "string"], [3, "dense_shape_tensor_name", "string"]],
    "tensorflow.TensorProto": [[1, "dtype", "varint"], [2, "tensor_shape", "tensorflow.TensorShapeProto"], [3, "version_number", "varint"], [4, "tensor_content", "bytes"], [5, "float_val", "fixed32", "repeated"], [6, "double_val", "fixed64", "repeated"], [7, "int_val", "varint", "repeated"], [8, "string_val", "bytes", "repeated"], [9, "scomplex_val", "fixed32", "repeated"], [10, "int64_val", "varint", "repeated"], [11, "bool_val", "varint", "repeated"], [12, "dcomplex_val", "fixed64", "repeated"], [13, "half_val", "varint", "repeated"], [14, "resource_handle_val", "tensorflow.ResourceHandleProto", "repeated"], [15, "variant_val", "tensorflow.VariantTensorDataProto", "repeated"], [16, "uint32_val", "varint", "repeated"], [17, "uint64_val", "varint", "repeated"], [18, "float8_val", "bytes"]],
    "tensorflow.TensorShapeProto": [[2, "dim", "tensorflow.TensorShapeProto.Dim", "repeated"], [3, "unknown_rank", "varint"]],
    "tensorflow.TensorShapeProto.Dim": [[1, "size", "varint"], [2, "name", "string"]],
    "tensorflow.TypeSpecProto": [[1, "type_spec_class", "varint"], [3, "type_spec_class_name", "string"], [4, "num_flat_components", "varint"]],
    "tensorflow.VariantTensorDataProto": [[1, "type_name", "string"], [2, "metadata", "bytes"], [3, "tensors", "tensorflow.TensorProto", "repeated"]],
    "tensorflow.VersionDef": [[1, "producer", "varint"], [2, "min_consumer", "varint"], [3, "bad_consumers", "varint", "repeated"]],
    "tensorflow.serving.Class": [[1, "label", "string"], [2, "score", "fixed32"]],
    "tensorflow.serving.ClassificationRequest": [[1, "model_spec", "tensorflow.serving.ModelSpec"], [2, "input", "tensorflow.serving.Input"]],
    "tensorflow.serving.ClassificationResponse": [[1, "result", "tensorflow.serving.ClassificationResult"], [2, "model_spec", "tensorflow.serving.ModelSpec"]],
    "tensorflow.serving.ClassificationResult": [[1, "classifications", "tensorflow.serving.Classifications", "repeated"]],
    "tensorflow.serving.Classifications": [[1, "classes", "tensorflow.serving.Class", "repeated"]],
    "tensorflow.serving.ClassifyLog": [[1, "request", "tensorflow.serving.ClassificationRequest"], [2, "response", "tensorflow.serving.ClassificationResponse"]],
    "tensorflow.serving.ExampleList": [[1, "examples", "tensorflow.Example", "repeated"]],
    "tensorflow.serving.ExampleListWithContext": [[1, "examples", "tensorflow.Example", "repeated"], [2, "context", "tensorflow.Example"]],
    "tensorflow.serving.InferenceResult": [[1, "model_spec", "tensorflow.serving.ModelSpec"], [2, "classification_result", "tensorflow.serving.ClassificationResult"], [3, "regression_result", "tensorflow.serving.RegressionResult"]],
    "tensorflow.serving.InferenceTask": [[1, "model_spec", "tensorflow.serving.ModelSpec"], [2, "method_name", "string"]],
    "tensorflow.serving.Input": [[1, "example_list", "tensorflow.serving.ExampleList"], [2, "example_list_with_context", "tensorflow.serving.ExampleListWithContext"]],
    "tensorflow.serving.LogMetadata": [[1, "model_spec", "tensorflow.serving.ModelSpec"], [2, "sampling_config", "tensorflow.serving.SamplingConfig"], [3, "saved_model_tags", "string", "repeated"], [4, "timestamp_secs", "varint"], [5, "dc", "string"], [6, "request_origin", "string"], [7, "request_criticality", "string"], [8, "safe_aggregation_privacy_key", "varint"]],
    "tensorflow.serving.ModelSpec": [[1, "name", "string"], [2, "version", "google.protobuf.Int64Value"], [4, "version_label", "string"], [3, "signature_name", "string"]],
    "tensorflow.serving.MultiInferenceLog": [[1, "request", "tensorflow.serving.MultiInferenceRequest"], [2, "response", "tensorflow.serving.MultiInferenceResponse"]],
    "tensorflow.serving.MultiInferenceRequest": [[1, "tasks", "tensorflow.serving.InferenceTask", "repeated"], [2, "input", "tensorflow.serving.Input"]],
    "tensorflow.serving.MultiInferenceResponse": [[1, "results", "tensorflow.serving.InferenceResult", "repeated"]],
    "tensorflow.serving.PerTaskSamplingConfig": [[1, "dc", "string"], [2, "task_index", "varint"], [3, "sampling_rate", "fixed64"]],
    "tensorflow.serving.PredictLog": [[1, "request", "tensorflow.serving.PredictRequest"], [2, "response", "tensorflow.serving.PredictResponse"]],
    "tensorflow.serving.PredictRequest": [[1, "model_spec", "tensorflow.serving.ModelSpec"], [2, "inputs", "tensorflow.serving.PredictRequest.InputsEntry", "map"], [3, "output_filter", "string", "repeated"], [5, "predict_streamed_options", "tensorflow.serving.PredictStreamedOptions"], [6, "client_id", "bytes"], [7, "request_options", "tensorflow.serving.PredictRequest.RequestOptions"]],
    "tensorflow.serving.PredictRequest.InputsEntry": [[1, "key", "string"], [2, "value", "tensorflow.TensorProto"]],
    "tensorflow.serving.PredictRequest.RequestOptions": [[1, "client_id", "bytes"], [2, "deterministic_mode", "varint"], [3, "return_additional_arrays_from_prefill", "varint"], [4, "return_stoptokens", "varint", "repeated"], [6, "max_cache_length", "varint"], [9, "return_all_stoptokens", "varint"]],
    "tensorflow.serving.PredictResponse": [[1, "outputs", "tensorflow.serving.PredictResponse.OutputsEntry", "map"], [2, "model_spec", "tensorflow.serving.ModelSpec"]],
    "tensorflow.serving.PredictResponse.OutputsEntry": [[1, "key", "string"], [2, "value", "tensorflow.TensorProto"]],
    "tensorflow.serving.PredictStreamedLog": [[1, "request", "tensorflow.serving.PredictRequest", "repeated"], [2, "response", "tensorflow.serving.PredictResponse", "repeated"]],
    "tensorflow.serving.PredictStreamedOptions": [[1, "request_state", "varint"], [2, "split_dimensions", "tensorflow.serving.PredictStreamedOptions.SplitDimensionsEntry", "map"], [3, "return_single_response", "varint"]],
    "tensorflow.serving.PredictStreamedOptions.SplitDimensionsEntry": [[1, "key", "string"], [2, "value", "varint"]],
    "tensorflow.serving.PredictionLog": [[1, "log_metadata", "tensorflow.serving.LogMetadata"], [2, "classify_log", "tensorflow.serving.ClassifyLog"], [3, "regress_log", "tensorflow.serving.RegressLog"], [4, "multi_inference_log", "tensorflow.serving.MultiInferenceLog"], [5, "session_run_log", "tensorflow.serving.SessionRunLog"], [6, "predict_log", "tensorflow.serving.PredictLog"], [7, "predict_streamed_log", "tensorflow.serving.PredictStreamedLog"]],
    "tensorflow.serving.RegressLog": [[1, "request", "tensorflow.serving.RegressionRequest"], [2, "response", "tensorflow.serving.RegressionResponse"]],
    "tensorflow.serving.Regression": [[1, "value", "fixed32"]],
    "tensorflow.serving.RegressionRequest": [[1, "model_spec", "tensorflow.serving.ModelSpec"], [2, "input", "tensorflow.serving.Input"]],
    "tensorflow.serving.RegressionResponse": [[1, "result", "tensorflow.serving.RegressionResult"], [2, "model_spec", "tensorflow.serving.ModelSpec"]],
    "tensorflow.serving.RegressionResult": [[1, "regressions", "tensorflow.serving.Regression", "repeated"]],
    "tensorflow.serving.SamplingConfig": [[1, "sampling_rate", "fixed64"], [2, "attributes", "varint"], [3, "per_task_sampling_configs", "tensorflow.serving.PerTaskSamplingConfig", "repeated"]],
    "tensorflow.serving.SessionRunLog": [[1, "request", "tensorflow.serving.SessionRunRequest"], [2, "response", "tensorflow.serving.SessionRunResponse"]],
    "tensorflow.serving.SessionRunRequest": [[1, "model_spec", "tensorflow.serving.ModelSpec"], [2, "feed", "tensorflow.NamedTensorProto", "repeated"], [3, "fetch", "string", "repeated"], [4, "target", "string", "repeated"], [6, "tensor_name_is_alias", "varint"]],
    "tensorflow.serving.SessionRunResponse": [[1, "tensor", "tensorflow.NamedTensorProto", "repeated"], [3, "model_spec", "tensorflow.serving.ModelSpec"]],
};

;// CONCATENATED MODULE: ./build/proto/wire-schema.js

const SCALARS = new Set(["varint", "fixed32", "fixed64", "string", "bytes"]);
const built = new Map();
/** The schema of a message type, by its full name in `proto/`. Types may hold each other, so each is built once. */
function messageSchema(name) {
    const known = built.get(name);
    if (known)
        return known;
    const rows = FIELDS[name];
    if (!rows)
        throw new Error(`no message type ${name} in the generated field table`);
    const fields = new Map();
    const schema = { name, fields };
    built.set(name, schema);
    for (const [number, fieldName, form, rule] of rows) {
        fields.set(number, {
            number,
            name: fieldName,
            form: SCALARS.has(form) ? form : messageSchema(form),
            repeated: rule !== undefined,
            map: rule === "map",
        });
    }
    return schema;
}

;// CONCATENATED MODULE: ./build/proto/decode.js










/** `ParseFromArray` takes an int, so the server's parser refuses a message of 2 GiB. */
const MAX_MESSAGE_BYTES = 2 ** 31 - 1;
const serving = messages_tensorflow.serving;
const decodePredictionLog = decoder("tensorflow.serving.PredictionLog", serving.PredictionLog, predictionLogFromWire);
const decodeTensorProto = decoder("tensorflow.TensorProto", messages_tensorflow.TensorProto, tensorFromWire);
const decodeExample = decoder("tensorflow.Example", messages_tensorflow.Example, exampleFromWire);
const decodeSequenceExample = decoder("tensorflow.SequenceExample", messages_tensorflow.SequenceExample, sequenceExampleFromWire);
const decodeSignatureDef = decoder("tensorflow.SignatureDef", messages_tensorflow.SignatureDef, signatureFromWire);
const decodeMetaInfoDef = decoder("tensorflow.MetaGraphDef.MetaInfoDef", messages_tensorflow.MetaGraphDef.MetaInfoDef, metaInfoFromWire);
const decodeAssetFileDef = decoder("tensorflow.AssetFileDef", messages_tensorflow.AssetFileDef, assetFileFromWire);
const decodeCollectionDef = decoder("tensorflow.CollectionDef", messages_tensorflow.CollectionDef, collectionFromWire);
const decodeNodeDef = decoder("tensorflow.NodeDef", messages_tensorflow.NodeDef, nodeFromWire);
const decodeFunctionDef = decoder("tensorflow.FunctionDef", messages_tensorflow.FunctionDef, functionFromWire);
const decodeVersionDef = decoder("tensorflow.VersionDef", messages_tensorflow.VersionDef, versionFromWire);
function decoder(name, type, fromWire) {
    return (bytes) => {
        if (bytes.length > MAX_MESSAGE_BYTES) {
            const reason = `message has ${bytes.length} bytes, and protobuf takes at most ${MAX_MESSAGE_BYTES}`;
            return { ok: false, reason, offset: MAX_MESSAGE_BYTES, path: "" };
        }
        const fault = checkWire(bytes, messageSchema(name));
        if (fault)
            return { ok: false, reason: fault.reason, offset: fault.offset, path: faultPath(bytes, fault) };
        return { ok: true, value: fromWire(type.decode(new wire_reader_WireReader(plainView(bytes)))) };
    };
}
/** Views of a Buffer are Buffers, which print and compare differently; those of a Uint8Array are plain. */
function plainView(bytes) {
    return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

;// CONCATENATED MODULE: ./build/model/kept.js
/**
 * The parts of a message that are worth keeping, in order. Neighbouring ranges are joined, so a message of a million tiny
 * fields costs one copy and not a million.
 */
class Kept {
    /** Bytes kept so far. */
    size = 0;
    #parts = [];
    addRange(start, end) {
        const last = this.#parts.at(-1);
        if (last && !Buffer.isBuffer(last) && last.end === start)
            last.end = end;
        else
            this.#parts.push({ start, end });
        this.size += end - start;
    }
    addBytes(bytes) {
        this.#parts.push(bytes);
        this.size += bytes.length;
    }
    /** All that was kept, read now; the reader stays where it is. */
    read(reader) {
        const { position } = reader;
        const bytes = this.#parts.map((part) => {
            if (Buffer.isBuffer(part))
                return part;
            reader.position = part.start;
            return reader.take(part.end);
        });
        reader.position = position;
        return bytes.length === 1 ? bytes[0] : Buffer.concat(bytes);
    }
}

;// CONCATENATED MODULE: ./build/model/graph-node.js


const NODE_NAME = 1;
const NODE_OP = 2;
const NODE_INPUT = 3;
/**
 * A NodeDef of which only name, op and inputs are decoded: a graph has a hundred thousand nodes with half a million
 * attributes, and a question is asked of a few dozen.
 */
class LazyNode {
    name;
    op;
    inputs;
    #raw;
    #elided;
    #attrs;
    /**
     * @param raw A NodeDef message, which is kept.
     * @param start Where it stands in the file, for faults.
     */
    constructor(raw, start, elided) {
        let name = "";
        let op = "";
        const inputs = [];
        const reader = new WireReader(memorySource(raw, start), start);
        const end = start + raw.length;
        while (reader.next(end)) {
            if (reader.at(NODE_NAME, LENGTH_DELIMITED))
                name = reader.text(reader.enter(end));
            else if (reader.at(NODE_OP, LENGTH_DELIMITED))
                op = reader.text(reader.enter(end));
            else if (reader.at(NODE_INPUT, LENGTH_DELIMITED))
                inputs.push(reader.text(reader.enter(end)));
            else
                reader.skip(end);
        }
        this.name = name;
        this.op = op;
        this.inputs = inputs;
        this.#raw = raw;
        this.#elided = elided;
    }
    attr(name) {
        this.#attrs ??= attributes(this.#raw);
        const value = this.#attrs.get(name);
        const bytes = this.#elided.get(name);
        if (value === undefined || bytes === undefined)
            return value;
        if (value.kind !== "tensor")
            return { kind: "elided", bytes, dtype: 0, shape: undefined, strings: [] };
        const { dtype, shape, stringVal } = value.value;
        return { kind: "elided", bytes, dtype, shape, strings: stringVal };
    }
}
function attributes(raw) {
    const decoded = decodeNodeDef(raw);
    return decoded.ok ? decoded.value.attr : new Map();
}

;// CONCATENATED MODULE: ./build/model/wire-writer.js
/** The little of the wire format that is written here: what pruning and the text format need to put messages together. */

/** A varint; negative numbers take ten bytes, as int32, int64 and enums do. */
function varint(value) {
    const bytes = [];
    let rest = BigInt.asUintN(64, value);
    while (rest >= 0x80n) {
        bytes.push(Number(rest & 0x7fn) | 0x80);
        rest >>= 7n;
    }
    bytes.push(Number(rest));
    return Buffer.from(bytes);
}
function varintField(field, value) {
    return Buffer.concat([tag(field, VARINT), varint(value)]);
}
function bytesField(field, ...parts) {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([tag(field, LENGTH_DELIMITED), varint(BigInt(length)), ...parts]);
}
function floatField(field, value) {
    const bytes = Buffer.alloc(4);
    bytes.writeFloatLE(value);
    return Buffer.concat([tag(field, FIXED32), bytes]);
}
function doubleField(field, value) {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    return Buffer.concat([tag(field, FIXED64), bytes]);
}
function tag(field, wireType) {
    return varint(BigInt(field * 8 + wireType));
}

;// CONCATENATED MODULE: ./build/model/prune-node.js
/** Read one NodeDef from a source, leaving out the weights. */




/** Nodes up to this many bytes are kept as they are. */
const KEEP_NODE_BYTES = 2048;
/** Numbers of a tensor: shapes, axes, default values and small tables are below, weights above. */
const KEEP_NUMBERS_BYTES = 1024;
/** Strings of a tensor: thousands of feature keys are below. */
const KEEP_STRINGS_BYTES = 64 * 1024;
/** An attribute that is no tensor: `_output_shapes` of a large call, a list of types. */
const KEEP_ATTR_BYTES = 256 * 1024;
/** All that is kept of a node. A call that captures 50,000 variables stays below. */
const MAX_NODE_BYTES = 16 * 1024 * 1024;
const NODE_ATTR = 5;
const ENTRY_KEY = 1;
const ENTRY_VALUE = 2;
const ATTR_TENSOR = 8;
const TENSOR_DTYPE = 1;
const TENSOR_SHAPE = 2;
const TENSOR_STRING_VAL = 8;
const NOTHING = new Map();
/** @param end Where the NodeDef ends in the reader's source. */
function readNode(reader, end) {
    const start = reader.position;
    if (end - start <= KEEP_NODE_BYTES)
        return new LazyNode(reader.take(end), start, NOTHING);
    const elided = new Map();
    const kept = new Kept();
    while (reader.next(end)) {
        if (reader.at(NODE_ATTR, LENGTH_DELIMITED))
            kept.addBytes(pruneEntry(reader, end, elided));
        else {
            reader.skip(end);
            kept.addRange(reader.fieldStart, reader.position);
        }
        if (kept.size > MAX_NODE_BYTES) {
            throw new WireError(`a node has more than ${MAX_NODE_BYTES} bytes of names and attributes`, start);
        }
    }
    return new LazyNode(kept.read(reader), start, elided);
}
/** A map entry `attr { key value }`, with its value cut down where that is large. */
function pruneEntry(reader, end, elided) {
    const entry = reader.enter(end);
    const size = entry - reader.position;
    if (size <= KEEP_NUMBERS_BYTES)
        return bytesField(NODE_ATTR, reader.take(entry));
    let key = "";
    let value = { bytes: Buffer.alloc(0), cut: false };
    while (reader.next(entry)) {
        if (reader.at(ENTRY_KEY, LENGTH_DELIMITED))
            key = reader.text(reader.enter(entry));
        else if (reader.at(ENTRY_VALUE, LENGTH_DELIMITED))
            value = pruneValue(reader, reader.enter(entry));
        else
            reader.skip(entry);
    }
    if (value.cut)
        elided.set(key, size);
    return bytesField(NODE_ATTR, bytesField(ENTRY_KEY, Buffer.from(key)), bytesField(ENTRY_VALUE, value.bytes));
}
function pruneValue(reader, end) {
    const kept = new Kept();
    let cut = false;
    while (reader.next(end)) {
        if (reader.at(ATTR_TENSOR, LENGTH_DELIMITED)) {
            const tensor = pruneTensor(reader, reader.enter(end));
            kept.addBytes(bytesField(ATTR_TENSOR, tensor.bytes));
            cut ||= tensor.cut;
            continue;
        }
        reader.skip(end);
        if (reader.position - reader.fieldStart > KEEP_ATTR_BYTES)
            cut = true;
        else
            kept.addRange(reader.fieldStart, reader.position);
    }
    return { bytes: kept.read(reader), cut };
}
/** Dtype and shape, which come first; a field of numbers whole or not at all; strings as far as the limit goes. */
function pruneTensor(reader, end) {
    const kept = new Kept();
    let cut = false;
    while (reader.next(end)) {
        const limit = isNumbers(reader) ? KEEP_NUMBERS_BYTES : KEEP_STRINGS_BYTES;
        reader.skip(end);
        const size = reader.position - reader.fieldStart;
        if (size > limit || kept.size + size > KEEP_STRINGS_BYTES)
            cut = true;
        else
            kept.addRange(reader.fieldStart, reader.position);
    }
    return { bytes: kept.read(reader), cut };
}
function isNumbers(reader) {
    const described = reader.at(TENSOR_DTYPE, VARINT) || reader.at(TENSOR_SHAPE, LENGTH_DELIMITED);
    return !described && reader.field !== TENSOR_STRING_VAL;
}

;// CONCATENATED MODULE: ./build/model/read-graph.js
/** Walk a GraphDef: nodes, function library, producer version. */




/** The largest graphs in use have some hundred thousand nodes; a file of two-byte nodes must not become objects. */
const MAX_NODES = 2_000_000;
/** Signature, results and attributes of one function. */
const MAX_FUNCTION_HEADER_BYTES = 16 * 1024 * 1024;
const MAX_VERSIONS_BYTES = 1024 * 1024;
const GRAPH_NODE = 1;
const GRAPH_LIBRARY = 2;
const GRAPH_VERSIONS = 4;
const LIBRARY_FUNCTION = 1;
const FUNCTION_SIGNATURE = 1;
const FUNCTION_NODE = 3;
const FUNCTION_RET = 4;
const FUNCTION_ATTR = 5;
/** A graph under construction: what the walk puts in, over as many pieces as the file has it in. */
class GraphBuilder {
    nodes = new Map();
    functions = new Map();
    producer = 0;
    #nodeCount = 0;
    /** @param end Where the GraphDef ends. A second GraphDef in the same message is merged, as protobuf does. */
    read(reader, end) {
        while (reader.next(end)) {
            if (reader.at(GRAPH_NODE, LENGTH_DELIMITED))
                this.#readNode(reader, reader.enter(end), this.nodes);
            else if (reader.at(GRAPH_LIBRARY, LENGTH_DELIMITED))
                this.#readLibrary(reader, reader.enter(end));
            else if (reader.at(GRAPH_VERSIONS, LENGTH_DELIMITED)) {
                const start = reader.position;
                const bytes = reader.take(reader.enter(end), MAX_VERSIONS_BYTES);
                this.producer = expectDecoded(decodeVersionDef(bytes), start).producer;
            }
            else
                reader.skip(end);
        }
    }
    #readNode(reader, end, nodes) {
        if (++this.#nodeCount > MAX_NODES) {
            throw new WireError(`the graph has more than ${MAX_NODES} nodes`, reader.position);
        }
        const node = readNode(reader, end);
        nodes.set(node.name, node);
    }
    #readLibrary(reader, end) {
        while (reader.next(end)) {
            if (reader.at(LIBRARY_FUNCTION, LENGTH_DELIMITED))
                this.#readFunction(reader, reader.enter(end));
            else
                reader.skip(end);
        }
    }
    #readFunction(reader, end) {
        const start = reader.position;
        const header = new Kept();
        const nodes = new Map();
        while (reader.next(end)) {
            if (reader.at(FUNCTION_NODE, LENGTH_DELIMITED)) {
                this.#readNode(reader, reader.enter(end), nodes);
                continue;
            }
            const wanted = isHeader(reader.field);
            reader.skip(end);
            if (wanted)
                header.addRange(reader.fieldStart, reader.position);
        }
        if (header.size > MAX_FUNCTION_HEADER_BYTES) {
            throw new WireError(`a function's signature has more than ${MAX_FUNCTION_HEADER_BYTES} bytes`, start);
        }
        const { signature, ret, attr } = expectDecoded(decodeFunctionDef(header.read(reader)), start);
        const name = signature?.name ?? "";
        this.functions.set(name, {
            name,
            args: (signature?.inputArg ?? []).map((arg) => ({ name: arg.name, dtype: arg.type })),
            outputs: (signature?.outputArg ?? []).map((arg) => arg.name),
            nodes,
            ret,
            attr: (key) => attr.get(key),
        });
    }
}
function isHeader(field) {
    return field === FUNCTION_SIGNATURE || field === FUNCTION_RET || field === FUNCTION_ATTR;
}
/** A message that the codec must be able to read. @param start Where it starts in the file. */
function expectDecoded(decoded, start) {
    if (decoded.ok)
        return decoded.value;
    throw new WireError(decoded.path === "" ? decoded.reason : `${decoded.path}: ${decoded.reason}`, start);
}

;// CONCATENATED MODULE: ./build/model/saved-model-file.js
/**
 * Walk a SavedModel message and keep what a client of one MetaGraph meets: tags, signatures, graph, assets. Other
 * MetaGraphs, op lists, collections and the object graph are stepped over.
 */




const META_GRAPHS = 2;
const META_INFO = 1;
const GRAPH_DEF = 2;
const SIGNATURE_DEF = 5;
const ASSET_FILE_DEF = 6;
const STRIPPED_OP_LIST = 2;
const saved_model_file_ENTRY_KEY = 1;
const saved_model_file_ENTRY_VALUE = 2;
const MAX_META_INFO_BYTES = 16 * 1024 * 1024;
/** A signature with the default values of its inputs. */
const MAX_SIGNATURE_BYTES = 256 * 1024 * 1024;
const MAX_ASSET_BYTES = 1024 * 1024;
/**
 * The MetaGraph that the server takes for those tags (tensorflow/cc/saved_model/reader.cc): the first one with exactly that
 * set. A message without any, such as an empty file, has no MetaGraph and is not broken.
 *
 * @throws WireError where the bytes are no SavedModel.
 */
function chooseMetaGraph(source, tags) {
    const reader = new WireReader(source);
    const found = [];
    while (reader.next(source.size)) {
        if (reader.at(META_GRAPHS, LENGTH_DELIMITED)) {
            const end = reader.enter(source.size);
            const start = reader.position;
            found.push({ start, end, info: readMetaInfo(reader, end) });
        }
        else
            reader.skip(source.size);
    }
    const wanted = new Set(tags);
    const chosen = found.find(({ info }) => sameSet(new Set(info.tags), wanted));
    return {
        metaGraph: chosen && readMetaGraph(new WireReader(source, chosen.start), chosen),
        tagSets: found.map(({ info }) => info.tags),
    };
}
function sameSet(left, right) {
    return left.size === right.size && [...left].every((item) => right.has(item));
}
/** Step through a MetaGraphDef for its MetaInfoDef, without the op list, which is a hundred kilobytes of documentation. */
function readMetaInfo(reader, end) {
    const start = reader.position;
    const kept = new Kept();
    while (reader.next(end)) {
        if (!reader.at(META_INFO, LENGTH_DELIMITED)) {
            reader.skip(end);
            continue;
        }
        const info = reader.enter(end);
        while (reader.next(info)) {
            const wanted = reader.field !== STRIPPED_OP_LIST;
            reader.skip(info);
            if (wanted)
                kept.addRange(reader.fieldStart, reader.position);
        }
    }
    if (kept.size > MAX_META_INFO_BYTES) {
        throw new WireError(`the tags of a MetaGraph take more than ${MAX_META_INFO_BYTES} bytes`, start);
    }
    return expectDecoded(decodeMetaInfoDef(kept.read(reader)), start);
}
function readMetaGraph(reader, { end, info }) {
    const graph = new GraphBuilder();
    const signatures = new Map();
    const assets = new Map();
    while (reader.next(end)) {
        if (reader.at(GRAPH_DEF, LENGTH_DELIMITED))
            graph.read(reader, reader.enter(end));
        else if (reader.at(SIGNATURE_DEF, LENGTH_DELIMITED))
            readSignature(reader, reader.enter(end), signatures);
        else if (reader.at(ASSET_FILE_DEF, LENGTH_DELIMITED))
            readAsset(reader, reader.enter(end), assets);
        else
            reader.skip(end);
    }
    return { info, graph, signatures, assets };
}
/** One entry of the map; the last of several with one key wins. */
function readSignature(reader, end, signatures) {
    const start = reader.position;
    let key = "";
    let value = Buffer.alloc(0);
    while (reader.next(end)) {
        if (reader.at(saved_model_file_ENTRY_KEY, LENGTH_DELIMITED))
            key = reader.text(reader.enter(end));
        else if (reader.at(saved_model_file_ENTRY_VALUE, LENGTH_DELIMITED))
            value = reader.take(reader.enter(end), MAX_SIGNATURE_BYTES);
        else
            reader.skip(end);
    }
    signatures.set(key, expectDecoded(decodeSignatureDef(value), start));
}
function readAsset(reader, end, assets) {
    const start = reader.position;
    const { tensorInfo, filename } = expectDecoded(decodeAssetFileDef(reader.take(end, MAX_ASSET_BYTES)), start);
    if (tensorInfo?.encoding.kind === "name")
        assets.set(tensorInfo.encoding.name, filename);
}

;// CONCATENATED MODULE: ./build/model/tensor-name.js
const OUTPUT_INDEX = /^(.*):(\d{1,9})$/su;
function tensor_name_parseTensorName(name) {
    const match = OUTPUT_INDEX.exec(name);
    return match ? { node: match[1], index: Number(match[2]) } : { node: name, index: 0 };
}

;// CONCATENATED MODULE: ./build/model/tensor-dtype.js

const DT_UINT8 = 4;
const tensor_dtype_DT_STRING = 7;
const tensor_dtype_DT_INT64 = 9;
const DT_RESOURCE = 20;
const one = (attr) => (node, index) => index === 0 ? tensor_dtype_typeAttr(node, attr) : undefined;
const fixed = (dtype) => (_node, index) => index === 0 ? dtype : undefined;
const tensor_dtype_listed = (attr) => (node, index) => tensor_dtype_typeList(node, attr)[index];
/** Indices, values and shapes of all sparse features, then the dense ones, then values and splits of the ragged ones. */
const parsed = (sparseTypes, denseTypes) => (node, index) => {
    const sparse = tensor_dtype_typeList(node, sparseTypes);
    const indices = sparse.map(() => tensor_dtype_DT_INT64);
    const ragged = [...tensor_dtype_typeList(node, "ragged_value_types"), ...tensor_dtype_typeList(node, "ragged_split_types")];
    return [...indices, ...sparse, ...indices, ...tensor_dtype_typeList(node, denseTypes), ...ragged][index];
};
const tensor_dtype_RULES = [
    ["Placeholder PlaceholderV2 PlaceholderWithDefault Const ReadVariableOp ResourceGather", one("dtype")],
    [
        "Identity Reshape ExpandDims Squeeze Pack Concat ConcatV2 StopGradient Snapshot EnsureShape Slice StridedSlice",
        one("T"),
    ],
    ["Add AddV2 Sub Mul RealDiv MatMul BiasAdd Relu Relu6 Sigmoid Tanh Softmax LogSoftmax Sum Mean Max Min", one("T")],
    ["Cast", one("DstT")],
    ["Gather GatherV2", one("Tparams")],
    ["LookupTableFind LookupTableFindV2", one("Tout")],
    ["ArgMax ArgMin", one("output_type")],
    ["StringToNumber Shape", one("out_type")],
    ["IdentityN", tensor_dtype_listed("T")],
    ["PartitionedCall StatefulPartitionedCall BatchFunction RemoteCall", tensor_dtype_listed("Tout")],
    ["If StatelessIf Case StatelessCase", tensor_dtype_listed("Tout")],
    ["While StatelessWhile", tensor_dtype_listed("T")],
    ["ParseExample ParseExampleV2 ParseSingleExample", parsed("sparse_types", "Tdense")],
    ["DecodeJpeg DecodeGif DecodeBmp", fixed(DT_UINT8)],
    ["DecodePng DecodeImage", one("dtype")],
    ["DecodeBase64 EncodeBase64 AsString StringJoin StringLower StringUpper", fixed(tensor_dtype_DT_STRING)],
    ["VarHandleOp HashTableV2 MutableHashTableV2", fixed(DT_RESOURCE)],
];
const BY_OP = new Map(tensor_dtype_RULES.flatMap(([ops, rule]) => ops.split(" ").map((op) => [op, rule])));
/** DataType of the tensor; undefined where the graph has no such node or its op is not known here. */
function tensorDtype(graph, tensorName) {
    const { node: name, index } = tensor_name_parseTensorName(tensorName);
    const node = graph.nodes.get(name);
    return node && BY_OP.get(node.op)?.(node, index);
}
function tensor_dtype_typeAttr(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "type" ? attr.value : undefined;
}
function tensor_dtype_typeList(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "list" ? attr.value.type : [];
}

;// CONCATENATED MODULE: ./build/model/signatures.js

function buildSignatures(definitions, graph) {
    return sortedMap(definitions, (definition, name) => ({
        name,
        methodName: definition.methodName,
        inputs: sortedMap(definition.inputs, (info) => buildTensorInfo(info, graph)),
        outputs: sortedMap(definition.outputs, (info) => buildTensorInfo(info, graph)),
        defaults: sortedMap(definition.defaults, (value) => value),
    }));
}
function buildTensorInfo(info, graph) {
    const { encoding } = info;
    const name = encoding.kind === "name" ? encoding.name : "";
    return {
        // An encoding that is not set leaves the server the same empty name as an empty string does.
        encoding: encoding.kind ?? "name",
        name,
        declaredDtype: info.dtype,
        graphDtype: tensorDtype(graph, name),
        shape: buildShape(info.shape),
    };
}
/** A missing shape and `unknown_rank` mean the same; any negative size is an unknown dimension. */
function buildShape(shape) {
    if (shape === undefined || shape.unknownRank)
        return undefined;
    return shape.dims.map((size) => (size < 0n ? null : Number(size)));
}
function sortedMap(map, build) {
    // The default comparison of keys is by UTF-16 code unit, the same in every locale.
    const keys = [...map.keys()].sort();
    return new Map(keys.map((key) => [key, build(map.get(key), key)]));
}

;// CONCATENATED MODULE: ./build/dtype.js
/**
 * The DataType enum of `tensorflow/core/framework/types.proto`, and where `Tensor::FromProto`
 * (tensorflow/core/framework/tensor.cc) looks for the values of each.
 */
const row = (number, name, alias, kind, field, width, bits = 0, signed = kind !== "bool") => ({ number, name: `DT_${name}`, alias, kind, field, width, bits, signed });
const DTYPES = [
    row(1, "FLOAT", "float32", "float", "float_val", 4),
    row(2, "DOUBLE", "float64", "float", "double_val", 8),
    row(3, "INT32", "int32", "int", "int_val", 4, 32),
    row(4, "UINT8", "uint8", "int", "int_val", 1, 8, false),
    row(5, "INT16", "int16", "int", "int_val", 2, 16),
    row(6, "INT8", "int8", "int", "int_val", 1, 8),
    row(7, "STRING", "string", "string", "string_val", 0),
    row(8, "COMPLEX64", "complex64", "complex", "scomplex_val", 8),
    row(9, "INT64", "int64", "int", "int64_val", 8, 64),
    row(10, "BOOL", "bool", "bool", "bool_val", 1),
    row(11, "QINT8", "qint8", "int", "int_val", 1, 8),
    row(12, "QUINT8", "quint8", "int", "int_val", 1, 8, false),
    row(13, "QINT32", "qint32", "int", "int_val", 4, 32),
    row(14, "BFLOAT16", "bfloat16", "float", "half_val", 2),
    row(15, "QINT16", "qint16", "int", "int_val", 2, 16),
    row(16, "QUINT16", "quint16", "int", "int_val", 2, 16, false),
    row(17, "UINT16", "uint16", "int", "int_val", 2, 16, false),
    row(18, "COMPLEX128", "complex128", "complex", "dcomplex_val", 16),
    row(19, "HALF", "float16", "float", "half_val", 2),
    row(20, "RESOURCE", "resource", "handle", "resource_handle_val", 0),
    row(21, "VARIANT", "variant", "handle", "variant_val", 0),
    row(22, "UINT32", "uint32", "int", "uint32_val", 4, 32, false),
    row(23, "UINT64", "uint64", "int", "uint64_val", 8, 64, false),
    row(24, "FLOAT8_E5M2", "float8_e5m2", "float", "float8_val", 1),
    row(25, "FLOAT8_E4M3FN", "float8_e4m3fn", "float", "float8_val", 1),
    row(26, "FLOAT8_E4M3FNUZ", "float8_e4m3fnuz", "float", "float8_val", 1),
    row(27, "FLOAT8_E4M3B11FNUZ", "float8_e4m3b11fnuz", "float", "float8_val", 1),
    row(28, "FLOAT8_E5M2FNUZ", "float8_e5m2fnuz", "float", "float8_val", 1),
    row(29, "INT4", "int4", "int", "int_val", 1, 4),
    row(30, "UINT4", "uint4", "int", "int_val", 1, 4, false),
    row(31, "INT2", "int2", "int", "int_val", 1, 2),
    row(32, "UINT2", "uint2", "int", "int_val", 1, 2, false),
    row(33, "FLOAT4_E2M1FN", "float4_e2m1fn", "float", "float8_val", 1),
];
/** Enum values above this are the `_REF` twin of the value less 100; they cannot be fed. */
const REF_OFFSET = 100;
const BY_NUMBER = new Map(DTYPES.map((dtype) => [dtype.number, dtype]));
const BY_NAME = new Map(DTYPES.flatMap((dtype) => [
    [dtype.name, dtype],
    [dtype.alias, dtype],
]));
/** The dtype with that enum value; undefined for DT_INVALID, reference types and numbers TensorFlow 2.21 does not know. */
function dtypeByNumber(number) {
    return BY_NUMBER.get(number);
}
/** The dtype a spec names: `DT_FLOAT` or `float32`. */
function dtypeByName(name) {
    return BY_NAME.get(name);
}
/** The name for people: `DT_FLOAT`, `DT_FLOAT_REF`, `DT_INVALID`, or `DataType 77` for a number nobody knows. */
function dtypeName(number) {
    if (number === 0)
        return "DT_INVALID";
    const known = BY_NUMBER.get(number);
    if (known)
        return known.name;
    const referred = BY_NUMBER.get(number - REF_OFFSET);
    return referred ? `${referred.name}_REF` : `DataType ${number}`;
}

;// CONCATENATED MODULE: ./build/model/text-tokens.js
/**
 * The words of protobuf's text format. Source of the rules: google/protobuf/io/tokenizer.cc as TextFormat uses it.
 *
 * The text is taken as one character a byte (latin1), so that string literals keep the bytes they stand for.
 */
/** Thrown while parsing and caught where a text is taken in. */
class TextError extends Error {
    fault;
    constructor(reason, { line, column }) {
        super(reason);
        this.name = "TextError";
        this.fault = { reason, line, column };
    }
}
const SPACE = /(?:[ \t\r\n\v\f]+|#[^\n]*)+/uy;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/uy;
const FLOAT = /(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?[fF]?|\d+(?:[eE][+-]?\d+[fF]?|[fF])/uy;
const INTEGER = /0[xX][0-9a-fA-F]+|\d+/uy;
const SYMBOLS = "{}<>[]:;,-./";
class Tokens {
    /** The token to be looked at; it stays until {@link advance}. */
    current;
    #text;
    #at = 0;
    #line = 1;
    #lineStart = 0;
    constructor(text) {
        this.#text = text;
        this.current = this.#read();
    }
    /** The current token, which is then behind. */
    advance() {
        const token = this.current;
        this.current = this.#read();
        return token;
    }
    #read() {
        this.#skipSpace();
        const start = this.#at;
        const place = { line: this.#line, column: start - this.#lineStart + 1 };
        if (start >= this.#text.length)
            return { kind: "end", text: "", ...place };
        const word = this.#match(WORD);
        if (word !== undefined)
            return { kind: "word", text: word, ...place };
        const float = this.#match(FLOAT);
        if (float !== undefined)
            return this.#number({ kind: "float", text: float, ...place });
        const integer = this.#match(INTEGER);
        if (integer !== undefined)
            return this.#number({ kind: "integer", text: integer, ...place });
        const symbol = this.#text[start];
        if (symbol === '"' || symbol === "'")
            return { kind: "string", text: this.#string(symbol, place), ...place };
        if (!SYMBOLS.includes(symbol))
            throw new TextError(`nothing begins with ${JSON.stringify(symbol)}`, place);
        this.#at++;
        return { kind: "symbol", text: symbol, ...place };
    }
    /** `1x` is no number followed by a word. */
    #number(token) {
        if (this.#match(WORD) !== undefined)
            throw new TextError("a space is needed between a number and a word", token);
        return token;
    }
    /** A loop and no pattern: weights are strings of megabytes, which would exhaust a pattern's stack. */
    #string(quote, place) {
        const start = this.#at + 1;
        let end = start;
        while (this.#text[end] !== quote) {
            if (this.#text[end] === "\\")
                end++;
            if (end >= this.#text.length || this.#text[end] === "\n") {
                throw new TextError("a string does not end on its line", place);
            }
            end++;
        }
        this.#at = end + 1;
        return text_tokens_unescape(this.#text.slice(start, end), place);
    }
    #skipSpace() {
        const space = this.#match(SPACE);
        if (space === undefined)
            return;
        for (let index = space.indexOf("\n"); index >= 0; index = space.indexOf("\n", index + 1)) {
            this.#line++;
            this.#lineStart = this.#at - space.length + index + 1;
        }
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#text)?.[0];
        if (match !== undefined)
            this.#at += match.length;
        return match;
    }
}
const ESCAPE = /\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([abfnrtv\\?'"])|(.))/gsu;
const CONTROL = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };
const MAX_CODE_POINT = 0x10ffff;
function text_tokens_unescape(quoted, place) {
    if (!quoted.includes("\\"))
        return quoted;
    return quoted.replace(ESCAPE, (all, octal, hex, short, long, simple) => {
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex, 16));
        if (simple !== undefined)
            return CONTROL[simple] ?? simple;
        const codePoint = Number.parseInt(short ?? long, 16);
        if (Number.isNaN(codePoint) || codePoint > MAX_CODE_POINT) {
            throw new TextError(`a string has the escape ${all}, which stands for nothing`, place);
        }
        return Buffer.from(String.fromCodePoint(codePoint)).toString("latin1");
    });
}

;// CONCATENATED MODULE: ./build/model/text-format.js
/**
 * Protobuf's text format as a tree of fields, with the place of each, before any schema is applied.
 * Source of the grammar: google/protobuf/text_format.cc.
 *
 * ```ts
 * const tree = parseText('max_batch_size { value: 128 } allowed_batch_sizes: [64, 128]');
 * ```
 */

/** As deep as the same message may nest on the wire. */
const text_format_MAX_DEPTH = 100;
const CLOSING = { "{": "}", "<": ">" };
/** @param text One character a byte (latin1). */
function parseText(text) {
    try {
        return { ok: true, fields: readFields(new Tokens(text), "", 0) };
    }
    catch (error) {
        if (error instanceof TextError)
            return { ok: false, fault: error.fault };
        throw error;
    }
}
/** Fields up to the closing symbol, or to the end of the text where that is empty. */
function readFields(tokens, closing, depth) {
    if (depth > text_format_MAX_DEPTH)
        throw new TextError("messages are nested too deeply", tokens.current);
    const fields = [];
    while (tokens.current.text !== closing || tokens.current.kind === "string") {
        if (tokens.current.kind === "end")
            throw new TextError(`the text ends where "${closing}" is missing`, tokens.current);
        fields.push(readField(tokens, depth));
        if (isSymbol(tokens.current, ";") || isSymbol(tokens.current, ","))
            tokens.advance();
    }
    tokens.advance();
    return fields;
}
function readField(tokens, depth) {
    const { line, column } = tokens.current;
    const name = readName(tokens);
    const colon = isSymbol(tokens.current, ":");
    if (colon)
        tokens.advance();
    const list = isSymbol(tokens.current, "[");
    const values = list ? readList(tokens, depth) : [readValue(tokens, depth)];
    return { name, colon, list, values, line, column };
}
function readName(tokens) {
    const token = tokens.advance();
    if (token.kind === "word")
        return token.text;
    if (!isSymbol(token, "["))
        throw new TextError(`a field name was expected, not ${shown(token)}`, token);
    let name = "";
    while (!isSymbol(tokens.current, "]")) {
        const part = tokens.advance();
        if (part.kind === "end")
            throw new TextError(`"]" is missing`, part);
        name += part.text;
    }
    tokens.advance();
    return `[${name}]`;
}
function readList(tokens, depth) {
    tokens.advance();
    const values = [];
    while (!isSymbol(tokens.current, "]")) {
        values.push(readValue(tokens, depth));
        if (isSymbol(tokens.current, "]"))
            break;
        if (!isSymbol(tokens.current, ","))
            throw new TextError(`"," or "]" was expected`, tokens.current);
        tokens.advance();
        if (isSymbol(tokens.current, "]"))
            throw new TextError("a list does not end with a comma", tokens.current);
    }
    tokens.advance();
    return values;
}
function readValue(tokens, depth) {
    const { line, column } = tokens.current;
    const closing = tokens.current.kind === "symbol" ? CLOSING[tokens.current.text] : undefined;
    if (closing !== undefined) {
        tokens.advance();
        return { kind: "message", fields: readFields(tokens, closing, depth + 1), line, column };
    }
    const negative = isSymbol(tokens.current, "-");
    if (negative)
        tokens.advance();
    const token = tokens.advance();
    if (token.kind === "symbol" || token.kind === "end" || (negative && token.kind === "string")) {
        throw new TextError(`a value was expected, not ${shown(token)}`, token);
    }
    const text = token.kind === "string" ? joinStrings(token, tokens) : token.text;
    return { kind: token.kind, text, negative, line, column };
}
/** Strings that follow each other are one. */
function joinStrings(first, tokens) {
    const parts = [first.text];
    while (tokens.current.kind === "string")
        parts.push(tokens.advance().text);
    return parts.join("");
}
function isSymbol(token, symbol) {
    return token.kind === "symbol" && token.text === symbol;
}
function shown(token) {
    return token.kind === "end" ? "the end" : JSON.stringify(token.text.slice(0, 40));
}

;// CONCATENATED MODULE: ./build/model/text-schema.js
/**
 * The messages that are read from text format: SavedModel and all it holds that is looked at. Names and numbers are those of
 * tensorflow/core/protobuf/*.proto and tensorflow/core/framework/*.proto.
 */
/** `name = number type`; `*` repeats, `|group` is a oneof, `map K V` is the entry message of a map. */
const MESSAGES = {
    SavedModel: "saved_model_schema_version=1 int64, meta_graphs=2 MetaGraphDef*",
    MetaGraphDef: `meta_info_def=1 MetaInfoDef, graph_def=2 GraphDef, saver_def=3 opaque, collection_def=4 opaque*,
    signature_def=5 map string SignatureDef, asset_file_def=6 AssetFileDef*, object_graph_def=7 opaque`,
    MetaInfoDef: `meta_graph_version=1 string, stripped_op_list=2 opaque, any_info=3 opaque, tags=4 string*,
    tensorflow_version=5 string, tensorflow_git_version=6 string, stripped_default_attrs=7 bool,
    function_aliases=8 map string string`,
    SignatureDef: `inputs=1 map string TensorInfo, outputs=2 map string TensorInfo, method_name=3 string,
    defaults=4 map string TensorProto`,
    TensorInfo: `name=1 string|encoding, dtype=2 DataType, tensor_shape=3 TensorShapeProto,
    coo_sparse=4 CooSparse|encoding, composite_tensor=5 CompositeTensor|encoding`,
    CooSparse: "values_tensor_name=1 string, indices_tensor_name=2 string, dense_shape_tensor_name=3 string",
    CompositeTensor: "type_spec=1 opaque, components=2 TensorInfo*",
    AssetFileDef: "tensor_info=1 TensorInfo, filename=2 string",
    GraphDef: "node=1 NodeDef*, library=2 FunctionDefLibrary, version=3 int32, versions=4 VersionDef, debug_info=5 opaque",
    VersionDef: "producer=1 int32, min_consumer=2 int32, bad_consumers=3 int32*",
    NodeDef: `name=1 string, op=2 string, input=3 string*, device=4 string, attr=5 map string AttrValue,
    experimental_debug_info=6 opaque, experimental_type=7 opaque`,
    AttrValue: `list=1 ListValue|value, s=2 bytes|value, i=3 int64|value, f=4 float|value, b=5 bool|value,
    type=6 DataType|value, shape=7 TensorShapeProto|value, tensor=8 TensorProto|value, placeholder=9 string|value,
    func=10 NameAttrList|value`,
    ListValue: `s=2 bytes*, i=3 int64*, f=4 float*, b=5 bool*, type=6 DataType*, shape=7 TensorShapeProto*,
    tensor=8 TensorProto*, func=9 NameAttrList*`,
    NameAttrList: "name=1 string, attr=2 map string AttrValue",
    FunctionDefLibrary: "function=1 FunctionDef*, gradient=2 opaque*, registered_gradients=3 opaque*",
    FunctionDef: `signature=1 OpDef, node_def=3 NodeDef*, ret=4 map string string, attr=5 map string AttrValue,
    control_ret=6 map string string, arg_attr=7 opaque*, resource_arg_unique_id=8 opaque*`,
    OpDef: `name=1 string, input_arg=2 ArgDef*, output_arg=3 ArgDef*, attr=4 opaque*, summary=5 string,
    description=6 string, deprecation=8 opaque, is_aggregate=16 bool, is_stateful=17 bool, is_commutative=18 bool,
    allows_uninitialized_input=19 bool, control_output=20 string*, is_distributed_communication=21 bool`,
    ArgDef: `name=1 string, description=2 string, type=3 DataType, type_attr=4 string, number_attr=5 string,
    type_list_attr=6 string, handle_data=7 opaque*, is_ref=16 bool, experimental_full_type=17 opaque`,
    TensorProto: `dtype=1 DataType, tensor_shape=2 TensorShapeProto, version_number=3 int32, tensor_content=4 bytes,
    float_val=5 float*, double_val=6 double*, int_val=7 int32*, string_val=8 bytes*, scomplex_val=9 float*,
    int64_val=10 int64*, bool_val=11 bool*, dcomplex_val=12 double*, half_val=13 int32*, resource_handle_val=14 opaque*,
    variant_val=15 opaque*, uint32_val=16 uint32*, uint64_val=17 uint64*, float8_val=18 bytes`,
    TensorShapeProto: "dim=2 Dim*, unknown_rank=3 bool",
    Dim: "size=1 int64, name=2 string",
};
const FIELD = /^(\w+)=(\d+) (?:map (\w+) (\w+)|(\w+)(\*?)(?:\|(\w+))?)$/u;
const text_schema_built = new Map();
/** The fields of a message by name; undefined for scalars. */
function textMessageType(name) {
    const rows = MESSAGES[name];
    if (rows === undefined)
        return text_schema_built.get(name);
    let fields = text_schema_built.get(name);
    if (fields === undefined) {
        fields = new Map(rows.split(/,\s+/u).map(parseRow));
        text_schema_built.set(name, fields);
    }
    return fields;
}
function parseRow(row) {
    const [, name, number, mapKey, mapValue, type, star, oneof] = FIELD.exec(row);
    const repeated = star === "*" || mapKey !== undefined;
    return [name, { number: Number(number), type: type ?? mapEntry(mapKey, mapValue), repeated, oneof }];
}
function mapEntry(key, value) {
    const name = `map<${key}, ${value}>`;
    text_schema_built.set(name, new Map([
        ["key", single(1, key)],
        ["value", single(2, value)],
    ]));
    return name;
}
function single(number, type) {
    return { number, type, repeated: false, oneof: undefined };
}

;// CONCATENATED MODULE: ./build/model/text-to-wire.js
/**
 * A message in text format -> the same message on the wire, so that `saved_model.pbtxt` and `saved_model.pb` are read by the
 * same walker. As strict as `TextFormat::Parse`: unknown names, wrong types and singular fields given twice are faults;
 * only inside messages that nothing looks at (the object graph, op lists, collections) any name is accepted.
 */





/** @param messageName A message of the schema, such as `SavedModel`. */
function textToWire(text, messageName) {
    const tree = parseText(text.toString("latin1"));
    if (!tree.ok)
        return tree;
    try {
        return { ok: true, bytes: encodeMessage(tree.fields, messageName, textMessageType(messageName)) };
    }
    catch (error) {
        if (error instanceof TextError)
            return { ok: false, fault: error.fault };
        throw error;
    }
}
function encodeMessage(fields, messageName, types) {
    const seen = new Map();
    const parts = fields.flatMap((field) => {
        const type = types.get(field.name);
        if (type === undefined)
            throw new TextError(`${messageName} has no field ${field.name}`, field);
        if (!type.repeated)
            checkOnce(field, type, seen);
        return field.values.map((value) => encodeValue(value, field, type));
    });
    return Buffer.concat(parts);
}
function checkOnce(field, { oneof = field.name }, seen) {
    if (field.list)
        throw new TextError(`${field.name} takes one value, not a list`, field);
    const other = seen.get(oneof);
    if (other === field.name)
        throw new TextError(`${field.name} is given twice`, field);
    if (other !== undefined)
        throw new TextError(`${field.name} and ${other} exclude each other`, field);
    seen.set(oneof, field.name);
}
function encodeValue(value, field, { number, type }) {
    if (type === "opaque")
        return Buffer.alloc(0);
    const types = textMessageType(type);
    if (types) {
        if (value.kind !== "message")
            throw new TextError(`${field.name} is a message and needs braces`, value);
        return bytesField(number, encodeMessage(value.fields, type, types));
    }
    if (value.kind === "message")
        throw new TextError(`${field.name} is no message`, value);
    if (!field.colon)
        throw new TextError(`":" is missing after ${field.name}`, value);
    return encodeScalar(value, number, type);
}
function encodeScalar(value, number, type) {
    switch (type) {
        case "string":
        case "bytes":
            if (value.kind !== "string")
                throw expected("a string", value);
            return bytesField(number, Buffer.from(value.text, "latin1"));
        case "float":
            return floatField(number, floatValue(value));
        case "double":
            return doubleField(number, floatValue(value));
        case "bool":
            return varintField(number, boolValue(value));
        case "DataType":
            return varintField(number, enumValue(value));
        default:
            return varintField(number, integerValue(value, type));
    }
}
const NAMED_FLOATS = new Map([
    ["inf", Number.POSITIVE_INFINITY],
    ["infinity", Number.POSITIVE_INFINITY],
    ["nan", Number.NaN],
]);
function floatValue(value) {
    let magnitude;
    if (value.kind === "word")
        magnitude = NAMED_FLOATS.get(value.text.toLowerCase());
    else if (value.kind === "float")
        magnitude = Number(value.text.replace(/f$/iu, ""));
    else if (value.kind === "integer" && !/^0./u.test(value.text))
        magnitude = Number(value.text);
    if (magnitude === undefined)
        throw expected("a number", value);
    return value.negative ? -magnitude : magnitude;
}
const TRUE = new Set(["true", "True", "t"]);
const FALSE = new Set(["false", "False", "f"]);
function boolValue(value) {
    if (value.kind === "word" && !value.negative) {
        if (TRUE.has(value.text))
            return 1n;
        if (FALSE.has(value.text))
            return 0n;
    }
    if (value.kind === "integer" && !value.negative) {
        const number = magnitudeOf(value);
        if (number <= 1n)
            return number;
    }
    throw expected("true or false", value);
}
const text_to_wire_REF_OFFSET = 100;
const DTYPE_NUMBERS = new Map([
    ["DT_INVALID", 0],
    ...DTYPES.flatMap(({ name, number }) => [
        [name, number],
        [`${name}_REF`, number + text_to_wire_REF_OFFSET],
    ]),
]);
/** By name, or by number: the enum is open, so a number nobody knows is kept. */
function enumValue(value) {
    if (value.kind !== "word")
        return integerValue(value, "int32");
    const number = DTYPE_NUMBERS.get(value.text);
    if (number === undefined || value.negative)
        throw expected("a DataType such as DT_FLOAT", value);
    return BigInt(number);
}
const RANGES = {
    int32: [-(2n ** 31n), 2n ** 31n - 1n],
    int64: [-(2n ** 63n), 2n ** 63n - 1n],
    uint32: [0n, 2n ** 32n - 1n],
    uint64: [0n, 2n ** 64n - 1n],
};
function integerValue(value, type) {
    if (value.kind !== "integer")
        throw expected("an integer", value);
    const number = magnitudeOf(value) * (value.negative ? -1n : 1n);
    const [min, max] = RANGES[type];
    if (number < min || number > max)
        throw new TextError(`${number} is no ${type}`, value);
    return number;
}
/** Decimal, `0x` hexadecimal, or octal with a leading zero. */
function magnitudeOf(value) {
    if (!/^0\d/u.test(value.text))
        return BigInt(value.text);
    if (/[89]/u.test(value.text))
        throw new TextError(`${value.text} begins with 0 and is not octal`, value);
    return BigInt(`0o${value.text}`);
}
function expected(what, value) {
    return new TextError(`${what} was expected, not ${JSON.stringify(value.text.slice(0, 40))}`, value);
}

;// CONCATENATED MODULE: ./build/model/read-model.js
/**
 * What a SavedModel accepts, without TensorFlow: `saved_model.pb` is walked, not loaded, so that a file of gigabytes costs
 * the memory of its node names.
 *
 * ```ts
 * const { value: folders } = await findVersions(spec);
 * const { value: model, problems } = await readModel(folders[0], ["serve"]);
 * model.signatures.get("serving_default").inputs.get("x").shape; // [null, 2]
 * ```
 */









/** What protobuf's parsers accept. */
const MAX_FILE_BYTES = 2 ** 31 - 1;
/** A text file is parsed as a whole, and a JavaScript string holds no more. */
const MAX_TEXT_BYTES = 2 ** 28;
/** @param tags The exact tag set of the MetaGraph to read, `["serve"]` unless the server is told otherwise. */
async function readModel(folder, tags) {
    const opened = withFile(folder.file, (source) => chooseMetaGraph(source, tags));
    if (opened.value === undefined)
        return { value: undefined, problems: opened.problems };
    const { metaGraph, tagSets } = opened.value;
    if (metaGraph === undefined)
        return { value: undefined, problems: [fileProblem.noTags(folder.file, tags, tagSets)] };
    const { info, graph, signatures, assets } = metaGraph;
    const model = {
        versionDirectory: folder.path,
        version: folder.version,
        defaultName: folder.defaultName,
        file: folder.file,
        tags: [...new Set(info.tags)].sort(),
        tensorflowVersion: info.tensorflowVersion,
        signatures: buildSignatures(signatures, graph),
        graph,
        assets,
        assetHeads: await readAssetHeads(folder.path, assets),
    };
    return { value: model, problems: [] };
}
function withFile(file, walk) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, "r");
        const source = openSource(file, descriptor);
        return "code" in source ? failed(source) : { value: walk(source), problems: [] };
    }
    catch (error) {
        if (error instanceof WireError)
            return failed(fileProblem.broken(file, error));
        if (error instanceof Error && "syscall" in error)
            return failed(fileProblem.unreadable(file, error));
        throw error;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function failed(problem) {
    return { value: undefined, problems: [problem] };
}
/** The file as wire bytes, whichever of the two forms it has. */
function openSource(file, descriptor) {
    const { size } = (0,external_node_fs_.fstatSync)(descriptor);
    const source = fileSource(descriptor, size);
    if (isLfsPointer(source))
        return fileProblem.lfsPointer(file);
    if ((0,external_node_path_.extname)(file) !== ".pbtxt")
        return size > MAX_FILE_BYTES ? fileProblem.tooLarge(file, size) : source;
    if (size > MAX_TEXT_BYTES)
        return fileProblem.tooLarge(file, size);
    const wire = textToWire((0,external_node_fs_.readFileSync)(descriptor), "SavedModel");
    return wire.ok ? memorySource(wire.bytes) : fileProblem.brokenText(file, wire.fault);
}

;// CONCATENATED MODULE: ./build/model/version-folder.js



/** In the order in which the server looks for them; it does not fall back from a broken first to a sound second. */
const MODEL_FILES = ["saved_model.pb", "saved_model.pbtxt"];
/** The export format before SavedModel. */
const SESSION_BUNDLE = "export.meta";
const MODEL_PATH = ["model", "path"];
/** The SavedModel file of a folder; undefined where it has none. */
async function modelFile(folder) {
    for (const name of MODEL_FILES) {
        if (await exists((0,external_node_path_.join)(folder, name)))
            return (0,external_node_path_.join)(folder, name);
    }
    return undefined;
}
/** A folder that is meant to be a version: what is in it, or what the server says to what is in it. */
async function openVersionFolder(folder, locate) {
    const { path } = folder;
    const file = await modelFile(path);
    if (file !== undefined)
        return { value: { ...folder, file }, problems: [] };
    const place = locate(MODEL_PATH);
    if (await isFile(path)) {
        const problem = modelProblem("model-version-not-a-folder", {
            ...place,
            message: `${path} is a file, and the server takes its name for version ${(0,external_node_path_.basename)(path)}.`,
            hint: "Move the file out of the base path.",
            server: notFound(path),
        });
        return { value: undefined, problems: [problem] };
    }
    if (await exists((0,external_node_path_.join)(path, SESSION_BUNDLE))) {
        const problem = modelProblem("model-session-bundle", {
            ...place,
            message: `${path} holds ${SESSION_BUNDLE}: a SessionBundle, the export format before SavedModel.`,
            hint: "Export the model again as a SavedModel.",
            server: { status: "UNIMPLEMENTED", message: "SessionBundle is no longer supported" },
        });
        return { value: undefined, problems: [problem] };
    }
    const problem = modelProblem("model-not-found", {
        ...place,
        message: `${path} holds neither ${MODEL_FILES.join(" nor ")}.`,
        hint: "Export a SavedModel into this folder, or remove the folder.",
        server: notFound(path),
    });
    return { value: undefined, problems: [problem] };
}
function notFound(path) {
    return {
        status: "NOT_FOUND",
        message: `Specified file path does not appear to contain a SavedModel bundle (should have a file called \`saved_model.pb\`) at: ${path}`,
    };
}
async function isFile(path) {
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    return stats?.isFile() ?? false;
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/model/version-number.js
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
/** ASCII space around, a sign, decimal digits: what `absl::SimpleAtoi` takes as a whole name. */
const NUMBER = /^[ \t\n\v\f\r]*([+-]?)(\d+)[ \t\n\v\f\r]*$/u;
/**
 * The version that a folder's name stands for; undefined where the server ignores the name.
 * Source: tensorflow_serving/sources/storage_path/file_system_storage_path_source.cc.
 */
function versionNumber(name) {
    const match = NUMBER.exec(name);
    if (!match)
        return undefined;
    const value = BigInt(match[2]) * (match[1] === "-" ? -1n : 1n);
    return value >= INT64_MIN && value <= INT64_MAX ? value : undefined;
}

;// CONCATENATED MODULE: ./build/model/nearby-models.js




/** A guess is for people: it need not look into every one of a thousand folders. */
const MAX_LOOKED_AT = 100;
/**
 * What the user may have meant where a folder holds neither versions nor a SavedModel: a child with a SavedModel under a
 * name like `v1`, or a child that is itself a base path.
 */
async function nearestBasePath(path, children) {
    const looked = children.slice(0, MAX_LOOKED_AT);
    for (const name of looked) {
        if ((await modelFile((0,external_node_path_.join)(path, name))) === undefined)
            continue;
        const digits = /\d+/u.exec(name)?.[0] ?? "1";
        return `"${name}" holds a SavedModel under a name that is no number: rename it to "${digits}".`;
    }
    for (const name of looked) {
        const below = await (0,promises_.readdir)((0,external_node_path_.join)(path, name)).catch(() => []);
        if (below.some((child) => versionNumber(child) !== undefined))
            return `Did you mean ${(0,external_node_path_.join)(path, name)}?`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/model/versions.js






/**
 * The version folders that a spec means, ascending by number. `model.path` may be a base path, as the server is given it, or
 * one version folder; a folder with a SavedModel in it is the latter unless it also has versions below and is none itself.
 *
 * Where several versions are asked for and some cannot be opened, the others are the value.
 */
async function findVersions(spec) {
    const { path } = spec.model;
    const listed = await listFolder(spec);
    if (listed.value === undefined)
        return { value: undefined, problems: listed.problems };
    const own = versionNumber((0,external_node_path_.basename)(path));
    const versions = listed.value.flatMap((name) => {
        const number = versionNumber(name);
        return number === undefined ? [] : [{ name, number }];
    });
    const holdsModel = (await modelFile(path)) !== undefined;
    const isVersion = own === undefined ? holdsModel && versions.length === 0 : holdsModel || versions.length === 0;
    return isVersion ? openOne(spec, own) : openBasePath(spec, versions, listed.value);
}
async function openOne(spec, version) {
    const { path } = spec.model;
    const defaultName = (0,external_node_path_.basename)(version === undefined ? path : (0,external_node_path_.dirname)(path));
    const { value, problems } = await openVersionFolder({ path, version, defaultName }, spec.locate);
    if (value === undefined || version !== undefined)
        return { value: value && [value], problems };
    const note = modelProblem("model-unversioned", {
        ...spec.locate(MODEL_PATH),
        message: `The folder name "${defaultName}" is no version number, so the server does not serve the model from here.`,
        hint: `Deploy it as ${(0,external_node_path_.join)(defaultName, "1")}, with its assets.extra.`,
    });
    return { value: [value], problems: [note] };
}
async function openBasePath(spec, found, children) {
    if (found.length === 0)
        return { value: undefined, problems: [await noVersions(spec, children)] };
    const { versions, problems } = withoutDuplicates(spec, found);
    const { chosen, missing } = choose(spec, versions);
    const defaultName = (0,external_node_path_.basename)(spec.model.path);
    const opened = await Promise.all(chosen.map(({ name, number }) => openVersionFolder({ path: (0,external_node_path_.join)(spec.model.path, name), version: number, defaultName }, spec.locate)));
    const folders = opened.flatMap(({ value }) => (value ? [value] : []));
    return {
        value: folders.length > 0 ? folders : undefined,
        problems: [...problems, ...missing, ...opened.flatMap((outcome) => outcome.problems)],
    };
}
function choose(spec, versions) {
    const { versions: wanted } = spec.model;
    if (wanted === "all")
        return { chosen: versions, missing: [] };
    if (wanted === "latest")
        return { chosen: versions.slice(-1), missing: [] };
    const missing = wanted.flatMap((number, index) => {
        if (versions.some((version) => version.number === number))
            return [];
        const problem = modelProblem("model-version-missing", {
            ...spec.locate(["model", "versions", index]),
            message: `Version ${number} is not below ${spec.model.path}; there ${list(versions)}.`,
            hint: "Name a version that is there, or write `versions: latest`.",
        });
        return [problem];
    });
    return { chosen: versions.filter(({ number }) => wanted.includes(number)), missing };
}
function list(versions) {
    return versions.length === 1 ? `is ${versions[0].number}` : `are ${versions.map(({ number }) => number).join(", ")}`;
}
/** Ascending by number; of `1` and `01` the server takes the name that sorts last. */
function withoutDuplicates(spec, found) {
    const byNumber = new Map();
    const problems = [];
    for (const version of found.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        const other = byNumber.get(version.number);
        if (other) {
            const problem = modelProblem("model-duplicate-version", {
                ...spec.locate(MODEL_PATH),
                message: `"${other.name}" and "${version.name}" are both version ${version.number}; the server takes "${version.name}".`,
                hint: `Remove "${other.name}" from ${spec.model.path}.`,
            });
            problems.push(problem);
        }
        byNumber.set(version.number, version);
    }
    return { versions: [...byNumber.values()].sort((a, b) => (a.number < b.number ? -1 : 1)), problems };
}
async function noVersions(spec, children) {
    const { path } = spec.model;
    return modelProblem("model-no-versions", {
        ...spec.locate(MODEL_PATH),
        message: `${path} has no child whose name is a number, and no SavedModel of its own.`,
        hint: (await nearestBasePath(path, children)) ?? "Put the export into a folder named by a number, such as `1`.",
        server: {
            status: "no status",
            message: `No versions of servable ${(0,external_node_path_.basename)(path)} found under base path ${path}. Did you forget to name your leaf directory as a number (eg. '/1/')? And the server waits for one forever.`,
        },
    });
}
async function listFolder(spec) {
    const { path } = spec.model;
    const place = spec.locate(MODEL_PATH);
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    if (stats === undefined) {
        const problem = modelProblem("model-path-missing", {
            ...place,
            message: `There is no folder ${path}.`,
            hint: "Paths in a spec are relative to the spec's own folder.",
            server: {
                status: "INVALID_ARGUMENT",
                message: `Could not find base path ${path} for servable ${(0,external_node_path_.basename)(path)}`,
            },
        });
        return { value: undefined, problems: [problem] };
    }
    if (!stats.isDirectory()) {
        const problem = modelProblem("model-path-not-a-folder", {
            ...place,
            message: `${path} is a file, not a base path or a version folder.`,
            hint: `Did you mean ${(0,external_node_path_.dirname)(path)}?`,
        });
        return { value: undefined, problems: [problem] };
    }
    try {
        return { value: (await (0,promises_.readdir)(path)).sort(), problems: [] };
    }
    catch (error) {
        const problem = modelProblem("model-path-unreadable", {
            ...place,
            message: `${path}: ${error.message}`,
        });
        return { value: undefined, problems: [problem] };
    }
}

;// CONCATENATED MODULE: ./build/model/index.js
/** What the model accepts: version folders, signatures, graph. */









;// CONCATENATED MODULE: ./build/model/model.js
/** The dtype that must be fed: the graph's where it is known, else what the signature declares. */
function feedDtype(info) {
    return info.graphDtype ?? info.declaredDtype;
}

;// CONCATENATED MODULE: ./build/plan/words.js
/** Most names that a message lists. */
const LISTED = 12;
/** `The signatures are "a", "b".` Names are untrusted text, so they are quoted. */
function theOnes(names, noun) {
    if (names.length === 0)
        return `There is no ${noun} at all.`;
    const listed = names.slice(0, LISTED).map((name) => JSON.stringify(name));
    if (names.length === 1)
        return `The only ${noun} is ${listed[0]}.`;
    const rest = names.length > LISTED ? ` and ${names.length - LISTED} more` : "";
    return `The ${noun}s are ${listed.join(", ")}${rest}.`;
}
/** `[-1, 224, 3]`, with -1 for what is not known, as saved_model_cli prints shapes. */
function shapeText(shape) {
    return `[${shape.map((dim) => dim ?? -1).join(", ")}]`;
}
/** The session's word for a dtype in its messages, `float` (`DataTypeString`, tensorflow/core/framework/types.cc). */
function sessionName({ name }) {
    return name.slice("DT_".length).toLowerCase();
}

;// CONCATENATED MODULE: ./build/plan/method.js
/**
 * What a signature must look like for classify and regress: classifier.cc, regressor.cc, tfrt_classifier.cc and
 * tfrt_regressor.cc in tensorflow_serving/servables/tensorflow; the names are those of signature_constants.h.
 */



const CLASSIFY_METHOD = "tensorflow/serving/classify";
const REGRESS_METHOD = "tensorflow/serving/regress";
const PREDICT_METHOD = "tensorflow/serving/predict";
/** `DataType.DT_STRING`. */
const method_DT_STRING = 7;
const INPUTS = "inputs";
const CLASSES = "classes";
const SCORES = "scores";
const OUTPUTS = "outputs";
/**
 * The method of a request that names none: what the exporter says and the signature is shaped for. TF2 exports every
 * signature as predict, so the shape alone decides nothing.
 */
function derivedMethod(signature) {
    if (signature.methodName === CLASSIFY_METHOD && !classifyFault(signature, "tf"))
        return "classify";
    if (signature.methodName === REGRESS_METHOD && !regressFault(signature, "tf"))
        return "regress";
    return "predict";
}
/** Why the server would not classify with a signature; undefined where it would. */
function classifyFault({ inputs, outputs }, runtime) {
    if (inputs.size !== 1)
        return invalid("Expected one input Tensor.");
    if (outputs.size !== 1 && outputs.size !== 2) {
        return invalid(`Expected one or two output Tensors, found ${outputs.size}`);
    }
    if (!inputs.has(INPUTS))
        return misnamed(runtime, "No classification inputs found in SignatureDef");
    const [classes, scores] = [outputs.has(CLASSES), outputs.has(SCORES)];
    const enough = runtime === "tfrt" && outputs.size === 2 ? classes && scores : classes || scores;
    if (!enough)
        return misnamed(runtime, 'Expected classification signature outputs to contain at least one of "classes" or "scores"');
    return inputFault(inputs.get(INPUTS));
}
/** Why the server would not regress with a signature; undefined where it would. */
function regressFault({ inputs, outputs }, runtime) {
    if (inputs.size !== 1)
        return invalid("Expected one input Tensor.");
    if (outputs.size !== 1)
        return invalid("Expected one output Tensor.");
    if (!inputs.has(INPUTS))
        return misnamed(runtime, "No regression inputs found in SignatureDef");
    if (!outputs.has(OUTPUTS))
        return misnamed(runtime, "No regression outputs found in SignatureDef");
    return inputFault(inputs.get(INPUTS));
}
/** What `--enable_signature_method_name_check` makes the server say of a signature; undefined where it passes. */
function methodNameFault({ methodName }, method) {
    if (method === "predict") {
        if ([PREDICT_METHOD, CLASSIFY_METHOD, REGRESS_METHOD].includes(methodName))
            return undefined;
        return {
            status: "INTERNAL",
            message: `Expected prediction signature method_name to be one of {${PREDICT_METHOD}, ${CLASSIFY_METHOD}, ${REGRESS_METHOD}}. Was: ${methodName}`,
        };
    }
    const expected = method === "classify" ? CLASSIFY_METHOD : REGRESS_METHOD;
    if (methodName === expected)
        return undefined;
    const noun = method === "classify" ? "classification" : "regression";
    return invalid(`Expected ${noun} signature method_name to be ${expected}. Was: ${methodName}`);
}
/** The server does not look at the input's dtype; the session, which is fed serialized examples, does. */
function inputFault(info) {
    const number = feedDtype(info);
    if (number === method_DT_STRING)
        return undefined;
    const dtype = dtypeByNumber(number);
    return invalid(`Expects arg[0] to be ${dtype ? sessionName(dtype) : dtypeName(number)} but string is provided`);
}
const invalid = (message) => ({ status: "INVALID_ARGUMENT", message });
/** Only the TFRT runtime tells wrong names from wrong counts. */
function misnamed(runtime, message) {
    return runtime === "tfrt" ? { status: "FAILED_PRECONDITION", message } : invalid(message);
}

// EXTERNAL MODULE: ./build/spec/suggest.js
var suggest = __webpack_require__(436);
;// CONCATENATED MODULE: ./build/plan/signature.js


/** What an empty signature name means to the server (tensorflow/cc/saved_model/signature_constants.h). */
const DEFAULT_SIGNATURE = "serving_default";
/** In signature_def, and yet nothing a client can call (tensorflow/cc/saved_model/constants.h). */
const HOOKS = new Set(["__saved_model_init_op", "__saved_model_train_op"]);
function isHook(name) {
    return HOOKS.has(name);
}
/** The signatures that a client can name, in the model's order. */
function callableSignatures(model) {
    return [...model.signatures.values()].filter(({ name }) => !isHook(name));
}
/** The signature a request names; problems say what the server would answer to the method. */
function findSignature(name, path, { model, method, findings, }) {
    if (isHook(name)) {
        findings.add("plan-signature-hook", path, {
            message: `"${name}" is a hook that the server runs while loading; it has no output that a request could fetch.`,
            server: calledHook(method),
        });
        return undefined;
    }
    const signature = model.signatures.get(name);
    if (signature)
        return signature;
    const names = callableSignatures(model).map((known) => known.name);
    findings.add("plan-signature-unknown", path, {
        message: `The model has no signature ${JSON.stringify(name)}. ${theOnes(names, "signature")}`,
        hint: (0,suggest/* didYouMean */.a)(name, names),
        server: missingSignature(name, method),
    });
    return undefined;
}
/** A hook has an operation for an output, and that has none to fetch; classifier.cc and the others count inputs before. */
function calledHook(method) {
    return method === "predict" || method === undefined
        ? { status: "OUT_OF_RANGE", message: "Node 'NoOp' (type: 'NoOp', num of outputs: 0) does not have output 0" }
        : { status: "INVALID_ARGUMENT", message: "Expected one input Tensor." };
}
/** predict_util.cc, classifier.cc and regressor.cc, and multi_inference.cc in tensorflow_serving/servables/tensorflow. */
function missingSignature(name, method) {
    switch (method) {
        case "classify":
        case "regress":
            return { status: "INVALID_ARGUMENT", message: `No signature was found with the name: ${name}` };
        case "multi_inference":
            return { status: "INVALID_ARGUMENT", message: `Requested signature not found in model graph: ${name}` };
        case "predict_streamed":
            return { status: "FAILED_PRECONDITION", message: `Function "${name}" not found.` };
        case "predict":
        case undefined:
            return { status: "FAILED_PRECONDITION", message: `Serving signature key "${name}" not found.` };
    }
}

;// CONCATENATED MODULE: ./build/plan/auto.js


/** The requests of a spec: those it lists, or one for every signature that a client can call. */
function requestsOf(planning) {
    const { requests } = planning.spec;
    if (requests !== "auto")
        return requests;
    return servable(planning).map((signature) => derivedRequest(signature, planning.spec));
}
/** Only dense inputs have a name to be fed by. */
function isServable({ inputs }) {
    return [...inputs.values()].every(({ encoding }) => encoding === "name");
}
/** The signatures that a client can call and whose inputs a request can hold. */
function servableSignatures(model) {
    return callableSignatures(model).filter(isServable);
}
function servable({ model, findings }) {
    for (const signature of callableSignatures(model).filter((one) => !isServable(one))) {
        const inputs = [...signature.inputs].filter(([, { encoding }]) => encoding !== "name");
        const named = inputs.map(([alias, { encoding }]) => `${JSON.stringify(alias)} (${encoding})`).join(", ");
        findings.add("plan-signature-unservable", ["requests"], {
            message: `The signature ${JSON.stringify(signature.name)} is left out: no request can hold its input ${named}.`,
        });
    }
    return servableSignatures(model);
}
function derivedRequest(signature, { defaults }) {
    return {
        path: ["requests"],
        name: undefined,
        signatureName: signature.name,
        method: derivedMethod(signature),
        batchSizes: undefined,
        dims: new Map(),
        exclude: [],
        repeat: defaults.repeat,
        outputFilter: [],
        inputs: new Map(),
        examples: undefined,
        context: undefined,
        tasks: [],
    };
}

;// CONCATENATED MODULE: ./build/plan/coverage-scope.js
function isInScope(check, signature) {
    return check !== undefined && (check.signatures === "all" || check.signatures.includes(signature));
}
/** The batch sizes that a check asks for; undefined where it names none, so that all in the table count. */
function checkedSizes({ checks, serving }) {
    const sizes = checks.coverage?.batchSizes;
    return sizes === "from_serving" ? (serving.allowedBatchSizes ?? []) : sizes;
}
/** How many combinations of named dimensions a check asks for. */
function countCheckedDims({ dims }) {
    return [...dims.values()].reduce((count, sizes) => count * sizes.length, 1);
}
/** Combinations of named dimensions that a check may ask for. */
const MAX_CHECKED_DIMS = 5000;
/** All combinations of the dimensions that a check names; none where they are too many. */
function checkedDims(check) {
    if (!check || check.dims.size === 0 || countCheckedDims(check) > MAX_CHECKED_DIMS)
        return [];
    return [...check.dims].reduce((made, [name, sizes]) => made.flatMap((one) => sizes.map((size) => new Map(one).set(name, size))), [new Map()]);
}
/** A check that names batch sizes or dimensions minds only those. */
function isChecked({ dims }, sizes, at) {
    if (sizes && at.batchSize !== undefined && !sizes.includes(at.batchSize))
        return false;
    return [...dims].every(([name, wanted]) => wanted.includes(at.dims.get(name) ?? Number.NaN));
}

;// CONCATENATED MODULE: ./build/plan/coverage.js



/** Cells of one row that are listed whether or not they are hit. */
const MAX_ROW_CELLS = 5000;
/**
 * A row for every signature and method that is hit, and for every servable signature that is not; in each row a cell for
 * every batch size of the table and every combination of the row's named dimensions.
 */
function coverageOf(requests, { model, spec }) {
    const hits = requests.flatMap(({ plan, records }) => records.flatMap((record) => hitsOf(record, plan.guessed)));
    const check = spec.checks.coverage;
    const free = hits.filter(({ signature }) => hasFreeBatch(model.signatures.get(signature)));
    const columns = [...new Set([...free.map(({ batchSize }) => batchSize), ...(checkedSizes(spec) ?? [])])]
        .filter((size) => size !== undefined)
        .sort((a, b) => a - b);
    return coverage_rowsOf(hits, model).flatMap((row) => {
        const inRow = hits.filter((hit) => hit.signature === row.signature && hit.method === row.method);
        const sizes = batchSizesOf(model.signatures.get(row.signature), inRow, columns);
        const asked = isInScope(check, row.signature) ? checkedDims(check) : [];
        return cellsOf(row, sizes, distinctDims([...inRow.map(({ dims }) => dims), ...asked]), inRow);
    });
}
/** Each task of a multi_inference record warms its own signature. */
function hitsOf(record, guessed) {
    const { method, batchSize, dims } = record;
    const names = "tasks" in record ? record.tasks.map(({ signatureName }) => signatureName) : [record.signatureName];
    return names.map((signature) => ({ signature, method, batchSize, dims, guessed }));
}
function coverage_rowsOf(hits, model) {
    const rows = new Map(hits.map(({ signature, method }) => [`${method} ${signature}`, { signature, method }]));
    const called = new Set(hits.map(({ signature }) => signature));
    const others = servableSignatures(model)
        .filter(({ name }) => !called.has(name))
        .map((signature) => ({ signature: signature.name, method: derivedMethod(signature) }));
    return [...rows.values(), ...others].sort((a, b) => order(a.signature, b.signature) || order(a.method, b.method));
}
/** What the signature says of each input's dimension 0: a size, null for any, undefined where there is none. */
function leadingDims(signature) {
    return [...(signature?.inputs.values() ?? [])].map(({ shape }) => (shape ? shape[0] : null));
}
const hasFreeBatch = (signature) => leadingDims(signature).includes(null);
/** A signature whose leading dimensions are fixed, or that has none, has one column of its own. */
function batchSizesOf(signature, hits, columns) {
    const own = new Set(hits.map(({ batchSize }) => batchSize));
    if (hasFreeBatch(signature))
        return own.has(undefined) ? [undefined, ...columns] : columns;
    return own.size > 0 ? [...own] : [leadingDims(signature).find((size) => typeof size === "number") ?? undefined];
}
function distinctDims(dims) {
    const distinct = new Map(dims.map((one) => [dimsKey(one), one]));
    return distinct.size > 0 ? [...distinct.values()] : [new Map()];
}
function cellsOf(row, sizes, dims, hits) {
    const counted = new Map();
    for (const hit of hits) {
        const known = counted.get(cellKey(hit));
        counted.set(cellKey(hit), { hits: (known?.hits ?? 0) + 1, guessed: hit.guessed || (known?.guessed ?? false) });
    }
    // Requests with many sizes of one kind and many of the other span a table that nobody reads: its holes are left out.
    const isReadable = sizes.length * dims.length <= MAX_ROW_CELLS;
    const places = isReadable ? dims.flatMap((named) => sizes.map((batchSize) => ({ batchSize, dims: named }))) : hits;
    const distinct = new Map(places.map(({ batchSize, dims: named }) => [cellKey({ batchSize, dims: named }), { batchSize, dims: named }]));
    return [...distinct].map(([key, place]) => ({
        ...row,
        ...place,
        ...(counted.get(key) ?? { hits: 0, guessed: false }),
    }));
}
const cellKey = ({ batchSize, dims }) => `${batchSize} ${dimsKey(dims)}`;
const dimsKey = (dims) => JSON.stringify([...dims].sort(([a], [b]) => order(a, b)));
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./build/plan/coverage-check.js

const PATH = ["checks", "coverage"];
/** Say which cells are below what `checks.coverage` asks for, and which signatures no record hits. */
function checkCoverage(cells, planning) {
    const { spec, findings } = planning;
    const check = spec.checks.coverage;
    if (check)
        checkItself(check, cells, planning);
    const cold = [];
    for (const signature of new Set(cells.map((cell) => cell.signature))) {
        const row = cells.filter((cell) => cell.signature === signature);
        const minded = isInScope(check, signature) ? row.filter((cell) => isChecked(check, checkedSizes(spec), cell)) : [];
        const low = minded.filter(({ hits }) => hits < (check?.min ?? 0));
        if (low.length > 0) {
            findings.add("plan-coverage", PATH, {
                message: `The signature ${JSON.stringify(signature)} is hit fewer than ${check?.min} times as ${coverage_check_listed(low)}.`,
            });
        }
        else if (row.every(({ hits }) => hits === 0)) {
            cold.push(signature);
        }
    }
    if (cold.length > 0)
        findings.add("plan-not-covered", ["requests"], { message: notCovered(cold) });
}
/** One note for all of them: a model may have a signature for every tenant. */
function notCovered(signatures) {
    const names = signatures.slice(0, coverage_check_LISTED).map((name) => JSON.stringify(name));
    const rest = signatures.length > coverage_check_LISTED ? ` and ${signatures.length - coverage_check_LISTED} more` : "";
    return signatures.length === 1
        ? `No record warms the signature ${names[0]}: its first request stays slow.`
        : `No record warms the signatures ${names.join(", ")}${rest}: the first request to each stays slow.`;
}
/** Say what the check asks for that no table could hold. */
function checkItself(check, cells, { spec, findings }) {
    if (check.batchSizes === "from_serving" && !spec.serving.allowedBatchSizes) {
        findings.add("plan-batch-source", [...PATH, "batch_sizes"], {
            message: "batch_sizes is from_serving, and `serving` does not state allowed_batch_sizes.",
        });
    }
    const combinations = countCheckedDims(check);
    if (combinations > MAX_CHECKED_DIMS) {
        findings.add("plan-coverage", [...PATH, "dims"], {
            message: `checks.coverage asks for ${combinations} combinations of dims; no file holds so many records.`,
        });
    }
    for (const name of check.signatures === "all" ? [] : check.signatures) {
        if (cells.some(({ signature }) => signature === name))
            continue;
        findings.add("plan-coverage", [...PATH, "signatures"], {
            message: `checks.coverage names the signature ${JSON.stringify(name)}, which the model does not serve.`,
        });
    }
}
/** Cells, or signatures, that a message lists. */
const coverage_check_LISTED = 8;
function coverage_check_listed(cells) {
    const rest = cells.length > coverage_check_LISTED ? `; and ${cells.length - coverage_check_LISTED} more` : "";
    return `${cells.slice(0, coverage_check_LISTED).map(cellText).join("; ")}${rest}`;
}
function cellText({ method, batchSize, dims, hits }) {
    const parts = [method, ...(batchSize === undefined ? [] : [`batch_size ${batchSize}`])];
    return `${[...parts, ...[...dims].map(([name, size]) => `${name} ${size}`)].join(", ")} (${hits})`;
}

;// CONCATENATED MODULE: ./build/plan/problems.js

const planProblem = (0,problem/* defineProblems */.u)("plan", {
    "plan-signature-unknown": {
        severity: "error",
        title: "The model has no such signature",
        fix: "Use one of the signatures that `savedmodel-warmup inspect` lists; an empty name means `serving_default`.",
    },
    "plan-signature-hook": {
        severity: "error",
        title: "The signature is an initialisation or training hook",
        fix: "Leave it out: the server runs it itself, and a request to it fails.",
    },
    "plan-signature-unservable": {
        severity: "warning",
        title: "A signature cannot be called through the server and is left out",
        fix: "Export it with dense tensors; sparse, ragged and resource inputs cannot be fed by a request.",
    },
    "plan-method-mismatch": {
        severity: "error",
        title: "The signature is not shaped for the method",
        fix: "Use `method: predict`, or export the signature with the inputs and outputs that the method asks for.",
    },
    "plan-request-fields": {
        severity: "error",
        title: "The request holds what its method does not take",
        fix: "Predict takes `inputs`; classify and regress take `examples`; multi_inference takes `tasks` and `examples`.",
    },
    "plan-examples-missing": {
        severity: "error",
        title: "The request needs examples and has none",
        fix: "Give `examples`, as a template or as a list.",
    },
    "plan-model-name": {
        severity: "error",
        title: "A multi_inference request needs a model name",
        fix: "Set `model.name` to the name under which the server serves the model.",
    },
    "plan-input-unknown": {
        severity: "error",
        title: "The signature has no such input",
        fix: "Use the input names that `savedmodel-warmup inspect` lists for the signature.",
    },
    "plan-input-encoding": {
        severity: "error",
        title: "An input is sparse, ragged or composite and cannot be fed",
        fix: "Export the signature with dense tensors, for instance the components of the sparse tensor.",
    },
    "plan-dtype-unfeedable": {
        severity: "error",
        title: "An input has a dtype that no request can hold",
        fix: "Export the signature with an input of a numeric or string dtype.",
    },
    "plan-dtype-mismatch": {
        severity: "error",
        title: "The spec states another dtype than the model takes",
        fix: "Correct `dtype`, or remove it: it is read from the model.",
    },
    "plan-dtype-declared": {
        severity: "warning",
        title: "The signature declares another dtype than its graph takes",
        fix: "Nothing to do for warm-up: the graph's dtype is used, because the session enforces it. Export the model again to correct it.",
    },
    "plan-empty-strings": {
        severity: "warning",
        title: "Empty strings are sent to an input that the spec does not mention",
        fix: "Give the input a value that the model can work with.",
    },
    "plan-unknown-dimension": {
        severity: "error",
        title: "Nothing says how large an inner dimension is",
        fix: "Give `shape` for the input, or `defaults.unknown_dims` to accept a guess.",
    },
    "plan-unknown-rank": {
        severity: "error",
        title: "Nothing says how many dimensions an input has",
        fix: "Give `shape` for the input, or its values as nested lists.",
    },
    "plan-shape": {
        severity: "error",
        title: "A shape contradicts the signature",
        fix: "Correct `shape`; `null` leaves a dimension as the signature has it.",
    },
    "plan-batch-disagreement": {
        severity: "error",
        title: "The inputs of a request disagree about the batch size",
        fix: "Give every input the same number of rows, or say `batch_sizes`.",
    },
    "plan-batch-empty": {
        severity: "error",
        title: "An input has no rows",
        fix: "Give at least one row. The server refuses an empty batch, or ends on one when it batches.",
    },
    "plan-batch-fixed": {
        severity: "error",
        title: "A batch size contradicts a fixed leading dimension",
        fix: "Remove the batch size, or say `batched: false` on the input whose first dimension is no batch.",
    },
    "plan-batch-unused": {
        severity: "warning",
        title: "Batch sizes are given, and no input has a batch",
        fix: "Remove `batch_sizes`.",
    },
    "plan-batch-source": {
        severity: "error",
        title: "Batch sizes are to come from the server's settings, which are not stated",
        fix: "Give `serving.allowed_batch_sizes`, or spell out `batch_sizes`.",
    },
    "plan-output-unknown": {
        severity: "error",
        title: "The signature has no such output",
        fix: "Use the output names that `savedmodel-warmup inspect` lists for the signature.",
    },
    "plan-output-twice": {
        severity: "error",
        title: "An output is asked for twice",
        fix: "List each output once in `output_filter`.",
    },
    "plan-nothing-left": {
        severity: "error",
        title: "A request makes no record",
        fix: "Loosen `exclude`, which leaves out every combination, or remove the request.",
    },
    "plan-too-many-records": {
        severity: "error",
        title: "The spec makes more records than the limit",
        fix: "Ask for fewer combinations or repeats. The server refuses a file of more than 1000 records.",
    },
    "plan-record-too-large": {
        severity: "error",
        title: "A record is larger than the limit",
        fix: "Make the shapes or the batch size smaller, or raise `limits.max_record_size`.",
    },
    "plan-file-too-large": {
        severity: "error",
        title: "The file is larger than the limit",
        fix: "Ask for fewer or smaller records, or raise `limits.max_file_size`.",
    },
    "plan-coverage": {
        severity: "error",
        title: "A cell of the coverage table is below what the spec asks for",
        fix: "Add a request that hits it, or change `checks.coverage`.",
    },
    "plan-not-covered": {
        severity: "note",
        title: "A signature is not warmed by any record",
        fix: "Add a request for it, if clients call it.",
    },
});

;// CONCATENATED MODULE: ./build/plan/findings.js


/** The problems of one plan, each at its place in the spec. What every combination finds again is said once. */
class Findings {
    #locate;
    #problems = new Map();
    constructor(locate) {
        this.#locate = locate;
    }
    add(code, path, details) {
        this.adopt([planProblem(code, { ...details, ...this.#locate(path) })]);
    }
    /** Take over what another room found. */
    adopt(problems) {
        for (const problem of problems) {
            const { file, line, column, path } = problem.where;
            const key = JSON.stringify([problem.code, file, line, column, path, problem.message]);
            if (!this.#problems.has(key))
                this.#problems.set(key, problem);
        }
    }
    get locate() {
        return this.#locate;
    }
    get problems() {
        return [...this.#problems.values()];
    }
    get failed() {
        return (0,problem/* hasErrors */.C)(this.problems);
    }
}

;// CONCATENATED MODULE: ./build/plan/combinations.js
/** How many combinations there are before `exclude`, without making them. */
function countCombinations({ dims, batchSizes }) {
    return [...dims.values()].reduce((count, sizes) => count * sizes.length, batchSizes.length);
}
/** All combinations but the excluded: the first named dimension changes slowest, the batch size fastest. */
function combinations({ dims, batchSizes, exclude }) {
    const choices = [...dims].reduce((made, [name, sizes]) => made.flatMap((chosen) => sizes.map((size) => new Map(chosen).set(name, size))), [new Map()]);
    return choices
        .flatMap((chosen) => batchSizes.map((batchSize) => ({ batchSize, dims: chosen })))
        .filter((combination) => !exclude.some((rule) => matches(rule, combination)));
}
function matches(rule, { batchSize, dims }) {
    return [...rule].every(([name, size]) => (name === "batch_size" ? batchSize : dims.get(name)) === size);
}

;// CONCATENATED MODULE: ./build/plan/limits.js

/** `WarmupConsts::kMaxNumRecords` (tensorflow_serving/servables/tensorflow/saved_model_warmup_util.h). */
const MAX_RECORDS = 1000;
/** Bytes that TFRecord puts around a record. */
const RECORD_FRAME = 16;
/** Combinations that are looked at one by one before `exclude` has thinned them. */
const MAX_COMBINATIONS = 100_000;
/** True after saying that the combinations of a request are too many to be listed. */
function tooManyCombinations({ path, repeat }, axes, { findings, spec }) {
    const count = countCombinations(axes);
    if (count <= MAX_COMBINATIONS)
        return false;
    tooMany(path, `The request asks for ${count} combinations of batch size and dims, ${repeat} times each`, {
        findings,
        spec,
    });
    return true;
}
/** Counts records against `limits.max_records` and the server's own cap before any is made. */
class RecordCount {
    #planning;
    #total = 0;
    constructor(planning) {
        this.#planning = planning;
    }
    get within() {
        return this.#total <= recordLimit(this.#planning);
    }
    add({ path }, records) {
        const before = this.#total;
        this.#total += records;
        const limit = recordLimit(this.#planning);
        if (before > limit || this.#total <= limit)
            return;
        const earlier = before === 0 ? "" : `, after ${before} of the requests before it`;
        tooMany(path, `The request makes ${records} records${earlier}`, this.#planning);
    }
}
/** Adds up lower bounds of bytes against `limits.max_record_size` and `limits.max_file_size`. */
class ByteCount {
    #planning;
    #file = 0;
    #largest = 0;
    constructor(planning) {
        this.#planning = planning;
    }
    get within() {
        const { maxRecordSize, maxFileSize } = this.#planning.spec.limits;
        return this.#largest <= maxRecordSize && this.#file <= maxFileSize;
    }
    /** @param bytes at least what each of the `repeat` records takes. */
    add(path, bytes, repeat, size) {
        const { findings, spec } = this.#planning;
        const { maxRecordSize, maxFileSize } = spec.limits;
        if (bytes > maxRecordSize) {
            findings.add("plan-record-too-large", path, {
                message: `A record${size} takes at least ${bytes} bytes, above the limit of ${maxRecordSize}.`,
            });
        }
        this.#largest = Math.max(this.#largest, bytes);
        const before = this.#file;
        this.#file += repeat * (bytes + RECORD_FRAME);
        if (before > maxFileSize || this.#file <= maxFileSize)
            return;
        findings.add("plan-file-too-large", path, {
            message: `With this request the file takes more than ${maxFileSize} bytes, the limit.`,
        });
    }
}
function recordLimit({ spec }) {
    return Math.min(spec.limits.maxRecords, MAX_RECORDS);
}
function tooMany(path, message, { findings, spec }) {
    const limit = recordLimit({ spec });
    findings.add("plan-too-many-records", path, {
        message: `${message}, and the limit is ${limit}.`,
        server: {
            status: "INVALID_ARGUMENT",
            message: `Number of warmup records exceeds the maximum (${MAX_RECORDS}) at ...`,
        },
    });
}

;// CONCATENATED MODULE: ./build/spec/node.js
/** The node a step below; undefined where there is none. */
function childOf(node, step) {
    if (node.kind === "list")
        return node.items[Number(step)];
    if (node.kind === "mapping")
        return node.entries.get(String(step))?.node;
    return undefined;
}
/** The node at a path, or its nearest ancestor that exists. */
function nearestNode(root, path) {
    let node = root;
    for (const step of path) {
        const child = childOf(node, step);
        if (!child)
            return node;
        node = child;
    }
    return node;
}
/** The node at a path; undefined where there is none. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path)
        node = node && childOf(node, step);
    return node;
}
/** The path as people write it: `requests[0].inputs.x`, and `inputs["a b"]` where a key is no plain word. */
function formatPath(path) {
    return path.reduce((text, step) => {
        if (typeof step === "number")
            return `${text}[${step}]`;
        if (!/^[A-Za-z_][\w-]*$/.test(step))
            return `${text}[${JSON.stringify(step)}]`;
        return text === "" ? step : `${text}.${step}`;
    }, "");
}

;// CONCATENATED MODULE: ./build/plan/batch-sizes.js

function inputClaims(inputs) {
    const batched = inputs.filter(({ pattern }) => pattern.hasBatch);
    const leading = (from) => batched.flatMap(({ path, pattern: { dims } }) => {
        const first = dims[0];
        return first?.kind === "size" && first.from === from ? [{ path, size: first.size }] : [];
    });
    return {
        free: batched.some(({ pattern }) => pattern.dims[0]?.kind === "batch"),
        fixed: leading("signature"),
        rows: batched.flatMap(({ path, rows }) => (rows === undefined ? [] : [{ path, size: rows }])),
        stated: leading("spec"),
    };
}
/** Of classify, regress and multi_inference: each example is a row, and each task may fix their number. */
function exampleClaims(request, { tasks }) {
    const { examples } = request;
    const fixed = tasks.flatMap(({ signature }) => [...signature.inputs.values()]).map(({ shape }) => shape?.[0] ?? null);
    return {
        free: fixed.includes(null),
        fixed: fixed.flatMap((size) => (size === null ? [] : [{ path: request.path, size }])),
        rows: examples && "list" in examples ? [{ path: examples.path, size: examples.list.length }] : [],
        stated: [],
    };
}
/**
 * The batch sizes of a request: its own, else the rows that its values bring along, else the spec's default, else the
 * server's allowed sizes, else 1. A leading dimension that the signature fixes wins, and contradicting it is an error.
 *
 * @returns `[undefined]` where no input has a batch; undefined after a problem.
 */
function settleBatchSizes(request, claims, planning) {
    const { spec, findings } = planning;
    const path = [...request.path, "batch_sizes"];
    const asked = request.batchSizes && spellOut(request.batchSizes, path, planning);
    if (request.batchSizes && !asked)
        return undefined;
    const bound = claims.stated.find(({ size }) => asked?.some((other) => other !== size));
    if (asked && bound)
        return contradiction(asked, { path, size: bound.size }, "the shape of an input states", planning);
    const brought = [...claims.stated, ...claims.rows];
    if (asked && (claims.free || brought.length > 0))
        return asked;
    if (brought.length > 0)
        return agreedRows(brought, planning);
    if (claims.free) {
        const usual = spec.defaults.batchSizes ?? spec.serving.allowedBatchSizes ?? [1];
        return spellOut(usual, ["defaults", "batch_sizes"], planning);
    }
    const [first, ...others] = new Set(claims.fixed.map(({ size }) => size));
    // Leading dimensions that differ are no batch.
    if (first === undefined || others.length > 0) {
        if (asked?.some((size) => size !== 1)) {
            findings.add("plan-batch-unused", path, { message: "No input of the request has a batch dimension." });
        }
        return [undefined];
    }
    if (!asked?.some((size) => size !== first))
        return [first];
    return contradiction(asked, { path, size: first }, "the signature fixes", planning);
}
function spellOut(sizes, path, { spec, findings }) {
    if (sizes !== "from_serving")
        return sizes;
    const { allowedBatchSizes } = spec.serving;
    if (!allowedBatchSizes) {
        findings.add("plan-batch-source", path, {
            message: "batch_sizes is from_serving, and `serving` does not state allowed_batch_sizes.",
        });
    }
    return allowedBatchSizes;
}
/** The one number of rows that shapes and values bring along. */
function agreedRows(brought, { findings }) {
    const first = brought[0];
    const other = brought.find(({ size }) => size !== first.size);
    if (other) {
        findings.add("plan-batch-disagreement", other.path, {
            message: `This brings ${other.size} rows, but ${formatPath(first.path)} brings ${first.size}.`,
            server: {
                status: "INVALID_ARGUMENT",
                message: "Batching session Run() input tensors must have equal 0th-dimension size",
            },
        });
    }
    else if (first.size === 0) {
        findings.add("plan-batch-empty", first.path, { message: "An empty list brings no rows." });
    }
    return other || first.size === 0 ? undefined : [first.size];
}
function contradiction(asked, { path, size }, why, { findings }) {
    for (const [place, found] of asked.entries()) {
        if (found === size)
            continue;
        findings.add("plan-batch-fixed", [...path, place], {
            message: `Batch size ${found} is asked for, but ${why} a leading dimension of ${size}.`,
        });
    }
}

;// CONCATENATED MODULE: ./build/values/problems.js

const valuesProblem = (0,problem/* defineProblems */.u)("values", {
    "values-ragged": {
        severity: "error",
        title: "The lists of a literal differ in length or depth",
        fix: "Give every list of one level the same length: a tensor is a box, not a tree.",
    },
    "values-too-deep": {
        severity: "error",
        title: "A literal is nested deeper than a tensor can be",
        fix: "Use at most 254 levels of lists, the most dimensions a TensorFlow shape holds.",
    },
    "values-wrong-kind": {
        severity: "error",
        title: "A value is of another kind than the dtype",
        fix: "Write numbers for numbers, true or false for booleans, and quote what is meant as text.",
    },
    "values-inexact": {
        severity: "error",
        title: "A number would change on its way into the dtype",
        fix: "Write a number the dtype holds exactly. A decimal point (`16777217.0`) accepts rounding for floats.",
    },
    "values-out-of-range": {
        severity: "error",
        title: "A number is outside of what the dtype holds",
        fix: "Write a number within the dtype's range, or export the model with a wider dtype.",
    },
    "values-shape": {
        severity: "error",
        title: "A literal does not fit the shape of its input",
        fix: "Give a literal of the input's shape, one row of it, or a single number for all elements.",
    },
    "values-range": {
        severity: "error",
        title: "A random range holds no value",
        fix: "Give a finite `min` that is not above `max`, with at least one value of the dtype between them.",
    },
    "values-not-for-dtype": {
        severity: "error",
        title: "This way of making values does not suit the dtype",
        fix: "Use strings for DT_STRING, ranges for numbers, and nothing for resources and variants: they cannot be fed.",
    },
    "values-too-large": {
        severity: "error",
        title: "A tensor is larger than a message can be",
        fix: "Make the shape or the batch size smaller: a protobuf message ends at 2 GiB.",
    },
    "values-feature-kind": {
        severity: "error",
        title: "Nothing says whether a feature holds floats, integers or bytes",
        fix: "State `dtype: float32`, `int64` or `string` beside the values.",
    },
});

;// CONCATENATED MODULE: ./build/values/complaints.js

/** A literal of a million wrong numbers is one mistake: so many of its elements are shown, the others are counted. */
const SHOWN = 10;
/** The problems of one input, each at its place in the spec. */
class Complaints {
    #locate;
    #problems = [];
    #untold = 0;
    constructor(locate) {
        this.#locate = locate;
    }
    add(code, path, message, hint) {
        if (this.#problems.length === SHOWN)
            this.#untold += 1;
        else
            this.#problems.push(valuesProblem(code, { message, hint, ...this.#locate(path) }));
    }
    /** What was found, in the order in which it was found. */
    get problems() {
        if (this.#untold === 0)
            return this.#problems;
        const last = this.#problems[SHOWN - 1];
        const message = `${last.message} (and ${this.#untold} more in this value)`;
        return [...this.#problems.slice(0, SHOWN - 1), { ...last, message }];
    }
    /** How many there are: the same before and after a step that found none. */
    get count() {
        return this.#problems.length + this.#untold;
    }
}

;// CONCATENATED MODULE: ./build/tensor.js
/** Number of elements of a shape; 1 for rank 0. */
function elementCount(shape) {
    return shape.reduce((count, dim) => count * dim, 1);
}

;// CONCATENATED MODULE: ./build/values/literal-shape.js

/** TensorShape::MaxDimensions() in tensorflow/core/framework/tensor_shape.h; it also bounds every walk of a literal. */
const MAX_RANK = 254;
/**
 * The shape that a literal's nesting gives it: `5` is rank 0, `[[1, 2], [3, 4]]` is [2, 2], `[[], []]` is [2, 0]. The
 * first list of each level sets its length, as in the server's REST API (tensorflow_serving/util/json_tensor.cc).
 *
 * @param path where the literal stands in the spec; list indices are appended to it in problems.
 */
function literalShape(literal, path, locate) {
    const complaints = new Complaints(locate);
    return { value: readLiteralShape(literal, path, complaints), problems: complaints.problems };
}
/** {@link literalShape} for a step that collects problems; undefined where one was added. */
function readLiteralShape(literal, path, complaints) {
    const shape = shapeOfFirsts(literal);
    if (shape.length > MAX_RANK) {
        complaints.add("values-too-deep", path, `The literal has more than ${MAX_RANK} levels of lists.`);
        return undefined;
    }
    const ragged = [];
    checkLists(literal, shape, [], ragged);
    for (const { indices, message } of ragged)
        complaints.add("values-ragged", [...path, ...indices], message);
    return ragged.length === 0 ? shape : undefined;
}
/** Call `visit` with each scalar of a literal that {@link literalShape} accepted, row-major, and where it stands in it. */
function eachScalar(literal, visit) {
    const indices = [];
    const walk = (node) => {
        if (!isList(node)) {
            visit(node, indices);
            return;
        }
        const depth = indices.length;
        for (let i = 0; i < node.length; i += 1) {
            indices[depth] = i;
            walk(node[i]);
        }
        indices.length = depth;
    };
    walk(literal);
}
/** Whether a literal is a list; Array.isArray does not narrow to a read-only one. */
function isList(literal) {
    return Array.isArray(literal);
}
function shapeOfFirsts(literal) {
    const shape = [];
    let first = literal;
    while (first !== undefined && isList(first) && shape.length <= MAX_RANK) {
        shape.push(first.length);
        first = first[0];
    }
    return shape;
}
/** Goes no deeper than the shape's rank, whatever the literal does. */
function checkLists(node, shape, indices, ragged) {
    const length = shape[indices.length];
    const found = isList(node) ? `a list of ${node.length}` : "a single value";
    const expected = length === undefined ? "a single value" : `a list of ${length}`;
    if (found !== expected) {
        ragged.push({
            indices,
            message: `Element [${indices.join("][")}] is ${found}, where the first one is ${expected}.`,
        });
    }
    else if (isList(node)) {
        node.forEach((child, i) => {
            // Single values where single values belong are most of every literal: no path is built for them.
            if (isList(child) || indices.length + 1 < shape.length)
                checkLists(child, shape, [...indices, i], ragged);
        });
    }
}

;// CONCATENATED MODULE: ./build/values/feature-kind.js


/** The dtypes that a parse op has for the kinds (tensorflow/core/util/example_proto_helper.cc knows no others). */
const FEATURE_DTYPES = {
    bytes_list: dtypeByName("DT_STRING"),
    float_list: dtypeByName("DT_FLOAT"),
    int64_list: dtypeByName("DT_INT64"),
};
const KINDS = Object.keys(FEATURE_DTYPES);
/**
 * The kind of a feature: what the parse op wants where that is known, else the stated dtype's, else what the values look
 * like. Undefined where it cannot be told, or where dtype and parse op differ, which is complained of.
 */
function featureKind(spec, wanted, complaints) {
    const stated = spec.dtype && KINDS.find((kind) => FEATURE_DTYPES[kind] === spec.dtype);
    if (spec.dtype && !stated) {
        const message = `No feature holds ${spec.dtype.alias}: a feature is float32, int64 or string.`;
        complaints.add("values-feature-kind", [...spec.path, "dtype"], message);
        return undefined;
    }
    if (stated && wanted && stated !== wanted) {
        const message = `The model reads this feature as ${wanted}, and ${spec.dtype?.alias} goes into ${stated}.`;
        complaints.add("values-feature-kind", [...spec.path, "dtype"], message, "Leave dtype out.");
        return undefined;
    }
    const kind = wanted ?? stated ?? kindOfValues(spec.values);
    if (!kind) {
        const message = "Nothing says whether this feature holds floats, integers or bytes.";
        complaints.add("values-feature-kind", spec.path, message, "Add dtype: float32, int64 or string.");
    }
    return kind;
}
function kindOfValues(values) {
    switch (values.kind) {
        case "literal":
            return kindOfScalars(values.value);
        case "choices":
            return kindOfScalars(values.choices);
        case "uniform":
            return kindOfScalars([values.min, values.max].filter((bound) => bound !== undefined));
        case "normal":
            return "float_list";
        case "string":
        case "random_string":
        case "serialized_examples":
            return "bytes_list";
        case "derived":
        case "zero":
            return undefined;
    }
}
/** Text anywhere makes bytes, else a decimal anywhere makes floats, else integers; nothing says nothing. */
function kindOfScalars(literal) {
    const kinds = new Set();
    eachScalar(literal, (scalar) => kinds.add(kindOfScalar(scalar)));
    return KINDS.find((kind) => kinds.has(kind));
}
function kindOfScalar(scalar) {
    if (typeof scalar === "string" || scalar instanceof Uint8Array)
        return "bytes_list";
    return typeof scalar === "number" ? "float_list" : "int64_list";
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/values/host-order.js

const BIG_ENDIAN = (0,external_node_os_.endianness)() === "BE";
/** The little-endian bytes of a typed array, in its own memory: the array is not to be used as numbers any more. */
function littleEndianBytes(numbers) {
    const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    if (BIG_ENDIAN)
        swap(bytes, numbers.BYTES_PER_ELEMENT);
    return bytes;
}
/** The float32 numbers of fresh little-endian bytes, in their own memory. */
function floatsOf(bytes) {
    if (BIG_ENDIAN)
        swap(bytes, 4);
    return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}
/** The int64 numbers of fresh little-endian bytes, in their own memory. */
function int64sOf(bytes) {
    if (BIG_ENDIAN)
        swap(bytes, 8);
    return new BigInt64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8);
}
function swap(bytes, width) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (width === 2)
        buffer.swap16();
    else if (width === 4)
        buffer.swap32();
    else if (width === 8)
        buffer.swap64();
}

;// CONCATENATED MODULE: ./build/proto/to-wire/number.js

/**
 * Numbers on their way out. protobufjs writes a wrong number as another number or not at all, so what does not fit its
 * field throws RangeError here: it is a bug of the caller.
 */
function int32(value) {
    if (value !== (value | 0))
        throw new RangeError(`${value} is not an int32`);
    return value;
}
function number_int32s(values) {
    return Array.from(values, int32);
}
function uint32s(values) {
    return Array.from(values, (value) => {
        if (value !== value >>> 0)
            throw new RangeError(`${value} is not a uint32`);
        return value;
    });
}
function floats(values) {
    // protobufjs takes anything with a length, its declarations only arrays.
    if (values instanceof Float32Array)
        return values;
    for (const value of values) {
        if (Number.isFinite(value) && !Number.isFinite(Math.fround(value)))
            throw new RangeError(`${value} is not a float`);
    }
    return values;
}
function doubles(values) {
    return values;
}
function number_int64s(values) {
    return Array.from(values, longFromInt64);
}
function uint64s(values) {
    return Array.from(values, longFromUint64);
}

;// CONCATENATED MODULE: ./build/proto/to-wire/text.js
const LONE_SURROGATE = /\p{Surrogate}/u;
/** A string that has a UTF-8 form. protobufjs would write a lone surrogate as bytes that every parser refuses. */
function text_text(value) {
    if (LONE_SURROGATE.test(value))
        throw new RangeError(`${JSON.stringify(value)} holds half a surrogate pair`);
    return value;
}
/** The entries of a map field in the byte order of their keys, as protobuf's deterministic serialization has them. */
function text_entries(map, toWire) {
    const keys = [...map.keys()].sort(compareUtf8);
    return keys.map((key) => ({ key: text_text(key), value: toWire(map.get(key)) }));
}
/** Order of the UTF-8 bytes, which is the order of code points. */
function compareUtf8(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const difference = rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}
/** Surrogates, which stand for code points from U+10000 on, come after U+FFFF instead of before U+E000. */
function rank(unit) {
    if (unit < 0xd800)
        return unit;
    return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

;// CONCATENATED MODULE: ./build/proto/to-wire/example.js


/** An example without features is written as no bytes at all, which is a valid example. */
function exampleToWire(example) {
    return { features: featuresToWire(example.features) };
}
function example_sequenceExampleToWire(example) {
    const lists = entries(example.featureLists, (features) => ({ feature: features.map(featureToWire) }));
    return { context: featuresToWire(example.context), feature_lists: lists.length > 0 ? { feature_list: lists } : null };
}
function featuresToWire(features) {
    return features.size > 0 ? { feature: text_entries(features, featureToWire) } : null;
}
function featureToWire(feature) {
    switch (feature.kind) {
        case "bytes_list":
            return { bytes_list: { value: [...feature.value] } };
        case "float_list":
            return { float_list: { value: floats(feature.value) } };
        case "int64_list":
            return { int64_list: { value: number_int64s(feature.value) } };
        case undefined:
            break;
    }
    return {};
}

;// CONCATENATED MODULE: ./build/proto/to-wire/tensor.js



function tensor_tensorToWire(tensor) {
    return {
        dtype: int32(tensor.dtype),
        tensor_shape: tensor.shape ? shapeToWire(tensor.shape) : null,
        version_number: int32(tensor.versionNumber),
        tensor_content: tensor.tensorContent,
        float_val: floats(tensor.floatVal),
        double_val: doubles(tensor.doubleVal),
        int_val: number_int32s(tensor.intVal),
        string_val: [...tensor.stringVal],
        scomplex_val: floats(tensor.scomplexVal),
        int64_val: number_int64s(tensor.int64Val),
        bool_val: [...tensor.boolVal],
        dcomplex_val: doubles(tensor.dcomplexVal),
        half_val: number_int32s(tensor.halfVal),
        resource_handle_val: tensor.resourceHandleVal.map(resourceHandleToWire),
        variant_val: tensor.variantVal.map(variantToWire),
        uint32_val: uint32s(tensor.uint32Val),
        uint64_val: uint64s(tensor.uint64Val),
        float8_val: tensor.float8Val,
    };
}
function shapeToWire(shape) {
    return { dim: shape.dims.map((size) => ({ size: longFromInt64(size) })), unknown_rank: shape.unknownRank };
}
function resourceHandleToWire(handle) {
    return {
        device: text_text(handle.device),
        container: text_text(handle.container),
        name: text_text(handle.name),
        hash_code: longFromUint64(handle.hashCode),
        maybe_type_name: text_text(handle.maybeTypeName),
        dtypes_and_shapes: handle.dtypesAndShapes.map(dtypeAndShapeToWire),
    };
}
function dtypeAndShapeToWire({ dtype, shape, }) {
    return { dtype: int32(dtype), shape: shape ? shapeToWire(shape) : null };
}
function variantToWire(variant) {
    return { type_name: text_text(variant.typeName), metadata: variant.metadata, tensors: variant.tensors.map(tensor_tensorToWire) };
}

;// CONCATENATED MODULE: ./build/proto/to-wire/prediction-log.js





function predictionLogToWire(log) {
    switch (log.logType) {
        case "classify_log":
            return { classify_log: { request: inferenceToWire(log.request) } };
        case "regress_log":
            return { regress_log: { request: inferenceToWire(log.request) } };
        case "multi_inference_log":
            return { multi_inference_log: { request: multiInferenceToWire(log.request) } };
        case "session_run_log":
            return { session_run_log: { request: sessionRunToWire(log.request) } };
        case "predict_log":
            return { predict_log: { request: predictToWire(log.request) } };
        case "predict_streamed_log":
            return { predict_streamed_log: { request: log.requests.map(predictToWire) } };
        case undefined:
            break;
    }
    return {};
}
function predictToWire(request) {
    const { predictStreamedOptions: streamed, requestOptions: options } = request;
    return {
        model_spec: modelSpecToWire(request.modelSpec),
        inputs: text_entries(request.inputs, tensor_tensorToWire),
        output_filter: request.outputFilter.map(text_text),
        predict_streamed_options: streamed ? streamedOptionsToWire(streamed) : null,
        client_id: request.clientId ?? null,
        request_options: options ? requestOptionsToWire(options) : null,
    };
}
function streamedOptionsToWire(options) {
    return {
        request_state: int32(options.requestState),
        split_dimensions: text_entries(options.splitDimensions, int32),
        return_single_response: options.returnSingleResponse,
    };
}
function requestOptionsToWire(options) {
    const { deterministicMode: mode, maxCacheLength: length } = options;
    return {
        client_id: options.clientId ?? null,
        deterministic_mode: mode === undefined ? null : int32(mode),
        return_additional_arrays_from_prefill: options.returnAdditionalArraysFromPrefill ?? null,
        return_stoptokens: number_int64s(options.returnStoptokens),
        max_cache_length: length === undefined ? null : longFromInt64(length),
        return_all_stoptokens: options.returnAllStoptokens ?? null,
    };
}
/** ClassificationRequest and RegressionRequest have the same fields. */
function inferenceToWire(request) {
    return { model_spec: modelSpecToWire(request.modelSpec), input: inputToWire(request.input) };
}
function multiInferenceToWire(request) {
    const tasks = request.tasks.map((task) => ({
        model_spec: modelSpecToWire(task.modelSpec),
        method_name: text_text(task.methodName),
    }));
    return { tasks, input: inputToWire(request.input) };
}
function sessionRunToWire(request) {
    return {
        model_spec: modelSpecToWire(request.modelSpec),
        feed: request.feeds.map(({ name, tensor }) => ({ name: text_text(name), tensor: tensor ? tensor_tensorToWire(tensor) : null })),
        fetch: request.fetch.map(text_text),
        target: request.target.map(text_text),
    };
}
function inputToWire(input) {
    if (!input)
        return null;
    switch (input.kind) {
        case "example_list":
            return { example_list: { examples: input.examples.map(exampleToWire) } };
        case "example_list_with_context": {
            const context = input.context ? exampleToWire(input.context) : null;
            return { example_list_with_context: { examples: input.examples.map(exampleToWire), context } };
        }
        case undefined:
            break;
    }
    return {};
}
function modelSpecToWire(spec) {
    if (!spec)
        return null;
    const wire = { name: text_text(spec.name), signature_name: text_text(spec.signatureName) };
    switch (spec.versionChoice.kind) {
        case "version":
            return { ...wire, version: { value: longFromInt64(spec.versionChoice.version) } };
        case "version_label":
            return { ...wire, version_label: text_text(spec.versionChoice.versionLabel) };
        case undefined:
            break;
    }
    return wire;
}

;// CONCATENATED MODULE: ./build/proto/encode.js





/**
 * Encoding is canonical: fields by number, map entries by the UTF-8 bytes of their keys, defaults left out, numbers packed.
 * That is byte for byte what protobuf's own deterministic serialization writes. The result is the caller's alone.
 *
 * A value that its field cannot hold throws RangeError: it is a bug of the caller, not a fault of the user.
 */
function encodePredictionLog(log) {
    return finish(messages_tensorflow.serving.PredictionLog.encode(predictionLogToWire(log), writer()));
}
function encodeExample(example) {
    return finish(messages_tensorflow.Example.encode(exampleToWire(example), writer()));
}
function encodeSequenceExample(example) {
    return finish(tensorflow.SequenceExample.encode(sequenceExampleToWire(example), writer()));
}
function encodeTensorProto(tensor) {
    return finish(tensorflow.TensorProto.encode(tensorToWire(tensor), writer()));
}
let shared;
/**
 * One writer for all messages: its buffer has grown to the largest record, where a new one would double its way up each
 * time. Encoding is synchronous and does not nest, so no one else holds it.
 */
function writer() {
    shared ??= minimal.Writer.create();
    while (shared.len > 0)
        shared.reset();
    return shared;
}
function finish(written) {
    return new Uint8Array(written.finish(true));
}

;// CONCATENATED MODULE: ./build/proto/codec.js
/**
 * The one door to protobuf: bytes to plain messages and back.
 *
 * ```ts
 * const decoded = decodePredictionLog(record);
 * if (decoded.ok) console.log(decoded.value.logType);
 * else console.log(`${decoded.reason} at byte ${decoded.offset}, in ${decoded.path}`);
 * ```
 */



;// CONCATENATED MODULE: ./build/values/float-format.js
const FORMATS = new Map(Object.entries({
    DT_FLOAT: {
        bits: 32,
        fractionBits: 23,
        minExponent: -126,
        largest: 0x7f7fffff,
        infinity: 0x7f800000,
        nan: 0x7fc00000,
    },
    DT_BFLOAT16: { bits: 16, fractionBits: 7, minExponent: -126, largest: 0x7f7f, infinity: 0x7f80, nan: 0x7fc0 },
    DT_HALF: { bits: 16, fractionBits: 10, minExponent: -14, largest: 0x7bff, infinity: 0x7c00, nan: 0x7e00 },
    DT_FLOAT8_E5M2: { bits: 8, fractionBits: 2, minExponent: -14, largest: 0x7b, infinity: 0x7c, nan: 0x7e },
    DT_FLOAT8_E4M3FN: { bits: 8, fractionBits: 3, minExponent: -6, largest: 0x7e, nan: 0x7f },
    DT_FLOAT8_E4M3FNUZ: { bits: 8, fractionBits: 3, minExponent: -7, largest: 0x7f, nan: 0x80, negativeZero: false },
    DT_FLOAT8_E4M3B11FNUZ: {
        bits: 8,
        fractionBits: 3,
        minExponent: -10,
        largest: 0x7f,
        nan: 0x80,
        negativeZero: false,
    },
    DT_FLOAT8_E5M2FNUZ: { bits: 8, fractionBits: 2, minExponent: -15, largest: 0x7f, nan: 0x80, negativeZero: false },
    DT_FLOAT4_E2M1FN: { bits: 4, fractionBits: 1, minExponent: 0, largest: 0x7 },
}).map(([name, facts]) => [name, formatOf(facts)]));
const FLOAT32 = FORMATS.get("DT_FLOAT");
/** The format of a float dtype or of a complex one's parts; undefined for double precision, which numbers have already. */
function floatFormat(dtype) {
    return dtype.name === "DT_COMPLEX64" ? FLOAT32 : FORMATS.get(dtype.name);
}
/**
 * The code of the nearest number, ties to even, rounded once from double precision. Beyond the largest number it is
 * infinity, else NaN, else the largest: what ml_dtypes does. Ask {@link overflows} first where that matters.
 */
function encodeFloat(format, value) {
    const { signBit, largest, infinity, nan, negativeZero } = format;
    if (Number.isNaN(value))
        return nan ?? signBit;
    let code = magnitude(format, Math.abs(value));
    if (code > largest)
        code = infinity ?? nan ?? largest;
    const negative = value < 0 || Object.is(value, -0);
    return negative && (code !== 0 || negativeZero) && code < signBit ? code + signBit : code;
}
/** The value of a code. */
function decodeFloat(format, code) {
    const { signBit, largest, infinity, scales, fractionBits } = format;
    const negative = code >= signBit;
    const rest = negative ? code - signBit : code;
    if (rest > largest)
        return rest !== infinity ? Number.NaN : negative ? -Infinity : Infinity;
    if (negative && rest === 0 && !format.negativeZero)
        return Number.NaN;
    const exponent = rest >>> fractionBits;
    const whole = (rest & ((1 << fractionBits) - 1)) + (exponent === 0 ? 0 : 1 << fractionBits);
    const value = whole / scales[Math.max(exponent, 1) - 1];
    return negative ? -value : value;
}
/** The nearest number of the format. */
function roundFloat(format, value) {
    return decodeFloat(format, encodeFloat(format, value));
}
/** Whether a finite value rounds to more than the format's largest number. */
function overflows(format, value) {
    return magnitude(format, Math.abs(value)) > format.largest;
}
const scratch = new DataView(new ArrayBuffer(8));
/** 2^52: added to a smaller non-negative number it leaves no room for a fraction, so that the addition rounds it. */
const NO_FRACTION = 4503599627370496;
function magnitude(format, value) {
    scratch.setFloat64(0, value);
    const exponent = (scratch.getUint32(0) >>> 20) - 1023;
    const step = exponent < format.minExponent ? 0 : exponent - format.minExponent;
    if (step >= format.scales.length)
        return Infinity;
    // Scaling by a power of two is exact, so this rounds once. A carry into the next exponent is the right code by itself.
    const whole = value * format.scales[step] + NO_FRACTION - NO_FRACTION;
    return step * (1 << format.fractionBits) + whole;
}
function formatOf(facts) {
    const { bits, fractionBits, minExponent, largest, infinity, nan, negativeZero = true } = facts;
    const scales = new Float64Array(largest >>> fractionBits);
    // Halving and doubling are exact on every engine; Math.pow is not promised to be.
    let scale = 1;
    for (let power = 0; power < fractionBits - minExponent; power += 1)
        scale *= 2;
    for (let step = 0; step < scales.length; step += 1, scale /= 2)
        scales[step] = scale;
    return { fractionBits, minExponent, signBit: (1 << (bits - 1)) >>> 0, largest, infinity, nan, negativeZero, scales };
}

;// CONCATENATED MODULE: ./build/values/random/die.js
const TWO_32 = 4294967296;
/** A fair die: every one of its numbers, 0 to `sides - 1`, is exactly as likely as the others. */
class Die {
    #sides;
    /** Words from here on would favour the small numbers, so they are drawn again. */
    #fair;
    /** @param sides 1 to 2^32. */
    constructor(sides) {
        this.#sides = sides;
        this.#fair = TWO_32 - (TWO_32 % sides);
    }
    roll(stream) {
        let word = stream.next();
        while (word >= this.#fair)
            word = stream.next();
        // Said to be unsigned on both sides, this compiles to one integer instruction; 2^32 itself would become 0.
        return this.#sides === TWO_32 ? word : (word >>> 0) % (this.#sides >>> 0);
    }
}

;// CONCATENATED MODULE: ./build/values/elements.js


/** Lay converted values out one after another. */
function packElements(values, dtype) {
    if (dtype.kind === "string")
        return values;
    const bytes = new Uint8Array(values.length * dtype.width);
    const view = new DataView(bytes.buffer);
    values.forEach((value, i) => writeElement(view, i * dtype.width, value, dtype));
    return bytes;
}
/** `count` elements that go through the given ones again and again, from the first. */
function cycleElements(elements, count, dtype) {
    if (!(elements instanceof Uint8Array))
        return Array.from({ length: count }, (_, i) => elements[i % elements.length]);
    const bytes = new Uint8Array(count * dtype.width);
    bytes.set(elements.subarray(0, bytes.length));
    // What is there already is a whole number of rounds, so copying it doubles it.
    for (let filled = elements.length; filled < bytes.length; filled *= 2)
        bytes.copyWithin(filled, 0, filled);
    return bytes;
}
/** `count` elements, each one of the given ones by chance. */
function pickElements(elements, count, dtype, stream) {
    if (!(elements instanceof Uint8Array)) {
        const die = new Die(elements.length);
        return Array.from({ length: count }, () => elements[die.roll(stream)]);
    }
    const { width } = dtype;
    const die = new Die(elements.length / width);
    const bytes = new Uint8Array(count * width);
    for (let end = 0; end < bytes.length;) {
        const start = die.roll(stream) * width;
        for (let i = start; i < start + width; i += 1)
            bytes[end++] = elements[i];
    }
    return bytes;
}
/** Zeros, false, or empty strings. */
function zeroElements(count, dtype) {
    if (dtype.kind !== "string")
        return new Uint8Array(count * dtype.width);
    const empty = new Uint8Array(0);
    return Array.from({ length: count }, () => empty);
}
function writeElement(view, offset, value, dtype) {
    switch (dtype.kind) {
        case "int":
            return writeInteger(view, offset, value, dtype);
        case "float":
            return writeFloat(view, offset, value, dtype.width, dtype);
        case "complex":
            writeFloat(view, offset, value.real, dtype.width / 2, dtype);
            return writeFloat(view, offset + dtype.width / 2, value.imaginary, dtype.width / 2, dtype);
        case "bool":
            return view.setUint8(offset, value ? 1 : 0);
        default:
            throw new TypeError(`${dtype.name} has no fixed width`);
    }
}
/** Integers of less than 8 bits take the low bits of a byte, the others clear, as ml_dtypes keeps them in memory. */
function writeInteger(view, offset, value, dtype) {
    const code = BigInt.asUintN(dtype.bits, value);
    if (dtype.width === 8)
        view.setBigUint64(offset, code, true);
    else
        writeCode(view, offset, Number(code), dtype.width);
}
function writeFloat(view, offset, value, width, dtype) {
    const format = floatFormat(dtype);
    if (format)
        writeCode(view, offset, encodeFloat(format, value), width);
    else
        view.setFloat64(offset, value, true);
}
function writeCode(view, offset, code, width) {
    if (width === 1)
        view.setUint8(offset, code);
    else if (width === 2)
        view.setUint16(offset, code, true);
    else
        view.setUint32(offset, code, true);
}

;// CONCATENATED MODULE: ./build/values/convert.js

function convert(scalar, dtype) {
    switch (dtype.kind) {
        case "int":
            return toInteger(scalar, dtype);
        case "float":
            return toFloat(scalar, dtype, floatFormat(dtype));
        case "complex":
            return toComplex(scalar, dtype);
        case "bool":
            return typeof scalar === "boolean" ? found(scalar) : refuse("values-wrong-kind", "is not true or false");
        case "string":
            return toBytes(scalar);
        case "handle":
            return refuse("values-not-for-dtype", `cannot be a ${dtype.name}: no client can send one`);
    }
}
/** Smallest and largest integer of a dtype. */
function integerRange(dtype) {
    const half = 1n << BigInt(dtype.bits - 1);
    return dtype.signed ? { min: -half, max: half - 1n } : { min: 0n, max: 2n * half - 1n };
}
const WHOLE = /^[+-]?\d{1,400}$/;
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const SPECIAL = /^([+-]?)\.?(?:(inf|infinity)|nan)$/i;
function toInteger(scalar, dtype) {
    const integer = typeof scalar === "string" ? (parseWhole(scalar) ?? scalar) : scalar;
    if (typeof integer === "bigint") {
        const { min, max } = integerRange(dtype);
        if (integer >= min && integer <= max)
            return found(integer);
        return refuse("values-out-of-range", `is outside of ${dtype.alias}, which holds ${min} to ${max}`);
    }
    if (typeof integer !== "number")
        return notNumber(integer, dtype);
    if (!Number.isInteger(integer))
        return refuse("values-inexact", `is not a whole number, and ${dtype.alias} holds only those`);
    if (!Number.isSafeInteger(integer)) {
        return refuse("values-inexact", "may have lost digits", "Past 2^53, write the digits without point or exponent.");
    }
    return toInteger(BigInt(integer), dtype);
}
function toFloat(scalar, dtype, format) {
    const value = typeof scalar === "string" ? (parseNumber(scalar) ?? scalar) : scalar;
    if (typeof value === "bigint")
        return wholeToFloat(value, dtype, format);
    if (typeof value !== "number")
        return notNumber(value, dtype);
    if (Number.isFinite(value))
        return format && overflows(format, value) ? tooLarge(dtype, format) : found(value);
    // A quoted decimal beyond double precision parses as infinity, which it does not say.
    if (typeof scalar === "string" && DECIMAL.test(scalar))
        return tooLarge(dtype, format);
    if (format && (Number.isNaN(value) ? format.nan : format.infinity) === undefined) {
        return refuse("values-out-of-range", `does not exist in ${dtype.alias}`);
    }
    return found(value);
}
function wholeToFloat(value, dtype, format) {
    const number = Number(value);
    if (!Number.isFinite(number) || (format && overflows(format, number)))
        return tooLarge(dtype, format);
    const rounded = format ? roundFloat(format, number) : number;
    if (BigInt(rounded) === value)
        return found(rounded);
    return refuse("values-inexact", `has more digits than ${dtype.alias} keeps: it would become ${BigInt(rounded)}`, "Write it with a decimal point to accept the rounding.");
}
function tooLarge(dtype, format) {
    const largest = format ? decodeFloat(format, format.largest) : Number.MAX_VALUE;
    return refuse("values-out-of-range", `is outside of ${dtype.alias}, whose largest number is ${largest}`);
}
function toComplex(scalar, dtype) {
    const format = floatFormat(dtype);
    const [real, imaginary] = typeof scalar === "string" ? complexParts(scalar) : [scalar, 0];
    const re = toFloat(real, dtype, format);
    const im = toFloat(imaginary, dtype, format);
    if (!re.ok)
        return re;
    if (!im.ok)
        return im;
    return found({ real: re.element, imaginary: im.element });
}
/** `1+2j`, `(1+2j)`, `-2.5e-3j`, `j`: Python's and NumPy's text. What is no such text is left as the real part. */
function complexParts(text) {
    const bare = text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text;
    if (!bare.endsWith("j"))
        return [text, "0"];
    let split = bare.length - 1;
    while (split > 0 && !(/[+-]/.test(bare[split]) && !/e/i.test(bare[split - 1])))
        split -= 1;
    const imaginary = bare.slice(split, -1);
    return [bare.slice(0, split) || "0", /^[+-]?$/.test(imaginary) ? `${imaginary}1` : imaginary];
}
function toBytes(scalar) {
    if (scalar instanceof Uint8Array)
        return found(scalar);
    if (typeof scalar !== "string") {
        return refuse("values-wrong-kind", "is not text, and the dtype is string", "Quote it if its digits or letters are meant.");
    }
    if (/\p{Surrogate}/u.test(scalar)) {
        return refuse("values-wrong-kind", "holds half a surrogate pair, which UTF-8 cannot say", 'Give the bytes: {b64: "..."}.');
    }
    return found(new TextEncoder().encode(scalar));
}
function parseWhole(text) {
    return WHOLE.test(text) ? BigInt(text.replace("+", "")) : undefined;
}
/** A quoted number; undefined for other text. */
function parseNumber(text) {
    if (DECIMAL.test(text))
        return parseWhole(text) ?? Number(text);
    const special = SPECIAL.exec(text);
    if (!special)
        return undefined;
    return special[2] === undefined ? Number.NaN : special[1] === "-" ? -Infinity : Infinity;
}
function notNumber(scalar, dtype) {
    const hint = typeof scalar === "boolean" ? "Write 1 or 0." : undefined;
    return refuse("values-wrong-kind", `is not a number, and the dtype is ${dtype.alias}`, hint);
}
function found(element) {
    return { ok: true, element };
}
function refuse(code, reason, hint) {
    return { ok: false, code, reason, hint };
}

;// CONCATENATED MODULE: ./build/values/literal.js




/** Conversions by list: the records of one request share their literals, and a hundred batch sizes need one conversion. */
const converted = new WeakMap();
/** A literal's elements in the dtype, row-major; undefined where one cannot be had, which is complained of. */
function packLiteral(literal, dtype, path, complaints) {
    if (!isList(literal))
        return packScalars(literal, dtype, path, complaints);
    const known = converted.get(literal)?.get(dtype);
    if (known)
        return known;
    const packed = packScalars(literal, dtype, path, complaints);
    if (packed)
        converted.set(literal, (converted.get(literal) ?? new Map()).set(dtype, packed));
    return packed;
}
/**
 * Whether a literal's elements, gone through again and again, fill the shape: a single value does, so does the shape
 * itself; where dimension 0 is the batch, also any number of rows, and one row alone.
 */
function checkLiteralFits(literal, shape, hasBatch, path, complaints) {
    const own = readLiteralShape(literal, path, complaints);
    if (!own)
        return false;
    if (!fits(own, shape, hasBatch)) {
        const row = shape.slice(1);
        const expected = hasBatch ? `${show(["n", ...row])}, one row ${show(row)}` : show(shape);
        complaints.add("values-shape", path, `The literal has shape ${show(own)}; expected ${expected} or a single value.`);
        return false;
    }
    if (elementCount(own) === 0 && elementCount(shape) > 0) {
        complaints.add("values-shape", path, `The literal is empty, and ${elementCount(shape)} elements are to be filled.`);
        return false;
    }
    return true;
}
function packScalars(literal, dtype, path, complaints) {
    const before = complaints.count;
    const elements = [];
    eachScalar(literal, (scalar, indices) => {
        const conversion = convert(scalar, dtype);
        if (conversion.ok)
            elements.push(conversion.element);
        else
            complaints.add(conversion.code, [...path, ...indices], `${showScalar(scalar)} ${conversion.reason}.`, conversion.hint);
    });
    return complaints.count === before ? packElements(elements, dtype) : undefined;
}
function fits(own, shape, hasBatch) {
    if (own.length === 0 || same(own, shape))
        return true;
    if (!hasBatch)
        return false;
    const row = shape.slice(1);
    return same(own, row) || same(own.slice(1), row);
}
function same(a, b) {
    return a.length === b.length && a.every((dim, i) => dim === b[i]);
}
function show(shape) {
    return `[${shape.join(", ")}]`;
}
const SHOWN_CHARACTERS = 40;
function showScalar(scalar) {
    if (scalar instanceof Uint8Array)
        return `A b64 value of ${scalar.length} bytes`;
    if (typeof scalar !== "string")
        return String(scalar);
    return JSON.stringify(scalar.length > SHOWN_CHARACTERS ? `${scalar.slice(0, SHOWN_CHARACTERS)}…` : scalar);
}

;// CONCATENATED MODULE: ./build/values/random/normal.js
const TWO_31 = 2147483648;
/**
 * Standard normal numbers by Marsaglia's polar method. Math.log, Math.cos and Math.exp may differ in the last bit from one
 * engine to the next; this uses only + - * / and sqrt, which IEEE 754 rounds in one way, so the bytes are the same
 * everywhere.
 */
class Normals {
    #stream;
    /** The method makes two at a time. */
    #spare;
    constructor(stream) {
        this.#stream = stream;
    }
    next() {
        const spare = this.#spare;
        if (spare !== undefined) {
            this.#spare = undefined;
            return spare;
        }
        for (;;) {
            const x = this.#stream.next() / TWO_31 - 1;
            const y = this.#stream.next() / TWO_31 - 1;
            const square = x * x + y * y;
            if (square >= 1 || square === 0)
                continue;
            const factor = Math.sqrt((-2 * naturalLog(square)) / square);
            this.#spare = y * factor;
            return x * factor;
        }
    }
}
/** Natural logarithm of a number in (0, 1], to about the last bit. */
function naturalLog(value) {
    let mantissa = value;
    let exponent = 0;
    // Doubling is exact, and a uniform number needs one on average.
    while (mantissa < Math.SQRT1_2) {
        mantissa *= 2;
        exponent -= 1;
    }
    // ln m = 2 artanh((m - 1) / (m + 1)), a series that gains 15 bits every three terms for m in [0.7, 1.42).
    const z = (mantissa - 1) / (mantissa + 1);
    const square = z * z;
    let sum = 0;
    for (let odd = 21; odd >= 1; odd -= 2)
        sum = sum * square + 1 / odd;
    return exponent * Math.LN2 + 2 * z * sum;
}

;// CONCATENATED MODULE: ./build/values/random/floats.js



const floats_TWO_32 = 4294967296;
const TWO_53 = 9007199254740992;
/** `count` elements, uniform in a range; both parts of a complex number are. */
function uniformFloats(count, dtype, range, stream) {
    const numbers = floatArray(count, dtype);
    const { min, max, lowest, highest } = range;
    if (numbers instanceof Float32Array)
        fillSingle(numbers, range, stream);
    else if (numbers instanceof Float64Array)
        fillDouble(numbers, range, stream);
    else
        fillCodes(numbers, floatFormat(dtype), () => within(min, max, lowest, highest, stream.next() / floats_TWO_32));
    return littleEndianBytes(numbers);
}
/** `count` elements of a normal distribution. What lies beyond the dtype's largest number becomes that number. */
function normalFloats(count, dtype, mean, stddev, stream) {
    const numbers = floatArray(count, dtype);
    const format = floatFormat(dtype);
    const largest = format ? decodeFloat(format, format.largest) : Number.MAX_VALUE;
    const normals = new Normals(stream);
    const draw = () => Math.min(Math.max(mean + stddev * normals.next(), -largest), largest);
    if (numbers instanceof Float32Array || numbers instanceof Float64Array) {
        for (let i = 0; i < numbers.length; i += 1)
            numbers[i] = draw();
    }
    else {
        fillCodes(numbers, format, draw);
    }
    return littleEndianBytes(numbers);
}
function floatArray(count, dtype) {
    const parts = dtype.kind === "complex" ? 2 : 1;
    const width = dtype.width / parts;
    if (width === 8)
        return new Float64Array(count * parts);
    if (width === 4)
        return new Float32Array(count * parts);
    return width === 2 ? new Uint16Array(count) : new Uint8Array(count);
}
function fillSingle(numbers, range, stream) {
    const { min, max, lowest, highest } = range;
    for (let i = 0; i < numbers.length; i += 1)
        numbers[i] = within(min, max, lowest, highest, stream.next() / floats_TWO_32);
}
/** A double has 53 bits, so each takes two words of the stream. */
function fillDouble(numbers, range, stream) {
    const { min, max, lowest, highest } = range;
    for (let i = 0; i < numbers.length; i += 1) {
        const high = stream.next() >>> 6;
        const low = stream.next() >>> 5;
        numbers[i] = within(min, max, lowest, highest, (high * 134217728 + low) / TWO_53);
    }
}
function fillCodes(codes, format, draw) {
    for (let i = 0; i < codes.length; i += 1)
        codes[i] = encodeFloat(format, draw());
}
/**
 * The number a fraction of [0, 1) of the way from min to max. Written as a weighted sum because max - min may overflow.
 * Both ends are numbers of the dtype, so rounding to it afterwards cannot leave them.
 */
function within(min, max, lowest, highest, fraction) {
    const value = min * (1 - fraction) + max * fraction;
    return value < lowest ? lowest : value > highest ? highest : value;
}

;// CONCATENATED MODULE: ./build/values/random/integers.js




const integers_TWO_32 = 4294967296n;
/** `count` integers, uniform in min to max, both included; every one equally likely, also in ranges of 2^64. */
function uniformIntegers(count, dtype, min, max, stream) {
    // All of a dtype's values, as in a uint8 image of 0 to 255, are all patterns of its bits.
    if (max - min + 1n === 1n << BigInt(8 * dtype.width))
        return randomBytes(count * dtype.width, stream);
    if (dtype.width === 8)
        return littleEndianBytes(wideIntegers(count, min, max, stream));
    const numbers = integerArray(count, dtype);
    const mask = lowBits(dtype);
    const first = Number(min);
    const die = new Die(Number(max - min + 1n));
    for (let i = 0; i < count; i += 1)
        numbers[i] = (first + die.roll(stream)) & mask;
    return littleEndianBytes(numbers);
}
/** Normal numbers rounded to the nearest integer, a half upwards, and kept within the dtype. */
function normalIntegers(count, dtype, mean, stddev, stream) {
    const normals = new Normals(stream);
    const { min, max } = integerRange(dtype);
    const draw = () => Math.floor(mean + stddev * normals.next() + 0.5);
    if (dtype.width === 8) {
        const numbers = new BigInt64Array(count);
        for (let i = 0; i < count; i += 1) {
            const value = draw();
            numbers[i] = value >= Number(max) ? max : value <= Number(min) ? min : BigInt(value);
        }
        return littleEndianBytes(numbers);
    }
    const numbers = integerArray(count, dtype);
    for (let i = 0; i < count; i += 1)
        numbers[i] = Math.min(Math.max(draw(), Number(min)), Number(max)) & lowBits(dtype);
    return littleEndianBytes(numbers);
}
/** The operator & works on the low 32 bits, which also turns negative numbers into their two's complement. */
function lowBits({ bits, width }) {
    return width === 4 ? -1 : (1 << (bits || 8 * width)) - 1;
}
function randomBytes(length, stream) {
    const words = new Uint32Array(Math.ceil(length / 4));
    for (let i = 0; i < words.length; i += 1)
        words[i] = stream.next();
    return littleEndianBytes(words).subarray(0, length);
}
function integerArray(count, dtype) {
    if (dtype.width === 1)
        return new Uint8Array(count);
    return dtype.width === 2 ? new Uint16Array(count) : new Uint32Array(count);
}
/** Pairs of words, the low one first on every host, without bigint in the loop. */
function wideIntegers(count, min, max, stream) {
    const words = new Uint32Array(count * 2);
    const low = Number(BigInt.asUintN(32, min));
    const high = Number(BigInt.asUintN(32, min >> 32n));
    const span = max - min;
    if (span < integers_TWO_32) {
        const die = new Die(Number(span) + 1);
        for (let i = 0; i < words.length; i += 2)
            store(words, i, low + die.roll(stream), high);
        return words;
    }
    const spanLow = Number(span % integers_TWO_32);
    const spanHigh = Number(span / integers_TWO_32);
    const mask = 0xffffffff >>> Math.clz32(spanHigh);
    for (let i = 0; i < words.length; i += 2) {
        let drawnHigh;
        let drawnLow;
        // Cut to the bits of the span at least every other draw is within it, on average.
        do {
            drawnHigh = (stream.next() & mask) >>> 0;
            drawnLow = stream.next();
        } while (drawnHigh > spanHigh || (drawnHigh === spanHigh && drawnLow > spanLow));
        store(words, i, low + drawnLow, high + drawnHigh);
    }
    return words;
}
/** Store a sum of low words and a high word, carrying over. Typed arrays keep the low 32 bits. */
function store(words, place, low, high) {
    words[place] = low;
    words[place + 1] = low > 0xffffffff ? high + 1 : high;
}

;// CONCATENATED MODULE: ./build/values/random/stream.js
/**
 * xoshiro128** 1.1 by David Blackman and Sebastiano Vigna (https://prng.di.unimi.it): 32-bit operations only, which are
 * the same on every engine and fast in all of them, and a period of 2^128 - 1.
 */
const BLOCK = 512;
/** A stream of random bits that depends on its seed only, on every platform. */
class Stream {
    #state;
    #block = new Uint32Array(BLOCK);
    #next = BLOCK;
    /** @param seed 64 bits; see seedOf. */
    constructor(seed) {
        this.#state = expand(seed);
    }
    /** The next 32 bits, as a number from 0 to 2^32 - 1. */
    next() {
        if (this.#next === BLOCK)
            this.#refill();
        // The block is never read beyond its end.
        return this.#block[this.#next++];
    }
    /** The state lives in local variables here, which is what makes the generator fast. */
    #refill() {
        const state = this.#state;
        const block = this.#block;
        let a = state[0];
        let b = state[1];
        let c = state[2];
        let d = state[3];
        for (let i = 0; i < BLOCK; i += 1) {
            const product = Math.imul(b, 5);
            block[i] = Math.imul((product << 7) | (product >>> 25), 9);
            const shifted = b << 9;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= shifted;
            d = (d << 11) | (d >>> 21);
        }
        state[0] = a;
        state[1] = b;
        state[2] = c;
        state[3] = d;
        this.#next = 0;
    }
}
/** Two outputs of SplitMix64, which the authors of xoshiro recommend for seeding; never all zero. */
function expand(seed) {
    const words = new Int32Array(4);
    let counter = seed;
    for (let i = 0; i < 4; i += 2) {
        counter = BigInt.asUintN(64, counter + 0x9e3779b97f4a7c15n);
        let z = counter;
        z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
        z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
        z ^= z >> 31n;
        words[i] = Number(BigInt.asIntN(32, z));
        words[i + 1] = Number(BigInt.asIntN(32, z >> 32n));
    }
    return words;
}

;// CONCATENATED MODULE: ./build/values/random/prepare-normal.js




/** Normal values; integers are the nearest ones. Values beyond the dtype's range become its nearest end. */
function prepareNormal({ mean, stddev }, count, dtype, path, complaints) {
    if (dtype.kind === "bool" || dtype.kind === "string") {
        complaints.add("values-not-for-dtype", path, `A ${dtype.alias} has no normal distribution.`);
        return undefined;
    }
    if (!Number.isFinite(stddev) || stddev < 0) {
        complaints.add("values-range", [...path, "stddev"], `stddev is ${stddev}; it must be finite and not negative.`);
        return undefined;
    }
    if (!holds(dtype, mean)) {
        complaints.add("values-out-of-range", [...path, "mean"], `mean is ${mean}, which is outside of ${dtype.alias}.`);
        return undefined;
    }
    if (dtype.kind === "int")
        return (seed) => normalIntegers(count, dtype, mean, stddev, new Stream(seed));
    return (seed) => normalFloats(count, dtype, mean, stddev, new Stream(seed));
}
function holds(dtype, mean) {
    if (!Number.isFinite(mean))
        return false;
    if (dtype.kind !== "int")
        return convert(mean, dtype).ok;
    const { min, max } = integerRange(dtype);
    return mean >= Number(min) && mean <= Number(max);
}

;// CONCATENATED MODULE: ./build/values/random/float-range.js

/** Undefined where the format has no number in [min, max). Both are finite and do not overflow the format. */
function floatRange(min, max, format) {
    if (min === max) {
        const only = format ? decodeFloat(format, encodeFloat(format, min)) : min;
        return { min, max, lowest: only, highest: only };
    }
    const lowest = format ? atLeast(min, format) : min;
    const highest = format ? below(max, format) : belowDouble(max);
    return lowest <= highest ? { min, max, lowest, highest } : undefined;
}
/** Numbers of a format in order, as integers: their magnitude, negated for negative ones. */
function float_range_rank(value, format) {
    const code = encodeFloat(format, Math.abs(value));
    return value < 0 ? -code : code;
}
function ranked(place, format) {
    return place < 0 ? -decodeFloat(format, -place) : decodeFloat(format, place);
}
function atLeast(min, format) {
    const nearest = float_range_rank(min, format);
    return ranked(ranked(nearest, format) < min ? nearest + 1 : nearest, format);
}
function below(max, format) {
    const nearest = float_range_rank(max, format);
    return ranked(ranked(nearest, format) >= max ? nearest - 1 : nearest, format);
}
function belowDouble(max) {
    if (max === 0)
        return -Number.MIN_VALUE;
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, max);
    view.setBigInt64(0, view.getBigInt64(0) - (max > 0 ? 1n : -1n));
    return view.getFloat64(0);
}

;// CONCATENATED MODULE: ./build/values/random/strings.js

const ALPHABET = new TextEncoder().encode("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
/** `count` strings of ASCII letters and digits. */
function randomStrings(count, length, stream) {
    const die = new Die(ALPHABET.length);
    return Array.from({ length: count }, () => {
        const text = new Uint8Array(length);
        for (let i = 0; i < length; i += 1)
            text[i] = ALPHABET[die.roll(stream)];
        return text;
    });
}

;// CONCATENATED MODULE: ./build/values/random/prepare-uniform.js








/** Where the spec says nothing: floats of [0, 1), integers 0 and 1, fair booleans, strings of this length. */
const DEFAULT_MIN = 0n;
const DEFAULT_MAX = 1n;
const DEFAULT_STRING_LENGTH = 12;
const DOUBLE = dtypeByName("DT_DOUBLE");
/** Uniform values: integers of min to max, both included; floats of [min, max); both parts of complex numbers. */
function prepareUniform(spec, count, dtype, path, complaints) {
    switch (dtype.kind) {
        case "int":
            return prepareIntegers(spec, count, dtype, path, complaints);
        case "float":
        case "complex":
            return prepareFloats(spec, count, dtype, path, complaints);
        case "bool":
            if (!checkNoBounds(spec, dtype, path, complaints))
                return undefined;
            return (seed) => uniformIntegers(count, dtype, 0n, 1n, new Stream(seed));
        default:
            if (!checkNoBounds(spec, dtype, path, complaints))
                return undefined;
            return (seed) => randomStrings(count, DEFAULT_STRING_LENGTH, new Stream(seed));
    }
}
function prepareIntegers(spec, count, dtype, path, complaints) {
    const min = bound(spec.min ?? DEFAULT_MIN, dtype, [...path, "min"], complaints);
    const max = bound(spec.max ?? DEFAULT_MAX, dtype, [...path, "max"], complaints);
    if (typeof min !== "bigint" || typeof max !== "bigint")
        return undefined;
    if (min > max)
        return noValues(spec, `min ${min} is above max ${max}`, path, complaints);
    return (seed) => uniformIntegers(count, dtype, min, max, new Stream(seed));
}
function prepareFloats(spec, count, dtype, path, complaints) {
    const min = finiteBound(spec.min ?? DEFAULT_MIN, dtype, [...path, "min"], complaints);
    const max = finiteBound(spec.max ?? DEFAULT_MAX, dtype, [...path, "max"], complaints);
    if (min === undefined || max === undefined)
        return undefined;
    if (min > max)
        return noValues(spec, `min ${min} is above max ${max}`, path, complaints);
    const range = floatRange(min, max, floatFormat(dtype));
    if (!range)
        return noValues(spec, `${dtype.alias} has no number from ${min} to below ${max}`, path, complaints);
    return (seed) => uniformFloats(count, dtype, range, new Stream(seed));
}
function bound(scalar, dtype, path, complaints) {
    const conversion = convert(scalar, dtype);
    if (conversion.ok)
        return conversion.element;
    complaints.add(conversion.code, path, `${path.at(-1)} ${conversion.reason}.`, conversion.hint);
    return undefined;
}
/** A bound need not be a number of the dtype, but must be in its range. */
function finiteBound(scalar, dtype, path, complaints) {
    const value = bound(scalar, DOUBLE, path, complaints);
    if (typeof value !== "number")
        return undefined;
    if (!Number.isFinite(value)) {
        complaints.add("values-range", path, `${path.at(-1)} is ${value}; a range needs finite ends.`);
        return undefined;
    }
    return bound(value, dtype, path, complaints) === undefined ? undefined : value;
}
function noValues(spec, message, path, complaints) {
    const half = (spec.min === undefined) !== (spec.max === undefined);
    const hint = half ? `Give both: min is ${DEFAULT_MIN} and max is ${DEFAULT_MAX} where they are not said.` : undefined;
    complaints.add("values-range", path, `The range is empty: ${message}.`, hint);
}
function checkNoBounds(spec, dtype, path, complaints) {
    if (spec.min === undefined && spec.max === undefined)
        return true;
    complaints.add("values-not-for-dtype", path, `A ${dtype.alias} has no min and max.`);
    return false;
}

;// CONCATENATED MODULE: ./build/values/maker.js








/** Check everything that can be wrong with the values. Undefined where something is, which is complained of. */
function prepareMaker(request, complaints) {
    const { dtype, path } = request;
    if (dtype.kind === "handle") {
        complaints.add("values-not-for-dtype", path, `No client can send a ${dtype.name}: it lives inside the session.`);
        return undefined;
    }
    const count = elementCount(request.shape);
    if (!checkSize(count, dtype.width, path, complaints))
        return undefined;
    return prepareKind(request, count, complaints);
}
function prepareKind(request, count, complaints) {
    const { spec, dtype, shape, hasBatch, path } = request;
    switch (spec.kind) {
        case "derived":
        case "zero":
            return () => zeroElements(count, dtype);
        case "literal": {
            const fitting = checkLiteralFits(spec.value, shape, hasBatch, spec.path, complaints);
            const elements = packLiteral(spec.value, dtype, spec.path, complaints);
            if (!fitting || !elements || !checkStrings(count, elements, path, complaints))
                return undefined;
            return () => cycleElements(elements, count, dtype);
        }
        case "string": {
            const elements = packLiteral(spec.text, dtype, [...path, "string_data"], complaints);
            if (!elements || !checkStrings(count, elements, path, complaints))
                return undefined;
            return () => cycleElements(elements, count, dtype);
        }
        case "choices": {
            const elements = packChoices(spec.choices, dtype, [...path, "choices"], complaints);
            if (!elements || !checkStrings(count, elements, path, complaints))
                return undefined;
            return (seed) => pickElements(elements, count, dtype, new Stream(seed));
        }
        case "random_string":
            return prepareStrings(count, spec.length, dtype, path, complaints);
        case "uniform":
            return prepareUniform(spec, count, dtype, [...path, "random_data"], complaints);
        case "normal":
            return prepareNormal(spec, count, dtype, [...path, "random_data"], complaints);
    }
}
function packChoices(choices, dtype, path, complaints) {
    if (choices.length > 0)
        return packLiteral(choices, dtype, path, complaints);
    complaints.add("values-range", path, "There is nothing to choose from.");
    return undefined;
}
function prepareStrings(count, length, dtype, path, complaints) {
    if (dtype.kind !== "string") {
        const message = `Random strings cannot fill a ${dtype.alias} tensor.`;
        complaints.add("values-not-for-dtype", [...path, "random_data", "string_length"], message);
        return undefined;
    }
    if (!checkSize(count, length, path, complaints))
        return undefined;
    return (seed) => randomStrings(count, length, new Stream(seed));
}
/** The same for strings that are known: on the whole they come equally often. */
function checkStrings(count, elements, path, complaints) {
    if (elements instanceof Uint8Array || elements.length === 0)
        return true;
    const bytes = elements.reduce((sum, element) => sum + element.length, 0);
    return checkSize(count, bytes / elements.length, path, complaints);
}
/** What cannot be one protobuf message is not made: a string takes at least two bytes more than it holds. */
function checkSize(count, bytesEach, path, complaints) {
    const bytes = count * (bytesEach || 2);
    if (bytes <= MAX_MESSAGE_BYTES)
        return true;
    const message = `${count} elements take ${bytes} bytes, and a message holds at most ${MAX_MESSAGE_BYTES}.`;
    complaints.add("values-too-large", path, message);
    return false;
}

;// CONCATENATED MODULE: ./build/values/feature.js






/**
 * The values of one tf.Example feature: as many as its shape says, else as many as its literal has, else one. What is
 * wrong is found here; making cannot fail and gives the same values every time.
 */
function prepareFeature({ seed, ...request }) {
    const { value: make, problems } = prepareSeededFeature(request);
    return { value: make && (() => make(seed)), problems };
}
/** A feature of a template: the same checks, made with another seed for every example. */
function prepareSeededFeature({ spec, wanted, locate, }) {
    const complaints = new Complaints(locate);
    const shape = featureShape(spec, complaints);
    // The kind is looked for in the values, so only once they are known to be no deeper than a shape.
    const kind = shape && featureKind(spec, wanted, complaints);
    const values = kind && valuesFor(spec, kind, complaints);
    if (!values)
        return { value: undefined, problems: complaints.problems };
    const dtype = FEATURE_DTYPES[kind];
    const maker = prepareMaker({ spec: values, dtype, shape, hasBatch: false, path: spec.path }, complaints);
    return { value: maker && ((seed) => listOf(kind, maker(seed))), problems: complaints.problems };
}
/** The literal's own shape, where it has one, so that lists of lists are taken row by row; a flat list fits any shape. */
function featureShape(spec, complaints) {
    const { values, shape: stated } = spec;
    if (values.kind !== "literal")
        return stated ?? [];
    const own = readLiteralShape(values.value, values.path, complaints);
    if (!own || own.length === 0)
        return own && (stated ?? []);
    const flat = own.length === 1 && stated && own[0] === elementCount(stated);
    // Another shape is left to the check that every literal goes through.
    return flat ? own : (stated ?? own);
}
function valuesFor(spec, kind, complaints) {
    const { values } = spec;
    if (values.kind === "serialized_examples") {
        complaints.add("values-not-for-dtype", spec.path, "A feature cannot be made of serialized examples.");
        return undefined;
    }
    if (kind !== "int64_list")
        return values;
    if (values.kind === "literal")
        return { ...values, value: integersForBooleans(values.value) };
    if (values.kind === "choices")
        return { ...values, choices: values.choices.map(integerForBoolean) };
    return values;
}
/** There are no booleans in a tf.Example: they are 1 and 0, as the server's REST API makes them. */
function integersForBooleans(literal) {
    return isList(literal) ? literal.map(integersForBooleans) : integerForBoolean(literal);
}
function integerForBoolean(scalar) {
    return typeof scalar === "boolean" ? BigInt(scalar) : scalar;
}
function listOf(kind, elements) {
    if (!(elements instanceof Uint8Array))
        return { kind: "bytes_list", values: elements };
    if (kind === "float_list")
        return { kind, values: floatsOf(elements) };
    return { kind: "int64_list", values: int64sOf(elements) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/values/random/seed.js

/**
 * The seed of one stream of random values, from everything the stream may depend on: the spec's seed, the request's
 * label, the input's name and so on. Requests that are added elsewhere are no part of it, so they change nothing.
 *
 * Parts are told apart by kind and length, so that ["a", "bc"] and ["ab", "c"] differ; `1` and `1n` are the same number.
 */
function seedOf(parts) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const part of parts) {
        const text = String(part);
        hash.update(typeof part === "string" ? `text ${Buffer.byteLength(text)} ${text};` : `number ${text};`);
    }
    return hash.digest().readBigUInt64LE();
}

;// CONCATENATED MODULE: ./build/values/examples.js



/** One tf.Example; for the context of an ExampleListWithContext too. */
function prepareExample(request) {
    const { value: bind, problems } = prepareBinder(request.features, request);
    return { value: bind?.(request.seed), problems };
}
/** As many examples as asked for: of a template each is made anew, examples of a list are cycled or cut. */
function prepareExamples(request) {
    const { spec, count, seed, locate } = request;
    const given = "template" in spec ? [spec.template] : spec.list;
    const prepared = given.map((features) => prepareBinder(features, request));
    const problems = prepared.flatMap((outcome) => outcome.problems);
    if (given.length === 0 && count > 0) {
        const complaints = new Complaints(locate);
        complaints.add("values-shape", spec.path, `The list of examples is empty, and ${count} are to be made.`);
        problems.push(...complaints.problems);
    }
    const binders = prepared.flatMap((outcome) => outcome.value ?? []);
    if (binders.length < Math.max(given.length, Math.min(count, 1)))
        return { value: undefined, problems };
    const examples = Array.from({ length: count }, (_, i) => binders[i % binders.length](seedOf([seed, i])));
    return { value: examples, problems };
}
/** Check the features once, for all examples that are made of them. */
function prepareBinder(features, { wanted, locate }) {
    const problems = [];
    const makers = [];
    for (const name of [...features.keys()].sort()) {
        const spec = features.get(name);
        const outcome = prepareSeededFeature({ spec, wanted: wanted.get(name), locate });
        problems.push(...outcome.problems);
        if (outcome.value)
            makers.push([name, spec.path, outcome.value]);
    }
    if (makers.length < features.size)
        return { value: undefined, problems };
    const bind = (seed) => new Map(makers.map(([name, path, make]) => [name, { path, make: () => make(seedOf([seed, name])) }]));
    return { value: bind, problems };
}

;// CONCATENATED MODULE: ./build/values/serialized-examples.js



/** `count` elements of a string tensor, each the bytes of one tf.Example. */
function prepareSerializedExamples(spec, count, { dtype, seed, path, locate }) {
    if (dtype.kind !== "string") {
        const complaints = new Complaints(locate);
        complaints.add("values-not-for-dtype", path, `Serialized examples are bytes, and the dtype is ${dtype.alias}.`);
        return { value: undefined, problems: complaints.problems };
    }
    const { value: examples, problems } = prepareExamples({ spec, count, wanted: new Map(), seed, locate });
    return { value: examples && (() => examples.map(serialize)), problems };
}
function serialize(example) {
    const features = new Map([...example].map(([name, feature]) => [name, messageOf(feature.make())]));
    return encodeExample({ features });
}
function messageOf(feature) {
    if (feature.kind === "bytes_list")
        return { kind: feature.kind, value: feature.values };
    return feature.kind === "float_list"
        ? { kind: feature.kind, value: feature.values }
        : { kind: feature.kind, value: feature.values };
}

;// CONCATENATED MODULE: ./build/values/tensor.js




/**
 * The values of one tensor. Whatever can be wrong with them is found here; making them cannot fail, gives fresh memory
 * and the same bytes every time, and is put off until it is called.
 */
function prepareTensor(request) {
    const { spec, dtype, shape, seed } = request;
    if (spec.kind === "serialized_examples") {
        const { value: strings, problems } = prepareSerializedExamples(spec.examples, elementCount(shape), request);
        return { value: strings && (() => ({ dtype, shape, strings: strings() })), problems };
    }
    const complaints = new Complaints(request.locate);
    const maker = prepareMaker({ ...request, spec }, complaints);
    return { value: maker && (() => tensorOf(maker(seed), dtype, shape)), problems: complaints.problems };
}
function tensorOf(elements, dtype, shape) {
    return elements instanceof Uint8Array ? { dtype, shape, content: elements } : { dtype, shape, strings: elements };
}

;// CONCATENATED MODULE: ./build/values/index.js







;// CONCATENATED MODULE: ./build/plan/input-question.js
/** `Input "x" of "serving_default"`: requests that are derived share one place in the spec, so the signature is said. */
function inputName({ alias, signature }) {
    return `Input ${JSON.stringify(alias)} of ${JSON.stringify(signature.name)}`;
}
/** True where the spec lists no requests, so that there is no line to correct yet. */
function isDerived({ path }) {
    return typeof path[1] !== "number";
}

;// CONCATENATED MODULE: ./build/plan/least-bytes.js

/** Tag and length in front of a string, a feature or an example. */
const FRAME = 2;
function leastTensorBytes(values, dtype, shape) {
    const elements = elementCount(shape);
    if (dtype.width > 0)
        return elements * dtype.width;
    if (values.kind === "serialized_examples")
        return leastExamplesBytes(values.examples, elements);
    return elements * FRAME + leastStringBytes(values, elements);
}
/** `count` examples of a template, or of a list that is gone through again and again. */
function leastExamplesBytes(examples, count) {
    if ("template" in examples)
        return count * leastExampleBytes(examples.template);
    const rounds = Math.floor(count / Math.max(examples.list.length, 1));
    return rounds * examples.list.reduce((bytes, features) => bytes + leastExampleBytes(features), 0);
}
function leastExampleBytes(features) {
    return [...features].reduce((bytes, [name, feature]) => bytes + FRAME + name.length + leastFeatureBytes(feature), FRAME);
}
/** A float takes four bytes and an integer or a string at least one; which it is may only be known to the graph. */
function leastFeatureBytes({ values, shape }) {
    const literal = values.kind === "literal" ? measure(values.value) : undefined;
    const elements = shape ? elementCount(shape) : (literal?.elements ?? 1);
    return elements + leastStringBytes(values, elements);
}
function leastStringBytes(values, elements) {
    switch (values.kind) {
        case "string":
            return elements * Buffer.byteLength(values.text);
        case "random_string":
            return elements * values.length;
        case "choices":
            return elements * Math.min(...values.choices.map(scalarBytes));
        case "literal": {
            const own = measure(values.value);
            return own.elements === 0 ? 0 : Math.floor(elements / own.elements) * own.bytes;
        }
        case "derived":
        case "zero":
        case "uniform":
        case "normal":
        case "serialized_examples":
            return 0;
    }
}
const measured = new WeakMap();
/** Elements of a literal and the bytes of those that are strings. Kept, because the records of a request share literals. */
function measure(literal) {
    if (!least_bytes_isList(literal))
        return { elements: 1, bytes: scalarBytes(literal) };
    const known = measured.get(literal);
    if (known)
        return known;
    const total = { elements: 0, bytes: 0 };
    for (const child of literal) {
        const { elements, bytes } = measure(child);
        total.elements += elements;
        total.bytes += bytes;
    }
    measured.set(literal, total);
    return total;
}
const least_bytes_isList = (literal) => Array.isArray(literal);
function scalarBytes(scalar) {
    if (scalar instanceof Uint8Array)
        return scalar.length;
    return typeof scalar === "string" ? Buffer.byteLength(scalar) : 0;
}

;// CONCATENATED MODULE: ./build/plan/seed.js

/**
 * The seed of one input or of the examples of one record. The request's place in the spec is no part of it, so that
 * adding a request never changes the bytes of the others; two requests that are alike differ by their `name`.
 */
function seedFor({ defaults }, identity, values) {
    const { request, method, signatureName, combination, repeat } = identity;
    const { batchSize, dims } = combination;
    // In the order of their names: the order of `dims` in the spec decides the order of records, not their bytes.
    const named = [...dims].sort(([a], [b]) => (a < b ? -1 : 1)).flat();
    return seedOf([
        defaults.seed,
        request.name ?? "",
        method,
        signatureName,
        batchSize ?? "none",
        ...named,
        repeat,
        values,
    ]);
}

;// CONCATENATED MODULE: ./build/plan/examples.js




/** Settle where the examples come from; undefined after saying that the request has none. */
function planExamplesRequest(request, target, { findings, featureKinds }) {
    const { examples } = request;
    const fault = { server: { status: "INVALID_ARGUMENT", message: "Input is empty." } };
    if (!examples) {
        const call = `${target.method} of ${target.tasks.map(({ signature }) => JSON.stringify(signature.name)).join(", ")}`;
        findings.add("plan-examples-missing", request.path, {
            message: `A ${call} takes tf.Examples, and nothing says what is in them.`,
            hint: isDerived(request)
                ? `List the requests, and give this one its examples:  { method: ${target.method}, signature_name: ${JSON.stringify(request.signatureName)}, examples: [{ feature: value }] }`
                : "Add  examples: [{ feature: value }]  or  examples: { template: name }  under the request.",
            ...fault,
        });
        return undefined;
    }
    if ("list" in examples && examples.list.length === 0) {
        findings.add("plan-examples-missing", examples.path, { message: "The list of examples is empty.", ...fault });
        return undefined;
    }
    const wanted = new Map(target.tasks.flatMap(({ signature }) => [...(featureKinds(signature) ?? [])]));
    const plan = { request, target, examples, wanted };
    return valuesAreSound(plan, findings) ? plan : undefined;
}
/** Every feature is looked at once, so that making examples cannot fail whatever their number. */
function valuesAreSound({ request, examples, wanted }, findings) {
    const { locate } = findings;
    const trial = prepareExamples({ spec: examples, count: 1, wanted, seed: 0n, locate });
    const context = request.context && prepareExample({ features: request.context, wanted, seed: 0n, locate });
    findings.adopt([...trial.problems, ...(context?.problems ?? [])]);
    return trial.value !== undefined && (!context || context.value !== undefined);
}
/** At least the bytes of one record of a combination. */
function leastRequestBytes({ request, examples }, { batchSize = 1 }) {
    return leastExamplesBytes(examples, batchSize) + (request.context ? leastExampleBytes(request.context) : 0);
}
/** One record, the `repeat`th of its combination. */
function planExamples({ request, target, examples: from, wanted }, base, repeat, { findings: { locate }, spec }) {
    const { method, tasks } = target;
    const signatureName = tasks[0].signature.name;
    const identity = { request, method, signatureName, combination: base, repeat };
    const seed = (values) => seedFor(spec, identity, values);
    return {
        ...base,
        method,
        signatureName,
        tasks: tasks.map(({ signature, methodName }) => ({ signatureName: signature.name, methodName })),
        get examples() {
            return sound(prepareExamples({ spec: from, count: base.batchSize ?? 1, wanted, seed: seed("examples"), locate }));
        },
        context: request.context && sound(prepareExample({ features: request.context, wanted, seed: seed("context"), locate })),
    };
}
/** The value of what {@link valuesAreSound} has let through. */
function sound({ value, problems }) {
    if (value === undefined)
        throw new Error(`a planned example cannot be made: ${problems[0]?.message}`);
    return value;
}

;// CONCATENATED MODULE: ./build/plan/input-dtype.js




/** The dtype that the session will ask for, which is the graph's where it can be read; undefined after a problem. */
function settleDtype(question, { findings, spec }) {
    const { info, input, path } = question;
    const name = inputName(question);
    if (info.encoding !== "name") {
        findings.add("plan-input-encoding", path, {
            message: `${name} is encoded as ${info.encoding}, and a request can only hold dense tensors.`,
            server: input_dtype_invalid("Tensor :0, specified in either feed_devices or fetch_devices was not found in the Graph"),
        });
        return undefined;
    }
    const number = feedDtype(info);
    const dtype = dtypeByNumber(number);
    if (!dtype || dtype.kind === "handle") {
        const message = `${name} is a ${dtypeName(number)}, and no request can hold one.`;
        findings.add("plan-dtype-unfeedable", path, { message });
        return undefined;
    }
    checkDeclared(question, dtype, spec.serving.runtime, findings);
    const stated = input?.dtype;
    if (!stated || stated === dtype)
        return dtype;
    findings.add("plan-dtype-mismatch", [...path, "dtype"], {
        message: `${name} takes ${dtype.name} (${dtype.alias}), but the spec says ${stated.name}.`,
        server: input_dtype_invalid(`Expects arg[i] to be ${sessionName(dtype)} but ${sessionName(stated)} is provided`),
    });
    return undefined;
}
/** The session never looks at the declaration; the TFRT runtime does, so that a model which lies cannot be called there. */
function checkDeclared(question, dtype, runtime, findings) {
    const { alias, info, path } = question;
    if (info.graphDtype === undefined || info.declaredDtype === info.graphDtype)
        return;
    const declared = dtypeName(info.declaredDtype);
    const message = `${inputName(question)} is declared as ${declared}, but its tensor ${info.name} is a ${dtype.name}, which is sent.`;
    if (runtime !== "tfrt") {
        findings.add("plan-dtype-declared", path, { message });
        return;
    }
    findings.add("plan-dtype-declared", path, {
        message,
        severity: "error",
        hint: "The TFRT runtime holds requests against the declaration, and the graph refuses what fits it: export the model again.",
        server: input_dtype_invalid(`Expected input ${alias} to be ${declared} but get ${dtype.name}.`),
    });
}
const input_dtype_invalid = (message) => ({ status: "INVALID_ARGUMENT", message });

;// CONCATENATED MODULE: ./build/plan/shapes.js



/**
 * Settle the shape of an input from the signature, the spec, the literal and the guess, in this order of trust.
 *
 * @param literal shape of the literal, where the values are one.
 */
function resolveShape(question, literal, unknownDims, findings) {
    const asked = question.input?.shape;
    const declared = question.info.shape;
    if (asked && declared && asked.length !== declared.length) {
        findings.add("plan-shape", [...question.path, "shape"], {
            message: `The shape ${shapeText(asked)} has ${asked.length} dimensions, but the signature says ${shapeText(declared)}.`,
        });
        return undefined;
    }
    const batched = question.input?.batched ?? true;
    const rank = asked?.length ?? declared?.length ?? literalRank(literal, batched);
    if (rank === undefined)
        return unknownRank(question, findings);
    const hasBatch = batched && rank > 0 && typeof asked?.[0] !== "string";
    const guess = unknownDims === "error" ? undefined : { kind: "size", size: unknownDims, from: "guess" };
    const dims = Array.from({ length: rank }, (_, place) => {
        const known = merge(question, place, findings);
        if (known !== undefined)
            return known;
        if (place === 0 && hasBatch)
            return { kind: "batch" };
        return literalDim(literal, place, rank, hasBatch) ?? guess;
    });
    if (dims.includes(undefined))
        return unknownDimension(question, dims, findings);
    return dims.includes("contradiction") ? undefined : { dims: dims, hasBatch };
}
/** The sizes of a pattern for one batch size and one choice of the named dimensions. */
function concreteShape({ dims }, batchSize, named) {
    return dims.map((dim) => {
        const size = dim.kind === "size" ? dim.size : dim.kind === "batch" ? batchSize : named.get(dim.name);
        if (size === undefined)
            throw new Error(`a shape pattern lacks ${dim.kind === "named" ? dim.name : "its batch size"}`);
        return size;
    });
}
/** A scalar says nothing of the rank that it is broadcast to, unless the input has no batch. */
function literalRank(literal, batched) {
    return literal && (literal.length > 0 || !batched) ? literal.length : undefined;
}
/** What spec and signature say of one place; undefined where neither says anything. */
function merge({ input, info: { shape: declared }, request, path }, place, findings) {
    const asked = input?.shape?.[place] ?? null;
    const fixed = declared?.[place] ?? null;
    if (asked === null)
        return fixed === null ? undefined : { kind: "size", size: fixed, from: "signature" };
    const sizes = typeof asked === "number" ? [asked] : (request.dims.get(asked) ?? []);
    const wrong = sizes.filter((size) => fixed !== null && size !== fixed);
    if (wrong.length > 0) {
        findings.add("plan-shape", [...path, "shape", place], {
            message: `Dimension ${place} is ${wrong.join(", ")} here, but the signature says ${shapeText(declared ?? [])}.`,
            server: { status: "INVALID_ARGUMENT", message: "(from the first kernel that minds the shape)" },
        });
        return "contradiction";
    }
    return typeof asked === "number" ? { kind: "size", size: asked, from: "spec" } : { kind: "named", name: asked };
}
/** A literal of the full rank has the batch in front; one of a rank lower is a single row. */
function literalDim(literal, place, rank, hasBatch) {
    const offset = literal && hasBatch && literal.length === rank - 1 ? 1 : 0;
    const size = literal && literal.length + offset === rank ? literal[place - offset] : undefined;
    return size === undefined ? undefined : { kind: "size", size, from: "literal" };
}
/** Stands in hints for a size that only the user knows. */
const EXAMPLE_SIZE = 128;
function unknownDimension(question, dims, findings) {
    const fix = dims.map((dim) => {
        if (dim === undefined || dim === "contradiction")
            return EXAMPLE_SIZE;
        return dim.kind === "size" ? dim.size : dim.kind === "named" ? dim.name : -1;
    });
    const unknown = dims.flatMap((dim, place) => (dim === undefined ? [place] : []));
    findings.add("plan-unknown-dimension", question.path, {
        message: `${inputName(question)} is ${shapeText(question.info.shape ?? dims.map(() => null))}, ` +
            `and nothing says how large dimension ${unknown.join(" and ")} is.`,
        hint: `${shapeFix(question, fix)}; or accept a guess with  unknown_dims: ${EXAMPLE_SIZE}  under defaults.`,
    });
    return undefined;
}
function unknownRank(question, findings) {
    findings.add("plan-unknown-rank", question.path, {
        message: `${inputName(question)} has an unknown shape, and nothing says how many dimensions it has.`,
        hint: `${shapeFix(question, [-1, EXAMPLE_SIZE])}, or whatever its shape is.`,
    });
    return undefined;
}
/** The line to add. Where requests are derived there is none yet to add it under. */
function shapeFix({ request, alias, input }, shape) {
    const list = `[${shape.join(", ")}]`;
    if (isDerived(request)) {
        const name = JSON.stringify(request.signatureName ?? "serving_default");
        return `Write  requests: [{ signature_name: ${name}, inputs: { ${JSON.stringify(alias)}: { shape: ${list} } } }]`;
    }
    return `${input ? "Set" : "Add"}  shape: ${list}  under ${formatPath([...request.path, "inputs", alias])}`;
}

;// CONCATENATED MODULE: ./build/plan/inputs.js






/** The inputs that a predict request feeds, sorted by alias: those it names, and those that must be derived. */
function planInputs(request, signature, planning) {
    const { findings } = planning;
    const names = [...signature.inputs.keys()];
    const unknown = [...request.inputs].filter(([alias]) => !signature.inputs.has(alias));
    for (const [alias, { path }] of unknown) {
        findings.add("plan-input-unknown", path, {
            message: `The signature ${JSON.stringify(signature.name)} has no input ${JSON.stringify(alias)}. ${theOnes(names, "input")}`,
            hint: (0,suggest/* didYouMean */.a)(alias, names),
            server: {
                status: "INVALID_ARGUMENT",
                message: `input size does not match signature: ... Sent extra: {${alias}}.`,
            },
        });
    }
    const sent = [...signature.inputs].filter(([alias]) => request.inputs.has(alias) || !signature.defaults.has(alias));
    const plans = sent.map(([alias, info]) => {
        const input = request.inputs.get(alias);
        const path = input?.path ?? [...request.path, "inputs", alias];
        return planInput({ signature, alias, info, request, input, path }, planning);
    });
    return unknown.length === 0 && !plans.includes(undefined) ? plans : undefined;
}
function planInput(question, planning) {
    const { alias, input, path } = question;
    const { findings, spec } = planning;
    const dtype = settleDtype(question, planning);
    if (!dtype)
        return undefined;
    const values = input?.values ?? { kind: "derived" };
    const literal = values.kind === "literal" ? literalShape(values.value, values.path, findings.locate) : undefined;
    if (literal && !literal.value) {
        findings.adopt(literal.problems);
        return undefined;
    }
    const pattern = resolveShape(question, literal?.value, spec.defaults.unknownDims, findings);
    if (!pattern)
        return undefined;
    if (values.kind === "derived" && dtype.kind === "string") {
        findings.add("plan-empty-strings", path, {
            message: `${inputName(question)} takes strings; the spec does not say which, so empty ones are sent.`,
            hint: `Give it a value, such as  ${JSON.stringify(alias)}: { string_data: "..." }`,
        });
    }
    return { alias, path, values, dtype, pattern, rows: inputs_rowsOf(values, literal?.value, pattern) };
}
/** A literal of the full rank counts its own rows, and so does a list of examples. */
function inputs_rowsOf(values, literal, { dims, hasBatch }) {
    if (!hasBatch || dims[0]?.kind !== "batch")
        return undefined;
    if (values.kind === "serialized_examples") {
        return "list" in values.examples ? values.examples.list.length : undefined;
    }
    return literal?.length === dims.length ? literal[0] : undefined;
}

;// CONCATENATED MODULE: ./build/plan/predict.js






/** Say which names of `output_filter` the server would refuse. */
function checkOutputFilter(request, { signature }, { findings }) {
    const names = [...signature.outputs.keys()];
    const seen = new Set();
    for (const [place, name] of request.outputFilter.entries()) {
        const path = [...request.path, "output_filter", place];
        if (!signature.outputs.has(name)) {
            findings.add("plan-output-unknown", path, {
                message: `The signature ${JSON.stringify(signature.name)} has no output ${JSON.stringify(name)}. ${theOnes(names, "output")}`,
                hint: (0,suggest/* didYouMean */.a)(name, names),
                server: {
                    status: "INVALID_ARGUMENT",
                    message: `output tensor alias not found in signature: ${name} Outputs expected to be in the set {${names.join(",")}}.`,
                },
            });
        }
        else if (seen.has(name)) {
            findings.add("plan-output-twice", path, {
                message: `The output ${JSON.stringify(name)} stands twice in output_filter.`,
                server: { status: "INVALID_ARGUMENT", message: `duplicate output tensor alias: ${name}` },
            });
        }
        seen.add(name);
    }
}
/** At least the bytes of one record of a combination. */
function leastPredictBytes({ inputs }, { batchSize, dims }) {
    return inputs.reduce((bytes, { alias, values, dtype, pattern }) => bytes + alias.length + leastTensorBytes(values, dtype, concreteShape(pattern, batchSize, dims)), 0);
}
/** One record, the `repeat`th of its combination; undefined after a problem. */
function planPredict({ request, target, inputs }, base, repeat, { findings, spec }) {
    const { method, signature } = target;
    const identity = { request, method, signatureName: signature.name, combination: base, repeat };
    const tensors = inputs.flatMap(({ alias, path, values, dtype, pattern }) => {
        const shape = concreteShape(pattern, base.batchSize, base.dims);
        const { value: make, problems } = prepareTensor({
            spec: values,
            dtype,
            shape,
            hasBatch: pattern.hasBatch,
            seed: seedFor(spec, identity, alias),
            path,
            locate: findings.locate,
        });
        findings.adopt(problems);
        return make ? [[alias, { path, dtype, shape, make }]] : [];
    });
    if (tensors.length < inputs.length)
        return undefined;
    const { outputFilter } = request;
    return { ...base, method, signatureName: signature.name, inputs: new Map(tensors), outputFilter };
}

;// CONCATENATED MODULE: ./build/plan/target.js


/** Find what a request calls, and check that the server would call it so. */
function findTarget(request, planning) {
    if (request.method === "multi_inference")
        return multiInference(request, planning);
    const path = [...request.path, "signature_name"];
    const name = request.signatureName || DEFAULT_SIGNATURE;
    const signature = findSignature(name, path, { ...planning, method: request.method });
    if (!signature)
        return undefined;
    const method = request.method ?? derivedMethod(signature);
    if (request.method === undefined && !holdsItsFields(request, method, planning))
        return undefined;
    if (method === "predict" || method === "predict_streamed") {
        const target = { kind: "predict", method, signature };
        return nameFault(signature, "predict", planning, path) ? undefined : target;
    }
    const fault = nameFault(signature, method, planning, path) || shapeFault(signature, method, planning, path);
    const methodName = method === "classify" ? CLASSIFY_METHOD : REGRESS_METHOD;
    return fault ? undefined : { kind: "examples", method, tasks: [{ signature, methodName }] };
}
function multiInference(request, planning) {
    const { findings, modelName } = planning;
    if (modelName === "") {
        findings.add("plan-model-name", ["model", "name"], {
            message: "The model has no name: its folder has none, and the spec gives none.",
            server: { status: "INVALID_ARGUMENT", message: "Found ModelSpec with an empty model name." },
        });
    }
    const tasks = request.tasks.map((task) => findTask(task, planning));
    return modelName !== "" && isWhole(tasks) ? { kind: "examples", method: "multi_inference", tasks } : undefined;
}
const isWhole = (tasks) => !tasks.includes(undefined);
function findTask({ path, signatureName, methodName }, planning) {
    const at = [...path, "signature_name"];
    const name = signatureName || DEFAULT_SIGNATURE;
    const signature = findSignature(name, at, { ...planning, method: "multi_inference" });
    if (!signature)
        return undefined;
    if (methodName !== CLASSIFY_METHOD && methodName !== REGRESS_METHOD) {
        planning.findings.add("plan-method-mismatch", [...path, "method_name"], {
            message: `A task is run as ${CLASSIFY_METHOD} or ${REGRESS_METHOD}, not as ${JSON.stringify(methodName)}.`,
            server: { status: "UNIMPLEMENTED", message: `Unsupported signature method_name: ${methodName}` },
        });
        return undefined;
    }
    const method = methodName === CLASSIFY_METHOD ? "classify" : "regress";
    const fault = nameFault(signature, method, planning, at) || shapeFault(signature, method, planning, at);
    return fault ? undefined : { signature, methodName };
}
/** A method that the spec states was held against the request's keys when the spec was read. */
function holdsItsFields(request, method, { findings }) {
    const found = (key, given, instead) => {
        if (!given)
            return false;
        findings.add("plan-request-fields", [...request.path, key], {
            message: `The signature's method is ${method}, which takes no \`${key}\`.`,
            hint: `To call it otherwise, add  method: ${instead}  under the request.`,
        });
        return true;
    };
    if (method === "predict") {
        const wrong = [found("examples", !!request.examples, "classify"), found("context", !!request.context, "classify")];
        return !wrong.includes(true);
    }
    const wrong = [
        found("inputs", request.inputs.size > 0, "predict"),
        found("output_filter", request.outputFilter.length > 0, "predict"),
    ];
    return !wrong.includes(true);
}
/** True after saying that the server's method-name check refuses the signature. */
function nameFault(signature, method, planning, path) {
    if (!planning.spec.serving.signatureMethodNameCheck)
        return false;
    return mismatch(signature, method, methodNameFault(signature, method), planning, path);
}
/** True after saying that the signature has other inputs and outputs than the method asks for. */
function shapeFault(signature, method, planning, path) {
    const faultOf = method === "classify" ? classifyFault : regressFault;
    return mismatch(signature, method, faultOf(signature, planning.spec.serving.runtime), planning, path);
}
function mismatch(signature, method, server, { findings }, path) {
    if (!server)
        return false;
    findings.add("plan-method-mismatch", path, {
        message: `The signature ${JSON.stringify(signature.name)} cannot be called as ${method}: its method_name is ` +
            `${JSON.stringify(signature.methodName)}, its inputs are {${names(signature.inputs)}}, its outputs {${names(signature.outputs)}}.`,
        server,
    });
    return true;
}
const names = (map) => [...map.keys()].map((name) => JSON.stringify(name)).join(", ");

;// CONCATENATED MODULE: ./build/plan/requests.js








/** Settle what a request calls, with which inputs, and in which combinations. */
function planRequest(request, planning) {
    const target = findTarget(request, planning);
    if (!target)
        return undefined;
    return target.kind === "predict"
        ? predictRequest(request, target, planning)
        : examplesRequest(request, target, planning);
}
/** The records of a request in their order; `first` is the place of the first one in the file. */
function recordsOf({ request, combinations: made, record }, first) {
    const { path, repeat: repeats } = request;
    const label = request.name ?? formatPath(path);
    return made.flatMap((combination, place) => Array.from({ length: repeats }, (_, repeat) => {
        const index = first + place * repeats + repeat;
        return record({ index, path, label, ...combination }, repeat);
    }).filter((one) => one !== undefined));
}
function predictRequest(request, target, planning) {
    checkOutputFilter(request, target, planning);
    const inputs = planInputs(request, target.signature, planning);
    const batchSizes = inputs && settleBatchSizes(request, inputClaims(inputs), planning);
    const made = batchSizes && settleCombinations(request, batchSizes, planning);
    if (!made)
        return undefined;
    const plan = { request, target, inputs };
    return {
        request,
        target,
        combinations: made,
        guessed: inputs.some(({ pattern }) => pattern.dims.some((dim) => dim.kind === "size" && dim.from === "guess")),
        leastBytes: (combination) => leastPredictBytes(plan, combination),
        record: (base, repeat) => planPredict(plan, base, repeat, planning),
    };
}
function examplesRequest(request, target, planning) {
    const plan = planExamplesRequest(request, target, planning);
    const batchSizes = plan && settleBatchSizes(request, exampleClaims(request, target), planning);
    const made = batchSizes && settleCombinations(request, batchSizes, planning);
    if (!made)
        return undefined;
    return {
        request,
        target,
        combinations: made,
        guessed: false,
        leastBytes: (combination) => leastRequestBytes(plan, combination),
        record: (base, repeat) => planExamples(plan, base, repeat, planning),
    };
}
function settleCombinations(request, batchSizes, planning) {
    const axes = { batchSizes, dims: request.dims, exclude: request.exclude };
    if (tooManyCombinations(request, axes, planning))
        return undefined;
    const made = combinations(axes);
    if (made.length > 0)
        return made;
    planning.findings.add("plan-nothing-left", [...request.path, "exclude"], {
        message: "`exclude` leaves out every combination of the request, so it makes no record.",
    });
    return undefined;
}

;// CONCATENATED MODULE: ./build/plan/make-plan.js






/**
 * Decide which records a spec makes of a model: everything is checked and nothing is made yet. A plan comes only without
 * errors, but for those of the coverage gate, which say what is missing from a plan that could be written.
 */
function plan(spec, model, { featureKinds = () => undefined } = {}) {
    const findings = new Findings(spec.locate);
    const modelName = spec.model.name ?? model.defaultName;
    const planning = { spec, model, modelName, featureKinds, findings };
    const plans = requestsOf(planning).flatMap((request) => planRequest(request, planning) ?? []);
    // Values are looked at in spite of other problems, so that all are told at once, but never past a limit.
    if (!withinLimits(plans, planning))
        return { value: undefined, problems: findings.problems };
    let index = 0;
    const requests = plans.map((one) => {
        const records = recordsOf(one, index);
        index += records.length;
        return { plan: one, records };
    });
    if (findings.failed)
        return { value: undefined, problems: findings.problems };
    const coverage = coverageOf(requests, planning);
    checkCoverage(coverage, planning);
    const records = requests.flatMap((one) => one.records);
    return { value: { modelName, records, coverage }, problems: findings.problems };
}
/** False after saying which limit the records would pass, found before any is made. */
function withinLimits(plans, planning) {
    const records = new RecordCount(planning);
    const bytes = new ByteCount(planning);
    for (const { request, combinations, leastBytes } of plans) {
        records.add(request, combinations.length * request.repeat);
        for (const combination of combinations) {
            const size = combination.batchSize === undefined ? "" : ` of batch size ${combination.batchSize}`;
            bytes.add(request.path, leastBytes(combination), request.repeat, size);
        }
    }
    return records.within && bytes.within;
}

;// CONCATENATED MODULE: ./build/plan/index.js
/** Which records to make: a spec applied to a model, all problems told at once, no value made yet. */



;// CONCATENATED MODULE: ./build/record/string-list.js
/** More bytes than this a varint32 never takes (tensorflow/core/lib/core/coding.cc, `GetVarint32Ptr`). */
const MAX_VARINT32_BYTES = 5;
/**
 * Find the strings in the `tensor_content` of a DT_STRING tensor: one varint32 length an element, then all their bytes,
 * with nothing left over (`DecodeStringList`, tensorflow/core/platform/tensor_coding.cc).
 *
 * @returns views of `content`, or why it is no such list. Takes no more memory than `content` warrants: every length is
 *   at least one byte, so a count above the number of bytes is refused before anything is allocated.
 */
function decodeStringList(content, count) {
    if (count > BigInt(content.length)) {
        return { ok: false, reason: `${content.length} bytes cannot hold the lengths of ${count} strings` };
    }
    const lengths = [];
    let offset = 0;
    let total = 0;
    for (let index = 0; index < Number(count); index += 1) {
        const varint = readVarint32(content, offset);
        if (!varint)
            return { ok: false, reason: `the length of string ${index} at byte ${offset} is no varint32` };
        lengths.push(varint.value);
        total += varint.value;
        offset = varint.end;
    }
    const left = content.length - offset;
    if (total !== left) {
        return { ok: false, reason: `its ${count} string lengths add up to ${total} bytes, but ${left} bytes follow them` };
    }
    const strings = lengths.map((length) => {
        offset += length;
        return content.subarray(offset - length, offset);
    });
    return { ok: true, strings };
}
/** Bits above the 32nd are dropped and not an error, as in the original. */
function readVarint32(bytes, start) {
    let value = 0;
    for (let index = 0; index < MAX_VARINT32_BYTES; index += 1) {
        const byte = bytes[start + index];
        if (byte === undefined)
            return undefined;
        value |= (byte & 0x7f) << (7 * index);
        if (byte < 0x80)
            return { value: value >>> 0, end: start + index + 1 };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/record/tensor-shape.js
/** `TensorShape::MaxDimensions` (tensorflow/core/framework/tensor_shape.h). */
const MAX_DIMENSIONS = 254;
const tensor_shape_INT64_MAX = 2n ** 63n - 1n;
/**
 * The shape of a concrete tensor as `TensorShape::IsValid` judges it (tensorflow/core/framework/tensor_shape.cc). A
 * missing shape is a scalar, and so is one without dims that says `unknown_rank`: for a concrete tensor the flag is ignored.
 */
function readShape(shape) {
    const dims = shape?.dims ?? [];
    if (dims.length > MAX_DIMENSIONS) {
        return fault(`the shape has ${dims.length} dimensions, and ${MAX_DIMENSIONS} are the most`, "tensor_shape");
    }
    // Multiplied in the order of the wire: a zero in front hides an overflow that a zero behind would not.
    let elements = 1n;
    for (const [index, dim] of dims.entries()) {
        if (dim < 0n)
            return fault(`dimension ${index} is ${dim}, and a tensor's size cannot be negative`, dimPath(index));
        elements *= dim;
        if (elements > tensor_shape_INT64_MAX) {
            return fault(`the shape [${dims.join(", ")}] has more elements than an int64 counts`, dimPath(index));
        }
    }
    return { ok: true, dims, elements };
}
const dimPath = (index) => `tensor_shape.dim[${index}].size`;
const fault = (reason, field) => ({ ok: false, reason, field });

;// CONCATENATED MODULE: ./build/record/typed-fields.js
/** Elements, not wire values: a complex element takes two numbers, and an odd one out is dropped. */
const COUNTS = {
    float_val: (proto) => proto.floatVal.length,
    double_val: (proto) => proto.doubleVal.length,
    int_val: (proto) => proto.intVal.length,
    string_val: (proto) => proto.stringVal.length,
    scomplex_val: (proto) => Math.floor(proto.scomplexVal.length / 2),
    int64_val: (proto) => proto.int64Val.length,
    bool_val: (proto) => proto.boolVal.length,
    dcomplex_val: (proto) => Math.floor(proto.dcomplexVal.length / 2),
    half_val: (proto) => proto.halfVal.length,
    resource_handle_val: (proto) => proto.resourceHandleVal.length,
    variant_val: (proto) => proto.variantVal.length,
    uint32_val: (proto) => proto.uint32Val.length,
    uint64_val: (proto) => proto.uint64Val.length,
    float8_val: (proto) => proto.float8Val.length,
};
const TYPED_FIELDS = Object.keys(COUNTS);
/** Number of whole elements in a typed field. */
function typedCount(proto, field) {
    return COUNTS[field](proto);
}
/** The typed fields other than `read` that hold something, with the number of elements in each. */
function otherTypedFields(proto, read) {
    return TYPED_FIELDS.filter((field) => field !== read)
        .map((field) => ({ field, count: typedCount(proto, field) }))
        .filter(({ count }) => count > 0);
}
/** True where a complex field ends in a real part without its imaginary part. */
function hasLoneReal(proto, field) {
    if (field === "scomplex_val")
        return proto.scomplexVal.length % 2 === 1;
    return field === "dcomplex_val" && proto.dcomplexVal.length % 2 === 1;
}
/** What an int32 on the wire becomes in an element of `bits` bits: the value modulo 2^bits. */
function narrow(value, bits, signed) {
    if (bits >= 32)
        return value;
    const low = value & (2 ** bits - 1);
    return signed && low >= 2 ** (bits - 1) ? low - 2 ** bits : low;
}
/** Bits and sign in which a dtype keeps an int32 of the wire; undefined where every int32 fits. */
function narrowing(dtype) {
    if (dtype.field === "half_val")
        return { bits: 16, signed: false };
    if (dtype.field !== "int_val" || dtype.bits >= 32)
        return undefined;
    return { bits: dtype.bits, signed: dtype.signed };
}

;// CONCATENATED MODULE: ./build/record/tensor-facts.js
/**
 * What `Tensor::FromProto` (tensorflow/core/framework/tensor.cc) makes of a TensorProto, found without making it: a proto of
 * twenty bytes may ask for a tensor of gigabytes.
 */




/** Bytes that an element without a fixed width takes in a tensor's buffer: sizeof(tstring), tensorflow/core/platform/tstring.h. */
const STRING_WIDTH = 24;
function tensorFacts(proto) {
    const shape = readShape(proto.shape);
    if (!shape.ok)
        return shape;
    const dtype = dtypeByNumber(proto.dtype);
    if (!dtype) {
        return {
            ok: false,
            reason: `dtype ${proto.dtype} (${dtypeName(proto.dtype)}) cannot be held by a tensor`,
            field: "dtype",
        };
    }
    const { dims, elements } = shape;
    const observations = proto.shape?.unknownRank ? [{ kind: "unknown_rank" }] : [];
    const facts = (source, bytes) => ({
        ok: true,
        dtype,
        dims,
        elements,
        bytes,
        buffer: elements * BigInt(dtype.width || STRING_WIDTH),
        source,
        observations,
    });
    const content = proto.tensorContent;
    if (elements === 0n) {
        if (content.length > 0)
            observations.push({ kind: "ignored_values", field: "tensor_content", count: content.length });
        observations.push(...ignoredFields(proto, undefined));
        return facts(undefined, 0n);
    }
    const fixedBytes = elements * BigInt(dtype.width);
    if (content.length > 0) {
        const reason = contentFault(dtype, content, elements);
        if (reason)
            return { ok: false, reason, field: "tensor_content" };
        observations.push(...ignoredFields(proto, undefined));
        return facts("tensor_content", dtype.width > 0 ? fixedBytes : BigInt(content.length));
    }
    observations.push(...ignoredFields(proto, dtype.field), ...typedObservations(proto, dtype, elements));
    const source = typedCount(proto, dtype.field) > 0 ? dtype.field : undefined;
    return facts(source, dtype.width > 0 ? fixedBytes : typedStringBytes(proto, elements));
}
function contentFault(dtype, content, elements) {
    if (dtype.width === 0) {
        const list = decodeStringList(content, elements);
        return list.ok ? undefined : `tensor_content is no list of ${elements} elements of ${dtype.name}: ${list.reason}`;
    }
    const expected = elements * BigInt(dtype.width);
    if (BigInt(content.length) !== expected) {
        return `tensor_content has ${content.length} bytes, but ${elements} elements of ${dtype.name} take ${expected}`;
    }
    if (dtype.kind !== "bool")
        return undefined;
    const stray = content.findIndex((byte) => byte > 1);
    return stray < 0 ? undefined : `tensor_content byte ${stray} is ${content[stray]}, and a DT_BOOL must be 0 or 1`;
}
function ignoredFields(proto, read) {
    return otherTypedFields(proto, read).map(({ field, count }) => ({ kind: "ignored_values", field, count }));
}
function typedObservations(proto, dtype, elements) {
    const { field } = dtype;
    const count = typedCount(proto, field);
    const found = [];
    if (hasLoneReal(proto, field))
        found.push({ kind: "lone_real", field });
    if (count === 0)
        found.push({ kind: "no_values", field });
    else if (BigInt(count) < elements)
        found.push({ kind: "fewer_values", field, count });
    else if (BigInt(count) > elements)
        found.push({ kind: "more_values", field, count });
    const wrapped = narrowed(proto, dtype, elements);
    if (wrapped)
        found.push(wrapped);
    return found;
}
function narrowed(proto, dtype, elements) {
    const limits = narrowing(dtype);
    if (!limits)
        return undefined;
    const values = dtype.field === "half_val" ? proto.halfVal : proto.intVal;
    const read = elements < BigInt(values.length) ? Number(elements) : values.length;
    let count = 0;
    let first;
    for (let index = 0; index < read; index += 1) {
        const value = values[index];
        const stored = narrow(value, limits.bits, limits.signed);
        if (stored === value)
            continue;
        count += 1;
        first ??= { index, found: value, stored };
    }
    return first && { kind: "narrowed", field: dtype.field, count, ...first };
}
/** Bytes of the strings once the last one is repeated for the elements that are missing. */
function typedStringBytes(proto, elements) {
    const strings = proto.stringVal;
    let bytes = 0n;
    for (const [index, string] of strings.entries()) {
        if (BigInt(index) < elements)
            bytes += BigInt(string.length);
    }
    const missing = elements - BigInt(strings.length);
    return missing > 0n ? bytes + missing * BigInt(strings.at(-1)?.length ?? 0) : bytes;
}

;// CONCATENATED MODULE: ./build/record/tensor-decode.js


/**
 * Most bytes that {@link decodeTensor} makes out of a proto whose values are fewer than its elements. What stands in full
 * on the wire is bounded by the record and never refused.
 */
const MAX_EXPANDED_BYTES = 256 * 2 ** 20;
/** What a JavaScript engine lets a list hold, with room to spare: the bound for strings, which have no width. */
const MAX_EXPANDED_STRINGS = 2 ** 24;
/**
 * The tensor that `Tensor::FromProto` (tensorflow/core/framework/tensor.cc) makes: `tensor_content` as it is, else the
 * typed field of the dtype with its last value repeated, cut to the number of elements, wrapped to the dtype's bytes.
 *
 * A fault says why the server would make none, or that the tensor is past {@link MAX_EXPANDED_BYTES} or a handle,
 * which {@link tensorFacts} can tell from a tensor that the server refuses.
 */
function decodeTensor(proto) {
    const facts = tensorFacts(proto);
    if (!facts.ok)
        return facts;
    const { dtype } = facts;
    if (dtype.kind === "handle") {
        return { ok: false, reason: `${dtype.name} holds handles to things inside a server, not values`, field: "dtype" };
    }
    const unrolled = expansionFault(facts);
    if (unrolled)
        return unrolled;
    const shape = facts.dims.map(Number);
    const elements = Number(facts.elements);
    if (dtype.kind === "string") {
        return { ok: true, value: { dtype, shape, strings: strings(proto, facts, elements) } };
    }
    const content = facts.source === "tensor_content" ? proto.tensorContent : typedContent(proto, dtype, elements);
    return { ok: true, value: { dtype, shape, content } };
}
function expansionFault({ dims, elements, bytes, source, dtype }) {
    const shape = `[${dims.join(", ")}]`;
    if (dims.some((dim) => dim > BigInt(Number.MAX_SAFE_INTEGER))) {
        return { ok: false, reason: `shape ${shape} has a size past 2^53`, field: "tensor_shape" };
    }
    if (source === "tensor_content")
        return undefined;
    const tooMany = dtype.kind === "string" && elements > BigInt(MAX_EXPANDED_STRINGS);
    if (!tooMany && bytes <= BigInt(MAX_EXPANDED_BYTES))
        return undefined;
    return {
        ok: false,
        reason: `shape ${shape} asks for ${elements} elements (${bytes} bytes) out of fewer values; not expanded here past ${MAX_EXPANDED_BYTES} bytes`,
        field: "tensor_shape",
    };
}
const EMPTY = new Uint8Array(0);
function strings(proto, facts, elements) {
    if (facts.source === "tensor_content") {
        const list = decodeStringList(proto.tensorContent, facts.elements);
        if (!list.ok)
            throw new Error(`tensor facts accepted a string list that does not decode: ${list.reason}`);
        return list.strings;
    }
    const given = proto.stringVal.slice(0, elements);
    const last = given.at(-1) ?? EMPTY;
    return given.length === elements ? given : Array.from({ length: elements }, (_, index) => given[index] ?? last);
}
/** The values of the dtype's typed field as little-endian bytes, the last one repeated until `elements` are there. */
function typedContent(proto, dtype, elements) {
    const content = new Uint8Array(elements * dtype.width);
    const written = writeTyped(proto, dtype, elements, new DataView(content.buffer));
    if (written > 0)
        repeatLast(content, written * dtype.width, dtype.width);
    return content;
}
/** Copy the last element over the rest, doubling the copied stretch each time. */
function repeatLast(content, filled, width) {
    const start = filled - width;
    let end = filled;
    while (end < content.length) {
        const length = Math.min(end - start, content.length - end);
        content.copyWithin(end, start, start + length);
        end += length;
    }
}
/** @returns the number of elements written. */
function writeTyped(proto, dtype, elements, view) {
    const each = (values, put, perElement = 1) => {
        const count = Math.min(elements, Math.floor(values.length / perElement));
        const step = dtype.width / perElement;
        for (let index = 0; index < count * perElement; index += 1)
            put(index * step, values[index]);
        return count;
    };
    const putFloat = (offset, value) => view.setFloat32(offset, value, true);
    const putDouble = (offset, value) => view.setFloat64(offset, value, true);
    switch (dtype.field) {
        case "float_val":
            return each(proto.floatVal, putFloat);
        case "double_val":
            return each(proto.doubleVal, putDouble);
        case "scomplex_val":
            return each(proto.scomplexVal, putFloat, 2);
        case "dcomplex_val":
            return each(proto.dcomplexVal, putDouble, 2);
        case "int64_val":
            return each(proto.int64Val, (offset, value) => view.setBigInt64(offset, value, true));
        case "uint64_val":
            return each(proto.uint64Val, (offset, value) => view.setBigUint64(offset, value, true));
        case "uint32_val":
            return each(proto.uint32Val, (offset, value) => view.setUint32(offset, value, true));
        case "bool_val":
            return each(proto.boolVal, (offset, value) => view.setUint8(offset, value ? 1 : 0));
        case "float8_val":
            return each(proto.float8Val, (offset, value) => view.setUint8(offset, value));
        case "half_val":
            return each(proto.halfVal, (offset, value) => view.setUint16(offset, value & 0xffff, true));
        case "int_val":
            return each(proto.intVal, putInt(dtype, view));
        case "string_val":
        case "resource_handle_val":
        case "variant_val":
            throw new Error(`${dtype.name} has no fixed width`);
    }
}
/** Stores wrap around. Of the kinds below a byte TensorFlow keeps the whole low byte too, and reads only its low bits. */
function putInt(dtype, view) {
    if (dtype.width === 1)
        return (offset, value) => view.setInt8(offset, value);
    if (dtype.width === 2)
        return (offset, value) => view.setInt16(offset, value, true);
    return (offset, value) => view.setInt32(offset, value, true);
}

;// CONCATENATED MODULE: ./build/record/describe-values.js


/** Elements shown of one tensor or feature. */
const SHOWN_ELEMENTS = 16;
/** Bytes shown of one string. */
const SHOWN_BYTES = 64;
/** The first elements of a tensor in row-major order, `1, 2.5, ... (3072 in all)`. Undefined for handles. */
function tensorValues(proto, facts) {
    const elements = facts.elements < SHOWN_ELEMENTS ? Number(facts.elements) : SHOWN_ELEMENTS;
    const decoded = decodeTensor(facts.dtype.kind === "string" ? proto : firstElements(proto, facts.dtype, elements));
    return decoded.ok ? describe_values_listed(elementTexts(decoded.value, elements), facts.elements) : undefined;
}
/** The first values of a feature. */
function featureValues(feature) {
    if (feature.kind === undefined)
        return "";
    const count = Math.min(feature.value.length, SHOWN_ELEMENTS);
    const texts = Array.from({ length: count }, (_, index) => {
        const value = feature.value[index];
        if (value instanceof Uint8Array)
            return stringText(value);
        return String(typeof value === "number" ? shortest(value) : value);
    });
    return describe_values_listed(texts, BigInt(feature.value.length));
}
function describe_values_listed(texts, elements) {
    const all = texts.join(", ");
    return BigInt(texts.length) < elements ? `${all}, ... (${elements} in all)` : all;
}
/** The same tensor cut to a vector of its first elements, so that a huge shape costs nothing. */
function firstElements(proto, { width }, elements) {
    return {
        ...proto,
        shape: { dims: [BigInt(elements)], unknownRank: false },
        tensorContent: proto.tensorContent.subarray(0, elements * width),
    };
}
function elementTexts(value, count) {
    if ("strings" in value)
        return value.strings.slice(0, count).map(stringText);
    const { dtype, content } = value;
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    return Array.from({ length: count }, (_, index) => elementText(view, index * dtype.width, dtype));
}
function elementText(view, offset, dtype) {
    switch (dtype.kind) {
        case "bool":
            return String(view.getUint8(offset) !== 0);
        case "int":
            return String(integer(view, offset, dtype));
        case "float":
            return String(describe_values_float(view, offset, dtype, dtype.width));
        case "complex": {
            const half = dtype.width / 2;
            const imaginary = describe_values_float(view, offset + half, dtype, half);
            const sign = imaginary < 0 || Object.is(imaginary, -0) ? "-" : "+";
            return `${describe_values_float(view, offset, dtype, half)}${sign}${Math.abs(imaginary)}j`;
        }
        case "string":
        case "handle":
            throw new Error(`${dtype.name} has no fixed width`);
    }
}
function unsigned(view, offset, width) {
    if (width === 1)
        return BigInt(view.getUint8(offset));
    if (width === 2)
        return BigInt(view.getUint16(offset, true));
    return width === 4 ? BigInt(view.getUint32(offset, true)) : view.getBigUint64(offset, true);
}
/** Below a byte only the low bits count. */
function integer(view, offset, { width, bits, signed }) {
    const code = unsigned(view, offset, width);
    return signed ? BigInt.asIntN(bits, code) : BigInt.asUintN(bits, code);
}
function describe_values_float(view, offset, dtype, width) {
    const format = floatFormat(dtype);
    if (!format)
        return view.getFloat64(offset, true);
    if (width === 4)
        return shortest(view.getFloat32(offset, true));
    return decodeFloat(format, Number(unsigned(view, offset, width)));
}
/** The number of the fewest digits that rounds to a single-precision one: 0.1 rather than 0.10000000149011612. */
function shortest(single) {
    for (let digits = 6; digits < 9; digits += 1) {
        const candidate = Number(single.toPrecision(digits));
        if (Math.fround(candidate) === single)
            return candidate;
    }
    return Number(single.toPrecision(9));
}
/** Text in quotes where the bytes are UTF-8, else hexadecimal. Control characters are escaped. */
function stringText(bytes) {
    const cut = bytes.subarray(0, SHOWN_BYTES);
    const rest = bytes.length > SHOWN_BYTES ? `... (${bytes.length} bytes)` : "";
    try {
        // While streaming, a character that the cut splits is held back rather than refused.
        return `${JSON.stringify(new TextDecoder("utf-8", { fatal: true }).decode(cut, { stream: rest !== "" }))}${rest}`;
    }
    catch {
        return `0x${Buffer.from(cut).toString("hex")}${rest}`;
    }
}

;// CONCATENATED MODULE: ./build/record/describe.js
/**
 * What a decoded record holds, as plain words and numbers for people. Names in it are untrusted text. Values are real data
 * more often than not, so they are left out unless asked for.
 */



function describeLog(log, options = { values: false }) {
    switch (log.logType) {
        case "predict_log":
            return { method: "predict", requests: [predict(log.request, options)] };
        case "predict_streamed_log":
            return { method: "predict_streamed", requests: log.requests.map((request) => predict(request, options)) };
        case "classify_log":
            return { method: "classify", requests: [inference(log.request, options)] };
        case "regress_log":
            return { method: "regress", requests: [inference(log.request, options)] };
        case "multi_inference_log": {
            const tasks = log.request.tasks.map((task) => ({ model: model(task.modelSpec), methodName: task.methodName }));
            const first = tasks[0]?.model ?? model(undefined);
            return {
                method: "multi_inference",
                requests: [{ ...request(first), tasks, ...input(log.request.input, options) }],
            };
        }
        case "session_run_log":
            return { method: "session_run", requests: [sessionRun(log.request, options)] };
        case undefined:
            return { method: "none", requests: [] };
    }
}
function request(described) {
    return { model: described, inputs: [], outputFilter: [], tasks: [], examples: undefined, context: undefined };
}
function model(spec) {
    const choice = spec?.versionChoice;
    const version = choice?.kind === "version"
        ? String(choice.version)
        : choice?.kind === "version_label"
            ? JSON.stringify(choice.versionLabel)
            : undefined;
    return { name: spec?.name ?? "", signatureName: spec?.signatureName ?? "", version };
}
function predict(log, options) {
    const inputs = [...log.inputs]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, proto]) => tensor(name, proto, options));
    return { ...request(model(log.modelSpec)), inputs, outputFilter: log.outputFilter };
}
function sessionRun(log, options) {
    const fed = log.feeds.flatMap((feed) => (feed.tensor ? [tensor(feed.name, feed.tensor, options)] : []));
    return { ...request(model(log.modelSpec)), inputs: fed, outputFilter: log.fetch };
}
function inference(log, options) {
    return { ...request(model(log.modelSpec)), ...input(log.input, options) };
}
function tensor(name, proto, { values }) {
    const facts = tensorFacts(proto);
    return {
        name,
        dtype: dtypeName(proto.dtype),
        shape: proto.shape?.dims ?? [],
        bytes: facts.ok ? facts.bytes : undefined,
        fault: facts.ok ? undefined : facts.reason,
        values: facts.ok && values ? tensorValues(proto, facts) : undefined,
    };
}
function input(from, options) {
    if (from?.kind === undefined)
        return { examples: undefined, context: undefined };
    const context = from.kind === "example_list_with_context" ? from.context : undefined;
    return {
        examples: examples(from.examples, options),
        context: context && examples([context], options),
    };
}
function examples(list, { values }) {
    const byName = new Map();
    for (const { features } of list) {
        for (const [name, feature] of features) {
            const count = feature.kind === undefined ? 0 : feature.value.length;
            const known = byName.get(name);
            byName.set(name, {
                name,
                kinds: [...new Set([...(known?.kinds ?? []), feature.kind ?? "none"])].sort(),
                examples: (known?.examples ?? 0) + 1,
                least: Math.min(known?.least ?? count, count),
                most: Math.max(known?.most ?? count, count),
                values: known ? known.values : values ? featureValues(feature) : undefined,
            });
        }
    }
    return { count: list.length, features: [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

;// CONCATENATED MODULE: ./build/record/tensor-encode.js
const tensor_encode_EMPTY = {
    dtype: 0,
    shape: undefined,
    versionNumber: 0,
    tensorContent: new Uint8Array(0),
    floatVal: [],
    doubleVal: [],
    intVal: [],
    stringVal: [],
    scomplexVal: [],
    int64Val: [],
    boolVal: [],
    dcomplexVal: [],
    halfVal: [],
    resourceHandleVal: [],
    variantVal: [],
    uint32Val: [],
    uint64Val: [],
    float8Val: new Uint8Array(0),
};
/** Numbers as `tensor_content`, which is exact and fast in every dtype; strings as `string_val`, the field all clients read. */
function encodeTensor(value) {
    const proto = {
        ...tensor_encode_EMPTY,
        dtype: value.dtype.number,
        shape: { dims: value.shape.map(BigInt), unknownRank: false },
    };
    return "strings" in value ? { ...proto, stringVal: value.strings } : { ...proto, tensorContent: value.content };
}

;// CONCATENATED MODULE: ./build/record/encode.js


/**
 * The bytes of one planned record: a PredictionLog with the request only, since warm-up reads neither metadata nor
 * response. Its values are made here, so one record at a time is in memory. The same record gives the same bytes.
 *
 * @param modelName `model_spec.name`; the server minds it in multi-inference only.
 */
function encodeRecord(record, modelName) {
    return encodePredictionLog(predictionLog(record, modelName));
}
function predictionLog(record, modelName) {
    switch (record.method) {
        case "predict":
            return { logType: "predict_log", request: encode_predictRequest(record, modelName) };
        case "predict_streamed":
            return { logType: "predict_streamed_log", requests: [encode_predictRequest(record, modelName)] };
        case "classify":
            return { logType: "classify_log", request: inferenceRequest(record, modelName) };
        case "regress":
            return { logType: "regress_log", request: inferenceRequest(record, modelName) };
        case "multi_inference": {
            const tasks = record.tasks.map(({ signatureName, methodName }) => ({
                modelSpec: modelSpec(modelName, signatureName),
                methodName,
            }));
            return { logType: "multi_inference_log", request: { tasks, input: exampleInput(record) } };
        }
    }
}
function encode_predictRequest({ signatureName, inputs, outputFilter }, modelName) {
    return {
        modelSpec: modelSpec(modelName, signatureName),
        inputs: new Map([...inputs].map(([alias, tensor]) => [alias, encodeTensor(tensor.make())])),
        outputFilter,
        predictStreamedOptions: undefined,
        clientId: undefined,
        requestOptions: undefined,
    };
}
function inferenceRequest(record, modelName) {
    return { modelSpec: modelSpec(modelName, record.signatureName), input: exampleInput(record) };
}
function modelSpec(name, signatureName) {
    return { name, signatureName, versionChoice: { kind: undefined } };
}
function exampleInput({ examples, context }) {
    const made = examples.map(example);
    return context
        ? { kind: "example_list_with_context", examples: made, context: example(context) }
        : { kind: "example_list", examples: made };
}
function example(planned) {
    return { features: new Map([...planned].map(([name, { make }]) => [name, feature(make())])) };
}
function feature(made) {
    switch (made.kind) {
        case "bytes_list":
            return { kind: made.kind, value: made.values };
        case "float_list":
            return { kind: made.kind, value: made.values };
        case "int64_list":
            return { kind: made.kind, value: made.values };
    }
}

;// CONCATENATED MODULE: ./build/record/index.js
/** One record between the plan and the bytes of a PredictionLog, in both directions, and in words. */





;// CONCATENATED MODULE: ./build/serving/constants.js
/** Names and numbers the server has compiled in. */
/** `kSavedModelAssetsExtraDirectory`, tensorflow/cc/saved_model/constants.h. */
const WARMUP_DIRECTORY = "assets.extra";
/** `WarmupConsts::kRequestsFileName`, tensorflow_serving/servables/tensorflow/saved_model_warmup_util.h. */
const WARMUP_FILE = "tf_serving_warmup_requests";
/** `WarmupConsts::kMaxNumRecords`: this many load, one more fails the load. */
const constants_MAX_RECORDS = 1000;
/** `kDefaultServingSignatureDefKey`: what an empty `model_spec.signature_name` means. */
const constants_DEFAULT_SIGNATURE = "serving_default";
const constants_PREDICT_METHOD = "tensorflow/serving/predict";
const constants_CLASSIFY_METHOD = "tensorflow/serving/classify";
const constants_REGRESS_METHOD = "tensorflow/serving/regress";
/** Hooks that the exporter leaves among the signatures; no client can call them. */
const HOOK_SIGNATURES = new Set(["__saved_model_init_op", "__saved_model_train_op"]);
/** `max_batch_size` of session batching where BatchingParameters leave it out (batching_session.cc). */
const DEFAULT_MAX_BATCH_SIZE = 1000;
/** The oneof field numbers of PredictionLog, which the server prints in "Unsupported log_type for warmup". */
const LOG_TYPE_NUMBERS = {
    classify_log: 2,
    regress_log: 3,
    multi_inference_log: 4,
    session_run_log: 5,
    predict_log: 6,
    predict_streamed_log: 7,
};

;// CONCATENATED MODULE: ./build/serving/problems.js

/** Everything the server's rules can find wrong with a warm-up file. */
const servingProblem = (0,problem/* defineProblems */.u)("serving", {
    "serving-file-missing": {
        severity: "warning",
        title: "There is no warm-up file where the server looks",
        fix: "Write it to `<version>/assets.extra/tf_serving_warmup_requests`. The server says nothing and warms nothing.",
    },
    "serving-file-misplaced": {
        severity: "warning",
        title: "A warm-up file stands where the server does not look",
        fix: "Move it to `<version>/assets.extra/tf_serving_warmup_requests`, spelled exactly so.",
    },
    "serving-file-is-directory": {
        severity: "error",
        title: "The warm-up file's path is a directory",
        fix: "Remove the directory `assets.extra/tf_serving_warmup_requests` and write the file in its place.",
    },
    "serving-file-unreadable": {
        severity: "error",
        title: "The warm-up file cannot be read",
        fix: "Give the account that runs the server read permission.",
    },
    "serving-file-empty": {
        severity: "warning",
        title: "The warm-up file holds no records",
        fix: "Write at least one request. The server loads the model and warms nothing.",
    },
    "serving-stray-tail": {
        severity: "warning",
        title: "1 to 11 bytes at the end are no record",
        fix: "Write the file again: the server takes such a tail for the end of the file, so a cut-off record goes unnoticed.",
    },
    "serving-truncated": {
        severity: "error",
        title: "The last record is cut off",
        fix: "Write or copy the file again.",
    },
    "serving-corrupted": {
        severity: "error",
        title: "A record's checksum does not match",
        fix: "Write or copy the file again. Transfers in text mode are a common cause.",
    },
    "serving-not-tfrecord": {
        severity: "error",
        title: "The file is no TFRecord file",
        fix: "Frame each PredictionLog as a TFRecord, as `write` does.",
    },
    "serving-compressed": {
        severity: "error",
        title: "The file is compressed",
        fix: "Decompress it: the server reads warm-up files only uncompressed.",
    },
    "serving-git-lfs-pointer": {
        severity: "error",
        title: "The file is a git-LFS pointer, not the file it stands for",
        fix: "Fetch the content with `git lfs pull`, or check out with LFS enabled.",
    },
    "serving-record-too-large": {
        severity: "error",
        title: "A record says that it is larger than any message may be",
        fix: "Write the file again. A message has less than 2 GiB.",
    },
    "serving-too-many-records": {
        severity: "error",
        title: "The file holds more than 1000 records",
        fix: "Keep at most 1000 records.",
    },
    "serving-unparsable-record": {
        severity: "error",
        title: "A record is no PredictionLog",
        fix: "Wrap each request in a PredictionLog before framing it.",
    },
    "serving-example-record": {
        severity: "warning",
        title: "A record is a tf.Example, not a PredictionLog",
        fix: "Put the examples into classify, regress or predict requests, each wrapped in a PredictionLog.",
    },
    "serving-bare-request": {
        severity: "error",
        title: "A record is a bare request, not a PredictionLog",
        fix: "Set it as `predict_log.request` of a PredictionLog.",
    },
    "serving-log-type-unset": {
        severity: "warning",
        title: "A record has no log_type and warms nothing",
        fix: "Set one of `predict_log`, `classify_log`, `regress_log`, `multi_inference_log`.",
    },
    "serving-log-type-unsupported": {
        severity: "error",
        title: "The server does not warm up with this log_type",
        fix: "Use `predict_log`, `classify_log`, `regress_log` or `multi_inference_log`.",
    },
    "serving-streamed-request-count": {
        severity: "error",
        title: "A predict_streamed_log must hold exactly one request",
        fix: "Write one record for each request.",
    },
    "serving-model-name": {
        severity: "warning",
        title: "The request names another model than the one served",
        fix: "Set `model_spec.name` to the served name. Warm-up does not compare them, clients' requests do.",
    },
    "serving-signature-unknown": {
        severity: "error",
        title: "The model has no such signature",
        fix: "Name one of the model's signatures; an empty name means `serving_default`.",
    },
    "serving-signature-hook": {
        severity: "error",
        title: "The signature is a hook of the exporter, not one to call",
        fix: "Call one of the model's serving signatures.",
    },
    "serving-method-name": {
        severity: "error",
        title: "The signature's method_name does not allow this kind of request",
        fix: "Export the signature with the method_name, or run the server without `--enable_signature_method_name_check`.",
    },
    "serving-input-missing": {
        severity: "error",
        title: "A required input is missing",
        fix: "Give every input of the signature that has no default value.",
    },
    "serving-input-unknown": {
        severity: "error",
        title: "The signature has no such input",
        fix: "Use the signature's input names.",
    },
    "serving-tensor-invalid": {
        severity: "error",
        title: "The server cannot make a tensor of this TensorProto",
        fix: "Make dtype, shape and values agree.",
    },
    "serving-dtype": {
        severity: "error",
        title: "A tensor has another dtype than the graph takes",
        fix: "Send the dtype of the graph. The signature's own dtype can be wrong; the graph's is what counts.",
    },
    "serving-shape": {
        severity: "warning",
        title: "A tensor's shape does not fit the signature",
        fix: "Send the signature's shape. The server does not compare them, but kernels may fail, and the real shape is not warmed.",
    },
    "serving-encoding": {
        severity: "error",
        title: "The signature's tensor cannot be served",
        fix: "Export the signature with dense tensors: the server knows no name for sparse and composite ones.",
    },
    "serving-tensor-not-in-graph": {
        severity: "error",
        title: "The signature names a tensor that the graph does not have",
        fix: "Export the model again.",
    },
    "serving-fed-twice": {
        severity: "error",
        title: "Two inputs of the signature are the same tensor",
        fix: "Export the signature with a tensor of its own for each input.",
    },
    "serving-fed-and-fetched": {
        severity: "error",
        title: "An output of the signature is one of its inputs",
        fix: "Leave the output out with `output_filter`, or export it through an identity.",
    },
    "serving-output-filter": {
        severity: "error",
        title: "output_filter names an output that is unknown or named twice",
        fix: "Name each wanted output of the signature once.",
    },
    "serving-values-ignored": {
        severity: "warning",
        title: "Values stand in a field that the server does not read",
        fix: "Put the values into the field of the tensor's dtype, or into `tensor_content` alone.",
    },
    "serving-values-missing": {
        severity: "warning",
        title: "A tensor has fewer values than elements",
        fix: "Give every element. The server repeats the last value, or fills with zeros where there is none.",
    },
    "serving-values-left-over": {
        severity: "warning",
        title: "A tensor has more values than elements",
        fix: "Correct the shape or the values. The server drops what is left over.",
    },
    "serving-value-overflow": {
        severity: "warning",
        title: "A value does not fit its dtype and is cut",
        fix: "Give values in the range of the dtype.",
    },
    "serving-tensor-huge": {
        severity: "warning",
        title: "A small TensorProto asks for a huge tensor",
        fix: "Correct the shape. The server repeats the last value until the shape is full.",
    },
    "serving-unknown-rank": {
        severity: "warning",
        title: "A concrete tensor says unknown_rank",
        fix: "Give the tensor's dimensions. The server ignores `unknown_rank` here.",
    },
    "serving-input-empty": {
        severity: "error",
        title: "The request has no examples",
        fix: "Give at least one tf.Example.",
    },
    "serving-context-overlap": {
        severity: "warning",
        title: "A feature is both in the context and in an example",
        fix: "Keep it in one of them. The example's value wins.",
    },
    "serving-signature-shape": {
        severity: "error",
        title: "The signature has not the inputs and outputs that this kind of request needs",
        fix: "Classify needs input `inputs` and outputs `classes` or `scores`; regress needs `inputs` and `outputs`. Use predict otherwise.",
    },
    "serving-output-unfit": {
        severity: "error",
        title: "The signature's output is not what the server makes a response of",
        fix: "Classify needs string classes and float scores of rank 2; regress needs floats, one for each example.",
    },
    "serving-nothing-to-fetch": {
        severity: "error",
        title: "The request fetches nothing",
        fix: "Give at least one task, or name a signature that has outputs.",
    },
    "serving-task-model-name": {
        severity: "error",
        title: "The tasks of a multi-inference request must all name the same model",
        fix: "Set the same `model_spec.name` in every task.",
    },
    "serving-task-twice": {
        severity: "error",
        title: "Two tasks of a multi-inference request use the same signature",
        fix: "List each signature once.",
    },
    "serving-task-method": {
        severity: "error",
        title: "A task's method_name is neither classify nor regress",
        fix: "Set `tensorflow/serving/classify` or `tensorflow/serving/regress`.",
    },
    "serving-batch-shape": {
        severity: "error",
        title: "With batching on, the request's tensors cannot be batched",
        fix: "Give at least one input, each with the same size in dimension 0.",
    },
    "serving-batch-size": {
        severity: "error",
        title: "The batch is larger than the server's max_batch_size",
        fix: "Lower the batch size, or raise `max_batch_size`.",
    },
    "serving-graph-batch-size": {
        severity: "warning",
        title: "The batch is larger than a BatchFunction of the graph takes",
        fix: "Lower the batch size, or export the model with a larger `max_batch_size`.",
    },
    "serving-batch-output": {
        severity: "warning",
        title: "With batching on, an output has no batch dimension",
        fix: "Leave the output out with `output_filter`, or export it with a leading batch dimension.",
    },
    "serving-batch-empty": {
        severity: "warning",
        title: "With allowed_batch_sizes, a batch of no rows can abort the server",
        fix: "Send at least one row: the server pads a batch with copies of its first row.",
    },
    "serving-batch-bucket": {
        severity: "warning",
        title: "An allowed batch size is warmed by no record",
        fix: "Add a record of that batch size, or of a size that is padded up to it.",
    },
    "serving-features-unknown": {
        severity: "note",
        title: "The features cannot be judged from the graph",
        fix: "Replay the file on a server to be sure.",
    },
    "serving-output-unknown": {
        severity: "note",
        title: "Whether the server can make a response of the outputs is not known from files alone",
        fix: "Replay the file on a server to be sure.",
    },
    "serving-xla": {
        severity: "warning",
        title: "The model must be compiled by XLA, which the server does only when told",
        fix: "Run the server with `--xla_cpu_compilation_enabled` or `--xla_gpu_compilation_enabled`, and say `serving: { xla: true }`.",
    },
});

;// CONCATENATED MODULE: ./build/serving/place.js





/** Entries looked at in one directory: enough for any version folder, and an end for the others. */
const MOST_ENTRIES = 10_000;
/** A file that could not be opened, as the server sees it. */
async function judgeOpenFailure(failure, file) {
    switch (failure.kind) {
        case "missing":
            return judgeMissing(file);
        case "directory": {
            const server = { status: "FAILED_PRECONDITION", message: `${file}; Is a directory` };
            const message = `${WARMUP_FILE} is a directory, not a file`;
            return [servingProblem("serving-file-is-directory", { message, where: { file }, server })];
        }
        case "special":
            return [unreadable("it is a pipe or a device, not a file", file)];
        case "unreadable":
            // The server asks `access` first, and takes whatever fails there for "no file".
            return (await place_exists(file)) ? [unreadable(failure.cause.message, file)] : judgeMissing(file);
    }
}
function unreadable(reason, file) {
    return servingProblem("serving-file-unreadable", {
        message: `${WARMUP_FILE} cannot be read: ${reason}`,
        where: { file },
        server: { status: "PERMISSION_DENIED", message: `${file}; Permission denied` },
    });
}
async function judgeMissing(file) {
    const missing = servingProblem("serving-file-missing", {
        message: `there is no ${WARMUP_DIRECTORY}/${WARMUP_FILE}; the server loads the model and warms nothing`,
        where: { file },
        server: { status: "OK", message: `No warmup data file found at ${file}` },
    });
    const found = await lookNearby(file);
    return [missing, ...found.map((other) => misplaced(other, file))];
}
function misplaced(other, file) {
    return servingProblem("serving-file-misplaced", {
        message: `this looks like a warm-up file, but the server only looks for ${WARMUP_DIRECTORY}/${WARMUP_FILE} in the version folder`,
        where: { file: other },
        hint: `Move it to ${file}`,
    });
}
/**
 * Files that look like a warm-up file: in the version folder, in the folder that holds the versions, and in folders of
 * both that are named nearly `assets.extra`.
 */
async function lookNearby(file) {
    const version = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(file));
    const found = [];
    for (const directory of [version, (0,external_node_path_.dirname)(version)]) {
        for (const [name, isDirectory] of await place_entries(directory)) {
            const path = (0,external_node_path_.join)(directory, name);
            if (!isDirectory && looksLikeWarmup(name))
                found.push(path);
            if (!isDirectory || !/asset|extra/i.test(name))
                continue;
            for (const [inner, nested] of await place_entries(path)) {
                if (!nested && looksLikeWarmup(inner))
                    found.push((0,external_node_path_.join)(path, inner));
            }
        }
    }
    return found.filter((path) => path !== file).sort();
}
/** Specs and scripts are named for warm-up too. */
function looksLikeWarmup(name) {
    return /warm[-_.]?up/i.test(name) && !/\.(ya?ml|json|md|txt|py|sh|ts|js)$/i.test(name);
}
async function place_entries(directory) {
    const found = [];
    try {
        for await (const entry of await (0,promises_.opendir)(directory)) {
            found.push([entry.name, entry.isDirectory()]);
            if (found.length >= MOST_ENTRIES)
                break;
        }
    }
    catch {
        // A folder that cannot be listed has nothing to suggest.
    }
    return found;
}
async function place_exists(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.F_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/serving/words.js
/** Names from files are untrusted and of any length: they are quoted, escaped and cut before they enter a sentence. */
const LONGEST_NAME = 120;
const LONGEST_LIST = 20;
/** The name as it is, but not longer than a sentence bears. */
function shorten(name) {
    return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
/** The name in double quotes, with control characters escaped. */
function quote(name) {
    return JSON.stringify(shorten(name));
}
/** `a, b and 3 more`, as the server lists names. */
function shortenAll(names) {
    const shown = names.slice(0, LONGEST_LIST).map(shorten).join(", ");
    return names.length > LONGEST_LIST ? `${shown} and ${names.length - LONGEST_LIST} more` : shown;
}
/** `"a", "b" and 3 more`; `none` for nothing. */
function quoteAll(names) {
    const all = [...names];
    if (all.length === 0)
        return "none";
    const shown = all.slice(0, LONGEST_LIST).map(quote).join(", ");
    return all.length > LONGEST_LIST ? `${shown} and ${all.length - LONGEST_LIST} more` : shown;
}
/** `[8,2]`, with `?` for a dimension that is not known. */
function words_shapeText(shape) {
    const shown = shape.slice(0, LONGEST_LIST).map((dim) => (dim === null ? "?" : String(dim)));
    if (shape.length > LONGEST_LIST)
        shown.push("…");
    return `[${shown.join(",")}]`;
}
/** `1 record`, `2 records`. */
function count(amount, noun, plural = `${noun}s`) {
    return `${amount} ${BigInt(amount) === 1n ? noun : plural}`;
}
/** `inputs["x"]` */
function keyPath(field, key) {
    return `${field}[${quote(key)}]`;
}

// EXTERNAL MODULE: ./node_modules/crc-32/crc32c.js
var crc32c = __webpack_require__(2782);
;// CONCATENATED MODULE: ./build/tfrecord/crc32c.js

/**
 * CRC-32C (Castagnoli) of bytes, as an unsigned 32-bit number; 0xe3069283 for the ASCII text "123456789".
 *
 * @param seed the CRC of the bytes that come before these
 */
function crc32c_crc32c(bytes, seed = 0) {
    return crc32c.buf(bytes, seed) >>> 0;
}
const MASK_DELTA = 0xa282ead8;
/**
 * The form in which TFRecord stores a CRC, so that data which holds CRCs of its own does not look checked:
 * rotated right by 15 bits, plus a constant (xla/tsl/lib/hash/crc32c.h).
 */
function maskedCrc32c(bytes) {
    const crc = crc32c_crc32c(bytes);
    return (((crc >>> 15) | (crc << 17)) + MASK_DELTA) >>> 0;
}

;// CONCATENATED MODULE: ./build/tfrecord/frame.js

/**
 * What stands around the data of a record (xla/tsl/lib/io/record_writer.h):
 *
 * | bytes | |
 * | --- | --- |
 * | 8 | length of the data, little-endian |
 * | 4 | masked CRC-32C of those 8 bytes |
 * | length | the data |
 * | 4 | masked CRC-32C of the data |
 */
const HEADER_BYTES = 12;
const FOOTER_BYTES = 4;
const FRAME_BYTES = HEADER_BYTES + FOOTER_BYTES;
const LENGTH_BYTES = 8;
/** Write the header of a record into `target` at `offset`. */
function writeHeader(target, offset, dataLength) {
    const view = viewOf(target);
    view.setBigUint64(offset, BigInt(dataLength), true);
    view.setUint32(offset + LENGTH_BYTES, maskedCrc32c(target.subarray(offset, offset + LENGTH_BYTES)), true);
}
/** Write the footer of a record into `target` at `offset`. */
function writeFooter(target, offset, data) {
    viewOf(target).setUint32(offset, maskedCrc32c(data), true);
}
/** The data length a header at `offset` declares, or undefined when its checksum is not that of the length. */
function readHeader(bytes, offset) {
    const view = viewOf(bytes);
    const length = bytes.subarray(offset, offset + LENGTH_BYTES);
    if (view.getUint32(offset + LENGTH_BYTES, true) !== maskedCrc32c(length))
        return undefined;
    return view.getBigUint64(offset, true);
}
/** Does the footer at `offset` hold the checksum of the data? */
function footerMatches(bytes, offset, data) {
    return viewOf(bytes).getUint32(offset, true) === maskedCrc32c(data);
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./build/tfrecord/reader.js

const DEFAULT_CHUNK_BYTES = 1024 * 1024;
/** No longer record can be a message: protobuf's parser takes less than 2 GiB. */
const MAX_RECORD_BYTES = 2 ** 31 - 1;
/**
 * Reads the records of a TFRecord file in order, holding little more than the largest of them.
 *
 * ```ts
 * const reader = new RecordReader(bytesSource(bytes));
 * for await (const record of reader) console.log(record.index, record.data.length);
 * console.log(reader.outcome.kind);
 * ```
 */
class RecordReader {
    #source;
    #chunkBytes;
    #maxRecordBytes;
    /** What of the file is in memory: `#chunk` begins at `#chunkOffset`, and reading has come to `#pos` in it. */
    #chunk = new Uint8Array(0);
    #chunkOffset = 0;
    #pos = 0;
    #outcome;
    constructor(source, { chunkBytes = DEFAULT_CHUNK_BYTES, maxRecordBytes = MAX_RECORD_BYTES } = {}) {
        this.#source = source;
        this.#chunkBytes = chunkBytes;
        this.#maxRecordBytes = Math.min(maxRecordBytes, MAX_RECORD_BYTES);
    }
    /** How reading ended. Only there once the records have been read to the last. */
    get outcome() {
        if (!this.#outcome)
            throw new Error("the records have not been read to the last");
        return this.#outcome;
    }
    async *[Symbol.asyncIterator]() {
        let records = 0;
        for (;;) {
            const next = await this.#next(records);
            if ("kind" in next) {
                this.#outcome = { ...next, records };
                return;
            }
            yield next;
            records++;
        }
    }
    async #next(index) {
        const offset = this.#chunkOffset + this.#pos;
        try {
            return await this.#record(index, offset);
        }
        catch (cause) {
            if (cause instanceof Error && "syscall" in cause)
                return { kind: "unreadable", offset, cause };
            throw cause;
        }
    }
    async #record(index, offset) {
        const available = await this.#hold(HEADER_BYTES);
        if (available === 0)
            return { kind: "end", offset };
        if (available < HEADER_BYTES)
            return { kind: "stray-tail", offset, length: available };
        const declared = readHeader(this.#chunk, this.#pos);
        if (declared === undefined)
            return { kind: "corrupt-length", offset };
        const left = Math.max(this.#source.size - offset - HEADER_BYTES, 0);
        if (declared > BigInt(this.#maxRecordBytes))
            return { kind: "oversized", offset, length: declared, left };
        const length = Number(declared);
        // Checked against the file before any memory is taken for it.
        if (length + FOOTER_BYTES > left)
            return { kind: "truncated", offset, length: declared, left };
        const whole = HEADER_BYTES + length + FOOTER_BYTES;
        const held = await this.#hold(whole);
        if (held < whole)
            return { kind: "truncated", offset, length: declared, left: held - HEADER_BYTES };
        const start = this.#pos + HEADER_BYTES;
        const data = this.#chunk.subarray(start, start + length);
        if (!footerMatches(this.#chunk, start + length, data))
            return { kind: "corrupt-data", offset, length };
        this.#pos += whole;
        return { index, offset, data };
    }
    /**
     * Have `bytes` bytes in memory from the current position on, or as many as the file still has. Says how many there are.
     * A new chunk is taken each time, so that the views handed out stay what they were.
     */
    async #hold(bytes) {
        const inMemory = this.#chunk.length - this.#pos;
        if (inMemory >= bytes)
            return inMemory;
        const offset = this.#chunkOffset + this.#pos;
        const left = Math.max(this.#source.size - offset, 0);
        const chunk = new Uint8Array(Math.min(Math.max(bytes, this.#chunkBytes), left));
        chunk.set(this.#chunk.subarray(this.#pos));
        const read = await this.#source.read(chunk.subarray(inMemory), offset + inMemory);
        this.#chunk = chunk.subarray(0, inMemory + read);
        this.#chunkOffset = offset;
        this.#pos = 0;
        return this.#chunk.length;
    }
}

;// CONCATENATED MODULE: ./build/tfrecord/source.js

function bytesSource(bytes) {
    return {
        size: bytes.length,
        read: async (target, offset) => {
            const part = bytes.subarray(offset, offset + target.length);
            target.set(part);
            return part.length;
        },
    };
}
async function openFileSource(path) {
    let handle;
    try {
        // Without O_NONBLOCK, opening a pipe that no one writes to waits for ever.
        handle = await (0,promises_.open)(path, promises_.constants.O_RDONLY | (promises_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if (!(await source_exists(path)))
            return { kind: "missing" };
        return { kind: "unreadable", cause: error };
    }
    const stats = await handle.stat();
    if (stats.isFile())
        return { kind: "open", source: handleSource(handle, stats.size) };
    await handle.close();
    return { kind: stats.isDirectory() ? "directory" : "special" };
}
/** The server's own test, `access(F_OK)`, in which a parent that may not be searched hides the file. */
function source_exists(path) {
    return (0,promises_.access)(path, promises_.constants.F_OK).then(() => true, () => false);
}
function handleSource(handle, size) {
    return {
        size,
        read: async (target, offset) => {
            let filled = 0;
            while (filled < target.length) {
                const { bytesRead } = await handle.read(target, filled, target.length - filled, offset + filled);
                if (bytesRead === 0)
                    break;
                filled += bytesRead;
            }
            return filled;
        },
        close: () => handle.close(),
    };
}

;// CONCATENATED MODULE: ./build/serving/context.js
function whereIn(context, path) {
    const { file, record, offset } = context;
    return path === undefined ? { file, record, offset } : { file, record, offset, path };
}
function usesTfrt(context) {
    return context.serving.runtime === "tfrt";
}
/** The status that most rules end in. */
function invalidArgument(message) {
    return { status: "INVALID_ARGUMENT", message };
}
function failedPrecondition(message) {
    return { status: "FAILED_PRECONDITION", message };
}
function unimplemented(message) {
    return { status: "UNIMPLEMENTED", message };
}

;// CONCATENATED MODULE: ./build/serving/signature.js





/** The signature a request means: an empty name is `serving_default`. */
function effectiveSignature(signatureName) {
    return signatureName || constants_DEFAULT_SIGNATURE;
}
/** The problem of a signature that is not there; `server` differs by kind of request. */
function signatureUnknown(name, path, context, server) {
    return servingProblem("serving-signature-unknown", {
        message: `signature ${quote(name)} is not in the model; it has ${quoteAll(signature_callableSignatures(context))}`,
        where: whereIn(context, path),
        hint: (0,suggest/* didYouMean */.a)(name, signature_callableSignatures(context)),
        server,
    });
}
/**
 * Hooks such as `__saved_model_init_op` stand among the signatures and are found like any other; what they name is an
 * operation without outputs, so the run fails.
 */
function signatureHook(signature, path, context) {
    const name = [...signature.outputs.values()][0]?.name ?? "";
    return servingProblem("serving-signature-hook", {
        message: `signature ${quote(signature.name)} is a hook of the exporter and has nothing to fetch; the model's signatures are ${quoteAll(signature_callableSignatures(context))}`,
        where: whereIn(context, path),
        server: { status: "OUT_OF_RANGE", message: `Node '${name}' (num of outputs: 0) does not have output 0` },
    });
}
/** With `--enable_signature_method_name_check`, the exporter's method_name must be one of those allowed. */
function judgeMethodName(signature, allowed, path, context, server) {
    if (!context.serving.signatureMethodNameCheck || allowed.includes(signature.methodName))
        return [];
    return [
        servingProblem("serving-method-name", {
            message: `signature ${quote(signature.name)} has the method_name ${quote(signature.methodName)}; this request needs ${allowed.map(quote).join(" or ")}`,
            where: whereIn(context, path),
            server,
        }),
    ];
}
function signature_callableSignatures(context) {
    return [...context.model.signatures.keys()].filter((name) => !HOOK_SIGNATURES.has(name));
}

;// CONCATENATED MODULE: ./build/verify/match-planned.js



/**
 * Compare a record read from disk with the plan, field by field but for the values: method, signature, model name,
 * aliases, dtypes, shapes, number of examples, feature names, output filter.
 */
function matchPlanned(planned, log, modelName) {
    switch (planned.method) {
        case "predict":
            if (log.logType !== "predict_log")
                return otherType(planned, log);
            return matchPredict(planned, log.request, modelName);
        case "predict_streamed":
            if (log.logType !== "predict_streamed_log")
                return otherType(planned, log);
            if (log.requests.length !== 1)
                return differ("request", `${log.requests.length} requests`, "1");
            return matchPredict(planned, log.requests[0], modelName);
        case "classify":
            if (log.logType !== "classify_log")
                return otherType(planned, log);
            return matchExampleRequest(planned, log.request, modelName);
        case "regress":
            if (log.logType !== "regress_log")
                return otherType(planned, log);
            return matchExampleRequest(planned, log.request, modelName);
        case "multi_inference":
            if (log.logType !== "multi_inference_log")
                return otherType(planned, log);
            return [...matchTasks(planned, log.request.tasks, modelName), ...matchInput(planned, log.request.input)];
    }
}
function otherType(planned, log) {
    return differ("log_type", log.logType ?? "no kind of request", `${planned.method}_log`);
}
function matchPredict(planned, request, modelName) {
    const differences = matchSpec("model_spec", request.modelSpec, planned.signatureName, modelName);
    differences.push(...matchKeys("inputs", request.inputs.keys(), planned.inputs.keys()));
    for (const [alias, { dtype, shape }] of planned.inputs) {
        const proto = request.inputs.get(alias);
        if (!proto)
            continue;
        const path = keyPath("inputs", alias);
        if (proto.dtype !== dtype.number)
            differences.push(...differ(path, dtypeName(proto.dtype), dtype.name));
        const found = words_shapeText(proto.shape?.dims ?? []);
        if (found !== words_shapeText(shape))
            differences.push(...differ(path, `shape ${found}`, words_shapeText(shape)));
    }
    const [found, wanted] = [quoteAll(request.outputFilter), quoteAll(planned.outputFilter)];
    return found === wanted ? differences : [...differences, ...differ("output_filter", found, wanted)];
}
function matchExampleRequest(planned, request, modelName) {
    const spec = matchSpec("model_spec", request.modelSpec, planned.signatureName, modelName);
    return [...spec, ...matchInput(planned, request.input)];
}
function matchTasks(planned, tasks, modelName) {
    if (tasks.length !== planned.tasks.length)
        return differ("tasks", `${tasks.length} tasks`, `${planned.tasks.length}`);
    return planned.tasks.flatMap(({ signatureName, methodName }, index) => {
        const task = tasks[index];
        const method = task.methodName === methodName
            ? []
            : differ(`tasks[${index}].method_name`, quote(task.methodName), quote(methodName));
        return [...matchSpec(`tasks[${index}].model_spec`, task.modelSpec, signatureName, modelName), ...method];
    });
}
function matchInput(planned, input) {
    const kind = planned.context ? "example_list_with_context" : "example_list";
    if (input?.kind !== kind)
        return differ("input", input?.kind ?? "no examples", kind);
    if (input.examples.length !== planned.examples.length) {
        return differ(`input.${kind}`, `${input.examples.length} examples`, `${planned.examples.length}`);
    }
    const differences = planned.examples.flatMap((example, index) => matchFeatures(`input.${kind}.examples[${index}]`, input.examples[index], example));
    if (input.kind === "example_list" || !planned.context)
        return differences;
    return [...differences, ...matchFeatures(`input.${kind}.context`, input.context, planned.context)];
}
function matchFeatures(path, example, planned) {
    return matchKeys(`${path}.features`, example?.features.keys() ?? [], planned.keys());
}
function matchSpec(path, spec, signatureName, modelName) {
    const differences = [];
    const name = spec?.name ?? "";
    if (name !== modelName)
        differences.push(...differ(`${path}.name`, quote(name), quote(modelName)));
    const [found, wanted] = [effectiveSignature(spec?.signatureName), effectiveSignature(signatureName)];
    if (found !== wanted)
        differences.push(...differ(`${path}.signature_name`, quote(found), quote(wanted)));
    return differences;
}
function matchKeys(path, found, wanted) {
    const [has, needs] = [new Set(found), new Set(wanted)];
    if (has.size === needs.size && [...needs].every((key) => has.has(key)))
        return [];
    return differ(path, quoteAll([...has].sort()), quoteAll([...needs].sort()));
}
function differ(path, found, wanted) {
    return [{ path, message: `${path} has ${found}, the spec makes ${wanted}` }];
}

;// CONCATENATED MODULE: ./build/verify/match-values.js


/**
 * The first value that is not as planned, in a record whose shape is. Values are made anew, and never told: they may be
 * someone's data.
 */
function matchValues(planned, log) {
    switch (planned.method) {
        case "predict":
        case "predict_streamed": {
            const request = match_values_predictRequest(log);
            return first(planned.inputs, ([alias, { make }]) => matchTensor(alias, make(), request));
        }
        case "classify":
        case "regress":
        case "multi_inference": {
            const input = match_values_exampleInput(log);
            if (input?.kind === undefined)
                return undefined;
            const path = `input.${input.kind}`;
            const context = input.kind === "example_list_with_context" ? input.context : undefined;
            return (first(planned.examples.entries(), ([index, example]) => matchExample(`${path}.examples[${index}]`, example, input.examples[index])) ??
                (planned.context && matchExample(`${path}.context`, planned.context, context)));
        }
    }
}
function match_values_predictRequest(log) {
    if (log.logType === "predict_streamed_log")
        return log.requests[0];
    return log.logType === "predict_log" ? log.request : undefined;
}
function match_values_exampleInput(log) {
    if (log.logType === "classify_log" || log.logType === "regress_log" || log.logType === "multi_inference_log") {
        return log.request.input;
    }
    return undefined;
}
function matchTensor(alias, made, request) {
    const path = keyPath("inputs", alias);
    const proto = request?.inputs.get(alias);
    if (!proto)
        return undefined;
    const found = decodeTensor(proto);
    if (!found.ok)
        return { path, message: `${path} is no tensor: ${found.reason}` };
    const index = firstElement(found.value, made);
    if (index === undefined)
        return undefined;
    return { path, message: `${path} has other values than the spec makes, from element ${index} on` };
}
function firstElement(found, made) {
    if ("strings" in found && "strings" in made) {
        const index = made.strings.findIndex((bytes, at) => !sameBytes(bytes, found.strings[at]));
        return index < 0 ? undefined : index;
    }
    if ("strings" in found || "strings" in made || sameBytes(made.content, found.content))
        return undefined;
    const byte = made.content.findIndex((value, at) => value !== found.content[at]);
    return Math.floor(byte / made.dtype.width);
}
function matchExample(path, planned, found) {
    return first(planned, ([name, { make }]) => {
        const at = keyPath(`${path}.features`, name);
        const [feature, made] = [found?.features.get(name), make()];
        if (feature?.kind !== made.kind) {
            return { path: at, message: `${at} is ${feature?.kind ?? "without a kind"}, the spec makes a ${made.kind}` };
        }
        if (feature.value.length !== made.values.length) {
            return { path: at, message: `${at} has ${feature.value.length} values, the spec makes ${made.values.length}` };
        }
        const index = made.values.findIndex((value, element) => !sameValue(value, valueAt(feature, element)));
        if (index < 0)
            return undefined;
        return { path: at, message: `${at} has other values than the spec makes, from value ${index} on` };
    });
}
function valueAt(feature, index) {
    return feature.kind === undefined ? undefined : feature.value[index];
}
function sameValue(made, found) {
    return made instanceof Uint8Array ? found instanceof Uint8Array && sameBytes(made, found) : Object.is(made, found);
}
function sameBytes(made, found) {
    return found !== undefined && Buffer.compare(made, found) === 0;
}
function first(items, find) {
    for (const item of items) {
        const difference = find(item);
        if (difference)
            return difference;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/verify/problems.js

/** What can differ between the file on disk and what was meant to be there. */
const verifyProblem = (0,problem/* defineProblems */.u)("verify", {
    "verify-changed": {
        severity: "error",
        title: "The file on disk is not the one that was written",
        fix: "Write it again, and see that nothing else writes to the version folder.",
    },
    "verify-record-count": {
        severity: "error",
        title: "The file does not hold as many records as the spec makes",
        fix: "Run `savedmodel-warmup write` again.",
    },
    "verify-record-differs": {
        severity: "error",
        title: "A record is not the one the spec makes",
        fix: "Run `savedmodel-warmup write` again.",
    },
    "verify-too-many-kinds": {
        severity: "note",
        title: "There are more kinds of problems than are listed",
        fix: "Correct those that are listed first.",
    },
});

;// CONCATENATED MODULE: ./build/verify/compare-with-plan.js









/**
 * Whether a warm-up file is byte for byte what the spec would write now. The first record that differs is told in
 * full, the others are counted. Framing is not looked at: that is {@link verifyFile}'s.
 */
async function compareWithPlan(file, plan) {
    const opened = await openFileSource(file);
    if (opened.kind !== "open")
        return judgeOpenFailure(opened, file);
    try {
        return await compareSource(opened.source, file, plan);
    }
    finally {
        await opened.source.close();
    }
}
/** As {@link compareWithPlan}, for bytes that are open already. `file` names them in problems. */
async function compareSource(source, file, plan) {
    const reader = new RecordReader(source);
    let first;
    let differing = 0;
    for await (const record of reader) {
        const planned = plan.records[record.index];
        if (!planned || Buffer.compare(encodeRecord(planned, plan.modelName), record.data) === 0)
            continue;
        differing += 1;
        first ??= { record, differences: explain(planned, record.data, plan.modelName) };
    }
    const problems = first ? told(first.record, first.differences, differing, file) : [];
    const { records } = reader.outcome;
    if (records === plan.records.length)
        return problems;
    const message = `the file has ${count(records, "whole record")}, the spec makes ${plan.records.length}`;
    return [...problems, verifyProblem("verify-record-count", { message, where: { file } })];
}
/** What differs, from the outside in: the kind of request, its fields, its values, and only then its encoding. */
function explain(planned, data, modelName) {
    const decoded = decodePredictionLog(data);
    if (!decoded.ok)
        return [{ path: decoded.path, message: `it is no PredictionLog: ${decoded.reason}` }];
    const fields = matchPlanned(planned, decoded.value, modelName);
    if (fields.length > 0)
        return fields;
    const value = matchValues(planned, decoded.value);
    return [value ?? { path: "", message: "the same request is written in other bytes, as another writer would" }];
}
function told(record, differences, differing, file) {
    const others = differing > 1 ? ` (${count(differing - 1, "more record")} ${differing === 2 ? "differs" : "differ"})` : "";
    return differences.map(({ path, message }) => verifyProblem("verify-record-differs", {
        message: `record ${record.index}: ${message}${others}`,
        where: { file, record: record.index, offset: record.offset, ...(path !== "" && { path }) },
    }));
}

;// CONCATENATED MODULE: ./build/serving/file-head.js

/** How much of a file's beginning {@link recognise} wants to see. */
const file_head_HEAD_BYTES = 65_536;
const SIGNATURES = [
    { bytes: [0x1f, 0x8b], name: "gzip" },
    { bytes: [0x28, 0xb5, 0x2f, 0xfd], name: "zstd" },
    { bytes: [0x50, 0x4b, 0x03, 0x04], name: "zip" },
    { bytes: [0x42, 0x5a, 0x68], name: "bzip2" },
    { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], name: "xz" },
    { bytes: [0x04, 0x22, 0x4d, 0x18], name: "lz4" },
    { bytes: [0xff, 0x06, 0x00, 0x00, 0x73, 0x4e, 0x61, 0x50, 0x70, 0x59], name: "snappy" },
];
const file_head_LFS_POINTER = "version https://git-lfs.github.com/spec/";
/**
 * Tell by its beginning what a file is whose first header is no TFRecord's.
 *
 * @param head the first {@link HEAD_BYTES} bytes, or all there are
 * @param size bytes of the whole file
 */
function recognise(head, size) {
    const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 512)).toString("latin1");
    if (text.startsWith(file_head_LFS_POINTER)) {
        return { code: "serving-git-lfs-pointer", what: "a git-LFS pointer: text that stands for the file" };
    }
    const compression = SIGNATURES.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
    if (compression)
        return { code: "serving-compressed", what: `${compression.name} data` };
    if (isZlib(head))
        return { code: "serving-compressed", what: "zlib data" };
    if (/^\s*[[{]/.test(text) && isText(text))
        return { code: "serving-not-tfrecord", what: "JSON text" };
    if (isText(text))
        return { code: "serving-not-tfrecord", what: "text" };
    if (size <= head.length && isBareLog(head)) {
        return { code: "serving-not-tfrecord", what: "a serialized PredictionLog without the TFRecord frame around it" };
    }
    return undefined;
}
/** RFC 1950: deflate with a window of 32 KiB, and a header that is a multiple of 31. */
function isZlib([first = 0, second = 0]) {
    return first === 0x78 && (first * 256 + second) % 31 === 0;
}
function isText(text) {
    return text.length > 0 && /^[\t\n\r\x20-\x7e\x80-\xff]*$/.test(text);
}
function isBareLog(bytes) {
    const decoded = decodePredictionLog(bytes);
    return decoded.ok && decoded.value.logType !== undefined;
}

;// CONCATENATED MODULE: ./build/serving/framing.js




/** Lengths from here on the server refuses before it asks for memory: SIZE_MAX less the footer. */
const ABSURD_LENGTH = 2n ** 64n - 5n;
/** How the server takes the end of the file, or what stands where a record should begin. */
function judgeFraming(outcome, { file, head, size }) {
    const { records, offset } = outcome;
    const where = { file, record: records, offset };
    switch (outcome.kind) {
        case "end":
            return records === 0 ? [empty(file)] : [];
        case "stray-tail": {
            const after = records === 0 ? "the file holds no record, only" : `after ${count(records, "record")} stand`;
            const message = `${after} ${count(outcome.length, "byte")} that cannot be a record; the server takes them for the end of the file and says nothing`;
            return [servingProblem("serving-stray-tail", { message, where: { file, offset } })];
        }
        case "truncated": {
            const message = `record ${records} should have ${outcome.length} bytes of data and 4 of checksum, but the file ends after ${outcome.left}`;
            return [
                servingProblem("serving-truncated", { message, where, server: dataLoss(`truncated record at ${offset}`) }),
            ];
        }
        case "corrupt-length":
            return [corruptLength(outcome, { file, head, size })];
        case "corrupt-data": {
            const message = `the data of record ${records} (${count(outcome.length, "byte")}) does not have the checksum that stands behind it`;
            const server = dataLoss(`corrupted record at ${offset + 12}`);
            return [servingProblem("serving-corrupted", { message, where, server })];
        }
        case "oversized": {
            const message = `record ${records} says that it has ${outcome.length} bytes, and ${outcome.left} are left; no message may have 2 GiB`;
            const server = dataLoss(outcome.length >= ABSURD_LENGTH ? "record size too large" : `truncated record at ${offset}`);
            return [servingProblem("serving-record-too-large", { message, where, server })];
        }
        case "unreadable": {
            const message = `the file cannot be read at byte ${offset}: ${outcome.cause.message}`;
            return [servingProblem("serving-file-unreadable", { message, where, server: { status: "UNKNOWN", message } })];
        }
    }
}
/** The cap, `kMaxNumRecords`: the server runs one record more and then fails the load. */
function judgeRecordCount(records, file) {
    if (records <= constants_MAX_RECORDS)
        return [];
    return [
        servingProblem("serving-too-many-records", {
            message: `the file holds ${records} records; the server takes at most ${constants_MAX_RECORDS}`,
            where: { file, record: constants_MAX_RECORDS },
            server: {
                status: "INVALID_ARGUMENT",
                message: `Number of warmup records exceeds the maximum (${constants_MAX_RECORDS}) at ${file}`,
            },
        }),
    ];
}
function corruptLength({ records, offset }, { file, head, size }) {
    if (records > 0) {
        const message = `what stands after ${count(records, "record")} is no record: the length does not have its checksum`;
        const server = dataLoss(`corrupted record at ${offset}`);
        return servingProblem("serving-corrupted", { message, where: { file, record: records, offset }, server });
    }
    const server = dataLoss("corrupted record at 0 (Is this even a TFRecord file?)");
    const recognised = recognise(head, size);
    const code = recognised?.code ?? "serving-not-tfrecord";
    const message = recognised
        ? `the file is ${recognised.what}`
        : "the file does not begin with a record: the length does not have its checksum";
    return servingProblem(code, { message, where: { file, offset }, server });
}
function empty(file) {
    const message = "the file is empty; the server loads the model and warms nothing";
    return servingProblem("serving-file-empty", { message, where: { file } });
}
function dataLoss(message) {
    return { status: "DATA_LOSS", message: `${message}. Please verify your warmup data is in TFRecord format.` };
}

;// CONCATENATED MODULE: ./build/verify/collected-problems.js

/** Records named in the message of a problem that many have. */
const NAMED_RECORDS = 3;
/** Kinds kept: a hostile file may have a new name in every record. */
const MOST_KINDS = 1000;
/**
 * Problems of a file, in the order found. The same problem in many records is told once, with the first records and the
 * number of the others: a thousand requests usually share one mistake. A note is told once and no records are counted.
 */
class CollectedProblems {
    #kinds = new Map();
    #dropped = 0;
    add(problems) {
        for (const problem of problems)
            this.#addOne(problem);
    }
    list() {
        const listed = [...this.#kinds.values()].map(collected_problems_told);
        if (this.#dropped === 0)
            return listed;
        const message = `${this.#dropped} more problems are of kinds that are not listed`;
        return [...listed, verifyProblem("verify-too-many-kinds", { message })];
    }
    #addOne(problem) {
        const { record } = problem.where;
        const path = problem.severity === "note" ? "" : problem.where.path;
        const key = JSON.stringify([problem.code, problem.severity, path, problem.message]);
        const kind = this.#kinds.get(key);
        if (!kind) {
            if (this.#kinds.size >= MOST_KINDS)
                this.#dropped += 1;
            else
                this.#kinds.set(key, { problem, named: record === undefined ? [] : [record], records: 1 });
            return;
        }
        if (record === undefined || kind.named.at(-1) === record)
            return;
        kind.records += 1;
        if (kind.named.length < NAMED_RECORDS)
            kind.named.push(record);
    }
}
function collected_problems_told({ problem, named, records }) {
    if (records < 2 || problem.severity === "note")
        return problem;
    const more = records - named.length;
    const list = more > 0 ? `${named.join(", ")} and ${more} more records` : named.join(", ");
    return { ...problem, message: `${problem.message} (records ${list})` };
}

;// CONCATENATED MODULE: ./build/verify/compared-records.js





/** What the records of a file are, held against what was planned and what the writer says it wrote. */
class ComparedRecords {
    #options;
    #file;
    #problems = new CollectedProblems();
    constructor(options, file) {
        this.#options = options;
        this.#file = file;
    }
    add({ index, offset, data }, log) {
        const { plan, written } = this.#options;
        const where = { file: this.#file, record: index, offset };
        const planned = plan?.records[index];
        if (plan && planned && log) {
            const differences = matchPlanned(planned, log, plan.modelName);
            this.#problems.add(differences.map(({ path, message }) => verifyProblem("verify-record-differs", { message, where: { ...where, path } })));
        }
        const digest = written?.digests?.[index];
        if (digest !== undefined && (0,external_node_crypto_.createHash)("sha256").update(data).digest("hex") !== digest) {
            const message = "the data on disk is not the data that was written";
            this.#problems.add([verifyProblem("verify-changed", { message, where })]);
        }
    }
    problems(records, sha256) {
        const { plan, written } = this.#options;
        const where = { file: this.#file };
        const problems = [...this.#problems.list()];
        const expected = plan?.records.length ?? written?.records ?? records;
        if (records !== expected) {
            const message = `the file has ${count(records, "whole record")}, expected ${expected}`;
            problems.push(verifyProblem("verify-record-count", { message, where }));
        }
        if (written && sha256 !== undefined && written.sha256 !== sha256) {
            const message = `the file has the SHA-256 ${sha256}, the bytes written had ${written.sha256}`;
            problems.push(verifyProblem("verify-changed", { message, where }));
        }
        return problems;
    }
}

;// CONCATENATED MODULE: ./build/verify/hashing-source.js

const CHUNK_BYTES = 1024 * 1024;
/**
 * A source that digests what is read through it, so that reading the records and hashing the file are one pass. Bytes must
 * be asked for in order; those already digested may be asked for again.
 */
class HashingSource {
    #source;
    #hash = (0,external_node_crypto_.createHash)("sha256");
    #digested = 0;
    constructor(source) {
        this.#source = source;
    }
    get size() {
        return this.#source.size;
    }
    async read(target, offset) {
        if (offset > this.#digested)
            throw new Error(`read at ${offset} before ${this.#digested} was`);
        const read = await this.#source.read(target, offset);
        if (offset + read > this.#digested) {
            this.#hash.update(target.subarray(this.#digested - offset, read));
            this.#digested = offset + read;
        }
        return read;
    }
    /** SHA-256 of the whole file, as lower-case hex: what no one has read yet is read now. */
    async digest() {
        const chunk = new Uint8Array(CHUNK_BYTES);
        while (this.#digested < this.size && (await this.read(chunk, this.#digested)) > 0)
            ;
        return this.#hash.digest("hex");
    }
}

;// CONCATENATED MODULE: ./build/serving/shape.js
/**
 * Up to this GraphDef producer a Placeholder of rank 0 meant "shape unknown" (tensorflow/core/ops/array_ops.cc), and
 * signatures of that time say `[]` for it.
 */
const LAST_PRODUCER_WITH_SCALAR_AS_UNKNOWN = 21;
/** The shape that a signature declares; undefined where it says nothing. */
function declaredShape(info, graph) {
    if (info.shape?.length === 0 && graph.producer <= LAST_PRODUCER_WITH_SCALAR_AS_UNKNOWN)
        return undefined;
    return info.shape;
}
/** Why a concrete shape is none of the declared ones; undefined where it fits. */
function shapeMismatch(actual, declared) {
    if (!declared)
        return undefined;
    if (actual.length !== declared.length)
        return `rank ${actual.length} instead of ${declared.length}`;
    const wrong = declared.flatMap((dim, index) => dim === null || BigInt(dim) === actual[index] ? [] : [`dimension ${index} is ${actual[index]} instead of ${dim}`]);
    return wrong.length === 0 ? undefined : wrong.join(", ");
}

;// CONCATENATED MODULE: ./build/serving/batching.js





/** Warm-up runs through the batching session where the server has one (tensorflow_serving/batching/batching_session.cc). */
function judgeBatch(feeds, fetches, context) {
    if (!batches(context.serving))
        return [];
    return [...judgeBatchShape(feeds, context), ...judgeSize(feeds, context), ...judgeBatchOutputs(fetches, context)];
}
/** Whether the spec says that the server runs with `--enable_batching`. */
function batches({ batchingParametersFile, allowedBatchSizes, maxBatchSize }) {
    return batchingParametersFile !== undefined || allowedBatchSizes !== undefined || maxBatchSize !== undefined;
}
/** Rows of the request: dimension 0 of its tensors. Undefined where they have none, or not the same. */
function batchSize(feeds) {
    const rows = new Set(feeds.map(({ shape }) => shape[0]));
    return rows.size === 1 ? [...rows][0] : undefined;
}
function judgeBatchShape(feeds, context) {
    if (feeds.length === 0) {
        const message = "the request has no inputs, and a batching server needs at least one";
        const server = invalidArgument("Batching Run() must have at least one input tensor");
        return [servingProblem("serving-batch-shape", { message, where: whereIn(context, "inputs"), server })];
    }
    const scalars = feeds.filter(({ shape }) => shape.length === 0);
    if (scalars.length > 0) {
        const server = invalidArgument("Batching session Run() input tensors must have at least one dimension");
        return scalars.map(({ path }) => {
            const message = `${path} is a scalar, and a batching server needs a batch dimension`;
            return servingProblem("serving-batch-shape", { message, where: whereIn(context, path), server });
        });
    }
    if (batchSize(feeds) !== undefined)
        return [];
    const rows = feeds.map(({ path, shape }) => `${path} ${shape[0]}`).join(", ");
    const message = `the inputs differ in dimension 0: ${rows}`;
    const server = invalidArgument("Batching session Run() input tensors must have equal 0th-dimension size");
    return [servingProblem("serving-batch-shape", { message, where: whereIn(context, "inputs"), server })];
}
function judgeSize(feeds, context) {
    const rows = batchSize(feeds);
    if (rows === undefined)
        return [];
    const where = whereIn(context, feeds[0]?.path);
    const { allowedBatchSizes } = context.serving;
    const max = maxBatchSize(context.serving);
    if (max !== undefined && rows > BigInt(max)) {
        const message = `the batch has ${rows} rows, and max_batch_size is ${max}`;
        const server = invalidArgument(`Task size ${rows} is larger than maximum input batch size ${max}`);
        return [servingProblem("serving-batch-size", { message, where, server })];
    }
    if (rows > 0n || !allowedBatchSizes)
        return [];
    const message = "the batch has no rows; the server pads a batch with copies of its first row, and aborts where there is none";
    return [servingProblem("serving-batch-empty", { message, where })];
}
/**
 * The last of allowed_batch_sizes must equal max_batch_size, so it stands for it; a parameters file may say anything.
 */
function maxBatchSize({ allowedBatchSizes, maxBatchSize: stated, batchingParametersFile, }) {
    if (stated !== undefined)
        return stated;
    if (allowedBatchSizes && allowedBatchSizes.length > 0)
        return Math.max(...allowedBatchSizes);
    return batchingParametersFile === undefined ? DEFAULT_MAX_BATCH_SIZE : undefined;
}
/** Each output is split among the requests of a batch along dimension 0. */
function judgeBatchOutputs(fetches, context) {
    return fetches.flatMap((info) => {
        const shape = declaredShape(info, context.model.graph);
        if (!shape || shape.length > 0)
            return [];
        const message = `output ${quote(info.name)} has shape ${words_shapeText(shape)}, and a batching server must split it by rows`;
        const server = failedPrecondition("Batched output tensor has 0 dimensions");
        return [servingProblem("serving-batch-output", { message, where: whereIn(context), server })];
    });
}

;// CONCATENATED MODULE: ./build/serving/input.js



const input_DT_STRING = 7;
/** Number of examples in the Input of a classify, regress or multi-inference request. */
function exampleCount(input) {
    return input?.kind === undefined ? 0 : input.examples.length;
}
/**
 * An Input becomes a string vector, one serialized Example an element (`InputToSerializedExampleTensor`,
 * tensorflow_serving/servables/tensorflow/util.cc). No kind, no examples, and a context alone are all "empty".
 */
function judgeInput(input, context) {
    if (exampleCount(input) === 0) {
        const alone = input?.kind === "example_list_with_context" && input.context ? ", only a context" : "";
        return [
            servingProblem("serving-input-empty", {
                message: `the request has no examples${alone}; the server needs at least one`,
                where: whereIn(context, "input"),
                server: invalidArgument("Input is empty."),
            }),
        ];
    }
    return judgeOverlap(requestExamples(input), context);
}
/** Whether the examples are what the graph parses: known only to who follows the graph. */
function judgeFeatures(signature, input, context) {
    if (exampleCount(input) === 0)
        return [];
    const judged = context.judgeExamples?.(signature, requestExamples(input), context);
    if (judged)
        return [...judged];
    return [
        servingProblem("serving-features-unknown", {
            message: `which features signature ${quote(signature.name)} parses is not known, so its examples were not compared with the graph`,
            where: whereIn(context, "input"),
        }),
    ];
}
/** The string vector of shape [n] that is fed to the one input of a signature. */
function exampleFeed(alias, info, input) {
    return { alias, info, dtype: input_DT_STRING, shape: [BigInt(exampleCount(input))], path: "input" };
}
function requestExamples(input) {
    if (input?.kind === undefined)
        return { examples: [], context: undefined, path: "input" };
    const context = input.kind === "example_list_with_context" ? input.context : undefined;
    return { examples: input.examples, context, path: `input.${input.kind}` };
}
/** The context's bytes are put before each example's, and of a feature that is in both the last one counts. */
function judgeOverlap({ examples, context: shared, path }, context) {
    if (!shared)
        return [];
    const overlap = new Set(examples.flatMap(({ features }) => [...features.keys()].filter((name) => shared.features.has(name))));
    if (overlap.size === 0)
        return [];
    const message = `${count(overlap.size, "feature")} of the context (${quoteAll([...overlap].sort())}) are in the examples too; the server takes the example's`;
    return [servingProblem("serving-context-overlap", { message, where: whereIn(context, path) })];
}

;// CONCATENATED MODULE: ./build/serving/tensor.js




/** Above this a tensor made of fewer values on the wire is more than any message could carry: INT_MAX bytes. */
const LARGEST_MESSAGE = 2n ** 31n - 1n;
/** One TensorProto as `Tensor::FromProto` takes it (tensorflow/core/framework/tensor.cc). */
function judgeTensor(proto, alias, path, context) {
    const facts = tensorFacts(proto);
    if (!facts.ok) {
        return [
            servingProblem("serving-tensor-invalid", {
                message: `${path} is no tensor: ${facts.reason}`,
                where: whereIn(context, `${path}.${facts.field}`),
                server: invalidArgument(`tensor parsing error: ${shorten(alias)}`),
            }),
        ];
    }
    const observed = facts.observations.flatMap((observation) => judgeObservation(observation, facts, path, context));
    return [...observed, ...judgeExpansion(facts, path, context)];
}
/** The dimensions of a concrete tensor: none on the wire is a scalar, and `unknown_rank` is ignored. */
function tensorShape(proto) {
    return proto.shape?.dims ?? [];
}
/** Field path of a Predict input. */
function inputPath(alias) {
    return keyPath("inputs", alias);
}
function judgeExpansion(facts, path, context) {
    if (facts.buffer <= LARGEST_MESSAGE)
        return [];
    const message = `${path} of shape ${words_shapeText(facts.dims)} makes the server allocate ${facts.buffer} bytes`;
    const server = { status: "RESOURCE_EXHAUSTED", message: "the tensor cannot be allocated" };
    return [servingProblem("serving-tensor-huge", { message, where: whereIn(context, path), server })];
}
/** What the server accepts in silence, though it is hardly what was meant. */
function judgeObservation(observation, facts, path, context) {
    const { dtype, elements, dims } = facts;
    const wanted = `${count(elements, "element")} of shape ${words_shapeText(dims)}`;
    const where = whereIn(context, path);
    switch (observation.kind) {
        case "unknown_rank": {
            const message = `${path} says unknown_rank, which the server ignores: it takes the shape to be ${words_shapeText(dims)}`;
            return [servingProblem("serving-unknown-rank", { message, where })];
        }
        case "ignored_values": {
            const reason = elements === 0n ? `there are no elements in shape ${words_shapeText(dims)}` : readFrom(facts);
            const message = `${path} has values in ${observation.field} that the server does not read: ${reason}`;
            return [servingProblem("serving-values-ignored", { message, where })];
        }
        case "no_values": {
            // Values in another field say more about the mistake than their absence from the right one.
            if (facts.observations.some(({ kind }) => kind === "ignored_values"))
                return [];
            const message = `${path} has no values in ${observation.field} for ${wanted}; the server makes them all ${zero(dtype)}`;
            return [servingProblem("serving-values-missing", { message, where })];
        }
        case "fewer_values": {
            // One value for all elements is TensorFlow's own short form, as tf.make_tensor_proto with a shape writes it.
            if (observation.count === 1 && dtype.kind !== "handle")
                return [];
            const message = `${path} has ${count(observation.count, "value")} in ${observation.field} for ${wanted}; the server repeats the last`;
            return [servingProblem("serving-values-missing", { message, where })];
        }
        case "more_values": {
            const message = `${path} has ${count(observation.count, "value")} in ${observation.field} for ${wanted}; the server drops the rest`;
            return [servingProblem("serving-values-left-over", { message, where })];
        }
        case "narrowed": {
            const { field, index, found, stored } = observation;
            const more = observation.count > 1 ? `, and ${count(observation.count - 1, "more value")} likewise` : "";
            const message = `${path}.${field}[${index}] is ${found}, which a ${dtype.name} cannot hold: the server makes it ${stored}${more}`;
            return [servingProblem("serving-value-overflow", { message, where })];
        }
        case "lone_real": {
            const message = `${path}.${observation.field} ends in a real part without its imaginary part; the server drops it`;
            return [servingProblem("serving-values-left-over", { message, where })];
        }
    }
}
function readFrom({ source, dtype }) {
    if (source === "tensor_content")
        return "it reads tensor_content";
    const effect = source === undefined ? `, so every element is ${zero(dtype)}` : "";
    return `it reads a ${dtype.name} from ${dtype.field}${effect}`;
}
function zero(dtype) {
    if (dtype.kind === "string")
        return "empty";
    return dtype.kind === "bool" ? "false" : "0";
}

;// CONCATENATED MODULE: ./build/serving/batch-coverage.js






/**
 * Which allowed batch sizes the records of a file warm. The server pads a batch to the smallest allowed size that holds
 * it, so a size stays cold until some batch falls between it and the next smaller one.
 */
class BatchCoverage {
    #allowed;
    /** By signature: the allowed sizes that are warmed. */
    #warmed = new Map();
    constructor({ allowedBatchSizes }) {
        this.#allowed = [...(allowedBatchSizes ?? [])].sort((a, b) => a - b);
    }
    add(log) {
        if (this.#allowed.length === 0)
            return;
        const { signatures, rows } = batchOf(log);
        const bucket = rows === undefined ? undefined : this.#allowed.find((size) => BigInt(size) >= rows);
        if (bucket === undefined)
            return;
        for (const signature of signatures) {
            const warmed = this.#warmed.get(signature) ?? new Set();
            this.#warmed.set(signature, warmed.add(bucket));
        }
    }
    /** One problem for each signature in use that has sizes left cold. */
    problems(file) {
        return [...this.#warmed].flatMap(([signature, warmed]) => {
            const cold = this.#allowed.filter((size) => !warmed.has(size));
            if (cold.length === 0)
                return [];
            const message = `signature ${quote(signature)} is not warmed for ${count(cold.length, "allowed batch size")}: ${cold.join(", ")}`;
            return [servingProblem("serving-batch-bucket", { message, where: { file } })];
        });
    }
}
function batchOf(log) {
    switch (log.logType) {
        case "predict_log": {
            const tensors = [...log.request.inputs.values()].map((proto) => ({ shape: tensorShape(proto) }));
            return { signatures: [effectiveSignature(log.request.modelSpec?.signatureName)], rows: batchSize(tensors) };
        }
        case "classify_log":
        case "regress_log":
            return {
                signatures: [effectiveSignature(log.request.modelSpec?.signatureName)],
                rows: BigInt(exampleCount(log.request.input)),
            };
        case "multi_inference_log":
            return {
                signatures: log.request.tasks.map(({ modelSpec }) => effectiveSignature(modelSpec?.signatureName)),
                rows: BigInt(exampleCount(log.request.input)),
            };
        default:
            return { signatures: [], rows: undefined };
    }
}

;// CONCATENATED MODULE: ./build/serving/example-output.js





/**
 * The server makes its response of outputs it has not seen before the run. A signature's word for their shape is good
 * unless it is `[]`, which older exporters wrote for "unknown"; a dtype is certain only where the graph says it.
 */
function judgeOutputRank(alias, info, ranks, path, context) {
    const shape = declaredShape(info, context.model.graph);
    if (!shape) {
        const message = `the shape of output ${quote(alias)} is not known before the run; the server wants rank ${ranks.join(" or ")}`;
        return [servingProblem("serving-output-unknown", { message, where: whereIn(context, path) })];
    }
    const columns = shape[1];
    const wide = ranks.includes(1) && shape.length === 2 && typeof columns === "number" && columns !== 1;
    if (ranks.includes(shape.length) && !wide)
        return [];
    const message = `output ${quote(alias)} has shape ${words_shapeText(shape)}; the server wants rank ${ranks.join(" or ")}${wide ? " with one column" : ""}`;
    const server = invalidArgument(`Expected Tensor shape: ${ranks.includes(1) ? "[batch_size]" : "[batch_size num_classes]"}`);
    const severity = shape.length === 0 ? "warning" : "error";
    return [servingProblem("serving-output-unfit", { message, where: whereIn(context, path), server, severity })];
}
function judgeOutputDtype(alias, info, expected, path, context) {
    const found = info.graphDtype ?? info.declaredDtype;
    if (found === expected || found === 0)
        return [];
    const message = `output ${quote(alias)} is ${dtypeName(found)}; the server wants ${dtypeName(expected)}`;
    const server = invalidArgument(`Expected output Tensor of ${dtypeName(expected)}. Got: ${dtypeName(found)}`);
    const severity = info.graphDtype === undefined ? "warning" : "error";
    return [servingProblem("serving-output-unfit", { message, where: whereIn(context, path), server, severity })];
}

;// CONCATENATED MODULE: ./build/serving/signature-shape.js



/** The problem of a signature that is not shaped for the kind of request. */
function signatureShape(signature, kind, found, path, context, server) {
    return servingProblem("serving-signature-shape", {
        message: `signature ${quote(signature.name)} cannot ${kind}: it has ${found}`,
        where: whereIn(context, path),
        server,
    });
}

;// CONCATENATED MODULE: ./build/serving/classify.js







const classify_DT_FLOAT = 1;
const classify_DT_STRING = 7;
/** Classify: tensorflow_serving/servables/tensorflow/classifier.cc, and tfrt_classifier.cc for the TFRT runtime. */
const classify = {
    methodName: constants_CLASSIFY_METHOD,
    judgeSignature,
    outputs: ({ outputs }) => ["classes", "scores"].flatMap((alias) => outputs.get(alias) ?? []),
    judgeOutputs,
};
/** One input `inputs`, and one or two outputs, of which `classes` or `scores` is one. TFRT wants both where there are two. */
function judgeSignature(signature, path, context) {
    const { inputs, outputs } = signature;
    const method = invalidArgument(`Expected classification signature method_name to be ${constants_CLASSIFY_METHOD}`);
    const problems = usesTfrt(context) ? [] : judgeMethodName(signature, [constants_CLASSIFY_METHOD], path, context, method);
    const named = usesTfrt(context) ? failedPrecondition : invalidArgument;
    if (inputs.size !== 1) {
        const server = invalidArgument("Expected one input Tensor.");
        const found = `${count(inputs.size, "input")}, expected one`;
        problems.push(signatureShape(signature, "classify", found, path, context, server));
    }
    if (outputs.size !== 1 && outputs.size !== 2) {
        const server = invalidArgument(`Expected one or two output Tensors, found ${outputs.size}`);
        const found = `${count(outputs.size, "output")}, expected one or two`;
        problems.push(signatureShape(signature, "classify", found, path, context, server));
    }
    if (!inputs.has("inputs")) {
        const server = named("No classification inputs found in SignatureDef");
        const found = `no input "inputs" (it has ${quoteAll(inputs.keys())})`;
        problems.push(signatureShape(signature, "classify", found, path, context, server));
    }
    const usable = ["classes", "scores"].filter((alias) => outputs.has(alias)).length;
    if (usable < (usesTfrt(context) && outputs.size === 2 ? 2 : 1)) {
        const server = named('Expected classification signature outputs to contain at least one of "classes" or "scores"');
        const found = `${usable === 0 ? "neither" : "not both"} of the outputs "classes" and "scores" (it has ${quoteAll(outputs.keys())})`;
        problems.push(signatureShape(signature, "classify", found, path, context, server));
    }
    return problems;
}
/** Classes are strings and scores floats, both of rank 2: examples by classes. */
function judgeOutputs({ outputs }, path, context) {
    const wanted = [
        { alias: "classes", dtype: classify_DT_STRING },
        { alias: "scores", dtype: classify_DT_FLOAT },
    ];
    const unfit = wanted.flatMap(({ alias, dtype }) => {
        const info = outputs.get(alias);
        if (!info)
            return [];
        return [
            ...judgeOutputRank(alias, info, [2], path, context),
            ...judgeOutputDtype(alias, info, dtype, path, context),
        ];
    });
    return [...unfit, ...judgeWidths(outputs.get("classes"), outputs.get("scores"), path, context)];
}
/** Each example has as many classes as scores. */
function judgeWidths(classes, scores, path, context) {
    const [names, values] = [classes?.shape?.[1], scores?.shape?.[1]];
    if (typeof names !== "number" || typeof values !== "number" || names === values)
        return [];
    const message = `an example has ${count(names, "class", "classes")} and ${count(values, "score")}`;
    const server = invalidArgument("Tensors class and score should match in dim_size(1).");
    return [servingProblem("serving-output-unfit", { message, where: whereIn(context, path), server })];
}

;// CONCATENATED MODULE: ./build/serving/graph-tensor.js



/** Operations that signatures name most, and how many outputs each has. */
const OUTPUTS_OF = new Map([
    ["NoOp", 0],
    ["Placeholder", 1],
    ["PlaceholderWithDefault", 1],
    ["Identity", 1],
    ["Const", 1],
]);
/** `x` is short for `x:0`. */
function fullTensorName(name) {
    return /:\d+$/.test(name) ? name : `${name}:0`;
}
/**
 * A tensor that is fed or fetched must be in the graph. Which outputs a node has is known for the operations that
 * signatures usually name; others are taken at their word.
 */
function judgeGraphTensor(name, what, path, context) {
    const full = fullTensorName(name);
    const colon = full.lastIndexOf(":");
    const node = context.model.graph.nodes.get(full.slice(0, colon));
    const index = Number(full.slice(colon + 1));
    if (node && index < outputCount(node, context.model.graph))
        return [];
    const lack = node ? `node ${quote(node.name)} (${node.op}) has no output ${index}` : "the graph does not have it";
    return [
        servingProblem("serving-tensor-not-in-graph", {
            message: `${what} of the signature is the tensor ${quote(name)}, but ${lack}`,
            where: whereIn(context, path),
            server: node
                ? { status: "OUT_OF_RANGE", message: `Node '${node.name}' (type: '${node.op}') does not have output ${index}` }
                : invalidArgument(`Tensor ${name}, specified in either feed_devices or fetch_devices was not found in the Graph`),
        }),
    ];
}
/** Infinity where the operation is none that is known here. */
function outputCount(node, graph) {
    const fixed = OUTPUTS_OF.get(node.op);
    if (fixed !== undefined)
        return fixed;
    const types = node.attr("Tout");
    const call = node.op === "PartitionedCall" || node.op === "StatefulPartitionedCall";
    if (call && types?.kind === "list")
        return types.value.type.length;
    return graph.functions.get(node.op)?.outputs.length ?? Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./build/serving/feeds.js






/** `_REF` dtypes are fed and fetched as the dtype they refer to. */
const feeds_REF_OFFSET = 100;
/**
 * What `Session::Run` holds against the tensors fed, in the order in which it looks. It compares dtypes with the graph and
 * no shapes at all, so shapes that do not fit the signature are warnings.
 */
function judgeFeeds(feeds, fetches, context) {
    return [
        ...feeds.flatMap((feed) => judgeName(feed, context)),
        ...judgeFedTwice(feeds, context),
        ...judgeFetches(feeds, fetches, context),
        ...feeds.flatMap((feed) => judgeDtype(feed, context)),
        ...feeds.flatMap((feed) => judgeShape(feed, context)),
    ];
}
/** The outputs a request asks for: those of the filter, each once, or all. */
function fetchedOutputs(signature, filter) {
    const aliases = filter.length > 0 ? new Set(filter) : signature.outputs.keys();
    return [...aliases].flatMap((alias) => signature.outputs.get(alias) ?? []);
}
function judgeDtype(feed, context) {
    const { info, path } = feed;
    const expected = withoutRef(info.graphDtype ?? info.declaredDtype);
    if (expected === 0 || expected === feed.dtype)
        return [];
    const [wanted, given] = [dtypeName(expected), dtypeName(feed.dtype)];
    if (info.graphDtype === undefined) {
        const message = `${path} is ${given}, the signature says ${wanted}; what the graph takes could not be found`;
        return [servingProblem("serving-dtype", { message, where: whereIn(context, path), severity: "warning" })];
    }
    const lie = info.declaredDtype !== 0 && withoutRef(info.declaredDtype) !== expected
        ? ` (the signature wrongly says ${dtypeName(info.declaredDtype)})`
        : "";
    return [
        servingProblem("serving-dtype", {
            message: `${path} is ${given}, but the graph's ${quote(info.name)} takes ${wanted}${lie}`,
            where: whereIn(context, path),
            server: invalidArgument(`Expects arg[0] to be ${runtimeName(wanted)} but ${runtimeName(given)} is provided`),
        }),
    ];
}
function judgeShape(feed, context) {
    const declared = declaredShape(feed.info, context.model.graph);
    const mismatch = shapeMismatch(feed.shape, declared);
    if (mismatch === undefined || !declared)
        return [];
    const message = `${feed.path} has shape ${words_shapeText(feed.shape)}, the signature says ${words_shapeText(declared)}: ${mismatch}`;
    return [servingProblem("serving-shape", { message, where: whereIn(context, feed.path) })];
}
function judgeName(feed, context) {
    const { info, alias, path } = feed;
    const what = `input ${quote(alias)}`;
    return info.encoding === "name"
        ? judgeGraphTensor(info.name, what, path, context)
        : [unnamedTensor(what, info, path, context)];
}
function judgeFedTwice(feeds, context) {
    const aliases = new Map();
    for (const { alias, info } of feeds) {
        if (info.encoding !== "name")
            continue;
        const name = fullTensorName(info.name);
        aliases.set(name, [...(aliases.get(name) ?? []), alias]);
    }
    return [...aliases].flatMap(([name, same]) => {
        if (same.length < 2)
            return [];
        const message = `the inputs ${quoteAll(same)} of the signature are one tensor, ${quote(name)}`;
        const server = invalidArgument(`Endpoint "${name}" fed more than once.`);
        return [servingProblem("serving-fed-twice", { message, where: whereIn(context, "inputs"), server })];
    });
}
function judgeFetches(feeds, fetches, context) {
    const fed = new Set(feeds.filter(({ info }) => info.encoding === "name").map(({ info }) => fullTensorName(info.name)));
    return fetches.flatMap((info) => {
        if (info.encoding !== "name")
            return [unnamedTensor("an output", info, undefined, context)];
        const name = fullTensorName(info.name);
        if (!fed.has(name))
            return judgeGraphTensor(info.name, "an output", undefined, context);
        const message = `the signature's output ${quote(name)} is also one of its inputs`;
        const server = invalidArgument(`${name} is both fed and fetched.`);
        return [servingProblem("serving-fed-and-fetched", { message, where: whereIn(context), server })];
    });
}
function unnamedTensor(what, info, path, context) {
    return servingProblem("serving-encoding", {
        message: `${what} of the signature is a ${info.encoding} tensor; the server has no name to feed or fetch it by`,
        where: whereIn(context, path),
        server: invalidArgument("Tensor :0, specified in either feed_devices or fetch_devices was not found in the Graph"),
    });
}
function withoutRef(dtype) {
    return dtype > feeds_REF_OFFSET ? dtype - feeds_REF_OFFSET : dtype;
}
/** `float` for DT_FLOAT, as the runtime prints it. */
function runtimeName(name) {
    return name.replace("DT_", "").toLowerCase();
}

;// CONCATENATED MODULE: ./build/serving/graph-reach.js

const reaches = new WeakMap();
/** Walk from a signature's outputs back to its inputs, into every function called. Walked once for each signature. */
function graphReach(signature, graph) {
    const known = reaches.get(signature);
    if (known)
        return known;
    const found = graph_reach_walk(signature, graph);
    reaches.set(signature, found);
    return found;
}
function graph_reach_walk(signature, graph) {
    const batchFunctions = [];
    let mustCompile = false;
    const functions = new Set();
    const visit = (node) => {
        if (node.op === "BatchFunction")
            batchFunctions.push(node);
        mustCompile ||= isTrue(node.attr("_XlaMustCompile"));
        for (const name of calledFunctions(node)) {
            const called = graph.functions.get(name);
            if (called)
                functions.add(called);
        }
    };
    const fed = new Set([...signature.inputs.values()].map(({ name }) => nodeName(name)));
    const pending = [...signature.outputs.values()].map(({ name }) => nodeName(name));
    const seen = new Set(fed);
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
        if (seen.has(name))
            continue;
        seen.add(name);
        const node = graph.nodes.get(name);
        if (!node)
            continue;
        visit(node);
        pending.push(...node.inputs.map((input) => nodeName(input.replace(/^\^/, ""))));
    }
    // The set grows while it is walked: a called function may call others.
    for (const called of functions) {
        mustCompile ||= isTrue(called.attr("_XlaMustCompile"));
        for (const node of called.nodes.values())
            visit(node);
    }
    return { batchFunctions, mustCompile };
}
function nodeName(tensor) {
    const full = fullTensorName(tensor);
    return full.slice(0, full.lastIndexOf(":"));
}
/** The attributes in which call-like operations keep their functions; a node may also be named like a function. */
const FUNCTION_ATTRS = ["f", "then_branch", "else_branch", "branches", "cond", "body"];
function calledFunctions(node) {
    const named = FUNCTION_ATTRS.flatMap((name) => {
        const attr = node.attr(name);
        if (attr?.kind === "func")
            return [attr.value.name];
        return attr?.kind === "list" ? attr.value.func.map((func) => func.name) : [];
    });
    return [node.op, ...named];
}
function isTrue(attr) {
    return attr?.kind === "b" && attr.value;
}

;// CONCATENATED MODULE: ./build/serving/run.js






/** The run of a request whose tensors are made: through the batching session, then the session, then the graph. */
function judgeRun(signature, feeds, fetches, context) {
    return [
        ...judgeBatch(feeds, fetches, context),
        ...judgeFeeds(feeds, fetches, context),
        ...judgeGraph(signature, feeds, context),
    ];
}
/** What the graph itself is known to refuse. Kernels are not known, and neither is what they say to values and shapes. */
function judgeGraph(signature, feeds, context) {
    const reach = graphReach(signature, context.model.graph);
    const problems = [];
    const rows = batchSize(feeds);
    for (const node of reach.batchFunctions) {
        const max = node.attr("max_batch_size");
        if (max?.kind !== "i" || rows === undefined || rows <= max.value)
            continue;
        const message = `the request has ${rows} rows, and the graph's BatchFunction ${quote(node.name)} takes at most ${max.value}`;
        const server = invalidArgument(`Task size ${rows} is larger than maximum input batch size ${max.value}`);
        problems.push(servingProblem("serving-graph-batch-size", { message, where: whereIn(context), server }));
    }
    if (reach.mustCompile && !context.serving.xla) {
        const message = `signature ${quote(signature.name)} must be compiled by XLA, and the spec does not say that the server does`;
        const server = { status: "INTERNAL", message: "XLA compilation disabled" };
        problems.push(servingProblem("serving-xla", { message, where: whereIn(context), server }));
    }
    return problems;
}
/** A run must have something to fetch. */
function nothingToFetch(message, path, context) {
    return servingProblem("serving-nothing-to-fetch", {
        message,
        where: whereIn(context, path),
        server: invalidArgument("Must specify at least one target to fetch or execute."),
    });
}

;// CONCATENATED MODULE: ./build/serving/example-request.js





/** A Classify or Regress request: signature, then input, then the run, then the outputs. */
function judgeExampleRequest(request, method, context) {
    const path = "model_spec.signature_name";
    const name = effectiveSignature(request.modelSpec?.signatureName);
    const signature = context.model.signatures.get(name);
    if (!signature) {
        const server = usesTfrt(context)
            ? failedPrecondition(`Function "${shorten(name)}" not found.`)
            : invalidArgument(`No signature was found with the name: ${shorten(name)}`);
        return [signatureUnknown(name, path, context, server)];
    }
    const lacks = method.judgeSignature(signature, path, context);
    const input = judgeInput(request.input, context);
    const info = signature.inputs.get("inputs");
    if (lacks.length > 0 || !info)
        return [...lacks, ...input];
    const feeds = [exampleFeed("inputs", info, request.input)];
    const fetches = method.outputs(signature);
    return [
        ...input,
        ...judgeRun(signature, feeds, fetches, context),
        ...judgeFeatures(signature, request.input, context),
        ...method.judgeOutputs(signature, path, context),
    ];
}

;// CONCATENATED MODULE: ./build/serving/regress.js






const regress_DT_FLOAT = 1;
/** Regress: tensorflow_serving/servables/tensorflow/regressor.cc, and tfrt_regressor.cc for the TFRT runtime. */
const regress = {
    methodName: constants_REGRESS_METHOD,
    judgeSignature: regress_judgeSignature,
    outputs: ({ outputs }) => [...outputs.values()],
    judgeOutputs: regress_judgeOutputs,
};
/** One input `inputs` and one output `outputs`. */
function regress_judgeSignature(signature, path, context) {
    const method = invalidArgument(`Expected regression signature method_name to be ${constants_REGRESS_METHOD}`);
    const problems = usesTfrt(context) ? [] : judgeMethodName(signature, [constants_REGRESS_METHOD], path, context, method);
    const named = usesTfrt(context) ? failedPrecondition : invalidArgument;
    const sides = [
        { noun: "input", key: "inputs", tensors: signature.inputs },
        { noun: "output", key: "outputs", tensors: signature.outputs },
    ];
    for (const { noun, key, tensors } of sides) {
        if (tensors.size !== 1) {
            const server = invalidArgument(`Expected one ${noun} Tensor.`);
            const found = `${count(tensors.size, noun)}, expected one`;
            problems.push(signatureShape(signature, "regress", found, path, context, server));
        }
        if (!tensors.has(key)) {
            const server = named(`No regression ${key} found in SignatureDef`);
            const found = `no ${noun} "${key}" (it has ${quoteAll(tensors.keys())})`;
            problems.push(signatureShape(signature, "regress", found, path, context, server));
        }
    }
    return problems;
}
/** Floats of rank 1, or of rank 2 with one column: one for each example. */
function regress_judgeOutputs({ outputs }, path, context) {
    const info = outputs.get("outputs");
    if (!info)
        return [];
    return [
        ...judgeOutputRank("outputs", info, [1, 2], path, context),
        ...judgeOutputDtype("outputs", info, regress_DT_FLOAT, path, context),
    ];
}

;// CONCATENATED MODULE: ./build/serving/multi-inference.js











const METHODS = new Map([classify, regress].map((method) => [method.methodName, method]));
/** A MultiInference request, by tensorflow_serving/servables/tensorflow/multi_inference.cc: task by task, then one run. */
function judgeMultiInference(request, context) {
    const fitting = [];
    const firstUse = new Map();
    const tasks = request.tasks.flatMap((task, index) => {
        const name = effectiveSignature(task.modelSpec?.signatureName);
        if (!firstUse.has(name))
            firstUse.set(name, index);
        const judged = judgeTask(task, `tasks[${index}]`, context);
        if (judged.fitting)
            fitting.push(judged.fitting);
        return [
            ...judgeTaskModel(request.tasks, index, context),
            ...judgeTaskSignature(name, firstUse.get(name), index, context),
            ...judged.problems,
        ];
    });
    const input = judgeInput(request.input, context);
    // TFRT converts the input before it looks at the tasks.
    const checked = usesTfrt(context) ? [...input, ...tasks] : [...tasks, ...input];
    if (request.tasks.length === 0)
        return [...checked, nothingToFetch("the request has no tasks", "tasks", context)];
    if (fitting.length < request.tasks.length || exampleCount(request.input) === 0)
        return checked;
    const feeds = distinctFeeds(fitting, request);
    const fetches = fitting.flatMap(({ signature, method }) => method.outputs(signature));
    return [
        ...checked,
        ...judgeBatch(feeds, fetches, context),
        ...judgeFeeds(feeds, fetches, context),
        ...fitting.flatMap(({ signature }) => judgeGraph(signature, feeds, context)),
        ...fitting.flatMap(({ signature }) => judgeFeatures(signature, request.input, context)),
        ...fitting.flatMap(({ signature, method, path }) => method.judgeOutputs(signature, path, context)),
    ];
}
/** All tasks name the same model, which need not be the served one. */
function judgeTaskModel(tasks, index, context) {
    const name = tasks[index]?.modelSpec?.name ?? "";
    const first = tasks[0]?.modelSpec?.name ?? "";
    const where = whereIn(context, `tasks[${index}].model_spec.name`);
    if (name === "") {
        const server = invalidArgument("Found ModelSpec with an empty model name.");
        return [servingProblem("serving-task-model-name", { message: `task ${index} names no model`, where, server })];
    }
    if (name === first || first === "")
        return [];
    const message = `task ${index} names the model ${quote(name)}, task 0 ${quote(first)}`;
    const server = invalidArgument("All ModelSpecs in a MultiInferenceRequest must access the same model name.");
    return [servingProblem("serving-task-model-name", { message, where, server })];
}
/** No signature is used twice, not even by different methods. */
function judgeTaskSignature(name, firstUse, index, context) {
    if (firstUse === index)
        return [];
    const message = `task ${index} uses the signature ${quote(name)}, as task ${firstUse} does`;
    const where = whereIn(context, `tasks[${index}].model_spec.signature_name`);
    const server = invalidArgument(`Duplicate evaluation of signature: ${shorten(name)}`);
    return [servingProblem("serving-task-twice", { message, where, server })];
}
/** The task's own method_name decides what its signature must be shaped for. */
function judgeTask(task, at, context) {
    const path = `${at}.model_spec.signature_name`;
    const name = effectiveSignature(task.modelSpec?.signatureName);
    const signature = context.model.signatures.get(name);
    if (!signature) {
        const server = invalidArgument(`Requested signature not found in model graph: ${shorten(name)}`);
        return { problems: [signatureUnknown(name, path, context, server)] };
    }
    const method = METHODS.get(task.methodName);
    if (!method) {
        const message = `${at} has the method_name ${quote(task.methodName)}; it must be ${[...METHODS.keys()].map(quote).join(" or ")}`;
        const server = unimplemented(`Unsupported signature method_name: ${shorten(task.methodName)}`);
        const where = whereIn(context, `${at}.method_name`);
        return { problems: [servingProblem("serving-task-method", { message, where, server })] };
    }
    const problems = method.judgeSignature(signature, path, context);
    return problems.length > 0 ? { problems } : { problems, fitting: { signature, method, path } };
}
/** Every input tensor that some task names is fed once, all with the same string vector. */
function distinctFeeds(tasks, request) {
    const feeds = new Map();
    for (const { signature } of tasks) {
        const info = signature.inputs.get("inputs");
        if (info)
            feeds.set(fullTensorName(info.name), exampleFeed("inputs", info, request.input));
    }
    return [...feeds.values()];
}

;// CONCATENATED MODULE: ./build/serving/output-filter.js




/** Every name of the filter is an output of the signature, and stands there once. */
function judgeOutputFilter(outputFilter, signature, context) {
    const seen = new Set();
    return outputFilter.flatMap((alias, index) => {
        const where = whereIn(context, `output_filter[${index}]`);
        if (!signature.outputs.has(alias)) {
            const outputs = [...signature.outputs.keys()];
            const message = `signature ${quote(signature.name)} has no output ${quote(alias)}; its outputs are ${quoteAll(outputs)}`;
            const hint = (0,suggest/* didYouMean */.a)(alias, outputs);
            const server = invalidArgument(`output tensor alias not found in signature: ${shorten(alias)} Outputs expected to be in the set {${shortenAll(outputs)}}.`);
            return [servingProblem("serving-output-filter", { message, where, hint, server })];
        }
        if (!seen.has(alias)) {
            seen.add(alias);
            return [];
        }
        const message = `output ${quote(alias)} stands twice in output_filter`;
        const server = invalidArgument(`duplicate output tensor alias: ${shorten(alias)}`);
        return [servingProblem("serving-output-filter", { message, where, server })];
    });
}

;// CONCATENATED MODULE: ./build/serving/predict-inputs.js






/** The tensors that the server makes: those that the signature asks for. One that cannot be made is no feed. */
function predictInputs(request, signature, context) {
    const problems = [];
    const feeds = [];
    for (const [alias, info] of signature.inputs) {
        const given = request.inputs.get(alias);
        const proto = given ?? signature.defaults.get(alias);
        if (!proto)
            continue;
        const path = given ? inputPath(alias) : `defaults[${quote(alias)}]`;
        const found = given ? judgeTensor(given, alias, path, context) : [];
        problems.push(...found);
        if (!(0,problem/* hasErrors */.C)(found))
            feeds.push({ alias, info, dtype: proto.dtype, shape: tensorShape(proto), path });
    }
    return { problems, feeds };
}
/** Every input of the signature is given, by the request or by a default. */
function predict_inputs_judgeMissing(request, signature, context) {
    const missing = missingInputs(request, signature);
    if (missing.length === 0)
        return [];
    const [given, wanted] = [request.inputs.size, signature.inputs.size];
    const sizes = given > wanted || (given < wanted && signature.defaults.size === 0);
    return [
        servingProblem("serving-input-missing", {
            message: `signature ${quote(signature.name)} needs ${quoteAll(missing)}, which the request does not give; it gives ${quoteAll(request.inputs.keys())}`,
            where: whereIn(context, "inputs"),
            server: invalidArgument(sizes
                ? `input size does not match signature: ${given}!=${wanted} Missing but required: {${shortenAll(missing)}}`
                : `Signature input alias: ${shorten(missing[0])} not found in request and no default value provided`),
        }),
    ];
}
/** Inputs that neither the request nor the signature's defaults give. */
function missingInputs(request, signature) {
    return [...signature.inputs.keys()].filter((alias) => !request.inputs.has(alias) && !signature.defaults.has(alias));
}
/** Inputs of the request that the signature does not have. */
function unknownInputs(request, signature) {
    return [...request.inputs.keys()].filter((alias) => !signature.inputs.has(alias));
}
/** Every input of the request is one of the signature's. */
function judgeUnknown(request, signature, context) {
    const unknown = unknownInputs(request, signature);
    if (unknown.length === 0)
        return [];
    const [given, wanted] = [request.inputs.size, signature.inputs.size];
    return [
        servingProblem("serving-input-unknown", {
            message: `signature ${quote(signature.name)} has no input ${quoteAll(unknown)}; its inputs are ${quoteAll(signature.inputs.keys())}`,
            where: whereIn(context, inputPath(unknown[0])),
            hint: (0,suggest/* didYouMean */.a)(unknown[0], signature.inputs.keys()),
            server: invalidArgument(given > wanted
                ? `input size does not match signature: ${given}!=${wanted} Sent extra: {${shortenAll(unknown)}}`
                : `Inputs contains invalid name. Used request inputs: ${shortenAll([...request.inputs.keys()])}`),
        }),
    ];
}

;// CONCATENATED MODULE: ./build/serving/predict-tfrt.js










/**
 * An unfiltered Predict request on the TFRT runtime (tensorflow_serving/servables/tensorflow/tfrt_predict_util.cc): extra
 * inputs are ignored, and dtypes are compared with the signature instead of the graph.
 */
function judgePredictTfrt(request, signature, context) {
    const { feeds, problems } = predictInputs(request, signature, context);
    return [
        ...predict_tfrt_judgeMissing(request, signature, context),
        ...problems,
        ...feeds.flatMap(({ alias, info, dtype, path }) => {
            if (!request.inputs.has(alias) || info.declaredDtype === 0 || info.declaredDtype === dtype)
                return [];
            const [wanted, given] = [dtypeName(info.declaredDtype), dtypeName(dtype)];
            const message = `${path} is ${given}, but the signature says ${wanted}`;
            const server = invalidArgument(`Expected input ${shorten(alias)} to be ${wanted} but get ${given}.`);
            return [servingProblem("serving-dtype", { message, where: whereIn(context, path), server })];
        }),
        ...judgeIgnored(request, signature, context),
        ...judgeBatch(feeds, fetchedOutputs(signature, request.outputFilter), context),
        ...feeds.flatMap((feed) => judgeShape(feed, context)),
        ...judgeGraph(signature, feeds, context),
    ];
}
/** Every input is there. The message differs from the session runtime's. */
function predict_tfrt_judgeMissing(request, signature, context) {
    const missing = missingInputs(request, signature);
    if (missing.length === 0)
        return [];
    const server = `Request inputs do not match required inputs for model. Missing but required: {${shortenAll(missing)}}.`;
    return [
        servingProblem("serving-input-missing", {
            message: `signature ${quote(signature.name)} needs ${quoteAll(missing)}, which the request does not give; it gives ${quoteAll(request.inputs.keys())}`,
            where: whereIn(context, "inputs"),
            server: invalidArgument(server),
        }),
    ];
}
function judgeIgnored(request, signature, context) {
    const unknown = unknownInputs(request, signature);
    if (unknown.length === 0)
        return [];
    return [
        servingProblem("serving-input-unknown", {
            message: `signature ${quote(signature.name)} has no input ${quoteAll(unknown)}, which this runtime ignores; its inputs are ${quoteAll(signature.inputs.keys())}`,
            where: whereIn(context, inputPath(unknown[0])),
            hint: (0,suggest/* didYouMean */.a)(unknown[0], signature.inputs.keys()),
            severity: "warning",
        }),
    ];
}

;// CONCATENATED MODULE: ./build/serving/predict.js









const SIGNATURE_PATH = "model_spec.signature_name";
/** A Predict request, by the rules of the server's runtime. */
function judgePredict(request, context) {
    const name = effectiveSignature(request.modelSpec?.signatureName);
    const signature = context.model.signatures.get(name);
    if (!signature) {
        const message = usesTfrt(context)
            ? `Function "${shorten(name)}" not found.`
            : `Serving signature key "${shorten(name)}" not found.`;
        return [signatureUnknown(name, SIGNATURE_PATH, context, failedPrecondition(message))];
    }
    if (usesTfrt(context) && !filters(signature, request.outputFilter)) {
        return judgePredictTfrt(request, signature, context);
    }
    return judgePredictSession(request, signature, context);
}
/** The rules of tensorflow_serving/servables/tensorflow/predict_util.cc, in its order. */
function judgePredictSession(request, signature, context) {
    const inputs = predictInputs(request, signature, context);
    const fetches = fetchedOutputs(signature, request.outputFilter);
    const methods = [constants_PREDICT_METHOD, constants_CLASSIFY_METHOD, constants_REGRESS_METHOD];
    const method = { status: "INTERNAL", message: `Expected prediction signature method_name to be one of ${methods.join(", ")}` };
    return [
        ...judgeMethodName(signature, methods, SIGNATURE_PATH, context, method),
        ...predict_inputs_judgeMissing(request, signature, context),
        ...inputs.problems,
        ...judgeUnknown(request, signature, context),
        ...judgeOutputFilter(request.outputFilter, signature, context),
        ...(signature.outputs.size === 0 ? [nothingToFetch("the signature has no outputs", SIGNATURE_PATH, context)] : []),
        ...(HOOK_SIGNATURES.has(signature.name)
            ? [signatureHook(signature, SIGNATURE_PATH, context)]
            : judgeRun(signature, inputs.feeds, fetches, context)),
    ];
}
/** A filter that names all outputs, or none, filters nothing. */
function filters(signature, outputFilter) {
    if (outputFilter.length === 0)
        return false;
    const names = new Set(outputFilter);
    return names.size !== signature.outputs.size || [...names].some((name) => !signature.outputs.has(name));
}

;// CONCATENATED MODULE: ./build/serving/record.js









/**
 * What the server makes of one record (tensorflow_serving/servables/tensorflow/saved_model_warmup.cc), in the order in
 * which it would find it: the first error is the status the load fails with.
 */
function judgeRecord(log, context) {
    return [...judgeRequest(log, context), ...judgeModelName(log, context)];
}
function judgeRequest(log, context) {
    switch (log.logType) {
        case "predict_log":
            return judgePredict(log.request, context);
        case "classify_log":
            return judgeExampleRequest(log.request, classify, context);
        case "regress_log":
            return judgeExampleRequest(log.request, regress, context);
        case "multi_inference_log":
            return judgeMultiInference(log.request, context);
        case "session_run_log":
            return [unsupported("session_run_log", "no server warms up with one", context)];
        case "predict_streamed_log":
            return judgeStreamed(log.requests, context);
        case undefined:
            return [logTypeUnset(context)];
    }
}
/** The session runtime refuses it since 2.12; TFRT runs it when it holds one request. */
function judgeStreamed(requests, context) {
    if (!usesTfrt(context)) {
        return [unsupported("predict_streamed_log", "only the TFRT runtime warms up with one", context)];
    }
    const [only, ...others] = requests;
    if (only && others.length === 0)
        return judgePredict(only, context);
    return [
        servingProblem("serving-streamed-request-count", {
            message: `predict_streamed_log holds ${count(requests.length, "request")}, expected exactly one`,
            where: whereIn(context, "predict_streamed_log.request"),
            server: invalidArgument("predict_streamed_log should contain exactly one request"),
        }),
    ];
}
function unsupported(logType, reason, context) {
    return servingProblem("serving-log-type-unsupported", {
        message: `the record is a ${logType}; ${reason}`,
        where: whereIn(context, logType),
        server: unimplemented(`Unsupported log_type for warmup: ${LOG_TYPE_NUMBERS[logType]}`),
    });
}
function logTypeUnset(context) {
    const message = "the record has no log_type";
    if (usesTfrt(context)) {
        const server = unimplemented("Unsupported log_type for warmup: 0");
        return servingProblem("serving-log-type-unset", { message, where: whereIn(context), server, severity: "error" });
    }
    return servingProblem("serving-log-type-unset", {
        message: `${message}; the server reads it, counts it and warms nothing`,
        where: whereIn(context),
    });
}
/** Warm-up takes any name. A name that no client's requests will bear is still hardly meant. */
function judgeModelName(log, context) {
    const { servedName } = context;
    if (servedName === undefined)
        return [];
    const other = modelSpecs(log).find((spec) => spec?.name !== undefined && spec.name !== "" && spec.name !== servedName);
    if (!other)
        return [];
    const message = `the request names the model ${quote(other.name)}; it is served as ${quote(servedName)}`;
    return [servingProblem("serving-model-name", { message, where: whereIn(context, "model_spec.name") })];
}
function modelSpecs(log) {
    switch (log.logType) {
        case undefined:
            return [];
        case "predict_streamed_log":
            return log.requests.map(({ modelSpec }) => modelSpec);
        case "multi_inference_log":
            return log.request.tasks.map(({ modelSpec }) => modelSpec);
        default:
            return [log.request.modelSpec];
    }
}

;// CONCATENATED MODULE: ./build/serving/strange-record.js




/** `predict_log` of PredictionLog and `request` of PredictLog: field numbers 6 and 1, both length-delimited. */
const PREDICT_LOG_TAG = 0x32;
const REQUEST_TAG = 0x0a;
/** Above this, bytes that are no PredictionLog are not looked at for what else they may be. */
const LARGEST_GUESS = 16 * 2 ** 20;
/** A record that the server cannot parse, told by name where it is something that people mistake for a PredictionLog. */
function judgeUndecodable(bytes, failure, context) {
    const server = invalidArgument(`Failed to parse warmup record: <bytes> from ${context.file}`);
    const where = whereIn(context, failure.path || undefined);
    const example = exampleFeatures(bytes);
    if (example) {
        const message = `the record is a ${example.kind} (features ${quoteAll(example.names)}), not a PredictionLog`;
        return servingProblem("serving-example-record", { message, where: whereIn(context), server, severity: "error" });
    }
    if (isPredictRequest(bytes)) {
        const message = "the record is a bare PredictRequest, not a PredictionLog";
        return servingProblem("serving-bare-request", { message, where: whereIn(context), server });
    }
    const message = `the record is no PredictionLog: ${failure.reason} (byte ${failure.offset} of the record)`;
    return servingProblem("serving-unparsable-record", { message, where, server });
}
/**
 * A serialized tf.Example parses as a PredictionLog without log_type, since its features pass for log metadata. Undefined:
 * the record is not one.
 */
function judgeExampleRecord(bytes, context) {
    const example = exampleFeatures(bytes);
    if (!example)
        return undefined;
    const what = `the record is a ${example.kind} (features ${quoteAll(example.names)}), not a PredictionLog`;
    if (usesTfrt(context)) {
        const server = { status: "UNIMPLEMENTED", message: "Unsupported log_type for warmup: 0" };
        return servingProblem("serving-example-record", {
            message: what,
            where: whereIn(context),
            server,
            severity: "error",
        });
    }
    const message = `${what}; the server takes it for one without log_type and warms nothing`;
    return servingProblem("serving-example-record", { message, where: whereIn(context) });
}
function exampleFeatures(bytes) {
    if (bytes.length > LARGEST_GUESS)
        return undefined;
    const sequence = decodeSequenceExample(bytes);
    if (sequence.ok && sequence.value.featureLists.size > 0) {
        return { kind: "tf.SequenceExample", names: sequence.value.featureLists.keys() };
    }
    const example = decodeExample(bytes);
    if (!example.ok)
        return undefined;
    const features = [...example.value.features];
    // A log's metadata can pass for an Example with one nameless or valueless feature.
    const real = features.some(([name, feature]) => name !== "" && feature.kind !== undefined);
    return real ? { kind: "tf.Example", names: features.map(([name]) => name) } : undefined;
}
/** Put the frame of a PredictionLog around the bytes and see whether they make a request. */
function isPredictRequest(bytes) {
    if (bytes.length > LARGEST_GUESS)
        return false;
    const request = delimited(REQUEST_TAG, bytes);
    const decoded = decodePredictionLog(delimited(PREDICT_LOG_TAG, request));
    return decoded.ok && decoded.value.logType === "predict_log" && decoded.value.request.inputs.size > 0;
}
function delimited(tag, bytes) {
    const length = [];
    for (let rest = bytes.length;; rest >>>= 7) {
        length.push(rest > 0x7f ? (rest & 0x7f) | 0x80 : rest);
        if (rest <= 0x7f)
            break;
    }
    return Buffer.concat([Uint8Array.of(tag, ...length), bytes]);
}

;// CONCATENATED MODULE: ./build/verify/tally.js

function countedAs(log) {
    switch (log.logType) {
        case undefined:
            return { method: "none", signatures: [] };
        case "session_run_log":
            return { method: "session_run", signatures: [] };
        case "predict_streamed_log":
            return {
                method: "predict_streamed",
                signatures: log.requests.map((one) => effectiveSignature(one.modelSpec?.signatureName)),
            };
        case "multi_inference_log":
            return {
                method: "multi_inference",
                signatures: log.request.tasks.map(({ modelSpec }) => effectiveSignature(modelSpec?.signatureName)),
            };
        case "predict_log":
        case "classify_log":
        case "regress_log":
            return {
                method: log.logType.replace("_log", ""),
                signatures: [effectiveSignature(log.request.modelSpec?.signatureName)],
            };
    }
}
/** Distinct names that are counted; a file with more is no one's intention. */
const MOST_NAMES = 1000;
/** Counts by name; listed in code-unit order, so that no report depends on the order of records. */
class Tally {
    #counts = new Map();
    add(name) {
        if (!this.#counts.has(name) && this.#counts.size >= MOST_NAMES)
            return;
        this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    }
    sorted() {
        return new Map([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    }
}

;// CONCATENATED MODULE: ./build/verify/judged-records.js







/** What the server's rules say to the records of a file, one after the other. */
class JudgedRecords {
    byMethod = new Tally();
    bySignature = new Tally();
    #options;
    #file;
    #problems = new CollectedProblems();
    #coverage;
    constructor(options, file) {
        this.#options = options;
        this.#file = file;
        this.#coverage = new BatchCoverage(options.serving);
    }
    /** Judge and count a record. Undefined: it is no PredictionLog. */
    add({ index, offset, data }) {
        const { model, serving, plan, judgeExamples } = this.#options;
        const context = {
            model,
            serving,
            file: this.#file,
            record: index,
            offset,
            servedName: plan?.modelName,
            judgeExamples,
        };
        const decoded = decodePredictionLog(data);
        // The server runs one record past its cap and reads no further.
        if (index <= constants_MAX_RECORDS) {
            this.#problems.add(decoded.ok ? judge(decoded.value, data, context) : [judgeUndecodable(data, decoded, context)]);
        }
        if (!decoded.ok)
            return undefined;
        const { method, signatures } = countedAs(decoded.value);
        this.byMethod.add(method);
        for (const signature of signatures)
            this.bySignature.add(signature);
        this.#coverage.add(decoded.value);
        return decoded.value;
    }
    problems() {
        return [...this.#problems.list(), ...this.#coverage.problems(this.#file)];
    }
}
function judge(log, data, context) {
    const example = log.logType === undefined ? judgeExampleRecord(data, context) : undefined;
    return example ? [example] : judgeRecord(log, context);
}

;// CONCATENATED MODULE: ./build/verify/verdict.js

/** What the server accepts in silence while it runs fewer records than the file seems to hold. */
const WARMS_LESS = new Set([
    "serving-file-missing",
    "serving-file-empty",
    "serving-stray-tail",
    "serving-log-type-unset",
    "serving-example-record",
]);
/** @param problems those that the server's rules found, not those of a comparison with a plan. */
function verdict(problems) {
    if ((0,problem/* hasErrors */.C)(problems))
        return "does-not-load";
    return problems.some(({ code }) => WARMS_LESS.has(code)) ? "loads-less" : "loads";
}

;// CONCATENATED MODULE: ./build/verify/verify-file.js









/**
 * Read a warm-up file back from disk, trusting nothing that was said about it: every checksum, every record by the
 * server's rules, and where there is a plan every record against it. One pass, in the memory of a few records.
 *
 * Never throws for what the file holds; a file that is not there is a problem too.
 */
async function verifyFile(file, options) {
    const target = options.target ?? file;
    const opened = await openFileSource(file);
    if (opened.kind !== "open") {
        const problems = await judgeOpenFailure(opened, target);
        return { ...verify_file_NOTHING, problems, loads: verdict(problems) };
    }
    try {
        return await verifySource(opened.source, target, options);
    }
    finally {
        await opened.source.close();
    }
}
const verify_file_NOTHING = { records: 0, bytes: 0, sha256: undefined, byMethod: new Map(), bySignature: new Map() };
/** As {@link verifyFile}, for bytes that are open already. `target` names them in problems. */
async function verifySource(source, target, options) {
    const hashed = new HashingSource(source);
    const reader = new RecordReader(hashed);
    const judged = new JudgedRecords(options, target);
    const compared = new ComparedRecords(options, target);
    for await (const record of reader)
        compared.add(record, judged.add(record));
    const { outcome } = reader;
    const sha256 = outcome.kind === "unreadable" ? undefined : await hashed.digest();
    const head = outcome.kind === "corrupt-length" ? await verify_file_readHead(source) : new Uint8Array(0);
    const served = [
        ...judged.problems(),
        ...judgeRecordCount(outcome.records, target),
        ...judgeFraming(outcome, { file: target, head, size: source.size }),
    ];
    return {
        records: outcome.records,
        bytes: source.size,
        sha256,
        byMethod: judged.byMethod.sorted(),
        bySignature: judged.bySignature.sorted(),
        problems: [...served, ...compared.problems(outcome.records, sha256)],
        loads: verdict(served),
    };
}
async function verify_file_readHead(source) {
    const head = new Uint8Array(Math.min(source.size, file_head_HEAD_BYTES));
    return head.subarray(0, await source.read(head, 0));
}

;// CONCATENATED MODULE: ./build/verify/index.js
/** What is in a warm-up file: trust nothing that was said about it, read it back from disk. */




;// CONCATENATED MODULE: ./build/run/relative.js
/** Paths as reports show them: relative to the working directory, with `/` on every system. */

function shownPath(path, cwd) {
    if (!(0,external_node_path_.isAbsolute)(path))
        return path.split(external_node_path_.sep).join("/");
    const shown = (0,external_node_path_.relative)(cwd, path).split(external_node_path_.sep).join("/");
    return shown === "" ? "." : shown;
}
/** The problem with its file shown as above. */
function shownProblem(problem, cwd) {
    const { file } = problem.where;
    return file === undefined ? problem : { ...problem, where: { ...problem.where, file: shownPath(file, cwd) } };
}

;// CONCATENATED MODULE: ./build/run/model-report.js

function startStopwatch() {
    const start = performance.now();
    return { seconds: () => Math.round(performance.now() - start) / 1000 };
}
function modelReport(subject, facts, findings, clock, cwd) {
    const shown = (path) => (path === undefined ? undefined : shownPath(path, cwd));
    return {
        ok: !findings.failed,
        spec: shown(subject.spec?.file),
        savedModel: shown(subject.spec?.model.path),
        versionDirectory: shown(subject.folder?.path),
        file: shown(subject.file),
        loads: undefined,
        changed: false,
        records: 0,
        bytes: 0,
        sha256: undefined,
        byMethod: new Map(),
        bySignature: new Map(),
        coverage: [],
        inspection: undefined,
        listing: undefined,
        ...facts,
        problems: findings.problems.map((problem) => shownProblem(problem, cwd)),
        seconds: clock.seconds(),
    };
}

;// CONCATENATED MODULE: ./build/run/task.js
/** The work on one warm-up file. */


/** Where the server looks for a version's warm-up file. */
function warmupFile(folder) {
    return (0,external_node_path_.join)(folder.path, WARMUP_DIRECTORY, WARMUP_FILE);
}

;// CONCATENATED MODULE: ./build/run/check.js
/** One warm-up file that is there, judged. */





/** By the server's rules; where there is a spec, also against what it would write. */
async function checkVersion({ spec, folder, findings, cwd }) {
    const clock = startStopwatch();
    const file = warmupFile(folder);
    const subject = { spec, folder, file };
    const model = findings.take(await readModel(folder, spec.model.tags));
    if (!model)
        return modelReport(subject, {}, findings, clock, cwd);
    // A spec that no longer fits the model is told, and does not keep the file from being judged.
    const expected = spec.file === undefined ? undefined : findings.take(plan(spec, model));
    const { problems, ...facts } = await verifyFile(file, { model, serving: spec.serving });
    findings.add(problems);
    const isThere = facts.sha256 !== undefined;
    if (expected && isThere)
        findings.add(await compareWithPlan(file, expected));
    return modelReport(subject, { ...facts, coverage: expected?.coverage ?? [] }, findings, clock, cwd);
}

;// CONCATENATED MODULE: ./build/run/findings.js
/** The problems of one warm-up file as its steps find them, and whether they forbid going on. */
class findings_Findings {
    #problems = [];
    #strict;
    /** With `strict` a warning weighs as much as an error. */
    constructor(strict) {
        this.#strict = strict;
    }
    /** Keep a step's problems and hand on its value. */
    take(outcome) {
        this.add(outcome.problems);
        return outcome.value;
    }
    add(problems) {
        this.#problems.push(...problems);
    }
    get failed() {
        return this.#problems.some(({ severity }) => severity === "error" || (this.#strict && severity === "warning"));
    }
    get problems() {
        return this.#problems;
    }
}

;// CONCATENATED MODULE: ./build/spec/normalise/byte-size.js
/** `256MiB` as a number of bytes. */
const UNITS = {
    B: 1,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
/** Undefined: no size, or none that fits 53 bits. Zero is none: nothing can be written into it. */
function parseByteSize(text) {
    const match = /^([0-9]+) ?([KMGT]i?B|B)?$/.exec(text);
    if (!match)
        return undefined;
    const bytes = Number(match[1]) * UNITS[match[2] ?? "B"];
    return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/spec/limits.js
/** How much of a spec is read before it is refused: a spec is written by hand, or made by a script for a hand to review. */
/** Bytes of the file. */
const limits_MAX_FILE_BYTES = 4 * 1024 * 1024;
/** Lists and mappings within each other. Deepest in the language itself: 8; the rest is left for nested literals. */
const limits_MAX_DEPTH = 64;
/** Values of the document, those behind aliases and merge keys counted each time they are used. */
const MAX_VALUES = 1_000_000;
/** Digits of an integer: 128-bit numbers need 39, and no dtype is wider than 64 bits. */
const MAX_DIGITS = 400;
/** Sizes that one range may expand to: no file holds more records. */
const MAX_RANGE_SIZES = 1000;
/** Problems that are told one by one. */
const MAX_PROBLEMS = 200;
/** Breaches of the schema that are looked into. A document with more is not read any further. */
const MAX_MISTAKES = 2000;

;// CONCATENATED MODULE: ./build/spec/plain-scalar.js
/**
 * What an unquoted word of YAML means: the core schema of YAML 1.2.2 (chapter 10.3), with every digit of an integer kept.
 * https://yaml.org/spec/1.2.2/#103-core-schema
 */

const NULL = /^(?:~|null|Null|NULL)?$/;
const plain_scalar_TRUE = /^(?:true|True|TRUE)$/;
const plain_scalar_FALSE = /^(?:false|False|FALSE)$/;
const plain_scalar_INTEGER = /^[-+]?[0-9]+$/;
const OCTAL_OR_HEX = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const plain_scalar_FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^([-+]?)\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
function resolvePlainScalar(text) {
    if (NULL.test(text))
        return { value: null };
    if (plain_scalar_TRUE.test(text))
        return { value: true };
    if (plain_scalar_FALSE.test(text))
        return { value: false };
    if (plain_scalar_INTEGER.test(text) || OCTAL_OR_HEX.test(text))
        return resolveInteger(text);
    if (plain_scalar_FLOAT.test(text))
        return resolveFloat(text);
    const infinite = INFINITE.exec(text);
    if (infinite)
        return { value: infinite[1] === "-" ? -Infinity : Infinity };
    if (NOT_A_NUMBER.test(text))
        return { value: Number.NaN };
    return { value: text };
}
function resolveInteger(text) {
    if (text.length > MAX_DIGITS)
        return { fault: `has ${text.length} digits; at most ${MAX_DIGITS} are read` };
    // BigInt reads 0o and 0x, but no "+".
    const value = BigInt(text.startsWith("+") ? text.slice(1) : text);
    return { value: value === 0n && text.startsWith("-") ? -0 : value };
}
function resolveFloat(text) {
    const value = Number(text);
    if (!Number.isFinite(value))
        return { fault: "is too large for a 64-bit float; infinity is written `.inf`" };
    const significand = text.split(/[eE]/)[0];
    if (value === 0 && /[1-9]/.test(significand))
        return { fault: "is too small for a 64-bit float, which makes it zero" };
    return { value };
}

;// CONCATENATED MODULE: ./build/spec/problems.js
/** Everything that can be wrong with a spec, from its bytes to its meaning. */

const specProblem = (0,problem/* defineProblems */.u)("spec", {
    "spec-unreadable": {
        severity: "error",
        title: "The spec file cannot be read",
        fix: "Check the path, that it is a file, and its permissions.",
    },
    "spec-too-large": {
        severity: "error",
        title: "The spec file is too large",
        fix: "Use `zero_data`, `random_data` or `choices` in place of long literals.",
    },
    "spec-encoding": {
        severity: "error",
        title: "The spec file holds bytes or characters that are no text",
        fix: "Save the file as UTF-8. Give bytes as `{b64: ...}`.",
    },
    "spec-syntax": {
        severity: "error",
        title: "The spec file is not valid YAML",
        fix: "Correct the syntax where the problem points. Quote text that holds `:`, `#` or brackets.",
    },
    "spec-several-documents": {
        severity: "error",
        title: "The spec file holds more than one YAML document",
        fix: "Keep one document a file; remove the `---` between them.",
    },
    "spec-empty": {
        severity: "error",
        title: "The spec file says nothing",
        fix: "A spec needs at least `version: 1`.",
    },
    "spec-too-deep": {
        severity: "error",
        title: "The spec is nested too deep",
        fix: "Flatten the lists or mappings.",
    },
    "spec-expansion": {
        severity: "error",
        title: "Anchors and merge keys make the spec too large",
        fix: "Use fewer aliases, or write `zero_data`, `random_data` or `choices` in place of long literals.",
    },
    "spec-alias": {
        severity: "error",
        title: "An alias or merge key refers to nothing that can stand there",
        fix: "Define the anchor (`&name`) before its alias (`*name`); merge (`<<`) mappings only.",
    },
    "spec-key": {
        severity: "error",
        title: "A key is not plain text",
        fix: "Write keys as plain or quoted text.",
    },
    "spec-duplicate-key": {
        severity: "error",
        title: "A key stands twice in one mapping",
        fix: "Remove or rename one of the two.",
    },
    "spec-version": {
        severity: "error",
        title: "The spec is written in another version of the language",
        fix: "Write `version: 1`, or use a release of savedmodel-warmup that knows that version.",
    },
    "spec-unknown-key": {
        severity: "error",
        title: "A key is not part of the language",
        fix: "Correct the spelling, or remove the key.",
    },
    "spec-missing-key": {
        severity: "error",
        title: "A key that must be there is missing",
        fix: "Add the key.",
    },
    "spec-wrong-type": {
        severity: "error",
        title: "A value is of the wrong type",
        fix: "Write what the message says was expected. A value in quotes is text.",
    },
    "spec-wrong-value": {
        severity: "error",
        title: "A value is not one of those that can stand there",
        fix: "Write one of the values that the message names.",
    },
    "spec-nothing-listed": {
        severity: "error",
        title: "A list or mapping is empty that must not be",
        fix: "Write at least one item, or leave the key out.",
    },
    "spec-number": {
        severity: "error",
        title: "A number cannot be kept exactly enough",
        fix: "Write a number that fits a 64-bit float or integer, or `.inf`.",
    },
    "spec-base64": {
        severity: "error",
        title: "A `b64` value is not base64",
        fix: "Encode the bytes with the standard alphabet, without line breaks.",
    },
    "spec-path": {
        severity: "error",
        title: "A path does not name a local file or folder",
        fix: "Copy the model to a local folder first and name that.",
    },
    "spec-not-yet-supported": {
        severity: "error",
        title: "A part of the language that this release does not support",
        fix: "Use what the message names in its place.",
    },
    "spec-several-makers": {
        severity: "error",
        title: "An input or feature has more than one way to make its values",
        fix: "Keep one of the keys.",
    },
    "spec-random-data": {
        severity: "error",
        title: "Keys of `random_data` contradict each other",
        fix: "Give `min` and `max`, or `distribution: normal` with `mean` and `stddev`, or `string_length`.",
    },
    "spec-range": {
        severity: "error",
        title: "A range is empty, endless or too long",
        fix: "Let `min` be no greater than `max`, and give either `step` or `factor`.",
    },
    "spec-duplicate-value": {
        severity: "error",
        title: "A list names the same value twice",
        fix: "Remove one of them. To write a request more than once, use `repeat`.",
    },
    "spec-duplicate-name": {
        severity: "error",
        title: "Two requests have the same name",
        fix: "Give each its own name: it is part of the random seed and of every report.",
    },
    "spec-method-key": {
        severity: "error",
        title: "A key does not belong to the request's method",
        fix: "Remove the key, or change the method.",
    },
    "spec-runtime": {
        severity: "error",
        title: "The method is not served by the runtime",
        fix: "State `serving.runtime`, or use another method.",
    },
    "spec-tasks": {
        severity: "error",
        title: "The tasks of a multi_inference request cannot be served",
        fix: "List at least one task, and no signature twice.",
    },
    "spec-unknown-template": {
        severity: "error",
        title: "An example template is not defined",
        fix: "Define it under `example_templates`, or correct the name.",
    },
    "spec-unknown-dim": {
        severity: "error",
        title: "A dimension is not defined",
        fix: "Define it under the request's `dims`, or correct the name.",
    },
    "spec-dim-name": {
        severity: "error",
        title: "A dimension has a name that means something else",
        fix: "Give the dimension another name.",
    },
    "spec-shape": {
        severity: "error",
        title: "A shape contradicts itself",
        fix: "Use `-1` or `null` only in the first place, and only for an input that has a batch.",
    },
    "spec-unused-dim": {
        severity: "warning",
        title: "A dimension is defined and not used",
        fix: "Use its name in the `shape` of an input, or remove it: it only repeats the same records.",
    },
    "spec-unused-exclude": {
        severity: "warning",
        title: "An entry of `exclude` leaves nothing out",
        fix: "Name sizes that the request lists, or remove the entry.",
    },
    "spec-max-records": {
        severity: "warning",
        title: "More records are allowed than suit the runtime",
        fix: "Set `limits.max_records` to 500 or less.",
    },
    "spec-more-problems": {
        severity: "error",
        title: "More problems were found than are shown",
        fix: "Correct those that are shown first.",
    },
});

;// CONCATENATED MODULE: ./build/spec/build-tree.js
/** Nodes of the `yaml` package to the spec's own tree: scalars, keys and aliases are resolved here, within named limits. */




function buildTree(contents, source) {
    const builder = new TreeBuilder(source);
    return { root: builder.build(contents), problems: builder.problems };
}
const build_tree_LONE_SURROGATE = /\p{Surrogate}/u;
/** A value that cannot be built is reported and left out. */
class TreeBuilder {
    problems = [];
    #source;
    /** Nodes by the name of their anchor; "open" while the node is being built, "refused" where that has failed. */
    #anchors = new Map();
    #mergedEntries = 0;
    constructor(source) {
        this.#source = source;
    }
    build(node) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#follow(node.source, rangeOf(node));
        if (node.anchor)
            this.#anchors.set(node.anchor, "open");
        const built = this.#withinLimits((0,dist/* isMap */.jh)(node) ? this.#buildMapping(node) : (0,dist/* isSeq */.oP)(node) ? this.#buildList(node) : this.#buildScalar(node));
        if (node.anchor)
            this.#anchors.set(node.anchor, built ?? "refused");
        return built;
    }
    #report(code, message, range) {
        this.problems.push(specProblem(code, { message, ...this.#source.point(range) }));
    }
    #follow(anchor, range) {
        const target = this.#anchors.get(anchor);
        if (target === "open")
            return this.#report("spec-alias", `\`*${anchor}\` stands inside the value it names.`, range);
        if (target === "refused")
            return undefined;
        return target ?? this.#report("spec-alias", `No anchor \`&${anchor}\` stands before this alias.`, range);
    }
    #withinLimits(node) {
        if (!node)
            return undefined;
        if (node.size > MAX_VALUES) {
            const message = `With its aliases followed, this stands for ${node.size} values; at most ${MAX_VALUES} are read.`;
            return this.#report("spec-expansion", message, node.range);
        }
        if (node.depth > limits_MAX_DEPTH) {
            const message = `With its aliases followed, this is nested more than ${limits_MAX_DEPTH} deep.`;
            return this.#report("spec-too-deep", message, node.range);
        }
        return node;
    }
    #buildScalar(node) {
        const range = rangeOf(node);
        const text = String(node.value);
        if (build_tree_LONE_SURROGATE.test(text)) {
            return this.#report("spec-encoding", "The text holds half of a surrogate pair, which is no character.", range);
        }
        if (node.type !== "PLAIN" || node.tag !== undefined)
            return scalar(text, range);
        const resolved = resolvePlainScalar(text);
        if ("fault" in resolved)
            return this.#report("spec-number", `The number ${resolved.fault}.`, range);
        return scalar(resolved.value, range);
    }
    #buildList(node) {
        const items = node.items.map((item) => this.build(item)).filter((item) => item !== undefined);
        return { kind: "list", range: rangeOf(node), items, ...build_tree_measure(items) };
    }
    #buildMapping(node) {
        const own = new Map();
        let merge;
        for (const { key, value } of node.items) {
            if (!(0,dist/* isScalar */.jn)(key)) {
                this.#report("spec-key", "A key must be plain or quoted text.", key ? rangeOf(key) : rangeOf(node));
                continue;
            }
            const name = String(key.value);
            const keyRange = rangeOf(key);
            const first = own.get(name);
            if (first) {
                const { line } = this.#source.point(first.keyRange).where;
                this.#report("spec-duplicate-key", `\`${name}\` stands in this mapping already, in line ${line}.`, keyRange);
                continue;
            }
            const built = value ? this.build(value) : scalar(null, keyRange);
            if (!built)
                continue;
            const entry = { keyRange, node: built };
            own.set(name, entry);
            if (name === "<<" && key.type === "PLAIN")
                merge = entry;
        }
        const entries = merge ? this.#merge(own, merge) : own;
        const values = Array.from(entries.values(), (entry) => entry.node);
        return { kind: "mapping", range: rangeOf(node), entries, ...build_tree_measure(values) };
    }
    /** `<<`: keys of the mapping itself win over merged ones, and earlier merged ones over later. */
    #merge(own, merge) {
        const entries = new Map();
        for (const [name, entry] of own) {
            if (entry !== merge) {
                entries.set(name, entry);
                continue;
            }
            for (const source of entry.node.kind === "list" ? entry.node.items : [entry.node]) {
                if (source.kind !== "mapping") {
                    this.#report("spec-alias", "`<<` merges mappings; this is none.", source.range);
                    continue;
                }
                this.#mergedEntries += source.entries.size;
                if (this.#mergedEntries > MAX_VALUES) {
                    this.#report("spec-expansion", `Merge keys copy more than ${MAX_VALUES} entries.`, merge.keyRange);
                    return entries;
                }
                for (const [key, merged] of source.entries) {
                    if (!own.has(key) && !entries.has(key))
                        entries.set(key, merged);
                }
            }
        }
        return entries;
    }
}
function scalar(value, range) {
    return { kind: "scalar", value, range, size: 1, depth: 0 };
}
function build_tree_measure(children) {
    let size = 1;
    let depth = 0;
    for (const child of children) {
        size += child.size;
        depth = Math.max(depth, child.depth);
    }
    return { size, depth: depth + 1 };
}
function rangeOf(node) {
    const [start, end] = node.range ?? [0, 0, 0];
    return [start, end];
}

;// CONCATENATED MODULE: ./build/spec/generated/validate.js
// @generated by scripts/generate-schema.mjs from schema/warmup.schema.json. Do not edit.

const validate = validate21;
const schema6 = {"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"integer","const":1},"model":{"$ref":"#/definitions/model"},"serving":{"$ref":"#/definitions/serving"},"defaults":{"$ref":"#/definitions/defaults"},"requests":{"type":["string","array"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","enum":["auto"],"alternatives":["array"]}},{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/request"}}}]},"sources":{"type":"object","additionalProperties":{"$ref":"#/definitions/source"}},"example_templates":{"type":"object","additionalProperties":{"$ref":"#/definitions/exampleTemplate"}},"privacy":{"$ref":"#/definitions/privacy"},"limits":{"$ref":"#/definitions/limits"},"checks":{"$ref":"#/definitions/checks"}},"definitions":{"model":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","pattern":"\\S","examples":["export/half_plus_two","export/half_plus_two/1"]},"versions":{"type":["string","array"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","enum":["latest","all"],"alternatives":["array"]}},{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"items":{"type":"integer","minimum":0,"maximum":9223372036854776000}}}]},"name":{"type":"string","pattern":"\\S","examples":["half_plus_two"]},"tags":{"type":"array","items":{"type":"string"}}}},"serving":{"type":"object","additionalProperties":false,"properties":{"batching_parameters_file":{"type":"string","pattern":"\\S","examples":["deploy/batching.txt"]},"allowed_batch_sizes":{"type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":2147483647}},"max_batch_size":{"type":"integer","minimum":1,"maximum":2147483647},"runtime":{"type":"string","enum":["tf","tfrt","navi"]},"signature_method_name_check":{"type":"boolean"},"xla":{"type":"boolean"}}},"defaults":{"type":"object","additionalProperties":false,"properties":{"seed":{"type":"integer","minimum":0,"maximum":9223372036854776000},"batch_sizes":{"$ref":"#/definitions/batchSizes"},"repeat":{"type":"integer","minimum":1,"maximum":1000},"unknown_dims":{"type":["string","integer"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","enum":["error"],"alternatives":["integer"]}},{"if":{"type":["integer"]},"then":{"type":"integer","minimum":0,"maximum":2147483647}}]}}},"request":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S","examples":["every-allowed-batch"]},"from":{"type":"string","pattern":"\\S","examples":["gateway"]},"signature_name":{"type":"string","pattern":"\\S","examples":["regression"]},"method":{"type":"string","enum":["predict","classify","regress","multi_inference","predict_streamed"]},"batch_sizes":{"$ref":"#/definitions/batchSizes"},"dims":{"type":"object","additionalProperties":{"$ref":"#/definitions/sizes"}},"exclude":{"type":"array","items":{"type":"object","minProperties":1,"additionalProperties":{"type":"integer","minimum":0,"maximum":2147483647}}},"repeat":{"type":"integer","minimum":1,"maximum":1000},"output_filter":{"type":"array","items":{"type":"string"}},"inputs":{"type":["object","array"],"allOf":[{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":{"$ref":"#/definitions/input"}}},{"if":{"type":["array"]},"then":{"type":"array","items":{"$ref":"#/definitions/literal"}}}]},"instances":{"type":"array","minItems":1,"items":{"type":["number","string","boolean","array","object"],"allOf":[{"if":{"type":["number","string","boolean"]},"then":{"type":["number","string","boolean"]}},{"if":{"type":["array"]},"then":{"type":"array","items":{"$ref":"#/definitions/literal"}}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":{"$ref":"#/definitions/literal"}}}]}},"rest_body":{"type":"string","pattern":"\\S","examples":["body.json"]},"examples":{"$ref":"#/definitions/examples"},"context":{"$ref":"#/definitions/example"},"tasks":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/task"}}}},"task":{"type":"object","additionalProperties":false,"required":["method_name"],"properties":{"signature_name":{"type":"string","pattern":"\\S","examples":["regression"]},"method_name":{"type":"string","enum":["tensorflow/serving/classify","tensorflow/serving/regress"]}}},"input":{"type":["number","string","boolean","array","object"],"allOf":[{"if":{"type":["number","string","boolean"]},"then":{"type":["number","string","boolean"]}},{"if":{"type":["array"]},"then":{"type":"array","items":{"$ref":"#/definitions/literal"}}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/inputMaker"}}]},"inputMaker":{"type":"object","additionalProperties":false,"properties":{"value":{"$ref":"#/definitions/literal"},"b64":{"$ref":"#/definitions/b64"},"zero_data":{"$ref":"#/definitions/zeroData"},"random_data":{"$ref":"#/definitions/randomData"},"choices":{"$ref":"#/definitions/choices"},"string_data":{"$ref":"#/definitions/stringData"},"text_file":{"$ref":"#/definitions/textFile"},"input_data_file":{"$ref":"#/definitions/inputDataFile"},"serialized_examples":{"$ref":"#/definitions/examples"},"shape":{"type":"array","items":{"type":["integer","string","null"],"minimum":-1,"maximum":2147483647,"pattern":"\\S"}},"dtype":{"$ref":"#/definitions/dtype"},"batched":{"type":"boolean"}}},"feature":{"type":["number","string","boolean","array","object"],"allOf":[{"if":{"type":["number","string","boolean"]},"then":{"type":["number","string","boolean"]}},{"if":{"type":["array"]},"then":{"type":"array","items":{"$ref":"#/definitions/literal"}}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/featureMaker"}}]},"featureMaker":{"type":"object","additionalProperties":false,"properties":{"value":{"$ref":"#/definitions/literal"},"b64":{"$ref":"#/definitions/b64"},"zero_data":{"$ref":"#/definitions/zeroData"},"random_data":{"$ref":"#/definitions/randomData"},"choices":{"$ref":"#/definitions/choices"},"string_data":{"$ref":"#/definitions/stringData"},"text_file":{"$ref":"#/definitions/textFile"},"input_data_file":{"$ref":"#/definitions/inputDataFile"},"shape":{"type":"array","items":{"type":"integer","minimum":0,"maximum":2147483647}},"dtype":{"$ref":"#/definitions/dtype"}}},"example":{"type":"object","additionalProperties":{"$ref":"#/definitions/feature"}},"examples":{"type":["object","array"],"allOf":[{"if":{"type":["object"]},"then":{"$ref":"#/definitions/templateReference"}},{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/example"}}}]},"templateReference":{"type":"object","additionalProperties":false,"required":["template"],"properties":{"template":{"type":"string"}}},"exampleTemplate":{"type":"object","additionalProperties":false,"required":["features"],"properties":{"features":{"type":"object","additionalProperties":{"$ref":"#/definitions/feature"}}}},"literal":{"type":["number","string","boolean","array","object"],"allOf":[{"if":{"type":["number","string","boolean"]},"then":{"type":["number","string","boolean"]}},{"if":{"type":["array"]},"then":{"type":"array","items":{"$ref":"#/definitions/literal"}}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/bytes"}}]},"scalar":{"type":["number","string","boolean","object"],"allOf":[{"if":{"type":["number","string","boolean"]},"then":{"type":["number","string","boolean"]}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/bytes"}}]},"bytes":{"type":"object","additionalProperties":false,"required":["b64"],"properties":{"b64":{"$ref":"#/definitions/b64"}}},"b64":{"type":"string"},"zeroData":{"type":"boolean","enum":[true]},"choices":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/scalar"}},"stringData":{"type":"string"},"textFile":{"type":"string","pattern":"\\S","examples":["queries.txt"]},"inputDataFile":{"type":"string","pattern":"\\S","examples":["data/x.npy","data/batch.npz#x","photos/*.jpg"]},"dtype":{"type":"string","enum":["DT_FLOAT","DT_DOUBLE","DT_INT32","DT_UINT8","DT_INT16","DT_INT8","DT_STRING","DT_COMPLEX64","DT_INT64","DT_BOOL","DT_QINT8","DT_QUINT8","DT_QINT32","DT_BFLOAT16","DT_QINT16","DT_QUINT16","DT_UINT16","DT_COMPLEX128","DT_HALF","DT_UINT32","DT_UINT64","DT_FLOAT8_E5M2","DT_FLOAT8_E4M3FN","DT_FLOAT8_E4M3FNUZ","DT_FLOAT8_E4M3B11FNUZ","DT_FLOAT8_E5M2FNUZ","DT_INT4","DT_UINT4","DT_INT2","DT_UINT2","DT_FLOAT4_E2M1FN","float32","float64","int32","uint8","int16","int8","string","complex64","int64","bool","qint8","quint8","qint32","bfloat16","qint16","quint16","uint16","complex128","float16","uint32","uint64","float8_e5m2","float8_e4m3fn","float8_e4m3fnuz","float8_e4m3b11fnuz","float8_e5m2fnuz","int4","uint4","int2","uint2","float4_e2m1fn"]},"randomData":{"type":"object","additionalProperties":false,"properties":{"min":{"$ref":"#/definitions/number"},"max":{"$ref":"#/definitions/number"},"distribution":{"type":"string","enum":["uniform","normal"]},"mean":{"type":"number"},"stddev":{"type":"number","minimum":0},"string_length":{"type":"integer","minimum":0,"maximum":1048576},"image_format":{"type":"string","enum":["jpeg","png"]},"image_width":{"type":"integer","minimum":1,"maximum":16384},"image_height":{"type":"integer","minimum":1,"maximum":16384}}},"number":{"type":["number","string"],"pattern":"^[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$","examples":[0,"9007199254740993"]},"batchSizes":{"type":["array","object","string"],"allOf":[{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":2147483647}}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/range"}},{"if":{"type":["string"]},"then":{"type":"string","enum":["from_serving"],"alternatives":["array","object"]}}]},"sizes":{"type":["array","object"],"allOf":[{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"items":{"type":"integer","minimum":0,"maximum":2147483647}}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/range"}}]},"range":{"type":"object","additionalProperties":false,"required":["min","max"],"properties":{"min":{"type":"integer","minimum":1,"maximum":2147483647},"max":{"type":"integer","minimum":1,"maximum":2147483647},"step":{"type":"integer","minimum":1,"maximum":2147483647},"factor":{"type":"integer","minimum":2,"maximum":2147483647}}},"source":{"type":"object","additionalProperties":false,"required":["format","path"],"properties":{"format":{"type":"string","enum":["rest_jsonl","cloudevents_jsonl","sagemaker_data_capture","example_tfrecord","prediction_log_tfrecord"]},"path":{"type":"string","pattern":"\\S","examples":["captures/*.jsonl"]},"sample":{"$ref":"#/definitions/sample"}}},"sample":{"type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":1,"maximum":1000},"seed":{"type":"integer","minimum":0,"maximum":9223372036854776000},"stratify_by":{"type":"array","items":{"type":"string","enum":["signature_name","method","batch_size"]}}}},"privacy":{"type":"object","additionalProperties":false,"properties":{"allow_real_data":{"type":"boolean"},"redact":{"type":"array","items":{"$ref":"#/definitions/redaction"}},"deny_patterns":{"type":"array","items":{"$ref":"#/definitions/denyPattern"}}}},"redaction":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"input":{"type":"string","pattern":"\\S","examples":["user_id"]},"feature":{"type":"string","pattern":"\\S","examples":["email"]}}},"denyPattern":{"type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","enum":["email","phone","ipv4","credit_card"],"alternatives":["object"]}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/namedPattern"}}]},"namedPattern":{"type":"object","additionalProperties":false,"required":["name","regex"],"properties":{"name":{"type":"string","pattern":"\\S","examples":["account"]},"regex":{"type":"string","pattern":"\\S","examples":["AC[0-9]{8}"]}}},"limits":{"type":"object","additionalProperties":false,"properties":{"max_records":{"type":"integer","minimum":1,"maximum":1000},"max_file_size":{"$ref":"#/definitions/size"},"max_record_size":{"$ref":"#/definitions/size"}}},"size":{"type":["integer","string"],"minimum":1,"maximum":9007199254740991,"pattern":"^[0-9]+ ?(B|[KMGT]i?B)?$","examples":["256MiB",1048576]},"checks":{"type":"object","additionalProperties":false,"properties":{"coverage":{"$ref":"#/definitions/coverage"},"warnings_as_errors":{"type":"boolean"}}},"coverage":{"type":"object","additionalProperties":false,"properties":{"signatures":{"type":["string","array"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","enum":["all"],"alternatives":["array"]}},{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"items":{"type":"string"}}}]},"batch_sizes":{"$ref":"#/definitions/batchSizes"},"dims":{"type":"object","additionalProperties":{"$ref":"#/definitions/sizes"}},"min":{"type":"integer","minimum":1,"maximum":1000}}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","pattern":"\\S","examples":["export/half_plus_two","export/half_plus_two/1"]},"versions":{"type":["string","array"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","enum":["latest","all"],"alternatives":["array"]}},{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"items":{"type":"integer","minimum":0,"maximum":9223372036854776000}}}]},"name":{"type":"string","pattern":"\\S","examples":["half_plus_two"]},"tags":{"type":"array","items":{"type":"string"}}}};
const pattern0 = new RegExp("\\S", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "versions")) || (key0 === "name")) || (key0 === "tags"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema7.properties.path,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema7.properties.path.type,parentSchema:schema7.properties.path,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.versions !== undefined){
let data1 = data.versions;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err3 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: schema7.properties.versions.type},schema:schema7.properties.versions.type,parentSchema:schema7.properties.versions,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(typeof data1 !== "string"){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/allOf/0/then/type",keyword:"type",params:{type: "string"},schema:schema7.properties.versions.allOf[0].then.type,parentSchema:schema7.properties.versions.allOf[0].then,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "latest") || (data1 === "all"))){
const err6 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema7.properties.versions.allOf[0].then.enum},schema:schema7.properties.versions.allOf[0].then.enum,parentSchema:schema7.properties.versions.allOf[0].then,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema7.properties.versions.allOf[0].if,parentSchema:schema7.properties.versions.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(!(Array.isArray(data1))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/allOf/1/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema7.properties.versions.allOf[1].then,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err10 = {instancePath:instancePath+"/versions/" + i0,schemaPath:"#/properties/versions/allOf/1/then/items/type",keyword:"type",params:{type: "integer"},schema:schema7.properties.versions.allOf[1].then.items.type,parentSchema:schema7.properties.versions.allOf[1].then.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 9223372036854776000 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/versions/" + i0,schemaPath:"#/properties/versions/allOf/1/then/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},schema:9223372036854776000,parentSchema:schema7.properties.versions.allOf[1].then.items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/versions/" + i0,schemaPath:"#/properties/versions/allOf/1/then/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema7.properties.versions.allOf[1].then.items,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/allOf/1/then/type",keyword:"type",params:{type: "array"},schema:schema7.properties.versions.allOf[1].then.type,parentSchema:schema7.properties.versions.allOf[1].then,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid3 = _valid1;
}
if(!valid3){
const err14 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema7.properties.versions.allOf[1].if,parentSchema:schema7.properties.versions.allOf[1],data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema7.properties.name,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema7.properties.name.type,parentSchema:schema7.properties.name,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.tags !== undefined){
let data4 = data.tags;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},schema:schema7.properties.tags.items.type,parentSchema:schema7.properties.tags.items,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema7.properties.tags.type,parentSchema:schema7.properties.tags,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","additionalProperties":false,"properties":{"batching_parameters_file":{"type":"string","pattern":"\\S","examples":["deploy/batching.txt"]},"allowed_batch_sizes":{"type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":2147483647}},"max_batch_size":{"type":"integer","minimum":1,"maximum":2147483647},"runtime":{"type":"string","enum":["tf","tfrt","navi"]},"signature_method_name_check":{"type":"boolean"},"xla":{"type":"boolean"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "batching_parameters_file") || (key0 === "allowed_batch_sizes")) || (key0 === "max_batch_size")) || (key0 === "runtime")) || (key0 === "signature_method_name_check")) || (key0 === "xla"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.batching_parameters_file !== undefined){
let data0 = data.batching_parameters_file;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/batching_parameters_file",schemaPath:"#/properties/batching_parameters_file/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema8.properties.batching_parameters_file,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/batching_parameters_file",schemaPath:"#/properties/batching_parameters_file/type",keyword:"type",params:{type: "string"},schema:schema8.properties.batching_parameters_file.type,parentSchema:schema8.properties.batching_parameters_file,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.allowed_batch_sizes !== undefined){
let data1 = data.allowed_batch_sizes;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/allowed_batch_sizes",schemaPath:"#/properties/allowed_batch_sizes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.allowed_batch_sizes,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/allowed_batch_sizes/" + i0,schemaPath:"#/properties/allowed_batch_sizes/items/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.allowed_batch_sizes.items.type,parentSchema:schema8.properties.allowed_batch_sizes.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/allowed_batch_sizes/" + i0,schemaPath:"#/properties/allowed_batch_sizes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema8.properties.allowed_batch_sizes.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/allowed_batch_sizes/" + i0,schemaPath:"#/properties/allowed_batch_sizes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema8.properties.allowed_batch_sizes.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/allowed_batch_sizes",schemaPath:"#/properties/allowed_batch_sizes/type",keyword:"type",params:{type: "array"},schema:schema8.properties.allowed_batch_sizes.type,parentSchema:schema8.properties.allowed_batch_sizes,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.max_batch_size !== undefined){
let data3 = data.max_batch_size;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err8 = {instancePath:instancePath+"/max_batch_size",schemaPath:"#/properties/max_batch_size/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.max_batch_size.type,parentSchema:schema8.properties.max_batch_size,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/max_batch_size",schemaPath:"#/properties/max_batch_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema8.properties.max_batch_size,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/max_batch_size",schemaPath:"#/properties/max_batch_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema8.properties.max_batch_size,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.runtime !== undefined){
let data4 = data.runtime;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/type",keyword:"type",params:{type: "string"},schema:schema8.properties.runtime.type,parentSchema:schema8.properties.runtime,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data4 === "tf") || (data4 === "tfrt")) || (data4 === "navi"))){
const err12 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/enum",keyword:"enum",params:{allowedValues: schema8.properties.runtime.enum},schema:schema8.properties.runtime.enum,parentSchema:schema8.properties.runtime,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.signature_method_name_check !== undefined){
let data5 = data.signature_method_name_check;
if(typeof data5 !== "boolean"){
const err13 = {instancePath:instancePath+"/signature_method_name_check",schemaPath:"#/properties/signature_method_name_check/type",keyword:"type",params:{type: "boolean"},schema:schema8.properties.signature_method_name_check.type,parentSchema:schema8.properties.signature_method_name_check,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.xla !== undefined){
let data6 = data.xla;
if(typeof data6 !== "boolean"){
const err14 = {instancePath:instancePath+"/xla",schemaPath:"#/properties/xla/type",keyword:"type",params:{type: "boolean"},schema:schema8.properties.xla.type,parentSchema:schema8.properties.xla,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":false,"properties":{"seed":{"type":"integer","minimum":0,"maximum":9223372036854776000},"batch_sizes":{"$ref":"#/definitions/batchSizes"},"repeat":{"type":"integer","minimum":1,"maximum":1000},"unknown_dims":{"type":["string","integer"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","enum":["error"],"alternatives":["integer"]}},{"if":{"type":["integer"]},"then":{"type":"integer","minimum":0,"maximum":2147483647}}]}}};
const schema10 = {"type":["array","object","string"],"allOf":[{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":2147483647}}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/range"}},{"if":{"type":["string"]},"then":{"type":"string","enum":["from_serving"],"alternatives":["array","object"]}}]};
const schema11 = {"type":"object","additionalProperties":false,"required":["min","max"],"properties":{"min":{"type":"integer","minimum":1,"maximum":2147483647},"max":{"type":"integer","minimum":1,"maximum":2147483647},"step":{"type":"integer","minimum":1,"maximum":2147483647},"factor":{"type":"integer","minimum":2,"maximum":2147483647}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.max === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "min") || (key0 === "max")) || (key0 === "step")) || (key0 === "factor"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.min.type,parentSchema:schema11.properties.min,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema11.properties.min,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.min,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.max.type,parentSchema:schema11.properties.max,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema11.properties.max,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.max,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.step !== undefined){
let data2 = data.step;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err9 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.step.type,parentSchema:schema11.properties.step,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema11.properties.step,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.step,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.factor !== undefined){
let data3 = data.factor;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err12 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.factor.type,parentSchema:schema11.properties.factor,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema11.properties.factor,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 2 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema11.properties.factor,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema10.type},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema10.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/0/then/items/type",keyword:"type",params:{type: "integer"},schema:schema10.allOf[0].then.items.type,parentSchema:schema10.allOf[0].then.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/0/then/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema10.allOf[0].then.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/0/then/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema10.allOf[0].then.items,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "array"},schema:schema10.allOf[0].then.type,parentSchema:schema10.allOf[0].then,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[0].if,parentSchema:schema10.allOf[0],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid4 = _valid1;
}
if(!valid4){
const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[1].if,parentSchema:schema10.allOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
if(typeof data !== "string"){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(typeof data !== "string"){
const err11 = {instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[2].then.type,parentSchema:schema10.allOf[2].then,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(data === "from_serving")){
const err12 = {instancePath,schemaPath:"#/allOf/2/then/enum",keyword:"enum",params:{allowedValues: schema10.allOf[2].then.enum},schema:schema10.allOf[2].then.enum,parentSchema:schema10.allOf[2].then,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err13 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.allOf[2].if,parentSchema:schema10.allOf[2],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "seed") || (key0 === "batch_sizes")) || (key0 === "repeat")) || (key0 === "unknown_dims"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.seed !== undefined){
let data0 = data.seed;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema9.properties.seed.type,parentSchema:schema9.properties.seed,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 9223372036854776000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},schema:9223372036854776000,parentSchema:schema9.properties.seed,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema9.properties.seed,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.batch_sizes !== undefined){
if(!(validate27(data.batch_sizes, {instancePath:instancePath+"/batch_sizes",parentData:data,parentDataProperty:"batch_sizes",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.repeat !== undefined){
let data2 = data.repeat;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "integer"},schema:schema9.properties.repeat.type,parentSchema:schema9.properties.repeat,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 1000 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema9.properties.repeat,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema9.properties.repeat,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.unknown_dims !== undefined){
let data3 = data.unknown_dims;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))))){
const err7 = {instancePath:instancePath+"/unknown_dims",schemaPath:"#/properties/unknown_dims/type",keyword:"type",params:{type: schema9.properties.unknown_dims.type},schema:schema9.properties.unknown_dims.type,parentSchema:schema9.properties.unknown_dims,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs10 = errors;
let valid2 = true;
const _errs11 = errors;
if(typeof data3 !== "string"){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/unknown_dims",schemaPath:"#/properties/unknown_dims/allOf/0/then/type",keyword:"type",params:{type: "string"},schema:schema9.properties.unknown_dims.allOf[0].then.type,parentSchema:schema9.properties.unknown_dims.allOf[0].then,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data3 === "error")){
const err10 = {instancePath:instancePath+"/unknown_dims",schemaPath:"#/properties/unknown_dims/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema9.properties.unknown_dims.allOf[0].then.enum},schema:schema9.properties.unknown_dims.allOf[0].then.enum,parentSchema:schema9.properties.unknown_dims.allOf[0].then,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid2 = _valid0;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/unknown_dims",schemaPath:"#/properties/unknown_dims/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema9.properties.unknown_dims.allOf[0].if,parentSchema:schema9.properties.unknown_dims.allOf[0],data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs16 = errors;
let valid3 = true;
const _errs17 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs19 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err13 = {instancePath:instancePath+"/unknown_dims",schemaPath:"#/properties/unknown_dims/allOf/1/then/type",keyword:"type",params:{type: "integer"},schema:schema9.properties.unknown_dims.allOf[1].then.type,parentSchema:schema9.properties.unknown_dims.allOf[1].then,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/unknown_dims",schemaPath:"#/properties/unknown_dims/allOf/1/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema9.properties.unknown_dims.allOf[1].then,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/unknown_dims",schemaPath:"#/properties/unknown_dims/allOf/1/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema9.properties.unknown_dims.allOf[1].then,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid1 = _errs19 === errors;
valid3 = _valid1;
}
if(!valid3){
const err16 = {instancePath:instancePath+"/unknown_dims",schemaPath:"#/properties/unknown_dims/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema9.properties.unknown_dims.allOf[1].if,parentSchema:schema9.properties.unknown_dims.allOf[1],data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S","examples":["every-allowed-batch"]},"from":{"type":"string","pattern":"\\S","examples":["gateway"]},"signature_name":{"type":"string","pattern":"\\S","examples":["regression"]},"method":{"type":"string","enum":["predict","classify","regress","multi_inference","predict_streamed"]},"batch_sizes":{"$ref":"#/definitions/batchSizes"},"dims":{"type":"object","additionalProperties":{"$ref":"#/definitions/sizes"}},"exclude":{"type":"array","items":{"type":"object","minProperties":1,"additionalProperties":{"type":"integer","minimum":0,"maximum":2147483647}}},"repeat":{"type":"integer","minimum":1,"maximum":1000},"output_filter":{"type":"array","items":{"type":"string"}},"inputs":{"type":["object","array"],"allOf":[{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":{"$ref":"#/definitions/input"}}},{"if":{"type":["array"]},"then":{"type":"array","items":{"$ref":"#/definitions/literal"}}}]},"instances":{"type":"array","minItems":1,"items":{"type":["number","string","boolean","array","object"],"allOf":[{"if":{"type":["number","string","boolean"]},"then":{"type":["number","string","boolean"]}},{"if":{"type":["array"]},"then":{"type":"array","items":{"$ref":"#/definitions/literal"}}},{"if":{"type":["object"]},"then":{"type":"object","additionalProperties":{"$ref":"#/definitions/literal"}}}]}},"rest_body":{"type":"string","pattern":"\\S","examples":["body.json"]},"examples":{"$ref":"#/definitions/examples"},"context":{"$ref":"#/definitions/example"},"tasks":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/task"}}}};
const schema13 = {"type":["array","object"],"allOf":[{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"items":{"type":"integer","minimum":0,"maximum":2147483647}}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/range"}}]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/0/then/items/type",keyword:"type",params:{type: "integer"},schema:schema13.allOf[0].then.items.type,parentSchema:schema13.allOf[0].then.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/0/then/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema13.allOf[0].then.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/0/then/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.allOf[0].then.items,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "array"},schema:schema13.allOf[0].then.type,parentSchema:schema13.allOf[0].then,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema13.allOf[0].if,parentSchema:schema13.allOf[0],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid4 = _valid1;
}
if(!valid4){
const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema13.allOf[1].if,parentSchema:schema13.allOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":["number","string","boolean","array","object"],"allOf":[{"if":{"type":["number","string","boolean"]},"then":{"type":["number","string","boolean"]}},{"if":{"type":["array"]},"then":{"type":"array","items":{"$ref":"#/definitions/literal"}}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/inputMaker"}}]};
const schema15 = {"type":["number","string","boolean","array","object"],"allOf":[{"if":{"type":["number","string","boolean"]},"then":{"type":["number","string","boolean"]}},{"if":{"type":["array"]},"then":{"type":"array","items":{"$ref":"#/definitions/literal"}}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/bytes"}}]};
const wrapper0 = {validate: validate38};
const schema16 = {"type":"object","additionalProperties":false,"required":["b64"],"properties":{"b64":{"$ref":"#/definitions/b64"}}};
const schema17 = {"type":"string"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.b64 === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "b64"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "b64")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.b64 !== undefined){
if(!(validate40(data.b64, {instancePath:instancePath+"/b64",parentData:data,parentDataProperty:"b64",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!data || typeof data != "object") && (!(typeof data == "number"))) && (typeof data !== "string")) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema15.type},schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(((!(typeof data == "number")) && (typeof data !== "string")) && (typeof data !== "boolean")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(((!(typeof data == "number")) && (typeof data !== "string")) && (typeof data !== "boolean")){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: schema15.allOf[0].then.type},schema:schema15.allOf[0].then.type,parentSchema:schema15.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema15.allOf[0].if,parentSchema:schema15.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(Array.isArray(data))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "array"},schema:schema15.allOf[1].then.type,parentSchema:schema15.allOf[1].then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema15.allOf[1].if,parentSchema:schema15.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err8 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema15.allOf[2].if,parentSchema:schema15.allOf[2],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"properties":{"value":{"$ref":"#/definitions/literal"},"b64":{"$ref":"#/definitions/b64"},"zero_data":{"$ref":"#/definitions/zeroData"},"random_data":{"$ref":"#/definitions/randomData"},"choices":{"$ref":"#/definitions/choices"},"string_data":{"$ref":"#/definitions/stringData"},"text_file":{"$ref":"#/definitions/textFile"},"input_data_file":{"$ref":"#/definitions/inputDataFile"},"serialized_examples":{"$ref":"#/definitions/examples"},"shape":{"type":"array","items":{"type":["integer","string","null"],"minimum":-1,"maximum":2147483647,"pattern":"\\S"}},"dtype":{"$ref":"#/definitions/dtype"},"batched":{"type":"boolean"}}};
const schema19 = {"type":"boolean","enum":[true]};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data === true)){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema19.enum},schema:schema19.enum,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":false,"properties":{"min":{"$ref":"#/definitions/number"},"max":{"$ref":"#/definitions/number"},"distribution":{"type":"string","enum":["uniform","normal"]},"mean":{"type":"number"},"stddev":{"type":"number","minimum":0},"string_length":{"type":"integer","minimum":0,"maximum":1048576},"image_format":{"type":"string","enum":["jpeg","png"]},"image_width":{"type":"integer","minimum":1,"maximum":16384},"image_height":{"type":"integer","minimum":1,"maximum":16384}}};
const schema21 = {"type":["number","string"],"pattern":"^[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$","examples":[0,"9007199254740993"]};
const pattern6 = new RegExp("^[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$", "u");

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(typeof data == "number")) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"},schema:"^[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate50.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema20.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.min !== undefined){
if(!(validate50(data.min, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate50(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.distribution !== undefined){
let data2 = data.distribution;
if(typeof data2 !== "string"){
const err1 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/type",keyword:"type",params:{type: "string"},schema:schema20.properties.distribution.type,parentSchema:schema20.properties.distribution,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data2 === "uniform") || (data2 === "normal"))){
const err2 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/enum",keyword:"enum",params:{allowedValues: schema20.properties.distribution.enum},schema:schema20.properties.distribution.enum,parentSchema:schema20.properties.distribution,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mean !== undefined){
let data3 = data.mean;
if(!(typeof data3 == "number")){
const err3 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"},schema:schema20.properties.mean.type,parentSchema:schema20.properties.mean,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stddev !== undefined){
let data4 = data.stddev;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err4 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema20.properties.stddev,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/type",keyword:"type",params:{type: "number"},schema:schema20.properties.stddev.type,parentSchema:schema20.properties.stddev,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.string_length !== undefined){
let data5 = data.string_length;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err6 = {instancePath:instancePath+"/string_length",schemaPath:"#/properties/string_length/type",keyword:"type",params:{type: "integer"},schema:schema20.properties.string_length.type,parentSchema:schema20.properties.string_length,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 1048576 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/string_length",schemaPath:"#/properties/string_length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},schema:1048576,parentSchema:schema20.properties.string_length,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/string_length",schemaPath:"#/properties/string_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema20.properties.string_length,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.image_format !== undefined){
let data6 = data.image_format;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/image_format",schemaPath:"#/properties/image_format/type",keyword:"type",params:{type: "string"},schema:schema20.properties.image_format.type,parentSchema:schema20.properties.image_format,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data6 === "jpeg") || (data6 === "png"))){
const err10 = {instancePath:instancePath+"/image_format",schemaPath:"#/properties/image_format/enum",keyword:"enum",params:{allowedValues: schema20.properties.image_format.enum},schema:schema20.properties.image_format.enum,parentSchema:schema20.properties.image_format,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.image_width !== undefined){
let data7 = data.image_width;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err11 = {instancePath:instancePath+"/image_width",schemaPath:"#/properties/image_width/type",keyword:"type",params:{type: "integer"},schema:schema20.properties.image_width.type,parentSchema:schema20.properties.image_width,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 > 16384 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/image_width",schemaPath:"#/properties/image_width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384},schema:16384,parentSchema:schema20.properties.image_width,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/image_width",schemaPath:"#/properties/image_width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema20.properties.image_width,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.image_height !== undefined){
let data8 = data.image_height;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err14 = {instancePath:instancePath+"/image_height",schemaPath:"#/properties/image_height/type",keyword:"type",params:{type: "integer"},schema:schema20.properties.image_height.type,parentSchema:schema20.properties.image_height,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 16384 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/image_height",schemaPath:"#/properties/image_height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384},schema:16384,parentSchema:schema20.properties.image_height,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/image_height",schemaPath:"#/properties/image_height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema20.properties.image_height,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"array","minItems":1,"items":{"$ref":"#/definitions/scalar"}};
const schema23 = {"type":["number","string","boolean","object"],"allOf":[{"if":{"type":["number","string","boolean"]},"then":{"type":["number","string","boolean"]}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/bytes"}}]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(typeof data == "number")) && (typeof data !== "string")) && (typeof data !== "boolean")) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(((!(typeof data == "number")) && (typeof data !== "string")) && (typeof data !== "boolean")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(((!(typeof data == "number")) && (typeof data !== "string")) && (typeof data !== "boolean")){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: schema23.allOf[0].then.type},schema:schema23.allOf[0].then.type,parentSchema:schema23.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema23.allOf[0].if,parentSchema:schema23.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema23.allOf[1].if,parentSchema:schema23.allOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"string"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"string","pattern":"\\S","examples":["queries.txt"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"string","pattern":"\\S","examples":["data/x.npy","data/batch.npz#x","photos/*.jpg"]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":["object","array"],"allOf":[{"if":{"type":["object"]},"then":{"$ref":"#/definitions/templateReference"}},{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/example"}}}]};
const schema28 = {"type":"object","additionalProperties":false,"required":["template"],"properties":{"template":{"type":"string"}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "template"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "template")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.template !== undefined){
let data0 = data.template;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"},schema:schema28.properties.template.type,parentSchema:schema28.properties.template,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","additionalProperties":{"$ref":"#/definitions/feature"}};
const schema30 = {"type":["number","string","boolean","array","object"],"allOf":[{"if":{"type":["number","string","boolean"]},"then":{"type":["number","string","boolean"]}},{"if":{"type":["array"]},"then":{"type":"array","items":{"$ref":"#/definitions/literal"}}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/featureMaker"}}]};
const schema31 = {"type":"object","additionalProperties":false,"properties":{"value":{"$ref":"#/definitions/literal"},"b64":{"$ref":"#/definitions/b64"},"zero_data":{"$ref":"#/definitions/zeroData"},"random_data":{"$ref":"#/definitions/randomData"},"choices":{"$ref":"#/definitions/choices"},"string_data":{"$ref":"#/definitions/stringData"},"text_file":{"$ref":"#/definitions/textFile"},"input_data_file":{"$ref":"#/definitions/inputDataFile"},"shape":{"type":"array","items":{"type":"integer","minimum":0,"maximum":2147483647}},"dtype":{"$ref":"#/definitions/dtype"}}};
const schema32 = {"type":"string","enum":["DT_FLOAT","DT_DOUBLE","DT_INT32","DT_UINT8","DT_INT16","DT_INT8","DT_STRING","DT_COMPLEX64","DT_INT64","DT_BOOL","DT_QINT8","DT_QUINT8","DT_QINT32","DT_BFLOAT16","DT_QINT16","DT_QUINT16","DT_UINT16","DT_COMPLEX128","DT_HALF","DT_UINT32","DT_UINT64","DT_FLOAT8_E5M2","DT_FLOAT8_E4M3FN","DT_FLOAT8_E4M3FNUZ","DT_FLOAT8_E4M3B11FNUZ","DT_FLOAT8_E5M2FNUZ","DT_INT4","DT_UINT4","DT_INT2","DT_UINT2","DT_FLOAT4_E2M1FN","float32","float64","int32","uint8","int16","int8","string","complex64","int64","bool","qint8","quint8","qint32","bfloat16","qint16","quint16","uint16","complex128","float16","uint32","uint64","float8_e5m2","float8_e4m3fn","float8_e4m3fnuz","float8_e4m3b11fnuz","float8_e5m2fnuz","int4","uint4","int2","uint2","float4_e2m1fn"]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "DT_FLOAT") || (data === "DT_DOUBLE")) || (data === "DT_INT32")) || (data === "DT_UINT8")) || (data === "DT_INT16")) || (data === "DT_INT8")) || (data === "DT_STRING")) || (data === "DT_COMPLEX64")) || (data === "DT_INT64")) || (data === "DT_BOOL")) || (data === "DT_QINT8")) || (data === "DT_QUINT8")) || (data === "DT_QINT32")) || (data === "DT_BFLOAT16")) || (data === "DT_QINT16")) || (data === "DT_QUINT16")) || (data === "DT_UINT16")) || (data === "DT_COMPLEX128")) || (data === "DT_HALF")) || (data === "DT_UINT32")) || (data === "DT_UINT64")) || (data === "DT_FLOAT8_E5M2")) || (data === "DT_FLOAT8_E4M3FN")) || (data === "DT_FLOAT8_E4M3FNUZ")) || (data === "DT_FLOAT8_E4M3B11FNUZ")) || (data === "DT_FLOAT8_E5M2FNUZ")) || (data === "DT_INT4")) || (data === "DT_UINT4")) || (data === "DT_INT2")) || (data === "DT_UINT2")) || (data === "DT_FLOAT4_E2M1FN")) || (data === "float32")) || (data === "float64")) || (data === "int32")) || (data === "uint8")) || (data === "int16")) || (data === "int8")) || (data === "string")) || (data === "complex64")) || (data === "int64")) || (data === "bool")) || (data === "qint8")) || (data === "quint8")) || (data === "qint32")) || (data === "bfloat16")) || (data === "qint16")) || (data === "quint16")) || (data === "uint16")) || (data === "complex128")) || (data === "float16")) || (data === "uint32")) || (data === "uint64")) || (data === "float8_e5m2")) || (data === "float8_e4m3fn")) || (data === "float8_e4m3fnuz")) || (data === "float8_e4m3b11fnuz")) || (data === "float8_e5m2fnuz")) || (data === "int4")) || (data === "uint4")) || (data === "int2")) || (data === "uint2")) || (data === "float4_e2m1fn"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum},schema:schema32.enum,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate38(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.b64 !== undefined){
if(!(validate40(data.b64, {instancePath:instancePath+"/b64",parentData:data,parentDataProperty:"b64",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.zero_data !== undefined){
if(!(validate47(data.zero_data, {instancePath:instancePath+"/zero_data",parentData:data,parentDataProperty:"zero_data",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.random_data !== undefined){
if(!(validate49(data.random_data, {instancePath:instancePath+"/random_data",parentData:data,parentDataProperty:"random_data",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.choices !== undefined){
if(!(validate54(data.choices, {instancePath:instancePath+"/choices",parentData:data,parentDataProperty:"choices",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.string_data !== undefined){
if(!(validate59(data.string_data, {instancePath:instancePath+"/string_data",parentData:data,parentDataProperty:"string_data",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.text_file !== undefined){
if(!(validate61(data.text_file, {instancePath:instancePath+"/text_file",parentData:data,parentDataProperty:"text_file",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.input_data_file !== undefined){
if(!(validate63(data.input_data_file, {instancePath:instancePath+"/input_data_file",parentData:data,parentDataProperty:"input_data_file",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.shape !== undefined){
let data8 = data.shape;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err1 = {instancePath:instancePath+"/shape/" + i0,schemaPath:"#/properties/shape/items/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.shape.items.type,parentSchema:schema31.properties.shape.items,data:data9};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 2147483647 || isNaN(data9)){
const err2 = {instancePath:instancePath+"/shape/" + i0,schemaPath:"#/properties/shape/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema31.properties.shape.items,data:data9};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err3 = {instancePath:instancePath+"/shape/" + i0,schemaPath:"#/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.shape.items,data:data9};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{type: "array"},schema:schema31.properties.shape.type,parentSchema:schema31.properties.shape,data:data8};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dtype !== undefined){
if(!(validate80(data.dtype, {instancePath:instancePath+"/dtype",parentData:data,parentDataProperty:"dtype",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!data || typeof data != "object") && (!(typeof data == "number"))) && (typeof data !== "string")) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema30.type},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(((!(typeof data == "number")) && (typeof data !== "string")) && (typeof data !== "boolean")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(((!(typeof data == "number")) && (typeof data !== "string")) && (typeof data !== "boolean")){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: schema30.allOf[0].then.type},schema:schema30.allOf[0].then.type,parentSchema:schema30.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema30.allOf[0].if,parentSchema:schema30.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(Array.isArray(data))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "array"},schema:schema30.allOf[1].then.type,parentSchema:schema30.allOf[1].then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema30.allOf[1].if,parentSchema:schema30.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err8 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema30.allOf[2].if,parentSchema:schema30.allOf[2],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate69(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema27.allOf[0].if,parentSchema:schema27.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(!(Array.isArray(data))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/allOf/1/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema27.allOf[1].then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "array"},schema:schema27.allOf[1].then.type,parentSchema:schema27.allOf[1].then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema27.allOf[1].if,parentSchema:schema27.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate38(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.b64 !== undefined){
if(!(validate40(data.b64, {instancePath:instancePath+"/b64",parentData:data,parentDataProperty:"b64",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.zero_data !== undefined){
if(!(validate47(data.zero_data, {instancePath:instancePath+"/zero_data",parentData:data,parentDataProperty:"zero_data",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.random_data !== undefined){
if(!(validate49(data.random_data, {instancePath:instancePath+"/random_data",parentData:data,parentDataProperty:"random_data",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.choices !== undefined){
if(!(validate54(data.choices, {instancePath:instancePath+"/choices",parentData:data,parentDataProperty:"choices",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.string_data !== undefined){
if(!(validate59(data.string_data, {instancePath:instancePath+"/string_data",parentData:data,parentDataProperty:"string_data",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.text_file !== undefined){
if(!(validate61(data.text_file, {instancePath:instancePath+"/text_file",parentData:data,parentDataProperty:"text_file",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.input_data_file !== undefined){
if(!(validate63(data.input_data_file, {instancePath:instancePath+"/input_data_file",parentData:data,parentDataProperty:"input_data_file",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.serialized_examples !== undefined){
if(!(validate65(data.serialized_examples, {instancePath:instancePath+"/serialized_examples",parentData:data,parentDataProperty:"serialized_examples",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.shape !== undefined){
let data9 = data.shape;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (typeof data10 !== "string")) && (data10 !== null)){
const err1 = {instancePath:instancePath+"/shape/" + i0,schemaPath:"#/properties/shape/items/type",keyword:"type",params:{type: schema18.properties.shape.items.type},schema:schema18.properties.shape.items.type,parentSchema:schema18.properties.shape.items,data:data10};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 > 2147483647 || isNaN(data10)){
const err2 = {instancePath:instancePath+"/shape/" + i0,schemaPath:"#/properties/shape/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema18.properties.shape.items,data:data10};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data10 < -1 || isNaN(data10)){
const err3 = {instancePath:instancePath+"/shape/" + i0,schemaPath:"#/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},schema:-1,parentSchema:schema18.properties.shape.items,data:data10};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err4 = {instancePath:instancePath+"/shape/" + i0,schemaPath:"#/properties/shape/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18.properties.shape.items,data:data10};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{type: "array"},schema:schema18.properties.shape.type,parentSchema:schema18.properties.shape,data:data9};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dtype !== undefined){
if(!(validate80(data.dtype, {instancePath:instancePath+"/dtype",parentData:data,parentDataProperty:"dtype",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.batched !== undefined){
let data12 = data.batched;
if(typeof data12 !== "boolean"){
const err6 = {instancePath:instancePath+"/batched",schemaPath:"#/properties/batched/type",keyword:"type",params:{type: "boolean"},schema:schema18.properties.batched.type,parentSchema:schema18.properties.batched,data:data12};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!data || typeof data != "object") && (!(typeof data == "number"))) && (typeof data !== "string")) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(((!(typeof data == "number")) && (typeof data !== "string")) && (typeof data !== "boolean")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(((!(typeof data == "number")) && (typeof data !== "string")) && (typeof data !== "boolean")){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: schema14.allOf[0].then.type},schema:schema14.allOf[0].then.type,parentSchema:schema14.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema14.allOf[0].if,parentSchema:schema14.allOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(Array.isArray(data))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "array"},schema:schema14.allOf[1].then.type,parentSchema:schema14.allOf[1].then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema14.allOf[1].if,parentSchema:schema14.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(!valid5){
const err8 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema14.allOf[2].if,parentSchema:schema14.allOf[2],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","additionalProperties":false,"required":["method_name"],"properties":{"signature_name":{"type":"string","pattern":"\\S","examples":["regression"]},"method_name":{"type":"string","enum":["tensorflow/serving/classify","tensorflow/serving/regress"]}}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method_name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method_name"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "signature_name") || (key0 === "method_name"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.signature_name !== undefined){
let data0 = data.signature_name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/signature_name",schemaPath:"#/properties/signature_name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema33.properties.signature_name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/signature_name",schemaPath:"#/properties/signature_name/type",keyword:"type",params:{type: "string"},schema:schema33.properties.signature_name.type,parentSchema:schema33.properties.signature_name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.method_name !== undefined){
let data1 = data.method_name;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/method_name",schemaPath:"#/properties/method_name/type",keyword:"type",params:{type: "string"},schema:schema33.properties.method_name.type,parentSchema:schema33.properties.method_name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "tensorflow/serving/classify") || (data1 === "tensorflow/serving/regress"))){
const err5 = {instancePath:instancePath+"/method_name",schemaPath:"#/properties/method_name/enum",keyword:"enum",params:{allowedValues: schema33.properties.method_name.enum},schema:schema33.properties.method_name.enum,parentSchema:schema33.properties.method_name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema12.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema12.properties.from,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema12.properties.from.type,parentSchema:schema12.properties.from,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.signature_name !== undefined){
let data2 = data.signature_name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/signature_name",schemaPath:"#/properties/signature_name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema12.properties.signature_name,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/signature_name",schemaPath:"#/properties/signature_name/type",keyword:"type",params:{type: "string"},schema:schema12.properties.signature_name.type,parentSchema:schema12.properties.signature_name,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.method !== undefined){
let data3 = data.method;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},schema:schema12.properties.method.type,parentSchema:schema12.properties.method,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((data3 === "predict") || (data3 === "classify")) || (data3 === "regress")) || (data3 === "multi_inference")) || (data3 === "predict_streamed"))){
const err8 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema12.properties.method.enum},schema:schema12.properties.method.enum,parentSchema:schema12.properties.method,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.batch_sizes !== undefined){
if(!(validate27(data.batch_sizes, {instancePath:instancePath+"/batch_sizes",parentData:data,parentDataProperty:"batch_sizes",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.dims !== undefined){
let data5 = data.dims;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(validate34(data5[key1], {instancePath:instancePath+"/dims/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/dims",schemaPath:"#/properties/dims/type",keyword:"type",params:{type: "object"},schema:schema12.properties.dims.type,parentSchema:schema12.properties.dims,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.exclude !== undefined){
let data7 = data.exclude;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err10 = {instancePath:instancePath+"/exclude/" + i0,schemaPath:"#/properties/exclude/items/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema12.properties.exclude.items,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data8){
let data9 = data8[key2];
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err11 = {instancePath:instancePath+"/exclude/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exclude/items/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.exclude.items.additionalProperties.type,parentSchema:schema12.properties.exclude.items.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 2147483647 || isNaN(data9)){
const err12 = {instancePath:instancePath+"/exclude/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exclude/items/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema12.properties.exclude.items.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/exclude/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exclude/items/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12.properties.exclude.items.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/exclude/" + i0,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "object"},schema:schema12.properties.exclude.items.type,parentSchema:schema12.properties.exclude.items,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},schema:schema12.properties.exclude.type,parentSchema:schema12.properties.exclude,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.repeat !== undefined){
let data10 = data.repeat;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err16 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.repeat.type,parentSchema:schema12.properties.repeat,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 > 1000 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema12.properties.repeat,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12.properties.repeat,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.output_filter !== undefined){
let data11 = data.output_filter;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/output_filter/" + i1,schemaPath:"#/properties/output_filter/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.output_filter.items.type,parentSchema:schema12.properties.output_filter.items,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/output_filter",schemaPath:"#/properties/output_filter/type",keyword:"type",params:{type: "array"},schema:schema12.properties.output_filter.type,parentSchema:schema12.properties.output_filter,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.inputs !== undefined){
let data13 = data.inputs;
if(!data13 || typeof data13 != "object"){
const err21 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: schema12.properties.inputs.type},schema:schema12.properties.inputs.type,parentSchema:schema12.properties.inputs,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs31 = errors;
let valid8 = true;
const _errs32 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs34 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!(validate37(data13[key3], {instancePath:instancePath+"/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/allOf/0/then/type",keyword:"type",params:{type: "object"},schema:schema12.properties.inputs.allOf[0].then.type,parentSchema:schema12.properties.inputs.allOf[0].then,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs34 === errors;
valid8 = _valid0;
}
if(!valid8){
const err24 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema12.properties.inputs.allOf[0].if,parentSchema:schema12.properties.inputs.allOf[0],data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const _errs39 = errors;
let valid10 = true;
const _errs40 = errors;
if(!(Array.isArray(data13))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs42 = errors;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate38(data13[i2], {instancePath:instancePath+"/inputs/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/allOf/1/then/type",keyword:"type",params:{type: "array"},schema:schema12.properties.inputs.allOf[1].then.type,parentSchema:schema12.properties.inputs.allOf[1].then,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid1 = _errs42 === errors;
valid10 = _valid1;
}
if(!valid10){
const err27 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema12.properties.inputs.allOf[1].if,parentSchema:schema12.properties.inputs.allOf[1],data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.instances !== undefined){
let data16 = data.instances;
if(Array.isArray(data16)){
if(data16.length < 1){
const err28 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.instances,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if((((!data17 || typeof data17 != "object") && (!(typeof data17 == "number"))) && (typeof data17 !== "string")) && (typeof data17 !== "boolean")){
const err29 = {instancePath:instancePath+"/instances/" + i3,schemaPath:"#/properties/instances/items/type",keyword:"type",params:{type: schema12.properties.instances.items.type},schema:schema12.properties.instances.items.type,parentSchema:schema12.properties.instances.items,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const _errs50 = errors;
let valid16 = true;
const _errs51 = errors;
if(((!(typeof data17 == "number")) && (typeof data17 !== "string")) && (typeof data17 !== "boolean")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid2 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs53 = errors;
if(((!(typeof data17 == "number")) && (typeof data17 !== "string")) && (typeof data17 !== "boolean")){
const err31 = {instancePath:instancePath+"/instances/" + i3,schemaPath:"#/properties/instances/items/allOf/0/then/type",keyword:"type",params:{type: schema12.properties.instances.items.allOf[0].then.type},schema:schema12.properties.instances.items.allOf[0].then.type,parentSchema:schema12.properties.instances.items.allOf[0].then,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs53 === errors;
valid16 = _valid2;
}
if(!valid16){
const err32 = {instancePath:instancePath+"/instances/" + i3,schemaPath:"#/properties/instances/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema12.properties.instances.items.allOf[0].if,parentSchema:schema12.properties.instances.items.allOf[0],data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const _errs56 = errors;
let valid17 = true;
const _errs57 = errors;
if(!(Array.isArray(data17))){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid3 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs59 = errors;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
if(!(validate38(data17[i4], {instancePath:instancePath+"/instances/" + i3+"/" + i4,parentData:data17,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/instances/" + i3,schemaPath:"#/properties/instances/items/allOf/1/then/type",keyword:"type",params:{type: "array"},schema:schema12.properties.instances.items.allOf[1].then.type,parentSchema:schema12.properties.instances.items.allOf[1].then,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid3 = _errs59 === errors;
valid17 = _valid3;
}
if(!valid17){
const err35 = {instancePath:instancePath+"/instances/" + i3,schemaPath:"#/properties/instances/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema12.properties.instances.items.allOf[1].if,parentSchema:schema12.properties.instances.items.allOf[1],data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs63 = errors;
let valid20 = true;
const _errs64 = errors;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid4 = _errs64 === errors;
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs66 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
if(!(validate38(data17[key4], {instancePath:instancePath+"/instances/" + i3+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/instances/" + i3,schemaPath:"#/properties/instances/items/allOf/2/then/type",keyword:"type",params:{type: "object"},schema:schema12.properties.instances.items.allOf[2].then.type,parentSchema:schema12.properties.instances.items.allOf[2].then,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid4 = _errs66 === errors;
valid20 = _valid4;
}
if(!valid20){
const err38 = {instancePath:instancePath+"/instances/" + i3,schemaPath:"#/properties/instances/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema12.properties.instances.items.allOf[2].if,parentSchema:schema12.properties.instances.items.allOf[2],data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "array"},schema:schema12.properties.instances.type,parentSchema:schema12.properties.instances,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.rest_body !== undefined){
let data20 = data.rest_body;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err40 = {instancePath:instancePath+"/rest_body",schemaPath:"#/properties/rest_body/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema12.properties.rest_body,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/rest_body",schemaPath:"#/properties/rest_body/type",keyword:"type",params:{type: "string"},schema:schema12.properties.rest_body.type,parentSchema:schema12.properties.rest_body,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.examples !== undefined){
if(!(validate65(data.examples, {instancePath:instancePath+"/examples",parentData:data,parentDataProperty:"examples",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.context !== undefined){
if(!(validate68(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.tasks !== undefined){
let data23 = data.tasks;
if(Array.isArray(data23)){
if(data23.length < 1){
const err42 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.tasks,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
if(!(validate94(data23[i5], {instancePath:instancePath+"/tasks/" + i5,parentData:data23,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"},schema:schema12.properties.tasks.type,parentSchema:schema12.properties.tasks,data:data23};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"required":["format","path"],"properties":{"format":{"type":"string","enum":["rest_jsonl","cloudevents_jsonl","sagemaker_data_capture","example_tfrecord","prediction_log_tfrecord"]},"path":{"type":"string","pattern":"\\S","examples":["captures/*.jsonl"]},"sample":{"$ref":"#/definitions/sample"}}};
const schema35 = {"type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":1,"maximum":1000},"seed":{"type":"integer","minimum":0,"maximum":9223372036854776000},"stratify_by":{"type":"array","items":{"type":"string","enum":["signature_name","method","batch_size"]}}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "seed")) || (key0 === "stratify_by"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.count.type,parentSchema:schema35.properties.count,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 1000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema35.properties.count,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema35.properties.count,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.seed !== undefined){
let data1 = data.seed;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err5 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.seed.type,parentSchema:schema35.properties.seed,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 9223372036854776000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},schema:9223372036854776000,parentSchema:schema35.properties.seed,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.seed,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.stratify_by !== undefined){
let data2 = data.stratify_by;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/stratify_by/" + i0,schemaPath:"#/properties/stratify_by/items/type",keyword:"type",params:{type: "string"},schema:schema35.properties.stratify_by.items.type,parentSchema:schema35.properties.stratify_by.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data3 === "signature_name") || (data3 === "method")) || (data3 === "batch_size"))){
const err9 = {instancePath:instancePath+"/stratify_by/" + i0,schemaPath:"#/properties/stratify_by/items/enum",keyword:"enum",params:{allowedValues: schema35.properties.stratify_by.items.enum},schema:schema35.properties.stratify_by.items.enum,parentSchema:schema35.properties.stratify_by.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/stratify_by",schemaPath:"#/properties/stratify_by/type",keyword:"type",params:{type: "array"},schema:schema35.properties.stratify_by.type,parentSchema:schema35.properties.stratify_by,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "format") || (key0 === "path")) || (key0 === "sample"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema34.properties.format.type,parentSchema:schema34.properties.format,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data0 === "rest_jsonl") || (data0 === "cloudevents_jsonl")) || (data0 === "sagemaker_data_capture")) || (data0 === "example_tfrecord")) || (data0 === "prediction_log_tfrecord"))){
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema34.properties.format.enum},schema:schema34.properties.format.enum,parentSchema:schema34.properties.format,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema34.properties.path,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema34.properties.path.type,parentSchema:schema34.properties.path,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sample !== undefined){
if(!(validate98(data.sample, {instancePath:instancePath+"/sample",parentData:data,parentDataProperty:"sample",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","additionalProperties":false,"required":["features"],"properties":{"features":{"type":"object","additionalProperties":{"$ref":"#/definitions/feature"}}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.features === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "features"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "features")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.features !== undefined){
let data0 = data.features;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(validate69(data0[key1], {instancePath:instancePath+"/features/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "object"},schema:schema36.properties.features.type,parentSchema:schema36.properties.features,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"properties":{"allow_real_data":{"type":"boolean"},"redact":{"type":"array","items":{"$ref":"#/definitions/redaction"}},"deny_patterns":{"type":"array","items":{"$ref":"#/definitions/denyPattern"}}}};
const schema38 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"input":{"type":"string","pattern":"\\S","examples":["user_id"]},"feature":{"type":"string","pattern":"\\S","examples":["email"]}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "input") || (key0 === "feature"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.input !== undefined){
let data0 = data.input;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema38.properties.input,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "string"},schema:schema38.properties.input.type,parentSchema:schema38.properties.input,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.feature !== undefined){
let data1 = data.feature;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema38.properties.feature,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/type",keyword:"type",params:{type: "string"},schema:schema38.properties.feature.type,parentSchema:schema38.properties.feature,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":["string","object"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","enum":["email","phone","ipv4","credit_card"],"alternatives":["object"]}},{"if":{"type":["object"]},"then":{"$ref":"#/definitions/namedPattern"}}]};
const schema40 = {"type":"object","additionalProperties":false,"required":["name","regex"],"properties":{"name":{"type":"string","pattern":"\\S","examples":["account"]},"regex":{"type":"string","pattern":"\\S","examples":["AC[0-9]{8}"]}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.regex === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regex"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "regex"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema40.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema40.properties.name.type,parentSchema:schema40.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.regex !== undefined){
let data1 = data.regex;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/regex",schemaPath:"#/properties/regex/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema40.properties.regex,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/regex",schemaPath:"#/properties/regex/type",keyword:"type",params:{type: "string"},schema:schema40.properties.regex.type,parentSchema:schema40.properties.regex,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema39.type},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "string"},schema:schema39.allOf[0].then.type,parentSchema:schema39.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data === "email") || (data === "phone")) || (data === "ipv4")) || (data === "credit_card"))){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema39.allOf[0].then.enum},schema:schema39.allOf[0].then.enum,parentSchema:schema39.allOf[0].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema39.allOf[0].if,parentSchema:schema39.allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate108(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema39.allOf[1].if,parentSchema:schema39.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "allow_real_data") || (key0 === "redact")) || (key0 === "deny_patterns"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.allow_real_data !== undefined){
let data0 = data.allow_real_data;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/allow_real_data",schemaPath:"#/properties/allow_real_data/type",keyword:"type",params:{type: "boolean"},schema:schema37.properties.allow_real_data.type,parentSchema:schema37.properties.allow_real_data,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.redact !== undefined){
let data1 = data.redact;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate105(data1[i0], {instancePath:instancePath+"/redact/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/type",keyword:"type",params:{type: "array"},schema:schema37.properties.redact.type,parentSchema:schema37.properties.redact,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.deny_patterns !== undefined){
let data3 = data.deny_patterns;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate107(data3[i1], {instancePath:instancePath+"/deny_patterns/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/deny_patterns",schemaPath:"#/properties/deny_patterns/type",keyword:"type",params:{type: "array"},schema:schema37.properties.deny_patterns.type,parentSchema:schema37.properties.deny_patterns,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"properties":{"max_records":{"type":"integer","minimum":1,"maximum":1000},"max_file_size":{"$ref":"#/definitions/size"},"max_record_size":{"$ref":"#/definitions/size"}}};
const schema42 = {"type":["integer","string"],"minimum":1,"maximum":9007199254740991,"pattern":"^[0-9]+ ?(B|[KMGT]i?B)?$","examples":["256MiB",1048576]};
const pattern17 = new RegExp("^[0-9]+ ?(B|[KMGT]i?B)?$", "u");

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (!(data % 1) && !isNaN(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data == "number"){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern17.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+ ?(B|[KMGT]i?B)?$"},schema:"^[0-9]+ ?(B|[KMGT]i?B)?$",parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate113.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "max_records") || (key0 === "max_file_size")) || (key0 === "max_record_size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.max_records !== undefined){
let data0 = data.max_records;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/max_records",schemaPath:"#/properties/max_records/type",keyword:"type",params:{type: "integer"},schema:schema41.properties.max_records.type,parentSchema:schema41.properties.max_records,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 1000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/max_records",schemaPath:"#/properties/max_records/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema41.properties.max_records,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/max_records",schemaPath:"#/properties/max_records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema41.properties.max_records,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.max_file_size !== undefined){
if(!(validate113(data.max_file_size, {instancePath:instancePath+"/max_file_size",parentData:data,parentDataProperty:"max_file_size",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.max_record_size !== undefined){
if(!(validate113(data.max_record_size, {instancePath:instancePath+"/max_record_size",parentData:data,parentDataProperty:"max_record_size",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"properties":{"coverage":{"$ref":"#/definitions/coverage"},"warnings_as_errors":{"type":"boolean"}}};
const schema44 = {"type":"object","additionalProperties":false,"properties":{"signatures":{"type":["string","array"],"allOf":[{"if":{"type":["string"]},"then":{"type":"string","enum":["all"],"alternatives":["array"]}},{"if":{"type":["array"]},"then":{"type":"array","minItems":1,"items":{"type":"string"}}}]},"batch_sizes":{"$ref":"#/definitions/batchSizes"},"dims":{"type":"object","additionalProperties":{"$ref":"#/definitions/sizes"}},"min":{"type":"integer","minimum":1,"maximum":1000}}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "signatures") || (key0 === "batch_sizes")) || (key0 === "dims")) || (key0 === "min"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.signatures !== undefined){
let data0 = data.signatures;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: schema44.properties.signatures.type},schema:schema44.properties.signatures.type,parentSchema:schema44.properties.signatures,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(typeof data0 !== "string"){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/allOf/0/then/type",keyword:"type",params:{type: "string"},schema:schema44.properties.signatures.allOf[0].then.type,parentSchema:schema44.properties.signatures.allOf[0].then,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "all")){
const err4 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema44.properties.signatures.allOf[0].then.enum},schema:schema44.properties.signatures.allOf[0].then.enum,parentSchema:schema44.properties.signatures.allOf[0].then,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema44.properties.signatures.allOf[0].if,parentSchema:schema44.properties.signatures.allOf[0],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs11 = errors;
let valid3 = true;
const _errs12 = errors;
if(!(Array.isArray(data0))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err7 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/allOf/1/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema44.properties.signatures.allOf[1].then,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/signatures/" + i0,schemaPath:"#/properties/signatures/allOf/1/then/items/type",keyword:"type",params:{type: "string"},schema:schema44.properties.signatures.allOf[1].then.items.type,parentSchema:schema44.properties.signatures.allOf[1].then.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/allOf/1/then/type",keyword:"type",params:{type: "array"},schema:schema44.properties.signatures.allOf[1].then.type,parentSchema:schema44.properties.signatures.allOf[1].then,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid3 = _valid1;
}
if(!valid3){
const err10 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema44.properties.signatures.allOf[1].if,parentSchema:schema44.properties.signatures.allOf[1],data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.batch_sizes !== undefined){
if(!(validate27(data.batch_sizes, {instancePath:instancePath+"/batch_sizes",parentData:data,parentDataProperty:"batch_sizes",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.dims !== undefined){
let data3 = data.dims;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(validate34(data3[key1], {instancePath:instancePath+"/dims/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/dims",schemaPath:"#/properties/dims/type",keyword:"type",params:{type: "object"},schema:schema44.properties.dims.type,parentSchema:schema44.properties.dims,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.min !== undefined){
let data5 = data.min;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err12 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"},schema:schema44.properties.min.type,parentSchema:schema44.properties.min,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 1000 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema44.properties.min,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema44.properties.min,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "coverage") || (key0 === "warnings_as_errors"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.coverage !== undefined){
if(!(validate118(data.coverage, {instancePath:instancePath+"/coverage",parentData:data,parentDataProperty:"coverage",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.warnings_as_errors !== undefined){
let data1 = data.warnings_as_errors;
if(typeof data1 !== "boolean"){
const err1 = {instancePath:instancePath+"/warnings_as_errors",schemaPath:"#/properties/warnings_as_errors/type",keyword:"type",params:{type: "boolean"},schema:schema43.properties.warnings_as_errors.type,parentSchema:schema43.properties.warnings_as_errors,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.version.type,parentSchema:schema6.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema6.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.model !== undefined){
if(!(validate22(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.serving !== undefined){
if(!(validate24(data.serving, {instancePath:instancePath+"/serving",parentData:data,parentDataProperty:"serving",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.defaults !== undefined){
if(!(validate26(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
let data4 = data.requests;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err4 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: schema6.properties.requests.type},schema:schema6.properties.requests.type,parentSchema:schema6.properties.requests,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs10 = errors;
let valid2 = true;
const _errs11 = errors;
if(typeof data4 !== "string"){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs13 = errors;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/0/then/type",keyword:"type",params:{type: "string"},schema:schema6.properties.requests.allOf[0].then.type,parentSchema:schema6.properties.requests.allOf[0].then,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data4 === "auto")){
const err7 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema6.properties.requests.allOf[0].then.enum},schema:schema6.properties.requests.allOf[0].then.enum,parentSchema:schema6.properties.requests.allOf[0].then,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid2 = _valid0;
}
if(!valid2){
const err8 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema6.properties.requests.allOf[0].if,parentSchema:schema6.properties.requests.allOf[0],data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs16 = errors;
let valid3 = true;
const _errs17 = errors;
if(!(Array.isArray(data4))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs19 = errors;
if(Array.isArray(data4)){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/1/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.requests.allOf[1].then,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data4[i0], {instancePath:instancePath+"/requests/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/1/then/type",keyword:"type",params:{type: "array"},schema:schema6.properties.requests.allOf[1].then.type,parentSchema:schema6.properties.requests.allOf[1].then,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid3 = _valid1;
}
if(!valid3){
const err12 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema6.properties.requests.allOf[1].if,parentSchema:schema6.properties.requests.allOf[1],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.sources !== undefined){
let data6 = data.sources;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(validate97(data6[key1], {instancePath:instancePath+"/sources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},schema:schema6.properties.sources.type,parentSchema:schema6.properties.sources,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.example_templates !== undefined){
let data8 = data.example_templates;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!(validate101(data8[key2], {instancePath:instancePath+"/example_templates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/example_templates",schemaPath:"#/properties/example_templates/type",keyword:"type",params:{type: "object"},schema:schema6.properties.example_templates.type,parentSchema:schema6.properties.example_templates,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.privacy !== undefined){
if(!(validate104(data.privacy, {instancePath:instancePath+"/privacy",parentData:data,parentDataProperty:"privacy",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate112(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.checks !== undefined){
if(!(validate117(data.checks, {instancePath:instancePath+"/checks",parentData:data,parentDataProperty:"checks",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


;// CONCATENATED MODULE: ./build/spec/node-data.js
/**
 * Integers become numbers: near enough to be judged, not to be used. Shared nodes become shared data; their number of
 * uses is bounded, so whoever walks the data need not care.
 */
function toPlainData(node, seen = new Map()) {
    if (node.kind === "scalar")
        return typeof node.value === "bigint" ? Number(node.value) : node.value;
    const known = seen.get(node);
    if (known !== undefined)
        return known;
    const data = node.kind === "list" ? node.items.map((item) => toPlainData(item, seen)) : mappingData(node, seen);
    seen.set(node, data);
    return data;
}
function mappingData(node, seen) {
    const data = Object.create(null);
    for (const [key, entry] of node.entries)
        data[key] = toPlainData(entry.node, seen);
    return data;
}

;// CONCATENATED MODULE: ./build/spec/words.js
const LONGEST_QUOTE = 40;
/** "the text `foo`", "the number 5", "a list": a value as the user wrote it. */
function describeFound(node, source) {
    if (node.kind === "mapping")
        return node.entries.size === 0 ? "an empty mapping" : "a mapping";
    if (node.kind === "list")
        return node.items.length === 0 ? "an empty list" : "a list";
    if (node.value === null)
        return "nothing";
    if (node.value === "")
        return "empty text";
    const written = source.text.slice(...node.range);
    const line = written.split(/\r?\n/)[0];
    const quote = line.length > LONGEST_QUOTE || line !== written ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
    if (typeof node.value === "string")
        return `the text \`${quote}\``;
    return typeof node.value === "boolean" ? `\`${quote}\`` : `the number ${quote}`;
}
const SINGULAR = {
    integer: "an integer",
    number: "a number",
    string: "text",
    boolean: "`true` or `false`",
    array: "a list",
    object: "a mapping",
    null: "`null`",
};
const PLURAL = {
    integer: "integers",
    number: "numbers",
    string: "text",
    object: "mappings",
};
/** "a list of integers, a mapping or `from_serving`": every type or word that a part of the schema takes. */
function describeExpected(schema) {
    const choices = schema["allOf"];
    if (choices)
        return join(choices.flatMap((choice) => describeBranch(choice.then, choice.if.type)));
    // A word of a union that is no known one may have been meant for another branch.
    const others = (schema["alternatives"] ?? []);
    return join([...describeBranch(schema, [schema["type"]].flat()), ...singular(others)]);
}
const singular = (types) => types.map((type) => SINGULAR[type]);
function describeBranch(schema, types) {
    if (Array.isArray(schema["enum"]))
        return schema["enum"].map((word) => `\`${word}\``);
    const items = schema["items"]?.["type"];
    if (types.join() === "array" && typeof items === "string")
        return [`a list of ${PLURAL[items]}`];
    return singular(types);
}
/** "an integer from 1 to 1000", "0 or more". */
function describeBounds(schema) {
    const { type, minimum, maximum } = schema;
    const kind = type === "integer" ? "an integer" : "a number";
    if (minimum === undefined)
        return `${kind} of at most ${maximum}`;
    return maximum === undefined || maximum >= 2 ** 31 - 1
        ? `${kind} of ${minimum} or more`
        : `${kind} from ${minimum} to ${maximum}`;
}
/** "a, b or c". */
function join(words) {
    const last = words.at(-1) ?? "";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

;// CONCATENATED MODULE: ./build/spec/schema-problems.js




/** Named words beyond this number are no help in a message; the nearest one is named in the hint. */
const MOST_WORDS = 8;
function schemaMistakes(errors, root, source) {
    const mistakes = new Map();
    const misspelt = misspeltKeys(errors);
    for (const error of errors) {
        const missing = error.params["missingProperty"];
        if (missing !== undefined && misspelt.has(`${error.instancePath}/${missing}`))
            continue;
        const path = toPath(error.instancePath, root);
        const mistake = { unknown: error.params["additionalProperty"], missing };
        // One value, one mistake: text in place of an integer is not also out of range.
        const identity = JSON.stringify([error.instancePath, mistake]);
        if (!mistakes.has(identity))
            mistakes.set(identity, toMistake(error, path, root, source));
    }
    return [...mistakes.values()];
}
/** Keys that are missing only because they are spelt wrong: the misspelt key tells it better. */
function misspeltKeys(errors) {
    const unknown = errors.filter((error) => error.keyword === "additionalProperties");
    return new Set(unknown.map((error) => {
        const meant = (0,suggest/* suggest */.Z)(String(error.params["additionalProperty"]), knownKeys(error));
        return `${error.instancePath}/${meant}`;
    }));
}
const knownKeys = (error) => Object.keys(error.parentSchema["properties"] ?? {});
function toMistake(error, path, root, source) {
    const node = nodeAt(root, path) ?? root;
    const place = formatPath(path);
    if (error.keyword === "additionalProperties")
        return unknownKey(error, path, node, source);
    const pointed = source.point(node.range);
    const where = { ...pointed.where, ...(place && { path: place }) };
    const tell = (code, message, hint) => ({
        path,
        problem: specProblem(code, { message, where, excerpt: pointed.excerpt, hint }),
    });
    if (error.keyword === "required") {
        const key = String(error.params["missingProperty"]);
        return tell("spec-missing-key", `${place ? `\`${place}\`` : "The spec"} lacks the key \`${key}\`.`, missingHint(path, key));
    }
    const found = `${place ? `\`${place}\`` : "The spec"} is ${describeFound(node, source)}`;
    if (error.keyword === "type") {
        const expected = describeExpected(error.parentSchema);
        return tell("spec-wrong-type", `${found}; expected ${expected}.`, unquoteHint(node, error.parentSchema));
    }
    const isEmpty = error.keyword === "minItems" || error.keyword === "minProperties";
    const code = isEmpty ? "spec-nothing-listed" : "spec-wrong-value";
    return tell(code, `${found}; expected ${expectedValue(error)}.`, wordHint(node, error));
}
function unknownKey(error, path, node, source) {
    const key = String(error.params["additionalProperty"]);
    const known = knownKeys(error);
    const entry = node.kind === "mapping" ? node.entries.get(key) : undefined;
    const pointed = source.point(entry?.keyRange ?? node.range);
    const here = [...path, key];
    const message = `\`${key}\` is not a key of ${path.length > 0 ? `\`${formatPath(path)}\`` : "a spec"}.`;
    const hint = (0,suggest/* didYouMean */.a)(key, known) ?? `Known keys here: ${known.map((name) => `\`${name}\``).join(", ")}.`;
    const where = { ...pointed.where, path: formatPath(here) };
    return { path: here, problem: specProblem("spec-unknown-key", { message, where, excerpt: pointed.excerpt, hint }) };
}
function expectedValue({ keyword, parentSchema }) {
    switch (keyword) {
        case "minimum":
        case "maximum":
            return describeBounds(parentSchema);
        case "minItems":
            return "at least one item";
        case "minProperties":
            return "at least one key";
        case "maxProperties":
            return `only one of ${describeKeys(parentSchema)}`;
        case "pattern":
            return `text such as \`${[parentSchema["examples"]].flat()[0]}\``;
        default: {
            const words = (parentSchema["enum"] ?? []);
            return words.length > MOST_WORDS ? "one of the names that the language knows" : describeExpected(parentSchema);
        }
    }
}
const describeKeys = (schema) => join(Object.keys(schema["properties"] ?? {}).map((key) => `\`${key}\``));
function missingHint(path, key) {
    return path.length === 0 && key === "version" ? "Make `version: 1` the first line." : undefined;
}
function wordHint(node, error) {
    const words = error.params["allowedValues"];
    if (!Array.isArray(words) || node.kind !== "scalar")
        return undefined;
    return (0,suggest/* didYouMean */.a)(String(node.value), words.map(String));
}
function unquoteHint(node, schema) {
    if (node.kind !== "scalar")
        return undefined;
    const types = [schema["type"]].flat();
    const takesNumbers = types.includes("integer") || types.includes("number");
    const isQuotedNumber = typeof node.value === "string" && /^[-+]?[0-9.]+$/.test(node.value);
    return takesNumbers && isQuotedNumber ? "Remove the quotes: a value in quotes is text." : undefined;
}
/** The steps of a JSON Pointer (RFC 6901), which does not tell an index from a key. */
function toPath(pointer, root) {
    const path = [];
    for (const step of pointer.split("/").slice(1)) {
        const node = nodeAt(root, path);
        const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
        path.push(node?.kind === "list" ? Number(key) : key);
    }
    return path;
}

;// CONCATENATED MODULE: ./build/spec/check-schema.js




function checkSchema(root, source) {
    const data = toPlainData(root);
    const errors = findErrors(data);
    const mistakes = schemaMistakes(errors.slice(0, MAX_MISTAKES), root, source);
    const problems = mistakes.map((mistake) => mistake.problem);
    if (errors.length > MAX_MISTAKES)
        return { document: undefined, problems };
    // Its absence is told above; all else is judged as if it were there.
    data["version"] = 1;
    // A key that goes may have been a required one, so that the next one out has to go too.
    let wrong = mistakes.map((mistake) => mistake.path);
    while (wrong.length > 0) {
        const pruned = wrong.filter((path) => prune(data, path));
        if (pruned.length === 0)
            return { document: undefined, problems };
        wrong = schemaMistakes(findErrors(data), root, source).map((mistake) => mistake.path);
    }
    return { document: data, problems };
}
function findErrors(data) {
    if (validate(data))
        return [];
    // A union says so of itself when one of its branches has failed; the branch's own error is the one to tell.
    return (validate.errors ?? []).filter((error) => error.keyword !== "if");
}
/** Delete the nearest key that holds the value. False where there is none to delete. */
function prune(data, path) {
    const [section, index] = path;
    if (section === "requests" && path.length === 2) {
        // The other requests are still worth judging; an empty one asks for nothing that could be wrong.
        data.requests[Number(index)] = {};
        return true;
    }
    let holder;
    let value = data;
    for (const step of path) {
        if (typeof value !== "object" || value === null)
            return false;
        if (Array.isArray(value)) {
            value = value[Number(step)];
        }
        else {
            holder = { mapping: value, key: String(step) };
            value = value[step];
        }
    }
    if (!holder || !(holder.key in holder.mapping))
        return false;
    return delete holder.mapping[holder.key];
}

;// CONCATENATED MODULE: ./build/spec/compose-yaml.js
/** YAML text to the nodes of the `yaml` package: syntax and depth are judged here, meaning is not. */



/** Words of the library that say little to a person, by its error code. */
const CLEARER = {
    TAB_AS_INDENT: "A tab cannot indent YAML. Use spaces.",
    BLOCK_AS_IMPLICIT_KEY: "A second key stands on one line. Start a new line, put the value in quotes, or check the indentation.",
    MULTILINE_IMPLICIT_KEY: "A key goes over more than one line: a `:` is missing, or the indentation is wrong.",
};
function composeYaml(source) {
    const { tokens, tooDeep } = parseTokens(source.text);
    if (tooDeep !== undefined) {
        const message = `Lists and mappings are nested more than ${limits_MAX_DEPTH} deep.`;
        const problem = specProblem("spec-too-deep", { message, ...source.point([tooDeep, tooDeep + 1]) });
        return { contents: undefined, problems: [problem], brokenAt: tooDeep };
    }
    // The failsafe schema leaves every scalar a string: numbers are read by us, digit by digit. Its own search for
    // duplicate keys takes time quadratic in the keys of a mapping.
    const composer = new dist/* Composer */.Dk({ schema: "failsafe", uniqueKeys: false });
    const [document, second] = composer.compose(tokens);
    const problems = document ? syntaxProblems(document, source) : [];
    const brokenAt = document?.errors.reduce((first, { pos }) => Math.min(first, pos[0]), Number.POSITIVE_INFINITY);
    if (second) {
        const message = "A second YAML document starts here; a spec is one document.";
        const start = second.range[0];
        problems.push(specProblem("spec-several-documents", { message, ...source.point([start, start + 3]) }));
    }
    return {
        contents: document?.contents ?? undefined,
        problems,
        brokenAt: brokenAt === Number.POSITIVE_INFINITY ? undefined : brokenAt,
    };
}
function syntaxProblems(document, source) {
    const problems = [];
    const lines = new Set();
    for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
        const pointed = source.point(pos);
        // One mistake often breaks the rest of its line in other ways too.
        if (lines.has(pointed.where.line))
            continue;
        lines.add(pointed.where.line);
        problems.push(specProblem("spec-syntax", { message: CLEARER[code] ?? `${message}.`, ...pointed }));
    }
    return problems;
}
/**
 * The concrete syntax, or the offset of the first collection that is nested too deep. The composer recurses, and the
 * parser takes time quadratic in the depth, so the depth is watched while it grows.
 */
function parseTokens(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        // The stack holds the document and the collections that are open, and at times a scalar.
        if (parser.stack.length <= limits_MAX_DEPTH)
            continue;
        const open = parser.stack.filter((token) => "items" in token);
        if (open.length > limits_MAX_DEPTH)
            return { tokens, tooDeep: open.at(-1).offset };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens };
}

;// CONCATENATED MODULE: ./build/spec/literal.js
/** The standard alphabet (RFC 4648, chapter 4), padded or not, as the REST API of the server reads it. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
/** Undefined: not base64. */
function decodeBase64(text) {
    return BASE64.test(text) ? new Uint8Array(Buffer.from(text, "base64")) : undefined;
}
/**
 * The literal that a node spells. The node has passed the schema, so a mapping is `{b64: text}`; `refuse` is told of text
 * that is no base64.
 */
function toLiteral(node, refuse) {
    if (node.kind === "list")
        return node.items.map((item) => toLiteral(item, refuse));
    return toScalar(node, refuse);
}
function toScalar(node, refuse) {
    if (node.kind === "scalar")
        return node.value ?? "";
    const encoded = node.kind === "mapping" ? node.entries.get("b64")?.node : undefined;
    const bytes = encoded?.kind === "scalar" ? decodeBase64(String(encoded.value)) : undefined;
    if (!bytes)
        refuse(encoded ?? node);
    return bytes ?? new Uint8Array();
}

;// CONCATENATED MODULE: ./build/spec/normalise/not-yet.js
/** Parts of the language that are read by later releases: refused by name, never passed over. */

const INSTEAD = {
    from_serving: "List the sizes, such as `[1, 8, 32]`.",
    input_data_file: "Give the values with `value`, `random_data`, `choices` or `zero_data`.",
    text_file: "Write the lines into the spec, as a list or under `choices`.",
    image_format: "Give one encoded image as `value: {b64: ...}`.",
    sources: "Write the requests out under `requests`.",
    from: "Write the request out: its `signature_name` and its `inputs` or `examples`.",
    rest_body: "Name each input of the body under `inputs`.",
    instances: "Name each input under `inputs`, with the instances as the rows of its value.",
    "inputs as a list": "Name the input: `inputs: {name: [...]}`.",
    redact: "Leave the values out of the spec and use `random_data` for them.",
    deny_patterns: "Leave real values out of the spec; nothing else is read.",
};
function refuseNotYet(reading, path, feature) {
    const message = `\`${formatPath(path)}\`: \`${feature}\` is not supported yet.`;
    reading.report("spec-not-yet-supported", path, message, INSTEAD[feature]);
}

;// CONCATENATED MODULE: ./build/spec/normalise/random-data.js



const OF_UNIFORM = ["min", "max"];
const OF_NORMAL = ["mean", "stddev"];
function normaliseRandomData(random, path, reading) {
    const image = ["image_format", "image_width", "image_height"].find((key) => key in random);
    if (image) {
        refuseNotYet(reading, [...path, image], "image_format");
        return { kind: "derived" };
    }
    if (random.string_length !== undefined) {
        forbid(random, [...OF_UNIFORM, ...OF_NORMAL, "distribution"], "`string_length`", path, reading);
        return { kind: "random_string", length: random.string_length };
    }
    if (random.distribution === "normal") {
        forbid(random, OF_UNIFORM, "`distribution: normal`", path, reading);
        return {
            kind: "normal",
            mean: finite("mean", random.mean ?? 0, path, reading),
            stddev: finite("stddev", random.stddev ?? 1, path, reading),
        };
    }
    forbid(random, OF_NORMAL, "a uniform distribution", path, reading);
    const min = readBound("min", random, path, reading);
    const max = readBound("max", random, path, reading);
    if (min !== undefined && max !== undefined && min > max) {
        const message = `\`${formatPath(path)}\` goes from ${min} to ${max}; \`min\` is greater than \`max\`.`;
        reading.report("spec-range", [...path, "min"], message);
    }
    return { kind: "uniform", min, max };
}
function forbid(random, keys, beside, path, reading) {
    for (const key of keys) {
        if (key in random)
            reading.report("spec-random-data", [...path, key], `\`${key}\` has no meaning beside ${beside}.`);
    }
}
/** Exact: an integer is bigint, be it quoted or plain. */
function readBound(key, random, path, reading) {
    if (random[key] === undefined)
        return undefined;
    const here = [...path, key];
    const { value } = reading.node(here);
    const resolved = typeof value === "string" ? resolvePlainScalar(value) : { value };
    if ("fault" in resolved) {
        reading.report("spec-number", here, `The number ${resolved.fault}.`);
        return undefined;
    }
    if (typeof resolved.value === "bigint")
        return resolved.value;
    return finite(key, Number(resolved.value), path, reading);
}
function finite(key, value, path, reading) {
    if (!Number.isFinite(value)) {
        reading.report("spec-random-data", [...path, key], `\`${key}\` must be a finite number.`);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/spec/normalise/values.js




const MAKERS = [
    "value",
    "b64",
    "zero_data",
    "random_data",
    "choices",
    "string_data",
    "text_file",
    "input_data_file",
    "serialized_examples",
];
const DERIVED = { kind: "derived" };
/** A literal given in place of the mapping. */
function literalValues(path, reading) {
    return { kind: "literal", value: toLiteral(reading.node(path), refuseBase64(path, reading)), path };
}
/** `serialized_examples` is for inputs only, and needs the templates: its caller reads it. */
function normaliseValues(maker, path, reading, readExamples) {
    const given = MAKERS.filter((key) => key in maker);
    const [first, second] = given;
    if (!first)
        return DERIVED;
    if (second) {
        const keys = given.map((key) => `\`${key}\``).join(" and ");
        reading.report("spec-several-makers", [...path, second], `\`${formatPath(path)}\` has ${keys}; expected one of them.`);
    }
    if (first === "serialized_examples") {
        const examples = readExamples?.([...path, first]);
        return examples ? { kind: "serialized_examples", examples } : DERIVED;
    }
    return readMaker(first, maker, path, reading);
}
function readMaker(key, maker, path, reading) {
    const here = [...path, key];
    const node = reading.node(here);
    switch (key) {
        case "value":
            return literalValues(here, reading);
        case "b64":
            return literalValues(path, reading);
        case "zero_data":
            return { kind: "zero" };
        case "random_data":
            return normaliseRandomData(maker.random_data ?? {}, here, reading);
        case "choices": {
            const refuse = refuseBase64(here, reading);
            return { kind: "choices", choices: node.items.map((item) => toScalar(item, refuse)) };
        }
        case "string_data":
            return { kind: "string", text: maker.string_data ?? "" };
        case "text_file":
        case "input_data_file":
            return refuseNotYet(reading, here, key) ?? DERIVED;
    }
}
function refuseBase64(path, reading) {
    const message = `\`${formatPath(path)}\` holds a \`b64\` that is not base64.`;
    return (node) => reading.reportNode("spec-base64", node, path, message);
}

;// CONCATENATED MODULE: ./build/spec/normalise/examples.js
/** tf.Example messages: templates, lists of examples, and their features. */




function normaliseTemplates(templates, reading) {
    const entries = reading.entries(["example_templates"], templates ?? {});
    return new Map(entries.map(([name, { features }]) => [
        name,
        normaliseFeatures(features, ["example_templates", name, "features"], reading),
    ]));
}
/** Undefined where the template is not known, which is reported. */
function normaliseExamples(examples, path, templates, reading) {
    if (Array.isArray(examples)) {
        return { path, list: examples.map((example, i) => normaliseFeatures(example, [...path, i], reading)) };
    }
    const template = templates.get(examples.template);
    if (template)
        return { path, template, templateName: examples.template };
    const here = [...path, "template"];
    // A template with a mistake of its own is known all the same.
    if (!reading.wrote(["example_templates", examples.template])) {
        const message = `\`${formatPath(here)}\`: no template \`${examples.template}\` is defined.`;
        reading.report("spec-unknown-template", here, message, (0,suggest/* didYouMean */.a)(examples.template, templates.keys()));
    }
    return undefined;
}
function normaliseFeatures(example, path, reading) {
    const entries = reading.entries(path, example);
    return new Map(entries.map(([name, feature]) => [name, normaliseFeature(feature, [...path, name], reading)]));
}
function normaliseFeature(feature, path, reading) {
    if (typeof feature !== "object" || Array.isArray(feature)) {
        return { path, values: literalValues(path, reading), shape: undefined, dtype: undefined };
    }
    return {
        path,
        values: normaliseValues(feature, path, reading),
        shape: feature.shape,
        dtype: feature.dtype && dtypeByName(feature.dtype),
    };
}

;// CONCATENATED MODULE: ./build/spec/normalise/dims.js


/** The word for the batch beside the names of `dims`. */
const BATCH_SIZE = "batch_size";
function checkDims(dims, inputs, path, reading) {
    const used = new Set([...inputs.values()].flatMap((input) => input.shape ?? []));
    // A name that is not defined is told already, and may be meant for one that seems unused.
    const hasUnknown = [...used].some((dim) => typeof dim === "string" && !dims.has(dim));
    for (const name of dims.keys()) {
        const here = [...path, name];
        if (name === BATCH_SIZE) {
            reading.report("spec-dim-name", here, "`batch_size` is the batch; its sizes stand under `batch_sizes`.");
        }
        else if (!used.has(name) && !hasUnknown) {
            reading.report("spec-unused-dim", here, `\`${formatPath(here)}\` stands in the \`shape\` of no input.`);
        }
    }
}
function normaliseExclude(exclude, dims, batchSizes, path, reading) {
    const known = new Map([[BATCH_SIZE, batchSizes], ...dims]);
    for (const [i, combination] of exclude.entries()) {
        for (const [name, size] of Object.entries(combination)) {
            const here = [...path, i, name];
            const sizes = known.get(name);
            if (!known.has(name)) {
                const message = `\`${formatPath(here)}\`: expected \`batch_size\` or a name of the request's \`dims\`.`;
                reading.report("spec-unknown-dim", here, message, (0,suggest/* didYouMean */.a)(name, known.keys()));
            }
            else if (Array.isArray(sizes) && sizes.length > 0 && !sizes.includes(size)) {
                reading.report("spec-unused-exclude", here, `\`${formatPath(here)}\` is ${size}, which is none of its sizes.`);
            }
        }
    }
    return exclude.map((combination) => new Map(Object.entries(combination)));
}

;// CONCATENATED MODULE: ./build/spec/normalise/input.js
/** One input of a predict request. */





function normaliseInput(input, path, scope, reading) {
    if (typeof input !== "object" || Array.isArray(input)) {
        return { path, values: literalValues(path, reading), shape: undefined, dtype: undefined, batched: true };
    }
    const values = normaliseValues(input, path, reading, (here) => normaliseExamples(input.serialized_examples ?? [], here, scope.templates, reading));
    const shape = input.shape && normaliseShape(input.shape, input, path, scope, reading);
    return { path, values, shape, dtype: input.dtype && dtypeByName(input.dtype), batched: input.batched ?? true };
}
/** `-1` becomes null, which stands for the batch and for nothing else. */
function normaliseShape(shape, input, path, { dims }, reading) {
    return shape.map((dim, i) => {
        const here = [...path, "shape", i];
        if (typeof dim === "string" && !dims.has(dim)) {
            const message = `\`${formatPath(here)}\`: the request's \`dims\` define no \`${dim}\`.`;
            reading.report("spec-unknown-dim", here, message, (0,suggest/* didYouMean */.a)(dim, dims.keys()));
        }
        if (dim !== -1 && dim !== null)
            return dim;
        const place = `\`${formatPath(here)}\` is ${dim === null ? "`null`" : dim}`;
        if (i > 0) {
            const message = `${place}, which means the batch and can only stand first; expected a size or a name of \`dims\`.`;
            reading.report("spec-shape", here, message);
        }
        else if (input.batched === false) {
            const message = `${place}, which means the batch, but \`batched\` is false; expected a size or a name of \`dims\`.`;
            reading.report("spec-shape", here, message);
        }
        return null;
    });
}

;// CONCATENATED MODULE: ./build/spec/normalise/method-keys.js
const PREDICT_KEYS = ["inputs", "output_filter", "instances", "rest_body"];
const EXAMPLE_KEYS = ["examples", "context"];
/** Keys that a method has no use for. */
const FOREIGN = {
    predict: [...EXAMPLE_KEYS, "tasks"],
    predict_streamed: [...EXAMPLE_KEYS, "tasks"],
    classify: [...PREDICT_KEYS, "tasks"],
    regress: [...PREDICT_KEYS, "tasks"],
    multi_inference: [...PREDICT_KEYS, "signature_name"],
};
function checkMethodKeys(request, path, runtime, reading) {
    const { method } = request;
    if (method === undefined) {
        checkUndecided(request, path, reading);
        return;
    }
    for (const key of FOREIGN[method]) {
        if (!(key in request))
            continue;
        const hint = key === "signature_name" ? "Name the signatures under `tasks`." : undefined;
        reading.report("spec-method-key", [...path, key], `\`${key}\` has no meaning with \`method: ${method}\`.`, hint);
    }
    if (method === "predict_streamed" && runtime !== "tfrt") {
        const message = "Only the TFRT runtime serves `predict_streamed`; the stock server refuses the model.";
        reading.report("spec-runtime", [...path, "method"], message, "State `serving: {runtime: tfrt}`, or use `method: predict`.");
    }
}
/** Without a method the signature decides, but not between keys that exclude each other. */
function checkUndecided(request, path, reading) {
    const predict = PREDICT_KEYS.find((key) => key in request);
    const example = EXAMPLE_KEYS.find((key) => key in request);
    if (predict && example) {
        const message = `\`${example}\` stands beside \`${predict}\`; the one is for classify and regress, the other for predict.`;
        reading.report("spec-method-key", [...path, example], message);
    }
    if (request.tasks) {
        const message = "`tasks` needs `method: multi_inference`.";
        reading.report("spec-method-key", [...path, "tasks"], message);
    }
}

;// CONCATENATED MODULE: ./build/spec/normalise/sizes.js



function normaliseBatchSizes(sizes, path, reading) {
    if (sizes === undefined)
        return undefined;
    return sizes === "from_serving" ? refuseNotYet(reading, path, "from_serving") : normaliseSizes(sizes, path, reading);
}
/** Named dimensions in the order of the text. */
function normaliseDims(dims, path, reading) {
    const entries = reading.entries(path, dims ?? {});
    return new Map(entries.map(([name, sizes]) => [name, normaliseSizes(sizes, [...path, name], reading)]));
}
function normaliseSizes(sizes, path, reading) {
    if (!Array.isArray(sizes))
        return expandRange(sizes, path, reading);
    const seen = new Set();
    for (const [i, size] of sizes.entries()) {
        if (seen.has(size)) {
            const message = `\`${formatPath(path)}\` lists ${size} already.`;
            reading.report("spec-duplicate-value", [...path, i], message);
        }
        seen.add(size);
    }
    return sizes;
}
/** `min`, then `step` added or `factor` multiplied as long as `max` is not passed. Empty where that is reported as wrong. */
function expandRange({ min, max, step, factor }, path, reading) {
    const place = `\`${formatPath(path)}\``;
    if (step !== undefined && factor !== undefined) {
        reading.report("spec-range", [...path, "factor"], `${place} has both \`step\` and \`factor\`; expected one of them.`);
        return [];
    }
    if (step === undefined && factor === undefined) {
        if (reading.mentions(path, "step") || reading.mentions(path, "factor"))
            return [];
        reading.report("spec-range", path, `${place} has neither \`step\` nor \`factor\`; expected one of them.`);
        return [];
    }
    if (min > max) {
        reading.report("spec-range", [...path, "min"], `${place} goes from ${min} to ${max}; \`min\` is greater than \`max\`.`);
        return [];
    }
    const sizes = [];
    for (let size = min; size <= max; size = factor === undefined ? size + (step ?? 1) : size * factor) {
        if (sizes.push(size) > MAX_RANGE_SIZES) {
            reading.report("spec-range", path, `${place} expands to more than ${MAX_RANGE_SIZES} sizes.`);
            return [];
        }
    }
    return sizes;
}

;// CONCATENATED MODULE: ./build/spec/normalise/tasks.js

/** What the server takes for a signature that is not named. */
const tasks_DEFAULT_SIGNATURE = "serving_default";
/** Without a task the server has nothing to run, and says so by failing the load. */
function checkHasTasks(request, path, reading) {
    if (request.method !== "multi_inference" || request.tasks)
        return;
    if (reading.mentions(path, "tasks"))
        return;
    reading.report("spec-tasks", [...path, "method"], "`method: multi_inference` needs `tasks`, which are not there.");
}
function normaliseTasks({ tasks = [] }, path, reading) {
    const here = [...path, "tasks"];
    const seen = new Set();
    for (const [i, { signature_name = tasks_DEFAULT_SIGNATURE }] of tasks.entries()) {
        if (seen.has(signature_name)) {
            const place = formatPath([...here, i]);
            const message = `\`${place}\` runs the signature \`${signature_name}\`, which another task runs already.`;
            reading.report("spec-tasks", [...here, i], message);
        }
        seen.add(signature_name);
    }
    return tasks.map(({ signature_name, method_name }, i) => ({
        path: [...here, i],
        signatureName: signature_name,
        methodName: method_name,
    }));
}

;// CONCATENATED MODULE: ./build/spec/normalise/request.js







function normaliseRequest(request, path, scope, reading) {
    checkMethodKeys(request, path, scope.runtime, reading);
    checkHasTasks(request, path, reading);
    for (const key of ["from", "rest_body", "instances"]) {
        if (key in request)
            refuseNotYet(reading, [...path, key], key);
    }
    const dims = normaliseDims(request.dims, [...path, "dims"], reading);
    const batchSizes = normaliseBatchSizes(request.batch_sizes, [...path, "batch_sizes"], reading);
    const inputs = normaliseInputs(request.inputs, [...path, "inputs"], { dims, templates: scope.templates }, reading);
    checkDims(dims, inputs, [...path, "dims"], reading);
    return {
        path,
        name: request.name,
        signatureName: request.signature_name,
        method: request.method,
        batchSizes,
        dims,
        exclude: normaliseExclude(request.exclude ?? [], dims, batchSizes, [...path, "exclude"], reading),
        repeat: request.repeat ?? scope.repeat,
        outputFilter: request.output_filter ?? [],
        inputs,
        examples: request.examples && normaliseExamples(request.examples, [...path, "examples"], scope.templates, reading),
        context: request.context && normaliseFeatures(request.context, [...path, "context"], reading),
        tasks: normaliseTasks(request, path, reading),
    };
}
function normaliseInputs(inputs, path, scope, reading) {
    if (Array.isArray(inputs))
        refuseNotYet(reading, path, "inputs as a list");
    const named = Array.isArray(inputs) ? [] : reading.entries(path, inputs ?? {});
    return new Map(named.map(([name, input]) => [name, normaliseInput(input, [...path, name], scope, reading)]));
}

;// CONCATENATED MODULE: ./build/spec/reading.js
/** What every part of the normalisation needs at hand: the text behind the document, and a place for problems. */




const REMOTE = /^[A-Za-z][A-Za-z0-9+.-]+:\/\//;
function createReading(root, source, directory, problems) {
    const locate = (path) => {
        const pointed = source.point(nearestNode(root, path).range);
        const place = formatPath(path);
        return { ...pointed, where: { ...pointed.where, ...(place && { path: place }) } };
    };
    const report = (code, path, message, hint) => {
        problems.push(specProblem(code, { message, ...locate(path), hint }));
    };
    const reportNode = (code, node, path, message) => {
        const pointed = source.point(node.range);
        const where = { ...pointed.where, path: formatPath(path) };
        problems.push(specProblem(code, { ...pointed, where, message }));
    };
    return {
        locate,
        report,
        reportNode,
        node: (path) => nearestNode(root, path),
        entries: (path, mapping) => {
            const node = nodeAt(root, path);
            const keys = node?.kind === "mapping" ? [...node.entries.keys()] : [];
            return keys.filter((key) => key in mapping).map((key) => [key, mapping[key]]);
        },
        wrote: (path) => nodeAt(root, path) !== undefined,
        mentions: (path, key) => {
            const node = nodeAt(root, path);
            return node?.kind === "mapping" && [...node.entries.keys()].some((written) => (0,suggest/* suggest */.Z)(written, [key]) === key);
        },
        absolutePath: (path, value) => {
            if (REMOTE.test(value))
                report("spec-path", path, `\`${formatPath(path)}\` is a URL; only local paths are read.`);
            if (value.includes("\0"))
                report("spec-path", path, `\`${formatPath(path)}\` holds a NUL character.`);
            return (0,external_node_path_.resolve)(directory, value);
        },
    };
}
/** The exact integer of a scalar that the schema has found to be one. */
function toBigInt(node) {
    return BigInt(node.value);
}

;// CONCATENATED MODULE: ./build/spec/normalise/settings.js




/** The largest integer of the model server's own counters and of the random seed. */
const MAX_INT64 = 2n ** 63n - 1n;
/** Above this a file is judged too long for Navi; the model server itself stops at 1000. */
const NAVI_MAX_RECORDS = 500;
const settings_MAX_RECORDS = 1000;
function normaliseModel({ model = {} }, reading) {
    const { path = ".", versions = "latest", name, tags = ["serve"] } = model;
    return {
        path: reading.absolutePath(["model", "path"], path),
        versions: Array.isArray(versions) ? versions.map((_, i) => readInt64(["model", "versions", i], reading)) : versions,
        name,
        tags,
    };
}
function normaliseServing({ serving = {} }, reading) {
    const file = serving.batching_parameters_file;
    const allowed = serving.allowed_batch_sizes;
    return {
        batchingParametersFile: file === undefined ? undefined : reading.absolutePath(["serving", "batching_parameters_file"], file),
        allowedBatchSizes: allowed && normaliseSizes(allowed, ["serving", "allowed_batch_sizes"], reading),
        maxBatchSize: serving.max_batch_size,
        runtime: serving.runtime ?? "tf",
        signatureMethodNameCheck: serving.signature_method_name_check ?? false,
        xla: serving.xla ?? false,
    };
}
function normaliseDefaults(defaults = {}, reading) {
    return {
        seed: defaults.seed === undefined ? 0n : readInt64(["defaults", "seed"], reading),
        batchSizes: normaliseBatchSizes(defaults.batch_sizes, ["defaults", "batch_sizes"], reading),
        repeat: defaults.repeat ?? 1,
        unknownDims: defaults.unknown_dims ?? "error",
    };
}
function normaliseLimits({ limits = {}, serving }, reading) {
    const { max_records = settings_MAX_RECORDS, max_file_size = "1GiB", max_record_size = "256MiB" } = limits;
    if (serving?.runtime === "navi" && limits.max_records !== undefined && max_records > NAVI_MAX_RECORDS) {
        const message = `\`limits.max_records\` allows ${max_records} records; for Navi, expected at most ${NAVI_MAX_RECORDS}.`;
        reading.report("spec-max-records", ["limits", "max_records"], message);
    }
    return {
        maxRecords: max_records,
        maxFileSize: readByteSize(max_file_size, ["limits", "max_file_size"], reading),
        maxRecordSize: readByteSize(max_record_size, ["limits", "max_record_size"], reading),
    };
}
function normaliseChecks({ coverage, warnings_as_errors = false } = {}, reading) {
    return { coverage: normaliseCoverage(coverage, reading), warningsAsErrors: warnings_as_errors };
}
function normaliseCoverage(coverage, reading) {
    if (!coverage || Object.keys(coverage).length === 0)
        return undefined;
    const path = ["checks", "coverage"];
    return {
        signatures: coverage.signatures ?? "all",
        batchSizes: normaliseBatchSizes(coverage.batch_sizes, [...path, "batch_sizes"], reading),
        dims: normaliseDims(coverage.dims, [...path, "dims"], reading),
        min: coverage.min ?? 1,
    };
}
function readInt64(path, reading) {
    const value = toBigInt(reading.node(path));
    if (value > MAX_INT64) {
        reading.report("spec-number", path, `\`${formatPath(path)}\` is ${value}; expected at most ${MAX_INT64}.`);
    }
    return value;
}
function readByteSize(size, path, reading) {
    const bytes = parseByteSize(String(size));
    if (bytes === undefined) {
        const message = `\`${formatPath(path)}\` is ${size}; expected from 1 byte to 8191TiB.`;
        reading.report("spec-wrong-value", path, message);
    }
    return bytes ?? 0;
}

;// CONCATENATED MODULE: ./build/spec/normalise/spec.js




function normaliseSpec(document, reading, file) {
    refuseLaterSections(document, reading);
    const serving = normaliseServing(document, reading);
    const defaults = normaliseDefaults(document.defaults, reading);
    const templates = normaliseTemplates(document.example_templates, reading);
    const scope = { templates, runtime: serving.runtime, repeat: defaults.repeat };
    const { requests = "auto" } = document;
    return {
        file,
        locate: reading.locate,
        model: normaliseModel(document, reading),
        serving,
        defaults,
        requests: requests === "auto"
            ? requests
            : distinct(requests.map((request, i) => normaliseRequest(request, ["requests", i], scope, reading)), reading),
        limits: normaliseLimits(document, reading),
        checks: normaliseChecks(document.checks, reading),
    };
}
/** Empty sections ask for nothing, and `allow_real_data` allows what cannot be asked for yet: both are harmless. */
function refuseLaterSections({ sources = {}, privacy = {} }, reading) {
    if (Object.keys(sources).length > 0)
        refuseNotYet(reading, ["sources"], "sources");
    for (const key of ["redact", "deny_patterns"]) {
        if (privacy[key] && privacy[key].length > 0)
            refuseNotYet(reading, ["privacy", key], key);
    }
}
function distinct(requests, reading) {
    const names = new Set();
    for (const { name, path } of requests) {
        if (name === undefined)
            continue;
        if (names.has(name))
            reading.report("spec-duplicate-name", [...path, "name"], `Another request is named \`${name}\`.`);
        names.add(name);
    }
    return requests;
}

;// CONCATENATED MODULE: ./build/spec/problem-order.js


function inOrder(problems, file) {
    const seen = new Set();
    const told = problems.filter((problem) => {
        const identity = identityOf(problem);
        return !seen.has(identity) && seen.add(identity);
    });
    told.sort(byPosition);
    if (told.length <= MAX_PROBLEMS)
        return told;
    const message = `At least ${told.length - MAX_PROBLEMS} more problems are not shown.`;
    return [...told.slice(0, MAX_PROBLEMS), specProblem("spec-more-problems", { message, where: { file } })];
}
/** What stands behind an anchor is judged at each of its paths, and is one mistake all the same. */
function identityOf({ code, message, where }) {
    const { line, column, path } = where;
    return JSON.stringify([code, line, column, path ? message.replaceAll(path, "") : message]);
}
function byPosition({ where: a }, { where: b }) {
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

;// CONCATENATED MODULE: ./build/spec/source-text.js
/** Longest excerpt of a line; minified JSON has its whole document on one. */
const MAX_EXCERPT = 160;
const LEAD = 60;
function createSourceText(file, text) {
    const lineStarts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        lineStarts.push(at + 1);
    const point = ([start, end]) => {
        const line = lastAtOrBefore(lineStarts, start);
        const lineStart = lineStarts[line];
        const lineEnd = endOfLine(text, lineStart, lineStarts[line + 1]);
        const from = start - lineStart > MAX_EXCERPT - LEAD ? start - LEAD : lineStart;
        const to = Math.min(lineEnd, from + MAX_EXCERPT);
        return {
            where: { file, line: line + 1, column: start - lineStart + 1 },
            excerpt: {
                text: text.slice(from, to),
                start: start - from,
                length: Math.max(1, Math.min(end, to) - start),
            },
        };
    };
    return { file, text, point };
}
function endOfLine(text, lineStart, nextLineStart) {
    const end = nextLineStart === undefined ? text.length : nextLineStart - 1;
    return end > lineStart && text[end - 1] === "\r" ? end - 1 : end;
}
/** Index of the last line that starts at or before the offset. */
function lastAtOrBefore(lineStarts, offset) {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lineStarts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/spec/parse-spec.js










/** Characters that no YAML text may hold (YAML 1.2.2, chapter 5.1). */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const NOT_PRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;
function parseSpec(text, { file, directory }) {
    const source = createSourceText(file, text.startsWith("\uFEFF") ? text.slice(1) : text);
    const read = readText(source, directory);
    const problems = inOrder(read.problems, file);
    return { value: (0,problem/* hasErrors */.C)(problems) ? undefined : read.value, problems };
}
function readText(source, directory) {
    const unprintable = findUnprintable(source);
    if (unprintable)
        return parse_spec_failed([unprintable]);
    const composed = composeYaml(source);
    if (!composed.contents) {
        return parse_spec_failed(composed.problems.length > 0 ? composed.problems : [emptySpec(source)]);
    }
    const { root, problems } = readTree(composed.contents, source);
    // Another version has other keys: to judge them by this one's would only mislead.
    const otherVersion = root && findOtherVersion(root, source);
    if (otherVersion)
        return parse_spec_failed([...composed.problems, otherVersion]);
    const checked = root && checkSchema(root, source);
    const found = [...problems, ...(checked?.problems ?? [])];
    if (composed.brokenAt !== undefined) {
        return parse_spec_failed([...composed.problems, ...soundBefore(composed.brokenAt, found, source)]);
    }
    const told = [...composed.problems, ...found];
    if (!root || !checked?.document)
        return parse_spec_failed(told);
    const reading = createReading(root, source, directory, told);
    return { value: normaliseSpec(checked.document, reading, source.file), problems: told };
}
function parse_spec_failed(problems) {
    return { value: undefined, problems };
}
function findUnprintable(source) {
    const at = source.text.search(NOT_PRINTABLE);
    if (at === -1)
        return undefined;
    const code = source.text.charCodeAt(at).toString(16).padStart(4, "0").toUpperCase();
    return specProblem("spec-encoding", {
        message: `The character U+${code} stands here.`,
        ...source.point([at, at + 1]),
    });
}
/** The document as a mapping; undefined, with a problem that says so, where it is none. */
function readTree(contents, source) {
    const { root, problems } = buildTree(contents, source);
    if (!root)
        return { problems };
    if (root.kind === "mapping")
        return { root, problems };
    if (root.kind === "scalar" && root.value === null)
        return { problems: [...problems, emptySpec(source)] };
    const message = `The spec is ${describeFound(root, source)}; expected a mapping that starts with \`version: 1\`.`;
    return { problems: [...problems, specProblem("spec-wrong-type", { message, ...source.point(root.range) })] };
}
function emptySpec(source) {
    return specProblem("spec-empty", {
        message: "The spec says nothing; at least `version: 1` is required.",
        ...source.point([0, 0]),
    });
}
function findOtherVersion(root, source) {
    const version = root.entries.get("version")?.node;
    if (version?.kind !== "scalar" || typeof version.value !== "bigint" || version.value === 1n)
        return undefined;
    const message = `The spec is written in version ${version.value} of the language; this release reads version 1.`;
    const pointed = source.point(version.range);
    return specProblem("spec-version", { ...pointed, message, where: { ...pointed.where, path: "version" } });
}
/** What is missing may stand behind the place where the syntax breaks. */
const OF_ABSENCE = ["spec-missing-key", "spec-nothing-listed"];
/** Where the syntax breaks, what stands on the lines before is judged still. */
function soundBefore(brokenAt, problems, source) {
    const brokenLine = source.point([brokenAt, brokenAt]).where.line;
    return problems.filter(({ code, where }) => !OF_ABSENCE.includes(code) && where.line < brokenLine);
}

;// CONCATENATED MODULE: ./build/spec/read-spec.js
/** A spec file from disk: bytes to text, then {@link parseSpec}. */





async function readSpec(file, { cwd }) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    let bytes;
    try {
        bytes = await readAtMost(path, limits_MAX_FILE_BYTES + 1);
    }
    catch (error) {
        const message = `The spec cannot be read: ${reasonOf(error)}.`;
        return read_spec_failed(specProblem("spec-unreadable", { message, where: { file } }));
    }
    if (bytes.length > limits_MAX_FILE_BYTES) {
        const message = `The spec has more than ${limits_MAX_FILE_BYTES} bytes, the most that is read.`;
        return read_spec_failed(specProblem("spec-too-large", { message, where: { file } }));
    }
    const text = decodeUtf8(bytes);
    if (typeof text === "string")
        return parseSpec(text, { file, directory: (0,external_node_path_.dirname)(path) });
    return read_spec_failed(specProblem("spec-encoding", { message: text.message, where: { file, ...text.where } }));
}
function read_spec_failed(problem) {
    return { value: undefined, problems: [problem] };
}
/** Devices and pipes have no size to ask for, so the bytes are counted as they come. */
async function readAtMost(path, limit) {
    const handle = await (0,promises_.open)(path, "r");
    try {
        const chunks = [];
        let length = 0;
        while (length < limit) {
            const chunk = new Uint8Array(Math.min(limit - length, 64 * 1024));
            const { bytesRead } = await handle.read(chunk, 0, chunk.length);
            if (bytesRead === 0)
                break;
            chunks.push(chunk.subarray(0, bytesRead));
            length += bytesRead;
        }
        return Buffer.concat(chunks);
    }
    finally {
        await handle.close();
    }
}
const REASONS = {
    ENOENT: "there is no such file",
    ENOTDIR: "a part of its path is no folder",
    EISDIR: "it is a folder",
    EACCES: "permission is denied",
    EPERM: "permission is denied",
    ELOOP: "its symbolic links go in a circle",
};
function reasonOf(error) {
    const code = String(error?.code);
    return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
function decodeUtf8(bytes) {
    const start = `${bytes[0]} ${bytes[1]}`;
    if (start === "255 254" || start === "254 255")
        return { message: "The spec is UTF-16; it must be UTF-8.", where: {} };
    try {
        // The byte order mark is left to the parser, which knows that it takes no column.
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        const offset = firstInvalidByte(bytes);
        const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
        const byte = bytes[offset]?.toString(16).padStart(2, "0");
        return { message: `Byte 0x${byte} at offset ${offset} is not UTF-8.`, where: { line, offset } };
    }
}
/** The bytes up to the first replacement character that is not one of the file's own. */
function firstInvalidByte(bytes) {
    const repaired = new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
    const difference = bytes.findIndex((byte, i) => byte !== repaired[i]);
    return difference === -1 ? bytes.length - 1 : difference;
}

;// CONCATENATED MODULE: ./build/spec/spec-for-model.js
/** The spec of a model that has none: every section says what an empty one would. */



/** Everything is derived from the model at `path`, a base path or a version folder. */
function specForModel(path) {
    const directory = (0,external_node_path_.resolve)(path);
    const { value, problems } = parseSpec("version: 1", { file: "", directory });
    if (!value || (0,problem/* hasErrors */.C)(problems))
        throw new Error("a spec that says nothing must be sound");
    return { ...value, file: undefined, locate: () => ({ where: {} }) };
}

;// CONCATENATED MODULE: ./build/spec/index.js
/**
 * The first room: what the user asked for. YAML with positions in, a validated and normalised {@link Spec} out, or all the
 * problems of the file at once.
 *
 * ```ts
 * const { value: spec, problems } = await readSpec("warmup.yaml", { cwd: process.cwd() });
 * ```
 */








;// CONCATENATED MODULE: ./build/run/inspect.js








/** The latest version below a base path, or the version folder that was named. */
async function inspectModel(path, cwd) {
    const clock = startStopwatch();
    const findings = new findings_Findings(false);
    const spec = specForModel((0,external_node_path_.resolve)(cwd, path));
    const [folder] = findings.take(await findVersions(spec)) ?? [];
    const model = folder && findings.take(await readModel(folder, spec.model.tags));
    const facts = model ? { inspection: inspection(model) } : {};
    return modelReport({ spec, folder, file: undefined }, facts, findings, clock, cwd);
}
/** What a client may know of a model: the signatures with the dtypes that must be fed. */
function inspection(model) {
    return {
        tags: model.tags,
        tensorflowVersion: model.tensorflowVersion,
        signatures: [...model.signatures.values()].filter(({ name }) => !HOOK_SIGNATURES.has(name)).map(inspectedSignature),
    };
}
function inspectedSignature(signature) {
    return {
        name: signature.name,
        methodName: signature.methodName,
        inputs: [...signature.inputs].map(([alias, info]) => inspectedTensor(alias, info, signature.defaults.has(alias))),
        outputs: [...signature.outputs].map(([alias, info]) => inspectedTensor(alias, info, false)),
    };
}
function inspectedTensor(alias, info, defaulted) {
    const dtype = dtypeName(feedDtype(info));
    const declared = dtypeName(info.declaredDtype);
    return {
        alias,
        dtype,
        declaredDtype: declared === dtype ? undefined : declared,
        shape: info.shape,
        tensor: info.name,
        defaulted,
    };
}

;// CONCATENATED MODULE: ./build/run/problems.js

/** What can be wrong with a run as a whole: its specs, and the disk it writes to. */
const runProblem = (0,problem/* defineProblems */.u)("run", {
    "run-no-spec": {
        severity: "error",
        title: "A pattern matches no spec",
        fix: "Correct the pattern, or the folder it starts from. Folders named node_modules are never searched.",
    },
    "run-same-file": {
        severity: "error",
        title: "Two specs write the same warm-up file",
        fix: "A version folder has one warm-up file. Join the two specs, or name different models or versions.",
    },
    "run-cannot-write": {
        severity: "error",
        title: "The warm-up file cannot be written",
        fix: "Give this user write access to the version folder, and make room on the disk.",
    },
    "run-file-too-large": {
        severity: "error",
        title: "The warm-up file would be larger than the limit",
        fix: "Make fewer or smaller records, or raise limits.max_file_size. The file ships with every copy of the model.",
    },
    "run-record-too-large": {
        severity: "error",
        title: "A record would be larger than the limit",
        fix: "Use smaller batch sizes or dims, or raise limits.max_record_size; the server takes no record of 2 GiB or more.",
    },
    "run-no-prediction-log": {
        severity: "error",
        title: "A record is no PredictionLog",
        fix: "Write the file again. `check` tells what the server does with such a record, and names what it may be instead.",
    },
    "run-no-file": {
        severity: "error",
        title: "The file to show is not there",
        fix: "Name a warm-up file, a version folder that has one, or the base path above it.",
    },
    "run-no-record": {
        severity: "error",
        title: "The file has no record with that number",
        fix: "Records are counted from 0.",
    },
});

;// CONCATENATED MODULE: ./build/run/find-specs.js

/** A path without any of these is taken as it is, and needs no search. */
const GLOB_CHARACTERS = /[*?[\]{}!()]/;
/**
 * Paths as given, and what each glob matches, relative to `cwd` with `/`; each once, in code-unit order. node_modules is
 * never searched: packages ship specs of their own.
 */
async function findSpecs(patterns, cwd) {
    const found = new Set();
    const problems = [];
    for (const pattern of patterns) {
        const matches = GLOB_CHARACTERS.test(pattern) ? await find_specs_expand(pattern, cwd) : [pattern];
        for (const match of matches)
            found.add(match);
        if (matches.length === 0)
            problems.push(noMatch(pattern));
    }
    return { value: [...found].sort(), problems };
}
async function find_specs_expand(pattern, cwd) {
    const { existsSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 19));
    const { resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 19));
    // A file whose own name has brackets is that file.
    if (existsSync(resolve(cwd, pattern)))
        return [pattern];
    // Eager: bundled in, so that the CommonJS library needs no second file; run only when a pattern asks for it.
    const { glob } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 3382));
    return glob([pattern], { cwd, ignore: ["**/node_modules/**"], expandDirectories: false, dot: true });
}
function noMatch(pattern) {
    return runProblem("run-no-spec", {
        message: `no file matches ${JSON.stringify(pattern)}`,
        hint: "paths and globs start from the working directory; node_modules is never searched",
    });
}

;// CONCATENATED MODULE: ./build/run/read-specs.js
/** The specs of a run, read one after the other. */



/** What could be read, in code-unit order of the paths; the problems are those of the specs that could not. */
async function readSpecs(choice, cwd) {
    const savedModel = choice.savedModel === undefined ? undefined : (0,external_node_path_.resolve)(cwd, choice.savedModel);
    if (savedModel !== undefined && (choice.specs ?? []).length === 0) {
        return { value: [{ value: specForModel(savedModel), problems: [] }], problems: [] };
    }
    const found = await findSpecs(choice.specs ?? [], cwd);
    const specs = [];
    const problems = [...found.problems];
    for (const file of found.value ?? []) {
        const { value, problems: ofSpec } = await readSpec(file, { cwd });
        if (value === undefined)
            problems.push(...ofSpec);
        else
            specs.push({ value: withModel(value, savedModel), problems: ofSpec });
    }
    return { value: specs, problems };
}
function withModel(spec, path) {
    return path === undefined ? spec : { ...spec, model: { ...spec.model, path } };
}

;// CONCATENATED MODULE: ./build/tfrecord/temporary-file.js




/** `.<target>.<pid>-<host and random>.tmp`: hidden, never the name the server opens, and telling whose it is. */
function temporaryName(target) {
    return `.${target}.${process.pid}-${hostTag()}${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`;
}
/**
 * Remove what writers of `target` that were killed have left in the folder. A file of a process that lives is left alone,
 * and so is one of another machine, whose processes cannot be asked for here. What cannot be removed stays: it harms no one.
 */
async function removeStale(folder, target) {
    for (const name of await (0,promises_.readdir)(folder)) {
        const pid = writerOf(name, target);
        if (pid === undefined || isAlive(pid))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        const stats = await (0,promises_.lstat)(path).catch(() => undefined);
        if (stats?.isFile())
            await (0,promises_.unlink)(path).catch(() => undefined);
    }
}
function writerOf(name, target) {
    const prefix = `.${target}.`;
    if (!name.startsWith(prefix))
        return undefined;
    const match = /^(\d{1,10})-([0-9a-f]{8})[0-9a-f]{12}\.tmp$/.exec(name.slice(prefix.length));
    return match && match[2] === hostTag() ? Number(match[1]) : undefined;
}
function hostTag() {
    return (0,external_node_crypto_.createHash)("sha256").update((0,external_node_os_.hostname)()).digest("hex").slice(0, 8);
}
function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        // EPERM: it lives, and belongs to someone else.
        return error.code === "EPERM";
    }
}

;// CONCATENATED MODULE: ./build/tfrecord/atomic-file.js



/**
 * A file that is there whole or not at all. Bytes go to a temporary file beside the target; `commit` flushes it to the disk
 * and renames it over the target. Killed at any moment, the target is the old file or the new one. A target that is a link
 * is replaced, not followed.
 *
 * ```ts
 * const file = await AtomicFile.create(path);
 * try {
 *   await file.write(bytes);
 *   await file.commit();
 * } finally {
 *   await file.abort(); // nothing to do after a commit
 * }
 * ```
 *
 * Errors of the file system (ENOSPC, EACCES, EROFS, EISDIR) are thrown as Node gives them.
 */
class AtomicFile {
    /** Where the bytes are until the commit; there to be read back before it. */
    temporaryPath;
    #target;
    #handle;
    #pending = true;
    constructor(target, temporaryPath, handle) {
        this.#target = target;
        this.temporaryPath = temporaryPath;
        this.#handle = handle;
    }
    /** Begin to write `target`, in a folder that exists. Removes what killed writers of the same target have left. */
    static async create(target) {
        const folder = (0,external_node_path_.dirname)(target);
        await removeStale(folder, (0,external_node_path_.basename)(target));
        const path = (0,external_node_path_.join)(folder, temporaryName((0,external_node_path_.basename)(target)));
        // "x" creates the file or fails: whatever stands at that name, a link included, is never opened.
        return new AtomicFile(target, path, await (0,promises_.open)(path, "wx"));
    }
    async write(bytes) {
        if (!this.#handle)
            throw new Error("the file is finished");
        let written = 0;
        while (written < bytes.length) {
            const { bytesWritten } = await this.#handle.write(bytes, written);
            written += bytesWritten;
        }
    }
    /** Bring what was written to the disk, and write no more. For those who read the temporary file before the commit. */
    async finish() {
        if (!this.#handle)
            return;
        await this.#handle.sync();
        await this.#close();
    }
    /** Put the file in its place. */
    async commit() {
        await this.finish();
        await (0,promises_.rename)(this.temporaryPath, this.#target);
        this.#pending = false;
        await syncFolder((0,external_node_path_.dirname)(this.#target));
    }
    /** Leave the target as it is and remove the temporary file. Does nothing after a commit. */
    async abort() {
        await this.#close();
        if (!this.#pending)
            return;
        this.#pending = false;
        await (0,promises_.unlink)(this.temporaryPath).catch((error) => {
            if (error.code !== "ENOENT")
                throw error;
        });
    }
    async #close() {
        const handle = this.#handle;
        this.#handle = undefined;
        await handle?.close();
    }
}
/** The rename survives a power cut once its folder is flushed. Windows and some network disks cannot: then it is as it is. */
async function syncFolder(folder) {
    try {
        const handle = await (0,promises_.open)(folder, "r");
        await handle.sync().finally(() => handle.close());
    }
    catch {
        // The file is in place either way; only its safety from a power cut within seconds was at stake.
    }
}

;// CONCATENATED MODULE: ./build/tfrecord/writer.js

/** Enough that a thousand small records take a few system calls. */
const DEFAULT_BUFFER_BYTES = 256 * 1024;
/**
 * Frames records as TFRecord, without compression, which the server would not read.
 *
 * ```ts
 * const writer = new RecordWriter(file);
 * for (const record of records) await writer.write(record);
 * await writer.flush();
 * ```
 */
class RecordWriter {
    #sink;
    #buffer;
    #filled = 0;
    #records = 0;
    #bytes = 0;
    constructor(sink, { bufferBytes = DEFAULT_BUFFER_BYTES } = {}) {
        this.#sink = sink;
        this.#buffer = new Uint8Array(Math.max(bufferBytes, FRAME_BYTES));
    }
    /** Records written so far. */
    get records() {
        return this.#records;
    }
    /** Bytes of the file so far, frames included. */
    get bytes() {
        return this.#bytes;
    }
    /** Frame one record. `data` is free to be changed once the promise is fulfilled. */
    async write(data) {
        if (data.length + FRAME_BYTES <= this.#buffer.length)
            await this.#gather(data);
        else
            await this.#passBy(data);
        this.#records++;
        this.#bytes += data.length + FRAME_BYTES;
    }
    /** Hand what is gathered to the sink. To be called after the last record. */
    async flush() {
        if (this.#filled === 0)
            return;
        await this.#sink.write(this.#buffer.subarray(0, this.#filled));
        this.#filled = 0;
    }
    async #gather(data) {
        await this.#makeRoom(data.length + FRAME_BYTES);
        writeHeader(this.#buffer, this.#filled, data.length);
        this.#buffer.set(data, this.#filled + HEADER_BYTES);
        writeFooter(this.#buffer, this.#filled + HEADER_BYTES + data.length, data);
        this.#filled += data.length + FRAME_BYTES;
    }
    /** A record larger than the buffer goes to the sink as it is, between its header and its footer. */
    async #passBy(data) {
        await this.#makeRoom(HEADER_BYTES);
        writeHeader(this.#buffer, this.#filled, data.length);
        this.#filled += HEADER_BYTES;
        await this.flush();
        await this.#sink.write(data);
        writeFooter(this.#buffer, 0, data);
        this.#filled = FOOTER_BYTES;
    }
    async #makeRoom(bytes) {
        if (this.#filled + bytes > this.#buffer.length)
            await this.flush();
    }
}

;// CONCATENATED MODULE: ./build/tfrecord/index.js
/** The framing of a warm-up file: TFRecord bytes in, records out, and back. */






// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/run/file-hash.js



/** SHA-256 of a file's bytes in lower-case hex; undefined where there is no such file. */
async function hashOf(file) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    }
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./build/run/show.js
/** What a warm-up file holds, record by record, until its end or the first fault of its framing. No model is needed. */
















async function showRecords(options, cwd) {
    const clock = startStopwatch();
    const findings = new findings_Findings(false);
    const file = await locateFile((0,external_node_path_.resolve)(cwd, options.path), findings);
    const facts = file === undefined ? {} : await listFile(file, options, findings);
    return modelReport({ spec: undefined, folder: undefined, file }, facts, findings, clock, cwd);
}
/** A folder is a model's, and means the file of its latest version; everything else is the file itself. */
async function locateFile(path, findings) {
    const isFolder = await (0,promises_.stat)(path).then((stats) => stats.isDirectory(), () => false);
    if (!isFolder)
        return path;
    const [folder] = findings.take(await findVersions(specForModel(path))) ?? [];
    return folder && warmupFile(folder);
}
async function listFile(file, options, findings) {
    const opened = await openFileSource(file);
    if (opened.kind !== "open") {
        // For the server a missing file is in order; who wants to see it is told otherwise.
        findings.add(opened.kind === "missing" ? [noFile(file)] : await judgeOpenFailure(opened, file));
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
    const reader = new RecordReader(source);
    const listing = [];
    const byMethod = new Map();
    const bySignature = new Map();
    for await (const record of reader) {
        const listed = show_list(record, options.values === true, file, findings);
        show_count(byMethod, listed.log?.method ?? "unknown");
        for (const { model } of listed.log?.requests ?? [])
            show_count(bySignature, model.signatureName || constants_DEFAULT_SIGNATURE);
        if (options.record === undefined || options.record === record.index)
            listing.push(listed);
    }
    const { outcome } = reader;
    const head = new Uint8Array(Math.min(file_head_HEAD_BYTES, source.size));
    await source.read(head, 0);
    findings.add(judgeFraming(outcome, { file, head, size: source.size }));
    if (options.record !== undefined && listing.length === 0)
        findings.add([noRecord(options.record, outcome.records, file)]);
    const { records } = outcome;
    return { records, bytes: source.size, sha256: await hashOf(file), byMethod, bySignature, listing };
}
function show_list({ index, offset, data }, values, file, findings) {
    const decoded = decodePredictionLog(data);
    const log = decoded.ok ? describeLog(decoded.value, { values }) : undefined;
    if (!decoded.ok) {
        const message = `the record is no PredictionLog: ${decoded.reason} (byte ${decoded.offset} of the record)`;
        const where = { file, record: index, offset, ...(decoded.path !== "" && { path: decoded.path }) };
        findings.add([runProblem("run-no-prediction-log", { message, where })]);
    }
    return { record: index, offset, bytes: data.length, log };
}
function show_count(counts, name) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
}
function noFile(file) {
    return runProblem("run-no-file", { message: "there is no such file", where: { file } });
}
function noRecord(record, records, file) {
    const message = `there is no record ${record}; the file has ${records}, counted from 0`;
    return runProblem("run-no-record", { message, where: { file } });
}

;// CONCATENATED MODULE: ./build/run/at-request.js
/**
 * What the server's rules say of a record that the spec made, told at the request that made it: the file was a draft and is
 * gone, and the spec is what can be mended. Without a spec there is no such place.
 */
function atRequest(problem, planned, spec) {
    const { record, path } = problem.where;
    const request = record === undefined ? undefined : planned.records[record];
    if (!request || spec.file === undefined || !problem.code.startsWith("serving-"))
        return problem;
    const { where, excerpt } = spec.locate(request.path);
    return {
        ...problem,
        where: { ...where, record: request.index, ...(path !== undefined && { path }) },
        ...(excerpt && { excerpt }),
    };
}

// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/run/draft.js
/** The records of a plan as a file, in a temporary place and with what was written counted and hashed. */





/** Make and frame one record after the other; only one is in memory. The problems are limits of the spec that it exceeds. */
async function writeDraft(sink, planned, spec, onRecord) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const writer = new RecordWriter({
        write(bytes) {
            hash.update(bytes);
            return sink.write(bytes);
        },
    });
    for (const record of planned.records) {
        const data = encodeRecord(record, planned.modelName);
        const problem = exceeds(data.length, writer.bytes, spec.limits);
        if (problem)
            return [{ ...problem, ...spec.locate(record.path) }];
        await writer.write(data);
        onRecord(writer.records);
    }
    await writer.flush();
    return { sha256: hash.digest("hex"), records: writer.records };
}
function exceeds(record, before, { maxRecordSize, maxFileSize }) {
    if (record > maxRecordSize) {
        const message = `the record has ${(0,words/* size */.Ej)(record)}, more than limits.max_record_size, ${(0,words/* size */.Ej)(maxRecordSize)}`;
        return runProblem("run-record-too-large", { message });
    }
    if (before + record + FRAME_BYTES > maxFileSize) {
        const message = `with this record the file has more than limits.max_file_size, ${(0,words/* size */.Ej)(maxFileSize)}`;
        return runProblem("run-file-too-large", { message });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/run/write.js
/** One warm-up file: written beside its place, read back from disk and judged there, and only then put in place. */













/** Where anything is wrong the old file stays as it is, and a file that would not change is not touched either. */
async function writeVersion(task) {
    const { spec, folder, findings, cwd } = task;
    const clock = startStopwatch();
    const file = warmupFile(folder);
    const model = findings.take(await readModel(folder, spec.model.tags));
    const planned = model && findings.take(plan(spec, model));
    const facts = { coverage: planned?.coverage ?? [] };
    const made = model && planned && !findings.failed ? await make(task, file, model, planned) : {};
    return modelReport({ spec, folder, file }, { ...facts, ...made }, findings, clock, cwd);
}
async function make(task, file, model, planned) {
    const folder = (0,external_node_path_.dirname)(file);
    let madeFolder;
    let draft;
    let committed = false;
    try {
        madeFolder = await (0,promises_.mkdir)(folder, { recursive: true });
        draft = await AtomicFile.create(file);
        const facts = await writeAndVerify(task, file, draft, model, planned);
        const changed = !task.findings.failed && facts.sha256 !== (await hashOf(file));
        if (changed && !task.dryRun) {
            await draft.commit();
            committed = true;
        }
        return { ...facts, changed };
    }
    catch (error) {
        task.findings.add([refused(error, file)]);
        return {};
    }
    finally {
        await draft?.abort();
        if (madeFolder !== undefined && !committed)
            await (0,promises_.rmdir)(folder);
    }
}
/** What is judged is what the disk gives back, not what was meant to go there. */
async function writeAndVerify({ spec, findings, cwd, onProgress }, file, draft, model, planned) {
    const total = planned.records.length;
    const written = await writeDraft(draft, planned, spec, (done) => onProgress({ file: shownPath(file, cwd), done, total }));
    if (!("sha256" in written)) {
        findings.add(written);
        return {};
    }
    await draft.finish();
    const { problems, ...facts } = await verifyFile(draft.temporaryPath, {
        model,
        serving: spec.serving,
        plan: planned,
        written,
        target: file,
    });
    findings.add(problems.map((problem) => atRequest(problem, planned, spec)));
    return facts;
}
/** Errors of the file system are the user's to mend; anything else is a bug. */
function refused(error, file) {
    if (!(error instanceof Error && "syscall" in error))
        throw error;
    return runProblem("run-cannot-write", {
        message: error.message,
        where: { file },
        hint: "give this user write access to the version folder, and see that nothing else stands at the file's place",
    });
}

;// CONCATENATED MODULE: ./build/run.js
/**
 * One run, from what was asked for to the report:
 *
 * ```ts
 * const report = await run({ command: "write", specs: ["warmup.yaml"] });
 * if (!report.ok) console.error(formatText(report, { color: false, verbose: false, quiet: false }));
 * ```
 *
 * Expected failures are problems in the report, and every model is worked on whatever became of the others. Only bugs are
 * thrown.
 */












async function run(options) {
    const cwd = (0,external_node_path_.resolve)(options.cwd ?? ".");
    switch (options.command) {
        case "inspect":
            return report(options, cwd, [await inspectModel(options.path, cwd)], []);
        case "show":
            return report(options, cwd, [await showRecords(options, cwd)], []);
        case "discover":
        case "write":
        case "check":
    }
    const specs = await readSpecs(options, cwd);
    const models = [];
    const owners = new Map();
    for (const spec of specs.value ?? []) {
        models.push(...(options.command === "discover" ? [described(spec, cwd)] : await workOn(spec, options, owners, cwd)));
    }
    return report(options, cwd, models, specs.problems);
}
/** Every version folder that a spec names. What is known before any of them is opened goes with the first. */
async function workOn({ value: spec, problems }, options, owners, cwd) {
    const clock = startStopwatch();
    const strict = options.strict === true || spec.checks.warningsAsErrors;
    const ahead = new findings_Findings(strict);
    ahead.add(problems);
    const folders = ahead.failed ? [] : (ahead.take(await findVersions(spec)) ?? []);
    const models = [];
    if (ahead.failed || folders.length === 0) {
        models.push(modelReport({ spec, folder: undefined, file: undefined }, {}, ahead, clock, cwd));
    }
    for (const folder of folders) {
        const findings = new findings_Findings(strict);
        if (models.length === 0)
            findings.add(ahead.problems);
        findings.add(claim(owners, warmupFile(folder), spec));
        const onProgress = options.onProgress ?? (() => { });
        const task = { spec, folder, findings, cwd, onProgress };
        models.push(options.command === "write"
            ? await writeVersion({ ...task, dryRun: options.dryRun === true })
            : await checkVersion(task));
    }
    return models;
}
/** The second spec for one warm-up file would undo the first without a word. */
function claim(owners, file, spec) {
    const owner = owners.get(file);
    owners.set(file, owner ?? spec.file ?? "this run");
    if (owner === undefined)
        return [];
    const problem = runProblem("run-same-file", {
        ...spec.locate(["model", "path"]),
        message: `this spec and ${owner} are both for ${file}`,
        hint: "join the two specs, or name another model or version in one of them",
    });
    return [problem];
}
function described({ value: spec, problems }, cwd) {
    const findings = new findings_Findings(spec.checks.warningsAsErrors);
    findings.add(problems);
    return modelReport({ spec, folder: undefined, file: undefined }, {}, findings, startStopwatch(), cwd);
}
function report(options, cwd, models, problems) {
    const strict = "strict" in options && options.strict === true;
    const common = new findings_Findings(strict);
    common.add(problems);
    return {
        command: options.command,
        dryRun: options.command === "write" && options.dryRun === true,
        ok: !common.failed && models.every((model) => model.ok),
        models,
        problems: problems.map((problem) => shownProblem(problem, cwd)),
    };
}


/***/ })

};
