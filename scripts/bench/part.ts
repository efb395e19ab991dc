/** What a file in `parts` exports: something that `pnpm bench` measures. The file's name is what it is asked for by. */
export interface Part {
  /** What is measured, as the heading of the table. */
  title: string;
  /** Measures, and resolves to the rows of a table, the first of which names the columns. */
  run(packages: string): Promise<string[][]>;
}
