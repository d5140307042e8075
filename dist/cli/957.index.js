"use strict";
exports.id = 957;
exports.ids = [957];
exports.modules = {

/***/ 4267:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ DataFileChanged),
/* harmony export */   ZY: () => (/* binding */ memoryBytes),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   sG: () => (/* binding */ fileBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3559);
/** Bytes that stand somewhere and are read where they are needed. */


/** Told by its tag: a file that planning has looked at is another one, or gone, when its values are made. */
class DataFileChanged extends Error {
    syscall = "read";
    constructor(path) {
        super(`${path} was changed while it was being used`);
        this.name = "DataFileChanged";
    }
}
/**
 * A regular file, opened anew for every read, so that a thousand of them hold no descriptors. Throws the system's error
 * where it cannot be opened.
 *
 * @returns undefined where the path is no regular file: a pipe has no rows to come back to.
 */
function fileBytes(path) {
    const first = withFile(path, (_, stats) => stats);
    if (!first.isFile())
        return undefined;
    return {
        length: Number(first.size),
        read: (offset, length) => withFile(path, (descriptor, stats) => {
            if (!sameFile(stats, first))
                throw new DataFileChanged(path);
            const bytes = new Uint8Array(length);
            for (let filled = 0; filled < length;) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, length - filled, offset + filled);
                if (count === 0)
                    throw new DataFileChanged(path);
                filled += count;
            }
            return bytes;
        }),
    };
}
/** A part of other bytes. */
function slice(bytes, start, length) {
    return { length, read: (offset, count) => bytes.read(start + offset, count) };
}
function memoryBytes(memory) {
    // A Buffer's own `slice` gives the same memory.
    const bytes = new Uint8Array(memory.buffer, memory.byteOffset, memory.length);
    return { length: bytes.length, read: (offset, length) => bytes.slice(offset, offset + length) };
}
function withFile(path, use) {
    const descriptor = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegularSync */ .w5)(path);
    try {
        return use(descriptor, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true }));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function sameFile(now, then) {
    return now.ino === then.ino && now.size === then.size && now.mtimeNs === then.mtimeNs;
}


/***/ }),

/***/ 3559:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   w5: () => (/* binding */ openRegularSync)
/* harmony export */ });
/* unused harmony export NotRegular */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/** Files that are opened because a name leads to them, whatever may stand there. */


/** Without O_NONBLOCK, to open a pipe is to wait for whoever writes to it. Windows has neither. */
const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Told by its tag, as an error of the file system: a pipe or a device stands where a file is read. */
class NotRegular extends Error {
    syscall = "open";
    constructor() {
        super("it is no regular file");
        this.name = "NotRegular";
    }
}
/** A folder is opened too, and tells of itself (EISDIR) where it is read. Throws the system's error, or {@link NotRegular}. */
async function openRegular(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READ);
    const stats = await handle.stat();
    if (stats.isFile() || stats.isDirectory())
        return handle;
    await handle.close();
    throw new NotRegular();
}
/** As {@link openRegular}, with a descriptor. */
function openRegularSync(path) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, READ);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    if (stats.isFile() || stats.isDirectory())
        return descriptor;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    throw new NotRegular();
}


/***/ }),

/***/ 184:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ found),
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(902);

function found(value) {
    return { value, problems: [] };
}
/** The reader of the spec adds the place that names the file. */
function refuse(code, message, hint) {
    return { value: undefined, problems: [(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .filesProblem */ .X)(code, { message, hint })] };
}


/***/ }),

/***/ 902:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ filesProblem)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(411);

/** What can be wrong with a data file that a spec names. */
const filesProblem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblems */ .u)("files", {
    "files-unreadable": {
        severity: "error",
        title: "A data file cannot be read",
        fix: "Check the path, which starts from the spec's folder, that it is a file, and its permissions.",
    },
    "files-outside": {
        severity: "error",
        title: "A data file lies outside of the workspace",
        fix: "Copy the file below the working directory or beside the spec. Symbolic links are followed before this is judged.",
    },
    "files-url": {
        severity: "error",
        title: "A URL is not one that files are fetched from",
        fix: "Name an https address of the public internet, without user name and password. --allow-private-network allows addresses of your own network, and http.",
    },
    "files-download": {
        severity: "error",
        title: "A file cannot be fetched",
        fix: "Open the URL where the tool runs. Proxies are not used: where there is no other way out, fetch the file before and name it with `input_data_file`.",
    },
    "files-hash": {
        severity: "error",
        title: "A fetched file is another one than the spec pins",
        fix: "Find out who changed it. Where that is as it should be, write the new hash.",
    },
    "files-no-match": {
        severity: "error",
        title: "A glob matches no file",
        fix: "Correct the pattern, which starts from the spec's folder. Folders named node_modules are never searched.",
    },
    "files-npy": {
        severity: "error",
        title: "A file is no array that numpy.save writes",
        fix: "Write it again with `numpy.save(path, array, allow_pickle=False)`.",
    },
    "files-npz": {
        severity: "error",
        title: "A file is no archive that numpy.savez writes",
        fix: "Write it again with `numpy.savez(path, name=array)`, and name one of its arrays: `path.npz#name`.",
    },
    "files-json": {
        severity: "error",
        title: "A file is not JSON, or holds what no tensor can",
        fix: 'Write nested lists of numbers, text, booleans or `{"b64": ...}` objects, as UTF-8.',
    },
    "files-text": {
        severity: "error",
        title: "A text file is not UTF-8",
        fix: "Save it as UTF-8. Bytes that are no text are read with `input_data_file`.",
    },
    "files-too-large": {
        severity: "error",
        title: "A data file is larger than what is read of its kind",
        fix: "Write numbers as `.npy`, of which only the rows that are needed are read.",
    },
});


