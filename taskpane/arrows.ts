/** From one to the next with the arrow keys, among the buttons that are marked as belonging together. */
import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<'vertical' | 'horizontal', Readonly<Record<string, number>>>> = {
  vertical: { ArrowDown: 1, ArrowUp: -1 },
  horizontal: { ArrowRight: 1, ArrowLeft: -1 },
};

/** Handles keys on what holds the buttons; those that take part have the attribute `data-row`. */
export const moveFocus =
  (axis: keyof typeof steps) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const step = steps[axis][event.key];
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
    const at = rows.findIndex((row) => row === event.target);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    rows[at + step]?.focus();
  };
