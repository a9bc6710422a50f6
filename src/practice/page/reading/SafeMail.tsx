import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { type ReactElement, useMemo, useState } from 'react';
import { Icon } from '../look/Icon';
import { colours } from '../look/theme';
import { mailToRead } from '../mail/show-mail';
import { MailFrame } from './MailFrame';

const bar = mergeStyles({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  padding: '6px 16px',
  background: colours.raised,
  borderBlock: `1px solid ${colours.line}`,
});

/** The HTML of a mail, made safe, without pictures from elsewhere until the reader asks for them. */
export function SafeMail({ html }: { readonly html: string }): ReactElement {
  const { isInverted } = useTheme();
  const [allowsPictures, setAllowsPictures] = useState(false);
  const { page, lacksPictures } = useMemo(
    () => mailToRead(html, { allowsPictures, isDark: isInverted }),
    [html, allowsPictures, isInverted],
  );
  return (
    <>
      {lacksPictures && (
        <div className={bar}>
          <Icon name="picture" />
          <span>Afbeeldingen in dit bericht zijn niet gedownload. De afzender ziet dan niet dat je het las.</span>
          <DefaultButton text="Download afbeeldingen" onClick={() => setAllowsPictures(true)} />
        </div>
      )}
      <MailFrame page={page} />
    </>
  );
}
