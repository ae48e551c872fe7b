/** Only these mean that a database itself is broken; a full disk is no reason to throw it away. */
const broken = ['VersionError', 'UnknownError', 'NotFoundError', 'InvalidStateError'];

/** Whether a database failed in such a way that only a new one helps. */
export const isBroken = (problem: unknown): boolean =>
  problem instanceof DOMException && broken.includes(problem.name);
