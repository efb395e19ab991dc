/** What had to be done to a document so that a package can be made from it. */
export interface Repair {
  what: string;
  count: number;
}
