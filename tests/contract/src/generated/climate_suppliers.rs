// Written by `cargo xtask generate`. Do not edit.
//! What `climate::suppliers` sends.

use crate::prelude::*;

fn get_climate_suppliers_required(client: &Client) -> Exchange {
    receive(stripe::climate::suppliers::list().send(client))
}
fn get_climate_suppliers_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::climate::suppliers::list()
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_climate_suppliers_supplier_required(client: &Client) -> Exchange {
    receive(stripe::climate::suppliers::retrieve("supplier_1").send(client))
}
fn get_climate_suppliers_supplier_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::climate::suppliers::retrieve("supplier_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetClimateSuppliers",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_climate_suppliers_required,
        every: get_climate_suppliers_every,
    },
    Operation {
        id: "GetClimateSuppliersSupplier",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_climate_suppliers_supplier_required,
        every: get_climate_suppliers_supplier_every,
    },
];
