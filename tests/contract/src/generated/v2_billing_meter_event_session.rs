// Written by `cargo xtask generate`. Do not edit.
//! What `v2::billing::meter_event_session` sends.

use crate::prelude::*;

fn post_v2_billing_meter_event_session_required(client: &Client) -> Exchange {
    receive(stripe::v2::billing::meter_event_session::create().send(client))
}
fn post_v2_billing_meter_event_session_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::v2::billing::meter_event_session::create();
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostV2BillingMeterEventSession",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_v2_billing_meter_event_session_required,
        every: post_v2_billing_meter_event_session_every,
    },
];
