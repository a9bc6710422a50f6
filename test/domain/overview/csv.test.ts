import * as fc from 'fast-check';
import { csvOf } from '../../../src/domain/overview/csv';
import type { Cell } from '../../../src/domain/overview/table';

const columns = [{ title: 'Vraag', kind: 'text' } as const];
const lines = (...cells: readonly Cell[]): readonly string[] =>
  csvOf({ columns, rows: cells.map((cell) => [cell]) })
    .slice('\ufeffVraag\r\n'.length)
    .split('\r\n');

describe('a table as CSV', () => {
  it('opens as it is in a Dutch Excel', () => {
    const table = {
      columns: [...columns, { title: 'Uren; netto', kind: 'number' as const }],
      rows: [
        ['Café "De Waag"', 3.25],
        ['terras', null],
      ],
    };
    expect(csvOf(table)).toBe('\ufeffVraag;"Uren; netto"\r\n"Café ""De Waag""";3,25\r\nterras;\r\n');
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'never lets the text %j become a formula',
    (text) => {
      expect(lines(text)[0]?.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('leaves a number below nought a number', () => {
    expect(lines(-2.5)).toEqual(['-2,5', '']);
  });

  it('gives every text back to who reads it by the rules', () => {
    const read = (csv: string): string => (csv.startsWith('"') ? csv.slice(1, -1).replace(/""/g, '"') : csv);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const csv = csvOf({ columns, rows: [[text]] }).slice('\ufeffVraag\r\n'.length, -2);
        expect(read(csv).replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')).toBe(text);
        expect(/["\r\n;]/.test(csv)).toBe(csv.startsWith('"'));
      }),
    );
  });
});
