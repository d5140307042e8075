/**
 * JSON as the model server reads it (RapidJSON with kParseNanAndInfFlag, tensorflow_serving/util/json_tensor.cc):
 * `NaN`, `Infinity` and `Inf` are numbers, and a number written without fraction or exponent is an integer, of which every
 * digit is kept up to 64 bits. `JSON.parse` knows neither.
 */
export type JsonValue = null | boolean
/** Written with a fraction or an exponent, or past 64 bits. */
 | number | bigint | string | readonly JsonValue[]
/** Of a key that stands twice the first value, as the server finds it. */
 | ReadonlyMap<string, JsonValue>;
/** Array.isArray does not narrow to a read-only list, nor instanceof to a read-only map. */
export declare function isJsonList(json: JsonValue): json is readonly JsonValue[];
export declare function isJsonObject(json: JsonValue): json is ReadonlyMap<string, JsonValue>;
export type JsonOutcome = {
    readonly value: JsonValue;
}
/** Continues a sentence, and says line and column. */
 | {
    readonly fault: string;
};
/** Lists and objects within each other: as many as a tensor can have dimensions, and what stands around them. */
export declare const MAX_DEPTH = 260;
/** @param trailing what may follow the value: the server looks at nothing behind it. */
export declare function parseJson(text: string, trailing: "nothing" | "anything"): JsonOutcome;
/** Why a text is not one JSON value, and at which of its characters that shows; undefined where it is one. */
export declare function jsonFault(text: string): {
    readonly reason: string;
    readonly offset: number;
} | undefined;
