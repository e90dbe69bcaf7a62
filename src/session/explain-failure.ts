import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { findClosest } from "../sdk/index.ts";
import type { InputPlace, InputProblem } from "../sdk/user-error.ts";
import { LineIndex } from "../text/line-index.ts";

/** A file that was run and what went wrong. */
export interface Failure {
  readonly error: unknown;
  /** Absolute. */
  readonly file: string;
  /** What messages call it: its path from the repository root. */
  readonly shownPath: string;
  /** False where the file may import nothing that is installed. */
  readonly mayImportPackages: boolean;
}

/** What a file of code may import of ours. */
const OWN_NAMES = ["seedlint", "seedlint/sdk", "seedlint/testing"];

/**
 * What keeps a file from being run, where, and what to do about it. Node and the transpiler tell the
 * same in words and shapes of their own.
 */
export async function explainFailure(failure: Failure): Promise<InputProblem> {
  const told = toParts(failure.error);
  const missing = findMissing(told.message, failure.error);
  if (missing !== undefined) return explainMissing(missing, failure);
  const place = toPlace(findPlace(told.message, told.stack), failure);
  const unnamed = findUnexported(told.message);
  if (unnamed !== undefined) {
    return { message: unnamed, place, hint: "Mend the name, or export it there." };
  }
  if (told.name === "SyntaxError" || told.message.startsWith(PARSE_ERROR)) {
    return explainSyntaxError(told, place.line === undefined ? await locate(failure) : place);
  }
  return {
    message: `It threw while it was loaded: ${told.name}: ${firstLine(told.message)}`,
    ...{
      place,
      hint: "A rule is data and pure functions: nothing needs to happen before a check.",
    },
  };
}

/** What the transpiler's errors start with. */
const PARSE_ERROR = "ParseError: ";

/** Node does not say where in JavaScript it stopped, but the transpiler does. */
async function locate(failure: Failure): Promise<InputPlace> {
  const { findSyntaxError } = await import("./find-syntax-error.ts");
  const message = (await findSyntaxError(failure.file))?.message ?? "";
  return toPlace(findPlace(message, ""), failure);
}

function explainSyntaxError({ message, code }: Parts, place: InputPlace): InputProblem {
  const isTypeScript = code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
  return {
    message: `Syntax error: ${firstLine(message.replace(PARSE_ERROR, ""))}`,
    place,
    hint: isTypeScript
      ? "Types are erased before it is run, so write no enums, namespaces and parameter properties."
      : "It is read as an ES module, without its types.",
  };
}

