/** Files of the internet: what is asked, what came, and what is never asked. */
import { createHash } from "node:crypto";
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import nock from "nock";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { isPublicAddress } from "../../src/files/remote/address.js";
import { guardedLookup, type Lookup } from "../../src/files/remote/guarded-lookup.js";
import { judgeUrl } from "../../src/files/remote/judge-url.js";
import { type RemoteOptions, RemoteFiles, type Times } from "../../src/files/remote/remote-files.js";

const TIMES: Times = { patience: 5000, idle: 5000, total: 20_000, pauses: [1, 1] };
const BODY = Buffer.from("some bytes");
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const remote = (options: Partial<RemoteOptions> = {}) =>
  new RemoteFiles({ allowPrivateNetwork: false, times: TIMES, ...options });

/** What the fetched bytes are, or what is said in their place. */
async function fetched(files: RemoteFiles, url: string, hash = sha256(BODY)): Promise<string> {
  const { value, problems } = await files.fetch(url, hash);
  if (value) return Buffer.from(value.read(0, value.length)).toString();
  return problems.map(({ code, message }) => `${code}: ${message}`).join("\n");
}

beforeEach(() => nock.enableNetConnect("127.0.0.1"));
afterEach(() => {
  nock.abortPendingRequests();
  nock.cleanAll();
  nock.disableNetConnect();
});

