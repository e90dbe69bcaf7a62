import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { CheckStore, type StoredAnnotation, type StoredCheck } from "./github-checks.ts";
import { readCall, type Called, type HttpRequest } from "./github-description.ts";
import { readQuery } from "./github-graphql.ts";
import { ReviewStore, type StoredPullRequest } from "./github-reviews.ts";

/** What a server does instead of answering. */
type Mishap =
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  /** Half of a JSON value. */
  | { readonly kind: "broken" }
  /** What GraphQL answers, with status 200, to what it refuses. */
  | { readonly kind: "errors"; readonly type: string }
  /** JSON, and nothing that was asked for. */
  | { readonly kind: "nonsense" }
  /** No answer. */
  | { readonly kind: "hang" }
  /** The connection ends. */
  | { readonly kind: "drop" };

/** A mishap and when it happens. */
export interface ScriptedFault {
  readonly mishap: Mishap;
  /** GitHub's name of the operation; any if absent. */
  readonly operation?: string;
  /** How often; always if absent. */
  readonly times?: number;
  /** How many requests are answered before it. */
  readonly after?: number;
  /** True if what was asked for is done all the same. */
  readonly isDone?: boolean;
}

/** A call and when it came, in milliseconds since the epoch. */
interface ServedCall extends Called {
  readonly atMs: number;
}

/** What GitHub would be. */
export interface GithubServer {
  readonly url: string;
  readonly store: CheckStore;
  readonly reviews: ReviewStore;
  readonly calls: readonly ServedCall[];
  /** What was asked for that GitHub does not describe. */
  readonly violations: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves the Checks API and the reviews of one repository to whoever has the token. */
export async function startGithubServer(
  token: string,
  fault?: ScriptedFault,
): Promise<GithubServer> {
  const store = new CheckStore();
  const reviews = new ReviewStore();
  const calls: ServedCall[] = [];
  const violations: string[] = [];
  const isDue = createScript(fault);
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    const call = readCall(request) ?? readGraphqlCall(request);
    if (call === undefined) {
      violations.push(`${request.method} ${request.url} is not described`);
      answer(response, 404, { message: "Not Found" });
      return;
    }
    calls.push({ ...call, atMs: Date.now() });
    violations.push(...call.violations);
    const mishap = isDue(call) ? fault?.mishap : undefined;
    if (mishap !== undefined && fault?.isDone !== true) return happen(mishap, response);
    const [status, body] = perform({ store, reviews }, call, request, token);
    if (mishap === undefined) answer(response, status, body);
    else happen(mishap, response);
  };
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      violations.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => void server.close(done));
  };
  return { url: `http://127.0.0.1:${port}`, store, reviews, calls, violations, close };
}

/** Says of each call in turn whether the fault is due. */
function createScript(fault: ScriptedFault | undefined): (call: Called) => boolean {
  let seen = 0;
  return ({ operation }) => {
    if (fault === undefined || (fault.operation ?? operation) !== operation) return false;
    const { after = 0, times = Number.POSITIVE_INFINITY } = fault;
    seen += 1;
    return seen > after && seen <= after + times;
  };
}

async function readRequest(incoming: IncomingMessage): Promise<HttpRequest> {
  const { method = "", headers } = incoming;
  // GitHub Enterprise serves the API below a path.
  const url = (incoming.url ?? "").replace(/^\/api(?:\/v3(?=\/)|(?=\/graphql$))/, "");
  const body = headers["content-type"] === undefined ? undefined : await json(incoming);
  return { method, url, headers, body };
}

function readGraphqlCall({ method, url, body }: HttpRequest): Called | undefined {
  const query = method === "POST" && url === "/graphql" ? readQuery(body) : undefined;
  return query && { ...query, parameters: new Map() };
}

