import { writeJson } from "../codecs/json.js";
import type { Serializer } from "../operation.js";
import { percentEncode } from "./percent-encode.js";
import { primitive } from "./primitive.js";
import { hasNoParts, hasParts, joined, pairs, without } from "./styles.js";

/** Path, `simple`: `blue,black,brown`, `R,100,G,200`. The default, here also for objects. */
export const pathSimple: Serializer = (name, value) => joined(name, value, percentEncode, ",", ",");

/** Path, `simple`, `explode`: `blue,black,brown`, `R=100,G=200`. */
export const pathSimpleExploded: Serializer = (name, value) => joined(name, value, percentEncode, ",", "=");

/** Path, `label`: `.blue,black,brown`, `.R,100,G,200`. */
export const pathLabel: Serializer = (name, value) =>
  hasNoParts(value) ? "" : `.${joined(name, value, percentEncode, ",", ",")}`;

/** Path, `label`, `explode`: `.blue.black.brown`, `.R=100.G=200`. Parts can't have dots. */
export const pathLabelExploded: Serializer = (name, value) =>
  hasNoParts(value)
    ? ""
    : `.${joined(name, value, hasParts(value) ? without(/\./, percentEncode) : percentEncode, ".", "=")}`;

/** Path, `matrix`: `;color=blue,black,brown`, `;color=R,100,G,200`. */
export const pathMatrix: Serializer = (name, value) => {
  if (hasNoParts(value)) return "";
  const text = joined(name, value, percentEncode, ",", ",");
  return `;${percentEncode(name)}${text && `=${text}`}`;
};

/** Path, `matrix`, `explode`: `;color=blue;color=black`, `;R=100;G=200`. */
export const pathMatrixExploded: Serializer = (name, value) =>
  hasParts(value)
    ? pairs(name, value, percentEncode)
        .map((pair) => `;${pair.replace(/=$/, "")}`)
        .join("")
    : pathMatrix(name, value);

/** Path, `content` with JSON. */
export const pathJson: Serializer = (_, value) => percentEncode(writeJson(value));

/** Path, `content` with another media type. */
export const pathText: Serializer = (name, value) => percentEncode(primitive(name, value));
