/** What a bench prints: lines for people, and a line a budget that a machine can read. */

export type Budget = {
  readonly name: string;
  readonly measured: number;
  /** The measured figure may be at most this. */
  readonly limit: number;
};

export class Report {
  readonly budgets: Budget[] = [];

  /** A heading before a bench's lines. */
  head(title: string): void {
    console.log(`\n${title}`);
  }

  /** Cells in columns of one width, the first one wider. */
  row(first: string, ...cells: readonly string[]): void {
    console.log(`  ${first.padEnd(34)}${cells.map((cell) => cell.padStart(12)).join('')}`);
  }

  budget(budget: Budget): void {
    this.budgets.push(budget);
  }

  /** Prints the budgets, and returns whether all are kept. */
  end(): boolean {
    console.log('');
    for (const { name, measured, limit } of this.budgets)
      console.log(`budget ${name} ${figure(measured)} ${figure(limit)} ${measured <= limit ? 'ok' : 'over'}`);
    return this.budgets.every(({ measured, limit }) => measured <= limit);
  }
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toPrecision(2);
}

export function ms(value: number): string {
  return `${value >= 100 ? value.toFixed(0) : value.toFixed(2)} ms`;
}

export function times(value: number): string {
  return `${value.toFixed(1)} x`;
}
