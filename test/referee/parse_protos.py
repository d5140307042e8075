"""Asks C++ whether bytes parse, for differential tests of the project's own codec.

Reads a JSON list from standard input, writes one verdict for each to standard output:

    {"type": "PredictionLog" | "TensorProto", "base64": "..."}
    {"parses": true, "tensor": {"dtype": 1, "shape": [2], "bytes": "AAAAAAAAgD8="}}

`tensor` is there for a TensorProto that parses: null where Tensor::FromProto refuses it. Elements are little-endian, in
base64; strings are a list, `"strings": ["YQ=="]`; of a resource or variant only the dtype is told. It is absent where C++
takes the bytes and Python's own parser, which is stricter in places, does not.
"""

import base64
import contextlib
import json
import os
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

from google.protobuf.message import DecodeError  # noqa: E402
from tensorflow.core.framework import tensor_pb2  # noqa: E402

from server.tensor_twin import tensor_twin  # noqa: E402
from server.wire import parses  # noqa: E402

PACKAGES = {"PredictionLog": "tensorflow.serving", "TensorProto": "tensorflow"}


def judge(question):
    data = base64.b64decode(question["base64"])
    verdict = {"parses": parses(data, f"{PACKAGES[question['type']]}.{question['type']}")}
    if verdict["parses"] and question["type"] == "TensorProto":
        with contextlib.suppress(DecodeError):
            verdict["tensor"] = tensor_twin(tensor_pb2.TensorProto.FromString(data))
    return verdict


if __name__ == "__main__":
    json.dump([judge(question) for question in json.load(sys.stdin)], sys.stdout)
