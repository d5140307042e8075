/**
 * The messages that are read from text format: SavedModel and all it holds that is looked at, and BatchingParameters. Names
 * and numbers are those of tensorflow/core/protobuf/*.proto, tensorflow/core/framework/*.proto and
 * tensorflow_serving/servables/tensorflow/session_bundle_config.proto.
 */

export type TextScalarType =
  | "int32"
  | "int64"
  | "uint32"
  | "uint64"
  | "float"
  | "double"
  | "bool"
  | "string"
  | "bytes"
  | "DataType";

export interface TextFieldType {
  readonly number: number;
  /** A scalar, the name of a message, or `opaque`: a message that is stepped over, whatever its fields are. */
  readonly type: string;
  readonly repeated: boolean;
  /** Members of one oneof exclude each other. */
  readonly oneof: string | undefined;
}

export type TextMessageType = ReadonlyMap<string, TextFieldType>;

/** `name = number type`; `*` repeats, `|group` is a oneof, `map K V` is the entry message of a map. */
const MESSAGES: Readonly<Record<string, string>> = {
  SavedModel: "saved_model_schema_version=1 int64, meta_graphs=2 MetaGraphDef*",
  MetaGraphDef: `meta_info_def=1 MetaInfoDef, graph_def=2 GraphDef, saver_def=3 opaque, collection_def=4 opaque*,
    signature_def=5 map string SignatureDef, asset_file_def=6 AssetFileDef*, object_graph_def=7 opaque`,
  MetaInfoDef: `meta_graph_version=1 string, stripped_op_list=2 opaque, any_info=3 opaque, tags=4 string*,
    tensorflow_version=5 string, tensorflow_git_version=6 string, stripped_default_attrs=7 bool,
    function_aliases=8 map string string`,
  SignatureDef: `inputs=1 map string TensorInfo, outputs=2 map string TensorInfo, method_name=3 string,
    defaults=4 map string TensorProto`,
  TensorInfo: `name=1 string|encoding, dtype=2 DataType, tensor_shape=3 TensorShapeProto,
    coo_sparse=4 CooSparse|encoding, composite_tensor=5 CompositeTensor|encoding`,
  CooSparse: "values_tensor_name=1 string, indices_tensor_name=2 string, dense_shape_tensor_name=3 string",
  CompositeTensor: "type_spec=1 opaque, components=2 TensorInfo*",
  AssetFileDef: "tensor_info=1 TensorInfo, filename=2 string",
  GraphDef:
    "node=1 NodeDef*, library=2 FunctionDefLibrary, version=3 int32, versions=4 VersionDef, debug_info=5 opaque",
  VersionDef: "producer=1 int32, min_consumer=2 int32, bad_consumers=3 int32*",
  NodeDef: `name=1 string, op=2 string, input=3 string*, device=4 string, attr=5 map string AttrValue,
    experimental_debug_info=6 opaque, experimental_type=7 opaque`,
  AttrValue: `list=1 ListValue|value, s=2 bytes|value, i=3 int64|value, f=4 float|value, b=5 bool|value,
    type=6 DataType|value, shape=7 TensorShapeProto|value, tensor=8 TensorProto|value, placeholder=9 string|value,
    func=10 NameAttrList|value`,
  ListValue: `s=2 bytes*, i=3 int64*, f=4 float*, b=5 bool*, type=6 DataType*, shape=7 TensorShapeProto*,
    tensor=8 TensorProto*, func=9 NameAttrList*`,
  NameAttrList: "name=1 string, attr=2 map string AttrValue",
  FunctionDefLibrary: "function=1 FunctionDef*, gradient=2 opaque*, registered_gradients=3 opaque*",
  FunctionDef: `signature=1 OpDef, node_def=3 NodeDef*, ret=4 map string string, attr=5 map string AttrValue,
    control_ret=6 map string string, arg_attr=7 opaque*, resource_arg_unique_id=8 opaque*`,
  OpDef: `name=1 string, input_arg=2 ArgDef*, output_arg=3 ArgDef*, attr=4 opaque*, summary=5 string,
    description=6 string, deprecation=8 opaque, is_aggregate=16 bool, is_stateful=17 bool, is_commutative=18 bool,
    allows_uninitialized_input=19 bool, control_output=20 string*, is_distributed_communication=21 bool`,
  ArgDef: `name=1 string, description=2 string, type=3 DataType, type_attr=4 string, number_attr=5 string,
    type_list_attr=6 string, handle_data=7 opaque*, is_ref=16 bool, experimental_full_type=17 opaque`,
  TensorProto: `dtype=1 DataType, tensor_shape=2 TensorShapeProto, version_number=3 int32, tensor_content=4 bytes,
    float_val=5 float*, double_val=6 double*, int_val=7 int32*, string_val=8 bytes*, scomplex_val=9 float*,
    int64_val=10 int64*, bool_val=11 bool*, dcomplex_val=12 double*, half_val=13 int32*, resource_handle_val=14 opaque*,
    variant_val=15 opaque*, uint32_val=16 uint32*, uint64_val=17 uint64*, float8_val=18 bytes`,
  TensorShapeProto: "dim=2 Dim*, unknown_rank=3 bool",
  Dim: "size=1 int64, name=2 string",
  BatchingParameters: `max_batch_size=1 Int64Value, batch_timeout_micros=2 Int64Value,
    max_enqueued_batches=3 Int64Value, num_batch_threads=4 Int64Value, thread_pool_name=5 StringValue,
    allowed_batch_sizes=6 int64*, pad_variable_length_inputs=7 bool, enable_large_batch_splitting=8 BoolValue,
    max_execution_batch_size=9 Int64Value`,
  Int64Value: "value=1 int64",
  StringValue: "value=1 string",
  BoolValue: "value=1 bool",
};

const FIELD = /^(\w+)=(\d+) (?:map (\w+) (\w+)|(\w+)(\*?)(?:\|(\w+))?)$/u;

const built = new Map<string, TextMessageType>();

/** The fields of a message by name; undefined for scalars. */
export function textMessageType(name: string): TextMessageType | undefined {
  const rows = MESSAGES[name];
  if (rows === undefined) return built.get(name);
  let fields = built.get(name);
  if (fields === undefined) {
    fields = new Map(rows.split(/,\s+/u).map(parseRow));
    built.set(name, fields);
  }
  return fields;
}

function parseRow(row: string): [name: string, type: TextFieldType] {
  const [, name, number, mapKey, mapValue, type, star, oneof] = FIELD.exec(row)!;
  const repeated = star === "*" || mapKey !== undefined;
  return [name!, { number: Number(number), type: type ?? mapEntry(mapKey!, mapValue!), repeated, oneof }];
}

function mapEntry(key: string, value: string): string {
  const name = `map<${key}, ${value}>`;
  built.set(
    name,
    new Map([
      ["key", single(1, key)],
      ["value", single(2, value)],
    ]),
  );
  return name;
}

function single(number: number, type: string): TextFieldType {
  return { number, type, repeated: false, oneof: undefined };
}
