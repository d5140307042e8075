"use strict";
exports.id = 150;
exports.ids = [150];
exports.modules = {

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

/***/ 7150:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatJson: () => (/* reexport */ formatJson),
  formatMarkdown: () => (/* reexport */ formatMarkdown),
  formatText: () => (/* reexport */ formatText)
});

// UNUSED EXPORTS: annotations

// EXTERNAL MODULE: ./build/report/visible.js
var report_visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/words.js
var report_words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/annotations.js


/** The runner shows ten annotations a kind a step, and drops the others without a word. */
const MOST_A_KIND = 10;
/** The runner cuts a message at 4,096 characters. */
const LONGEST_MESSAGE = 4096;
const KINDS = { error: "error", warning: "warning", note: "notice" };
/** At most ten of each kind; where there are more, the tenth says how many. */
function annotations(report) {
    const problems = [...report.models.flatMap((model) => model.problems), ...report.problems];
    return ["error", "warning", "note"].flatMap((severity) => {
        const found = problems.filter((problem) => problem.severity === severity);
        if (found.length <= MOST_A_KIND)
            return found.map(annotation);
        const more = found.length - (MOST_A_KIND - 1);
        return [...found.slice(0, MOST_A_KIND - 1).map(annotation), andMore(KINDS[severity], more)];
    });
}
function annotation(problem) {
    const { file, line, column } = problem.where;
    const onLine = file !== undefined && line !== undefined;
    const at = onLine ? "" : place(problem.where);
    const message = [
        at === "" ? visible(problem.message) : `${visible(at)}: ${visible(problem.message)}`,
        ...(problem.server ? [`server: ${visible(problem.server.status)}: ${visible(problem.server.message)}`] : []),
        ...(problem.hint === undefined ? [] : [`fix: ${visible(problem.hint)}`]),
    ].join("\n");
    return {
        kind: KINDS[problem.severity],
        title: problem.code,
        message: message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE - 3)}...`,
        file: onLine ? visibleWithin(file, LONGEST_MESSAGE) : undefined,
        line: onLine ? line : undefined,
        column: onLine ? column : undefined,
    };
}
function andMore(kind, more) {
    const message = `and ${more} more: the job summary and the report list them`;
    return { kind, title: "more", message, file: undefined, line: undefined, column: undefined };
}

;// CONCATENATED MODULE: ./build/report/listing-json.js
function listedJson({ record, offset, bytes, log }) {
    return { record, offset, bytes, method: log?.method ?? null, requests: (log?.requests ?? []).map(requestJson) };
}
function requestJson(request) {
    return {
        ...modelJson(request.model),
        inputs: request.inputs.map(tensorJson),
        output_filter: request.outputFilter,
        tasks: request.tasks.map((task) => ({ ...modelJson(task.model), method_name: task.methodName })),
        ...(request.examples && { examples: examplesJson(request.examples) }),
        ...(request.context && { context: examplesJson(request.context) }),
    };
}
function modelJson({ name, signatureName, version }) {
    return { model_name: name, signature_name: signatureName, version: version ?? null };
}
function tensorJson(tensor) {
    return {
        name: tensor.name,
        dtype: tensor.dtype,
        shape: tensor.shape.map(exact),
        bytes: tensor.bytes === undefined ? null : exact(tensor.bytes),
        ...(tensor.fault !== undefined && { fault: tensor.fault }),
        ...(tensor.values !== undefined && { values: tensor.values }),
    };
}
function examplesJson(examples) {
    return {
        count: examples.count,
        features: examples.features.map(({ name, kinds, examples: having, least, most, values }) => ({
            name,
            kinds,
            examples: having,
            least,
            most,
            ...(values !== undefined && { values }),
        })),
    };
}
/** A number where that keeps every digit, else its digits as a string: a hostile file may say 2^63. */
function exact(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
}

;// CONCATENATED MODULE: ./build/report/json.js

/** JSON text with a trailing newline. Only `seconds` differs between two runs over the same files. */
function formatJson(report, options) {
    const document = {
        tool: "savedmodel-warmup",
        version: options.version,
        command: report.command,
        dry_run: report.dryRun,
        ok: report.ok,
        models: report.models.map(json_modelJson),
        problems: report.problems.map(problemJson),
    };
    return `${JSON.stringify(document, undefined, 2).replace(ACTING, escaped)}\n`;
}
/** JSON escapes the first 32 characters itself, and leaves the second set of controls and the direction marks as they are. */
const ACTING = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
/** Means the same to whoever parses it, and does nothing to a terminal that it is shown on. */
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function json_modelJson(model) {
    return {
        ok: model.ok,
        spec: model.spec ?? null,
        saved_model: model.savedModel ?? null,
        version_dir: model.versionDirectory ?? null,
        file: model.file ?? null,
        loads: model.loads ?? null,
        changed: model.changed,
        records: model.records,
        bytes: model.bytes,
        sha256: model.sha256 ?? null,
        by_method: fromMap(model.byMethod),
        by_signature: fromMap(model.bySignature),
        coverage: model.coverage.map(coverageJson),
        not_covered: model.uncovered,
        drift: model.drift.map(driftJson),
        sources: model.sources.map(sourceJson),
        real_data: model.realData,
        privacy: model.privacy ? privacyJson(model.privacy) : null,
        ...(model.inspection && { inspection: inspectionJson(model.inspection) }),
        ...(model.listing && { listing: model.listing.map(listedJson) }),
        ...(model.draft && { draft: model.draft }),
        ...(model.exported && { exported: exportedJson(model.exported) }),
        problems: model.problems.map(problemJson),
        seconds: model.seconds,
    };
}
function exportedJson({ stanzas, text, file, dataFiles }) {
    return { stanzas, text: text ?? null, file: file ?? null, data_files: dataFiles };
}
function privacyJson({ syntheticOnly, redacted, denyPatterns }) {
    const rules = redacted.map(({ rule, records }) => ({
        rule: rule.kind,
        name: rule.kind === "context" ? null : rule.name,
        records,
    }));
    return { synthetic_only: syntheticOnly, redacted: rules, deny_patterns: denyPatterns };
}
function coverageJson(cell) {
    return {
        signature: cell.signature,
        method: cell.method,
        batch_size: cell.batchSize ?? null,
        dims: fromMap(cell.dims),
        hits: cell.hits,
        guessed: cell.guessed,
    };
}
function driftJson({ where, signature, spec, model, edit }) {
    return { where, signature, spec: spec ?? null, model: model ?? null, edit: edit ?? null };
}
function sourceJson({ name, files, seen, taken, skipped, duplicates }) {
    return { name, files, seen, taken, skipped, duplicates };
}
function inspectionJson(inspection) {
    return {
        tags: inspection.tags,
        tensorflow_version: inspection.tensorflowVersion,
        signatures: inspection.signatures.map((signature) => ({
            name: signature.name,
            method_name: signature.methodName,
            inputs: signature.inputs.map(json_tensorJson),
            outputs: signature.outputs.map(json_tensorJson),
            batch_functions: signature.batchFunctions.map(({ node, maxBatchSize, allowedBatchSizes }) => ({
                node,
                max_batch_size: maxBatchSize,
                allowed_batch_sizes: allowedBatchSizes,
            })),
            must_compile: signature.mustCompile,
        })),
    };
}
function json_tensorJson(tensor) {
    return {
        alias: tensor.alias,
        dtype: tensor.dtype,
        declared_dtype: tensor.declaredDtype ?? tensor.dtype,
        shape: tensor.shape ?? null,
        tensor: tensor.tensor,
        defaulted: tensor.defaulted,
        ...(tensor.use && { parse: tensor.use.parse ?? null, wants: tensor.use.wants, ids: tensor.use.ids }),
    };
}
function problemJson(problem) {
    return {
        code: problem.code,
        severity: problem.severity,
        message: problem.message,
        ...(problem.hint !== undefined && { hint: problem.hint }),
        where: problem.where,
        ...(problem.server && { server: problem.server }),
    };
}
/** An object whose keys are data: made without a prototype, since a signature may be called `__proto__`. */
function fromMap(map) {
    const object = Object.create(null);
    for (const [key, value] of map)
        object[key] = value;
    return object;
}

;// CONCATENATED MODULE: ./build/report/coverage-text.js
/** More columns than these are not read by anyone: then each cell has a line of its own. */
const MOST_COLUMNS = 16;
const NOT_THERE = "\u2013";
/**
 * The head, then a row for every signature, method and choice of dims, with a column for every batch size. Names are
 * untrusted text. Empty where there is nothing to tell.
 */
function coverageTable(cells) {
    if (cells.length === 0)
        return [];
    // Sorting leaves undefined at the end.
    const sizes = [...new Set(cells.map(({ batchSize }) => batchSize))].sort((a, b) => a - b);
    const hasDims = cells.some(({ dims }) => dims.size > 0);
    const head = ["signature", "method", ...(hasDims ? ["dims"] : [])];
    if (sizes.length > MOST_COLUMNS) {
        const rows = cells.map((cell) => [...titles(cell, hasDims), sizeText(cell.batchSize), hitsText(cell)]);
        return [[...head, "batch size", "hits"], ...rows];
    }
    const rows = new Map();
    for (const cell of cells) {
        const key = JSON.stringify(titles(cell, true));
        const row = rows.get(key);
        if (row)
            row.push(cell);
        else
            rows.set(key, [cell]);
    }
    return [
        [...head, ...sizes.map((size) => (size === undefined ? "no batch" : `batch ${size}`))],
        ...[...rows.values()].map((row) => [
            ...titles(row[0], hasDims),
            ...sizes.map((size) => {
                const cell = row.find(({ batchSize }) => batchSize === size);
                return cell ? hitsText(cell) : NOT_THERE;
            }),
        ]),
    ];
}
function titles({ signature, method, dims }, withDims) {
    const named = [...dims].map(([name, value]) => `${name}=${value}`).join(" ");
    return [signature, method, ...(withDims ? [named] : [])];
}
const sizeText = (size) => (size === undefined ? "none" : String(size));
const hitsText = ({ hits, guessed }) => `${hits}${guessed ? " (guessed)" : ""}`;

;// CONCATENATED MODULE: ./build/report/drift-text.js

const DRIFT_HEAD = ["where", "signature", "spec", "model", "change"];
const NOTHING = "\u2013";
/** One row for each difference. Untrusted text. */
function driftRow({ where, signature, spec, model, edit }) {
    return [(0,report_words/* place */.ik)(where) || NOTHING, signature, spec ?? NOTHING, model ?? NOTHING, edit ?? NOTHING];
}

;// CONCATENATED MODULE: ./build/report/table.js
/** Rows with their columns aligned, two spaces apart. Cells are plain text already made safe; lines have no trailing space. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, column) => {
            widths[column] = Math.max(widths[column] ?? 0, cell.length);
        });
    }
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd());
}

;// CONCATENATED MODULE: ./build/report/inspected-use.js


function useLines({ inputs, batchFunctions, mustCompile }) {
    return [
        ...inputs.flatMap(inputLines),
        ...batchFunctions.map(({ node, maxBatchSize, allowedBatchSizes }) => {
            const padded = allowedBatchSizes.length === 0 ? "" : `, padded to ${allowedBatchSizes.join(", ")}`;
            return `batches in the graph (${(0,report_visible.visible)(node)}): at most ${maxBatchSize} rows${padded}`;
        }),
        ...(mustCompile ? ["must be compiled by XLA, which the server does only when told"] : []),
    ];
}
function inputLines({ alias, use }) {
    if (!use)
        return [];
    const name = (0,report_visible.visible)(alias);
    const { parse, wants, ids } = use;
    return [
        ...wants.map((want) => `${name} wants ${(0,report_visible.visible)(want)}`),
        ...(parse ? alignColumns(parse.features.map(featureRow)).map((line) => `  ${line}`) : []),
        ...(parse && !parse.complete ? ["  and features whose keys are not in the graph"] : []),
        ...ids.map(({ table, size, op }) => `${name} picks rows 0 to ${size - 1} of ${(0,report_visible.visible)(table)} (${op})`),
    ];
}
function featureRow({ key, list, dtype, form, shape, required }) {
    const size = form === "fixed" || form === "sequence" ? `[${(form === "sequence" ? [-1, ...shape] : shape).join(", ")}]` : form;
    return [list ? "feature list" : "feature", (0,report_visible.visible)(key), dtype, size, required ? "required" : "may be left out"];
}

;// CONCATENATED MODULE: ./build/report/inspection-text.js



function inspectionLines(inspection) {
    const tags = inspection.tags.length === 0 ? "no tags" : `tags ${inspection.tags.map(report_visible.visible).join(", ")}`;
    const exporter = inspection.tensorflowVersion === "" ? "" : `, TensorFlow ${(0,report_visible.visible)(inspection.tensorflowVersion)}`;
    return [`${tags}${exporter}`, ...inspection.signatures.flatMap(signatureLines)];
}
function signatureLines(signature) {
    const method = signature.methodName === "" ? "no method name" : (0,report_visible.visible)(signature.methodName);
    const rows = [
        ...signature.inputs.map((tensor) => tensorRow("input", tensor)),
        ...signature.outputs.map((tensor) => tensorRow("output", tensor)),
    ];
    const lines = [...alignColumns(rows), ...useLines(signature)];
    return ["", `${(0,report_visible.visible)(signature.name)}  ${method}`, ...lines.map((line) => `  ${line}`)];
}
function tensorRow(role, tensor) {
    const remarks = [
        tensor.tensor === "" ? "sparse or composite: cannot be served" : (0,report_visible.visible)(tensor.tensor),
        tensor.declaredDtype === undefined ? "" : `(the signature says ${tensor.declaredDtype}, the graph is right)`,
        tensor.defaulted ? "(the server has a default)" : "",
    ];
    return [
        role,
        (0,report_visible.visible)(tensor.alias),
        tensor.dtype,
        shapeText(tensor.shape),
        remarks.filter((r) => r !== "").join(" "),
    ];
}
/** `[-1, 3]`, with -1 for a size that is not known, as saved_model_cli prints it. */
function shapeText(shape) {
    return shape === undefined ? "unknown rank" : `[${shape.map((dim) => dim ?? -1).join(", ")}]`;
}

;// CONCATENATED MODULE: ./build/report/markdown-escape.js
/** Untrusted text inside Markdown. */

// Everything that Markdown, GitHub's additions to it (mentions, autolinks, emoji, mathematics) or HTML give a meaning.
// A character reference is text and nothing else: it can start no construct, not even in a table cell.
const MEANINGFUL = /[&<>"'`|*_[\](){}~#@!\\$:^=+]|www\./gu;
/** Longest name or message in a cell; the rest is in the JSON report. */
const LONGEST = 600;
/** The text as one line that shows exactly its own characters, also in a table cell. Never empty: an empty cell breaks a table. */
function plain(text) {
    const safe = (0,report_visible/* visibleWithin */.C)(text, LONGEST).replace(MEANINGFUL, (match) => Array.from(match, (character) => `&#${character.codePointAt(0)};`).join(""));
    return safe.trim() === "" ? "&nbsp;" : safe;
}
/** The same in the typeface of code. */
function code(text) {
    return `<code>${plain(text)}</code>`;
}

