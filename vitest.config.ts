import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    // Bundles and child processes start slowly on a small machine; no test asserts a duration.
    testTimeout: 60_000,
  },
});
