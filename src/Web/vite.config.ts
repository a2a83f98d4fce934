import { defineConfig } from 'vite';
import { shell } from './scripts/shell.mjs';

// Relative addresses: the same folder is served by the host and from a storage account.
export default defineConfig({
  base: './',
  plugins: [shell()],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: true },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:5080', '/config.json': 'http://127.0.0.1:5080' } },
});
