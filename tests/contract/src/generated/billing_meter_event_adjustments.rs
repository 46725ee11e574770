// Written by `cargo xtask generate`. Do not edit.
//! What `billing::meter_event_adjustments` sends.

use crate::prelude::*;

pub(super) fn billing__meter_event_adjustments__create__Cancel(
    _: Turn,
) -> stripe::billing::meter_event_adjustments::create::Cancel {
    stripe::billing::meter_event_adjustments::create::Cancel::new().identifier("ab")
}

fn post_billing_meter_event_adjustments_required(client: &Client) -> Exchange {
    receive(stripe::billing::meter_event_adjustments::create("ab").send(client))
}
fn post_billing_meter_event_adjustments_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::billing::meter_event_adjustments::create("ab")
        .cancel(
            super::billing_meter_event_adjustments::billing__meter_event_adjustments__create__Cancel(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostBillingMeterEventAdjustments",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_billing_meter_event_adjustments_required,
        every: post_billing_meter_event_adjustments_every,
    },
];
