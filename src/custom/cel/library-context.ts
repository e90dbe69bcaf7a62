import {
  celEnv,
  parse,
  plan,
  type CelEnv,
  type CelError,
  type CelFunc,
  type CelValue,
} from "@bufbuild/cel";

type Call = (target: CelValue | undefined, args: CelValue[]) => CelValue | CelError | undefined;

let current: () => CelValue | CelError | undefined = () => undefined;

/**
 * The library makes messages of protobuf only while it evaluates an expression. This one has a
 * function that does whatever is wanted.
 */
const evaluate = ((): (() => CelValue | CelError) => {
  const funcs = { find: () => ({ call: () => current() }) };
  // What is inherited is all else of an environment, which only the library can make.
  const env = Object.create(celEnv(), { funcs: { value: funcs } }) as CelEnv;
  const { expr } = parse("run()");
  if (expr === undefined) throw new Error("A call is an expression");
  const run = plan(env, expr);
  return () => run();
})();

/** An overload, called while the library evaluates an expression. */
export function callInContext(overload: CelFunc): Call {
  return (target, args) => {
    current = () => overload.call(0, target, args);
    return evaluate();
  };
}
