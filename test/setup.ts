import nock from "nock";

// No test reaches a network: whatever the product would fetch must be declared with nock.
nock.disableNetConnect();
