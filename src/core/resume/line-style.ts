/** How a line of a resume is drawn, as far as its file says so. */
export interface LineStyle {
  /** Font size of most of the line, in points. */
  readonly size: number;
  /** True if most of the line is drawn in a bold font. */
  readonly bold: boolean;
  /** True if every letter is a capital or a small capital. */
  readonly capitals: boolean;
  /** Empty height between the line before and this one, in points. */
  readonly spaceBefore: number;
}
