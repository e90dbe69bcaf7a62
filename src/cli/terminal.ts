import type { WriteStream } from "node:tty";
import { createSupportsHyperlinks } from "supports-hyperlinks";

const DEFAULT_COLUMNS = 80;

/** The process as the command line sees it. */
export interface Terminal {
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** A stream and what it can show. */
export interface Output {
  /** True for a person's terminal, or where the environment asks for colour. */
  readonly hasColor: boolean;
  readonly hasHyperlinks: boolean;
  /** How wide it is; 80 where it is no terminal. */
  readonly columns: number;
  /** Resolves when the text has been handed over; a reader that went away is no error. */
  write(text: string): Promise<void>;
}

/** The terminal of a process. */
export function createTerminal(process: NodeJS.Process): Terminal {
  const { env } = process;
  return {
    cwd: process.cwd(),
    environment: env,
    stdout: createOutput(process.stdout, env),
    stderr: createOutput(process.stderr, env),
  };
}

function createOutput(stream: WriteStream, environment: NodeJS.ProcessEnv): Output {
  const hasColor = wantsColor(stream, environment);
  // A reader such as `head` that closes early must not end the run with a stack trace.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.exitCode = 2;
    process.stderr.write(`error: output cannot be written: ${error.message}\n`);
    process.exit();
  });
  return {
    hasColor,
    hasHyperlinks: hasColor && createSupportsHyperlinks(stream),
    columns: stream.isTTY ? stream.columns : DEFAULT_COLUMNS,
    write: (text) =>
      new Promise((resolve) => {
        stream.write(text, () => resolve());
      }),
  };
}

/** https://no-color.org and https://force-color.org; then what the stream is. */
function wantsColor(stream: WriteStream, environment: NodeJS.ProcessEnv): boolean {
  const force = environment["FORCE_COLOR"];
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  return stream.isTTY && environment["TERM"] !== "dumb";
}
