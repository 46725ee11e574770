"""Starts localstripe on a free port of 127.0.0.1 and says which; its own command binds all interfaces."""

import socket

from aiohttp import web
from localstripe import server

# It would share one file with every other localstripe of the machine.
server.store.dump_to_disk = lambda: None

listener = socket.socket()
listener.bind(("127.0.0.1", 0))
# Whoever connects before the server runs waits for it.
listener.listen()
print(listener.getsockname()[1], flush=True)
web.run_app(server.app, sock=listener, print=None)
