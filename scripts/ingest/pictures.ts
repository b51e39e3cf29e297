/** A picture of an exemplar, made small and without what its file said besides. */
export interface Picture {
  readonly year: number;
  readonly exemplar_id: string;
  /** Named after its bytes, so that another picture has another name. */
  readonly picture: string;
  readonly width: number;
  readonly height: number;
  readonly source_file: string;
}
