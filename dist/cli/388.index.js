"use strict";
exports.id = 388;
exports.ids = [388];
exports.modules = {

/***/ 1388:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeImage: () => (/* binding */ decodeImage)
});

;// CONCATENATED MODULE: ./build/files/image/image-fault.js
/** Thrown within the decoders and caught at their door: why a file cannot be decoded, in words that continue `it`. */
class ImageFault extends Error {
}
/** Pixels of one image, before any are decoded. A JPEG takes up to 45 bytes of memory for each. */
const MAX_PIXELS = 4096 * 4096;
function checkSize(width, height) {
    if (width === 0 || height === 0)
        throw new ImageFault(`is ${width} by ${height} pixels`);
    if (width * height <= MAX_PIXELS)
        return;
    throw new ImageFault(`is ${width} by ${height} pixels; at most ${MAX_PIXELS} pixels are decoded`);
}

// EXTERNAL MODULE: ./node_modules/jpeg-js/lib/decoder.js
var decoder = __webpack_require__(1558);
;// CONCATENATED MODULE: ./build/files/image/jpeg-segments.js
/** The segments of a JPEG (ITU-T T.81, annex B), walked before anything is decoded. */

/** Each scan of a progressive file may go through all of its pixels; encoders make about ten. */
const MAX_SCANS = 100;
const SOI = Uint8Array.of(0xff, 0xd8);
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP14 = 0xee;
/** Tables, restart interval and frames of kinds that are decoded. */
const KEPT = [0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd, SOS];
const FRAMES = [0xc0, 0xc1, 0xc2];
const OTHER_FRAMES = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
function readJpegSegments(bytes) {
    const kept = [SOI];
    let frame;
    let scans = 0;
    let jfif = false;
    let transform;
    for (const { code, data, whole } of eachSegment(bytes)) {
        if (OTHER_FRAMES.includes(code))
            throw new ImageFault("is a JPEG without loss, or with arithmetic coding");
        if (FRAMES.includes(code)) {
            if (frame)
                throw new ImageFault("is a JPEG of several frames");
            frame = readFrame(data);
        }
        const text = Buffer.from(data.subarray(0, 5)).toString("latin1");
        if (code === APP0 && text === "JFIF\0")
            jfif = true;
        if (code === APP14 && text === "Adobe")
            transform = data[11];
        if (code === SOS) {
            scans += 1;
            if (!frame)
                throw new ImageFault("is a JPEG whose pixels begin before its size is said");
            if (scans > MAX_SCANS)
                throw new ImageFault(`is a JPEG of more than ${MAX_SCANS} scans`);
        }
        if (KEPT.includes(code))
            kept.push(whole);
    }
    if (!frame || scans === 0)
        throw new ImageFault("is a JPEG without pixels");
    const bare = Buffer.concat([...kept, Uint8Array.of(0xff, EOI)]);
    // Every block has a code for its brightness, of one bit or more.
    if (bare.length * 8 < blocksOf(frame))
        throw new ImageFault("is a damaged JPEG: it has more pixels than bits");
    return { ...frame, color: colorOf(frame.components, jfif, transform), bare };
}
function blocksOf({ width, height, components }) {
    return components.reduce((sum, { acrossPixels, downPixels }) => sum + Math.ceil(width / acrossPixels / 8) * Math.ceil(height / downPixels / 8), 0);
}
/** As libjpeg decides (default_decompress_parms in jdapimin.c). */
function colorOf(components, jfif, transform) {
    if (jfif)
        return "ycc";
    if (transform !== undefined)
        return transform === 0 ? "rgb" : "ycc";
    return String.fromCharCode(...components.map(({ id }) => id)) === "RGB" ? "rgb" : "ycc";
}
/** Those up to EOI. Bytes between segments are passed over, as libjpeg does. */
function* eachSegment(bytes) {
    for (let at = SOI.length;;) {
        const marker = nextMarker(bytes, at, (code) => code !== 0x00);
        const code = bytes[marker + 1];
        if (code === EOI)
            return;
        const length = (bytes[marker + 2] << 8) | bytes[marker + 3];
        const end = marker + 2 + length;
        if (length < 2 || end > bytes.length)
            throw new ImageFault(`ends within the segment at byte ${marker}`);
        const isRestart = (next) => next >= 0xd0 && next <= 0xd7;
        at = code === SOS ? nextMarker(bytes, end, (next) => next !== 0x00 && !isRestart(next)) : end;
        yield { code, data: bytes.subarray(marker + 4, end), whole: bytes.subarray(marker, at) };
    }
}
/** Where the next 0xff stands whose follower is wanted. One that follows another is padding. */
function nextMarker(bytes, from, wanted) {
    for (let at = bytes.indexOf(0xff, from); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
        const code = bytes[at + 1];
        if (code !== 0xff && wanted(code))
            return at;
    }
    throw new ImageFault("ends before its EOI marker");
}
function readFrame(data) {
    const [precision = 0, high = 0, low = 0, left = 0, right = 0, count = 0] = data;
    const [height, width] = [(high << 8) | low, (left << 8) | right];
    if (precision !== 8)
        throw new ImageFault(`is a JPEG of ${precision} bits a sample; 8 are decoded`);
    if (count === 4)
        throw new ImageFault("is a JPEG of four colours (CMYK); gray, YCbCr and RGB are decoded");
    if ((count !== 1 && count !== 3) || data.length < 6 + 3 * count)
        throw new ImageFault(`is a JPEG of ${count} colours`);
    checkSize(width, height);
    const declared = Array.from({ length: count }, (_, i) => {
        const [id = 0, sampling = 0] = data.subarray(6 + 3 * i);
        return { id, across: sampling >> 4, down: sampling & 15 };
    });
    const across = Math.max(...declared.map((one) => one.across));
    const down = Math.max(...declared.map((one) => one.down));
    const odd = declared.some((one) => across % one.across !== 0 || down % one.down !== 0);
    const alike = new Set(declared.map(({ id }) => id)).size < count;
    if (odd || alike || across > 4 || down > 4)
        throw new ImageFault("is a JPEG whose colours have no common grid");
    const components = declared.map((one) => ({
        id: one.id,
        acrossPixels: across / one.across,
        downPixels: down / one.down,
    }));
    return { width, height, components };
}