function happen(mishap: Mishap, response: ServerResponse): void {
  if (mishap.kind === "status") {
    const { status, headers, message = "Scripted" } = mishap;
    answer(response, status, { message }, headers);
  } else if (mishap.kind === "broken") response.writeHead(200, JSON_TYPE).end('{"id": 10');
  else if (mishap.kind === "errors") {
    answer(response, 200, { data: null, errors: [{ type: mishap.type, message: "Scripted" }] });
  } else if (mishap.kind === "nonsense") answer(response, 200, { is: "something else" });
  else if (mishap.kind === "drop") response.destroy();
}

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
/** What a client may print, and then the runner would take for a command. */
const DEPRECATED = {
  deprecation: "true",
  sunset: "##[error]pwned",
  link: '<::error::>; rel="deprecation"',
};

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...JSON_TYPE, ...DEPRECATED, ...headers }).end(JSON.stringify(body));
}

type Answer = readonly [status: number, body: unknown];

function perform(
  { store, reviews }: Pick<GithubServer, "store" | "reviews">,
  { operation, parameters, violations }: Called,
  { headers, body }: HttpRequest,
  token: string,
): Answer {
  if (headers["authorization"] !== `token ${token}`) return [401, { message: "Bad credentials" }];
  if (violations.length > 0) return [422, { message: violations.join("; ") }];
  const id = Number(parameters.get("check_run_id"));
  switch (operation) {
    case "checks/create":
      return toAnswer(201, store.create(body ?? {}));
    case "checks/update":
      return toAnswer(200, store.update(id, body ?? {}));
    case "checks/list-for-ref":
      return [200, listChecks(store, parameters)];
    case "checks/list-annotations": {
      const check = store.checks.find((each) => each.id === id);
      if (check === undefined) return toAnswer(200, undefined);
      return [200, paginate(check.annotations, parameters).map(toListed)];
    }
    case "pulls/list":
      return [200, listPullRequests(reviews, parameters)];
    case "pulls/create-review":
      return toAnswer(200, reviews.create(Number(parameters.get("pull_number")), body ?? {}));
    default:
      return [200, readQuery(body)?.run(reviews)];
  }
}

function toAnswer(status: number, result: StoredCheck | number | string | undefined): Answer {
  if (result === undefined) return [404, { message: "Not Found" }];
  if (typeof result === "number") return [status, { id: result }];
  if (typeof result !== "string") return [status, toListedCheck(result)];
  return [422, { message: "Invalid request.", errors: [result] }];
}

function listChecks({ checks }: CheckStore, parameters: ReadonlyMap<string, string>): unknown {
  const found = checks
    .filter(({ headSha, name }) => {
      return headSha === parameters.get("ref") && name === parameters.get("check_name");
    })
    .toReversed();
  const listed = parameters.get("filter") === "all" ? found : found.slice(0, 1);
  const check_runs = paginate(listed, parameters).map(toListedCheck);
  return { total_count: listed.length, check_runs };
}

function listPullRequests(
  { pullRequests }: ReviewStore,
  parameters: ReadonlyMap<string, string>,
): unknown {
  const isListed = ({ head, state }: StoredPullRequest): boolean =>
    head === parameters.get("head") && state === "OPEN";
  return paginate(pullRequests.filter(isListed), parameters).map((each) => ({
    number: each.number,
    head: { sha: each.headSha, repo: { id: each.headRepositoryId } },
    base: { repo: { id: each.baseRepositoryId } },
  }));
}

function paginate<T>(items: readonly T[], parameters: ReadonlyMap<string, string>): readonly T[] {
  const size = Math.min(100, Number(parameters.get("per_page") ?? 30));
  const page = Number(parameters.get("page") ?? 1);
  return items.slice((page - 1) * size, page * size);
}

function toListedCheck({ id, name, headSha, externalId, status, conclusion }: StoredCheck) {
  return { id, name, head_sha: headSha, external_id: externalId, status, conclusion };
}

/** Columns that are not there are null, as GitHub has it. */
function toListed(annotation: StoredAnnotation) {
  return { start_column: null, end_column: null, raw_details: null, ...annotation };
}
