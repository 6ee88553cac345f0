/** A screen or part with nothing in it: one sentence that teaches the next step, and the step itself where it is a button. */
import type { ComponentChildren } from 'preact';
import './EmptyState.css';

export type EmptyStateProps = { readonly text: string; readonly children?: ComponentChildren };

export function EmptyState({ text, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <p>{text}</p>
      {children}
    </div>
  );
}
