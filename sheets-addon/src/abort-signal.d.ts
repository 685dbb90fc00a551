/** panel/host.ts names this browser type; the server only passes over it. */
interface AbortSignal {
  readonly aborted: boolean;
}
