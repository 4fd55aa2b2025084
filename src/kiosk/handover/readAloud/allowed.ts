/** What decides whether an answer may be read aloud here. */
export interface ReadAloudConfig {
  /** A screen shared by the waiting room: everybody would hear it. */
  readonly kiosk: boolean;
  /** The clinic wants it on its shared screen. */
  readonly readAloud: boolean;
}

/** On a device of one's own always; on a shared screen only where the clinic says so. */
export const readAloudAllowed = ({ kiosk, readAloud }: ReadAloudConfig): boolean => !kiosk || readAloud;
