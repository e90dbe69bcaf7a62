import { t as readYaml } from "./yaml.js";

export { readYaml };