/***/ }),

/***/ 1725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   dN: () => (/* binding */ realPathOf),
/* harmony export */   dr: () => (/* binding */ leadsOutside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** Whether a path stays within a folder, by its text and by where its links really lead. */


/**
 * True for the folder itself and all below it; links are not looked at. Both paths are absolute. On Windows another drive, a
 * share (`\\server\share`) and a device (`\\.\`, `\\?\`) are never within a folder of this drive, and letter case is no
 * difference.
 */
function isWithin(folder, path, style = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_path__WEBPACK_IMPORTED_MODULE_1__, 2)))) {
    const way = style.relative(folder, path);
    return way !== ".." && !way.startsWith(`..${style.sep}`) && !style.isAbsolute(way);
}
/** The path without links. What does not exist yet is taken to be made, as it is called, in the folder that does. */
async function realPathOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(path);
        // A root has no parent, and there is nothing to follow in a name that is not there.
        return parent === path ? path : node_path__WEBPACK_IMPORTED_MODULE_1__.join(await realPathOf(parent), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(path));
    }
}
/** Where the path really leads, if that is in none of the folders; undefined where it stays within one. */
async function leadsOutside(path, folders) {
    const real = await realPathOf(path);
    for (const folder of folders) {
        if (isWithin(await realPathOf(folder), real))
            return undefined;
    }
    return real;
}


/***/ }),

/***/ 3513:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   P: () => (/* binding */ judgeOutside),
/* harmony export */   X$: () => (/* binding */ openInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4267);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(184);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1725);
/** Which files a spec may read: a spec that comes with a pull request must not carry off what lies beside the checkout. */





/** A regular file below the workspace or the spec's folder, with every symbolic link followed. */
async function openInside(path, workspace) {
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace.directory, path);
    const outside = await judgeOutside(written, workspace);
    if (outside)
        return outside;
    try {
        const bytes = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .fileBytes */ .sG)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(written));
        return bytes ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F)(bytes) : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("files-unreadable", "it is no regular file");
    }
    catch (error) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("files-unreadable", reasonOf(error));
    }
}
/** Refused where the path leads out of the workspace; undefined where it may be read. */
async function judgeOutside(path, { directory, cwd }) {
    if (cwd === undefined)
        return undefined;
    const real = await (0,_within_js__WEBPACK_IMPORTED_MODULE_4__/* .leadsOutside */ .dr)(path, [directory, cwd]);
    if (real === undefined)
        return undefined;
    const folders = [...new Set([directory, cwd])].sort().join(" and ");
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("files-outside", `it is ${real}, and only files below ${folders} are read without --allow-outside`);
}
const REASONS = {
    ENOENT: "there is no such file",
    ENOTDIR: "a part of its path is no folder",
    EISDIR: "it is a folder",
    EEXIST: "there is a file of that name already",
    EACCES: "permission is denied",
    EPERM: "permission is denied",
    ELOOP: "its symbolic links go in a circle",
    EMFILE: "this process has too many files open",
    ENFILE: "the system has too many files open",
    ENAMETOOLONG: "its name is longer than the file system takes",
    ENOSPC: "the disk is full",
    EDQUOT: "the quota of this user is used up",
    EROFS: "the file system is read-only",
};
/** Why the file system refuses, in words that continue a sentence. Bugs are no reasons: they are thrown on. */
function reasonOf(error) {
    if (!(error instanceof Error && "syscall" in error))
        throw error;
    return REASONS[String(error.code)] ?? error.message;
}


/***/ }),

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

/***/ 8065:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isOfFileSystem),
/* harmony export */   z: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1972);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2412);
/** What the file system refuses, in words: Node's own name two paths, one of which is gone. */



