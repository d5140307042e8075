"use strict";
exports.id = 779;
exports.ids = [779];
exports.modules = {

/***/ 9779:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RemoteFiles: () => (/* binding */ RemoteFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/files/bytes.js
var files_bytes = __webpack_require__(4267);
// EXTERNAL MODULE: ./build/files/outcome.js
var outcome = __webpack_require__(184);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/files/remote/address.js
/** Which addresses are of the public internet: what a spec names must not reach what only this machine can reach. */

/** IANA's registry of IPv4 addresses for special purposes, with multicast and what is reserved. */
const SPECIAL_IPV4 = [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.88.99.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 4],
    ["240.0.0.0", 4],
];
/** What is handed out to the internet, without tunnels, which hide an IPv4 address, and documentation. */
const GLOBAL_IPV6 = [["2000::", 3]];
const SPECIAL_IPV6 = [
    ["2001::", 23],
    ["2001:db8::", 32],
    ["2002::", 16],
    ["3fff::", 20],
];
/** How a network without IPv4 says an IPv4 address (RFC 6052), which is judged as that one. */
const NAT64 = "64:ff9b::";
const NAT64_PREFIX = 96;
const global = new external_node_net_.BlockList();
const special = new external_node_net_.BlockList();
for (const [network, prefix] of [...GLOBAL_IPV6, [NAT64, NAT64_PREFIX]])
    global.addSubnet(network, prefix, "ipv6");
for (const [network, prefix] of SPECIAL_IPV6)
    special.addSubnet(network, prefix, "ipv6");
for (const [network, prefix] of SPECIAL_IPV4) {
    special.addSubnet(network, prefix, "ipv4");
    special.addSubnet(`${NAT64}${network}`, NAT64_PREFIX + prefix, "ipv6");
}
/** False also for what is no address, and for one with a zone, which is of a link. */
function isPublicAddress(address) {
    switch ((0,external_node_net_.isIP)(address)) {
        case 4:
            return !special.check(address, "ipv4");
        case 6:
            return !address.includes("%") && global.check(address, "ipv6") && !special.check(address, "ipv6");
        default:
            return false;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
var external_node_https_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_https_, 2);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
;// CONCATENATED MODULE: ./build/files/remote/guarded-lookup.js

const NOT_PUBLIC = "ERR_NOT_PUBLIC";
/**
 * For a socket: what it connects to is what was judged, so that a name which leads elsewhere a moment later gains nothing. A
 * name with a single address that is not public is refused as a whole.
 */
function guardedLookup(allows, lookup = external_node_dns_.lookup) {
    return (name, options, callback) => {
        lookup(name, { all: true }, (error, found) => {
            const wanted = options.family === 4 || options.family === 6 ? [options.family] : [4, 6];
            const addresses = found?.filter(({ family }) => wanted.includes(family)) ?? [];
            const hidden = found?.find(({ address }) => !allows(address));
            const fault = error ?? (hidden && refusal(hidden.address)) ?? (addresses.length === 0 ? unknown(name) : undefined);
            if (fault)
                callback(fault, "", 0);
            else if (options.all)
                callback(null, addresses);
            else
                callback(null, addresses[0].address, addresses[0].family);
        });
    };
}
function refusal(address) {
    const message = `its name leads to ${address}, which is no address of the public internet`;
    return Object.assign(new Error(message), { code: NOT_PUBLIC });
}
function unknown(name) {
    return Object.assign(new Error(`${name} has no address`), { code: "ENOTFOUND" });
}

;// CONCATENATED MODULE: ./build/files/remote/exchange.js
/** One question to one server, and what became of it. */



const REDIRECTS = [301, 302, 303, 307, 308];
const TOO_MANY_REQUESTS = 429;
/** Faults of a line or of a server that is busy; a name that is unknown or a certificate that is wrong will stay so. */
const PASSING = [
    "ECONNRESET",
    "ECONNREFUSED",
    "ECONNABORTED",
    "EPIPE",
    "ETIMEDOUT",
    "ENETUNREACH",
    "EHOSTUNREACH",
    "EAI_AGAIN",
];
/** Never rejects. Environment variables that name a proxy are not looked at. */
function exchange(url, { lookup, most, patience, idle, signal }) {
    return new Promise((resolve) => {
        let timer;
        const settle = (answer) => {
            clearTimeout(timer);
            resolve(answer);
            request.destroy();
        };
        const waitFor = (milliseconds, what) => {
            clearTimeout(timer);
            timer = setTimeout(() => settle(fault(`${what} for ${milliseconds / 1000} seconds`, true)), milliseconds);
        };
        const { get } = url.protocol === "https:" ? external_node_https_namespaceObject : external_node_http_namespaceObject;
        const request = get(url, {
            // A connection of its own: an agent that is shared may obey a proxy, and keeps the process alive.
            agent: false,
            headers: { accept: "*/*", "accept-encoding": "identity", "user-agent": "savedmodel-warmup" },
            lookup,
            signal,
        });
        waitFor(patience, "has not answered");
        request.on("error", (error) => {
            if (signal.aborted)
                settle(fault("took more time than a file is given", false));
            else if (error.code === NOT_PUBLIC)
                settle(fault(`cannot be fetched: ${error.message}`, false));
            else
                settle(fault(`cannot be fetched (${error.code ?? error.message})`, PASSING.includes(error.code)));
        });
        request.on("response", (response) => {
            const answer = judgeHead(response, most);
            if (answer) {
                settle(answer);
                return;
            }
            const chunks = [];
            let length = 0;
            waitFor(idle, "has sent nothing more");
            response.on("data", (chunk) => {
                waitFor(idle, "has sent nothing more");
                length += chunk.length;
                if (length > most)
                    settle({ kind: "too_large", bytes: undefined });
                else
                    chunks.push(chunk);
            });
            response.on("end", () => {
                // What ends early is told by "error" or "aborted", but for a body of unknown length.
                if (response.complete)
                    settle({ kind: "body", bytes: Buffer.concat(chunks) });
            });
            response.on("error", (error) => {
                if (signal.aborted)
                    settle(fault("took more time than a file is given", false));
                else
                    settle(fault(`was cut off after ${length} bytes (${error.code ?? error.message})`, true));
            });
        });
    });
}
/** What can be said before the body; undefined where the body is what was asked for. */
function judgeHead({ statusCode = 0, headers }, most) {
    const { location, "content-length": declared, "content-encoding": encoding = "identity" } = headers;
    if (REDIRECTS.includes(statusCode) && location !== undefined)
        return { kind: "redirect", location };
    if (statusCode !== 200) {
        return fault(`was answered with status ${statusCode}`, statusCode === TOO_MANY_REQUESTS || statusCode >= 500);
    }
    if (encoding !== "identity")
        return fault(`was sent with the encoding ${encoding}, which was not asked for`, false);
    const bytes = declared === undefined ? 0 : Number(declared);
    return bytes > most ? { kind: "too_large", bytes } : undefined;
}
function fault(message, passing) {
    return { kind: "fault", message, passing };
}

;// CONCATENATED MODULE: ./build/files/remote/judge-url.js


/** Longer ones are no addresses that people check in. */
const MAX_URL_LENGTH = 2048;
/** The URL, or why nothing is fetched from it in words that continue `it`. A name is judged again when it is looked up. */
function judgeUrl(text, base, allowPrivateNetwork) {
    if (text.length > MAX_URL_LENGTH)
        return `has ${text.length} characters; at most ${MAX_URL_LENGTH} are taken`;
    const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
    if (!url)
        return "is no URL";
    if (url.protocol !== "https:" && !(url.protocol === "http:" && allowPrivateNetwork)) {
        return `begins with ${url.protocol}; expected https:`;
    }
    if (url.username !== "" || url.password !== "")
        return "holds a user name or password, and whoever reads it would have them";
    const address = url.hostname.replace(/^\[(.*)\]$/, "$1");
    if (!allowPrivateNetwork && (0,external_node_net_.isIP)(address) !== 0 && !isPublicAddress(address)) {
        return `leads to ${address}, which is no address of the public internet`;
    }
    return url;
}

;// CONCATENATED MODULE: ./build/files/remote/remote-files.js
/** Files of the internet that a spec pins by their hash. */








/** Bytes of one file: it is in memory while records are made of it. */
const MAX_DOWNLOAD_BYTES = 256 * 1024 * 1024;
/** Bytes of all files of one run together. */
const MAX_DOWNLOADS_BYTES = 512 * 1024 * 1024;
/** Addresses that one file may be sent on to. */
const MAX_REDIRECTS = 5;
const TIMES = { patience: 20_000, idle: 30_000, total: 300_000, pauses: [500, 2000] };
/** See {@link Remote}. */
class RemoteFiles {
    #allowPrivateNetwork;
    #lookup;
    #times;
    #fetched = new Map();
    #bytes = 0;
    constructor({ allowPrivateNetwork, lookup, times = TIMES }) {
        this.#allowPrivateNetwork = allowPrivateNetwork;
        this.#lookup = lookup;
        this.#times = times;
    }
    async fetch(text, sha256) {
        const url = judgeUrl(text, undefined, this.#allowPrivateNetwork);
        if (typeof url === "string")
            return (0,outcome/* refuse */.T)("files-url", `it ${url}`);
        // A fragment names a part of the file and is not sent.
        url.hash = "";
        const fetching = this.#fetched.get(url.href) ?? this.#download(url);
        this.#fetched.set(url.href, fetching);
        const { value: bytes, problems } = await fetching;
        if (!bytes)
            return { value: undefined, problems };
        const actual = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
        if (actual === sha256.toLowerCase())
            return (0,outcome/* found */.F)((0,files_bytes/* memoryBytes */.ZY)(bytes));
        return (0,outcome/* refuse */.T)("files-hash", `its ${bytes.length} bytes have the SHA-256 ${actual}, and the spec says ${sha256}`, `Where it was changed on purpose, write  sha256: ${actual}`);
    }
    async #download(first) {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(), this.#times.total);
        try {
            return await this.#follow(first, controller.signal);
        }
        finally {
            clearTimeout(timer);
        }
    }
    async #follow(first, signal) {
        let url = first;
        for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
            const answer = await this.#ask(url, signal);
            switch (answer.kind) {
                case "body":
                    this.#bytes += answer.bytes.length;
                    return (0,outcome/* found */.F)(answer.bytes);
                case "fault":
                    return (0,outcome/* refuse */.T)("files-download", `${placeOf(url, first)} ${answer.message}`);
                case "too_large": {
                    const size = answer.bytes === undefined ? `more than ${this.#most()}` : `${answer.bytes}`;
                    return (0,outcome/* refuse */.T)("files-too-large", `it has ${size} bytes; at most ${MAX_DOWNLOAD_BYTES} of a file and ${MAX_DOWNLOADS_BYTES} in a run are fetched`, "Name a part of it that is smaller.");
                }
                case "redirect": {
                    const next = judgeUrl(answer.location, url.href, this.#allowPrivateNetwork);
                    if (typeof next === "string")
                        return (0,outcome/* refuse */.T)("files-url", `it is sent on to an address that ${next}`);
                    url = next;
                }
            }
        }
        return (0,outcome/* refuse */.T)("files-download", `it was sent on more than ${MAX_REDIRECTS} times`);
    }
    /** A few times, where what is in the way may pass. */
    async #ask(url, signal) {
        const { patience, idle, pauses } = this.#times;
        const lookup = guardedLookup(this.#allowPrivateNetwork ? () => true : isPublicAddress, this.#lookup);
        for (let tries = 1;; tries += 1) {
            const answer = await exchange(url, { lookup, most: this.#most(), patience, idle, signal });
            const pause = pauses[tries - 1];
            if (answer.kind !== "fault" || !answer.passing)
                return answer;
            if (pause === undefined)
                return { ...answer, message: `${answer.message}, tried ${tries} times` };
            await (0,promises_.setTimeout)(pause, undefined, { signal }).catch(() => { });
        }
    }
    #most() {
        return Math.min(MAX_DOWNLOAD_BYTES, MAX_DOWNLOADS_BYTES - this.#bytes);
    }
}
function placeOf(url, first) {
    return url.origin === first.origin ? "it" : `it is sent on to ${url.origin}, and`;
}


/***/ })

};
;