;// CONCATENATED MODULE: ./build/report/privacy-words.js

/** `input "user_id"`, `context`. */
function ruleWords({ rule }) {
    return rule.kind === "context" ? "context" : `${rule.kind} ${JSON.stringify(rule.name)}`;
}
/** `input "user_id" (12 records)`. */
function redactedWords(one) {
    return `${ruleWords(one)} (${(0,report_words/* count */.U9)(one.records, "record")})`;
}
/** Parts of a verdict line: said without being asked, because the file ships with every copy of the model. */
function privacyParts({ realData, privacy }) {
    const { redacted = [], denyPatterns = [] } = privacy ?? {};
    return [
        ...(realData.length === 0 ? [] : [`recorded data from ${realData.join(", ")}`]),
        ...(redacted.length === 0 ? [] : [`redacted ${redacted.map(ruleWords).join(", ")}`]),
        ...(denyPatterns.length === 0 ? [] : [`searched for ${denyPatterns.join(", ")}`]),
    ];
}

;// CONCATENATED MODULE: ./build/report/source-text.js
const SOURCE_HEAD = ["source", "seen", "taken", "passed over", "recorded again", "files"];
/** More files than these are not read by anyone. */
const MOST_FILES = 8;
/** One row a source; names are untrusted text. */
function sourceRow({ name, seen, taken, skipped, duplicates, files }) {
    const shown = files.slice(0, MOST_FILES).join(", ");
    const rest = files.length > MOST_FILES ? ` and ${files.length - MOST_FILES} more` : "";
    return [name, String(seen), String(taken), String(skipped), String(duplicates), `${shown}${rest}`];
}