/** The problem with putting the warm-up file at `file`. Errors of the file system are the user's to mend; a bug is thrown. */
function cannotWrite(error, file, cwd) {
    if (!isOfFileSystem(error))
        throw error;
    const known = REFUSALS.get(error.code);
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .runProblem */ .d)("run-cannot-write", {
        ...(known ? known((0,_relative_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(file, cwd), (0,_relative_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), cwd)) : { message: error.message, hint: UNKNOWN }),
        where: { file },
    });
}
function isOfFileSystem(error) {
    return error instanceof Error && "syscall" in error;
}
const UNKNOWN = "see that this user may write to the version folder, and that nothing else stands at the file's place";
const OLD = "The old file is as it was.";
const aFolder = (file) => ({
    message: `A folder stands where the warm-up file goes, and the server refuses a model with one there.`,
    hint: `Remove the folder ${file}.`,
});
const noFolder = (_, folder) => ({
    message: `${folder} is a file, and must be the folder that holds the warm-up file.`,
    hint: `Remove the file ${folder}.`,
});
const noRight = (_, folder) => ({
    message: `This user may not write to ${folder} (permission denied).`,
    hint: "Give this user write access to the version folder, or run as the user who exports the model.",
});
const full = (what, mend) => () => ({
    message: `${what}. ${OLD}`,
    hint: `${mend}, or make fewer or smaller records.`,
});
/** By the code of the error (errno.h). */
const REFUSALS = new Map([
    ["EISDIR", aFolder],
    // A rename over a folder, on some systems.
    ["ENOTEMPTY", aFolder],
    ["ENOTDIR", noFolder],
    ["EACCES", noRight],
    ["EPERM", noRight],
    ["ENOSPC", full("The disk is full (ENOSPC)", "Make room on the disk")],
    ["EDQUOT", full("The quota of this user is used up (EDQUOT)", "Make room in the quota")],
    ["EFBIG", full("The file is larger than the system lets this process write (EFBIG)", "Raise the limit (ulimit -f)")],
    [
        "EROFS",
        (_, folder) => ({
            message: `${folder} is on a read-only file system (EROFS).`,
            hint: "Write to a copy of the model that is not.",
        }),
    ],
    [
        "ENOENT",
        (_, folder) => ({
            message: `${folder} was removed while the file was made.`,
            hint: "See who else works on the model, and run again.",
        }),
    ],
    [
        "EMFILE",
        () => ({ message: "This process has too many files open (EMFILE).", hint: "Let it open more (ulimit -n)." }),
    ],
    ["ENFILE", () => ({ message: "The system has too many files open (ENFILE).", hint: "Run again when it has fewer." })],
]);


/***/ }),

/***/ 1972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runProblem)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(411);

/** What can be wrong with a run as a whole: its specs, and the disk it writes to. */
const runProblem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblems */ .u)("run", {
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
    "run-outside": {
        severity: "error",
        title: "A path leads out of the workspace",
        fix: "A spec and the links in a model's folder may only lead to files of the workspace: the working directory, or the checkout in the Action. Move the file there, or give --allow-outside where both are your own.",
    },
    "run-output-link": {
        severity: "error",
        title: "A symbolic link stands in the way of the warm-up file",
        fix: "Remove the link, or name the folder that it leads to.",
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


/***/ }),

/***/ 2412:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ shownProblem),
/* harmony export */   NG: () => (/* binding */ shownWhere),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** Paths as reports show them: relative to the working directory, with `/` on every system. */

function shownPath(path, cwd) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        return path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    return shown === "" ? "." : shown;
}
/** The problem with its file shown as above. */
function shownProblem(problem, cwd) {
    return { ...problem, where: shownWhere(problem.where, cwd) };
}
function shownWhere(where, cwd) {
    return where.file === undefined ? where : { ...where, file: shownPath(where.file, cwd) };
}


/***/ }),

/***/ 9444:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ crc32c_crc32c),
  c: () => (/* binding */ maskedCrc32c)
});

// EXTERNAL MODULE: ./node_modules/crc-32/crc32c.js
var crc32c = __webpack_require__(2782);
// EXTERNAL MODULE: ./build/wasm.js
var wasm = __webpack_require__(3070);
;// CONCATENATED MODULE: ./build/tfrecord/generated/fold.js
// @generated by scripts/generate-crc32c.mjs. Do not edit.
/** Bytes that `history` reaches back: its last block is the one before `out`. */
const HISTORY_BYTES = 3344;
/** Bytes of message that one call may take; they stand behind the history. */
const WINDOW_BYTES = 65536;
/** Where in memory the last bytes of a message go, so that they do not meet the window. */
const TAIL = 68880;
/** What `fold` counts in. */
const GROUP_BYTES = 128;
/** `fold(history, message, out, groups)`, in base64. */
const MODULE = "AGFzbQEAAAABCAFgBH9/f38AAg8BA2VudgZtZW1vcnkCAAIDAgEABwgBBGZvbGQAAArxAwHuAwACQANAIANFDQEgAiAB/QAEACAA/QAEAP1RIAD9AATgAf1RIAD9AATwBP1RIAD9AATgBv1RIAD9AASAEv1R/QsEACACIAH9AAQQIAD9AAQQ/VEgAP0ABPAB/VEgAP0ABIAF/VEgAP0ABPAG/VEgAP0ABJAS/VH9CwQQIAIgAf0ABCAgAP0ABCD9USAA/QAEgAL9USAA/QAEkAX9USAA/QAEgAf9USAA/QAEoBL9Uf0LBCAgAiAB/QAEMCAA/QAEMP1RIAD9AASQAv1RIAD9AASgBf1RIAD9AASQB/1RIAD9AASwEv1R/QsEMCACIAH9AARAIAD9AARA/VEgAP0ABKAC/VEgAP0ABLAF/VEgAP0ABKAH/VEgAP0ABMAS/VH9CwRAIAIgAf0ABFAgAP0ABFD9USAA/QAEsAL9USAA/QAEwAX9USAA/QAEsAf9USAA/QAE0BL9Uf0LBFAgAiAB/QAEYCAA/QAEYP1RIAD9AATAAv1RIAD9AATQBf1RIAD9AATAB/1RIAD9AATgEv1R/QsEYCACIAH9AARwIAD9AARw/VEgAP0ABNAC/VEgAP0ABOAF/VEgAP0ABNAH/VEgAP0ABPAS/VH9CwRwIABBgAFqIQAgAUGAAWohASACQYABaiECIANBAWshAwwACwsL";

