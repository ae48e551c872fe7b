import { basename } from 'node:path';
import { heldStarter } from './held-starter.ts';

/** Whether this is the one file that runs without the project. */
export const isOneFile: boolean = heldStarter !== undefined;

/** How “pack” is called here. */
export const packCommand: string = isOneFile
  ? `node ${basename(process.argv[1] ?? '')}`
  : 'npm run --silent pack --';
