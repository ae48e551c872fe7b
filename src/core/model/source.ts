/** A public page that signs are cited from. */
export interface Source {
  readonly publisher: string;
  readonly title: string;
  /** As precise as the publisher gives it: "2024-05-17", "2024-05", "2024"; absent when undated. */
  readonly date?: string;
  readonly url: string;
}
