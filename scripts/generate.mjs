/**
 * Make everything that is generated and checked in, but for the bundles: `npm run generate`.
 * The order is that of what the scripts read: the reference texts come from the compiled tables.
 */
import { compile } from "./compile.mjs";
import { writeLimits } from "./generate-limits.mjs";

await import("./generate-version.mjs");
await import("./generate-crc32c.mjs");
await import("./generate-random.mjs");
await import("./generate-proto.mjs");
await import("./generate-schema.mjs");
await import("./generate-spec-docs.mjs");
writeLimits();
await compile();
await import("./generate-reference.mjs");
await import("./generate-nx-docs.mjs");
