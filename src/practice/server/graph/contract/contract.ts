import type { GraphAnswer, GraphRequest } from '../request';
import { departures, isSimple, type Rules } from './check';
import { propertyOf, type Metadata, type Operation, type TypeUse } from './metadata';

/** Where a path leads: to things that can be read and written, or to an operation. */
export type Target =
  | { readonly kind: 'resource'; readonly use: TypeUse; readonly isRaw: boolean }
  | { readonly kind: 'operation'; readonly operation: Operation };

/** Holds requests and answers to Microsoft's metadata. */
export class Contract {
  private readonly given: Rules;
  private readonly answered: Rules;

  constructor(private readonly metadata: Metadata) {
    // Graph takes `HTML` for `html`, but never answers so.
    this.given = { metadata, enumsInAnyCase: true };
    this.answered = { metadata, enumsInAnyCase: false };
  }

  /** Walks a path from `me` or `users`; null where the metadata has no such step. */
  target(segments: readonly string[]): Target | null {
    const root = this.metadata.roots.get(segments[0] ?? '');
    if (root === undefined) return null;
    let use = root;
    for (const [index, segment] of segments.entries()) {
      if (index === 0) continue;
      const isLast = index === segments.length - 1;
      if (isLast && (segment === '$value' || segment === '$count')) return { kind: 'resource', use, isRaw: true };
      const given = segments.length - 1 - index;
      const operation = this.operation(segment, use, given);
      if (operation !== undefined) return { kind: 'operation', operation };
      if (use.isCollection) {
        use = { ...use, isCollection: false };
        continue;
      }
      const property = this.propertyOf(use.type, segment);
      if (property === undefined) return null;
      use = property;
    }
    return { kind: 'resource', use, isRaw: false };
  }

  /** What is wrong with the body of a request; empty when nothing is. */
  requestDepartures(request: GraphRequest): string[] {
    const target = this.target(request.segments);
    if (target === null || request.method === 'GET' || request.method === 'DELETE') return [];
    if (typeof request.body === 'string' || request.body === undefined) return [];
    if (target.kind === 'operation') return this.parameterDepartures(target.operation, request.body);
    const use = { ...target.use, isCollection: false };
    return departures(this.given, use, request.body, shortName(use.type));
  }

  /** What is wrong with the body of a successful answer; empty when nothing is. */
  answerDepartures(request: GraphRequest, answer: GraphAnswer): string[] {
    if (answer.status >= 300 || answer.body === undefined || answer.body instanceof Uint8Array) return [];
    const target = this.target(request.segments);
    if (target === null || (target.kind === 'resource' && target.isRaw)) return [];
    const use = target.kind === 'operation' ? target.operation.returns : target.use;
    if (use === null) return [`${request.segments.at(-1) ?? ''} has no answer`];
    const isOne = !use.isCollection || (target.kind === 'resource' && request.method === 'POST');
    if (isOne && !isSimple(this.metadata, use.type)) {
      return departures(this.answered, { ...use, isCollection: false }, answer.body, shortName(use.type));
    }
    const { value } = answer.body as { value?: unknown };
    return departures(this.answered, use, value, 'value');
  }

  /** @param given how many parameters stand in the path: those of a function may, those of an action never do */
  private operation(name: string, use: TypeUse, given: number): Operation | undefined {
    const plain = name.toLowerCase();
    return this.metadata.operations.find(
      ({ name: each, boundTo, isFunction, parameters }) =>
        each.toLowerCase() === plain &&
        boundTo.type === use.type &&
        boundTo.isCollection === use.isCollection &&
        given === (isFunction ? parameters.size : 0),
    );
  }

  /** Names of parameters are told apart without regard to their capitals. */
  private parameterDepartures(operation: Operation, body: unknown): string[] {
    if (typeof body !== 'object' || body === null) return [`the body of ${operation.name} is not an object`];
    const parameters = new Map([...operation.parameters].map(([name, use]) => [name.toLowerCase(), use]));
    return Object.entries(body).flatMap(([name, value]) => {
      const use = parameters.get(name.toLowerCase());
      return use === undefined
        ? [`${operation.name} has no parameter ${name}`]
        : departures(this.given, use, value, name);
    });
  }

  private propertyOf(type: string, segment: string): TypeUse | undefined {
    const exact = propertyOf(this.metadata, type, segment);
    if (exact !== undefined) return exact;
    const names = this.metadata.types.get(type)?.properties.keys() ?? [];
    const name = [...names].find((each) => each.toLowerCase() === segment.toLowerCase());
    return name === undefined ? undefined : propertyOf(this.metadata, type, name);
  }
}

function shortName(type: string): string {
  return type.slice(type.indexOf('.') + 1);
}
