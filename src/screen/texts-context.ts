import { createContext, useContext } from 'react';
import { nl, type Texts } from '../texts/nl';

/** The words, also before the host has answered. */
export const TextsContext = createContext<Texts>(nl);

export function useTexts(): Texts {
  return useContext(TextsContext);
}
