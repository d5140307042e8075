#!/usr/bin/env bash
# Run every bundle with the given Node from an empty folder: no node_modules, no sources, no eval. Then compare the bytes of
# every golden spec with the committed hashes.
#   scripts/run-bundles.sh NODE
set -euo pipefail
node=$1
root=$(cd "$(dirname "$0")/.." && pwd)
empty=$(mktemp -d)
trap 'rm -rf "$empty"' EXIT
cp -r "$root/dist" "$root/action.yml" "$empty/"
cp -r "$root/examples/half-plus-two" "$empty/model"
cd "$empty"
strict=(--disallow-code-generation-from-strings)
written=model/export/half_plus_two/1/assets.extra/tf_serving_warmup_requests

"$node" --version
rm -f "$written"
"$node" "${strict[@]}" dist/cli/index.js write model/warmup.yaml
sha256sum "$written"
"$node" "${strict[@]}" dist/cli/index.js check model/warmup.yaml

# Every spec makes the bytes that it makes on every other Node.
"$node" "$root/scripts/golden.mjs"

cat >import.mjs <<'JS'
import { readSpec } from "./dist/lib/index.js";
const { value, problems } = await readSpec("model/warmup.yaml", { cwd: process.cwd() });
if (!value || problems.length > 0) throw new Error(JSON.stringify(problems));
console.log("import: ok");
JS
"$node" "${strict[@]}" import.mjs
"$node" "${strict[@]}" -e 'if (typeof require("./dist/lib/index.cjs").run !== "function") throw new Error("run is missing"); console.log("require: ok")'

touch output summary
env INPUT_SPEC=model/warmup.yaml INPUT_MODE=check "INPUT_FAIL-ON=error" INPUT_SUMMARY=true \
  GITHUB_OUTPUT="$empty/output" GITHUB_STEP_SUMMARY="$empty/summary" GITHUB_WORKSPACE="$empty" \
  "$node" "${strict[@]}" dist/action/index.js
grep -q 'ok' output
echo "action: ok"
