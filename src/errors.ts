/**
 * An expected failure: something the operator or the asker can put right.
 * The message says where (file or place), what was received, and what to do; it is shown as it is, without a stack.
 */
export class SommetError extends Error {
  override readonly name = 'SommetError';
}
