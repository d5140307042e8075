"""Parses texts as Triton's parser does: protobuf's text format, with the schema of triton_model_config.proto.

Reads a JSON list of texts, prints a JSON list: null where a text is refused, else its samples in plain words.
"""

import json
import pathlib
import sys
import tempfile

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory, text_format
from grpc_tools import protoc

HERE = pathlib.Path(__file__).parent


def model_config():
    with tempfile.NamedTemporaryFile(suffix=".pb") as out:
        proto = HERE / "triton_model_config.proto"
        if protoc.main(["protoc", f"--proto_path={HERE}", f"--descriptor_set_out={out.name}", str(proto)]) != 0:
            sys.exit("the schema does not compile")
        files = descriptor_pb2.FileDescriptorSet.FromString(pathlib.Path(out.name).read_bytes())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName("inference.ModelConfig"))


def values_of(given):
    kind = given.WhichOneof("input_data_type")
    return {"file": given.input_data_file} if kind == "input_data_file" else kind


def sample(warmup):
    types = warmup.DESCRIPTOR.file.enum_types_by_name["DataType"].values_by_number
    return {
        "name": warmup.name,
        "batch_size": warmup.batch_size,
        "count": warmup.count,
        "inputs": {
            key: {"type": types[one.data_type].name, "dims": list(one.dims), "values": values_of(one)}
            for key, one in sorted(warmup.inputs.items())
        },
    }


def parse(config_class, text):
    try:
        config = text_format.Parse(text, config_class())
    except text_format.ParseError:
        return None
    return {"max_batch_size": config.max_batch_size, "samples": [sample(one) for one in config.model_warmup]}


if __name__ == "__main__":
    config_class = model_config()
    json.dump([parse(config_class, text) for text in json.load(sys.stdin)], sys.stdout)
