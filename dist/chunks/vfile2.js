import { t as VFile } from "./vfile.js";

export { VFile };