import type { SqlCondition } from '../store/messages';
import { badRequest } from './failure';
import { MESSAGE_FIELDS, type Field } from './message-fields';
import { tokensOf, type Token } from './filter-tokens';

/** A filter on messages in SQL, with the paths it names in the order in which they stand (see `checkOrder`). */
export interface MessageFilter extends SqlCondition {
  readonly paths: readonly string[];
}

const OPERATORS: Record<string, string> = { eq: 'is', ne: 'is not', gt: '>', ge: '>=', lt: '<', le: '<=' };
const MAX_DEPTH = 25;

/** Reads the part of OData's filter language that Outlook mail answers to; the rest is refused as Graph refuses it. */
export function parseFilter(filter: string): MessageFilter {
  const parser = new FilterParser(tokensOf(filter), filter);
  const condition = parser.expression(0);
  parser.end();
  return { ...condition, paths: parser.paths };
}

class FilterParser {
  readonly paths: string[] = [];
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly source: string,
  ) {}

  expression(depth: number): SqlCondition {
    if (depth > MAX_DEPTH) throw badRequest('BadRequest', 'The filter is nested too deeply.');
    let left = this.conjunction(depth);
    while (this.takeWord('or')) left = joined(left, 'or', this.conjunction(depth));
    return left;
  }

  end(): void {
    if (this.at < this.tokens.length) throw this.syntaxError();
  }

  private conjunction(depth: number): SqlCondition {
    let left = this.term(depth);
    while (this.takeWord('and')) left = joined(left, 'and', this.term(depth));
    return left;
  }

  private term(depth: number): SqlCondition {
    if (this.takeWord('not')) {
      const inner = this.term(depth + 1);
      return { sql: `not (${inner.sql})`, values: inner.values };
    }
    if (this.takeMark('(')) {
      const inner = this.expression(depth + 1);
      this.expectMark(')');
      return { sql: `(${inner.sql})`, values: inner.values };
    }
    const name = this.expectWord();
    if (name === 'startswith' || name === 'endswith' || name === 'contains') return this.textFunction(name);
    if (name === 'singleValueExtendedProperties/any') return this.propertyCondition();
    if (name === 'categories/any') return this.categoryCondition();
    return this.comparison(name);
  }

  private comparison(path: string): SqlCondition {
    const field = this.field(path);
    const operator = OPERATORS[this.expectWord()];
    if (operator === undefined) throw this.syntaxError();
    return { sql: `${field.column} ${operator} ?`, values: [field.literal(this.literal())] };
  }

  private textFunction(name: 'startswith' | 'endswith' | 'contains'): SqlCondition {
    this.expectMark('(');
    const field = this.field(this.expectWord());
    this.expectMark(',');
    const text = this.literal();
    this.expectMark(')');
    if (name === 'contains') return { sql: `instr(lower(${field.column}), lower(?)) > 0`, values: [text] };
    if (name === 'startswith')
      return { sql: `lower(substr(${field.column}, 1, length(?))) = lower(?)`, values: [text, text] };
    return { sql: `lower(substr(${field.column}, -length(?))) = lower(?)`, values: [text, text] };
  }

  /** `any(ep: ep/id eq '..' and ep/value eq '..')`: MAPI properties are found by id, and by value if one is given. */
  private propertyCondition(): SqlCondition {
    this.expectMark('(');
    const variable = this.expectWord();
    this.expectMark(':');
    const wanted: { id?: string; value?: { readonly operator: string; readonly text: string } } = {};
    do {
      const path = this.expectWord();
      const operator = OPERATORS[this.expectWord()];
      if (operator === undefined) throw this.syntaxError();
      const text = this.literal();
      if (path === `${variable}/id` && operator === 'is') wanted.id = text;
      else if (path === `${variable}/value`) wanted.value = { operator, text };
      else throw this.syntaxError();
    } while (this.takeWord('and'));
    this.expectMark(')');
    if (wanted.id === undefined)
      throw badRequest('ErrorInvalidRestriction', 'The restriction names no extended property.');
    this.paths.push('singleValueExtendedProperties');
    const { id, value } = wanted;
    return value === undefined || (value.operator === 'is not' && value.text === 'null')
      ? { sql: 'message.id in (select message from property where id = ?)', values: [id] }
      : {
          sql: `message.id in (select message from property where id = ? and value ${value.operator} ?)`,
          values: [id, value.text],
        };
  }

  private categoryCondition(): SqlCondition {
    this.expectMark('(');
    const variable = this.expectWord();
    this.expectMark(':');
    if (this.expectWord() !== variable || this.expectWord() !== 'eq') throw this.syntaxError();
    const text = this.literal();
    this.expectMark(')');
    this.paths.push('categories');
    return {
      sql: "(message.categories <> '[]' and exists (select 1 from json_each(message.categories) where value = ? collate nocase))",
      values: [text],
    };
  }

  private field(path: string): Field {
    const field = MESSAGE_FIELDS[path];
    if (field === undefined) {
      throw badRequest('ErrorInvalidUrlQueryFilter', `The query filter contains one or more invalid nodes: '${path}'.`);
    }
    this.paths.push(path);
    return field;
  }

  private literal(): string {
    const token = this.tokens[this.at];
    if (token === undefined || token.kind === 'mark') throw this.syntaxError();
    this.at += 1;
    return token.text;
  }

  private takeWord(text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'word' || token.text !== text) return false;
    this.at += 1;
    return true;
  }

  private takeMark(text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'mark' || token.text !== text) return false;
    this.at += 1;
    return true;
  }

  private expectMark(text: string): void {
    if (!this.takeMark(text)) throw this.syntaxError();
  }

  private expectWord(): string {
    const token = this.tokens[this.at];
    if (token?.kind !== 'word') throw this.syntaxError();
    this.at += 1;
    return token.text;
  }

  private syntaxError(): Error {
    return badRequest('BadRequest', `Invalid filter clause: Syntax error at token ${this.at} in '${this.source}'.`);
  }
}

function joined(left: SqlCondition, word: 'and' | 'or', right: SqlCondition): SqlCondition {
  const sql = word === 'and' ? `${left.sql} and ${right.sql}` : `(${left.sql} or ${right.sql})`;
  return { sql, values: [...left.values, ...right.values] };
}
