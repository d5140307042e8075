"""Prints TensorFlow's and TensorFlow Serving's own descriptors of the messages in a list, as JSON.

    echo '["tensorflow.TensorProto"]' | "$SAVEDMODEL_WARMUP_PYTHON" test/proto/descriptors.py

For each message: {"file": ..., "fields": [{"name", "number", "type", "repeated", "oneof", "optional"}]}, where `type`
is a scalar's keyword, the full name of a message or enum, or `map<key, value>`. For each enum: {"file": ..., "values": {...}}.
Reads the generated modules of the wheels without importing TensorFlow, which takes seconds and changes nothing here.
"""

import importlib
import json
import pathlib
import sys
import types

from google.protobuf import descriptor_pool
from google.protobuf.descriptor import FieldDescriptor

MODULES = [
    "tensorflow_serving.apis.prediction_log_pb2",
    "tensorflow.core.example.example_pb2",
    "tensorflow.core.protobuf.saved_model_pb2",
]
SCALARS = {
    getattr(FieldDescriptor, name): name.removeprefix("TYPE_").lower()
    for name in dir(FieldDescriptor)
    if name.startswith("TYPE_")
}


def load_without_init(module):
    """Import a generated module, with its packages as bare folders."""
    for parent in ("tensorflow", "tensorflow_serving"):
        folder = next(path for entry in sys.path if (path := pathlib.Path(entry, parent)).is_dir())
        package = types.ModuleType(parent)
        package.__path__ = [str(folder)]
        sys.modules.setdefault(parent, package)
    importlib.import_module(module)


def type_name(field):
    if field.message_type and field.message_type.GetOptions().map_entry:
        key, value = (field.message_type.fields_by_name[name] for name in ("key", "value"))
        return f"map<{type_name(key)}, {type_name(value)}>"
    named = field.message_type or field.enum_type
    return named.full_name if named else SCALARS[field.type]


def describe_field(field):
    oneof = field.containing_oneof
    synthetic = oneof is not None and oneof.name.startswith("_")
    return {
        "name": field.name,
        "number": field.number,
        "type": type_name(field),
        "repeated": field.is_repeated and not type_name(field).startswith("map<"),
        "oneof": oneof.name if oneof and not synthetic else None,
        "optional": synthetic,
    }


def describe(pool, name):
    try:
        message = pool.FindMessageTypeByName(name)
    except KeyError:
        enum = pool.FindEnumTypeByName(name)
        return {"file": enum.file.name, "values": {value.name: value.number for value in enum.values}}
    return {"file": message.file.name, "fields": [describe_field(field) for field in message.fields]}


if __name__ == "__main__":
    for module in MODULES:
        load_without_init(module)
    pool = descriptor_pool.Default()
    json.dump({name: describe(pool, name) for name in json.load(sys.stdin)}, sys.stdout)
