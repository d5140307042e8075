#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 181:
/***/ (function (module) {

module.exports = require("buffer");

/***/ }),

/***/ 9896:
/***/ (function (module) {

module.exports = require("fs");

/***/ }),

/***/ 3339:
/***/ (function (module) {

module.exports = require("module");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("node:crypto")[name], ownKeys: () => Reflect.ownKeys(require("node:crypto")) });

/***/ }),

/***/ 610:
/***/ (function (module) {

module.exports = require("node:dns");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ (function (module) {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ (function (module) {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ (function (module) {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 7075:
/***/ (function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("node:stream")[name], ownKeys: () => Reflect.ownKeys(require("node:stream")) });

/***/ }),

/***/ 6466:
/***/ (function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("node:stream/promises")[name], ownKeys: () => Reflect.ownKeys(require("node:stream/promises")) });

/***/ }),

/***/ 8500:
/***/ (function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("node:timers/promises")[name], ownKeys: () => Reflect.ownKeys(require("node:timers/promises")) });

/***/ }),

/***/ 5919:
/***/ (function (module) {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = new Proxy({}, { get: (_, name) => require("node:zlib")[name], ownKeys: () => Reflect.ownKeys(require("node:zlib")) });

/***/ }),

/***/ 6928:
/***/ (function (module) {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = require("process");

/***/ }),

/***/ 7016:
/***/ (function (module) {

module.exports = require("url");

/***/ }),

/***/ 6257:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ visibleWithin),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Text that someone else wrote, made safe to print: a name in a model or a line of a spec may hold terminal escapes, line
 * breaks that forge a log line, or direction marks that reorder what is read.
 */
// Control characters, soft hyphen, zero-width and direction marks, line and paragraph separators, byte-order mark,
// tag characters, and halves of surrogate pairs: everything that acts on its surroundings or cannot be seen.
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
const SHORT = new Map([
    ["\n", "\\n"],
    ["\r", "\\r"],
    ["\t", "\\t"],
]);
/** The text with every character that acts instead of showing turned into its visible escape; one line. */
function visible(text) {
    return text.replace(INVISIBLE, (character) => SHORT.get(character) ?? escape(character));
}
/** As {@link visible}, cut in the middle of nothing: at most `limit` UTF-16 code units, with `...` where it was cut. */
function visibleWithin(text, limit) {
    if (text.length <= limit)
        return visible(text);
    return `${visible(text.slice(0, limit))}...`;
}
function escape(character) {
    const code = character.codePointAt(0).toString(16);
    return code.length <= 2 ? `\\x${code.padStart(2, "0")}` : `\\u{${code}}`;
}


/***/ }),

/***/ 4702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/** What happened to the file, for a verdict line. Untrusted text. */
function deed(report, model) {
    if (report.command === "check")
        return model.loads === undefined ? "not judged" : VERDICTS[model.loads];
    if (model.draft)
        return `wrote ${model.draft.file}: ${count(model.draft.requests, "request")}${nextStep(report, model)}`;
    if (model.exported)
        return exportedWords(model.exported);
    if (["init", "import", "export"].includes(report.command))
        return "nothing written";
    if (report.command !== "write")
        return "";
    if (!model.ok)
        return report.dryRun ? "nothing would be written" : "nothing written";
    if (report.dryRun)
        return model.changed ? "verified, would be written" : "verified, would not change";
    return model.changed ? "written and verified" : "verified, unchanged";
}
/** What to run when the draft is complete. */
function nextStep({ command }, { draft, savedModel }) {
    if (command !== "import")
        return "";
    const model = savedModel === undefined ? " --saved-model DIR" : "";
    return `; next: savedmodel-warmup write ${draft.file}${model}`;
}
function exportedWords({ stanzas, file, dataFiles }) {
    const made = [count(stanzas, "sample"), ...(dataFiles.length === 0 ? [] : [count(dataFiles.length, "data file")])];
    return `${file === undefined ? "" : `wrote ${file}: `}${made.join(", ")}`;
}
/** `2 predict, 1 classify`. */
function tally(counts) {
    return [...counts].map(([name, number]) => `${number} ${name}`).join(", ");
}


