import { t as require_ajv } from "./ajv.js";

export default require_ajv();

export {  };