;// CONCATENATED MODULE: ./build/files/image/upsample.js
/**
 * A plane brought to the size of its image as libjpeg-turbo does by default (jdsample.c, "fancy upsampling"): between halved
 * samples three parts of the nearer and one of the farther; anything else repeats its samples.
 */
function upsample(plane, across, down, width, height) {
    const smooth = across === 2 ? plane.width > 2 && down <= 2 : across === 1 && down === 2;
    const data = new Uint8Array(width * height);
    const rowOf = smooth && down === 2 ? blendedRow : plainRow;
    const unit = smooth && down === 2 ? 4 : 1;
    for (let y = 0; y < height; y += 1) {
        const row = rowOf(plane, y, down);
        const out = data.subarray(y * width, (y + 1) * width);
        if (smooth && across === 2)
            spread(row, unit, out);
        else
            for (let x = 0; x < width; x += 1)
                out[x] = round(row[Math.floor(x / across)], unit, y);
    }
    return data;
}
function plainRow({ width, data }, y, down) {
    const row = Math.floor(y / down);
    return data.subarray(row * width, (row + 1) * width);
}
/** Four times the row: three parts of the nearer and one of the farther. */
function blendedRow({ width, height, data }, y) {
    const near = y >> 1;
    const far = Math.min(Math.max(near + (y % 2 === 0 ? -1 : 1), 0), height - 1);
    const sums = new Uint16Array(width);
    for (let x = 0; x < width; x += 1)
        sums[x] = 3 * data[near * width + x] + data[far * width + x];
    return sums;
}
/** libjpeg rounds up and down by turns, so that halves have no tendency. */
function round(sum, unit, y) {
    return unit === 1 ? sum : (sum + (y % 2 === 0 ? 1 : 2)) >> 2;
}
/** Two pixels a sample. */
function spread(row, unit, out) {
    const last = row.length - 1;
    const [even, odd, shift] = unit === 1 ? [1, 2, 2] : [8, 7, 4];
    for (let x = 0; x < out.length; x += 1) {
        const near = x >> 1;
        const isEven = x % 2 === 0;
        const far = isEven ? Math.max(near - 1, 0) : Math.min(near + 1, last);
        out[x] = (3 * row[near] + row[far] + (isEven ? even : odd)) >> shift;
    }
}

