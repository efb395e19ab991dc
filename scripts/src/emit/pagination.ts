import type { OperationPagination, Vendor } from "../model/vendor.ts";
import { printValue } from "./print-value.ts";
import type { EmittedFile } from "./source-file.ts";
import { importLine, sourceFile } from "./source-file.ts";

/** `src/pagination.ts`: how the operations that list something page; nothing where none does. */
export function emitPagination(vendor: Vendor): EmittedFile[] {
  const runtime = new Set<string>();
  const blocks = vendor.operations.flatMap(({ id, pagination }) => {
    if (pagination === undefined) return [];
    const make = maker(pagination);
    runtime.add(make);
    // The size of a page is the caller's choice; what follows from it is read from each answer.
    const { itemSchema: _schema, size: _size, ...config } = pagination;
    const before = `export const ${id}: Pagination = /* @__PURE__ */ ${make}(`;
    return [`${before}${printValue(config, "", before.length)});\n`];
  });
  if (blocks.length === 0) return [];
  const imports = [
    importLine("import", [...[...runtime].sort(), "type Pagination"], "@guestlist/client-runtime"),
  ];
  return [sourceFile(vendor, "src/pagination.ts", imports, blocks)];
}

function maker({ page, skip }: OperationPagination): string {
  if (page !== undefined) return "byPage";
  return skip === undefined ? "byCursor" : "byOffset";
}
