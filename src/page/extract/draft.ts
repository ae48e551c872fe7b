import type { FoundBy } from '../../core/model/post.ts';
import type { Fields } from './fields.ts';
import type { Part } from './sheet.ts';

/** A post before it has a name and an anchor. */
export interface Draft {
  readonly part: Part;
  readonly text: string;
  readonly fields: Fields;
  readonly foundBy: FoundBy;
}
