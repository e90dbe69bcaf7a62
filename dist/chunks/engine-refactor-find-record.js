import { n as quote, t as findRecords } from "./engine-refactor-find-record2.js";

export { findRecords, quote };