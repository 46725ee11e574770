// Written by `cargo xtask generate`. Do not edit.
//! What `tax::associations` sends.

use crate::prelude::*;

fn get_tax_associations_find_required(client: &Client) -> Exchange {
    receive(stripe::tax::associations::find("ab").send(client))
}
fn get_tax_associations_find_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::tax::associations::find("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTaxAssociationsFind",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_tax_associations_find_required,
        every: get_tax_associations_find_every,
    },
];
