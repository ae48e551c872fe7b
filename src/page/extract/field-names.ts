import { type PostField, postFields } from '../../core/model/post.ts';

/** The fields of a post that stand apart from its text. */
export type FieldName = Exclude<PostField, 'text'>;
export const fieldNames = postFields.filter((field): field is FieldName => field !== 'text');
