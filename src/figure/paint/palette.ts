/** Colors of the figure. Paper, ink and ember are the tokens of src/styles/tokens.css; the rest is mixed to sit on them. */
export interface Ramp {
  readonly shade: string;
  readonly middle: string;
  readonly light: string;
  readonly line: string;
}

export const PAPER = '#F7F4EE';
export const INK = '#12283A';
/** What far parts fade toward: the paper seen through the glass of the body. */
export const FOG = '#DCE9F0';

export const SKIN = { rim: '#B4D2E5', clear: '#E7F0F4', line: '#84B2CE' } as const;

export const MATERIALS: Readonly<Record<string, Ramp>> = {
  bone: { shade: '#CDB389', middle: '#EBDAB9', light: '#FEFAF0', line: '#9C7F57' },
  cartilage: { shade: '#8CBACB', middle: '#B4D7E2', light: '#EAF6F9', line: '#6599AE' },
  tendon: { shade: '#D6BFAF', middle: '#EADDD1', light: '#FCF9F4', line: '#B09A88' },
  fascia: { shade: '#E0B08B', middle: '#F0CCAC', light: '#FCEBDB', line: '#BF8B63' },
  faint: { shade: '#D3D2C9', middle: '#E6E3DA', light: '#F6F3EB', line: '#B4B6B3' },
  'faint-cartilage': { shade: '#C3D6DF', middle: '#D8E6EC', light: '#EEF5F8', line: '#A6BFCB' },
  pad: { shade: '#F0C8AD', middle: '#F7DBC7', light: '#FDEEE2', line: '#D6A383' },
  nail: { shade: '#D7E4EC', middle: '#EAF2F6', light: '#FFFFFF', line: '#8FB4CB' },
  nerve: { shade: '#D9CC98', middle: '#EADFB6', light: '#FAF5DE', line: '#A89A63' },
  crack: { shade: '#6B1E04', middle: '#6B1E04', light: '#6B1E04', line: '#6B1E04' },
  hole: { shade: '#AE8F64', middle: '#AE8F64', light: '#AE8F64', line: '#AE8F64' },
};

/** Where a shown problem sits: ember, deeper than the lit chain. */
export const SEAT: Ramp = { shade: '#C2560F', middle: '#EE8A4A', light: '#FBC79E', line: '#8A2E06' };

/** Bones warmed by the chain: between cream and ember #C2410C. */
export const LIT: Ramp = { shade: '#E0915C', middle: '#F6BE94', light: '#FFF1E4', line: '#B0602F' };
