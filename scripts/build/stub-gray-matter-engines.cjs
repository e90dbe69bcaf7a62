// Takes the place of gray-matter's lib/engines.js, whose JavaScript engine evaluates content and
// whose YAML engine brings js-yaml 3. Every caller hands in engines of its own.
"use strict";

module.exports = {};
