import type { CheckApi, CheckContent, KnownCheck } from "./check-api.ts";
import type { CheckAnnotation, CheckReport } from "./check-report.ts";
import { UnexpectedAnswer } from "./fault.ts";
import { propertyOf, readItems, type GithubClient } from "./github-client.ts";

const PAGE_SIZE = 100;

/** The Checks API at `GITHUB_API_URL`. */
export function toCheckApi({ request, common }: GithubClient): CheckApi {
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

function readId(value: unknown): number {
  const id = propertyOf(value, "id");
  if (typeof id === "number") return id;
  throw new UnexpectedAnswer("GitHub answered something else than a check run");
}
