import { UnexpectedAnswer } from "../checks/fault.ts";
import { propertyOf, readItems, type GithubClient } from "../checks/github-client.ts";
import { readKey } from "./comment-key.ts";
import { HIDE, READ_THREADS, RESOLVE } from "./graphql.ts";
import type { KnownPullRequest, NewReview, ReviewApi, ReviewThread } from "./review-api.ts";

const PAGE_SIZE = 100;

/** Statuses that say of a request by REST what GraphQL says in an answer with status 200. */
const STATUSES: ReadonlyMap<unknown, number> = new Map([
  ["RATE_LIMITED", 429],
  ["RATE_LIMIT", 429],
  ["FORBIDDEN", 403],
  ["INSUFFICIENT_SCOPES", 403],
  ["NOT_FOUND", 404],
  ["UNPROCESSABLE", 422],
]);

/** The API of reviews at `GITHUB_API_URL`, for comments of a scope. */
export function toReviewApi(client: GithubClient, scope: string): ReviewApi {
  const { request, common } = client;
  const [owner, name] = [common().owner, common().repo];
  return {
    async listPullRequests(head) {
      const { data } = await request("GET /repos/{owner}/{repo}/pulls", {
        ...common(),
        ...{ head, state: "open", per_page: PAGE_SIZE },
      });
      return readItems(data).map(toPullRequest);
    },

    async readThreads(number, after) {
      const data = await ask(client, READ_THREADS, { owner, name, number, after });
      const pullRequest = propertyOf(propertyOf(data, "repository"), "pullRequest");
      const page = propertyOf(pullRequest, "reviewThreads");
      const info = propertyOf(page, "pageInfo");
      return {
        headSha: readText(pullRequest, "headRefOid"),
        isOpen: propertyOf(pullRequest, "state") === "OPEN",
        threads: readItems(propertyOf(page, "nodes")).flatMap((node) => toThread(node, scope)),
        next: propertyOf(info, "hasNextPage") === true ? readText(info, "endCursor") : undefined,
      };
    },

    async createReview(number, review) {
      const { data } = await request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
        ...common(),
        ...{ pull_number: number, ...toBody(review) },
      });
      readNumber(data, "id");
    },

    async resolveThread(id) {
      await ask(client, RESOLVE, { id });
    },

    async hideComment(id) {
      await ask(client, HIDE, { id });
    },
  };
}

function toBody({ headSha, body, comments }: NewReview) {
  return {
    commit_id: headSha,
    event: "COMMENT" as const,
    body,
    comments: comments.map(({ path, first, last, body: text }) => ({
      path,
      // A range of one line is none.
      ...(first === last ? {} : { start_line: first, start_side: "RIGHT" }),
      line: last,
      side: "RIGHT",
      body: text,
    })),
  };
}

/** The data of an answer by GraphQL. What it refuses is thrown as a status, as by REST. */
async function ask(
  { graphql, once }: GithubClient,
  query: string,
  variables: Readonly<Record<string, string | number | null | undefined>>,
): Promise<object> {
  const data = await graphql(query, { ...variables, ...once() }).catch(throwStatus);
  if (typeof data === "object" && data !== null) return data;
  throw new UnexpectedAnswer("GitHub answered without data");
}

function throwStatus(error: unknown): never {
  const errors = propertyOf(error, "errors");
  if (!Array.isArray(errors)) throw error;
  const [status] = errors.flatMap((each) => STATUSES.get(propertyOf(each, "type")) ?? []);
  if (status === undefined) throw new UnexpectedAnswer("GitHub answered with errors");
  const response = { headers: propertyOf(error, "headers") };
  throw Object.assign(new Error("GitHub refused a query"), { status, response });
}

function toPullRequest(value: unknown): KnownPullRequest {
  const idOf = (side: "head" | "base") => {
    const id = propertyOf(propertyOf(propertyOf(value, side), "repo"), "id");
    return typeof id === "number" ? id : undefined;
  };
  return {
    number: readNumber(value, "number"),
    headSha: readText(propertyOf(value, "head"), "sha"),
    headRepositoryId: idOf("head"),
    baseRepositoryId: idOf("base"),
  };
}

/** None if it is not ours: GitHub says who has written its first comment, and that its scope. */
function toThread(value: unknown, scope: string): readonly ReviewThread[] {
  const [comment] = readItems(propertyOf(propertyOf(value, "comments"), "nodes"));
  const body = propertyOf(comment, "body");
  const key = typeof body === "string" ? readKey(body, scope) : undefined;
  if (key === undefined || propertyOf(comment, "viewerDidAuthor") !== true) return [];
  const isHidden = propertyOf(comment, "isMinimized") === true;
  return [
    {
      id: readText(value, "id"),
      commentId: readText(comment, "id"),
      key,
      isOurResolution: !isHidden && isOurs(propertyOf(value, "resolvedBy"), comment),
      isSettled: isHidden || propertyOf(value, "isResolved") === true,
      isOutdated: propertyOf(value, "isOutdated") === true,
    },
  ];
}

/** True if somebody is the author of a comment; of a bot, GitHub gives the name in two forms. */
function isOurs(actor: unknown, comment: unknown): boolean {
  const [name, author] = [actor, propertyOf(comment, "author")].map((each) => {
    const login = propertyOf(each, "login");
    return typeof login === "string" ? login.replace(/\[bot\]$/, "") : undefined;
  });
  return name !== undefined && name === author;
}

function readText(value: unknown, key: string): string {
  const text = propertyOf(value, key);
  if (typeof text === "string") return text;
  throw new UnexpectedAnswer(`GitHub answered without a text at ${key}`);
}

function readNumber(value: unknown, key: string): number {
  const number = propertyOf(value, key);
  if (typeof number === "number") return number;
  throw new UnexpectedAnswer(`GitHub answered without a number at ${key}`);
}
