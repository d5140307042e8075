/** Others at work on the same files at the same time. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { FILE, FOLDER, NAME, must, mustEndInWords } from "./stage.mjs";

const hashOfRun = (stage, name) => {
  must(stage.run(["write", name]).status === 0, "a run without faults fails");
  return stage.hash();
};

/** Two writers at once: one of the two files is there, whole, and nothing else. */
export async function twoWriters(stage, rounds = 12) {
  const hashes = ["one.yaml", "two.yaml"].map((name) => hashOfRun(stage, name));
  for (let i = 0; i < rounds; i += 1) {
    const first = stage.start(["write", "one.yaml"]);
    await pause((i % 4) * 20);
    const second = stage.start(["write", i % 3 === 0 ? "one.yaml" : "two.yaml"]);
    for (const ended of [await first.closed, await second.closed]) mustEndInWords(ended);
    must(hashes.includes(stage.hash()), `round ${i}: a file that neither wrote`);
    must(stage.leftovers().length === 0, `round ${i}: a part was left`, stage.leftovers().join("\n"));
  }
  return `${rounds} rounds`;
}

/** The version folder goes away at any moment: told, and never made again without its model. */
export async function removedFolder(stage, rounds = 24) {
  const start = performance.now();
  hashOfRun(stage, "one.yaml");
  const milliseconds = performance.now() - start;
  let told = 0;
  for (let i = 0; i < rounds; i += 1) {
    rmSync(stage.path("model"), { recursive: true, force: true });
    stage.addModel();
    const { closed } = stage.start(["write", "one.yaml"]);
    await pause(milliseconds * ((i * 0.618034) % 1));
    renameSync(stage.path("model/1"), stage.path("gone"));
    const ended = await closed;
    mustEndInWords(ended);
    must(!existsSync(stage.path("model/1")), `round ${i}: the folder was made again`, ended.text);
    if (ended.status === 1) told += 1;
    rmSync(stage.path("gone"), { recursive: true });
  }
  must(told > 0, "no round hit a run at work");
  return `${rounds} rounds, ${told} hit a run at work`;
}

/** The file is replaced, cut and overwritten while `check` and `show` read it. */
export async function replacedFile(stage, rounds = 10) {
  hashOfRun(stage, "two.yaml");
  copyFileSync(stage.path(FILE), stage.path("two"));
  hashOfRun(stage, "one.yaml");
  copyFileSync(stage.path(FILE), stage.path("one"));
  const ways = [
    (name) => {
      copyFileSync(stage.path(name), stage.path("next"));
      renameSync(stage.path("next"), stage.path(FILE));
    },
    () => truncateSync(stage.path(FILE), 1000),
    () => writeFileSync(stage.path(FILE), "not a record"),
    () => rmSync(stage.path(FILE), { force: true }),
  ];
  let done = 0;
  for (let i = 0; i < rounds; i += 1) {
    copyFileSync(stage.path("one"), stage.path(FILE));
    const readers = [stage.start(["check", "one.yaml"]), stage.start(["show", FILE, "--values"])];
    const work = { reading: true };
    const all = Promise.all(readers.map(({ closed }) => closed)).finally(() => {
      work.reading = false;
    });
    while (work.reading) {
      await pause(13);
      ways[done % 2 === 0 ? 0 : 1 + ((done >> 1) % 3)](done % 4 === 0 ? "two" : "one");
      done += 1;
      if (!existsSync(stage.path(FILE))) copyFileSync(stage.path("one"), stage.path(FILE));
    }
    for (const ended of await all) mustEndInWords(ended);
  }
  return `${rounds * 2} runs, ${done} changes under them`;
}

/**
 * assets.extra becomes a link out of the model at any moment. Whoever can do that has the workspace already, and could put the file
 * there himself; what must hold is that no part of a file stands anywhere, and that the next run does not follow the link.
 */
export async function swappedFolder(stage, rounds = 16) {
  const start = performance.now();
  const whole = hashOfRun(stage, "one.yaml");
  const milliseconds = performance.now() - start;
  let told = 0;
  for (let i = 0; i < rounds; i += 1) {
    rmSync(stage.path(FOLDER), { recursive: true, force: true });
    rmSync(stage.path("outside"), { recursive: true, force: true });
    mkdirSync(stage.path(FOLDER));
    mkdirSync(stage.path("outside"));
    const { closed } = stage.start(["write", "one.yaml"]);
    await pause(milliseconds * ((i * 0.618034) % 1));
    renameSync(stage.path(FOLDER), stage.path("moved"));
    symlinkSync(stage.path("outside"), stage.path(FOLDER));
    const ended = await closed;
    mustEndInWords(ended);
    if (ended.status === 1) told += 1;
    for (const folder of ["outside", "moved"]) {
      const files = readdirSync(stage.path(folder)).filter((name) => name === NAME);
      for (const name of files) must(stage.hash(`${folder}/${name}`) === whole, `round ${i}: a part in ${folder}`);
    }
    const next = stage.run(["write", "one.yaml"]);
    must(next.status === 1 && next.text.includes("run-output-link"), `round ${i}: the link is followed`, next.text);
    rmSync(stage.path(FOLDER));
    renameSync(stage.path("moved"), stage.path(FOLDER));
  }
  must(told > 0, "no round hit a run at work");
  return `${rounds} rounds, ${told} hit a run at work`;
}
