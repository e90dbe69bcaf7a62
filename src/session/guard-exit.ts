/**
 * Has the process end with exit code 2 however it ends, because it has not judged: code of the house
 * that runs in it may end it. The exit code that was set counts once the function that is returned has
 * been called.
 *
 * @param onEarlyEnd is called if the process ends before, with the exit code that it would have had;
 *   what it starts is not waited for
 */
export function guardExit(onEarlyEnd: (code: number) => void): () => void {
  const onExit = (code: number): void => {
    process.exitCode = 2;
    onEarlyEnd(code);
  };
  process.on("exit", onExit);
  return () => process.off("exit", onExit);
}
