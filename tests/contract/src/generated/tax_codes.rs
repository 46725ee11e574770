// Written by `cargo xtask generate`. Do not edit.
//! What `tax_codes` sends.

use crate::prelude::*;

fn get_tax_codes_required(client: &Client) -> Exchange {
    receive(stripe::tax_codes::list().send(client))
}
fn get_tax_codes_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::tax_codes::list()
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_tax_codes_id_required(client: &Client) -> Exchange {
    receive(stripe::tax_codes::retrieve("id_1").send(client))
}
fn get_tax_codes_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::tax_codes::retrieve("id_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTaxCodes",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_tax_codes_required,
        every: get_tax_codes_every,
    },
    Operation {
        id: "GetTaxCodesId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_tax_codes_id_required,
        every: get_tax_codes_id_every,
    },
];
