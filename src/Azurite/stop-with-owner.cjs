'use strict';
// Preloaded into Azurite's node process by AzuriteProcess.
// The owner holds the other end of stdin. When that closes, because the owner asked or because it was killed, Azurite shuts down
// cleanly (and saves), on every operating system and without anybody knowing a process id.

const once = process.once;

// Ctrl+C reaches every process of a terminal. The owner still has requests to finish then, so only the owner may stop the storage.
process.once = function (name, listener) {
  return name === 'SIGINT' ? this : once.call(this, name, listener);
};
process.on('SIGINT', () => {});

// With the owner gone nobody reads the output; a write to a closed pipe must not end the process before it saved.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

function stop() {
  if (process.listenerCount('SIGTERM') === 0)
    process.exit(0);
  process.emit('SIGTERM');
  // A client that keeps a connection open must not keep the storage alive for ever.
  setTimeout(() => process.exit(0), 3000).unref();
}

process.stdin.once('end', stop).once('error', stop).resume();
process.stdin.unref?.();
