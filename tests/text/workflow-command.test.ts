import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toWorkflowCommand } from "../../src/text/workflow-command.ts";
import { hostileText } from "../support/hostile.ts";
import { readCommands } from "../support/runner.ts";

describe("toWorkflowCommand", () => {
  it("encodes what the runner decodes, and no more", () => {
    const command = toWorkflowCommand(
      "error",
      { file: '政策 "a",b:%.md', line: 3 },
      "a, b: 5%\r\nc",
    );
    expect(command).toBe('::error file=政策 "a"%2Cb%3A%25.md,line=3::a, b: 5%25%0D%0Ac');
  });

  it("is one command, from which the runner reads every value as it was", () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (file, title, data) => {
        const commands = readCommands(toWorkflowCommand("notice", { file, title, line: 1 }, data));
        expect(commands).toHaveLength(1);
        const [command] = commands;
        expect(command?.name).toBe("notice");
        expect(command?.data).toBe(data);
        expect(command?.properties.get("file")).toBe(file);
        expect(command?.properties.get("line")).toBe("1");
        expect(command?.properties.get("title")).toBe(title);
        expect(command?.properties.size).toBe(3);
      }),
    );
  });
});
