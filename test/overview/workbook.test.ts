import { strFromU8, unzipSync } from 'fflate';
import type { Table } from '../../src/domain/overview/table';
import { workbookOf } from '../../src/overview/take-along/workbook';

const TABLE: Table = {
  title: 'Per week: 1/2 [alles]',
  columns: [
    { title: 'Vraag', kind: 'text' },
    { title: 'Binnen', kind: 'day' },
    { title: 'Uren', kind: 'number' },
    { title: 'Op tijd', kind: 'share' },
  ],
  rows: [
    ['=HYPERLINK("https://kwaad.example")', '2026-11-25', 3.25, 0.874],
    ['Café & terras', null, null, null],
  ],
};

async function filesOf(tables: readonly Table[]): Promise<(name: string) => string> {
  const files = unzipSync(new Uint8Array(await (await workbookOf(tables)).arrayBuffer()));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}

describe('tables as an Excel workbook', () => {
  it('hold numbers as numbers, days as days and a text as a text, never as a formula', async () => {
    const file = await filesOf([TABLE]);
    const sheet = file('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<v>3.25</v>');
    expect(sheet).toContain('<v>0.874</v>');
    // The number of 25 November 2026 on Excel's own calendar.
    expect(sheet).toContain('<v>46351</v>');
    expect(sheet).not.toContain('<f');
    expect(file('xl/sharedStrings.xml') + sheet).toContain('Café &amp; terras');
  });

  it('are sheets with names that Excel takes, also when two tables have the same title', async () => {
    const long = { ...TABLE, title: 'Een titel die veel langer is dan Excel kan hebben' };
    const workbook = (await filesOf([TABLE, long, long]))('xl/workbook.xml');
    const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => name);
    expect(names[0]).toBe('1 Per week  1 2  alles');
    expect(new Set(names).size).toBe(3);
    expect(names.every((name) => name.length <= 31)).toBe(true);
  });
});
