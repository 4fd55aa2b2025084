import licenses from 'virtual:licenses';
import './licenses.css';

/** Whose work the app is made of, each package with its license in full. Names and licenses are not translated. */
export function Licenses() {
  const { packages, texts } = licenses;
  return (
    <ul className="rows" lang="en" dir="ltr">
      {texts.map((text, at) => (
        <li key={text}>
          <details>
            <summary>
              {packages
                .filter((each) => each.text === at)
                .map(({ name, version, license }) => `${name} ${version} (${license})`)
                .join(', ')}
            </summary>
            <pre className="license">{text}</pre>
          </details>
        </li>
      ))}
    </ul>
  );
}