;// CONCATENATED MODULE: ./build/files/image/jpeg.js
/**
 * JPEG as tf.io.decode_jpeg reads it (tensorflow/core/lib/jpeg, libjpeg-turbo), but for the inverse cosine transform, which is
 * jpeg-js's and may differ by a step or two. What a camera says of its orientation and profile is passed over, as there.
 */




/** What jpeg-js counts of its memory, of which the most pixels need half. */
const DECODER_MEGABYTES = 512;
function decodeJpeg(bytes, channels) {
    const file = readJpegSegments(bytes);
    const { width, height } = file;
    const planes = planesOf(file, samplesOf(file));
    const data = new Uint8Array(width * height * channels).fill(OPAQUE);
    for (let pixel = 0; pixel < width * height; pixel += 1) {
        writePixel(data, pixel, channels, file.color, planes);
    }
    return { width, height, channels, data };
}
const OPAQUE = 255;
/** Three bytes a pixel, each colour as it is stored, its samples repeated. */
function samplesOf({ bare, width, height }) {
    try {
        const options = { colorTransform: false, formatAsRGBA: false, useTArray: true, tolerantDecoding: false };
        const { data } = decoder(bare, { ...options, maxMemoryUsageInMB: DECODER_MEGABYTES });
        if (data.length === 3 * width * height)
            return data;
    }
    catch (error) {
        throw new ImageFault(`is a damaged JPEG (${error.message})`);
    }
    throw new ImageFault("is a damaged JPEG");
}
function planesOf({ components, width, height }, samples) {
    return components.map(({ acrossPixels: across, downPixels: down }, component) => {
        const plane = { width: Math.ceil(width / across), height: Math.ceil(height / down) };
        const data = new Uint8Array(plane.width * plane.height);
        for (let y = 0; y < plane.height; y += 1) {
            const row = Math.min(y * down + (down >> 1), height - 1) * width;
            for (let x = 0; x < plane.width; x += 1) {
                data[y * plane.width + x] = samples[3 * (row + Math.min(x * across + (across >> 1), width - 1)) + component];
            }
        }
        return across === 1 && down === 1 ? data : upsample({ ...plane, data }, across, down, width, height);
    });
}
/** In 65536ths, as libjpeg calculates (jdcolor.c). */
const CR_TO_RED = 91881;
const CB_TO_GREEN = 22554;
const CR_TO_GREEN = 46802;
const CB_TO_BLUE = 116130;
const GRAY = { red: 19595, green: 38470, blue: 7471 };
const HALF = 32768;
function writePixel(data, pixel, channels, color, [first, second, third]) {
    const at = pixel * channels;
    const a = first[pixel];
    if (!second || !third) {
        data.fill(a, at, at + Math.min(channels, 3));
        return;
    }
    const [b, c] = [second[pixel], third[pixel]];
    if (channels === 1) {
        data[at] = color === "ycc" ? a : (a * GRAY.red + b * GRAY.green + c * GRAY.blue + HALF) >> 16;
        return;
    }
    const [blue, red] = [b - 128, c - 128];
    data[at] = color === "rgb" ? a : clamp(a + ((CR_TO_RED * red + HALF) >> 16));
    data[at + 1] = color === "rgb" ? b : clamp(a + ((HALF - CB_TO_GREEN * blue - CR_TO_GREEN * red) >> 16));
    data[at + 2] = color === "rgb" ? c : clamp(a + ((CB_TO_BLUE * blue + HALF) >> 16));
}
function clamp(value) {
    return value < 0 ? 0 : value > 255 ? 255 : value;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/files/image/png-chunks.js
/** The chunks of a PNG that say something of its pixels (https://www.w3.org/TR/png-3/#5DataRep). */


/** By colour type. */
const COLORS = new Map([
    [0, { color: "gray", samples: 1, depths: [1, 2, 4, 8, 16] }],
    [2, { color: "rgb", samples: 3, depths: [8, 16] }],
    [3, { color: "palette", samples: 1, depths: [1, 2, 4, 8] }],
    [4, { color: "gray_alpha", samples: 2, depths: [8, 16] }],
    [6, { color: "rgba", samples: 4, depths: [8, 16] }],
]);
const SIGNATURE_BYTES = 8;
const USED = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];
function readPngChunks(bytes) {
    const chunks = eachChunk(bytes);
    const first = chunks.next().value;
    if (first?.type !== "IHDR")
        throw new ImageFault("does not begin with an IHDR chunk");
    const header = readHeader(first.data);
    let palette = new Uint8Array();
    let transparency;
    const compressed = [];
    for (const { type, data } of chunks) {
        if (type === "PLTE")
            palette = data;
        else if (type === "tRNS")
            transparency = data;
        else if (type === "IDAT")
            compressed.push(data);
    }
    if (header.color === "palette" && palette.length === 0)
        throw new ImageFault("has no palette");
    return { ...header, palette, transparency, compressed: Buffer.concat(compressed) };
}
/** Those that are used, up to IEND, each held against its checksum. */
function* eachChunk(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = SIGNATURE_BYTES;;) {
        if (at + 12 > bytes.length)
            throw new ImageFault("ends before its IEND chunk");
        const length = view.getUint32(at);
        const end = at + 8 + length;
        if (end + 4 > bytes.length)
            throw new ImageFault(`ends within the chunk at byte ${at}`);
        const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
        if (USED.includes(type)) {
            if ((0,external_node_zlib_.crc32)(bytes.subarray(at + 4, end)) !== view.getUint32(end)) {
                throw new ImageFault(`is damaged: the chunk at byte ${at} has another checksum than it says`);
            }
            yield { type, data: bytes.subarray(at + 8, end) };
            if (type === "IEND")
                return undefined;
        }
        at = end + 4;
    }
}
function readHeader(data) {
    if (data.length !== 13)
        throw new ImageFault(`has a header of ${data.length} bytes; expected 13`);
    const view = new DataView(data.buffer, data.byteOffset, data.length);
    const [width, height, depth] = [view.getUint32(0), view.getUint32(4), view.getUint8(8)];
    const [type, compression, filter, interlace] = data.subarray(9);
    const known = COLORS.get(type);
    if (!known?.depths.includes(depth))
        throw new ImageFault(`has colour type ${type} with ${depth} bits a sample`);
    if (compression !== 0 || filter !== 0 || interlace > 1) {
        throw new ImageFault(`has compression ${compression}, filter ${filter} and interlace ${interlace}; expected 0, 0, 0 or 1`);
    }
    checkSize(width, height);
    return { width, height, depth, color: known.color, samples: known.samples, interlaced: interlace === 1 };
}

