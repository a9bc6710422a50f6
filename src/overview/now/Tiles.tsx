import type { ReactElement } from 'react';
import { useStyles } from '../../screen/useStyles';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';
import { isInTile, type Row, type Tile, TILES } from './rows';

interface Props {
  readonly rows: readonly Row[];
  readonly chosen: Tile | null;
  readonly onChoose: (tile: Tile | null) => void;
}

/** The four numbers that tell how things stand; each is a filter of the list too. */
export function Tiles({ rows, chosen, onChoose }: Props): ReactElement {
  const { tiles } = useWords();
  const shared = useStyles();
  const styles = useOverviewStyles();
  return (
    <div className={styles.tiles} role="group" aria-label={tiles.label}>
      {TILES.map((tile) => {
        const number = rows.filter(({ question }) => isInTile(question, tile)).length;
        const isAlarming = tile === 'late' && number > 0;
        return (
          <button
            key={tile}
            type="button"
            className={styles.tile}
            aria-pressed={chosen === tile}
            onClick={() => {
              onChoose(chosen === tile ? null : tile);
            }}
          >
            <span className={`${styles.tileNumber} ${isAlarming ? shared.late : ''}`}>{number}</span>
            <span className={styles.tileName}>{tiles[tile]}</span>
            <span className={shared.quiet}>{tiles.hint[tile]}</span>
          </button>
        );
      })}
    </div>
  );
}
