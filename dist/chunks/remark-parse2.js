import { t as remarkParse } from "./remark-parse.js";

export { remarkParse as default };