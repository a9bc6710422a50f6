import { useEffect, useState } from 'react';

/** How many of a row of costly parts may be drawn: one more after each picture of the screen, so that none keeps the page waiting. */
export function useInTurn(count: number): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => {
      setDrawn(drawn + 1);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [drawn, count]);
  return drawn;
}
