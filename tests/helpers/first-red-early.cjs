const Sequencer = require("@jest/test-sequencer").default;

/** One project after the other, in the order in which they are configured; in each of them what failed last time first. */
module.exports = class FirstRedEarly extends Sequencer {
  constructor(options) {
    super(options);
    this.contexts = options.contexts;
  }

  sort(tests) {
    const place = (test) => this.contexts.indexOf(test.context);
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
};
