/** A request as it went out, and the answer as it came in. */
export interface Exchange {
  method: string;
  url: URL;
  requestHeaders: Headers;
  requestBody: string;
  status: number;
  responseHeaders: Headers;
  responseBody: string;
}

export interface Recorder {
  /** To be given to a client as its `fetch`. */
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** The last exchange. */
  last(): Exchange;
}

/** Looks on while a client talks to a server. */
export function createRecorder(): Recorder {
  const exchanges: Exchange[] = [];
  return {
    async fetch(url, init) {
      const request = new Request(url, init);
      const requestBody = await request.clone().text();
      const response = await fetch(request);
      exchanges.push({
        method: request.method,
        url: new URL(request.url),
        requestHeaders: request.headers,
        requestBody,
        status: response.status,
        responseHeaders: response.headers,
        responseBody: await response.clone().text(),
      });
      return response;
    },
    last() {
      const exchange = exchanges.at(-1);
      if (exchange === undefined) throw new Error("Nothing has been sent yet");
      return exchange;
    },
  };
}
