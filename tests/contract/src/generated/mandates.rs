// Written by `cargo xtask generate`. Do not edit.
//! What `mandates` sends.

use crate::prelude::*;

fn get_mandates_mandate_required(client: &Client) -> Exchange {
    receive(stripe::mandates::retrieve("mandate_1").send(client))
}
fn get_mandates_mandate_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::mandates::retrieve("mandate_1")
        .expand(stripe::Mandate::PAYMENT_METHOD);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetMandatesMandate",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_mandates_mandate_required,
        every: get_mandates_mandate_every,
    },
];
