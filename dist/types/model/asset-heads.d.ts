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
export declare function readAssetHeads(file: string, assets: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, AssetHead>>;
