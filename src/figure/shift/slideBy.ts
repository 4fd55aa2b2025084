/** Puts what is seen of a slider at a percent of its way; `stop` leaves it to the style sheets again. */
export interface Sliding {
  readonly to: (percent: number) => void;
  readonly stop: () => void;
}

/**
 * Moves elements along by percent: as paused animations, whose time is set. To a browser that is a value of a layer; a style
 * that changes is matched against all rules, and the page's layers are put together anew. Browsers without animations get the style.
 */
export function slideBy(
  ways: readonly (readonly [element: HTMLElement, transform: (percent: number) => string])[],
): Sliding {
  const moves = ways.map(([element, transform]) => {
    const animation = element.animate?.([{ transform: transform(0) }, { transform: transform(100) }], {
      duration: 100,
      fill: 'both',
    });
    animation?.pause();
    return {
      to: (percent: number) => {
        if (animation) animation.currentTime = percent;
        else element.style.transform = transform(percent);
      },
      stop: () => animation?.cancel(),
    };
  });
  return {
    to: (percent) => {
      for (const move of moves) move.to(percent);
    },
    stop: () => {
      for (const move of moves) move.stop();
    },
  };
}
