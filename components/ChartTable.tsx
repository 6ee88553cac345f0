/** The numbers of a chart as a table. The first cell of a row does what a click on its mark in the chart does. */
import { useWords } from './words';

export type ChartRow = {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly (string | number)[];
  readonly isChosen: boolean;
};

export type ChartTableProps = {
  readonly caption: string;
  /** Of the label and of every cell. */
  readonly heads: readonly string[];
  readonly rows: readonly ChartRow[];
  readonly onToggle: (key: string) => void;
};

export function ChartTable({ caption, heads, rows, onToggle }: ChartTableProps) {
  const { number } = useWords();
  const isNumber = (column: number): boolean => typeof rows[0]?.cells[column - 1] === 'number';
  return (
    <div class="chart-table">
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={head} scope="col" class={isNumber(column) ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cells, isChosen }) => (
            <tr key={key}>
              <th scope="row">
                <button type="button" class="link" dir="auto" aria-pressed={isChosen} onClick={() => onToggle(key)}>
                  {label}
                </button>
              </th>
              {cells.map((cell, index) => (
                <td key={heads[index + 1]} class={typeof cell === 'number' ? 'number' : undefined}>
                  {typeof cell === 'number' ? number(cell) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
