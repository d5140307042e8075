"use strict";
exports.id = 178;
exports.ids = [178];
exports.modules = {

/***/ 6976:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ DTYPES),
/* harmony export */   MN: () => (/* binding */ dtypeName),
/* harmony export */   NK: () => (/* binding */ dtypeByName),
/* harmony export */   X0: () => (/* binding */ dtypeByNumber)
/* harmony export */ });
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


/***/ }),

/***/ 660:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FY: () => (/* reexport */ files_bytes/* DataFileChanged */.FY),
  VF: () => (/* reexport */ JsonScanner),
  XM: () => (/* reexport */ problems/* filesProblem */.X),
  P8: () => (/* reexport */ json/* isJsonList */.P8),
  OW: () => (/* reexport */ json/* isJsonObject */.OW),
  xC: () => (/* reexport */ json/* jsonFault */.xC),
  fu: () => (/* reexport */ openDataFile),
  Km: () => (/* reexport */ openFiles),
  Fo: () => (/* reexport */ openRemoteFile),
  qF: () => (/* reexport */ json/* parseJson */.qF),
  A3: () => (/* reexport */ files_workspace/* reasonOf */.A3),
  wC: () => (/* reexport */ remoteFiles),
  zA: () => (/* reexport */ shownUrl),
  Rs: () => (/* reexport */ storedName),
  Af: () => (/* reexport */ tensorDtype)
});

// EXTERNAL MODULE: ./build/dtype.js
var dtype = __webpack_require__(6976);
;// CONCATENATED MODULE: ./build/files/array-file.js
/** An array in a file, whatever its format: what its header says, and its elements on demand. */

const WORDS = { b: "bool", i: "int", u: "uint", f: "float", c: "complex", S: "bytes", U: "str" };
/** NumPy's word for a dtype: `float32`, `bool`, `bytes`. */
function storedName({ kind, width }) {
    const word = WORDS[kind];
    return kind === "b" || kind === "S" || kind === "U" ? word : `${word}${8 * width}`;
}
/** TensorFlow's dtype of the same bytes; undefined for fixed-width strings, which it has none of. */
function tensorDtype(stored) {
    return stored.kind === "S" || stored.kind === "U" ? undefined : (0,dtype/* dtypeByName */.NK)(storedName(stored));
}

// EXTERNAL MODULE: ./build/files/bytes.js
var files_bytes = __webpack_require__(4267);
// EXTERNAL MODULE: ./build/files/json.js
var json = __webpack_require__(8336);
;// CONCATENATED MODULE: ./build/files/json-scanner.js

/**
 * JSON gone over in its bytes, value by value and without making any: what {@link parseJson} takes, this takes, at some
 * hundreds of megabytes a second. Whoever reads a capture of gigabytes looks into every line and wants the values of few.
 *
 * A method returns false, or undefined, where the bytes are not what it goes over. The bytes are UTF-8 already.
 *
 * ```ts
 * const scanner = new JsonScanner(bytes);
 * let rows = 0;
 * const sound = scanner.object((name) => (name === "instances" ? scanner.list(() => (rows++, scanner.skip())) : scanner.skip()));
 * ```
 */
class JsonScanner {
    /** A Buffer gives its text without a view for each. */
    #bytes;
    #end;
    #at;
    #depth = 0;
    constructor(bytes, start = 0, end = bytes.length) {
        this.#bytes = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        this.#at = start;
        this.#end = end;
    }
    /** The place of what was gone over last, or of what comes next once {@link peek} has passed white space. */
    get at() {
        return this.#at;
    }
    /** The first byte of what comes next; -1 at the end. */
    peek() {
        const bytes = this.#bytes;
        let at = this.#at;
        for (; at < this.#end; at += 1) {
            const byte = bytes[at];
            if (byte > 0x20 || (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)) {
                this.#at = at;
                return byte;
            }
        }
        this.#at = at;
        return -1;
    }
    /** Nothing but white space is left. */
    ends() {
        return this.peek() === -1;
    }
    /** Any value. */
    skip() {
        if (this.#depth > json/* MAX_DEPTH */.lr)
            return false;
        switch (this.peek()) {
            case QUOTE:
                return this.#string();
            case LIST:
                return this.list(skipNext);
            case OBJECT:
                return this.#members(undefined);
            case LETTER_T:
                return this.#word("true");
            case LETTER_F:
                return this.#word("false");
            case LETTER_N:
                return this.#word("null");
            default:
                return this.#number();
        }
    }
    /** A list. `element` goes over each of its elements. */
    list(element) {
        if (this.peek() !== LIST)
            return false;
        this.#at += 1;
        if (this.peek() === LIST_END)
            return this.#step();
        this.#depth += 1;
        for (;;) {
            if (!element(this))
                return false;
            const byte = this.peek();
            this.#at += 1;
            if (byte === COMMA)
                continue;
            this.#depth -= 1;
            return byte === LIST_END;
        }
    }
    /** An object. `member` goes over the value of each name; a name may stand twice, and then the first value counts. */
    object(member) {
        return this.peek() === OBJECT && this.#members(member);
    }
    /** A string. */
    text() {
        if (this.peek() !== QUOTE)
            return undefined;
        const start = this.#at;
        if (!this.#string())
            return undefined;
        const literal = this.slice(start, this.#at);
        // Every escape that stands is sound by now.
        return literal.includes("\\") ? JSON.parse(literal) : literal.slice(1, -1);
    }
    /** The text between two places. */
    slice(start, end) {
        return this.#bytes.toString("utf8", start, end);
    }
    #members(member) {
        this.#at += 1;
        if (this.peek() === OBJECT_END)
            return this.#step();
        this.#depth += 1;
        for (;;) {
            if (this.peek() !== QUOTE)
                return false;
            const name = member ? this.text() : "";
            if (member ? name === undefined : !this.#string())
                return false;
            if (this.peek() !== COLON)
                return false;
            this.#at += 1;
            if (!(member ? member(name) : this.skip()))
                return false;
            const byte = this.peek();
            this.#at += 1;
            if (byte === COMMA)
                continue;
            this.#depth -= 1;
            return byte === OBJECT_END;
        }
    }
    #step() {
        this.#at += 1;
        return true;
    }
    #string() {
        const bytes = this.#bytes;
        const end = this.#end;
        let at = this.#at + 1;
        for (;;) {
            let byte = 0;
            for (; at < end; at += 1) {
                byte = bytes[at];
                if (byte < 0x20 || byte === QUOTE || byte === BACKSLASH)
                    break;
            }
            if (at >= end || byte < 0x20)
                return false;
            if (byte === QUOTE) {
                this.#at = at + 1;
                return true;
            }
            const length = this.#escape(at);
            if (length === 0)
                return false;
            at += length;
        }
    }
    /** Bytes of the escape at a place, of a surrogate with its other half; 0 where it is none. */
    #escape(at) {
        if (at + 1 >= this.#end)
            return 0;
        const letter = this.#bytes[at + 1];
        if (letter !== LETTER_U)
            return ESCAPED.includes(letter) ? 2 : 0;
        const code = this.#codeUnit(at);
        if (code < 0xd800 || code > 0xdfff)
            return code === -1 ? 0 : 6;
        const other = this.#codeUnit(at + 6);
        return code < 0xdc00 && other >= 0xdc00 && other <= 0xdfff ? 12 : 0;
    }
    /** Of an escape of the form `\u00e9`; -1 where there is none. */
    #codeUnit(at) {
        if (at + 6 > this.#end || this.#bytes[at] !== BACKSLASH || this.#bytes[at + 1] !== LETTER_U)
            return -1;
        let code = 0;
        for (let i = at + 2; i < at + 6; i += 1) {
            const digit = hexDigit(this.#bytes[i]);
            if (digit === -1)
                return -1;
            code = 16 * code + digit;
        }
        return code;
    }
    #word(word) {
        const end = this.#at + word.length;
        if (end > this.#end)
            return false;
        for (let i = 0; i < word.length; i += 1) {
            if (this.#bytes[this.#at + i] !== word.charCodeAt(i))
                return false;
        }
        this.#at = end;
        return true;
    }
    #number() {
        const start = this.#at;
        const bytes = this.#bytes;
        if (start < this.#end && bytes[start] === MINUS)
            this.#at += 1;
        const first = this.#at;
        const digit = first < this.#end ? bytes[first] : 0;
        if (digit === LETTER_I)
            return this.#word("Infinity") || this.#word("Inf");
        if (digit === LETTER_CAPITAL_N)
            return this.#word("NaN");
        const digits = digit === ZERO ? this.#digits(1) : this.#digits(Infinity);
        if (digits === 0)
            return false;
        if (this.#is(POINT) && this.#digits(Infinity) === 0)
            return false;
        let exponent = 0;
        if (this.#is(LETTER_E) || this.#is(LETTER_CAPITAL_E)) {
            if (!this.#is(MINUS))
                this.#is(PLUS);
            exponent = this.#digits(Infinity);
            if (exponent === 0)
                return false;
        }
        // With fewer digits no number is past the largest one, and most have fewer.
        return (digits < 200 && exponent < 3) || Number.isFinite(Number(this.slice(start, this.#at)));
    }
    /** How many digits stand here, up to `most`. */
    #digits(most) {
        const bytes = this.#bytes;
        const start = this.#at;
        const end = Math.min(this.#end, start + most);
        let at = start;
        for (; at < end; at += 1) {
            const byte = bytes[at];
            if (byte < ZERO || byte > NINE)
                break;
        }
        this.#at = at;
        return at - start;
    }
    #is(byte) {
        if (this.#at >= this.#end || this.#bytes[this.#at] !== byte)
            return false;
        this.#at += 1;
        return true;
    }
}
const skipNext = (scanner) => scanner.skip();
const QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const LETTER_CAPITAL_E = 0x45;
const LETTER_I = 0x49;
const LETTER_CAPITAL_N = 0x4e;
const LIST = 0x5b;
const BACKSLASH = 0x5c;
const LIST_END = 0x5d;
const LETTER_E = 0x65;
const LETTER_F = 0x66;
const LETTER_N = 0x6e;
const LETTER_T = 0x74;
const LETTER_U = 0x75;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;
/** The letters behind a backslash, but for `u`. */
const ESCAPED = Array.from('"\\/bfnrt', (letter) => letter.charCodeAt(0));
function hexDigit(byte) {
    if (byte >= ZERO && byte <= NINE)
        return byte - ZERO;
    const letter = byte | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/files/npy-dtype.js
/** Widths in bytes that TensorFlow has a dtype for: no float128, no complex256. */
const WIDTHS = {
    b: [1],
    i: [1, 2, 4, 8],
    u: [1, 2, 4, 8],
    f: [2, 4, 8],
    c: [8, 16],
};
/** Bytes of one fixed-width string that are read at most. */
const MAX_STRING_WIDTH = 2 ** 28;
/** NumPy's typestring (numpy.lib.format, "descr"): `<f4`, `>i8`, `|b1`, `|S5`, `<U12`. Undefined: no such values here. */
function parseDescr(descr) {
    const match = /^([<>|=])([biufcSU])(\d{1,9})$/.exec(descr);
    if (!match)
        return undefined;
    const kind = match[2];
    const bigEndian = match[1] === ">";
    const number = Number(match[3]);
    if (kind === "S" || kind === "U") {
        // Text counts code points, and each takes four bytes.
        const width = kind === "U" ? 4 * number : number;
        return width <= MAX_STRING_WIDTH ? { kind, width, bigEndian } : undefined;
    }
    return WIDTHS[kind].includes(number) ? { kind, width: number, bigEndian } : undefined;
}

// EXTERNAL MODULE: ./build/files/outcome.js
var outcome = __webpack_require__(184);
;// CONCATENATED MODULE: ./build/files/npy-header.js


const MAGIC = "\x93NUMPY";
/** Version 1 has two bytes for the header's length, 2 and 3 have four. */
const LENGTH_BYTES = { 1: 2, 2: 4, 3: 4 };
/** NumPy itself reads no longer header unless it is told to trust the file (`max_header_size`). */
const MAX_HEADER_BYTES = 10_000;
/** TensorShape::MaxDimensions() in tensorflow/core/framework/tensor_shape.h; NumPy stops at 64. */
const MAX_RANK = 254;
/** Strings that are all empty take no bytes of the file, so that nothing but this bounds their number. */
const MAX_EMPTY_STRINGS = 1_000_000;
/** Everything the header promises is there: the elements are counted against the bytes that follow it. */
function readNpyHeader(bytes) {
    const start = bytes.read(0, Math.min(12, bytes.length));
    if (Buffer.from(start.subarray(0, 6)).toString("latin1") !== MAGIC) {
        return (0,outcome/* refuse */.T)("files-npy", "it does not begin as a .npy file does");
    }
    const [major = 0, minor = 0] = start.subarray(6, 8);
    const lengthBytes = LENGTH_BYTES[major];
    if (lengthBytes === undefined || minor !== 0) {
        return (0,outcome/* refuse */.T)("files-npy", `its format version is ${major}.${minor}; expected 1.0, 2.0 or 3.0`);
    }
    const textOffset = 8 + lengthBytes;
    if (bytes.length < textOffset)
        return (0,outcome/* refuse */.T)("files-npy", `it ends within its header, after ${bytes.length} bytes`);
    const view = new DataView(start.buffer, start.byteOffset, start.length);
    const length = lengthBytes === 2 ? view.getUint16(8, true) : view.getUint32(8, true);
    if (length > MAX_HEADER_BYTES) {
        return (0,outcome/* refuse */.T)("files-npy", `its header says it has ${length} bytes; at most ${MAX_HEADER_BYTES} are read`);
    }
    if (textOffset + length > bytes.length) {
        return (0,outcome/* refuse */.T)("files-npy", `its header has ${length} bytes, and ${bytes.length - textOffset} are left`);
    }
    const text = Buffer.from(bytes.read(textOffset, length)).toString(major === 3 ? "utf8" : "latin1");
    return parseHeader(text, textOffset + length, bytes.length);
}
/** A Python dict of three keys, in whatever order: `{'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }`. */
const DICT = /^\{([^{}]*)\}\s*$/;
const ITEM = /\s*'(descr|fortran_order|shape)'\s*:\s*('[^'\\]*'|True|False|\([\d,\sL]*\))\s*(?:,|$)/y;
function parseHeader(text, dataOffset, fileLength) {
    const items = parseDict(text);
    const descr = items?.get("descr");
    const order = items?.get("fortran_order");
    const shapeText = items?.get("shape");
    if (!descr?.startsWith("'") || !shapeText?.startsWith("(") || (order !== "True" && order !== "False")) {
        const structured = /'descr'\s*:\s*\[/.test(text);
        const why = structured
            ? "it holds records of several fields"
            : `its header has ${text.length} characters that are no such description`;
        return (0,outcome/* refuse */.T)("files-npy", `${why}; expected one dtype, an order and a shape`);
    }
    const name = descr.slice(1, -1);
    if (/^\|?O/.test(name))
        return (0,outcome/* refuse */.T)("files-npy", "it holds pickled Python objects, which are never loaded");
    const stored = parseDescr(name);
    if (!stored)
        return (0,outcome/* refuse */.T)("files-npy", `its dtype ${/^[<>|=]?[A-Za-z]\d{0,9}(?:\[\w{1,4}\])?$/.test(name) ? `is ${name}` : "has no name that NumPy gives"}, which no tensor holds`);
    const shape = [...shapeText.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    if (shape.length > MAX_RANK)
        return (0,outcome/* refuse */.T)("files-npy", `it has ${shape.length} dimensions; expected at most ${MAX_RANK}`);
    // Past 2^53 the product is no longer exact, and no longer near the length of any file.
    const needed = shape.reduce((product, dim) => product * dim, stored.width);
    const left = fileLength - dataOffset;
    if (needed > left || shape.some((dim) => dim > Number.MAX_SAFE_INTEGER)) {
        return (0,outcome/* refuse */.T)("files-npy", `its header promises ${name} of shape [${shape.join(", ")}], and ${left} bytes follow`);
    }
    if (stored.width === 0 && shape.reduce((product, dim) => product * dim, 1) > MAX_EMPTY_STRINGS) {
        return (0,outcome/* refuse */.T)("files-npy", `it promises more than ${MAX_EMPTY_STRINGS} empty strings`);
    }
    return (0,outcome/* found */.F)({ stored, shape, fortranOrder: order === "True", dataOffset });
}
function parseDict(text) {
    const body = DICT.exec(text)?.[1];
    if (body === undefined)
        return undefined;
    const items = new Map();
    ITEM.lastIndex = 0;
    while (ITEM.lastIndex < body.length && body.slice(ITEM.lastIndex).trim() !== "") {
        const item = ITEM.exec(body);
        if (!item || items.has(item[1]))
            return undefined;
        items.set(item[1], item[2]);
    }
    return items;
}

;// CONCATENATED MODULE: ./build/files/npy.js


function openNpy(bytes, name) {
    const { value: header, problems } = readNpyHeader(bytes);
    if (!header)
        return { value: undefined, problems };
    const { stored, shape, dataOffset } = header;
    // Up to one dimension the two orders are the same.
    const scattered = header.fortranOrder && shape.length > 1;
    return (0,outcome/* found */.F)({
        kind: "array",
        name,
        stored,
        shape,
        read: (count) => {
            const raw = scattered
                ? readFortran(bytes, dataOffset, stored.width, shape, count)
                : bytes.read(dataOffset, count * stored.width);
            return littleEndian(raw, stored);
        },
    });
}
/** Bytes of a Fortran-ordered array that are in memory at a time, besides those that are wanted. */
const CHUNK_BYTES = 1024 * 1024;
/** The first `count` elements in row-major order of an array whose first dimension changes fastest. */
function readFortran(bytes, offset, width, shape, count) {
    const wanted = new Uint8Array(count * width);
    const strides = rowMajorStrides(shape);
    const total = shape.reduce((product, dim) => product * dim, 1);
    const indices = shape.map(() => 0);
    const perChunk = Math.max(1, Math.floor(CHUNK_BYTES / Math.max(width, 1)));
    let place = 0;
    for (let done = 0; done < total; done += perChunk) {
        const elements = Math.min(perChunk, total - done);
        const chunk = bytes.read(offset + done * width, elements * width);
        for (let i = 0; i < elements; i += 1) {
            if (place < count)
                for (let b = 0; b < width; b += 1)
                    wanted[place * width + b] = chunk[i * width + b];
            place = step(indices, shape, strides, place);
        }
    }
    return wanted;
}
function rowMajorStrides(shape) {
    const strides = shape.map(() => 1);
    for (let axis = shape.length - 2; axis >= 0; axis -= 1)
        strides[axis] = strides[axis + 1] * shape[axis + 1];
    return strides;
}
/** Count the indices up in Fortran order; the row-major place of the next element. */
function step(indices, shape, strides, place) {
    let next = place;
    for (let axis = 0; axis < shape.length; axis += 1) {
        next += strides[axis];
        indices[axis] += 1;
        if (indices[axis] < shape[axis])
            return next;
        next -= shape[axis] * strides[axis];
        indices[axis] = 0;
    }
    return next;
}
/** In place. A complex number is two floats, and text is code points of four bytes. */
function littleEndian(bytes, { kind, width, bigEndian }) {
    const unit = kind === "c" ? width / 2 : kind === "U" ? 4 : width;
    if (!bigEndian || kind === "S" || unit < 2)
        return bytes;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (unit === 2)
        buffer.swap16();
    else if (unit === 4)
        buffer.swap32();
    else
        buffer.swap64();
    return bytes;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/files/zip-directory.js

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCATOR64_BYTES = 20;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const MAX_COMMENT_BYTES = 0xffff;
/** A field of 32 bits that says "see the zip64 extra field". */
const IN_ZIP64 = 0xffffffff;
const ZIP64_EXTRA = 1;
/** A directory entry takes 46 bytes and its name: enough for half a million arrays. */
const MAX_DIRECTORY_BYTES = 32 * 1024 * 1024;
function readZipDirectory(bytes) {
    const end = findEnd(bytes);
    if (!end)
        return (0,outcome/* refuse */.T)("files-npz", "it has no directory at its end, so it is no zip archive, or was cut off");
    const { offset, length } = end;
    if (!within(offset, length, bytes.length) || length > MAX_DIRECTORY_BYTES) {
        return (0,outcome/* refuse */.T)("files-npz", `its directory is said to have ${length} bytes from ${offset}, in ${bytes.length} bytes`);
    }
    const directory = viewOf(bytes.read(offset, length));
    const entries = [];
    for (let at = 0; at < length;) {
        const entry = readEntry(directory, at);
        if (!entry)
            return (0,outcome/* refuse */.T)("files-npz", `entry ${entries.length} of its directory is broken`);
        entries.push(entry.value);
        at = entry.next;
    }
    return (0,outcome/* found */.F)(entries);
}
/** Where the bytes of an entry begin; undefined where its local header is broken, or they do not fit into the file. */
function entryOffset(bytes, { headerOffset, compressedSize }) {
    if (!within(headerOffset, LOCAL_BYTES, bytes.length))
        return undefined;
    const header = viewOf(bytes.read(headerOffset, LOCAL_BYTES));
    if (header.getUint32(0, true) !== LOCAL_SIGNATURE)
        return undefined;
    const offset = headerOffset + LOCAL_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
    return within(offset, compressedSize, bytes.length) ? offset : undefined;
}
/** A comment of unknown length stands behind the end record, so it is searched for from the back. */
function findEnd(bytes) {
    const length = Math.min(bytes.length, END_BYTES + MAX_COMMENT_BYTES);
    const tail = viewOf(bytes.read(bytes.length - length, length));
    for (let at = length - END_BYTES; at >= 0; at -= 1) {
        if (tail.getUint32(at, true) !== END_SIGNATURE)
            continue;
        if (at + END_BYTES + tail.getUint16(at + 20, true) !== length)
            continue;
        const directory = { length: tail.getUint32(at + 12, true), offset: tail.getUint32(at + 16, true) };
        return readEnd64(bytes, bytes.length - length + at) ?? directory;
    }
    return undefined;
}
/** The same for archives past 4 GiB. */
function readEnd64(bytes, end) {
    if (end < LOCATOR64_BYTES)
        return undefined;
    const locator = viewOf(bytes.read(end - LOCATOR64_BYTES, LOCATOR64_BYTES));
    if (locator.getUint32(0, true) !== LOCATOR64_SIGNATURE)
        return undefined;
    const at = Number(locator.getBigUint64(8, true));
    if (!within(at, 56, bytes.length))
        return undefined;
    const record = viewOf(bytes.read(at, 56));
    if (record.getUint32(0, true) !== END64_SIGNATURE)
        return undefined;
    return { length: Number(record.getBigUint64(40, true)), offset: Number(record.getBigUint64(48, true)) };
}
function readEntry(view, at) {
    if (!within(at, ENTRY_BYTES, view.byteLength) || view.getUint32(at, true) !== ENTRY_SIGNATURE)
        return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_BYTES + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength)
        return undefined;
    const flags = view.getUint16(at + 8, true);
    const nameBytes = Buffer.from(view.buffer, view.byteOffset + at + ENTRY_BYTES, nameLength);
    const wide = zip64Fields(view, at + ENTRY_BYTES + nameLength, extraLength);
    /** In the order of the zip64 extra field, which holds only those that do not fit. */
    const [size, compressedSize, headerOffset] = [24, 20, 42].map((field) => {
        const narrow = view.getUint32(at + field, true);
        return narrow === IN_ZIP64 && wide.length > 0 ? wide.shift() : narrow;
    });
    return {
        value: {
            name: nameBytes.toString("utf8"),
            method: view.getUint16(at + 10, true),
            encrypted: (flags & 1) === 1,
            crc32: view.getUint32(at + 16, true),
            compressedSize,
            size,
            headerOffset,
        },
        next,
    };
}
function zip64Fields(view, start, length) {
    for (let at = start; at + 4 <= start + length;) {
        const size = view.getUint16(at + 2, true);
        if (at + 4 + size > start + length)
            return [];
        if (view.getUint16(at, true) === ZIP64_EXTRA) {
            return Array.from({ length: Math.min(3, size >> 3) }, (_, i) => Number(view.getBigUint64(at + 4 + 8 * i, true)));
        }
        at += 4 + size;
    }
    return [];
}
function within(offset, length, total) {
    return Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset + length <= total;
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

;// CONCATENATED MODULE: ./build/files/npz.js
/** One array of an `.npz` archive: `batch.npz#x`. */





/** A deflated array cannot be read from the middle, so it is kept in memory as a whole. */
const MAX_INFLATED_BYTES = 512 * 1024 * 1024;
/** Names that a message lists. */
const SHOWN = 8;
const STORED = 0;
const DEFLATED = 8;
/** @param member name of the array; undefined: the only one. */
function openNpz(bytes, member, name) {
    const { value: entries, problems } = readZipDirectory(bytes);
    if (!entries)
        return { value: undefined, problems };
    const arrays = entries.filter((entry) => entry.name.endsWith(".npy"));
    const wanted = member === undefined && arrays.length === 1 ? arrays[0] : arrays.find((entry) => entry.name === `${member}.npy`);
    if (!wanted) {
        const names = arrays.map((entry) => entry.name.slice(0, -".npy".length)).sort();
        const listed = `${names.slice(0, SHOWN).join(", ")}${names.length > SHOWN ? ", ..." : ""}`;
        const lacks = member === undefined ? "it has several arrays, and none is named" : `it has no array ${member}`;
        return (0,outcome/* refuse */.T)("files-npz", `${lacks}; there are: ${listed || "none"}`, `Name one: \`${name.split("#", 1)[0]}#${names[0] ?? "x"}\`.`);
    }
    const content = openEntry(bytes, wanted);
    return content.value ? openNpy(content.value, name) : { value: undefined, problems: content.problems };
}
function openEntry(bytes, entry) {
    const { name, method, size, compressedSize } = entry;
    const offset = entryOffset(bytes, entry);
    if (offset === undefined)
        return (0,outcome/* refuse */.T)("files-npz", `its entry ${name} does not lie within the file`);
    if (entry.encrypted)
        return (0,outcome/* refuse */.T)("files-npz", `its entry ${name} is encrypted`);
    if (method === STORED) {
        // Only the rows that are needed are read, so that the checksum of a stored entry is never at hand.
        if (size !== compressedSize)
            return (0,outcome/* refuse */.T)("files-npz", `its entry ${name} is stored, with two different sizes`);
        return (0,outcome/* found */.F)((0,files_bytes/* slice */.di)(bytes, offset, size));
    }
    if (method !== DEFLATED)
        return (0,outcome/* refuse */.T)("files-npz", `its entry ${name} is compressed by method ${method}`);
    if (size > MAX_INFLATED_BYTES) {
        const message = `its entry ${name} inflates to ${size} bytes; at most ${MAX_INFLATED_BYTES} are read`;
        return (0,outcome/* refuse */.T)("files-too-large", message, "Write it with `numpy.savez` or `numpy.save`, uncompressed.");
    }
    const inflated = inflate(bytes.read(offset, compressedSize), size);
    if (inflated?.length !== size || (0,external_node_zlib_.crc32)(inflated) !== entry.crc32) {
        return (0,outcome/* refuse */.T)("files-npz", `its entry ${name} does not inflate to the ${size} bytes and the checksum it says`);
    }
    return (0,outcome/* found */.F)((0,files_bytes/* memoryBytes */.ZY)(inflated));
}
/** Undefined: the stream is broken, or longer than it may be. */
function inflate(compressed, size) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(compressed, { maxOutputLength: Math.max(size, 1) });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/files/workspace.js
var files_workspace = __webpack_require__(3513);
;// CONCATENATED MODULE: ./build/files/open-files.js
/** A name in a spec that may be a pattern: the files that it stands for, opened. */



const GLOB_CHARACTERS = /[*?[\]{}!()]/;
/** Files that one pattern may match: more elements than a batch has. */
const MAX_MATCHES = 100_000;
function isGlob(name) {
    return GLOB_CHARACTERS.test(name);
}
/** At least one, in code-unit order of their paths. A file whose own name has brackets is that file. */
async function openFiles(name, workspace) {
    const { value: bytes, problems } = await (0,files_workspace/* openInside */.X$)(name, workspace);
    if (bytes)
        return (0,outcome/* found */.F)([{ path: (0,external_node_path_.resolve)(workspace.directory, name), bytes }]);
    return isGlob(name) ? openPattern(name, workspace) : { value: undefined, problems };
}
/** At least one, in code-unit order of their paths. */
async function openPattern(pattern, workspace) {
    const outside = await judgePattern(pattern, workspace);
    if (outside)
        return outside;
    // Eager: bundled in, so that the CommonJS library needs no second file; run only when a pattern asks for it.
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const matches = await glob([pattern], {
        cwd: workspace.directory,
        ignore: ["**/node_modules/**"],
        expandDirectories: false,
        // A link could lead to all of the disk, or to itself.
        followSymbolicLinks: false,
    });
    const amiss = judgeMatches(matches.length);
    if (amiss)
        return amiss;
    const files = [];
    for (const match of matches.sort()) {
        const { value: bytes, problems } = await (0,files_workspace/* openInside */.X$)(match, workspace);
        if (!bytes) {
            return { value: undefined, problems: problems.map((one) => ({ ...one, message: `${match}: ${one.message}` })) };
        }
        files.push({ path: (0,external_node_path_.resolve)(workspace.directory, match), bytes });
    }
    return (0,outcome/* found */.F)(files);
}
/** Neither none nor too many; undefined where the number will do. */
function judgeMatches(count) {
    if (count === 0)
        return (0,outcome/* refuse */.T)("files-no-match", "it matches no file");
    if (count <= MAX_MATCHES)
        return undefined;
    return (0,outcome/* refuse */.T)("files-no-match", `it matches ${count} files; at most ${MAX_MATCHES} are read`);
}
/** A search begins where the fixed part of its pattern ends: from outside it would walk the whole disk. */
async function judgePattern(pattern, workspace) {
    const parts = pattern.split("/");
    const firstGlob = parts.findIndex((part) => isGlob(part));
    if (parts.slice(firstGlob).includes(".."))
        return (0,outcome/* refuse */.T)("files-no-match", "`..` may not follow a wildcard");
    const fixed = parts.slice(0, firstGlob).join("/");
    return (0,files_workspace/* judgeOutside */.P)((0,external_node_path_.resolve)(workspace.directory, pattern.startsWith("/") ? `/${fixed}` : fixed), workspace);
}

;// CONCATENATED MODULE: ./build/files/remote/shown-url.js
/** A URL for people: what follows a `?` may be a key to the file. */
function shownUrl(text) {
    return text.replace(/[?#].*$/s, "");
}

// EXTERNAL MODULE: ./build/files/whole-text.js
var whole_text = __webpack_require__(2907);
;// CONCATENATED MODULE: ./build/files/open-data-file.js
/** The files that a spec names, opened: headers and texts are read here, elements when they are needed. */








async function openDataFile(key, name, workspace) {
    const opened = await (0,files_workspace/* openInside */.X$)(name, workspace);
    if (key === "input_data_file" && !opened.value) {
        // A file whose own name has brackets, or a #, is that file.
        if (isGlob(name))
            return openGlob(name, workspace);
        const member = /^(.*\.npz)#([^#]*)$/i.exec(name);
        if (member)
            return then(await (0,files_workspace/* openInside */.X$)(member[1], workspace), (bytes) => openNpz(bytes, member[2], name));
    }
    return opened.value === undefined ? { ...opened, value: undefined } : readAs(key, opened.value, name);
}
/** The same of a file that is not here: its path's ending says what it is, and a fragment names an array of an `.npz`. */
async function openRemoteFile(url, sha256, remote) {
    const { value: bytes, problems } = await remote.fetch(url, sha256);
    if (!bytes)
        return { value: undefined, problems };
    const { pathname, hash } = new URL(url);
    const name = shownUrl(url);
    if (/\.npz$/i.test(pathname) && hash !== "")
        return openNpz(bytes, unescaped(hash.slice(1)), `${name}${hash}`);
    return readAs("url", bytes, name);
}
/** A fragment may hold anything behind its per cent signs. */
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
async function readAs(key, bytes, name) {
    if (key === "text_file")
        return then((0,whole_text/* readLines */.S)(bytes), (lines) => (0,outcome/* found */.F)({ kind: "lines", lines }));
    if (key === "rest_body") {
        return then((0,whole_text/* readJson */.V)(bytes, "anything"), ({ json }) => (0,outcome/* found */.F)({ kind: "json", json }));
    }
    switch (/\.(npy|npz|json)$/i.exec(name)?.[1]?.toLowerCase()) {
        case "npy":
            return openNpy(bytes, name);
        case "npz":
            return openNpz(bytes, undefined, name);
        case "json":
            return then((0,whole_text/* readJson */.V)(bytes, "nothing"), ({ json }) => (0,outcome/* found */.F)({ kind: "json", json }));
        default:
            return (0,outcome/* found */.F)({ kind: "blobs", name, isGlob: false, blobs: [bytes], images: await imagesOf([name], [bytes]) });
    }
}
const IMAGE_FILE = /\.(?:jpe?g|png|gif|bmp|webp)$/i;
/** Whether they are decoded is for the model to say; most take images as they are. */
async function imagesOf(names, blobs) {
    if (!names.every((name) => IMAGE_FILE.test(name)))
        return undefined;
    // Eager: bundled in; the decoders are evaluated only where a spec names an image.
    const { decodeImage } = await Promise.all(/* import() */[__webpack_require__.e(558), __webpack_require__.e(388)]).then(__webpack_require__.bind(__webpack_require__, 1388));
    return blobs.map((blob, i) => ({ name: names[i], decode: (channels) => decodeImage(blob, channels) }));
}
async function openGlob(pattern, workspace) {
    const { value: files, problems } = await openPattern(pattern, workspace);
    if (!files)
        return { value: undefined, problems };
    const blobs = files.map(({ bytes }) => bytes);
    // With `/` on every system, as the pattern has it.
    const names = files.map(({ path }) => (0,external_node_path_.relative)(workspace.directory, path).replaceAll(external_node_path_.sep, "/"));
    return (0,outcome/* found */.F)({ kind: "blobs", name: pattern, isGlob: true, blobs, images: await imagesOf(names, blobs) });
}
function then({ value, problems }, next) {
    return value === undefined ? { value: undefined, problems } : next(value);
}

// EXTERNAL MODULE: ./build/files/problems.js
var problems = __webpack_require__(902);
;// CONCATENATED MODULE: ./build/files/remote/remote.js
/** Most runs fetch nothing, and do without all that it takes. */
function remoteFiles(options) {
    // Eager: bundled in; evaluated only where a spec names a URL.
    const load = () => __webpack_require__.e(/* import() */ 779).then(__webpack_require__.bind(__webpack_require__, 9779));
    let files;
    return {
        fetch: async (url, sha256) => {
            files ??= load().then(({ RemoteFiles }) => new RemoteFiles(options));
            return (await files).fetch(url, sha256);
        },
    };
}

;// CONCATENATED MODULE: ./build/files/index.js
/**
 * The files that a spec takes values from: NumPy arrays, JSON, lines of text, images, or bytes as they are. A file is opened when
 * its spec is read, and its rows are read when a record is made of them.
 *
 * ```ts
 * const { value: file, problems } = await openDataFile("input_data_file", "data/x.npy", { directory, cwd: directory });
 * ```
 */












/***/ }),

/***/ 8336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   P8: () => (/* binding */ isJsonList),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   xC: () => (/* binding */ jsonFault)
/* harmony export */ });
/** Array.isArray does not narrow to a read-only list, nor instanceof to a read-only map. */
function isJsonList(json) {
    return Array.isArray(json);
}
function isJsonObject(json) {
    return json instanceof Map;
}
/** Lists and objects within each other: as many as a tensor can have dimensions, and what stands around them. */
const MAX_DEPTH = 260;
/**
 * What the values of a document may weigh, as their memory does: a number or a text 1, a list 4, an object 12. Three bytes of
 * text can be a list or an object of hundreds.
 */
const MAX_WEIGHT = 24_000_000;
const LIST_WEIGHT = 4;
const OBJECT_WEIGHT = 12;
/** @param trailing what may follow the value: the server looks at nothing behind it. */
function parseJson(text, trailing) {
    const parsed = parse(text, trailing);
    if (!(parsed instanceof Fault))
        return parsed;
    const { line, column } = placeOf(text, parsed.offset);
    return { fault: `${parsed.message} in line ${line}, column ${column}` };
}
/** Why a text is not one JSON value, and at which of its characters that shows; undefined where it is one. */
function jsonFault(text) {
    const parsed = parse(text, "nothing");
    return parsed instanceof Fault ? { reason: parsed.message, offset: parsed.offset } : undefined;
}
function parse(text, trailing) {
    const parser = new Parser(text);
    try {
        const value = parser.document();
        if (trailing === "nothing")
            parser.end();
        return { value };
    }
    catch (error) {
        if (error instanceof Fault)
            return error;
        throw error;
    }
}
function placeOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}
class Fault extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|(Inf(?:inity)?)|(NaN))/y;
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:(["\\/bfnrt])|u([0-9a-fA-F]{4}))/y;
const ESCAPED = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const WORDS = [
    ["true", true],
    ["false", false],
    ["null", null],
];
const MIN_INT64 = -(2n ** 63n);
const MAX_UINT64 = 2n ** 64n - 1n;
/** Longer runs of digits are past 64 bits without being counted. */
const MAX_INTEGER_LENGTH = 20;
class Parser {
    #text;
    #at = 0;
    #weight = 0;
    constructor(text) {
        this.#text = text;
    }
    document() {
        this.#skipSpace();
        if (this.#at === this.#text.length)
            throw new Fault("The document is empty", this.#at);
        return this.#value(0);
    }
    end() {
        this.#skipSpace();
        if (this.#at < this.#text.length)
            throw new Fault("something follows the value", this.#at);
    }
    #value(depth) {
        if (depth > MAX_DEPTH)
            throw new Fault(`there are more than ${MAX_DEPTH} lists and objects within each other`, this.#at);
        this.#skipSpace();
        const first = this.#text[this.#at];
        this.#weight += first === "[" ? LIST_WEIGHT : first === "{" ? OBJECT_WEIGHT : 1;
        if (this.#weight > MAX_WEIGHT)
            throw new Fault("there are more values than are read from one document", this.#at);
        if (first === "[")
            return this.#list(depth);
        if (first === "{")
            return this.#object(depth);
        if (first === '"')
            return this.#string();
        const word = WORDS.find(([text]) => this.#text.startsWith(text, this.#at));
        if (!word)
            return this.#number();
        this.#at += word[0].length;
        return word[1];
    }
    #list(depth) {
        const items = [];
        this.#at += 1;
        if (this.#take("]"))
            return items;
        do
            items.push(this.#value(depth + 1));
        while (this.#take(","));
        if (!this.#take("]"))
            throw new Fault("a comma or ] is missing after a list's element", this.#at);
        return items;
    }
    #object(depth) {
        const members = new Map();
        this.#at += 1;
        if (this.#take("}"))
            return members;
        do {
            this.#skipSpace();
            if (this.#text[this.#at] !== '"')
                throw new Fault("a name in quotes is missing", this.#at);
            const name = this.#string();
            if (!this.#take(":"))
                throw new Fault("a colon is missing after a name", this.#at);
            const value = this.#value(depth + 1);
            if (!members.has(name))
                members.set(name, value);
        } while (this.#take(","));
        if (!this.#take("}"))
            throw new Fault("a comma or } is missing after an object's member", this.#at);
        return members;
    }
    #string() {
        const start = this.#at;
        let text = "";
        this.#at += 1;
        for (;;) {
            text += this.#match(PLAIN_TEXT)[0];
            if (this.#text[this.#at] === '"')
                break;
            const escape = this.#match(ESCAPE);
            if (!escape)
                throw new Fault("a string does not end, or holds a character that must be escaped", this.#at);
            const [, letter, code] = escape;
            text += letter === undefined ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPED[letter] ?? letter);
        }
        this.#at += 1;
        if (/\p{Surrogate}/u.test(text))
            throw new Fault("a string holds half of a surrogate pair", start);
        return text;
    }
    #number() {
        const match = this.#match(NUMBER);
        if (!match)
            throw new Fault("no value stands", this.#at);
        const [text, fraction, exponent, infinity, nan] = match;
        if (nan !== undefined)
            return Number.NaN;
        if (infinity !== undefined)
            return text.startsWith("-") ? -Infinity : Infinity;
        if (fraction === undefined && exponent === undefined && text.length <= MAX_INTEGER_LENGTH) {
            const integer = BigInt(text);
            if (integer >= MIN_INT64 && integer <= MAX_UINT64)
                return integer;
        }
        const number = Number(text);
        if (!Number.isFinite(number))
            throw new Fault("a number is too large for a 64-bit float", this.#at - text.length);
        return number;
    }
    #take(character) {
        this.#skipSpace();
        if (this.#text[this.#at] !== character)
            return false;
        this.#at += 1;
        return true;
    }
    #skipSpace() {
        this.#match(SPACE);
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#text);
        if (match)
            this.#at = pattern.lastIndex;
        return match;
    }
}


/***/ }),

/***/ 2907:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8336);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(184);


/** What becomes objects of the language takes many times its bytes of memory. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024;
function readJson(bytes, trailing) {
    const { value: text, problems } = readText(bytes, "files-json");
    if (text === undefined)
        return { value: undefined, problems };
    const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text, trailing);
    return "fault" in parsed ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("files-json", `JSON Parse error: ${parsed.fault}`) : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)({ json: parsed.value });
}
/** One element a line; a line may be empty, and a line break at the end of the file starts no further one. */
function readLines(bytes) {
    const { value: text, problems } = readText(bytes, "files-text");
    if (text === undefined)
        return { value: undefined, problems };
    const lines = text.split(/\r?\n/);
    if (lines.at(-1) === "")
        lines.pop();
    return lines.length === 0 ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("files-text", "it has no line") : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)(lines);
}
function readText(bytes, code) {
    if (bytes.length > MAX_TEXT_BYTES) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("files-too-large", `it has ${bytes.length} bytes; at most ${MAX_TEXT_BYTES} are read as text`);
    }
    try {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)(new TextDecoder("utf-8", { fatal: true }).decode(bytes.read(0, bytes.length)));
    }
    catch (error) {
        if (error instanceof TypeError)
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(code, "it is not UTF-8");
        throw error;
    }
}


/***/ }),

/***/ 7350:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ batchFunctions)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3589);
/* harmony import */ var _trace_attrs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2364);


/** The BatchFunction ops that the inputs of a signature reach, each once, in the order of their names. */
function batchFunctions(model, signature) {
    const nodes = new Set();
    for (const alias of signature.inputs.keys()) {
        for (const { node } of (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTrace */ .SE)(model, signature, alias)?.callSites ?? []) {
            if (node.op === "BatchFunction")
                nodes.add(node);
        }
    }
    return [...nodes].map(describe).sort((a, b) => (a.node < b.node ? -1 : 1));
}
function describe(node) {
    return {
        node: node.name,
        maxBatchSize: (0,_trace_attrs_js__WEBPACK_IMPORTED_MODULE_1__/* .intAttr */ .vd)(node, "max_batch_size") ?? 0,
        allowedBatchSizes: (0,_trace_attrs_js__WEBPACK_IMPORTED_MODULE_1__/* .intList */ .II)(node, "allowed_batch_sizes"),
        splitsLargeBatches: (0,_trace_attrs_js__WEBPACK_IMPORTED_MODULE_1__/* .boolAttr */ .Ey)(node, "enable_large_batch_splitting") ?? false,
    };
}


/***/ }),

/***/ 3364:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ modelBatchingFile),
  T: () => (/* binding */ readBatchingFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/open-regular.js
var open_regular = __webpack_require__(3559);
// EXTERNAL MODULE: ./build/model/text-format.js
var text_format = __webpack_require__(7039);
// EXTERNAL MODULE: ./build/model/text-scalars.js
var text_scalars = __webpack_require__(5351);
// EXTERNAL MODULE: ./build/model/text-to-wire.js + 1 modules
var text_to_wire = __webpack_require__(4001);
;// CONCATENATED MODULE: ./build/model/batching-parameters.js
/**
 * BatchingParameters in text format: what `--batching_parameters_file` names, and what lies beside saved_model.pb as
 * `batching_params.pbtxt`. As strict as the server: a name it does not know is a fault.
 * Sources: tensorflow_serving/servables/tensorflow/session_bundle_config.proto, tensorflow_serving/util/proto_util.h.
 *
 * ```ts
 * parseBatchingParameters(Buffer.from("max_batch_size { value: 32 } allowed_batch_sizes: [1, 8, 32]"));
 * ```
 */



function parseBatchingParameters(text) {
    // Encoded only to be judged: the wire keeps no places.
    const judged = (0,text_to_wire/* textToWire */.I)(text, "BatchingParameters");
    if (!judged.ok)
        return judged;
    const tree = (0,text_format/* parseText */.r)(text.toString("latin1"));
    if (!tree.ok)
        return tree;
    const all = (name) => tree.fields.filter((field) => field.name === name);
    const wrapped = (name) => all(name).map(wrappedInteger)[0];
    return {
        ok: true,
        value: {
            maxBatchSize: wrapped("max_batch_size"),
            batchTimeoutMicros: wrapped("batch_timeout_micros"),
            maxEnqueuedBatches: wrapped("max_enqueued_batches"),
            numBatchThreads: wrapped("num_batch_threads"),
            maxExecutionBatchSize: wrapped("max_execution_batch_size"),
            allowedBatchSizes: all("allowed_batch_sizes").flatMap(({ values }) => values.map(integer)),
            padVariableLengthInputs: all("pad_variable_length_inputs").some(({ values }) => isTrue(values[0])),
            enableLargeBatchSplitting: all("enable_large_batch_splitting").some((field) => isTrue(inner(field))),
        },
    };
}
/** The `value` of a wrapper such as `{ value: 8 }`. */
function inner({ values }) {
    return values[0].fields[0]?.values[0];
}
/** `{}` is there and zero. */
function wrappedInteger(field) {
    const value = inner(field);
    return value ? integer(value) : { value: 0n, line: field.line, column: field.column };
}
function integer(value) {
    return { value: (0,text_scalars/* integerValue */.Gf)(value, "int64"), line: value.line, column: value.column };
}
function isTrue(value) {
    return value !== undefined && value.kind !== "message" && (0,text_scalars/* boolValue */.ks)(value) === 1n;
}

// EXTERNAL MODULE: ./build/model/problems.js
var problems = __webpack_require__(76);
;// CONCATENATED MODULE: ./build/model/batching-file.js
/** The files that tell how the server batches. */




/** `io::JoinPath(model_dir, "batching_params.pbtxt")`, tensorflow_serving/servables/tensorflow/bundle_factory_util.cc. */
const MODEL_BATCHING_FILE = "batching_params.pbtxt";
/** A dozen numbers need a few hundred bytes. */
const MAX_BYTES = 1024 * 1024;
/** Where a version's own parameters lie: beside saved_model.pb, and not in assets.extra. */
function modelBatchingFile(folder) {
    return (0,external_node_path_.join)(folder.path, MODEL_BATCHING_FILE);
}
/** The parameters in a file. No value and no problem: there is no such file, and nothing says that there is. */
async function readBatchingFile(file) {
    const { path, named, severity } = file;
    const bytes = await readAtMost(path).catch((error) => error);
    if (bytes instanceof Error) {
        if (named === undefined && bytes.code === "ENOENT")
            return { value: undefined, problems: [] };
        return refused(unreadable(file, bytes.message));
    }
    if (bytes.length > MAX_BYTES)
        return refused(unreadable(file, `it has more than ${MAX_BYTES} bytes`));
    const parsed = parseBatchingParameters(bytes);
    if (parsed.ok)
        return { value: parsed.value, problems: [] };
    const { reason, line, column } = parsed.fault;
    const problem = (0,problems/* modelProblem */.h)("model-batching-broken", {
        message: `${path} holds no BatchingParameters in text format: ${reason}.`,
        where: { file: path, line, column },
        severity,
        server: unparsed(path),
    });
    return refused(problem);
}
function unreadable({ path, named, severity }, reason) {
    return (0,problems/* modelProblem */.h)("model-batching-unreadable", {
        message: `The batching parameters in ${path} cannot be read: ${reason}.`,
        where: { file: path },
        ...named,
        severity,
        server: unparsed(path),
    });
}
function unparsed(path) {
    return { status: "INVALID_ARGUMENT", message: `Invalid protobuf file: '${path}'` };
}
function refused(problem) {
    return { value: undefined, problems: [problem] };
}
async function readAtMost(path) {
    const file = await (0,open_regular/* openRegular */.lf)(path);
    try {
        const buffer = Buffer.alloc(MAX_BYTES + 1);
        let length = 0;
        for (;;) {
            const { bytesRead } = await file.read(buffer, length, buffer.length - length);
            length += bytesRead;
            if (bytesRead === 0 || length === buffer.length)
                return buffer.subarray(0, length);
        }
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 9600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ graphReach)
/* harmony export */ });
/* harmony import */ var _tensor_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4261);

const reaches = new WeakMap();
/** Walk from a signature's outputs back to its inputs, into every function called. Walked once for each signature. */
function graphReach(signature, graph) {
    const known = reaches.get(signature);
    if (known)
        return known;
    const found = walk(signature, graph);
    reaches.set(signature, found);
    return found;
}
function walk(signature, graph) {
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
    return { nodes: seen, batchFunctions, mustCompile };
}
function nodeName(tensor) {
    return (0,_tensor_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTensorName */ .O)(tensor).node;
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


/***/ }),

/***/ 5222:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gB: () => (/* reexport */ batch_functions/* batchFunctions */.g),
  tx: () => (/* reexport */ findVersions),
  P6: () => (/* reexport */ inputs/* inputIdBounds */.P6),
  UQ: () => (/* reexport */ inputs/* inputStringUses */.UQ),
  SE: () => (/* reexport */ inputs/* inputTrace */.SE),
  ko: () => (/* reexport */ readModel),
  GP: () => (/* reexport */ inputs/* signatureFeatures */.GP),
  QT: () => (/* reexport */ strings/* stringUses */.Q)
});

// UNUSED EXPORTS: feedDtype, idBounds, modelProblem

// EXTERNAL MODULE: ./build/model/batch-functions.js
var batch_functions = __webpack_require__(7350);
// EXTERNAL MODULE: ./build/model/inputs.js
var inputs = __webpack_require__(3589);
// EXTERNAL MODULE: ./build/model/problems.js
var model_problems = __webpack_require__(76);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/open-regular.js
var open_regular = __webpack_require__(3559);
// EXTERNAL MODULE: ./build/files/within.js
var within = __webpack_require__(1725);
;// CONCATENATED MODULE: ./build/model/asset-heads.js



/** Enough for a few hundred words of a vocabulary; nobody needs all of a million. */
const HEAD_BYTES = 16 * 1024;
const MAX_ASSETS = 64;
/**
 * The beginnings of a model's assets, by name. Assets that are missing or cannot be read are left out: whether the server
 * can load the model is not decided here. Names come from the model, so one that leads out of `assets/` is not followed; and
 * words of an asset end up in requests, so neither is a link that leaves the folder that really holds the model.
 *
 * @param file The model's own file, in the version folder.
 */
async function readAssetHeads(file, assets) {
    const names = [...new Set(assets.values())].sort().slice(0, MAX_ASSETS);
    const versionDirectory = (0,external_node_path_.dirname)(file);
    const own = [versionDirectory, (0,external_node_path_.dirname)(await (0,within/* realPathOf */.dN)(file))];
    const folder = (0,external_node_path_.join)(versionDirectory, "assets") + external_node_path_.sep;
    const heads = new Map();
    for (const name of names) {
        const path = (0,external_node_path_.normalize)((0,external_node_path_.join)(folder, name));
        if (!path.startsWith(folder) || (await (0,within/* leadsOutside */.dr)(path, own)) !== undefined)
            continue;
        const head = await readHead(path);
        if (head)
            heads.set(name, head);
    }
    return heads;
}
async function readHead(path) {
    const file = await (0,open_regular/* openRegular */.lf)(path).catch(() => undefined);
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

// EXTERNAL MODULE: ./build/model/wire-reader.js
var wire_reader = __webpack_require__(7873);
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
        throw new wire_reader/* WireError */.cC("the file became shorter while it was read", position + filled);
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
    unreadable: (file, error) => (0,model_problems/* modelProblem */.h)("model-file-unreadable", { message: `${file}: ${error.message}`, where: { file } }),
    lfsPointer: (file) => (0,model_problems/* modelProblem */.h)("model-file-lfs-pointer", {
        message: `${file} is the pointer that git-LFS leaves in place of the real file.`,
        where: { file, offset: 0 },
        hint: "Run `git lfs pull`, or set `lfs: true` on the checkout step.",
        server: unparsed(file, file.endsWith(".pbtxt") ? "text" : "binary"),
    }),
    tooLarge: (file, size) => (0,model_problems/* modelProblem */.h)("model-file-too-large", {
        message: `${file} has ${size} bytes, more than can be parsed.`,
        where: { file },
        hint: "Keep the weights in variables, beside the graph.",
        server: unparsed(file, file.endsWith(".pbtxt") ? "text" : "binary"),
    }),
    /** The server reads saved_model.pb and reports what comes of it, even where a sound saved_model.pbtxt lies beside it. */
    broken: (file, error) => (0,model_problems/* modelProblem */.h)("model-file-broken", {
        message: `${file} is no SavedModel: at byte ${error.offset}, ${error.message}.`,
        where: { file, offset: error.offset },
        hint: "Export or copy the model again; the file is damaged or cut off.",
        server: unparsed(file, "binary"),
    }),
    brokenText: (file, { reason, line, column }) => (0,model_problems/* modelProblem */.h)("model-file-broken", {
        message: `${file} is no SavedModel in text format: ${reason}.`,
        where: { file, line, column },
        server: unparsed(file, "text"),
    }),
    noTags: (file, tags, tagSets) => (0,model_problems/* modelProblem */.h)("model-tags-missing", {
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

// EXTERNAL MODULE: ./build/proto/decode.js + 9 modules
var decode = __webpack_require__(7453);
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
        const reader = new wire_reader/* WireReader */.ZT((0,wire_reader/* memorySource */.Pq)(raw, start), start);
        const end = start + raw.length;
        while (reader.next(end)) {
            if (reader.at(NODE_NAME, wire_reader/* LENGTH_DELIMITED */.Tj))
                name = reader.text(reader.enter(end));
            else if (reader.at(NODE_OP, wire_reader/* LENGTH_DELIMITED */.Tj))
                op = reader.text(reader.enter(end));
            else if (reader.at(NODE_INPUT, wire_reader/* LENGTH_DELIMITED */.Tj))
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
    const decoded = (0,decode/* decodeNodeDef */.g_)(raw);
    return decoded.ok ? decoded.value.attr : new Map();
}

// EXTERNAL MODULE: ./build/model/wire-writer.js
var wire_writer = __webpack_require__(8893);
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
        if (reader.at(NODE_ATTR, wire_reader/* LENGTH_DELIMITED */.Tj))
            kept.addBytes(pruneEntry(reader, end, elided));
        else {
            reader.skip(end);
            kept.addRange(reader.fieldStart, reader.position);
        }
        if (kept.size > MAX_NODE_BYTES) {
            throw new wire_reader/* WireError */.cC(`a node has more than ${MAX_NODE_BYTES} bytes of names and attributes`, start);
        }
    }
    return new LazyNode(kept.read(reader), start, elided);
}
/** A map entry `attr { key value }`, with its value cut down where that is large. */
function pruneEntry(reader, end, elided) {
    const entry = reader.enter(end);
    const size = entry - reader.position;
    if (size <= KEEP_NUMBERS_BYTES)
        return (0,wire_writer/* bytesField */.ae)(NODE_ATTR, reader.take(entry));
    let key = "";
    let value = { bytes: Buffer.alloc(0), cut: false };
    while (reader.next(entry)) {
        if (reader.at(ENTRY_KEY, wire_reader/* LENGTH_DELIMITED */.Tj))
            key = reader.text(reader.enter(entry));
        else if (reader.at(ENTRY_VALUE, wire_reader/* LENGTH_DELIMITED */.Tj))
            value = pruneValue(reader, reader.enter(entry));
        else
            reader.skip(entry);
    }
    if (value.cut)
        elided.set(key, size);
    return (0,wire_writer/* bytesField */.ae)(NODE_ATTR, (0,wire_writer/* bytesField */.ae)(ENTRY_KEY, Buffer.from(key)), (0,wire_writer/* bytesField */.ae)(ENTRY_VALUE, value.bytes));
}
function pruneValue(reader, end) {
    const kept = new Kept();
    let cut = false;
    while (reader.next(end)) {
        if (reader.at(ATTR_TENSOR, wire_reader/* LENGTH_DELIMITED */.Tj)) {
            const tensor = pruneTensor(reader, reader.enter(end));
            kept.addBytes((0,wire_writer/* bytesField */.ae)(ATTR_TENSOR, tensor.bytes));
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
    const described = reader.at(TENSOR_DTYPE, wire_reader/* VARINT */.rA) || reader.at(TENSOR_SHAPE, wire_reader/* LENGTH_DELIMITED */.Tj);
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
            if (reader.at(GRAPH_NODE, wire_reader/* LENGTH_DELIMITED */.Tj))
                this.#readNode(reader, reader.enter(end), this.nodes);
            else if (reader.at(GRAPH_LIBRARY, wire_reader/* LENGTH_DELIMITED */.Tj))
                this.#readLibrary(reader, reader.enter(end));
            else if (reader.at(GRAPH_VERSIONS, wire_reader/* LENGTH_DELIMITED */.Tj)) {
                const start = reader.position;
                const bytes = reader.take(reader.enter(end), MAX_VERSIONS_BYTES);
                this.producer = expectDecoded((0,decode/* decodeVersionDef */.KM)(bytes), start).producer;
            }
            else
                reader.skip(end);
        }
    }
    #readNode(reader, end, nodes) {
        if (++this.#nodeCount > MAX_NODES) {
            throw new wire_reader/* WireError */.cC(`the graph has more than ${MAX_NODES} nodes`, reader.position);
        }
        const node = readNode(reader, end);
        nodes.set(node.name, node);
    }
    #readLibrary(reader, end) {
        while (reader.next(end)) {
            if (reader.at(LIBRARY_FUNCTION, wire_reader/* LENGTH_DELIMITED */.Tj))
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
            if (reader.at(FUNCTION_NODE, wire_reader/* LENGTH_DELIMITED */.Tj)) {
                this.#readNode(reader, reader.enter(end), nodes);
                continue;
            }
            const wanted = isHeader(reader.field);
            reader.skip(end);
            if (wanted)
                header.addRange(reader.fieldStart, reader.position);
        }
        if (header.size > MAX_FUNCTION_HEADER_BYTES) {
            throw new wire_reader/* WireError */.cC(`a function's signature has more than ${MAX_FUNCTION_HEADER_BYTES} bytes`, start);
        }
        const { signature, ret, attr } = expectDecoded((0,decode/* decodeFunctionDef */.cK)(header.read(reader)), start);
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
    throw new wire_reader/* WireError */.cC(decoded.path === "" ? decoded.reason : `${decoded.path}: ${decoded.reason}`, start);
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
    const reader = new wire_reader/* WireReader */.ZT(source);
    const found = [];
    while (reader.next(source.size)) {
        if (reader.at(META_GRAPHS, wire_reader/* LENGTH_DELIMITED */.Tj)) {
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
        metaGraph: chosen && readMetaGraph(new wire_reader/* WireReader */.ZT(source, chosen.start), chosen),
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
        if (!reader.at(META_INFO, wire_reader/* LENGTH_DELIMITED */.Tj)) {
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
        throw new wire_reader/* WireError */.cC(`the tags of a MetaGraph take more than ${MAX_META_INFO_BYTES} bytes`, start);
    }
    return expectDecoded((0,decode/* decodeMetaInfoDef */.PF)(kept.read(reader)), start);
}
function readMetaGraph(reader, { end, info }) {
    const graph = new GraphBuilder();
    const signatures = new Map();
    const assets = new Map();
    while (reader.next(end)) {
        if (reader.at(GRAPH_DEF, wire_reader/* LENGTH_DELIMITED */.Tj))
            graph.read(reader, reader.enter(end));
        else if (reader.at(SIGNATURE_DEF, wire_reader/* LENGTH_DELIMITED */.Tj))
            readSignature(reader, reader.enter(end), signatures);
        else if (reader.at(ASSET_FILE_DEF, wire_reader/* LENGTH_DELIMITED */.Tj))
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
        if (reader.at(saved_model_file_ENTRY_KEY, wire_reader/* LENGTH_DELIMITED */.Tj))
            key = reader.text(reader.enter(end));
        else if (reader.at(saved_model_file_ENTRY_VALUE, wire_reader/* LENGTH_DELIMITED */.Tj))
            value = reader.take(reader.enter(end), MAX_SIGNATURE_BYTES);
        else
            reader.skip(end);
    }
    signatures.set(key, expectDecoded((0,decode/* decodeSignatureDef */.S$)(value), start));
}
function readAsset(reader, end, assets) {
    const start = reader.position;
    const { tensorInfo, filename } = expectDecoded((0,decode/* decodeAssetFileDef */.OR)(reader.take(end, MAX_ASSET_BYTES)), start);
    if (tensorInfo?.encoding.kind === "name")
        assets.set(tensorInfo.encoding.name, filename);
}

// EXTERNAL MODULE: ./build/model/tensor-name.js
var tensor_name = __webpack_require__(4261);
;// CONCATENATED MODULE: ./build/model/tensor-dtype.js

const DT_UINT8 = 4;
const DT_STRING = 7;
const DT_INT64 = 9;
const DT_RESOURCE = 20;
const one = (attr) => (node, index) => index === 0 ? typeAttr(node, attr) : undefined;
const fixed = (dtype) => (_node, index) => index === 0 ? dtype : undefined;
const tensor_dtype_listed = (attr) => (node, index) => typeList(node, attr)[index];
/** Indices, values and shapes of all sparse features, then the dense ones, then values and splits of the ragged ones. */
const parsed = (sparseTypes, denseTypes) => (node, index) => {
    const sparse = typeList(node, sparseTypes);
    const indices = sparse.map(() => DT_INT64);
    const ragged = [...typeList(node, "ragged_value_types"), ...typeList(node, "ragged_split_types")];
    return [...indices, ...sparse, ...indices, ...typeList(node, denseTypes), ...ragged][index];
};
const RULES = [
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
    ["DecodeBase64 EncodeBase64 AsString StringJoin StringLower StringUpper", fixed(DT_STRING)],
    ["VarHandleOp HashTableV2 MutableHashTableV2", fixed(DT_RESOURCE)],
];
const BY_OP = new Map(RULES.flatMap(([ops, rule]) => ops.split(" ").map((op) => [op, rule])));
/** DataType of the tensor; undefined where the graph has no such node or its op is not known here. */
function tensorDtype(graph, tensorName) {
    const { node: name, index } = (0,tensor_name/* parseTensorName */.O)(tensorName);
    const node = graph.nodes.get(name);
    return node && BY_OP.get(node.op)?.(node, index);
}
function typeAttr(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "type" ? attr.value : undefined;
}
function typeList(node, name) {
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

// EXTERNAL MODULE: ./build/model/text-to-wire.js + 1 modules
var text_to_wire = __webpack_require__(4001);
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
async function readModel(folder, tags, onRead) {
    const opened = withFile(folder.file, (source) => chooseMetaGraph(onRead ? observed(source, folder.file, onRead) : source, tags));
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
        assetHeads: await readAssetHeads(folder.file, assets),
    };
    return { value: model, problems: [] };
}
function withFile(file, walk) {
    let descriptor;
    try {
        descriptor = (0,open_regular/* openRegularSync */.w5)(file);
        const source = openSource(file, descriptor);
        return "code" in source ? failed(source) : { value: walk(source), problems: [] };
    }
    catch (error) {
        if (error instanceof wire_reader/* WireError */.cC)
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
function observed(source, file, onRead) {
    return {
        size: source.size,
        window(position, length) {
            const window = source.window(position, length);
            onRead(file, position + length, source.size);
            return window;
        },
    };
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
    const wire = (0,text_to_wire/* textToWire */.I)((0,external_node_fs_.readFileSync)(descriptor), "SavedModel");
    return wire.ok ? (0,wire_reader/* memorySource */.Pq)(wire.bytes) : fileProblem.brokenText(file, wire.fault);
}

// EXTERNAL MODULE: ./build/model/trace/ids.js
var ids = __webpack_require__(3398);
// EXTERNAL MODULE: ./build/model/trace/strings.js + 1 modules
var strings = __webpack_require__(5268);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
        const problem = (0,model_problems/* modelProblem */.h)("model-version-not-a-folder", {
            ...place,
            message: `${path} is a file, and the server takes its name for version ${(0,external_node_path_.basename)(path)}.`,
            hint: "Move the file out of the base path.",
            server: notFound(path),
        });
        return { value: undefined, problems: [problem] };
    }
    if (await exists((0,external_node_path_.join)(path, SESSION_BUNDLE))) {
        const problem = (0,model_problems/* modelProblem */.h)("model-session-bundle", {
            ...place,
            message: `${path} holds ${SESSION_BUNDLE}: a SessionBundle, the export format before SavedModel.`,
            hint: "Export the model again as a SavedModel.",
            server: { status: "UNIMPLEMENTED", message: "SessionBundle is no longer supported" },
        });
        return { value: undefined, problems: [problem] };
    }
    const problem = (0,model_problems/* modelProblem */.h)("model-not-found", {
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
    const note = (0,model_problems/* modelProblem */.h)("model-unversioned", {
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
        const problem = (0,model_problems/* modelProblem */.h)("model-version-missing", {
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
            const problem = (0,model_problems/* modelProblem */.h)("model-duplicate-version", {
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
    return (0,model_problems/* modelProblem */.h)("model-no-versions", {
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
        const problem = (0,model_problems/* modelProblem */.h)("model-path-missing", {
            ...place,
            message: `There is no folder ${path}.`,
            ...(place.where.file !== undefined && { hint: "Paths in a spec are relative to the spec's own folder." }),
            server: {
                status: "INVALID_ARGUMENT",
                message: `Could not find base path ${path} for servable ${(0,external_node_path_.basename)(path)}`,
            },
        });
        return { value: undefined, problems: [problem] };
    }
    if (!stats.isDirectory()) {
        const problem = (0,model_problems/* modelProblem */.h)("model-path-not-a-folder", {
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
        const problem = (0,model_problems/* modelProblem */.h)("model-path-unreadable", {
            ...place,
            message: `${path}: ${error.message}`,
        });
        return { value: undefined, problems: [problem] };
    }
}

;// CONCATENATED MODULE: ./build/model/index.js
/** What the model accepts: version folders, signatures, graph. */










/***/ }),

/***/ 3589:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ signatureFeatures),
/* harmony export */   P6: () => (/* binding */ inputIdBounds),
/* harmony export */   SE: () => (/* binding */ inputTrace),
/* harmony export */   UQ: () => (/* binding */ inputStringUses)
/* harmony export */ });
/* harmony import */ var _graph_reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9600);
/* harmony import */ var _trace_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3398);
/* harmony import */ var _trace_features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(129);
/* harmony import */ var _trace_merge_features_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3478);
/* harmony import */ var _trace_strings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5268);
/* harmony import */ var _trace_trace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(607);
/**
 * What the graph does with the inputs of a signature.
 *
 * ```ts
 * const parse = signatureFeatures(model, signature, "inputs");
 * parse?.features.get("age"); // { dtype: 1, form: "fixed", shape: [], required: true, ... }
 * ```
 */






const traces = new WeakMap();
/** Where an input goes; undefined where the signature has no such input, or one that has no tensor name. Traced once. */
function inputTrace(model, signature, alias) {
    const info = signature.inputs.get(alias);
    if (info === undefined || info.name === "")
        return undefined;
    let trace = traces.get(info);
    if (trace === undefined)
        traces.set(info, (trace = (0,_trace_trace_js__WEBPACK_IMPORTED_MODULE_4__/* .traceTensor */ .h)(model.graph, info.name, (0,_graph_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .graphReach */ .s)(signature, model.graph).nodes)));
    return trace;
}
/**
 * The features that the graph parses out of an input; undefined where no Parse* op takes it. Where several ops parse the same
 * input, what all of them need.
 */
function signatureFeatures(model, signature, alias) {
    const trace = inputTrace(model, signature, alias);
    return trace && (0,_trace_merge_features_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeParses */ .d)(trace.uses.flatMap((use) => (0,_trace_features_js__WEBPACK_IMPORTED_MODULE_2__/* .featureParse */ .K)(trace, use) ?? []));
}
/** What a string input is used as, the most demanding uses first. */
function inputStringUses(model, signature, alias) {
    const trace = inputTrace(model, signature, alias);
    return trace ? (0,_trace_strings_js__WEBPACK_IMPORTED_MODULE_3__/* .stringUses */ .Q)(model, trace) : [];
}
/** The tables that an integer input picks rows of, the smallest first. */
function inputIdBounds(model, signature, alias) {
    const trace = inputTrace(model, signature, alias);
    return trace ? (0,_trace_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .idBounds */ .L)(trace) : [];
}


/***/ }),

/***/ 5523:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ feedDtype)
/* harmony export */ });
/** The dtype that must be fed: the graph's where it is known, else what the signature declares. */
function feedDtype(info) {
    return info.graphDtype ?? info.declaredDtype;
}


/***/ }),

/***/ 76:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ modelProblem)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(411);

const modelProblem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblems */ .u)("model", {
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
    "model-batching-unreadable": {
        severity: "error",
        title: "The batching parameters file cannot be read",
        fix: "Correct `serving.batching_parameters_file`; it is relative to the spec.",
    },
    "model-batching-broken": {
        severity: "error",
        title: "The batching parameters file is no BatchingParameters in text format",
        fix: "Write wrapped numbers as `max_batch_size { value: 32 }`, and only names that BatchingParameters has.",
    },
});


/***/ }),

/***/ 4261:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseTensorName)
/* harmony export */ });
const OUTPUT_INDEX = /^(.*):(\d{1,9})$/su;
function parseTensorName(name) {
    const match = OUTPUT_INDEX.exec(name);
    return match ? { node: match[1], index: Number(match[2]) } : { node: name, index: 0 };
}


/***/ }),

/***/ 7039:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseText)
/* harmony export */ });
/* harmony import */ var _text_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1598);
/**
 * Protobuf's text format as a tree of fields, with the place of each, before any schema is applied.
 * Source of the grammar: google/protobuf/text_format.cc.
 *
 * ```ts
 * const tree = parseText('max_batch_size { value: 128 } allowed_batch_sizes: [64, 128]');
 * ```
 */

/** As deep as the same message may nest on the wire. */
const MAX_DEPTH = 100;
const CLOSING = { "{": "}", "<": ">" };
/** @param text One character a byte (latin1). */
function parseText(text) {
    try {
        return { ok: true, fields: readFields(new _text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .Tokens */ .D(text), "", 0) };
    }
    catch (error) {
        if (error instanceof _text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TextError */ .W)
            return { ok: false, fault: error.fault };
        throw error;
    }
}
/** Fields up to the closing symbol, or to the end of the text where that is empty. */
function readFields(tokens, closing, depth) {
    if (depth > MAX_DEPTH)
        throw new _text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TextError */ .W("messages are nested too deeply", tokens.current);
    const fields = [];
    while (tokens.current.text !== closing || tokens.current.kind === "string") {
        if (tokens.current.kind === "end")
            throw new _text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TextError */ .W(`the text ends where "${closing}" is missing`, tokens.current);
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
        throw new _text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TextError */ .W(`a field name was expected, not ${shown(token)}`, token);
    let name = "";
    while (!isSymbol(tokens.current, "]")) {
        const part = tokens.advance();
        if (part.kind === "end")
            throw new _text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TextError */ .W(`"]" is missing`, part);
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
            throw new _text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TextError */ .W(`"," or "]" was expected`, tokens.current);
        tokens.advance();
        if (isSymbol(tokens.current, "]"))
            throw new _text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TextError */ .W("a list does not end with a comma", tokens.current);
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
        throw new _text_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TextError */ .W(`a value was expected, not ${shown(token)}`, token);
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


/***/ }),

/***/ 5351:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ enumValue),
/* harmony export */   Gf: () => (/* binding */ integerValue),
/* harmony export */   Qg: () => (/* binding */ floatValue),
/* harmony export */   ks: () => (/* binding */ boolValue),
/* harmony export */   p6: () => (/* binding */ expected)
/* harmony export */ });
/* harmony import */ var _dtype_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6976);
/* harmony import */ var _text_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1598);
/** The values of protobuf's text format. Source of the rules: google/protobuf/text_format.cc. */


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
const REF_OFFSET = 100;
const DTYPE_NUMBERS = new Map([
    ["DT_INVALID", 0],
    ..._dtype_js__WEBPACK_IMPORTED_MODULE_0__/* .DTYPES */ .A1.flatMap(({ name, number }) => [
        [name, number],
        [`${name}_REF`, number + REF_OFFSET],
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
        throw new _text_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TextError */ .W(`${number} is no ${type}`, value);
    return number;
}
/** Decimal, `0x` hexadecimal, or octal with a leading zero. */
function magnitudeOf(value) {
    if (!/^0\d/u.test(value.text))
        return BigInt(value.text);
    if (/[89]/u.test(value.text))
        throw new _text_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TextError */ .W(`${value.text} begins with 0 and is not octal`, value);
    return BigInt(`0o${value.text}`);
}
function expected(what, value) {
    return new _text_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TextError */ .W(`${what} was expected, not ${JSON.stringify(value.text.slice(0, 40))}`, value);
}


/***/ }),

/***/ 4001:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ textToWire)
});

// EXTERNAL MODULE: ./build/model/text-format.js
var text_format = __webpack_require__(7039);
// EXTERNAL MODULE: ./build/model/text-scalars.js
var text_scalars = __webpack_require__(5351);
;// CONCATENATED MODULE: ./build/model/text-schema.js
/**
 * The messages that are read from text format: SavedModel and all it holds that is looked at, and BatchingParameters. Names
 * and numbers are those of tensorflow/core/protobuf/*.proto, tensorflow/core/framework/*.proto and
 * tensorflow_serving/servables/tensorflow/session_bundle_config.proto.
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
    BatchingParameters: `max_batch_size=1 Int64Value, batch_timeout_micros=2 Int64Value,
    max_enqueued_batches=3 Int64Value, num_batch_threads=4 Int64Value, thread_pool_name=5 StringValue,
    allowed_batch_sizes=6 int64*, pad_variable_length_inputs=7 bool, enable_large_batch_splitting=8 BoolValue,
    max_execution_batch_size=9 Int64Value`,
    Int64Value: "value=1 int64",
    StringValue: "value=1 string",
    BoolValue: "value=1 bool",
};
const FIELD = /^(\w+)=(\d+) (?:map (\w+) (\w+)|(\w+)(\*?)(?:\|(\w+))?)$/u;
const built = new Map();
/** The fields of a message by name; undefined for scalars. */
function textMessageType(name) {
    const rows = MESSAGES[name];
    if (rows === undefined)
        return built.get(name);
    let fields = built.get(name);
    if (fields === undefined) {
        fields = new Map(rows.split(/,\s+/u).map(parseRow));
        built.set(name, fields);
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
    built.set(name, new Map([
        ["key", single(1, key)],
        ["value", single(2, value)],
    ]));
    return name;
}
function single(number, type) {
    return { number, type, repeated: false, oneof: undefined };
}

// EXTERNAL MODULE: ./build/model/text-tokens.js
var text_tokens = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/model/wire-writer.js
var wire_writer = __webpack_require__(8893);
;// CONCATENATED MODULE: ./build/model/text-to-wire.js
/**
 * A message in text format -> the same message on the wire, so that `saved_model.pbtxt` and `saved_model.pb` are read by the
 * same walker. As strict as `TextFormat::Parse`: unknown names, wrong types and singular fields given twice are faults;
 * only inside messages that nothing looks at (the object graph, op lists, collections) any name is accepted.
 */





/** @param messageName A message of the schema, such as `SavedModel`. */
function textToWire(text, messageName) {
    const tree = (0,text_format/* parseText */.r)(text.toString("latin1"));
    if (!tree.ok)
        return tree;
    try {
        return { ok: true, bytes: encodeMessage(tree.fields, messageName, textMessageType(messageName)) };
    }
    catch (error) {
        if (error instanceof text_tokens/* TextError */.W)
            return { ok: false, fault: error.fault };
        throw error;
    }
}
function encodeMessage(fields, messageName, types) {
    const seen = new Map();
    const parts = fields.flatMap((field) => {
        const type = types.get(field.name);
        if (type === undefined)
            throw new text_tokens/* TextError */.W(`${messageName} has no field ${field.name}`, field);
        if (!type.repeated)
            checkOnce(field, type, seen);
        return field.values.map((value) => encodeValue(value, field, type));
    });
    return Buffer.concat(parts);
}
function checkOnce(field, { oneof = field.name }, seen) {
    if (field.list)
        throw new text_tokens/* TextError */.W(`${field.name} takes one value, not a list`, field);
    const other = seen.get(oneof);
    if (other === field.name)
        throw new text_tokens/* TextError */.W(`${field.name} is given twice`, field);
    if (other !== undefined)
        throw new text_tokens/* TextError */.W(`${field.name} and ${other} exclude each other`, field);
    seen.set(oneof, field.name);
}
function encodeValue(value, field, { number, type }) {
    if (type === "opaque")
        return Buffer.alloc(0);
    const types = textMessageType(type);
    if (types) {
        if (value.kind !== "message")
            throw new text_tokens/* TextError */.W(`${field.name} is a message and needs braces`, value);
        return (0,wire_writer/* bytesField */.ae)(number, encodeMessage(value.fields, type, types));
    }
    if (value.kind === "message")
        throw new text_tokens/* TextError */.W(`${field.name} is no message`, value);
    if (!field.colon)
        throw new text_tokens/* TextError */.W(`":" is missing after ${field.name}`, value);
    return encodeScalar(value, number, type);
}
function encodeScalar(value, number, type) {
    switch (type) {
        case "string":
        case "bytes":
            if (value.kind !== "string")
                throw (0,text_scalars/* expected */.p6)("a string", value);
            return (0,wire_writer/* bytesField */.ae)(number, Buffer.from(value.text, "latin1"));
        case "float":
            return (0,wire_writer/* floatField */.PI)(number, (0,text_scalars/* floatValue */.Qg)(value));
        case "double":
            return (0,wire_writer/* doubleField */.AZ)(number, (0,text_scalars/* floatValue */.Qg)(value));
        case "bool":
            return (0,wire_writer/* varintField */.Lf)(number, (0,text_scalars/* boolValue */.ks)(value));
        case "DataType":
            return (0,wire_writer/* varintField */.Lf)(number, (0,text_scalars/* enumValue */.$9)(value));
        default:
            return (0,wire_writer/* varintField */.Lf)(number, (0,text_scalars/* integerValue */.Gf)(value, type));
    }
}


/***/ }),

/***/ 1598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ Tokens),
/* harmony export */   W: () => (/* binding */ TextError)
/* harmony export */ });
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
const SPACES = " \t\r\n\v\f";
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
        return unescape(this.#text.slice(start, end), place);
    }
    /** White space and comments; a loop for the same reason: a file may have millions of either. */
    #skipSpace() {
        for (; this.#at < this.#text.length; this.#at++) {
            if (this.#text[this.#at] === "#") {
                const end = this.#text.indexOf("\n", this.#at);
                this.#at = end === -1 ? this.#text.length : end;
                if (end === -1)
                    return;
            }
            if (!SPACES.includes(this.#text[this.#at]))
                return;
            if (this.#text[this.#at] === "\n") {
                this.#line++;
                this.#lineStart = this.#at + 1;
            }
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
function unescape(quoted, place) {
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


/***/ }),

/***/ 2364:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ boolAttr),
/* harmony export */   FQ: () => (/* binding */ typeList),
/* harmony export */   II: () => (/* binding */ intList),
/* harmony export */   O9: () => (/* binding */ shapeList),
/* harmony export */   T6: () => (/* binding */ functionNames),
/* harmony export */   cQ: () => (/* binding */ typeAttr),
/* harmony export */   sd: () => (/* binding */ bytesList),
/* harmony export */   vd: () => (/* binding */ intAttr),
/* harmony export */   zn: () => (/* binding */ textAttr)
/* harmony export */ });
function typeAttr(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "type" ? attr.value : undefined;
}
function typeList(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "list" ? attr.value.type : [];
}
function shapeList(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "list" ? attr.value.shape : [];
}
function bytesList(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "list" ? attr.value.s : [];
}
function intAttr(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "i" ? Number(attr.value) : undefined;
}
function intList(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "list" ? attr.value.i.map(Number) : [];
}
function boolAttr(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "b" ? attr.value : undefined;
}
function textAttr(node, name) {
    const attr = node.attr(name);
    return attr?.kind === "s" ? Buffer.from(attr.value).toString() : undefined;
}
/** Names of the functions in an attribute: one, or a list as Case has. */
function functionNames(node, name) {
    const attr = node.attr(name);
    if (attr?.kind === "func")
        return [attr.value.name];
    return attr?.kind === "list" ? attr.value.func.map((func) => func.name) : [];
}


/***/ }),

/***/ 7085:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ constantInts),
/* harmony export */   gS: () => (/* binding */ constantBools),
/* harmony export */   hI: () => (/* binding */ constantStrings)
/* harmony export */ });
const DT_INT32 = 3;
const DT_STRING = 7;
const DT_INT64 = 9;
const DT_BOOL = 10;
/** Shapes, axes and depths are short; a constant that fills a million elements out of one value is none. */
const MAX_INTS = 4096;
/** Keys of features, words of a vocabulary. */
const MAX_STRINGS = 1_000_000;
/** Undefined where the constant holds no integers, is too large, or is not consistent. */
function constantInts({ dtype, shape, tensor }) {
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
function constantStrings({ dtype, shape, tensor }) {
    const count = shape.reduce((product, size) => product * size, 1);
    if (tensor === undefined || dtype !== DT_STRING || !(count <= MAX_STRINGS))
        return undefined;
    return repeated(tensor.stringVal, count);
}
function constantBools({ dtype, shape, tensor }) {
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


/***/ }),

/***/ 6394:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ elementsOf),
/* harmony export */   y: () => (/* binding */ constantOf)
/* harmony export */ });
/* harmony import */ var _constant_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7085);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);


/** Reshape(Reshape(Const)) and the like. */
const MAX_FOLDS = 8;
function elementsOf({ shape }) {
    return shape.reduce((product, size) => product * size, 1);
}
/** The value of an input, where the graph says it. */
function constantOf(trace, scope, input, folds = 0) {
    if (input === undefined || folds > MAX_FOLDS)
        return undefined;
    const origin = (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .y)(trace, scope, input);
    if (origin === undefined)
        return undefined;
    const { node } = origin;
    if (node.op === "Const")
        return constNode(node);
    const inner = (place) => constantOf(trace, origin.scope, node.inputs[place], folds + 1);
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
    const dims = shape && (0,_constant_values_js__WEBPACK_IMPORTED_MODULE_1__/* .constantInts */ .JZ)(shape);
    if (value === undefined || dims === undefined)
        return undefined;
    const known = dims.filter((size) => size >= 0).reduce((product, size) => product * size, 1);
    const inferred = known === 0 ? 0 : elementsOf(value) / known;
    return { ...value, shape: dims.map((size) => (size < 0 ? inferred : size)) };
}
/** One value repeated, which is how a tensor of one stored value and a larger shape is read, too. */
function filled(shape, value) {
    const dims = shape && (0,_constant_values_js__WEBPACK_IMPORTED_MODULE_1__/* .constantInts */ .JZ)(shape);
    return value && dims && { ...value, shape: dims };
}


/***/ }),

/***/ 129:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ featureParse)
/* harmony export */ });
/* harmony import */ var _attrs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2364);
/* harmony import */ var _constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6394);
/* harmony import */ var _constant_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7085);
/* harmony import */ var _parse_ops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7506);




/** What a use parses; undefined where it is no Parse* op's `serialized`. */
function featureParse(trace, use) {
    const op = _parse_ops_js__WEBPACK_IMPORTED_MODULE_1__/* .PARSE_OPS */ .xH.get(use.node.op);
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
    const types = (0,_parse_ops_js__WEBPACK_IMPORTED_MODULE_1__/* .groupTypes */ .Hn)(node, group);
    const inputs = (0,_parse_ops_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .TL)(node, op);
    const constant = (name, place) => {
        const part = partOf(inputs, name);
        return part && (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constantOf */ .y)(trace, scope, node.inputs[part.start + place]);
    };
    const keys = readKeys(node, op, group, types.length, constant);
    const values = partOf((0,_parse_ops_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOutputs */ .Q8)(node), `${group}_values`);
    const shapes = (0,_attrs_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeList */ .O9)(node, `${group}_shapes`);
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
        return (value && (0,_constant_values_js__WEBPACK_IMPORTED_MODULE_3__/* .constantStrings */ .hI)(value)) ?? [];
    };
    const places = Array.from({ length: count }, (_, place) => place);
    if (op.keys === "scalars")
        return places.map((place) => text(strings(place)[0]));
    const all = op.keys === "attrs" ? (0,_attrs_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesList */ .sd)(node, name) : strings(0);
    return places.map((place) => text(all[place]));
}
function text(bytes) {
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
    return dims[0] !== null && (defaultValue === undefined || (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .elementsOf */ .Z)(defaultValue) === 0);
}
const ASSUMED_EMPTY = "feature_list_dense_missing_assumed_empty";
/** Is the feature list of that key taken for empty where it is left out? A list of keys says so, or a list of flags. */
function isAssumedEmpty(op, node, key, place, value) {
    if (op.keys === "attrs")
        return (0,_attrs_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesList */ .sd)(node, ASSUMED_EMPTY).some((bytes) => text(bytes) === key);
    if (value === undefined)
        return false;
    if (op.keys === "scalars")
        return ((0,_constant_values_js__WEBPACK_IMPORTED_MODULE_3__/* .constantStrings */ .hI)(value) ?? []).some((bytes) => text(bytes) === key);
    return (0,_constant_values_js__WEBPACK_IMPORTED_MODULE_3__/* .constantBools */ .gS)(value)?.[place] ?? false;
}


/***/ }),

/***/ 3398:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ idBounds)
/* harmony export */ });
/* harmony import */ var _attrs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2364);
/* harmony import */ var _constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6394);
/* harmony import */ var _constant_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7085);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9520);




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
function idBounds(trace) {
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
    const value = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constantOf */ .y)(trace, scope, node.inputs[place]);
    const size = value && (0,_constant_values_js__WEBPACK_IMPORTED_MODULE_2__/* .constantInts */ .JZ)(value)?.[0];
    return size === undefined ? undefined : { size, table: node.name };
}
/** Rows of the table at input 0, which are along GatherV2's axis. */
function rowsOf(trace, scope, node) {
    const axis = node.op === "GatherV2" ? axisOf(trace, scope, node) : 0;
    const origin = (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(trace, scope, node.inputs[0] ?? "^");
    const shape = origin && tableShape(origin.node);
    if (shape === undefined || axis === undefined)
        return undefined;
    const size = shape.at(axis);
    if (size === undefined)
        return undefined;
    return { size, table: (0,_attrs_js__WEBPACK_IMPORTED_MODULE_3__/* .textAttr */ .zn)(origin.node, "shared_name") || origin.node.name };
}
function axisOf(trace, scope, node) {
    const value = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constantOf */ .y)(trace, scope, node.inputs[2]);
    return value && (0,_constant_values_js__WEBPACK_IMPORTED_MODULE_2__/* .constantInts */ .JZ)(value)?.[0];
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


/***/ }),

/***/ 4389:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ imposedShapes),
/* harmony export */   Sr: () => (/* binding */ imposedImageSize),
/* harmony export */   g: () => (/* binding */ imposedRowLength)
/* harmony export */ });
/* harmony import */ var _constant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6394);
/* harmony import */ var _constant_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7085);
/** Shapes that the graph puts a traced tensor into, or insists on: so many elements there must be. */


/** In the order in which they were met; -1 for a size that is not known. */
function imposedShapes(trace) {
    return trace.moves.flatMap((move) => {
        const dims = imposedShape(trace, move);
        return dims ? [dims] : [];
    });
}
function imposedShape(trace, { scope, node }) {
    if (node.op === "Reshape") {
        const shape = (0,_constant_js__WEBPACK_IMPORTED_MODULE_0__/* .constantOf */ .y)(trace, scope, node.inputs[1]);
        return shape && (0,_constant_values_js__WEBPACK_IMPORTED_MODULE_1__/* .constantInts */ .JZ)(shape);
    }
    const shape = node.op === "EnsureShape" ? node.attr("shape") : undefined;
    return shape?.kind === "shape" && !shape.value.unknownRank ? shape.value.dims.map(Number) : undefined;
}
/** Height and width, where each image on its own must be of one size. A gray one may go without its channel. */
function imposedImageSize(trace, channels) {
    for (const dims of imposedShapes(trace)) {
        const [height = -1, width = -1] = dims;
        const isImage = dims.length === 3 || (dims.length === 2 && channels === 1);
        if (isImage && height > 0 && width > 0)
            return { height, width };
    }
    return undefined;
}
/** Elements of one row: all known sizes but a leading one that is not known, which is the batch. */
function imposedRowLength(trace) {
    for (const dims of imposedShapes(trace)) {
        const inner = dims[0] === -1 ? dims.slice(1) : dims;
        if (inner.length > 0 && inner.every((size) => size > 0))
            return inner.reduce((product, size) => product * size, 1);
    }
    return undefined;
}


/***/ }),

/***/ 3478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mergeParses)
/* harmony export */ });
/**
 * One parse that asks for all that several ask for. An Example is the context of a SequenceExample on the wire, so the two
 * go together. Of a key that several ops parse, the feature that is required counts, else the first.
 */
function mergeParses(parses) {
    const [first, ...rest] = parses;
    if (first === undefined || rest.length === 0)
        return first;
    return {
        ...first,
        message: parses.some(({ message }) => message === "sequence_example") ? "sequence_example" : "example",
        single: parses.every(({ single }) => single),
        features: mergeMaps(parses.map(({ features }) => features)),
        featureLists: mergeMaps(parses.map(({ featureLists }) => featureLists)),
        complete: parses.every(({ complete }) => complete),
    };
}
function mergeMaps(maps) {
    const merged = new Map();
    for (const [key, feature] of maps.flatMap((map) => [...map])) {
        const known = merged.get(key);
        if (known === undefined || (feature.required && !known.required))
            merged.set(key, feature);
    }
    return new Map([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 9520:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/** Ops whose output 0 is their input 0; reading a variable leads on to its handle. */
const SAME_AS_INPUT = new Set(`Identity RefIdentity StopGradient PreventGradient Snapshot EnsureShape Enter RefEnter ReadVariableOp
   PlaceholderWithDefault`.split(/\s+/u));
/** Chains are short; a loop of identities in a hostile graph is not. */
const MAX_STEPS = 1000;
/**
 * The node that makes an input; undefined where that depends on the call: a value computed by a called function, an argument
 * that nobody was seen to pass, or different values at different calls. A loop's variable counts as what the loop began with.
 */
function originOf(trace, scope, input) {
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


/***/ }),

/***/ 7506:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ groupTypes),
/* harmony export */   Q8: () => (/* binding */ parseOutputs),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   xH: () => (/* binding */ PARSE_OPS)
/* harmony export */ });
/* harmony import */ var _attrs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);

const EXAMPLE = ["sparse", "dense"];
const SEQUENCE = [
    "context_sparse",
    "context_dense",
    "feature_list_sparse",
    "feature_list_dense",
];
const PARSE_OPS = new Map([
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
function groupTypes(node, group) {
    if (group === "dense" || group === "context_dense")
        return (0,_attrs_js__WEBPACK_IMPORTED_MODULE_0__/* .typeList */ .FQ)(node, `T${group}`);
    return (0,_attrs_js__WEBPACK_IMPORTED_MODULE_0__/* .typeList */ .FQ)(node, group.endsWith("ragged") ? `${group}_value_types` : `${group}_types`);
}
/** The inputs of a parse op by name, as indices into the node's inputs. */
function parseInputs(node, { inputs }) {
    return laidOut(inputs.split(/\s+/u).map((input) => {
        const name = input.replace("*", "");
        const group = name.replace(/_(?:keys|defaults)$/u, "");
        return { name, count: input.endsWith("*") ? groupTypes(node, group).length : 1 };
    }));
}
/** The flat outputs of a parse op by name; undefined for other ops. */
function parseOutputs(node) {
    const op = PARSE_OPS.get(node.op);
    if (op === undefined)
        return undefined;
    return laidOut(op.groups.flatMap((group) => {
        const count = groupTypes(node, group).length;
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


/***/ }),

/***/ 5268:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ stringUses)
});

// EXTERNAL MODULE: ./build/model/trace/attrs.js
var attrs = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/model/trace/constant.js
var constant = __webpack_require__(6394);
// EXTERNAL MODULE: ./build/model/trace/features.js
var features = __webpack_require__(129);
// EXTERNAL MODULE: ./build/model/trace/imposed-shape.js
var imposed_shape = __webpack_require__(4389);
// EXTERNAL MODULE: ./build/model/trace/constant-values.js
var constant_values = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/model/trace/origin.js
var origin = __webpack_require__(9520);
// EXTERNAL MODULE: ./build/model/trace/trace.js + 5 modules
var trace_trace = __webpack_require__(607);
;// CONCATENATED MODULE: ./build/model/trace/vocabulary.js





const FROM_FILE = new Set(["InitializeTableFromTextFile", "InitializeTableFromTextFileV2"]);
const FROM_TENSORS = new Set(["InitializeTable", "InitializeTableV2", "LookupTableImport", "LookupTableImportV2"]);
/** The table behind a LookupTableFind's `table_handle`; undefined where that is no table of the main graph. */
function vocabularyOf(model, trace, { scope, node }) {
    const table = (0,origin/* originOf */.y)(trace, scope, node.inputs[0] ?? "^");
    if (table === undefined || table.scope.body !== undefined)
        return undefined;
    const { name } = table.node;
    const handle = (0,trace_trace/* traceTensor */.h)(model.graph, name);
    const inGraph = handle.uses.flatMap((use) => (initialises(use, FROM_TENSORS) ? keysOf(handle, use) : []));
    const fromFile = handle.uses.find((use) => initialises(use, FROM_FILE));
    const file = fromFile && fileOf(model, handle, fromFile);
    const head = file === undefined ? undefined : model.assetHeads.get(file);
    return { table: name, words: fromFile && head ? fileWords(head, fromFile.node) : inGraph, file };
}
/** `key_index` of an initializer: the whole line, or else a column of it. */
const WHOLE_LINE = -2;
/** The key is the number of the line, which no string can be. */
const LINE_NUMBER = -1;
/** Keys in the lines of a vocabulary file; a line that is cut off is left out. */
function fileWords({ bytes, whole }, node) {
    const column = (0,attrs/* intAttr */.vd)(node, "key_index") ?? LINE_NUMBER;
    if (column === LINE_NUMBER)
        return [];
    const lines = Buffer.from(bytes).toString("latin1").split("\n");
    const last = lines.pop();
    if (whole && last !== "")
        lines.push(last);
    const delimiter = (0,attrs/* textAttr */.zn)(node, "delimiter") ?? "\t";
    const keys = lines.map((line) => (column === WHOLE_LINE ? line : line.split(delimiter)[column]));
    return keys.flatMap((key) => (key === undefined ? [] : Buffer.from(key, "latin1")));
}
function initialises({ node, input }, ops) {
    return input === 0 && ops.has(node.op);
}
function keysOf(trace, { scope, node }) {
    const keys = (0,constant/* constantOf */.y)(trace, scope, node.inputs[1]);
    return (keys && ((0,constant_values/* constantStrings */.hI)(keys) ?? keys.firstStrings)) ?? [];
}
/**
 * The server replaces the path in the graph by the asset's own, so only the name of an asset means anything. TensorFlow 2
 * keeps the path in a variable, which is assigned from the tensor that stands for the asset.
 */
function fileOf(model, trace, { scope, node }) {
    const path = (0,origin/* originOf */.y)(trace, scope, node.inputs[1] ?? "^");
    if (path?.node.op !== "VarHandleOp")
        return path && assetAt(model, path);
    const variable = (0,trace_trace/* traceTensor */.h)(model.graph, path.node.name);
    for (const use of variable.uses) {
        const value = use.node.op === "AssignVariableOp" ? (0,origin/* originOf */.y)(variable, use.scope, use.node.inputs[1] ?? "^") : undefined;
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
const strings_image = (...formats) => ({ scope, node }, trace) => ({
    kind: "image",
    formats,
    channels: (0,attrs/* intAttr */.vd)(node, "channels") ?? 0,
    size: (0,imposed_shape/* imposedImageSize */.Sr)(trace.from({ scope, node: node.name, index: 0 }), (0,attrs/* intAttr */.vd)(node, "channels") ?? 0),
});
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
    ["StringToNumber", ({ node }) => ({ kind: "number", dtype: (0,attrs/* typeAttr */.cQ)(node, "out_type") ?? DT_FLOAT })],
    ["ParseTensor", ({ node }) => ({ kind: "tensor", dtype: (0,attrs/* typeAttr */.cQ)(node, "out_type") ?? 0 })],
    ["DecodeCSV", readCsv],
    ["DecodeWav", () => ({ kind: "audio" })],
    ["DecodeProtoV2", ({ node }) => ({ kind: "message", type: (0,attrs/* textAttr */.zn)(node, "message_type") ?? "" })],
]);
const LOOKUPS = new Set(["LookupTableFind", "LookupTableFindV2"]);
/** What a traced string is used as, the most demanding uses first. One string may be used in several ways. */
function stringUses(model, trace) {
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
    const parse = (0,features/* featureParse */.K)(trace, use);
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
        dtype: (0,attrs/* typeAttr */.cQ)(node, "out_type") ?? 0,
        littleEndian: littleEndian?.kind !== "b" || littleEndian.value,
        length: (0,imposed_shape/* imposedRowLength */.g)(trace.from({ scope, node: node.name, index: 0 })),
    };
}
function readCsv({ scope, node }, trace) {
    const dtypes = (0,attrs/* typeList */.FQ)(node, "OUT_TYPE");
    const selected = (0,attrs/* intList */.II)(node, "select_cols");
    const columns = dtypes.map((dtype, place) => {
        const value = (0,constant/* constantOf */.y)(trace, scope, node.inputs[1 + place]);
        const required = value === undefined || (0,constant/* elementsOf */.Z)(value) === 0;
        return { position: selected[place] ?? place, dtype, required };
    });
    return { kind: "csv", delimiter: (0,attrs/* textAttr */.zn)(node, "field_delim") ?? ",", columns };
}


/***/ }),

/***/ 607:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ traceTensor)
});

// UNUSED EXPORTS: Trace

// EXTERNAL MODULE: ./build/model/tensor-name.js
var tensor_name = __webpack_require__(4261);
// EXTERNAL MODULE: ./build/model/trace/attrs.js
var trace_attrs = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/model/trace/calls.js

const RULES = new Map([
    ["PartitionedCall StatefulPartitionedCall BatchFunction MapDefun TPUPartitionedCall", ["f"], 0],
    ["RemoteCall", ["f"], 1],
    ["XlaLaunch", ["function"], 0],
    ["If StatelessIf", ["then_branch", "else_branch"], 1],
    ["Case StatelessCase", ["branches"], 1],
].flatMap(([ops, attrs, firstInput]) => ops.split(" ").map((op) => [op, { attrs, firstInput }])));
const LOOPS = new Set(["While", "StatelessWhile"]);
/** The calls that a node makes; none for ordinary ops. A node whose op is a function's name is a call of the old kind. */
function callsOf(node, graph) {
    if (LOOPS.has(node.op)) {
        return [
            ...(0,trace_attrs/* functionNames */.T6)(node, "cond").map((functionName) => ({ functionName, firstInput: 0, results: "condition" })),
            ...(0,trace_attrs/* functionNames */.T6)(node, "body").map((functionName) => ({ functionName, firstInput: 0, results: "loop" })),
        ];
    }
    const rule = RULES.get(node.op);
    if (rule) {
        const { attrs, firstInput } = rule;
        const names = attrs.flatMap((attr) => (0,trace_attrs/* functionNames */.T6)(node, attr));
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
function flowOf(node, input) {
    return FLOWS.get(node.op)?.(input, node);
}
function transformOf(node, input) {
    return TRANSFORM_FLOWS.get(node.op)?.(input, node);
}
function looksAtValues(node) {
    return !FORM_ONLY.has(node.op);
}
function byOp(rules) {
    return new Map(rules.flatMap(([ops, rule]) => ops.split(/\s+/u).map((op) => [op, rule])));
}
function lastInput(node) {
    return node.inputs.filter((input) => !input.startsWith("^")).length - 1;
}

// EXTERNAL MODULE: ./build/model/trace/parse-ops.js
var parse_ops = __webpack_require__(7506);
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
function outputIndex({ output, index }, node, graph) {
    if (output === undefined)
        return index;
    const names = ORDER.get(node.op) ?? graph.functions.get(node.op)?.outputs;
    if (names)
        return Math.max(names.indexOf(output), 0) + index;
    const part = (0,parse_ops/* parseOutputs */.Q8)(node)?.find(({ name }) => name === output);
    return (part?.start ?? 0) + index;
}

;// CONCATENATED MODULE: ./build/model/trace/reference.js
/** Undefined for a control input, `^node`, which carries no value. */
function parseReference(text) {
    if (text.startsWith("^"))
        return undefined;
    const first = text.indexOf(":");
    if (first < 0)
        return { node: text, output: undefined, index: 0 };
    const node = text.slice(0, first);
    const second = text.indexOf(":", first + 1);
    if (second < 0) {
        const rest = text.slice(first + 1);
        return /^\d/u.test(rest) ? { node, output: undefined, index: Number(rest) } : { node, output: rest, index: 0 };
    }
    return { node, output: text.slice(first + 1, second), index: Number(text.slice(second + 1)) };
}
/** The node alone, which is all that an index of a hundred thousand nodes needs. */
function referredNode(text) {
    if (text.startsWith("^"))
        return undefined;
    const colon = text.indexOf(":");
    return colon < 0 ? text : text.slice(0, colon);
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
            if (this.#means(consumer.node.inputs[consumer.input], index))
                yield consumer;
        }
    }
    /** The function's results that are output `index` of a node, or an argument. */
    *resultsOf(node, index) {
        if (this.body === undefined)
            return;
        this.#results ??= indexResults(this.body);
        for (const { place, source } of this.#results.get(node) ?? []) {
            if (this.#means(source, index))
                yield place;
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
    #means(text, index) {
        if (index < 0)
            return true;
        const tensor = this.tensor(text);
        return tensor?.index === index || (tensor !== undefined && !this.nodes.has(tensor.node));
    }
}
/** The scopes of a graph, made as they are entered and kept for the next trace. */
class Scopes {
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
            KNOWN.set(graph, (scopes = new Scopes(graph)));
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
        node.inputs.forEach((text, input) => {
            const source = referredNode(text);
            if (source !== undefined)
                collect(index, source, { node, input });
        });
    }
    return index;
}
function indexResults(body) {
    const index = new Map();
    body.outputs.forEach((output, place) => {
        const source = body.ret.get(output);
        const node = source === undefined ? undefined : referredNode(source);
        if (node !== undefined)
            collect(index, node, { place, source: source });
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
/**
 * @param tensorName `node:index` in the main graph.
 * @param runs Names of the nodes of the main graph to go on to; left out: all.
 */
function traceTensor(graph, tensorName, runs) {
    const scopes = Scopes.of(graph);
    const { node, index } = (0,tensor_name/* parseTensorName */.O)(tensorName);
    return new Trace(scopes, { scope: scopes.main, node, index }, new Map(), runs);
}
class Trace {
    uses = [];
    /** Ops that moved the values on without looking at them. */
    moves = [];
    #scopes;
    #runs;
    /** Function name to the calls that were gone through. */
    #sites;
    /** Results of a function that were reached, for calls of it that are found later. */
    #reached = new Map();
    #seen = new Map();
    #pending = [];
    /** @param sites Calls that were gone through before `start` was reached. */
    constructor(scopes, start, sites, runs) {
        this.#scopes = scopes;
        this.#runs = runs;
        this.#sites = new Map([...sites].map(([name, calls]) => [name, new Map(calls)]));
        this.#push(start.scope, start.node, start.index, []);
        this.#run();
    }
    /** All calls that were gone through. */
    get callSites() {
        return [...this.#sites.values()].flatMap((sites) => [...sites.values()]);
    }
    /** The calls through which a function was entered. */
    callers(functionName) {
        return [...(this.#sites.get(functionName)?.values() ?? [])];
    }
    /** A trace from a tensor that this one found on its way, which knows the calls gone through so far. */
    from(tensor) {
        return new Trace(this.#scopes, tensor, this.#sites, this.#runs);
    }
    #run() {
        for (let step = this.#pending.pop(); step !== undefined; step = this.#pending.pop())
            this.#follow(step);
    }
    #push(scope, node, index, via) {
        const key = `${index} ${via.join(" ")} ${node}`;
        const seen = valueAt(this.#seen, scope, () => new Set());
        if (seen.has(key))
            return;
        seen.add(key);
        this.#pending.push({ scope, node, index, via });
    }
    #follow(step) {
        const { scope, via } = step;
        for (const { node, input } of scope.consumersOf(step.node, step.index)) {
            if (scope.body === undefined && this.#runs && !this.#runs.has(node.name))
                continue;
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
            this.#push(scope, node.name, output, via);
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
            this.#push(site.scope, site.node.name, place, via);
        const sites = valueAt(this.#sites, functionName, () => new Map());
        if (!sites.has(site.node)) {
            sites.set(site.node, site);
            for (const [result, reachedVia] of this.#reached.get(functionName) ?? [])
                this.#return(site, result, reachedVia);
        }
        this.#push(body, arg.name, 0, via);
        return true;
    }
    #leave(scope, result, via) {
        const { name } = scope.body;
        valueAt(this.#reached, name, () => []).push([result, via]);
        for (const site of this.callers(name))
            this.#return(site, result, via);
    }
    #return({ scope, node, call }, result, via) {
        if (call.results === "condition")
            return;
        this.#push(scope, node.name, result, via);
        // What one round of a loop gives is what the next one takes.
        if (call.results === "loop")
            this.#call(scope, node, result, via);
    }
}
function valueAt(map, key, make) {
    let value = map.get(key);
    if (value === undefined)
        map.set(key, (value = make()));
    return value;
}
function passed(via, op) {
    return via.length < MAX_TRANSFORMS && !via.includes(op) ? [...via, op] : via;
}


/***/ }),

/***/ 7873:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ memorySource),
/* harmony export */   Tj: () => (/* binding */ LENGTH_DELIMITED),
/* harmony export */   Wc: () => (/* binding */ FIXED32),
/* harmony export */   ZT: () => (/* binding */ WireReader),
/* harmony export */   cC: () => (/* binding */ WireError),
/* harmony export */   rA: () => (/* binding */ VARINT),
/* harmony export */   xp: () => (/* binding */ FIXED64)
/* harmony export */ });
/* unused harmony exports GROUP_START, GROUP_END */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
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
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(view))
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


/***/ }),

/***/ 8893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ doubleField),
/* harmony export */   Lf: () => (/* binding */ varintField),
/* harmony export */   PI: () => (/* binding */ floatField),
/* harmony export */   ae: () => (/* binding */ bytesField)
/* harmony export */ });
/* unused harmony export varint */
/* harmony import */ var _wire_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7873);
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
    return Buffer.concat([tag(field, _wire_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .VARINT */ .rA), varint(value)]);
}
function bytesField(field, ...parts) {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([tag(field, _wire_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTH_DELIMITED */ .Tj), varint(BigInt(length)), ...parts]);
}
function floatField(field, value) {
    const bytes = Buffer.alloc(4);
    bytes.writeFloatLE(value);
    return Buffer.concat([tag(field, _wire_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .FIXED32 */ .Wc), bytes]);
}
function doubleField(field, value) {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    return Buffer.concat([tag(field, _wire_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .FIXED64 */ .xp), bytes]);
}
function tag(field, wireType) {
    return varint(BigInt(field * 8 + wireType));
}


/***/ }),

/***/ 5475:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ servableSignatures),
/* harmony export */   Sn: () => (/* binding */ unservable),
/* harmony export */   uD: () => (/* binding */ requestsOf)
/* harmony export */ });
/* unused harmony export isServable */
/* harmony import */ var _model_graph_reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9600);
/* harmony import */ var _model_tensor_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4261);
/* harmony import */ var _method_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5617);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6304);




/** The requests of a spec: those it lists, or one for every signature that a client can call. */
function requestsOf(planning) {
    const { requests } = planning.spec;
    if (requests !== "auto")
        return requests;
    return servable(planning).map((signature) => derivedRequest(signature, planning.spec));
}
/** Why no request is made for a signature where requests are derived; undefined where one is. */
function unservable({ inputs }) {
    const strange = [...inputs].filter(([, { encoding }]) => encoding !== "name");
    if (strange.length > 0) {
        const named = strange.map(([alias, { encoding }]) => `${JSON.stringify(alias)} (${encoding})`).join(", ");
        return `no request can hold its input ${named}`;
    }
    const aliases = [...inputs].map(([alias, { name }]) => [alias, (0,_model_tensor_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTensorName */ .O)(name)]);
    for (const [place, [alias, { node, index }]] of aliases.entries()) {
        const twin = aliases.slice(place + 1).find(([, other]) => other.node === node && other.index === index);
        if (!twin)
            continue;
        const both = `${JSON.stringify(alias)} and ${JSON.stringify(twin[0])}`;
        return `its inputs ${both} are one tensor, ${JSON.stringify(`${node}:${index}`)}, which the session refuses to be fed twice`;
    }
    return undefined;
}
/** Whether a request can hold all the inputs of a signature. */
function isServable(signature) {
    return unservable(signature) === undefined;
}
/** The signatures that a client can call and whose inputs a request can hold. */
function servableSignatures(model) {
    return (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .callableSignatures */ .O3)(model).filter(isServable);
}
/** What is left out is told; with nothing left there would be an empty file, which warms nothing. */
function servable({ model, spec, findings }) {
    const left = (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .callableSignatures */ .O3)(model).filter((signature) => {
        const reason = unservable(signature);
        if (reason !== undefined) {
            findings.add("plan-signature-unservable", ["requests"], {
                message: `The signature ${JSON.stringify(signature.name)} is left out: ${reason}.`,
            });
            return false;
        }
        if (spec.serving.xla || !(0,_model_graph_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .graphReach */ .s)(signature, model.graph).mustCompile)
            return true;
        findings.add("plan-signature-xla", ["requests"], {
            message: `The signature ${JSON.stringify(signature.name)} is left out: it must be compiled by XLA, which the server does only when told.`,
            hint: "If the server runs with `--xla_cpu_compilation_enabled` or `--xla_gpu_compilation_enabled`, say  serving: { xla: true }  in the spec.",
            server: { status: "INTERNAL", message: "XLA compilation disabled" },
        });
        return false;
    });
    if (left.length === 0) {
        findings.add("plan-no-signature", ["requests"], {
            message: "No request can be derived: the model has no signature that a client can call as it stands.",
        });
    }
    return left;
}
function derivedRequest(signature, { defaults }) {
    return {
        path: ["requests"],
        name: undefined,
        signatureName: signature.name,
        method: (0,_method_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedMethod */ .J1)(signature),
        batchSizes: undefined,
        dims: new Map(),
        exclude: [],
        repeat: defaults.repeat,
        outputFilter: [],
        inputs: new Map(),
        body: undefined,
        examples: undefined,
        context: undefined,
        tasks: [],
        from: undefined,
    };
}


/***/ }),

/***/ 5125:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IB: () => (/* reexport */ RecordedFaults),
  et: () => (/* reexport */ plan),
  XJ: () => (/* reexport */ planProblem)
});

// EXTERNAL MODULE: ./build/spec/node.js
var node = __webpack_require__(6832);
// EXTERNAL MODULE: ./build/plan/auto.js
var auto = __webpack_require__(5475);
// EXTERNAL MODULE: ./build/plan/serving-sizes.js
var serving_sizes = __webpack_require__(4437);
;// CONCATENATED MODULE: ./build/plan/coverage-scope.js

function isInScope(check, signature) {
    return check !== undefined && (check.signatures === "all" || check.signatures.includes(signature));
}
/** The batch sizes that the check asks of a signature; undefined where it names none, so that all in the table count. */
function checkedSizes(signature, planning) {
    const check = planning.spec.checks.coverage;
    if (!isInScope(check, signature))
        return undefined;
    return check.batchSizes === "from_serving" ? (servedSizes(signature, planning) ?? []) : check.batchSizes;
}
/** The batch sizes that a signature of the table is run with, where that is known. */
function servedSizes(signature, planning) {
    const found = planning.model.signatures.get(signature);
    return found && (0,serving_sizes/* servingSizes */.X)(found, planning);
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

// EXTERNAL MODULE: ./build/plan/method.js
var plan_method = __webpack_require__(5617);
;// CONCATENATED MODULE: ./build/plan/coverage.js



/** Cells of one row that are listed whether or not they are hit. */
const MAX_ROW_CELLS = 5000;
/**
 * A row for every signature and method that is hit, and for every servable signature that is not; in each row a cell for
 * every batch size of the table and every combination of the row's named dimensions.
 */
function coverageOf(requests, planning) {
    const { model, spec } = planning;
    const hits = requests.flatMap(({ plan, records }) => records.flatMap((record) => hitsOf(record, plan.guessed)));
    const check = spec.checks.coverage;
    const free = hits.filter(({ signature }) => hasFreeBatch(model.signatures.get(signature)));
    const asked = [...model.signatures.keys()].flatMap((name) => checkedSizes(name, planning) ?? []);
    const columns = [...free.flatMap(({ batchSize }) => batchSize ?? []), ...asked];
    return rowsOf(hits, model).flatMap((row) => {
        const inRow = hits.filter((hit) => hit.signature === row.signature && hit.method === row.method);
        const sizes = batchSizesOf(model.signatures.get(row.signature), inRow, [
            ...columns,
            ...(servedSizes(row.signature, planning) ?? []),
        ]);
        const wanted = isInScope(check, row.signature) ? checkedDims(check) : [];
        return cellsOf(row, sizes, distinctDims([...inRow.map(({ dims }) => dims), ...wanted]), inRow);
    });
}
/** Each task of a multi_inference record warms its own signature. */
function hitsOf(record, guessed) {
    const { method, batchSize, dims } = record;
    const names = "tasks" in record ? record.tasks.map(({ signatureName }) => signatureName) : [record.signatureName];
    return names.map((signature) => ({ signature, method, batchSize, dims, guessed }));
}
function rowsOf(hits, model) {
    const rows = new Map(hits.map(({ signature, method }) => [`${method} ${signature}`, { signature, method }]));
    const called = new Set(hits.map(({ signature }) => signature));
    const others = (0,auto/* servableSignatures */.Kf)(model)
        .filter(({ name }) => !called.has(name))
        .map((signature) => ({ signature: signature.name, method: (0,plan_method/* derivedMethod */.J1)(signature) }));
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
    if (hasFreeBatch(signature)) {
        const sizes = [...new Set(columns)].sort((a, b) => a - b);
        return own.has(undefined) ? [undefined, ...sizes] : sizes;
    }
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
        const minded = isInScope(check, signature)
            ? row.filter((cell) => isChecked(check, checkedSizes(signature, planning), cell))
            : [];
        const low = minded.filter(({ hits }) => hits < (check?.min ?? 0));
        if (low.length > 0) {
            findings.add("plan-coverage", PATH, {
                message: `The signature ${JSON.stringify(signature)} is hit fewer than ${check?.min} times as ${listed(low)}.`,
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
    const names = signatures.slice(0, LISTED).map((name) => JSON.stringify(name));
    const rest = signatures.length > LISTED ? ` and ${signatures.length - LISTED} more` : "";
    return signatures.length === 1
        ? `No record warms the signature ${names[0]}: its first request stays slow.`
        : `No record warms the signatures ${names.join(", ")}${rest}: the first request to each stays slow.`;
}
/** Say what the check asks for that no table could hold. */
function checkItself(check, cells, planning) {
    const { findings } = planning;
    const inScope = cells.filter(({ signature }) => isInScope(check, signature));
    if (check.batchSizes === "from_serving" && !inScope.some(({ signature }) => servedSizes(signature, planning))) {
        findings.add("plan-batch-source", [...PATH, "batch_sizes"], {
            message: "batch_sizes is from_serving, and nothing says what the server batches to: no allowed_batch_sizes in `serving`, in a " +
                "batching parameters file, or in the graph.",
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
const LISTED = 8;
function listed(cells) {
    const rest = cells.length > LISTED ? `; and ${cells.length - LISTED} more` : "";
    return `${cells.slice(0, LISTED).map(cellText).join("; ")}${rest}`;
}
function cellText({ method, batchSize, dims, hits }) {
    const parts = [method, ...(batchSize === undefined ? [] : [`batch_size ${batchSize}`])];
    return `${[...parts, ...[...dims].map(([name, size]) => `${name} ${size}`)].join(", ")} (${hits})`;
}

// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
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
        fix: "Export it with dense tensors, each with a name of its own; sparse, ragged and resource inputs cannot be fed by a request.",
    },
    "plan-signature-xla": {
        severity: "warning",
        title: "A signature needs XLA, and nothing says that the server has it",
        fix: "Say `serving: { xla: true }` where the server is started with an XLA flag, or list the requests.",
    },
    "plan-no-signature": {
        severity: "error",
        title: "The model has no signature to derive requests for",
        fix: "Export the model with a signature whose inputs are dense tensors.",
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
    "plan-derived-doubt": {
        severity: "warning",
        title: "What is derived for an input may not be what the model can read",
        fix: "Give the input a value that the model can work with, or replay the file on a server to be sure.",
    },
    "plan-not-derivable": {
        severity: "error",
        title: "Only a person knows what an input wants",
        fix: "Give the input a value, or the request its examples: the graph does not say what they should be.",
    },
    "plan-feature-missing": {
        severity: "error",
        title: "An example lacks a feature that the model requires",
        fix: "Give the feature in every example, or in the context.",
    },
    "plan-feature-unknown": {
        severity: "warning",
        title: "The model does not read a feature",
        fix: "Correct the name, or leave the feature out. The server passes over it.",
    },
    "plan-features-hidden": {
        severity: "note",
        title: "The graph does not say all features that it parses",
        fix: "Replay the file on a server to be sure: keys that are computed or kept in variables cannot be read from the graph.",
    },
    "plan-ids-outside": {
        severity: "warning",
        title: "An id is outside of the table that it picks a row of",
        fix: "Keep the values between 0 and the size of the table, or leave `min` and `max` out: they are read from the model.",
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
        fix: "Give `serving.allowed_batch_sizes` or `serving.batching_parameters_file`, or spell out `batch_sizes`.",
    },
    "plan-rest-body": {
        severity: "error",
        title: "A REST body does not fit the signature",
        fix: "Give what the REST API takes: every input of the signature, in `instances` by row or in `inputs` by column.",
    },
    "plan-rest-value": {
        severity: "error",
        title: "The server refuses a value of a REST body",
        fix: "Write what the message expects. `inputs` by name takes the values of this language, which converts more.",
    },
    "plan-input-missing": {
        severity: "error",
        title: "A recorded request lacks an input",
        fix: "Record requests to the model that is served now, or pass such requests over with `on_bad: skip`.",
    },
    "plan-recorded-dtype": {
        severity: "error",
        title: "A recorded tensor has another dtype than the model takes",
        fix: "Record requests to the model that is served now, or pass such requests over with `on_bad: skip`.",
    },
    "plan-recorded-form": {
        severity: "error",
        title: "What was recorded is not what the signature takes",
        fix: "Take from another source, or name the `signature_name` and `method` that the recording belongs to.",
    },
    "plan-columns-unread": {
        severity: "note",
        title: "Columns of a table are not read by the model and are left out",
        fix: "Nothing, where that is meant; else give the column the name of an input or feature.",
    },
    "plan-recorded-skipped": {
        severity: "note",
        title: "Recorded requests that the model does not take were passed over",
        fix: "Nothing, where that is expected: `on_bad: skip` asks for it. `on_bad: error` tells what is wrong with them.",
    },
    "plan-nothing-recorded": {
        severity: "error",
        title: "None of a source's requests is one that the model takes",
        fix: "Leave out `on_bad: skip` to see what is wrong with each of them.",
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
    #drift = new Map();
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
    /** Keep what a problem says in two columns: the spec's word against the model's. */
    addDrift(path, drift) {
        const found = { ...drift, ...this.#locate(path) };
        this.#drift.set(JSON.stringify([found.where, found.spec, found.model]), found);
    }
    get locate() {
        return this.#locate;
    }
    get problems() {
        return [...this.#problems.values()];
    }
    get drift() {
        return [...this.#drift.values()];
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
    add(path, records) {
        const before = this.#total;
        this.#total += records;
        const limit = recordLimit(this.#planning);
        if (before > limit || this.#total <= limit)
            return;
        const earlier = before === 0 ? "" : `, after ${before} of the requests before it`;
        tooMany(path, `The request makes ${records} ${records === 1 ? "record" : "records"}${earlier}`, this.#planning);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/plan/recorded-faults.js

class RecordedFaults {
    #faults = new Map();
    add(problems, { path, from }) {
        const taken = `${(0,node/* formatPath */.jV)(path.slice(0, 2))} takes it from ${JSON.stringify(from?.source)}`;
        for (const problem of problems) {
            const key = JSON.stringify([problem.code, problem.message, taken]);
            const known = this.#faults.get(key) ?? { problem, taken, requests: new Set() };
            known.requests.add(path);
            this.#faults.set(key, known);
        }
    }
    get problems() {
        return Array.from(this.#faults.values(), ({ problem, taken, requests }) => {
            const more = requests.size > 1 ? `, and ${requests.size - 1} more like it` : "";
            return { ...problem, message: `${problem.message} (${taken}${more})` };
        });
    }
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
 * The batch sizes of a request: its own, else the rows that its values bring along, else the spec's default, else those
 * that the server or the graph pads to, else 1. A leading dimension that the signature fixes wins, and contradicting it is
 * an error.
 *
 * @returns `[undefined]` where no input has a batch; undefined after a problem.
 */
function settleBatchSizes(request, target, claims, planning) {
    const { spec, findings } = planning;
    const path = [...request.path, "batch_sizes"];
    const asked = request.batchSizes && spellOut(request.batchSizes, target, path, planning);
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
        const usual = spec.defaults.batchSizes ?? sizesOf(target, planning) ?? [1];
        return spellOut(usual, target, ["defaults", "batch_sizes"], planning);
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
function spellOut(sizes, target, path, planning) {
    if (sizes !== "from_serving")
        return sizes;
    const found = sizesOf(target, planning);
    if (!found) {
        const names = signaturesOf(target).map(({ name }) => JSON.stringify(name));
        planning.findings.add("plan-batch-source", path, {
            message: "batch_sizes is from_serving, and nothing says what the server batches to: no allowed_batch_sizes in `serving`, in a " +
                `batching parameters file, or in the graph of ${names.join(" and ")}.`,
        });
    }
    return found;
}
/** What all the signatures of a request are run with, each size once. */
function sizesOf(target, planning) {
    const sizes = new Set(signaturesOf(target).flatMap((signature) => (0,serving_sizes/* servingSizes */.X)(signature, planning) ?? []));
    return sizes.size === 0 ? undefined : [...sizes].sort((a, b) => a - b);
}
function signaturesOf(target) {
    return target.kind === "predict" ? [target.signature] : target.tasks.map(({ signature }) => signature);
}
/** The one number of rows that shapes and values bring along. */
function agreedRows(brought, { findings }) {
    const first = brought[0];
    const other = brought.find(({ size }) => size !== first.size);
    if (other) {
        findings.add("plan-batch-disagreement", other.path, {
            message: `This brings ${other.size} rows, but ${(0,node/* formatPath */.jV)(first.path)} brings ${first.size}.`,
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

// EXTERNAL MODULE: ./build/dtype.js
var build_dtype = __webpack_require__(6976);
// EXTERNAL MODULE: ./build/model/inputs.js
var inputs = __webpack_require__(3589);
// EXTERNAL MODULE: ./build/model/model.js
var model = __webpack_require__(5523);
// EXTERNAL MODULE: ./build/spec/suggest.js
var suggest = __webpack_require__(436);
// EXTERNAL MODULE: ./build/plan/words.js
var words = __webpack_require__(3847);
;// CONCATENATED MODULE: ./build/plan/named-inputs.js


/** False after saying which inputs are missing, or are none of the signature's. */
function checkNamed(given, path, { name, inputs, defaults }, { findings }) {
    const names = [...inputs.keys()];
    const extra = [...given].filter((alias) => !inputs.has(alias));
    const missing = names.filter((alias) => !given.has(alias) && !defaults.has(alias));
    const server = {
        status: "INVALID_ARGUMENT",
        message: `input size does not match signature: ... Sent extra: {${extra.join(",")}}. Missing but required: {${missing.join(",")}}.`,
    };
    for (const alias of extra) {
        findings.add("plan-input-unknown", [...path, alias], {
            message: `The signature ${JSON.stringify(name)} has no input ${JSON.stringify(alias)}. ${(0,words/* theOnes */.$j)(names, "input")}`,
            hint: (0,suggest/* didYouMean */.a)(alias, names),
            server,
        });
    }
    if (missing.length > 0) {
        const listed = missing.map((alias) => JSON.stringify(alias)).join(", ");
        findings.add("plan-input-missing", path, {
            message: `The recorded request lacks ${listed}, which the signature ${JSON.stringify(name)} takes.`,
            server,
        });
    }
    return extra.length === 0 && missing.length === 0;
}

;// CONCATENATED MODULE: ./build/plan/sent-inputs.js
/**
 * Inputs that take any number of rows have a batch where they all bring the same number, or the request asks for batch
 * sizes. Else they are sent as they stand: a session without batching has no rule about dimension 0.
 */
function sentInputs(sent, signature, { batchSizes, from }) {
    const free = sent.filter(({ alias, shape }) => shape.length > 0 && leadingDim(signature, alias) === null);
    const agreed = batchSizes !== undefined || new Set(free.map(({ shape }) => shape[0])).size <= 1;
    return new Map(sent.map(({ alias, path, values, shape }) => {
        const asSent = { path, values, shape, dtype: undefined, batched: false };
        if (!agreed)
            return [alias, asSent];
        const fixed = leadingDim(signature, alias);
        // What was recorded is not cycled to a leading dimension that is fixed: it was sent to another model.
        if (typeof fixed === "number" && from && batchSizes === undefined && shape[0] !== fixed)
            return [alias, asSent];
        return [alias, { ...asSent, shape: shape.map((size, i) => (i === 0 ? null : size)), batched: true }];
    }));
}
/** Null where any size fits, which an unknown rank says too; undefined for a scalar. */
function leadingDim({ inputs }, alias) {
    const shape = inputs.get(alias)?.shape;
    return shape ? shape[0] : null;
}

;// CONCATENATED MODULE: ./build/plan/recorded-examples.js
/** Recorded examples and lines of tables: examples where the method takes them, else inputs of a predict request. */






/** The examples of a classify, regress or multi_inference request; undefined after a problem. */
function recordedExamples(body, parse, findings) {
    const { path } = body;
    if (body.form === "examples")
        return { path, list: body.list };
    if (!parse?.complete) {
        findings.add("plan-recorded-form", path, {
            message: "The graph does not say all features that it parses, so nothing says whether a column holds floats, integers or bytes.",
            hint: "Record tf.Examples instead, as example_tfrecord or tf_example_jsonl.",
        });
        return undefined;
    }
    sayUnread(body, new Set(parse.features.keys()), "feature", findings);
    return { path, list: body.list.map((row) => featuresOf(row, path, parse)) };
}
/** A predict request with inputs in place of its body; undefined after a problem. */
function withListInputs(request, body, signature, planning) {
    const parsed = [...signature.inputs.keys()].flatMap((alias) => {
        const parse = (0,inputs/* signatureFeatures */.GP)(planning.model, signature, alias);
        return parse?.message === "example" && parse.via.length === 0 ? [{ alias, parse }] : [];
    });
    const [only] = parsed;
    if (only && signature.inputs.size === 1) {
        const examples = recordedExamples(body, only.parse, planning.findings);
        return examples && { ...request, inputs: new Map([[only.alias, serialized(examples, signature, only.alias)]]) };
    }
    if (body.form === "rows")
        return withColumns(request, body, signature, planning);
    planning.findings.add("plan-recorded-form", body.path, {
        message: `tf.Examples were recorded, and ${JSON.stringify(signature.name)} takes none: it would have to have one input, ` +
            "of strings that its graph parses as tf.Examples.",
    });
    return undefined;
}
function serialized(examples, { inputs }, alias) {
    // Of an unknown rank nothing is known but that examples come one after another.
    const shape = inputs.get(alias)?.shape ? undefined : [null];
    const values = { kind: "serialized_examples", examples };
    return { path: examples.path, values, shape, dtype: undefined, batched: true };
}
/** What the model does not read stays out of the file. */
function featuresOf(row, path, { features }) {
    return new Map([...row].flatMap(([column, value]) => {
        if (!features.has(column))
            return [];
        const here = [...path, column];
        const values = { kind: "literal", value, path: here, recorded: true };
        return [[column, { path: here, values, shape: undefined, dtype: undefined }]];
    }));
}
/** One input a column. */
function withColumns(request, body, signature, planning) {
    const { inputs } = signature;
    const { findings } = planning;
    sayUnread(body, new Set(inputs.keys()), "input", findings);
    const filled = [...inputs.keys()].filter((alias) => body.list.every((row) => row.has(alias)));
    const single = filled.filter((alias) => takesCells(alias, signature, body, findings));
    if (!checkNamed(new Set(filled), body.path, signature, planning) || single.length < filled.length)
        return undefined;
    const sent = single.map((alias) => columnOf(alias, inputs.get(alias), body));
    return { ...request, inputs: sentInputs(sent, signature, request) };
}
/** A cell is one value, so each row of the input has to be one element. */
function takesCells(alias, { name, inputs }, { path, list }, findings) {
    const shape = inputs.get(alias)?.shape ?? [];
    const takes = shape.slice(1).every((size) => size === null || size === 1);
    if (takes && (shape.length > 0 || list.length === 1 || !inputs.get(alias)?.shape))
        return true;
    findings.add("plan-recorded-form", [...path, alias], {
        message: `A cell is one value, and input ${JSON.stringify(alias)} of ${JSON.stringify(name)} is ${(0,words/* shapeText */.L3)(shape)}.`,
    });
    return false;
}
function columnOf(alias, info, { path, list }) {
    const dtype = (0,build_dtype/* dtypeByNumber */.X0)((0,model/* feedDtype */.z)(info));
    const cells = list.map((row) => {
        const text = row.get(alias);
        return dtype?.kind === "bool" ? (TRUTHS.get(text.toLowerCase()) ?? text) : text;
    });
    const here = [...path, alias];
    const inner = (info.shape ?? [null]).slice(1).map(() => 1);
    const isScalar = info.shape?.length === 0;
    const value = isScalar ? cells[0] : cells.map((cell) => inner.reduce((nested) => [nested], cell));
    const values = { kind: "literal", value, path: here, recorded: true };
    return { alias, path: here, values, shape: isScalar ? [] : [cells.length, ...inner] };
}
/** As pandas and others write them. */
const TRUTHS = new Map([
    ["true", true],
    ["false", false],
]);
function sayUnread({ list, path }, read, noun, findings) {
    const columns = new Set(list.flatMap((row) => [...row.keys()]));
    const unread = [...columns].filter((column) => !read.has(column));
    if (unread.length === 0)
        return;
    const named = unread.map((column) => JSON.stringify(column)).join(", ");
    findings.add("plan-columns-unread", path, {
        message: `The model has no ${noun} of the name of ${unread.length === 1 ? "the column" : "the columns"} ${named}, which ${unread.length === 1 ? "is" : "are"} left out.`,
    });
}

;// CONCATENATED MODULE: ./build/plan/recorded-tensors.js
/** Recorded tensors as the inputs of a signature, byte for byte. */





/** The request with inputs in place of its body; undefined after a problem. */
function withTensors(request, body, signature, planning) {
    const { tensors, path } = body;
    const named = checkNamed(new Set(tensors.keys()), path, signature, planning);
    const sound = [...tensors].filter(([alias]) => hasDtype(alias, body, signature, planning));
    if (!named || sound.length < tensors.size)
        return undefined;
    const sent = sound.map(([alias, tensor]) => {
        const here = [...path, alias];
        return { alias, path: here, values: { kind: "tensor", tensor, path: here }, shape: tensor.shape };
    });
    return { ...request, inputs: sentInputs(sent, signature, request) };
}
/** The session compares with the graph, and converts nothing. */
function hasDtype(alias, { tensors, path }, signature, { findings }) {
    const info = signature.inputs.get(alias);
    const wanted = info && (0,build_dtype/* dtypeByNumber */.X0)((0,model/* feedDtype */.z)(info));
    const { dtype } = tensors.get(alias);
    // What no request can hold is told when the input is planned.
    if (!wanted || wanted === dtype)
        return true;
    findings.add("plan-recorded-dtype", [...path, alias], {
        message: `Input ${JSON.stringify(alias)} of ${JSON.stringify(signature.name)} takes ${wanted.name} (${wanted.alias}), and a ${dtype.name} was recorded.`,
        server: {
            status: "INVALID_ARGUMENT",
            message: `Expects arg[i] to be ${(0,words/* sessionName */.Cy)(wanted)} but ${(0,words/* sessionName */.Cy)(dtype)} is provided`,
        },
    });
    return false;
}

// EXTERNAL MODULE: ./build/files/index.js + 11 modules
var files = __webpack_require__(660);
// EXTERNAL MODULE: ./build/spec/json-literal.js
var json_literal = __webpack_require__(3376);
// EXTERNAL MODULE: ./build/values/index.js + 48 modules
var build_values = __webpack_require__(4951);
;// CONCATENATED MODULE: ./build/plan/rest-tensor.js



/**
 * The shape is that of the first element at each level; all others must have it too.
 *
 * @param recorded The values stand in a file, and no fault shows them.
 */
function restTensor(json, dtype, recorded = false) {
    const shape = [];
    for (let first = json; first !== undefined && (0,files/* isJsonList */.P8)(first); first = first[0]) {
        shape.push(first.length);
    }
    const faults = [];
    const literal = literalOf(json, { dtype, show: recorded ? kindInWords : show }, shape, [], faults);
    return faults.length > 0 ? { fault: faults[0] } : { literal, shape };
}
/** Goes on after a fault no further than the list it is in; what it returns then is not used. */
function literalOf(json, wanted, shape, indices, faults) {
    const { show: shown } = wanted;
    const level = indices.length;
    const size = shape[level];
    if (!(0,files/* isJsonList */.P8)(json)) {
        if (size !== undefined) {
            const server = `JSON Value: ${shown(json)} found at incorrect level: ${level} in the JSON DOM. Expected at level: ${shape.length}`;
            faults.push(fault(indices, `${shown(json)} stands where the first element has a list`, `expected a list of ${size}`, server));
        }
        return scalarOf(json, wanted, indices, faults);
    }
    if (json.length !== size) {
        const found = `A list of ${json.length} stands here`;
        const server = size === undefined
            ? `Encountered list at unexpected level: ${level}`
            : `Encountered list at unexpected size: ${json.length} at level: ${level} expected size: ${size}`;
        const expected = size === undefined
            ? "expected a single value, as the first element has"
            : `expected ${size} elements, as the first list has`;
        faults.push(fault(indices, found, expected, server));
        return [];
    }
    const items = [];
    for (let i = 0; i < json.length && faults.length === 0; i += 1) {
        const item = json[i];
        // Single values are most of every body: a path is built for those that are refused.
        items.push((0,files/* isJsonList */.P8)(item) || level + 1 < shape.length
            ? literalOf(item, wanted, shape, [...indices, i], faults)
            : scalarOf(item, wanted, indices, faults, i));
    }
    return items;
}
function scalarOf(json, { dtype, show: shown }, indices, faults, place) {
    const scalar = convertScalar(json, dtype);
    if (scalar !== undefined)
        return scalar;
    const here = place === undefined ? indices : [...indices, place];
    const bad64 = dtype.kind === "string" && (0,files/* isJsonObject */.OW)(json);
    const server = bad64
        ? json.has("b64") && json.size === 1
            ? "Unable to base64 decode"
            : `JSON Value: ${shown(json)} not formatted correctly for base64 data`
        : `JSON Value: ${shown(json)} Type: ${kindOf(json)} is not of expected type: ${dtype.alias}`;
    faults.push(fault(here, `${shown(json)} stands here`, `expected ${EXPECTED[dtype.kind]} for ${dtype.alias}`, server));
    return 0n;
}
const EXPECTED = {
    float: "a number",
    int: "a number without fraction or exponent",
    complex: "a number",
    bool: "true or false",
    string: 'text or {"b64": ...}',
    handle: "nothing, since no request can hold it,",
};
/** Undefined: the server refuses it. */
function convertScalar(json, dtype) {
    switch (dtype.kind) {
        case "float":
        case "complex":
            return toFloat(json, dtype);
        case "int":
            return typeof json === "bigint" ? toInteger(json, dtype) : undefined;
        case "bool":
            return typeof json === "boolean" ? json : undefined;
        case "string":
            if ((0,files/* isJsonObject */.OW)(json))
                return (0,json_literal/* base64Of */.j)(json);
            return typeof json === "string" ? json : undefined;
        case "handle":
            return undefined;
    }
}
/** What the server keeps as int32 it does not look at again: int_val of a narrower tensor wraps around. */
const NARROW = ["DT_INT16", "DT_INT8", "DT_UINT8"];
function toInteger(json, { name, bits, signed }) {
    if (!NARROW.includes(name))
        return json;
    if (BigInt.asIntN(32, json) !== json)
        return undefined;
    return signed ? BigInt.asIntN(bits, json) : BigInt.asUintN(bits, json);
}
/** Integers are widened, to the nearest float; what float32 cannot hold becomes an infinity, as a cast in C++ makes it. */
function toFloat(json, dtype) {
    if (typeof json !== "number" && typeof json !== "bigint")
        return undefined;
    const number = Number(json);
    return dtype.name === "DT_FLOAT" ? Math.fround(number) : number;
}
function fault(indices, found, expected, server) {
    return { indices, found, expected, server, status: "INVALID_ARGUMENT" };
}
const SHOWN_CHARACTERS = 40;
function show(json) {
    if ((0,files/* isJsonObject */.OW)(json))
        return `{${[...json.keys()].map((key) => JSON.stringify(key)).join(", ")}}`.slice(0, SHOWN_CHARACTERS);
    return typeof json === "string" ? JSON.stringify(json.slice(0, SHOWN_CHARACTERS)) : String(json);
}
function kindInWords(json) {
    if (json === null)
        return "null";
    return (0,files/* isJsonObject */.OW)(json) ? `an object of ${json.size} keys` : (0,build_values/* kindOfScalar */.SD)(json);
}
function kindOf(json) {
    if (json === null)
        return "Null";
    if ((0,files/* isJsonObject */.OW)(json))
        return "Object";
    if (typeof json === "boolean")
        return json ? "True" : "False";
    return typeof json === "string" ? "String" : "Number";
}

;// CONCATENATED MODULE: ./build/plan/rest-inputs.js
/**
 * A REST predict body as the inputs of its signature, by the rules of tensorflow_serving/util/json_tensor.cc. Numbers take
 * the dtype that the graph wants, where the server goes by the signature's.
 */






/** The request with inputs in place of its body; undefined after a problem. */
function withRestInputs(request, body, signature, planning) {
    const columns = body.form === "instances" ? rows(body, signature, planning) : columnsOf(body, signature, planning);
    const sent = columns?.flatMap((column) => sentInput(column, body, signature, planning) ?? []);
    if (!columns || !sent || sent.length < columns.length)
        return undefined;
    return { ...request, inputs: sentInputs(sent, signature, request) };
}
function sentInput({ alias, json, path, placeOf, around }, { recorded }, signature, { findings }) {
    // What no request can hold is told when the input is planned.
    const dtype = (0,build_dtype/* dtypeByNumber */.X0)((0,model/* feedDtype */.z)(signature.inputs.get(alias)));
    const tensor = dtype && restTensor(json, dtype, recorded);
    if (tensor && "fault" in tensor) {
        // In a file the place is no line of the spec.
        const { indices, found } = tensor.fault;
        const at = recorded && indices.length > 0 ? `Element [${indices.join(", ")}] of ${JSON.stringify(alias)}: ` : "";
        findings.add("plan-rest-value", placeOf(indices), {
            message: `${at}${found}; ${tensor.fault.expected}.`,
            server: { status: tensor.fault.status, message: around(tensor.fault) },
        });
        return undefined;
    }
    const { literal = 0n, shape = [] } = tensor ?? {};
    return { alias, path, shape, values: { kind: "literal", value: literal, path, ...(recorded && { recorded }) } };
}
function rows(body, signature, planning) {
    const { json, path } = body;
    const names = [...signature.inputs.keys()];
    if (!(0,files/* isJsonList */.P8)(json) || json.length === 0) {
        return refuse(planning, path, "`instances` is no list with at least one element.", {
            server: "Failed to process 'instances': expecting a non-empty list",
        });
    }
    if (!isRow(json[0])) {
        if (names.length !== 1) {
            return refuse(planning, path, `\`instances\` is a plain list, and the signature has ${names.length} inputs. ${(0,words/* theOnes */.$j)(names, "input")}`, {
                server: `instances is a plain list, but expecting list of objects as multiple input tensors required as per tensorinfo_map`,
            });
        }
        const around = (fault) => `Failed to process element: ${fault.indices[0] ?? 0} of 'instances' list. Error: ${fault.status}: ${fault.server}`;
        return [{ alias: names[0], json, path, placeOf: (indices) => [...path, ...indices], around }];
    }
    if (!json.every((row, i) => hasExactly(row, names, i, body, planning)))
        return undefined;
    return names.map((alias) => ({
        alias,
        json: json.map((row) => row.get(alias)),
        path,
        placeOf: ([first = 0, ...rest]) => [...path, first, alias, ...rest],
        around: (fault) => `Failed to process element: ${fault.indices[0] ?? 0} key: ${alias} of 'instances' list. Error: ${fault.status}: ${fault.server}`,
    }));
}
/** An object with the key `b64` alone is a value. */
function isRow(json) {
    return (0,files/* isJsonObject */.OW)(json) && !(json.size === 1 && json.has("b64"));
}
function hasExactly(row, names, place, { path: list, recorded }, planning) {
    const path = [...list, place];
    const which = recorded ? `Instance ${place}` : "This instance";
    if (!(0,files/* isJsonObject */.OW)(row)) {
        refuse(planning, path, `${which} is no object, and the first one is.`, {
            server: `Failed to process element: ${place} of 'instances' list. Error: INVALID_ARGUMENT: Expecting object but got ...`,
        });
        return false;
    }
    if (row.size === names.length && names.every((name) => row.has(name)))
        return true;
    // In recorded data a key that the model does not have may be anything.
    const shown = recorded ? names.filter((name) => row.has(name)) : [...row.keys()];
    const others = row.size > shown.length ? [`${row.size - shown.length} more that no input is named by`] : [];
    const given = [...shown.map((name) => JSON.stringify(name)), ...others].join(", ");
    refuse(planning, path, `${which} has the keys ${given || "none"}. ${(0,words/* theOnes */.$j)(names, "input")}`, {
        server: `Failed to process element: ${place} of 'instances' list. Error: INVALID_ARGUMENT: Expecting keys: {${names.join(",")}}`,
    });
    return false;
}
function columnsOf({ json, path }, signature, planning) {
    const names = [...signature.inputs.keys()];
    const around = ({ server }) => server;
    if (!isRow(json)) {
        const [alias] = names;
        if (names.length === 1)
            return [{ alias: alias, json, path, placeOf: (indices) => [...path, ...indices], around }];
        return refuse(planning, path, `\`inputs\` is a plain value or list, and the signature has ${names.length} inputs. ${(0,words/* theOnes */.$j)(names, "input")}`, {
            server: "inputs is a plain value/list, but expecting an object as multiple input tensors required as per tensorinfo_map",
        });
    }
    const object = json;
    const missing = names.filter((name) => !object.has(name));
    for (const name of missing) {
        refuse(planning, path, `\`inputs\` lacks the input ${JSON.stringify(name)}: a REST body has all of them.`, {
            server: `Missing named input: ${name} in 'inputs' object.`,
        });
    }
    if (missing.length > 0)
        return undefined;
    return names.map((alias) => {
        const here = [...path, alias];
        return { alias, json: object.get(alias), path: here, placeOf: (indices) => [...here, ...indices], around };
    });
}
function refuse({ findings }, path, message, { server }) {
    findings.add("plan-rest-body", path, { message, server: { status: "INVALID_ARGUMENT", message: server } });
}

;// CONCATENATED MODULE: ./build/plan/body.js



/** The request with inputs in place of its body; undefined after a problem. */
function withBodyInputs(request, { signature }, planning) {
    const { body } = request;
    switch (body?.form) {
        case undefined:
            return request;
        case "instances":
        case "inputs":
            return withRestInputs(request, body, signature, planning);
        case "tensors":
            return withTensors(request, body, signature, planning);
        case "examples":
        case "rows":
            return withListInputs(request, body, signature, planning);
    }
}
/** The request with examples in place of its body; undefined after a problem. */
function withBodyExamples(request, parse, { findings }) {
    const { body } = request;
    // The other forms are for predict, and say so when they are read.
    if (body?.form !== "examples" && body?.form !== "rows")
        return request;
    const examples = recordedExamples(body, parse, findings);
    return examples && { ...request, examples };
}

// EXTERNAL MODULE: ./build/model/trace/merge-features.js
var merge_features = __webpack_require__(3478);
;// CONCATENATED MODULE: ./build/plan/input-question.js
/** `Input "x" of "serving_default"`: requests that are derived share one place in the spec, so the signature is said. */
function inputName({ alias, signature }) {
    return `Input ${JSON.stringify(alias)} of ${JSON.stringify(signature.name)}`;
}
/** True where the spec lists no requests, so that there is no line to correct yet. */
function isDerived({ path }) {
    return typeof path[1] !== "number";
}

;// CONCATENATED MODULE: ./build/plan/derived-values.js



const ZEROS = { kind: "zero" };
/** The values of an input that the spec leaves open; undefined after saying that a person must give them. */
function derivedValues(question, dtype, planning) {
    if (dtype.kind !== "string")
        return ZEROS;
    const { signature, alias, path } = question;
    const { findings, model } = planning;
    const derived = (0,build_values/* deriveString */.HU)(model, (0,inputs/* inputStringUses */.UQ)(model, signature, alias));
    if (derived.kind === "unknown") {
        findings.add("plan-not-derivable", path, {
            message: `${inputName(question)} ${derived.reason}.`,
            hint: valueFix(question),
        });
        return undefined;
    }
    const { bytes, doubt } = derived;
    if (doubt !== undefined) {
        const code = bytes.length === 0 ? "plan-empty-strings" : "plan-derived-doubt";
        const sent = bytes.length === 0 ? "empty ones are" : "the smallest is";
        findings.add(code, path, {
            message: `${inputName(question)} takes strings; ${doubt}, so ${sent} sent.`,
            hint: valueFix(question),
        });
    }
    return { kind: "literal", value: bytes, path };
}
/** The line to add. Where requests are derived there is none yet to add it under. */
function valueFix({ request, alias, signature }) {
    const line = `${JSON.stringify(alias)}: { string_data: "..." }`;
    if (!isDerived(request))
        return `Give it a value, such as  ${line}`;
    return `Write  requests: [{ signature_name: ${JSON.stringify(signature.name)}, inputs: { ${line} } }]  with a string that the model can read.`;
}
/** One template for all examples of a request that gives none; undefined after a problem. */
function derivedExamples(request, { method, tasks }, parse, { findings, model }) {
    const { path } = request;
    const names = tasks.map(({ signature }) => JSON.stringify(signature.name)).join(", ");
    const call = `A ${method} of ${names}`;
    const hint = isDerived(request)
        ? `List the requests, and give this one its examples:  { method: ${method}, signature_name: ${JSON.stringify(request.signatureName)}, examples: [{ feature: value }] }`
        : "Add  examples: [{ feature: value }]  or  examples: { template: name }  under the request.";
    const server = { status: "INVALID_ARGUMENT", message: "Input is empty." };
    if (!parse || parse.message !== "example" || parse.via.length > 0) {
        const message = `${call} takes tf.Examples, and neither the spec nor the graph says what is in them.`;
        findings.add("plan-examples-missing", path, { message, hint, server });
        return undefined;
    }
    const { features, doubts, unknown } = (0,build_values/* deriveFeatures */.xY)(model, parse, path);
    for (const reason of unknown)
        findings.add("plan-not-derivable", path, { message: `The input of ${names} ${reason}.`, hint });
    for (const doubt of doubts) {
        findings.add("plan-derived-doubt", path, { message: `${call} is sent derived examples; ${doubt}.`, hint });
    }
    return unknown.length > 0 ? undefined : { path, template: features, templateName: "" };
}

// EXTERNAL MODULE: ./build/model/trace/ids.js
var ids = __webpack_require__(3398);
;// CONCATENATED MODULE: ./build/plan/ids.js

/** The values with the end that the table gives a range which has none. */
function boundIds(values, question, findings) {
    const [bound] = question.bounds;
    if (!bound || (question.dtype.kind !== "int" && question.dtype.kind !== "float"))
        return values;
    const open = values.kind === "uniform" && values.max === undefined && question.dtype.kind === "int";
    const bounded = open ? { ...values, max: BigInt(bound.size - 1) } : values;
    const outside = firstOutside(bounded, question.path, bound);
    if (outside) {
        findings.add("plan-ids-outside", outside.path, {
            message: `${question.name} picks rows of ${JSON.stringify(bound.table)}, which has ${bound.size} of them (0 to ${bound.size - 1}), and ${outside.shown} is none.`,
            hint: bound.strict
                ? undefined
                : `${bound.op} leaves out what is outside, so the request passes and does not warm what clients ask for.`,
            ...(bound.strict && {
                server: { status: "INVALID_ARGUMENT", message: `indices[0] = ${outside.id} is not in [0, ${bound.size})` },
            }),
        });
    }
    return bounded;
}
function firstOutside(values, path, { size }) {
    const isOutside = (scalar) => {
        if (scalar === undefined || typeof scalar === "boolean" || scalar instanceof Uint8Array)
            return false;
        return Number(scalar) < 0 || Number(scalar) >= size;
    };
    const firstOf = (literal, at, recorded = false) => {
        let found;
        (0,build_values/* eachScalar */.cx)(literal, (scalar, indices) => {
            if (found || !isOutside(scalar))
                return;
            const path = [...at, ...indices];
            const place = (0,build_values/* recordedPlace */.Ci)(indices);
            const secret = { id: "...", shown: `${place.charAt(0).toLowerCase()}${place.slice(1)}`, path };
            found = recorded ? secret : { id: String(scalar), shown: String(scalar), path };
        });
        return found;
    };
    if (values.kind === "literal")
        return firstOf(values.value, values.path, values.recorded);
    if (values.kind === "choices")
        return firstOf(values.choices, [...path, "choices"]);
    if (values.kind !== "uniform")
        return undefined;
    const end = ["min", "max"].find((key) => isOutside(values[key]));
    return end && { id: String(values[end]), shown: String(values[end]), path: [...path, "random_data", end] };
}

;// CONCATENATED MODULE: ./build/plan/features.js





/**
 * Say which features are missing and which nobody reads, and keep random ids within their tables.
 *
 * @param context Features that every example gets in front of its own.
 */
function settleExamples(examples, context, parse, findings) {
    if (!parse)
        return examples;
    if (!parse.complete) {
        findings.add("plan-features-hidden", examples.path, {
            message: `${parse.op} ${JSON.stringify(parse.node)} reads features whose keys are not in the graph, so the examples are compared only with those that are.`,
        });
    }
    const settle = (features, path) => {
        checkMissing(new Set([...features.keys(), ...(context?.keys() ?? [])]), path, parse, findings);
        return settleFeatures(features, parse, findings);
    };
    if ("template" in examples)
        return { ...examples, template: settle(examples.template, examples.path) };
    return { ...examples, list: examples.list.map((one, place) => settle(one, [...examples.path, place])) };
}
/** The same for a context, in which nothing has to be. */
function settleFeatures(features, parse, findings) {
    if (!parse)
        return features;
    return new Map([...features].map(([key, feature]) => {
        const parsed = parse.features.get(key);
        if (!parsed)
            checkUnknown(key, feature.path, parse, findings);
        return [key, parsed ? settleFeature(key, feature, parsed, findings) : feature];
    }));
}
function settleFeature(key, feature, parsed, findings) {
    const { path, values } = feature;
    const dtype = (0,build_dtype/* dtypeByNumber */.X0)(parsed.dtype);
    if (!dtype)
        return feature;
    const question = { name: `The feature ${JSON.stringify(key)}`, path, dtype, bounds: (0,ids/* idBounds */.L)(parsed.values) };
    return { ...feature, values: boundIds(values, question, findings) };
}
/** fast_parse_example (tensorflow/core/util/example_proto_fast_parsing.cc) names the type as the session does. */
const TYPES = new Map([
    [1, "float"],
    [7, "string"],
    [9, "int64"],
]);
function checkMissing(given, path, { features }, findings) {
    const missing = [...features.values()].filter(({ key, required }) => required && !given.has(key));
    const [first] = missing;
    if (!first)
        return;
    const names = missing.map(({ key }) => JSON.stringify(key)).join(", ");
    findings.add("plan-feature-missing", path, {
        message: `The model reads ${missing.length === 1 ? "a feature" : "features"} that the example lacks and that ${missing.length === 1 ? "has" : "have"} no default: ${names}.`,
        hint: `Add  ${JSON.stringify(first.key)}: ${first.dtype === 7 ? '""' : "0"}  or what is usual there.`,
        server: {
            status: "INVALID_ARGUMENT",
            message: `Name: <unknown>, Feature: ${first.key} (data type: ${TYPES.get(first.dtype)}) is required but could not be found.`,
        },
    });
}
function checkUnknown(key, path, { features, complete }, findings) {
    if (!complete)
        return;
    const names = [...features.keys()];
    findings.add("plan-feature-unknown", path, {
        message: `The model reads no feature ${JSON.stringify(key)}: the server passes over it. ${(0,words/* theOnes */.$j)(names, "feature")}`,
        hint: (0,suggest/* didYouMean */.a)(key, names),
    });
}

// EXTERNAL MODULE: ./build/tensor.js
var tensor = __webpack_require__(9179);
;// CONCATENATED MODULE: ./build/plan/least-bytes.js


/** Tag and length in front of a string, a feature or an example. */
const FRAME = 2;
function leastTensorBytes(values, dtype, shape) {
    const elements = (0,tensor/* elementCount */.K)(shape);
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
    const elements = shape ? (0,tensor/* elementCount */.K)(shape) : (literal?.elements ?? 1);
    // An image may become numbers, whatever the size of its file.
    if (values.kind === "blobs" && values.files.images)
        return elements;
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
        case "blobs":
            return (Math.floor(elements / values.files.blobs.length) *
                values.files.blobs.reduce((sum, blob) => sum + blob.length, 0));
        case "image":
            return elements * Math.floor((0,build_values/* leastImageBytes */.eb)(values.format, values.width, values.height));
        case "tensor": {
            const strings = "strings" in values.tensor ? values.tensor.strings : [];
            const bytes = strings.reduce((sum, string) => sum + string.length, 0);
            return strings.length === 0 ? 0 : Math.floor(elements / strings.length) * bytes;
        }
        case "array":
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
    if (!isList(literal))
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
const isList = (literal) => Array.isArray(literal);
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
    return (0,build_values/* seedOf */.n3)([
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
function planExamplesRequest(asked, target, planning) {
    const { findings } = planning;
    const parse = parseOf(target, planning.model);
    const request = withBodyExamples(asked, parse, planning);
    if (!request)
        return undefined;
    const given = request.examples;
    if (given && "list" in given && given.list.length === 0) {
        findings.add("plan-examples-missing", given.path, {
            message: "The list of examples is empty.",
            server: { status: "INVALID_ARGUMENT", message: "Input is empty." },
        });
        return undefined;
    }
    const examples = given
        ? settleExamples(given, request.context, parse, findings)
        : derivedExamples(request, target, parse, planning);
    if (!examples)
        return undefined;
    const context = request.context && settleFeatures(request.context, parse, findings);
    const plan = { request, target, examples, context, wanted: parse?.features ?? new Map() };
    return valuesAreSound(plan, findings) ? plan : undefined;
}
/** What all the tasks together parse: each of their parse ops reads every example. */
function parseOf({ tasks }, model) {
    return (0,merge_features/* mergeParses */.d)(tasks.flatMap(({ signature }) => (0,inputs/* signatureFeatures */.GP)(model, signature, "inputs") ?? []));
}
/** Every feature is looked at once, so that making examples cannot fail whatever their number. */
function valuesAreSound({ examples, context: shared, wanted }, findings) {
    const { locate } = findings;
    const trial = (0,build_values/* prepareExamples */.Zz)({ spec: examples, count: 1, wanted, seed: 0n, locate });
    const context = shared && (0,build_values/* prepareExample */["in"])({ features: shared, wanted, seed: 0n, locate });
    findings.adopt([...trial.problems, ...(context?.problems ?? [])]);
    return trial.value !== undefined && (!context || context.value !== undefined);
}
/** At least the bytes of one record of a combination. */
function leastRequestBytes({ context, examples }, { batchSize = 1 }) {
    return leastExamplesBytes(examples, batchSize) + (context ? leastExampleBytes(context) : 0);
}
/** One record, the `repeat`th of its combination. */
function planExamples({ request, target, examples: from, context, wanted }, base, repeat, { findings: { locate }, spec }) {
    const { method, tasks } = target;
    const signatureName = tasks[0].signature.name;
    const identity = { request, method, signatureName, combination: base, repeat };
    const seed = (values) => seedFor(spec, identity, values);
    return {
        ...base,
        seed,
        method,
        signatureName,
        tasks: tasks.map(({ signature, methodName }) => ({ signatureName: signature.name, methodName })),
        get examples() {
            return sound((0,build_values/* prepareExamples */.Zz)({ spec: from, count: base.batchSize ?? 1, wanted, seed: seed("examples"), locate }));
        },
        context: context && sound((0,build_values/* prepareExample */["in"])({ features: context, wanted, seed: seed("context"), locate })),
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
            server: invalid("Tensor :0, specified in either feed_devices or fetch_devices was not found in the Graph"),
        });
        return undefined;
    }
    const number = (0,model/* feedDtype */.z)(info);
    const dtype = (0,build_dtype/* dtypeByNumber */.X0)(number);
    if (!dtype || dtype.kind === "handle") {
        const message = `${name} is a ${(0,build_dtype/* dtypeName */.MN)(number)}, and no request can hold one.`;
        findings.add("plan-dtype-unfeedable", path, { message });
        return undefined;
    }
    checkDeclared(question, dtype, spec.serving.runtime, findings);
    const stated = input?.dtype;
    if (!stated || stated === dtype)
        return dtype;
    findings.addDrift([...path, "dtype"], {
        signature: question.signature.name,
        spec: `dtype ${stated.name} of ${JSON.stringify(question.alias)}`,
        model: `dtype ${dtype.name}`,
        edit: `write  dtype: ${dtype.name}`,
    });
    findings.add("plan-dtype-mismatch", [...path, "dtype"], {
        message: `${name} takes ${dtype.name} (${dtype.alias}), but the spec says ${stated.name}.`,
        server: invalid(`Expects arg[i] to be ${(0,words/* sessionName */.Cy)(dtype)} but ${(0,words/* sessionName */.Cy)(stated)} is provided`),
    });
    return undefined;
}
/** The session never looks at the declaration; the TFRT runtime does, so that a model which lies cannot be called there. */
function checkDeclared(question, dtype, runtime, findings) {
    const { alias, info, path } = question;
    if (info.graphDtype === undefined || info.declaredDtype === info.graphDtype)
        return;
    const declared = (0,build_dtype/* dtypeName */.MN)(info.declaredDtype);
    const message = `${inputName(question)} is declared as ${declared}, but its tensor ${info.name} is a ${dtype.name}, which is sent.`;
    if (runtime !== "tfrt") {
        findings.add("plan-dtype-declared", path, { message });
        return;
    }
    findings.add("plan-dtype-declared", path, {
        message,
        severity: "error",
        hint: "The TFRT runtime holds requests against the declaration, and the graph refuses what fits it: export the model again.",
        server: invalid(`Expected input ${alias} to be ${declared} but get ${dtype.name}.`),
    });
}
const invalid = (message) => ({ status: "INVALID_ARGUMENT", message });

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
            message: `The shape ${(0,words/* shapeText */.L3)(asked)} has ${asked.length} dimensions, but the signature says ${(0,words/* shapeText */.L3)(declared)}.`,
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
function merge({ input, info: { shape: declared }, request, path, alias, signature }, place, findings) {
    const asked = input?.shape?.[place] ?? null;
    const fixed = declared?.[place] ?? null;
    if (asked === null)
        return fixed === null ? undefined : { kind: "size", size: fixed, from: "signature" };
    const sizes = typeof asked === "number" ? [asked] : (request.dims.get(asked) ?? []);
    const wrong = sizes.filter((size) => fixed !== null && size !== fixed);
    if (wrong.length > 0) {
        findings.addDrift([...path, "shape", place], {
            signature: signature.name,
            spec: `shape ${(0,words/* shapeText */.L3)(input?.shape ?? [])} of ${JSON.stringify(alias)}`,
            model: `shape ${(0,words/* shapeText */.L3)(declared ?? [])}`,
            edit: `write ${fixed} at place ${place}`,
        });
        findings.add("plan-shape", [...path, "shape", place], {
            message: `Dimension ${place} is ${wrong.join(", ")} here, but the signature says ${(0,words/* shapeText */.L3)(declared ?? [])}.`,
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
        message: `${inputName(question)} is ${(0,words/* shapeText */.L3)(question.info.shape ?? dims.map(() => null))}, ` +
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
    return `${input ? "Set" : "Add"}  shape: ${list}  under ${(0,node/* formatPath */.jV)([...request.path, "inputs", alias])}`;
}

;// CONCATENATED MODULE: ./build/plan/input-drift.js
/** The inputs of a request against those of its signature, where they are not the same. */



/** @param renamed Old name to new. */
function driftOfInputs(request, signature, renamed, findings) {
    for (const [alias, input] of request.inputs) {
        if (signature.inputs.has(alias))
            continue;
        const now = renamed.get(alias);
        findings.addDrift(input.path, {
            signature: signature.name,
            spec: statedInput(alias, input),
            model: now === undefined ? undefined : modelInput(now, signature.inputs.get(now)),
            edit: now === undefined ? undefined : `write ${JSON.stringify(now)} in place of ${JSON.stringify(alias)}`,
        });
    }
    const meant = new Set(renamed.values());
    for (const [alias, info] of signature.inputs) {
        if (request.inputs.has(alias) || meant.has(alias) || signature.defaults.has(alias))
            continue;
        const drift = { signature: signature.name, spec: undefined, model: modelInput(alias, info), edit: undefined };
        findings.addDrift([...request.path, "inputs"], drift);
    }
}
function statedInput(alias, { dtype, shape }) {
    return ["input", JSON.stringify(alias), dtype?.name, shape && (0,words/* shapeText */.L3)(shape)]
        .filter((part) => part !== undefined)
        .join(" ");
}
function modelInput(alias, info) {
    const shape = info.shape ? (0,words/* shapeText */.L3)(info.shape) : "of any rank";
    return `input ${JSON.stringify(alias)} ${(0,build_dtype/* dtypeName */.MN)((0,model/* feedDtype */.z)(info))} ${shape}`;
}

// EXTERNAL MODULE: ./build/values/literal-shape.js
var literal_shape = __webpack_require__(6652);
// EXTERNAL MODULE: ./build/plan/signature.js
var plan_signature = __webpack_require__(6304);
;// CONCATENATED MODULE: ./build/plan/renames.js
/** What a spec names and the model does not have, recognised under its new name: where there is exactly one it can be. */




/** Old name to new: inputs that only one input of the signature can be meant by, and that no other input means. */
function renamedInputs(request, signature) {
    const gone = [...request.inputs].filter(([alias]) => !signature.inputs.has(alias));
    const unnamed = [...signature.inputs].filter(([alias]) => !request.inputs.has(alias));
    const fits = gone.map(([old, input]) => ({ old, now: unnamed.filter(([, info]) => isLike(input, info)) }));
    return new Map(fits.flatMap(({ old, now: [only, ...others] }) => {
        if (!only || others.length > 0)
            return [];
        const rivals = fits.filter(({ now }) => now.some(([alias]) => alias === only[0]));
        return rivals.length === 1 ? [[old, only[0]]] : [];
    }));
}
/**
 * The signature that is meant by a name the model does not have: the only one that the spec does not name, where it is the
 * only name gone and the signature takes the inputs that the request gives.
 */
function renamedSignature({ requests }, model, inputs) {
    if (requests === "auto")
        return undefined;
    // What was recorded is not named by the spec.
    const written = requests.filter(({ from }) => from === undefined);
    const calls = written.flatMap((request) => request.tasks.length > 0 ? request.tasks : [request]);
    const named = new Set(calls.map(({ signatureName }) => signatureName || plan_signature/* DEFAULT_SIGNATURE */.DC));
    const gone = [...named].filter((name) => !model.signatures.has(name) && !(0,plan_signature/* isHook */.IA)(name));
    const [only, ...others] = (0,plan_signature/* callableSignatures */.O3)(model).filter(({ name }) => !named.has(name));
    if (gone.length !== 1 || !only || others.length > 0)
        return undefined;
    return [...inputs.keys()].every((alias) => only.inputs.has(alias)) ? only.name : undefined;
}
/** The edit in words. */
function renameHint(old, now, noun) {
    return `Write ${JSON.stringify(now)} in place of ${JSON.stringify(old)}: it is the only ${noun} that it can be, and the spec names it nowhere.`;
}
/** Nothing that the spec says of an input speaks against the tensor. */
function isLike({ dtype, shape, values }, info) {
    const wanted = (0,build_dtype/* dtypeByNumber */.X0)((0,model/* feedDtype */.z)(info));
    if (info.encoding !== "name" || (dtype && dtype !== wanted))
        return false;
    const known = info.shape;
    const fitsShape = !shape ||
        !known ||
        (shape.length === known.length && shape.every((size, place) => fits(size, known[place] ?? null)));
    return fitsShape && takesValues(values, wanted?.kind === "string", known?.length);
}
function fits(stated, size) {
    return typeof stated !== "number" || size === null || stated === size;
}
function takesValues(values, isString, rank) {
    switch (values.kind) {
        case "uniform":
        case "normal":
            return !isString;
        case "string":
        case "random_string":
        case "image":
        case "serialized_examples":
            return isString;
        case "literal": {
            const { depth, scalar } = firstOf(values.value);
            const fitsRank = rank === undefined || depth === 0 || depth === rank || depth === rank - 1;
            return fitsRank && isText(scalar) === isString;
        }
        case "choices":
            return isText(values.choices[0]) === isString;
        default:
            return true;
    }
}
function firstOf(literal) {
    let depth = 0;
    let first = literal;
    for (; first !== undefined && (0,literal_shape/* isList */.Lv)(first); first = first[0])
        depth++;
    return { depth, scalar: first };
}
/** A number may stand in quotes, so only text that is none speaks for a string. */
function isText(scalar) {
    return (scalar instanceof Uint8Array ||
        (typeof scalar === "string" && (scalar.trim() === "" || Number.isNaN(Number(scalar)))));
}

;// CONCATENATED MODULE: ./build/plan/inputs.js













/** The inputs that a predict request feeds, sorted by alias: those it names, and those that must be derived. */
function planInputs(request, signature, planning) {
    const { findings } = planning;
    const names = [...signature.inputs.keys()];
    const unknown = [...request.inputs].filter(([alias]) => !signature.inputs.has(alias));
    const renamed = renamedInputs(request, signature);
    const former = new Map([...renamed].map(([old, now]) => [now, request.inputs.get(old)]));
    if (unknown.length > 0)
        driftOfInputs(request, signature, renamed, findings);
    for (const [alias, { path }] of unknown) {
        const now = renamed.get(alias);
        findings.add("plan-input-unknown", path, {
            message: `The signature ${JSON.stringify(signature.name)} has no input ${JSON.stringify(alias)}. ${(0,words/* theOnes */.$j)(names, "input")}`,
            hint: now === undefined ? (0,suggest/* didYouMean */.a)(alias, names) : renameHint(alias, now, "input"),
            server: {
                status: "INVALID_ARGUMENT",
                message: `input size does not match signature: ... Sent extra: {${alias}}.`,
            },
        });
    }
    const sent = [...signature.inputs].filter(([alias]) => request.inputs.has(alias) || !signature.defaults.has(alias));
    const plans = sent.map(([alias, info]) => {
        const input = request.inputs.get(alias) ?? former.get(alias);
        const path = input?.path ?? [...request.path, "inputs", alias];
        return planInput({ signature, alias, info, request, input, path }, planning);
    });
    return unknown.length === 0 && !plans.includes(undefined) ? plans : undefined;
}
function planInput(question, planning) {
    const { alias, input, path, signature } = question;
    const { findings, model, spec } = planning;
    const dtype = settleDtype(question, planning);
    if (!dtype)
        return undefined;
    const given = input?.values ?? { kind: "derived" };
    const own = (0,build_values/* ownShape */.q0)(given, dtype, findings.locate);
    if (own && !own.value) {
        findings.adopt(own.problems);
        return undefined;
    }
    const pattern = resolveShape(question, own?.value, spec.defaults.unknownDims, findings);
    if (!pattern)
        return undefined;
    const parse = given.kind === "serialized_examples" ? (0,inputs/* signatureFeatures */.GP)(model, signature, alias) : undefined;
    const values = settleValues(given, question, dtype, parse, planning);
    const rows = inputs_rowsOf(given, own?.value, dtype, pattern);
    return values && { alias, path, values, dtype, pattern, rows, wanted: parse?.features };
}
/** The values as they are made: derived, or as the spec gives them and held against what the graph does with them. */
function settleValues(values, question, dtype, parse, planning) {
    const { findings, model } = planning;
    if (values.kind === "derived")
        return derivedValues(question, dtype, planning);
    if (values.kind === "serialized_examples") {
        return { ...values, examples: settleExamples(values.examples, undefined, parse, findings) };
    }
    const { signature, alias, path } = question;
    const ids = { name: inputName(question), path, dtype, bounds: (0,inputs/* inputIdBounds */.P6)(model, signature, alias) };
    return boundIds(values, ids, findings);
}
/** Values of the full rank count their own rows, and so do a list of examples and the bytes of a raw file. */
function inputs_rowsOf(values, own, dtype, { dims, hasBatch }) {
    if (!hasBatch || dims[0]?.kind !== "batch")
        return undefined;
    if (values.kind === "serialized_examples") {
        return "list" in values.examples ? values.examples.list.length : undefined;
    }
    if (values.kind === "blobs" && !own) {
        const row = dims.slice(1).map((dim) => (dim.kind === "size" ? dim.size : undefined));
        return row.includes(undefined) ? undefined : (0,build_values/* rawRows */.S)(values.files, dtype, (0,tensor/* elementCount */.K)(row));
    }
    return own?.length === dims.length ? own[0] : undefined;
}

;// CONCATENATED MODULE: ./build/plan/predict.js






/** Say which names of `output_filter` the server would refuse. */
function checkOutputFilter(request, { signature }, { findings }) {
    const names = [...signature.outputs.keys()];
    const seen = new Set();
    for (const [place, name] of request.outputFilter.entries()) {
        const path = [...request.path, "output_filter", place];
        if (!signature.outputs.has(name)) {
            const only = names.length === 1 ? names[0] : undefined;
            findings.addDrift(path, {
                signature: signature.name,
                spec: `output ${JSON.stringify(name)}`,
                model: only === undefined ? undefined : `output ${JSON.stringify(only)}`,
                edit: only === undefined ? undefined : `write ${JSON.stringify(only)} in place of ${JSON.stringify(name)}`,
            });
            findings.add("plan-output-unknown", path, {
                message: `The signature ${JSON.stringify(signature.name)} has no output ${JSON.stringify(name)}. ${(0,words/* theOnes */.$j)(names, "output")}`,
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
    const seed = (values) => seedFor(spec, identity, values);
    const tensors = inputs.flatMap(({ alias, path, values, dtype, pattern, wanted }) => {
        const shape = concreteShape(pattern, base.batchSize, base.dims);
        const { value: make, problems } = (0,build_values/* prepareTensor */.bT)({
            spec: values,
            dtype,
            shape,
            hasBatch: pattern.hasBatch,
            seed: () => seed(alias),
            path,
            locate: findings.locate,
            wanted,
        });
        findings.adopt(problems);
        return make ? [[alias, { path, dtype, shape, make, fixed: (0,build_values/* isFixed */.zZ)(values) ? values : undefined }]] : [];
    });
    if (tensors.length < inputs.length)
        return undefined;
    const { outputFilter } = request;
    return { ...base, seed, method, signatureName: signature.name, inputs: new Map(tensors), outputFilter };
}

;// CONCATENATED MODULE: ./build/plan/target.js



/** Find what a request calls, and check that the server would call it so. */
function findTarget(request, planning) {
    if (request.method === "multi_inference")
        return multiInference(request, planning);
    const path = [...request.path, "signature_name"];
    const name = request.signatureName || plan_signature/* DEFAULT_SIGNATURE */.DC;
    const renamed = request.from ? undefined : renamedSignature(planning.spec, planning.model, request.inputs);
    const signature = (0,plan_signature/* findSignature */.s1)(name, path, { ...planning, method: request.method, renamed });
    if (!signature)
        return undefined;
    const method = request.method ?? (0,plan_method/* derivedMethod */.J1)(signature);
    if (request.method === undefined && !holdsItsFields(request, method, planning))
        return undefined;
    if (method === "predict" || method === "predict_streamed") {
        const target = { kind: "predict", method, signature };
        return nameFault(signature, "predict", planning, path) ? undefined : target;
    }
    const fault = nameFault(signature, method, planning, path) || shapeFault(signature, method, planning, path);
    const methodName = method === "classify" ? plan_method/* CLASSIFY_METHOD */.vT : plan_method/* REGRESS_METHOD */.s_;
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
    const name = signatureName || plan_signature/* DEFAULT_SIGNATURE */.DC;
    const renamed = renamedSignature(planning.spec, planning.model, new Map());
    const signature = (0,plan_signature/* findSignature */.s1)(name, at, { ...planning, method: "multi_inference", renamed });
    if (!signature)
        return undefined;
    if (methodName !== plan_method/* CLASSIFY_METHOD */.vT && methodName !== plan_method/* REGRESS_METHOD */.s_) {
        planning.findings.add("plan-method-mismatch", [...path, "method_name"], {
            message: `A task is run as ${plan_method/* CLASSIFY_METHOD */.vT} or ${plan_method/* REGRESS_METHOD */.s_}, not as ${JSON.stringify(methodName)}.`,
            server: { status: "UNIMPLEMENTED", message: `Unsupported signature method_name: ${methodName}` },
        });
        return undefined;
    }
    const method = methodName === plan_method/* CLASSIFY_METHOD */.vT ? "classify" : "regress";
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
    return mismatch(signature, method, (0,plan_method/* methodNameFault */.hC)(signature, method), planning, path);
}
/** True after saying that the signature has other inputs and outputs than the method asks for. */
function shapeFault(signature, method, planning, path) {
    const faultOf = method === "classify" ? plan_method/* classifyFault */.Dn : plan_method/* regressFault */.so;
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
    const label = request.name ?? (0,node/* formatPath */.jV)(path);
    return made.flatMap((combination, place) => Array.from({ length: repeats }, (_, repeat) => {
        const index = first + place * repeats + repeat;
        return record({ index, path, label, ...combination }, repeat);
    }).filter((one) => one !== undefined));
}
function predictRequest(asked, target, planning) {
    const request = withBodyInputs(asked, target, planning);
    if (!request)
        return undefined;
    checkOutputFilter(request, target, planning);
    const inputs = planInputs(request, target.signature, planning);
    const batchSizes = inputs && settleBatchSizes(request, target, inputClaims(inputs), planning);
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
function examplesRequest(asked, target, planning) {
    const plan = planExamplesRequest(asked, target, planning);
    if (!plan)
        return undefined;
    const { request } = plan;
    const batchSizes = settleBatchSizes(request, target, exampleClaims(request, target), planning);
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

;// CONCATENATED MODULE: ./build/plan/plan-requests.js
/** Every request of a spec in its order, written or recorded. */





/** What is wrong with a request that was recorded is told at the recording, or with `on_bad: skip` leaves it out. */
function planRequests(requests, planning) {
    const taken = new Map();
    const faults = new RecordedFaults();
    const plans = groupsOf(requests).flatMap((group) => {
        const { from } = group[0];
        if (!from)
            return group.flatMap((request) => planRequest(request, planning) ?? []);
        const tried = group.map((request) => tryRequest(request, planning));
        const places = taken.get(from.source) ?? new Set();
        taken.set(from.source, places);
        for (const { request, plan } of tried)
            if (plan)
                places.add(placeOf(request));
        return planGroup(tried, faults, planning);
    });
    planning.findings.adopt(faults.problems);
    return { plans, taken: new Map([...taken].map(([source, places]) => [source, places.size])) };
}
/** The requests that stand where the spec has one. */
function groupsOf(requests) {
    const groups = new Map();
    for (const request of requests) {
        const key = (0,node/* formatPath */.jV)(request.from ? request.path.slice(0, 2) : request.path);
        const group = groups.get(key);
        if (group)
            group.push(request);
        else
            groups.set(key, [request]);
    }
    return [...groups.values()];
}
function placeOf({ path, from }) {
    if (from?.place === undefined)
        throw new Error(`${(0,node/* formatPath */.jV)(path)}: a source is read before its requests are planned`);
    return from.place;
}
/** Plan a recorded request with its values, and with findings of its own, since it may be left out. */
function tryRequest(asked, planning) {
    // An example fills batches together with others; alone it is one row.
    const request = isOneOfList(asked) ? { ...asked, batchSizes: undefined } : asked;
    const findings = new Findings(planning.findings.locate);
    const plan = planRequest(request, { ...planning, findings });
    for (const combination of plan?.combinations ?? []) {
        plan?.record({ index: 0, path: request.path, label: "", ...combination }, 0);
    }
    return { request: asked, plan: findings.failed ? undefined : plan, problems: findings.problems };
}
function isOneOfList({ batchSizes, body }) {
    return batchSizes !== undefined && (body?.form === "examples" || body?.form === "rows");
}
function planGroup(tried, faults, planning) {
    const kept = tried.filter(({ plan }) => plan);
    for (const trial of tried) {
        const left = !trial.plan && trial.request.from?.onBad === "skip";
        // What stands in the spec is wrong whatever was recorded.
        const told = left ? trial.problems.filter((problem) => isOfSpec(problem, trial, planning)) : trial.problems;
        faults.add(told, trial.request);
    }
    if (kept.length < tried.length)
        sayLeftOut(tried, kept.length, planning);
    const [first] = kept;
    if (!first)
        return [];
    if (!isOneOfList(first.request))
        return kept.flatMap(({ plan }) => plan ?? []);
    const joined = joinLists(kept.map(({ request }) => request));
    const findings = new Findings(planning.findings.locate);
    const plan = planRequest(joined, { ...planning, findings });
    // Warnings and notes are those of the parts.
    faults.add(findings.problems.filter(({ severity }) => severity === "error"), joined);
    return plan ? [plan] : [];
}
function isOfSpec({ where }, { request }, { findings }) {
    return where.file !== findings.locate(request.path).where.file;
}
/** One request of all examples, of which every batch is filled. */
function joinLists(requests) {
    const first = requests[0];
    const path = first.path.slice(0, 3);
    const bodies = requests.map(({ body }) => body);
    const examples = bodies.flatMap((body) => (body?.form === "examples" ? body.list : []));
    const rows = bodies.flatMap((body) => (body?.form === "rows" ? body.list : []));
    return first.body?.form === "rows"
        ? { ...first, path, body: { path, form: "rows", list: rows } }
        : { ...first, path, body: { path, form: "examples", list: examples } };
}
/** Where faults are told one by one, there is nothing to add. */
function sayLeftOut(tried, kept, planning) {
    const first = tried.find(({ plan }) => !plan);
    const { path, from } = first.request;
    const fault = first.problems.find(({ severity }) => severity === "error");
    if (from?.onBad !== "skip" || !fault || isOfSpec(fault, first, planning))
        return;
    const given = `the ${tried.length} requests that ${JSON.stringify(from.source)} gives`;
    planning.findings.add(kept === 0 ? "plan-nothing-recorded" : "plan-recorded-skipped", path.slice(0, 3), {
        message: kept === 0
            ? `None of ${given} is one that the model takes. Of the first${shortPlace(fault)}: ${fault.message}`
            : `${tried.length - kept} of ${given} are none that the model takes and were passed over. Of the first${shortPlace(fault)}: ${fault.message}`,
    });
}
/** Where a recording stands, without its folder: ` (a.jsonl:5)`. */
function shortPlace({ where: { file, line, record } }) {
    if (file === undefined)
        return "";
    return ` (${(0,external_node_path_.basename)(file)}${line === undefined ? `, record ${record}` : `:${line}`})`;
}

// EXTERNAL MODULE: ./build/model/graph-reach.js
var graph_reach = __webpack_require__(9600);
;// CONCATENATED MODULE: ./build/plan/uncovered.js



/** The signatures that a client can call and that no record hits, each with the reason. */
function uncoveredSignatures(cells, planning) {
    const covered = new Set(cells.filter(({ hits }) => hits > 0).map(({ signature }) => signature));
    return (0,plan_signature/* callableSignatures */.O3)(planning.model)
        .filter(({ name }) => !covered.has(name))
        .map((signature) => ({ signature: signature.name, reason: reasonFor(signature, planning) }));
}
function reasonFor(signature, { model, spec }) {
    const impossible = (0,auto/* unservable */.Sn)(signature);
    if (impossible !== undefined)
        return impossible;
    const mustCompile = !spec.serving.xla && (0,graph_reach/* graphReach */.s)(signature, model.graph).mustCompile;
    if (spec.requests === "auto" && mustCompile)
        return "it must be compiled by XLA, and the spec does not say that the server does";
    return "the spec has no request for it";
}

;// CONCATENATED MODULE: ./build/plan/make-plan.js









/**
 * Decide which records a spec makes of a model: everything is checked and nothing is made yet. A plan comes only without
 * errors, but for those of the coverage gate, which say what is missing from a plan that could be written.
 *
 * The sources of the spec have been read: a request that still stands for what its source gives is a bug, and thrown.
 */
function plan(spec, model) {
    const findings = new Findings(spec.locate);
    const modelName = spec.model.name ?? model.defaultName;
    const planning = { spec, model, modelName, findings };
    const { plans, taken } = planRequests((0,auto/* requestsOf */.uD)(planning), planning);
    const failure = () => ({ value: undefined, problems: findings.problems, drift: findings.drift, taken });
    // Values are looked at in spite of other problems, so that all are told at once, but never past a limit.
    if (!withinLimits(plans, planning))
        return failure();
    let index = 0;
    const requests = plans.map((one) => {
        const records = recordsOf(one, index);
        index += records.length;
        return { plan: one, records };
    });
    if (findings.failed)
        return failure();
    const coverage = coverageOf(requests, planning);
    checkCoverage(coverage, planning);
    const records = requests.flatMap((one) => one.records);
    const uncovered = uncoveredSignatures(coverage, planning);
    return { ...failure(), value: { modelName, records, coverage, uncovered } };
}
/** False after saying which limit the records would pass, found before any is made. */
function withinLimits(plans, planning) {
    const records = new RecordCount(planning);
    const bytes = new ByteCount(planning);
    const counts = new Map();
    for (const { request, combinations } of plans) {
        // Recorded requests count together, where the spec takes them.
        const path = request.path.slice(0, 2);
        const known = counts.get((0,node/* formatPath */.jV)(path)) ?? { path, count: 0 };
        known.count += combinations.length * request.repeat;
        counts.set((0,node/* formatPath */.jV)(path), known);
    }
    for (const { path, count } of counts.values())
        records.add(path, count);
    for (const { request, combinations, leastBytes } of plans) {
        for (const combination of combinations) {
            const size = combination.batchSize === undefined ? "" : ` of batch size ${combination.batchSize}`;
            bytes.add(request.path, leastBytes(combination), request.repeat, size);
        }
    }
    return records.within && bytes.within;
}

;// CONCATENATED MODULE: ./build/plan/index.js





/***/ }),

/***/ 5617:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ classifyFault),
/* harmony export */   J1: () => (/* binding */ derivedMethod),
/* harmony export */   hC: () => (/* binding */ methodNameFault),
/* harmony export */   s_: () => (/* binding */ REGRESS_METHOD),
/* harmony export */   so: () => (/* binding */ regressFault),
/* harmony export */   vT: () => (/* binding */ CLASSIFY_METHOD)
/* harmony export */ });
/* unused harmony export PREDICT_METHOD */
/* harmony import */ var _dtype_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6976);
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5523);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3847);
/**
 * What a signature must look like for classify and regress: classifier.cc, regressor.cc, tfrt_classifier.cc and
 * tfrt_regressor.cc in tensorflow_serving/servables/tensorflow; the names are those of signature_constants.h.
 */



const CLASSIFY_METHOD = "tensorflow/serving/classify";
const REGRESS_METHOD = "tensorflow/serving/regress";
const PREDICT_METHOD = "tensorflow/serving/predict";
/** `DataType.DT_STRING`. */
const DT_STRING = 7;
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
    const number = (0,_model_model_js__WEBPACK_IMPORTED_MODULE_1__/* .feedDtype */ .z)(info);
    if (number === DT_STRING)
        return undefined;
    const dtype = (0,_dtype_js__WEBPACK_IMPORTED_MODULE_0__/* .dtypeByNumber */ .X0)(number);
    return invalid(`Expects arg[0] to be ${dtype ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionName */ .Cy)(dtype) : (0,_dtype_js__WEBPACK_IMPORTED_MODULE_0__/* .dtypeName */ .MN)(number)} but string is provided`);
}
const invalid = (message) => ({ status: "INVALID_ARGUMENT", message });
/** Only the TFRT runtime tells wrong names from wrong counts. */
function misnamed(runtime, message) {
    return runtime === "tfrt" ? { status: "FAILED_PRECONDITION", message } : invalid(message);
}


/***/ }),

/***/ 4437:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ servingSizes)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5222);

/**
 * The batch sizes that a signature is run with: the allowed sizes of the server's batching, else those of the BatchFunction
 * ops in its graph. Undefined where neither pads batches to known sizes.
 */
function servingSizes(signature, { spec: { serving }, model }) {
    if (serving.allowedBatchSizes)
        return serving.allowedBatchSizes;
    const functions = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .batchFunctions */ .gB)(model, signature);
    const most = Math.min(serving.maxBatchSize ?? Infinity, ...functions.map(({ maxBatchSize }) => maxBatchSize));
    const sizes = new Set(functions.flatMap(({ allowedBatchSizes }) => allowedBatchSizes));
    const possible = [...sizes].filter((size) => size > 0 && size <= most).sort((a, b) => a - b);
    return possible.length === 0 ? undefined : possible;
}


/***/ }),

/***/ 6304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ DEFAULT_SIGNATURE),
/* harmony export */   IA: () => (/* binding */ isHook),
/* harmony export */   O3: () => (/* binding */ callableSignatures),
/* harmony export */   s1: () => (/* binding */ findSignature)
/* harmony export */ });
/* harmony import */ var _spec_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(436);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3847);


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
function findSignature(name, path, { model, method, findings, renamed, }) {
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
    findings.addDrift(path, {
        signature: name,
        spec: `signature ${JSON.stringify(name)}`,
        model: renamed === undefined ? undefined : `signature ${JSON.stringify(renamed)}`,
        edit: renamed === undefined ? undefined : `write  signature_name: ${JSON.stringify(renamed)}`,
    });
    findings.add("plan-signature-unknown", path, {
        message: `The model has no signature ${JSON.stringify(name)}. ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .theOnes */ .$j)(names, "signature")}`,
        hint: renamed === undefined
            ? (0,_spec_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, names)
            : `Write  signature_name: ${JSON.stringify(renamed)}; it is the only signature that the spec does not name.`,
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


/***/ }),

/***/ 3847:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ theOnes),
/* harmony export */   Cy: () => (/* binding */ sessionName),
/* harmony export */   L3: () => (/* binding */ shapeText)
/* harmony export */ });
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


/***/ }),

/***/ 2951:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mp: () => (/* reexport */ SearchedRecords),
  xi: () => (/* reexport */ compilePatterns),
  E_: () => (/* reexport */ planRedacted),
  yN: () => (/* reexport */ searchPlan)
});

// UNUSED EXPORTS: privacyProblem

;// CONCATENATED MODULE: ./build/privacy/patterns/bytes.js
/** Classes of bytes that the patterns are made of. */
const AT = 0x40;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const SPACE = 0x20;
const SLASH = 0x2f;
const PLUS = 0x2b;
const COMMA = 0x2c;
const UNDERSCORE = 0x5f;
const OPEN = 0x28;
const CLOSE = 0x29;
const ZERO = 0x30;
/** False for what stands before the first byte and behind the last one, which is undefined. */
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
function isLetter(byte) {
    if (byte === undefined)
        return false;
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
}
/** One for each byte that is among the characters, 0 for the others: most bytes of a file are looked at only so. */
function byteClass(characters) {
    const table = new Uint8Array(256);
    for (const byte of Buffer.from(characters, "latin1"))
        table[byte] = 1;
    return table;
}
/** The first byte from `from` on that is not in the class; at most `most` are looked at. */
function endOfClass(bytes, from, table, most) {
    const end = Math.min(from + most, bytes.length);
    let at = from;
    while (at < end && table[bytes[at]] === 1)
        at += 1;
    return at;
}
/** What goes on a word that a number stands in: `v1`, `id_4`. */
function isWord(byte) {
    return isDigit(byte) || isLetter(byte) || byte === UNDERSCORE;
}

;// CONCATENATED MODULE: ./build/privacy/patterns/digit-groups.js

/** Groups that are looked at in one go, so that a long list of numbers takes no memory. No limit: the run goes on behind them. */
const GROUPS_AT_ONCE = 64;
/** @param most Groups that one match can have: so many are looked at again where a run goes on. */
function digitGroupsAt(bytes, start, isSeparator, most) {
    const starts = [];
    const ends = [];
    for (let at = start;; at += 1) {
        starts.push(at);
        while (isDigit(bytes[at]))
            at += 1;
        ends.push(at);
        if (!isSeparator(bytes[at]) || !isDigit(bytes[at + 1]))
            return { starts, ends, next: at };
        if (starts.length === GROUPS_AT_ONCE)
            return { starts, ends, next: starts[GROUPS_AT_ONCE - most] };
    }
}

;// CONCATENATED MODULE: ./build/privacy/patterns/credit-card.js


/** ISO/IEC 7812 ends there; below 13 digits no scheme of {@link SCHEMES} has any. */
const MOST_DIGITS = 19;
const FEWEST_DIGITS = 13;
const DIGITS = byteClass("0123456789");
const OF_CARDS = byteClass("0123456789 -");
/** By the issuer identification numbers that the schemes publish. */
const SCHEMES = [
    // Visa
    { prefixes: [[4, 4]], lengths: [13, 16, 19] },
    // Mastercard
    {
        prefixes: [
            [51, 55],
            [2221, 2720],
        ],
        lengths: [16],
    },
    // American Express
    {
        prefixes: [
            [34, 34],
            [37, 37],
        ],
        lengths: [15],
    },
    // Discover
    {
        prefixes: [
            [6011, 6011],
            [644, 649],
            [65, 65],
        ],
        lengths: [16, 19],
    },
    // Diners Club
    {
        prefixes: [
            [300, 305],
            [309, 309],
            [36, 36],
            [38, 39],
        ],
        lengths: [14],
    },
    // JCB
    { prefixes: [[3528, 3589]], lengths: [16] },
    // UnionPay
    { prefixes: [[62, 62]], lengths: [16, 17, 18, 19] },
    // Maestro
    {
        prefixes: [
            [5018, 5018],
            [5020, 5020],
            [5038, 5038],
            [5893, 5893],
            [6304, 6304],
            [6759, 6759],
            [6761, 6763],
        ],
        lengths: [13, 14, 15, 16, 17, 18, 19],
    },
    // Mir
    { prefixes: [[2200, 2204]], lengths: [16, 17, 18, 19] },
];
/** How cards are printed and typed; in one piece in any case. */
const GROUPINGS = ["4 4 4 4", "4 4 4 4 3", "4 4 4 1", "4 4 5", "4 6 5", "4 6 4", "8 8", "6 13", "6 10"];
/**
 * The number of a payment card: 13 to 19 digits of a known scheme whose last one is the check digit (Luhn), in one piece or
 * in the usual groups with single spaces or hyphens between them. Not as a part of a longer number, of a word, or of a
 * decimal fraction.
 */
function findCreditCard(bytes) {
    for (let at = 0; at < bytes.length;) {
        if (DIGITS[bytes[at]] !== 1) {
            at += 1;
            continue;
        }
        const end = endOfClass(bytes, at, OF_CARDS, FEWEST_DIGITS);
        if (end < at + FEWEST_DIGITS) {
            at = end;
            continue;
        }
        const groups = digitGroupsAt(bytes, at, isSeparator, MOST_DIGITS);
        const match = cardAmong(bytes, groups);
        if (match)
            return match;
        at = groups.next;
    }
    return undefined;
}
const isSeparator = (byte) => byte === SPACE || byte === HYPHEN;
/** The same for a number. 16 digits at the most: longer ones are ids and hashes far more often than they are cards. */
function isCardNumber(value) {
    const text = String(value);
    return text.length >= FEWEST_DIGITS && text.length <= 16 && isCard(Buffer.from(text));
}
/** From each group on no more groups are joined than a card has digits. */
function cardAmong(bytes, { starts, ends }) {
    for (let first = 0; first < starts.length; first += 1) {
        const start = starts[first];
        if (!standsAlone(bytes, start, first === 0))
            continue;
        const digits = [];
        const sizes = [];
        for (let last = first; last < starts.length; last += 1) {
            const end = ends[last];
            const size = end - starts[last];
            if (digits.length + size > MOST_DIGITS)
                break;
            for (let at = starts[last]; at < end; at += 1)
                digits.push(bytes[at]);
            sizes.push(size);
            const sameSeparators = last < first + 2 || bytes[ends[last - 1]] === bytes[ends[first]];
            if (!sameSeparators)
                break;
            const grouped = sizes.length === 1 || GROUPINGS.includes(sizes.join(" "));
            if (grouped && endsAlone(bytes, end, last === starts.length - 1) && isCard(digits))
                return { start, end };
        }
    }
    return undefined;
}
/** Within a run the group in front is a number of its own. */
function standsAlone(bytes, start, first) {
    const before = bytes[start - 1];
    if (!first)
        return true;
    return !isWord(before) && !((before === DOT || before === COMMA) && isDigit(bytes[start - 2]));
}
function endsAlone(bytes, end, last) {
    const behind = bytes[end];
    return !last || (!isWord(behind) && !((behind === DOT || behind === COMMA) && isDigit(bytes[end + 1])));
}
function isCard(digits) {
    const { length } = digits;
    if (length < FEWEST_DIGITS || length > MOST_DIGITS)
        return false;
    const known = SCHEMES.some((scheme) => scheme.lengths.includes(length) && scheme.prefixes.some((range) => startsWithin(digits, range)));
    return known && hasCheckDigit(digits);
}
function startsWithin(digits, [first, last]) {
    let value = 0;
    for (let i = 0; i < String(first).length; i += 1)
        value = value * 10 + digits[i] - ZERO;
    return value >= first && value <= last;
}
/** ISO/IEC 7812-1, annex B: every second digit from the right counts double. */
function hasCheckDigit(digits) {
    let sum = 0;
    for (let i = 0; i < digits.length; i += 1) {
        const digit = digits[digits.length - 1 - i] - ZERO;
        const weighed = i % 2 === 1 ? 2 * digit : digit;
        sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 === 0;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/privacy/patterns/email.js


/** Octets of a local part: RFC 5321, section 4.5.3.1.1. */
const MAX_LOCAL_BYTES = 64;
/** Octets of a domain: RFC 5321, section 4.5.3.1.2. */
const MAX_DOMAIN_BYTES = 255;
/** Atoms of RFC 5322, section 3.2.3, but for letters and digits. */
const ATOM = new Set(Buffer.from("!#$%&'*+/=?^_`{|}~-."));
/**
 * An address such as `jo.doe+x@mail.example.org`: a local part without quotes or comments, and a domain of at least two
 * labels whose last one has no digits. Letters of other alphabets count as letters where the string is UTF-8; where it is
 * not, as an image is not, a match takes three characters before the `@` and two behind it, or chance would find some.
 */
function findEmail(bytes, isText = external_node_buffer_.isUtf8) {
    let text;
    for (let at = bytes.indexOf(AT); at !== -1; at = bytes.indexOf(AT, at + 1)) {
        if (!isAtom(bytes[at - 1]) || !isLabel(bytes[at + 1]))
            continue;
        text ??= isText(bytes);
        const match = addressAround(bytes, at, text);
        if (match)
            return match;
    }
    return undefined;
}
/** Each `@` looks no further than the next one, or the longest address. */
function addressAround(bytes, at, text) {
    const atom = text ? isAtom : isAsciiAtom;
    let start = at;
    while (start > 0 && at - start < MAX_LOCAL_BYTES && atom(bytes[start - 1]))
        start -= 1;
    while (start < at && bytes[start] === DOT)
        start += 1;
    const end = domainEnd(bytes, at + 1, text);
    if (end === undefined || start === at || bytes[at - 1] === DOT)
        return undefined;
    return text || (at - start > 2 && isLabel(bytes[at + 2])) ? { start, end } : undefined;
}
/** Behind the last label that can be a top-level domain. */
function domainEnd(bytes, from, text) {
    let end;
    const last = Math.min(bytes.length, from + MAX_DOMAIN_BYTES);
    for (let label = from; label < last;) {
        let next = label;
        let letters = 0;
        let digits = 0;
        while (next < last && (text ? isLabel : isAsciiLabel)(bytes[next])) {
            if (isDigit(bytes[next]))
                digits += 1;
            else if (bytes[next] !== HYPHEN)
                letters += 1;
            next += 1;
        }
        if (next === label || bytes[label] === HYPHEN)
            break;
        // `xn--p1ai` is a top-level domain too, and the only kind that has a digit.
        const punycode = bytes[label + 2] === HYPHEN && bytes[label + 3] === HYPHEN && (bytes[label] | 0x20) === 0x78;
        let stop = next;
        while (bytes[stop - 1] === HYPHEN)
            stop -= 1;
        if (label > from && letters >= 2 && (digits === 0 || punycode))
            end = stop;
        if (bytes[next] !== DOT || stop < next)
            break;
        label = next + 1;
    }
    return end;
}
const isOther = (byte) => byte !== undefined && byte >= 0x80;
const isAsciiAtom = (byte) => isLetter(byte) || isDigit(byte) || (byte !== undefined && ATOM.has(byte));
const isAtom = (byte) => isAsciiAtom(byte) || isOther(byte);
const isAsciiLabel = (byte) => isLetter(byte) || isDigit(byte) || byte === HYPHEN;
const isLabel = (byte) => isAsciiLabel(byte) || isOther(byte);

;// CONCATENATED MODULE: ./build/privacy/patterns/ipv4.js

const ipv4_DIGITS = byteClass("0123456789");
const OCTETS = 4;
const LARGEST_OCTET = 255;
/**
 * Four numbers from 0 to 255 with dots between them, none with a leading zero: `192.168.0.1`, `10.0.0.1:8080`,
 * `[10.0.0.1]`. What goes on before or behind is something else: `1.2.3.4.5`, `v1.2.3.4`, `1.2.3.4a`.
 */
function findIpv4(bytes) {
    for (let at = 0; at < bytes.length;) {
        if (ipv4_DIGITS[bytes[at]] !== 1) {
            at += 1;
            continue;
        }
        // A chain of numbers is looked at once, as a whole.
        const { end, octets } = chainAt(bytes, at);
        const apart = !isWord(bytes[at - 1]) && bytes[at - 1] !== DOT && !isWord(bytes[end]);
        const goesOn = bytes[end] === DOT && isWord(bytes[end + 1]);
        if (octets === OCTETS && apart && !goesOn)
            return { start: at, end };
        at = end;
    }
    return undefined;
}
/** Numbers joined by single dots; `octets` is 0 where one of them is none. */
function chainAt(bytes, start) {
    let octets = 0;
    let sound = true;
    for (let at = start;; at += 1) {
        const first = at;
        let value = 0;
        while (isDigit(bytes[at]))
            value = Math.min(value * 10 + bytes[at++] - ZERO, LARGEST_OCTET + 1);
        sound &&= value <= LARGEST_OCTET && (bytes[first] !== ZERO || at === first + 1);
        octets += 1;
        if (bytes[at] !== DOT || !isDigit(bytes[at + 1]))
            return { end: at, octets: sound ? octets : 0 };
    }
}

;// CONCATENATED MODULE: ./build/privacy/patterns/phone.js

const STARTS = byteClass("0123456789+(");
const OF_PHONES = byteClass("0123456789+()-./ ");
/** Bytes of the shortest number, `+12345678`. */
const SHORTEST = 9;
/** Groups of one number at the most; a longer run is a list of numbers. */
const MOST_GROUPS = 8;
/** Groups that are looked at in one go, so that a long list of numbers takes no memory. No limit: the run goes on behind them. */
const phone_GROUPS_AT_ONCE = 64;
/** E.164 has 15 digits with the country's; fewer than 8 no country needs behind a `+`. */
const phone_MOST_DIGITS = 15;
const phone_FEWEST_DIGITS = 8;
/**
 * A telephone number as people write it:
 *
 * - `+49 30 1234567`, `+1 (555) 123-4567`, `+15551234567`, `0049 30 1234567`: 8 to 15 digits behind `+`, or behind `00` where
 *   separators show that it is no id.
 * - `(212) 555-0123`, `212-555-0123`, `212.555.0123`, `1-212-555-0123`, `212 555 0123` (North America: area and exchange begin
 *   with 2 to 9).
 * - `020 7946 0958`, `01 23 45 67 89`, `089/12345678`, `(089) 1234567`, `03-1234-5678`: a trunk 0 and 10 to 12 digits in groups.
 * - `(11) 91234-5678` (Brazil), `138 1234 5678` (China).
 *
 * Digits in one piece without `+` are no match: ids, timestamps and amounts look the same.
 */
function findPhone(bytes) {
    for (let at = 0, goesOn = false; at < bytes.length;) {
        if (STARTS[bytes[at]] !== 1) {
            at += 1;
            continue;
        }
        const end = endOfClass(bytes, at, OF_PHONES, SHORTEST);
        if (end < at + SHORTEST) {
            at = end;
            continue;
        }
        const run = readRun(bytes, at, goesOn);
        const match = numberAmong(bytes, run);
        if (match)
            return match;
        goesOn = run.rest !== undefined;
        at = run.rest ?? Math.max(run.end, at + 1);
    }
    return undefined;
}
/** Digits in groups, with one separator or parenthesis between two of them. A `+` begins a run of its own. */
function readRun(bytes, start, goesOn) {
    const plus = bytes[start] === PLUS;
    const groups = [];
    let end = start;
    let at = plus ? start + 1 : start;
    let separator = goesOn ? bytes[start - 1] : 0;
    while (groups.length < phone_GROUPS_AT_ONCE) {
        const enclosed = bytes[at] === OPEN;
        const first = enclosed ? at + 1 : at;
        let last = first;
        while (isDigit(bytes[last]))
            last += 1;
        if (last === first || (enclosed && bytes[last] !== CLOSE))
            break;
        groups.push({ start: first, end: last, enclosed, separator });
        end = enclosed ? last + 1 : last;
        const joined = phone_isSeparator(bytes[end]) && (isDigit(bytes[end + 1]) || bytes[end + 1] === OPEN);
        if (!joined && !(enclosed && isDigit(bytes[end])) && bytes[end] !== OPEN)
            break;
        separator = joined ? bytes[end] : 0;
        at = joined ? end + 1 : end;
    }
    if (groups.length < phone_GROUPS_AT_ONCE)
        return { groups, plus, goesOn, start, end, rest: undefined };
    const { start: rest, enclosed } = groups[phone_GROUPS_AT_ONCE - MOST_GROUPS];
    const kept = groups.slice(0, phone_GROUPS_AT_ONCE - 1);
    return { groups: kept, plus, goesOn, start, end, rest: enclosed ? rest - 1 : rest };
}
const phone_isSeparator = (byte) => byte === SPACE || byte === HYPHEN || byte === DOT || byte === SLASH;
function numberAmong(bytes, run) {
    const { groups, rest } = run;
    if (groups.length === 0 || isWord(bytes[run.start - 1]))
        return undefined;
    if (run.plus)
        return international(bytes, run, 0, 0);
    const last = rest === undefined ? groups.length : phone_GROUPS_AT_ONCE - MOST_GROUPS;
    for (let first = 0; first < last; first += 1) {
        const group = groups[first];
        // Within a run only a space begins something new.
        if ((first > 0 || run.goesOn) && group.separator !== SPACE)
            continue;
        const match = startsWith00(bytes, group) ? international(bytes, run, first, 2) : national(bytes, run, first);
        if (match)
            return match;
    }
    return undefined;
}
function startsWith00(bytes, { start, enclosed }) {
    return !enclosed && bytes[start] === ZERO && bytes[start + 1] === ZERO;
}
/** As many groups as one number has digits for. @param prefix Digits in front of the country's code. */
function international(bytes, { groups, start }, first, prefix) {
    const code = groups[first];
    const leading = bytes[code.start + prefix];
    if (code.enclosed || leading === ZERO || !isDigit(leading))
        return undefined;
    let digits = -prefix;
    let last;
    for (const group of groups.slice(first, first + MOST_GROUPS)) {
        const more = digits + group.end - group.start;
        if (more > phone_MOST_DIGITS)
            break;
        digits = more;
        last = group;
    }
    if (last === undefined || digits < phone_FEWEST_DIGITS || isWord(bytes[last.end]))
        return undefined;
    if (prefix > 0 && last === code)
        return undefined;
    return { start: first === 0 ? start : code.start, end: last.enclosed ? last.end + 1 : last.end };
}
/** By the sizes of its groups: `3 3 4`, with `()` around what is enclosed. */
function national(bytes, { groups, goesOn: within, end: runEnd }, first) {
    let shape = "";
    for (let last = first; last < Math.min(groups.length, first + MOST_GROUPS); last += 1) {
        const group = groups[last];
        const size = group.end - group.start;
        shape += `${last === first ? "" : " "}${group.enclosed ? `(${size})` : size}`;
        const own = groups.slice(first, last + 1);
        if (own.length === 1 || !isUniform(shape.startsWith("1 ") ? own.slice(1) : own))
            continue;
        const next = groups[last + 1];
        // A number with spaces among other digits and spaces is a list of numbers.
        const spaced = own.slice(1).some(({ separator }) => separator === SPACE) && !own.some(({ enclosed }) => enclosed);
        const whole = first === 0 && !within && next === undefined;
        if (!whole && (spaced || (next !== undefined && next.separator !== SPACE)))
            continue;
        const goesOn = next === undefined && (isWord(bytes[runEnd]) || (bytes[runEnd] === DOT && isDigit(bytes[runEnd + 1])));
        if (goesOn || !isNational(shape, digitsOf(bytes, own)))
            continue;
        const { start, enclosed } = groups[first];
        return { start: enclosed ? start - 1 : start, end: group.enclosed ? group.end + 1 : group.end };
    }
    return undefined;
}
/** One kind of separator, but that an area code may have its own: `089/1234 5678`, `(212) 555-0123`. */
function isUniform([code, second, ...others]) {
    const third = others[0]?.separator;
    const same = others.every(({ separator }) => separator === third);
    const area = second?.separator;
    return same && (third === undefined || third === area || code.enclosed || area === SLASH || area === HYPHEN);
}
function digitsOf(bytes, groups) {
    return groups.map(({ start, end }) => Buffer.from(bytes.subarray(start, end)).toString("latin1")).join("");
}
const NORTH_AMERICA = /^1?[2-9]\d\d[2-9]\d{6}$/;
const SHAPES_OF_NORTH_AMERICA = new Set(["3 3 4", "(3) 3 4", "1 3 3 4", "1 (3) 3 4", "(3) 7"]);
/** A trunk 0 and the area code, in groups that no date has. */
const TRUNK = /^(?:2(?: 2){4}|2(?: [3-8]){1,3}|\([2-5]\)(?: [2-8]){1,4}|[3-5](?: [2-8]){1,4})$/;
function isNational(shape, digits) {
    if (SHAPES_OF_NORTH_AMERICA.has(shape) && NORTH_AMERICA.test(digits))
        return true;
    if (/^0[1-9]/.test(digits))
        return digits.length >= 10 && digits.length <= 12 && TRUNK.test(shape);
    if (/^\(2\) [45] 4$/.test(shape))
        return /^[1-9]/.test(digits);
    return shape === "3 4 4" && /^1[3-9]/.test(digits);
}

;// CONCATENATED MODULE: ./build/privacy/patterns/known.js




/** The patterns that a spec names without a regular expression. */
const KNOWN_PATTERNS = {
    email: { name: "email", find: findEmail },
    phone: { name: "phone", find: findPhone },
    ipv4: { name: "ipv4", find: findIpv4 },
    credit_card: { name: "credit_card", find: findCreditCard, isMatch: isCardNumber },
};

// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
;// CONCATENATED MODULE: ./build/privacy/problems.js

/** What the rules of `privacy` find: real data where it must not be, and rules that could not find it. */
const privacyProblem = (0,problem/* defineProblems */.u)("privacy", {
    "privacy-nothing-to-redact": {
        severity: "error",
        title: "A rule of `redact` fits nothing in the file",
        fix: "Correct the name: what it was to replace is in the file as it is. Remove the rule where nothing of the kind is recorded.",
    },
    "privacy-not-redactable": {
        severity: "error",
        title: "What a rule of `redact` asks for cannot be done",
        fix: "Redact the whole `input`, or give it synthetic values in the spec.",
    },
    "privacy-pattern": {
        severity: "error",
        title: "A pattern of `deny_patterns` is no regular expression of RE2, or too large a one",
        fix: "Use the syntax of RE2 (https://github.com/google/re2/wiki/Syntax): no backreferences, no lookaround, repetitions up to 1000.",
    },
    "privacy-denied": {
        severity: "error",
        title: "A string in the file matches a pattern of `deny_patterns`",
        fix: "Redact the input or feature, or leave the request out. The hash tells equal matches from different ones without showing them.",
    },
});

;// CONCATENATED MODULE: ./build/privacy/compile-patterns.js


/** Characters of a regular expression. */
const MAX_REGEX_LENGTH = 500;
/** Instructions that a regular expression is compiled to: each byte of a string costs at most one step for each of them. */
const MAX_PROGRAM_SIZE = 500;
async function compilePatterns({ privacy, locate }) {
    const patterns = [];
    const problems = [];
    for (const pattern of privacy.denyPatterns) {
        const compiled = await compile(pattern);
        if (typeof compiled !== "string")
            patterns.push(compiled);
        else
            problems.push(privacyProblem("privacy-pattern", { message: compiled, ...locate([...pattern.path, "regex"]) }));
    }
    return { value: problems.length === 0 ? patterns : undefined, problems };
}
/** Or what is wrong with it. */
async function compile({ name, regex }) {
    if (regex === undefined)
        return KNOWN_PATTERNS[name];
    if (regex.length > MAX_REGEX_LENGTH) {
        return `The regular expression has ${regex.length} characters; expected at most ${MAX_REGEX_LENGTH}.`;
    }
    // RE2's algorithm, because a spec may come from anyone: no expression makes it go back over what it has read. Eager:
    // bundled in, so that the CommonJS library needs no second file; run only when a spec has a pattern of its own.
    const { RE2JS, RE2JSSyntaxException } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(regex);
        const size = compiled.programSize();
        if (size > MAX_PROGRAM_SIZE) {
            return `The regular expression compiles to ${size} instructions; expected at most ${MAX_PROGRAM_SIZE}, so that a search stays quick.`;
        }
        return { name, find: (bytes) => findRegex(compiled, bytes) };
    }
    catch (error) {
        if (!(error instanceof RE2JSSyntaxException))
            throw error;
        return `The regular expression cannot be compiled: ${error.getDescription()}: ${error.getPattern()}.`;
    }
}
/** What matches the empty string says nothing. */
function findRegex(compiled, bytes) {
    const matcher = compiled.matcher(bytes);
    if (!matcher.find())
        return undefined;
    const [start, end] = [matcher.start(), matcher.end()];
    return end > start ? { start, end } : undefined;
}

// EXTERNAL MODULE: ./build/model/trace/merge-features.js
var merge_features = __webpack_require__(3478);
// EXTERNAL MODULE: ./build/plan/index.js + 34 modules
var plan = __webpack_require__(5125);
// EXTERNAL MODULE: ./build/values/index.js + 48 modules
var build_values = __webpack_require__(4951);
// EXTERNAL MODULE: ./build/spec/suggest.js
var suggest = __webpack_require__(436);
// EXTERNAL MODULE: ./build/plan/words.js
var words = __webpack_require__(3847);
;// CONCATENATED MODULE: ./build/privacy/ledger.js



/** Names of one kind that are kept to suggest from: recorded examples may have any number. */
const MAX_NAMES = 1000;
/** What was found on a walk through the records: which rules fit, what could have been meant, and what cannot be redacted. */
class Ledger {
    #spec;
    #records = new Map();
    #names = { input: new Set(), feature: new Set() };
    #problems = new Map();
    constructor(spec) {
        this.#spec = spec;
    }
    /** A record has something that the rule replaces. */
    hit(rule, record) {
        const known = this.#records.get(rule);
        if (known?.last === record)
            return;
        this.#records.set(rule, { count: (known?.count ?? 0) + 1, last: record });
    }
    sawName(kind, name) {
        const names = this.#names[kind];
        if (names.size < MAX_NAMES)
            names.add(name);
    }
    /** Told once, however many records have it. */
    refuse(path, message, hint) {
        const key = JSON.stringify([path, message]);
        if (this.#problems.has(key))
            return;
        this.#problems.set(key, privacyProblem("privacy-not-redactable", { message, hint, ...this.#spec.locate(path) }));
    }
    /** Records that a rule changes. */
    recordsOf(rule) {
        return this.#records.get(rule)?.count ?? 0;
    }
    /** Also of rules that fit nothing: whoever wrote one takes the file to be without what it names. */
    problems() {
        const idle = this.#spec.privacy.redact.filter((rule) => this.recordsOf(rule) === 0);
        return [...this.#problems.values(), ...idle.map((rule) => this.#idle(rule))];
    }
    #idle(rule) {
        const where = this.#spec.locate(rule.path);
        if (rule.kind === "context") {
            const message = "No record has a `context` of its examples.";
            return privacyProblem("privacy-nothing-to-redact", { message, ...where });
        }
        const { kind, name } = rule;
        const other = kind === "input" ? "feature" : "input";
        const names = [...this.#names[kind]].sort();
        const message = `No record has ${kind === "input" ? "an input" : "a feature"} ${JSON.stringify(name)}. ${(0,words/* theOnes */.$j)(names, kind)}`;
        const hint = this.#names[other].has(name)
            ? `There is ${other === "input" ? "an input" : "a feature"} of that name: write  ${other}: ${JSON.stringify(name)}`
            : (0,suggest/* didYouMean */.a)(name, names);
        return privacyProblem("privacy-nothing-to-redact", { message, hint, ...where });
    }
}

// EXTERNAL MODULE: ./build/proto/codec.js + 6 modules
var codec = __webpack_require__(6174);
// EXTERNAL MODULE: ./build/model/index.js + 15 modules
var model = __webpack_require__(5222);
// EXTERNAL MODULE: ./build/model/trace/features.js
var features = __webpack_require__(129);
// EXTERNAL MODULE: ./build/record/index.js + 6 modules
var record = __webpack_require__(3931);
;// CONCATENATED MODULE: ./build/privacy/substitute.js



const LETTERS = new TextEncoder().encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
const die = new build_values/* Die */.pg(LETTERS.length);
/** ASCII letters, as many as the original has bytes. */
const randomLetters = ({ length }, stream) => {
    const text = new Uint8Array(length);
    for (let i = 0; i < length; i += 1)
        text[i] = LETTERS[die.roll(stream)];
    return text;
};
/**
 * Where the graph decodes or looks up a string, letters would make its kernels fail: then what would have been derived
 * stands in, whatever its length. Bytes of numbers stay as many as they are.
 */
function substituteFor(model, uses) {
    const required = (0,build_values/* requiredString */.Fk)(model, uses);
    if (!required)
        return { kind: "found", substitute: randomLetters };
    if (required.kind === "unknown")
        return required;
    const { bytes } = required;
    const [first] = uses;
    const content = first?.via.length === 0 ? first.content.kind : undefined;
    if (content === "raw")
        return { kind: "found", substitute: ({ length }) => new Uint8Array(length) };
    if (content === "tensor")
        return { kind: "found", substitute: (original) => zeroTensor(original) ?? bytes };
    return { kind: "found", substitute: () => bytes };
}
/** A serialized TensorProto of zeros; undefined where the original is none, or one of strings. */
function zeroTensor(original) {
    const proto = (0,codec/* decodeTensorProto */.Sm)(original);
    const tensor = proto.ok ? (0,record/* decodeTensor */.cy)(proto.value) : undefined;
    if (!tensor?.ok || "strings" in tensor.value)
        return undefined;
    const { dtype, shape, content } = tensor.value;
    return (0,codec/* encodeTensorProto */.QZ)((0,record/* encodeTensor */.yZ)({ dtype, shape, content: new Uint8Array(content.length) }));
}

;// CONCATENATED MODULE: ./build/privacy/redactor.js
/** The rules of `redact` for one model: what each replaces, and by what. */



class Redactor {
    ledger;
    context;
    #model;
    #inputs;
    #features;
    #needles;
    #ofInputs = new Map();
    #parses = new Map();
    #ofFeatures = new WeakMap();
    constructor({ privacy }, model, ledger) {
        const named = (kind) => new Map(privacy.redact.flatMap((rule) => (rule.kind === kind && "name" in rule ? [[rule.name, rule]] : [])));
        this.ledger = ledger;
        this.context = privacy.redact.find(({ kind }) => kind === "context");
        this.#model = model;
        this.#inputs = named("input");
        this.#features = named("feature");
        this.#needles = [...this.#features.keys()].map((name) => Buffer.from(name));
    }
    inputRule(alias) {
        return this.#inputs.get(alias);
    }
    featureRule(name) {
        return this.#features.get(name);
    }
    /** Whether strings must be searched for features at all. */
    get looksIntoStrings() {
        return this.#features.size > 0;
    }
    /** False where no Example in the bytes can have a feature of the rules: its name would stand there as it is. */
    mentions(bytes) {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        return this.#needles.some((name) => text.includes(name));
    }
    /** What the strings of an input become; undefined, after saying so, where nothing is known that the model can read. */
    inputSubstitute(signature, alias, rule) {
        const key = JSON.stringify([signature.name, alias]);
        const found = this.#ofInputs.get(key) ?? substituteFor(this.#model, (0,model/* inputStringUses */.UQ)(this.#model, signature, alias));
        this.#ofInputs.set(key, found);
        return this.#settled(found, `The input ${JSON.stringify(alias)} of ${JSON.stringify(signature.name)}`, rule);
    }
    /** The same for a feature, as far as the graph parses it. */
    featureSubstitute(name, parsed, rule) {
        if (!parsed)
            return randomLetters;
        const found = this.#ofFeatures.get(parsed) ?? substituteFor(this.#model, (0,model/* stringUses */.QT)(this.#model, parsed.values));
        this.#ofFeatures.set(parsed, found);
        return this.#settled(found, `The feature ${JSON.stringify(name)}`, rule);
    }
    /** Of a string that the graph parses and nothing here can take apart. */
    refuseFeatures(message) {
        for (const rule of this.#features.values()) {
            this.ledger.refuse(rule.path, message, "Redact the whole input, or give it synthetic values in the spec.");
        }
    }
    #settled(found, what, rule) {
        if (found.kind === "found")
            return found.substitute;
        const message = `${what} ${found.reason}, so that nothing synthetic is known that the model can read.`;
        this.ledger.refuse(rule.path, message, "Give it a synthetic value in the spec, and leave the rule out.");
        return undefined;
    }
    /** What the graph parses out of an input: found once, as are the traces of its features. */
    inputParses(signature, alias) {
        const key = JSON.stringify([signature.name, alias]);
        const trace = (0,model/* inputTrace */.SE)(this.#model, signature, alias);
        const parses = this.#parses.get(key) ?? (trace ? parsesOf(trace) : []);
        this.#parses.set(key, parses);
        return parses;
    }
}
const parsesOfTraces = new WeakMap();
/** What the graph parses out of a string, by every op that takes it. Each trace is read once, for however many examples. */
function parsesOf(trace) {
    const parses = parsesOfTraces.get(trace) ?? trace.uses.flatMap((use) => (0,features/* featureParse */.K)(trace, use) ?? []);
    parsesOfTraces.set(trace, parses);
    return parses;
}

// EXTERNAL MODULE: ./build/tensor.js
var tensor = __webpack_require__(9179);
;// CONCATENATED MODULE: ./build/privacy/synthetic.js


function syntheticTensor({ dtype, shape, make }, substitute, seed) {
    if (dtype.kind !== "string")
        return { dtype, shape, content: new Uint8Array((0,tensor/* elementCount */.K)(shape) * dtype.width) };
    const made = make();
    return { dtype, shape, strings: "strings" in made ? syntheticStrings(made.strings, substitute, seed) : [] };
}
function syntheticFeature(feature, substitute, seed) {
    switch (feature.kind) {
        case undefined:
            return feature;
        case "bytes_list":
            return { kind: feature.kind, value: syntheticStrings(feature.value, substitute, seed) };
        case "float_list":
            return { kind: feature.kind, value: new Float32Array(feature.value.length) };
        case "int64_list":
            return { kind: feature.kind, value: new BigInt64Array(feature.value.length) };
    }
}
/** As {@link syntheticFeature}, of a feature as plans have it. */
function syntheticValue(made, substitute, seed) {
    return synthetic_valueOf(syntheticFeature((0,build_values/* messageOf */.bD)(made), substitute, seed)) ?? made;
}
function synthetic_valueOf(feature) {
    switch (feature.kind) {
        case undefined:
            return undefined;
        case "bytes_list":
            return { kind: feature.kind, values: feature.value };
        case "float_list":
            return { kind: feature.kind, values: Float32Array.from(feature.value) };
        case "int64_list":
            return { kind: feature.kind, values: BigInt64Array.from(feature.value) };
    }
}
function syntheticStrings(strings, substitute, seed) {
    const stream = new build_values/* Stream */.Z6(seed);
    return strings.map((one) => substitute(one, stream));
}

;// CONCATENATED MODULE: ./build/privacy/redact-message.js





/** Examples within Examples. A graph that parses them names each level. */
const MAX_DEPTH = 16;
/**
 * The string with what the rules name replaced; the same string where there is nothing of it. Strings that the graph
 * parses must be what it parses; of others those that are Examples are looked into.
 */
function redactMessage(bytes, parses, place, redactor, depth = 0) {
    const mentioned = redactor.mentions(bytes);
    const parse = (0,merge_features/* mergeParses */.d)(parses);
    if (!parse) {
        if (!mentioned)
            return bytes;
        if (depth > MAX_DEPTH)
            return refuse(`holds Examples within each other, more than ${MAX_DEPTH} deep`, bytes, place, redactor);
        return redactDecoded(bytes, undefined, place, redactor, depth) ?? bytes;
    }
    if (parses.some(({ via }) => via.join() !== parse.via.join())) {
        return refuse("is parsed in two ways, of which one decodes it first", bytes, place, redactor);
    }
    switch (parse.via.join()) {
        case "":
            return (redactDecoded(bytes, parse, place, redactor, depth) ??
                refuse(`is no ${parse.message === "example" ? "tf.Example" : "tf.SequenceExample"}, as which the graph parses it`, bytes, place, redactor));
        case "DecodeBase64": {
            const inner = Buffer.from(Buffer.from(bytes).toString("latin1"), "base64url");
            const redacted = redactDecoded(inner, parse, place, redactor, depth) ??
                refuse("is no base64 of an Example, as which the graph parses it", inner, place, redactor);
            return redacted === inner ? bytes : Buffer.from(Buffer.from(redacted).toString("base64url"));
        }
        default:
            return refuse(`is parsed after ${parse.via.join(", ")}, which is not undone here`, bytes, place, redactor);
    }
}
/** Undefined: it is no Example. */
function redactDecoded(bytes, parse, place, redactor, depth) {
    // An Example is on the wire what a SequenceExample with a context only is.
    const sequence = (0,codec/* decodeSequenceExample */.op)(bytes);
    if (sequence.ok) {
        const { context, featureLists } = sequence.value;
        const features = redactFeatures(context, parse?.features, place, redactor, depth);
        const lists = new Map([...featureLists].map(([name, steps]) => [
            name,
            steps.map((step, i) => redactFeature(name, step, parse?.featureLists.get(name), deeper(place, i), redactor, depth)),
        ]));
        const changed = features !== context || [...lists].some(([name, steps]) => differs(steps, featureLists.get(name)));
        return changed ? (0,codec/* encodeSequenceExample */.eY)({ context: features, featureLists: lists }) : bytes;
    }
    const example = (0,codec/* decodeExample */.rE)(bytes);
    if (!example.ok)
        return undefined;
    const features = redactFeatures(example.value.features, parse?.features, place, redactor, depth);
    return features === example.value.features ? bytes : (0,codec/* encodeExample */.BB)({ features });
}
/** The same map where nothing of it is replaced. */
function redactFeatures(features, parsed, place, redactor, depth) {
    const redacted = [...features].map(([name, feature]) => [name, redactFeature(name, feature, parsed?.get(name), place, redactor, depth)]);
    return redacted.some(([name, feature]) => feature !== features.get(name)) ? new Map(redacted) : features;
}
function redactFeature(name, feature, parsed, place, redactor, depth) {
    redactor.ledger.sawName("feature", name);
    const here = deeper(place, name);
    const rule = redactor.featureRule(name);
    if (rule) {
        redactor.ledger.hit(rule, place.record);
        const substitute = redactor.featureSubstitute(name, parsed, rule);
        return substitute ? syntheticFeature(feature, substitute, (0,build_values/* seedOf */.n3)([here.seed, ...here.steps])) : feature;
    }
    if (feature.kind !== "bytes_list")
        return feature;
    const values = redactStrings(feature.value, parsed ? parsesOf(parsed.values) : [], here, redactor, depth + 1);
    return values === feature.value ? feature : { kind: feature.kind, value: values };
}
/** Each string for itself; the same list where nothing in it is replaced. */
function redactStrings(strings, parses, place, redactor, depth = 0) {
    const redacted = strings.map((one, i) => redactMessage(one, parses, deeper(place, i), redactor, depth));
    return differs(redacted, strings) ? redacted : strings;
}
function differs(made, given) {
    return made.some((one, i) => one !== given[i]);
}
function deeper(place, step) {
    return { ...place, steps: [...place.steps, step] };
}
function refuse(reason, bytes, { what }, redactor) {
    redactor.refuseFeatures(`${what} ${reason}, so that no feature in it can be redacted.`);
    return bytes;
}

;// CONCATENATED MODULE: ./build/privacy/plan-redacted.js
/** A plan without what the rules of `redact` name, so that the writer, the verifier and `check` never see it. */








/**
 * As plan(), with the values that `privacy.redact` names replaced in every record, wherever they come from. The records are
 * gone through once, so that a rule that fits nothing, or cannot be kept, is told before anything is written.
 */
function planRedacted(spec, model) {
    const outcome = (0,plan/* plan */.et)(spec, model);
    const { redact } = spec.privacy;
    if (!outcome.value || redact.length === 0)
        return { ...outcome, redacted: [] };
    const ledger = new Ledger(spec);
    const redactor = new Redactor(spec, model, ledger);
    const records = outcome.value.records.map((record) => redactRecord(record, redactor, model));
    for (const record of records)
        walk(record, redactor);
    const problems = ledger.problems();
    return {
        ...outcome,
        value: (0,problem/* hasErrors */.C)(problems) ? undefined : { ...outcome.value, records },
        problems: [...outcome.problems, ...problems],
        redacted: redact.map((rule) => ({ rule, records: ledger.recordsOf(rule) })),
    };
}
/** Make what may hold something to redact; what is found goes into the ledger. */
function walk(record, redactor) {
    if (!("inputs" in record)) {
        const examples = record.context ? [...record.examples, record.context] : record.examples;
        if (redactor.looksIntoStrings)
            for (const example of examples)
                for (const { make } of example.values())
                    make();
        return;
    }
    for (const { dtype, make } of record.inputs.values())
        if (dtype.kind === "string" && redactor.looksIntoStrings)
            make();
}
function redactRecord(record, redactor, model) {
    return "inputs" in record ? redactPredict(record, redactor, model) : redactExamples(record, redactor, model);
}
function redactPredict(record, redactor, model) {
    const signature = model.signatures.get(record.signatureName);
    const inputs = [...record.inputs].map(([alias, tensor]) => [alias, redactInput(alias, tensor, record, signature, redactor)]);
    return { ...record, inputs: new Map(inputs) };
}
function redactInput(alias, tensor, { index, seed: seedOfRecord }, signature, redactor) {
    const { ledger } = redactor;
    const seed = seedOfRecord(`redacted input ${alias}`);
    ledger.sawName("input", alias);
    const rule = redactor.inputRule(alias);
    if (rule) {
        ledger.hit(rule, index);
        const substitute = redactor.inputSubstitute(signature, alias, rule);
        return substitute ? madeAnew(tensor, () => syntheticTensor(tensor, substitute, seed)) : tensor;
    }
    if (tensor.dtype.kind !== "string" || !redactor.looksIntoStrings)
        return tensor;
    const parses = redactor.inputParses(signature, alias);
    const what = `The input ${JSON.stringify(alias)} of ${JSON.stringify(signature.name)}`;
    return madeAnew(tensor, () => {
        const made = tensor.make();
        if (!("strings" in made))
            return made;
        return {
            ...made,
            strings: redactStrings(made.strings, parses, { seed, record: index, what, steps: [] }, redactor),
        };
    });
}
/** The tensor with other values, which are those of this record alone. */
function madeAnew(tensor, make) {
    return { ...tensor, make, fixed: undefined };
}
/** The only input that classify, regress and multi_inference have. */
const EXAMPLES_INPUT = "inputs";
/** Examples stay what is made anew at every access. */
function redactExamples(record, redactor, model) {
    const { index, path, label, batchSize, dims, seed, method, signatureName, tasks, context } = record;
    const parse = (0,merge_features/* mergeParses */.d)(tasks.flatMap((task) => redactor.inputParses(model.signatures.get(task.signatureName), EXAMPLES_INPUT)));
    const redact = (example, place) => redactExample(example, place, record, parse?.features, redactor);
    return {
        index,
        path,
        label,
        batchSize,
        dims,
        seed,
        method,
        signatureName,
        tasks,
        context: context && redact(context, "context"),
        get examples() {
            return record.examples.map(redact);
        },
    };
}
function redactExample(example, place, { index, seed: seedOfRecord }, parsed, redactor) {
    const seed = seedOfRecord("redacted examples");
    const { ledger } = redactor;
    const redact = (name, feature) => {
        ledger.sawName("feature", name);
        const rules = [place === "context" ? redactor.context : undefined, redactor.featureRule(name)];
        const [rule] = rules.filter((one) => one !== undefined);
        const steps = [place, name];
        if (rule) {
            for (const one of rules)
                if (one)
                    ledger.hit(one, index);
            const substitute = redactor.featureSubstitute(name, parsed?.get(name), rule);
            if (!substitute)
                return feature;
            return { ...feature, make: () => syntheticValue(feature.make(), substitute, (0,build_values/* seedOf */.n3)([seed, ...steps])) };
        }
        if (!redactor.looksIntoStrings)
            return feature;
        const nested = parsed?.get(name);
        const what = `The feature ${JSON.stringify(name)}`;
        return {
            ...feature,
            make: () => {
                const made = feature.make();
                if (made.kind !== "bytes_list")
                    return made;
                const parses = nested ? parsesOf(nested.values) : [];
                return { ...made, values: redactStrings(made.values, parses, { seed, record: index, what, steps }, redactor) };
            },
        };
    };
    return new Map([...example].map(([name, feature]) => [name, redact(name, feature)]));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/record/string-list.js
var string_list = __webpack_require__(5560);
;// CONCATENATED MODULE: ./build/privacy/texts-of.js

const DT_STRING = 7;
const DT_INT64 = 9;
const DT_UINT64 = 23;
function visitTexts(log, visitor) {
    switch (log.logType) {
        case "predict_log":
            return visitPredict(log.request, "", visitor);
        case "predict_streamed_log":
            return log.requests.forEach((request, i) => visitPredict(request, `request[${i}].`, visitor));
        case "classify_log":
        case "regress_log":
        case "multi_inference_log":
            return visitInput(log.request.input, visitor);
        case "session_run_log":
            return log.request.feeds.forEach(({ tensor }, i) => tensor && visitTensor(tensor, `feed[${i}].tensor`, visitor));
        case undefined:
    }
}
function visitPredict({ inputs, clientId, requestOptions }, path, visitor) {
    for (const [alias, tensor] of inputs)
        visitTensor(tensor, `${path}inputs[${JSON.stringify(alias)}]`, visitor);
    if (clientId)
        visitor.text(clientId, () => `${path}client_id`);
    const { clientId: inOptions } = requestOptions ?? {};
    if (inOptions)
        visitor.text(inOptions, () => `${path}request_options.client_id`);
}
/** Also of fields that the server does not read: they are in the file. */
function visitTensor(tensor, path, visitor) {
    const { dtype, stringVal, tensorContent, int64Val, uint64Val } = tensor;
    stringVal.forEach((bytes, i) => visitor.text(bytes, () => `${path}.string_val[${i}]`));
    visitIntegers(int64Val, `${path}.int64_val`, visitor);
    visitIntegers(uint64Val, `${path}.uint64_val`, visitor);
    if (tensorContent.length === 0)
        return;
    if (dtype === DT_STRING)
        visitStringList(tensor, path, visitor);
    if (dtype === DT_INT64 || dtype === DT_UINT64)
        visitContent(tensorContent, `${path}.tensor_content`, visitor);
}
function visitStringList({ shape, tensorContent }, path, visitor) {
    const count = (shape?.dims ?? []).reduce((product, dim) => product * dim, 1n);
    const list = (0,string_list/* decodeStringList */.K)(tensorContent, count);
    if (list.ok)
        list.strings.forEach((bytes, i) => visitor.text(bytes, () => `${path} element ${i}`));
    else
        visitor.text(tensorContent, () => `${path}.tensor_content`);
}
function visitInput(input, visitor) {
    if (input?.kind === undefined)
        return;
    const path = `input.${input.kind}`;
    input.examples.forEach(({ features }, i) => visitFeatures(features, `${path}.examples[${i}].features`, visitor));
    const context = input.kind === "example_list_with_context" ? input.context : undefined;
    if (context)
        visitFeatures(context.features, `${path}.context.features`, visitor);
}
/** Names are searched as values are: recorded examples may have anything for a name. */
function visitFeatures(features, path, visitor) {
    let place = 0;
    for (const [name, feature] of features) {
        const here = `${path}[${visitor.nameOf(name, place)}]`;
        visitor.text(Buffer.from(name), () => `the name in ${here}`);
        visitFeature(feature, here, visitor);
        place += 1;
    }
}
function visitFeature(feature, path, visitor) {
    if (feature.kind === "bytes_list") {
        feature.value.forEach((bytes, i) => visitor.text(bytes, () => `${path}.bytes_list.value[${i}]`));
    }
    else if (feature.kind === "int64_list") {
        visitIntegers(feature.value, `${path}.int64_list.value`, visitor);
    }
}
function visitIntegers(values, path, visitor) {
    for (let i = 0; i < values.length; i += 1) {
        const value = values[i];
        if (value >= FEWEST && value < MOST)
            visitor.integer(value, () => `${path}[${i}]`);
    }
}
/** 13 to 16 digits: no other integer is one that a pattern takes. */
const FEWEST = 10n ** 12n;
const MOST = 10n ** 16n;
const FEWEST_HIGH = Number(FEWEST >> 32n);
const MOST_HIGH = Number(MOST >> 32n);
/** The upper half of nearly every integer says that it is out of the question, and needs no bigint for it. */
function visitContent(content, path, visitor) {
    const view = new DataView(content.buffer, content.byteOffset, content.length);
    for (let at = 0; at + 8 <= content.length; at += 8) {
        const high = view.getInt32(at + 4, true);
        if (high < FEWEST_HIGH || high > MOST_HIGH)
            continue;
        const value = view.getBigInt64(at, true);
        if (value >= FEWEST && value < MOST)
            visitor.integer(value, () => `${path} element ${at / 8}`);
    }
}

;// CONCATENATED MODULE: ./build/privacy/searched-records.js
var _a;
/** The strings of a file's records, held against patterns that none may match. */




/** Matches that are told one by one; the others are counted. */
const SHOWN = 10;
/** Examples and base64 within each other. */
const searched_records_MAX_DEPTH = 16;
/** Hexadecimal digits of a hash that are shown: enough to tell one match from another. */
const HASH_DIGITS = 12;
/** Shorter base64 hides less than twelve bytes, and every other word and id would be one. */
const SHORTEST_BASE64 = 16;
/** Longer strings are no text that someone wrapped. */
const MAX_BASE64_BYTES = 64 * 1024 * 1024;
const BASE64 = /^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}$/;
/** Tags of the two fields of a SequenceExample, the first of which is an Example's own. */
const FIRST_BYTES = new Set([0x0a, 0x12]);
/** The first match of each pattern in a string is told: one string is one thing to mend. */
class SearchedRecords {
    #patterns;
    #file;
    #problems = [];
    #untold = new Map();
    constructor(patterns, file) {
        this.#patterns = patterns;
        this.#file = file;
    }
    /** @param log undefined: the record is no PredictionLog, and is searched as the bytes that it is. */
    add({ index, offset, data }, log) {
        if (this.#patterns.length === 0)
            return;
        const where = { file: this.#file, record: index, offset };
        const search = new Search(this.#patterns, (pattern, at, message) => this.#found(pattern, { ...where, path: at() }, message));
        if (log)
            visitTexts(log, search);
        else
            search.text(data, () => "the record");
    }
    problems() {
        const untold = [...this.#untold].map(([name, count]) => `${name} ${count}`);
        if (untold.length === 0)
            return this.#problems;
        const message = `More strings match than are listed: ${untold.join(", ")}.`;
        return [...this.#problems, privacyProblem("privacy-denied", { message, where: { file: this.#file } })];
    }
    #found({ name }, where, message) {
        if (this.#problems.length < SHOWN)
            this.#problems.push(privacyProblem("privacy-denied", { message, where }));
        else
            this.#untold.set(name, (this.#untold.get(name) ?? 0) + 1);
    }
}
class Search {
    #patterns;
    #report;
    #depth;
    /** The patterns that matched so far. */
    matched = new Set();
    constructor(patterns, report, depth = 0) {
        this.#patterns = patterns;
        this.#report = report;
        this.#depth = depth;
    }
    text(bytes, at) {
        const within = this.#depth < searched_records_MAX_DEPTH ? this.#within(bytes, at) : undefined;
        for (const pattern of this.#patterns) {
            // What was found in a value of an Example is not told again of the Example's bytes.
            const match = within?.has(pattern) ? undefined : pattern.find(bytes);
            if (within?.has(pattern) || match)
                this.matched.add(pattern);
            if (!match)
                continue;
            const { start, end } = match;
            const range = `bytes ${start} to ${end - 1} of ${bytes.length}`;
            const message = `${at()} matches the pattern ${JSON.stringify(pattern.name)}: ${range}, SHA-256 ${hashOf(bytes.subarray(start, end))}.`;
            this.#report(pattern, at, message);
        }
    }
    integer(value, at) {
        for (const pattern of this.#patterns) {
            if (!pattern.isMatch?.(value))
                continue;
            this.matched.add(pattern);
            const message = `${at()} is an integer that matches the pattern ${JSON.stringify(pattern.name)}: SHA-256 ${hashOf(Buffer.from(String(value)))}.`;
            this.#report(pattern, at, message);
        }
    }
    /** A name that matches is itself what must not be shown. */
    nameOf(name, place) {
        const bytes = Buffer.from(name);
        return this.#patterns.some(({ find }) => find(bytes)) ? `number ${place}` : JSON.stringify(name);
    }
    /** What stands in a string that is an Example, or base64 as a whole: the patterns that match there. */
    #within(bytes, at) {
        const example = FIRST_BYTES.has(bytes[0]) ? exampleIn(bytes) : undefined;
        const decoded = example ? undefined : base64In(bytes);
        if (!example && !decoded)
            return undefined;
        const inner = new _a(this.#patterns, this.#report, this.#depth + 1);
        if (decoded)
            inner.text(decoded, () => `${at()} out of base64`);
        if (example) {
            const path = at();
            visitFeatures(example.context, `${path}.features`, inner);
            let place = 0;
            for (const [name, steps] of example.featureLists) {
                const here = `${path}.feature_lists[${inner.nameOf(name, place)}]`;
                inner.text(Buffer.from(name), () => `the name in ${here}`);
                steps.forEach((step, i) => visitFeature(step, `${here}[${i}]`, inner));
                place += 1;
            }
        }
        return inner.matched;
    }
}
_a = Search;
/** An Example is on the wire what a SequenceExample with a context only is. */
function exampleIn(bytes) {
    const decoded = (0,codec/* decodeSequenceExample */.op)(bytes);
    if (!decoded.ok)
        return undefined;
    const { context, featureLists } = decoded.value;
    return context.size + featureLists.size > 0 ? decoded.value : undefined;
}
/** Either alphabet, with or without padding. */
function base64In(bytes) {
    if (bytes.length < SHORTEST_BASE64 || bytes.length > MAX_BASE64_BYTES)
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    return BASE64.test(text) ? Buffer.from(text, "base64") : undefined;
}
function hashOf(match) {
    return (0,external_node_crypto_.createHash)("sha256").update(match).digest("hex").slice(0, HASH_DIGITS);
}

;// CONCATENATED MODULE: ./build/privacy/search-plan.js



/** The records of a plan that goes elsewhere than into a warm-up file, searched as they would be read back from one. */
function searchPlan({ records, modelName }, patterns) {
    if (patterns.length === 0)
        return [];
    const encoder = new record/* RecordEncoder */.kZ();
    const searched = new SearchedRecords(patterns, "");
    for (const record of records) {
        const data = encoder.encode(record, modelName);
        const decoded = (0,codec/* decodePredictionLog */.ee)(data);
        searched.add({ index: record.index, offset: 0, data }, decoded.ok ? decoded.value : undefined);
    }
    return searched.problems();
}

;// CONCATENATED MODULE: ./build/privacy/index.js
/** What keeps real data out of the file, between the plan and what is written of it. */







/***/ }),

/***/ 6174:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pe: () => (/* reexport */ decoding_room/* DecodingRoom */.Pe),
  fv: () => (/* reexport */ decode/* MAX_MESSAGE_BYTES */.fv),
  sU: () => (/* reexport */ PredictionLogEncoder),
  rE: () => (/* reexport */ decode/* decodeExample */.rE),
  ee: () => (/* reexport */ decode/* decodePredictionLog */.ee),
  op: () => (/* reexport */ decode/* decodeSequenceExample */.op),
  Sm: () => (/* reexport */ decode/* decodeTensorProto */.Sm),
  BB: () => (/* reexport */ encodeExample),
  u: () => (/* reexport */ encodePredictionLog),
  eY: () => (/* reexport */ encodeSequenceExample),
  QZ: () => (/* reexport */ encodeTensorProto)
});

// UNUSED EXPORTS: MAX_DECODED_BYTES, decodeAssetFileDef, decodeCollectionDef, decodeFunctionDef, decodeMetaInfoDef, decodeNodeDef, decodeSignatureDef, decodeVersionDef

// EXTERNAL MODULE: ./build/proto/decode.js + 9 modules
var decode = __webpack_require__(7453);
// EXTERNAL MODULE: ./build/proto/decoding-room.js
var decoding_room = __webpack_require__(5894);
;// CONCATENATED MODULE: ./build/proto/to-wire/entries.js
/** The entries of a map field in the byte order of their keys, as protobuf's deterministic serialization has them. */
function entries(map, toWire) {
    const keys = [...map.keys()].sort(compareUtf8);
    return keys.map((key) => ({ key, value: toWire(map.get(key)) }));
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

;// CONCATENATED MODULE: ./build/proto/to-wire/tensor.js
function tensorToWire(tensor) {
    return {
        dtype: tensor.dtype,
        tensor_shape: tensor.shape ? shapeToWire(tensor.shape) : undefined,
        version_number: tensor.versionNumber,
        tensor_content: tensor.tensorContent,
        float_val: list(tensor.floatVal),
        double_val: list(tensor.doubleVal),
        int_val: list(tensor.intVal),
        string_val: tensor.stringVal,
        scomplex_val: list(tensor.scomplexVal),
        int64_val: list(tensor.int64Val),
        bool_val: tensor.boolVal,
        dcomplex_val: list(tensor.dcomplexVal),
        half_val: list(tensor.halfVal),
        resource_handle_val: tensor.resourceHandleVal.map(resourceHandleToWire),
        variant_val: tensor.variantVal.map(variantToWire),
        uint32_val: list(tensor.uint32Val),
        uint64_val: list(tensor.uint64Val),
        float8_val: tensor.float8Val,
    };
}
/** A typed array is written as an array is, which is what the declared types have. */
function list(values) {
    return values;
}
function shapeToWire(shape) {
    return { dim: shape.dims.map((size) => ({ size })), unknown_rank: shape.unknownRank };
}
function resourceHandleToWire(handle) {
    return {
        device: handle.device,
        container: handle.container,
        name: handle.name,
        hash_code: handle.hashCode,
        maybe_type_name: handle.maybeTypeName,
        dtypes_and_shapes: handle.dtypesAndShapes.map(dtypeAndShapeToWire),
    };
}
function dtypeAndShapeToWire({ dtype, shape }) {
    return { dtype, shape: shape ? shapeToWire(shape) : undefined };
}
function variantToWire(variant) {
    return { type_name: variant.typeName, metadata: variant.metadata, tensors: variant.tensors.map(tensorToWire) };
}

;// CONCATENATED MODULE: ./build/proto/to-wire/example.js


/** An example without features is written as no bytes at all, which is a valid example. */
function exampleToWire(example) {
    return { features: featuresToWire(example.features) };
}
function sequenceExampleToWire(example) {
    const lists = entries(example.featureLists, (features) => ({ feature: features.map(featureToWire) }));
    return {
        context: featuresToWire(example.context),
        feature_lists: lists.length > 0 ? { feature_list: lists } : undefined,
    };
}
function featuresToWire(features) {
    return features.size > 0 ? { feature: entries(features, featureToWire) } : undefined;
}
function featureToWire(feature) {
    switch (feature.kind) {
        case "bytes_list":
            return { bytes_list: { value: feature.value } };
        case "float_list":
            return { float_list: { value: list(feature.value) } };
        case "int64_list":
            return { int64_list: { value: list(feature.value) } };
        case undefined:
            break;
    }
    return {};
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
        inputs: entries(request.inputs, tensorToWire),
        output_filter: request.outputFilter,
        predict_streamed_options: streamed ? streamedOptionsToWire(streamed) : undefined,
        client_id: request.clientId,
        request_options: options ? requestOptionsToWire(options) : undefined,
    };
}
function streamedOptionsToWire(options) {
    return {
        request_state: options.requestState,
        split_dimensions: entries(options.splitDimensions, (dimension) => dimension),
        return_single_response: options.returnSingleResponse,
    };
}
function requestOptionsToWire(options) {
    return {
        client_id: options.clientId,
        deterministic_mode: options.deterministicMode,
        return_additional_arrays_from_prefill: options.returnAdditionalArraysFromPrefill,
        return_stoptokens: options.returnStoptokens,
        max_cache_length: options.maxCacheLength,
        return_all_stoptokens: options.returnAllStoptokens,
    };
}
/** ClassificationRequest and RegressionRequest have the same fields. */
function inferenceToWire(request) {
    return { model_spec: modelSpecToWire(request.modelSpec), input: inputToWire(request.input) };
}
function multiInferenceToWire(request) {
    const tasks = request.tasks.map((task) => ({
        model_spec: modelSpecToWire(task.modelSpec),
        method_name: task.methodName,
    }));
    return { tasks, input: inputToWire(request.input) };
}
function sessionRunToWire(request) {
    return {
        model_spec: modelSpecToWire(request.modelSpec),
        feed: request.feeds.map(({ name, tensor }) => ({ name, tensor: tensor ? tensorToWire(tensor) : undefined })),
        fetch: request.fetch,
        target: request.target,
    };
}
function inputToWire(input) {
    if (!input)
        return undefined;
    switch (input.kind) {
        case "example_list":
            return { example_list: { examples: input.examples.map(exampleToWire) } };
        case "example_list_with_context": {
            const context = input.context ? exampleToWire(input.context) : undefined;
            return { example_list_with_context: { examples: input.examples.map(exampleToWire), context } };
        }
        case undefined:
            break;
    }
    return {};
}
function modelSpecToWire(spec) {
    if (!spec)
        return undefined;
    const wire = { name: spec.name, signature_name: spec.signatureName };
    switch (spec.versionChoice.kind) {
        case "version":
            return { ...wire, version: { value: spec.versionChoice.version } };
        case "version_label":
            return { ...wire, version_label: spec.versionChoice.versionLabel };
        case undefined:
            break;
    }
    return wire;
}

// EXTERNAL MODULE: ./build/proto/wire-schema.js + 1 modules
var wire_schema = __webpack_require__(903);
// EXTERNAL MODULE: ./build/proto/wire-cursor.js
var wire_cursor = __webpack_require__(4659);
;// CONCATENATED MODULE: ./build/proto/wire-writer.js

const FIRST_BYTES = 1024;
const LONE_SURROGATE = /\p{Surrogate}/u;
/**
 * Messages to bytes: fields by number, numbers packed, defaults left out where they are the same as nothing. It writes from the
 * last byte to the first: a length stands before what it measures, and so is known when its turn comes. All messages are
 * written in the same memory, which grows to the largest: each holds until the next is written.
 *
 * A value that its field cannot hold throws RangeError.
 */
class WireWriter {
    #allot;
    #bytes = new Uint8Array(FIRST_BYTES);
    #view = new DataView(this.#bytes.buffer);
    /** How many bytes, up to the end of the memory, are written. */
    #length = 0;
    constructor(allot = (bytes) => new Uint8Array(bytes)) {
        this.#allot = allot;
    }
    write(schema, message) {
        this.#length = 0;
        this.#message(schema, message);
        return this.#bytes.subarray(this.#bytes.length - this.#length);
    }
    #message(schema, message) {
        const { fields } = schema;
        for (let number = fields.length - 1; number > 0; number--) {
            const field = fields[number];
            if (!field)
                continue;
            const value = message[field.name];
            if (value === undefined)
                continue;
            if (field.repeated)
                this.#values(field, value);
            else if (field.presence || !isDefault(value))
                this.#field(field, value);
        }
    }
    #values(field, values) {
        if (!field.packed)
            for (let i = values.length - 1; i >= 0; i--)
                this.#field(field, values[i]);
        else if (values.length > 0) {
            const after = this.#length;
            this.#run(field.type, values);
            this.#varint(this.#length - after);
            this.#varint(field.number * 8 + wire_cursor/* LENGTH_DELIMITED */.Tj);
        }
    }
    /** Floats and doubles have loops of their own: through {@link #value} each would become an object on the way. */
    #run(type, values) {
        if (type === "float")
            this.#floats(values);
        else if (type === "double")
            this.#doubles(values);
        else
            for (let i = values.length - 1; i >= 0; i--)
                this.#value(type, values[i]);
    }
    #field(field, value) {
        this.#value(field.type, value);
        this.#varint(field.number * 8 + field.wireType);
    }
    #value(type, value) {
        switch (type) {
            case "bool":
                return this.#varint(value ? 1 : 0);
            case "int32":
                return this.#int32(value);
            case "uint32":
                return this.#uint32(value);
            case "int64":
            case "uint64":
                return this.#int64(type, value);
            case "float":
                return this.#floats([value]);
            case "double":
                return this.#doubles([value]);
            case "string":
                return this.#string(value);
            case "bytes":
                return this.#block(value);
            default: {
                const after = this.#length;
                this.#message(type, value);
                this.#varint(this.#length - after);
            }
        }
    }
    #int32(value) {
        if (value !== (value | 0))
            throw new RangeError(`${value} is no int32`);
        this.#varint(value, value >> 31);
    }
    #uint32(value) {
        if (value !== value >>> 0)
            throw new RangeError(`${value} is no uint32`);
        this.#varint(value);
    }
    #int64(type, value) {
        const number = Number(value);
        if (Number.isSafeInteger(number) && (number >= 0 || type === "int64")) {
            return this.#varint(number, Math.floor(number / 2 ** 32));
        }
        const fitting = type === "int64" ? BigInt.asIntN(64, value) : BigInt.asUintN(64, value);
        if (value !== fitting)
            throw new RangeError(`${value} is no ${type}`);
        this.#varint(Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> 32n)));
    }
    #floats(values) {
        const at = this.#room(4 * values.length);
        for (let i = 0; i < values.length; i++) {
            const value = values[i];
            if (Number.isFinite(value) && !Number.isFinite(Math.fround(value)))
                throw new RangeError(`${value} is no float`);
            this.#view.setFloat32(at + 4 * i, value, true);
        }
    }
    #doubles(values) {
        const at = this.#room(8 * values.length);
        for (let i = 0; i < values.length; i++)
            this.#view.setFloat64(at + 8 * i, values[i], true);
    }
    #string(value) {
        const size = Buffer.byteLength(value);
        let at = this.#room(size);
        if (size === value.length)
            for (let i = 0; i < size; i++)
                this.#bytes[at++] = value.charCodeAt(i);
        else {
            // Its half would be written as bytes that every parser refuses.
            if (LONE_SURROGATE.test(value))
                throw new RangeError(`${JSON.stringify(value)} holds half a surrogate pair`);
            new TextEncoder().encodeInto(value, this.#bytes.subarray(at));
        }
        this.#varint(size);
    }
    #block(value) {
        const at = this.#room(value.length);
        this.#bytes.set(value, at);
        this.#varint(value.length);
    }
    /** @param low Its bits from 32 on do not count. @param high The upper half. */
    #varint(low, high = 0) {
        if (high === 0 && low >>> 0 < 128) {
            const at = this.#room(1);
            this.#bytes[at] = low;
            return;
        }
        const bits = high === 0 ? 32 - Math.clz32(low) : 64 - Math.clz32(high);
        let at = this.#room(Math.ceil(bits / 7));
        let rest = low >>> 0;
        for (let upper = high; upper !== 0 || rest >= 128; upper >>>= 7) {
            this.#bytes[at++] = (rest & 127) | 128;
            rest = ((rest >>> 7) | (upper << 25)) >>> 0;
        }
        this.#bytes[at] = rest;
    }
    /** Where the next `count` bytes go, before all that is written. */
    #room(count) {
        this.#length += count;
        if (this.#length > this.#bytes.length)
            this.#grow(this.#length - count);
        return this.#bytes.length - this.#length;
    }
    /** @param written Bytes that are kept. */
    #grow(written) {
        const { length } = this.#bytes;
        const grown = this.#allot(Math.max(2 * length, Math.ceil(1.25 * this.#length)));
        grown.set(this.#bytes.subarray(length - written), grown.length - written);
        this.#bytes = grown;
        this.#view = new DataView(grown.buffer, grown.byteOffset, grown.length);
    }
}
function isDefault(value) {
    if (value instanceof Uint8Array)
        return value.length === 0;
    return value === 0 || value === 0n || value === false || value === "";
}

;// CONCATENATED MODULE: ./build/proto/encode.js





/**
 * Encoding is canonical: fields by number, map entries by the UTF-8 bytes of their keys, defaults left out, numbers packed.
 * That is byte for byte what protobuf's own deterministic serialization writes. The result is the caller's alone.
 *
 * A value that its field cannot hold throws RangeError: it is a bug of the caller, not a fault of the user.
 */
function encodePredictionLog(log) {
    return encode("tensorflow.serving.PredictionLog", predictionLogToWire(log));
}
/** Encodes one PredictionLog after the other in the same memory: each holds until the next is encoded. */
class PredictionLogEncoder {
    #writer;
    constructor(allot) {
        this.#writer = new WireWriter(allot);
    }
    encode(log) {
        return this.#writer.write((0,wire_schema/* messageSchema */.H)("tensorflow.serving.PredictionLog"), predictionLogToWire(log));
    }
}
function encodeExample(example) {
    return encode("tensorflow.Example", exampleToWire(example));
}
function encodeSequenceExample(example) {
    return encode("tensorflow.SequenceExample", sequenceExampleToWire(example));
}
function encodeTensorProto(tensor) {
    return encode("tensorflow.TensorProto", tensorToWire(tensor));
}
let shared;
/**
 * One writer for all messages: its memory has grown to the largest, where a new one would double its way up each time.
 * Encoding is synchronous and does not nest, so no one else holds it.
 */
function encode(name, message) {
    shared ??= new WireWriter();
    return shared.write((0,wire_schema/* messageSchema */.H)(name), message).slice();
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





/***/ }),

/***/ 7453:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fv: () => (/* binding */ MAX_MESSAGE_BYTES),
  OR: () => (/* binding */ decodeAssetFileDef),
  rE: () => (/* binding */ decodeExample),
  cK: () => (/* binding */ decodeFunctionDef),
  PF: () => (/* binding */ decodeMetaInfoDef),
  g_: () => (/* binding */ decodeNodeDef),
  ee: () => (/* binding */ decodePredictionLog),
  op: () => (/* binding */ decodeSequenceExample),
  S$: () => (/* binding */ decodeSignatureDef),
  Sm: () => (/* binding */ decodeTensorProto),
  KM: () => (/* binding */ decodeVersionDef)
});

// UNUSED EXPORTS: decodeCollectionDef

// EXTERNAL MODULE: ./build/proto/decoding-room.js
var decoding_room = __webpack_require__(5894);
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
        return { kind: "int64_list", value: wire.int64_list.value ?? [] };
    return { kind: undefined };
}

;// CONCATENATED MODULE: ./build/proto/from-wire/tensor.js
const NO_BYTES = new Uint8Array(0);
function tensorFromWire(wire) {
    return {
        dtype: wire.dtype ?? 0,
        shape: wire.tensor_shape ? shapeFromWire(wire.tensor_shape) : undefined,
        versionNumber: wire.version_number ?? 0,
        tensorContent: wire.tensor_content ?? NO_BYTES,
        floatVal: wire.float_val ?? [],
        doubleVal: wire.double_val ?? [],
        intVal: wire.int_val ?? [],
        stringVal: wire.string_val ?? [],
        scomplexVal: wire.scomplex_val ?? [],
        int64Val: wire.int64_val ?? [],
        boolVal: wire.bool_val ?? [],
        dcomplexVal: wire.dcomplex_val ?? [],
        halfVal: wire.half_val ?? [],
        resourceHandleVal: wire.resource_handle_val?.map(resourceHandleFromWire) ?? [],
        variantVal: wire.variant_val?.map(variantFromWire) ?? [],
        uint32Val: wire.uint32_val ?? [],
        uint64Val: wire.uint64_val ?? [],
        float8Val: wire.float8_val ?? NO_BYTES,
    };
}
function shapeFromWire(wire) {
    return {
        dims: wire.dim?.map((dim) => dim.size ?? 0n) ?? [],
        unknownRank: wire.unknown_rank ?? false,
    };
}
function resourceHandleFromWire(wire) {
    return {
        device: wire.device ?? "",
        container: wire.container ?? "",
        name: wire.name ?? "",
        hashCode: wire.hash_code ?? 0n,
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
        metadata: wire.metadata ?? NO_BYTES,
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
        return { kind: "s", value: wire.s };
    if (wire.i !== undefined)
        return { kind: "i", value: wire.i };
    if (wire.f !== undefined)
        return { kind: "f", value: wire.f };
    if (wire.b !== undefined)
        return { kind: "b", value: wire.b };
    if (wire.type !== undefined)
        return { kind: "type", value: wire.type };
    if (wire.shape)
        return { kind: "shape", value: shapeFromWire(wire.shape) };
    if (wire.tensor)
        return { kind: "tensor", value: tensorFromWire(wire.tensor) };
    if (wire.placeholder !== undefined)
        return { kind: "placeholder", value: wire.placeholder };
    if (wire.func)
        return { kind: "func", value: nameAttrListFromWire(wire.func) };
    return { kind: undefined };
}
function attrListFromWire(wire) {
    return {
        s: wire.s ?? [],
        i: wire.i ?? [],
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
        clientId: wire.client_id,
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
        clientId: wire.client_id,
        deterministicMode: wire.deterministic_mode,
        returnAdditionalArraysFromPrefill: wire.return_additional_arrays_from_prefill,
        returnStoptokens: wire.return_stoptokens ?? [],
        maxCacheLength: wire.max_cache_length,
        returnAllStoptokens: wire.return_all_stoptokens,
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
        return { kind: "version", version: wire.version.value ?? 0n };
    if (wire.version_label !== undefined)
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
        return { kind: "int64_list", value: wire.int64_list.value ?? [] };
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
    if (name !== undefined)
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/proto/wire-cursor.js
var wire_cursor = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/proto/wire-schema.js + 1 modules
var wire_schema = __webpack_require__(903);
;// CONCATENATED MODULE: ./build/proto/wire-check.js




/** The first fault of the bytes, or undefined when the C++ parser would take them. */
function checkWire(bytes, schema, room) {
    const check = new WireCheck(bytes, room);
    if (!check.message(schema, bytes.length, 0)) {
        const { reason, offset, steps } = check;
        return { reason, offset, steps, excess: false };
    }
    return check.excess;
}
class WireCheck extends wire_cursor/* WireCursor */.o {
    steps = [];
    /** Where the room ran out. The check goes on all the same: whether the bytes are a message does not hang on our memory. */
    excess;
    #room;
    constructor(bytes, room) {
        super(bytes);
        this.#room = room;
    }
    message(schema, end, depth) {
        const start = this.pos;
        while (this.pos < end) {
            const at = this.pos;
            const tag = this.tag(end);
            if (tag === undefined)
                return false;
            const wireType = tag & 7;
            const field = schema.fields[tag >>> 3];
            if (!field || !(0,wire_schema/* accepts */.G)(field, wireType)) {
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
        if (wireType !== wire_cursor/* LENGTH_DELIMITED */.Tj) {
            this.#take(field, 0, 1);
            return wireType === wire_cursor/* VARINT */.rA ? this.varint(end) : this.advance(wireType === wire_cursor/* FIXED32 */.Wc ? 4 : 8, end);
        }
        const size = this.length(end);
        if (size === undefined)
            return false;
        const { type, wireType: single } = field;
        const stop = this.pos + size;
        const width = single === wire_cursor/* FIXED32 */.Wc ? 4 : single === wire_cursor/* FIXED64 */.xp ? 8 : 1;
        this.#take(field, size, size / width);
        if (typeof type === "object") {
            if (depth === wire_cursor/* MAX_DEPTH */.lr)
                return this.refuse(`message nests deeper than ${wire_cursor/* MAX_DEPTH */.lr} levels`, this.pos);
            return this.message(type, stop, depth + 1);
        }
        if (type === "string")
            return this.#string(stop);
        if (single === wire_cursor/* VARINT */.rA)
            return this.#packedVarints(stop);
        if (type !== "bytes")
            return this.#packedFixed(size, width, stop);
        this.pos = stop;
        return true;
    }
    /** A packed run of varints has no more values than bytes. */
    #take(field, size, values) {
        if (this.excess || this.#room.take((0,decoding_room/* decodedBytes */.UN)(field, size, values)))
            return;
        const reason = `the values from here on would take more memory than the ${decoding_room/* MAX_DECODED_BYTES */.Yl} bytes that are given to them`;
        this.excess = { reason, offset: this.pos, steps: [], excess: true };
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
        if (number !== 1 || wireType !== wire_cursor/* LENGTH_DELIMITED */.Tj)
            continue;
        const text = new TextDecoder().decode(bytes.subarray(from, to));
        key = text.length > MAX_KEY_LENGTH ? `${text.slice(0, MAX_KEY_LENGTH)}\u2026` : text;
    }
    return key;
}
/** The fields before the one at fault, which the check has already gone through. */
function* fieldsBetween(bytes, start, end) {
    const cursor = new wire_cursor/* WireCursor */.o(bytes, start);
    while (cursor.pos < end) {
        const at = cursor.pos;
        const tag = cursor.tag(end);
        const wireType = tag & 7;
        const value = cursor.pos;
        cursor.skip(tag, at, end, 0);
        const to = cursor.pos;
        if (wireType !== wire_cursor/* LENGTH_DELIMITED */.Tj)
            yield { number: tag >>> 3, wireType, from: value, to };
        else {
            const prefix = new wire_cursor/* WireCursor */.o(bytes, value);
            prefix.length(end);
            yield { number: tag >>> 3, wireType, from: prefix.pos, to };
        }
    }
}

;// CONCATENATED MODULE: ./build/proto/wire-reader.js


/** Up to here text is put together by hand faster than by a call of the decoder. */
const SHORT_TEXT_BYTES = 12;
/** Up to here a list grows as fast as it gets a length. */
const SHORT_RUN = 16;
/**
 * Bytes to the message that they are. Only for bytes that {@link checkWire} accepted, so nothing is checked again. What is not
 * on the wire is not in the message. As in the C++ parser the last of several scalars counts, messages that come again are
 * merged, and of a oneof the last member is left. Byte fields are views of the input.
 */
function readMessage(bytes, schema) {
    return new WireReader(bytes).message(schema, bytes.length, {});
}
class WireReader extends wire_cursor/* WireCursor */.o {
    #view;
    #text;
    /** The upper half of the varint that was read last. */
    #high = 0;
    constructor(bytes) {
        super(bytes);
        const { buffer, byteOffset, length } = bytes;
        this.#view = new DataView(buffer, byteOffset, length);
        this.#text = Buffer.from(buffer, byteOffset, length);
    }
    /** Reads up to `end` into `message`. */
    message(schema, end, message) {
        while (this.pos < end) {
            const at = this.pos;
            const tag = this.tag(end);
            const field = schema.fields[tag >>> 3];
            if (!field || field.unread || !(0,wire_schema/* accepts */.G)(field, tag & 7))
                this.skip(tag, at, end, 0);
            else if (field.repeated)
                this.#values(field, tag & 7, message);
            else {
                for (const rival of field.rivals)
                    if (message[rival] !== undefined)
                        message[rival] = undefined;
                message[field.name] = this.#value(field.type, message[field.name]);
            }
        }
        return message;
    }
    #values({ name, type, packed }, wireType, message) {
        const values = (message[name] ??= emptyList(type));
        if (packed && wireType === wire_cursor/* LENGTH_DELIMITED */.Tj)
            this.#run(type, this.#stop(), values);
        else
            values.push(this.#value(type));
    }
    /** A packed run. */
    #run(type, stop, values) {
        let at = values.length;
        switch (type) {
            // In loops of their own, where no number becomes an object on its way.
            case "float":
                reserve(values, (stop - this.pos) / 4);
                for (; this.pos < stop; this.pos += 4)
                    values[at++] = this.#view.getFloat32(this.pos, true);
                break;
            case "double":
                reserve(values, (stop - this.pos) / 8);
                for (; this.pos < stop; this.pos += 8)
                    values[at++] = this.#view.getFloat64(this.pos, true);
                break;
            default:
                reserve(values, this.#varints(stop));
                while (this.pos < stop)
                    values[at++] = this.#value(type);
        }
    }
    /** @param held What the field has already: a message goes on from there. */
    #value(type, held) {
        switch (type) {
            case "bool":
                return (this.#varint() | this.#high) !== 0;
            case "int32":
                return this.#varint();
            case "uint32":
                return this.#varint() >>> 0;
            case "int64": {
                const low = this.#varint();
                return integer(low, this.#high);
            }
            case "uint64": {
                const low = this.#varint();
                return integer(low, this.#high >>> 0);
            }
            case "float":
                this.pos += 4;
                return this.#view.getFloat32(this.pos - 4, true);
            case "double":
                this.pos += 8;
                return this.#view.getFloat64(this.pos - 8, true);
            case "string":
                return this.#string();
            case "bytes": {
                const stop = this.#stop();
                const bytes = this.bytes.subarray(this.pos, stop);
                this.pos = stop;
                return bytes;
            }
            default:
                return this.message(type, this.#stop(), (held ?? {}));
        }
    }
    /** The lower half of a varint, as an int32. Its bits beyond 64 fall off, as they do in the parser. */
    #varint() {
        this.#high = 0;
        let byte = this.bytes[this.pos++];
        let low = byte & 127;
        for (let shift = 7; byte >= 128 && shift < 35; shift += 7) {
            byte = this.bytes[this.pos++];
            low |= (byte & 127) << shift;
            if (shift === 28)
                this.#high = (byte & 127) >> 4;
        }
        for (let shift = 3; byte >= 128; shift += 7) {
            byte = this.bytes[this.pos++];
            this.#high |= (byte & 127) << shift;
        }
        return low;
    }
    /** How many there are up to `stop`. */
    #varints(stop) {
        let count = 0;
        for (let i = this.pos; i < stop; i++)
            if (this.bytes[i] < 128)
                count++;
        return count;
    }
    /** Where the value ends whose length comes here. */
    #stop() {
        const length = this.#varint();
        return this.pos + length;
    }
    #string() {
        const stop = this.#stop();
        const start = this.pos;
        this.pos = stop;
        if (stop - start > SHORT_TEXT_BYTES)
            return this.#text.toString("utf8", start, stop);
        let text = "";
        for (let i = start; i < stop; i++) {
            const byte = this.bytes[i];
            if (byte >= 128)
                return this.#text.toString("utf8", start, stop);
            text += String.fromCharCode(byte);
        }
        return text;
    }
}
/** V8 learns by the place where a list is made what it will hold, and keeps numbers side by side where they are alone. */
function emptyList(type) {
    if (type === "float" || type === "double")
        return [];
    if (type === "int32" || type === "uint32")
        return [];
    return [];
}
/** A long list that has its length from the start is filled several times as fast as one that grows. */
function reserve(values, count) {
    if (count > SHORT_RUN)
        values.length += count;
}
/** The number of two halves, of which the upper has the sign. */
function integer(low, high) {
    const value = high * 2 ** 32 + (low >>> 0);
    return Number.isSafeInteger(value) ? BigInt(value) : (BigInt(high) << 32n) | BigInt(low >>> 0);
}

;// CONCATENATED MODULE: ./build/proto/decode.js










/** `ParseFromArray` takes an int, so the server's parser refuses a message of 2 GiB. */
const MAX_MESSAGE_BYTES = 2 ** 31 - 1;
const decodePredictionLog = decoder("tensorflow.serving.PredictionLog", predictionLogFromWire);
const decodeTensorProto = decoder("tensorflow.TensorProto", tensorFromWire);
const decodeExample = decoder("tensorflow.Example", exampleFromWire);
const decodeSequenceExample = decoder("tensorflow.SequenceExample", sequenceExampleFromWire);
const decodeSignatureDef = decoder("tensorflow.SignatureDef", signatureFromWire);
const decodeMetaInfoDef = decoder("tensorflow.MetaGraphDef.MetaInfoDef", metaInfoFromWire);
const decodeAssetFileDef = decoder("tensorflow.AssetFileDef", assetFileFromWire);
const decodeCollectionDef = decoder("tensorflow.CollectionDef", collectionFromWire);
const decodeNodeDef = decoder("tensorflow.NodeDef", nodeFromWire);
const decodeFunctionDef = decoder("tensorflow.FunctionDef", functionFromWire);
const decodeVersionDef = decoder("tensorflow.VersionDef", versionFromWire);
function decoder(name, fromWire) {
    return (bytes, room = new decoding_room/* DecodingRoom */.Pe()) => {
        if (bytes.length > MAX_MESSAGE_BYTES) {
            const reason = `message has ${bytes.length} bytes, and protobuf takes at most ${MAX_MESSAGE_BYTES}`;
            return { ok: false, reason, offset: MAX_MESSAGE_BYTES, path: "" };
        }
        const schema = (0,wire_schema/* messageSchema */.H)(name);
        const fault = checkWire(bytes, schema, room);
        if (fault) {
            const { reason, offset, excess } = fault;
            return { ok: false, reason, offset, path: faultPath(bytes, fault), ...(excess && { excess }) };
        }
        return { ok: true, value: fromWire(readMessage(plainView(bytes), schema)) };
    };
}
/** Views of a Buffer are Buffers, which print and compare differently; those of a Uint8Array are plain. */
function plainView(bytes) {
    return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}


/***/ }),

/***/ 5894:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ DecodingRoom),
/* harmony export */   UN: () => (/* binding */ decodedBytes),
/* harmony export */   Yl: () => (/* binding */ MAX_DECODED_BYTES)
/* harmony export */ });
/** Bytes that the objects of one record may take, as estimated: some millions of strings, or tens of millions of numbers. */
const MAX_DECODED_BYTES = 512 * 1024 * 1024;
/** Shared by messages that are in memory together. */
class DecodingRoom {
    #left = MAX_DECODED_BYTES;
    /** False where there is no room for it. */
    take(bytes) {
        this.#left -= bytes;
        return this.#left >= 0;
    }
}
/** Numbers of 64 bits are bigints, each an object. */
const BIGINT_BYTES = 64;
/** In a list that grows. */
const NUMBER_BYTES = 16;
/** A view of the record's bytes. */
const VIEW_BYTES = 96;
const STRING_BYTES = 48;
/** With its lists, also where they are empty, and its place in a map. */
const MESSAGE_BYTES = 256;
/** @param size Bytes of the value on the wire; @param values How many values a packed run has. */
function decodedBytes({ type }, size, values) {
    switch (type) {
        case "string":
            return STRING_BYTES + 2 * size;
        case "bytes":
            return VIEW_BYTES;
        case "int64":
        case "uint64":
            return values * BIGINT_BYTES;
        default:
            return typeof type === "object" ? MESSAGE_BYTES : values * NUMBER_BYTES;
    }
}


/***/ }),

/***/ 4659:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ LENGTH_DELIMITED),
/* harmony export */   Wc: () => (/* binding */ FIXED32),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   o: () => (/* binding */ WireCursor),
/* harmony export */   rA: () => (/* binding */ VARINT),
/* harmony export */   xp: () => (/* binding */ FIXED64)
/* harmony export */ });
/**
 * Bytes in protobuf's wire format, read from `pos` on by the rules of google/protobuf/parse_context.cc, without a schema.
 * What a method cannot read it notes in `reason` and `offset`; it then returns false or undefined.
 */
/** Nested messages, map entries and groups below the top message that the parser follows. */
const MAX_DEPTH = 100;
const MAX_VARINT_BYTES = 10;
const MAX_TAG_BYTES = 5;
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const START_GROUP = 3;
const END_GROUP = 4;
const FIXED32 = 5;
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
        const first = this.bytes[start];
        // Nearly all are one byte. Below 8 the field number is 0.
        if (first >= 8 && first < 128 && start < end) {
            this.pos++;
            return first;
        }
        let tag = 0;
        for (let i = 0; i < MAX_TAG_BYTES; i++) {
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
            case VARINT:
                return this.varint(end);
            case FIXED64:
                return this.advance(8, end);
            case LENGTH_DELIMITED: {
                const size = this.length(end);
                return size !== undefined && this.advance(size, end);
            }
            case START_GROUP:
                return this.#group(tag >>> 3, at, end, depth + 1);
            case END_GROUP:
                return this.refuse("group ends that did not start", at);
            case FIXED32:
                return this.advance(4, end);
            default:
                return this.refuse(`wire type ${tag & 7} does not exist`, at);
        }
    }
    /** A length prefix, checked against what is left. */
    length(end) {
        const start = this.pos;
        const first = this.bytes[start];
        if (first < 128 && first < end - start) {
            this.pos++;
            return first;
        }
        let length = 0;
        for (let i = 0; i < MAX_TAG_BYTES; i++) {
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
        for (let i = 0; i < MAX_VARINT_BYTES; i++) {
            if (this.pos >= end)
                return this.refuse("varint is cut off", start);
            if (this.bytes[this.pos++] < 128)
                return true;
        }
        return this.refuse(`varint is longer than ${MAX_VARINT_BYTES} bytes`, start);
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


/***/ }),

/***/ 903:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ accepts),
  H: () => (/* binding */ messageSchema)
});

;// CONCATENATED MODULE: ./build/proto/generated/fields.js
const FIELDS = {
    "google.protobuf.Any": [[1, "type_url", "string"], [2, "value", "bytes"]],
    "google.protobuf.Int64Value": [[1, "value", "int64"]],
    "tensorflow.AssetFileDef": [[1, "tensor_info", "tensorflow.TensorInfo"], [2, "filename", "string"]],
    "tensorflow.AttrValue": [[1, "list", "tensorflow.AttrValue.ListValue", "oneof value"], [2, "s", "bytes", "oneof value"], [3, "i", "int64", "oneof value"], [4, "f", "float", "oneof value"], [5, "b", "bool", "oneof value"], [6, "type", "int32", "oneof value"], [7, "shape", "tensorflow.TensorShapeProto", "oneof value"], [8, "tensor", "tensorflow.TensorProto", "oneof value"], [9, "placeholder", "string", "oneof value"], [10, "func", "tensorflow.NameAttrList", "oneof value"]],
    "tensorflow.AttrValue.ListValue": [[2, "s", "bytes", "repeated"], [3, "i", "int64", "repeated"], [4, "f", "float", "repeated"], [5, "b", "bool", "repeated"], [6, "type", "int32", "repeated"], [7, "shape", "tensorflow.TensorShapeProto", "repeated"], [8, "tensor", "tensorflow.TensorProto", "repeated"], [9, "func", "tensorflow.NameAttrList", "repeated"]],
    "tensorflow.BytesList": [[1, "value", "bytes", "repeated"]],
    "tensorflow.CollectionDef": [[1, "node_list", "tensorflow.CollectionDef.NodeList", "oneof kind"], [2, "bytes_list", "tensorflow.CollectionDef.BytesList", "oneof kind"], [3, "int64_list", "tensorflow.CollectionDef.Int64List", "oneof kind"], [4, "float_list", "tensorflow.CollectionDef.FloatList", "oneof kind"], [5, "any_list", "tensorflow.CollectionDef.AnyList", "oneof kind"]],
    "tensorflow.CollectionDef.AnyList": [[1, "value", "google.protobuf.Any", "repeated"]],
    "tensorflow.CollectionDef.BytesList": [[1, "value", "bytes", "repeated"]],
    "tensorflow.CollectionDef.FloatList": [[1, "value", "float", "repeated"]],
    "tensorflow.CollectionDef.Int64List": [[1, "value", "int64", "repeated"]],
    "tensorflow.CollectionDef.NodeList": [[1, "value", "string", "repeated"]],
    "tensorflow.Example": [[1, "features", "tensorflow.Features"]],
    "tensorflow.Feature": [[1, "bytes_list", "tensorflow.BytesList", "oneof kind"], [2, "float_list", "tensorflow.FloatList", "oneof kind"], [3, "int64_list", "tensorflow.Int64List", "oneof kind"]],
    "tensorflow.FeatureList": [[1, "feature", "tensorflow.Feature", "repeated"]],
    "tensorflow.FeatureLists": [[1, "feature_list", "tensorflow.FeatureLists.FeatureListEntry", "map"]],
    "tensorflow.FeatureLists.FeatureListEntry": [[1, "key", "string", "optional"], [2, "value", "tensorflow.FeatureList", "optional"]],
    "tensorflow.Features": [[1, "feature", "tensorflow.Features.FeatureEntry", "map"]],
    "tensorflow.Features.FeatureEntry": [[1, "key", "string", "optional"], [2, "value", "tensorflow.Feature", "optional"]],
    "tensorflow.FloatList": [[1, "value", "float", "repeated"]],
    "tensorflow.FunctionDef": [[1, "signature", "tensorflow.OpDef"], [3, "node_def", "tensorflow.NodeDef", "repeated"], [4, "ret", "tensorflow.FunctionDef.RetEntry", "map"], [5, "attr", "tensorflow.FunctionDef.AttrEntry", "map"], [6, "control_ret", "tensorflow.FunctionDef.ControlRetEntry", "map"]],
    "tensorflow.FunctionDef.AttrEntry": [[1, "key", "string", "optional"], [2, "value", "tensorflow.AttrValue", "optional"]],
    "tensorflow.FunctionDef.ControlRetEntry": [[1, "key", "string", "optional"], [2, "value", "string", "optional"]],
    "tensorflow.FunctionDef.RetEntry": [[1, "key", "string", "optional"], [2, "value", "string", "optional"]],
    "tensorflow.Int64List": [[1, "value", "int64", "repeated"]],
    "tensorflow.MetaGraphDef.MetaInfoDef": [[1, "meta_graph_version", "string"], [4, "tags", "string", "repeated"], [5, "tensorflow_version", "string"], [6, "tensorflow_git_version", "string"], [7, "stripped_default_attrs", "bool"], [8, "function_aliases", "tensorflow.MetaGraphDef.MetaInfoDef.FunctionAliasesEntry", "map"]],
    "tensorflow.MetaGraphDef.MetaInfoDef.FunctionAliasesEntry": [[1, "key", "string", "optional"], [2, "value", "string", "optional"]],
    "tensorflow.NameAttrList": [[1, "name", "string"], [2, "attr", "tensorflow.NameAttrList.AttrEntry", "map"]],
    "tensorflow.NameAttrList.AttrEntry": [[1, "key", "string", "optional"], [2, "value", "tensorflow.AttrValue", "optional"]],
    "tensorflow.NamedTensorProto": [[1, "name", "string"], [2, "tensor", "tensorflow.TensorProto"]],
    "tensorflow.NodeDef": [[1, "name", "string"], [2, "op", "string"], [3, "input", "string", "repeated"], [4, "device", "string"], [5, "attr", "tensorflow.NodeDef.AttrEntry", "map"]],
    "tensorflow.NodeDef.AttrEntry": [[1, "key", "string", "optional"], [2, "value", "tensorflow.AttrValue", "optional"]],
    "tensorflow.OpDef": [[1, "name", "string"], [2, "input_arg", "tensorflow.OpDef.ArgDef", "repeated"], [3, "output_arg", "tensorflow.OpDef.ArgDef", "repeated"], [17, "is_stateful", "bool"], [20, "control_output", "string", "repeated"]],
    "tensorflow.OpDef.ArgDef": [[1, "name", "string"], [3, "type", "int32"], [4, "type_attr", "string"], [5, "number_attr", "string"], [6, "type_list_attr", "string"]],
    "tensorflow.ResourceHandleProto": [[1, "device", "string"], [2, "container", "string"], [3, "name", "string"], [4, "hash_code", "uint64"], [5, "maybe_type_name", "string"], [6, "dtypes_and_shapes", "tensorflow.ResourceHandleProto.DtypeAndShape", "repeated"]],
    "tensorflow.ResourceHandleProto.DtypeAndShape": [[1, "dtype", "int32"], [2, "shape", "tensorflow.TensorShapeProto"]],
    "tensorflow.SequenceExample": [[1, "context", "tensorflow.Features"], [2, "feature_lists", "tensorflow.FeatureLists"]],
    "tensorflow.SignatureDef": [[1, "inputs", "tensorflow.SignatureDef.InputsEntry", "map"], [2, "outputs", "tensorflow.SignatureDef.OutputsEntry", "map"], [3, "method_name", "string"], [4, "defaults", "tensorflow.SignatureDef.DefaultsEntry", "map"]],
    "tensorflow.SignatureDef.DefaultsEntry": [[1, "key", "string", "optional"], [2, "value", "tensorflow.TensorProto", "optional"]],
    "tensorflow.SignatureDef.InputsEntry": [[1, "key", "string", "optional"], [2, "value", "tensorflow.TensorInfo", "optional"]],
    "tensorflow.SignatureDef.OutputsEntry": [[1, "key", "string", "optional"], [2, "value", "tensorflow.TensorInfo", "optional"]],
    "tensorflow.TensorInfo": [[1, "name", "string", "oneof encoding"], [2, "dtype", "int32"], [3, "tensor_shape", "tensorflow.TensorShapeProto"], [4, "coo_sparse", "tensorflow.TensorInfo.CooSparse", "oneof encoding"], [5, "composite_tensor", "tensorflow.TensorInfo.CompositeTensor", "oneof encoding"]],
    "tensorflow.TensorInfo.CompositeTensor": [[1, "type_spec", "tensorflow.TypeSpecProto"], [2, "components", "tensorflow.TensorInfo", "repeated"]],
    "tensorflow.TensorInfo.CooSparse": [[1, "values_tensor_name", "string"], [2, "indices_tensor_name", "string"], [3, "dense_shape_tensor_name", "string"]],
    "tensorflow.TensorProto": [[1, "dtype", "int32"], [2, "tensor_shape", "tensorflow.TensorShapeProto"], [3, "version_number", "int32"], [4, "tensor_content", "bytes"], [5, "float_val", "float", "repeated"], [6, "double_val", "double", "repeated"], [7, "int_val", "int32", "repeated"], [8, "string_val", "bytes", "repeated"], [9, "scomplex_val", "float", "repeated"], [10, "int64_val", "int64", "repeated"], [11, "bool_val", "bool", "repeated"], [12, "dcomplex_val", "double", "repeated"], [13, "half_val", "int32", "repeated"], [14, "resource_handle_val", "tensorflow.ResourceHandleProto", "repeated"], [15, "variant_val", "tensorflow.VariantTensorDataProto", "repeated"], [16, "uint32_val", "uint32", "repeated"], [17, "uint64_val", "uint64", "repeated"], [18, "float8_val", "bytes"]],
    "tensorflow.TensorShapeProto": [[2, "dim", "tensorflow.TensorShapeProto.Dim", "repeated"], [3, "unknown_rank", "bool"]],
    "tensorflow.TensorShapeProto.Dim": [[1, "size", "int64"], [2, "name", "string"]],
    "tensorflow.TypeSpecProto": [[1, "type_spec_class", "int32"], [3, "type_spec_class_name", "string"], [4, "num_flat_components", "int32"]],
    "tensorflow.VariantTensorDataProto": [[1, "type_name", "string"], [2, "metadata", "bytes"], [3, "tensors", "tensorflow.TensorProto", "repeated"]],
    "tensorflow.VersionDef": [[1, "producer", "int32"], [2, "min_consumer", "int32"], [3, "bad_consumers", "int32", "repeated"]],
    "tensorflow.serving.Class": [[1, "label", "string"], [2, "score", "float"]],
    "tensorflow.serving.ClassificationRequest": [[1, "model_spec", "tensorflow.serving.ModelSpec"], [2, "input", "tensorflow.serving.Input"]],
    "tensorflow.serving.ClassificationResponse": [[1, "result", "tensorflow.serving.ClassificationResult"], [2, "model_spec", "tensorflow.serving.ModelSpec"]],
    "tensorflow.serving.ClassificationResult": [[1, "classifications", "tensorflow.serving.Classifications", "repeated"]],
    "tensorflow.serving.Classifications": [[1, "classes", "tensorflow.serving.Class", "repeated"]],
    "tensorflow.serving.ClassifyLog": [[1, "request", "tensorflow.serving.ClassificationRequest"], [2, "response", "tensorflow.serving.ClassificationResponse", "unread"]],
    "tensorflow.serving.ExampleList": [[1, "examples", "tensorflow.Example", "repeated"]],
    "tensorflow.serving.ExampleListWithContext": [[1, "examples", "tensorflow.Example", "repeated"], [2, "context", "tensorflow.Example"]],
    "tensorflow.serving.InferenceResult": [[1, "model_spec", "tensorflow.serving.ModelSpec"], [2, "classification_result", "tensorflow.serving.ClassificationResult", "oneof result"], [3, "regression_result", "tensorflow.serving.RegressionResult", "oneof result"]],
    "tensorflow.serving.InferenceTask": [[1, "model_spec", "tensorflow.serving.ModelSpec"], [2, "method_name", "string"]],
    "tensorflow.serving.Input": [[1, "example_list", "tensorflow.serving.ExampleList", "oneof kind"], [2, "example_list_with_context", "tensorflow.serving.ExampleListWithContext", "oneof kind"]],
    "tensorflow.serving.LogMetadata": [[1, "model_spec", "tensorflow.serving.ModelSpec"], [2, "sampling_config", "tensorflow.serving.SamplingConfig"], [3, "saved_model_tags", "string", "repeated"], [4, "timestamp_secs", "int64"], [5, "dc", "string"], [6, "request_origin", "string"], [7, "request_criticality", "string"], [8, "safe_aggregation_privacy_key", "int64"]],
    "tensorflow.serving.ModelSpec": [[1, "name", "string"], [2, "version", "google.protobuf.Int64Value", "oneof version_choice"], [3, "signature_name", "string"], [4, "version_label", "string", "oneof version_choice"]],
    "tensorflow.serving.MultiInferenceLog": [[1, "request", "tensorflow.serving.MultiInferenceRequest"], [2, "response", "tensorflow.serving.MultiInferenceResponse", "unread"]],
    "tensorflow.serving.MultiInferenceRequest": [[1, "tasks", "tensorflow.serving.InferenceTask", "repeated"], [2, "input", "tensorflow.serving.Input"]],
    "tensorflow.serving.MultiInferenceResponse": [[1, "results", "tensorflow.serving.InferenceResult", "repeated"]],
    "tensorflow.serving.PerTaskSamplingConfig": [[1, "dc", "string"], [2, "task_index", "int32", "optional"], [3, "sampling_rate", "double"]],
    "tensorflow.serving.PredictLog": [[1, "request", "tensorflow.serving.PredictRequest"], [2, "response", "tensorflow.serving.PredictResponse", "unread"]],
    "tensorflow.serving.PredictRequest": [[1, "model_spec", "tensorflow.serving.ModelSpec"], [2, "inputs", "tensorflow.serving.PredictRequest.InputsEntry", "map"], [3, "output_filter", "string", "repeated"], [5, "predict_streamed_options", "tensorflow.serving.PredictStreamedOptions"], [6, "client_id", "bytes", "optional"], [7, "request_options", "tensorflow.serving.PredictRequest.RequestOptions", "optional"]],
    "tensorflow.serving.PredictRequest.InputsEntry": [[1, "key", "string", "optional"], [2, "value", "tensorflow.TensorProto", "optional"]],
    "tensorflow.serving.PredictRequest.RequestOptions": [[1, "client_id", "bytes", "optional"], [2, "deterministic_mode", "int32", "optional"], [3, "return_additional_arrays_from_prefill", "bool", "optional"], [4, "return_stoptokens", "int64", "repeated"], [6, "max_cache_length", "int64", "optional"], [9, "return_all_stoptokens", "bool", "optional"]],
    "tensorflow.serving.PredictResponse": [[1, "outputs", "tensorflow.serving.PredictResponse.OutputsEntry", "map"], [2, "model_spec", "tensorflow.serving.ModelSpec"]],
    "tensorflow.serving.PredictResponse.OutputsEntry": [[1, "key", "string", "optional"], [2, "value", "tensorflow.TensorProto", "optional"]],
    "tensorflow.serving.PredictStreamedLog": [[1, "request", "tensorflow.serving.PredictRequest", "repeated"], [2, "response", "tensorflow.serving.PredictResponse", "repeated", "unread"]],
    "tensorflow.serving.PredictStreamedOptions": [[1, "request_state", "int32"], [2, "split_dimensions", "tensorflow.serving.PredictStreamedOptions.SplitDimensionsEntry", "map"], [3, "return_single_response", "bool"]],
    "tensorflow.serving.PredictStreamedOptions.SplitDimensionsEntry": [[1, "key", "string", "optional"], [2, "value", "int32", "optional"]],
    "tensorflow.serving.PredictionLog": [[1, "log_metadata", "tensorflow.serving.LogMetadata", "unread"], [2, "classify_log", "tensorflow.serving.ClassifyLog", "oneof log_type"], [3, "regress_log", "tensorflow.serving.RegressLog", "oneof log_type"], [4, "multi_inference_log", "tensorflow.serving.MultiInferenceLog", "oneof log_type"], [5, "session_run_log", "tensorflow.serving.SessionRunLog", "oneof log_type"], [6, "predict_log", "tensorflow.serving.PredictLog", "oneof log_type"], [7, "predict_streamed_log", "tensorflow.serving.PredictStreamedLog", "oneof log_type"]],
    "tensorflow.serving.RegressLog": [[1, "request", "tensorflow.serving.RegressionRequest"], [2, "response", "tensorflow.serving.RegressionResponse", "unread"]],
    "tensorflow.serving.Regression": [[1, "value", "float"]],
    "tensorflow.serving.RegressionRequest": [[1, "model_spec", "tensorflow.serving.ModelSpec"], [2, "input", "tensorflow.serving.Input"]],
    "tensorflow.serving.RegressionResponse": [[1, "result", "tensorflow.serving.RegressionResult"], [2, "model_spec", "tensorflow.serving.ModelSpec"]],
    "tensorflow.serving.RegressionResult": [[1, "regressions", "tensorflow.serving.Regression", "repeated"]],
    "tensorflow.serving.SamplingConfig": [[1, "sampling_rate", "double"], [2, "attributes", "int32"], [3, "per_task_sampling_configs", "tensorflow.serving.PerTaskSamplingConfig", "repeated"]],
    "tensorflow.serving.SessionRunLog": [[1, "request", "tensorflow.serving.SessionRunRequest"], [2, "response", "tensorflow.serving.SessionRunResponse", "unread"]],
    "tensorflow.serving.SessionRunRequest": [[1, "model_spec", "tensorflow.serving.ModelSpec"], [2, "feed", "tensorflow.NamedTensorProto", "repeated"], [3, "fetch", "string", "repeated"], [4, "target", "string", "repeated"], [6, "tensor_name_is_alias", "bool"]],
    "tensorflow.serving.SessionRunResponse": [[1, "tensor", "tensorflow.NamedTensorProto", "repeated"], [3, "model_spec", "tensorflow.serving.ModelSpec"]],
};

// EXTERNAL MODULE: ./build/proto/wire-cursor.js
var wire_cursor = __webpack_require__(4659);
;// CONCATENATED MODULE: ./build/proto/wire-schema.js


const WIRE_TYPES = new Map([
    ["bool", wire_cursor/* VARINT */.rA],
    ["int32", wire_cursor/* VARINT */.rA],
    ["int64", wire_cursor/* VARINT */.rA],
    ["uint32", wire_cursor/* VARINT */.rA],
    ["uint64", wire_cursor/* VARINT */.rA],
    ["float", wire_cursor/* FIXED32 */.Wc],
    ["double", wire_cursor/* FIXED64 */.xp],
    ["string", wire_cursor/* LENGTH_DELIMITED */.Tj],
    ["bytes", wire_cursor/* LENGTH_DELIMITED */.Tj],
]);
const built = new Map();
/** The schema of a message type, by its full name in `proto/`. Types may hold each other, so each is built once. */
function messageSchema(name) {
    const known = built.get(name);
    if (known)
        return known;
    const rows = FIELDS[name];
    if (!rows)
        throw new Error(`no message type ${name} in the generated field table`);
    const fields = [];
    const schema = { name, fields };
    built.set(name, schema);
    for (const row of rows)
        fields[row[0]] = fieldSchema(row, rows);
    return schema;
}
/** @param rows All of the message. */
function fieldSchema([number, name, type, ...words], rows) {
    const wireType = WIRE_TYPES.get(type);
    const map = words.includes("map");
    const repeated = map || words.includes("repeated");
    const oneof = words.find((word) => word.startsWith("oneof "));
    const members = oneof === undefined ? [] : rows.filter((row) => row.includes(oneof));
    return {
        number,
        name,
        type: wireType === undefined ? messageSchema(type) : type,
        wireType: wireType ?? wire_cursor/* LENGTH_DELIMITED */.Tj,
        repeated,
        packed: repeated && wireType !== undefined && wireType !== wire_cursor/* LENGTH_DELIMITED */.Tj,
        map,
        presence: wireType === undefined || oneof !== undefined || words.includes("optional"),
        rivals: members.map((row) => row[1]).filter((member) => member !== name),
        unread: words.includes("unread"),
    };
}
/** A known field number with another wire type is an unknown field. */
function accepts({ wireType, packed }, found) {
    return found === wireType || (packed && found === wire_cursor/* LENGTH_DELIMITED */.Tj);
}


/***/ }),

/***/ 3931:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kZ: () => (/* reexport */ RecordEncoder),
  cy: () => (/* reexport */ decodeTensor),
  _F: () => (/* reexport */ describeLog),
  Ym: () => (/* reexport */ encodeRecord),
  yZ: () => (/* reexport */ encodeTensor)
});

// UNUSED EXPORTS: MAX_EXPANDED_BYTES, tensorFacts

// EXTERNAL MODULE: ./build/dtype.js
var dtype = __webpack_require__(6976);
// EXTERNAL MODULE: ./build/values/float-format.js
var float_format = __webpack_require__(617);
// EXTERNAL MODULE: ./build/record/string-list.js
var string_list = __webpack_require__(5560);
// EXTERNAL MODULE: ./build/record/tensor-facts.js + 2 modules
var tensor_facts = __webpack_require__(2325);
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
    const facts = (0,tensor_facts/* tensorFacts */.Z)(proto);
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
        const list = (0,string_list/* decodeStringList */.K)(proto.tensorContent, facts.elements);
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
    return decoded.ok ? listed(elementTexts(decoded.value, elements), facts.elements) : undefined;
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
    return listed(texts, BigInt(feature.value.length));
}
function listed(texts, elements) {
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
    const format = (0,float_format/* floatFormat */.iD)(dtype);
    if (!format)
        return view.getFloat64(offset, true);
    if (width === 4)
        return shortest(view.getFloat32(offset, true));
    return (0,float_format/* decodeFloat */.Tg)(format, Number(unsigned(view, offset, width)));
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
    const facts = (0,tensor_facts/* tensorFacts */.Z)(proto);
    return {
        name,
        dtype: (0,dtype/* dtypeName */.MN)(proto.dtype),
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

// EXTERNAL MODULE: ./build/proto/codec.js + 6 modules
var codec = __webpack_require__(6174);
// EXTERNAL MODULE: ./build/record/tensor-places.js
var tensor_places = __webpack_require__(9708);
;// CONCATENATED MODULE: ./build/record/encode-alike.js


/**
 * The bytes of the last record, in which another one is written over when it differs in nothing but the values of its
 * number tensors. A thousand repeats of a request are encoded once: a tenth of the time of encoding each.
 */
class EncodedRecord {
    #record;
    #modelName;
    #bytes;
    #places;
    constructor(record, modelName, bytes, places) {
        this.#record = record;
        this.#modelName = modelName;
        this.#bytes = bytes;
        this.#places = places;
    }
    /** Undefined where another record cannot be written over this one. `bytes` are to be changed by this object alone. */
    static of(record, modelName, bytes) {
        if (record.method !== "predict" && record.method !== "predict_streamed")
            return undefined;
        const decoded = (0,codec/* decodePredictionLog */.ee)(bytes);
        if (!decoded.ok)
            throw new Error(`a record was encoded that does not decode: ${decoded.reason}`);
        const places = (0,tensor_places/* tensorPlaces */.U)(bytes, decoded.value);
        return places.length === record.inputs.size ? new EncodedRecord(record, modelName, bytes, places) : undefined;
    }
    /**
     * The bytes of `record`, in the memory of the last, and whether they are still the last one's. Undefined: it has to be
     * encoded, and the last one is gone.
     */
    overwrite(record, modelName) {
        const last = this.#record;
        if (modelName !== this.#modelName || !isAlike(record, last))
            return undefined;
        this.#record = record;
        let unchanged = true;
        for (const { alias, start, end } of this.#places) {
            const tensor = record.inputs.get(alias);
            if (tensor.fixed !== undefined && tensor.fixed === last.inputs.get(alias).fixed)
                continue;
            unchanged = false;
            const place = this.#bytes.subarray(start, end);
            const made = tensor.make(place);
            if (!("content" in made) || made.content.length !== place.length)
                return undefined;
            if (made.content !== place)
                place.set(made.content);
        }
        return { bytes: this.#bytes, unchanged };
    }
}
function isAlike(record, other) {
    if (record.method !== other.method || record.signatureName !== other.signatureName)
        return false;
    if (record.outputFilter !== other.outputFilter || record.inputs.size !== other.inputs.size)
        return false;
    for (const [alias, tensor] of other.inputs)
        if (!isAlikeTensor(record.inputs.get(alias), tensor))
            return false;
    return true;
}
function isAlikeTensor(tensor, other) {
    const { dtype, shape } = other;
    if (tensor?.dtype !== dtype || tensor.shape.length !== shape.length)
        return false;
    for (let axis = 0; axis < shape.length; axis += 1)
        if (tensor.shape[axis] !== shape[axis])
            return false;
    return true;
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
    return (0,codec/* encodePredictionLog */.u)(predictionLog(record, modelName));
}
/** Encodes one record after the other, as {@link encodeRecord} does, in the same memory: each holds until the next. */
class RecordEncoder {
    #logs;
    #last;
    #unchanged = false;
    /** @param allot Where the memory of large records comes from. */
    constructor(allot) {
        this.#logs = new codec/* PredictionLogEncoder */.sU(allot);
    }
    encode(record, modelName) {
        const overwritten = this.#last?.overwrite(record, modelName);
        this.#unchanged = overwritten?.unchanged === true;
        if (overwritten)
            return overwritten.bytes;
        const bytes = this.#logs.encode(predictionLog(record, modelName));
        this.#last = EncodedRecord.of(record, modelName, bytes);
        return bytes;
    }
    /** The last call gave the bytes that the one before it gave: a request that is repeated, without anything random in it. */
    get unchanged() {
        return this.#unchanged;
    }
}
function predictionLog(record, modelName) {
    switch (record.method) {
        case "predict":
            return { logType: "predict_log", request: predictRequest(record, modelName) };
        case "predict_streamed":
            return { logType: "predict_streamed_log", requests: [predictRequest(record, modelName)] };
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
function predictRequest({ signatureName, inputs, outputFilter }, modelName) {
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







/***/ }),

/***/ 5560:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ decodeStringList)
/* harmony export */ });
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


/***/ }),

/***/ 2325:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ tensorFacts)
});

// EXTERNAL MODULE: ./build/dtype.js
var build_dtype = __webpack_require__(6976);
// EXTERNAL MODULE: ./build/record/string-list.js
var string_list = __webpack_require__(5560);
;// CONCATENATED MODULE: ./build/record/tensor-shape.js
/** `TensorShape::MaxDimensions` (tensorflow/core/framework/tensor_shape.h). */
const MAX_DIMENSIONS = 254;
const INT64_MAX = 2n ** 63n - 1n;
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
        if (elements > INT64_MAX) {
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
    const dtype = (0,build_dtype/* dtypeByNumber */.X0)(proto.dtype);
    if (!dtype) {
        return {
            ok: false,
            reason: `dtype ${proto.dtype} (${(0,build_dtype/* dtypeName */.MN)(proto.dtype)}) cannot be held by a tensor`,
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
        const list = (0,string_list/* decodeStringList */.K)(content, elements);
        return list.ok ? undefined : `tensor_content is no list of ${elements} elements of ${dtype.name}: ${list.reason}`;
    }
    const expected = elements * BigInt(dtype.width);
    if (BigInt(content.length) !== expected) {
        return `tensor_content has ${content.length} bytes, but ${elements} elements of ${dtype.name} take ${expected}`;
    }
    if (dtype.kind !== "bool")
        return undefined;
    const stray = content.findIndex((byte) => byte > 1);
    return stray < 0 ? undefined : `tensor_content byte ${stray} is neither 0 nor 1, and a DT_BOOL must be`;
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
        if (narrow(value, limits.bits, limits.signed) === value)
            continue;
        count += 1;
        first ??= index;
    }
    return first === undefined ? undefined : { kind: "narrowed", field: dtype.field, count, index: first };
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


/***/ }),

/***/ 9708:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withTensors),
/* harmony export */   U: () => (/* binding */ tensorPlaces)
/* harmony export */ });
/* harmony import */ var _dtype_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6976);

/**
 * The `tensor_content` of a Predict record's number tensors, in the order in which they lie in `data`, which `log` was
 * decoded from. Other bytes there make the same record with other values: a parser goes past them by the length before
 * them, and any bytes are numbers. Booleans are left out, since not every byte is one.
 */
function tensorPlaces(data, log) {
    return [...(requestOf(log)?.inputs ?? [])]
        .flatMap(([alias, { dtype, tensorContent }]) => {
        if (tensorContent.length === 0 || !isNumber(dtype))
            return [];
        const start = tensorContent.byteOffset - data.byteOffset;
        return [{ alias, start, end: start + tensorContent.length }];
    })
        .sort((a, b) => a.start - b.start);
}
/** What decoding `data` gives, where it differs from the bytes of `log` in nothing but those places. */
function withTensors(log, data, places) {
    const request = requestOf(log);
    if (!request || places.length === 0)
        return log;
    const inputs = new Map(request.inputs);
    for (const { alias, start, end } of places) {
        inputs.set(alias, { ...inputs.get(alias), tensorContent: data.subarray(start, end) });
    }
    const changed = { ...request, inputs };
    return log.logType === "predict_streamed_log"
        ? { logType: log.logType, requests: [changed] }
        : { logType: "predict_log", request: changed };
}
/** The one request of a Predict record; a streamed one with more is none that a server takes. */
function requestOf(log) {
    if (log.logType === "predict_log")
        return log.request;
    return log.logType === "predict_streamed_log" && log.requests.length === 1 ? log.requests[0] : undefined;
}
function isNumber(dtype) {
    const { kind } = (0,_dtype_js__WEBPACK_IMPORTED_MODULE_0__/* .dtypeByNumber */ .X0)(dtype) ?? { kind: undefined };
    return kind === "float" || kind === "int" || kind === "complex";
}


/***/ }),

/***/ 8178:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/index.js + 15 modules
var build_model = __webpack_require__(5222);
// EXTERNAL MODULE: ./build/privacy/index.js + 18 modules
var privacy = __webpack_require__(2951);
// EXTERNAL MODULE: ./build/serving/index.js + 2 modules
var build_serving = __webpack_require__(5898);
// EXTERNAL MODULE: ./build/proto/codec.js + 6 modules
var codec = __webpack_require__(6174);
// EXTERNAL MODULE: ./build/record/index.js + 6 modules
var record = __webpack_require__(3931);
// EXTERNAL MODULE: ./build/serving/words.js
var words = __webpack_require__(6514);
// EXTERNAL MODULE: ./build/tfrecord/reader.js
var tfrecord_reader = __webpack_require__(6651);
// EXTERNAL MODULE: ./build/tfrecord/source.js
var source = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/dtype.js
var build_dtype = __webpack_require__(6976);
// EXTERNAL MODULE: ./build/serving/signature.js
var signature = __webpack_require__(2893);
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
    differences.push(...matchKeys("inputs", request.inputs, planned.inputs));
    for (const [alias, { dtype, shape }] of planned.inputs) {
        const proto = request.inputs.get(alias);
        if (!proto)
            continue;
        const dims = proto.shape?.dims ?? [];
        if (proto.dtype !== dtype.number) {
            differences.push(...differ((0,words/* keyPath */.Dw)("inputs", alias), (0,build_dtype/* dtypeName */.MN)(proto.dtype), dtype.name));
        }
        if (!isShape(dims, shape)) {
            differences.push(...differ((0,words/* keyPath */.Dw)("inputs", alias), `shape ${(0,words/* shapeText */.L3)(dims)}`, (0,words/* shapeText */.L3)(shape)));
        }
    }
    if (sameList(request.outputFilter, planned.outputFilter))
        return differences;
    const [found, wanted] = [(0,words/* quoteAll */._R)(request.outputFilter), (0,words/* quoteAll */._R)(planned.outputFilter)];
    return [...differences, ...differ("output_filter", found, wanted)];
}
function isShape(dims, shape) {
    if (dims.length !== shape.length)
        return false;
    for (let axis = 0; axis < shape.length; axis += 1)
        if (Number(dims[axis]) !== shape[axis])
            return false;
    return true;
}
function sameList(found, wanted) {
    return found.length === wanted.length && found.every((item, index) => item === wanted[index]);
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
            : differ(`tasks[${index}].method_name`, (0,words/* quote */.hD)(task.methodName), (0,words/* quote */.hD)(methodName));
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
    return matchKeys(`${path}.features`, example?.features ?? new Map(), planned);
}
function matchSpec(path, spec, signatureName, modelName) {
    const differences = [];
    const name = spec?.name ?? "";
    if (name !== modelName)
        differences.push(...differ(`${path}.name`, (0,words/* quote */.hD)(name), (0,words/* quote */.hD)(modelName)));
    const [found, wanted] = [(0,signature/* effectiveSignature */.sP)(spec?.signatureName), (0,signature/* effectiveSignature */.sP)(signatureName)];
    if (found !== wanted)
        differences.push(...differ(`${path}.signature_name`, (0,words/* quote */.hD)(found), (0,words/* quote */.hD)(wanted)));
    return differences;
}
function matchKeys(path, found, wanted) {
    if (found.size === wanted.size && hasAll(found, wanted))
        return [];
    return differ(path, (0,words/* quoteAll */._R)([...found.keys()].sort()), (0,words/* quoteAll */._R)([...wanted.keys()].sort()));
}
function hasAll(found, wanted) {
    for (const key of wanted.keys())
        if (!found.has(key))
            return false;
    return true;
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
            const request = predictRequest(log);
            return first(planned.inputs, ([alias, { make }]) => matchTensor(alias, make(), request));
        }
        case "classify":
        case "regress":
        case "multi_inference": {
            const input = exampleInput(log);
            if (input?.kind === undefined)
                return undefined;
            const path = `input.${input.kind}`;
            const context = input.kind === "example_list_with_context" ? input.context : undefined;
            return (first(planned.examples.entries(), ([index, example]) => matchExample(`${path}.examples[${index}]`, example, input.examples[index])) ??
                (planned.context && matchExample(`${path}.context`, planned.context, context)));
        }
    }
}
function predictRequest(log) {
    if (log.logType === "predict_streamed_log")
        return log.requests[0];
    return log.logType === "predict_log" ? log.request : undefined;
}
function exampleInput(log) {
    if (log.logType === "classify_log" || log.logType === "regress_log" || log.logType === "multi_inference_log") {
        return log.request.input;
    }
    return undefined;
}
function matchTensor(alias, made, request) {
    const path = (0,words/* keyPath */.Dw)("inputs", alias);
    const proto = request?.inputs.get(alias);
    if (!proto)
        return undefined;
    const found = (0,record/* decodeTensor */.cy)(proto);
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
        const at = (0,words/* keyPath */.Dw)(`${path}.features`, name);
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

// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
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
 * full, the others are counted. Framing is not looked at: that is {@link verifyFile}'s, and so is why a file cannot be
 * opened; what the spec makes of one that is missing is told here.
 */
async function compareWithPlan(file, plan, onRecord) {
    const opened = await (0,source/* openFileSource */.S)(file);
    if (opened.kind === "missing")
        return plan.records.length === 0 ? [] : [notWritten(file, plan)];
    if (opened.kind !== "open")
        return [];
    try {
        return await compareSource(opened.source, file, plan, onRecord);
    }
    finally {
        await opened.source.close();
    }
}
/** As {@link compareWithPlan}, for bytes that are open already. `file` names them in problems. */
async function compareSource(source, file, plan, onRecord) {
    const reader = new tfrecord_reader/* RecordReader */.J(source, { reuseMemory: true });
    const encoder = new record/* RecordEncoder */.kZ();
    let first;
    let differing = 0;
    for await (const record of reader) {
        onRecord?.(record.index + 1, reader.position, source.size);
        const planned = plan.records[record.index];
        if (!planned || Buffer.compare(encoder.encode(planned, plan.modelName), record.data) === 0)
            continue;
        differing += 1;
        first ??= { record, differences: explain(planned, record.data, plan.modelName) };
    }
    const problems = first ? told(first.record, first.differences, differing, file) : [];
    const { records } = reader.outcome;
    if (records === plan.records.length)
        return problems;
    const message = `the file has ${(0,words/* count */.U9)(records, "whole record")}, the spec makes ${plan.records.length}`;
    return [...problems, verifyProblem("verify-record-count", { message, where: { file } })];
}
function notWritten(file, plan) {
    const message = `there is no warm-up file, and the spec makes ${(0,words/* count */.U9)(plan.records.length, "record")}`;
    return verifyProblem("verify-record-count", { message, where: { file } });
}
/** What differs, from the outside in: the kind of request, its fields, its values, and only then its encoding. */
function explain(planned, data, modelName) {
    const decoded = (0,codec/* decodePredictionLog */.ee)(data);
    if (!decoded.ok) {
        const what = decoded.excess ? "it is not decoded" : "it is no PredictionLog";
        return [{ path: decoded.path, message: `${what}: ${decoded.reason}` }];
    }
    const fields = matchPlanned(planned, decoded.value, modelName);
    if (fields.length > 0)
        return fields;
    const value = matchValues(planned, decoded.value);
    return [value ?? { path: "", message: "the same request is written in other bytes, as another writer would" }];
}
function told(record, differences, differing, file) {
    const others = differing > 1 ? ` (${(0,words/* count */.U9)(differing - 1, "more record")} ${differing === 2 ? "differs" : "differ"})` : "";
    return differences.map(({ path, message }) => verifyProblem("verify-record-differs", {
        message: `record ${record.index}: ${message}${others}`,
        where: { file, record: record.index, offset: record.offset, ...(path !== "" && { path }) },
    }));
}

// EXTERNAL MODULE: ./build/serving/framing.js
var framing = __webpack_require__(1753);
// EXTERNAL MODULE: ./build/serving/file-head.js
var file_head = __webpack_require__(2964);
// EXTERNAL MODULE: ./build/serving/place.js
var place = __webpack_require__(672);
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
    add({ index, offset, checksum }, log) {
        const { plan, written } = this.#options;
        const planned = plan?.records[index];
        const differences = plan && planned && log ? matchPlanned(planned, log, plan.modelName) : [];
        const expected = written?.checksums[index];
        const changed = expected !== undefined && checksum !== expected;
        if (!changed && differences.length === 0)
            return;
        const where = { file: this.#file, record: index, offset };
        this.#problems.add(differences.map(({ path, message }) => verifyProblem("verify-record-differs", { message, where: { ...where, path } })));
        if (changed) {
            const message = "the data on disk is not the data that was written";
            this.#problems.add([verifyProblem("verify-changed", { message, where })]);
        }
    }
    problems(records) {
        const { plan, written } = this.#options;
        const where = { file: this.#file };
        const problems = [...this.#problems.list()];
        const expected = plan?.records.length ?? written?.checksums.length ?? records;
        if (records !== expected) {
            const message = `the file has ${(0,words/* count */.U9)(records, "whole record")}, expected ${expected}`;
            problems.push(verifyProblem("verify-record-count", { message, where }));
        }
        return problems;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/verify/background-digest.js
/** SHA-256 of much data, on another thread: it is the slowest of all that is done with every byte. */

/** Sixteen shared parts of half a megabyte. A thread takes as long to start as hashing them does, so less is hashed here. */
const PART_BYTES = 512 * 1024;
const PARTS = 16;
/** Takes parts, says when it is done with each, and answers an empty message with the digest. Text, so that no bundle has to bring a second file. */
const THREAD = `
const { parentPort } = require("node:worker_threads");
const hash = require("node:crypto").createHash("sha256");
parentPort.on("message", (part) => {
  if (part) hash.update(part);
  parentPort.postMessage(part ? undefined : hash.digest("hex"));
});`;
/** Bytes go in with `update`, which copies them, and come out as `digest`. Call `close` whatever happens. */
class BackgroundDigest {
    #parts = [];
    /** Parts handed over, and parts that are done with. */
    #sent = 0;
    #done = 0;
    #filled = 0;
    #thread;
    #result;
    #failure;
    #wake = () => { };
    async update(bytes) {
        for (let at = 0; at < bytes.length;) {
            const part = await this.#freePart();
            const piece = bytes.subarray(at, at + PART_BYTES - this.#filled);
            part.set(piece, this.#filled);
            this.#filled += piece.length;
            at += piece.length;
            if (this.#filled === PART_BYTES)
                this.#send(PART_BYTES);
        }
    }
    /** Lower-case hex. Nothing may be added after it. */
    async digest() {
        if (!this.#thread)
            return this.#digestHere();
        if (this.#filled > 0)
            this.#send(this.#filled);
        this.#thread.postMessage(undefined);
        await this.#until(() => this.#result !== undefined);
        return this.#result;
    }
    async close() {
        await this.#thread?.terminate();
    }
    async #freePart() {
        if (this.#sent - this.#done === PARTS) {
            this.#thread ??= await this.#start();
            await this.#until(() => this.#sent - this.#done < PARTS);
        }
        const index = this.#sent % PARTS;
        return (this.#parts[index] ??= new Uint8Array(new SharedArrayBuffer(PART_BYTES)));
    }
    #send(length) {
        this.#thread?.postMessage(this.#parts[this.#sent % PARTS].subarray(0, length));
        this.#sent += 1;
        this.#filled = 0;
    }
    async #start() {
        // Most files are too small to need it.
        const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 19));
        const thread = new Worker(THREAD, { eval: true });
        thread.on("message", (result) => {
            if (result === undefined)
                this.#done += 1;
            else
                this.#result = result;
            this.#wake();
        });
        thread.on("error", (error) => {
            this.#failure = error;
            this.#wake();
        });
        for (const part of this.#parts)
            thread.postMessage(part);
        return thread;
    }
    #digestHere() {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        for (const part of this.#parts.slice(0, this.#sent))
            hash.update(part);
        const last = this.#parts[this.#sent];
        if (this.#filled > 0 && last)
            hash.update(last.subarray(0, this.#filled));
        return hash.digest("hex");
    }
    async #until(reached) {
        while (!reached()) {
            if (this.#failure)
                throw this.#failure;
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
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
    #hash = new BackgroundDigest();
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
            await this.#hash.update(target.subarray(this.#digested - offset, read));
            this.#digested = offset + read;
        }
        return read;
    }
    /** SHA-256 of the whole file, as lower-case hex: what no one has read yet is read now. */
    async digest() {
        const chunk = new Uint8Array(this.#digested < this.size ? CHUNK_BYTES : 0);
        while (this.#digested < this.size && (await this.read(chunk, this.#digested)) > 0)
            ;
        return this.#hash.digest();
    }
    /** Call it whatever happens. */
    close() {
        return this.#hash.close();
    }
}

// EXTERNAL MODULE: ./build/model/batch-functions.js
var batch_functions = __webpack_require__(7350);
// EXTERNAL MODULE: ./build/serving/batching.js
var batching = __webpack_require__(7287);
// EXTERNAL MODULE: ./build/serving/input.js
var input = __webpack_require__(5403);
// EXTERNAL MODULE: ./build/serving/problems.js
var problems = __webpack_require__(5363);
// EXTERNAL MODULE: ./build/serving/tensor.js
var tensor = __webpack_require__(4674);
;// CONCATENATED MODULE: ./build/serving/batch-coverage.js







/**
 * Which allowed batch sizes the records of a file warm: those of the server's batching, else those of the graph's own. A
 * batch is padded to the smallest allowed size that holds it, so a size stays cold until some batch falls between it and
 * the next smaller one.
 */
class BatchCoverage {
    #serving;
    #model;
    /** By signature: its allowed sizes, the smallest first, and those of them that are warmed. */
    #buckets = new Map();
    constructor(serving, model) {
        this.#serving = serving;
        this.#model = model;
    }
    add(log) {
        const { signatures, rows } = batchOf(log);
        if (rows === undefined)
            return;
        for (const signature of signatures) {
            const { allowed, warmed } = this.#bucketsOf(signature);
            const bucket = allowed.find((size) => BigInt(size) >= rows);
            if (bucket !== undefined)
                warmed.add(bucket);
        }
    }
    /** One problem for each signature in use that has sizes left cold. */
    problems(file) {
        return [...this.#buckets].flatMap(([signature, { allowed, warmed }]) => {
            const cold = allowed.filter((size) => !warmed.has(size));
            if (cold.length === 0 || warmed.size === 0)
                return [];
            const message = `signature ${(0,words/* quote */.hD)(signature)} is not warmed for ${(0,words/* count */.U9)(cold.length, "allowed batch size")}: ${cold.join(", ")}`;
            return [(0,problems/* servingProblem */.w)("serving-batch-bucket", { message, where: { file } })];
        });
    }
    #bucketsOf(signature) {
        let buckets = this.#buckets.get(signature);
        if (!buckets) {
            const allowed = this.#allowedSizes(signature);
            buckets = { allowed: [...new Set(allowed)].sort((a, b) => a - b), warmed: new Set() };
            this.#buckets.set(signature, buckets);
        }
        return buckets;
    }
    /** None where the signature fixes its number of rows: the other sizes cannot be sent. */
    #allowedSizes(name) {
        const signature = this.#model.signatures.get(name);
        if (!signature || [...signature.inputs.values()].every(({ shape }) => typeof shape?.[0] === "number"))
            return [];
        const ofGraph = () => (0,batch_functions/* batchFunctions */.g)(this.#model, signature).flatMap((found) => found.allowedBatchSizes);
        return this.#serving.allowedBatchSizes ?? ofGraph();
    }
}
function batchOf(log) {
    switch (log.logType) {
        case "predict_log": {
            const tensors = [...log.request.inputs.values()].map((proto) => ({ shape: (0,tensor/* tensorShape */.Ze)(proto) }));
            return { signatures: [(0,signature/* effectiveSignature */.sP)(log.request.modelSpec?.signatureName)], rows: (0,batching/* batchSize */.CJ)(tensors) };
        }
        case "classify_log":
        case "regress_log":
            return {
                signatures: [(0,signature/* effectiveSignature */.sP)(log.request.modelSpec?.signatureName)],
                rows: BigInt((0,input/* exampleCount */.EN)(log.request.input)),
            };
        case "multi_inference_log":
            return {
                signatures: log.request.tasks.map(({ modelSpec }) => (0,signature/* effectiveSignature */.sP)(modelSpec?.signatureName)),
                rows: BigInt((0,input/* exampleCount */.EN)(log.request.input)),
            };
        default:
            return { signatures: [], rows: undefined };
    }
}

// EXTERNAL MODULE: ./build/serving/constants.js
var constants = __webpack_require__(5414);
// EXTERNAL MODULE: ./build/serving/record.js + 13 modules
var serving_record = __webpack_require__(975);
// EXTERNAL MODULE: ./build/serving/strange-record.js
var strange_record = __webpack_require__(1125);
// EXTERNAL MODULE: ./build/record/tensor-places.js
var tensor_places = __webpack_require__(9708);
;// CONCATENATED MODULE: ./build/verify/alike-records.js

/** Longer records are judged each for itself: to judge one takes less time than to go through its bytes. */
const MAX_ALIKE_BYTES = 64 * 1024;
/** Records kept to compare with, by length, which is where most of those that differ do so. */
const MAX_ALIKE_KINDS = 64;
/**
 * Records that differ from one that was judged in nothing but the values of number tensors. All other bytes are the same,
 * those of tags, lengths, names, shapes and strings; so a parser finds the same fields at the same places, and no rule
 * minds which numbers a tensor holds. What was found of the one holds for the other, then, in a tenth of the time.
 */
class AlikeRecords {
    #known = new Map();
    /** Undefined where no record like this one was kept. */
    find(data) {
        const known = this.#known.get(data.length);
        if (!known || !isAlike(data, known))
            return undefined;
        return { log: (0,tensor_places/* withTensors */.N)(known.log, data, known.places), verdict: known.verdict };
    }
    /** Keep what holds for every record like this one. `data` must not change any more, and `log` be decoded from it. */
    keep(data, log, verdict) {
        if (data.length > MAX_ALIKE_BYTES)
            return;
        this.#known.delete(data.length);
        const [oldest] = this.#known.keys();
        if (this.#known.size === MAX_ALIKE_KINDS && oldest !== undefined)
            this.#known.delete(oldest);
        this.#known.set(data.length, { data, log, places: (0,tensor_places/* tensorPlaces */.U)(data, log), verdict });
    }
}
/** Of the same length, and the same but for the places. */
function isAlike(data, known) {
    let at = 0;
    for (const { start, end } of known.places) {
        if (!isSame(data, known.data, at, start))
            return false;
        at = end;
    }
    return isSame(data, known.data, at, data.length);
}
function isSame(bytes, others, from, to) {
    for (let i = from; i < to; i += 1)
        if (bytes[i] !== others[i])
            return false;
    return true;
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
                signatures: log.requests.map((one) => (0,signature/* effectiveSignature */.sP)(one.modelSpec?.signatureName)),
            };
        case "multi_inference_log":
            return {
                method: "multi_inference",
                signatures: log.request.tasks.map(({ modelSpec }) => (0,signature/* effectiveSignature */.sP)(modelSpec?.signatureName)),
            };
        case "predict_log":
        case "classify_log":
        case "regress_log":
            return {
                method: log.logType.replace("_log", ""),
                signatures: [(0,signature/* effectiveSignature */.sP)(log.request.modelSpec?.signatureName)],
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
    /** Those that there is nothing to say of, and how they count. */
    #sound;
    constructor(options, file, sound = new AlikeRecords()) {
        this.#options = options;
        this.#file = file;
        this.#sound = sound;
        this.#coverage = new BatchCoverage(options.serving, options.model);
    }
    /** Judge and count a record. Undefined: it is no PredictionLog. */
    add(record) {
        const alike = this.#sound.find(record.data);
        if (!alike)
            return this.#judge(record);
        this.#count(alike.verdict);
        return alike.log;
    }
    problems() {
        return [...this.#problems.list(), ...this.#coverage.problems(this.#file)];
    }
    #judge({ index, offset, data: borrowed }) {
        // The reader's memory will hold the next record; one that is kept for comparison needs its own.
        const data = borrowed.length > MAX_ALIKE_BYTES ? borrowed : borrowed.slice();
        const { model, serving, plan } = this.#options;
        const context = {
            model,
            serving,
            file: this.#file,
            record: index,
            offset,
            servedName: plan?.modelName,
            planned: plan !== undefined,
        };
        const decoded = (0,codec/* decodePredictionLog */.ee)(data);
        // The server runs one record past its cap and reads no further.
        const problems = index > constants/* MAX_RECORDS */.uq
            ? undefined
            : decoded.ok
                ? judge(decoded.value, data, context)
                : [(0,strange_record/* judgeUndecodable */.qz)(data, decoded, context)];
        if (problems)
            this.#problems.add(problems);
        if (!decoded.ok)
            return undefined;
        const log = decoded.value;
        const counted = countedAs(log);
        this.#count(counted);
        this.#coverage.add(log);
        if (problems?.length === 0)
            this.#sound.keep(data, log, counted);
        return log;
    }
    #count({ method, signatures }) {
        this.byMethod.add(method);
        for (const signature of signatures)
            this.bySignature.add(signature);
    }
}
function judge(log, data, context) {
    const example = log.logType === undefined ? (0,strange_record/* judgeExampleRecord */.p9)(data, context) : undefined;
    return example ? [example] : (0,serving_record/* judgeRecord */.d)(log, context);
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
/**
 * Undefined where a record was not judged, and nothing else is known that the server refuses.
 *
 * @param problems those that the server's rules found, not those of a comparison with a plan.
 */
function verdict(problems) {
    const judged = problems.filter(({ code }) => code !== "serving-too-many-values");
    if ((0,problem/* hasErrors */.C)(judged))
        return "does-not-load";
    if (judged.length < problems.length)
        return undefined;
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
    const opened = await (0,source/* openFileSource */.S)(file);
    if (opened.kind !== "open") {
        const problems = await (0,place/* judgeOpenFailure */.g)(opened, target);
        return { ...NOTHING, problems, loads: verdict(problems) };
    }
    try {
        return await verifySource(opened.source, target, options);
    }
    finally {
        await opened.source.close();
    }
}
const NOTHING = {
    records: 0,
    bytes: 0,
    sha256: undefined,
    readToEnd: false,
    byMethod: new Map(),
    bySignature: new Map(),
};
/** As {@link verifyFile}, for bytes that are open already, or still being written. `target` names them in problems. */
async function verifySource(source, target, options) {
    if (options.sha256 === false)
        return verifyRecords(source, target, options);
    const hashed = new HashingSource(source);
    try {
        const verification = await verifyRecords(hashed, target, options);
        return verification.readToEnd ? { ...verification, sha256: await hashed.digest() } : verification;
    }
    finally {
        await hashed.close();
    }
}
async function verifyRecords(source, target, options) {
    const reader = new tfrecord_reader/* RecordReader */.J(source, { reuseMemory: true });
    const judged = new JudgedRecords(options, target);
    const compared = new ComparedRecords(options, target);
    const searched = new privacy/* SearchedRecords */.mp(options.patterns ?? [], target);
    for await (const record of reader) {
        const log = judged.add(record);
        compared.add(record, log);
        searched.add(record, log);
        options.onRecord?.(record.index + 1, reader.position, source.size);
    }
    const { outcome } = reader;
    const head = outcome.kind === "corrupt-length" ? await readHead(source) : new Uint8Array(0);
    const served = [
        ...judged.problems(),
        ...(0,framing/* judgeRecordCount */.M)(outcome.records, target),
        ...(0,framing/* judgeFraming */.a)(outcome, { file: target, head, size: source.size }),
    ];
    return {
        records: outcome.records,
        bytes: source.size,
        sha256: undefined,
        readToEnd: outcome.kind !== "unreadable",
        byMethod: judged.byMethod.sorted(),
        bySignature: judged.bySignature.sorted(),
        problems: [...served, ...compared.problems(outcome.records), ...searched.problems()],
        loads: verdict(served),
    };
}
async function readHead(source) {
    const head = new Uint8Array(Math.min(source.size, file_head/* HEAD_BYTES */.L));
    return head.subarray(0, await source.read(head, 0));
}

;// CONCATENATED MODULE: ./build/verify/index.js
/** What is in a warm-up file: trust nothing that was said about it, read it back from disk. */




// EXTERNAL MODULE: ./build/run/model-report.js
var model_report = __webpack_require__(9358);
// EXTERNAL MODULE: ./build/run/progress.js
var progress = __webpack_require__(2527);
// EXTERNAL MODULE: ./build/run/task.js
var run_task = __webpack_require__(7185);
;// CONCATENATED MODULE: ./build/run/check.js
/** One warm-up file that is there, judged. */







/** By the server's rules; where there is a spec, also against what it would write. */
async function checkVersion(task) {
    const { spec: asked, sources, folder, patterns, findings, cwd, sha256 } = task;
    const clock = (0,model_report/* startStopwatch */.Qq)();
    const { value: spec, problems: ofBatching } = await (0,build_serving/* settleBatching */.IY)(asked, folder);
    findings.add(ofBatching);
    const file = (0,run_task/* warmupFile */.D)(folder);
    const subject = { spec, folder, file };
    const model = findings.take(await (0,build_model/* readModel */.ko)(folder, spec.model.tags, (0,progress/* modelProgress */.x)(task)));
    if (!model)
        return (0,model_report/* modelReport */.CU)(subject, {}, findings, clock, cwd);
    // A spec that no longer fits the model is told, and does not keep the file from being judged.
    const outcome = spec.file === undefined ? undefined : (0,privacy/* planRedacted */.E_)(spec, model);
    const expected = outcome && findings.take(outcome);
    const onRecord = (0,progress/* checkProgress */.E)(file, expected?.records.length, task);
    const { serving } = spec;
    const { problems, ...facts } = await verifyFile(file, { model, serving, patterns, onRecord, sha256 });
    findings.add(problems);
    if (expected)
        findings.add(await compareWithPlan(file, expected, onRecord));
    return (0,model_report/* modelReport */.CU)(subject, { ...facts, ...(0,model_report/* planFacts */.pE)(outcome, { spec, sources }, cwd) }, findings, clock, cwd);
}

// EXTERNAL MODULE: ./build/run/containment.js
var containment = __webpack_require__(3314);
// EXTERNAL MODULE: ./build/run/findings.js
var run_findings = __webpack_require__(262);
// EXTERNAL MODULE: ./build/run/problems.js
var run_problems = __webpack_require__(1972);
// EXTERNAL MODULE: ./build/files/index.js + 11 modules
var files = __webpack_require__(660);
// EXTERNAL MODULE: ./build/spec/index.js + 29 modules
var spec = __webpack_require__(2464);
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
        const matches = GLOB_CHARACTERS.test(pattern) ? await expand(pattern, cwd) : [pattern];
        for (const match of matches)
            found.add(match);
        if (matches.length === 0)
            problems.push(noMatch(pattern));
    }
    return { value: [...found].sort(), problems };
}
async function expand(pattern, cwd) {
    const { existsSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 19));
    const { resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 19));
    // A file whose own name has brackets is that file.
    if (existsSync(resolve(cwd, pattern)))
        return [pattern];
    // Eager: bundled in, so that the CommonJS library needs no second file; run only when a pattern asks for it.
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    return glob([pattern], { cwd, ignore: ["**/node_modules/**"], expandDirectories: false, dot: true });
}
function noMatch(pattern) {
    return (0,run_problems/* runProblem */.d)("run-no-spec", {
        message: `no file matches ${JSON.stringify(pattern)}`,
        hint: "paths and globs start from the working directory; node_modules is never searched",
    });
}

;// CONCATENATED MODULE: ./build/run/read-specs.js
/** The specs of a run, read one after the other. */





/**
 * What could be read, in code-unit order of the paths; the problems are those of the specs that could not.
 *
 * @param fetches False: only what specs say is asked for, not what their URLs give.
 */
async function readSpecs(choice, cwd, fetches) {
    const remote = fetches && (0,files/* remoteFiles */.wC)({ allowPrivateNetwork: choice.allowPrivateNetwork === true });
    const savedModel = choice.savedModel === undefined ? undefined : (0,external_node_path_.resolve)(cwd, choice.savedModel);
    if (savedModel !== undefined && (choice.specs ?? []).length === 0) {
        return { value: [{ value: (0,spec/* specForModel */.CR)(savedModel), problems: [] }], problems: [] };
    }
    const found = await findSpecs(choice.specs ?? [], cwd);
    const specs = [];
    const problems = [...found.problems];
    for (const file of found.value ?? []) {
        const led = await (0,containment/* judgeNamedFile */.Vz)(file, choice, cwd);
        if (led.length > 0) {
            problems.push(...led);
            continue;
        }
        const { value, problems: ofSpec } = await (0,spec/* readSpec */.Ot)(file, {
            cwd,
            workspace: (0,containment/* workspaceOf */.B3)(choice, cwd),
            allowOutside: choice.allowOutside,
            remote,
        });
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

// EXTERNAL MODULE: ./build/run/relative.js
var relative = __webpack_require__(2412);
;// CONCATENATED MODULE: ./build/run/sample-sources.js

/** Read the sources that the requests of a spec take from. */
async function sampleSources(spec, workspace) {
    if (spec.sources.length === 0)
        return { value: { spec, sources: [] }, problems: [] };
    // Eager: bundled in; run only for the specs that have sources, which most have not.
    const { sampleSource, withRecordedRequests } = await __webpack_require__.e(/* import() */ 953).then(__webpack_require__.bind(__webpack_require__, 8953));
    const used = new Set(spec.requests === "auto" ? [] : spec.requests.map(({ from }) => from?.source));
    const sources = [];
    const problems = [];
    for (const source of spec.sources) {
        if (!used.has(source.name))
            continue;
        const sampled = await sampleSource(source, workspace, spec.locate, spec.limits.maxRecords);
        problems.push(...sampled.problems);
        if (sampled.value)
            sources.push(sampled.value);
    }
    const taken = withRecordedRequests(spec, sources);
    problems.push(...taken.problems);
    const value = taken.value && !(0,problem/* hasErrors */.C)(problems) ? { spec: taken.value, sources } : undefined;
    return { value, problems };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/tfrecord/index.js + 6 modules
var tfrecord = __webpack_require__(1941);
// EXTERNAL MODULE: ./build/run/at-request.js
var at_request = __webpack_require__(701);
// EXTERNAL MODULE: ./build/run/cannot-write.js
var cannot_write = __webpack_require__(8065);
// EXTERNAL MODULE: ./build/report/words.js
var report_words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/run/draft.js




/**
 * Make and frame one record after the other; only one is in memory. The problems are limits of the spec that it exceeds.
 *
 * @param checksums Gets the checksum of each record's data: what is read back must have the same.
 */
async function writeDraft(sink, planned, spec, checksums, onRecord) {
    const writer = new tfrecord/* RecordWriter */.J9(sink);
    // In turn, since the writer may hold on to a record until it has the next.
    const encoders = [new record/* RecordEncoder */.kZ(tfrecord/* recordMemory */.FL), new record/* RecordEncoder */.kZ(tfrecord/* recordMemory */.FL)];
    for (const record of planned.records) {
        const encoder = encoders[writer.records % 2 === 0 ? 0 : 1];
        const data = encoder.encode(record, planned.modelName);
        const problem = exceeds(data.length, writer.bytes, spec.limits);
        if (problem)
            return [{ ...problem, ...spec.locate(record.path) }];
        checksums.push(await writer.write(data, encoder.unchanged ? checksums.at(-2) : undefined));
        onRecord(writer.records, writer.bytes);
    }
    await writer.flush();
    return [];
}
function exceeds(record, before, { maxRecordSize, maxFileSize }) {
    if (record > maxRecordSize) {
        const message = `the record has ${(0,report_words/* size */.Ej)(record)}, more than limits.max_record_size, ${(0,report_words/* size */.Ej)(maxRecordSize)}`;
        return (0,run_problems/* runProblem */.d)("run-record-too-large", { message });
    }
    if (before + record + tfrecord/* FRAME_BYTES */.Kr > maxFileSize) {
        const message = `with this record the file has more than limits.max_file_size, ${(0,report_words/* size */.Ej)(maxFileSize)}`;
        return (0,run_problems/* runProblem */.d)("run-file-too-large", { message });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/run/same-file.js

const same_file_CHUNK_BYTES = 1024 * 1024;
/**
 * Whether a file holds the very bytes that were written. One of another size is another file: most need no reading. So is
 * one that cannot be read: it is replaced like any other.
 *
 * @param size of what was written
 */
async function isSameFile(file, written, size) {
    const opened = await (0,tfrecord/* openFileSource */.Sd)(file);
    if (opened.kind !== "open")
        return false;
    const { source } = opened;
    try {
        return source.size === size && (await holdsTheSame(source, written));
    }
    catch (error) {
        if (error instanceof Error && "syscall" in error)
            return false;
        throw error;
    }
    finally {
        await source.close();
    }
}
async function holdsTheSame(source, written) {
    const chunk = Buffer.alloc(Math.min(source.size, same_file_CHUNK_BYTES));
    const other = Buffer.alloc(chunk.length);
    for (let at = 0; at < source.size; at += chunk.length) {
        const [length, otherLength] = await Promise.all([source.read(chunk, at), written.read(other, at)]);
        if (length === 0 || length !== otherLength)
            return false;
        if (!chunk.subarray(0, length).equals(other.subarray(0, length)))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/run/write.js
/** One warm-up file: written beside its place, read back from there and judged, and only then put in place. */















/** Where anything is wrong the old file stays as it is, and a file that would not change is not touched either. */
async function writeVersion(task) {
    const { folder, findings, cwd } = task;
    const clock = (0,model_report/* startStopwatch */.Qq)();
    const { value: spec, problems } = await (0,build_serving/* settleBatching */.IY)(task.spec, folder);
    findings.add(problems);
    const file = (0,run_task/* warmupFile */.D)(folder);
    const model = findings.take(await (0,build_model/* readModel */.ko)(folder, spec.model.tags, (0,progress/* modelProgress */.x)(task)));
    const outcome = model && (0,privacy/* planRedacted */.E_)(spec, model);
    const planned = outcome && findings.take(outcome);
    const facts = (0,model_report/* planFacts */.pE)(outcome, { spec, sources: task.sources }, cwd);
    const made = model && planned && !findings.failed ? await make({ ...task, spec }, file, model, planned) : {};
    return (0,model_report/* modelReport */.CU)({ spec, folder, file }, { ...facts, ...made }, findings, clock, cwd);
}
async function make(task, file, model, planned) {
    const folder = (0,external_node_path_.dirname)(file);
    let madeFolder = false;
    let draft;
    let committed = false;
    try {
        madeFolder = await makeFolder(folder);
        draft = await tfrecord/* AtomicFile */.A0.create(file);
        const facts = await writeAndVerify(task, file, draft, model, planned);
        const changed = !task.findings.failed && !(await isSameFile(file, draft, facts.bytes ?? 0));
        if (changed && !task.dryRun) {
            await draft.commit();
            committed = true;
        }
        return { ...facts, changed };
    }
    catch (error) {
        task.findings.add([(0,cannot_write/* cannotWrite */.z)(error, file, task.cwd)]);
        return {};
    }
    finally {
        await tidyUp(draft, madeFolder && !committed ? folder : undefined);
    }
}
/**
 * True where the folder was not there. The one above is never made: a version folder that is gone was removed while we
 * worked, and a new one without a model would be served as a version that fails.
 */
async function makeFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder);
        return true;
    }
    catch (error) {
        if (error.code === "EEXIST")
            return false;
        throw error;
    }
}
/**
 * Leave nothing of ours behind. What the disk will not have removed any more, or another writer has begun to use, stays: the
 * next run removes temporary files, and an empty folder harms no one.
 */
async function tidyUp(draft, folder) {
    await draft?.abort().catch(tolerate);
    if (folder !== undefined)
        await (0,promises_.rmdir)(folder).catch(tolerate);
}
function tolerate(error) {
    if (!(0,cannot_write/* isOfFileSystem */.j)(error))
        throw error;
}
/** What is judged is what the file gives back, not what was meant to go there. That follows close behind the writing. */
async function writeAndVerify({ spec, patterns, findings, cwd, sha256, onProgress }, file, draft, model, planned) {
    const progress = { doing: "writing", file: (0,relative/* shownPath */.pS)(file, cwd), totalBytes: undefined };
    const { serving } = spec;
    const totalRecords = planned.records.length;
    const followed = new tfrecord/* FollowedFile */.X_(draft);
    const checksums = [];
    const [ofWriting, { problems, ...facts }] = await Promise.all([
        writeDraft(followed, planned, spec, checksums, (records, bytes) => onProgress({ ...progress, bytes, records, totalRecords })).finally(() => followed.end()),
        verifySource(followed, file, { model, serving, plan: planned, patterns, sha256, written: { checksums } }),
    ]);
    if (ofWriting.length > 0) {
        // The file ends where writing stopped, which is all that there would be to say of it.
        findings.add(ofWriting);
        return {};
    }
    findings.add(problems.map((problem) => (0,at_request/* atRequest */.l)(problem, planned, spec)));
    return facts;
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
        case "show":
        case "init":
        case "import":
        case "export": {
            // Bundled in where a bundle is one file; a write of the command line need not read it.
            const { reportOn } = await __webpack_require__.e(/* import() */ 676).then(__webpack_require__.bind(__webpack_require__, 5676));
            return report(options, cwd, [await reportOn(options, cwd)], []);
        }
        case "discover":
        case "write":
        case "check":
    }
    const specs = await readSpecs(options, cwd, options.command !== "discover");
    const models = [];
    const owners = new Map();
    for (const spec of specs.value ?? []) {
        models.push(...(options.command === "discover" ? [described(spec, cwd)] : await workOn(spec, options, owners, cwd)));
    }
    return report(options, cwd, models, specs.problems);
}
/** Every version folder that a spec names. What is known before any of them is opened goes with the first. */
async function workOn({ value: spec, problems }, options, owners, cwd) {
    const clock = (0,model_report/* startStopwatch */.Qq)();
    const strict = options.strict === true || spec.checks.warningsAsErrors;
    const boundary = (0,containment/* boundaryOf */.iH)(spec, options, cwd);
    const ahead = new run_findings/* Findings */.F(strict);
    ahead.add(problems);
    ahead.add(await (0,containment/* judgeNamedPaths */.Zf)(spec, boundary));
    const patterns = ahead.take(await (0,privacy/* compilePatterns */.xi)(spec)) ?? [];
    const folders = ahead.failed ? [] : (ahead.take(await (0,build_model/* findVersions */.tx)(spec)) ?? []);
    const recorded = (0,containment/* surroundingsOf */.ZD)(spec, options, cwd);
    const sampled = folders.length > 0 ? ahead.take(await sampleSources(spec, recorded)) : undefined;
    const models = [];
    if (ahead.failed || !sampled) {
        models.push((0,model_report/* modelReport */.CU)({ spec, folder: undefined, file: undefined }, {}, ahead, clock, cwd));
    }
    for (const folder of sampled ? folders : []) {
        const findings = new run_findings/* Findings */.F(strict);
        if (models.length === 0)
            findings.add(ahead.problems);
        findings.add(claim(owners, (0,run_task/* warmupFile */.D)(folder), spec));
        const led = await (0,containment/* judgeFolder */._c)(spec, folder, boundary, options.command === "write");
        findings.add(led);
        if (led.length > 0) {
            models.push((0,model_report/* modelReport */.CU)({ spec, folder, file: (0,run_task/* warmupFile */.D)(folder) }, {}, findings, (0,model_report/* startStopwatch */.Qq)(), cwd));
            continue;
        }
        const onProgress = options.onProgress ?? (() => { });
        const task = { ...sampled, folder, patterns, findings, cwd, onProgress, sha256: options.sha256 !== false };
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
    const problem = (0,run_problems/* runProblem */.d)("run-same-file", {
        ...spec.locate(["model", "path"]),
        message: `this spec and ${owner} are both for ${file}`,
        hint: "join the two specs, or name another model or version in one of them",
    });
    return [problem];
}
function described({ value: spec, problems }, cwd) {
    const findings = new run_findings/* Findings */.F(spec.checks.warningsAsErrors);
    findings.add(problems);
    return (0,model_report/* modelReport */.CU)({ spec, folder: undefined, file: undefined }, {}, findings, (0,model_report/* startStopwatch */.Qq)(), cwd);
}
function report(options, cwd, models, problems) {
    const strict = "strict" in options && options.strict === true;
    const common = new run_findings/* Findings */.F(strict);
    common.add(problems);
    return {
        command: options.command,
        dryRun: options.command === "write" && options.dryRun === true,
        ok: !common.failed && models.every((model) => model.ok),
        models,
        problems: problems.map((problem) => (0,relative/* shownProblem */.F0)(problem, cwd)),
    };
}


/***/ }),

/***/ 701:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ atRequest)
/* harmony export */ });
/* harmony import */ var _spec_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2464);

/** Rooms that judge records as they are read back. */
const OF_RECORDS = /^(?:serving|privacy)-/;
/**
 * What the rules of server and privacy say of a record that the spec made, told at the request that made it: the file was a
 * draft and is gone, and the spec is what can be mended. Of a recorded request the recording is its place. Without a spec
 * there is none.
 */
function atRequest(problem, planned, spec) {
    const { record, path } = problem.where;
    const request = record === undefined ? undefined : planned.records[record];
    if (!request || spec.file === undefined || !OF_RECORDS.test(problem.code))
        return problem;
    const { where, excerpt } = spec.locate(request.path);
    if (typeof request.path[3] === "number") {
        const taker = (0,_spec_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(request.path.slice(0, 2));
        const message = `${problem.message} (recorded; ${taker} makes record ${request.index} of it)`;
        return { ...problem, message, where: { ...where, ...(path !== undefined && { path }) } };
    }
    return {
        ...problem,
        where: { ...where, record: request.index, ...(path !== undefined && { path }) },
        // The line may hold what a pattern has found.
        ...(excerpt && !problem.code.startsWith("privacy-") && { excerpt }),
    };
}


/***/ }),

/***/ 3314:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   Vz: () => (/* binding */ judgeNamedFile),
/* harmony export */   ZD: () => (/* binding */ surroundingsOf),
/* harmony export */   Zf: () => (/* binding */ judgeNamedPaths),
/* harmony export */   _c: () => (/* binding */ judgeFolder),
/* harmony export */   iH: () => (/* binding */ boundaryOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_batching_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3364);
/* harmony import */ var _files_within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1725);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1972);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7185);
/**
 * What a run may touch. The command line is trusted; a spec may come from anyone who opens a pull request, and a model from
 * anyone who trained it. So the paths that a spec names, and the links in a model's folder, may not lead out of the
 * workspace, and nothing is written through a link that leaves the model's own folder.
 */






const HINT = "move it into the workspace, start from a folder that holds both, or give --allow-outside";
/**
 * The workspace, and what the command line names outside of it: the model of `--saved-model`, and the folder of a spec that
 * lies elsewhere.
 */
function boundaryOf(spec, options, cwd) {
    if (options.allowOutside === true)
        return undefined;
    const workspace = workspaceOf(options, cwd);
    const own = spec.file === undefined ? spec.model.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, spec.file));
    const model = options.savedModel === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, options.savedModel)];
    return [workspace, ...((0,_files_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(workspace, own) ? [] : [own]), ...model];
}
function workspaceOf({ workspace }, cwd) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, workspace ?? ".");
}
/** Where the recorded traffic of a spec is read from, as its other data files are. */
function surroundingsOf(spec, options, cwd) {
    return {
        directory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, spec.file ?? "")),
        cwd: options.allowOutside === true ? undefined : workspaceOf(options, cwd),
    };
}
/** A file of the workspace, such as a spec, that is a link to one outside of it. Its text would be quoted in problems. */
async function judgeNamedFile(file, options, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    const workspace = workspaceOf(options, cwd);
    if (options.allowOutside === true || !(0,_files_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(workspace, path))
        return [];
    const real = await (0,_files_within_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsOutside */ .dr)(path, [workspace]);
    if (real === undefined)
        return [];
    const message = `the file is, or lies behind, a link to ${real}, outside of the workspace ${workspace}`;
    return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .runProblem */ .d)("run-outside", { message, where: { file }, hint: HINT })];
}
/** What a spec names by `..`, an absolute path or a link. */
async function judgeNamedPaths(spec, boundary) {
    if (boundary === undefined)
        return [];
    const named = [
        [["model", "path"], spec.model.path],
        [["serving", "batching_parameters_file"], spec.serving.batchingParametersFile],
    ];
    const problems = [];
    for (const [path, file] of named) {
        const real = file === undefined ? undefined : await (0,_files_within_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsOutside */ .dr)(file, boundary);
        if (real === undefined)
            continue;
        const message = `${path.join(".")} leads to ${real}, outside of the workspace ${boundary[0]}`;
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .runProblem */ .d)("run-outside", { ...spec.locate(path), message, hint: HINT }));
    }
    return problems;
}
/** Links in a version folder that would have something outside read, or something outside of the model's folder written. */
async function judgeFolder(spec, folder, boundary, writes) {
    const problem = (await findReadOutside(folder, boundary)) ?? (writes ? await judgeTarget(spec, folder, boundary) : undefined);
    return problem === undefined ? [] : [problem];
}
async function findReadOutside(folder, boundary) {
    if (boundary === undefined)
        return undefined;
    for (const file of [folder.path, folder.file, (0,_model_batching_file_js__WEBPACK_IMPORTED_MODULE_2__/* .modelBatchingFile */ .g)(folder), (0,_task_js__WEBPACK_IMPORTED_MODULE_5__/* .warmupFile */ .D)(folder)]) {
        const real = await (0,_files_within_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsOutside */ .dr)(file, boundary);
        if (real === undefined)
            continue;
        const message = `the path is, or lies behind, a link to ${real}, outside of the workspace ${boundary[0]}`;
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .runProblem */ .d)("run-outside", { message, where: { file }, hint: HINT });
    }
    return undefined;
}
async function judgeTarget(spec, folder, boundary) {
    const file = (0,_task_js__WEBPACK_IMPORTED_MODULE_5__/* .warmupFile */ .D)(folder);
    if (await isLink(file)) {
        const message = "the warm-up file is a symbolic link: to replace it would leave the file that it leads to as it is";
        const hint = "remove the link, or write to the model that it leads to";
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .runProblem */ .d)("run-output-link", { message, where: { file }, hint });
    }
    const real = boundary && (await (0,_files_within_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsOutside */ .dr)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), [spec.model.path]));
    if (real === undefined)
        return undefined;
    const message = `to write it would follow a link out of the model's folder, to ${real}`;
    const hint = "name the folder that is meant, remove the link, or give --allow-outside";
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .runProblem */ .d)("run-output-link", { message, where: { file }, hint });
}
function isLink(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then((stats) => stats.isSymbolicLink(), () => false);
}


/***/ }),

/***/ 262:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Findings)
/* harmony export */ });
/** The problems of one warm-up file as its steps find them, and whether they forbid going on. */
class Findings {
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


/***/ }),

/***/ 9358:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ modelReport),
/* harmony export */   Qq: () => (/* binding */ startStopwatch),
/* harmony export */   pE: () => (/* binding */ planFacts)
/* harmony export */ });
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2412);

/** What a plan says of itself and of the sources that it takes from, or of why there is none. */
function planFacts(outcome, { spec, sources }, cwd) {
    return {
        privacy: outcome && {
            syntheticOnly: spec.realData.length === 0,
            redacted: outcome.redacted,
            denyPatterns: spec.privacy.denyPatterns.map(({ name }) => name),
        },
        coverage: outcome?.value?.coverage ?? [],
        uncovered: outcome?.value?.uncovered ?? [],
        drift: (outcome?.drift ?? []).map((one) => ({ ...one, where: (0,_relative_js__WEBPACK_IMPORTED_MODULE_0__/* .shownWhere */ .NG)(one.where, cwd) })),
        sources: sources.map((source) => sourceReport(source, outcome?.taken.get(source.name) ?? 0, spec, cwd)),
    };
}
/** What the model does not take was passed over as well, where it has not failed the run. */
function sourceReport({ name, files, requests, seen, skipped }, taken, spec, cwd) {
    const skips = spec.sources.some((source) => source.name === name && source.onBad === "skip");
    return {
        name,
        files: files.map((file) => (0,_relative_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(file, cwd)),
        seen,
        taken,
        skipped: skips ? skipped + requests.length - taken : skipped,
        duplicates: requests.reduce((sum, { recorded }) => sum + recorded - 1, 0),
    };
}
/** Not by `performance`, which Node loads when it is first asked for. */
function startStopwatch() {
    const start = process.hrtime.bigint();
    return { seconds: () => Number((process.hrtime.bigint() - start) / 1000000n) / 1000 };
}
function modelReport(subject, facts, findings, clock, cwd) {
    const shown = (path) => (path === undefined ? undefined : (0,_relative_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path, cwd));
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
        readToEnd: false,
        byMethod: new Map(),
        bySignature: new Map(),
        coverage: [],
        uncovered: [],
        drift: [],
        sources: [],
        realData: (subject.spec?.realData ?? []).map((file) => (0,_relative_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(file, cwd)),
        privacy: undefined,
        inspection: undefined,
        listing: undefined,
        draft: undefined,
        exported: undefined,
        ...facts,
        problems: findings.problems.map((problem) => (0,_relative_js__WEBPACK_IMPORTED_MODULE_0__/* .shownProblem */ .F0)(problem, cwd)),
        seconds: clock.seconds(),
    };
}


/***/ }),

/***/ 2527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkProgress),
/* harmony export */   x: () => (/* binding */ modelProgress)
/* harmony export */ });
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2412);

/** Tells how far a model's file has been read. */
function modelProgress({ cwd, onProgress }) {
    return (file, bytes, totalBytes) => {
        const shown = (0,_relative_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(file, cwd);
        onProgress({ doing: "reading", file: shown, bytes, totalBytes, records: undefined, totalRecords: undefined });
    };
}
/** Tells how far a warm-up file has been judged, or compared with what the spec makes. */
function checkProgress(file, totalRecords, { cwd, onProgress }) {
    const known = { doing: "checking", file: (0,_relative_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(file, cwd), totalRecords };
    return (records, bytes, totalBytes) => onProgress({ ...known, records, bytes, totalBytes });
}


/***/ }),

/***/ 7185:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ warmupFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _serving_constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5414);
/** The work on one warm-up file. */


/** Where the server looks for a version's warm-up file. */
function warmupFile(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder.path, _serving_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .WARMUP_DIRECTORY */ .ZI, _serving_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .WARMUP_FILE */ .GC);
}


/***/ }),

/***/ 7287:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ batchSize),
/* harmony export */   Ce: () => (/* binding */ judgeBatch)
/* harmony export */ });
/* unused harmony export batches */
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5414);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9352);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5363);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7638);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6514);





/** Warm-up runs through the batching session where the server has one (tensorflow_serving/batching/batching_session.cc). */
function judgeBatch(feeds, fetches, context) {
    if (!batches(context.serving))
        return [];
    const problems = [
        ...judgeBatchShape(feeds, context),
        ...judgeSize(feeds, context),
        ...judgeBatchOutputs(fetches, context),
    ];
    if (!context.serving.batchingAssumed)
        return problems;
    return problems.map((problem) => ({ ...problem, severity: "warning", hint: ASSUMED }));
}
const ASSUMED = "batching_params.pbtxt beside the model counts where the server runs with --enable_batching and --enable_per_model_batching_parameters";
/** Whether the server is known to run with `--enable_batching`, or assumed to. */
function batches({ batchingParametersFile, allowedBatchSizes, maxBatchSize }) {
    return batchingParametersFile !== undefined || allowedBatchSizes !== undefined || maxBatchSize !== undefined;
}
/** Rows of the request: dimension 0 of its tensors. Undefined where they have none, or not the same. */
function batchSize(feeds) {
    const rows = new Set(feeds.map(({ shape }) => shape[0]));
    return rows.size === 1 ? [...rows][0] : undefined;
}
/** tensorflow_serving/batching/batching_util.cc. */
const MAX_PADDED_RANK = 6;
function judgeBatchShape(feeds, context) {
    if (feeds.length === 0) {
        const message = "the request has no inputs, and a batching server needs at least one";
        const server = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidArgument */ .zM)("Batching Run() must have at least one input tensor");
        return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-batch-shape", { message, where: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIn */ .bw)(context, "inputs"), server })];
    }
    const scalars = feeds.filter(({ shape }) => shape.length === 0);
    if (scalars.length > 0) {
        const server = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidArgument */ .zM)("Batching session Run() input tensors must have at least one dimension");
        return scalars.map(({ path }) => {
            const message = `${path} is a scalar, and a batching server needs a batch dimension`;
            return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-batch-shape", { message, where: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIn */ .bw)(context, path), server });
        });
    }
    const deep = context.serving.padsInputs ? feeds.filter(({ shape }) => shape.length > MAX_PADDED_RANK) : [];
    if (deep.length > 0) {
        const server = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidArgument */ .zM)("Only tensors with rank from 1 to 6 can be padded.");
        return deep.map(({ path, shape }) => {
            const message = `${path} has ${shape.length} dimensions, and pad_variable_length_inputs pads at most ${MAX_PADDED_RANK}`;
            return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-batch-shape", { message, where: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIn */ .bw)(context, path), server });
        });
    }
    if (batchSize(feeds) !== undefined)
        return [];
    const rows = feeds.map(({ path, shape }) => `${path} ${shape[0]}`).join(", ");
    const message = `the inputs differ in dimension 0: ${rows}`;
    const server = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidArgument */ .zM)("Batching session Run() input tensors must have equal 0th-dimension size");
    return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-batch-shape", { message, where: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIn */ .bw)(context, "inputs"), server })];
}
function judgeSize(feeds, context) {
    const rows = batchSize(feeds);
    if (rows === undefined)
        return [];
    const where = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIn */ .bw)(context, feeds[0]?.path);
    const { allowedBatchSizes } = context.serving;
    const max = maxBatchSize(context.serving);
    if (max !== undefined && rows > BigInt(max)) {
        const message = `the batch has ${rows} rows, and max_batch_size is ${max}`;
        const server = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidArgument */ .zM)(`Task size ${rows} is larger than maximum input batch size ${max}`);
        return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-batch-size", { message, where, server })];
    }
    if (rows > 0n || !allowedBatchSizes)
        return [];
    const message = "the batch has no rows; the server pads a batch with copies of its first row, and aborts where there is none";
    return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-batch-empty", { message, where })];
}
/**
 * The last of allowed_batch_sizes must equal max_batch_size, so it stands for it; a parameters file may say anything.
 */
function maxBatchSize({ allowedBatchSizes, maxBatchSize: stated, batchingParametersFile, }) {
    if (stated !== undefined)
        return stated;
    if (allowedBatchSizes && allowedBatchSizes.length > 0)
        return Math.max(...allowedBatchSizes);
    return batchingParametersFile === undefined ? _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MAX_BATCH_SIZE */ .M$ : undefined;
}
/** Each output is split among the requests of a batch along dimension 0. */
function judgeBatchOutputs(fetches, context) {
    return fetches.flatMap((info) => {
        const shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredShape */ .I)(info, context.model.graph);
        if (!shape || shape.length > 0)
            return [];
        const message = `output ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(info.name)} has shape ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .shapeText */ .L3)(shape)}, and a batching server must split it by rows`;
        const server = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .failedPrecondition */ .YW)("Batched output tensor has 0 dimensions");
        return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-batch-output", { message, where: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIn */ .bw)(context), server })];
    });
}


/***/ }),

/***/ 5414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ HOOK_SIGNATURES),
/* harmony export */   DC: () => (/* binding */ DEFAULT_SIGNATURE),
/* harmony export */   GC: () => (/* binding */ WARMUP_FILE),
/* harmony export */   M$: () => (/* binding */ DEFAULT_MAX_BATCH_SIZE),
/* harmony export */   ZI: () => (/* binding */ WARMUP_DIRECTORY),
/* harmony export */   e9: () => (/* binding */ PREDICT_METHOD),
/* harmony export */   nC: () => (/* binding */ LOG_TYPE_NUMBERS),
/* harmony export */   s_: () => (/* binding */ REGRESS_METHOD),
/* harmony export */   uq: () => (/* binding */ MAX_RECORDS),
/* harmony export */   vT: () => (/* binding */ CLASSIFY_METHOD)
/* harmony export */ });
/** Names and numbers the server has compiled in. */
/** `kSavedModelAssetsExtraDirectory`, tensorflow/cc/saved_model/constants.h. */
const WARMUP_DIRECTORY = "assets.extra";
/** `WarmupConsts::kRequestsFileName`, tensorflow_serving/servables/tensorflow/saved_model_warmup_util.h. */
const WARMUP_FILE = "tf_serving_warmup_requests";
/** `WarmupConsts::kMaxNumRecords`: this many load, one more fails the load. */
const MAX_RECORDS = 1000;
/** `kDefaultServingSignatureDefKey`: what an empty `model_spec.signature_name` means. */
const DEFAULT_SIGNATURE = "serving_default";
const PREDICT_METHOD = "tensorflow/serving/predict";
const CLASSIFY_METHOD = "tensorflow/serving/classify";
const REGRESS_METHOD = "tensorflow/serving/regress";
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


/***/ }),

/***/ 9352:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ unimplemented),
/* harmony export */   YW: () => (/* binding */ failedPrecondition),
/* harmony export */   bw: () => (/* binding */ whereIn),
/* harmony export */   tK: () => (/* binding */ usesTfrt),
/* harmony export */   zM: () => (/* binding */ invalidArgument)
/* harmony export */ });
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


/***/ }),

/***/ 1356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ judgeMessages)
/* harmony export */ });
/* harmony import */ var _tensor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9179);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9352);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5363);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6514);




/** The lists of tf.Example by DataType, with the names that the server has for them. */
const KINDS = new Map([
    [1, { kind: "float_list", type: "float" }],
    [7, { kind: "bytes_list", type: "string" }],
    [9, { kind: "int64_list", type: "int64" }],
]);
/** @param severity A warning where the op runs in one branch of several, so that no fault is certain. */
function judgeMessages(messages, parse, severity, context) {
    for (const [index, message] of messages.entries()) {
        const faults = [...faultsOf(message.features, parse, index), ...listFaults(message, parse)];
        // The op stops at the first example that it cannot parse, and one record needs no more telling.
        if (faults.length > 0)
            return faults.map((fault) => problemOf(fault, message.path, severity, context));
    }
    return judgeUnread(messages, parse, context);
}
function problemOf({ code, key, message, server }, path, severity, context) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .servingProblem */ .w)(code, { message, where: (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .whereIn */ .bw)(context, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPath */ .Dw)(`${path}.features`, key)), server, severity });
}
function faultsOf(features, { features: wanted }, index) {
    return [...wanted.values()].flatMap((parsed) => {
        const feature = features.get(parsed.key);
        const fault = feature?.kind === undefined ? missing(parsed, "Feature") : wrong(feature, parsed, index);
        return fault ? [fault] : [];
    });
}
/** A feature without a kind counts as one that is not there. */
function missing({ key, dtype, required }, noun) {
    if (!required)
        return undefined;
    const type = KINDS.get(dtype)?.type;
    return {
        code: "serving-feature-missing",
        key,
        message: `the graph requires the ${noun.toLowerCase()} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)} (${type}), and the example does not have it`,
        server: (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidArgument */ .zM)(`Name: <unknown>, ${noun}: ${key} (data type: ${type}) is required but could not be found.`),
    };
}
function wrong(feature, parsed, index) {
    const { key, dtype, form, shape } = parsed;
    const wanted = KINDS.get(dtype);
    if (!wanted)
        return undefined;
    const name = `Name: <unknown>, Key: ${key}, Index: ${index}.`;
    if (feature.kind !== wanted.kind) {
        const found = [...KINDS.values()].find(({ kind }) => kind === feature.kind)?.type;
        return {
            code: "serving-feature-kind",
            key,
            message: `feature ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)} is a ${feature.kind}, and the graph reads a ${wanted.kind}`,
            server: (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidArgument */ .zM)(`${name}  Data types don't match. Data type: ${found} but expected type: ${wanted.type}`),
        };
    }
    const stride = (0,_tensor_js__WEBPACK_IMPORTED_MODULE_3__/* .elementCount */ .K)(shape);
    const { length } = feature.value;
    const fits = form === "fixed" ? length === stride : form === "sequence" ? length % Math.max(stride, 1) === 0 : true;
    if (fits)
        return undefined;
    const into = form === "fixed" ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeText */ .L3)(shape) : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeText */ .L3)([null, ...shape]);
    return {
        code: "serving-feature-count",
        key,
        message: `feature ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)} has ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(length, "value")}, and the graph reads it into the shape ${into}`,
        server: (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidArgument */ .zM)(`${name}  Number of ${wanted.type} values != expected. Values size: ${length} but output shape: ${into}`),
    };
}
/** Each step of a dense list has the shape of the feature; lists of other forms take any. */
function listFaults({ featureLists }, { featureLists: wanted }) {
    return [...wanted.values()].flatMap((parsed) => {
        const steps = featureLists?.get(parsed.key);
        const absent = steps ? undefined : missing(parsed, "Feature list");
        if (!steps)
            return absent ? [absent] : [];
        const faults = steps.flatMap((step, index) => (step.kind === undefined ? [] : (wrong(step, parsed, index) ?? [])));
        return faults.slice(0, 1);
    });
}
/** Told once for all examples of a record, and not where a spec was told at its own lines. */
function judgeUnread(messages, parse, context) {
    if (!parse.complete || context.planned)
        return [];
    const unread = new Set();
    for (const { features, featureLists } of messages) {
        for (const key of features.keys())
            if (!parse.features.has(key))
                unread.add(key);
        for (const key of featureLists?.keys() ?? [])
            if (!parse.featureLists.has(key))
                unread.add(key);
    }
    const [first] = messages;
    if (unread.size === 0 || !first)
        return [];
    const message = `the graph does not read ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unread.size, "feature")} of the examples: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteAll */ ._R)([...unread].sort())}`;
    return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .servingProblem */ .w)("serving-feature-unread", { message, where: (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .whereIn */ .bw)(context, first.path) })];
}


/***/ }),

/***/ 2964:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ recognise),
/* harmony export */   L: () => (/* binding */ HEAD_BYTES)
/* harmony export */ });
/* harmony import */ var _proto_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6174);

/** How much of a file's beginning {@link recognise} wants to see. */
const HEAD_BYTES = 65_536;
const SIGNATURES = [
    { bytes: [0x1f, 0x8b], name: "gzip" },
    { bytes: [0x28, 0xb5, 0x2f, 0xfd], name: "zstd" },
    { bytes: [0x50, 0x4b, 0x03, 0x04], name: "zip" },
    { bytes: [0x42, 0x5a, 0x68], name: "bzip2" },
    { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], name: "xz" },
    { bytes: [0x04, 0x22, 0x4d, 0x18], name: "lz4" },
    { bytes: [0xff, 0x06, 0x00, 0x00, 0x73, 0x4e, 0x61, 0x50, 0x70, 0x59], name: "snappy" },
];
const LFS_POINTER = "version https://git-lfs.github.com/spec/";
/**
 * Tell by its beginning what a file is whose first header is no TFRecord's.
 *
 * @param head the first {@link HEAD_BYTES} bytes, or all there are
 * @param size bytes of the whole file
 */
function recognise(head, size) {
    const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 512)).toString("latin1");
    if (text.startsWith(LFS_POINTER)) {
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
    const decoded = (0,_proto_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePredictionLog */ .ee)(bytes);
    return decoded.ok && decoded.value.logType !== undefined;
}


/***/ }),

/***/ 1753:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ judgeRecordCount),
/* harmony export */   a: () => (/* binding */ judgeFraming)
/* harmony export */ });
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5414);
/* harmony import */ var _file_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2964);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5363);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6514);




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
            const after = records === 0 ? "the file holds no record, only" : `after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(records, "record")} stand`;
            const message = `${after} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(outcome.length, "byte")} that cannot be a record; the server takes them for the end of the file and says nothing`;
            return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .servingProblem */ .w)("serving-stray-tail", { message, where: { file, offset } })];
        }
        case "truncated": {
            const message = `record ${records} should have ${outcome.length} bytes of data and 4 of checksum, but the file ends after ${outcome.left}`;
            return [
                (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .servingProblem */ .w)("serving-truncated", { message, where, server: dataLoss(`truncated record at ${offset}`) }),
            ];
        }
        case "corrupt-length":
            return [corruptLength(outcome, { file, head, size })];
        case "corrupt-data": {
            const message = `the data of record ${records} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(outcome.length, "byte")}) does not have the checksum that stands behind it`;
            const server = dataLoss(`corrupted record at ${offset + 12}`);
            return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .servingProblem */ .w)("serving-corrupted", { message, where, server })];
        }
        case "oversized": {
            const message = `record ${records} says that it has ${outcome.length} bytes, and ${outcome.left} are left; no message may have 2 GiB`;
            const server = dataLoss(outcome.length >= ABSURD_LENGTH ? "record size too large" : `truncated record at ${offset}`);
            return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .servingProblem */ .w)("serving-record-too-large", { message, where, server })];
        }
        case "unreadable": {
            const message = `the file cannot be read at byte ${offset}: ${outcome.cause.message}`;
            return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .servingProblem */ .w)("serving-file-unreadable", { message, where, server: { status: "UNKNOWN", message } })];
        }
    }
}
/** The cap, `kMaxNumRecords`: the server runs one record more and then fails the load. */
function judgeRecordCount(records, file) {
    if (records <= _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RECORDS */ .uq)
        return [];
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .servingProblem */ .w)("serving-too-many-records", {
            message: `the file holds ${records} records; the server takes at most ${_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RECORDS */ .uq}`,
            where: { file, record: _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RECORDS */ .uq },
            server: {
                status: "INVALID_ARGUMENT",
                message: `Number of warmup records exceeds the maximum (${_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RECORDS */ .uq}) at ${file}`,
            },
        }),
    ];
}
function corruptLength({ records, offset }, { file, head, size }) {
    if (records > 0) {
        const message = `what stands after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(records, "record")} is no record: the length does not have its checksum`;
        const server = dataLoss(`corrupted record at ${offset}`);
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .servingProblem */ .w)("serving-corrupted", { message, where: { file, record: records, offset }, server });
    }
    const server = dataLoss("corrupted record at 0 (Is this even a TFRecord file?)");
    const recognised = (0,_file_head_js__WEBPACK_IMPORTED_MODULE_1__/* .recognise */ .G)(head, size);
    const code = recognised?.code ?? "serving-not-tfrecord";
    const message = recognised
        ? `the file is ${recognised.what}`
        : "the file does not begin with a record: the length does not have its checksum";
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .servingProblem */ .w)(code, { message, where: { file, offset }, server });
}
function empty(file) {
    const message = "the file is empty; the server loads the model and warms nothing";
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .servingProblem */ .w)("serving-file-empty", { message, where: { file } });
}
function dataLoss(message) {
    return { status: "DATA_LOSS", message: `${message}. Please verify your warmup data is in TFRecord format.` };
}


/***/ }),

/***/ 5898:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dy: () => (/* reexport */ record/* judgeRecord */.d),
  IY: () => (/* reexport */ settleBatching)
});

// UNUSED EXPORTS: DEFAULT_SIGNATURE, MAX_RECORDS, WARMUP_DIRECTORY, WARMUP_FILE, judgeFraming, judgeOpenFailure, judgeRecordCount, servingProblem

// EXTERNAL MODULE: ./build/serving/constants.js
var constants = __webpack_require__(5414);
// EXTERNAL MODULE: ./build/serving/framing.js
var framing = __webpack_require__(1753);
// EXTERNAL MODULE: ./build/serving/place.js
var place = __webpack_require__(672);
// EXTERNAL MODULE: ./build/serving/problems.js
var serving_problems = __webpack_require__(5363);
// EXTERNAL MODULE: ./build/serving/record.js + 13 modules
var record = __webpack_require__(975);
// EXTERNAL MODULE: ./build/model/batching-file.js + 1 modules
var batching_file = __webpack_require__(3364);
// EXTERNAL MODULE: ./build/serving/context.js
var context = __webpack_require__(9352);
;// CONCATENATED MODULE: ./build/serving/batching-parameters.js



/** @param severity Of what the server refuses: how certain it is that the server reads the file. */
function judgeBatchingParameters(parameters, file, severity) {
    const { allowedBatchSizes, maxBatchSize } = parameters;
    const at = ({ line, column }) => ({ where: { file, line, column } });
    const last = allowedBatchSizes.at(-1);
    const max = maxBatchSize?.value ?? BigInt(constants/* DEFAULT_MAX_BATCH_SIZE */.M$);
    const problems = boundsOf(parameters)
        .filter(({ found, least }) => found !== undefined && found.value < least)
        .map(({ name, found, least, server }) => (0,serving_problems/* servingProblem */.w)("serving-batching-parameter", {
        ...at(found),
        message: `${name} is ${found.value}, expected at least ${least}`,
        severity,
        ...(server !== undefined && { server: (0,context/* invalidArgument */.zM)(`${server}; was ${found.value}`) }),
    }));
    if (last && last.value !== max) {
        const stated = maxBatchSize ? "" : ", which is what the server takes where the file names none";
        problems.push(wrongTail(last.value, max, stated, { ...at(last), severity }));
    }
    const falls = allowedBatchSizes.find(({ value }, place) => value <= (allowedBatchSizes[place - 1]?.value ?? value - 1n));
    if (falls)
        problems.push(notIncreasing(falls.value, at(falls)));
    const execution = parameters.maxExecutionBatchSize;
    if (parameters.enableLargeBatchSplitting && execution && execution.value > (maxBatchSize?.value ?? 0n)) {
        problems.push((0,serving_problems/* servingProblem */.w)("serving-batching-parameter", {
            ...at(execution),
            message: `max_execution_batch_size is ${execution.value}, more than max_batch_size, ${maxBatchSize?.value ?? "which the file does not name"}`,
            severity,
            server: (0,context/* invalidArgument */.zM)("When enable_large_batch_splitting is true, input_batch_size_limit must be greater than or equal to max_execution_batch_size."),
        }));
    }
    return problems;
}
function boundsOf(parameters) {
    return [
        {
            name: "max_batch_size",
            found: parameters.maxBatchSize,
            least: 1n,
            server: "input_batch_size_limit must be positive",
        },
        {
            name: "batch_timeout_micros",
            found: parameters.batchTimeoutMicros,
            least: 0n,
            server: "batch_timeout_micros must be non-negative",
        },
        {
            name: "max_enqueued_batches",
            found: parameters.maxEnqueuedBatches,
            // Without splitting, 0 is taken for 1.
            least: parameters.enableLargeBatchSplitting ? 1n : 0n,
            server: "max_enqueued_batches must be positive",
        },
        {
            name: "num_batch_threads",
            found: parameters.numBatchThreads,
            least: 1n,
            server: "num_batch_threads must be positive",
        },
        ...parameters.allowedBatchSizes.map((found) => ({ name: "allowed_batch_sizes", found, least: 1n })),
    ];
}
/** The same rules for sizes that the spec spells out. What it leaves out is not known, so it is not compared. */
function judgeStatedSizes({ serving, locate }) {
    const { allowedBatchSizes: allowed, maxBatchSize: max } = serving;
    if (!allowed)
        return [];
    const at = (place) => locate(["serving", "allowed_batch_sizes", place]);
    const last = allowed.at(-1);
    const falls = allowed.findIndex((size, place) => place > 0 && size <= allowed[place - 1]);
    return [
        ...(max !== undefined && last !== max ? [wrongTail(last, max, "", at(allowed.length - 1))] : []),
        ...(falls === -1 ? [] : [notIncreasing(allowed[falls], at(falls))]),
    ];
}
function wrongTail(last, max, why, details) {
    return (0,serving_problems/* servingProblem */.w)("serving-batching-tail", {
        ...details,
        message: `the last of allowed_batch_sizes is ${last}, expected max_batch_size, ${max}${why}`,
        server: (0,context/* invalidArgument */.zM)(`Last entry in allowed_batch_sizes must match max_batch_size; last entry was ${last}; expected ${max}`),
    });
}
function notIncreasing(size, details) {
    return (0,serving_problems/* servingProblem */.w)("serving-batching-order", {
        ...details,
        message: `${size} stands in allowed_batch_sizes after a size that is not smaller; the server pads to the first size that is large enough`,
    });
}

;// CONCATENATED MODULE: ./build/serving/settle-batching.js
/** How the server batches: what the spec spells out, else the file that it names, else the file beside the model. */




/**
 * The spec with all that is known of the server's batching in `serving`. The value is there even where a file cannot be
 * used: the spec's own words hold then.
 */
async function settleBatching(spec, folder) {
    const { serving, locate } = spec;
    const stated = judgeStatedSizes(spec);
    const named = serving.batchingParametersFile;
    const isSpelledOut = serving.allowedBatchSizes !== undefined || serving.maxBatchSize !== undefined;
    if (named === undefined && isSpelledOut)
        return { value: spec, problems: stated };
    // What lies beside the model counts only with --enable_batching and --enable_per_model_batching_parameters.
    const severity = named === undefined ? "warning" : "error";
    const path = named ?? (0,batching_file/* modelBatchingFile */.g)(folder);
    const place = named === undefined ? undefined : locate(["serving", "batching_parameters_file"]);
    const read = await (0,batching_file/* readBatchingFile */.T)({ path, named: place, severity });
    if (!read.value)
        return { value: spec, problems: [...stated, ...read.problems] };
    return {
        value: { ...spec, serving: merged(serving, read.value, path) },
        problems: [
            ...stated,
            ...judgeBatchingParameters(read.value, path, severity),
            ...contradictions(spec, read.value, path),
        ],
    };
}
function merged(serving, parameters, path) {
    const isSpelledOut = serving.allowedBatchSizes !== undefined || serving.maxBatchSize !== undefined;
    return {
        ...serving,
        batchingParametersFile: path,
        allowedBatchSizes: serving.allowedBatchSizes ?? allowedSizes(parameters),
        maxBatchSize: isSpelledOut ? serving.maxBatchSize : maxSize(parameters),
        batchingAssumed: serving.batchingParametersFile === undefined,
        padsInputs: parameters.padVariableLengthInputs,
    };
}
/** The largest `int`, which the server narrows batch sizes to. */
const MAX_INT32 = 2n ** 31n - 1n;
function allowedSizes({ allowedBatchSizes }) {
    const sizes = allowedBatchSizes.map(({ value }) => value).filter((size) => size > 0n && size <= MAX_INT32);
    return sizes.length === 0 ? undefined : [...new Set(sizes)].map(Number);
}
function maxSize({ maxBatchSize }) {
    return maxBatchSize === undefined || maxBatchSize.value < 1n ? constants/* DEFAULT_MAX_BATCH_SIZE */.M$ : Number(maxBatchSize.value);
}
/** A spec that spells out what the file says otherwise: one of the two is out of date. */
function contradictions({ serving, locate }, parameters, path) {
    const compare = (key, stated, found) => {
        if (stated === undefined || words(stated) === words(found))
            return [];
        return [
            (0,serving_problems/* servingProblem */.w)("serving-batching-contradiction", {
                ...locate(["serving", key]),
                message: `${key} is ${words(stated)} here and ${words(found)} in ${path}; what stands here is used`,
            }),
        ];
    };
    return [
        ...compare("allowed_batch_sizes", serving.allowedBatchSizes, allowedSizes(parameters)),
        ...compare("max_batch_size", serving.maxBatchSize, maxSize(parameters)),
    ];
}
function words(value) {
    if (value === undefined)
        return "not named";
    return typeof value === "number" ? String(value) : `[${value.join(", ")}]`;
}

;// CONCATENATED MODULE: ./build/serving/index.js
/** The server's rules as code, for decoded records of any origin: nothing here is shared with the writer. */








/***/ }),

/***/ 5403:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ exampleCount),
/* harmony export */   J5: () => (/* binding */ judgeFeatures),
/* harmony export */   KM: () => (/* binding */ judgeInput),
/* harmony export */   t4: () => (/* binding */ exampleFeed)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9352);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1356);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5363);
/* harmony import */ var _serialized_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8769);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6514);





const DT_STRING = 7;
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
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-input-empty", {
                message: `the request has no examples${alone}; the server needs at least one`,
                where: (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .whereIn */ .bw)(context, "input"),
                server: (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidArgument */ .zM)("Input is empty."),
            }),
        ];
    }
    return judgeOverlap(requestExamples(input), context);
}
/** Whether the examples are what the graph parses. */
function judgeFeatures(signature, input, context) {
    if (exampleCount(input) === 0)
        return [];
    const alias = [...signature.inputs.keys()][0] ?? "";
    const parse = (0,_serialized_js__WEBPACK_IMPORTED_MODULE_2__/* .directParse */ .xV)(signature, alias, context);
    const { examples, context: shared, path } = requestExamples(input);
    const messages = examples.map(({ features }, index) => ({
        features: shared ? new Map([...shared.features, ...features]) : features,
        featureLists: undefined,
        path: `${path}.examples[${index}]`,
    }));
    const judged = parse ? (0,_features_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeMessages */ .I)(messages, parse, (0,_serialized_js__WEBPACK_IMPORTED_MODULE_2__/* .faultSeverity */ .aG)(signature, alias, context), context) : [];
    return parse?.complete ? judged : [...judged, featuresUnknown(signature, parse, context)];
}
function featuresUnknown(signature, parse, context) {
    const message = parse
        ? `signature ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(signature.name)} parses features whose keys are not in the graph, so only the others were compared`
        : `which features signature ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(signature.name)} parses is not known, so its examples were not compared with the graph`;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-features-unknown", { message, where: (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .whereIn */ .bw)(context, "input") });
}
/** The string vector of shape [n] that is fed to the one input of a signature. */
function exampleFeed(alias, info, input) {
    return { alias, info, dtype: DT_STRING, shape: [BigInt(exampleCount(input))], path: "input" };
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
    const message = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(overlap.size, "feature")} of the context (${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteAll */ ._R)([...overlap].sort())}) are in the examples too; the server takes the example's`;
    return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-context-overlap", { message, where: (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .whereIn */ .bw)(context, path) })];
}


/***/ }),

/***/ 672:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judgeOpenFailure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5414);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5363);





/** Entries looked at in one directory: enough for any version folder, and an end for the others. */
const MOST_ENTRIES = 10_000;
/** A file that could not be opened, as the server sees it. */
async function judgeOpenFailure(failure, file) {
    switch (failure.kind) {
        case "missing":
            return judgeMissing(file);
        case "directory": {
            const server = { status: "FAILED_PRECONDITION", message: `${file}; Is a directory` };
            const message = `${_constants_js__WEBPACK_IMPORTED_MODULE_3__/* .WARMUP_FILE */ .GC} is a directory, not a file`;
            return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .servingProblem */ .w)("serving-file-is-directory", { message, where: { file }, server })];
        }
        case "special":
            return [unreadable("it is a pipe or a device, not a file", file)];
        case "unreadable":
            // The server asks `access` first, and takes whatever fails there for "no file".
            return (await exists(file)) ? [unreadable(failure.cause.message, file)] : judgeMissing(file);
    }
}
function unreadable(reason, file) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .servingProblem */ .w)("serving-file-unreadable", {
        message: `${_constants_js__WEBPACK_IMPORTED_MODULE_3__/* .WARMUP_FILE */ .GC} cannot be read: ${reason}`,
        where: { file },
        server: { status: "PERMISSION_DENIED", message: `${file}; Permission denied` },
    });
}
async function judgeMissing(file) {
    const missing = (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .servingProblem */ .w)("serving-file-missing", {
        message: `there is no ${_constants_js__WEBPACK_IMPORTED_MODULE_3__/* .WARMUP_DIRECTORY */ .ZI}/${_constants_js__WEBPACK_IMPORTED_MODULE_3__/* .WARMUP_FILE */ .GC}; the server loads the model and warms nothing`,
        where: { file },
        server: { status: "OK", message: `No warmup data file found at ${file}` },
    });
    const found = await lookNearby(file);
    return [missing, ...found.map((other) => misplaced(other, file))];
}
function misplaced(other, file) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .servingProblem */ .w)("serving-file-misplaced", {
        message: `this looks like a warm-up file, but the server only looks for ${_constants_js__WEBPACK_IMPORTED_MODULE_3__/* .WARMUP_DIRECTORY */ .ZI}/${_constants_js__WEBPACK_IMPORTED_MODULE_3__/* .WARMUP_FILE */ .GC} in the version folder`,
        where: { file: other },
        hint: `Move it to ${file}`,
    });
}
/**
 * Files that look like a warm-up file: in the version folder, in the folder that holds the versions, and in folders of
 * both that are named nearly `assets.extra`.
 */
async function lookNearby(file) {
    const version = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    const found = [];
    for (const directory of [version, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(version)]) {
        for (const [name, isDirectory] of await entries(directory)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
            if (!isDirectory && looksLikeWarmup(name))
                found.push(path);
            if (!isDirectory || !/asset|extra/i.test(name))
                continue;
            for (const [inner, nested] of await entries(path)) {
                if (!nested && looksLikeWarmup(inner))
                    found.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, inner));
            }
        }
    }
    return found.filter((path) => path !== file).sort();
}
/** Specs and scripts are named for warm-up too. */
function looksLikeWarmup(name) {
    return /warm[-_.]?up/i.test(name) && !/\.(ya?ml|json|md|txt|py|sh|ts|js)$/i.test(name);
}
async function entries(directory) {
    const found = [];
    try {
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(directory)) {
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
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.F_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5363:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ servingProblem)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(411);

/** Everything the server's rules can find wrong with a warm-up file. */
const servingProblem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblems */ .u)("serving", {
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
    "serving-too-many-values": {
        severity: "error",
        title: "A record holds more values than are judged here",
        fix: "Store numbers as `tensor_content`, which takes no memory for each, or make smaller records.",
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
    "serving-batching-parameter": {
        severity: "error",
        title: "A batching parameter has a value that the server refuses",
        fix: "Correct the value in the batching parameters file.",
    },
    "serving-batching-tail": {
        severity: "error",
        title: "The last of allowed_batch_sizes is not max_batch_size",
        fix: "End `allowed_batch_sizes` with `max_batch_size`; a file that names no `max_batch_size` means 1000.",
    },
    "serving-batching-order": {
        severity: "warning",
        title: "allowed_batch_sizes do not increase",
        fix: "List the sizes from the smallest to the largest, each once.",
    },
    "serving-batching-contradiction": {
        severity: "warning",
        title: "The spec and the batching parameters file differ",
        fix: "Remove the sizes from the spec, so that those of the file hold, or correct the one that is out of date.",
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
    "serving-feature-missing": {
        severity: "error",
        title: "An example lacks a feature that the graph requires",
        fix: "Give the feature: it has no default in the graph. `savedmodel-warmup inspect` lists which have one.",
    },
    "serving-feature-kind": {
        severity: "error",
        title: "A feature is of another kind than the graph reads",
        fix: "Put the values into the list of the graph's dtype: `float_list`, `int64_list` or `bytes_list`.",
    },
    "serving-feature-count": {
        severity: "error",
        title: "A feature has another number of values than the graph reads",
        fix: "Give as many values as the graph's shape has elements. A default does not stand in for an empty list.",
    },
    "serving-feature-unread": {
        severity: "warning",
        title: "The graph does not read a feature",
        fix: "Correct the feature's name, or leave it out. The server passes over it.",
    },
    "serving-example-unparsable": {
        severity: "error",
        title: "A string that the graph parses is no tf.Example",
        fix: "Send a serialized tf.Example, or tf.SequenceExample where the graph parses those.",
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


/***/ }),

/***/ 975:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ judgeRecord)
});

// EXTERNAL MODULE: ./build/serving/constants.js
var constants = __webpack_require__(5414);
// EXTERNAL MODULE: ./build/serving/context.js
var serving_context = __webpack_require__(9352);
// EXTERNAL MODULE: ./build/dtype.js
var build_dtype = __webpack_require__(6976);
// EXTERNAL MODULE: ./build/serving/problems.js
var serving_problems = __webpack_require__(5363);
// EXTERNAL MODULE: ./build/serving/shape.js
var serving_shape = __webpack_require__(7638);
// EXTERNAL MODULE: ./build/serving/words.js
var words = __webpack_require__(6514);
;// CONCATENATED MODULE: ./build/serving/example-output.js





/**
 * The server makes its response of outputs it has not seen before the run. A signature's word for their shape is good
 * unless it is `[]`, which older exporters wrote for "unknown"; a dtype is certain only where the graph says it.
 */
function judgeOutputRank(alias, info, ranks, path, context) {
    const shape = (0,serving_shape/* declaredShape */.I)(info, context.model.graph);
    if (!shape) {
        const message = `the shape of output ${(0,words/* quote */.hD)(alias)} is not known before the run; the server wants rank ${ranks.join(" or ")}`;
        return [(0,serving_problems/* servingProblem */.w)("serving-output-unknown", { message, where: (0,serving_context/* whereIn */.bw)(context, path) })];
    }
    const columns = shape[1];
    const wide = ranks.includes(1) && shape.length === 2 && typeof columns === "number" && columns !== 1;
    if (ranks.includes(shape.length) && !wide)
        return [];
    const message = `output ${(0,words/* quote */.hD)(alias)} has shape ${(0,words/* shapeText */.L3)(shape)}; the server wants rank ${ranks.join(" or ")}${wide ? " with one column" : ""}`;
    const server = (0,serving_context/* invalidArgument */.zM)(`Expected Tensor shape: ${ranks.includes(1) ? "[batch_size]" : "[batch_size num_classes]"}`);
    const severity = shape.length === 0 ? "warning" : "error";
    return [(0,serving_problems/* servingProblem */.w)("serving-output-unfit", { message, where: (0,serving_context/* whereIn */.bw)(context, path), server, severity })];
}
function judgeOutputDtype(alias, info, expected, path, context) {
    const found = info.graphDtype ?? info.declaredDtype;
    if (found === expected || found === 0)
        return [];
    const message = `output ${(0,words/* quote */.hD)(alias)} is ${(0,build_dtype/* dtypeName */.MN)(found)}; the server wants ${(0,build_dtype/* dtypeName */.MN)(expected)}`;
    const server = (0,serving_context/* invalidArgument */.zM)(`Expected output Tensor of ${(0,build_dtype/* dtypeName */.MN)(expected)}. Got: ${(0,build_dtype/* dtypeName */.MN)(found)}`);
    const severity = info.graphDtype === undefined ? "warning" : "error";
    return [(0,serving_problems/* servingProblem */.w)("serving-output-unfit", { message, where: (0,serving_context/* whereIn */.bw)(context, path), server, severity })];
}

// EXTERNAL MODULE: ./build/serving/signature.js
var serving_signature = __webpack_require__(2893);
;// CONCATENATED MODULE: ./build/serving/signature-shape.js



/** The problem of a signature that is not shaped for the kind of request. */
function signatureShape(signature, kind, found, path, context, server) {
    return (0,serving_problems/* servingProblem */.w)("serving-signature-shape", {
        message: `signature ${(0,words/* quote */.hD)(signature.name)} cannot ${kind}: it has ${found}`,
        where: (0,serving_context/* whereIn */.bw)(context, path),
        server,
    });
}

;// CONCATENATED MODULE: ./build/serving/classify.js







const DT_FLOAT = 1;
const DT_STRING = 7;
/** Classify: tensorflow_serving/servables/tensorflow/classifier.cc, and tfrt_classifier.cc for the TFRT runtime. */
const classify = {
    methodName: constants/* CLASSIFY_METHOD */.vT,
    judgeSignature,
    outputs: ({ outputs }) => ["classes", "scores"].flatMap((alias) => outputs.get(alias) ?? []),
    judgeOutputs,
};
/** One input `inputs`, and one or two outputs, of which `classes` or `scores` is one. TFRT wants both where there are two. */
function judgeSignature(signature, path, context) {
    const { inputs, outputs } = signature;
    const method = (0,serving_context/* invalidArgument */.zM)(`Expected classification signature method_name to be ${constants/* CLASSIFY_METHOD */.vT}`);
    const problems = (0,serving_context/* usesTfrt */.tK)(context) ? [] : (0,serving_signature/* judgeMethodName */.Gx)(signature, [constants/* CLASSIFY_METHOD */.vT], path, context, method);
    const named = (0,serving_context/* usesTfrt */.tK)(context) ? serving_context/* failedPrecondition */.YW : serving_context/* invalidArgument */.zM;
    if (inputs.size !== 1) {
        const server = (0,serving_context/* invalidArgument */.zM)("Expected one input Tensor.");
        const found = `${(0,words/* count */.U9)(inputs.size, "input")}, expected one`;
        problems.push(signatureShape(signature, "classify", found, path, context, server));
    }
    if (outputs.size !== 1 && outputs.size !== 2) {
        const server = (0,serving_context/* invalidArgument */.zM)(`Expected one or two output Tensors, found ${outputs.size}`);
        const found = `${(0,words/* count */.U9)(outputs.size, "output")}, expected one or two`;
        problems.push(signatureShape(signature, "classify", found, path, context, server));
    }
    if (!inputs.has("inputs")) {
        const server = named("No classification inputs found in SignatureDef");
        const found = `no input "inputs" (it has ${(0,words/* quoteAll */._R)(inputs.keys())})`;
        problems.push(signatureShape(signature, "classify", found, path, context, server));
    }
    const usable = ["classes", "scores"].filter((alias) => outputs.has(alias)).length;
    if (usable < ((0,serving_context/* usesTfrt */.tK)(context) && outputs.size === 2 ? 2 : 1)) {
        const server = named('Expected classification signature outputs to contain at least one of "classes" or "scores"');
        const found = `${usable === 0 ? "neither" : "not both"} of the outputs "classes" and "scores" (it has ${(0,words/* quoteAll */._R)(outputs.keys())})`;
        problems.push(signatureShape(signature, "classify", found, path, context, server));
    }
    return problems;
}
/** Classes are strings and scores floats, both of rank 2: examples by classes. */
function judgeOutputs({ outputs }, path, context) {
    const wanted = [
        { alias: "classes", dtype: DT_STRING },
        { alias: "scores", dtype: DT_FLOAT },
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
    const message = `an example has ${(0,words/* count */.U9)(names, "class", "classes")} and ${(0,words/* count */.U9)(values, "score")}`;
    const server = (0,serving_context/* invalidArgument */.zM)("Tensors class and score should match in dim_size(1).");
    return [(0,serving_problems/* servingProblem */.w)("serving-output-unfit", { message, where: (0,serving_context/* whereIn */.bw)(context, path), server })];
}

// EXTERNAL MODULE: ./build/serving/input.js
var serving_input = __webpack_require__(5403);
// EXTERNAL MODULE: ./build/model/graph-reach.js
var graph_reach = __webpack_require__(9600);
// EXTERNAL MODULE: ./build/serving/batching.js
var batching = __webpack_require__(7287);
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
    const lack = node ? `node ${(0,words/* quote */.hD)(node.name)} (${node.op}) has no output ${index}` : "the graph does not have it";
    return [
        (0,serving_problems/* servingProblem */.w)("serving-tensor-not-in-graph", {
            message: `${what} of the signature is the tensor ${(0,words/* quote */.hD)(name)}, but ${lack}`,
            where: (0,serving_context/* whereIn */.bw)(context, path),
            server: node
                ? { status: "OUT_OF_RANGE", message: `Node '${node.name}' (type: '${node.op}') does not have output ${index}` }
                : (0,serving_context/* invalidArgument */.zM)(`Tensor ${name}, specified in either feed_devices or fetch_devices was not found in the Graph`),
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
const REF_OFFSET = 100;
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
    const [wanted, given] = [(0,build_dtype/* dtypeName */.MN)(expected), (0,build_dtype/* dtypeName */.MN)(feed.dtype)];
    if (info.graphDtype === undefined) {
        const message = `${path} is ${given}, the signature says ${wanted}; what the graph takes could not be found`;
        return [(0,serving_problems/* servingProblem */.w)("serving-dtype", { message, where: (0,serving_context/* whereIn */.bw)(context, path), severity: "warning" })];
    }
    const lie = info.declaredDtype !== 0 && withoutRef(info.declaredDtype) !== expected
        ? ` (the signature wrongly says ${(0,build_dtype/* dtypeName */.MN)(info.declaredDtype)})`
        : "";
    return [
        (0,serving_problems/* servingProblem */.w)("serving-dtype", {
            message: `${path} is ${given}, but the graph's ${(0,words/* quote */.hD)(info.name)} takes ${wanted}${lie}`,
            where: (0,serving_context/* whereIn */.bw)(context, path),
            server: (0,serving_context/* invalidArgument */.zM)(`Expects arg[0] to be ${runtimeName(wanted)} but ${runtimeName(given)} is provided`),
        }),
    ];
}
function judgeShape(feed, context) {
    const declared = (0,serving_shape/* declaredShape */.I)(feed.info, context.model.graph);
    const mismatch = (0,serving_shape/* shapeMismatch */.w)(feed.shape, declared);
    if (mismatch === undefined || !declared)
        return [];
    const message = `${feed.path} has shape ${(0,words/* shapeText */.L3)(feed.shape)}, the signature says ${(0,words/* shapeText */.L3)(declared)}: ${mismatch}`;
    return [(0,serving_problems/* servingProblem */.w)("serving-shape", { message, where: (0,serving_context/* whereIn */.bw)(context, feed.path) })];
}
function judgeName(feed, context) {
    const { info, alias, path } = feed;
    const what = `input ${(0,words/* quote */.hD)(alias)}`;
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
        const message = `the inputs ${(0,words/* quoteAll */._R)(same)} of the signature are one tensor, ${(0,words/* quote */.hD)(name)}`;
        const server = (0,serving_context/* invalidArgument */.zM)(`Endpoint "${name}" fed more than once.`);
        return [(0,serving_problems/* servingProblem */.w)("serving-fed-twice", { message, where: (0,serving_context/* whereIn */.bw)(context, "inputs"), server })];
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
        const message = `the signature's output ${(0,words/* quote */.hD)(name)} is also one of its inputs`;
        const server = (0,serving_context/* invalidArgument */.zM)(`${name} is both fed and fetched.`);
        return [(0,serving_problems/* servingProblem */.w)("serving-fed-and-fetched", { message, where: (0,serving_context/* whereIn */.bw)(context), server })];
    });
}
function unnamedTensor(what, info, path, context) {
    return (0,serving_problems/* servingProblem */.w)("serving-encoding", {
        message: `${what} of the signature is a ${info.encoding} tensor; the server has no name to feed or fetch it by`,
        where: (0,serving_context/* whereIn */.bw)(context, path),
        server: (0,serving_context/* invalidArgument */.zM)("Tensor :0, specified in either feed_devices or fetch_devices was not found in the Graph"),
    });
}
function withoutRef(dtype) {
    return dtype > REF_OFFSET ? dtype - REF_OFFSET : dtype;
}
/** `float` for DT_FLOAT, as the runtime prints it. */
function runtimeName(name) {
    return name.replace("DT_", "").toLowerCase();
}

;// CONCATENATED MODULE: ./build/serving/run.js






/** The run of a request whose tensors are made: through the batching session, then the session, then the graph. */
function judgeRun(signature, feeds, fetches, context) {
    return [
        ...(0,batching/* judgeBatch */.Ce)(feeds, fetches, context),
        ...judgeFeeds(feeds, fetches, context),
        ...judgeGraph(signature, feeds, context),
    ];
}
/** What the graph itself is known to refuse. Kernels are not known, and neither is what they say to values and shapes. */
function judgeGraph(signature, feeds, context) {
    const reach = (0,graph_reach/* graphReach */.s)(signature, context.model.graph);
    const problems = [];
    const rows = (0,batching/* batchSize */.CJ)(feeds);
    for (const node of reach.batchFunctions) {
        const max = node.attr("max_batch_size");
        if (max?.kind !== "i" || rows === undefined || rows <= max.value)
            continue;
        const message = `the request has ${rows} rows, and the graph's BatchFunction ${(0,words/* quote */.hD)(node.name)} takes at most ${max.value}`;
        const server = (0,serving_context/* invalidArgument */.zM)(`Task size ${rows} is larger than maximum input batch size ${max.value}`);
        problems.push((0,serving_problems/* servingProblem */.w)("serving-graph-batch-size", { message, where: (0,serving_context/* whereIn */.bw)(context), server }));
    }
    if (reach.mustCompile && !context.serving.xla) {
        const message = `signature ${(0,words/* quote */.hD)(signature.name)} must be compiled by XLA, and the spec does not say that the server does`;
        const server = { status: "INTERNAL", message: "XLA compilation disabled" };
        problems.push((0,serving_problems/* servingProblem */.w)("serving-xla", { message, where: (0,serving_context/* whereIn */.bw)(context), server }));
    }
    return problems;
}
/** A run must have something to fetch. */
function nothingToFetch(message, path, context) {
    return (0,serving_problems/* servingProblem */.w)("serving-nothing-to-fetch", {
        message,
        where: (0,serving_context/* whereIn */.bw)(context, path),
        server: (0,serving_context/* invalidArgument */.zM)("Must specify at least one target to fetch or execute."),
    });
}

;// CONCATENATED MODULE: ./build/serving/example-request.js





/** A Classify or Regress request: signature, then input, then the run, then the outputs. */
function judgeExampleRequest(request, method, context) {
    const path = "model_spec.signature_name";
    const name = (0,serving_signature/* effectiveSignature */.sP)(request.modelSpec?.signatureName);
    const signature = context.model.signatures.get(name);
    if (!signature) {
        const server = (0,serving_context/* usesTfrt */.tK)(context)
            ? (0,serving_context/* failedPrecondition */.YW)(`Function "${(0,words/* shorten */.ml)(name)}" not found.`)
            : (0,serving_context/* invalidArgument */.zM)(`No signature was found with the name: ${(0,words/* shorten */.ml)(name)}`);
        return [(0,serving_signature/* signatureUnknown */.zp)(name, path, context, server)];
    }
    const lacks = method.judgeSignature(signature, path, context);
    const input = (0,serving_input/* judgeInput */.KM)(request.input, context);
    const info = signature.inputs.get("inputs");
    if (lacks.length > 0 || !info)
        return [...lacks, ...input];
    const feeds = [(0,serving_input/* exampleFeed */.t4)("inputs", info, request.input)];
    const fetches = method.outputs(signature);
    return [
        ...input,
        ...judgeRun(signature, feeds, fetches, context),
        ...(0,serving_input/* judgeFeatures */.J5)(signature, request.input, context),
        ...method.judgeOutputs(signature, path, context),
    ];
}

;// CONCATENATED MODULE: ./build/serving/regress.js






const regress_DT_FLOAT = 1;
/** Regress: tensorflow_serving/servables/tensorflow/regressor.cc, and tfrt_regressor.cc for the TFRT runtime. */
const regress = {
    methodName: constants/* REGRESS_METHOD */.s_,
    judgeSignature: regress_judgeSignature,
    outputs: ({ outputs }) => [...outputs.values()],
    judgeOutputs: regress_judgeOutputs,
};
/** One input `inputs` and one output `outputs`. */
function regress_judgeSignature(signature, path, context) {
    const method = (0,serving_context/* invalidArgument */.zM)(`Expected regression signature method_name to be ${constants/* REGRESS_METHOD */.s_}`);
    const problems = (0,serving_context/* usesTfrt */.tK)(context) ? [] : (0,serving_signature/* judgeMethodName */.Gx)(signature, [constants/* REGRESS_METHOD */.s_], path, context, method);
    const named = (0,serving_context/* usesTfrt */.tK)(context) ? serving_context/* failedPrecondition */.YW : serving_context/* invalidArgument */.zM;
    const sides = [
        { noun: "input", key: "inputs", tensors: signature.inputs },
        { noun: "output", key: "outputs", tensors: signature.outputs },
    ];
    for (const { noun, key, tensors } of sides) {
        if (tensors.size !== 1) {
            const server = (0,serving_context/* invalidArgument */.zM)(`Expected one ${noun} Tensor.`);
            const found = `${(0,words/* count */.U9)(tensors.size, noun)}, expected one`;
            problems.push(signatureShape(signature, "regress", found, path, context, server));
        }
        if (!tensors.has(key)) {
            const server = named(`No regression ${key} found in SignatureDef`);
            const found = `no ${noun} "${key}" (it has ${(0,words/* quoteAll */._R)(tensors.keys())})`;
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
        const name = (0,serving_signature/* effectiveSignature */.sP)(task.modelSpec?.signatureName);
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
    const input = (0,serving_input/* judgeInput */.KM)(request.input, context);
    // TFRT converts the input before it looks at the tasks.
    const checked = (0,serving_context/* usesTfrt */.tK)(context) ? [...input, ...tasks] : [...tasks, ...input];
    if (request.tasks.length === 0)
        return [...checked, nothingToFetch("the request has no tasks", "tasks", context)];
    if (fitting.length < request.tasks.length || (0,serving_input/* exampleCount */.EN)(request.input) === 0)
        return checked;
    const feeds = distinctFeeds(fitting, request);
    const fetches = fitting.flatMap(({ signature, method }) => method.outputs(signature));
    return [
        ...checked,
        ...(0,batching/* judgeBatch */.Ce)(feeds, fetches, context),
        ...judgeFeeds(feeds, fetches, context),
        ...fitting.flatMap(({ signature }) => judgeGraph(signature, feeds, context)),
        ...fitting.flatMap(({ signature }) => (0,serving_input/* judgeFeatures */.J5)(signature, request.input, context)),
        ...fitting.flatMap(({ signature, method, path }) => method.judgeOutputs(signature, path, context)),
    ];
}
/** All tasks name the same model, which need not be the served one. */
function judgeTaskModel(tasks, index, context) {
    const name = tasks[index]?.modelSpec?.name ?? "";
    const first = tasks[0]?.modelSpec?.name ?? "";
    const where = (0,serving_context/* whereIn */.bw)(context, `tasks[${index}].model_spec.name`);
    if (name === "") {
        const server = (0,serving_context/* invalidArgument */.zM)("Found ModelSpec with an empty model name.");
        return [(0,serving_problems/* servingProblem */.w)("serving-task-model-name", { message: `task ${index} names no model`, where, server })];
    }
    if (name === first || first === "")
        return [];
    const message = `task ${index} names the model ${(0,words/* quote */.hD)(name)}, task 0 ${(0,words/* quote */.hD)(first)}`;
    const server = (0,serving_context/* invalidArgument */.zM)("All ModelSpecs in a MultiInferenceRequest must access the same model name.");
    return [(0,serving_problems/* servingProblem */.w)("serving-task-model-name", { message, where, server })];
}
/** No signature is used twice, not even by different methods. */
function judgeTaskSignature(name, firstUse, index, context) {
    if (firstUse === index)
        return [];
    const message = `task ${index} uses the signature ${(0,words/* quote */.hD)(name)}, as task ${firstUse} does`;
    const where = (0,serving_context/* whereIn */.bw)(context, `tasks[${index}].model_spec.signature_name`);
    const server = (0,serving_context/* invalidArgument */.zM)(`Duplicate evaluation of signature: ${(0,words/* shorten */.ml)(name)}`);
    return [(0,serving_problems/* servingProblem */.w)("serving-task-twice", { message, where, server })];
}
/** The task's own method_name decides what its signature must be shaped for. */
function judgeTask(task, at, context) {
    const path = `${at}.model_spec.signature_name`;
    const name = (0,serving_signature/* effectiveSignature */.sP)(task.modelSpec?.signatureName);
    const signature = context.model.signatures.get(name);
    if (!signature) {
        const server = (0,serving_context/* invalidArgument */.zM)(`Requested signature not found in model graph: ${(0,words/* shorten */.ml)(name)}`);
        return { problems: [(0,serving_signature/* signatureUnknown */.zp)(name, path, context, server)] };
    }
    const method = METHODS.get(task.methodName);
    if (!method) {
        const message = `${at} has the method_name ${(0,words/* quote */.hD)(task.methodName)}; it must be ${[...METHODS.keys()].map(words/* quote */.hD).join(" or ")}`;
        const server = (0,serving_context/* unimplemented */.Ob)(`Unsupported signature method_name: ${(0,words/* shorten */.ml)(task.methodName)}`);
        const where = (0,serving_context/* whereIn */.bw)(context, `${at}.method_name`);
        return { problems: [(0,serving_problems/* servingProblem */.w)("serving-task-method", { message, where, server })] };
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
            feeds.set(fullTensorName(info.name), (0,serving_input/* exampleFeed */.t4)("inputs", info, request.input));
    }
    return [...feeds.values()];
}

// EXTERNAL MODULE: ./build/spec/suggest.js
var suggest = __webpack_require__(436);
;// CONCATENATED MODULE: ./build/serving/output-filter.js




/** Every name of the filter is an output of the signature, and stands there once. */
function judgeOutputFilter(outputFilter, signature, context) {
    const seen = new Set();
    return outputFilter.flatMap((alias, index) => {
        const where = (0,serving_context/* whereIn */.bw)(context, `output_filter[${index}]`);
        if (!signature.outputs.has(alias)) {
            const outputs = [...signature.outputs.keys()];
            const message = `signature ${(0,words/* quote */.hD)(signature.name)} has no output ${(0,words/* quote */.hD)(alias)}; its outputs are ${(0,words/* quoteAll */._R)(outputs)}`;
            const hint = (0,suggest/* didYouMean */.a)(alias, outputs);
            const server = (0,serving_context/* invalidArgument */.zM)(`output tensor alias not found in signature: ${(0,words/* shorten */.ml)(alias)} Outputs expected to be in the set {${(0,words/* shortenAll */.Fw)(outputs)}}.`);
            return [(0,serving_problems/* servingProblem */.w)("serving-output-filter", { message, where, hint, server })];
        }
        if (!seen.has(alias)) {
            seen.add(alias);
            return [];
        }
        const message = `output ${(0,words/* quote */.hD)(alias)} stands twice in output_filter`;
        const server = (0,serving_context/* invalidArgument */.zM)(`duplicate output tensor alias: ${(0,words/* shorten */.ml)(alias)}`);
        return [(0,serving_problems/* servingProblem */.w)("serving-output-filter", { message, where, server })];
    });
}

// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
// EXTERNAL MODULE: ./build/serving/tensor.js
var tensor = __webpack_require__(4674);
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
        const path = given ? (0,tensor/* inputPath */.Mv)(alias) : `defaults[${(0,words/* quote */.hD)(alias)}]`;
        const found = given ? (0,tensor/* judgeTensor */.X5)(given, alias, path, context) : [];
        problems.push(...found);
        if (!(0,problem/* hasErrors */.C)(found))
            feeds.push({ alias, info, dtype: proto.dtype, shape: (0,tensor/* tensorShape */.Ze)(proto), path });
    }
    return { problems, feeds };
}
/** Every input of the signature is given, by the request or by a default. */
function judgeMissing(request, signature, context) {
    const missing = missingInputs(request, signature);
    if (missing.length === 0)
        return [];
    const [given, wanted] = [request.inputs.size, signature.inputs.size];
    const sizes = given > wanted || (given < wanted && signature.defaults.size === 0);
    return [
        (0,serving_problems/* servingProblem */.w)("serving-input-missing", {
            message: `signature ${(0,words/* quote */.hD)(signature.name)} needs ${(0,words/* quoteAll */._R)(missing)}, which the request does not give; it gives ${(0,words/* quoteAll */._R)(request.inputs.keys())}`,
            where: (0,serving_context/* whereIn */.bw)(context, "inputs"),
            server: (0,serving_context/* invalidArgument */.zM)(sizes
                ? `input size does not match signature: ${given}!=${wanted} Missing but required: {${(0,words/* shortenAll */.Fw)(missing)}}`
                : `Signature input alias: ${(0,words/* shorten */.ml)(missing[0])} not found in request and no default value provided`),
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
        (0,serving_problems/* servingProblem */.w)("serving-input-unknown", {
            message: `signature ${(0,words/* quote */.hD)(signature.name)} has no input ${(0,words/* quoteAll */._R)(unknown)}; its inputs are ${(0,words/* quoteAll */._R)(signature.inputs.keys())}`,
            where: (0,serving_context/* whereIn */.bw)(context, (0,tensor/* inputPath */.Mv)(unknown[0])),
            hint: (0,suggest/* didYouMean */.a)(unknown[0], signature.inputs.keys()),
            server: (0,serving_context/* invalidArgument */.zM)(given > wanted
                ? `input size does not match signature: ${given}!=${wanted} Sent extra: {${(0,words/* shortenAll */.Fw)(unknown)}}`
                : `Inputs contains invalid name. Used request inputs: ${(0,words/* shortenAll */.Fw)([...request.inputs.keys()])}`),
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
            const [wanted, given] = [(0,build_dtype/* dtypeName */.MN)(info.declaredDtype), (0,build_dtype/* dtypeName */.MN)(dtype)];
            const message = `${path} is ${given}, but the signature says ${wanted}`;
            const server = (0,serving_context/* invalidArgument */.zM)(`Expected input ${(0,words/* shorten */.ml)(alias)} to be ${wanted} but get ${given}.`);
            return [(0,serving_problems/* servingProblem */.w)("serving-dtype", { message, where: (0,serving_context/* whereIn */.bw)(context, path), server })];
        }),
        ...judgeIgnored(request, signature, context),
        ...(0,batching/* judgeBatch */.Ce)(feeds, fetchedOutputs(signature, request.outputFilter), context),
        ...feeds.flatMap((feed) => judgeShape(feed, context)),
        ...judgeGraph(signature, feeds, context),
    ];
}
/** Every input is there. The message differs from the session runtime's. */
function predict_tfrt_judgeMissing(request, signature, context) {
    const missing = missingInputs(request, signature);
    if (missing.length === 0)
        return [];
    const server = `Request inputs do not match required inputs for model. Missing but required: {${(0,words/* shortenAll */.Fw)(missing)}}.`;
    return [
        (0,serving_problems/* servingProblem */.w)("serving-input-missing", {
            message: `signature ${(0,words/* quote */.hD)(signature.name)} needs ${(0,words/* quoteAll */._R)(missing)}, which the request does not give; it gives ${(0,words/* quoteAll */._R)(request.inputs.keys())}`,
            where: (0,serving_context/* whereIn */.bw)(context, "inputs"),
            server: (0,serving_context/* invalidArgument */.zM)(server),
        }),
    ];
}
function judgeIgnored(request, signature, context) {
    const unknown = unknownInputs(request, signature);
    if (unknown.length === 0)
        return [];
    return [
        (0,serving_problems/* servingProblem */.w)("serving-input-unknown", {
            message: `signature ${(0,words/* quote */.hD)(signature.name)} has no input ${(0,words/* quoteAll */._R)(unknown)}, which this runtime ignores; its inputs are ${(0,words/* quoteAll */._R)(signature.inputs.keys())}`,
            where: (0,serving_context/* whereIn */.bw)(context, (0,tensor/* inputPath */.Mv)(unknown[0])),
            hint: (0,suggest/* didYouMean */.a)(unknown[0], signature.inputs.keys()),
            severity: "warning",
        }),
    ];
}

// EXTERNAL MODULE: ./build/serving/serialized.js
var serialized = __webpack_require__(8769);
;// CONCATENATED MODULE: ./build/serving/predict.js










const SIGNATURE_PATH = "model_spec.signature_name";
/** A Predict request, by the rules of the server's runtime. */
function judgePredict(request, context) {
    const name = (0,serving_signature/* effectiveSignature */.sP)(request.modelSpec?.signatureName);
    const signature = context.model.signatures.get(name);
    if (!signature) {
        const message = (0,serving_context/* usesTfrt */.tK)(context)
            ? `Function "${(0,words/* shorten */.ml)(name)}" not found.`
            : `Serving signature key "${(0,words/* shorten */.ml)(name)}" not found.`;
        return [(0,serving_signature/* signatureUnknown */.zp)(name, SIGNATURE_PATH, context, (0,serving_context/* failedPrecondition */.YW)(message))];
    }
    if ((0,serving_context/* usesTfrt */.tK)(context) && !filters(signature, request.outputFilter)) {
        return judgePredictTfrt(request, signature, context);
    }
    return judgePredictSession(request, signature, context);
}
/** The rules of tensorflow_serving/servables/tensorflow/predict_util.cc, in its order. */
function judgePredictSession(request, signature, context) {
    const inputs = predictInputs(request, signature, context);
    const fetches = fetchedOutputs(signature, request.outputFilter);
    const methods = [constants/* PREDICT_METHOD */.e9, constants/* CLASSIFY_METHOD */.vT, constants/* REGRESS_METHOD */.s_];
    const method = {
        status: "INTERNAL",
        message: `Expected prediction signature method_name to be one of ${methods.join(", ")}`,
    };
    return [
        ...(0,serving_signature/* judgeMethodName */.Gx)(signature, methods, SIGNATURE_PATH, context, method),
        ...judgeMissing(request, signature, context),
        ...inputs.problems,
        ...judgeUnknown(request, signature, context),
        ...judgeOutputFilter(request.outputFilter, signature, context),
        ...(signature.outputs.size === 0 ? [nothingToFetch("the signature has no outputs", SIGNATURE_PATH, context)] : []),
        ...(constants/* HOOK_SIGNATURES */.AH.has(signature.name)
            ? [(0,serving_signature/* signatureHook */.Iw)(signature, SIGNATURE_PATH, context)]
            : [...judgeRun(signature, inputs.feeds, fetches, context), ...(0,serialized/* judgeSerialized */.yb)(request, signature, context)]),
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
    if (!(0,serving_context/* usesTfrt */.tK)(context)) {
        return [unsupported("predict_streamed_log", "only the TFRT runtime warms up with one", context)];
    }
    const [only, ...others] = requests;
    if (only && others.length === 0)
        return judgePredict(only, context);
    return [
        (0,serving_problems/* servingProblem */.w)("serving-streamed-request-count", {
            message: `predict_streamed_log holds ${(0,words/* count */.U9)(requests.length, "request")}, expected exactly one`,
            where: (0,serving_context/* whereIn */.bw)(context, "predict_streamed_log.request"),
            server: (0,serving_context/* invalidArgument */.zM)("predict_streamed_log should contain exactly one request"),
        }),
    ];
}
function unsupported(logType, reason, context) {
    return (0,serving_problems/* servingProblem */.w)("serving-log-type-unsupported", {
        message: `the record is a ${logType}; ${reason}`,
        where: (0,serving_context/* whereIn */.bw)(context, logType),
        server: (0,serving_context/* unimplemented */.Ob)(`Unsupported log_type for warmup: ${constants/* LOG_TYPE_NUMBERS */.nC[logType]}`),
    });
}
function logTypeUnset(context) {
    const message = "the record has no log_type";
    if ((0,serving_context/* usesTfrt */.tK)(context)) {
        const server = (0,serving_context/* unimplemented */.Ob)("Unsupported log_type for warmup: 0");
        return (0,serving_problems/* servingProblem */.w)("serving-log-type-unset", { message, where: (0,serving_context/* whereIn */.bw)(context), server, severity: "error" });
    }
    return (0,serving_problems/* servingProblem */.w)("serving-log-type-unset", {
        message: `${message}; the server reads it, counts it and warms nothing`,
        where: (0,serving_context/* whereIn */.bw)(context),
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
    const message = `the request names the model ${(0,words/* quote */.hD)(other.name)}; it is served as ${(0,words/* quote */.hD)(servedName)}`;
    return [(0,serving_problems/* servingProblem */.w)("serving-model-name", { message, where: (0,serving_context/* whereIn */.bw)(context, "model_spec.name") })];
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


/***/ }),

/***/ 8769:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aG: () => (/* binding */ faultSeverity),
/* harmony export */   xV: () => (/* binding */ directParse),
/* harmony export */   yb: () => (/* binding */ judgeSerialized)
/* harmony export */ });
/* harmony import */ var _model_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3589);
/* harmony import */ var _proto_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6174);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9352);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1356);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5363);
/* harmony import */ var _strange_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1125);
/* harmony import */ var _tensor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4674);







const DT_STRING = 7;
/** Ops that run one of several functions, so that what only one of them refuses may never be refused. */
const BRANCHES = new Set(["If", "StatelessIf", "Case", "StatelessCase"]);
/** What is parsed out of an input as it is fed; undefined where nothing is, or only after it was decoded. */
function directParse(signature, alias, { model }) {
    const parse = (0,_model_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureFeatures */ .GP)(model, signature, alias);
    return parse?.via.length === 0 ? parse : undefined;
}
function faultSeverity(signature, alias, { model }) {
    const sites = (0,_model_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTrace */ .SE)(model, signature, alias)?.callSites ?? [];
    return sites.some(({ node }) => BRANCHES.has(node.op)) ? "warning" : "error";
}
/** Strings of a predict request that the graph parses as tf.Example or tf.SequenceExample. */
function judgeSerialized(request, signature, context) {
    return [...signature.inputs.keys()].flatMap((alias) => {
        const tensor = request.inputs.get(alias);
        const parse = tensor?.dtype === DT_STRING ? directParse(signature, alias, context) : undefined;
        if (!tensor || !parse)
            return [];
        const severity = faultSeverity(signature, alias, context);
        const messages = [];
        const room = new _proto_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .DecodingRoom */ .Pe();
        for (const [index, bytes] of tensor.stringVal.entries()) {
            const path = `${(0,_tensor_js__WEBPACK_IMPORTED_MODULE_5__/* .inputPath */ .Mv)(alias)}.string_val[${index}]`;
            const message = decodeMessage(bytes, parse, path, room);
            if ("reason" in message) {
                return [
                    message.excess
                        ? (0,_strange_record_js__WEBPACK_IMPORTED_MODULE_4__/* .tooManyValues */ .e0)(message, context, path)
                        : unparsable(message.reason, path, parse, severity, context),
                ];
            }
            messages.push(message);
        }
        return (0,_features_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeMessages */ .I)(messages, parse, severity, context);
    });
}
/** The message, or why it is none. An Example is read as the context of a SequenceExample, which is the same field. */
function decodeMessage(bytes, parse, path, room) {
    if (parse.message === "example") {
        const example = (0,_proto_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeExample */ .rE)(bytes, room);
        return example.ok ? { features: example.value.features, featureLists: undefined, path } : example;
    }
    const sequence = (0,_proto_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeSequenceExample */ .op)(bytes, room);
    if (!sequence.ok)
        return sequence;
    return { features: sequence.value.context, featureLists: sequence.value.featureLists, path };
}
function unparsable(reason, path, { message: kind, op }, severity, context) {
    const name = kind === "example" ? "tf.Example" : "tf.SequenceExample";
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .servingProblem */ .w)("serving-example-unparsable", {
        message: `${op} reads ${path} as a ${name}, and it is none: ${reason}`,
        where: (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .whereIn */ .bw)(context, path),
        server: (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .invalidArgument */ .zM)(`Could not parse example input, value: '...'`),
        severity,
    });
}


/***/ }),

/***/ 7638:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ declaredShape),
/* harmony export */   w: () => (/* binding */ shapeMismatch)
/* harmony export */ });
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


/***/ }),

/***/ 2893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ judgeMethodName),
/* harmony export */   Iw: () => (/* binding */ signatureHook),
/* harmony export */   sP: () => (/* binding */ effectiveSignature),
/* harmony export */   zp: () => (/* binding */ signatureUnknown)
/* harmony export */ });
/* harmony import */ var _spec_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(436);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5414);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9352);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5363);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6514);





/** The signature a request means: an empty name is `serving_default`. */
function effectiveSignature(signatureName) {
    return signatureName || _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SIGNATURE */ .DC;
}
/** The problem of a signature that is not there; `server` differs by kind of request. */
function signatureUnknown(name, path, context, server) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-signature-unknown", {
        message: `signature ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is not in the model; it has ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteAll */ ._R)(callableSignatures(context))}`,
        where: (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .whereIn */ .bw)(context, path),
        hint: (0,_spec_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, callableSignatures(context)),
        server,
    });
}
/**
 * Hooks such as `__saved_model_init_op` stand among the signatures and are found like any other; what they name is an
 * operation without outputs, so the run fails.
 */
function signatureHook(signature, path, context) {
    const name = [...signature.outputs.values()][0]?.name ?? "";
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-signature-hook", {
        message: `signature ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(signature.name)} is a hook of the exporter and has nothing to fetch; the model's signatures are ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteAll */ ._R)(callableSignatures(context))}`,
        where: (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .whereIn */ .bw)(context, path),
        server: { status: "OUT_OF_RANGE", message: `Node '${name}' (num of outputs: 0) does not have output 0` },
    });
}
/** With `--enable_signature_method_name_check`, the exporter's method_name must be one of those allowed. */
function judgeMethodName(signature, allowed, path, context, server) {
    if (!context.serving.signatureMethodNameCheck || allowed.includes(signature.methodName))
        return [];
    return [
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-method-name", {
            message: `signature ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(signature.name)} has the method_name ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(signature.methodName)}; this request needs ${allowed.map(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD).join(" or ")}`,
            where: (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .whereIn */ .bw)(context, path),
            server,
        }),
    ];
}
function callableSignatures(context) {
    return [...context.model.signatures.keys()].filter((name) => !_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .HOOK_SIGNATURES */ .AH.has(name));
}


/***/ }),

/***/ 1125:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e0: () => (/* binding */ tooManyValues),
/* harmony export */   p9: () => (/* binding */ judgeExampleRecord),
/* harmony export */   qz: () => (/* binding */ judgeUndecodable)
/* harmony export */ });
/* harmony import */ var _proto_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6174);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9352);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5363);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6514);




/** `predict_log` of PredictionLog and `request` of PredictLog: field numbers 6 and 1, both length-delimited. */
const PREDICT_LOG_TAG = 0x32;
const REQUEST_TAG = 0x0a;
/** Above this, bytes that are no PredictionLog are not looked at for what else they may be. */
const LARGEST_GUESS = 16 * 2 ** 20;
/** A record that the server cannot parse, told by name where it is something that people mistake for a PredictionLog. */
function judgeUndecodable(bytes, failure, context) {
    if (failure.excess)
        return tooManyValues(failure, context);
    const server = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidArgument */ .zM)(`Failed to parse warmup record: <bytes> from ${context.file}`);
    const where = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIn */ .bw)(context, failure.path || undefined);
    const example = exampleFeatures(bytes);
    if (example) {
        const message = `the record is a ${example.kind} (features ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteAll */ ._R)(example.names)}), not a PredictionLog`;
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-example-record", { message, where: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIn */ .bw)(context), server, severity: "error" });
    }
    if (isPredictRequest(bytes)) {
        const message = "the record is a bare PredictRequest, not a PredictionLog";
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-bare-request", { message, where: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIn */ .bw)(context), server });
    }
    const message = `the record is no PredictionLog: ${failure.reason} (byte ${failure.offset} of the record)`;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-unparsable-record", { message, where, server });
}
/** What is not decoded is not judged, and what is not judged is not passed: the server may well take it. */
function tooManyValues({ reason }, context, path) {
    const message = `the record is not judged: ${reason}`;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-too-many-values", { message, where: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIn */ .bw)(context, path) });
}
/**
 * A serialized tf.Example parses as a PredictionLog without log_type, since its features pass for log metadata. Undefined:
 * the record is not one.
 */
function judgeExampleRecord(bytes, context) {
    const example = exampleFeatures(bytes);
    if (!example)
        return undefined;
    const what = `the record is a ${example.kind} (features ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteAll */ ._R)(example.names)}), not a PredictionLog`;
    if ((0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .usesTfrt */ .tK)(context)) {
        const server = { status: "UNIMPLEMENTED", message: "Unsupported log_type for warmup: 0" };
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-example-record", {
            message: what,
            where: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIn */ .bw)(context),
            server,
            severity: "error",
        });
    }
    const message = `${what}; the server takes it for one without log_type and warms nothing`;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-example-record", { message, where: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIn */ .bw)(context) });
}
function exampleFeatures(bytes) {
    if (bytes.length > LARGEST_GUESS)
        return undefined;
    const sequence = (0,_proto_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSequenceExample */ .op)(bytes);
    if (sequence.ok && sequence.value.featureLists.size > 0) {
        return { kind: "tf.SequenceExample", names: sequence.value.featureLists.keys() };
    }
    const example = (0,_proto_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeExample */ .rE)(bytes);
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
    const decoded = (0,_proto_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePredictionLog */ .ee)(delimited(PREDICT_LOG_TAG, request));
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


/***/ }),

/***/ 4674:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ inputPath),
/* harmony export */   X5: () => (/* binding */ judgeTensor),
/* harmony export */   Ze: () => (/* binding */ tensorShape)
/* harmony export */ });
/* harmony import */ var _record_tensor_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2325);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9352);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5363);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6514);




/** Above this a tensor made of fewer values on the wire is more than any message could carry: INT_MAX bytes. */
const LARGEST_MESSAGE = 2n ** 31n - 1n;
/** One TensorProto as `Tensor::FromProto` takes it (tensorflow/core/framework/tensor.cc). */
function judgeTensor(proto, alias, path, context) {
    const facts = (0,_record_tensor_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .tensorFacts */ .Z)(proto);
    if (!facts.ok) {
        return [
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-tensor-invalid", {
                message: `${path} is no tensor: ${facts.reason}`,
                where: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIn */ .bw)(context, `${path}.${facts.field}`),
                server: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidArgument */ .zM)(`tensor parsing error: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(alias)}`),
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
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .keyPath */ .Dw)("inputs", alias);
}
function judgeExpansion(facts, path, context) {
    if (facts.buffer <= LARGEST_MESSAGE)
        return [];
    const message = `${path} of shape ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeText */ .L3)(facts.dims)} makes the server allocate ${facts.buffer} bytes`;
    const server = { status: "RESOURCE_EXHAUSTED", message: "the tensor cannot be allocated" };
    return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-tensor-huge", { message, where: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIn */ .bw)(context, path), server })];
}
/** What the server accepts in silence, though it is hardly what was meant. */
function judgeObservation(observation, facts, path, context) {
    const { dtype, elements, dims } = facts;
    const wanted = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(elements, "element")} of shape ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeText */ .L3)(dims)}`;
    const where = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIn */ .bw)(context, path);
    switch (observation.kind) {
        case "unknown_rank": {
            const message = `${path} says unknown_rank, which the server ignores: it takes the shape to be ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeText */ .L3)(dims)}`;
            return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-unknown-rank", { message, where })];
        }
        case "ignored_values": {
            const reason = elements === 0n ? `there are no elements in shape ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeText */ .L3)(dims)}` : readFrom(facts);
            const message = `${path} has values in ${observation.field} that the server does not read: ${reason}`;
            return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-values-ignored", { message, where })];
        }
        case "no_values": {
            // Values in another field say more about the mistake than their absence from the right one.
            if (facts.observations.some(({ kind }) => kind === "ignored_values"))
                return [];
            const message = `${path} has no values in ${observation.field} for ${wanted}; the server makes them all ${zero(dtype)}`;
            return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-values-missing", { message, where })];
        }
        case "fewer_values": {
            // One value for all elements is TensorFlow's own short form, as tf.make_tensor_proto with a shape writes it.
            if (observation.count === 1 && dtype.kind !== "handle")
                return [];
            const message = `${path} has ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(observation.count, "value")} in ${observation.field} for ${wanted}; the server repeats the last`;
            return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-values-missing", { message, where })];
        }
        case "more_values": {
            const message = `${path} has ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(observation.count, "value")} in ${observation.field} for ${wanted}; the server drops the rest`;
            return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-values-left-over", { message, where })];
        }
        case "narrowed": {
            // Not which value: it may be someone's.
            const { field, index } = observation;
            const more = observation.count > 1 ? `, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(observation.count - 1, "more value")} likewise` : "";
            const message = `${path}.${field}[${index}] is a number that a ${dtype.name} cannot hold: the server makes another of it${more}`;
            return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-value-overflow", { message, where })];
        }
        case "lone_real": {
            const message = `${path}.${observation.field} ends in a real part without its imaginary part; the server drops it`;
            return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .servingProblem */ .w)("serving-values-left-over", { message, where })];
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


/***/ }),

/***/ 6514:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ keyPath),
/* harmony export */   Fw: () => (/* binding */ shortenAll),
/* harmony export */   L3: () => (/* binding */ shapeText),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _R: () => (/* binding */ quoteAll),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** Names from files are untrusted and of any length: they are quoted, escaped and cut before they enter a sentence. */
const LONGEST_NAME = 120;
const LONGEST_LIST = 20;
/** The name as it is, but not longer than a sentence bears. */
function shorten(name) {
    return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}\u2026` : name;
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
function shapeText(shape) {
    const shown = shape.slice(0, LONGEST_LIST).map((dim) => (dim === null ? "?" : String(dim)));
    if (shape.length > LONGEST_LIST)
        shown.push("\u2026");
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


/***/ }),

/***/ 5411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ buildTree)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4996);
/* harmony import */ var _plain_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3059);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4064);
/** Nodes of the `yaml` package to the spec's own tree: scalars, keys and aliases are resolved here, within named limits. */




function buildTree(contents, source) {
    const builder = new TreeBuilder(source);
    return { root: builder.build(contents), problems: builder.problems };
}
const LONE_SURROGATE = /\p{Surrogate}/u;
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
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#follow(node.source, rangeOf(node));
        if (node.anchor)
            this.#anchors.set(node.anchor, "open");
        const built = this.#withinLimits((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? this.#buildMapping(node) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? this.#buildList(node) : this.#buildScalar(node));
        if (node.anchor)
            this.#anchors.set(node.anchor, built ?? "refused");
        return built;
    }
    #report(code, message, range) {
        this.problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .specProblem */ .X)(code, { message, ...this.#source.point(range) }));
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
        if (node.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_VALUES */ .Ex) {
            const message = `With its aliases followed, this stands for ${node.size} values; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_VALUES */ .Ex} are read.`;
            return this.#report("spec-expansion", message, node.range);
        }
        if (node.depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr) {
            const message = `With its aliases followed, this is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr} deep.`;
            return this.#report("spec-too-deep", message, node.range);
        }
        return node;
    }
    #buildScalar(node) {
        const range = rangeOf(node);
        const text = String(node.value);
        if (LONE_SURROGATE.test(text)) {
            return this.#report("spec-encoding", "The text holds half of a surrogate pair, which is no character.", range);
        }
        if (node.type !== "PLAIN" || node.tag !== undefined)
            return scalar(text, range);
        const resolved = (0,_plain_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePlainScalar */ .t)(text);
        if ("fault" in resolved)
            return this.#report("spec-number", `The number ${resolved.fault}.`, range);
        return scalar(resolved.value, range);
    }
    #buildList(node) {
        const items = node.items.map((item) => this.build(item)).filter((item) => item !== undefined);
        return { kind: "list", range: rangeOf(node), items, ...measure(items) };
    }
    #buildMapping(node) {
        const own = new Map();
        let merge;
        for (const { key, value } of node.items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) {
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
        return { kind: "mapping", range: rangeOf(node), entries, ...measure(values) };
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
                if (this.#mergedEntries > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_VALUES */ .Ex) {
                    this.#report("spec-expansion", `Merge keys copy more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_VALUES */ .Ex} entries.`, merge.keyRange);
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
function measure(children) {
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


/***/ }),

/***/ 3052:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ composeYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4996);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4064);
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
        const message = `Lists and mappings are nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr} deep.`;
        const problem = (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .specProblem */ .X)("spec-too-deep", { message, ...source.point([tooDeep, tooDeep + 1]) });
        return { contents: undefined, problems: [problem], brokenAt: tooDeep };
    }
    // The failsafe schema leaves every scalar a string: numbers are read by us, digit by digit. Its own search for
    // duplicate keys takes time quadratic in the keys of a mapping.
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ schema: "failsafe", uniqueKeys: false });
    const [document, second] = composer.compose(tokens);
    const problems = document ? syntaxProblems(document, source) : [];
    const brokenAt = document?.errors.reduce((first, { pos }) => Math.min(first, pos[0]), Number.POSITIVE_INFINITY);
    if (second) {
        const message = "A second YAML document starts here; a spec is one document.";
        const start = second.range[0];
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .specProblem */ .X)("spec-several-documents", { message, ...source.point([start, start + 3]) }));
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
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .specProblem */ .X)("spec-syntax", { message: CLEARER[code] ?? `${message}.`, ...pointed }));
    }
    return problems;
}
/**
 * The concrete syntax, or the offset of the first collection that is nested too deep. The composer recurses, and the
 * parser takes time quadratic in the depth, so the depth is watched while it grows.
 */
function parseTokens(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const tokens = [];
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        // The stack holds the document and the collections that are open, and at times a scalar.
        if (parser.stack.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr)
            continue;
        const open = parser.stack.filter((token) => "items" in token);
        if (open.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr)
            return { tokens, tooDeep: open.at(-1).offset };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens };
}


/***/ }),

/***/ 3432:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ noDataFiles),
  a: () => (/* binding */ openDataFiles)
});

// EXTERNAL MODULE: ./build/files/index.js + 11 modules
var files = __webpack_require__(660);
// EXTERNAL MODULE: ./build/spec/build-tree.js
var build_tree = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/spec/compose-yaml.js
var compose_yaml = __webpack_require__(3052);
;// CONCATENATED MODULE: ./build/spec/named-files.js
/** Which files a spec names, told from its keys alone: a build tool has to know them before the spec is judged. */





/** Keys that hold a path wherever they stand; `sources.*.path` is the one that does so only there. */
const FILE_KEYS = ["batching_parameters_file", "rest_body", "text_file", "input_data_file"];
/** What stands for a model path that is left out, or cannot be read. */
const DEFAULT_MODEL = ".";
/** Never fails. Of a spec that is broken, what could be read; who runs it is told what is wrong with it. */
function namedFiles(text) {
    if (text.length > MAX_FILE_BYTES)
        return { model: DEFAULT_MODEL, files: [] };
    const source = createSourceText("", text.startsWith("\uFEFF") ? text.slice(1) : text);
    const { contents } = composeYaml(source);
    const root = contents && buildTree(contents, source).root;
    if (!root)
        return { model: DEFAULT_MODEL, files: [] };
    const files = new Set();
    eachFileKey(root, (_, node) => addPaths(node, files));
    const sources = nodeAt(root, ["sources"]);
    for (const source of sources?.kind === "mapping" ? sources.entries.values() : []) {
        addPaths(nodeAt(source.node, ["path"]), files);
    }
    const model = nodeAt(root, ["model", "path"]);
    return { model: textOf(model) ?? DEFAULT_MODEL, files: [...files].sort() };
}
/**
 * Visit what stands under each of the {@link FILE_KEYS}. The tree is as deep as the limits allow; what aliases share is
 * looked at once.
 */
function eachFileKey(root, visit) {
    const seen = new Set();
    const walk = (node) => {
        if (seen.has(node) || node.kind === "scalar")
            return;
        seen.add(node);
        if (node.kind === "list") {
            for (const item of node.items)
                walk(item);
            return;
        }
        for (const [key, entry] of node.entries) {
            if (FILE_KEYS.includes(key))
                visit(key, entry.node);
            walk(entry.node);
        }
    };
    walk(root);
}
function addPaths(node, files) {
    for (const item of node?.kind === "list" ? node.items : [node]) {
        const path = textOf(item);
        if (path === undefined)
            continue;
        files.add(path);
        // `arrays.npz#name` is one array of the file before the mark.
        const file = path.replace(/#[^#]*$/, "");
        if (file !== "")
            files.add(file);
    }
}
function textOf(node) {
    return node?.kind === "scalar" && typeof node.value === "string" && node.value !== "" ? node.value : undefined;
}

// EXTERNAL MODULE: ./build/spec/source-text.js
var source_text = __webpack_require__(8413);
;// CONCATENATED MODULE: ./build/spec/data-files.js
/** The data files that a spec names, opened before the spec is judged: what follows them needs no disk. */





const DATA_KEYS = ["input_data_file", "text_file", "rest_body"];
/** For a spec that is text only. */
const noDataFiles = () => {
    const problems = [(0,files/* filesProblem */.XM)("files-unreadable", { message: "only a spec that is read from disk has files" })];
    return { value: undefined, problems };
};
/** Each file is opened once, however often it is named. */
async function openDataFiles(text, workspace) {
    // Most specs name none, and are not parsed twice for it.
    if (!DATA_KEYS.some((key) => text.includes(key)))
        return noDataFiles;
    const opened = new Map();
    for (const { key, name } of namedBy(text)) {
        const id = idOf(key, name);
        if (!opened.has(id))
            opened.set(id, await (0,files/* openDataFile */.fu)(key, name, workspace));
    }
    return (key, name) => opened.get(idOf(key, name)) ?? noDataFiles(key, name);
}
function idOf(key, name) {
    return `${key}: ${name}`;
}
function namedBy(text) {
    const source = (0,source_text/* createSourceText */.$)("", text.startsWith("\uFEFF") ? text.slice(1) : text);
    const { contents } = (0,compose_yaml/* composeYaml */.e)(source);
    const root = contents && (0,build_tree/* buildTree */.H)(contents, source).root;
    const names = [];
    if (!root)
        return names;
    eachFileKey(root, (key, node) => {
        const dataKey = DATA_KEYS.find((one) => one === key);
        if (dataKey && node.kind === "scalar" && typeof node.value === "string" && !node.value.includes("\0")) {
            names.push({ key: dataKey, name: node.value });
        }
    });
    return names;
}


/***/ }),

/***/ 2464:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jV: () => (/* reexport */ spec_node/* formatPath */.jV),
  F9: () => (/* reexport */ parseSpec),
  Ot: () => (/* reexport */ readSpec),
  CR: () => (/* reexport */ specForModel),
  XT: () => (/* reexport */ spec_problems/* specProblem */.X)
});

// UNUSED EXPORTS: didYouMean, parseByteSize, suggest

// EXTERNAL MODULE: ./build/spec/node.js
var spec_node = __webpack_require__(6832);
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

// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(411);
// EXTERNAL MODULE: ./build/spec/build-tree.js
var build_tree = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/spec/limits.js
var limits = __webpack_require__(4996);
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

;// CONCATENATED MODULE: ./build/spec/generated/schema.js
// @generated by scripts/generate-schema.mjs from schema/warmup.schema.json. Do not edit.
const schema = {
    "type": "object",
    "additionalProperties": false,
    "required": [
        "version"
    ],
    "properties": {
        "version": {
            "type": "integer",
            "const": 1
        },
        "model": {
            "$ref": "#/definitions/model"
        },
        "serving": {
            "$ref": "#/definitions/serving"
        },
        "defaults": {
            "$ref": "#/definitions/defaults"
        },
        "requests": {
            "type": [
                "string",
                "array"
            ],
            "allOf": [
                {
                    "if": {
                        "type": [
                            "string"
                        ]
                    },
                    "then": {
                        "type": "string",
                        "enum": [
                            "auto"
                        ],
                        "alternatives": [
                            "array"
                        ]
                    }
                },
                {
                    "if": {
                        "type": [
                            "array"
                        ]
                    },
                    "then": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                            "$ref": "#/definitions/request"
                        }
                    }
                }
            ]
        },
        "sources": {
            "type": "object",
            "additionalProperties": {
                "$ref": "#/definitions/source"
            }
        },
        "example_templates": {
            "type": "object",
            "additionalProperties": {
                "$ref": "#/definitions/exampleTemplate"
            }
        },
        "privacy": {
            "$ref": "#/definitions/privacy"
        },
        "limits": {
            "$ref": "#/definitions/limits"
        },
        "checks": {
            "$ref": "#/definitions/checks"
        }
    },
    "definitions": {
        "model": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
                "path": {
                    "type": "string",
                    "pattern": "\\S",
                    "examples": [
                        "export/half_plus_two",
                        "export/half_plus_two/1"
                    ]
                },
                "versions": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "allOf": [
                        {
                            "if": {
                                "type": [
                                    "string"
                                ]
                            },
                            "then": {
                                "type": "string",
                                "enum": [
                                    "latest",
                                    "all"
                                ],
                                "alternatives": [
                                    "array"
                                ]
                            }
                        },
                        {
                            "if": {
                                "type": [
                                    "array"
                                ]
                            },
                            "then": {
                                "type": "array",
                                "minItems": 1,
                                "items": {
                                    "type": "integer",
                                    "minimum": 0,
                                    "maximum": 9223372036854776000
                                }
                            }
                        }
                    ]
                },
                "name": {
                    "type": "string",
                    "pattern": "\\S",
                    "examples": [
                        "half_plus_two"
                    ]
                },
                "tags": {
                    "type": "array",
                    "items": {
                        "type": "string"
                    }
                }
            }
        },
        "serving": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
                "batching_parameters_file": {
                    "type": "string",
                    "pattern": "\\S",
                    "examples": [
                        "deploy/batching.txt"
                    ]
                },
                "allowed_batch_sizes": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 2147483647
                    }
                },
                "max_batch_size": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 2147483647
                },
                "runtime": {
                    "type": "string",
                    "enum": [
                        "tf",
                        "tfrt",
                        "navi"
                    ]
                },
                "signature_method_name_check": {
                    "type": "boolean"
                },
                "xla": {
                    "type": "boolean"
                }
            }
        },
        "defaults": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
                "seed": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 9223372036854776000
                },
                "batch_sizes": {
                    "$ref": "#/definitions/batchSizes"
                },
                "repeat": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 1000
                },
                "unknown_dims": {
                    "type": [
                        "string",
                        "integer"
                    ],
                    "allOf": [
                        {
                            "if": {
                                "type": [
                                    "string"
                                ]
                            },
                            "then": {
                                "type": "string",
                                "enum": [
                                    "error"
                                ],
                                "alternatives": [
                                    "integer"
                                ]
                            }
                        },
                        {
                            "if": {
                                "type": [
                                    "integer"
                                ]
                            },
                            "then": {
                                "type": "integer",
                                "minimum": 0,
                                "maximum": 2147483647
                            }
                        }
                    ]
                }
            }
        },
        "request": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
                "name": {
                    "type": "string",
                    "pattern": "\\S",
                    "examples": [
                        "every-allowed-batch"
                    ]
                },
                "from": {
                    "type": "string",
                    "pattern": "\\S",
                    "examples": [
                        "gateway"
                    ]
                },
                "signature_name": {
                    "type": "string",
                    "pattern": "\\S",
                    "examples": [
                        "regression"
                    ]
                },
                "method": {
                    "type": "string",
                    "enum": [
                        "predict",
                        "classify",
                        "regress",
                        "multi_inference",
                        "predict_streamed"
                    ]
                },
                "batch_sizes": {
                    "$ref": "#/definitions/batchSizes"
                },
                "dims": {
                    "type": "object",
                    "additionalProperties": {
                        "$ref": "#/definitions/sizes"
                    }
                },
                "exclude": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "minProperties": 1,
                        "additionalProperties": {
                            "type": "integer",
                            "minimum": 0,
                            "maximum": 2147483647
                        }
                    }
                },
                "repeat": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 1000
                },
                "output_filter": {
                    "type": "array",
                    "items": {
                        "type": "string"
                    }
                },
                "inputs": {
                    "type": [
                        "object",
                        "array"
                    ],
                    "allOf": [
                        {
                            "if": {
                                "type": [
                                    "object"
                                ]
                            },
                            "then": {
                                "type": "object",
                                "additionalProperties": {
                                    "$ref": "#/definitions/input"
                                }
                            }
                        },
                        {
                            "if": {
                                "type": [
                                    "array"
                                ]
                            },
                            "then": {
                                "type": "array",
                                "items": {
                                    "$ref": "#/definitions/literal"
                                }
                            }
                        }
                    ]
                },
                "instances": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "type": [
                            "number",
                            "string",
                            "boolean",
                            "array",
                            "object"
                        ],
                        "allOf": [
                            {
                                "if": {
                                    "type": [
                                        "number",
                                        "string",
                                        "boolean"
                                    ]
                                },
                                "then": {
                                    "type": [
                                        "number",
                                        "string",
                                        "boolean"
                                    ]
                                }
                            },
                            {
                                "if": {
                                    "type": [
                                        "array"
                                    ]
                                },
                                "then": {
                                    "type": "array",
                                    "items": {
                                        "$ref": "#/definitions/literal"
                                    }
                                }
                            },
                            {
                                "if": {
                                    "type": [
                                        "object"
                                    ]
                                },
                                "then": {
                                    "type": "object",
                                    "additionalProperties": {
                                        "$ref": "#/definitions/literal"
                                    }
                                }
                            }
                        ]
                    }
                },
                "rest_body": {
                    "type": "string",
                    "pattern": "\\S",
                    "examples": [
                        "body.json"
                    ]
                },
                "examples": {
                    "$ref": "#/definitions/examples"
                },
                "context": {
                    "$ref": "#/definitions/example"
                },
                "tasks": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "$ref": "#/definitions/task"
                    }
                }
            }
        },
        "task": {
            "type": "object",
            "additionalProperties": false,
            "required": [
                "method_name"
            ],
            "properties": {
                "signature_name": {
                    "type": "string",
                    "pattern": "\\S",
                    "examples": [
                        "regression"
                    ]
                },
                "method_name": {
                    "type": "string",
                    "enum": [
                        "tensorflow/serving/classify",
                        "tensorflow/serving/regress"
                    ]
                }
            }
        },
        "input": {
            "type": [
                "number",
                "string",
                "boolean",
                "array",
                "object"
            ],
            "allOf": [
                {
                    "if": {
                        "type": [
                            "number",
                            "string",
                            "boolean"
                        ]
                    },
                    "then": {
                        "type": [
                            "number",
                            "string",
                            "boolean"
                        ]
                    }
                },
                {
                    "if": {
                        "type": [
                            "array"
                        ]
                    },
                    "then": {
                        "type": "array",
                        "items": {
                            "$ref": "#/definitions/literal"
                        }
                    }
                },
                {
                    "if": {
                        "type": [
                            "object"
                        ]
                    },
                    "then": {
                        "$ref": "#/definitions/inputMaker"
                    }
                }
            ]
        },
        "inputMaker": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
                "value": {
                    "$ref": "#/definitions/literal"
                },
                "b64": {
                    "$ref": "#/definitions/b64"
                },
                "zero_data": {
                    "$ref": "#/definitions/zeroData"
                },
                "random_data": {
                    "$ref": "#/definitions/randomData"
                },
                "choices": {
                    "$ref": "#/definitions/choices"
                },
                "string_data": {
                    "$ref": "#/definitions/stringData"
                },
                "text_file": {
                    "$ref": "#/definitions/textFile"
                },
                "input_data_file": {
                    "$ref": "#/definitions/inputDataFile"
                },
                "url": {
                    "$ref": "#/definitions/url"
                },
                "sha256": {
                    "$ref": "#/definitions/sha256"
                },
                "scale": {
                    "$ref": "#/definitions/imageScale"
                },
                "serialized_examples": {
                    "$ref": "#/definitions/examples"
                },
                "shape": {
                    "type": "array",
                    "items": {
                        "type": [
                            "integer",
                            "string",
                            "null"
                        ],
                        "minimum": -1,
                        "maximum": 2147483647,
                        "pattern": "\\S"
                    }
                },
                "dtype": {
                    "$ref": "#/definitions/dtype"
                },
                "batched": {
                    "type": "boolean"
                }
            }
        },
        "feature": {
            "type": [
                "number",
                "string",
                "boolean",
                "array",
                "object"
            ],
            "allOf": [
                {
                    "if": {
                        "type": [
                            "number",
                            "string",
                            "boolean"
                        ]
                    },
                    "then": {
                        "type": [
                            "number",
                            "string",
                            "boolean"
                        ]
                    }
                },
                {
                    "if": {
                        "type": [
                            "array"
                        ]
                    },
                    "then": {
                        "type": "array",
                        "items": {
                            "$ref": "#/definitions/literal"
                        }
                    }
                },
                {
                    "if": {
                        "type": [
                            "object"
                        ]
                    },
                    "then": {
                        "$ref": "#/definitions/featureMaker"
                    }
                }
            ]
        },
        "featureMaker": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
                "value": {
                    "$ref": "#/definitions/literal"
                },
                "b64": {
                    "$ref": "#/definitions/b64"
                },
                "zero_data": {
                    "$ref": "#/definitions/zeroData"
                },
                "random_data": {
                    "$ref": "#/definitions/randomData"
                },
                "choices": {
                    "$ref": "#/definitions/choices"
                },
                "string_data": {
                    "$ref": "#/definitions/stringData"
                },
                "text_file": {
                    "$ref": "#/definitions/textFile"
                },
                "input_data_file": {
                    "$ref": "#/definitions/inputDataFile"
                },
                "url": {
                    "$ref": "#/definitions/url"
                },
                "sha256": {
                    "$ref": "#/definitions/sha256"
                },
                "scale": {
                    "$ref": "#/definitions/imageScale"
                },
                "shape": {
                    "type": "array",
                    "items": {
                        "type": "integer",
                        "minimum": 0,
                        "maximum": 2147483647
                    }
                },
                "dtype": {
                    "$ref": "#/definitions/dtype"
                }
            }
        },
        "example": {
            "type": "object",
            "additionalProperties": {
                "$ref": "#/definitions/feature"
            }
        },
        "examples": {
            "type": [
                "object",
                "array"
            ],
            "allOf": [
                {
                    "if": {
                        "type": [
                            "object"
                        ]
                    },
                    "then": {
                        "$ref": "#/definitions/templateReference"
                    }
                },
                {
                    "if": {
                        "type": [
                            "array"
                        ]
                    },
                    "then": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                            "$ref": "#/definitions/example"
                        }
                    }
                }
            ]
        },
        "templateReference": {
            "type": "object",
            "additionalProperties": false,
            "required": [
                "template"
            ],
            "properties": {
                "template": {
                    "type": "string"
                }
            }
        },
        "exampleTemplate": {
            "type": "object",
            "additionalProperties": false,
            "required": [
                "features"
            ],
            "properties": {
                "features": {
                    "type": "object",
                    "additionalProperties": {
                        "$ref": "#/definitions/feature"
                    }
                }
            }
        },
        "literal": {
            "type": [
                "number",
                "string",
                "boolean",
                "array",
                "object"
            ],
            "allOf": [
                {
                    "if": {
                        "type": [
                            "number",
                            "string",
                            "boolean"
                        ]
                    },
                    "then": {
                        "type": [
                            "number",
                            "string",
                            "boolean"
                        ]
                    }
                },
                {
                    "if": {
                        "type": [
                            "array"
                        ]
                    },
                    "then": {
                        "type": "array",
                        "items": {
                            "$ref": "#/definitions/literal"
                        }
                    }
                },
                {
                    "if": {
                        "type": [
                            "object"
                        ]
                    },
                    "then": {
                        "$ref": "#/definitions/bytes"
                    }
                }
            ]
        },
        "scalar": {
            "type": [
                "number",
                "string",
                "boolean",
                "object"
            ],
            "allOf": [
                {
                    "if": {
                        "type": [
                            "number",
                            "string",
                            "boolean"
                        ]
                    },
                    "then": {
                        "type": [
                            "number",
                            "string",
                            "boolean"
                        ]
                    }
                },
                {
                    "if": {
                        "type": [
                            "object"
                        ]
                    },
                    "then": {
                        "$ref": "#/definitions/bytes"
                    }
                }
            ]
        },
        "bytes": {
            "type": "object",
            "additionalProperties": false,
            "required": [
                "b64"
            ],
            "properties": {
                "b64": {
                    "$ref": "#/definitions/b64"
                }
            }
        },
        "b64": {
            "type": "string"
        },
        "zeroData": {
            "type": "boolean",
            "enum": [
                true
            ]
        },
        "choices": {
            "type": "array",
            "minItems": 1,
            "items": {
                "$ref": "#/definitions/scalar"
            }
        },
        "stringData": {
            "type": "string"
        },
        "textFile": {
            "type": "string",
            "pattern": "\\S",
            "examples": [
                "queries.txt"
            ]
        },
        "inputDataFile": {
            "type": "string",
            "pattern": "\\S",
            "examples": [
                "data/x.npy",
                "data/batch.npz#x",
                "photos/*.jpg"
            ]
        },
        "url": {
            "type": "string",
            "pattern": "\\S",
            "examples": [
                "https://files.example.org/batches/x.npy"
            ]
        },
        "sha256": {
            "type": "string",
            "pattern": "\\S",
            "examples": [
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
            ]
        },
        "imageScale": {
            "type": "array",
            "minItems": 2,
            "maxItems": 2,
            "items": {
                "type": "number"
            }
        },
        "dtype": {
            "type": "string",
            "enum": [
                "DT_FLOAT",
                "DT_DOUBLE",
                "DT_INT32",
                "DT_UINT8",
                "DT_INT16",
                "DT_INT8",
                "DT_STRING",
                "DT_COMPLEX64",
                "DT_INT64",
                "DT_BOOL",
                "DT_QINT8",
                "DT_QUINT8",
                "DT_QINT32",
                "DT_BFLOAT16",
                "DT_QINT16",
                "DT_QUINT16",
                "DT_UINT16",
                "DT_COMPLEX128",
                "DT_HALF",
                "DT_UINT32",
                "DT_UINT64",
                "DT_FLOAT8_E5M2",
                "DT_FLOAT8_E4M3FN",
                "DT_FLOAT8_E4M3FNUZ",
                "DT_FLOAT8_E4M3B11FNUZ",
                "DT_FLOAT8_E5M2FNUZ",
                "DT_INT4",
                "DT_UINT4",
                "DT_INT2",
                "DT_UINT2",
                "DT_FLOAT4_E2M1FN",
                "float32",
                "float64",
                "int32",
                "uint8",
                "int16",
                "int8",
                "string",
                "complex64",
                "int64",
                "bool",
                "qint8",
                "quint8",
                "qint32",
                "bfloat16",
                "qint16",
                "quint16",
                "uint16",
                "complex128",
                "float16",
                "uint32",
                "uint64",
                "float8_e5m2",
                "float8_e4m3fn",
                "float8_e4m3fnuz",
                "float8_e4m3b11fnuz",
                "float8_e5m2fnuz",
                "int4",
                "uint4",
                "int2",
                "uint2",
                "float4_e2m1fn"
            ]
        },
        "randomData": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
                "min": {
                    "$ref": "#/definitions/number"
                },
                "max": {
                    "$ref": "#/definitions/number"
                },
                "distribution": {
                    "type": "string",
                    "enum": [
                        "uniform",
                        "normal"
                    ]
                },
                "mean": {
                    "type": "number"
                },
                "stddev": {
                    "type": "number",
                    "minimum": 0
                },
                "string_length": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 1048576
                },
                "image_format": {
                    "type": "string",
                    "enum": [
                        "jpeg",
                        "png"
                    ]
                },
                "image_width": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 16384
                },
                "image_height": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 16384
                }
            }
        },
        "number": {
            "type": [
                "number",
                "string"
            ],
            "pattern": "^[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$",
            "examples": [
                0,
                "9007199254740993"
            ]
        },
        "batchSizes": {
            "type": [
                "array",
                "object",
                "string"
            ],
            "allOf": [
                {
                    "if": {
                        "type": [
                            "array"
                        ]
                    },
                    "then": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                            "type": "integer",
                            "minimum": 1,
                            "maximum": 2147483647
                        }
                    }
                },
                {
                    "if": {
                        "type": [
                            "object"
                        ]
                    },
                    "then": {
                        "$ref": "#/definitions/range"
                    }
                },
                {
                    "if": {
                        "type": [
                            "string"
                        ]
                    },
                    "then": {
                        "type": "string",
                        "enum": [
                            "from_serving"
                        ],
                        "alternatives": [
                            "array",
                            "object"
                        ]
                    }
                }
            ]
        },
        "sizes": {
            "type": [
                "array",
                "object"
            ],
            "allOf": [
                {
                    "if": {
                        "type": [
                            "array"
                        ]
                    },
                    "then": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                            "type": "integer",
                            "minimum": 0,
                            "maximum": 2147483647
                        }
                    }
                },
                {
                    "if": {
                        "type": [
                            "object"
                        ]
                    },
                    "then": {
                        "$ref": "#/definitions/range"
                    }
                }
            ]
        },
        "range": {
            "type": "object",
            "additionalProperties": false,
            "required": [
                "min",
                "max"
            ],
            "properties": {
                "min": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 2147483647
                },
                "max": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 2147483647
                },
                "step": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 2147483647
                },
                "factor": {
                    "type": "integer",
                    "minimum": 2,
                    "maximum": 2147483647
                }
            }
        },
        "source": {
            "type": "object",
            "additionalProperties": false,
            "required": [
                "format",
                "path"
            ],
            "properties": {
                "format": {
                    "type": "string",
                    "enum": [
                        "rest_jsonl",
                        "cloudevents_jsonl",
                        "sagemaker_data_capture",
                        "csv",
                        "example_tfrecord",
                        "tf_example_jsonl",
                        "prediction_log_tfrecord"
                    ]
                },
                "path": {
                    "type": "string",
                    "pattern": "\\S",
                    "examples": [
                        "captures/*.jsonl"
                    ]
                },
                "sample": {
                    "$ref": "#/definitions/sample"
                },
                "deduplicate": {
                    "type": "boolean"
                },
                "on_bad": {
                    "type": "string",
                    "enum": [
                        "error",
                        "skip"
                    ]
                }
            }
        },
        "sample": {
            "type": "object",
            "additionalProperties": false,
            "required": [
                "count"
            ],
            "properties": {
                "count": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 1000
                },
                "seed": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 9223372036854776000
                },
                "stratify_by": {
                    "type": "array",
                    "items": {
                        "type": "string",
                        "enum": [
                            "signature_name",
                            "method",
                            "batch_size"
                        ]
                    }
                }
            }
        },
        "privacy": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
                "allow_real_data": {
                    "type": "boolean"
                },
                "redact": {
                    "type": "array",
                    "items": {
                        "$ref": "#/definitions/redaction"
                    }
                },
                "deny_patterns": {
                    "type": "array",
                    "items": {
                        "$ref": "#/definitions/denyPattern"
                    }
                }
            }
        },
        "redaction": {
            "type": "object",
            "additionalProperties": false,
            "minProperties": 1,
            "maxProperties": 1,
            "properties": {
                "input": {
                    "type": "string",
                    "pattern": "\\S",
                    "examples": [
                        "user_id"
                    ]
                },
                "feature": {
                    "type": "string",
                    "pattern": "\\S",
                    "examples": [
                        "email"
                    ]
                },
                "context": {
                    "type": "boolean",
                    "const": true
                }
            }
        },
        "denyPattern": {
            "type": [
                "string",
                "object"
            ],
            "allOf": [
                {
                    "if": {
                        "type": [
                            "string"
                        ]
                    },
                    "then": {
                        "type": "string",
                        "enum": [
                            "email",
                            "phone",
                            "ipv4",
                            "credit_card"
                        ],
                        "alternatives": [
                            "object"
                        ]
                    }
                },
                {
                    "if": {
                        "type": [
                            "object"
                        ]
                    },
                    "then": {
                        "$ref": "#/definitions/namedPattern"
                    }
                }
            ]
        },
        "namedPattern": {
            "type": "object",
            "additionalProperties": false,
            "required": [
                "name",
                "regex"
            ],
            "properties": {
                "name": {
                    "type": "string",
                    "pattern": "\\S",
                    "examples": [
                        "account"
                    ]
                },
                "regex": {
                    "type": "string",
                    "pattern": "\\S",
                    "examples": [
                        "AC[0-9]{8}"
                    ]
                }
            }
        },
        "limits": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
                "max_records": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 1000
                },
                "max_file_size": {
                    "$ref": "#/definitions/size"
                },
                "max_record_size": {
                    "$ref": "#/definitions/size"
                }
            }
        },
        "size": {
            "type": [
                "integer",
                "string"
            ],
            "minimum": 1,
            "maximum": 9007199254740991,
            "pattern": "^[0-9]+ ?(B|[KMGT]i?B)?$",
            "examples": [
                "256MiB",
                1048576
            ]
        },
        "checks": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
                "coverage": {
                    "$ref": "#/definitions/coverage"
                },
                "warnings_as_errors": {
                    "type": "boolean"
                }
            }
        },
        "coverage": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
                "signatures": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "allOf": [
                        {
                            "if": {
                                "type": [
                                    "string"
                                ]
                            },
                            "then": {
                                "type": "string",
                                "enum": [
                                    "all"
                                ],
                                "alternatives": [
                                    "array"
                                ]
                            }
                        },
                        {
                            "if": {
                                "type": [
                                    "array"
                                ]
                            },
                            "then": {
                                "type": "array",
                                "minItems": 1,
                                "items": {
                                    "type": "string"
                                }
                            }
                        }
                    ]
                },
                "batch_sizes": {
                    "$ref": "#/definitions/batchSizes"
                },
                "dims": {
                    "type": "object",
                    "additionalProperties": {
                        "$ref": "#/definitions/sizes"
                    }
                },
                "min": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 1000
                }
            }
        }
    }
};

;// CONCATENATED MODULE: ./build/spec/schema-errors.js
/**
 * What of some data the schema does not allow: JSON Schema (draft 7), as far as ours goes.
 *
 * A validator that ajv compiles is seven times as much code, all of which is read before a first spec is. Tests hold the two
 * against each other; errors come in ajv's order.
 */

const definitions = schema["definitions"];
const patterns = new Map();
/** Every error, each value's own before those within it. */
function schemaErrors(data) {
    const errors = [];
    judge(data, schema, "", errors);
    return errors;
}
function judge(data, part, path, errors) {
    if (part.$ref !== undefined)
        return judge(data, definitions[part.$ref.slice("#/definitions/".length)], path, errors);
    const fail = (keyword, params = {}) => {
        errors.push({ keyword, instancePath: path, params, parentSchema: part });
    };
    if (part.type !== undefined && !hasType(data, part.type))
        fail("type");
    if (typeof data === "number") {
        if (part.maximum !== undefined && !(data <= part.maximum))
            fail("maximum");
        if (part.minimum !== undefined && !(data >= part.minimum))
            fail("minimum");
    }
    if (typeof data === "string" && part.pattern !== undefined && !compiled(part.pattern).test(data))
        fail("pattern");
    if (part.const !== undefined && data !== part.const)
        fail("const");
    if (part.enum && !part.enum.includes(data))
        fail("enum", { allowedValues: part.enum });
    for (const choice of part.allOf ?? []) {
        if (hasType(data, choice.if.type))
            judge(data, choice.then, path, errors);
    }
    if (Array.isArray(data))
        judgeList(data, part, path, errors, fail);
    else if (typeof data === "object" && data !== null)
        judgeMapping(data, part, path, errors, fail);
}
function judgeList(data, part, path, errors, fail) {
    if (part.maxItems !== undefined && data.length > part.maxItems)
        fail("maxItems");
    if (part.minItems !== undefined && data.length < part.minItems)
        fail("minItems");
    const { items } = part;
    if (items)
        data.forEach((item, i) => judge(item, items, `${path}/${i}`, errors));
}
function judgeMapping(data, part, path, errors, fail) {
    const { additionalProperties: others, properties } = part;
    const keys = Object.keys(data);
    if (part.maxProperties !== undefined && keys.length > part.maxProperties)
        fail("maxProperties");
    if (part.minProperties !== undefined && keys.length < part.minProperties)
        fail("minProperties");
    for (const key of part.required ?? []) {
        if (!(key in data))
            fail("required", { missingProperty: key });
    }
    for (const key of others === undefined ? [] : keys) {
        if (properties && Object.hasOwn(properties, key))
            continue;
        if (others === false)
            fail("additionalProperties", { additionalProperty: key });
        else
            judge(data[key], others, `${path}/${step(key)}`, errors);
    }
    for (const key in properties) {
        if (key in data)
            judge(data[key], properties[key], `${path}/${step(key)}`, errors);
    }
}
/** A step of a JSON Pointer (RFC 6901). */
const step = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
function compiled(pattern) {
    const known = patterns.get(pattern) ?? new RegExp(pattern, "u");
    patterns.set(pattern, known);
    return known;
}
function hasType(data, types) {
    return typeof types === "string" ? isOf(data, types) : types.some((type) => isOf(data, type));
}
/** `.nan` and `.inf` are numbers of this language; integers are bounded, so that infinity is none of them. */
function isOf(data, type) {
    switch (type) {
        case "null":
            return data === null;
        case "array":
            return Array.isArray(data);
        case "object":
            return typeof data === "object" && data !== null && !Array.isArray(data);
        case "integer":
            return typeof data === "number" && !Number.isNaN(data) && !(data % 1);
        default:
            // oxlint-disable-next-line valid-typeof -- the names of the other types are JavaScript's own
            return typeof data === type;
    }
}

// EXTERNAL MODULE: ./build/spec/problems.js
var spec_problems = __webpack_require__(4064);
// EXTERNAL MODULE: ./build/spec/suggest.js
var suggest = __webpack_require__(436);
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
    const quote = line.length > LONGEST_QUOTE || line !== written ? `${line.slice(0, LONGEST_QUOTE)}\u2026` : line;
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
    const node = (0,spec_node/* nodeAt */.oB)(root, path) ?? root;
    const place = (0,spec_node/* formatPath */.jV)(path);
    if (error.keyword === "additionalProperties")
        return unknownKey(error, path, node, source);
    const pointed = source.point(node.range);
    const where = { ...pointed.where, ...(place && { path: place }) };
    const tell = (code, message, hint) => ({
        path,
        problem: (0,spec_problems/* specProblem */.X)(code, { message, where, excerpt: pointed.excerpt, hint }),
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
    const message = `\`${key}\` is not a key of ${path.length > 0 ? `\`${(0,spec_node/* formatPath */.jV)(path)}\`` : "a spec"}.`;
    const hint = (0,suggest/* didYouMean */.a)(key, known) ?? `Known keys here: ${known.map((name) => `\`${name}\``).join(", ")}.`;
    const where = { ...pointed.where, path: (0,spec_node/* formatPath */.jV)(here) };
    return { path: here, problem: (0,spec_problems/* specProblem */.X)("spec-unknown-key", { message, where, excerpt: pointed.excerpt, hint }) };
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
        const node = (0,spec_node/* nodeAt */.oB)(root, path);
        const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
        path.push(node?.kind === "list" ? Number(key) : key);
    }
    return path;
}

;// CONCATENATED MODULE: ./build/spec/check-schema.js




function checkSchema(root, source) {
    const data = toPlainData(root);
    const errors = schemaErrors(data);
    const mistakes = schemaMistakes(errors.slice(0, limits/* MAX_MISTAKES */.Vz), root, source);
    const problems = mistakes.map((mistake) => mistake.problem);
    if (errors.length > limits/* MAX_MISTAKES */.Vz)
        return { document: undefined, problems };
    // Its absence is told above; all else is judged as if it were there.
    data["version"] = 1;
    // A key that goes may have been a required one, so that the next one out has to go too.
    let wrong = mistakes.map((mistake) => mistake.path);
    while (wrong.length > 0) {
        const pruned = wrong.filter((path) => prune(data, path));
        if (pruned.length === 0)
            return { document: undefined, problems };
        wrong = schemaMistakes(schemaErrors(data), root, source).map((mistake) => mistake.path);
    }
    return { document: data, problems };
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

// EXTERNAL MODULE: ./build/spec/compose-yaml.js
var compose_yaml = __webpack_require__(3052);
// EXTERNAL MODULE: ./build/spec/data-files.js + 1 modules
var data_files = __webpack_require__(3432);
// EXTERNAL MODULE: ./build/dtype.js
var dtype = __webpack_require__(6976);
// EXTERNAL MODULE: ./build/spec/literal.js
var literal = __webpack_require__(4149);
// EXTERNAL MODULE: ./build/spec/json-literal.js
var json_literal = __webpack_require__(3376);
;// CONCATENATED MODULE: ./build/spec/normalise/file-values.js

/** Undefined where the file cannot be used, which is reported. */
function fileValues(key, path, name, reading, sha256) {
    const file = reading.dataFile(key, path, name, sha256);
    switch (file?.kind) {
        case undefined:
            return undefined;
        case "array":
            return { kind: "array", array: file, path };
        case "blobs":
            return { kind: "blobs", files: file, path };
        case "lines":
            return { kind: "literal", value: file.lines, path, recorded: true };
        case "json":
            return fromJson(file.json, path, name, reading);
    }
}
function fromJson(json, path, name, reading) {
    const value = (0,json_literal/* jsonLiteral */.O)(json);
    if ("fault" in value) {
        reading.report("spec-wrong-type", path, `${JSON.stringify(name)} holds ${value.fault}, which no tensor holds.`);
        return undefined;
    }
    return { kind: "literal", value: value.literal, path, recorded: true };
}

// EXTERNAL MODULE: ./build/spec/plain-scalar.js
var plain_scalar = __webpack_require__(3059);
;// CONCATENATED MODULE: ./build/spec/normalise/random-data.js


const OF_UNIFORM = ["min", "max"];
const OF_NORMAL = ["mean", "stddev"];
const OF_IMAGE = ["image_format", "image_width", "image_height"];
/** Where the spec gives no size. */
const IMAGE_SIZE = 224;
function normaliseRandomData(random, path, reading) {
    const image = OF_IMAGE.find((key) => key in random);
    if (image)
        return normaliseImage(random, image, path, reading);
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
        const message = `\`${(0,spec_node/* formatPath */.jV)(path)}\` goes from ${min} to ${max}; \`min\` is greater than \`max\`.`;
        reading.report("spec-range", [...path, "min"], message);
    }
    return { kind: "uniform", min, max };
}
function normaliseImage(random, given, path, reading) {
    forbid(random, [...OF_UNIFORM, ...OF_NORMAL, "distribution", "string_length"], `\`${given}\``, path, reading);
    const { image_format: format = "jpeg", image_width: width, image_height: height } = random;
    return { kind: "image", format, width: width ?? height ?? IMAGE_SIZE, height: height ?? width ?? IMAGE_SIZE };
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
    const resolved = typeof value === "string" ? (0,plain_scalar/* resolvePlainScalar */.t)(value) : { value };
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
    "url",
    "serialized_examples",
];
const DERIVED = { kind: "derived" };
/** A literal given in place of the mapping. */
function literalValues(path, reading) {
    return { kind: "literal", value: (0,literal/* toLiteral */.TE)(reading.node(path), refuseBase64(path, reading)), path };
}
/** `serialized_examples` is for inputs only, and needs the templates: its caller reads it. */
function normaliseValues(maker, path, reading, readExamples) {
    const given = MAKERS.filter((key) => key in maker);
    if ("sha256" in maker && !("url" in maker)) {
        const here = [...path, "sha256"];
        reading.report("spec-url", here, `\`${(0,spec_node/* formatPath */.jV)(here)}\` is the hash of a file that no \`url\` names.`);
    }
    const [first, second] = given;
    const scalePath = [...path, "scale"];
    if (!first)
        return withScale(DERIVED, maker.scale, scalePath, reading);
    if (second) {
        const keys = given.map((key) => `\`${key}\``).join(" and ");
        reading.report("spec-several-makers", [...path, second], `\`${(0,spec_node/* formatPath */.jV)(path)}\` has ${keys}; expected one of them.`);
    }
    if (first === "serialized_examples") {
        const examples = readExamples?.([...path, first]);
        return examples ? { kind: "serialized_examples", examples } : DERIVED;
    }
    const values = readMaker(first, maker, path, reading);
    // A file that cannot be read may be one of images.
    return values === DERIVED ? values : withScale(values, maker.scale, scalePath, reading);
}
function withScale(values, scale, path, reading) {
    if (!scale)
        return values;
    const [min = 0, max = 0] = scale;
    if (values.kind !== "blobs" || !values.files.images) {
        reading.report("spec-scale", path, `\`${(0,spec_node/* formatPath */.jV)(path)}\` stands beside values that are no images.`);
    }
    else if (!Number.isFinite(min) || !Number.isFinite(max) || min >= max) {
        reading.report("spec-scale", path, `\`${(0,spec_node/* formatPath */.jV)(path)}\` goes from ${min} to ${max}; expected a number and a larger one.`);
    }
    else
        return { ...values, scale: [min, max] };
    return values;
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
            return { kind: "choices", choices: node.items.map((item) => (0,literal/* toScalar */.am)(item, refuse)) };
        }
        case "string_data":
            return { kind: "string", text: maker.string_data ?? "" };
        case "text_file":
        case "input_data_file":
            return fileValues(key, here, maker[key] ?? "", reading) ?? DERIVED;
        case "url":
            return urlValues(maker, path, reading) ?? DERIVED;
    }
}
const HASH = /^[0-9a-f]{64}$/i;
/** Only with its hash: a file that anybody may change at any time gives no record twice. */
function urlValues({ url = "", sha256 }, path, reading) {
    const here = [...path, "url"];
    if (sha256 !== undefined && HASH.test(sha256))
        return fileValues("url", here, url, reading, sha256);
    if (sha256 === undefined) {
        const hint = "Add the SHA-256 of the file's bytes:  sha256: <64 hexadecimal digits>, as sha256sum prints it.";
        reading.report("spec-url", here, `\`${(0,spec_node/* formatPath */.jV)(here)}\` has no \`sha256\` beside it.`, hint);
    }
    else {
        const place = [...path, "sha256"];
        const message = `\`${(0,spec_node/* formatPath */.jV)(place)}\` is no SHA-256: it has ${sha256.length} characters; expected 64 hexadecimal digits.`;
        reading.report("spec-url", place, message);
    }
    return undefined;
}
function refuseBase64(path, reading) {
    const message = `\`${(0,spec_node/* formatPath */.jV)(path)}\` holds a \`b64\` that is not base64.`;
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
        const message = `\`${(0,spec_node/* formatPath */.jV)(here)}\`: no template \`${examples.template}\` is defined.`;
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
        dtype: feature.dtype && (0,dtype/* dtypeByName */.NK)(feature.dtype),
    };
}

;// CONCATENATED MODULE: ./build/spec/normalise/privacy.js

function normalisePrivacy({ redact = [], deny_patterns: patterns = [] } = {}, reading) {
    const names = new Set();
    const denyPatterns = patterns.map((pattern, i) => {
        const path = ["privacy", "deny_patterns", i];
        const name = typeof pattern === "string" ? pattern : pattern.name;
        if (names.has(name)) {
            const message = `Another pattern is named \`${name}\`, and a match is told by the name of its pattern.`;
            reading.report("spec-duplicate-name", path, message);
        }
        names.add(name);
        return { path, name, regex: typeof pattern === "string" ? undefined : pattern.regex };
    });
    return { redact: distinctRules(redact.map(redactRule), reading), denyPatterns };
}
/** Of two rules that are alike one would seem to fit nothing. */
function distinctRules(rules, reading) {
    const seen = new Set();
    for (const rule of rules) {
        const key = JSON.stringify([rule.kind, "name" in rule && rule.name]);
        if (seen.has(key)) {
            reading.report("spec-duplicate-value", rule.path, `\`${(0,spec_node/* formatPath */.jV)(rule.path)}\` says what a rule before it says.`);
        }
        seen.add(key);
    }
    return rules;
}
function redactRule(rule, place) {
    const path = ["privacy", "redact", place];
    if (rule.input !== undefined)
        return { kind: "input", name: rule.input, path: [...path, "input"] };
    if (rule.feature !== undefined)
        return { kind: "feature", name: rule.feature, path: [...path, "feature"] };
    return { kind: "context", path: [...path, "context"] };
}

;// CONCATENATED MODULE: ./build/spec/normalise/real-data.js

/**
 * Whether a file holds real data cannot be told from its bytes, so every one of them counts. Lines of a `text_file` are
 * words of the spec that stand in a file of their own.
 *
 * @returns the files, sorted, each once.
 */
function checkRealData({ privacy = {} }, reading) {
    const real = reading.uses.filter(({ key }) => key !== "text_file");
    if (privacy.allow_real_data !== true) {
        for (const { key, path } of real) {
            const what = key === "sources" ? "a source" : `\`${key}\``;
            const message = `\`${(0,spec_node/* formatPath */.jV)(path)}\`: ${what} writes recorded data into the model, which this spec does not allow.`;
            const hint = "Add the line  privacy: { allow_real_data: true }  if everybody who gets the model may see the data.";
            reading.report("spec-real-data", path, message, hint);
        }
    }
    return [...new Set(real.map(({ file }) => file))].sort();
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
            reading.report("spec-unused-dim", here, `\`${(0,spec_node/* formatPath */.jV)(here)}\` stands in the \`shape\` of no input.`);
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
                const message = `\`${(0,spec_node/* formatPath */.jV)(here)}\`: expected \`batch_size\` or a name of the request's \`dims\`.`;
                reading.report("spec-unknown-dim", here, message, (0,suggest/* didYouMean */.a)(name, known.keys()));
            }
            else if (Array.isArray(sizes) && sizes.length > 0 && !sizes.includes(size)) {
                reading.report("spec-unused-exclude", here, `\`${(0,spec_node/* formatPath */.jV)(here)}\` is ${size}, which is none of its sizes.`);
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
    return { path, values, shape, dtype: input.dtype && (0,dtype/* dtypeByName */.NK)(input.dtype), batched: input.batched ?? true };
}
/** `-1` becomes null, which stands for the batch and for nothing else. */
function normaliseShape(shape, input, path, { dims }, reading) {
    return shape.map((dim, i) => {
        const here = [...path, "shape", i];
        if (typeof dim === "string" && !dims.has(dim)) {
            const message = `\`${(0,spec_node/* formatPath */.jV)(here)}\`: the request's \`dims\` define no \`${dim}\`.`;
            reading.report("spec-unknown-dim", here, message, (0,suggest/* didYouMean */.a)(dim, dims.keys()));
        }
        if (dim !== -1 && dim !== null)
            return dim;
        const place = `\`${(0,spec_node/* formatPath */.jV)(here)}\` is ${dim === null ? "`null`" : dim}`;
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
    classify: ["inputs", "output_filter", "instances", "tasks"],
    regress: ["inputs", "output_filter", "instances", "tasks"],
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

// EXTERNAL MODULE: ./build/spec/rest-request.js + 1 modules
var rest_request = __webpack_require__(4995);
;// CONCATENATED MODULE: ./build/spec/normalise/rest.js


/** Empty where the request has no REST body. */
function normaliseRest(request, path, reading) {
    const given = ["inputs", "instances", "rest_body"].filter((key) => key in request);
    const [first, second] = given;
    if (second) {
        const message = `\`${(0,spec_node/* formatPath */.jV)(path)}\` has \`${first}\` and \`${second}\`; expected one of them.`;
        reading.report("spec-rest-body", [...path, second], message);
        return {};
    }
    if (request.rest_body !== undefined)
        return readBody(request, request.rest_body, [...path, "rest_body"], reading);
    if (request.instances)
        return inline("instances", [...path, "instances"], reading);
    return Array.isArray(request.inputs) ? inline("inputs", [...path, "inputs"], reading) : {};
}
function inline(form, path, reading) {
    return { body: { path, form, json: jsonOf(reading.node(path)) } };
}
function jsonOf(node) {
    if (node.kind === "scalar")
        return node.value;
    if (node.kind === "list")
        return node.items.map(jsonOf);
    return new Map(Array.from(node.entries, ([key, entry]) => [key, jsonOf(entry.node)]));
}
function readBody(request, name, path, reading) {
    const file = reading.dataFile("rest_body", path, name);
    if (file?.kind !== "json")
        return {};
    const what = JSON.stringify(name);
    const rest = (0,rest_request/* restRequest */._)(file.json, {
        path,
        what,
        method: request.method,
        exampleMethods: ["classify", "regress"],
        refuse: (message, server) => {
            reading.report("spec-rest-body", path, `${message}.`, undefined, { status: "INVALID_ARGUMENT", message: server });
        },
        refuseMethod: (message) => reading.report("spec-method-key", path, message),
    });
    const { signatureName } = rest;
    if (signatureName !== undefined && request.signature_name !== undefined && signatureName !== request.signature_name) {
        const message = `\`signature_name\` is ${request.signature_name} here and ${signatureName} in ${what}.`;
        reading.report("spec-rest-body", path, message, "Leave it out here.");
    }
    return rest;
}

;// CONCATENATED MODULE: ./build/spec/normalise/sizes.js


function normaliseBatchSizes(sizes, path, reading) {
    return sizes === undefined || sizes === "from_serving" ? sizes : normaliseSizes(sizes, path, reading);
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
            const message = `\`${(0,spec_node/* formatPath */.jV)(path)}\` lists ${size} already.`;
            reading.report("spec-duplicate-value", [...path, i], message);
        }
        seen.add(size);
    }
    return sizes;
}
/** `min`, then `step` added or `factor` multiplied as long as `max` is not passed. Empty where that is reported as wrong. */
function expandRange({ min, max, step, factor }, path, reading) {
    const place = `\`${(0,spec_node/* formatPath */.jV)(path)}\``;
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
        if (sizes.push(size) > limits/* MAX_RANGE_SIZES */.k0) {
            reading.report("spec-range", path, `${place} expands to more than ${limits/* MAX_RANGE_SIZES */.k0} sizes.`);
            return [];
        }
    }
    return sizes;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/index.js + 11 modules
var build_files = __webpack_require__(660);
;// CONCATENATED MODULE: ./build/spec/reading.js
/** What every part of the normalisation needs at hand: the text behind the document, and a place for problems. */





const REMOTE = /^[A-Za-z][A-Za-z0-9+.-]+:\/\//;
function createReading(root, source, { directory, files }, problems) {
    const uses = [];
    const locate = (path) => {
        const pointed = source.point((0,spec_node/* nearestNode */.Tb)(root, path).range);
        const place = (0,spec_node/* formatPath */.jV)(path);
        return { ...pointed, where: { ...pointed.where, ...(place && { path: place }) } };
    };
    const report = (code, path, message, hint, server) => {
        problems.push((0,spec_problems/* specProblem */.X)(code, { message, ...locate(path), hint, server }));
    };
    const reportNode = (code, node, path, message) => {
        const pointed = source.point(node.range);
        const where = { ...pointed.where, path: (0,spec_node/* formatPath */.jV)(path) };
        problems.push((0,spec_problems/* specProblem */.X)(code, { ...pointed, where, message }));
    };
    const absolutePath = (path, value) => {
        if (REMOTE.test(value))
            report("spec-path", path, `\`${(0,spec_node/* formatPath */.jV)(path)}\` is a URL; only local paths are read.`);
        if (value.includes("\0"))
            report("spec-path", path, `\`${(0,spec_node/* formatPath */.jV)(path)}\` holds a NUL character.`);
        return (0,external_node_path_.resolve)(directory, value);
    };
    return {
        locate,
        report,
        reportNode,
        node: (path) => (0,spec_node/* nearestNode */.Tb)(root, path),
        entries: (path, mapping) => {
            const node = (0,spec_node/* nodeAt */.oB)(root, path);
            const keys = node?.kind === "mapping" ? [...node.entries.keys()] : [];
            return keys.filter((key) => key in mapping).map((key) => [key, mapping[key]]);
        },
        wrote: (path) => (0,spec_node/* nodeAt */.oB)(root, path) !== undefined,
        mentions: (path, key) => {
            const node = (0,spec_node/* nodeAt */.oB)(root, path);
            return node?.kind === "mapping" && [...node.entries.keys()].some((written) => (0,suggest/* suggest */.Z)(written, [key]) === key);
        },
        absolutePath,
        uses,
        recordedFile: (path, name) => {
            uses.push({ key: "sources", path, file: absolutePath(path, name) });
        },
        dataFile: (key, path, name, sha256) => {
            const before = problems.length;
            const shown = key === "url" ? (0,build_files/* shownUrl */.zA)(name) : name;
            uses.push({ key, path, file: key === "url" ? shown : absolutePath(path, name) });
            if (problems.length > before)
                return undefined;
            const { value, problems: faults } = files(key, name, sha256);
            for (const fault of faults) {
                const message = `${JSON.stringify(shown)} cannot be used: ${fault.message}.`;
                problems.push({ ...fault, ...locate(path), message });
            }
            return value;
        },
    };
}
/** The exact integer of a scalar that the schema has found to be one. */
function toBigInt(node) {
    return BigInt(node.value);
}

;// CONCATENATED MODULE: ./build/spec/normalise/sources.js



/** @param seed of samples that have none of their own. */
function normaliseSources({ sources = {} }, seed, reading) {
    const entries = reading.entries(["sources"], sources);
    return new Map(entries.map(([name, source]) => [name, normaliseSource(source, name, seed, reading)]));
}
function normaliseSource(source, name, seed, reading) {
    const path = ["sources", name];
    const { sample } = source;
    reading.recordedFile([...path, "path"], source.path);
    return {
        path,
        name,
        format: source.format,
        file: source.path,
        sample: sample && {
            count: sample.count,
            seed: sample.seed === undefined ? seed : toBigInt(reading.node([...path, "sample", "seed"])),
            stratifyBy: sample.stratify_by ?? [],
        },
        deduplicate: source.deduplicate ?? true,
        onBad: source.on_bad ?? "error",
    };
}
/** Undefined where the request takes from no source, or from one that is not known, which is reported. */
function normaliseFrom({ from }, path, sources, reading) {
    if (from === undefined)
        return undefined;
    const source = sources.get(from);
    if (source)
        return { source: from, place: undefined, onBad: source.onBad };
    const here = [...path, "from"];
    // A source with a mistake of its own is known all the same.
    if (!reading.wrote(["sources", from])) {
        const message = `\`${(0,spec_node/* formatPath */.jV)(here)}\`: no source \`${from}\` is defined.`;
        reading.report("spec-unknown-source", here, message, (0,suggest/* didYouMean */.a)(from, sources.keys()));
    }
    return undefined;
}
/** Keys that say what a request holds: with `from` the recording says it. */
const OF_THE_RECORDING = [
    "inputs",
    "instances",
    "rest_body",
    "examples",
    "context",
    "dims",
    "exclude",
];
function checkFromKeys(request, path, reading) {
    if (request.from === undefined)
        return;
    for (const key of OF_THE_RECORDING) {
        if (!(key in request))
            continue;
        const message = `\`${key}\` has no meaning beside \`from\`: the requests are those that were recorded.`;
        reading.report("spec-from-key", [...path, key], message);
    }
}
/** What is recorded and not used is read by nobody. A name that is not known may be meant for it. */
function checkUsed(sources, requests, reading) {
    const used = new Set();
    for (const place of Array.isArray(requests) ? requests.keys() : []) {
        const path = ["requests", place, "from"];
        // A request with a mistake of its own uses its source all the same.
        if (reading.wrote(path))
            used.add(reading.node(path).value);
    }
    if ([...used].some((name) => !sources.has(String(name))))
        return;
    for (const { name, path } of sources.values()) {
        if (used.has(name))
            continue;
        const hint = `Add  { from: ${name} }  under \`requests\`, or remove the source.`;
        reading.report("spec-unused-source", path, `No request takes from the source \`${name}\`.`, hint);
    }
}

;// CONCATENATED MODULE: ./build/spec/normalise/tasks.js

/** What the server takes for a signature that is not named. */
const DEFAULT_SIGNATURE = "serving_default";
/** Without a task the server has nothing to run, and says so by failing the load. Of what was recorded, only a log has its own. */
function checkHasTasks(request, path, sources, reading) {
    if (request.method !== "multi_inference" || request.tasks)
        return;
    if (sources.get(request.from ?? "")?.format === "prediction_log_tfrecord")
        return;
    if (reading.mentions(path, "tasks"))
        return;
    reading.report("spec-tasks", [...path, "method"], "`method: multi_inference` needs `tasks`, which are not there.");
}
function normaliseTasks({ tasks = [] }, path, reading) {
    const here = [...path, "tasks"];
    const seen = new Set();
    for (const [i, { signature_name = DEFAULT_SIGNATURE }] of tasks.entries()) {
        if (seen.has(signature_name)) {
            const place = (0,spec_node/* formatPath */.jV)([...here, i]);
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
    checkFromKeys(request, path, reading);
    checkHasTasks(request, path, scope.sources, reading);
    const rest = normaliseRest(request, path, reading);
    const dims = normaliseDims(request.dims, [...path, "dims"], reading);
    const batchSizes = normaliseBatchSizes(request.batch_sizes, [...path, "batch_sizes"], reading);
    const inputs = normaliseInputs(request.inputs, [...path, "inputs"], { dims, templates: scope.templates }, reading);
    // Beside `from` neither has a meaning, which is told.
    const { exclude = [] } = request.from === undefined ? request : {};
    if (request.from === undefined)
        checkDims(dims, inputs, [...path, "dims"], reading);
    return {
        path,
        name: request.name,
        signatureName: request.signature_name ?? rest.signatureName,
        method: request.method ?? (rest.body && "predict"),
        batchSizes,
        dims,
        exclude: normaliseExclude(exclude, dims, batchSizes, [...path, "exclude"], reading),
        repeat: request.repeat ?? scope.repeat,
        outputFilter: request.output_filter ?? [],
        inputs,
        body: rest.body,
        examples: request.examples
            ? normaliseExamples(request.examples, [...path, "examples"], scope.templates, reading)
            : rest.examples,
        context: request.context ? normaliseFeatures(request.context, [...path, "context"], reading) : rest.context,
        tasks: normaliseTasks(request, path, reading),
        from: normaliseFrom(request, path, scope.sources, reading),
    };
}
function normaliseInputs(inputs, path, scope, reading) {
    const named = Array.isArray(inputs) ? [] : reading.entries(path, inputs ?? {});
    return new Map(named.map(([name, input]) => [name, normaliseInput(input, [...path, name], scope, reading)]));
}

;// CONCATENATED MODULE: ./build/spec/normalise/settings.js




/** The largest integer of the model server's own counters and of the random seed. */
const MAX_INT64 = 2n ** 63n - 1n;
/** Above this a file is judged too long for Navi; the model server itself stops at 1000. */
const NAVI_MAX_RECORDS = 500;
const MAX_RECORDS = 1000;
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
        batchingAssumed: false,
        padsInputs: false,
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
    const { max_records = MAX_RECORDS, max_file_size = "1GiB", max_record_size = "256MiB" } = limits;
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
        reading.report("spec-number", path, `\`${(0,spec_node/* formatPath */.jV)(path)}\` is ${value}; expected at most ${MAX_INT64}.`);
    }
    return value;
}
function readByteSize(size, path, reading) {
    const bytes = parseByteSize(String(size));
    if (bytes === undefined) {
        const message = `\`${(0,spec_node/* formatPath */.jV)(path)}\` is ${size}; expected from 1 byte to 8191TiB.`;
        reading.report("spec-wrong-value", path, message);
    }
    return bytes ?? 0;
}

;// CONCATENATED MODULE: ./build/spec/normalise/spec.js






function normaliseSpec(document, reading, file) {
    const serving = normaliseServing(document, reading);
    const defaults = normaliseDefaults(document.defaults, reading);
    const templates = normaliseTemplates(document.example_templates, reading);
    const sources = normaliseSources(document, defaults.seed, reading);
    const scope = { templates, sources, runtime: serving.runtime, repeat: defaults.repeat };
    const { requests: asked = "auto" } = document;
    checkUsed(sources, asked, reading);
    const requests = asked === "auto"
        ? asked
        : distinct(asked.map((request, i) => normaliseRequest(request, ["requests", i], scope, reading)), reading);
    return {
        file,
        locate: reading.locate,
        model: normaliseModel(document, reading),
        serving,
        defaults,
        requests,
        sources: [...sources.values()],
        limits: normaliseLimits(document, reading),
        checks: normaliseChecks(document.checks, reading),
        privacy: normalisePrivacy(document.privacy, reading),
        realData: checkRealData(document, reading),
    };
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
    if (told.length <= limits/* MAX_PROBLEMS */.aZ)
        return told;
    const message = `At least ${told.length - limits/* MAX_PROBLEMS */.aZ} more problems are not shown.`;
    return [...told.slice(0, limits/* MAX_PROBLEMS */.aZ), (0,spec_problems/* specProblem */.X)("spec-more-problems", { message, where: { file } })];
}
/** What stands behind an anchor is judged at each of its paths, and is one mistake all the same. */
function identityOf({ code, message, where }) {
    const { line, column, path } = where;
    return JSON.stringify([code, line, column, path ? message.replaceAll(path, "") : message]);
}
function byPosition({ where: a }, { where: b }) {
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

// EXTERNAL MODULE: ./build/spec/source-text.js
var source_text = __webpack_require__(8413);
;// CONCATENATED MODULE: ./build/spec/parse-spec.js











/** Characters that no YAML text may hold (YAML 1.2.2, chapter 5.1). */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const NOT_PRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;
function parseSpec(text, { file, directory, files = data_files/* noDataFiles */.Z }) {
    const source = (0,source_text/* createSourceText */.$)(file, text.startsWith("\uFEFF") ? text.slice(1) : text);
    const read = readText(source, { directory, files });
    const problems = inOrder(read.problems, file);
    return { value: (0,problem/* hasErrors */.C)(problems) ? undefined : read.value, problems };
}
function readText(source, surroundings) {
    const unprintable = findUnprintable(source);
    if (unprintable)
        return failed([unprintable]);
    const composed = (0,compose_yaml/* composeYaml */.e)(source);
    if (!composed.contents) {
        return failed(composed.problems.length > 0 ? composed.problems : [emptySpec(source)]);
    }
    const { root, problems } = readTree(composed.contents, source);
    // Another version has other keys: to judge them by this one's would only mislead.
    const otherVersion = root && findOtherVersion(root, source);
    if (otherVersion)
        return failed([...composed.problems, otherVersion]);
    const checked = root && checkSchema(root, source);
    const found = [...problems, ...(checked?.problems ?? [])];
    if (composed.brokenAt !== undefined) {
        return failed([...composed.problems, ...soundBefore(composed.brokenAt, found, source)]);
    }
    const told = [...composed.problems, ...found];
    if (!root || !checked?.document)
        return failed(told);
    const reading = createReading(root, source, surroundings, told);
    return { value: normaliseSpec(checked.document, reading, source.file), problems: told };
}
function failed(problems) {
    return { value: undefined, problems };
}
function findUnprintable(source) {
    const at = source.text.search(NOT_PRINTABLE);
    if (at === -1)
        return undefined;
    const code = source.text.charCodeAt(at).toString(16).padStart(4, "0").toUpperCase();
    return (0,spec_problems/* specProblem */.X)("spec-encoding", {
        message: `The character U+${code} stands here.`,
        ...source.point([at, at + 1]),
    });
}
/** The document as a mapping; undefined, with a problem that says so, where it is none. */
function readTree(contents, source) {
    const { root, problems } = (0,build_tree/* buildTree */.H)(contents, source);
    if (!root)
        return { problems };
    if (root.kind === "mapping")
        return { root, problems };
    if (root.kind === "scalar" && root.value === null)
        return { problems: [...problems, emptySpec(source)] };
    const message = `The spec is ${describeFound(root, source)}; expected a mapping that starts with \`version: 1\`.`;
    return { problems: [...problems, (0,spec_problems/* specProblem */.X)("spec-wrong-type", { message, ...source.point(root.range) })] };
}
function emptySpec(source) {
    return (0,spec_problems/* specProblem */.X)("spec-empty", {
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
    return (0,spec_problems/* specProblem */.X)("spec-version", { ...pointed, message, where: { ...pointed.where, path: "version" } });
}
/** What is missing may stand behind the place where the syntax breaks. */
const OF_ABSENCE = ["spec-missing-key", "spec-nothing-listed"];
/** Where the syntax breaks, what stands on the lines before is judged still. */
function soundBefore(brokenAt, problems, source) {
    const brokenLine = source.point([brokenAt, brokenAt]).where.line;
    return problems.filter(({ code, where }) => !OF_ABSENCE.includes(code) && where.line < brokenLine);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/files/open-regular.js
var open_regular = __webpack_require__(3559);
;// CONCATENATED MODULE: ./build/spec/remote-data.js
/** The files that a spec names by URL, fetched before it is judged in full. */



const NOT_FETCHED = { value: undefined, problems: [] };
/**
 * What `files` gives, and beside it what URLs stand for. The spec is parsed once to see which it asks for, since a feature may
 * be called `url` as well: so nothing is fetched for a spec that is refused whatever comes, or that allows no recorded data.
 *
 * @param remote undefined: nothing is fetched, and nothing said of it.
 */
async function withRemoteFiles(text, options, remote) {
    const wanted = new Map();
    const fetched = new Map();
    const files = (key, name, sha256 = "") => {
        if (key !== "url")
            return options.files(key, name);
        wanted.set(idOf(name, sha256), { url: name, sha256 });
        return fetched.get(idOf(name, sha256)) ?? NOT_FETCHED;
    };
    if (!remote || !text.includes("sha256") || (0,problem/* hasErrors */.C)(parseSpec(text, { ...options, files }).problems))
        return files;
    for (const [id, { url, sha256 }] of wanted)
        fetched.set(id, await (0,build_files/* openRemoteFile */.Fo)(url, sha256, remote));
    return files;
}
function idOf(url, sha256) {
    return `${sha256} ${url}`;
}

// EXTERNAL MODULE: ./build/files/workspace.js
var files_workspace = __webpack_require__(3513);
;// CONCATENATED MODULE: ./build/spec/read-spec.js
/** A spec file from disk: bytes to text, then {@link parseSpec}. */










async function readSpec(file, options) {
    const { cwd, workspace = cwd, allowOutside, remote = (0,build_files/* remoteFiles */.wC)({ allowPrivateNetwork: false }) } = options;
    const path = (0,external_node_path_.resolve)(cwd, file);
    let bytes;
    try {
        bytes = await readAtMost(path, limits/* MAX_FILE_BYTES */.gZ + 1);
    }
    catch (error) {
        const message = `The spec cannot be read: ${(0,files_workspace/* reasonOf */.A3)(error)}.`;
        return read_spec_failed((0,spec_problems/* specProblem */.X)("spec-unreadable", { message, where: { file } }));
    }
    if (bytes.length > limits/* MAX_FILE_BYTES */.gZ) {
        const message = `The spec has more than ${limits/* MAX_FILE_BYTES */.gZ} bytes, the most that is read.`;
        return read_spec_failed((0,spec_problems/* specProblem */.X)("spec-too-large", { message, where: { file } }));
    }
    const text = decodeUtf8(bytes);
    if (typeof text !== "string") {
        return read_spec_failed((0,spec_problems/* specProblem */.X)("spec-encoding", { message: text.message, where: { file, ...text.where } }));
    }
    const directory = (0,external_node_path_.dirname)(path);
    const local = await (0,data_files/* openDataFiles */.a)(text, { directory, cwd: allowOutside === true ? undefined : workspace });
    const files = await withRemoteFiles(text, { file, directory, files: local }, remote || undefined);
    return parseSpec(text, { file, directory, files });
}
function read_spec_failed(problem) {
    return { value: undefined, problems: [problem] };
}
/** The size that a file system tells is not always that of what is read (0 in /proc), so the bytes are counted as they come. */
async function readAtMost(path, limit) {
    const handle = await (0,open_regular/* openRegular */.lf)(path);
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
function decodeUtf8(bytes) {
    const start = `${bytes[0]} ${bytes[1]}`;
    if (start === "255 254" || start === "254 255")
        return { message: "The spec is UTF-16; it must be UTF-8.", where: {} };
    // Not by a TextDecoder: its first text costs milliseconds. A byte order mark is left to the parser, which knows that it
    // takes no column.
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
    const offset = firstInvalidByte(bytes);
    const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
    const byte = bytes[offset]?.toString(16).padStart(2, "0");
    return { message: `Byte 0x${byte} at offset ${offset} is not UTF-8.`, where: { line, offset } };
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









/***/ }),

/***/ 3376:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ jsonLiteral),
/* harmony export */   j: () => (/* binding */ base64Of)
/* harmony export */ });
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(660);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4149);


/** The literal that JSON spells, `{"b64": text}` being bytes; or what it holds that is none. */
function jsonLiteral(json) {
    if (json === null)
        return { fault: "null" };
    if ((0,_files_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(json)) {
        const bytes = base64Of(json);
        return bytes ? { literal: bytes } : { fault: 'an object that is no {"b64": ...}' };
    }
    if (!(0,_files_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonList */ .P8)(json))
        return { literal: json };
    const literals = [];
    for (const item of json) {
        const literal = jsonLiteral(item);
        if ("fault" in literal)
            return literal;
        literals.push(literal.literal);
    }
    return { literal: literals };
}
/** Undefined where an object is anything but one key `b64` with base64. */
function base64Of(object) {
    const text = object.get("b64");
    return object.size === 1 && typeof text === "string" ? (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(text) : undefined;
}


/***/ }),

/***/ 4996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ MAX_VALUES),
/* harmony export */   S4: () => (/* binding */ MAX_DIGITS),
/* harmony export */   Vz: () => (/* binding */ MAX_MISTAKES),
/* harmony export */   aZ: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   k0: () => (/* binding */ MAX_RANGE_SIZES),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/** How much of a spec is read before it is refused: a spec is written by hand, or made by a script for a hand to review. */
/** Bytes of the file. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;
/** Lists and mappings within each other. Deepest in the language itself: 8; the rest is left for nested literals. */
const MAX_DEPTH = 64;
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


/***/ }),

/***/ 4149:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ toLiteral),
/* harmony export */   am: () => (/* binding */ toScalar),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/**
 * The standard alphabet (RFC 4648, chapter 4), padded or not, as the REST API of the server reads it. Undefined: not base64.
 * No pattern looks at the text in groups of four: of megabytes that takes more of the stack than there is.
 */
function decodeBase64(text) {
    const digits = text.replace(/={1,2}$/, "");
    const isWhole = digits.length % 4 !== 1 && (digits.length === text.length || text.length % 4 === 0);
    return isWhole && !/[^A-Za-z0-9+/]/.test(digits) ? new Uint8Array(Buffer.from(digits, "base64")) : undefined;
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


/***/ }),

/***/ 6832:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ nearestNode),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   oB: () => (/* binding */ nodeAt)
/* harmony export */ });
/* unused harmony export childOf */
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


/***/ }),

/***/ 3059:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ resolvePlainScalar)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4996);
/**
 * What an unquoted word of YAML means: the core schema of YAML 1.2.2 (chapter 10.3), with every digit of an integer kept.
 * https://yaml.org/spec/1.2.2/#103-core-schema
 */

const NULL = /^(?:~|null|Null|NULL)?$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL_OR_HEX = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^([-+]?)\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
function resolvePlainScalar(text) {
    if (NULL.test(text))
        return { value: null };
    if (TRUE.test(text))
        return { value: true };
    if (FALSE.test(text))
        return { value: false };
    if (INTEGER.test(text) || OCTAL_OR_HEX.test(text))
        return resolveInteger(text);
    if (FLOAT.test(text))
        return resolveFloat(text);
    const infinite = INFINITE.exec(text);
    if (infinite)
        return { value: infinite[1] === "-" ? -Infinity : Infinity };
    if (NOT_A_NUMBER.test(text))
        return { value: Number.NaN };
    return { value: text };
}
function resolveInteger(text) {
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DIGITS */ .S4)
        return { fault: `has ${text.length} digits; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DIGITS */ .S4} are read` };
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


/***/ }),

/***/ 4064:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ specProblem)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(411);
/** Everything that can be wrong with a spec, from its bytes to its meaning. */

const specProblem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblems */ .u)("spec", {
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
    "spec-rest-body": {
        severity: "error",
        title: "A REST body is not one that the server takes",
        fix: "Send it to the server's REST API as it is: what is refused here is refused there. A request has one body.",
    },
    "spec-real-data": {
        severity: "error",
        title: "Recorded data would go into the model, and nothing allows it",
        fix: "Write `privacy: { allow_real_data: true }` if everybody who gets the model may see the data.",
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
    "spec-url": {
        severity: "error",
        title: "A `url` is not pinned by the hash of its file",
        fix: "Write both: `url: https://...` and `sha256:` with the 64 hexadecimal digits that `sha256sum` prints of the file.",
    },
    "spec-scale": {
        severity: "error",
        title: "A `scale` is no range of pixel values, or scales no image",
        fix: "Write the numbers that black and white become, such as `scale: [0, 1]`, beside the name of a `.jpg` or `.png` file.",
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
        title: "Two requests or two patterns have the same name",
        fix: "Give each its own name: it stands in every report, and a request's is part of the random seed.",
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
    "spec-unknown-source": {
        severity: "error",
        title: "A source is not defined",
        fix: "Define it under `sources`, or correct the name.",
    },
    "spec-from-key": {
        severity: "error",
        title: "A key says what a request holds that takes recorded ones",
        fix: "Remove the key, or write a request of its own without `from`.",
    },
    "spec-unused-source": {
        severity: "warning",
        title: "A source is defined and not used",
        fix: "Take from it with `from`, or remove it.",
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


/***/ }),

/***/ 4995:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ restRequest)
});

// EXTERNAL MODULE: ./build/files/index.js + 11 modules
var files = __webpack_require__(660);
// EXTERNAL MODULE: ./build/spec/json-literal.js
var json_literal = __webpack_require__(3376);
;// CONCATENATED MODULE: ./build/spec/rest-examples.js
/** Examples as a REST client writes them: a feature is a value or a flat list of values of one kind. */


const MAX_INT64 = 2n ** 63n - 1n;
function restExamples(json, path, refuse) {
    if (!(0,files/* isJsonList */.P8)(json) || json.length === 0) {
        refuse("`examples` is no list of objects with at least one in it", "'examples' must be a non-empty array");
        return undefined;
    }
    return { path, list: json.map((example, i) => restExample(example, `examples[${i}]`, path, refuse)) };
}
/** Features that are refused are left out, and so are those without a value: to the server they are not there. */
function restExample(json, place, path, refuse) {
    const features = new Map();
    if (!(0,files/* isJsonObject */.OW)(json)) {
        refuse(`\`${place}\` is no object`, "Example must be JSON object");
        return features;
    }
    for (const [name, value] of json) {
        if ((0,files/* isJsonList */.P8)(value) && value.length === 0)
            continue;
        const feature = restFeature(name, value);
        if ("fault" in feature) {
            refuse(`\`${place}\`: feature ${JSON.stringify(name)} is refused`, feature.fault);
            continue;
        }
        const here = [...path, name];
        const values = { kind: "literal", value: feature.literal, path: here, recorded: true };
        features.set(name, { path: here, values, shape: undefined, dtype: undefined });
    }
    return features;
}
/** The values, or what the server says of them. */
function restFeature(name, json) {
    const fault = `Unexpected element type in feature: ${name}`;
    const scalars = [];
    let first;
    for (const item of (0,files/* isJsonList */.P8)(json) ? json : [json]) {
        const value = restScalar(item);
        if (!value)
            return { fault };
        if (typeof value.scalar === "bigint" && value.scalar > MAX_INT64) {
            return { fault: `Feature: ${name} has uint64_t element` };
        }
        first ??= value.kind;
        if (value.kind !== first)
            return { fault: `${fault} expecting type: ${first}` };
        scalars.push(value.scalar);
    }
    return { literal: (0,files/* isJsonList */.P8)(json) ? scalars : scalars[0] };
}
function restScalar(json) {
    if (typeof json === "boolean")
        return { kind: "int64", scalar: json ? 1n : 0n };
    if (typeof json === "bigint")
        return { kind: "int64", scalar: json };
    if (typeof json === "number")
        return { kind: "float", scalar: json };
    if (typeof json === "string")
        return { kind: "bytes", scalar: json };
    const bytes = (0,files/* isJsonObject */.OW)(json) ? (0,json_literal/* base64Of */.j)(json) : undefined;
    return bytes && { kind: "bytes", scalar: bytes };
}

;// CONCATENATED MODULE: ./build/spec/rest-request.js
/** The body of a REST request, read as the server reads it (tensorflow_serving/util/json_tensor.cc). */


const BODIES = ["instances", "inputs", "examples"];
/** Empty where the body is refused, which is told. */
function restRequest(json, surroundings) {
    const { path, what, method, refuse } = surroundings;
    const refused = (message, server) => {
        refuse(message, server);
        return {};
    };
    if (!(0,files/* isJsonObject */.OW)(json))
        return refused(`${what} is no JSON object`, "Top level must be a JSON object");
    const signatureName = json.get("signature_name");
    if (signatureName !== undefined && typeof signatureName !== "string") {
        return refused(`${what} has a \`signature_name\` that is no text`, "'signature_name' key must be a string value.");
    }
    const [form, other] = BODIES.filter((key) => json.has(key));
    if (!form) {
        return refused(`${what} has none of the keys \`instances\`, \`inputs\` and \`examples\``, "Missing 'inputs' or 'instances' key");
    }
    if (other) {
        return refused(`${what} has both \`${form}\` and \`${other}\``, "Request has both 'instances' and 'inputs'; expecting only one of them");
    }
    const suits = form === "examples" ? surroundings.exampleMethods : PREDICT_METHODS;
    if (method !== undefined && !suits.includes(method)) {
        surroundings.refuseMethod(`${what} holds \`${form}\`, which have no meaning with \`method: ${method}\`.`);
        return {};
    }
    if (form !== "examples")
        return { signatureName, body: { path, form, json: json.get(form), recorded: true } };
    const context = json.get("context");
    return {
        signatureName,
        examples: restExamples(json.get("examples"), path, refuse),
        context: context === undefined ? undefined : restExample(context, "context", path, refuse),
    };
}
const PREDICT_METHODS = ["predict", "predict_streamed"];


/***/ }),

/***/ 8413:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createSourceText)
/* harmony export */ });
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


/***/ }),

/***/ 9179:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ elementCount)
/* harmony export */ });
/** Number of elements of a shape; 1 for rank 0. */
function elementCount(shape) {
    return shape.reduce((count, dim) => count * dim, 1);
}


/***/ }),

/***/ 2821:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Complaints)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9223);

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
    add(code, path, message, hint, server) {
        if (this.#problems.length === SHOWN)
            this.#untold += 1;
        else
            this.#problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesProblem */ .w)(code, { message, hint, server, ...this.#locate(path) }));
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


/***/ }),

/***/ 7323:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ storedReader)
/* harmony export */ });
/* harmony import */ var _dtype_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6976);
/* harmony import */ var _float_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(617);


const HALF = (0,_float_format_js__WEBPACK_IMPORTED_MODULE_1__/* .floatFormat */ .iD)((0,_dtype_js__WEBPACK_IMPORTED_MODULE_0__/* .dtypeByName */ .NK)("DT_HALF"));
/** Reads the element at a place of little-endian bytes. */
function storedReader(bytes, { kind, width }) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    switch (kind) {
        case "b":
            return (place) => view.getUint8(place) !== 0;
        case "i":
            return (place) => BigInt.asIntN(8 * width, unsigned(view, place * width, width));
        case "u":
            return (place) => unsigned(view, place * width, width);
        case "f":
            return (place) => float(view, place * width, width);
        case "c":
            return (place) => ({
                real: float(view, place * width, width / 2),
                imaginary: float(view, place * width + width / 2, width / 2),
            });
        case "S":
            return (place) => withoutPadding(bytes.subarray(place * width, (place + 1) * width));
        case "U":
            return (place) => text(view, place * width, width);
    }
}
function unsigned(view, offset, width) {
    if (width === 8)
        return view.getBigUint64(offset, true);
    if (width === 4)
        return BigInt(view.getUint32(offset, true));
    return BigInt(width === 2 ? view.getUint16(offset, true) : view.getUint8(offset));
}
function float(view, offset, width) {
    if (width === 8)
        return view.getFloat64(offset, true);
    return width === 4 ? view.getFloat32(offset, true) : (0,_float_format_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeFloat */ .Tg)(HALF, view.getUint16(offset, true));
}
function withoutPadding(bytes) {
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 0)
        end -= 1;
    return bytes.slice(0, end);
}
const MAX_CODE_POINT = 0x10ffff;
/** Half a surrogate pair: no text, and refused as such where it is converted. */
const NO_CHARACTER = "\uD800";
function text(view, offset, width) {
    const codes = [];
    for (let at = offset; at < offset + width; at += 4)
        codes.push(view.getUint32(at, true));
    while (codes.at(-1) === 0)
        codes.pop();
    return codes.map((code) => (code > MAX_CODE_POINT ? NO_CHARACTER : String.fromCodePoint(code))).join("");
}


/***/ }),

/***/ 617:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ overflows),
/* harmony export */   Tg: () => (/* binding */ decodeFloat),
/* harmony export */   bs: () => (/* binding */ roundFloat),
/* harmony export */   iD: () => (/* binding */ floatFormat),
/* harmony export */   lD: () => (/* binding */ encodeFloat)
/* harmony export */ });
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


/***/ }),

/***/ 4951:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pg: () => (/* reexport */ Die),
  Z6: () => (/* reexport */ Stream),
  xY: () => (/* reexport */ deriveFeatures),
  HU: () => (/* reexport */ deriveString),
  cx: () => (/* reexport */ literal_shape/* eachScalar */.cx),
  zZ: () => (/* reexport */ isFixed),
  SD: () => (/* reexport */ shown_kindOfScalar),
  eb: () => (/* reexport */ leastImageBytes),
  bD: () => (/* reexport */ messageOf),
  q0: () => (/* reexport */ ownShape),
  "in": () => (/* reexport */ prepareExample),
  Zz: () => (/* reexport */ prepareExamples),
  bT: () => (/* reexport */ prepareTensor),
  S: () => (/* reexport */ rawRows),
  Ci: () => (/* reexport */ recordedPlace),
  Fk: () => (/* reexport */ requiredString),
  n3: () => (/* reexport */ seedOf),
  wC: () => (/* reexport */ problems/* valuesProblem */.w)
});

// UNUSED EXPORTS: literalShape, prepareFeature

// EXTERNAL MODULE: ./build/model/trace/ids.js
var ids = __webpack_require__(3398);
// EXTERNAL MODULE: ./build/dtype.js
var dtype = __webpack_require__(6976);
// EXTERNAL MODULE: ./build/values/literal-shape.js
var literal_shape = __webpack_require__(6652);
;// CONCATENATED MODULE: ./build/values/feature-kind.js


/** The dtypes that a parse op has for the kinds (tensorflow/core/util/example_proto_helper.cc knows no others). */
const FEATURE_DTYPES = {
    bytes_list: (0,dtype/* dtypeByName */.NK)("DT_STRING"),
    float_list: (0,dtype/* dtypeByName */.NK)("DT_FLOAT"),
    int64_list: (0,dtype/* dtypeByName */.NK)("DT_INT64"),
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
        const isRecorded = spec.values.kind === "literal" && spec.values.recorded;
        complaints.add("values-feature-kind", [...spec.path, "dtype"], message, isRecorded ? undefined : "Leave dtype out.");
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
        case "array":
            return kindOfStored(values.array.stored);
        case "blobs":
        case "string":
        case "random_string":
        case "image":
        case "serialized_examples":
            return "bytes_list";
        case "derived":
        case "zero":
        case "tensor":
            return undefined;
    }
}
function kindOfStored({ kind }) {
    if (kind === "S" || kind === "U")
        return "bytes_list";
    return kind === "f" || kind === "c" ? "float_list" : "int64_list";
}
/** Text anywhere makes bytes, else a decimal anywhere makes floats, else integers; nothing says nothing. */
function kindOfScalars(literal) {
    const kinds = new Set();
    (0,literal_shape/* eachScalar */.cx)(literal, (scalar) => kinds.add(kindOfScalar(scalar)));
    return KINDS.find((kind) => kinds.has(kind));
}
function kindOfScalar(scalar) {
    if (typeof scalar === "string" || scalar instanceof Uint8Array)
        return "bytes_list";
    return typeof scalar === "number" ? "float_list" : "int64_list";
}

;// CONCATENATED MODULE: ./build/values/derived/features.js


/** @param path Where problems with the features belong in the spec. */
function collectFeatures(parsed, path, derive) {
    const doubts = [];
    const unknown = [];
    const features = new Map();
    for (const [key, feature] of parsed) {
        const isText = feature.dtype === FEATURE_DTYPES.bytes_list.number;
        const text = isText ? derive(feature) : undefined;
        const needed = text ? text.needed : (0,ids/* idBounds */.L)(feature.values).length > 0;
        // A default that stands in for what is decoded or looked up need not be readable: "" is no image, and -1 no row.
        if (!feature.required && !(needed && feature.form === "fixed"))
            continue;
        if (text?.kind === "unknown") {
            unknown.push(`has a feature ${JSON.stringify(key)} that ${text.reason}`);
            continue;
        }
        // An empty string is to text what zero is to numbers.
        if (text?.doubt !== undefined && text.bytes.length > 0)
            doubts.push(`of the feature ${JSON.stringify(key)} ${text.doubt}`);
        const values = text ? { kind: "literal", value: text.bytes, path } : { kind: "zero" };
        features.set(key, { path, values, shape: feature.shape, dtype: undefined });
    }
    return { features, doubts, unknown };
}

// EXTERNAL MODULE: ./build/proto/codec.js + 6 modules
var codec = __webpack_require__(6174);
// EXTERNAL MODULE: ./build/values/complaints.js
var values_complaints = __webpack_require__(2821);
// EXTERNAL MODULE: ./build/tensor.js
var build_tensor = __webpack_require__(9179);
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

// EXTERNAL MODULE: ./build/values/float-format.js
var float_format = __webpack_require__(617);
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


/** `memory` where it has the length that is wanted, else fresh memory. */
function bytesIn(memory, length) {
    return memory?.length === length ? memory : new Uint8Array(length);
}
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
function cycleElements(elements, count, dtype, memory) {
    if (!(elements instanceof Uint8Array))
        return Array.from({ length: count }, (_, i) => elements[i % elements.length]);
    const bytes = bytesIn(memory, count * dtype.width);
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
function zeroElements(count, dtype, memory) {
    if (dtype.kind !== "string")
        return bytesIn(memory, count * dtype.width).fill(0);
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
    const format = (0,float_format/* floatFormat */.iD)(dtype);
    if (format)
        writeCode(view, offset, (0,float_format/* encodeFloat */.lD)(format, value), width);
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
            return toFloat(scalar, dtype, (0,float_format/* floatFormat */.iD)(dtype));
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
        return format && (0,float_format/* overflows */.MZ)(format, value) ? tooLarge(dtype, format) : found(value);
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
    if (!Number.isFinite(number) || (format && (0,float_format/* overflows */.MZ)(format, number)))
        return tooLarge(dtype, format);
    const rounded = format ? (0,float_format/* roundFloat */.bs)(format, number) : number;
    if (BigInt(rounded) === value)
        return found(rounded);
    return {
        ok: false,
        code: "values-inexact",
        reason: `has more digits than ${dtype.alias} keeps`,
        outcome: `: it would become ${BigInt(rounded)}`,
        hint: "Write it with a decimal point to accept the rounding.",
    };
}
function tooLarge(dtype, format) {
    const largest = format ? (0,float_format/* decodeFloat */.Tg)(format, format.largest) : Number.MAX_VALUE;
    return refuse("values-out-of-range", `is outside of ${dtype.alias}, whose largest number is ${largest}`);
}
function toComplex(scalar, dtype) {
    const format = (0,float_format/* floatFormat */.iD)(dtype);
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

;// CONCATENATED MODULE: ./build/values/shown.js
const SHOWN_CHARACTERS = 40;
function showScalar(scalar) {
    if (scalar instanceof Uint8Array)
        return `A b64 value of ${scalar.length} bytes`;
    if (typeof scalar !== "string")
        return String(scalar);
    return JSON.stringify(scalar.length > SHOWN_CHARACTERS ? `${scalar.slice(0, SHOWN_CHARACTERS)}\u2026` : scalar);
}
/** `a string of 12 bytes`, `an integer`: it may be someone's, and messages go into logs and pull requests. */
function shown_kindOfScalar(scalar) {
    switch (typeof scalar) {
        case "bigint":
            return "an integer";
        case "number":
            return "a number";
        case "boolean":
            return "a boolean";
        case "string":
            return `a string of ${Buffer.byteLength(scalar)} bytes`;
        default:
            return `${scalar.length} bytes`;
    }
}
/** `Element [3, 1] of the recorded values`; indices count from 0. */
function recordedPlace(indices) {
    return indices.length === 0 ? "The recorded value" : `Element [${indices.join(", ")}] of the recorded values`;
}

;// CONCATENATED MODULE: ./build/values/literal.js





/** Conversions by list: the records of one request share their literals, and a hundred batch sizes need one conversion. */
const converted = new WeakMap();
/** A literal's elements in the dtype, row-major; undefined where one cannot be had, which is complained of. */
function packLiteral(literal, dtype, path, complaints, recorded = false) {
    if (!(0,literal_shape/* isList */.Lv)(literal))
        return packScalars(literal, dtype, path, complaints, recorded);
    const known = converted.get(literal)?.get(dtype);
    if (known)
        return known;
    const packed = packScalars(literal, dtype, path, complaints, recorded);
    if (packed)
        converted.set(literal, (converted.get(literal) ?? new Map()).set(dtype, packed));
    return packed;
}
/**
 * Whether a literal's elements, gone through again and again, fill the shape: a single value does, so does the shape
 * itself; where dimension 0 is the batch, also any number of rows, and one row alone.
 */
function checkLiteralFits(literal, shape, hasBatch, path, complaints) {
    const own = (0,literal_shape/* readLiteralShape */.L5)(literal, path, complaints);
    return own !== undefined && checkFits(own, shape, hasBatch, "The literal", path, complaints);
}
/** The same for a shape that something other than a literal brings along. */
function checkFits(own, shape, hasBatch, what, path, complaints) {
    if (!fits(own, shape, hasBatch)) {
        const row = shape.slice(1);
        const expected = hasBatch ? `${show(["n", ...row])}, one row ${show(row)}` : show(shape);
        complaints.add("values-shape", path, `${what} has shape ${show(own)}; expected ${expected} or a single value.`);
        return false;
    }
    if ((0,build_tensor/* elementCount */.K)(own) === 0 && (0,build_tensor/* elementCount */.K)(shape) > 0) {
        complaints.add("values-shape", path, `${what} is empty, and ${(0,build_tensor/* elementCount */.K)(shape)} elements are to be filled.`);
        return false;
    }
    return true;
}
function packScalars(literal, dtype, path, complaints, recorded) {
    const before = complaints.count;
    const elements = [];
    (0,literal_shape/* eachScalar */.cx)(literal, (scalar, indices) => {
        const conversion = convert(scalar, dtype);
        if (conversion.ok) {
            elements.push(conversion.element);
            return;
        }
        const { code, reason, outcome = "", hint } = conversion;
        const message = recorded
            ? `${recordedPlace(indices)}, ${shown_kindOfScalar(scalar)}, ${reason}.`
            : `${showScalar(scalar)} ${reason}${outcome}.`;
        complaints.add(code, [...path, ...indices], message, hint);
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

// EXTERNAL MODULE: ./build/files/index.js + 11 modules
var files = __webpack_require__(660);
;// CONCATENATED MODULE: ./build/values/file/rounded-floats.js
/** Bits of the NaN that a literal's NaN becomes. */
const NAN_BITS = 0x7fc00000;
/**
 * Little-endian float64 to float32, each to its nearest: what NumPy makes of every Python float, so that it is worth a loop
 * without objects.
 *
 * @returns undefined where a finite number is too large, which is left to those who say which.
 */
function roundFloats(doubles) {
    const from = new DataView(doubles.buffer, doubles.byteOffset, doubles.length);
    const floats = new Uint8Array(doubles.length / 2);
    const to = new DataView(floats.buffer);
    for (let at = 0; at < floats.length; at += 4) {
        const value = from.getFloat64(2 * at, true);
        // The bits of a NaN are its engine's own choice.
        if (Number.isNaN(value))
            to.setUint32(at, NAN_BITS, true);
        else if (Number.isFinite(value) && !Number.isFinite(Math.fround(value)))
            return undefined;
        else
            to.setFloat32(at, value, true);
    }
    return floats;
}

// EXTERNAL MODULE: ./build/values/file/stored-reader.js
var stored_reader = __webpack_require__(7323);
;// CONCATENATED MODULE: ./build/values/file/convert-array.js






/** Elements that are objects at a time; as bytes they take a tenth of it. */
const CHUNK = 8192;
/** The longest conversion of each array: the batches of a request share their rows. */
const convert_array_converted = new WeakMap();
/** The first `count` elements in the dtype, by the rules of a literal: a float rounds, nothing else is lost. */
function convertArray(array, count, dtype, path, complaints) {
    const known = convert_array_converted.get(array)?.get(dtype);
    if (known && known.count >= count)
        return firstOf(known.elements, count, dtype);
    const bytes = array.read(count);
    const rounded = (0,files/* storedName */.Rs)(array.stored) === "float64" && dtype.name === "DT_FLOAT" && roundFloats(bytes);
    const elements = rounded || convertEach(bytes, array, count, dtype, path, complaints);
    if (elements)
        convert_array_converted.set(array, (convert_array_converted.get(array) ?? new Map()).set(dtype, { count, elements }));
    return elements;
}
function convertEach(bytes, array, count, dtype, path, complaints) {
    const before = complaints.count;
    const read = (0,stored_reader/* storedReader */.j)(bytes, array.stored);
    const chunks = [];
    for (let start = 0; start < count; start += CHUNK) {
        const chunk = [];
        for (let i = start; i < Math.min(start + CHUNK, count); i += 1) {
            const stored = read(i);
            const conversion = convertStored(stored, dtype);
            if (conversion.ok)
                chunk.push(conversion.element);
            else {
                const place = `Element [${indicesOf(i, array.shape).join(", ")}] of ${JSON.stringify(array.name)}`;
                complaints.add(conversion.code, path, `${place}, ${kindOf(stored)}, ${conversion.reason}.`);
            }
        }
        if (complaints.count === before)
            chunks.push(packElements(chunk, dtype));
    }
    return complaints.count === before ? join(chunks, count, dtype) : undefined;
}
function convertStored(stored, dtype) {
    if (typeof stored !== "object" || stored instanceof Uint8Array)
        return convert(stored, dtype);
    const real = convert(stored.real, dtype);
    const imaginary = convert(stored.imaginary, dtype);
    if (!real.ok)
        return real;
    if (!imaginary.ok)
        return imaginary;
    // Each is a complex number without an imaginary part.
    return {
        ok: true,
        element: { real: real.element.real, imaginary: imaginary.element.real },
    };
}
function firstOf(elements, count, dtype) {
    return elements instanceof Uint8Array ? elements.subarray(0, count * dtype.width) : elements.slice(0, count);
}
function join(chunks, count, dtype) {
    if (dtype.kind === "string")
        return chunks.flat();
    const bytes = new Uint8Array(count * dtype.width);
    let end = 0;
    for (const chunk of chunks) {
        bytes.set(chunk, end);
        end += chunk.length;
    }
    return bytes;
}
function indicesOf(place, shape) {
    let rest = place;
    return shape
        .toReversed()
        .map((dim) => {
        const index = rest % dim;
        rest = Math.floor(rest / dim);
        return index;
    })
        .toReversed();
}
/** Never the value: it is someone's data. */
function kindOf(stored) {
    return typeof stored === "object" && !(stored instanceof Uint8Array) ? "a complex number" : shown_kindOfScalar(stored);
}

;// CONCATENATED MODULE: ./build/values/file/array.js





/** Which kinds of dtype a stored kind may become, where no value is lost. */
const CONVERTS_TO = {
    b: ["bool"],
    i: ["int", "float", "complex"],
    u: ["int", "float", "complex"],
    f: ["int", "float", "complex"],
    c: ["complex"],
    S: ["string"],
    U: ["string"],
};
/**
 * The rows of an array as those of a literal: cycled or cut to the batch. Where the dtype is the file's own they are read
 * when they are made, and nothing but them; else they are converted now, to say which cannot be.
 */
function prepareArray(array, { dtype, shape, hasBatch }, path, complaints) {
    if (!CONVERTS_TO[array.stored.kind].includes(dtype.kind)) {
        const message = `${JSON.stringify(array.name)} holds ${(0,files/* storedName */.Rs)(array.stored)}, and the dtype is ${dtype.alias}.`;
        complaints.add("values-wrong-kind", path, message, "Convert the array with `astype` before it is saved.");
        return undefined;
    }
    if (!checkFits(array.shape, shape, hasBatch, `The array in ${JSON.stringify(array.name)}`, path, complaints)) {
        return undefined;
    }
    const count = (0,build_tensor/* elementCount */.K)(shape);
    const needed = Math.min(count, (0,build_tensor/* elementCount */.K)(array.shape));
    if ((0,files/* tensorDtype */.Af)(array.stored) === dtype) {
        // What was read is fresh memory already: only what repeats is copied.
        return () => (needed === count ? array.read(count) : cycleElements(array.read(needed), count, dtype));
    }
    const converted = convertArray(array, needed, dtype, path, complaints);
    return converted && (() => cycleElements(converted, count, dtype));
}

;// CONCATENATED MODULE: ./build/values/image/image-layout.js


/** Pixels as they are stored. */
const PIXEL_SCALE = [0, 255];
/** `[H, W, C]`, else `[C, H, W]`, else `[H, W]`; undefined for what is none of them. */
function imageLayout(row) {
    const [first = 0, second = 0, third = 0] = row;
    if (row.length === 2 && !isChannels(second))
        return { height: first, width: second, channels: 1, channelsFirst: false };
    if (row.length !== 3)
        return undefined;
    if (isChannels(third))
        return { height: first, width: second, channels: third, channelsFirst: false };
    return isChannels(first) ? { height: second, width: third, channels: first, channelsFirst: true } : undefined;
}
function isChannels(size) {
    return size === 1 || size === 3 || size === 4;
}
/** The elements of one row. An integer dtype cuts fractions off, as tf.cast does. */
function layOutImage(pixels, layout, [min, max], dtype) {
    const { channels, channelsFirst } = layout;
    const area = layout.width * layout.height;
    const isStored = min === PIXEL_SCALE[0] && max === PIXEL_SCALE[1];
    // Double precision, so that the dtype rounds once; 0 to 1 is then what dividing by 255 gives.
    const scaled = (pixel) => (isStored ? pixel : min + (pixel * (max - min)) / 255);
    const ordered = new Float64Array(pixels.length);
    for (let i = 0; i < pixels.length; i += 1) {
        const at = channelsFirst ? (i % area) * channels + Math.floor(i / area) : i;
        ordered[i] = scaled(pixels[at]);
    }
    if (dtype.name === "DT_FLOAT")
        return littleEndianBytes(Float32Array.from(ordered));
    // A typed array cuts fractions off as well.
    if (dtype.name === "DT_UINT8")
        return Uint8Array.from(ordered);
    const elements = Array.from(ordered, (value) => (dtype.kind === "int" ? BigInt(Math.trunc(value)) : value));
    return packElements(elements, dtype);
}

;// CONCATENATED MODULE: ./build/values/image/resize.js
const round = Math.fround;
/**
 * Bilinear with half-pixel centres, as tf.image.resize does it with `antialias=False`: the steps of
 * tensorflow/core/kernels/image/resize_bilinear_op.cc in their order, each rounded to float32, so that the bits are the same.
 */
function resizeBilinear(image, width, height) {
    const { channels, data } = image;
    if (image.width === width && image.height === height)
        return Float32Array.from(data);
    const columns = placesBetween(image.width, width);
    const rows = placesBetween(image.height, height);
    const stride = image.width * channels;
    const resized = new Float32Array(width * height * channels);
    let at = 0;
    for (const row of rows) {
        for (const column of columns) {
            for (let channel = 0; channel < channels; channel += 1) {
                const left = column.lower * channels + channel;
                const right = column.upper * channels + channel;
                const top = lerp(data[row.lower * stride + left], data[row.lower * stride + right], column.part);
                const bottom = lerp(data[row.upper * stride + left], data[row.upper * stride + right], column.part);
                resized[at++] = lerp(top, bottom, row.part);
            }
        }
    }
    return resized;
}
function lerp(from, to, part) {
    return round(from + round(round(to - from) * part));
}
function placesBetween(size, wanted) {
    const scale = round(size / wanted);
    return Array.from({ length: wanted }, (_, i) => {
        const place = round(round(round(i + 0.5) * scale) - 0.5);
        const below = Math.floor(place);
        return {
            lower: Math.min(Math.max(below, 0), size - 1),
            upper: Math.min(Math.ceil(place), size - 1),
            part: round(place - below),
        };
    });
}

;// CONCATENATED MODULE: ./build/values/file/images.js







/** Rows of one input that are kept for all records that need them; those beyond are made anew for each. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024;
/** Pixels that the images of one input have in all: each is decoded while planning, so that a damaged one is told in time. */
const MAX_ALL_PIXELS = 4 * 1024 * 1024 * 1024;
/** One row of the batch each, cycled or cut to it. */
function prepareImageRows(images, { files, scale = PIXEL_SCALE, path }, { dtype, shape, hasBatch }, complaints) {
    const layout = imageLayout(hasBatch ? shape.slice(1) : shape);
    if (!layout) {
        complainOfShape(shape, hasBatch, path, complaints);
        return undefined;
    }
    if (!hasBatch && images.length > 1) {
        const message = `${JSON.stringify(files.name)} matches ${images.length} images, and this input takes one.`;
        complaints.add("values-shape", path, message);
        return undefined;
    }
    if (!checkScale(scale, dtype, path, complaints))
        return undefined;
    const needed = images.slice(0, hasBatch ? shape[0] : 1);
    const rows = rowsOf(images, { layout, scale, dtype });
    if (!rows.prepare(needed, path, complaints))
        return undefined;
    return () => {
        const bytes = new Uint8Array(needed.length * rows.rowBytes);
        needed.forEach((image, i) => bytes.set(rows.make(image), i * rows.rowBytes));
        return cycleElements(bytes, (0,build_tensor/* elementCount */.K)(shape), dtype);
    };
}
function complainOfShape(shape, hasBatch, path, complaints) {
    const found = `This input has shape [${shape.join(", ")}]`;
    const message = `${found}, and an image fills [n, height, width, channels] or [n, channels, height, width] with 1, 3 or 4 channels.`;
    const unbatched = hasBatch && imageLayout(shape) !== undefined && shape.length === 3;
    const hint = unbatched
        ? "Add  batched: false  where the first dimension is the image's height."
        : "Save the array that the model takes with `numpy.save`.";
    complaints.add("values-shape", path, message, hint);
}
function checkScale([min, max], dtype, path, complaints) {
    const range = `Images of pixels from ${min} to ${max}`;
    if (dtype.kind !== "int" && dtype.kind !== "float") {
        complaints.add("values-not-for-dtype", path, `${range} cannot fill a ${dtype.alias} tensor.`);
        return false;
    }
    if (holds(min, dtype) && holds(max, dtype))
        return true;
    complaints.add("values-out-of-range", path, `${range} are outside of ${dtype.alias}.`, "Give another  scale: [min, max].");
    return false;
}
function holds(value, dtype) {
    if (dtype.kind === "int") {
        const { min, max } = integerRange(dtype);
        const whole = BigInt(Math.trunc(value));
        return whole >= min && whole <= max;
    }
    const format = (0,float_format/* floatFormat */.iD)(dtype);
    return !format || !(0,float_format/* overflows */.MZ)(format, value);
}
/** Whether a row of so many bytes is kept beside those that are. */
function isKept(keptBytes, rowBytes) {
    return keptBytes + rowBytes <= MAX_KEPT_BYTES;
}
const known = new WeakMap();
/** The records of a request share their images. */
function rowsOf(images, kind) {
    const kinds = known.get(images) ?? new Map();
    known.set(images, kinds);
    const key = JSON.stringify([kind.layout, kind.scale, kind.dtype.name]);
    const rows = kinds.get(key) ?? new ImageRows(kind);
    kinds.set(key, rows);
    return rows;
}
class ImageRows {
    rowBytes;
    #kind;
    /** Undefined: sound, and not kept. */
    #rows = new Map();
    #kept = 0;
    #pixels = 0;
    constructor(kind) {
        this.#kind = kind;
        const { layout, dtype } = kind;
        this.rowBytes = layout.width * layout.height * layout.channels * dtype.width;
    }
    /** Decode what was not decoded before: only so can it be told whether it can be. */
    prepare(images, path, complaints) {
        const before = complaints.count;
        for (const image of images) {
            if (this.#rows.has(image))
                continue;
            const pixels = image.decode(this.#kind.layout.channels);
            if (typeof pixels === "string") {
                complaints.add("values-image", path, `${JSON.stringify(image.name)} ${pixels}.`);
                continue;
            }
            this.#pixels += pixels.width * pixels.height;
            if (this.#pixels > MAX_ALL_PIXELS) {
                const message = `The images up to ${JSON.stringify(image.name)} have more than ${MAX_ALL_PIXELS} pixels, the most that one input takes.`;
                complaints.add("values-image", path, message);
                return false;
            }
            const keeps = isKept(this.#kept, this.rowBytes);
            if (keeps)
                this.#kept += this.rowBytes;
            this.#rows.set(image, keeps ? this.#row(pixels) : undefined);
        }
        return complaints.count === before;
    }
    make(image) {
        const kept = this.#rows.get(image);
        if (kept)
            return kept;
        const pixels = image.decode(this.#kind.layout.channels);
        // It could be decoded while planning.
        if (typeof pixels === "string")
            throw new files/* DataFileChanged */.FY(image.name);
        return this.#row(pixels);
    }
    #row(pixels) {
        const { layout, scale, dtype } = this.#kind;
        return layOutImage(resizeBilinear(pixels, layout.width, layout.height), layout, scale, dtype);
    }
}

;// CONCATENATED MODULE: ./build/values/file/blobs.js




/** One file is one string; a glob is a list of them. Raw bytes take the shape that they are given. */
function blobsShape({ isGlob, blobs }, dtype) {
    if (dtype.kind !== "string")
        return undefined;
    return isGlob ? [blobs.length] : [];
}
/** How many rows of `rowElements` raw bytes bring along, or a list of images; undefined for one that is repeated. */
function rawRows({ isGlob, blobs, images }, dtype, rowElements) {
    if (images)
        return isGlob ? images.length : undefined;
    const bytes = blobs[0].length;
    const rowBytes = rowElements * dtype.width;
    return isGlob || rowBytes === 0 || bytes % rowBytes !== 0 ? undefined : bytes / rowBytes;
}
function prepareBlobs(spec, request, complaints) {
    const { files, scale, path } = spec;
    if (request.dtype.kind !== "string") {
        if (files.images)
            return prepareImageRows(files.images, spec, request, complaints);
        return prepareRaw(files, request, path, complaints);
    }
    if (scale) {
        const message = "The model takes the bytes of images as they are, which `scale` cannot change.";
        complaints.add("values-not-for-dtype", path, message, "Remove `scale`.");
        return undefined;
    }
    return prepareStrings(files, request, path, complaints);
}
/** Bytes of the strings that a tensor of `count` elements repeats, on the whole. */
function meanBlobBytes({ blobs }) {
    return blobs.reduce((sum, { length }) => sum + length, 0) / blobs.length;
}
function prepareStrings(files, { dtype, shape, hasBatch }, path, complaints) {
    const own = blobsShape(files, dtype);
    if (!checkFits(own, shape, hasBatch, `${JSON.stringify(files.name)} as a list`, path, complaints))
        return undefined;
    const count = (0,build_tensor/* elementCount */.K)(shape);
    const needed = files.blobs.slice(0, count);
    return () => cycleElements(needed.map((blob) => blob.read(0, blob.length)), count, dtype);
}
/** By its ending, or without one, as raw files of Triton mostly are. */
const RAW_FILE = /(?:\.(?:bin|raw)|(?:^|[/\\])[^./\\]+)$/i;
function prepareRaw({ name, isGlob, blobs }, { dtype, shape, hasBatch }, path, complaints) {
    const quoted = JSON.stringify(name);
    if (isGlob) {
        const message = `The glob ${quoted} gives one string a file, and the dtype is ${dtype.alias}.`;
        const hint = "Name one .npy, .npz, .json or .bin file, or let the glob match .jpg and .png images alone.";
        complaints.add("values-not-for-dtype", path, message, hint);
        return undefined;
    }
    if (!RAW_FILE.test(name)) {
        const message = `${quoted} is no file of ${dtype.alias} values.`;
        const hint = "Name a .npy, .npz or .json file, a .bin file of raw little-endian values, or a .jpg or .png image.";
        complaints.add("values-not-for-dtype", path, message, hint);
        return undefined;
    }
    const [blob] = blobs;
    const bytes = (0,build_tensor/* elementCount */.K)(shape) * dtype.width;
    const rowBytes = hasBatch ? (0,build_tensor/* elementCount */.K)(shape.slice(1)) * dtype.width : bytes;
    const sound = hasBatch ? blob.length > 0 && blob.length % rowBytes === 0 : blob.length === bytes;
    if (!sound && bytes > 0) {
        const expected = hasBatch ? `one or more rows of ${rowBytes} bytes` : `${bytes} bytes`;
        const message = `${quoted} has ${blob.length} bytes; ${dtype.alias} of this shape takes ${expected}.`;
        complaints.add("values-shape", path, message);
        return undefined;
    }
    return () => cycleElements(blob.read(0, Math.min(blob.length, bytes)), (0,build_tensor/* elementCount */.K)(shape), dtype);
}

;// CONCATENATED MODULE: ./build/values/image/bmp.js
const FILE_HEADER = 14;
const INFO_HEADER = 40;
/**
 * An uncompressed BMP whose pixels have as many bytes as there are channels, which is what DecodeBmp compares with its `channels`. Rows go
 * upwards and are padded to four bytes; colours are blue, green, red.
 */
function encodeBmp({ width, height, channels, data }) {
    const stride = Math.ceil((width * channels) / 4) * 4;
    const start = FILE_HEADER + INFO_HEADER;
    const bytes = Buffer.alloc(start + stride * height);
    bytes.write("BM", 0, "latin1");
    bytes.writeUInt32LE(bytes.length, 2);
    bytes.writeUInt32LE(start, 10);
    bytes.writeUInt32LE(INFO_HEADER, 14);
    bytes.writeInt32LE(width, 18);
    bytes.writeInt32LE(height, 22);
    bytes.writeUInt16LE(1, 26);
    bytes.writeUInt16LE(channels * 8, 28);
    for (let row = 0; row < height; row += 1) {
        for (let column = 0; column < width; column += 1) {
            for (let channel = 0; channel < channels; channel += 1) {
                const byte = data[(row * width + column) * channels + channel];
                const place = channels > 2 && channel < 3 ? 2 - channel : channel;
                bytes[start + (height - 1 - row) * stride + column * channels + place] = byte;
            }
        }
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/values/image/gif.js
/** Codes of seven bits stand for colours, so the code that clears the table must come before it grows past eight bits. */
const COLORS = 128;
const CODE_BITS = 8;
const CLEAR = COLORS;
const END = COLORS + 1;
/** Codes between two clears: the table of 130 codes may fill to 256 and not further. */
const RUN = 120;
const MAX_BLOCK = 255;
/** A GIF of one frame in 128 shades of gray, of the first channel. LZW without repetitions: every pixel is a code of its own. */
function encodeGif({ width, height, channels, data }) {
    const head = Buffer.alloc(13);
    head.write("GIF89a", 0, "latin1");
    head.writeUInt16LE(width, 6);
    head.writeUInt16LE(height, 8);
    // A colour table of 2^7 entries, 8 bits a colour.
    head.set([0b1111_0110, 0, 0], 10);
    const table = Buffer.alloc(COLORS * 3);
    for (let color = 0; color < COLORS; color += 1)
        table.fill(color * 2, color * 3, color * 3 + 3);
    const frame = Buffer.alloc(11);
    frame.writeUInt8(0x2c, 0);
    frame.writeUInt16LE(width, 5);
    frame.writeUInt16LE(height, 7);
    frame.writeUInt8(CODE_BITS - 1, 10);
    const codes = [];
    for (let pixel = 0; pixel < width * height; pixel += 1) {
        if (pixel % RUN === 0)
            codes.push(CLEAR);
        codes.push(data[pixel * channels] >> 1);
    }
    codes.push(END);
    return Buffer.concat([head, table, frame, ...blocks(Buffer.from(codes)), Buffer.of(0, 0x3b)]);
}
/** Codes of eight bits are bytes; they come in blocks that say their length. */
function blocks(codes) {
    const parts = [];
    for (let start = 0; start < codes.length; start += MAX_BLOCK) {
        const block = codes.subarray(start, start + MAX_BLOCK);
        parts.push(Buffer.of(block.length), block);
    }
    return parts;
}

// EXTERNAL MODULE: ./node_modules/jpeg-js/lib/encoder.js
var encoder = __webpack_require__(8706);
;// CONCATENATED MODULE: ./build/values/image/jpeg.js

/** Quality of 1 to 100, as most cameras and web sites have it. */
const QUALITY = 90;
/** A baseline JPEG. The encoder calculates with + - * / and floor alone, so the bytes are the same on every engine. */
function encodeJpeg({ width, height, channels, data }) {
    const rgba = new Uint8Array(width * height * 4);
    for (let pixel = 0; pixel < width * height; pixel += 1) {
        for (let channel = 0; channel < 3; channel += 1) {
            rgba[pixel * 4 + channel] = data[pixel * channels + Math.min(channel, channels - 1)];
        }
    }
    return encoder({ width, height, data: rgba }, QUALITY).data;
}

;// CONCATENATED MODULE: ./build/values/image/png.js
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const COLOR_TYPES = { 1: 0, 3: 2, 4: 6 };
const BIT_DEPTH = 8;
/** The most that a stored block of deflate holds. */
const png_MAX_BLOCK = 0xffff;
function encodePng({ width, height, channels, data }) {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header.set([BIT_DEPTH, COLOR_TYPES[channels]], 8);
    const stride = width * channels;
    // Each row begins with the number of its filter, of which 0 is none.
    const rows = Buffer.alloc((stride + 1) * height);
    for (let row = 0; row < height; row += 1) {
        rows.set(data.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1);
    }
    return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("IDAT", stored(rows)), chunk("IEND", Buffer.alloc(0))]);
}
function chunk(type, data) {
    const bytes = Buffer.alloc(data.length + 12);
    bytes.writeUInt32BE(data.length, 0);
    bytes.write(type, 4, "latin1");
    data.copy(bytes, 8);
    // Node loads zlib when it is first asked for, which most runs never do.
    const { crc32 } = process.getBuiltinModule("node:zlib");
    bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
    return bytes;
}
/** A zlib stream of stored blocks. */
function stored(data) {
    const parts = [Buffer.of(0x78, 0x01)];
    for (let start = 0; start < data.length; start += png_MAX_BLOCK) {
        const block = data.subarray(start, start + png_MAX_BLOCK);
        const head = Buffer.alloc(5);
        head.writeUInt8(start + png_MAX_BLOCK >= data.length ? 1 : 0, 0);
        head.writeUInt16LE(block.length, 1);
        head.writeUInt16LE(block.length ^ 0xffff, 3);
        parts.push(head, block);
    }
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(adler32(data), 0);
    return Buffer.concat([...parts, sum]);
}
const ADLER_PRIME = 65521;
function adler32(data) {
    let a = 1;
    let b = 0;
    for (const byte of data) {
        a = (a + byte) % ADLER_PRIME;
        b = (b + a) % ADLER_PRIME;
    }
    return ((b << 16) | a) >>> 0;
}

;// CONCATENATED MODULE: ./build/values/image/image.js
/** Small valid images in the formats that TensorFlow decodes (tensorflow/core/kernels/image/decode_image_op.cc). */




const ENCODERS = {
    jpeg: encodeJpeg,
    png: encodePng,
    gif: encodeGif,
    bmp: encodeBmp,
};
function encodeImage(format, pixels) {
    return ENCODERS[format](pixels);
}
/** At least the bytes of an image of three channels: a PNG here is not compressed, and of random pixels JPEG keeps more than a bit each. */
function leastImageBytes(format, width, height) {
    return width * height * (format === "jpeg" ? 1 / 8 : 3);
}
/** One pixel, without transparency and with it: no encoder of WebP is small enough to come along. */
const WEBP = {
    opaque: Buffer.from("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA", "base64"),
    transparent: Buffer.from("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==", "base64"),
};
/** DecodeWebP does not convert: four channels are of a file that has them, and three of one that has not. */
function webpPixel(channels) {
    return channels === 4 ? WEBP.transparent : WEBP.opaque;
}

;// CONCATENATED MODULE: ./build/values/recorded.js



/** The rows of a recorded tensor as those of a literal: cycled or cut to the batch. Its dtype is the one that is asked for. */
function prepareRecorded(tensor, { dtype, shape, hasBatch }, path, complaints) {
    if (!checkFits(tensor.shape, shape, hasBatch, "The recorded tensor", path, complaints))
        return undefined;
    const elements = "strings" in tensor ? tensor.strings : tensor.content;
    return () => cycleElements(elements, (0,build_tensor/* elementCount */.K)(shape), dtype);
}

// EXTERNAL MODULE: ./build/wasm.js
var wasm = __webpack_require__(3070);
;// CONCATENATED MODULE: ./build/values/generated/vectors.js
// @generated by scripts/generate-random.mjs. Do not edit.
/** The state of the generator stands at 0 and the words behind it, this many at most. */
const STATE_BYTES = 64;
const WORDS = 16384;
/** `draw(vectors, at)`, `scale(vectors, at, min, max, lowest, highest)` and `scaleToUnit(vectors, at, highest)`, in base64. */
const MODULE = "AGFzbQEAAAABFQNgAn9/AGAGf398fHx8AGADf399AAIPAQNlbnYGbWVtb3J5AgACAwQDAAECBx4DBGRyYXcAAAVzY2FsZQABC3NjYWxlVG9Vbml0AAIKhAQD3gEGAX8BewF7AXsBewF7IAL9AAQAIQMgAv0ABBAhBCAC/QAEICEFIAL9AAQwIQYCQANAIABFDQEgASAEQQL9qwEgBP2uASEHIAdBB/2rASAHQRn9rQH9UCEHIAdBA/2rASAH/a4B/QsEACAEQQn9qwEhByAFIAP9USEFIAYgBP1RIQYgBCAF/VEhBCADIAb9USEDIAUgB/1RIQUgBkEL/asBIAZBFf2tAf1QIQYgAUEQaiEBIABBAWshAAwACwsgAiAD/QsEACACIAT9CwQQIAIgBf0LBCAgAiAG/QsEMAvjAQIBewF7AkADQCAARQ0BIAEgAf0ABAAiBv3/AUQAAAAAAADwPf0U/fIBIQcgAv0URAAAAAAAAPA//RQgB/3xAf3yASAD/RQgB/3yAf3wASAE/RT99wEgBf0U/fYB/V4gBiAG/Q0ICQoLDA0ODwgJCgsMDQ4P/f8BRAAAAAAAAPA9/RT98gEhByAC/RREAAAAAAAA8D/9FCAH/fEB/fIBIAP9FCAH/fIB/fABIAT9FP33ASAF/RT99gH9Xv0NAAECAwQFBgcQERITFBUWF/0LBAAgAUEQaiEBIABBAWshAAwACwsLPQACQANAIABFDQEgASAB/QAEAP37AUMAAIAv/RP95gEgAv0T/eoB/QsEACABQRBqIQEgAEEBayEADAALCws=";

;// CONCATENATED MODULE: ./build/values/random/vectors.js



/** In this time as many words are done without WebAssembly as it takes to compile it. */
const WORTH_COMPILING = 4096;
/**
 * For so many words, that go to that buffer. Undefined where WebAssembly has no vectors, and until enough words were asked for
 * to be worth compiling it: a few small tensors do without.
 */
function vectors(words, buffer) {
    asked += words;
    return asked < WORTH_COMPILING ? undefined : vectors_module.for(buffer);
}
let asked = 0;
const vectors_module = new wasm/* VectorModule */.A(MODULE, bind);
const LANES = 4;
function bind({ draw, scale, scaleToUnit }, buffer) {
    const stateInside = new Int32Array(buffer, 0, STATE_BYTES / 4);
    const wordsInside = new Uint32Array(buffer, STATE_BYTES, WORDS);
    const bytesInside = new Uint8Array(buffer, STATE_BYTES, 4 * WORDS);
    return {
        draw(state, words) {
            stateInside.set(state);
            draw(words.length / LANES, STATE_BYTES);
            words.set(wordsInside.subarray(0, words.length));
            state.set(stateInside);
        },
        drawFloats(state, bytes, { min, max, lowest, highest }) {
            const isHere = bytes.buffer === buffer;
            const at = isHere ? bytes.byteOffset : STATE_BYTES;
            const blocks = bytes.length / (4 * LANES);
            stateInside.set(state);
            draw(blocks, at);
            if (min === 0 && max === 1)
                scaleToUnit(blocks, at, highest);
            else
                scale(blocks, at, min, max, lowest, highest);
            if (!isHere)
                bytes.set(bytesInside.subarray(0, bytes.length));
            state.set(stateInside);
        },
    };
}

;// CONCATENATED MODULE: ./build/values/random/stream.js

const stream_LANES = 4;
/** A quarter of the first block: most streams are for a handful of numbers. */
const NO_BLOCK = new Uint32Array(16);
/** A stream of random bits that depends on its seed only, on every platform. */
class Stream {
    /** The first word of each lane's state, then the second of each, and so on. */
    #state;
    #block = NO_BLOCK;
    #next = NO_BLOCK.length;
    /** @param seed 64 bits; see seedOf. */
    constructor(seed) {
        this.#state = expand(seed);
    }
    /** The next 32 bits, as a number from 0 to 2^32 - 1. */
    next() {
        if (this.#next === this.#block.length)
            this.#refill();
        // The block is never read beyond its end.
        return this.#block[this.#next++];
    }
    /** At least one of the next words and at most `max`, as a view that holds until the next call. */
    take(max) {
        if (this.#next === this.#block.length)
            this.#refill();
        const words = this.#block.subarray(this.#next, this.#next + max);
        this.#next += words.length;
        return words;
    }
    /**
     * Fill `bytes` from their start with float32 numbers of a range, made of the next words, and say how many bytes there
     * are: 0 where words are left of the last block, or vectors are not worth it.
     */
    drawFloats(bytes, range) {
        const words = Math.min(bytes.length >> 2, WORDS) & -stream_LANES;
        if (words === 0 || this.#next < this.#block.length)
            return 0;
        const fast = vectors(words, bytes.buffer);
        if (!fast)
            return 0;
        fast.drawFloats(this.#state, bytes.subarray(0, 4 * words), range);
        return 4 * words;
    }
    /** Each block is four times the last, so that a stream that goes on is drawn in blocks that are worth a call. */
    #refill() {
        const length = Math.min(4 * this.#block.length, WORDS);
        if (this.#block.length < length)
            this.#block = new Uint32Array(length);
        const fast = vectors(length);
        if (fast)
            fast.draw(this.#state, this.#block);
        else
            draw(this.#state, this.#block);
        this.#next = 0;
    }
}
/** As {@link Vectors.draw}, without vectors: lane after lane, with the lane's state in local variables. */
function draw(state, words) {
    for (let lane = 0; lane < stream_LANES; lane += 1) {
        let a = state[lane];
        let b = state[stream_LANES + lane];
        let c = state[2 * stream_LANES + lane];
        let d = state[3 * stream_LANES + lane];
        for (let i = lane; i < words.length; i += stream_LANES) {
            const product = Math.imul(b, 5);
            words[i] = Math.imul((product << 7) | (product >>> 25), 9);
            const shifted = b << 9;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= shifted;
            d = (d << 11) | (d >>> 21);
        }
        state[lane] = a;
        state[stream_LANES + lane] = b;
        state[2 * stream_LANES + lane] = c;
        state[3 * stream_LANES + lane] = d;
    }
}
/** Outputs of SplitMix64, which the authors of xoshiro recommend for seeding, two a lane; never all zero in a lane. */
function expand(seed) {
    const words = new Int32Array(4 * stream_LANES);
    let counter = seed;
    for (let lane = 0; lane < stream_LANES; lane += 1) {
        for (let word = 0; word < 4; word += 2) {
            counter = BigInt.asUintN(64, counter + 0x9e3779b97f4a7c15n);
            let z = counter;
            z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
            z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
            z ^= z >> 31n;
            words[word * stream_LANES + lane] = Number(BigInt.asIntN(32, z));
            words[(word + 1) * stream_LANES + lane] = Number(BigInt.asIntN(32, z >> 32n));
        }
    }
    return words;
}

;// CONCATENATED MODULE: ./build/values/random/prepare-images.js


const CHANNELS = 3;
/** Encoded images, each of pixels of its own: all values of a byte are equally likely. */
function prepareImages({ format, width, height }, count, dtype, path, complaints) {
    if (dtype.kind !== "string") {
        const message = `Encoded images are strings, and the dtype is ${dtype.alias}.`;
        complaints.add("values-not-for-dtype", [...path, "random_data", "image_format"], message);
        return undefined;
    }
    return (seed) => {
        const stream = new Stream(seed());
        return Array.from({ length: count }, () => encodeImage(format, randomPixels(width, height, stream)));
    };
}
function randomPixels(width, height, stream) {
    const data = new Uint8Array(width * height * CHANNELS);
    for (let i = 0; i < data.length; i += 1)
        data[i] = stream.next() >>> 24;
    return { width, height, channels: CHANNELS, data };
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
/** `count` elements, uniform in a range; both parts of a complex number are. Single ones are made in `memory`. */
function uniformFloats(count, dtype, range, stream, memory) {
    if (partWidth(dtype) === 4)
        return singles(bytesIn(memory, count * dtype.width), range, stream);
    const numbers = floatArray(count, dtype);
    const { min, max, lowest, highest } = range;
    if (numbers instanceof Float64Array)
        fillDouble(numbers, range, stream);
    else
        fillCodes(numbers, (0,float_format/* floatFormat */.iD)(dtype), () => within(min, max, lowest, highest, stream.next() / floats_TWO_32));
    return littleEndianBytes(numbers);
}
/** `count` elements of a normal distribution. What lies beyond the dtype's largest number becomes that number. */
function normalFloats(count, dtype, mean, stddev, stream) {
    const numbers = floatArray(count, dtype);
    const format = (0,float_format/* floatFormat */.iD)(dtype);
    const largest = format ? (0,float_format/* decodeFloat */.Tg)(format, format.largest) : Number.MAX_VALUE;
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
/** Bytes of a number: a complex one has two. */
function partWidth({ kind, width }) {
    return kind === "complex" ? width / 2 : width;
}
function floatArray(count, dtype) {
    const width = partWidth(dtype);
    const parts = dtype.width / width;
    if (width === 8)
        return new Float64Array(count * parts);
    if (width === 4)
        return new Float32Array(count * parts);
    return width === 2 ? new Uint16Array(count) : new Uint8Array(count);
}
/** Bytes need not lie where a processor wants its numbers, so these are made in blocks of their own and copied. */
function singles(bytes, range, stream) {
    for (let at = 0; at < bytes.length;) {
        const drawn = stream.drawFloats(bytes.subarray(at), range);
        at += drawn > 0 ? drawn : scaled(stream.take((bytes.length - at) / 4), bytes, at, range);
    }
    return bytes;
}
function scaled(words, bytes, at, range) {
    const numbers = new Float32Array(words.length);
    scale(words, numbers, range);
    bytes.set(littleEndianBytes(numbers), at);
    return numbers.byteLength;
}
/** As {@link Vectors.drawFloats} does with its words, without vectors. */
function scale(words, numbers, { min, max, lowest, highest }) {
    for (let i = 0; i < numbers.length; i += 1)
        numbers[i] = within(min, max, lowest, highest, words[i] / floats_TWO_32);
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
        codes[i] = (0,float_format/* encodeFloat */.lD)(format, draw());
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
    for (let at = 0; at < words.length;) {
        const drawn = stream.take(words.length - at);
        words.set(drawn, at);
        at += drawn.length;
    }
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
    if (!prepare_normal_holds(dtype, mean)) {
        complaints.add("values-out-of-range", [...path, "mean"], `mean is ${mean}, which is outside of ${dtype.alias}.`);
        return undefined;
    }
    if (dtype.kind === "int")
        return (seed) => normalIntegers(count, dtype, mean, stddev, new Stream(seed()));
    return (seed) => normalFloats(count, dtype, mean, stddev, new Stream(seed()));
}
function prepare_normal_holds(dtype, mean) {
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
        const only = format ? (0,float_format/* decodeFloat */.Tg)(format, (0,float_format/* encodeFloat */.lD)(format, min)) : min;
        return { min, max, lowest: only, highest: only };
    }
    const lowest = format ? atLeast(min, format) : min;
    const highest = format ? below(max, format) : belowDouble(max);
    return lowest <= highest ? { min, max, lowest, highest } : undefined;
}
/** Numbers of a format in order, as integers: their magnitude, negated for negative ones. */
function rank(value, format) {
    const code = (0,float_format/* encodeFloat */.lD)(format, Math.abs(value));
    return value < 0 ? -code : code;
}
function ranked(place, format) {
    return place < 0 ? -(0,float_format/* decodeFloat */.Tg)(format, -place) : (0,float_format/* decodeFloat */.Tg)(format, place);
}
function atLeast(min, format) {
    const nearest = rank(min, format);
    return ranked(ranked(nearest, format) < min ? nearest + 1 : nearest, format);
}
function below(max, format) {
    const nearest = rank(max, format);
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
const DOUBLE = (0,dtype/* dtypeByName */.NK)("DT_DOUBLE");
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
            return (seed) => uniformIntegers(count, dtype, 0n, 1n, new Stream(seed()));
        default:
            if (!checkNoBounds(spec, dtype, path, complaints))
                return undefined;
            return (seed) => randomStrings(count, DEFAULT_STRING_LENGTH, new Stream(seed()));
    }
}
function prepareIntegers(spec, count, dtype, path, complaints) {
    const min = bound(spec.min ?? DEFAULT_MIN, dtype, [...path, "min"], complaints);
    const max = bound(spec.max ?? DEFAULT_MAX, dtype, [...path, "max"], complaints);
    if (typeof min !== "bigint" || typeof max !== "bigint")
        return undefined;
    if (min > max)
        return noValues(spec, `min ${min} is above max ${max}`, path, complaints);
    return (seed) => uniformIntegers(count, dtype, min, max, new Stream(seed()));
}
function prepareFloats(spec, count, dtype, path, complaints) {
    const min = finiteBound(spec.min ?? DEFAULT_MIN, dtype, [...path, "min"], complaints);
    const max = finiteBound(spec.max ?? DEFAULT_MAX, dtype, [...path, "max"], complaints);
    if (min === undefined || max === undefined)
        return undefined;
    if (min > max)
        return noValues(spec, `min ${min} is above max ${max}`, path, complaints);
    const range = floatRange(min, max, (0,float_format/* floatFormat */.iD)(dtype));
    if (!range)
        return noValues(spec, `${dtype.alias} has no number from ${min} to below ${max}`, path, complaints);
    return (seed, memory) => uniformFloats(count, dtype, range, new Stream(seed()), memory);
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
    const count = (0,build_tensor/* elementCount */.K)(request.shape);
    if (!checkSize(count, dtype.width, path, complaints))
        return undefined;
    return prepareKind(request, count, complaints);
}
function prepareKind(request, count, complaints) {
    const { spec, dtype, shape, hasBatch, path } = request;
    switch (spec.kind) {
        case "derived":
        case "zero":
            return (_, memory) => zeroElements(count, dtype, memory);
        case "literal": {
            const fitting = checkLiteralFits(spec.value, shape, hasBatch, spec.path, complaints);
            const elements = packLiteral(spec.value, dtype, spec.path, complaints, spec.recorded);
            if (!fitting || !elements || !checkStrings(count, elements, path, complaints))
                return undefined;
            return (_, memory) => cycleElements(elements, count, dtype, memory);
        }
        case "string": {
            const elements = packLiteral(spec.text, dtype, [...path, "string_data"], complaints);
            if (!elements || !checkStrings(count, elements, path, complaints))
                return undefined;
            return (_, memory) => cycleElements(elements, count, dtype, memory);
        }
        case "choices": {
            const elements = packChoices(spec.choices, dtype, [...path, "choices"], complaints);
            if (!elements || !checkStrings(count, elements, path, complaints))
                return undefined;
            return (seed) => pickElements(elements, count, dtype, new Stream(seed()));
        }
        case "random_string":
            return maker_prepareStrings(count, spec.length, dtype, path, complaints);
        case "array":
            return prepareArray(spec.array, request, spec.path, complaints);
        case "blobs":
            if (dtype.kind === "string" && !checkSize(count, meanBlobBytes(spec.files), path, complaints))
                return undefined;
            return prepareBlobs(spec, request, complaints);
        case "tensor":
            return prepareRecorded(spec.tensor, request, spec.path, complaints);
        case "image":
            if (!checkSize(count, leastImageBytes(spec.format, spec.width, spec.height), path, complaints))
                return undefined;
            return prepareImages(spec, count, dtype, path, complaints);
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
function maker_prepareStrings(count, length, dtype, path, complaints) {
    if (dtype.kind !== "string") {
        const message = `Random strings cannot fill a ${dtype.alias} tensor.`;
        complaints.add("values-not-for-dtype", [...path, "random_data", "string_length"], message);
        return undefined;
    }
    if (!checkSize(count, length, path, complaints))
        return undefined;
    return (seed) => randomStrings(count, length, new Stream(seed()));
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
    if (bytes <= codec/* MAX_MESSAGE_BYTES */.fv)
        return true;
    const message = `${count} elements take ${bytes} bytes, and a message holds at most ${codec/* MAX_MESSAGE_BYTES */.fv}.`;
    complaints.add("values-too-large", path, message);
    return false;
}

;// CONCATENATED MODULE: ./build/values/wanted-feature.js


/** Undefined for a dtype that no parse op has. */
function wantedKind({ dtype }) {
    return Object.keys(FEATURE_DTYPES).find((kind) => FEATURE_DTYPES[kind].number === dtype);
}
/** The shape of a feature whose spec gives none: as the graph has it, one step of a sequence, one value where any number goes. */
function wantedShape(wanted) {
    return wanted?.shape ?? [];
}
/** What the parse op says to a number of values that it does not want; undefined where it takes them. */
function countFault(count, wanted) {
    const { form, shape, dtype } = wanted;
    const stride = (0,build_tensor/* elementCount */.K)(shape);
    const type = dtype === FEATURE_DTYPES.bytes_list.number
        ? "string"
        : dtype === FEATURE_DTYPES.float_list.number
            ? "float"
            : "int64";
    if (form === "fixed" && count !== stride) {
        return `Number of ${type} values != expected. Values size: ${count} but output shape: [${shape.join(",")}]`;
    }
    if (form === "sequence" && (stride === 0 ? count !== 0 : count % stride !== 0)) {
        return `Number of ${type} values is not a multiple of stride length. Saw ${count} values but output shape is: [?${shape.map((size) => `,${size}`).join("")}]`;
    }
    return undefined;
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
    const complaints = new values_complaints/* Complaints */.V(locate);
    const shape = featureShape(spec, wanted, complaints);
    // The kind is looked for in the values, so only once they are known to be no deeper than a shape.
    const kind = shape && featureKind(spec, wanted && wantedKind(wanted), complaints);
    const values = kind && valuesFor(spec, kind, complaints);
    if (!values || !checkCount((0,build_tensor/* elementCount */.K)(shape), spec, wanted, complaints)) {
        return { value: undefined, problems: complaints.problems };
    }
    const dtype = FEATURE_DTYPES[kind];
    const maker = prepareMaker({ spec: values, dtype, shape, hasBatch: false, path: spec.path }, complaints);
    const make = maker &&
        ((seed) => listOf(kind, maker(() => seed)));
    return { value: make, problems: complaints.problems };
}
/** The literal's or the file's own shape, where it has one, so that lists of lists are taken row by row; a flat list fits any shape. */
function featureShape(spec, wanted, complaints) {
    const { values, shape: stated } = spec;
    const own = values.kind === "literal" ? (0,literal_shape/* readLiteralShape */.L5)(values.value, values.path, complaints) : fileShape(values);
    if (!own || own.length === 0)
        return own && (stated ?? wantedShape(wanted));
    const flat = own.length === 1 && stated && own[0] === (0,build_tensor/* elementCount */.K)(stated);
    // Another shape is left to the check that every literal goes through.
    return flat ? own : (stated ?? own);
}
/** The shape of a file's values, as of a literal; that of a single value where there is no file. */
function fileShape(values) {
    if (values.kind === "array")
        return values.array.shape;
    return values.kind === "blobs" && values.files.isGlob ? [values.files.blobs.length] : [];
}
/** The server compares numbers of values, not shapes. */
function checkCount(count, { path }, wanted, complaints) {
    const fault = wanted && countFault(count, wanted);
    if (fault === undefined)
        return true;
    const shape = `[${wanted.form === "sequence" ? ["n", ...wanted.shape].join(", ") : wanted.shape.join(", ")}]`;
    const message = `${count} values are given, and the model reads this feature into the shape ${shape}.`;
    const key = path.at(-1);
    complaints.add("values-feature-count", path, message, undefined, {
        status: "INVALID_ARGUMENT",
        message: `Name: <unknown>, Key: ${key}, Index: 0.  ${fault}`,
    });
    return false;
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
    return (0,literal_shape/* isList */.Lv)(literal) ? literal.map(integersForBooleans) : integerForBoolean(literal);
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
        const complaints = new values_complaints/* Complaints */.V(locate);
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
function prepareSerializedExamples(spec, count, { dtype, seed, path, locate, wanted = new Map(), }) {
    if (dtype.kind !== "string") {
        const complaints = new values_complaints/* Complaints */.V(locate);
        complaints.add("values-not-for-dtype", path, `Serialized examples are bytes, and the dtype is ${dtype.alias}.`);
        return { value: undefined, problems: complaints.problems };
    }
    const { value: examples, problems } = prepareExamples({ spec, count, wanted, seed: seed(), locate });
    return { value: examples && (() => examples.map(serialize)), problems };
}
function serialize(example) {
    const features = new Map([...example].map(([name, feature]) => [name, messageOf(feature.make())]));
    return (0,codec/* encodeExample */.BB)({ features });
}
/** A feature's values as the message that holds them. */
function messageOf(feature) {
    if (feature.kind === "bytes_list")
        return { kind: feature.kind, value: feature.values };
    return feature.kind === "float_list"
        ? { kind: feature.kind, value: feature.values }
        : { kind: feature.kind, value: feature.values };
}

;// CONCATENATED MODULE: ./build/values/derived/derived-string.js
function unknown(reason) {
    return { kind: "unknown", reason };
}

;// CONCATENATED MODULE: ./build/values/derived/message.js





/** Derived features cannot be wrong, so nothing of them is ever located. */
const NOWHERE = () => ({ where: {} });
/** Why the features of a parse op are not all known; undefined where they are. */
function hiddenKeys({ complete, op }) {
    return complete ? undefined : `is parsed by ${op} for features whose keys are not in the graph`;
}
/** Each feature list of a SequenceExample gets one step. */
function makeMessage(parse, derive) {
    const context = collectFeatures(parse.features, [], derive);
    const steps = collectFeatures(parse.featureLists, [], derive);
    const reason = hiddenKeys(parse) ?? context.unknown[0] ?? steps.unknown[0];
    if (reason !== undefined)
        return unknown(reason);
    const features = makeAll(context.features, parse.features);
    const lists = [...makeAll(steps.features, parse.featureLists)].map(([name, step]) => [name, [step]]);
    const bytes = parse.message === "example"
        ? (0,codec/* encodeExample */.BB)({ features })
        : (0,codec/* encodeSequenceExample */.eY)({ context: features, featureLists: new Map(lists) });
    return { kind: "made", bytes, doubt: context.doubts[0] ?? steps.doubts[0] };
}
function makeAll(features, wanted) {
    const { value: example, problems } = prepareExample({ features, wanted, seed: 0n, locate: NOWHERE });
    if (!example)
        throw new Error(`a derived feature cannot be made: ${problems[0]?.message}`);
    return new Map([...example].map(([name, feature]) => [name, messageOf(feature.make())]));
}

// EXTERNAL MODULE: ./build/model/trace/merge-features.js
var merge_features = __webpack_require__(3478);
// EXTERNAL MODULE: ./build/model/trace/strings.js + 1 modules
var strings = __webpack_require__(5268);
;// CONCATENATED MODULE: ./build/values/image/pixels.js
function blackPixels(width, height, channels) {
    return { width, height, channels, data: new Uint8Array(width * height * channels) };
}

;// CONCATENATED MODULE: ./build/values/derived/content.js
/** The smallest bytes that an op of the graph can read. */



/** Width and height where the graph does not say. Most models resize what they decode. */
const USUAL_SIZE = { width: 32, height: 32 };
/** A graph that asks for more is not obeyed: the pixels are in memory while they are encoded. */
const MAX_PIXELS = 4096 * 4096;
const sure = (bytes) => ({ bytes, doubt: undefined });
function makeContent(content) {
    switch (content.kind) {
        case "image":
            return makeImage(content);
        case "raw": {
            const width = (0,dtype/* dtypeByNumber */.X0)(content.dtype)?.width ?? 0;
            if (content.length !== undefined)
                return sure(new Uint8Array(content.length * width));
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
function makeImage({ formats, channels, size }) {
    const [format = "png"] = formats;
    if (format === "webp")
        return sure(webpPixel(channels));
    // DecodeBmp refuses a file of another number of channels than it asks for; the others convert.
    const depth = format === "bmp" && (channels === 1 || channels === 4) ? channels : 3;
    const { width, height } = size && size.width * size.height <= MAX_PIXELS ? size : USUAL_SIZE;
    return sure(encodeImage(format, blackPixels(width, height, depth)));
}
const DT_STRING = 7;
function csvLine({ delimiter, columns }) {
    const length = Math.max(0, ...columns.map(({ position }) => position + 1));
    const fields = Array.from({ length }, () => "");
    // DecodeCSV takes an empty field for a missing one, also where a string is wanted.
    for (const { position, dtype } of columns)
        fields[position] = dtype === DT_STRING ? "x" : "0";
    return fields.join(delimiter);
}
const SAMPLE_RATE = 16000;
const SAMPLES = 16;
/** A WAV file of one channel of 16-bit samples, which is what DecodeWav takes. */
function silence() {
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

;// CONCATENATED MODULE: ./build/values/derived/transforms.js
/** Strings that become the wanted bytes once the graph has put them through the ops in front. */

/** Ops that leave text such text as is made here: lower case, no space at its ends, nothing to replace. */
const KEEP_TEXT = new Set("StringLower StringUpper StringStrip StringSplit StringSplitV2 UnicodeTranscode RegexReplace StaticRegexReplace".split(" "));
const UNDO = new Map([
    // DecodeBase64 takes the web-safe alphabet, with or without padding (tensorflow/core/platform/base64.cc).
    ["DecodeBase64", (bytes) => Buffer.from(Buffer.from(bytes).toString("base64url"))],
    ["DecodeJSONExample", exampleJson],
]);
/** The string to send; undefined where an op on the way cannot be undone. @param via In the order in which the graph runs them. */
function sendThrough(bytes, via, isText) {
    let sent = bytes;
    for (const op of via.toReversed()) {
        const undo = isText && KEEP_TEXT.has(op) ? (same) => same : UNDO.get(op);
        sent = undo && sent && undo(sent);
    }
    return sent;
}
/** A serialized Example as protobuf's JSON has it: bytes in base64, 64-bit integers quoted. */
function exampleJson(bytes) {
    const decoded = (0,codec/* decodeExample */.rE)(bytes);
    if (!decoded.ok)
        throw new Error(`a derived Example cannot be read: ${decoded.reason}`);
    const feature = Object.fromEntries([...decoded.value.features].map(([name, one]) => [name, featureJson(one)]));
    return Buffer.from(JSON.stringify({ features: { feature } }));
}
function featureJson(feature) {
    switch (feature.kind) {
        case "bytes_list":
            return { bytesList: { value: feature.value.map((bytes) => Buffer.from(bytes).toString("base64")) } };
        case "float_list":
            return { floatList: { value: [...feature.value] } };
        case "int64_list":
            return { int64List: { value: Array.from(feature.value, String) } };
        case undefined:
            return {};
    }
}

;// CONCATENATED MODULE: ./build/values/derived/string.js






/** Short, lower case, and two words for what splits them. */
const TEXT = "warm up";
/** Most ops that a message lists. */
const MAX_OPS = 3;
const TEXT_OPS = /^(?:String|Unicode|Regex|StaticRegex|Sentencepiece|Wordpiece|Tokenize|EncodeBase64|ReduceJoin|Substr)/u;
/** Examples within Examples. A graph that feeds a parse op with what it parsed would have no end. */
const MAX_DEPTH = 4;
function deriveString(model, uses, depth = 0) {
    return requiredString(model, uses, depth) ?? ordinaryString(uses);
}
/** What a string must be for the graph to run; undefined where any will do, as far as the graph tells. */
function requiredString(model, uses, depth = 0) {
    if (depth > MAX_DEPTH)
        return unknown(`is parsed out of itself, more than ${MAX_DEPTH} times over`);
    const demanding = uses.filter(isDemanding);
    const [first] = demanding;
    if (first) {
        const other = demanding.find((use) => !agree(use, first));
        if (!other)
            return forUse(model, first, demanding, depth);
        return unknown(`is read by ${first.op} and by ${other.op}, which want different strings`);
    }
    for (const { content, via } of uses) {
        const word = content.kind === "word" ? content.vocabulary.words[0] : undefined;
        const sent = word && sendThrough(word, via, true);
        if (sent)
            return { kind: "made", bytes: sent, doubt: undefined };
    }
    return undefined;
}
function ordinaryString(uses) {
    const plain = uses.length > 0 && uses.every(({ op, via }) => TEXT_OPS.test(op) || via.some((passed) => TEXT_OPS.test(passed)));
    if (plain)
        return { kind: "made", bytes: Buffer.from(TEXT), doubt: undefined };
    const ops = [...new Set(uses.map(({ op }) => op))].slice(0, MAX_OPS).join(", ");
    const doubt = `the graph does not say what they should be${ops === "" ? "" : ` (they go to ${ops})`}`;
    return { kind: "made", bytes: new Uint8Array(0), doubt };
}
/** How the string features of a parse op are derived. */
function featureDeriver(model, depth = 0) {
    return ({ values }) => {
        const uses = (0,strings/* stringUses */.Q)(model, values);
        return { ...deriveString(model, uses, depth), needed: uses.some(isDemanding) };
    };
}
/** Ordinary text does not satisfy it. */
function isDemanding({ content: { kind } }) {
    return kind !== "text" && kind !== "word";
}
function agree(use, { content, via }) {
    if (use.content.kind !== content.kind || use.via.join() !== via.join())
        return false;
    if (content.kind !== "image" || use.content.kind !== "image")
        return true;
    return use.content.formats.includes(content.formats[0]);
}
function forUse(model, { content, op, via }, all, depth) {
    let made;
    if (content.kind === "example") {
        const parses = all.flatMap((use) => (use.content.kind === "example" ? [use.content.parse] : []));
        made = makeMessage((0,merge_features/* mergeParses */.d)(parses), featureDeriver(model, depth + 1));
    }
    else if (content.kind === "word" || content.kind === "text") {
        throw new Error(`${op} takes any string`);
    }
    else {
        made = { kind: "made", ...makeContent(content) };
    }
    if (made.kind === "unknown")
        return made;
    const isText = content.kind === "number" || content.kind === "csv";
    const bytes = sendThrough(made.bytes, via, isText);
    return bytes
        ? { ...made, bytes }
        : unknown(`goes through ${via.join(", ")} before ${op} reads it, which cannot be undone here`);
}

;// CONCATENATED MODULE: ./build/values/derived/example.js



/** The features of one derived Example, as a spec would give them. */
function deriveFeatures(model, parse, path) {
    const derived = collectFeatures(parse.features, path, featureDeriver(model));
    const hidden = hiddenKeys(parse);
    return hidden === undefined ? derived : { ...derived, unknown: [hidden, ...derived.unknown] };
}

// EXTERNAL MODULE: ./build/values/problems.js
var problems = __webpack_require__(9223);
;// CONCATENATED MODULE: ./build/values/own-shape.js


/** The shape that values bring along; undefined where they take any. */
function ownShape(values, dtype, locate) {
    switch (values.kind) {
        case "literal":
            return (0,literal_shape/* literalShape */.tu)(values.value, values.path, locate);
        case "array":
            return { value: values.array.shape, problems: [] };
        case "tensor":
            return { value: values.tensor.shape, problems: [] };
        case "blobs": {
            const value = blobsShape(values.files, dtype);
            return value && { value, problems: [] };
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/values/fixed.js
/** Whether every tensor of one dtype and shape that is made of it has the same values, whatever its seed. */
function isFixed({ kind }) {
    return kind === "zero" || kind === "derived" || kind === "literal" || kind === "string" || kind === "tensor";
}

;// CONCATENATED MODULE: ./build/values/tensor.js




/**
 * The values of one tensor. Whatever can be wrong with them is found here; making them cannot fail, gives the same bytes
 * every time, and is put off until it is called. They are in fresh memory, or in that which the call brings along.
 */
function prepareTensor(request) {
    const { spec, dtype, shape } = request;
    if (spec.kind === "serialized_examples") {
        const { value: strings, problems } = prepareSerializedExamples(spec.examples, (0,build_tensor/* elementCount */.K)(shape), request);
        return { value: strings && (() => ({ dtype, shape, strings: strings() })), problems };
    }
    let known;
    const seed = () => (known ??= request.seed());
    const complaints = new values_complaints/* Complaints */.V(request.locate);
    const maker = prepareMaker({ ...request, spec }, complaints);
    return { value: maker && ((memory) => tensorOf(maker(seed, memory), dtype, shape)), problems: complaints.problems };
}
function tensorOf(elements, dtype, shape) {
    return elements instanceof Uint8Array ? { dtype, shape, content: elements } : { dtype, shape, strings: elements };
}

;// CONCATENATED MODULE: ./build/values/index.js
/**
 * The values of one tensor or feature: what a spec says is checked while planning, and made while writing, as often as
 * it is needed and the same every time.
 */


















/***/ }),

/***/ 6652:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ readLiteralShape),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   cx: () => (/* binding */ eachScalar),
/* harmony export */   tu: () => (/* binding */ literalShape)
/* harmony export */ });
/* harmony import */ var _complaints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2821);

/** TensorShape::MaxDimensions() in tensorflow/core/framework/tensor_shape.h; it also bounds every walk of a literal. */
const MAX_RANK = 254;
/**
 * The shape that a literal's nesting gives it: `5` is rank 0, `[[1, 2], [3, 4]]` is [2, 2], `[[], []]` is [2, 0]. The
 * first list of each level sets its length, as in the server's REST API (tensorflow_serving/util/json_tensor.cc).
 *
 * @param path where the literal stands in the spec; list indices are appended to it in problems.
 */
function literalShape(literal, path, locate) {
    const complaints = new _complaints_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaints */ .V(locate);
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


/***/ }),

/***/ 9223:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ valuesProblem)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(411);

const valuesProblem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblems */ .u)("values", {
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
    "values-image": {
        severity: "error",
        title: "An image cannot be decoded",
        fix: "Save it again as a JPEG in gray or YCbCr or as a PNG, no larger than the model needs, or save the array that the model takes with `numpy.save`.",
    },
    "values-feature-kind": {
        severity: "error",
        title: "Nothing says whether a feature holds floats, integers or bytes",
        fix: "State `dtype: float32`, `int64` or `string` beside the values.",
    },
    "values-feature-count": {
        severity: "error",
        title: "A feature has another number of values than the model reads",
        fix: "Give as many values as `savedmodel-warmup inspect` shows for the feature, or leave `shape` out: it is read from the model.",
    },
});


/***/ })

};
;