;// CONCATENATED MODULE: ./build/tfrecord/crc32c-fold.js
/**
 * Long bytes made short without changing their CRC-32C, by WebAssembly at several times the speed of a table.
 *
 * A CRC is a remainder modulo a polynomial P over GF(2), so multiples of P may be added to the message. With
 * `1 + x^14 + x^39 + x^54 + x^144 + x^209 = 0 (mod P)`, and because squaring is linear over GF(2), the same holds with every
 * exponent times 128: in blocks of 16 bytes. Adding that multiple makes a block zero and changes only blocks up to 209
 * further on, so all but the last 209 blocks go away, with five XORs each, 16 bytes at a time and without a table.
 */


/** Fewer bytes than this do not get shorter by much. */
const WORTH_FOLDING = 2 * HISTORY_BYTES;
/** For bytes in that buffer. Undefined where WebAssembly has no vectors. Compiled at the first call: small files do without. */
function folding(buffer) {
    return crc32c_fold_module.for(buffer);
}
const crc32c_fold_module = new wasm/* VectorModule */.A(MODULE, folder);
function folder({ fold }, buffer) {
    const bytes = new Uint8Array(buffer);
    const window = bytes.subarray(HISTORY_BYTES, HISTORY_BYTES + WINDOW_BYTES);
    return (message, initial) => {
        const folded = GROUP_BYTES * Math.floor((message.length - HISTORY_BYTES) / GROUP_BYTES);
        const isHere = message.buffer === buffer;
        bytes.fill(0, 0, HISTORY_BYTES);
        for (let at = 0; at < folded; at += WINDOW_BYTES) {
            const length = Math.min(WINDOW_BYTES, folded - at);
            let source = HISTORY_BYTES;
            // A CRC that begins with other bits than 0 is that of a message whose first 32 bits are changed by them.
            if (isHere && at > 0)
                source = message.byteOffset + at;
            else
                window.set(message.subarray(at, at + length));
            if (at === 0)
                for (let i = 0; i < 4; i++)
                    window[i] ^= initial >>> (8 * i);
            fold(0, source, HISTORY_BYTES, length / GROUP_BYTES);
            bytes.copyWithin(0, length, length + HISTORY_BYTES);
        }
        // The last blocks stay, changed by those before them and not by each other: the history goes on with zeros.
        const left = message.length - folded;
        bytes.set(message.subarray(folded), TAIL);
        window.fill(0, 0, HISTORY_BYTES + GROUP_BYTES);
        fold(0, TAIL, TAIL, Math.ceil(left / GROUP_BYTES));
        return bytes.subarray(TAIL, TAIL + left);
    };
}

;// CONCATENATED MODULE: ./build/tfrecord/crc32c.js


/**
 * CRC-32C (Castagnoli) of bytes, as an unsigned 32-bit number; 0xe3069283 for the ASCII text "123456789".
 *
 * @param seed the CRC of the bytes that come before these
 */
function crc32c_crc32c(bytes, seed = 0) {
    const fold = bytes.length < WORTH_FOLDING ? undefined : folding(bytes.buffer);
    // The package inverts its seed, as the CRC does before the first byte and after the last: ~0 makes it begin with 0.
    return (fold ? crc32c.buf(fold(bytes, ~seed), ~0) : crc32c.buf(bytes, seed)) >>> 0;
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


/***/ }),

/***/ 5383:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readFooter),
/* harmony export */   Kr: () => (/* binding */ FRAME_BYTES),
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   bx: () => (/* binding */ writeHeader),
/* harmony export */   f: () => (/* binding */ writeFooter),
/* harmony export */   q2: () => (/* binding */ HEADER_BYTES),
/* harmony export */   yn: () => (/* binding */ FOOTER_BYTES)
/* harmony export */ });
/* harmony import */ var _crc32c_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9444);

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
    view.setUint32(offset, dataLength, true);
    view.setUint32(offset + 4, Math.floor(dataLength / 2 ** 32), true);
    view.setUint32(offset + LENGTH_BYTES, (0,_crc32c_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedCrc32c */ .c)(target.subarray(offset, offset + LENGTH_BYTES)), true);
}
/** Write the footer of a record, given the masked CRC of its data, into `target` at `offset`. */
function writeFooter(target, offset, checksum) {
    viewOf(target).setUint32(offset, checksum, true);
}
/** The data length a header at `offset` declares, or undefined when its checksum is not that of the length. */
function readHeader(bytes, offset) {
    const view = viewOf(bytes);
    const length = bytes.subarray(offset, offset + LENGTH_BYTES);
    if (view.getUint32(offset + LENGTH_BYTES, true) !== (0,_crc32c_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedCrc32c */ .c)(length))
        return undefined;
    return view.getBigUint64(offset, true);
}
/** The masked CRC of the data that a footer at `offset` declares. */
function readFooter(bytes, offset) {
    return viewOf(bytes).getUint32(offset, true);
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 1941:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A0: () => (/* reexport */ AtomicFile),
  Kr: () => (/* reexport */ tfrecord_frame/* FRAME_BYTES */.Kr),
  X_: () => (/* reexport */ FollowedFile),
  XM: () => (/* reexport */ ForwardSource),
  q2: () => (/* reexport */ tfrecord_frame/* HEADER_BYTES */.q2),
  Jd: () => (/* reexport */ reader/* RecordReader */.J),
  J9: () => (/* reexport */ RecordWriter),
  Sd: () => (/* reexport */ source/* openFileSource */.S),
  ay: () => (/* reexport */ tfrecord_frame/* readHeader */.ay),
  FL: () => (/* reexport */ record_memory/* recordMemory */.F)
});

