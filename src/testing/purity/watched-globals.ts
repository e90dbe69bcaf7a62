import type { Realm } from "../runner.ts";

/** Is told what a rule used that it must not use. */
export type Note = (what: string) => void;

const NOW = "the clock (`Date.now()`)";
const NEW = "the clock (`new Date()`)";

/**
 * Puts watched ones in place of the globals that are the clock, chance and the network, for a call
 * that must not use them. Returns what puts the real ones back.
 */
export function watchGlobals(realm: Realm, note: Note): () => void {
  const restore = [
    replace(realm, "Date", watchDate(realm.Date, note)),
    replace(
      realm.Math,
      "random",
      watch(realm.Math.random, () => note("chance (`Math.random()`)")),
    ),
    replace(
      realm,
      "fetch",
      watch(realm.fetch, () => note("the network (`fetch()`)")),
    ),
    ...(typeof realm.performance === "object"
      ? [replace(realm, "performance", watchPerformance(realm.performance, note))]
      : []),
  ];
  return () => {
    for (const each of restore) each();
  };
}

/** Dates that are given are data; only the present is not. */
function watchDate(real: DateConstructor, note: Note): DateConstructor {
  return new Proxy(real, {
    construct(target, given: readonly unknown[], newTarget: new () => Date) {
      if (given.length === 0) note(NEW);
      return Reflect.construct(target, given, newTarget) as Date; // Of the class it constructs.
    },
    apply(target, that, given) {
      note("the clock (`Date()`)");
      return Reflect.apply(target, that, given) as unknown;
    },
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      return key === "now" ? watch(target.now, () => note(NOW)) : value;
    },
  });
}

function watchPerformance(real: Realm["performance"], note: Note): Realm["performance"] {
  return new Proxy(real, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (key === "now") note("the clock (`performance.now()`)");
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

function watch<F extends (...given: never[]) => unknown>(real: F, note: () => void): F {
  return new Proxy(real, {
    apply(target, that, given) {
      note();
      return Reflect.apply(target, that, given) as unknown;
    },
  });
}

/** Whatever the property was, an accessor too, is put back as it was. */
function replace(owner: object, key: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, key);
  if (own?.configurable !== true) return () => {};
  Object.defineProperty(owner, key, { configurable: true, writable: true, value });
  return () => {
    Object.defineProperty(owner, key, own);
  };
}