/***/ }),

/***/ 436:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** "Did you mean": the known word that is nearest to one that is not known. */
/** Words longer than this are no typing mistakes, and comparing them would take long. */
const MAX_LENGTH = 64;
/**
 * The candidate nearest to `word`, or undefined when none is near: a third of its letters may be wrong, at least one.
 * A swap of two neighbours counts as one mistake; case and the choice of `-` or `_` count as none.
 */
function suggest(word, candidates) {
    if (word.length > MAX_LENGTH)
        return undefined;
    const wanted = fold(word);
    let best;
    let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of candidates) {
        if (candidate.length > MAX_LENGTH)
            continue;
        const distance = editDistance(wanted, fold(candidate));
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** The hint for people: "Did you mean `inputs`?" */
function didYouMean(word, candidates) {
    const nearest = suggest(word, candidates);
    return nearest === undefined ? undefined : `Did you mean \`${nearest}\`?`;
}
const fold = (word) => word.toLowerCase().replaceAll("-", "_");
/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            row[j] = Math.min(replaced, last[j] + 1, row[j - 1] + 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./build/cli/color.js
/** Whether to colour what goes to `output`. NO_COLOR comes first (no-color.org), then FORCE_COLOR, then the terminal. */
function wantsColor(choice, env, output) {
    if (choice !== "auto")
        return choice === "always";
    if (env["NO_COLOR"])
        return false;
    const force = env["FORCE_COLOR"];
    if (force !== undefined)
        return force !== "0" && force !== "false";
    return output.isTTY === true && env["TERM"] !== "dumb";
}

;// CONCATENATED MODULE: ./build/options.js
/**
 * Everything a user can set, once: the command line's `--help` and parser, the inputs of action.yml, and the tables of the
 * README are made from these rows or compared with them by a test.
 */
const COMMANDS = [
    {
        name: "write",
        synopsis: "write [SPEC|GLOB...] [--saved-model DIR]",
        summary: "make the warm-up file, write it and verify what is on disk",
    },
    {
        name: "check",
        synopsis: "check [SPEC|GLOB...] [--saved-model DIR]",
        summary: "judge the file that is there; with a spec also: is it what the spec would write",
    },
    {
        name: "inspect",
        synopsis: "inspect DIR",
        summary: "show the signatures of a SavedModel: inputs, dtypes, shapes, methods",
    },
    {
        name: "show",
        synopsis: "show DIR|FILE",
        summary: "show what a warm-up file holds",
    },
    {
        name: "init",
        synopsis: "init DIR [--output warmup.yaml]",
        summary: "draft a spec from a SavedModel, with where each value was read",
    },
    {
        name: "import",
        synopsis: "import FILE [--from TOOL] [--output warmup.yaml]",
        summary: "draft a spec from the requests of a Triton config.pbtxt or of a perf_analyzer input file",
    },
    {
        name: "export",
        synopsis: "export SPEC [--output FILE]",
        summary: "turn the predict requests of a spec into model_warmup samples of a Triton config.pbtxt",
    },
];
const EVERY = COMMANDS.map((command) => command.name);
const EXECUTORS = ["write", "check"];
const OPTIONS = [
    {
        name: "spec",
        type: "lines",
        help: "warm-up specs: paths or globs, one a line; node_modules is never searched",
        commands: [],
        executors: EXECUTORS,
        action: { default: "**/warmup.yaml\n**/warmup.yml" },
    },
    {
        name: "mode",
        type: "choice",
        choices: ["write", "check", "dry-run", "discover"],
        help: "write and verify, judge what is there, do all but put the file in place, or print a matrix of the specs",
        commands: [],
        action: { default: "write" },
    },
    {
        name: "saved-model",
        type: "text",
        value: "DIR",
        help: "base path or version folder of the SavedModel; overrides the spec's model.path, and without a spec derives all requests from the model",
        commands: ["write", "check"],
        action: { default: "" },
    },
    {
        name: "saved-model",
        type: "text",
        value: "DIR",
        help: "base path or version folder of the SavedModel: what a draft is held against, and in place of the spec's model.path",
        commands: ["import", "export"],
    },
    {
        name: "dry-run",
        type: "flag",
        help: "make and verify the file, then remove it instead of putting it in place",
        commands: ["write"],
    },
    {
        name: "allow-outside",
        type: "flag",
        help: "let specs and links in model folders lead out of the workspace: the working directory, in the Action the checkout",
        commands: EVERY,
        action: { default: "false" },
    },
    {
        name: "allow-private-network",
        type: "flag",
        help: "let the URLs of specs lead to addresses that are not of the public internet, and begin with http",
        commands: ["write", "check", "export"],
        action: { default: "false" },
    },
    {
        name: "record",
        type: "count",
        value: "N",
        help: "show only this record, counted from 0",
        commands: ["show"],
    },
    {
        name: "values",
        type: "flag",
        help: "show values too; without it no value of a request is ever printed",
        commands: ["show"],
    },
    {
        name: "output",
        type: "text",
        value: "FILE",
        help: "the file to write; left out, init and import write warmup.yaml, and export prints what needs no data file",
        commands: ["init", "import", "export"],
    },
    {
        name: "force",
        type: "flag",
        help: "overwrite a file that is there already",
        commands: ["init", "import", "export"],
    },
    {
        name: "from",
        type: "choice",
        choices: ["triton", "perf_analyzer"],
        help: "what the file is; left out, its ending tells: .pbtxt or .json",
        commands: ["import"],
    },
    {
        name: "to",
        type: "choice",
        choices: ["triton"],
        help: "the tool to export to; there is one so far",
        commands: ["export"],
    },
    {
        name: "strict",
        type: "flag",
        help: "count warnings as errors",
        commands: ["write", "check"],
        executors: EXECUTORS,
    },
    {
        name: "fail-on",
        type: "choice",
        choices: ["error", "warning", "never"],
        help: "what makes the step fail",
        commands: [],
        action: { default: "error" },
    },
    {
        name: "format",
        type: "choice",
        choices: ["text", "markdown", "json"],
        help: "format of the report on standard output",
        commands: EVERY,
    },
    {
        name: "json",
        type: "flag",
        help: "the same as --format json; the readable report goes to standard error",
        commands: EVERY,
    },
    {
        name: "report",
        type: "text",
        value: "FILE",
        help: "also write the JSON report to this file",
        commands: EVERY,
        action: { default: "" },
    },
    {
        name: "summary",
        type: "flag",
        help: "write a job summary",
        commands: [],
        action: { default: "true" },
    },
    {
        name: "working-directory",
        type: "text",
        help: "folder that paths and globs start from",
        commands: [],
        action: { default: "." },
    },
    {
        name: "color",
        type: "choice",
        choices: ["auto", "always", "never"],
        help: "colour the text; auto obeys NO_COLOR and FORCE_COLOR, then asks the terminal",
        commands: EVERY,
    },
    {
        name: "quiet",
        type: "flag",
        help: "say nothing about what is in order",
        commands: EVERY,
        executors: EXECUTORS,
    },
    {
        name: "verbose",
        type: "flag",
        help: "also show coverage, hashes and times",
        commands: EVERY,
        executors: EXECUTORS,
    },
];
/** The options that one command of the command line takes, in the order of the table. */
function optionsOf(command) {
    return OPTIONS.filter((option) => option.commands.includes(command));
}
/** The options that are inputs of the Action, in the order of the table. */
function actionInputs() {
    return OPTIONS.flatMap((option) => (option.action ? [{ ...option, action: option.action }] : []));
}
/** The options that one executor of the Nx plugin takes, in the order of the table. */
function executorOptions(name) {
    return OPTIONS.filter((option) => option.executors?.includes(name));
}

;// CONCATENATED MODULE: ./build/cli/help.js
/** What `--help` prints, from the tables in options.ts. */

const NAME = "savedmodel-warmup";
const EXIT_STATUS = "Exit status: 0 nothing is wrong, 1 problems were found, 2 the command line is wrong.";
function help(command) {
    return command === undefined ? overview() : commandHelp(command);
}
function overview() {
    return [
        "Write and verify warm-up files for TensorFlow Serving, from a checked-in spec, without TensorFlow.",
        "",
        "Usage:",
        ...columns(COMMANDS.map((row) => [`${NAME} ${row.synopsis}`, row.summary])),
        "",
        `Options of a command: ${NAME} COMMAND --help. Version: ${NAME} --version.`,
        EXIT_STATUS,
        "",
    ].join("\n");
}
function commandHelp(name) {
    const command = COMMANDS.find((row) => row.name === name);
    return [
        `Usage: ${NAME} ${command.synopsis} [OPTION...]`,
        "",
        `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
        "",
        "Options:",
        ...columns(optionsOf(name).map((option) => [usage(option), option.help])),
        "",
        EXIT_STATUS,
        "",
    ].join("\n");
}
/** `--report FILE`, `--color auto|always|never`, `--json`. */
function usage(option) {
    const value = option.choices?.join("|") ?? option.value;
    return value === undefined ? `--${option.name}` : `--${option.name} ${value}`;
}
const WIDTH = 100;
function columns(rows) {
    const left = Math.max(...rows.map(([term]) => term.length)) + 4;
    return rows.flatMap(([term, text]) => wrap(text, WIDTH - left).map((line, index) => (index === 0 ? `  ${term}` : "").padEnd(left) + line));
}
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === "" ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./build/cli/io.js
/**
 * Write all of the text. Resolves when it is handed over, and also when nobody reads any more (`| head` has left): that is the
 * reader's choice and no failure of ours.
 */
function print(output, text) {
    if (text === "")
        return Promise.resolve();
    return new Promise((resolve, reject) => {
        output.write(text, (error) => {
            if (error && error.code !== "EPIPE")
                reject(error);
            else
                resolve();
        });
    });
}
/** A broken pipe is also reported as an event, which ends the process when nobody listens. */
function tolerateClosedPipes(io) {
    for (const output of [io.stdout, io.stderr]) {
        output.on("error", (error) => {
            if (error.code !== "EPIPE")
                throw error;
        });
    }
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
// EXTERNAL MODULE: ./build/spec/suggest.js
var suggest = __nccwpck_require__(436);
;// CONCATENATED MODULE: ./build/cli/parse.js
/** The arguments as a command with its options, or what is wrong with them. */



function parseCommandLine(args) {
    const asks = (name) => args.slice(0, endOfOptions(args)).includes(name);
    const word = args.find((arg) => !arg.startsWith("-"));
    const command = COMMANDS.find((row) => row.name === word)?.name;
    if (asks("--help") || asks("-h") || args.length === 0 || (word === "help" && args.length === 1)) {
        return { kind: "help", command };
    }
    if (asks("--version") && command === undefined)
        return { kind: "version" };
    if (command === undefined)
        return { kind: "usage", command, message: noCommand(word, args[0]) };
    const at = args.indexOf(command);
    return parseOptions(command, [...args.slice(0, at), ...args.slice(at + 1)]);
}
function endOfOptions(args) {
    const end = args.indexOf("--");
    return end === -1 ? args.length : end;
}
function noCommand(word, first) {
    if (word === undefined)
        return `${JSON.stringify(first)} is no command: name one of ${names(COMMANDS)} first`;
    return `${JSON.stringify(word)} is no command${didYouMean(word, COMMANDS.map((row) => row.name))}; there are ${names(COMMANDS)}`;
}
function parseOptions(command, args) {
    const rows = new Map(optionsOf(command).map((row) => [row.name, row]));
    const { tokens, positionals } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options: Object.fromEntries([...rows].map(([name, row]) => [name, { type: row.type === "flag" ? "boolean" : "string" }])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const set = new Map();
    for (const token of tokens) {
        if (token.kind !== "option")
            continue;
        const row = rows.get(token.name);
        const message = row
            ? fault(row, token.value, token.inlineValue === true)
            : `${token.rawName} is no option of ${command}${didYouMean(token.rawName, [...rows.keys()].map((name) => `--${name}`))}`;
        if (message !== undefined)
            return { kind: "usage", command, message };
        set.set(token.name, token.value ?? true);
    }
    return { kind: "run", command, operands: positionals, set };
}
function fault(row, value, inline) {
    const name = `--${row.name}`;
    if (row.type === "flag")
        return value === undefined ? undefined : `${name} takes no value, found ${quoted(value)}`;
    if (value === undefined || value === "")
        return `${name} needs a value`;
    if (value.startsWith("-") && !inline) {
        return `${name} needs a value, found ${quoted(value)}; write ${name}=${value} if that is the value`;
    }
    if (row.choices && !row.choices.includes(value)) {
        return `${name} is one of ${row.choices.join(", ")}, found ${quoted(value)}`;
    }
    if (row.type === "count" && !(/^\d+$/.test(value) && Number.isSafeInteger(Number(value)))) {
        return `${name} is a whole number from 0, found ${quoted(value)}`;
    }
    return undefined;
}
function quoted(text) {
    return JSON.stringify(text);
}
function didYouMean(word, candidates) {
    const best = (0,suggest/* suggest */.Z)(word, candidates);
    return best === undefined ? "" : `, did you mean ${best}?`;
}
function names(rows) {
    return rows.map((row) => row.name).join(", ");
}

// EXTERNAL MODULE: ./build/report/visible.js
var visible = __nccwpck_require__(6257);
// EXTERNAL MODULE: ./build/report/words.js
var words = __nccwpck_require__(4702);
;// CONCATENATED MODULE: ./build/cli/progress.js


/** Work that is done sooner shows nothing. */
const PATIENCE_MS = 1000;
/** Between two lines, so that the terminal is not what takes the time. */
const INTERVAL_MS = 100;
const ERASE_LINE = "\r\u001b[K";
/** Not by `performance`, which Node loads when it is first asked for. */
const milliseconds = () => Number(process.hrtime.bigint() / 1000000n);
/** Nothing where no one watches: in a pipe, and in CI, some of which say that they are a terminal. */
function progressLine(output, env, now = milliseconds) {
    if (output.isTTY !== true || isSet(env["CI"]))
        return { show() { }, clear() { } };
    let due = now() + PATIENCE_MS;
    let shown = false;
    /** Where the work that is being told of began. */
    let start = { key: "", ms: 0, bytes: 0 };
    let last = 0;
    return {
        show(progress) {
            const key = `${progress.doing} ${progress.file}`;
            // A second round over the same file begins anew.
            if (key !== start.key || progress.bytes < last)
                start = { key, ms: now(), bytes: progress.bytes };
            last = progress.bytes;
            if (now() < due)
                return;
            due = now() + INTERVAL_MS;
            shown = true;
            const seconds = (now() - start.ms) / 1000;
            output.write(`${ERASE_LINE}${(0,visible.visible)(line(progress, (progress.bytes - start.bytes) / seconds))}`);
        },
        clear() {
            if (shown)
                output.write(ERASE_LINE);
            shown = false;
        },
    };
}
function isSet(variable) {
    return variable !== undefined && variable !== "" && variable !== "false";
}
/** `writing warmup: record 12 of 300, 48.0 MiB, 512 MiB/s` */
function line({ doing, file, bytes, totalBytes, records, totalRecords }, rate) {
    const parts = [
        ...(records === undefined ? [] : [`record ${records}${totalRecords === undefined ? "" : ` of ${totalRecords}`}`]),
        `${(0,words/* size */.Ej)(bytes)}${totalBytes === undefined ? "" : ` of ${(0,words/* size */.Ej)(totalBytes)}`}`,
        ...(Number.isFinite(rate) && rate > 0 ? [`${(0,words/* size */.Ej)(Math.round(rate))}/s`] : []),
    ];
    return `${doing} ${file}: ${parts.join(", ")}`;
}

;// CONCATENATED MODULE: ./build/cli/request.js
const OPERANDS = {
    inspect: "the folder of a SavedModel",
    show: "a warm-up file or the folder of a SavedModel",
    init: "the folder of a SavedModel",
    import: "a config.pbtxt of Triton or an input file of perf_analyzer",
    export: "a spec",
};
/** A string is what is wrong. */
function requestOf(command, operands, set, { cwd, onProgress }) {
    const allowPrivateNetwork = set.has("allow-private-network");
    const bounds = { cwd, allowOutside: set.has("allow-outside"), allowPrivateNetwork };
    if (command === "write" || command === "check") {
        const savedModel = request_text(set, "saved-model");
        if (operands.length === 0 && savedModel === undefined) {
            return `${command} needs a spec, or --saved-model DIR to derive all requests from the model`;
        }
        const strict = set.has("strict");
        const common = { ...bounds, onProgress, specs: operands, savedModel, strict, sha256: showsHashes(set) };
        return command === "write" ? { ...common, command, dryRun: set.has("dry-run") } : { ...common, command };
    }
    const [path] = operands;
    if (path === undefined || operands.length > 1) {
        return `${command} takes one operand, ${OPERANDS[command]}; found ${operands.length === 0 ? "none" : operands.length}`;
    }
    if (command === "inspect")
        return { ...bounds, onProgress, command, path };
    const output = { output: request_text(set, "output"), force: set.has("force") };
    const savedModel = request_text(set, "saved-model");
    if (command === "init")
        return { ...bounds, ...output, command, path };
    if (command === "import") {
        return { ...bounds, ...output, command, path, savedModel, from: request_text(set, "from") };
    }
    if (command === "export")
        return { ...bounds, ...output, command, path, savedModel };
    const record = request_text(set, "record");
    return {
        ...bounds,
        command,
        path,
        sha256: showsHashes(set),
        record: record === undefined ? undefined : Number(record),
        values: set.has("values"),
    };
}
/** The text has none, unless it is verbose; JSON, wherever it goes, has them all. */
function showsHashes(set) {
    return set.has("verbose") || set.has("json") || set.get("format") === "json" || set.has("report");
}
function request_text(set, name) {
    const value = set.get(name);
    return value === true ? undefined : value;
}

;// CONCATENATED MODULE: ./build/version.js
// @generated by scripts/generate-version.mjs from package.json. Do not edit.
const VERSION = "0.1.0";

;// CONCATENATED MODULE: ./build/cli/main.js







/** Nothing is wrong. */
const OK = 0;
/** Problems were found, or the program itself failed. */
const PROBLEMS = 1;
/** The command line is wrong; nothing was done. */
const USAGE = 2;
/** Run one command line and tell the exit status. `args` start at the command. */
async function main(args, io) {
    tolerateClosedPipes(io);
    try {
        return await dispatch(args, io);
    }
    catch (error) {
        await print(io.stderr, unexpected(error));
        return PROBLEMS;
    }
}
async function dispatch(args, io) {
    const invocation = parseCommandLine(args);
    switch (invocation.kind) {
        case "help":
            await print(io.stdout, help(invocation.command));
            return OK;
        case "version":
            await print(io.stdout, `${VERSION}\n`);
            return OK;
        case "usage":
            return wrongUsage(invocation.message, invocation.command, io);
        case "run":
    }
    const { command, operands, set } = invocation;
    const progress = progressLine(io.stderr, io.env);
    const request = requestOf(command, operands, set, { cwd: io.cwd(), onProgress: progress.show });
    if (typeof request === "string")
        return wrongUsage(request, command, io);
    // Loaded here, so that --help and a wrong command line answer at once.
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(201), __nccwpck_require__.e(957), __nccwpck_require__.e(178)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8178));
    const report = await run(request);
    progress.clear();
    const delivered = await deliver(report, set, io);
    return report.ok && delivered ? OK : PROBLEMS;
}
async function wrongUsage(message, command, io) {
    const more = `savedmodel-warmup${command === undefined ? "" : ` ${command}`} --help`;
    await print(io.stderr, `savedmodel-warmup: ${message}\nSee ${more}\n`);
    return USAGE;
}
/**
 * Standard output carries the format that was asked for, or what was exported; the text then goes to standard error.
 * False where the report's file could not be written.
 */
async function deliver(report, set, io) {
    const { formatJson, formatMarkdown, formatText } = await __nccwpck_require__.e(/* import() */ 150).then(__nccwpck_require__.bind(__nccwpck_require__, 7150));
    const format = set.has("json") ? "json" : (set.get("format") ?? "text");
    const exported = format === "text" ? exportedText(report) : undefined;
    const textOutput = format === "text" && exported === undefined ? io.stdout : io.stderr;
    const color = wantsColor(String(set.get("color") ?? "auto"), io.env, textOutput);
    await print(textOutput, formatText(report, { color, verbose: set.has("verbose"), quiet: set.has("quiet") }));
    if (exported !== undefined)
        await print(io.stdout, exported);
    if (format === "json")
        await print(io.stdout, formatJson(report, { version: VERSION }));
    if (format === "markdown")
        await print(io.stdout, formatMarkdown(report));
    const file = set.get("report");
    return typeof file !== "string" || (await writeReport(file, formatJson(report, { version: VERSION }), set, io));
}
/** What `export` was to print, so that standard output can be appended to a config as it is. */
function exportedText({ models }) {
    return models[0]?.exported?.text;
}
async function writeReport(file, text, set, io) {
    const { writeTextFile } = await Promise.all(/* import() */[__nccwpck_require__.e(957), __nccwpck_require__.e(767)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2098));
    const { resolve } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6760, 19));
    const path = resolve(io.cwd(), file);
    const workspace = set.has("allow-outside") ? undefined : io.cwd();
    const refusal = await writeTextFile({ path, text, over: true, folders: true, workspace });
    if (refusal === undefined)
        return true;
    const { visible } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6257));
    await print(io.stderr, `savedmodel-warmup: the report cannot be written to ${visible(`${file}: ${refusal.reason}`)}\n`);
    return false;
}
function unexpected(error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `savedmodel-warmup ${VERSION}: this is a bug, please report it with these lines\n${details}\n`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/cli/standard-output.js
/**
 * Standard output and standard error, written to at once where no terminal is behind them. `process.stdout` loads Node's
 * sockets, terminals and streams when it is first asked for, which takes a short run longer than to verify its file.
 */

const NULL_DEVICE = "/dev/null";
/** The output with this descriptor. `stream` is what Node makes of it, and is called only where it has to be. */
function standardOutput(descriptor, stream) {
    return takesText(descriptor) ? new DescriptorOutput(descriptor, stream) : stream();
}
/** True for what needs nothing but bytes: a file, a pipe, a socket, and where all is forgotten. */
function takesText(descriptor) {
    // What a descriptor is, and whether writing to it waits, Windows tells in ways of its own.
    if (process.platform === "win32")
        return false;
    const found = (0,external_node_fs_.fstatSync)(descriptor);
    return !found.isCharacterDevice() || found.rdev === (0,external_node_fs_.statSync)(NULL_DEVICE, { throwIfNoEntry: false })?.rdev;
}
class DescriptorOutput {
    isTTY = false;
    #descriptor;
    #stream;
    #listeners = [];
    #successor;
    constructor(descriptor, stream) {
        this.#descriptor = descriptor;
        this.#stream = stream;
    }
    write(text, done) {
        let rest = typeof text === "string" ? Buffer.from(text) : text;
        try {
            while (!this.#successor && rest.length > 0)
                rest = rest.subarray((0,external_node_fs_.writeSync)(this.#descriptor, rest));
        }
        catch {
            // A full pipe that nobody may wait in, a reader that has left, a full disk: the stream waits, or meets it again and tells.
            this.#successor = this.#stream();
            for (const listener of this.#listeners)
                this.#successor.on("error", listener);
        }
        if (this.#successor)
            this.#successor.write(rest, done);
        else
            done?.();
    }
    on(event, listener) {
        if (this.#successor)
            this.#successor.on(event, listener);
        else
            this.#listeners.push(listener);
    }
}

;// CONCATENATED MODULE: ./build/cli/index.js


// Node's own status for work that has not come to its end when nothing is left to do, until there is another.
process.exitCode = 13;
const io = {
    stdout: standardOutput(1, () => process.stdout),
    stderr: standardOutput(2, () => process.stderr),
    env: process.env,
    cwd: () => process.cwd(),
};
/** Not awaited where it is called, since Node requires this file. */
async function start() {
    process.exitCode = await main(process.argv.slice(2), io);
}
void start();

module.exports = __webpack_exports__;
/******/ })()
;