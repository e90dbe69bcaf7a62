import {
  appendToPointer,
  defineRule,
  getKey,
  hasViolationAt,
  isList,
  isObject,
} from "seedlint/sdk";
import type { Json, Located, Pointer, Suggestion } from "seedlint/sdk";

type Order = "lat-lon" | "lon-lat";

interface CoordinateOptions {
  readonly points: readonly Pointer[];
  readonly order: Order;
}

const defaults: CoordinateOptions = {
  points: ["/coordinates", "/location", "/geo", "/position", ""],
  order: "lat-lon",
};

/** Degrees: a kilometre or so around the point where nothing is, as programs fill blanks with it. */
const NULL_ISLAND = 0.01;

const LIMITS = { Latitude: 90, Longitude: 180 } as const;

export default defineRule({
  scope: "seed",
  meta: {
    id: "coordinates",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require coordinates to be on the globe, and not at 0, 0",
      why: "A map draws whatever it is given: a point at 0, 0 is in the sea off Ghana, where unknown places gather, and one with its numbers swapped is on another continent.",
      remedy:
        "Look the place up. If it is not known, leave the coordinates out. Lists are latitude first unless `order` says otherwise, but those of GeoJSON (`type: Point`) longitude first, as its standard has it. Whether a point is in the stated country is not checked.",
      suggestions: "Two numbers that seem to be swapped change places.",
    },
    messages: {
      range: "{{axis}} `{{value}}` is out of range, expected -{{limit}} to {{limit}}",
      swapped:
        "Latitude `{{value}}` is out of range, but would be a longitude: the two numbers seem to be swapped",
      nullIsland:
        "Coordinates `{{lat}}, {{lon}}` are null island, which stands for an unknown place",
    },
    options: {
      properties: {
        points: {
          description:
            "Where coordinates stand: a list of two numbers, or a mapping with `lat` and `lon` (`lng`, `long`) or `latitude` and `longitude`",
          type: "array",
          items: { type: "string", pattern: "^(?:/|$)" },
        },
        order: { description: "Which number of a list is first", enum: ["lat-lon", "lon-lat"] },
      },
      defaults,
    },
  },

  *check(seed, { options, violations }) {
    for (const pattern of options.points) {
      for (const located of seed.select(pattern)) {
        const point = toPoint(located, options.order);
        if (point === undefined) continue;
        const { lat, lon, at: container } = point;
        if (!isOutside(lat) && !isOutside(lon) && !isNullIsland(point)) continue;
        if (isNullIsland(point)) {
          const data = { lat: lat.value, lon: lon.value };
          const at = located.pointer || appendToPointer(container, lat.key);
          yield { message: "nullIsland", data, at };
        }
        for (const { axis, value, key } of [lat, lon].filter(isOutside)) {
          const at = appendToPointer(container, key);
          if (hasViolationAt(violations(), at)) continue;
          if (isSwapped(point)) {
            yield { message: "swapped", data: { value }, at, suggestions: [toSwap(point)] };
          } else yield { message: "range", data: { axis, value, limit: LIMITS[axis] }, at };
        }
      }
    }
  },
});

function toSwap({ at, lat, lon }: Point): Suggestion {
  return {
    title: `Swap latitude and longitude: \`${lon.value}, ${lat.value}\``,
    edits: [
      { kind: "set", at: appendToPointer(at, lat.key), value: lon.written },
      { kind: "set", at: appendToPointer(at, lon.key), value: lat.written },
    ],
  };
}

interface Degrees {
  readonly axis: keyof typeof LIMITS;
  readonly value: number;
  /** The number, or the text that it is written as. */
  readonly written: Json;
  readonly key: string;
}

interface Point {
  /** The pointer of the list or mapping that holds the two numbers. */
  readonly at: Pointer;
  readonly lat: Degrees;
  readonly lon: Degrees;
}

type Keys = readonly string[];

const LAT_KEYS: Keys = ["lat", "latitude"];
const LON_KEYS: Keys = ["lon", "lng", "long", "longitude"];
const [FIRST, SECOND]: readonly [Keys, Keys] = [["0"], ["1"]];

/** Undefined for what is no pair of numbers: a place's name, blanks, or a mapping of other things. */
function toPoint({ pointer, value }: Located, order: Order): Point | undefined {
  if (isList(value)) {
    if (value.length < 2 || value.length > 3) return undefined;
    const isLatFirst = order === "lat-lon";
    return readPoint(value, pointer, isLatFirst ? FIRST : SECOND, isLatFirst ? SECOND : FIRST);
  }
  if (!isObject(value)) return undefined;
  const list = pointer === "" ? undefined : getKey(value, "coordinates");
  if (isList(list)) {
    const isGeoJson = getKey(value, "type") === "Point";
    const at = appendToPointer(pointer, "coordinates");
    return toPoint({ pointer: at, value: list }, isGeoJson ? "lon-lat" : order);
  }
  return readPoint(value, pointer, LAT_KEYS, LON_KEYS);
}

function readPoint(value: Json, at: Pointer, latKeys: Keys, lonKeys: Keys): Point | undefined {
  const lat = readDegrees(value, latKeys, "Latitude");
  const lon = lat && readDegrees(value, lonKeys, "Longitude");
  return lon && { at, lat, lon };
}

/** Of several keys the first that is there. */
function readDegrees(value: Json, keys: Keys, axis: Degrees["axis"]): Degrees | undefined {
  for (const key of keys) {
    const degrees = getKey(value, key);
    if (degrees === undefined) continue;
    const number = toNumber(degrees);
    return number === undefined ? undefined : { axis, value: number, written: degrees, key };
  }
  return undefined;
}

/** A number, or a text that is one in decimal degrees. */
function toNumber(value: Json): number | undefined {
  if (typeof value === "number") return value;
  const isNumber = typeof value === "string" && /^\s*[-+]?\d{1,9}(?:\.\d{1,20})?\s*$/u.test(value);
  return isNumber ? Number(value) : undefined;
}

function isNullIsland({ lat, lon }: Point): boolean {
  return Math.abs(lat.value) < NULL_ISLAND && Math.abs(lon.value) < NULL_ISLAND;
}

function isOutside({ axis, value }: Degrees): boolean {
  return !(Math.abs(value) <= LIMITS[axis]);
}

function isSwapped({ lat, lon }: Point): boolean {
  return (
    isOutside(lat) &&
    Math.abs(lat.value) <= LIMITS.Longitude &&
    Math.abs(lon.value) <= LIMITS.Latitude
  );
}
