type Door = typeof import("./types/index.js", { with: { "resolution-mode": "import" } });
export type * from "./types/index.js" with { "resolution-mode": "import" };
export declare const RuleTimes: Door["RuleTimes"];
export type RuleTimes = InstanceType<Door["RuleTimes"]>;
export declare const UserError: Door["UserError"];
export type UserError = InstanceType<Door["UserError"]>;
export declare const formatNames: Door["formatNames"];
export declare const formats: Door["formats"];
export declare const lint: Door["lint"];
