// What the stand-in does not model must not look as if it worked: touching it throws.

class Unmodelled extends Error {}

export const unmodelled = (what) => new Unmodelled(`electron stand-in: ${what} is not modelled`);

/** Where nobody awaits the outcome: an ordinary failure is only told, touching what is not modelled ends the program. */
export function report(error) {
  console.error(error.message);
  if (error instanceof Unmodelled) process.exit(1);
}

/** Asked of any object by the language, the inspector or test libraries; never part of Electron. */
const ASKED_BY_OTHERS = new Set(['then', 'toJSON', 'inspect', 'nodeType', 'asymmetricMatch', '$$typeof', 'prototype']);

const trap = (name) => ({
  get(target, property, receiver) {
    if (property in target || typeof property === 'symbol' || ASKED_BY_OTHERS.has(property))
      return Reflect.get(target, property, receiver);
    throw unmodelled(`${name}.${property}`);
  },
});

/** `object` (or class, for its statics), throwing on properties that it does not have. */
export const modelled = (name, object) => new Proxy(object, trap(name));

/** Throws when `options` holds a name that is not in `known`. */
export function checkOptions(name, options, known) {
  for (const key of Object.keys(options)) if (!known.includes(key)) throw unmodelled(`${name} option '${key}'`);
}

/**
 * Base class of event emitters: throws on unknown members of an instance (the trap stands at the end of the prototype
 * chain, so that private fields keep working) and on unknown events.
 */
export function modelledEmitter(name, events) {
  const known = new Set(events);

  class Emitter {
    #listeners = new Map();

    on(event, listener) {
      if (!known.has(event)) throw unmodelled(`event '${event}' of ${name}`);
      this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
      return this;
    }
    once(event, listener) {
      const once = (...args) => {
        this.off(event, once);
        listener.apply(this, args);
      };
      return this.on(event, once);
    }
    off(event, listener) {
      this.#listeners.set(
        event,
        (this.#listeners.get(event) ?? []).filter((one) => one !== listener),
      );
      return this;
    }
    addListener(event, listener) {
      return this.on(event, listener);
    }
    removeListener(event, listener) {
      return this.off(event, listener);
    }
    listenerCount(event) {
      return this.#listeners.get(event)?.length ?? 0;
    }
    emit(event, ...args) {
      const listeners = this.#listeners.get(event) ?? [];
      for (const listener of listeners) listener.apply(this, args);
      return listeners.length > 0;
    }
  }
  Object.setPrototypeOf(Emitter.prototype, new Proxy(Object.prototype, trap(name)));
  return Emitter;
}

/** An event whose default can be prevented. */
export function cancellable(details = {}) {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}
