/** The line icons of the bars and buttons, drawn in a 24 × 24 box. */
const ICONS = {
  body: 'M12 5.2a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5 9c4 1.6 10 1.6 14 0M12 9.8v5M12 14.4l-3 8M12 14.4l3 8',
  foot: 'M9 2v9c0 2-4 3-4 6.5C5 20 7 22 10 22h8c2.4 0 3-3 .6-4-2.8-1-5.6-2.4-5.6-7V2',
  heart: 'M12 21C6 16.6 2.5 13 2.5 8.8A5 5 0 0 1 12 6.6a5 5 0 0 1 9.5 2.2C21.5 13 18 16.6 12 21z',
  warning: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM12 7v6.4M12 17v.2',
  triangle: 'M12 3 22.5 21h-21zM12 9.5v5.5M12 18v.2',
  clock: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 6.5V12l4 2.4',
  back: 'M20 12H4M11 5l-7 7 7 7',
  go: 'm9 5 7 7-7 7',
  plus: 'M12 4v16M4 12h16',
  minus: 'M4 12h16',
  play: 'M7 4l13 8-13 8z',
  pause: 'M8 4.500v15M16 4.500v15',
  walk: 'M13 4.600a1.600 1.600 0 1 0 0-3.200 1.600 1.600 0 0 0 0 3.200zM13 7.500l-2.500 6.500 4 3.500 1.500 5M10.500 14l-1.500 4-4 4M13 7.500l-4.500 2-1 3.500M13 7.500l2.500 3.500 3 1',
  tick: 'm4 12.5 5.5 5.5L20 7',
  close: 'M5 5l14 14M19 5 5 19',
  turn: 'M3 10c0 2.6 4 4.5 9 4.5S21 12.6 21 10 17 5.5 12 5.5M12 18l-3.5-3.5L12 11',
  book: 'M12 6C9.5 4.200 6 4 2.5 4.5v14C6 18 9.5 18.200 12 20c2.5-1.800 6-2 9.5-1.5v-14C18 4 14.5 4.200 12 6zM12 6v14',
  restart: 'M4 4v6h6M4.6 10A8.5 8.5 0 1 1 3.5 14',
  look: 'M10.5 3a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM16 16l5.5 5.5',
  list: 'M9 6h12M9 12h12M9 18h12M3.5 6h.1M3.5 12h.1M3.5 18h.1',
  ask: 'M8 4H5.5v17.5h13V4H16M8.5 2.5h7V6h-7zM9 11h6M9 15.5h6',
  links:
    'M5 8a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM5 21a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM19 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM7.400 6.500l9.200 4.500M7.400 17.500l9.200-4.500',
  down: 'm5 9 7 7 7-7',
  sound: 'M4 9.500v5h3.500L12 19V5L7.500 9.500zM15.500 9a4.200 4.200 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
  stop: 'M6 6h12v12H6z',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  qr: 'M3 3h7v7H3zM14 3h7v7h-7zM3 14h7v7H3zM14 14h3v3h-3zM18 18h3v3h-3zM18 14h3M14 20v1',
  print: 'M7 8V3h10v5M7 17H4V9.500h16V17h-3M7 14h10v7H7z',
  globe:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM2 12h20M12 2c3 3 4.500 6.300 4.500 10S15 19 12 22M12 2C9 5 7.500 8.300 7.500 12S9 19 12 22',
  about: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 11v6M12 7v.2',
  hand: 'M8 13V5.500a1.7 1.7 0 0 1 3.4 0V11M11.4 11V4a1.7 1.7 0 0 1 3.4 0v7M14.8 11V6a1.7 1.7 0 0 1 3.4 0v8c0 4.5-2.3 7.5-6 7.5-3 0-4.7-1.3-6.2-4L4 13.600c-.9-1.7 1.2-3.1 2.5-1.700L8 13.5',
  text: 'M2.5 19 8 5l5.5 14M4.3 14.500h7.400M15 19l3.5-9 3.5 9M16.2 16h4.6',
  disagree: 'M7 21V5M7 5 3.5 8.5M7 5l3.5 3.5M17 3v16M17 19l3.5-3.5M17 19l-3.5-3.5',
} as const;

export type IconName = keyof typeof ICONS;

/** Icons that point on or back along the text, and so turn with it. */
const POINTS: readonly IconName[] = ['back', 'go'];

/** A line icon in the color of its text. Decoration only: the control it stands in has its own words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      data-points={POINTS.includes(name) || undefined}
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICONS[name]} />
    </svg>
  );
}
