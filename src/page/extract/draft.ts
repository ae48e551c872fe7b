import type { FoundBy } from '../../core/model/post.ts';
import type { Told } from './fields.ts';
import type { Part } from './sheet.ts';

/** A post before it has a name. */
export interface Draft extends Told {
  readonly part: Part;
  readonly text: string;
  readonly foundBy: FoundBy;
}
