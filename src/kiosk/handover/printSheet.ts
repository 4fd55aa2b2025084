/** The height of the smaller of A4 and Letter inside its margins, CSS px. */
const PAGE_HEIGHT = (250 / 25.4) * 96;
/** Steps of the text, from the usual one to the smallest that is still easy to read on paper. */
const FITS = ['usual', 'small', 'least'] as const;

/** Sets the text as large as lets the first page hold what belongs on it. */
function fitText(sheet: HTMLElement): void {
  const first = sheet.querySelector<HTMLElement>('.sheet-first');
  for (const step of FITS) {
    sheet.dataset.fit = step;
    if (!first || first.scrollHeight <= PAGE_HEIGHT) return;
  }
}

/** Prints a sheet that stands in the page, once what it shows has been drawn; `done` when the browser has finished with it. */
export function printSheet(sheet: HTMLElement, window: Window, done: () => void): void {
  const { document } = window;
  void document.fonts.ready.then(() =>
    window.requestAnimationFrame(() =>
      window.requestAnimationFrame(() => {
        // paper shows where a movement ends
        for (const animation of sheet.getAnimations({ subtree: true })) animation.finish();
        fitText(sheet);
        window.addEventListener('afterprint', done, { once: true });
        window.print();
      }),
    ),
  );
}
