import type { Call } from "../call.js";
import type { ParameterLocation, Serializer } from "../operation.js";

/**
 * The prototype of objects whose keys are names of parameters, which may be `constructor` as well. Objects without any
 * prototype would do, but V8 keeps those as slow dictionaries.
 */
const bare = { __proto__: null };

/**
 * The parameters of one location as they travel, by name: those of the call, and those that client options fill. One
 * that is null or undefined is left out.
 */
export function writtenParameters(
  call: Call,
  location: ParameterLocation,
  byDefault: Serializer,
): Record<string, string> {
  // The generated parameter types are interfaces, which have no index signature.
  const values = { ...call.request[location] } as Record<string, unknown>;
  const { clientOptions, styles } = call.operation;
  const filled = clientOptions?.[location];
  for (const name in filled) values[name] ??= call.client[filled[name] as string];
  // In a literal `__proto__` is the prototype, of which the types know nothing.
  const written = { __proto__: bare } as unknown as Record<string, string>;
  for (const name in values) {
    if (values[name] != null) written[name] = (styles?.[location]?.[name] ?? byDefault)(name, values[name]);
  }
  return written;
}
