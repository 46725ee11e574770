// Written by `cargo xtask generate`. Do not edit.
//! What `climate::products` sends.

use crate::prelude::*;

fn get_climate_products_required(client: &Client) -> Exchange {
    receive(stripe::climate::products::list().send(client))
}
fn get_climate_products_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::climate::products::list()
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_climate_products_product_required(client: &Client) -> Exchange {
    receive(stripe::climate::products::retrieve("product_1").send(client))
}
fn get_climate_products_product_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::climate::products::retrieve("product_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetClimateProducts",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_climate_products_required,
        every: get_climate_products_every,
    },
    Operation {
        id: "GetClimateProductsProduct",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_climate_products_product_required,
        every: get_climate_products_product_every,
    },
];