// UNUSED EXPORTS: MAX_RECORD_BYTES, bytesSource

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/tfrecord/put-in-place.js
/** The one step that shows a finished file: its temporary name becomes its own. */


/**
 * On Windows a virus scanner, an indexer or a reader that has the target open makes `MoveFileEx` refuse for as long as it
 * looks (ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION). Elsewhere a rename over an open file works, and these are final.
 */
const WHILE_OPEN = new Set(["EACCES", "EBUSY", "EPERM"]);
/** Milliseconds between the tries: 4 seconds in all, longer than a scanner looks at a file of this size. */
const PAUSES = [10, 40, 150, 500, 1300, 2000];
const SYSTEM = { platform: process.platform, rename: promises_.rename, link: promises_.link, pause: external_node_timers_promises_.setTimeout };
/** Over what is there. The error is the file system's own; the target is then as it was. */
async function replace(from, to, system = SYSTEM) {
    for (const milliseconds of system.platform === "win32" ? PAUSES : []) {
        try {
            return await system.rename(from, to);
        }
        catch (error) {
            if (!WHILE_OPEN.has(error.code))
                throw error;
            await system.pause(milliseconds);
        }
    }
    await system.rename(from, to);
}
/** File systems without hard links (FAT, some network disks) say one of these. */
const NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EINVAL"]);
/**
 * Only where nothing is there: EEXIST otherwise, without a moment between the look and the deed. Where the file system has
 * no hard links there is such a moment, and it is the caller's look before that counts.
 */
