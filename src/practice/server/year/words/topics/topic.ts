/**
 * Something that entrepreneurs ask about. A letter takes one of each: how things stand, what is asked, and later the answer. In all of them `{3-9}`
 * stands for a number between these two, `@` for the street and number of the writer, `&` for their firm.
 */
export interface Topic {
  readonly subjects: readonly string[];
  readonly situations: readonly string[];
  readonly questions: readonly string[];
  readonly answers: readonly string[];
}
