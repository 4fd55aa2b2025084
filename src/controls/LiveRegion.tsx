/** The one polite announcement of the app: says what changed to people who cannot see it. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div role="status" className="visually-hidden">
      {text}
    </div>
  );
}
