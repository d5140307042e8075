#!/bin/sh
# Makes the referee's Python environment in a folder outside the repository:
#   test/referee/install.sh ~/.cache/savedmodel-warmup-referee
# and prints the interpreter to set as SAVEDMODEL_WARMUP_PYTHON. PYTHON names the Python to start from, 3.11 to 3.13.
set -eu

if [ $# -ne 1 ]; then
  echo "usage: $0 DIRECTORY" >&2
  exit 2
fi
python=${PYTHON:-python3}
real_path() { "$python" -c 'import os, sys; print(os.path.realpath(sys.argv[1]))' "$1"; }
here=$(real_path "$(dirname "$0")")
venv=$(real_path "$1")
case "$venv/" in
  "$(real_path "$here/../..")"/*)
    echo "$venv is inside the repository; name a folder outside it" >&2
    exit 2
    ;;
esac

"$python" -m venv "$venv"
grep -v '^tensorflow-serving-api' "$here/requirements.txt" > "$venv/with-dependencies.txt"
grep '^tensorflow-serving-api' "$here/requirements.txt" > "$venv/without-dependencies.txt"
"$venv/bin/pip" install --quiet -r "$venv/with-dependencies.txt" >&2
"$venv/bin/pip" install --quiet --no-deps -r "$venv/without-dependencies.txt" >&2
TF_CPP_MIN_LOG_LEVEL=3 "$venv/bin/python" -c \
  'import tensorflow, tensorflow_serving.apis.prediction_log_pb2, grpc_tools.protoc' >&2
echo "$venv/bin/python"
