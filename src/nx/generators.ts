/** The generators of the plugin, by the names that generators.json gives them. */
export { init } from "./init.js";
export { spec } from "./spec.js";
