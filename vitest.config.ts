import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Rules import the contract by the package's own name; tests take it from the source.
  ssr: { resolve: { conditions: ["seedlint-src", ...defaultServerConditions] } },
  test: {
    include: ["tests/**/*.test.ts", "scripts/templates/**/*.test.ts"],
    pool: "forks",
    // Many tests start git or Node, which is slow on a busy machine.
    testTimeout: 20_000,
  },
});
