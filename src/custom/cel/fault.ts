/** An expression cannot be evaluated: the content is of another type, or it takes too long. */
export class Fault extends Error {
  override readonly name = "CEL";
}
