import { writeJson } from "../codecs/json.js";
import type { Serializer } from "../operation.js";
import { percentEncode } from "./percent-encode.js";
import { primitive } from "./primitive.js";
import { joined, pairs, without } from "./styles.js";

/** Cookie, `form` without `explode`: `color=blue,black,brown`, `color=R,100,G,200`. */
export const cookieForm: Serializer = (name, value) =>
  `${percentEncode(name)}=${joined(name, value, percentEncode, ",", ",")}`;

/** Cookie, `form`, `explode`: `color=blue; color=black`, `R=100; G=200`. `&` does not separate cookies. */
export const cookieFormExploded: Serializer = (name, value) => pairs(name, value, percentEncode).join("; ");

/** Cookie, `content` with JSON. */
export const cookieJson: Serializer = (name, value) =>
  `${percentEncode(name)}=${percentEncode(writeJson(value))}`;

/** Cookie, `content` with another media type: as it is, so only what a cookie may hold (RFC 6265). */
export const cookieText: Serializer = (name, value) =>
  `${percentEncode(name)}=${without(/[^\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]/, String)(primitive(name, value))}`;
