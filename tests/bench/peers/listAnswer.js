import { answerFor, regionName } from './knowledge.js';

/** Lists the linked foot problems of a region in the page, without a library; gives them. */
export function listAnswer(region) {
  const problems = answerFor(region);
  const list = document.createElement('ul');
  for (const { name, text } of problems) {
    const item = document.createElement('li');
    const title = document.createElement('strong');
    title.textContent = name;
    item.append(title, ` ${text}`);
    list.append(item);
  }
  const heading = document.createElement('h1');
  heading.textContent = regionName(region);
  document.querySelector('.answer').replaceChildren(heading, list);
  return problems;
}
