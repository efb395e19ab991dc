/**
 * What a call that lists something returns. Awaiting it gives the result of the one page that was asked for; iterating
 * over it gives every item from that page on, fetching a further page only when its first item is asked for. Leaving
 * the loop ends the fetching. A page that fails ends the iteration with an `HttpError`.
 *
 * @example
 * const firstPage = await client.listUsers({ query: { pageSize: 50 } });
 * for await (const user of client.listUsers()) console.log(user.email);
 * for await (const page of client.listUsers().pages()) console.log(page.length);
 */
export interface Paged<Result, Item> extends Promise<Result>, AsyncIterable<Item> {
  /** The items page by page, for what is done in batches. */
  pages(): AsyncIterable<Item[]>;
}