;// CONCATENATED MODULE: ./build/files/image/png-samples.js
/** The samples of a PNG, inflated, with filters and interlacing undone. */


const WHOLE = [{ x: 0, y: 0, stepX: 1, stepY: 1 }];
const ADAM7 = [
    { x: 0, y: 0, stepX: 8, stepY: 8 },
    { x: 4, y: 0, stepX: 8, stepY: 8 },
    { x: 0, y: 4, stepX: 4, stepY: 8 },
    { x: 2, y: 0, stepX: 4, stepY: 4 },
    { x: 0, y: 2, stepX: 2, stepY: 4 },
    { x: 1, y: 0, stepX: 2, stepY: 2 },
    { x: 0, y: 1, stepX: 1, stepY: 2 },
];
/** One number a sample, of as many bits as the depth; rows from the top. */
function readSamples(png) {
    const { width, height, samples, depth } = png;
    const passes = (png.interlaced ? ADAM7 : WHOLE)
        .map((pass) => ({ ...pass, columns: parts(width, pass.x, pass.stepX), rows: parts(height, pass.y, pass.stepY) }))
        .filter(({ columns, rows }) => columns > 0 && rows > 0);
    const length = passes.reduce((sum, { columns, rows }) => sum + rows * (1 + rowBytes(columns, png)), 0);
    const raw = inflate(png.compressed, length);
    const all = depth === 16 ? new Uint16Array(width * height * samples) : new Uint8Array(width * height * samples);
    let at = 0;
    for (const { x, y, stepX, stepY, columns, rows } of passes) {
        const bytes = rowBytes(columns, png);
        let above = new Uint8Array(bytes);
        for (let row = 0; row < rows; row += 1, at += 1 + bytes) {
            const line = raw.subarray(at + 1, at + 1 + bytes);
            unfilter(raw[at], line, above, Math.max(1, (samples * depth) >> 3));
            above = line;
            const start = (y + row * stepY) * width + x;
            for (let i = 0; i < columns * samples; i += 1) {
                const column = Math.floor(i / samples);
                all[(start + column * stepX) * samples + (i - column * samples)] = sampleOf(line, i, depth);
            }
        }
    }
    return all;
}
function parts(size, from, step) {
    return Math.ceil((size - from) / step);
}
function rowBytes(columns, { samples, depth }) {
    return Math.ceil((columns * samples * depth) / 8);
}
/** What inflates to more than the pixels take is stopped there. */
function inflate(compressed, length) {
    let raw;
    try {
        raw = (0,external_node_zlib_.inflateSync)(compressed, { maxOutputLength: length });
    }
    catch (error) {
        throw new ImageFault(`is damaged: its pixels do not inflate (${error.code})`);
    }
    if (raw.length < length)
        throw new ImageFault(`is damaged: it holds ${raw.length} of ${length} bytes of pixels`);
    return raw;
}
function sampleOf(line, i, depth) {
    if (depth === 8)
        return line[i];
    if (depth === 16)
        return (line[2 * i] << 8) | line[2 * i + 1];
    const bit = i * depth;
    return (line[bit >> 3] >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}
/** In place. @param step bytes from a pixel to the next. */
function unfilter(filter, line, above, step) {
    switch (filter) {
        case 0:
            return;
        case 1:
            for (let i = step; i < line.length; i += 1)
                line[i] += line[i - step];
            return;
        case 2:
            for (let i = 0; i < line.length; i += 1)
                line[i] += above[i];
            return;
        case 3:
            for (let i = 0; i < line.length; i += 1)
                line[i] += ((i < step ? 0 : line[i - step]) + above[i]) >> 1;
            return;
        case 4:
            for (let i = 0; i < line.length; i += 1) {
                line[i] += i < step ? above[i] : paeth(line[i - step], above[i], above[i - step]);
            }
            return;
        default:
            throw new ImageFault(`is damaged: a row has the filter ${filter}; expected 0 to 4`);
    }
}
function paeth(left, up, upLeft) {
    const estimate = left + up - upLeft;
    const [toLeft, toUp, toUpLeft] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - upLeft)];
    if (toLeft <= toUp && toLeft <= toUpLeft)
        return left;
    return toUp <= toUpLeft ? up : upLeft;
}

