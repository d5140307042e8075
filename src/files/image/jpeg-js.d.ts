/** The decoder alone. */
declare module "jpeg-js/lib/decoder.js" {
  /** Three bytes a pixel where `formatAsRGBA` is false. Throws whatever its code comes across. */
  export default function decode(
    jpeg: Uint8Array,
    options: {
      readonly colorTransform: boolean;
      readonly formatAsRGBA: false;
      readonly useTArray: true;
      readonly tolerantDecoding: boolean;
      readonly maxMemoryUsageInMB: number;
    },
  ): { readonly width: number; readonly height: number; readonly data: Uint8Array };
}
