"""Says plainly that a port is taken, before anything is started on it."""

import socket
import sys


def main(port: str) -> int:
    """Return 0 when 127.0.0.1:port is free, 1 with a message when it is not."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", int(port)))
        except OSError:
            sys.stderr.write(
                f"Port {port} is taken by another program. Try: PORT={int(port) + 1} make run\n"
            )
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
