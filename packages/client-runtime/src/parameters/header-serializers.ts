import { writeJson } from "../codecs/json.js";
import type { Serializer } from "../operation.js";
import { isRecord } from "./is-record.js";
import { primitive } from "./primitive.js";
import { hasParts, joined, without } from "./styles.js";

/** Headers are not percent-encoded, so a part with a comma would be read back as two. */
const part = /* @__PURE__ */ without(/,|^\s|\s$/, String);
const pairPart = /* @__PURE__ */ without(/[,=]|^\s|\s$/, String);

/** Header, `simple`: `blue,black,brown`, `R,100,G,200`. The default, here also for objects. */
export const headerSimple: Serializer = (name, value) =>
  joined(name, value, hasParts(value) ? part : String, ",", ",");

/** Header, `simple`, `explode`: `blue,black,brown`, `R=100,G=200`. */
export const headerSimpleExploded: Serializer = (name, value) =>
  joined(name, value, isRecord(value) ? pairPart : Array.isArray(value) ? part : String, ",", "=");

/** Header, `content` with JSON; what is not ASCII is escaped. */
export const headerJson: Serializer = (_, value) =>
  writeJson(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Header, `content` with another media type. */
export const headerText: Serializer = primitive;
