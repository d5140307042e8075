import type { Wire } from "../generated/messages.js";
import type {
  ArgDef,
  AttrList,
  AttrValue,
  FunctionDef,
  NameAttrList,
  NodeDef,
  OpDef,
  VersionDef,
} from "../messages.js";
import { mapFromWire } from "./map.js";
import { shapeFromWire, tensorFromWire } from "./tensor.js";

export function nodeFromWire(wire: Wire["tensorflow.NodeDef"]): NodeDef {
  return {
    name: wire.name ?? "",
    op: wire.op ?? "",
    input: wire.input ?? [],
    device: wire.device ?? "",
    attr: mapFromWire(wire.attr, {}, attrFromWire),
  };
}

export function functionFromWire(wire: Wire["tensorflow.FunctionDef"]): FunctionDef {
  return {
    signature: wire.signature ? opFromWire(wire.signature) : undefined,
    nodeDef: wire.node_def?.map(nodeFromWire) ?? [],
    ret: mapFromWire(wire.ret, "", (output: string) => output),
    attr: mapFromWire(wire.attr, {}, attrFromWire),
    controlRet: mapFromWire(wire.control_ret, "", (node: string) => node),
  };
}

export function versionFromWire(wire: Wire["tensorflow.VersionDef"]): VersionDef {
  return {
    producer: wire.producer ?? 0,
    minConsumer: wire.min_consumer ?? 0,
    badConsumers: wire.bad_consumers ?? [],
  };
}

function opFromWire(wire: Wire["tensorflow.OpDef"]): OpDef {
  return {
    name: wire.name ?? "",
    inputArg: wire.input_arg?.map(argFromWire) ?? [],
    outputArg: wire.output_arg?.map(argFromWire) ?? [],
    isStateful: wire.is_stateful ?? false,
    controlOutput: wire.control_output ?? [],
  };
}

function argFromWire(wire: Wire["tensorflow.OpDef.ArgDef"]): ArgDef {
  return {
    name: wire.name ?? "",
    type: wire.type ?? 0,
    typeAttr: wire.type_attr ?? "",
    numberAttr: wire.number_attr ?? "",
    typeListAttr: wire.type_list_attr ?? "",
  };
}

function attrFromWire(wire: Wire["tensorflow.AttrValue"]): AttrValue {
  if (wire.list) return { kind: "list", value: attrListFromWire(wire.list) };
  if (wire.s) return { kind: "s", value: wire.s };
  if (wire.i !== undefined) return { kind: "i", value: wire.i };
  if (wire.f !== undefined) return { kind: "f", value: wire.f };
  if (wire.b !== undefined) return { kind: "b", value: wire.b };
  if (wire.type !== undefined) return { kind: "type", value: wire.type };
  if (wire.shape) return { kind: "shape", value: shapeFromWire(wire.shape) };
  if (wire.tensor) return { kind: "tensor", value: tensorFromWire(wire.tensor) };
  if (wire.placeholder !== undefined) return { kind: "placeholder", value: wire.placeholder };
  if (wire.func) return { kind: "func", value: nameAttrListFromWire(wire.func) };
  return { kind: undefined };
}

function attrListFromWire(wire: Wire["tensorflow.AttrValue.ListValue"]): AttrList {
  return {
    s: wire.s ?? [],
    i: wire.i ?? [],
    f: wire.f ?? [],
    b: wire.b ?? [],
    type: wire.type ?? [],
    shape: wire.shape?.map(shapeFromWire) ?? [],
    tensor: wire.tensor?.map(tensorFromWire) ?? [],
    func: wire.func?.map(nameAttrListFromWire) ?? [],
  };
}

function nameAttrListFromWire(wire: Wire["tensorflow.NameAttrList"]): NameAttrList {
  return { name: wire.name ?? "", attr: mapFromWire(wire.attr, {}, attrFromWire) };
}
