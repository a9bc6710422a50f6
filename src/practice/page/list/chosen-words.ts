/** How much is chosen: "Ctrl+A" reaches no further than what was read of a folder, which is to be said. */
export function chosenWords(count: number, reach: 'some' | 'all' | 'allThatIsRead'): string {
  switch (reach) {
    case 'some':
      return `${count} gesprekken gekozen.`;
    case 'all':
      return `Alle ${count} gesprekken gekozen.`;
    case 'allThatIsRead':
      return `De bovenste ${count} gesprekken gekozen. Verder naar beneden staan er meer: scroll erheen om ook die te kiezen.`;
  }
}
