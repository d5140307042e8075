/** The encoder alone: the package's front door would bring its decoder along, which nothing here needs. */
declare module "jpeg-js/lib/encoder.js" {
  /** @param image Four bytes a pixel, the fourth of which is passed over. */
  export default function encode(
    image: { readonly width: number; readonly height: number; readonly data: Uint8Array },
    quality: number,
  ): { readonly data: Uint8Array };
}
