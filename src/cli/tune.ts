import { setFlagsFromString } from "node:v8";

/** From so many seeds on, what is kept of them is more than what is thrown away. */
const MANY_SEEDS = 5000;

/** Only engines that were measured: an unknown flag is complained of. */
const major = Number.parseInt(process.versions.node, 10);
const isKnown = major <= 24;

/** Fits the engine to a short run. */
export function tune(): void {
  if (!isKnown) return;
  // Nearly all that is made for a seed is gone by the next one: more room for what is new saves
  // hardly any time, and takes up to 50 MiB.
  setFlagsFromString("--semi-space-growth-factor=1");
  // A run is over before most optimised code pays for having been made: on Node 20, a third of the
  // time goes there. What is hot in a large repository still is optimised. Later ones know better.
  if (major === 20) setFlagsFromString("--interrupt-budget=2000000");
}

/** Fits the engine to a long run, where little room for what is new takes a third of the time. */
export function tuneFor(seedCount: number): void {
  if (isKnown && seedCount >= MANY_SEEDS) setFlagsFromString("--semi-space-growth-factor=2");
}
