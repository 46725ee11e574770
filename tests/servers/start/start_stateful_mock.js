// Starts stripe-stateful-mock on a free port of 127.0.0.1 and says which; its own command binds all interfaces.
const http = require("http");
const log = require("loglevel");
const { createExpressApp } = require("stripe-stateful-mock");

// What it refuses is for the test to see.
log.setLevel("silent");

const server = http.createServer(createExpressApp());
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
