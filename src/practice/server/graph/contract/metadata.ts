import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { projectFolder } from '../../project';

/** The type of a property, parameter or answer: `graph.message`, `Edm.String`, one of them or many. */
export interface TypeUse {
  readonly type: string;
  readonly isCollection: boolean;
  readonly isNullable: boolean;
}

export interface StructuredType {
  readonly base: string | null;
  readonly properties: Map<string, TypeUse>;
}

export interface EnumType {
  readonly members: Set<string>;
  /** A value may name several members, with commas between them. */
  readonly isFlags: boolean;
}

/** A bound action or function: what it is bound to, what it takes and what it gives. */
export interface Operation {
  readonly name: string;
  readonly isFunction: boolean;
  readonly boundTo: TypeUse;
  readonly parameters: Map<string, TypeUse>;
  returns: TypeUse | null;
}

/** Microsoft's own description of the mail part of Graph, as far as answers and requests can be held to it. */
export interface Metadata {
  readonly types: ReadonlyMap<string, StructuredType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  readonly operations: readonly Operation[];
  /** `users` and `subscriptions` are collections, `me` is one user. */
  readonly roots: ReadonlyMap<string, TypeUse>;
}

/** Reads the file that lies beside this module. */
export function loadMetadata(): Metadata {
  return readMetadata(
    readFileSync(projectFolder('src', 'practice', 'server', 'graph', 'contract', 'mail.csdl'), 'utf8'),
  );
}

/** Reads a CSDL document of OData 4. */
export function readMetadata(csdl: string): Metadata {
  const types = new Map<string, StructuredType>();
  const enums = new Map<string, EnumType>();
  const operations: Operation[] = [];
  const roots = new Map<string, TypeUse>();
  let type: StructuredType | null = null;
  let enumeration: EnumType | null = null;
  let operation: {
    name: string;
    isFunction: boolean;
    boundTo: TypeUse | null;
    parameters: Map<string, TypeUse>;
    returns: TypeUse | null;
  } | null = null;

  const parser = new Parser(
    {
      onopentag(element, attributes) {
        const name = attributes['Name'] ?? '';
        switch (element) {
          case 'EntityType':
          case 'ComplexType':
            type = { base: attributes['BaseType'] ?? null, properties: new Map() };
            types.set(`graph.${name}`, type);
            break;
          case 'EnumType':
            enumeration = { members: new Set(), isFlags: attributes['IsFlags'] === 'true' };
            enums.set(`graph.${name}`, enumeration);
            break;
          case 'Member':
            enumeration?.members.add(name);
            break;
          case 'Property':
          case 'NavigationProperty':
            type?.properties.set(name, typeUse(attributes));
            break;
          case 'Action':
          case 'Function':
            operation = {
              name,
              isFunction: element === 'Function',
              boundTo: null,
              parameters: new Map(),
              returns: null,
            };
            break;
          case 'Parameter':
            if (operation === null) break;
            if (operation.boundTo === null) operation.boundTo = typeUse(attributes);
            else operation.parameters.set(name, typeUse(attributes));
            break;
          case 'ReturnType':
            if (operation !== null) operation.returns = typeUse(attributes);
            break;
          case 'EntitySet':
            roots.set(name, { ...typeUse({ Type: attributes['EntityType'] ?? '' }), isCollection: true });
            break;
          case 'Singleton':
            roots.set(name, typeUse(attributes));
            break;
        }
      },
      onclosetag(element) {
        if (element === 'EntityType' || element === 'ComplexType') type = null;
        if (element === 'EnumType') enumeration = null;
        if ((element === 'Action' || element === 'Function') && operation?.boundTo) {
          operations.push({ ...operation, boundTo: operation.boundTo });
          operation = null;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(csdl);
  return { types, enums, operations, roots };
}

/** The property with its inherited ones looked through; undefined when the type has none of that name. */
export function propertyOf(metadata: Metadata, type: string, name: string): TypeUse | undefined {
  for (let at: string | null = type; at !== null; at = metadata.types.get(at)?.base ?? null) {
    const found = metadata.types.get(at)?.properties.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a type is the other one or comes from it. */
export function isKindOf(metadata: Metadata, type: string, other: string): boolean {
  for (let at: string | null = type; at !== null; at = metadata.types.get(at)?.base ?? null)
    if (at === other) return true;
  return false;
}

function typeUse(attributes: Readonly<Record<string, string>>): TypeUse {
  const written = (attributes['Type'] ?? '').replace('microsoft.graph.', 'graph.');
  const inner = /^Collection\((.*)\)$/.exec(written)?.[1];
  return { type: inner ?? written, isCollection: inner !== undefined, isNullable: attributes['Nullable'] !== 'false' };
}
