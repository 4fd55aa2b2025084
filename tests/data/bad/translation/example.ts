/** A translation with one fault: the English, what stands for it, and the exact line that tells it. */
export interface BadTranslation {
  readonly path: string;
  readonly english: string;
  /** The English that was translated; the same unless it has changed since. */
  readonly translated?: string;
  /** null: nothing stands for it. */
  readonly text: string | null;
  readonly message: string;
}
