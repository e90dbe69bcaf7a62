import type { RuleCases } from "seedlint/testing";

const seed = (coordinates: string) => `---\ncoordinates: ${coordinates}\n---\n`;

export default {
  valid: {
    "latitude and longitude": {
      files: {
        "a.md": seed("[46.2276, 2.2137]"),
        "b.md": seed("{ lat: -33.9, lon: 151.2 }"),
        "c.md": "---\nlatitude: 78.2\nlongitude: 15.6\n---\n",
        "d.md": seed("[90, -180, 12]"),
      },
    },
    "GeoJSON, which has the longitude first": {
      files: { "a.md": "---\nlocation: { type: Point, coordinates: [139.7, 35.7] }\n---\n" },
    },
    "lists with the longitude first": {
      options: { order: "lon-lat" },
      files: { "a.md": seed("[139.7, 35.7]") },
    },
    "points on the equator or the meridian of Greenwich": {
      files: { "a.md": seed("[0, 9.45]"), "b.md": seed("[51.48, 0]") },
    },
    "what is no point, which is the schema's business": {
      files: {
        "a.md": "---\nlocation: Paris\nposition: 3\ngeo: { lat: 200 }\n---\n",
        "b.md": seed("[]"),
        "c.md": seed("[[300, 300], [400, 400]]"),
        "d.md": seed("{ lat: north, lon: 500 }"),
        "e.md": seed("[null, null]"),
      },
    },
    "what the schema tells": {
      schema: { properties: { coordinates: { items: { maximum: 180 } } } },
      files: { "a.md": seed("[46.2276, 221.37]") },
    },
  },
  invalid: {
    "null island, where unknown places gather": {
      files: { "a.md": seed("«[0.001, 0.001]»"), "b.md": seed("«{ lat: 0, lng: 0 }»") },
      reports: [
        "a.md Coordinates `0.001, 0.001` are null island, which stands for an unknown place",
        "b.md Coordinates `0, 0` are null island, which stands for an unknown place",
      ],
    },
    "numbers that are out of range": {
      files: {
        "a.md": seed("[46.2, «-180.5»]"),
        "b.md": "---\nlocation: { latitude: «462.2», longitude: 2.2 }\n---\n",
        "c.md": seed("[«462.2», «2213.7»]"),
        "d.md": seed('[«"95.5"», «190»]'),
      },
      reports: [
        "a.md Longitude `-180.5` is out of range, expected -180 to 180",
        "b.md Latitude `462.2` is out of range, expected -90 to 90",
        "c.md Latitude `462.2` is out of range, expected -90 to 90",
        "c.md Longitude `2213.7` is out of range, expected -180 to 180",
        "d.md Latitude `95.5` is out of range, expected -90 to 90",
        "d.md Longitude `190` is out of range, expected -180 to 180",
      ],
    },
    "longitude before latitude": {
      files: { "a.md": seed("[«139.7», 35.7]"), "b.md": seed("{ lat: «116.4», lon: 39.9 }") },
      reports: [
        "a.md Latitude `139.7` is out of range, but would be a longitude: the two numbers seem to be swapped",
        "b.md Latitude `116.4` is out of range, but would be a longitude: the two numbers seem to be swapped",
      ],
      suggested: {
        "Swap latitude and longitude: `35.7, 139.7`": { "a.md": seed("[35.7, 139.7]") },
        "Swap latitude and longitude: `39.9, 116.4`": { "b.md": seed("{ lat: 39.9, lon: 116.4 }") },
      },
    },
    "coordinates at the top of the seed": {
      files: { "a.md": "---\nlat: «0»\nlon: 0\n---\n" },
      reports: ["a.md Coordinates `0, 0` are null island, which stands for an unknown place"],
    },
    "points of one's own, longitude first": {
      options: { points: ["/stops/*"], order: "lon-lat" },
      files: { "a.md": "---\nstops: [[2.2, 46.2], [2.2, «146.2»]]\n---\n" },
      reports: [
        "a.md Latitude `146.2` is out of range, but would be a longitude: the two numbers seem to be swapped",
      ],
      suggested: {
        "Swap latitude and longitude: `2.2, 146.2`": {
          "a.md": "---\nstops: [[2.2, 46.2], [146.2, 2.2]]\n---\n",
        },
      },
    },
  },
} satisfies RuleCases;
