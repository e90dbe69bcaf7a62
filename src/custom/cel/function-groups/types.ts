import { CelScalar, listType, objectType, type CelListType } from "@bufbuild/cel";

// The types are written out, since what they are made of has no name outside of the package.
export const BOOL: typeof CelScalar.BOOL = CelScalar.BOOL;
export const DOUBLE: typeof CelScalar.DOUBLE = CelScalar.DOUBLE;
export const DYN: typeof CelScalar.DYN = CelScalar.DYN;
export const INT: typeof CelScalar.INT = CelScalar.INT;
export const STRING: typeof CelScalar.STRING = CelScalar.STRING;
export const LIST: CelListType<typeof CelScalar.DYN> = listType(DYN);
export const TIMESTAMP = objectType("google.protobuf.Timestamp");
