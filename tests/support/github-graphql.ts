import { VIEWER, type ReviewStore, type StoredThread } from "./github-reviews.ts";

/** What a query comes to: `data`, or `errors` with types as GitHub has them. */
type GraphqlAnswer = { readonly data: unknown } | { readonly data: null; readonly errors: unknown };

/** An operation of the GraphQL API that is served. */
interface Operation {
  /** The names and types of its variables. */
  readonly variables: Readonly<Record<string, "String!" | "Int!" | "ID!" | "String">>;
  /** The arguments of fields, in order. */
  readonly inputs: readonly string[];
  /** Every field that is asked for, in order. */
  readonly fields: readonly string[];
  readonly run: (store: ReviewStore, variables: Readonly<Record<string, unknown>>) => GraphqlAnswer;
}

/**
 * The operations by name, after "Queries", "Mutations" and "Objects" of GitHub's documentation of
 * GraphQL: `PullRequest.reviewThreads`, `PullRequestReviewThread`, `PullRequestReviewComment`.
 */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  "graphql/threads": {
    variables: { owner: "String!", name: "String!", number: "Int!", after: "String" },
    inputs: [
      "owner: $owner, name: $name",
      "number: $number",
      "first: 100, after: $after",
      "first: 1",
    ],
    fields: [
      ...["repository", "pullRequest", "headRefOid", "state", "reviewThreads"],
      ...["pageInfo", "hasNextPage", "endCursor", "nodes", "id", "isResolved"],
      ...["resolvedBy", "login", "isOutdated"],
      ...["comments", "nodes", "id", "body", "author", "login", "viewerDidAuthor", "isMinimized"],
    ],
    run: listThreads,
  },
  "graphql/resolve": {
    variables: { id: "ID!" },
    inputs: ["input: { threadId: $id }"],
    fields: ["resolveReviewThread", "thread", "id"],
    run: (store, { id }) => {
      if (!store.mayResolve) return refuse("FORBIDDEN");
      const thread = store.threads.find((each) => each.id === id);
      if (thread === undefined) return refuse("NOT_FOUND");
      thread.isResolved = true;
      thread.resolvedBy = `${VIEWER}[bot]`;
      return { data: { resolveReviewThread: { thread: { id } } } };
    },
  },
  "graphql/hide": {
    variables: { id: "ID!" },
    inputs: ["input: { subjectId: $id, classifier: RESOLVED }"],
    fields: ["minimizeComment", "minimizedComment", "isMinimized"],
    run: (store, { id }) => {
      const thread = store.threads.find(({ commentId }) => commentId === id);
      if (thread === undefined) return refuse("NOT_FOUND");
      thread.isMinimized = true;
      return { data: { minimizeComment: { minimizedComment: { isMinimized: true } } } };
    },
  },
};

const refuse = (type: string): GraphqlAnswer => ({ data: null, errors: [{ type, message: "No" }] });

/** Finds the operation of a query and holds it against what is served; undefined for another one. */
export function readQuery(body: unknown) {
  const { query, variables = {} } = (body ?? {}) as {
    readonly query?: unknown;
    readonly variables?: Readonly<Record<string, unknown>>;
  };
  if (typeof query !== "string") return undefined;
  const [, header = "", selection = ""] =
    /^\s*\w+\s*\(([^)]*)\)\s*\{([^]*)\}\s*$/.exec(query) ?? [];
  const fields = selection.replaceAll(/\([^)]*\)/g, "").match(/\w+/g) ?? [];
  const declared = Object.fromEntries(
    Array.from(header.matchAll(/\$(\w+): (\w+!?)/g), ([, name = "", type = ""]) => [name, type]),
  ) as unknown;
  const found = Object.entries(OPERATIONS).find(
    ([, operation]) => JSON.stringify(operation.fields) === JSON.stringify(fields),
  );
  if (found === undefined) return undefined;
  const [operation, { variables: types, inputs, run }] = found;
  const given = Array.from(selection.matchAll(/\(([^)]*)\)/g), ([, input]) => input);
  const violations = [
    ...(JSON.stringify(declared) === JSON.stringify(types) ? [] : [`variables ${header}`]),
    ...(JSON.stringify(given) === JSON.stringify(inputs) ? [] : [`inputs ${given.join("; ")}`]),
    ...Object.keys(variables).flatMap((name) => (name in types ? [] : [`no variable ${name}`])),
    ...Object.entries(types).flatMap(([name, type]) =>
      isOfType(variables[name], type) ? [] : [`${name} is no ${type}`],
    ),
  ];
  return { operation, violations, run: (store: ReviewStore) => run(store, variables) };
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "String" && (value === null || value === undefined)) return true;
  if (type === "Int!") return Number.isInteger(value);
  return typeof value === "string";
}

function listThreads(
  { pullRequests, threads, pageSize }: ReviewStore,
  { number, after }: Readonly<Record<string, unknown>>,
): GraphqlAnswer {
  const pullRequest = pullRequests.find((each) => each.number === number);
  if (pullRequest === undefined) return refuse("NOT_FOUND");
  const start = typeof after === "string" ? Number(after) : 0;
  const nodes = threads.slice(start, start + pageSize).map(toNode);
  const end = start + nodes.length;
  const hasNextPage = end < threads.length;
  const pageInfo = { hasNextPage, endCursor: hasNextPage ? String(end) : null };
  const { headSha: headRefOid, state } = pullRequest;
  const reviewThreads = { pageInfo, nodes };
  return { data: { repository: { pullRequest: { headRefOid, state, reviewThreads } } } };
}

function toNode(thread: StoredThread) {
  const { id, isResolved, isOutdated, commentId, body, author, isMinimized } = thread;
  const resolvedBy = thread.resolvedBy === null ? null : { login: thread.resolvedBy };
  const comment = {
    ...{
      id: commentId,
      body,
      author: { login: author },
      viewerDidAuthor: author === VIEWER,
      isMinimized,
    },
  };
  return { id, isResolved, resolvedBy, isOutdated, comments: { nodes: [comment] } };
}