async function place(from, to, system = SYSTEM) {
    try {
        await system.link(from, to);
    }
    catch (error) {
        if (!NO_LINKS.has(error.code))
            throw error;
        return replace(from, to, system);
    }
    await (0,promises_.unlink)(from);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/tfrecord/crc32c.js + 2 modules
var crc32c = __webpack_require__(9444);
;// CONCATENATED MODULE: ./build/tfrecord/temporary-file.js




/** `.<target>.<pid>-<host and moment>.tmp`: hidden, never the name the server opens, and telling whose it is. */
function temporaryName(target) {
    return `.${target}.${process.pid}-${hostTag()}${moment()}.tmp`;
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
    return (0,crc32c/* crc32c */.d)(Buffer.from((0,external_node_os_.hostname)())).toString(16).padStart(8, "0");
}
/** Tells the files of one process apart: nanoseconds, which differ from one call to the next. */
function moment() {
    return BigInt.asUintN(48, process.hrtime.bigint()).toString(16).padStart(12, "0");
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

// EXTERNAL MODULE: ./build/tfrecord/frame.js
var tfrecord_frame = __webpack_require__(5383);
;// CONCATENATED MODULE: ./build/tfrecord/writer.js


/** In bytes, of what one call of {@link Sink.write} is given. */
function totalLength(parts) {
    return parts.reduce((sum, { length }) => sum + length, 0);
}
/** Enough that a thousand small records take one system call, and that two of them stay in a processor's cache. */
const DEFAULT_BUFFER_BYTES = 256 * 1024;
/**
 * Frames records as TFRecord, without compression, which the server would not read. The sink gets small ones in blocks, and
 * large ones from where they are. While it writes, the next block is filled or the next large record made.
 *
 * ```ts
 * const writer = new RecordWriter(file);
 * for (const record of records) await writer.write(record);
 * await writer.flush();
 * ```
 */
class RecordWriter {
    #sink;
    #blockBytes;
    /** Being filled; made when it is first needed, as the other is. */
    #block;
    #filled = 0;
    /** Handed to the sink, which may still be writing it. */
    #other;
    #writing = Promise.resolve();
    #records = 0;
    #bytes = 0;
    constructor(sink, { bufferBytes = DEFAULT_BUFFER_BYTES } = {}) {
        this.#sink = sink;
        this.#blockBytes = Math.max(bufferBytes, tfrecord_frame/* FRAME_BYTES */.Kr);
    }
    /** Records written so far. */
    get records() {
        return this.#records;
    }
    /** Bytes of the file so far, frames included. */
    get bytes() {
        return this.#bytes;
    }
    /**
     * Frame one record and give the checksum in its footer. `data` is free to be changed once the next record is written, or
     * after a flush.
     *
     * @param checksum masked CRC-32C of the data, where it is known.
     */
    async write(data, checksum = (0,crc32c/* maskedCrc32c */.c)(data)) {
        const bytes = data.length + tfrecord_frame/* FRAME_BYTES */.Kr;
        if (bytes > this.#blockBytes) {
            await this.#putAround(data, checksum);
        }
        else {
            if (this.#filled + bytes > this.#blockBytes)
                await this.#handOver();
            this.#putWhole(data, checksum);
        }
        this.#records++;
        this.#bytes += bytes;
        return checksum;
    }
    /** Hand what is gathered to the sink and wait until it has written. To be called after the last record. */
    async flush() {
        if (this.#filled > 0)
            await this.#handOver();
        await this.#writing;
    }
    /** A record that the block has room for. */
    #putWhole(data, checksum) {
        const start = this.#filled + tfrecord_frame/* HEADER_BYTES */.q2;
        this.#putHeader(data);
        this.#block.set(data, start);
        this.#filled += data.length;
        this.#putFooter(checksum);
    }
    /** A record that no block has room for: its header ends one, and its footer begins the next. */
    async #putAround(data, checksum) {
        if (this.#filled + tfrecord_frame/* HEADER_BYTES */.q2 > this.#blockBytes)
            await this.#handOver();
        this.#putHeader(data);
        await this.#handOver(data);
        this.#putFooter(checksum);
    }
    #putHeader(data) {
        this.#block ??= new Uint8Array(this.#blockBytes);
        (0,tfrecord_frame/* writeHeader */.bx)(this.#block, this.#filled, data.length);
        this.#filled += tfrecord_frame/* HEADER_BYTES */.q2;
    }
    #putFooter(checksum) {
        this.#block ??= new Uint8Array(this.#blockBytes);
        (0,tfrecord_frame/* writeFooter */.f)(this.#block, this.#filled, checksum);
        this.#filled += tfrecord_frame/* FOOTER_BYTES */.yn;
    }
    /** Give the sink this block, with `data` behind it, and go on in the other one, which it must have written by then. */
    async #handOver(...data) {
        await this.#writing;
        const full = this.#block;
        this.#writing = this.#sink.write(full.subarray(0, this.#filled), ...data);
        // Whoever waits for it next is told; until then a failure is no unhandled one.
        this.#writing.catch(() => { });
        this.#block = this.#other;
        this.#other = full;
        this.#filled = 0;
    }
}

;// CONCATENATED MODULE: ./build/tfrecord/atomic-file.js






/** Bytes after which a flush begins: a file below them is flushed once, by the commit. */
const FLUSH_BYTES = 64 * 1024 * 1024;
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
    /** Where the bytes are until the commit. */
    temporaryPath;
    #target;
    #handle;
    #pending = true;
    #written = 0;
    #flushed = 0;
    #flushing = Promise.resolve();
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
        return new AtomicFile(target, path, await (0,promises_.open)(path, "wx+"));
    }
    async write(...parts) {
        const handle = this.#open();
        const total = totalLength(parts);
        for (let done = 0; done < total;) {
            const { bytesWritten } = await handle.writev(from(done, parts), this.#written + done);
            done += bytesWritten;
        }
        this.#written += total;
        if (this.#written - this.#flushed >= FLUSH_BYTES)
            this.#startFlush(handle);
    }
    /**
     * Fill `target` with what was written from `offset` on, and say how many bytes there were. They were written just now, so
     * that the system has them in memory, and to ask another thread for them would take longer than to take them.
     */
    async read(target, offset) {
        const { fd } = this.#open();
        let filled = 0;
        while (filled < target.length) {
            const read = (0,external_node_fs_.readSync)(fd, target, filled, target.length - filled, offset + filled);
            if (read === 0)
                break;
            filled += read;
        }
        return filled;
    }
    /** Bring the file to the disk and put it in its place; with `over: false` only where nothing is there (else EEXIST). */
    async commit({ over = true } = {}) {
        await this.#flushing;
        await this.#open().sync();
        await this.#close();
        await (over ? replace : place)(this.temporaryPath, this.#target);
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
    #open() {
        if (!this.#handle)
            throw new Error("the file is closed");
        return this.#handle;
    }
    /** Keeps the disk at work while the rest is made, so that there is little to wait for in the end. One at a time. */
    #startFlush(handle) {
        this.#flushed = this.#written;
        this.#flushing = this.#flushing.then(() => handle.datasync());
        // The commit tells.
        this.#flushing.catch(() => { });
    }
    async #close() {
        await this.#flushing.catch(() => { });
        const handle = this.#handle;
        this.#handle = undefined;
        await handle?.close();
    }
}
/** What is left of the parts after so many bytes: one system call may write less than it is given. */
function from(done, parts) {
    let before = 0;
    return parts.flatMap((part) => {
        const left = part.subarray(Math.max(done - before, 0));
        before += part.length;
        return left.length > 0 ? [left] : [];
    });
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

// EXTERNAL MODULE: ./build/tfrecord/reader.js
var reader = __webpack_require__(6651);
// EXTERNAL MODULE: ./build/tfrecord/source.js
var source = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/tfrecord/forward-source.js
/**
 * Bytes that come one after the other and are gone then, as those of a file that is unpacked. Where a reader goes forward
 * only, as {@link RecordReader} does, it needs no more. The size is Infinity until the end has come.
 */
class ForwardSource {
    #chunks;
    #chunk = new Uint8Array(0);
    #at = 0;
    #ended = false;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    get size() {
        return this.#ended ? this.#at : Number.POSITIVE_INFINITY;
    }
    async read(target, offset) {
        if (offset !== this.#at)
            throw new Error(`bytes from ${offset} on are asked for where those from ${this.#at} come`);
        let filled = 0;
        while (filled < target.length && (await this.#hasMore())) {
            const part = this.#chunk.subarray(0, target.length - filled);
            target.set(part, filled);
            this.#chunk = this.#chunk.subarray(part.length);
            filled += part.length;
        }
        this.#at += filled;
        return filled;
    }
    /** No more is wanted: whoever gives the bytes lets go of what it holds. */
    async close() {
        await this.#chunks.return?.();
    }
    async #hasMore() {
        while (this.#chunk.length === 0 && !this.#ended) {
            const next = await this.#chunks.next();
            if (next.done)
                this.#ended = true;
            else
                this.#chunk = next.value;
        }
        return this.#chunk.length > 0;
    }
}

;// CONCATENATED MODULE: ./build/tfrecord/followed-file.js

/**
 * A file with a reader behind its writer: what the reader asks for is read from the file as soon as it is written. The size
 * is Infinity until the end of the file is known.
 *
 * ```ts
 * const followed = new FollowedFile(file);
 * await Promise.all([writeTo(followed).finally(() => followed.end()), readFrom(followed)]);
 * ```
 */
class FollowedFile {
    #file;
    #written = 0;
    #ended = false;
    #wake = () => { };
    constructor(file) {
        this.#file = file;
    }
    get size() {
        return this.#ended ? this.#written : Number.POSITIVE_INFINITY;
    }
    async write(...parts) {
        await this.#file.write(...parts);
        this.#written += totalLength(parts);
        this.#wake();
    }
    /** Nothing more will be written, be it that all was or that writing failed. */
    end() {
        this.#ended = true;
        this.#wake();
    }
    /** Waits until all of `target` was written, or the end. There is one reader, which reads one thing at a time. */
    async read(target, offset) {
        while (!this.#ended && this.#written < offset + target.length) {
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
        const left = Math.max(this.#written - offset, 0);
        return this.#file.read(target.subarray(0, left), offset);
    }
}

// EXTERNAL MODULE: ./build/tfrecord/record-memory.js
var record_memory = __webpack_require__(5257);
;// CONCATENATED MODULE: ./build/tfrecord/index.js
/** The framing of a warm-up file: TFRecord bytes in, records out, and back. */










/***/ }),

/***/ 6651:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ RecordReader)
/* harmony export */ });
/* unused harmony export MAX_RECORD_BYTES */
/* harmony import */ var _crc32c_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9444);
/* harmony import */ var _record_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5257);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5383);



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
    #reuseMemory;
    #memory = new Uint8Array(0);
    /** What of the file is in memory: `#chunk` begins at `#chunkOffset`, and reading has come to `#pos` in it. */
    #chunk = new Uint8Array(0);
    #chunkOffset = 0;
    #pos = 0;
    #outcome;
    constructor(source, { chunkBytes = DEFAULT_CHUNK_BYTES, maxRecordBytes = MAX_RECORD_BYTES, reuseMemory = false, } = {}) {
        this.#source = source;
        this.#chunkBytes = chunkBytes;
        this.#reuseMemory = reuseMemory;
        this.#maxRecordBytes = Math.min(maxRecordBytes, MAX_RECORD_BYTES);
    }
    /** How reading ended. Only there once the records have been read to the last. */
    get outcome() {
        if (!this.#outcome)
            throw new Error("the records have not been read to the last");
        return this.#outcome;
    }
    /** Where in the file the last record ends that was read. */
    get position() {
        return this.#chunkOffset + this.#pos;
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
        const offset = this.position;
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
        const available = this.#inMemory >= _frame_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADER_BYTES */ .q2 ? this.#inMemory : await this.#hold(_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADER_BYTES */ .q2);
        if (available === 0)
            return { kind: "end", offset };
        if (available < _frame_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADER_BYTES */ .q2)
            return { kind: "stray-tail", offset, length: available };
        const declared = (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .readHeader */ .ay)(this.#chunk, this.#pos);
        if (declared === undefined)
            return { kind: "corrupt-length", offset };
        const left = Math.max(this.#source.size - offset - _frame_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADER_BYTES */ .q2, 0);
        if (declared > BigInt(this.#maxRecordBytes))
            return { kind: "oversized", offset, length: declared, left };
        const length = Number(declared);
        // Checked against the file before any memory is taken for it.
        if (length + _frame_js__WEBPACK_IMPORTED_MODULE_2__/* .FOOTER_BYTES */ .yn > left)
            return { kind: "truncated", offset, length: declared, left };
        const whole = _frame_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADER_BYTES */ .q2 + length + _frame_js__WEBPACK_IMPORTED_MODULE_2__/* .FOOTER_BYTES */ .yn;
        const held = this.#inMemory >= whole ? whole : await this.#hold(whole);
        if (held < whole)
            return { kind: "truncated", offset, length: declared, left: held - _frame_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADER_BYTES */ .q2 };
        const start = this.#pos + _frame_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADER_BYTES */ .q2;
        const data = this.#chunk.subarray(start, start + length);
        const checksum = (0,_crc32c_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedCrc32c */ .c)(data);
        if (checksum !== (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .readFooter */ .AI)(this.#chunk, start + length))
            return { kind: "corrupt-data", offset, length };
        this.#pos += whole;
        return { index, offset, data, checksum };
    }
    /** Bytes from the current position on. Where they are enough nothing is waited for: small records would do little else. */
    get #inMemory() {
        return this.#chunk.length - this.#pos;
    }
    /** Have more bytes in memory than are there: `bytes`, or as many as the file still has. Says how many there are. */
    async #hold(bytes) {
        const inMemory = this.#inMemory;
        const offset = this.#chunkOffset + this.#pos;
        const left = Math.max(this.#source.size - offset, 0);
        const chunk = this.#allot(Math.min(Math.max(bytes, this.#chunkBytes), left));
        chunk.set(this.#chunk.subarray(this.#pos));
        const read = await this.#source.read(chunk.subarray(inMemory), offset + inMemory);
        this.#chunk = chunk.subarray(0, inMemory + read);
        this.#chunkOffset = offset;
        this.#pos = 0;
        return this.#chunk.length;
    }
    /** A new chunk each time, so that the views handed out stay what they were, unless nobody minds. */
    #allot(bytes) {
        if (!this.#reuseMemory)
            return new Uint8Array(bytes);
        if (this.#memory.length < bytes)
            this.#memory = (0,_record_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .recordMemory */ .F)(bytes);
        return this.#memory.subarray(0, bytes);
    }
}


/***/ }),

/***/ 5257:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ recordMemory)
/* harmony export */ });
/* harmony import */ var _wasm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3070);

/** In less memory than this, more time goes into making it than is won. */
const WORTH_OWN_MEMORY = 1024 * 1024;
/**
 * Memory for a record. A large one gets memory of its own in which its checksum is made, and random numbers, without copying
 * them there; plain memory where there is none of that kind.
 */
function recordMemory(bytes) {
    return (bytes < WORTH_OWN_MEMORY ? undefined : (0,_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleMemory */ .U)(bytes)) ?? new Uint8Array(bytes);
}


/***/ }),

