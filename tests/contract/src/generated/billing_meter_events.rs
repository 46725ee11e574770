// Written by `cargo xtask generate`. Do not edit.
//! What `billing::meter_events` sends.

use crate::prelude::*;

fn post_billing_meter_events_required(client: &Client) -> Exchange {
    receive(stripe::billing::meter_events::create("ab", [("key", "ab")]).send(client))
}
fn post_billing_meter_events_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::billing::meter_events::create("ab", [("key", "ab")])
        .identifier("ab")
        .timestamp(1700000000);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostBillingMeterEvents",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_billing_meter_events_required,
        every: post_billing_meter_events_every,
    },
];