;// CONCATENATED MODULE: ./build/report/markdown.js







/** GitHub drops a summary above 1 MiB; what else the job writes into it needs some room too. */
const LARGEST = 900 * 1024;
/** A table longer than this is not read by anyone. */
const MOST_ROWS = 100;
/** Markdown with a trailing newline, under 1 MiB. Every name in it is escaped. */
function formatMarkdown(report) {
    return [heading(report), ...withinLimit(sections(report))].join("\n\n").concat("\n");
}
function heading(report) {
    const failed = report.models.filter((model) => !model.ok).length;
    const total = (0,report_words/* count */.U9)(report.models.length, "model");
    const words = report.ok ? `${total} ok` : failed === 0 ? "failed" : `${failed} of ${total} failed`;
    return `## ${report.ok ? "\u2705" : "\u274c"} SavedModel warm-up ${report.command}${report.dryRun ? " (dry run)" : ""}: ${words}`;
}
function sections(report) {
    const named = report.models.map((model) => ({ model, title: code((0,report_words/* modelTitle */.wD)(model)) }));
    return [
        ...section(table(["", "model", "records", "size", "data", "verdict"], named.map(({ model }) => verdictRow(report, model)))),
        ...problemSections("Problems", report.problems),
        ...named.flatMap(({ model, title }) => problemSections(`Problems of ${title}`, model.problems)),
        ...named.flatMap(({ model, title }) => section(driftTable(model), `### Spec against model of ${title}`)),
        ...named.flatMap(({ model, title }) => section(countsTable(model), `### Records of ${title} by method`)),
        ...named.flatMap(({ model, title }) => section(sourceTable(model), `### Recorded requests in ${title}`)),
        ...named.flatMap(({ model, title }) => section(recordedData(model), `### Recorded data in ${title}`)),
        ...named.flatMap(({ model, title }) => section(privacyRules(model), `### Rules of privacy for ${title}`)),
        ...named.flatMap(({ model, title }) => coverageSection(model, title)),
        ...named.flatMap(({ model, title }) => inspectionSection(model, title)),
    ];
}
function verdictRow(report, model) {
    return [
        model.ok ? "\u2705" : "\u274c",
        code((0,report_words/* modelTitle */.wD)(model)),
        model.readToEnd ? String(model.records) : "\u2013",
        model.readToEnd ? (0,report_words/* size */.Ej)(model.bytes) : "\u2013",
        dataWord(model),
        plain((0,report_words/* deed */.dH)(report, model)) || (model.ok ? "ok" : "failed"),
    ];
}
function dataWord({ privacy }) {
    if (!privacy)
        return "\u2013";
    return privacy.syntheticOnly ? "synthetic only" : "recorded";
}
/** What ships inside the model, unencrypted, for everybody who gets it. */
function recordedData({ realData }) {
    return realData.map((file) => `- ${code(file)}`);
}
/** Nothing where the spec has no rules. */
function privacyRules({ privacy }) {
    const { redacted = [], denyPatterns = [] } = privacy ?? {};
    const searched = denyPatterns.map(code).join(", ");
    return [
        ...redacted.map((one) => `- redacted: ${plain(redactedWords(one))}`),
        ...(searched === "" ? [] : [`- searched for: ${searched}`]),
    ];
}
function sourceTable({ sources }) {
    return table(SOURCE_HEAD, sources.map((one) => sourceRow(one).map(plain)));
}
function countsTable(model) {
    return table(["method", "records"], [...model.byMethod].map(([method, number]) => [code(method), String(number)]));
}
function coverageSection({ coverage, uncovered }, title) {
    const [head = [], ...rows] = coverageTable(coverage);
    const left = uncovered.map(({ signature, reason }) => `- not covered: ${code(signature)} (${plain(reason)})`);
    const shown = left.length > MOST_ROWS ? [...left.slice(0, MOST_ROWS), `- and ${left.length - MOST_ROWS} more`] : left;
    const cells = table(head.map(plain), rows.map((row) => row.map(plain)));
    return section([...cells, ...(shown.length > 0 ? ["", ...shown] : [])], `### Coverage of ${title}`);
}
function driftTable({ drift }) {
    return table(DRIFT_HEAD, drift.map((one) => driftRow(one).map(plain)));
}
function inspectionSection(model, title) {
    if (!model.inspection)
        return [];
    const lines = inspectionLines(model.inspection).map((line) => `    ${line}`.trimEnd());
    return [`### Signatures of ${title}`, lines.join("\n")];
}
function problemSections(title, problems) {
    return section(table(["", "where", "problem", "fix"], problems.map(problemRow)), `### ${title}`);
}
const SIGNS = { error: "\u274c", warning: "\u26a0\ufe0f", note: "\u2139\ufe0f" };
function problemRow(problem) {
    const server = problem.server ? `<br>server: ${plain(`${problem.server.status}: ${problem.server.message}`)}` : "";
    return [
        SIGNS[problem.severity],
        code((0,report_words/* place */.ik)(problem.where)),
        `${plain(problem.message)}${server}<br>${code(problem.code)}`,
        plain(problem.hint ?? ""),
    ];
}
/** No rows, no table. Cells are Markdown already and never empty. */
function table(head, rows) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(" | ")} |`;
    const more = rows.length > MOST_ROWS ? [`and ${rows.length - MOST_ROWS} more`] : [];
    const top = [line(head.map((cell) => cell || "&nbsp;")), line(head.map(() => "---"))];
    return [...top, ...rows.slice(0, MOST_ROWS).map(line), ...more.map((words) => `\n${words}`)];
}
function section(lines, title) {
    if (lines.length === 0)
        return [];
    return [title === undefined ? lines.join("\n") : `${title}\n\n${lines.join("\n")}`];
}
/** Whole sections as long as they fit; what is left out is counted. */
function withinLimit(all) {
    const kept = [];
    let bytes = 0;
    for (const text of all) {
        bytes += Buffer.byteLength(text) + 2;
        if (bytes > LARGEST)
            return [...kept, `and ${(0,report_words/* count */.U9)(all.length - kept.length, "section")} more: see the JSON report`];
        kept.push(text);
    }
    return kept;
}

// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
;// CONCATENATED MODULE: ./build/report/listing-text.js



function listedLines({ record, offset, bytes, log }) {
    const method = log === undefined ? "not a PredictionLog" : log.method === "none" ? "no log_type" : log.method;
    const requests = log?.requests ?? [];
    return [
        `record ${record}  ${method}  ${(0,report_words/* size */.Ej)(bytes)} at byte ${offset}`,
        ...requests.flatMap(requestLines).map((line) => `  ${line}`),
    ];
}
function requestLines(request) {
    const filter = request.outputFilter.map(report_visible.visible).join(", ");
    return [
        modelLine(request.model),
        ...request.tasks.map((task) => `task ${(0,report_visible.visible)(task.methodName)}  ${modelLine(task.model)}`),
        ...alignColumns(request.inputs.map(listing_text_tensorRow)),
        ...(filter === "" ? [] : [`output_filter ${filter}`]),
        ...examplesLines("example", request.examples),
        ...examplesLines("context", request.context),
    ];
}
function modelLine({ name, signatureName, version }) {
    const signature = signatureName === "" ? "serving_default (by default)" : (0,report_visible.visible)(signatureName);
    const wanted = version === undefined ? "" : `  version ${(0,report_visible.visible)(version)}`;
    return `model ${name === "" ? "(no name)" : (0,report_visible.visible)(name)}  signature ${signature}${wanted}`;
}
function listing_text_tensorRow(tensor) {
    const remark = tensor.fault === undefined ? (0,report_words/* size */.Ej)(Number(tensor.bytes)) : `no tensor: ${(0,report_visible.visible)(tensor.fault)}`;
    const values = tensor.values === undefined ? "" : (0,report_visible.visible)(tensor.values);
    return ["input", (0,report_visible.visible)(tensor.name), (0,report_visible.visible)(tensor.dtype), `[${tensor.shape.join(", ")}]`, remark, values];
}
function examplesLines(word, examples) {
    if (examples === undefined)
        return [];
    const rows = examples.features.map(({ name, kinds, examples: having, least, most, values }) => [
        "feature",
        (0,report_visible.visible)(name),
        kinds.join(" or "),
        least === most ? (0,report_words/* count */.U9)(most, "value") : `${least} to ${most} values`,
        having === examples.count ? "" : `in ${having} of ${examples.count}`,
        values === undefined ? "" : (0,report_visible.visible)(values),
    ]);
    return [(0,report_words/* count */.U9)(examples.count, word), ...alignColumns(rows).map((line) => `  ${line}`)];
}

;// CONCATENATED MODULE: ./build/report/paint.js
const brush = (on, off) => (text) => text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
const PLAIN = { good: String, bad: String, warn: String, dim: String, strong: String };
const COLOURS = {
    good: brush(32, 39),
    bad: brush(31, 39),
    warn: brush(33, 39),
    dim: brush(2, 22),
    strong: brush(1, 22),
};
function paint_paint(color) {
    return color ? COLOURS : PLAIN;
}

;// CONCATENATED MODULE: ./build/report/excerpt.js

/** Code units of the line that are shown; a minified JSON spec is one line of megabytes. */
const WINDOW = 100;
/** Of these, before the part at fault. */
const LEAD = 30;
/** Two lines of equal indent: the text, made safe, and carets below the part at fault. */
function underline(excerpt) {
    const { text, start, length } = excerpt_window(excerpt);
    const before = (0,report_visible.visible)(text.slice(0, start));
    const fault = (0,report_visible.visible)(text.slice(start, start + length));
    const after = (0,report_visible.visible)(text.slice(start + length));
    return {
        text: before + fault + after,
        marks: " ".repeat(columns(before)) + "^".repeat(Math.max(1, columns(fault))),
    };
}
function excerpt_window(excerpt) {
    const { text } = excerpt;
    const start = Math.min(excerpt.start, text.length);
    // Tabs take one column in the excerpt as in the position, so that the carets stand where they should.
    const flat = text.replaceAll("\t", " ");
    if (text.length <= WINDOW)
        return { text: flat, start, length: excerpt.length };
    const from = Math.max(0, start - LEAD);
    const head = from > 0 ? "..." : "";
    const tail = from + WINDOW < text.length ? "..." : "";
    return {
        text: head + flat.slice(from, from + WINDOW) + tail,
        start: head.length + start - from,
        length: Math.min(excerpt.length, from + WINDOW - start),
    };
}
// Blocks that terminals draw two columns wide: Hangul, CJK, kana, fullwidth forms and emoji.
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}]/u;
function columns(text) {
    let total = 0;
    for (const character of text) {
        if (/\p{Mark}/u.test(character))
            continue;
        total += WIDE.test(character) ? 2 : 1;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/report/problem-text.js



function problemLines(problem, paint) {
    const at = (0,report_visible.visible)((0,report_words/* place */.ik)(problem.where));
    const head = `${severityWord(problem.severity, paint)} ${(0,report_visible.visible)(problem.message)} ${paint.dim(`[${problem.code}]`)}`;
    const lines = [at === "" ? head : `${paint.strong(at)}: ${head}`];
    if (problem.excerpt) {
        const { text, marks } = underline(problem.excerpt);
        const gutter = problem.where.line === undefined ? "" : String(problem.where.line);
        lines.push(`  ${paint.dim(`${gutter} |`)} ${text}`);
        lines.push(`  ${paint.dim(`${" ".repeat(gutter.length)} |`)} ${severityPaint(problem.severity, paint)(marks)}`);
    }
    if (problem.server)
        lines.push(`  ${paint.dim("server:")} ${serverWords(problem)}`);
    if (problem.hint !== undefined)
        lines.push(`  ${paint.dim("fix:")} ${(0,report_visible.visible)(problem.hint)}`);
    return lines;
}
function serverWords({ server }) {
    return server ? `${(0,report_visible.visible)(server.status)}: ${(0,report_visible.visible)(server.message)}` : "";
}
function severityWord(severity, paint) {
    return severityPaint(severity, paint)(`${severity}:`);
}
function severityPaint(severity, paint) {
    return { error: paint.bad, warning: paint.warn, note: paint.dim }[severity];
}

;// CONCATENATED MODULE: ./build/report/text.js
/** The report for a person at a terminal: problems first, one verdict line a model, a last line that sums up. */












/** Lines with a trailing newline; empty where there is nothing to say. No times unless verbose: the text can be compared. */
function formatText(report, options) {
    const paint = paint_paint(options.color);
    const blocks = report.models.map((model) => modelLines(report, model, options, paint));
    blocks.push(shown(report.problems, report.ok, options).flatMap((problem) => problemLines(problem, paint)));
    const summary = summaryLine(report, paint);
    if (summary !== undefined && !(options.quiet && report.ok))
        blocks.push([summary]);
    const lines = blocks.flat();
    return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
function modelLines(report, model, options, paint) {
    const told = shown(model.problems, model.ok, options).flatMap((problem) => problemLines(problem, paint));
    const problems = [...told, ...driftLines(model)];
    if (options.quiet && model.ok)
        return [...problems, ...findings(model)];
    const word = model.ok ? paint.good("ok") : paint.bad("FAILED");
    const verdict = `${word} ${paint.strong((0,report_visible.visible)((0,report_words/* modelTitle */.wD)(model)))}${facts(report, model)}`;
    const details = options.verbose ? detailLines(report, model, options) : [];
    return [...problems, verdict, ...sourceLines(model), ...details, ...findings(model)];
}
function shown(problems, ok, { quiet }) {
    if (!quiet)
        return problems;
    return ok ? [] : problems.filter(({ severity }) => severity !== "note");
}
function facts(report, model) {
    if (report.command === "inspect" || report.command === "discover")
        return "";
    const methods = model.byMethod.size === 0 ? "" : ` (${(0,report_words/* tally */.N4)(model.byMethod)})`;
    const what = model.readToEnd ? `${(0,report_words/* count */.U9)(model.records, "record")}${methods}, ${(0,report_words/* size */.Ej)(model.bytes)}` : "";
    const parts = [what, (0,report_visible.visible)((0,report_words/* deed */.dH)(report, model)), ...privacyParts(model).map(report_visible.visible)].filter((part) => part !== "");
    return parts.length === 0 ? "" : `: ${parts.join("; ")}`;
}
/** How much of recorded traffic went into the file. */
function sourceLines({ sources }) {
    if (sources.length === 0)
        return [];
    return alignColumns([SOURCE_HEAD, ...sources.map((one) => sourceRow(one).map(report_visible.visible))]).map((row) => `  ${row}`);
}
function detailLines(report, model, { times = true }) {
    const coverage = alignColumns(coverageTable(model.coverage).map((row) => row.map(report_visible.visible)));
    const uncovered = model.uncovered.map(({ signature, reason }) => `not covered: ${(0,report_visible.visible)(`${signature} (${reason})`)}`);
    return [
        ...(model.spec === undefined ? [] : [`  spec    ${(0,report_visible.visible)(model.spec)}`]),
        ...(model.file === undefined ? [] : [`  file    ${(0,report_visible.visible)(model.file)}`]),
        ...(model.sha256 === undefined ? [] : [`  sha256  ${model.sha256}`]),
        ...(report.command === "write" && model.realData.length === 0 ? ["  data    synthetic only"] : []),
        ...(model.privacy?.redacted ?? []).map((one) => `  redact  ${(0,report_visible.visible)(redactedWords(one))}`),
        ...(times ? [`  time    ${model.seconds.toFixed(3)} s`] : []),
        ...[...coverage, ...uncovered].map((line) => `  ${line}`),
    ];
}
/** What the problems say of a model that has changed since the spec was written, side by side. */
function driftLines({ drift }) {
    if (drift.length === 0)
        return [];
    const rows = alignColumns([DRIFT_HEAD, ...drift.map((one) => driftRow(one).map(report_visible.visible))]);
    return ["spec against model:", ...rows.map((row) => `  ${row}`)];
}
function findings(model) {
    const inspection = model.inspection ? inspectionLines(model.inspection).map((line) => `  ${line}`.trimEnd()) : [];
    return [...inspection, ...(model.listing ?? []).flatMap(listedLines)];
}
/** Undefined where one good model has said it all. */
function summaryLine(report, paint) {
    const problems = [...report.models.flatMap((model) => model.problems), ...report.problems];
    const failed = report.models.filter((model) => !model.ok).length;
    if (report.models.length <= 1 && problems.length === 0)
        return undefined;
    const models = (0,report_words/* count */.U9)(report.models.length, "model");
    const found = ["error", "warning", "note"]
        .map((severity) => [severity, problems.filter((problem) => problem.severity === severity).length])
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => (0,report_words/* count */.U9)(number, severity));
    const verdict = report.ok ? paint.good("all ok") : paint.bad(failed > 0 ? `${failed} failed` : "failed");
    const strict = !report.ok && !(0,problem/* hasErrors */.C)(problems) ? " (warnings count as errors)" : "";
    return `${models}, ${verdict}${found.length === 0 ? "" : `: ${found.join(", ")}`}${strict}`;
}

;// CONCATENATED MODULE: ./build/report/index.js






/***/ })

};
;