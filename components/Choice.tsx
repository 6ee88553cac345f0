/** A menu of one-time choices; it always shows its own name. */
import './Choice.css';

export type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChoose: (choice: T) => void;
};

export function Choice<T extends string>({ label, choices, onChoose }: ChoiceProps<T>) {
  return (
    <select
      class="bulk-choice small"
      aria-label={label}
      value=""
      onChange={(event) => {
        const chosen = choices.find(([key]) => key === event.currentTarget.value);
        event.currentTarget.value = '';
        if (chosen !== undefined) onChoose(chosen[0]);
      }}
    >
      <option value="">{label}</option>
      {choices.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  );
}
