'use strict';
// Preloaded into Azurite's node process by AzuriteProcess.
// The owner holds the other end of stdin. When that closes, because the owner asked or because it was killed, Azurite shuts down
// cleanly (and saves), on every operating system and without anybody knowing a process id.

const http = require('http');
const https = require('https');

// Ctrl+C reaches every process of a terminal. The owner still has requests to finish then, so only the owner may stop the storage.
const once = process.once;
process.once = function (name, listener) {
  return name === 'SIGINT' ? this : once.call(this, name, listener);
};
process.on('SIGINT', () => {});

// With the owner gone nobody reads the output; a write to a closed pipe must not end the process before it saved.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

// Azurite saves once when it stops; what it answers after that is lost. So from then on nobody is served any more, and it stops when everybody who was has an answer.
const LongestRequest = 5000;
const sockets = new Set();
let underWay = 0, stopping = false, begin = null;
for (const Server of [http.Server, https.Server]) {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (name, first, response) {
    if (name === 'connection') {
      sockets.add(first);
      first.once('close', () => sockets.delete(first));
    }
    if (name !== 'request')
      return emit.apply(this, arguments);
    if (stopping) {
      first.socket.destroy();
      return true;
    }
    underWay++;
    response.once('close', () => {
      if (--underWay === 0)
        begin?.();
    });
    return emit.apply(this, arguments);
  };
}

function stop() {
  if (stopping)
    return;
  stopping = true;
  if (process.listenerCount('SIGTERM') === 0)
    process.exit(0);
  begin = () => {
    begin = null;
    process.emit('SIGTERM');
    // A client that keeps a connection open must not keep the storage alive for ever. Files that are being written do: the process ends by itself when they are.
    for (const socket of sockets)
      socket.destroy();
  };
  if (underWay === 0)
    begin();
  else
    setTimeout(() => begin?.(), LongestRequest).unref();
}

process.stdin.once('end', stop).once('error', stop).resume();
process.stdin.unref?.();
