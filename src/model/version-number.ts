const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
/** ASCII space around, a sign, decimal digits: what `absl::SimpleAtoi` takes as a whole name. */
const NUMBER = /^[ \t\n\v\f\r]*([+-]?)(\d+)[ \t\n\v\f\r]*$/u;

/**
 * The version that a folder's name stands for; undefined where the server ignores the name.
 * Source: tensorflow_serving/sources/storage_path/file_system_storage_path_source.cc.
 */
export function versionNumber(name: string): bigint | undefined {
  const match = NUMBER.exec(name);
  if (!match) return undefined;
  const value = BigInt(match[2]!) * (match[1] === "-" ? -1n : 1n);
  return value >= INT64_MIN && value <= INT64_MAX ? value : undefined;
}
