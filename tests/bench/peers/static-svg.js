// The floor: a picture in the page, no library. A touch colors the place and lists what is linked to it.
import './page.css';
import { listAnswer } from './listAnswer.js';
import { middleOf, watched } from './watched.js';

const svg = document.querySelector('svg');
svg.addEventListener('click', ({ target }) => {
  const { region } = target.dataset;
  if (!region) return;
  for (const lit of svg.querySelectorAll('.lit')) lit.classList.remove('lit');
  target.classList.add('lit');
  listAnswer(region);
});

const knee = svg.querySelector('[data-region="knee"]');
watched(
  () => middleOf(knee),
  () => knee.classList.contains('lit'),
);
