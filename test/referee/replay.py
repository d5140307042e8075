"""Replays warm-up files as the stock model server would at load, many in one process.

Reads a JSON list of jobs from standard input and writes the list of verdicts, in the same order, to standard output:

    {"model": VERSION_DIR, "file": PATH, "tags": ["serve"], "check_method_name": false}
    {"loads": false, "stage": "warmup", "status": "INVALID_ARGUMENT", "message": "...", "records_read": 2}

Only `model` is required; `file` is by default where the server looks. A model is loaded once for all its jobs.
"""

import functools
import json
import os
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import tensorflow as tf  # noqa: E402

from server.model import Model, disable_xla  # noqa: E402
from server.status import Status, from_op_error  # noqa: E402
from server.warmup import Options, warm_up  # noqa: E402

WARMUP_FILE = os.path.join("assets.extra", "tf_serving_warmup_requests")


@functools.lru_cache(maxsize=32)
def load(version_dir, tags):
    """The Python loader stands in for tensorflow/cc/saved_model/reader.cc here, so its exceptions are translated."""
    try:
        return Model(version_dir, list(tags))
    except tf.errors.OpError as error:
        raise from_op_error(error) from error
    except RuntimeError as error:
        if "MetaGraphDef associated with tags" not in str(error):
            raise
        message = f"Could not find meta graph def matching supplied tags: {{ {' '.join(tags)} }}"
        raise Status("NOT_FOUND", message) from error
    except OSError as error:
        raise Status("DATA_LOSS" if "Cannot parse" in str(error) else "NOT_FOUND", str(error)) from error


def replay(job):
    path = job.get("file") or os.path.join(job["model"], WARMUP_FILE)
    options = Options(check_method_name=job.get("check_method_name", False))
    progress = {"records_read": 0}
    stage = "load"
    try:
        model = load(job["model"], tuple(job.get("tags", ["serve"])))
        stage = "warmup"
        warm_up(model, path, options, progress)
    except Status as status:
        return {"loads": False, "stage": stage, "status": status.code, "message": status.message, **progress}
    return {"loads": True, "stage": "done", "status": "OK", "message": "", **progress}


if __name__ == "__main__":
    disable_xla()
    json.dump([replay(job) for job in json.load(sys.stdin)], sys.stdout)
