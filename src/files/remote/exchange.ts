/** One question to one server, and what became of it. */
import * as http from "node:http";
import * as https from "node:https";
import type { LookupFunction } from "node:net";
import { NOT_PUBLIC } from "./guarded-lookup.js";

export type Answer =
  | { readonly kind: "body"; readonly bytes: Uint8Array }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "too_large"; readonly bytes: number | undefined }
  /** In words that continue `it`. `passing`: another try may go well. */
  | { readonly kind: "fault"; readonly message: string; readonly passing: boolean };

export interface Terms {
  readonly lookup: LookupFunction;
  /** Bytes of the body. */
  readonly most: number;
  /** Milliseconds until the answer begins. */
  readonly patience: number;
  /** Milliseconds without a byte of the body. */
  readonly idle: number;
  /** Aborted when all the time of a file is used up. */
  readonly signal: AbortSignal;
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const TOO_MANY_REQUESTS = 429;

/** Faults of a line or of a server that is busy; a name that is unknown or a certificate that is wrong will stay so. */
const PASSING: readonly (string | undefined)[] = [
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
export function exchange(url: URL, { lookup, most, patience, idle, signal }: Terms): Promise<Answer> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      resolve(answer);
      request.destroy();
    };
    const waitFor = (milliseconds: number, what: string): void => {
      clearTimeout(timer);
      timer = setTimeout(() => settle(fault(`${what} for ${milliseconds / 1000} seconds`, true)), milliseconds);
    };
    const { get } = url.protocol === "https:" ? https : http;
    const request = get(url, {
      // A connection of its own: an agent that is shared may obey a proxy, and keeps the process alive.
      agent: false,
      headers: { accept: "*/*", "accept-encoding": "identity", "user-agent": "savedmodel-warmup" },
      lookup,
      signal,
    });
    waitFor(patience, "has not answered");
    request.on("error", (error: NodeJS.ErrnoException) => {
      if (signal.aborted) settle(fault("took more time than a file is given", false));
      else if (error.code === NOT_PUBLIC) settle(fault(`cannot be fetched: ${error.message}`, false));
      else settle(fault(`cannot be fetched (${error.code ?? error.message})`, PASSING.includes(error.code)));
    });
    request.on("response", (response) => {
      const answer = judgeHead(response, most);
      if (answer) {
        settle(answer);
        return;
      }
      const chunks: Uint8Array[] = [];
      let length = 0;
      waitFor(idle, "has sent nothing more");
      response.on("data", (chunk: Uint8Array) => {
        waitFor(idle, "has sent nothing more");
        length += chunk.length;
        if (length > most) settle({ kind: "too_large", bytes: undefined });
        else chunks.push(chunk);
      });
      response.on("end", () => {
        // What ends early is told by "error" or "aborted", but for a body of unknown length.
        if (response.complete) settle({ kind: "body", bytes: Buffer.concat(chunks) });
      });
      response.on("error", (error: NodeJS.ErrnoException) => {
        if (signal.aborted) settle(fault("took more time than a file is given", false));
        else settle(fault(`was cut off after ${length} bytes (${error.code ?? error.message})`, true));
      });
    });
  });
}

/** What can be said before the body; undefined where the body is what was asked for. */
function judgeHead({ statusCode = 0, headers }: http.IncomingMessage, most: number): Answer | undefined {
  const { location, "content-length": declared, "content-encoding": encoding = "identity" } = headers;
  if (REDIRECTS.includes(statusCode) && location !== undefined) return { kind: "redirect", location };
  if (statusCode !== 200) {
    return fault(`was answered with status ${statusCode}`, statusCode === TOO_MANY_REQUESTS || statusCode >= 500);
  }
  if (encoding !== "identity") return fault(`was sent with the encoding ${encoding}, which was not asked for`, false);
  const bytes = declared === undefined ? 0 : Number(declared);
  return bytes > most ? { kind: "too_large", bytes } : undefined;
}

function fault(message: string, passing: boolean): Answer {
  return { kind: "fault", message, passing };
}
