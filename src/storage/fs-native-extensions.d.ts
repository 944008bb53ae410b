declare module 'fs-native-extensions' {
  const functions: {
    /** @returns whether the lock was had; it goes with the descriptor, however the process ends */
    tryLock(fd: number): boolean;
    /** Two names of one file system exchange what they name, at one stroke. */
    swapSync(one: string, other: string): void;
  };
  export default functions;
}
