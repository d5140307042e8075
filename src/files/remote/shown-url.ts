/** A URL for people: what follows a `?` may be a key to the file. */
export function shownUrl(text: string): string {
  return text.replace(/[?#].*$/s, "");
}
