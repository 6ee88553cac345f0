/** A switch with its name, and a sentence under it where the name does not say all. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Toggle.css';

export type ToggleProps = {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** A sample before the name. */
  readonly children?: ComponentChildren;
};

export function Toggle({ label, hint, isOn, onChange, children }: ToggleProps) {
  const hintId = useId();
  return (
    <label class="toggle">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="toggle-track" aria-hidden="true" />
      {children}
      <span class="toggle-label">{label}</span>
      {hint !== undefined && (
        <span class="toggle-hint small" id={hintId}>
          {hint}
        </span>
      )}
    </label>
  );
}
