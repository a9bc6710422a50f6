import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';
import { csvOf } from '../../domain/overview/csv';
import type { Table } from '../../domain/overview/table';
import { useWords } from '../ui/overview-context';
import { download } from './download';

interface Props {
  /** Of the file, without what tells its kind. */
  readonly name: string;
  /** Made when somebody asks for them. A CSV file holds the first, a workbook all of them. */
  readonly tables: () => readonly [Table, ...Table[]];
}

/** What is on the screen as a file: the main table as CSV, everything as an Excel workbook. */
export function FileButtons({ name, tables }: Props): ReactElement {
  const { state: words } = useWords();

  async function excel(): Promise<void> {
    const { workbookOf } = await import('./workbook');
    download(`${name}.xlsx`, await workbookOf(tables()));
  }

  return (
    <>
      <DefaultButton
        text={words.csv}
        onClick={() => {
          download(`${name}.csv`, csvOf(tables()[0]), 'text/csv;charset=utf-8');
        }}
      />
      <DefaultButton text={words.excel} onClick={() => void excel()} />
    </>
  );
}
