/** Members that only read and write one value, declared as a table instead of written out one by one. */
import { refuse } from '../book/errors';

/** The values a property takes: those listed, or those the test accepts. */
export type Allowed = readonly unknown[] | ((value: unknown) => boolean);

export const isBoolean: Allowed = [true, false];
export const isText = (value: unknown): boolean => typeof value === 'string';
export const isSize = (value: unknown): boolean => typeof value === 'number' && value >= 0;

export function checkAllowed(name: string, value: unknown, allowed: Allowed): void {
  const isGood = typeof allowed === 'function' ? allowed(value) : allowed.includes(value);
  if (!isGood) refuse('InvalidArgument', `${name} cannot be ${JSON.stringify(value)}.`);
}

/** Gives a class one property per name; reads and writes go through the two functions. */
export function defineProperties<T extends object, K extends string>(
  type: { readonly prototype: T },
  names: Readonly<Record<string, { key: K; allowed: Allowed }>>,
  read: (self: T, key: K) => unknown,
  write: (self: T, key: K, value: unknown) => void,
): void {
  for (const [name, { key, allowed }] of Object.entries(names)) {
    Object.defineProperty(type.prototype, name, {
      get(this: T) {
        return read(this, key);
      },
      set(this: T, value: unknown) {
        checkAllowed(name, value, allowed);
        write(this, key, value);
      },
    });
  }
}
