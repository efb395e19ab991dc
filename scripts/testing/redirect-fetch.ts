/**
 * Preloaded into a program with `node --import`: sends what is meant for the vendor to a mock. Any other address is
 * refused, so that no program under test reaches beyond this machine.
 */
const { VENDOR_URL = "", MOCK_URL = "" } = process.env;
const platformFetch = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  if (!request.url.startsWith(VENDOR_URL)) throw new Error(`${request.url} is not below ${VENDOR_URL}`);
  return platformFetch(new Request(MOCK_URL + request.url.slice(VENDOR_URL.length), request));
};
