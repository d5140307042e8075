/** CSV with a header: each row is a request by the names of its columns. */
import { isUtf8 } from "node:buffer";
import type { OpenedFile } from "../files/index.js";
import { type Row, RowSplitter } from "./csv-rows.js";
import { EXAMPLE_TRAITS } from "./example-record.js";
import { bad, type Ending, type Format, type Judged, type Take } from "./format.js";
import { MAX_LINE_BYTES } from "./pieces.js";
import type { RecordedBody } from "./sampled.js";
import { split } from "./split.js";
import { textOf } from "./text-of.js";

/** Columns of a file: more than models have features. */
const MAX_COLUMNS = 100_000;

const LINE_FEED = 0x0a;

export const csvFormat: Format = { item: "row", read: readRows };

async function readRows({ path: file, bytes }: OpenedFile, take: Take): Promise<Ending> {
  let header: Header | undefined;
  for await (const rows of split(bytes, new RowSplitter())) {
    for (const { line, bytes: row } of rows) {
      if (row.length === 0) continue;
      if (header) {
        if (!take(judgeRow(row, header), { file, line })) return undefined;
        continue;
      }
      const found = headerOf(row);
      if (typeof found === "string") return { code: "sources-broken-file", reason: found, where: { file, line } };
      header = found;
    }
  }
  return undefined;
}

interface Header {
  /** With the line break behind it. */
  readonly row: Uint8Array;
  readonly columns: number;
}

/** What is wrong with it continues a sentence about the file. */
function headerOf(row: Row["bytes"]): Header | string {
  const names = row !== "too long" && isUtf8(row) ? cellsOf(textOf(row), MAX_COLUMNS) : undefined;
  if (row === "too long" || !names) return "has a header that is no row of CSV in UTF-8";
  if (names.length > MAX_COLUMNS) return `has a header of more than ${MAX_COLUMNS} columns`;
  if (names.includes("")) return "has a header with a column that has no name";
  if (new Set(names).size < names.length) return "has a header that names a column twice";
  return { row: Buffer.concat([row, Uint8Array.of(LINE_FEED)]), columns: names.length };
}

function judgeRow(row: Row["bytes"], header: Header): Judged {
  if (row === "too long") return bad(`has more than ${MAX_LINE_BYTES} bytes`);
  if (!isUtf8(row)) return bad("is not UTF-8");
  const cells = cellsOf(textOf(row), header.columns);
  if (!cells) return bad("has a quote within a cell that does not begin with one, or that does not end");
  if (cells.length !== header.columns) {
    const found = cells.length > header.columns ? `more than ${header.columns}` : cells.length;
    return bad(`has ${found} cells, and the header has ${header.columns}`);
  }
  // A row of another header is another request.
  return { kind: "request", content: Buffer.concat([header.row, row]), traits: EXAMPLE_TRAITS, decode };
}

/** @param content a header and one row */
function decode(content: Uint8Array): RecordedBody {
  const splitter = new RowSplitter();
  const [names = [], cells = []] = [...splitter.push(content), ...splitter.end()].map(({ bytes }) =>
    cellsOf(textOf(bytes as Uint8Array), MAX_COLUMNS),
  );
  const columns = new Map<string, string>();
  for (const [i, name] of names.entries()) if (cells[i] !== "") columns.set(name, cells[i]!);
  return { kind: "row", columns };
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
