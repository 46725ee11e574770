// Written by `cargo xtask generate`. Do not edit.
//! What `v2::billing::meter_event_adjustments` sends.

use crate::prelude::*;

pub(super) fn v2__billing__meter_event_adjustments__create__Cancel(
    _: Turn,
) -> stripe::v2::billing::meter_event_adjustments::create::Cancel {
    stripe::v2::billing::meter_event_adjustments::create::Cancel::new("ab")
}

fn post_v2_billing_meter_event_adjustments_required(client: &Client) -> Exchange {
    receive(
        stripe::v2::billing::meter_event_adjustments::create(
                stripe::v2::billing::meter_event_adjustments::create::Cancel::new("ab"),
                "ab",
            )
            .send(client),
    )
}
fn post_v2_billing_meter_event_adjustments_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::v2::billing::meter_event_adjustments::create(
        super::v2_billing_meter_event_adjustments::v2__billing__meter_event_adjustments__create__Cancel(
            turn.inside(),
        ),
        "ab",
    );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostV2BillingMeterEventAdjustments",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_v2_billing_meter_event_adjustments_required,
        every: post_v2_billing_meter_event_adjustments_every,
    },
];
