import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A TCP proxy that can fall silent without closing anything, as a half-open connection does. */
export interface FreezingProxy {
  readonly port: number;
  /** From now on no byte passes, on connections that are open and on those that are opened later. */
  freeze(): void;
  /** New connections work again; what was frozen stays so, as with a firewall that forgot it. */
  thaw(): void;
  /** Resets all connections, as a server that dies does. */
  reset(): void;
  /** Refuses connections from now on and resets those that are open, as a server that was stopped does. */
  shut(): Promise<void>;
  /** Takes connections again, on the same port. */
  open(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a proxy before a port of this machine. */
export async function openFreezingProxy(targetPort: number): Promise<FreezingProxy> {
  const sockets = new Set<Socket>();
  let frozen = false;
  const server = createServer((near) => {
    const far = connect(targetPort, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    }
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    if (frozen) return;
    near.pipe(far);
    far.pipe(near);
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const reset = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  const shut = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    reset();
    await closed;
  };
  return {
    port,
    freeze: () => {
      frozen = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    thaw: () => void (frozen = false),
    reset,
    shut,
    open: () => listen(port),
    close: shut,
  };
}