/***/ 4377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openFileSource)
/* harmony export */ });
/* unused harmony export bytesSource */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

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
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if (!(await exists(path)))
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
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.F_OK).then(() => true, () => false);
}
function handleSource(handle, size) {
    return {
        size,
        read: (target, offset) => readFully(handle, target, offset),
        close: () => handle.close(),
    };
}
/** As {@link Source.read}: one system call may give less than was asked for. */
async function readFully(handle, target, offset) {
    let filled = 0;
    while (filled < target.length) {
        const { bytesRead } = await handle.read(target, filled, target.length - filled, offset + filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return filled;
}


/***/ }),

/***/ 3070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ VectorModule),
/* harmony export */   U: () => (/* binding */ visibleMemory)
/* harmony export */ });
const PAGE_BYTES = 64 * 1024;
/** The first bytes of every memory are for what the functions keep while they run. Others begin behind them. */
const SCRATCH_BYTES = 2 * PAGE_BYTES;
const memories = new WeakMap();
/**
 * Memory that the functions of every module here can work in; they reach no other, and what lies elsewhere is copied to them
 * and back, which takes as long as their work. Undefined where there is no WebAssembly, or no such memory left.
 */
function visibleMemory(bytes) {
    const memory = memoryOf(SCRATCH_BYTES + bytes);
    if (!memory)
        return undefined;
    memories.set(memory.buffer, memory);
    return new Uint8Array(memory.buffer, SCRATCH_BYTES, bytes);
}
function memoryOf(bytes) {
    if (typeof WebAssembly === "undefined")
        return undefined;
    try {
        return new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
    }
    catch {
        return undefined;
    }
}
/** A small module, in base64, whose functions work in one memory or another, and what its user makes of them in each. */
class VectorModule {
    #base64;
    #bind;
    #bound = new WeakMap();
    #compiled;
    #common;
    constructor(base64, bind) {
        this.#base64 = base64;
        this.#bind = bind;
    }
    /**
     * For bytes of that buffer: in its own memory where that is {@link visibleMemory}, else in one that is shared by all others.
     * Undefined where there is no WebAssembly or none with vectors: on old processors, and where the host forbids it. Callers have
     * a slower way then, which gives the same result.
     */
    for(buffer) {
        this.#common ??= this.#boundIn(memoryOf(SCRATCH_BYTES)) ?? "none";
        if (this.#common === "none")
            return undefined;
        const memory = buffer && memories.get(buffer);
        if (!memory)
            return this.#common;
        const own = this.#bound.get(memory.buffer) ?? this.#boundIn(memory) ?? this.#common;
        this.#bound.set(memory.buffer, own);
        return own;
    }
    #boundIn(memory) {
        if (typeof WebAssembly === "undefined" || !memory)
            return undefined;
        try {
            this.#compiled ??= new WebAssembly.Module(Buffer.from(this.#base64, "base64"));
            const { exports } = new WebAssembly.Instance(this.#compiled, { env: { memory } });
            return this.#bind(exports, memory.buffer);
        }
        catch {
            return undefined;
        }
    }
}


/***/ })

};
;