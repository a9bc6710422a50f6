import { createContext, useContext } from 'react';
import { settingsNl, type SettingsTexts } from '../../texts/settings-nl';

export const SettingsTextsContext = createContext<SettingsTexts>(settingsNl);

export function useSettingsTexts(): SettingsTexts {
  return useContext(SettingsTextsContext);
}
