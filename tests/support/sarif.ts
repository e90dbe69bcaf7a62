import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect } from "vitest";

const schemaFile = new URL("../../fixtures/schemas/sarif-2.1.0.json", import.meta.url);
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")) as object);

/** A location in a file. */
export interface SarifPlace {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: Readonly<Record<string, number>>;
  };
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [SarifPlace];
  readonly relatedLocations?: readonly (SarifPlace & {
    readonly message?: { readonly text: string };
  })[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
}
interface Notification {
  readonly descriptor: { readonly id: string; readonly index: number };
  readonly message: { readonly text: string };
}
/** The one run of a log, as far as tests look at it. */
export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly { readonly id: string; readonly helpUri?: string }[];
      readonly notifications: readonly { readonly id: string }[];
    };
  };
  readonly columnKind: string;
  readonly originalUriBaseIds: object;
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly exitCode: number;
      readonly toolExecutionNotifications: readonly Notification[];
    },
  ];
  readonly results: readonly SarifResult[];
}

/** The run of a log, checked against the schema of SARIF. */
export function readSarif(text: string): SarifRun {
  const run = parseSarif(text);
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
  return run;
}

/** The run of a log that is too large to be checked. */
export function parseSarif(text: string): SarifRun {
  return (JSON.parse(text) as { readonly runs: readonly [SarifRun] }).runs[0];
}
