import { form } from "../codecs/form.js";
import { writeJson } from "../codecs/json.js";
import type { Serializer } from "../operation.js";
import { percentEncode } from "./percent-encode.js";
import { primitive } from "./primitive.js";

/** A parameter that is the whole query (`in: querystring`), as the fields of a form. */
export const querystringForm: Serializer = (_, value) => String(form.encode?.(value));

/** One that is the whole query, as JSON. */
export const querystringJson: Serializer = (_, value) => percentEncode(writeJson(value));

/** One that is the whole query, as a text. */
export const querystringText: Serializer = (name, value) => percentEncode(primitive(name, value));
