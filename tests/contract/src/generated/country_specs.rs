// Written by `cargo xtask generate`. Do not edit.
//! What `country_specs` sends.

use crate::prelude::*;

fn get_country_specs_required(client: &Client) -> Exchange {
    receive(stripe::country_specs::list().send(client))
}
fn get_country_specs_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::country_specs::list()
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_country_specs_country_required(client: &Client) -> Exchange {
    receive(stripe::country_specs::retrieve("country_1").send(client))
}
fn get_country_specs_country_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::country_specs::retrieve("country_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetCountrySpecs",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_country_specs_required,
        every: get_country_specs_every,
    },
    Operation {
        id: "GetCountrySpecsCountry",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_country_specs_country_required,
        every: get_country_specs_country_every,
    },
];
