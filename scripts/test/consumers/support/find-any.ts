import ts from "typescript";

/**
 * Where `any` is reached from what modules export, as paths such as `inviteUser(…).status`. Types that others declare
 * (the standard library's, a dependency's) are looked into no further than the type arguments that they are given:
 * `AsyncIterable<User>` leads to `User`, not to what the library has for the arguments that are left out.
 */
export function findAny(
  modules: string[],
  options: ts.CompilerOptions,
  isOwn: (file: string) => boolean,
): string[] {
  const program = ts.createProgram(modules, options);
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const seen = new Set<ts.Type>();
  const pending: [type: ts.Type, path: string][] = [];

  for (const source of program.getSourceFiles().filter(({ fileName }) => modules.includes(fileName))) {
    const module = checker.getSymbolAtLocation(source);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      if (target.flags & ts.SymbolFlags.Type)
        pending.push([checker.getDeclaredTypeOfSymbol(target), symbol.name]);
      if (target.flags & ts.SymbolFlags.Value) pending.push([checker.getTypeOfSymbol(target), symbol.name]);
    }
  }

  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [type, path] = next;
    if (type.flags & ts.TypeFlags.Any) found.push(path);
    else if (!seen.has(type)) {
      seen.add(type);
      pending.push(...partsOf(type, path));
    }
  }
  return found.sort();

  function partsOf(type: ts.Type, path: string): [ts.Type, string][] {
    const aliasArguments = type.aliasTypeArguments ?? [];
    const parts: ts.Type[] = [...aliasArguments];
    if (type.isUnionOrIntersection()) parts.push(...type.types);
    if (isReference(type)) parts.push(...givenArguments(type));
    const constraint = type.isTypeParameter() ? type.getConstraint() : undefined;
    if (constraint) parts.push(constraint);
    const inside = parts.map((part): [ts.Type, string] => [part, `${path}<…>`]);
    return isDeclaredHere(type) ? [...inside, ...membersOf(type, path)] : inside;
  }

  function givenArguments(type: ts.TypeReference): ts.Type[] {
    const defaults = (type.target.typeParameters ?? []).map((parameter) => parameter.getDefault());
    return checker.getTypeArguments(type).filter((argument, index) => argument !== defaults[index]);
  }

  function membersOf(type: ts.Type, path: string): [ts.Type, string][] {
    // The type of a generic class's `prototype` has `any` for its parameters, whatever the class says.
    const properties = checker.getPropertiesOfType(type).filter(({ name }) => name !== "prototype");
    const indexes = checker.getIndexInfosOfType(type);
    const signatures = [...type.getCallSignatures(), ...type.getConstructSignatures()];
    return [
      ...properties.map((property): [ts.Type, string] => [
        checker.getTypeOfSymbol(property),
        `${path}.${property.name}`,
      ]),
      ...indexes.map((index): [ts.Type, string] => [index.type, `${path}[]`]),
      ...signatures.flatMap((signature) => [
        [signature.getReturnType(), `${path}(…)`] as [ts.Type, string],
        ...signature
          .getParameters()
          .map((parameter): [ts.Type, string] => [
            checker.getTypeOfSymbol(parameter),
            `${path}(${parameter.name})`,
          ]),
        ...(signature.getTypeParameters() ?? []).map((parameter): [ts.Type, string] => [
          parameter,
          `${path}<${parameter.symbol.name}>`,
        ]),
      ]),
    ];
  }

  function isDeclaredHere(type: ts.Type): boolean {
    const declarations = type.symbol?.declarations ?? [];
    return declarations.some((declaration) => isOwn(declaration.getSourceFile().fileName));
  }
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0
  );
}
