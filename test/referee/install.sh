#!/bin/sh
# Makes the referee's Python environment in a folder outside the repository:
#   test/referee/install.sh ~/.cache/savedmodel-warmup-referee
# and prints the interpreter to set as SAVEDMODEL_WARMUP_PYTHON. Needs Python 3.11 to 3.13.
set -eu

if [ $# -ne 1 ]; then
  echo "usage: $0 DIRECTORY" >&2
  exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
venv=$(cd "$1" && pwd)
case "$venv/" in
  "$(cd "$here/../.." && pwd)"/*) echo "$venv is inside the repository" >&2; exit 2 ;;
esac

${PYTHON:-python3} -m venv "$venv"
grep -v '^tensorflow-serving-api' "$here/requirements.txt" > "$venv/with-dependencies.txt"
grep '^tensorflow-serving-api' "$here/requirements.txt" > "$venv/without-dependencies.txt"
"$venv/bin/pip" install --quiet -r "$venv/with-dependencies.txt" >&2
"$venv/bin/pip" install --quiet --no-deps -r "$venv/without-dependencies.txt" >&2
"$venv/bin/python" -c 'import tensorflow, tensorflow_serving.apis.prediction_log_pb2, grpc_tools' >&2
echo "$venv/bin/python"
