/** The three steps of the text size: 100, 150 and 200 percent of the browser's own. */
export const TEXT_SIZES = ['usual', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/**
 * What the place where the app stands has decided: its name and numbers, and what the app may do there. Plain values,
 * whole: whoever reads them needs no defaults of their own. Where they come from is the business of `clinic/`.
 */
export interface ClinicSettings {
  readonly name: string | null;
  /** Path of a picture on the same server. */
  readonly logo: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly hours: string | null;
  /** An http, https or tel address. */
  readonly bookingLink: string | null;
  /** The http or https address under which a phone reaches this app; QR codes are built on it. */
  readonly publicAddress: string | null;
  readonly emergencyNumber: string;
  /** #rrggbb, dark enough to be read on every ground of the app. */
  readonly accentColor: string | null;
  /** Codes of the languages offered, the usual one first; null where the clinic has not said: all there are. */
  readonly languages: readonly string[] | null;
  /** How the screen looks before anyone has chosen. */
  readonly textSize: TextSize;
  readonly highContrast: boolean;
  readonly still: boolean;
  readonly idle: {
    /** Untouched for so long, seconds, the kiosk asks whether anyone is there. */
    readonly seconds: number;
    /** So long, seconds, it then waits for an answer. */
    readonly countdownSeconds: number;
  };
  /** A shared screen: attract screen, idle clock, nothing kept, no way out of the app. */
  readonly kiosk: boolean;
  readonly print: boolean;
  readonly readAloud: boolean;
  /** Ids of entries that are not shown. */
  readonly hidden: readonly string[];
  /** The clinic's own note on an entry, by the entry's id. */
  readonly notes: Readonly<Record<string, string>>;
}

export const DEFAULT_SETTINGS: ClinicSettings = {
  name: null,
  logo: null,
  phone: null,
  address: null,
  hours: null,
  bookingLink: null,
  publicAddress: null,
  emergencyNumber: '911',
  accentColor: null,
  languages: null,
  textSize: 'usual',
  highContrast: false,
  still: false,
  idle: { seconds: 75, countdownSeconds: 20 },
  kiosk: false,
  print: true,
  readAloud: true,
  hidden: [],
  notes: {},
};

/** The settings where nobody has set anything. A shared screen speaks aloud only where the clinic wants it. */
export const usualSettings = (kiosk: boolean): ClinicSettings => ({ ...DEFAULT_SETTINGS, kiosk, readAloud: !kiosk });

/** One fault of the clinic's file, for staff: which field, what was found there, what would be accepted. */
export interface SettingsProblem {
  readonly field: string;
  readonly found: string;
  readonly accepted: string;
}

/** The settings in use, and what of the clinic's file could not be used. */
export interface ReadSettings {
  readonly settings: ClinicSettings;
  readonly problems: readonly SettingsProblem[];
  /** What reads the file did not come: it may come another time. */
  readonly missed?: true;
}
