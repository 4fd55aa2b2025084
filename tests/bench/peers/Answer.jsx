import { answerFor, regionName } from './knowledge.js';

/** The linked foot problems of a region. */
export function Answer({ region }) {
  if (!region) return null;
  return (
    <section className="answer">
      <h1>{regionName(region)}</h1>
      <ul>
        {answerFor(region).map(({ id, name, text }) => (
          <li key={id}>
            <strong>{name}</strong> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