;// CONCATENATED MODULE: ./build/files/image/png.js


/** Weights of gray in 32768ths, as libpng makes them of 0.299 and 0.587. */
const png_GRAY = { red: 9797, green: 19234, blue: 3737 };
function decodePng(bytes, channels) {
    const png = readPngChunks(bytes);
    const samples = readSamples(png);
    const { width, height } = png;
    const colorsOf = colorReader(png, samples);
    const wide = png.depth === 16;
    const data = new Uint8Array(width * height * channels);
    for (let pixel = 0, at = 0; pixel < width * height; pixel += 1) {
        const colors = colorsOf(pixel);
        if (channels === 1)
            data[at++] = upper(grayOf(colors, wide), wide);
        else
            for (let channel = 0; channel < channels; channel += 1)
                data[at++] = upper(colors[channel], wide);
    }
    return { width, height, channels, data };
}
function upper(sample, wide) {
    return wide ? sample >> 8 : sample;
}
/** libpng rounds 16 bits and cuts 8. */
function grayOf([red, green, blue], wide) {
    if (red === green && red === blue)
        return red;
    return (red * png_GRAY.red + green * png_GRAY.green + blue * png_GRAY.blue + (wide ? 16384 : 0)) >>> 15;
}
function colorReader(png, samples) {
    const { color, depth, palette, transparency } = png;
    // Where a file says nothing of transparency, png_io.cc has it filled by the depth of a sample.
    const opaque = transparency && depth < 16 ? 0xff : (1 << depth) - 1;
    const scale = depth < 8 ? 255 / ((1 << depth) - 1) : 1;
    const clear = (place) => transparency && (transparency[2 * place] << 8) | transparency[2 * place + 1];
    switch (color) {
        case "gray": {
            const key = clear(0);
            return (pixel) => {
                const gray = samples[pixel];
                return [gray * scale, gray * scale, gray * scale, gray === key ? 0 : opaque];
            };
        }
        case "gray_alpha":
            return (pixel) => {
                const gray = samples[2 * pixel];
                return [gray, gray, gray, samples[2 * pixel + 1]];
            };
        case "rgb": {
            const keys = [clear(0), clear(1), clear(2)];
            return (pixel) => {
                const [red, green, blue] = [samples[3 * pixel], samples[3 * pixel + 1], samples[3 * pixel + 2]];
                const isKey = red === keys[0] && green === keys[1] && blue === keys[2];
                return [red, green, blue, isKey ? 0 : opaque];
            };
        }
        case "rgba":
            return (pixel) => [
                samples[4 * pixel],
                samples[4 * pixel + 1],
                samples[4 * pixel + 2],
                samples[4 * pixel + 3],
            ];
        case "palette":
            // libpng has black for entries that the palette does not.
            return (pixel) => {
                const entry = samples[pixel];
                const [red = 0, green = 0, blue = 0] = palette.subarray(3 * entry, 3 * entry + 3);
                return [red, green, blue, transparency?.[entry] ?? opaque];
            };
    }
}

