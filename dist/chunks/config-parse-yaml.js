import { o as parseYamlText } from "./yaml.js";

export { parseYamlText };