import styles from './VoicesPanel.module.css';

interface Props<Value extends string> {
  readonly title: string;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few ways to arrange a list. */
export function Choice<Value extends string>({ title, options, chosen, onChoose }: Props<Value>) {
  return (
    <select
      className={styles.choice}
      aria-label={title}
      value={chosen}
      onChange={(event) => {
        const option = options.find(([value]) => value === event.currentTarget.value);
        if (option) onChoose(option[0]);
      }}
    >
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