;// CONCATENATED MODULE: ./build/files/image/decode-image.js



/** A file is in memory while it is decoded. An image of the most pixels is smaller, unless hardly compressed. */
const MAX_IMAGE_BYTES = 64 * 1024 * 1024;
const FORMATS = [
    { magic: /^\xff\xd8\xff/, name: "JPEG", decode: decodeJpeg },
    { magic: /^\x89PNG\r\n\x1a\n/, name: "PNG", decode: decodePng },
    { magic: /^RIFF[^]{4}WEBP/, name: "WebP" },
    { magic: /^GIF8/, name: "GIF" },
    { magic: /^BM/, name: "BMP" },
];
const MAGIC_BYTES = 12;
/** The pixels, or why there are none in words that continue `it`. */
function decodeImage(file, channels) {
    if (file.length > MAX_IMAGE_BYTES)
        return `has ${file.length} bytes; at most ${MAX_IMAGE_BYTES} are decoded`;
    const bytes = file.read(0, file.length);
    const start = Buffer.from(bytes.subarray(0, MAGIC_BYTES)).toString("latin1");
    const format = FORMATS.find(({ magic }) => magic.test(start));
    if (!format)
        return "begins neither as a JPEG nor as a PNG does";
    if (!format.decode)
        return `is a ${format.name} image; only JPEG and PNG are decoded`;
    try {
        return format.decode(bytes, channels);
    }
    catch (error) {
        if (!(error instanceof ImageFault))
            throw error;
        return error.message;
    }
}


/***/ })

};
;