describe("an address", () => {
  test.each([
    "8.8.8.8",
    "1.1.1.1",
    "172.15.255.255",
    "172.32.0.1",
    "100.63.255.255",
    "100.128.0.1",
    "223.255.255.255",
    "2606:4700:4700::1111",
    "2a00:1450:4001:81b::200e",
    "64:ff9b::8.8.8.8",
  ])("%s is of the public internet", (address) => expect(isPublicAddress(address)).toBe(true));

  test.each([
    ["this network", "0.0.0.0"],
    ["this network", "0.1.2.3"],
    ["private", "10.0.0.1"],
    ["private", "172.16.0.1"],
    ["private", "172.31.255.255"],
    ["private", "192.168.1.1"],
    ["of a carrier's NAT", "100.64.0.1"],
    ["of a carrier's NAT", "100.127.255.255"],
    ["loopback", "127.0.0.1"],
    ["loopback", "127.255.255.254"],
    ["link-local, where clouds keep credentials", "169.254.169.254"],
    ["of the protocols' own", "192.0.0.192"],
    ["documentation", "192.0.2.1"],
    ["documentation", "198.51.100.7"],
    ["documentation", "203.0.113.9"],
    ["a benchmark's", "198.19.0.1"],
    ["multicast", "224.0.0.1"],
    ["reserved", "240.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["unspecified", "::"],
    ["loopback", "::1"],
    ["IPv4 as IPv6", "::ffff:8.8.8.8"],
    ["IPv4 as IPv6", "::ffff:127.0.0.1"],
    ["IPv4 as IPv6, written otherwise", "::ffff:7f00:1"],
    ["IPv4 as IPv6 of old", "::127.0.0.1"],
    ["private behind NAT64", "64:ff9b::10.0.0.1"],
    ["loopback behind NAT64", "64:ff9b::7f00:1"],
    ["of a local NAT64", "64:ff9b:1::8.8.8.8"],
    ["discarded", "100::1"],
    ["unique-local", "fc00::1"],
    ["unique-local, where clouds keep credentials", "fd00:ec2::254"],
    ["link-local", "fe80::1"],
    ["link-local with its zone", "fe80::1%eth0"],
    ["site-local of old", "fec0::1"],
    ["multicast", "ff02::1"],
    ["a tunnel, Teredo", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
    ["a tunnel, 6to4", "2002:7f00:1::"],
    ["documentation", "2001:db8::1"],
    ["documentation", "3fff::1"],
    ["no address", "localhost"],
    ["nothing", ""],
  ])("that is %s, %s, is not", (_, address) => expect(isPublicAddress(address)).toBe(false));
});

describe("a URL", () => {
  test.each([
    ["no URL", "host/x.npy", "files-url: it is no URL"],
    ["plain http", "http://files.test/x", "files-url: it begins with http:; expected https:"],
    ["a file", "file:///etc/passwd", "files-url: it begins with file:; expected https:"],
    ["data", "data:,x", "files-url: it begins with data:; expected https:"],
    [
      "a user",
      "https://me@files.test/x",
      "files-url: it holds a user name or password, and whoever reads it would have them",
    ],
    [
      "a password",
      "https://:secret@files.test/x",
      "files-url: it holds a user name or password, and whoever reads it would have them",
    ],
    ["loopback", "https://127.0.0.1/x", "files-url: it leads to 127.0.0.1, which is no address of the public internet"],
    [
      "loopback as one number",
      "https://2130706433/x",
      "files-url: it leads to 127.0.0.1, which is no address of the public internet",
    ],
    [
      "loopback in octal",
      "https://0177.0.0.1/x",
      "files-url: it leads to 127.0.0.1, which is no address of the public internet",
    ],
    [
      "loopback, short",
      "https://127.1/x",
      "files-url: it leads to 127.0.0.1, which is no address of the public internet",
    ],
    ["IPv6 loopback", "https://[::1]/x", "files-url: it leads to ::1, which is no address of the public internet"],
    [
      "IPv4 as IPv6",
      "https://[::ffff:10.0.0.1]/x",
      "files-url: it leads to ::ffff:a00:1, which is no address of the public internet",
    ],
    [
      "more characters than a URL has",
      `https://files.test/${"x".repeat(2048)}`,
      "files-url: it has 2067 characters; at most 2048 are taken",
    ],
  ])("of %s is refused before anything is asked", async (_, url, message) => {
    expect(await fetched(remote(), url)).toBe(message);
  });

  // limit: src/files/remote/judge-url.ts MAX_URL_LENGTH
  test("of 2048 characters is judged, and of one more is refused for its length", () => {
    const of = (length: number) => judgeUrl("https://files.test/".padEnd(length, "x"), undefined, false);
    expect(of(2048)).toBeInstanceOf(URL);
    expect(of(2049)).toBe("has 2049 characters; at most 2048 are taken");
  });
});

describe("a name", () => {
  const answers =
    (...addresses: readonly string[]): Lookup =>
    (_, __, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      );
  beforeEach(() => nock.enableNetConnect(/./));

  test.each([
    ["loopback", ["127.0.0.1"], "127.0.0.1"],
    ["a cloud's credentials", ["169.254.169.254"], "169.254.169.254"],
    ["IPv6 loopback", ["::1"], "::1"],
    ["IPv4 as IPv6", ["::ffff:127.0.0.1"], "::ffff:127.0.0.1"],
    ["a public and a private address", ["8.8.8.8", "10.0.0.1"], "10.0.0.1"],
  ])("that leads to %s is refused when the socket asks, and nothing is connected", async (_, addresses, hidden) => {
    const server = await listen((_request, response) => response.end(BODY));
    const { port } = server.address() as AddressInfo;
    const files = remote({ lookup: answers(...addresses) });
    expect(await fetched(files, `https://files.test:${port}/x`)).toBe(
      `files-download: it cannot be fetched: its name leads to ${hidden}, which is no address of the public internet`,
    );
    expect(connections(server)).toBe(0);
  });

  test("is judged at each look-up, and the socket gets what was judged", () => {
    let asked = 0;
    // Rebinding: the first answer is public, the next is this machine.
    const rebinding: Lookup = (name, options, callback) =>
      answers(asked++ === 0 ? "8.8.8.8" : "127.0.0.1")(name, options, callback);
    const guarded = guardedLookup(isPublicAddress, rebinding);
    const given: unknown[] = [];
    const keep = (error: Error | null, found: unknown) => given.push(error?.message ?? found);
    guarded("files.test", { all: true }, keep);
    guarded("files.test", { all: true }, keep);
    expect(given).toEqual([
      [{ address: "8.8.8.8", family: 4 }],
      "its name leads to 127.0.0.1, which is no address of the public internet",
    ]);
  });

  test("is given as the socket asks for it: one address, or those of one family", () => {
    const given: unknown[] = [];
    const keep = (...answer: readonly unknown[]) => given.push(answer);
    const guarded = guardedLookup(isPublicAddress, answers("2606:4700:4700::1111", "8.8.8.8"));
    guarded("files.test", {}, keep);
    guarded("files.test", { family: 4 }, keep);
    guarded("files.test", { family: 4, all: true }, keep);
    expect(given).toEqual([
      [null, "2606:4700:4700::1111", 6],
      [null, "8.8.8.8", 4],
      [null, [{ address: "8.8.8.8", family: 4 }]],
    ]);
    guardedLookup(isPublicAddress, answers("8.8.8.8"))("files.test", { family: 6 }, keep);
    expect(given.at(-1)).toMatchObject([{ code: "ENOTFOUND" }, "", 0]);
  });

  test("that nobody knows is told once", async () => {
    let asked = 0;
    const unknown: Lookup = (_, __, callback) => {
      asked += 1;
      callback(Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }), []);
    };
    expect(await fetched(remote({ lookup: unknown }), "https://files.test/x")).toBe(
      "files-download: it cannot be fetched (ENOTFOUND)",
    );
    expect(asked).toBe(1);
  });
});

