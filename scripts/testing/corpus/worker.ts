import { tryDocument } from "./try-document.ts";

process.on("message", ({ name, file }: { name: string; file: string }) => {
  tryDocument(name, file).then((trial) => process.send?.(trial));
});
