import 'wxt/browser';

// WXT generates this from the build's files; declared by hand so that types need no build before them.
declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
}