describe("a file", () => {
  test("is fetched once for all who name it, and handed out as its bytes", async () => {
    nock("https://files.test").get("/x.npy").once().reply(200, BODY);
    const files = remote();
    expect(await fetched(files, "https://files.test/x.npy")).toBe("some bytes");
    expect(await fetched(files, "https://files.test/x.npy#part")).toBe("some bytes");
  });

  test("is asked for without cookies, credentials or compression", async () => {
    let headers: Record<string, unknown> = {};
    nock("https://files.test")
      .get("/x?key=1")
      .reply(function reply() {
        headers = this.req.headers;
        return [200, BODY];
      });
    expect(await fetched(remote(), "https://files.test/x?key=1")).toBe("some bytes");
    expect(headers).toMatchObject({
      host: "files.test",
      "accept-encoding": "identity",
      "user-agent": "savedmodel-warmup",
    });
    expect(headers["authorization"] ?? headers["cookie"]).toBeUndefined();
  });

  test("of another hash is refused with both, before it is looked at", async () => {
    nock("https://files.test").get("/x").reply(200, "other bytes");
    const { problems } = await remote().fetch("https://files.test/x", sha256(BODY));
    const actual = sha256(Buffer.from("other bytes"));
    expect(problems).toMatchObject([
      {
        code: "files-hash",
        message: `its 11 bytes have the SHA-256 ${actual}, and the spec says ${sha256(BODY)}`,
        hint: `Where it was changed on purpose, write  sha256: ${actual}`,
      },
    ]);
  });

  test("has its hash in letters of either case", async () => {
    nock("https://files.test").get("/x").reply(200, BODY);
    expect(await fetched(remote(), "https://files.test/x", sha256(BODY).toUpperCase())).toBe("some bytes");
  });

  test("that is compressed on the way all the same is refused", async () => {
    nock("https://files.test").get("/x").reply(200, BODY, { "content-encoding": "gzip" });
    expect(await fetched(remote(), "https://files.test/x")).toBe(
      "files-download: it was sent with the encoding gzip, which was not asked for",
    );
  });
});

describe("what may pass is tried three times", () => {
  test.each([429, 500, 502, 503])("status %i", async (status) => {
    nock("https://files.test").get("/x").times(2).reply(status).get("/x").reply(200, BODY);
    expect(await fetched(remote(), "https://files.test/x")).toBe("some bytes");
    nock("https://files.test").get("/y").times(3).reply(status);
    expect(await fetched(remote(), "https://files.test/y")).toBe(
      `files-download: it was answered with status ${status}, tried 3 times`,
    );
    expect(nock.isDone()).toBe(true);
  });

  test("a connection that breaks", async () => {
    const broken = Object.assign(new Error("reset"), { code: "ECONNRESET" });
    nock("https://files.test").get("/x").replyWithError(broken).get("/x").reply(200, BODY);
    expect(await fetched(remote(), "https://files.test/x")).toBe("some bytes");
  });

  test.each([400, 401, 403, 404, 304, 204])("but status %i is final", async (status) => {
    nock("https://files.test").get("/x").reply(status);
    expect(await fetched(remote(), "https://files.test/x")).toBe(
      `files-download: it was answered with status ${status}`,
    );
  });
});

