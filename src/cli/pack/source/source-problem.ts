/** Where something stands in what an author wrote. */
export interface SourcePlace {
  readonly file: string;
  /** From 1; undefined when it is about the file as a whole. */
  readonly line?: number | undefined;
}

/** Something wrong in an author's file, and what to write instead. */
export interface SourceFault extends SourcePlace {
  readonly message: string;
}

/** A pack's source that cannot be used, with a sentence for its author for each thing that is wrong. */
export class SourceProblem extends Error {
  readonly faults: readonly SourceFault[];

  constructor(faults: readonly SourceFault[]) {
    const [first, ...more] = faults;
    const lines = faults.map((fault) => `  ${faultLine(fault)}`).join('\n');
    super(first && more.length === 0 ? faultLine(first) : `the pack cannot be built:\n${lines}`);
    this.faults = faults;
  }
}

/** A fault in one line, as editors and terminals make links of: file, line, what to do. */
export const faultLine = ({ file, line, message }: SourceFault): string =>
  `${line === undefined ? file : `${file}:${line}`}: ${message}`;
