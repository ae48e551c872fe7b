import type { FoundBy } from '../../core/model/post.ts';
import type { Fields } from './fields.ts';

/** A post before it has a name and an anchor. */
export interface Draft {
  /** Number of its element on the sheet. */
  readonly index: number;
  readonly text: string;
  readonly fields: Fields;
  readonly foundBy: FoundBy;
}