describe("a file that is sent on", () => {
  test.each([301, 302, 303, 307, 308])("by %i is fetched from there", async (status) => {
    nock("https://files.test").get("/x").reply(status, "", { location: "/y" });
    nock("https://files.test").get("/y").reply(status, "", { location: "https://other.test/z" });
    nock("https://other.test").get("/z").reply(200, BODY);
    expect(await fetched(remote(), "https://files.test/x")).toBe("some bytes");
  });

  test.each([
    ["http", "http://files.test/y", "files-url: it is sent on to an address that begins with http:; expected https:"],
    [
      "this machine",
      "https://127.0.0.1/y",
      "files-url: it is sent on to an address that leads to 127.0.0.1, which is no address of the public internet",
    ],
    [
      "a user's",
      "https://a:b@files.test/y",
      "files-url: it is sent on to an address that holds a user name or password, and whoever reads it would have them",
    ],
    ["nothing", "https://", "files-url: it is sent on to an address that is no URL"],
  ])("to %s is refused", async (_, location, message) => {
    nock("https://files.test").get("/x").reply(302, "", { location });
    expect(await fetched(remote(), "https://files.test/x")).toBe(message);
  });

  // limit: src/files/remote/remote-files.ts MAX_REDIRECTS
  test("is followed five times, and not once more", async () => {
    const chain = async (redirects: number) => {
      nock("https://files.test").get("/x").times(redirects).reply(302, "", { location: "/x" });
      nock("https://files.test").get("/x").reply(404);
      return await fetched(remote(), "https://files.test/x");
    };
    expect(await chain(5)).toContain("404");
    expect(await chain(6)).toBe("files-download: it was sent on more than 5 times");
    nock.cleanAll();
  });

  test("in a circle is given up", async () => {
    nock("https://files.test").get("/x").times(6).reply(302, "", { location: "/x" });
    expect(await fetched(remote(), "https://files.test/x")).toBe("files-download: it was sent on more than 5 times");
    expect(nock.isDone()).toBe(true);
  });

  test("tells where it failed", async () => {
    nock("https://files.test").get("/x").reply(302, "", { location: "https://other.test/z?secret" });
    nock("https://other.test").get("/z?secret").reply(404);
    expect(await fetched(remote(), "https://files.test/x")).toBe(
      "files-download: it is sent on to https://other.test, and was answered with status 404",
    );
  });
});

