import path from "node:path";
import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { camelCase, pascalCase } from "../model/naming.ts";
import { type Finding, report } from "./finding.ts";
import { groupBy } from "./group-by.ts";
import { reservedOperationIds, reservedWords, vendorTypeSuffixes } from "./reserved-names.ts";
import { quote, show } from "./show.ts";
import { sourceOf } from "./spec-source.ts";

interface Named {
  id: string;
  location: Location;
}

const pattern = /^[a-z][a-zA-Z0-9]*$/;

/** Every operation has a name of its own that can be a function of the package: `inviteUser`. */
export const operationId: Oas3Rule = () => {
  const operations: Named[] = [];
  let vendor = "";
  return {
    Root: {
      enter(_root, { location }) {
        vendor = path.basename(path.dirname(location.source.absoluteRef));
      },
      leave(_root, context) {
        for (const [camelCased, namesakes] of groupBy(operations, ({ id }) => camelCase(id))) {
          const keeper = namesakes.find(({ id }) => id === camelCased) ?? namesakes[0];
          for (const { id, location } of namesakes) {
            const finding =
              keeper && keeper.location !== location ? collision(id, keeper) : check(id, camelCased, vendor);
            if (finding) report(context, location, finding);
          }
        }
      },
    },
    Operation(operation, context) {
      const id = operation.operationId?.trim();
      if (id) operations.push({ id, location: context.location.child("operationId") });
      else report(context, context.location.key(), missing(operation.operationId));
    },
  };
};

function missing(value: string | undefined): Finding {
  return {
    found: value === undefined ? "no `operationId`" : show(value),
    expected: "an `operationId`, the name of the function that calls this operation",
    mend: "Add an `operationId` in camel case with a verb first, such as `inviteUser`.",
  };
}

function collision(id: string, keeper: Named): Finding {
  const place = `${sourceOf(keeper.location).file} ${keeper.location.pointer}`;
  return {
    found: `${quote(id)}, although ${place} is ${quote(keeper.id)}`,
    expected: "an `operationId` that no other operation has, also after both are put in camel case",
    mend: "Rename one of the two operations.",
  };
}

function check(id: string, camelCased: string, vendor: string): Finding | undefined {
  if (!pattern.test(id)) {
    const isUsable = pattern.test(camelCased);
    return {
      found: quote(id),
      expected: "a name in camel case: letters and digits, a lower-case letter first",
      mend: isUsable ? `Rename it to ${quote(camelCased)}.` : "Rename it to a verb and what it is done to.",
    };
  }
  const vendorFunctions = vendorTypeSuffixes.map((suffix) => `create${pascalCase(vendor)}${suffix}`);
  if (reservedWords.has(id) || reservedOperationIds.has(id) || vendorFunctions.includes(id)) {
    return {
      found: `${quote(id)}, ${reservedWords.has(id) ? "a reserved word of JavaScript" : "a name that the package needs itself"}`,
      expected: "a name that a function of the package can have",
      mend: "Rename it so that it says what is done to what, such as `deleteUser`.",
    };
  }
  return undefined;
}
