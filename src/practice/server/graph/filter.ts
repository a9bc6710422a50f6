import type { SqlCondition } from '../store/database';
import { badRequest } from './failure';
import type { Field, FilterTarget } from './filter-fields';
import { tokensOf, type Token } from './filter-tokens';

/** A filter in SQL, with the paths it names in the order in which they stand (see `checkOrder`). */
export interface Filter extends SqlCondition {
  readonly paths: readonly string[];
}

const OPERATORS: Record<string, string> = { eq: 'is', ne: 'is not', gt: '>', ge: '>=', lt: '<', le: '<=' };
const MAX_DEPTH = 25;

/** Reads the part of OData's filter language that Outlook mail answers to; the rest is refused as Graph refuses it. */
export function parseFilter(filter: string, target: FilterTarget): Filter {
  const parser = new FilterParser(tokensOf(filter), filter, target);
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
    private readonly target: FilterTarget,
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
    if (/^singleValueExtendedProperties\/any$/i.test(name)) return this.propertyCondition();
    if (this.target.table === 'message' && /^categories\/any$/i.test(name)) return this.categoryCondition();
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
    return textCondition(name, field.column, text);
  }

  /**
   * `any(ep: ep/id eq '..' and ep/value eq '..')`, or with contains(ep/value,'..') and startswith(ep/value,'..'). The
   * name in the id keeps its capitals, the value does not (learn.microsoft.com, Get singleValueLegacyExtendedProperty).
   */
  private propertyCondition(): SqlCondition {
    this.expectMark('(');
    const variable = this.expectWord();
    this.expectMark(':');
    let id: string | null = null;
    let value: SqlCondition | null = null;
    do {
      const path = this.expectWord();
      if (path === 'contains' || path === 'startswith') value = this.propertyText(path, variable);
      else {
        const operator = OPERATORS[this.expectWord()];
        if (operator === undefined) throw this.syntaxError();
        const text = this.literal();
        if (path === `${variable}/id` && operator === 'is') id = text;
        else if (path !== `${variable}/value`) throw this.syntaxError();
        else if (operator !== 'is not' || text !== 'null') {
          value = { sql: `value ${operator} ? collate nocase`, values: [text] };
        }
      }
    } while (this.takeWord('and'));
    this.expectMark(')');
    if (id === null) throw badRequest('ErrorInvalidRestriction', 'The restriction names no extended property.');
    this.paths.push('singleValueExtendedProperties');
    const name = id.slice(id.search(/ (?:Name|Id) /i) + 1);
    const { table, properties } = this.target;
    return {
      sql: `${table}.id in (select ${table} from ${properties} where id = ? and substr(id, -length(?)) = ? collate binary and ${value?.sql ?? 'true'})`,
      values: [id, name, name, ...(value?.values ?? [])],
    };
  }

  private propertyText(name: 'contains' | 'startswith', variable: string): SqlCondition {
    this.expectMark('(');
    if (this.expectWord() !== `${variable}/value`) throw this.syntaxError();
    this.expectMark(',');
    const text = this.literal();
    this.expectMark(')');
    return textCondition(name, 'value', text);
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
      // The plus lets the list be walked in its own order, so that many hits need not be sorted.
      sql: "(message.categories <> '[]' and +message.id in (select message from message_category where name = ?))",
      values: [text],
    };
  }

  private field(path: string): Field {
    const field = this.target.fields[path];
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
    if (token?.kind !== 'word' || token.text.toLowerCase() !== text) return false;
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

function textCondition(name: 'startswith' | 'endswith' | 'contains', column: string, text: string): SqlCondition {
  if (name === 'contains') return { sql: `instr(lower(${column}), lower(?)) > 0`, values: [text] };
  const part = name === 'startswith' ? '1, length(?)' : '-length(?)';
  return { sql: `lower(substr(${column}, ${part})) = lower(?)`, values: [text, text] };
}

function joined(left: SqlCondition, word: 'and' | 'or', right: SqlCondition): SqlCondition {
  const sql = word === 'and' ? `${left.sql} and ${right.sql}` : `(${left.sql} or ${right.sql})`;
  return { sql, values: [...left.values, ...right.values] };
}
