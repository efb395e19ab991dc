import { tryDocument } from "./try-document.ts";

process.on("message", ({ name, file, examples }: { name: string; file: string; examples: boolean }) => {
  tryDocument(name, file, examples).then((trial) => process.send?.(trial));
});
