/** Reaching the members of an API object by the names of the wire; what is not there fails by its name. */
import { refuse } from '../book/errors';

/** "Range.GetSpecialCells": how an error calls a member. */
export const memberName = (object: object, name: string): string => `${object.constructor.name}.${name}`;

function find(object: object, name: string): PropertyDescriptor | undefined {
  for (
    let at: object | null = object;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

/** Reads a property. */
export function getMember(object: object, name: string): unknown {
  if (!find(object, name)) refuse('NotImplemented', `${memberName(object, name)} is not simulated.`);
  return Reflect.get(object, name);
}

/** Writes a property. */
export function setMember(object: object, name: string, value: unknown): void {
  if (!find(object, name)?.set) refuse('NotImplemented', `${memberName(object, name)} = is not simulated.`);
  Reflect.set(object, name, value);
}

/** Calls a method. */
export function callMember(object: object, name: string, args: readonly unknown[]): unknown {
  const method: unknown = find(object, name)?.value;
  if (typeof method !== 'function')
    refuse('NotImplemented', `${memberName(object, name)}() is not simulated.`);
  // A call for any function of the object model; what it returns is looked at by the caller.
  return Reflect.apply(method as (...args: unknown[]) => unknown, object, args);
}

/** The readable properties of an object that hold plain values: what `load()` without names loads. */
export function scalarNames(object: object): string[] {
  const names = new Set<string>();
  for (
    let at = Object.getPrototypeOf(object) as object;
    at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object
  ) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (get && /^[A-Z]/.test(name) && !/^Worksheet/.test(name) && isScalar(get.call(object)))
        names.add(name);
    }
  }
  return [...names];
}

const isScalar = (value: unknown): boolean =>
  typeof value !== 'symbol' &&
  (typeof value !== 'object' ||
    value === null ||
    Array.isArray(value) ||
    Object.getPrototypeOf(value) === Object.prototype);
