import { Icon } from '../../controls/Icon.tsx';

interface Option<Value extends string> {
  readonly value: Value | undefined;
  readonly name: string;
}

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChoose: (value: Value | undefined) => void;
}

/** One of several, as buttons; the chosen one has a tick. `undefined` stands for all. */
export function Choices<Value extends string>({ legend, options, value, onChoose }: ChoicesProps<Value>) {
  return (
    <fieldset className="chips">
      <legend>{legend}</legend>
      {options.map((option) => (
        <button
          key={option.value ?? ''}
          type="button"
          className="chip"
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
        >
          {option.value === value ? <Icon name="tick" /> : null}
          {option.name}
        </button>
      ))}
    </fieldset>
  );
}
