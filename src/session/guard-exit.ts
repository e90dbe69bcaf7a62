/**
 * Is told that the process ends before there was a verdict, with the exit code that it would have had.
 * What it starts is not waited for.
 *
 * @param failure what nobody caught, where that is the reason: text that is safe to print, the first
 *   line of which says it all
 */
export type OnEarlyEnd = (code: number, failure?: string) => void;

/** Ends the process for what nobody caught; undefined unless a door guards how it ends. */
let fail: ((failure: string) => void) | undefined;

/** True once code of the house runs in a process of a door. */
let mayLinger = false;

/** For so long code of the house may keep the process after the verdict. */
const LINGER_MS = 3000;

/**
 * Has the process end with exit code 2 however it ends, because it has not judged: code of the house
 * that runs in it may end it. The exit code that was set counts once the function that is returned has
 * been called, unless something fails after that.
 */
export function guardExit(onEarlyEnd: OnEarlyEnd): () => void {
  const onExit = (code: number): void => {
    process.exitCode = 2;
    onEarlyEnd(code);
  };
  process.on("exit", onExit);
  const release = () => void process.off("exit", onExit);
  fail = (failure) => {
    release();
    onEarlyEnd(1, failure);
    process.exit(2);
  };
  return release;
}

/**
 * From now on, an error or a rejection that nobody catches ends the process in exit code 2, even after
 * the verdict. For a process that has code of the house in it: any other failure is a bug of ours,
 * which Node tells best. Does nothing where no door guards how the process ends.
 */
export function guardFailures(describe: (error: unknown) => string): void {
  const end = fail;
  fail = undefined;
  if (end === undefined) return;
  mayLinger = true;
  process.on("uncaughtException", (error) => end(describe(error)));
  // Else Node would make an error of its own of a reason that is none.
  process.on("unhandledRejection", (reason) => end(describe(reason)));
}

/**
 * Ends the process even if code of the house keeps it alive, such as a timer that goes on for ever. To be
 * called when all is said.
 *
 * @param onLinger is told that the process would not have ended
 */
export function endSoon(onLinger: () => void): void {
  if (!mayLinger) return;
  const timer = setTimeout(() => {
    onLinger();
    process.exit();
  }, LINGER_MS);
  // What ends by itself need not wait for it.
  timer.unref();
}
