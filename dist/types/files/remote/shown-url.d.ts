/** A URL for people: what follows a `?` may be a key to the file. */
export declare function shownUrl(text: string): string;
