/** A disk that is full, read-only or out of inodes, in a mount namespace of its own; limits and rights of the process. */
import { rmSync } from "node:fs";
import { FILE, FOLDER, NAME, must, mustEndInWords } from "./stage.mjs";

/** Mounts need a root of some namespace: the real one, or one that the kernel lends. */
const NAMESPACE = process.getuid?.() === 0 ? "unshare --mount" : "unshare --mount --map-root-user";

/** Where a small disk holds the model with an old file, `then` is done to it. Tells the state before and after. */
function onSmallDisk(stage, options, then) {
  const script = `
    mkdir -p disk && mount -t tmpfs -o ${options} tmpfs disk || exit 77
    cp -r model *.yaml disk && cd disk && "$1" "$2" write small.yaml >/dev/null || exit 78
    sha256sum < ${FILE}
    ${then}
    "$1" "$2" write one.yaml 2>&1; echo "status $?"
    sha256sum < ${FILE}; ls -A ${FOLDER}`;
  const { status, text } = inNamespace(stage, script);
  must(text === undefined || status === 0, `the disk could not be made ready: ${status}`, text);
  return text;
}

/** No text where this system allows no mounts. */
function inNamespace(stage, script) {
  const { status, text } = stage.shell(`${NAMESPACE} sh -c '${script.replaceAll("'", `'\\''`)}' sh "$1" "$2"`);
  return { status, text: status === 77 || /unshare: .*(not permitted|failed)/.test(text) ? undefined : text };
}

function oldFileStays(text, code, remedy) {
  const hashes = text.match(/^[0-9a-f]{64}/gm);
  must(hashes.length === 2 && hashes[0] === hashes[1], "the old file is no longer there as it was", text);
  // What `ls` says of the folder comes last.
  const [, listing] = text.split(/^[0-9a-f]{64} {2}-\n(?![^]*^[0-9a-f]{64})/m);
  must(listing.trim() === NAME, "a part was left", text);
  must(text.includes("status 1") && !text.includes("this is a bug"), "the run did not end in words", text);
  must(text.includes(code) && text.includes(remedy), `neither ${code} nor what to do about it is told`, text);
}

const faultyDisk = (options, then, code, remedy) => (stage) => {
  const text = onSmallDisk(stage, options, then);
  if (text === undefined) return "skipped: this system allows no mounts";
  oldFileStays(text, code, remedy);
  return code;
};

export const fullDisk = faultyDisk("size=2m", "true", "ENOSPC", "Make room");
export const noInodes = faultyDisk(
  "size=64m,nr_inodes=40",
  "i=0; while touch f$i 2>/dev/null; do i=$((i + 1)); done",
  "ENOSPC",
  "Make room",
);
export const readOnlyDisk = faultyDisk(
  "size=64m",
  "mount -o remount,ro disk 2>/dev/null || mount -o remount,ro .",
  "EROFS",
  "read-only",
);

/** As a user without the rights of root, which are rights to everything. */
const UNPRIVILEGED = process.getuid?.() === 0 ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : [];

/** Folders that may not be written, a target that is a folder, and a read-only target, which a rename may replace. */
export function rights(stage) {
  must(stage.run(["write", "small.yaml"]).status === 0, "a run without faults fails");
  const before = stage.hash();
  const change = (mode, path) => stage.command("chmod", [mode, path]);
  for (const path of [FOLDER, "model/1/saved_model.pb", "model/1", "model"]) {
    change("000", path);
    const run = stage.run(["write", "one.yaml"], UNPRIVILEGED);
    change("755", path);
    mustEndInWords(run);
    must(
      run.status === 1 && /EACCES|denied|no folder|neither|no child/.test(run.text),
      `${path} without rights is not told`,
      run.text,
    );
    must(stage.hash() === before && stage.leftovers().length === 0, `${path} without rights: something was written`);
  }
  change("444", FILE);
  const replaced = stage.run(["write", "one.yaml"], UNPRIVILEGED);
  must(
    replaced.status === 0 && stage.hash() !== before,
    "a read-only file in a writable folder is not replaced",
    replaced.text,
  );
  return "EACCES in 4 places";
}

/** Every number of open files from none to enough. */
export function openFiles(stage) {
  must(stage.run(["write", "small.yaml"]).status === 0, "a run without faults fails");
  const before = stage.hash();
  let told = 0;
  let started = 0;
  for (let limit = 12; limit <= 40; limit += 1) {
    const run = stage.shell(`ulimit -n ${limit}; exec "$1" "$2" write one.yaml`);
    const changed = stage.hash() !== before;
    must(stage.leftovers().length === 0, `with ${limit} files a part was left`);
    must(run.status === 0 || !changed, `with ${limit} files the file was changed by a run that failed`, run.text);
    // Below some number Node itself does not start.
    if (run.text.includes("savedmodel-warmup") || run.status === 0 || /EMFILE/.test(run.text)) started += 1;
    if (run.status === 1 && run.text.includes("EMFILE")) told += 1;
    if (run.status === 0) stage.run(["write", "small.yaml"]);
  }
  return `29 limits on open files, EMFILE told at ${told} of ${started}`;
}

/** A limit on file sizes ends the process by a signal or the write by EFBIG: nothing changes either way. */
export function fileSize(stage) {
  must(stage.run(["write", "small.yaml"]).status === 0, "a run without faults fails");
  const before = stage.hash();
  const run = stage.shell(`ulimit -f 1000; exec "$1" "$2" write one.yaml`);
  must(run.status !== 0 && stage.hash() === before, "the old file is no longer there as it was", run.text);
  must(stage.run(["write", "one.yaml"]).status === 0 && stage.leftovers().length === 0, "a part was left");
  return run.signal ?? (run.text.includes("EFBIG") ? "EFBIG" : `status ${run.status}`);
}

/** A full disk where the report goes: the warm-up file, which has its own, is there all the same. */
export function fullReportDisk(stage) {
  const script = `
    mkdir -p disk && mount -t tmpfs -o size=8k tmpfs disk || exit 77
    head -c 8192 /dev/zero > disk/full
    "$1" "$2" write small.yaml --report disk/report.json 2>&1; echo "status $?"
    ls -A disk`;
  const { text } = inNamespace(stage, script);
  if (text === undefined) return "skipped: this system allows no mounts";
  must(stage.hash() !== undefined, "the warm-up file went with the report", text);
  must(/report cannot be written to disk\/report.json: the disk is full \(ENOSPC\)/.test(text), "not told", text);
  must(text.endsWith("status 1\nfull\n"), "a part of the report was left", text);
  return "ENOSPC";
}

/** Places that take nothing, and an output that is lost or has no reader. */
export function outputs(stage) {
  const full = stage.shell(`"$1" "$2" write small.yaml --report /dev/full`);
  mustEndInWords(full);
  must(full.status === 1 && full.text.includes("report cannot be written"), "the report's loss is not told", full.text);
  must(stage.hash() !== undefined, "the warm-up file went with the report", full.text);
  const silent = stage.shell(`"$1" "$2" write small.yaml > /dev/full`);
  mustEndInWords(silent);
  must(silent.status === 1, "an output that is lost passes for success", silent.text);
  for (const path of ["/proc/none/report.json", "pipe", "folder"]) {
    const odd = stage.shell(
      `mkdir -p folder; mkfifo pipe 2>/dev/null; timeout 20 "$1" "$2" write small.yaml --report ${path}`,
    );
    mustEndInWords(odd);
    must(odd.status === 1 && odd.text.includes("report cannot be written"), `${path} is not told`, odd.text);
  }
  rmSync(stage.path(FILE));
  const unread = stage.shell(`{ "$1" "$2" write small.yaml; echo "status $?" >&2; } | true`);
  must(
    unread.text.includes("status 0") && stage.hash() !== undefined,
    "a reader that leaves fails the run",
    unread.text,
  );
  return "5 outputs that take nothing, and one that nobody reads";
}
