import ts from "typescript";

/**
 * Whether programs that compiled against an old type compile against a new one. Assignability is most of it, but not
 * all: a property that is gone makes an object literal an error although its type would still be assignable, and a
 * branch on a value that can no longer be is an error too.
 */
export class Compatibility {
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** Everything that users could pass is still accepted. */
  accepts(before: ts.Type, after: ts.Type): boolean {
    return this.#checker.isTypeAssignableTo(before, after) && this.#namesAll(before, after, "accepted");
  }

  /** Everything that users could read is still there and is still what it was. */
  provides(before: ts.Type, after: ts.Type): boolean {
    return this.#checker.isTypeAssignableTo(after, before) && this.#namesAll(before, after, "read");
  }

  isSame(before: ts.Type, after: ts.Type): boolean {
    return this.accepts(before, after) && this.accepts(after, before);
  }

  /** Whether every property and every branch that programs could name in the old type can be named in the new one. */
  #namesAll(before: ts.Type, after: ts.Type, use: "accepted" | "read", seen = new Set<string>()): boolean {
    if (before === after || hasNoNames(after)) return true;
    const pair = `${typeId(before)} ${typeId(after)}`;
    if (seen.has(pair)) return true;
    seen.add(pair);
    const targets = constituents(after);
    return constituents(before).every((part) => {
      if (!isObject(part)) return use === "accepted" || this.#canBe(part, targets);
      const objects = targets.filter(isObject);
      return objects.length === 0 || this.#namesObject(part, objects, use, seen);
    });
  }

  #namesObject(part: ts.Type, objects: ts.Type[], use: "accepted" | "read", seen: Set<string>): boolean {
    if (objects.includes(part)) return true;
    const element = this.#elementType(part);
    if (element !== undefined) {
      const elements = objects.flatMap((object) => this.#elementType(object) ?? []);
      return elements.length === 0 || elements.some((other) => this.#namesAll(element, other, use, seen));
    }
    const index = this.#checker.getIndexInfosOfType(part);
    if (index.some(({ keyType }) => !objects.some((other) => this.#indexType(other, keyType)))) return false;
    const named = this.#checker.getPropertiesOfType(part).filter((property) => !isSymbolKeyed(property));
    return named.every((property) => {
      const type = this.#checker.getTypeOfSymbol(property);
      const others = objects.flatMap((object) => this.#memberType(object, property.name) ?? []);
      return others.some((other) => this.#namesAll(type, other, use, seen));
    });
  }

  /** Whether a comparison with a value of this type is one that the compiler allows. */
  #canBe(part: ts.Type, targets: ts.Type[]): boolean {
    if (part.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Unknown | ts.TypeFlags.Any))
      return true;
    const checker = this.#checker;
    return targets.some(
      (each) => checker.isTypeAssignableTo(part, each) || checker.isTypeAssignableTo(each, part),
    );
  }

  #memberType(object: ts.Type, name: string): ts.Type | undefined {
    const property = this.#checker.getPropertyOfType(object, name);
    if (property) return this.#checker.getTypeOfSymbol(property);
    return this.#checker
      .getIndexInfosOfType(object)
      .find(({ keyType }) => keyType.flags & ts.TypeFlags.String)?.type;
  }

  #indexType(object: ts.Type, keyType: ts.Type): ts.Type | undefined {
    return this.#checker.getIndexInfosOfType(object).find((info) => info.keyType === keyType)?.type;
  }

  #elementType(type: ts.Type): ts.Type | undefined {
    if (!this.#checker.isArrayType(type) && !this.#checker.isTupleType(type)) return undefined;
    return this.#checker.getIndexInfosOfType(type).find(({ keyType }) => keyType.flags & ts.TypeFlags.Number)
      ?.type;
  }
}

export function constituents(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** Objects, and intersections of them; `string & {}` is a string. */
function isObject(type: ts.Type): boolean {
  if (type.isIntersection()) return type.types.every(isObject);
  return (type.flags & ts.TypeFlags.Object) !== 0;
}

function hasNoNames(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

/** Keys that are symbols are the packages' own; programs do not write them. */
function isSymbolKeyed({ escapedName }: ts.Symbol): boolean {
  return escapedName.toString().startsWith("__@");
}

/** The compiler's own number of a type; not in its public declarations, and stable since its first version. */
function typeId(type: ts.Type): string {
  return String(Reflect.get(type, "id"));
}