describe("a real server on this machine", () => {
  const local = (times: Partial<Times> = {}) => remote({ allowPrivateNetwork: true, times: { ...TIMES, ...times } });
  const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;

  test("is asked only where the private network is allowed", async () => {
    const server = await listen((_, response) => response.end(BODY));
    expect(await fetched(local(), urlOf(server))).toBe("some bytes");
    expect(connections(server)).toBe(1);
    expect(await fetched(remote(), urlOf(server).replace("http", "https"))).toMatch(
      /no address of the public internet/,
    );
    expect(connections(server)).toBe(1);
  });

  // limit: src/files/remote/remote-files.ts MAX_DOWNLOAD_BYTES
  test("that says too large a size is left at once", async () => {
    const said = async (bytes: number) => {
      const server = await listen((_, response) => cutOff(response, bytes));
      return fetched(local(), urlOf(server));
    };
    expect(await said(2 ** 28)).toMatch(/^files-download: it was cut off after 10 bytes/);
    for (const bytes of [2 ** 28 + 1, 2 ** 40]) {
      expect(await said(bytes)).toBe(
        `files-too-large: it has ${bytes} bytes; at most 268435456 of a file and 536870912 in a run are fetched`,
      );
    }
  });

  test("that sends without end is left when the limit is reached", async () => {
    const block = Buffer.alloc(1024 * 1024);
    const server = await listen((_, response) => {
      const pump = (): void => {
        while (!response.destroyed && response.write(block));
      };
      response.on("drain", pump);
      pump();
    });
    expect(await fetched(local(), urlOf(server))).toMatch(/^files-too-large: it has more than 268435456 bytes/);
  });

  test("that stops before the size it said is tried again and told", async () => {
    const server = await listen((_, response) => cutOff(response, 100));
    expect(await fetched(local(), urlOf(server))).toBe(
      "files-download: it was cut off after 10 bytes (ECONNRESET), tried 3 times",
    );
    expect(connections(server)).toBe(3);
  });

  test("that sends more than the size it said gives the file that was said", async () => {
    const server = await listen((request) => {
      request.socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY.toString()}and more`);
    });
    expect(await fetched(local(), urlOf(server))).toMatch(/^some bytes$|^files-download/);
  });

  test("that does not answer is left", async () => {
    const server = await listen(() => {});
    expect(await fetched(local({ patience: 30 }), urlOf(server))).toBe(
      "files-download: it has not answered for 0.03 seconds, tried 3 times",
    );
  });

  test("that falls silent is left", async () => {
    const server = await listen((_, response) => void response.writeHead(200).write(BODY));
    expect(await fetched(local({ idle: 30 }), urlOf(server))).toBe(
      "files-download: it has sent nothing more for 0.03 seconds, tried 3 times",
    );
  });

  test("that drips is left when all its time is used up", async () => {
    const server = await listen((_, response) => {
      const timer = setInterval(() => response.write("x"), 10);
      response.on("close", () => clearInterval(timer));
    });
    expect(await fetched(local({ total: 150 }), urlOf(server))).toBe(
      "files-download: it took more time than a file is given",
    );
  });

  test("that is gone is told after three tries", async () => {
    const server = await listen(() => {});
    const url = urlOf(server);
    await new Promise((resolve) => server.close(resolve));
    expect(await fetched(local(), url)).toBe("files-download: it cannot be fetched (ECONNREFUSED), tried 3 times");
  });

  test("that talks nonsense is told", async () => {
    const server = await listen((request) => request.socket.end("no http\r\n\r\n"));
    expect(await fetched(local(), urlOf(server))).toMatch(/^files-download: it cannot be fetched \(HPE_/);
  });

  // limit: src/files/remote/remote-files.ts MAX_DOWNLOADS_BYTES
  test("files of a run that have more bytes together than a run may have are refused", async () => {
    const block = Buffer.alloc(2 ** 27 + 1);
    const rest = 2 ** 29 - 2 * block.length;
    const server = await listen(({ url }, response) => {
      if (url!.endsWith("block")) response.end(block);
      else cutOff(response, url!.endsWith("more") ? rest + 1 : rest);
    });
    const files = local();
    const hash = sha256(block);
    for (const name of ["/a/block", "/b/block"])
      expect((await files.fetch(urlOf(server) + name, hash)).value?.length).toBe(block.length);
    expect(await fetched(files, `${urlOf(server)}/rest`)).toMatch(/^files-download: it was cut off/);
    expect(await fetched(files, `${urlOf(server)}/more`)).toMatch(/^files-too-large: it has 268435455 bytes/);
  });
});

/** Say so many bytes, send a few, and stop. */
function cutOff(response: ServerResponse, bytes: number): void {
  response.writeHead(200, { "content-length": bytes }).write(BODY);
  setTimeout(() => response.destroy(), 20);
}

const counts = new WeakMap<Server, number>();
const connections = (server: Server): number => counts.get(server) ?? 0;

/** Gone after the test. */
async function listen(answer: RequestListener): Promise<Server> {
  const server = createServer(answer);
  server.on("connection", () => counts.set(server, connections(server) + 1));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return server;
}
