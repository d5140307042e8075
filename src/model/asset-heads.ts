import { dirname, join, normalize, sep } from "node:path";
import { openRegular } from "../files/open-regular.js";
import { leadsOutside, realPathOf } from "../files/within.js";

/** Enough for a few hundred words of a vocabulary; nobody needs all of a million. */
const HEAD_BYTES = 16 * 1024;
const MAX_ASSETS = 64;

/** The beginning of an asset. */
export interface AssetHead {
  readonly bytes: Uint8Array;
  /** True where the file ends with these bytes. */
  readonly whole: boolean;
}

/**
 * The beginnings of a model's assets, by name. Assets that are missing or cannot be read are left out: whether the server
 * can load the model is not decided here. Names come from the model, so one that leads out of `assets/` is not followed; and
 * words of an asset end up in requests, so neither is a link that leaves the folder that really holds the model.
 *
 * @param file The model's own file, in the version folder.
 */
export async function readAssetHeads(
  file: string,
  assets: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, AssetHead>> {
  const names = [...new Set(assets.values())].sort().slice(0, MAX_ASSETS);
  const versionDirectory = dirname(file);
  const own = [versionDirectory, dirname(await realPathOf(file))];
  const folder = join(versionDirectory, "assets") + sep;
  const heads = new Map<string, AssetHead>();
  for (const name of names) {
    const path = normalize(join(folder, name));
    if (!path.startsWith(folder) || (await leadsOutside(path, own)) !== undefined) continue;
    const head = await readHead(path);
    if (head) heads.set(name, head);
  }
  return heads;
}

async function readHead(path: string): Promise<AssetHead | undefined> {
  const file = await openRegular(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    if (!(await file.stat()).isFile()) return undefined;
    const buffer = Buffer.alloc(HEAD_BYTES + 1);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return { bytes: buffer.subarray(0, Math.min(bytesRead, HEAD_BYTES)), whole: bytesRead <= HEAD_BYTES };
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}
