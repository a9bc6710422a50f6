import { createContext, useContext } from 'react';
import { overviewNl, type OverviewTexts } from '../../texts/overview-nl';

/** The words of this page; those that all screens share are in `TextsContext`. */
export const WordsContext = createContext<OverviewTexts>(overviewNl);

export function useWords(): OverviewTexts {
  return useContext(WordsContext);
}
