/**
 * What of some data the schema does not allow: JSON Schema (draft 7), as far as ours goes.
 *
 * A validator that ajv compiles is seven times as much code, all of which is read before a first spec is. Tests hold the two
 * against each other; errors come in ajv's order.
 */
import { schema as root } from "./generated/schema.js";
import type { PlainData, PlainMapping } from "./node-data.js";
import type { SchemaPart } from "./words.js";

export interface ValidationError {
  readonly keyword: string;
  /** JSON Pointer to the value that is wrong, or to the mapping that lacks a key or has one too many. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The part of the schema that the value breaks. */
  readonly parentSchema: SchemaPart;
}

/** The keywords that a part of the schema may have; the generator refuses others. */
interface Part {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  /** A union: what fits the type is what was meant. */
  readonly allOf?: readonly { readonly if: Part; readonly then: Part }[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Part;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly additionalProperties?: Part | false;
  readonly properties?: Readonly<Record<string, Part>>;
}

const definitions = root["definitions"] as Readonly<Record<string, Part>>;
const patterns = new Map<string, RegExp>();

/** Every error, each value's own before those within it. */
export function schemaErrors(data: PlainData): readonly ValidationError[] {
  const errors: ValidationError[] = [];
  judge(data, root, "", errors);
  return errors;
}

function judge(data: PlainData, part: Part, path: string, errors: ValidationError[]): void {
  if (part.$ref !== undefined) return judge(data, definitions[part.$ref.slice("#/definitions/".length)]!, path, errors);
  const fail = (keyword: string, params: ValidationError["params"] = {}): void => {
    errors.push({ keyword, instancePath: path, params, parentSchema: part as SchemaPart });
  };
  if (part.type !== undefined && !hasType(data, part.type)) fail("type");
  if (typeof data === "number") {
    if (part.maximum !== undefined && !(data <= part.maximum)) fail("maximum");
    if (part.minimum !== undefined && !(data >= part.minimum)) fail("minimum");
  }
  if (typeof data === "string" && part.pattern !== undefined && !compiled(part.pattern).test(data)) fail("pattern");
  if (part.const !== undefined && data !== part.const) fail("const");
  if (part.enum && !part.enum.includes(data)) fail("enum", { allowedValues: part.enum });
  for (const choice of part.allOf ?? []) {
    if (hasType(data, choice.if.type!)) judge(data, choice.then, path, errors);
  }
  if (Array.isArray(data)) judgeList(data, part, path, errors, fail);
  else if (typeof data === "object" && data !== null) judgeMapping(data, part, path, errors, fail);
}

type Fail = (keyword: string, params?: ValidationError["params"]) => void;

function judgeList(data: readonly PlainData[], part: Part, path: string, errors: ValidationError[], fail: Fail): void {
  if (part.maxItems !== undefined && data.length > part.maxItems) fail("maxItems");
  if (part.minItems !== undefined && data.length < part.minItems) fail("minItems");
  const { items } = part;
  if (items) data.forEach((item, i) => judge(item, items, `${path}/${i}`, errors));
}

function judgeMapping(data: PlainMapping, part: Part, path: string, errors: ValidationError[], fail: Fail): void {
  const { additionalProperties: others, properties } = part;
  const keys = Object.keys(data);
  if (part.maxProperties !== undefined && keys.length > part.maxProperties) fail("maxProperties");
  if (part.minProperties !== undefined && keys.length < part.minProperties) fail("minProperties");
  for (const key of part.required ?? []) {
    if (!(key in data)) fail("required", { missingProperty: key });
  }
  for (const key of others === undefined ? [] : keys) {
    if (properties && Object.hasOwn(properties, key)) continue;
    if (others === false) fail("additionalProperties", { additionalProperty: key });
    else judge(data[key]!, others!, `${path}/${step(key)}`, errors);
  }
  for (const key in properties) {
    if (key in data) judge(data[key]!, properties[key]!, `${path}/${step(key)}`, errors);
  }
}

/** A step of a JSON Pointer (RFC 6901). */
const step = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, "u");
  patterns.set(pattern, known);
  return known;
}

function hasType(data: PlainData, types: string | readonly string[]): boolean {
  return typeof types === "string" ? isOf(data, types) : types.some((type) => isOf(data, type));
}

/** `.nan` and `.inf` are numbers of this language; integers are bounded, so that infinity is none of them. */
function isOf(data: PlainData, type: string): boolean {
  switch (type) {
    case "null":
      return data === null;
    case "array":
      return Array.isArray(data);
    case "object":
      return typeof data === "object" && data !== null && !Array.isArray(data);
    case "integer":
      return typeof data === "number" && !Number.isNaN(data) && !(data % 1);
    default:
      // oxlint-disable-next-line valid-typeof -- the names of the other types are JavaScript's own
      return typeof data === type;
  }
}
