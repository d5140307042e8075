/** Attributes by the kind they should have; what has another kind, is elided or missing counts as absent. */
import type { TensorShapeProto } from "../../proto/messages.js";
import type { GraphNode } from "../graph.js";

export function typeAttr(node: GraphNode, name: string): number | undefined {
  const attr = node.attr(name);
  return attr?.kind === "type" ? attr.value : undefined;
}

export function typeList(node: GraphNode, name: string): readonly number[] {
  const attr = node.attr(name);
  return attr?.kind === "list" ? attr.value.type : [];
}

export function shapeList(node: GraphNode, name: string): readonly TensorShapeProto[] {
  const attr = node.attr(name);
  return attr?.kind === "list" ? attr.value.shape : [];
}

export function bytesList(node: GraphNode, name: string): readonly Uint8Array[] {
  const attr = node.attr(name);
  return attr?.kind === "list" ? attr.value.s : [];
}

export function intAttr(node: GraphNode, name: string): number | undefined {
  const attr = node.attr(name);
  return attr?.kind === "i" ? Number(attr.value) : undefined;
}

export function intList(node: GraphNode, name: string): readonly number[] {
  const attr = node.attr(name);
  return attr?.kind === "list" ? attr.value.i.map(Number) : [];
}

export function boolAttr(node: GraphNode, name: string): boolean | undefined {
  const attr = node.attr(name);
  return attr?.kind === "b" ? attr.value : undefined;
}

export function textAttr(node: GraphNode, name: string): string | undefined {
  const attr = node.attr(name);
  return attr?.kind === "s" ? Buffer.from(attr.value).toString() : undefined;
}

/** Names of the functions in an attribute: one, or a list as Case has. */
export function functionNames(node: GraphNode, name: string): readonly string[] {
  const attr = node.attr(name);
  if (attr?.kind === "func") return [attr.value.name];
  return attr?.kind === "list" ? attr.value.func.map((func) => func.name) : [];
}
