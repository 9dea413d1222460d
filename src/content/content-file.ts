/** One file of a content folder: its path with `/`, beginning with the folder's own name, and its raw bytes. */
export interface ContentFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
