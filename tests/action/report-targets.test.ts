import { describe, expect, it } from "vitest";
import { readReportTargets } from "../../src/action/report-targets.ts";

const read = (inputs: Readonly<Record<string, string>>) =>
  readReportTargets((name) => inputs[name] ?? "");

describe("readReportTargets", () => {
  it("finds nothing where nothing is asked for", () => {
    expect(read({})).toEqual([]);
  });

  it("takes the inputs of two formats, and lines of any", () => {
    const inputs = {
      "json-file": "a.json",
      "sarif-file": "b.sarif",
      format: "\n junit = c d=e.xml \r\n\ngitlab=f.json\n",
    };
    expect(read(inputs)).toEqual([
      { input: "json-file", format: "json", file: "a.json" },
      { input: "sarif-file", format: "sarif", file: "b.sarif" },
      { input: "format", format: "junit", file: "c d=e.xml" },
      { input: "format", format: "gitlab", file: "f.json" },
    ]);
  });

  it.each([
    ["junti=a.xml", "Did you mean `junit=a.xml`?"],
    ["junit", "Did you mean `junit=file`?"],
    ["junit=", "Did you mean `junit=file`?"],
    ["zzzzzzzzzzzz=a", undefined],
  ])("refuses the line %s", (format, hint) => {
    const problem = expect.objectContaining({
      message: expect.stringContaining(`the line \`${format}\``) as string,
      ...(hint === undefined ? {} : { hint }),
    }) as object;
    expect(() => read({ format })).toThrow(
      expect.objectContaining({ code: "input-invalid", problems: [problem] }),
    );
  });
});
