type Door = typeof import("./types/testing/index.js", { with: { "resolution-mode": "import" } });
export type * from "./types/testing/index.js" with { "resolution-mode": "import" };
export declare const testRule: Door["testRule"];
