import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly name: string;
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly "runs-on": string; readonly steps: readonly Step[] }>
  >;
}

/** Throws for a key that comes twice, and for what is no YAML. */
const parseWorkflow = (text: string): Workflow =>
  // What is looked at below is all that is known of it.
  parse(text, { strict: true, uniqueKeys: true }) as Workflow;

const stepsOf = ({ jobs }: Workflow): readonly Step[] =>
  Object.values(jobs).flatMap(({ steps }) => steps);

const own = readdirSync(path.join(root, ".github/workflows")).map(
  (name) => [name, read(`.github/workflows/${name}`)] as const,
);
const recipes = ["README.md", "docs/recipes.md"].flatMap((file) =>
  [...read(file).matchAll(/^```yaml\n([^]*?)^```$/gm)].flatMap(([, text = ""], index) =>
    text.includes("\njobs:") ? [[`${file} ${index + 1}`, text] as const] : [],
  ),
);

interface Action {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

describe.each([...own, ...recipes])("the workflow %s", (_, text) => {
  const workflow = parseWorkflow(text);

  test("has nothing but what a workflow has", () => {
    const known = ["name", "on", "permissions", "concurrency", "jobs"];
    expect(Object.keys(workflow).filter((key) => !known.includes(key))).toEqual([]);
    const steps = stepsOf(workflow);
    expect(steps.length).toBeGreaterThan(0);
    for (const { uses, run } of steps) expect([uses, run].filter(Boolean)).toHaveLength(1);
  });

  test("asks for its rights, and for none to write to the repository as a whole", () => {
    expect(workflow.permissions).toBeDefined();
    expect(Object.keys(workflow.permissions ?? {})).not.toContain("id-token");
    expect(workflow.permissions?.["contents"] ?? "none").not.toBe("write");
  });

  test("has no expression in a script, where its value would be code", () => {
    const scripts = stepsOf(workflow).map(({ run = "" }) => run);
    expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
  });

  test("runs for strangers with nothing of theirs checked out", () => {
    if (!/pull_request_target|workflow_run/.test(JSON.stringify(workflow.on))) return;
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    const named = checkouts.flatMap((step) => Object.keys(step.with ?? {}));
    expect(named.filter((name) => name === "ref" || name === "repository")).toEqual([]);
  });
});

describe("what a recipe asks of the action", () => {
  const action = parse(read("action.yml")) as Action;

  test.each(recipes)("is there: %s", (_, text) => {
    const steps = stepsOf(parseWorkflow(text));
    const ours = steps.filter(({ uses = "" }) => /^(?:seedlint|mirrors)\/seedlint@/.test(uses));
    const inputs = ours.flatMap((step) => Object.keys(step.with ?? {}));
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(inputs));
    const ids = new Set(ours.map(({ id }) => id));
    const outputs = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(
      ([, id, name]) => (ids.has(id) ? [name] : []),
    );
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(outputs));
  });

  test("is asked by more than one", () => {
    expect(recipes.length).toBeGreaterThan(6);
  });
});

test.each(own)("our own workflow %s leaves no token in its checkout", (_, text) => {
  const checkouts = stepsOf(parseWorkflow(text)).filter(({ uses }) =>
    uses?.startsWith("actions/checkout@"),
  );
  for (const step of checkouts) expect(step.with?.["persist-credentials"]).toBe(false);
});
