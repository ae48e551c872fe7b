/** The parts of a post that words can stand in, in the order in which a reader meets them. */
export const postFields = ['title', 'employer', 'location', 'pay', 'text'] as const;
export type PostField = (typeof postFields)[number];

/** The fields that stand apart from the text. */
export type FieldName = Exclude<PostField, 'text'>;
export const fieldNames = postFields.filter((field): field is FieldName => field !== 'text');

/** How a post was found on its page: the more a page says by itself, the less had to be guessed. */
export const waysFound = ['structured-data', 'record', 'main', 'selection', 'given'] as const;
export type FoundBy = (typeof waysFound)[number];

/** A picture of a post that may hold words, as a poster does. Nobody has read it yet. */
export interface PostImage {
  /** Its address, as the page writes it. */
  readonly src: string;
  /** What the page says that it shows. */
  readonly alt?: string;
}

/** A recruitment post as it stood on the page when it was read. Every word in it is a stranger's. */
export interface Post {
  /** Unique among the posts of one page or one input file. */
  readonly id: string;
  readonly title?: string;
  readonly employer?: string;
  readonly location?: string;
  readonly pay?: string;
  /** The body as a person reads it: paragraphs and list items on lines of their own. */
  readonly text: string;
  /** BCP 47 tag; absent when the page does not say. */
  readonly lang?: string;
  readonly url?: string;
  readonly foundBy: FoundBy;
  /** The larger pictures of it; absent when there is none. */
  readonly images?: readonly PostImage[];
}

/** Fields of a post, by their names. */
export type Fields = { readonly [field in FieldName]?: string };

/** What a page's author calls a short part, for programs, and what stands around it and says the same, a line each; what it says; and where in the page's text it begins and ends. */
export type Named = [names: string, words: string, from: number, to: number];

/**
 * What a page shows around the text of a post, or tells machines about it: by it fields are told that the page gives no name to.
 * Every word is a stranger's.
 */
export interface Clues {
  /** Lines between the page's heading and the text, where they are no part of it: the job in short. */
  readonly above?: string;
  /** Lines after the text that stand in the same block as it and the heading. */
  readonly below?: string;
  /** Its short parts that have names, in reading order, those around others first. */
  readonly named?: readonly Named[];
  /** Of a post within another: what the other is called. */
  readonly around?: string;
  /** What the first headings say; of a page's one post last what its head calls it, as much of it as the page shows. */
  readonly headings?: readonly string[];
  /** The words of its first links, in their order. */
  readonly links?: readonly string[];
  /** Where these lead, as the page writes it. */
  readonly targets?: readonly string[];
  /** Words that tell a time or are there to be pressed. */
  readonly asides?: readonly string[];
  /** Lines that its neighbours have, too: badges. */
  readonly common?: readonly string[];
  /** Of a page's one post: what the page calls itself in its head. */
  readonly head?: string;
  /** What the page tells machines and does not show. */
  readonly claimed?: Fields;
}

/** A post as the script of its page read it: its fields are those that the page names. */
export interface PagePost extends Post {
  readonly clues?: Clues;
}
