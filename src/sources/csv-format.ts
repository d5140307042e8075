/** CSV with a header: each row is a request by the names of its columns. */
import { isUtf8 } from "node:buffer";
import type { OpenedFile } from "../files/index.js";
import { type Row, RowSplitter } from "./csv-rows.js";
import { EXAMPLE_TRAITS } from "./example-record.js";
import { bad, type Ending, type Format, type Judged, type Take } from "./format.js";
import { MAX_LINE_BYTES } from "./pieces.js";
import type { RecordedBody } from "./sampled.js";
import { split } from "./split.js";

/** Columns of a file: more than models have features. */
const MAX_COLUMNS = 100_000;

export const csvFormat: Format = { item: "row", read: readRows };

async function readRows({ path: file, bytes }: OpenedFile, take: Take): Promise<Ending> {
  let names: readonly string[] | undefined;
  for await (const rows of split(bytes, new RowSplitter())) {
    for (const { line, bytes: row } of rows) {
      if (row.length === 0) continue;
      if (names) {
        if (!take(judgeRow(row, names), { file, line })) return undefined;
        continue;
      }
      const header = headerOf(row);
      if (typeof header === "string") return { code: "sources-broken-file", reason: header, where: { file, line } };
      names = header;
    }
  }
  return undefined;
}

/** The names of the columns, or what is wrong with them, which continues a sentence about the file. */
function headerOf(row: Row["bytes"]): readonly string[] | string {
  const cells = row !== "too long" && isUtf8(row) ? cellsOf(textOf(row), MAX_COLUMNS) : undefined;
  if (!cells) return "has a header that is no row of CSV in UTF-8";
  if (cells.length > MAX_COLUMNS) return `has a header of more than ${MAX_COLUMNS} columns`;
  if (cells.includes("")) return "has a header with a column that has no name";
  return new Set(cells).size < cells.length ? "has a header that names a column twice" : cells;
}

function judgeRow(row: Row["bytes"], names: readonly string[]): Judged {
  if (row === "too long") return bad(`has more than ${MAX_LINE_BYTES} bytes`);
  if (!isUtf8(row)) return bad("is not UTF-8");
  const cells = cellsOf(textOf(row), names.length);
  if (!cells) return bad("has a quote within a cell that does not begin with one, or that does not end");
  if (cells.length !== names.length) {
    const found = cells.length > names.length ? `more than ${names.length}` : cells.length;
    return bad(`has ${found} cells, and the header has ${names.length}`);
  }
  const columns = names.flatMap((name, i) => (cells[i] === "" ? [] : [[name, cells[i]]]));
  return { kind: "request", content: Buffer.from(JSON.stringify(columns)), traits: EXAMPLE_TRAITS, decode };
}

function decode(content: Uint8Array): RecordedBody {
  return { kind: "row", columns: new Map(JSON.parse(textOf(content)) as [string, string][]) };
}

/** Undefined where quotes are not as they must be. One more than `most` cells stands for any number of them. */
function cellsOf(row: string, most: number): readonly string[] | undefined {
  const cells: string[] = [];
  for (let at = 0; cells.length <= most; at += 1) {
    const cell = row[at] === '"' ? quotedCell(row, at + 1) : plainCell(row, at);
    if (!cell) return undefined;
    cells.push(cell.text);
    at = cell.end;
    if (at === row.length) return cells;
    if (row[at] !== ",") return undefined;
  }
  return cells;
}

interface Cell {
  readonly text: string;
  /** Where a comma or the end of the row should stand. */
  readonly end: number;
}

function plainCell(row: string, start: number): Cell | undefined {
  const comma = row.indexOf(",", start);
  const end = comma === -1 ? row.length : comma;
  const text = row.slice(start, end);
  return text.includes('"') ? undefined : { text, end };
}

function quotedCell(row: string, start: number): Cell | undefined {
  let text = "";
  for (let from = start; ; ) {
    const quote = row.indexOf('"', from);
    if (quote === -1) return undefined;
    text += row.slice(from, quote);
    if (row[quote + 1] !== '"') return { text, end: quote + 1 };
    text += '"';
    from = quote + 2;
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}
