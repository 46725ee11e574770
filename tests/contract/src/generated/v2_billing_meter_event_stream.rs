// Written by `cargo xtask generate`. Do not edit.
//! What `v2::billing::meter_event_stream` sends.

use crate::prelude::*;

pub(super) fn v2__billing__meter_event_stream__create__Event(
    _: Turn,
) -> stripe::v2::billing::meter_event_stream::create::Event {
    stripe::v2::billing::meter_event_stream::create::Event::new("ab", [("key", "ab")])
        .identifier("ab")
        .timestamp(Timestamp::from(1700000000))
}

fn post_v2_billing_meter_event_stream_required(client: &Client) -> Exchange {
    receive_nothing(
        stripe::v2::billing::meter_event_stream::create([
                stripe::v2::billing::meter_event_stream::create::Event::new(
                    "ab",
                    [("key", "ab")],
                ),
            ])
            .send(client),
    )
}
fn post_v2_billing_meter_event_stream_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::billing::meter_event_stream::create([
        super::v2_billing_meter_event_stream::v2__billing__meter_event_stream__create__Event(
            turn.inside(),
        ),
    ]);
    receive_nothing(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostV2BillingMeterEventStream",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_v2_billing_meter_event_stream_required,
        every: post_v2_billing_meter_event_stream_every,
    },
];
