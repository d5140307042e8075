"use strict";
exports.id = 814;
exports.ids = [814];
exports.modules = {

/***/ 8814:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HashingSource: () => (/* binding */ HashingSource)
});

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


/***/ })

};
;