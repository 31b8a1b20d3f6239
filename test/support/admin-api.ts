/** A plain client of the admin API of a running service. */
export interface AdminApi {
  call(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The data of an answer that must be good. */
  get<Data>(path: string): Promise<Data>;
  send<Data>(method: string, path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Data>;
  /** Books under a key. */
  book<Data>(team: string, kinds: string, key: string, body: unknown): Promise<Data>;
}

/** Makes a client of the admin API at an origin. */
export function createAdminApi(origin: string, key: string): AdminApi {
  const call: AdminApi['call'] = (method, path, body, headers = {}) =>
    fetch(new URL(`/api/admin/v1/${path}`, origin), {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const dataOf = async <Data>(response: Response): Promise<Data> => {
    const answer = (await response.json()) as { data: Data };
    if (!response.ok) throw new Error(JSON.stringify(answer));
    return answer.data;
  };
  return {
    call,
    get: async (path) => dataOf(await call('GET', path)),
    send: async (method, path, body, headers) => dataOf(await call(method, path, body, headers)),
    book: async (team, kinds, idempotencyKey, body) =>
      dataOf(await call('POST', `teams/${team}/${kinds}`, body, { 'idempotency-key': idempotencyKey })),
  };
}
