import {
  appendToPointer,
  defineRule,
  getKey,
  hasViolationAt,
  isList,
  isObject,
} from "seedlint/sdk";
import type { Json, Located, Pointer } from "seedlint/sdk";

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
        const { lat, lon } = point;
        if (isNullIsland(point)) {
          const data = { lat: lat.value, lon: lon.value };
          yield { message: "nullIsland", data, at: located.pointer || lat.pointer };
        }
        for (const { axis, value, pointer: at } of [lat, lon].filter(isOutside)) {
          if (hasViolationAt(violations(), at)) continue;
          if (isSwapped(point)) yield { message: "swapped", data: { value }, at };
          else yield { message: "range", data: { axis, value, limit: LIMITS[axis] }, at };
        }
      }
    }
  },
});

interface Degrees {
  readonly axis: keyof typeof LIMITS;
  readonly value: number;
  readonly pointer: Pointer;
}

interface Point {
  readonly lat: Degrees;
  readonly lon: Degrees;
}

/** Undefined for what is no pair of numbers: a place's name, blanks, or a mapping of other things. */
function toPoint({ pointer, value }: Located, order: Order): Point | undefined {
  if (isList(value)) {
    if (value.length < 2 || value.length > 3) return undefined;
    const [latKeys, lonKeys] = order === "lat-lon" ? [["0"], ["1"]] : [["1"], ["0"]];
    return readPoint({ pointer, value }, latKeys, lonKeys);
  }
  if (!isObject(value)) return undefined;
  const list = pointer === "" ? undefined : getKey(value, "coordinates");
  if (isList(list)) {
    const isGeoJson = getKey(value, "type") === "Point";
    const at = appendToPointer(pointer, "coordinates");
    return toPoint({ pointer: at, value: list }, isGeoJson ? "lon-lat" : order);
  }
  return readPoint({ pointer, value }, ["lat", "latitude"], ["lon", "lng", "long", "longitude"]);
}

type Keys = readonly string[];

function readPoint(at: Located, latKeys: Keys, lonKeys: Keys): Point | undefined {
  const lat = readDegrees(at, latKeys, "Latitude");
  const lon = readDegrees(at, lonKeys, "Longitude");
  return lat && lon && { lat, lon };
}

function readDegrees(
  { pointer, value }: Located,
  keys: Keys,
  axis: Degrees["axis"],
): Degrees | undefined {
  const key = keys.find((name) => getKey(value, name) !== undefined);
  const number = key === undefined ? undefined : toNumber(getKey(value, key));
  if (key === undefined || number === undefined) return undefined;
  return { axis, value: number, pointer: appendToPointer(pointer, key) };
}

/** A number, or a text that is one in decimal degrees. */
function toNumber(value: Json | undefined): number | undefined {
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
