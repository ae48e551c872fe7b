// Of the web's interfaces only these pure ones: Node and browsers have them alike (WHATWG Encoding, URL; HTML §8.3).

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(encoding: 'utf-8', options: { fatal: true; ignoreBOM: true });
  decode(bytes: Uint8Array): string;
}

declare function atob(base64: string): string;
declare function btoa(binary: string): string;

declare class URL {
  static canParse(address: string): boolean;
  constructor(address: string);
  readonly protocol: string;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
  readonly search: string;
  readonly hash: string;
}

declare class URLSearchParams {
  constructor(parts: string | Readonly<Record<string, string>>);
  toString(): string;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
