/** A file of a pack that cannot be used, with a sentence for its author. */
export class SourceProblem extends Error {}
