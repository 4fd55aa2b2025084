interface Props {
  readonly title: string;
  readonly value: string;
  readonly doubts: readonly string[];
  readonly drawn: string | null;
}

/** The lines of a callout, in their fixed order: what moves, how much, the doubt, how it is drawn. */
export function Callout({ title, value, doubts, drawn }: Props) {
  return (
    <>
      <strong className="callout-title">{title}</strong>
      <span className="callout-value">{value}</span>
      {doubts.map((doubt) => (
        <span className="callout-doubt" key={doubt}>
          {doubt}
        </span>
      ))}
      {drawn ? <span className="callout-drawn">{drawn}</span> : null}
    </>
  );
}