/** A name is imported that the other module does not have; in Node's words, or as a call shows it. */
function findUnexported(message: string): string | undefined {
  const [, from = "", wanted] =
    /^The requested module '([^']+)' does not provide an export named '([^']+)'/.exec(message) ??
    [];
  if (wanted !== undefined) return `It imports \`${wanted}\`, which \`${from}\` does not export`;
  const [, called] = /^\(0 , [\w$.]+\.([\w$]+)\) is not a function$/.exec(message) ?? [];
  if (called === undefined) return undefined;
  return `It calls \`${called}\`, which the module that it is imported from does not export`;
}

interface Parts {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
  readonly stack: string;
}

function toParts(error: unknown): Parts {
  if (!(error instanceof Error)) {
    return { name: "Error", message: String(error), code: undefined, stack: "" };
  }
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return { name: error.name, message: error.message, code, stack: error.stack ?? "" };
}

function firstLine(text: string): string {
  return (text.split("\n", 1)[0] ?? "").trim();
}

/** A place in a file, with line and column from 1. */
interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** Where an error is: as the transpiler says, in the frame above the stack, or in the stack. */
function findPlace(message: string, stack: string): FilePlace | undefined {
  // ParseError: Unexpected token\n /a/rule.ts:3:6 (its columns count from 0)
  const parse = /^ParseError: .*\n\s*(\S.*):(\d+):(\d+)\s*$/.exec(message);
  if (parse !== null) {
    return { file: parse[1] ?? "", line: Number(parse[2]), column: Number(parse[3]) + 1 };
  }
  // /a/rule.ts:3\nconst = 1;\n      ^
  const frame = /^(\S.*):(\d+)\n.*\n( *)\^/.exec(stack);
  if (frame !== null) {
    return { file: frame[1] ?? "", line: Number(frame[2]), column: (frame[3] ?? "").length + 1 };
  }
  const call = /^\s+at (?:.*\()?((?:file:\/\/)?\/[^()\n]*|[A-Z]:\\[^()\n]*):(\d+):\d+\)?$/m.exec(
    stack,
  );
  // What was transpiled has the lines of its source, not the columns.
  return call === null ? undefined : { file: call[1] ?? "", line: Number(call[2]) };
}

/** The place by its path from the repository root; that of the file where another one is meant. */
function toPlace(found: FilePlace | undefined, failure: Failure): InputPlace {
  const path = found === undefined ? undefined : toShownPath(found.file, failure);
  if (found === undefined || path === undefined) return { path: failure.shownPath };
  const { line, column } = found;
  return { path, line, ...(column === undefined ? {} : { column }) };
}

/** Undefined for a file that is none of the repository's, such as one of Node or ours. */
function toShownPath(named: string, { file, shownPath }: Failure): string | undefined {
  if (named.startsWith("node:")) return undefined;
  const target = named.startsWith("file://") ? fileURLToPath(named) : named;
  if (target === file) return shownPath;
  const suffix = shownPath.split("/").join(sep);
  if (!file.endsWith(suffix)) return undefined;
  const inside = relative(file.slice(0, -suffix.length), target);
  const isOutside =
    inside.startsWith("..") || isAbsolute(inside) || inside.includes("node_modules");
  return isOutside || !existsSync(target) ? undefined : inside.split(sep).join("/");
}

interface Missing {
  /** As Node names it: as it is written, or as an absolute path. */
  readonly name: string;
  /** The file that imports it; undefined for the one that was asked for. */
  readonly importer: string | undefined;
}

function findMissing(message: string, error: unknown): Missing | undefined {
  const found = /^Cannot find (?:module|package) '([^']+)'(?: imported from '?(.+?)'?)?$/m.exec(
    message,
  );
  if (found === null) return undefined;
  const required: unknown =
    typeof error === "object" && error !== null && "requireStack" in error
      ? error.requireStack
      : undefined;
  const [first] = Array.isArray(required) ? (required as readonly unknown[]) : [];
  return {
    name: toWritten(found[1] ?? ""),
    importer: found[2] ?? (typeof first === "string" ? first : undefined),
  };
}

/** The transpiler puts our own file in place of our name, whatever follows it. */
function toWritten(name: string): string {
  const own = fileURLToPath(import.meta.resolve("seedlint"));
  return name.startsWith(`${own}/`) ? `seedlint${name.slice(own.length)}` : name;
}

function explainMissing({ name, importer }: Missing, failure: Failure): InputProblem {
  const from = importer === undefined || !existsSync(importer) ? failure.file : importer;
  const path = toShownPath(from, failure) ?? failure.shownPath;
  const { written, place } = findImport(name, from, path);
  const message = `It imports \`${written}\`, which is not there`;
  return { message, place, hint: adviseOnMissing(written, path, failure) };
}

function adviseOnMissing(written: string, path: string, { mayImportPackages }: Failure): string {
  if (written.startsWith(".")) return `The path is relative to the folder of \`${path}\`.`;
  if (written.startsWith("seedlint/")) {
    return `Did you mean \`${findClosest(written, OWN_NAMES.slice(1)) ?? "seedlint/sdk"}\`?`;
  }
  if (!mayImportPackages) {
    return "For a change that is not trusted, code imports files of the base alone, no packages.";
  }
  const [packageName = ""] = /^(?:@[^/]+\/)?[^/]+/.exec(written) ?? [];
  return `Install it: \`npm install --save-dev ${packageName}\`.`;
}

/** How an import is written in the file that has it, and where. */
function findImport(
  name: string,
  file: string,
  path: string,
): { readonly written: string; readonly place: InputPlace } {
  const text = readFileSync(file, "utf8");
  const folder = dirname(file);
  for (const { 1: written = "", index } of text.matchAll(/["'`]([^"'`\n]{1,500})["'`]/g)) {
    const isOfPackage = written.startsWith(`${name}/`) && !OWN_NAMES.includes(written);
    if (written !== name && !isOfPackage && resolve(folder, written) !== name) continue;
    return { written, place: { path, ...new LineIndex(text).positionAt(index) } };
  }
  return { written: isAbsolute(name) ? relative(folder, name) : name, place: { path } };
}
