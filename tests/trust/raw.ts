import { connect, type Socket } from "node:net";

/** What a server did with bytes: the status that it answered (0: none), and whether it closed the connection in time. */
export interface RawAnswer {
  status: number;
  closed: boolean;
}

/** Speaks to a port of this machine by bytes, in a way that no client would. */
export function raw(port: number, speak: (socket: Socket) => void, milliseconds: number): Promise<RawAnswer> {
  return new Promise((resolve) => {
    let received = "";
    let isOver = false;
    const socket = connect({ host: "127.0.0.1", port });
    const end = (closed: boolean): void => {
      if (isOver) return;
      isOver = true;
      socket.destroy();
      clearTimeout(timer);
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(received)?.[1] ?? 0), closed });
    };
    const timer = setTimeout(() => end(false), milliseconds);
    socket.on("data", (chunk) => (received += chunk.toString("latin1")));
    socket.on("error", () => end(true));
    socket.on("close", () => end(true));
    socket.on("connect", () => speak(socket));
  });
}

/** Writes again and again until the connection is closed. */
export function again(socket: Socket, part: string, milliseconds: number): void {
  const timer = setInterval(() => socket.write(part), milliseconds);
  socket.on("close", () => clearInterval(timer));
}
