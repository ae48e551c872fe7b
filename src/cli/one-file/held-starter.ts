/**
 * The starter pack's bytes, packed with Brotli, in base64. Undefined in the project, which builds the pack from its source in
 * `rules/`; the one file that runs without the project is built with them in the place of this module.
 */
export const heldStarter: string | undefined = undefined;
