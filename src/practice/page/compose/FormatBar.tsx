import { IconButton } from '@fluentui/react/lib/Button';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import { Icon, type IconName } from '../look/Icon';
import { colours } from '../look/theme';
import { FileButton } from './FileButton';
import type { Format } from './mail-editor';

const bar = mergeStyles({
  display: 'flex',
  flexWrap: 'wrap',
  padding: '2px 10px',
  borderBottom: `1px solid ${colours.line}`,
});

const BUTTONS: readonly (readonly [Format, IconName, string])[] = [
  ['bold', 'bold', 'Vet'],
  ['italic', 'italic', 'Cursief'],
  ['underline', 'underline', 'Onderstrepen'],
  ['insertUnorderedList', 'bullets', 'Opsomming'],
  ['insertOrderedList', 'numbers', 'Nummering'],
];

interface Props {
  readonly isLocked: boolean;
  readonly onFormat: (format: Format) => void;
  readonly onPictures: (files: readonly File[]) => void;
}

/** The buttons for the look of the text. */
export function FormatBar({ isLocked, onFormat, onPictures }: Props): ReactElement {
  return (
    <div className={bar} role="group" aria-label="Opmaak">
      {BUTTONS.map(([format, icon, label]) => (
        <IconButton
          key={format}
          ariaLabel={label}
          title={label}
          disabled={isLocked}
          styles={{ root: { color: colours.text } }}
          onRenderIcon={() => <Icon name={icon} />}
          onClick={() => onFormat(format)}
        />
      ))}
      <FileButton
        text="Afbeelding"
        icon="picture"
        accept="image/png,image/jpeg,image/gif"
        isLocked={isLocked}
        onFiles={onPictures}
      />
    </div>
  );
}
