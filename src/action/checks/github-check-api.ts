import type { CheckApi, CheckContent, KnownCheck } from "./check-api.ts";
import type { CheckAnnotation, CheckReport } from "./check-report.ts";
import { UnexpectedAnswer } from "./fault.ts";

/** Where and in whose name requests are made. */
export interface Access {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** How long the next request may take. */
  readonly timeoutMs: () => number;
}

const PAGE_SIZE = 100;
const silent = (): void => {};

/** The API at `GITHUB_API_URL`. Nothing is followed elsewhere, and nothing is tried twice here. */
export async function openCheckApi({ token, repository, timeoutMs }: Access): Promise<CheckApi> {
  const { getOctokit } = await import("@actions/github");
  // By default it warns of deprecations on standard error, in words of the server.
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const { request } = getOctokit(token, { log });
  const [owner = "", repo = ""] = repository.split("/");
  const common = () => ({
    owner,
    repo,
    request: { log, signal: AbortSignal.timeout(timeoutMs()), redirect: "error" as const },
  });

  return {
    async list({ headSha: ref, name }) {
      const { data } = await request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
        ...common(),
        ...{ ref, check_name: name, filter: "all", per_page: PAGE_SIZE },
      });
      return readItems(propertyOf(data, "check_runs")).map(toKnownCheck);
    },

    async listAnnotations(id, page) {
      const { data } = await request(
        "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
        { ...common(), check_run_id: id, per_page: PAGE_SIZE, page },
      );
      return readItems(data).map(toAnnotation);
    },

    async create(report, content) {
      const { data } = await request("POST /repos/{owner}/{repo}/check-runs", {
        ...common(),
        ...{ name: report.name, head_sha: report.headSha, ...toBody(report, content) },
      });
      return readId(data);
    },

    async update(id, report, content) {
      const { data } = await request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        ...common(),
        ...{ check_run_id: id, ...toBody(report, content) },
      });
      return readId(data);
    },
  };
}

function toBody(report: CheckReport, { summary, annotations }: CheckContent) {
  const { externalId, detailsUrl, conclusion, title } = report;
  return {
    external_id: externalId,
    ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    status: "completed" as const,
    conclusion,
    completed_at: new Date().toISOString(),
    output: { title, summary, annotations: [...annotations] },
  };
}

function toKnownCheck(value: unknown): KnownCheck {
  const externalId = propertyOf(value, "external_id");
  return { id: readId(value), externalId: typeof externalId === "string" ? externalId : null };
}

/** What is not as it should be is none of ours, and so has the key of none. */
function toAnnotation(value: unknown): CheckAnnotation {
  const textOf = (key: string) => {
    const text = propertyOf(value, key);
    return typeof text === "string" ? text : "";
  };
  const column = (key: "start_column" | "end_column") => {
    const number = propertyOf(value, key);
    return typeof number === "number" ? { [key]: number } : {};
  };
  return {
    path: textOf("path"),
    start_line: Number(propertyOf(value, "start_line")),
    end_line: Number(propertyOf(value, "end_line")),
    ...column("start_column"),
    ...column("end_column"),
    // Only compared.
    annotation_level: textOf("annotation_level") as CheckAnnotation["annotation_level"],
    title: textOf("title"),
    message: textOf("message"),
  };
}

function readItems(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new UnexpectedAnswer("GitHub answered something else than a list");
}

function readId(value: unknown): number {
  const id = propertyOf(value, "id");
  if (typeof id === "number") return id;
  throw new UnexpectedAnswer("GitHub answered something else than a check run");
}

function propertyOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
